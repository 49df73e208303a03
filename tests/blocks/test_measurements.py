"""Columns checked by hand, and pages that would divide by nothing."""

from dataclasses import replace
from math import log1p

import numpy as np
import pytest

from cleaner.blocks.lexicon import EMPTY
from cleaner.blocks.measurements import Measurements, measure
from cleaner.blocks.segments import Segments
from cleaner.blocks.text import split_text
from tests.blocks.conftest import Split

PAGE = (
    "<body><nav><a>Home</a> <a>News</a></nav>"
    "<article><h1>Moon rise</h1><p>The moon rose late, at ten.</p></article>"
)
TEXT = "Moon rise\n\n  • Late\n  • At ten\n\n\nThe moon rose late, at ten."


def column(measured: Measurements, name: str) -> list[float]:
    """Give one row of the matrix."""
    return [float(value) for value in measured.matrix[list(measured.names).index(name)]]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("words", [log1p(2), log1p(2), log1p(6)]),
        ("characters", [log1p(9), log1p(9), log1p(27)]),
        ("word_length", [4.5, 4.5, 4.5]),
        ("link_density", [8 / 9, 0, 0]),
        ("letter_share", [8 / 9, 8 / 9, 20 / 27]),
        ("upper_share", [2 / 9, 1 / 9, 1 / 27]),
        ("commas", [0, 0, 1]),
        ("ends_sentence", [0, 0, 1]),
        ("ends_letter", [1, 1, 0]),
        ("begins_upper", [1, 1, 1]),
        ("odds", [0, 0.5, 0.5]),
        ("odds_low", [0, 0.5, 0.5]),
        ("repeats", [1, 1, 1]),
        ("repeats_folded", [1, 1, 1]),
        ("title_share", [0, 1, 1 / 6]),
        ("title_cover", [0, 1, 1 / 2]),
        ("words+1", [log1p(2), log1p(6), -1]),
        ("words-2", [-1, -1, log1p(2)]),
        ("link_density-1", [-1, 8 / 9, 0]),
        ("words_within_3", [log1p(10)] * 3),
        ("link_density_within_3", [2 * 8 / 9 / 10] * 3),
        ("tag_p", [0, 0, 1]),
        ("tag_h1", [0, 1, 0]),
        ("heading-1", [-1, 0, 1]),
        ("since_h1", [50, 0, 1]),
        ("until_h1", [1, 0, 50]),
        ("in_nav", [1, 0, 0]),
        ("in_article", [0, 1, 1]),
        ("c0_words", [log1p(2), log1p(2), log1p(6)]),
        ("c1_words", [log1p(10), log1p(8), log1p(8)]),
        ("c1_word_share", [1, 0.8, 0.8]),
        ("c1_link_density", [2 * 8 / 9 / 10, 0, 0]),
        ("c1_blocks", [log1p(3), log1p(2), log1p(2)]),
        ("c1_place", [0, 0, 1 / 2]),
        ("depth", [3, 4, 4]),
        ("in_run", [0, 0, 1]),
        ("before_run", [2, 1, 0]),
        ("in_best", [0, 1, 0]),
        ("after_best", [0, 0, 1]),
        ("since_prose", [50, 50, 50]),
        ("place", [0, 1 / 3, 2 / 3]),
        ("index_from_end", [2, 1, 0]),
        ("words_before", [0, 0.2, 0.4]),
        ("page_words", [log1p(10)] * 3),
        ("page_link_density", [2 * 8 / 9 / 10] * 3),
        ("page_p", [log1p(1)] * 3),
    ],
)
def test_columns_of_html(split: Split, name: str, expected: list[float]) -> None:
    """A menu of two links, a headline of two words, a sentence of six."""
    measured = measure(split(PAGE), "Moon rise", replace(EMPTY, words={"moon": 0.5}))
    assert column(measured, name) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("words", [log1p(2), log1p(2), log1p(3), log1p(6)]),
        ("indent", [0, 2, 2, 0]),
        ("indent-1", [-1, 0, 2, 2]),
        ("indent+1", [2, 2, 0, -1]),
        ("gap", [1, 1, 0, 2]),
        ("gap+1", [1, 0, 2, 5]),
        ("group_lines", [log1p(1), log1p(2), log1p(2), log1p(1)]),
        ("group_words", [log1p(2), log1p(5), log1p(5), log1p(6)]),
        ("group_place", [0, 0, 0.5, 0]),
        ("group_lines+1", [log1p(2), log1p(1), log1p(1), log1p(1)]),
        ("bullet", [0, 1, 1, 0]),
        ("bullets_within_3", [2, 2, 2, 2]),
    ],
)
def test_columns_of_text(name: str, expected: list[float]) -> None:
    """A headline, two bullets, a sentence after two blank lines."""
    assert column(measure(split_text(TEXT), None, EMPTY), name) == pytest.approx(expected, rel=1e-5)


