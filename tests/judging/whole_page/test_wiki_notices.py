"""Notices of wikis."""

import pytest

from cleaner.judging.whole_page.wiki_notices import wiki_notices
from tests.judging.lines import look_of

NOTICE = "This article needs additional citations for verification."
OTHER = "Please help improve this article by adding sources."
TEXT = "The weir was built in 1911 by two brothers from the town."


def found(*lines: str) -> list[int]:
    """Give the places of the notices."""
    return sorted(wiki_notices([look_of(line, index) for index, line in enumerate(lines)]))


@pytest.mark.parametrize(
    "shows",
    [
        "From Weirpedia, the free encyclopedia",
        OTHER,
        "This page was last edited on 3 May 2014, at 10:22.",
    ],
)
def test_on_the_page_of_a_wiki(shows: str) -> None:
    """A tagline, a line on the copy or a second notice shows that it is one."""
    places = [0, 2] if shows == OTHER else [0]
    assert found(NOTICE, TEXT, shows) == places


@pytest.mark.parametrize(
    "text",
    [
        "This biography is a portrait of an orphan who became a captain.",
        "This page may be too technical for beginners, so we start with boats.",
        "Cet article est mal rédigé, a dit le juge.",
    ],
)
def test_articles_begin_alike(text: str) -> None:
    """One such line is no notice."""
    assert found("The weir", text, TEXT) == []
