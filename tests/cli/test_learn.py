"""`cleaner learn` and `cleaner sites`, and what is learned used to clean."""

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from cleaner.cli import app

USAGE = 2


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(app, [*map(str, arguments)], input=stdin)


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """Four pages of one site, in two folders."""
    for number, bird in enumerate(("auk", "gull", "skua", "tern")):
        path = tmp_path / "crawl" / "ab"[number % 2] / f"{bird}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f'<html><head><link rel="canonical" href="https://ferrin.example/{bird}"></head><body>'
            f"<ul><li>Boat hire</li><li>Tide tables</li></ul><h1>The {bird}</h1>"
            f"<p>A pair of the {bird} was seen from the pier this week, after a year without.</p>"
            "</body></html>"
        )
    return tmp_path / "crawl"


@pytest.fixture
def learned(crawl: Path, tmp_path: Path) -> Path:
    """What is learned of them."""
    sites = tmp_path / "all.sites"
    result = run("learn", crawl, "-o", sites)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "read 4, learned 4; 1 sites" in result.stderr
    return sites


def test_parts_merge_to_the_whole(crawl: Path, learned: Path, tmp_path: Path) -> None:
    """To learn a and b is to learn both."""
    for part in "ab":
        assert run("learn", crawl / part, "-o", tmp_path / f"{part}.sites").exit_code == 0
    both = tmp_path / "both.sites"
    add = ("--add", tmp_path / "b.sites", "--add", tmp_path / "a.sites")
    assert run("learn", *add, "-o", both).exit_code == 0
    assert both.read_bytes() == learned.read_bytes()


def test_parts_merge_however_they_are_called(tmp_path: Path) -> None:
    """Copies are found by what is learned of a part, and their ids are those of documents."""
    site = tmp_path / "site"
    words = [f"{a}{b}ck" for a in "bdklmnprst" for b in "aeiou"]
    for number, name in enumerate(("a/auk.html", "b/auk-print.html", "b/gull.html", "b/tern.html")):
        own = words if "auk" in name else words[number::3] + words[number::4] + words[number::5]
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(
            '<html><head><link rel="canonical" href="https://ferrin.example/auk"></head><body>'
            f"<ul><li>Boat hire</li></ul><h1>Birds {number}</h1><p>{' '.join(own)}.</p>"
            "</body></html>"
        )
    one, two, merged, both = (tmp_path / f"{name}.sites" for name in ("one", "two", "m", "both"))
    run("learn", site / "a", "-o", one)
    run("learn", site / "b", "-o", two)
    run("learn", "--add", one, "--add", two, "-o", merged)
    run("learn", site / "a", site / "b", "-o", both)
    assert merged.read_bytes() == both.read_bytes()
    run("clean", site, "-o", tmp_path / "out", "--site-model", merged)
    auk, printed = (
        json.loads((tmp_path / "out" / f"{name}.html.json").read_bytes())
        for name in ("a/auk", "b/auk-print")
    )
    assert (auk["duplicate_of"], printed["duplicate_of"]) == (None, auk["id"])


def test_more_can_be_added(crawl: Path, learned: Path, tmp_path: Path) -> None:
    """To what was learned before, in its place too."""
    part = tmp_path / "part.sites"
    run("learn", crawl / "a", "-o", part)
    run("learn", crawl / "b", "--add", part, "-o", part)
    assert part.read_bytes() == learned.read_bytes()


def test_what_was_learned_is_no_page(crawl: Path, learned: Path) -> None:
    """Not even where it is written between the pages, and more than once."""
    for _ in range(2):
        result = run("learn", crawl, "-o", crawl / "all.txt")
        assert "read 4, learned 4; 1 sites" in result.stderr
    assert (crawl / "all.txt").read_bytes() == learned.read_bytes()


def test_rows_are_learned_from_stdin(tmp_path: Path) -> None:
    """By the address that they name."""
    rows = "".join(
        json.dumps({"address": f"https://hule.example/{n}", "text": f"Boat hire\n\nBoat {n} left."})
        + "\n"
        for n in ("one", "two")
    )
    sites = tmp_path / "rows.sites"
    flags = ("--input-format", "jsonl", "--url-column", "address")
    assert run("learn", "-", *flags, "-o", sites, stdin=rows).exit_code == 0
    assert "hule.example\t2 pages" in run("sites", sites).stdout


def test_sites_shows_what_was_learned(learned: Path) -> None:
    """The pages of each site, and what stands on most, with its label."""
    lines = run("sites", learned).stdout.splitlines()
    assert lines == [
        "site\tpages\tlabel\ttext",
        "ferrin.example\t4 pages\t\t4 kept",
        "ferrin.example\ton 4 of 4\tnavigation\tBoat hire",
        "ferrin.example\ton 4 of 4\tnavigation\tTide tables",
    ]
    assert len(run("sites", learned, "--top", "1").stdout.splitlines()) == 3


