"""Tests of `cleaner.judging`, one file a module."""
