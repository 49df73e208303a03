"""Tests of `cleaner.judging.amendments`, one file a module."""
