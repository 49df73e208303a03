"""Tests of `cleaner.assembly`, one file a module."""
