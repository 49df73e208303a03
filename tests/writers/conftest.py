"""What tests of writers share."""

import pytest

from cleaner.model import Scrape


def never() -> Scrape:
    """Read nothing: whoever writes has what was read."""
    pytest.fail("a writer reads no input")
