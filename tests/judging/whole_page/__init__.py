"""Tests of `cleaner.judging.whole_page`, one file a module."""
