"""Tests of `cleaner.readers`."""
