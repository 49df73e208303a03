"""Tests of `cleaner.markdown`."""
