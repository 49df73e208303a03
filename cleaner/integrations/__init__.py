"""Cleaning as a step of other programs: Arrow batches, and adapters for each of these."""
