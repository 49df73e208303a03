"""Documents -> pages for people to look at, each one file that loads nothing."""

from cleaner.reports.explain import explanation

__all__ = ["explanation"]