def test_a_page_is_cleaned_with_what_was_learned(crawl: Path, learned: Path) -> None:
    """The document says with what; the reasons name it."""
    result = run("clean", crawl / "a", "--site-model", learned, "--blocks", "--jobs", "1")
    document = json.loads(result.stdout.splitlines()[0])
    assert document["cleaner"]["settings"]["site_model"] is True
    shown = run("explain", crawl / "a" / "auk.html", "--site-model", learned)
    assert shown.exit_code == 0


@pytest.mark.parametrize("command", ["clean", "explain", "sites"])
def test_a_file_that_is_no_site_model_is_wrong_usage(command: str, crawl: Path) -> None:
    """Before anything is cleaned."""
    page = crawl / "a" / "auk.html"
    flags = () if command == "sites" else ("--site-model", page)
    result = run(command, page, *flags)
    assert (result.exit_code, result.stdout) == (USAGE, "")
    assert "no model of sites" in result.stderr


def test_what_is_no_file_is_never_replaced(crawl: Path, tmp_path: Path) -> None:
    """A pipe or a device would be a plain file afterwards."""
    os.mkfifo(tmp_path / "pipe")
    result = run("learn", crawl, "-o", tmp_path / "pipe")
    assert result.exit_code == USAGE
    assert "is no model of sites" in " ".join(result.stderr.split())
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize("command", ["clean", "explain", "sites"])
def test_a_pipe_is_no_site_model(command: str, crawl: Path, tmp_path: Path) -> None:
    """Nobody may ever write into it."""
    os.mkfifo(tmp_path / "pipe")
    arguments: tuple[str | Path, ...] = (tmp_path / "pipe",)
    if command != "sites":
        arguments = (crawl / "a" / "auk.html", "--site-model", *arguments)
    result = run(command, *arguments)
    assert result.exit_code == USAGE
    assert "it is no file" in " ".join(result.stderr.split())


@pytest.mark.parametrize("victim", ["a/auk.html", "notes.csv"])
def test_what_is_no_model_is_never_replaced(victim: str, crawl: Path) -> None:
    """It may be a page that was to be learned from."""
    (crawl / "notes.csv").write_text("bird,pier\nauk,old\n")
    before = (crawl / victim).read_bytes()
    result = run("learn", crawl, "-o", crawl / victim)
    assert result.exit_code == USAGE
    assert "is no model of sites, and is not replaced" in " ".join(result.stderr.split())
    assert (crawl / victim).read_bytes() == before


def test_inputs_that_fail_are_named(crawl: Path, tmp_path: Path) -> None:
    """The others are learned, and the exit code says that some were not."""
    (crawl / "rows.jsonl").write_text('{"html": "<p>The auk was seen."\n')
    sites = tmp_path / "x.sites"
    sites.touch()  # as mktemp leaves it
    result = run("learn", crawl, "-o", sites)
    assert result.exit_code == 1
    assert "rows.jsonl:1: " in result.stderr
    assert "(bad_row)" in result.stderr
    assert "read 5, learned 4, failed 1; 1 sites" in result.stderr
    assert "ferrin.example\t4 pages" in run("sites", sites).stdout


def test_a_model_is_not_replaced_by_nothing(crawl: Path, learned: Path) -> None:
    """What was learned before stays where every input fails."""
    before = learned.read_bytes()
    (crawl / "rows.jsonl").write_text("no row\n")
    result = run("learn", crawl / "rows.jsonl", "-o", learned)
    assert result.exit_code == 1
    assert "nothing was learned" in result.stderr
    assert learned.read_bytes() == before


def test_a_model_is_not_replaced_by_an_empty_folder(tmp_path: Path, learned: Path) -> None:
    """As a disk that is not there leaves it."""
    before = learned.read_bytes()
    (tmp_path / "empty").mkdir()
    result = run("learn", tmp_path / "empty", "-o", learned)
    assert result.exit_code == 1
    assert "read 0, learned 0; nothing was learned" in result.stderr
    assert learned.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [["missing", "-o", "x"], ["-", "crawl", "-o", "x"], ["crawl"], ["crawl", "-o", "."],
     ["crawl", "-o", "none/x"], ["crawl", "--add", "missing", "-o", "x"]],
)  # fmt: skip
def test_wrong_calls_are_refused(
    arguments: list[str], crawl: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anything is read."""
    monkeypatch.chdir(crawl.parent)
    assert run("learn", *arguments).exit_code == USAGE
    assert not Path("x").exists()
