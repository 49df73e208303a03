"""The same input gives the same bytes, whatever the jobs, locale, hash seed, time zone, order."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import cleaner
from cleaner.readers import find_roots, read_inputs

PAGES = {
    "en/ferry.html": """<!DOCTYPE html><html lang="en"><head><title>A ferry for Ostrava</title>
<meta property="article:published_time" content="2021-03-08T23:30:00-05:00"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>A ferry for Ostrava</h1><p class="byline">By Jana Kralova</p>
<p>The old bridge was closed on Monday, because two of its nine pillars had begun to lean.</p>
<p>Until the repair is done, a ferry takes people across the river every quarter of an hour.</p>
</article><aside><h3>More stories</h3><ul><li><a href="/1">Snow on the pass</a></li>
<li><a href="/2">A new mayor</a></li></ul></aside></body></html>""",
    "en/honey.txt": """Moor Gazette
Home | News | Weather

The honey of the high moor
By Ida Holm

Beekeepers on the moor have taken less honey this year than in any year since they began to count.

The heather came into flower three weeks late, they say, and by then the nights were too cold.

Share this story
© 2020 Moor Gazette. All rights reserved.
""",
    "de/muehle.html": """<html lang="de"><head><title>Die alte Mühle mahlt wieder</title></head>
<body>
<div class="menu"><a href="/">Startseite</a> <a href="/kultur">Kultur</a></div>
<div class="content"><h1>Die alte Mühle mahlt wieder</h1>
<p>Nach zwölf Jahren Stillstand dreht sich das Rad der Mühle am Grünbach seit gestern wieder.</p>
<p>Ein Verein hatte Balken, Schaufeln und Mahlsteine in vielen Wochenenden selbst erneuert.</p>
</div><div class="footer">Impressum | Datenschutz</div></body></html>""",
    "fr/phare.txt": """Le phare sera repeint au printemps

Le phare de la pointe n'avait pas reçu de couche de peinture depuis plus de vingt ans.

Les travaux dureront six semaines, pendant lesquelles la lampe restera allumée chaque nuit.

Partager   Imprimer
""",
    "ja/cha.html": """<html lang="ja"><head><meta charset="utf-8"><title>山の茶畑</title></head>
<body>
<ul><li><a href="/">ホーム</a></li><li><a href="/n">ニュース</a></li></ul>
<main><h1>山の茶畑</h1><p>今年の新茶は例年より十日ほど早く、四月の半ばに摘み取りが始まりました。</p>
<p>村の人たちは、霜の心配がなかったので葉がよく育ったと話しています。</p></main></body></html>""",
    "ru/most.txt": """Новый мост через Тихую

В субботу в посёлке открыли деревянный мост, который жители строили всё лето своими силами.

Раньше до школы приходилось идти вокруг озера, и дорога занимала больше часа.
""",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the pages down, each in UTF-8."""
    raw = tmp_path_factory.mktemp("scrapes")
    for name, page in PAGES.items():
        path = raw / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(page, encoding="utf-8")
    return raw


def run(folder: Path, out: Path, *flags: str, **variables: str) -> dict[str, bytes]:
    """Clean the folder in a process of its own; give its files, the report without seconds."""
    environment = os.environ | {"PYTHONPATH": str(Path(cleaner.__file__).parents[1])} | variables
    subprocess.run(
        [sys.executable, "-m", "cleaner", "clean", folder, "-o", out, "--blocks", *flags],
        env=environment,
        check=True,
        capture_output=True,
    )
    written = {str(p.relative_to(out)): p.read_bytes() for p in out.rglob("*") if p.is_file()}
    del written[".cleaner.sqlite"], written["_report.html"]
    rows = [json.loads(line) for line in written["_report.jsonl"].splitlines()]
    assert [row.pop("seconds") >= 0 for row in rows] == [True] * len(PAGES)
    return written | {"_report.jsonl": json.dumps(rows).encode()}


@pytest.fixture(scope="module")
def plain(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Clean with one job and nothing special."""
    written = run(folder, tmp_path_factory.mktemp("plain"), "--jobs", "1", PYTHONHASHSEED="1")
    assert set(written) == {"_report.jsonl", *(f"{name}.json" for name in PAGES)}
    for name in PAGES:
        document = json.loads(written[f"{name}.json"])
        assert document["status"] == "ok"
        assert document["language"] == name.partition("/")[0]
    return written


@pytest.mark.parametrize(
    ("flags", "variables"),
    [
        (["--jobs", "4"], {}),
        (["--jobs", "1"], {"PYTHONHASHSEED": "2"}),
        (["--jobs", "1"], {"LC_ALL": "C"}),
        (["--jobs", "1"], {"TZ": "Pacific/Kiritimati"}),
        (["--jobs", "1"], {"TZ": "America/Adak"}),
    ],
    ids=["4 jobs", "hash seed", "locale", "east", "west"],
)
def test_the_surroundings_do_not_matter(
    folder: Path,
    plain: dict[str, bytes],
    tmp_path: Path,
    flags: list[str],
    variables: dict[str, str],
) -> None:
    """Documents and report are equal to the last byte, but for the seconds."""
    assert run(folder, tmp_path, *flags, **variables) == plain


def test_the_order_does_not_matter(folder: Path) -> None:
    """Forwards, backwards, and twice in a row in one process: nothing is remembered."""
    inputs = list(read_inputs(find_roots([folder])))
    settings = cleaner.Settings(blocks=True)
    cleaned = [
        {item.name: cleaner.clean_scrape(item.read(), settings).to_json() for item in order}
        for order in (inputs, inputs[::-1], inputs)
    ]
    assert cleaned[0] == cleaned[1] == cleaned[2]
    assert len(cleaned[0]) == len(PAGES)


def test_a_folder_and_a_pipe_give_the_same_text(folder: Path, plain: dict[str, bytes]) -> None:
    """Only where it came from differs."""
    for name in PAGES:
        piped = cleaner.clean((folder / name).read_bytes())
        assert piped.text == json.loads(plain[f"{name}.json"])["text"]
