"""Tests of `cleaner.cli`."""
