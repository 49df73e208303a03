"""FAULTS: texts that are meant to act; see tests/runs/faults.py for what is asserted.

Cells that begin with `= + - @` are for spreadsheets: no report of ours is one.
"""

import json
import socket
from pathlib import Path

import pytest

from cleaner.visible import ACTIVE
from tests.runs.faults import Survived, survive

ARTICLE = "<h1>A late ferry</h1>" + "".join(
    f"<p>On day {n} the ferry to the island was late, as its captain had overslept.</p>"
    for n in range(5)
)
DEEP = "[" * 100_000 + "]" * 100_000


def page(head: str = "", more: str = "", before: str = "<!DOCTYPE html>") -> bytes:
    """Write a page with an article."""
    return f"{before}<html><head>{head}</head><body>{ARTICLE}{more}</body></html>".encode()


def linked(data: str) -> str:
    """Write an element with linked data."""
    return f'<script type="application/ld+json">{data}</script>'


LONG = "Ferry " * 170_000
PAGES = {
    "m-title.html": page(f"<title>{LONG}</title>"),
    "m-meta.html": page(
        f'<meta property="og:title" content="{LONG}"><meta name="description" content="{LONG}">'
        f'<meta name="author" content="{LONG}"><meta property="og:site_name" content="{LONG}">'
    ),
    "m-linked.html": page(
        linked('{"@type": "NewsArticle", "headline": "%s"}' % ("x" * 10_000_000))
        + '<meta property="article:published_time" content="2021-03-04">'
    ),
    "m-deep.html": page(linked(f'{{"@type": "NewsArticle", "about": {DEEP}}}')),
    "m-date.html": page('<meta property="article:published_time" content="9999-99-99">'),
    "m-data.html": page(
        '<link rel="canonical" href="data:text/html,<script>alert(1)</script>">',
        f'<img src="data:image/png;base64,{"A" * 1_000_000}"><a href="javascript:alert(1)">x</a>',
    ),
}


@pytest.fixture(scope="module")
def survived(tmp_path_factory: pytest.TempPathFactory) -> Survived:
    """Clean them all in one run."""
    return survive(tmp_path_factory.mktemp("texts"), PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_row_30_metadata_without_measure(survived: Survived, name: str) -> None:
    """Capped or ignored: the article is there, and the document is small."""
    (row,) = (row for row in survived.rows if row["path"] == name)
    assert row["status"] == "ok"
    body = (survived.out / row["output"]).read_bytes()
    document = json.loads(body)
    assert document["text"].count("its captain had overslept") == 5
    assert len(body) < 20_000
    if name == "m-date.html":
        assert document["date"] is None
    if name == "m-linked.html":
        assert document["date"] == "2021-03-04"
    if name == "m-data.html":
        assert document["url"] is None


def test_row_30_nothing_is_fetched(tmp_path: Path) -> None:
    """Nobody calls, whatever a page asks for."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        listener.settimeout(0.2)
        host = f"http://127.0.0.1:{listener.getsockname()[1]}"
        before = (
            f'<?xml version="1.0"?><?xml-stylesheet href="{host}/s.xsl"?>'
            f'<!DOCTYPE html SYSTEM "{host}/x.dtd" [<!ENTITY x SYSTEM "{host}/entity">'
            '<!ENTITY y SYSTEM "file:///etc/passwd">]>'
        )
        head = f'<base href="{host}"><link rel="stylesheet" href="/s.css"><meta http-equiv='
        head += f'"refresh" content="0; url={host}/next"><script src="{host}/x.js"></script>'
        more = f'<p>&x; &y;</p><img src="{host}/i.png"><iframe src="{host}/f"></iframe>'
        found = survive(tmp_path, {"m.html": page(head, more, before)})
        with pytest.raises(TimeoutError):
            listener.accept()
    text = found.document()["text"]
    assert text.count("its captain had overslept") == 5
    assert "root:" not in text


HOSTILE = "<script>alert(1)</script>\x1b[31m\u202egnp.exe"


def test_row_29_hostile_text_in_what_people_see(tmp_path: Path) -> None:
    """Names and ids cannot colour a terminal, turn it round, or forge a line of it.

    What the page of the report does with them: tests/reports/test_run_in_chromium.py.
    """
    rows = [
        {"id": HOSTILE, "url": "javascript:alert(1)", "html": f"<title>{HOSTILE}</title>{ARTICLE}"},
        {"id": HOSTILE, "url": f"http://h/{HOSTILE}"},
    ]
    lines = "\n".join(map(json.dumps, rows))
    name = "m\x1b[31m\u202e\nok 12.jsonl"
    found = survive(tmp_path, {name: lines.encode(), "m-=1+1|.html": page()})
    statuses = {row["path"]: row["status"] for row in found.rows}
    assert statuses == {"m-=1+1|.html": "ok", f"{name}:1": "ok", f"{name}:2": "failed"}
    assert not ACTIVE.search(found.said.replace("\n", ""))
    assert r"m\x1b[31m\u202e\nok 12.jsonl:2: line 2: " in found.said
    report = (found.out / "_report.jsonl").read_text("utf-8")
    assert len(report.splitlines()) == 10 + len(statuses)
