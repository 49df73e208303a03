"""`cleaner explain`: why each block was kept or removed."""

import gzip
import json
import re
import shlex
from html import unescape
from pathlib import Path
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner, Result

from cleaner.cli import app
from tests.cli.conftest import FERRY_HTML, FERRY_SAVED, HONEY_TEXT
from tests.readers.warcs import record, response

USAGE = 2


def explain(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    """Run the command."""
    return CliRunner().invoke(app, ["explain", *map(str, arguments)], input=stdin)


def rows(shown: str) -> list[list[str]]:
    """Cut the table of plain output into its cells."""
    head, _, table = shown.partition("\n\n")
    assert head.startswith("status: ")
    return [line.split("\t") for line in table.splitlines()]


@pytest.mark.parametrize(
    ("flags", "stdin"),
    [
        (("--input-format", "jsonl"), json.dumps({"html": FERRY_HTML}).encode()),
        ((), gzip.compress(FERRY_HTML.encode())),
        (("--input-format", "warc"), record(1, response(FERRY_HTML.encode()))),
    ],
)
def test_stdin_is_read_as_files_are(flags: tuple[str, ...], stdin: bytes) -> None:
    """Rows, archives and what is compressed, if they hold one page."""
    result = explain("-", *flags, stdin=stdin)
    assert result.stdout == explain("-", stdin=FERRY_HTML).stdout
    assert result.exit_code == 0


def test_many_pages_on_stdin_are_wrong_usage() -> None:
    """They have no names by which one could be asked for."""
    rows = 2 * (json.dumps({"html": FERRY_HTML}) + "\n")
    result = explain("-", "--input-format", "jsonl", stdin=rows)
    assert result.exit_code == USAGE
    assert "stdin holds many pages; explain takes one" in " ".join(result.stderr.split())


def test_every_block_has_a_row(tmp_path: Path) -> None:
    """Sign, label, score, reason and text, in reading order."""
    (tmp_path / "ferry.html").write_text(FERRY_HTML)
    result = explain(tmp_path / "ferry.html")
    header, *blocks = rows(result.stdout)
    assert result.exit_code == 0
    assert header == ["kept", "label", "score", "reason", "text"]
    texts = [block[4] for block in blocks]
    assert texts.index("Home") < next(i for i, text in enumerate(texts) if "nine pillars" in text)
    by_text = dict(zip(texts, blocks, strict=True))
    assert by_text["Home"][0] == "-"
    (kept,) = [block for block in blocks if "nine pillars" in block[4]]
    assert kept[:2] == ["+", "body"]
    assert 0 <= float(kept[2]) <= 1
    assert kept[3]


def test_a_page_saved_with_all_its_parts(tmp_path: Path) -> None:
    """It is explained as the page itself."""
    saved, page = tmp_path / "ferry.mhtml", tmp_path / "ferry.html"
    saved.write_text(FERRY_SAVED)
    page.write_text(FERRY_HTML)
    assert explain(saved).stdout == explain(page).stdout
    assert explain(saved, "--html", tmp_path / "report.html").exit_code == 0
    assert "nine pillars" in (tmp_path / "report.html").read_text()


def test_the_fields_and_counts_come_first() -> None:
    """What was found out about the page as a whole."""
    result = explain("-", stdin=FERRY_HTML)
    head = result.stdout.split("\n\n")[0].splitlines()
    assert head[0] == "status: ok"
    assert "title: The bridge of Ostrava" in head
    assert any(line.startswith("kept: ") and "3 body" in line for line in head)
    assert any(line.startswith("removed: ") for line in head)


def test_the_effort_can_be_chosen() -> None:
    """As when cleaning."""
    assert explain("-", "--effort", "fast", stdin=HONEY_TEXT).exit_code == 0
    assert explain("-", "--effort", "heroic", stdin=HONEY_TEXT).exit_code == USAGE


def test_escapes_in_a_page_are_inert() -> None:
    """Neither colours nor a forged row come out of its text."""
    page = HONEY_TEXT.replace("less honey", "less \x1b[31mhoney\x1b[0m\x9b1m")
    shown = explain("-", stdin=page).stdout
    assert "\x1b" not in shown
    assert "\x9b" not in shown


def test_a_missing_file_and_a_folder_are_usage_errors(tmp_path: Path) -> None:
    """The message says which."""
    missing = explain(tmp_path / "gone.html")
    assert (missing.exit_code, "No such file" in missing.stderr) == (USAGE, True)
    folder = explain(tmp_path)
    assert (folder.exit_code, "is a folder" in folder.stderr) == (USAGE, True)


def test_a_device_is_not_opened() -> None:
    """It is named with the reason."""
    result = explain("/dev/zero")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "device" in result.stderr


def test_what_is_no_page_says_why() -> None:
    """A warning takes the place of the blocks."""
    shown = explain("-", stdin=b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4).stdout
    assert shown.startswith("status: skipped\nwarning: ")
    assert "(not_text)" in shown


def test_a_page_for_browsers_can_be_written(tmp_path: Path) -> None:
    """Stdout stays empty, and nothing else is left behind."""
    (tmp_path / "ferry.html").write_text(FERRY_HTML)
    report = tmp_path / "report.html"
    result = explain(tmp_path / "ferry.html", "--html", report)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"wrote {report}\n"
    assert "nine pillars" in report.read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ferry.html", "report.html"]


def test_the_report_never_takes_the_place_of_the_page(tmp_path: Path) -> None:
    """Nor of a folder or a device."""
    page = tmp_path / "ferry.html"
    page.write_text(FERRY_HTML)
    for target in (page, tmp_path, Path("/dev/null"), Path("-")):
        result = explain(page, "--html", target)
        assert (result.exit_code, result.stdout) == (USAGE, "")
    assert page.read_text() == FERRY_HTML
    assert Path("/dev/null").is_char_device()


def test_a_report_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    """Its folder is missing."""
    result = explain("-", "--html", tmp_path / "gone" / "report.html", stdin=HONEY_TEXT)
    assert result.exit_code == 1
    assert "No such file or directory" in result.stderr


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder with a file of rows, and an archive with a page and rows in it."""
    rows_of = "".join(
        json.dumps({"page": page, "html": "no"}) + "\n" for page in (FERRY_HTML, HONEY_TEXT)
    )
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "rows.jsonl").write_text(rows_of)
    with ZipFile(folder / "pages.zip", "w") as archive:
        archive.writestr("news/ferry.html", FERRY_HTML)
        archive.writestr("more/rows.jsonl", rows_of)
    return folder


@pytest.mark.parametrize(
    "name", ["rows.jsonl:1", "pages.zip/news/ferry.html", "pages.zip/more/rows.jsonl:1"]
)
def test_a_page_among_many_goes_by_its_name_in_reports(many: Path, name: str) -> None:
    """A row, a member of an archive, and a row in one."""
    result = explain(many / name, "--html-column", "page")
    assert result.exit_code == 0
    assert "title: The bridge of Ostrava" in result.stdout


def test_a_file_of_many_pages_is_a_usage_error(many: Path) -> None:
    """And so is a name that none of them has."""
    result = explain(many / "rows.jsonl")
    assert result.exit_code == USAGE
    assert "holds many pages" in result.stderr
    result = explain(many / "rows.jsonl:7")
    assert result.exit_code == USAGE
    assert "holds no page of the name rows.jsonl:7" in " ".join(result.stderr.split())


def test_the_report_never_takes_the_place_of_a_file_of_many(many: Path) -> None:
    """Of which one page is explained."""
    before = (many / "rows.jsonl").read_bytes()
    result = explain(many / "rows.jsonl:1", "--html", many / "rows.jsonl")
    assert result.exit_code == USAGE
    assert (many / "rows.jsonl").read_bytes() == before


def test_the_commands_of_a_run_explain_its_pages(many: Path, tmp_path: Path) -> None:
    """Those of rows and members too, with the columns and the effort of the run."""
    out = tmp_path / "out"
    flags = ("--html-column", "page", "--effort", "fast", "--jobs", "1")
    CliRunner().invoke(app, ["clean", str(many), "-o", str(out), *flags])
    page = unescape((out / "_report.html").read_text("utf-8"))
    commands = {
        Path(words[2]).name: words
        for words in map(shlex.split, re.findall(r"cleaner explain [^<]+", page))
    }
    assert {"ferry.html", "rows.jsonl:1", "rows.jsonl:2"} <= commands.keys()
    for words in commands.values():
        assert words[-2:] == ["--html-column", "page"]
        assert "fast" in words
        result = CliRunner().invoke(app, words[1:])
        assert result.exit_code == 0, result.stderr
