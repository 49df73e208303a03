"""Tests of `cleaner.writers`."""
