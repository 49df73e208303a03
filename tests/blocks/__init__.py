"""Tests of `cleaner.blocks`, one file a module."""
