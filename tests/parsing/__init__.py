"""Tests of `cleaner.parsing`, one file a module."""
