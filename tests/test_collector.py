"""Python's collector of cycles is held back while a page is cleaned, and not longer."""

import gc

import pytest

from cleaner import pipeline
from cleaner.model import Page, Scrape
from cleaner.pipeline import clean_scrape
from cleaner.settings import Settings


@pytest.mark.parametrize("free", [True, False])
def test_held_for_the_page(monkeypatch: pytest.MonkeyPatch, *, free: bool) -> None:
    """Afterwards it is as it was, also when the page broke something."""
    seen: list[bool] = []

    def split(_: Page) -> None:
        seen.append(gc.isenabled())
        raise RecursionError

    monkeypatch.setattr(pipeline, "split_into_blocks", split)
    (gc.enable if free else gc.disable)()
    try:
        clean_scrape(Scrape("<p>Moon"), Settings())
        assert gc.isenabled() is free
    finally:
        gc.enable()
    assert seen == [False]
