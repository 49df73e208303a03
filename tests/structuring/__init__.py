"""Tests of cleaner.structuring."""
