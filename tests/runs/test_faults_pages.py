"""FAULTS: pages that are strange in themselves; see tests/runs/faults.py for what is asserted."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.runs.faults import Survived, survive

SENTENCE = "The ferry to the island was late, because the captain had overslept."
ARTICLE = "<h1>A late ferry</h1>" + "".join(
    f"<p>On day {n} {SENTENCE.lower()} Nobody on the pier had woken him.</p>" for n in range(6)
)


def page(body: str, head: str = "") -> bytes:
    """Put a body into a page."""
    return (
        f"<!DOCTYPE html><html><head><title>Ferry</title>{head}</head><body>{body}</body></html>"
    ).encode()


def words(text: str) -> set[str]:
    """Give the words of a text."""
    return set(text.split())


@pytest.mark.parametrize("data", [b"", b"x", b" \r\n\t \n"], ids=["empty", "one byte", "white"])
def test_row_1_next_to_nothing(tmp_path: Path, data: bytes) -> None:
    """There is no text to speak of, and that is no failure."""
    survived = survive(tmp_path, {"m.html": data})
    assert survived.verdict() in {("empty", "no_text"), ("ok", None)}


PAGES = {
    "m02-deep.html": page("<div>" * 300 + ARTICLE + "</div>" * 300),
    "m03-deeper.html": page(
        "".join(
            f"<div><p>Paragraph {n} of the log book says what the wind did.</p>" for n in range(9)
        )
        + "<div>" * 100_000
    ),
    "m04-script.html": page(f"<script>{'x=1;' * 3_000_000}</script>{ARTICLE}"),
    "m04-comment.html": page(f"<!--{'x=1;' * 3_000_000}-->{ARTICLE}"),
    "m06-siblings.html": page(f"{ARTICLE}<p>{'<b>x</b>' * 300_000}</p>"),
    "m07-links.html": page("".join(f'<a href="/{n}">Link number {n}</a> ' for n in range(100_000))),
    "m07-list.html": page(
        f"<h1>Log book</h1><ul>{''.join(f'<li><a href=/{n}>day {n}</a>' for n in range(20_000))}"
    ),
    "m08-unclosed.html": page("".join(f"<p>row {n} of the log" for n in range(100_000))),
    "m09-spans.html": page(
        "<table><tr><td colspan=9007199254740991 rowspan=9007199254740991>Tide</td><td>low</td>"
        f"</tr></table>{ARTICLE}"
    ),
    "m10-controls.html": page(ARTICLE.replace(" captain", "\x00 cap\x01ta\x0bin\x1b[31m\x7f")),
    "m11-surrogates.jsonl": b'{"html": "<p>\\ud800 %s \\udfff</p>"}\n' % ARTICLE.encode(),
    "m13-comment.html": page(f"{ARTICLE}<!-- {SENTENCE}").removesuffix(b"</body></html>"),
    "m13-script.html": page(f"{ARTICLE}<script>var x = '").removesuffix(b"</body></html>"),
    "m13-style.html": page(f"{ARTICLE}<style>p {{ top").removesuffix(b"</body></html>"),
    "m13-tag.html": page(f"{ARTICLE}<p class='").removesuffix(b"</body></html>"),
    "m13-byte.html": page(f"{ARTICLE}<p>Ende gut, alles gut für").removesuffix(b"r</body></html>")[
        :-1
    ],
    "m13-before.html": page(f"<!-- {ARTICLE}"),
    "m13-whole.html": page(f"{ARTICLE}<p>Ende gut").removesuffix(b"</body></html>"),
}


@pytest.fixture(scope="module")
def survived(tmp_path_factory: pytest.TempPathFactory) -> Survived:
    """Clean them all in one run, beside the good ones."""
    return survive(tmp_path_factory.mktemp("pages"), PAGES)


@pytest.fixture
def outcome(survived: Survived) -> Callable[[str], tuple[dict[str, Any], dict[str, Any]]]:
    """Find the row and the document of one of them."""

    def find(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
        (row,) = (row for row in survived.rows if row["path"].startswith(name))
        assert row["output"], row
        return row, json.loads((survived.out / row["output"]).read_bytes())

    return find


Outcome = Callable[[str], tuple[dict[str, Any], dict[str, Any]]]


def test_row_2_nested_deeply(outcome: Outcome) -> None:
    """The full text, which libxml2 by itself would drop."""
    row, document = outcome("m02")
    assert row["status"] == "ok"
    assert document["text"].count("the captain had overslept") == 6


def test_row_3_nested_too_deeply(outcome: Outcome) -> None:
    """The text up to the limit, and a warning; no recursion error."""
    row, document = outcome("m03")
    assert (row["status"], row["code"]) == ("partial", "depth_truncated")
    assert document["text"].count("what the wind did") >= 8


@pytest.mark.parametrize("what", ["script", "comment"])
def test_row_4_twelve_megabytes_before_the_article(outcome: Outcome, what: str) -> None:
    """The article, which libxml2 by itself would lose."""
    row, document = outcome(f"m04-{what}")
    assert row["status"] == "ok"
    assert document["text"].count("the captain had overslept") == 6


def test_row_6_siblings(outcome: Outcome) -> None:
    """Within the limits of time and memory."""
    row, document = outcome("m06")
    assert row["status"] in {"ok", "partial"}
    assert document["text"].count("the captain had overslept") == 6


@pytest.mark.parametrize("what", ["links", "list"])
def test_row_7_nothing_but_links(outcome: Outcome, what: str) -> None:
    """No million characters of them."""
    row, document = outcome(f"m07-{what}")
    assert row["status"] in {"ok", "empty"}
    assert len(document["text"]) < 1000


def test_row_8_unclosed_paragraphs(outcome: Outcome) -> None:
    """Text, in which no word is more often than on the page."""
    row, document = outcome("m08")
    assert row["status"] == "ok"
    text = document["text"].split()
    assert len(text) > 100_000
    for word in ("row", "of", "the", "log"):
        assert text.count(word) <= 100_000
    numbers = [word for word in text if word.isdigit()]
    assert len(numbers) == len(set(numbers))


def test_row_9_spans_of_tables(outcome: Outcome) -> None:
    """They lay no memory out."""
    row, document = outcome("m09")
    assert row["status"] == "ok"
    assert document["text"].count("the captain had overslept") == 6


def test_row_10_control_characters(outcome: Outcome) -> None:
    """None is in the document."""
    _, document = outcome("m10")
    assert document["text"].count("overslept") == 6
    assert not {chr(code) for code in (*range(9), 11, *range(14, 32), 127)} & set(document["text"])


def test_row_11_lone_surrogates(outcome: Outcome) -> None:
    """They stand for nothing; the text behind them is there."""
    row, document = outcome("m11")
    assert row["status"] == "ok"
    assert document["text"].count("the captain had overslept") == 6
    assert not any("\ud800" <= character <= "\udfff" for character in document["text"])


@pytest.mark.parametrize("where", ["comment", "script", "style", "tag", "byte"])
def test_row_13_cut_short(outcome: Outcome, where: str) -> None:
    """What came before is there; and it is said."""
    row, document = outcome(f"m13-{where}")
    assert document["text"].count("the captain had overslept") == 6
    assert (row["status"], row["code"]) == ("partial", "truncated")
    assert "var x" not in document["text"]


def test_row_13_lost_in_a_comment(outcome: Outcome) -> None:
    """Where no reader of the page sees its article, it is said why there is none."""
    row, document = outcome("m13-before")
    assert (row["status"], row["code"]) == ("partial", "truncated")
    assert document["text"] == ""


def test_row_13_not_cut(outcome: Outcome) -> None:
    """Many whole pages have no end tags."""
    row, document = outcome("m13-whole")
    assert (row["status"], document["warnings"]) == ("ok", [])


LETTERS = {
    "gbk": "今年的新茶比往年早了十天，四月中旬就开始采摘。村里的人说，叶子长得很好。",
    "shift_jis": "今年の新茶は例年より十日ほど早く、四月の半ばに摘み取りが始まりました。",
    "koi8-r": "В субботу в посёлке открыли деревянный мост, который жители строили всё лето.",
    "windows-1252": "Der Fährmann hatte verschlafen – niemand hatte ihn geweckt, „obwohl“ es war.",
    "utf-16-le": "The ferry was late on that morning, because the captain had overslept.",
    "utf-16-be": "The ferry was late on that morning, because the captain had overslept.",
}


def letters(charset: str, declared: str | None) -> bytes:
    """Write a page in one character set that says it is in another, or says nothing."""
    head = f'<meta charset="{declared}">' if declared else ""
    text = "".join(f"<p>{LETTERS[charset]}</p>" for _ in range(3))
    return page(f"<article>{text}</article>", head).decode().encode(charset)


def test_row_12_characters_that_were_lost_before(tmp_path: Path) -> None:
    """A row whose text has lost its letters says so."""
    text = page(f"<article><p>{LETTERS['koi8-r']}</p></article>").decode().replace("о", "\ufffd")
    row = json.dumps({"id": "1", "html": text}).encode()
    document = survive(tmp_path, {"m.jsonl": row}).document()
    assert [warning["code"] for warning in document["warnings"]] == ["replacement_characters"]


def test_row_12_character_sets(tmp_path: Path) -> None:
    """Wrong, missing and lying ones never fail; the document says what was used."""
    bad = {f"m-{name}-none.html": letters(name, None) for name in LETTERS}
    bad |= {f"m-{name}-true.html": letters(name, name) for name in LETTERS if "16" not in name}
    bad |= {f"m-{name}-lie.html": letters(name, "utf-8") for name in LETTERS if "16" not in name}
    bad["m-bytes.html"] = (
        page(f"<p>{SENTENCE}</p>", '<meta charset="utf-8">') + b"\xff\xfe\xfd" * 99
    )
    survived = survive(tmp_path, bad)
    found = {}
    for row in survived.rows:
        assert row["status"] in {"ok", "partial"}, row
        document = json.loads((survived.out / row["output"]).read_bytes())
        assert document["source"]["charset"], row
        found[row["path"]] = document
    assert len(found) == len(bad)
    for name, text in LETTERS.items():
        exact = "true" if "16" not in name else "none"
        assert text in found[f"m-{name}-{exact}.html"]["text"]
        assert text in found[f"m-{name}-none.html"]["text"] or name == "windows-1252"


def test_row_12_a_bad_byte_in_a_page_of_no_stated_charset(tmp_path: Path) -> None:
    """It costs one character, not all of them."""
    text = LETTERS["koi8-r"]
    body = page(f"<p>{text}</p>" * 9).replace(b"</p>", b" \xe3</p>", 1)
    document = survive(tmp_path, {"m.html": body}).document()
    assert document["source"]["charset"] == "utf-8"
    assert document["text"].count(text) == 9
    assert document["warnings"] == []


def test_row_12_many_characters_are_lost(tmp_path: Path) -> None:
    """A page whose bytes mean nothing says so."""
    body = page(f"<p>{SENTENCE} {SENTENCE}</p>", '<meta charset="utf-8">')
    survived = survive(tmp_path, {"m.html": b"\xef\xbb\xbf" + body.replace(b" ", b"\xff")})
    codes = [warning["code"] for warning in survived.document()["warnings"]]
    assert codes == ["replacement_characters"]
