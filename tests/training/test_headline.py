"""The weights of headlines are fitted to what is the title of a page."""

import json
from pathlib import Path

import numpy as np
import pytest

from cleaner.judging.top.headline_signs import SIGNS
from cleaner.training.headline import Lines, fit, hits, read_lines

HTML = """<html><body><ul><li><a>Start</a></li><li><a>Islands</a></li></ul><h1>{title}</h1>
<p>The ferry left Grimsay on Monday with forty sheep and the whole of the football team on it.</p>
<p>Nobody knows whether it comes back in spring, as the pier has not been paid for, they say.</p>
</body></html>"""


def page(*lines: tuple[float, float, bool], fold: int = 0) -> Lines:
    """Give a page of lines with two signs each, and whether each is the title."""
    signs = np.array([line[:2] for line in lines])
    return Lines(fold, signs, np.array([line[2] for line in lines]))


def test_a_sign_of_titles_weighs_much() -> None:
    """One that tells against them weighs less than nothing."""
    pages = [page((1, 0, True), (0, 0, False), (0, 1, False)), page((0, 1, False), (1, 0, True))]
    weights = fit(pages * 20)
    assert weights[0] > 0.5
    assert weights[1] < -0.5
    assert hits(pages, weights) == len(pages)


def test_pages_without_their_title_make_it_likelier_that_none_is() -> None:
    """The title may stand in a picture."""
    known = [page((1, 0, True), (0, 1, False))] * 10
    without = page((0, 1, False), (0, 0, False))
    assert fit([*known, without, without])[-1] > fit(known)[-1]


def test_the_line_that_is_the_title(tmp_path: Path) -> None:
    """Whatever the case of its letters; the pages of an exam are left out."""
    html = HTML.format(title="Last ferry leaves Grimsay")
    titles = {"a": "Last Ferry leaves Grimsay", "b": "Sheep", "c": None, "d": "Ram"}
    path = tmp_path / "tiny.jsonl"
    rows = [{"id": name, "html": html, "title": title} for name, title in titles.items()]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    exact, other = read_lines([path], frozenset({("tiny", "d")}), ["itertext"], jobs=1)
    assert exact.right.sum() == 1
    assert not other.right.any()
    assert exact.signs.shape == (len(exact.right), len(SIGNS))


def test_a_page_by_several_renderers(tmp_path: Path) -> None:
    """Each once, though it may be named twice."""
    for renderer in ("inscriptis", "resiliparse"):
        pytest.importorskip(renderer, reason="needs the extra [peers]")
    row = {"id": "a", "html": HTML.format(title="Last ferry"), "title": "Last ferry"}
    path = tmp_path / "tiny.jsonl"
    path.write_text(json.dumps(row), "utf-8")
    assert len(read_lines([path], renderers=["itertext", "itertext"], jobs=1)) == 1
    by_all = read_lines([path], renderers=["itertext", "inscriptis", "resiliparse"], jobs=1)
    assert [lines.right.sum() for lines in by_all] == [1] * len(by_all)
    assert 1 < len(by_all) <= 3