def test_concepts_are_measured(split: Split) -> None:
    """A block that is nothing but a phrase of furniture says its concept with all its strength."""
    measured = measure(split("<p>Skip to content</p><p>The moon rose.</p>"), None, EMPTY)
    assert column(measured, "says_skip_link") == [1, 0]
    assert {match.concept.value for match in measured.wording.matches[0]} == {"skip_link"}
    assert measured.wording.matches[1] == ()


def test_what_the_rules_are_given(split: Split) -> None:
    """Words, links and ends stand beside the matrix in full precision."""
    measured = measure(split(PAGE), None, EMPTY)
    assert measured.words.tolist() == [2, 2, 6]
    assert measured.link_density.tolist() == [8 / 9, 0, 0]
    assert measured.ends_sentence.tolist() == [False, False, True]


@pytest.mark.parametrize(
    "page",
    [
        "<p>Moon</p>",
        "<p>.</p>",
        "<p>月</p>",
        "<p>😀</p>",
        "<p>12</p><p>12</p>",
        "<p>Moon</p>" * 200,
        "<li><a href=1>Moon</a></li>" * 200,
        "Moon",
        "<hr>Moon<hr><hr>",
        "<p>" + "The moon rose late, at ten. " * 2000 + "</p>",
        "<div>" * 300 + "moon",
        "<p>...</p><p>!!!</p><p>,,,</p>",
        "<table><tr><td>1<td>2</table>",
    ],
)
@pytest.mark.parametrize("title", [None, "", "...", "Moon"])
def test_odd_pages_give_finite_numbers(split: Split, page: str, title: str | None) -> None:
    """One block, all the same blocks, only links, only marks: nothing is divided by nothing."""
    plain = page.replace("<p>", "\n").replace("<li><a href=1>", "\n").replace("</", "\n")
    for segments in (split(f"<body>{page}"), split_text(plain)):
        matrix = check_shape(segments, title).matrix
        assert np.isfinite(matrix).all()
        assert np.abs(matrix).max() < 1e6


def check_shape(segments: Segments, title: str | None) -> Measurements:
    """Measure, and make sure of a row a name and a column a block."""
    with np.errstate(all="raise"):
        measured = measure(segments, title, EMPTY)
    assert measured.matrix.dtype == np.float32
    assert measured.matrix.shape == (len(measured.names), len(segments))
    return measured


def test_names_are_unique_and_the_same_for_every_page(split: Split) -> None:
    """The block model reads the rows by their place."""
    html = [list(check_shape(split(page), None).names) for page in (PAGE, "<p>Moon")]
    text = [list(check_shape(split_text(page), None).names) for page in (TEXT, "Moon")]
    assert html[0] == html[1]
    assert text[0] == text[1]
    for names in (html[0], text[0]):
        assert len(set(names)) == len(names)


def test_measuring_keeps_nothing(split: Split) -> None:
    """A page measures the same after another page."""
    before = measure(split(PAGE), "Moon rise", EMPTY).matrix
    measure(split("<p>Something else altogether</p>" * 30), "Else", EMPTY)
    assert np.array_equal(before, measure(split(PAGE), "Moon rise", EMPTY).matrix)


def test_repeats_that_differ_in_digits(split: Split) -> None:
    """Counters and dates of a list are alike, though no two are the same."""
    measured = measure(
        split("<p>12 hours ago<p>34 hours ago<p>5 hours ago<p>12 hours ago"), None, EMPTY
    )
    assert column(measured, "repeats") == [2, 1, 1, 2]
    assert column(measured, "repeats_folded") == [3, 3, 1, 3]


def test_what_the_words_say_is_spread(split: Split) -> None:
    """To the neighbours and the page, by their number of words."""
    lexicon = replace(EMPTY, words={"moon": 1.0, "on $": -0.5})
    measured = measure(split("<p>Moon<p>go on<p>the the the the"), None, lexicon)
    assert column(measured, "odds") == [1, -0.5, 0]
    assert column(measured, "odds+1") == [-0.5, 0, 0]
    assert column(measured, "odds_within_3") == [0, 0, 0]
