"""A document in each format."""

import json

import cleaner
from cleaner.model import without_halves
from cleaner.writers import Format, render

PAGE = """<html><head><title>The bridge of Ostrava</title></head><body><article>
<h1>The bridge of Ostrava</h1>
<p>The old bridge was closed on Monday, because two of its nine pillars had begun to lean.</p>
<p>Until the repair is done, a ferry takes people across the river every quarter of an hour.</p>
</article></body></html>"""


def test_json_is_indented_and_json_lines_are_lines() -> None:
    """Both hold the same."""
    document = cleaner.clean(PAGE)
    lines, indented = render(Format.JSONL, document), render(Format.JSON, document)
    assert lines.count(b"\n") == 1
    assert indented.startswith(b'{\n  "schema_version"')
    assert json.loads(lines) == json.loads(indented) == document.to_dict()


def test_text_is_the_core_text() -> None:
    """And a line break."""
    document = cleaner.clean(PAGE)
    assert render(Format.TEXT, document).decode() == document.text + "\n"


def test_markdown_is_the_documents_own() -> None:
    """It ends with one line break."""
    document = cleaner.clean(PAGE)
    assert render(Format.MARKDOWN, document).decode() == document.to_markdown().rstrip("\n") + "\n"


def test_no_text_is_no_bytes() -> None:
    """A page without core text gives an empty file, not a blank line."""
    assert render(Format.TEXT, cleaner.clean("")) == b""


def test_half_a_surrogate_pair_is_replaced() -> None:
    """Rows can hold one as an escape; UTF-8 cannot write it. A whole pair is one character."""
    assert without_halves("a\ud800b") == "a\ufffdb"
    assert without_halves("\ud83d\ude00") == "😀"
    assert without_halves("plain ü") == "plain ü"
