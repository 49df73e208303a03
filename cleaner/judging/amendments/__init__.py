"""Rules that change verdicts for what stands around; `amending` calls them in their order."""
