"""Errors travel between processes."""

import pickle

import pytest

from cleaner import errors
from cleaner.errors import NotAPageError, ScrapeError

SCRAPE_ERRORS = [
    error
    for name in errors.__all__
    if issubclass(error := getattr(errors, name), ScrapeError) and error is not ScrapeError
]


@pytest.mark.parametrize("kind", SCRAPE_ERRORS)
def test_an_error_arrives_as_it_was_sent(kind: type[ScrapeError]) -> None:
    """With its message, its code and its kind."""
    arrived = pickle.loads(pickle.dumps(kind("the moon is late")))  # noqa: S301 - our own
    assert (type(arrived), str(arrived), arrived.code) == (kind, "the moon is late", kind.code)


def test_a_code_of_its_own_arrives_too() -> None:
    """Records of an archive are passed over for many reasons."""
    arrived = pickle.loads(pickle.dumps(NotAPageError("a request", "warc_request")))  # noqa: S301
    assert (str(arrived), arrived.code) == ("a request", "warc_request")
