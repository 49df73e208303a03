"""Tests of `cleaner.judging.top`, one file a module."""
