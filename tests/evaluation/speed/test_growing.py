"""Longer pages keep their shape, and are not one part over and over."""

import re

from cleaner.evaluation.speed.growing import longer_page, longer_text, varied

PAGE = (
    "<html><head><title>Moon</title></head><body class='dark'>"
    "<p class='intro'>Craters everywhere, craters, craters, nothing else.</p></body></html>"
)


def test_a_page_grows_in_its_body() -> None:
    """Its head and its foot stay what they were; tags and classes too."""
    grown = longer_page(PAGE, 2_000)
    assert 2_000 <= len(grown) < 2_150
    assert grown.startswith(PAGE[: PAGE.index("<p")])
    assert grown.endswith("</p></body></html>")
    assert set(re.findall(r"<p[^>]*>", grown)) == {"<p class='intro'>"}


def test_copies_differ() -> None:
    """The first is the page's own content."""
    copies = re.findall(r"<p[^>]*>(.*?)</p>", longer_page(PAGE, 2_000))
    assert copies[0] == "Craters everywhere, craters, craters, nothing else."
    assert len(copies) == len(set(copies)) > 10


def test_a_page_that_is_long_enough_stays_as_it_is() -> None:
    """With or without a body."""
    assert longer_page(PAGE, 10) == PAGE
    assert longer_page("<p>Moon dust</p>", 1) == "<p>Moon dust</p>"


def test_a_text_grows_by_lines() -> None:
    """To the number asked for, and no further."""
    lines = longer_text(["Moon dust", "", "Sunlight"], 8).split("\n")
    assert lines[:3] == ["Moon dust", "", "Sunlight"]
    assert len(lines) == 8
    assert lines[3] != lines[0]
    assert lines[4] == ""


def test_turns_change_words() -> None:
    """Another way each; the first not at all."""
    assert varied("Moon dust", 0) == "Moon dust"
    assert varied("Moon dust", 1) == "Moonb dustb"
    assert varied("Moon dust", 12) == "Moonbc dustbc"
    assert varied("An odd Moon", 1) == "An odd Moon"
