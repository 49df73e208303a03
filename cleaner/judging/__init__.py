"""Blocks -> Verdicts."""
