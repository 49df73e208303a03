"""Measures cleaning against gold: corpora in, figures out. The `evaluate` command's work."""
