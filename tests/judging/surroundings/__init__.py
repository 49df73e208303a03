"""Tests of `cleaner.judging.surroundings`, one file a module."""
