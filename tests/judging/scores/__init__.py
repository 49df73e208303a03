"""Tests of `cleaner.judging.scores`, one file a module."""
