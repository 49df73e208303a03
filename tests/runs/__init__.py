"""Tests of `cleaner.runs`."""
