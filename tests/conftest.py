"""Settings of Hypothesis for all tests."""

from hypothesis import settings

# A busy machine is no failure, and what a test takes is measured elsewhere.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
