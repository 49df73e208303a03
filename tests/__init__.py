"""The tests mirror `cleaner/`: one file a module."""
