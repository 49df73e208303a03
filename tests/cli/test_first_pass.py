"""A run learns of its sites by itself, and gives what two runs would."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from cleaner.cli import app
from cleaner.cli.first_pass import FirstPass, having_learned
from cleaner.cli.interrupts import Interrupts
from cleaner.cli.learned_before import LEARNED, key_of, learned_before, note_of
from cleaner.cli.passing_file import passing_file
from cleaner.readers import Reading, find_roots
from cleaner.runs import Ledger, Resources
from cleaner.settings import Settings

BIRDS = ("auk", "gull", "heron", "skua", "tern")
SENTENCE = "A pair of the {0} was seen from the {0} pier this week, after a whole year without one."


def run(*arguments: str | Path) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(app, [*map(str, arguments)])


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """Five pages of one site, the last of them a copy of the first."""
    folder = tmp_path / "crawl"
    folder.mkdir()
    for bird in BIRDS:
        text = "\n\n".join(SENTENCE.format(f"{bird} {number}") for number in ("one", "two", "six"))
        page = f"Boat hire\n\nTide tables\n\n{text}\n\nFerrin Sound society\n"
        (folder / f"{bird}.txt").write_text(page)
    copy = (folder / "auk.txt").read_text().replace("Ferrin", "Print view: Ferrin")
    (folder / "tern-print.txt").write_text(copy)
    return folder


def files(out: Path) -> dict[str, bytes]:
    """Give what a run has written, but for the report, which tells the time."""
    return {
        path.name: path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and not path.name.startswith((".", "_report"))
    }


def document(out: Path, name: str) -> dict[str, Any]:
    """Read one document."""
    found: dict[str, Any] = json.loads((out / f"{name}.txt.json").read_text())
    return found


def test_a_run_learns_first(crawl: Path, tmp_path: Path) -> None:
    """It says so, leaves what it learned, and names it in the documents."""
    result = run("clean", crawl, "-o", tmp_path / "out", "--jobs", "1")
    assert result.exit_code == 0
    assert "first pass: read 6, learned 6; 1 site of 3 pages or more" in result.stderr
    assert "6 pages" in run("sites", tmp_path / "out" / "_sites").stdout
    assert document(tmp_path / "out", "auk")["cleaner"]["settings"]["site_model"] is True


def test_learning_can_be_turned_off(crawl: Path, tmp_path: Path) -> None:
    """Then each page is judged alone."""
    run("clean", crawl, "-o", tmp_path / "out", "--jobs", "1", "--learn", "off")
    assert not (tmp_path / "out" / "_sites").exists()
    assert "site_model" not in document(tmp_path / "out", "auk")["cleaner"]["settings"]


def test_two_pages_are_no_site(crawl: Path, tmp_path: Path) -> None:
    """Nor are folders of two."""
    for number, path in enumerate(sorted(crawl.iterdir())):
        (crawl / str(number // 2)).mkdir(exist_ok=True)
        path.rename(crawl / str(number // 2) / path.name)
    result = run("clean", crawl, "-o", tmp_path / "out", "--jobs", "1")
    assert "first pass" not in result.stderr
    assert not (tmp_path / "out" / "_sites").exists()


def test_one_run_gives_what_two_would(crawl: Path, tmp_path: Path) -> None:
    """And what any number of jobs would."""
    one, two, other = (tmp_path / name for name in ("one", "two", "other"))
    run("clean", crawl, "-o", one, "--jobs", "1")
    run("learn", crawl, "-o", tmp_path / "sites", "--jobs", "1")
    run("clean", crawl, "-o", two, "--site-model", tmp_path / "sites", "--jobs", "1")
    run("clean", crawl, "-o", other, "--jobs", "2")
    assert files(one) == files(two) | {"_sites": (tmp_path / "sites").read_bytes()}
    assert files(one) == files(other)


def test_a_copy_names_its_original(crawl: Path, tmp_path: Path) -> None:
    """The document and its row in the report do; the original and others do not."""
    run("clean", crawl, "-o", tmp_path / "out", "--jobs", "1")
    original = document(tmp_path / "out", "auk")
    assert document(tmp_path / "out", "tern-print")["duplicate_of"] == original["id"]
    assert original["duplicate_of"] is None
    assert document(tmp_path / "out", "tern")["duplicate_of"] is None
    rows = map(json.loads, (tmp_path / "out" / "_report.jsonl").read_text().splitlines())
    named = {row["path"]: row["duplicate_of"] for row in rows if "duplicate_of" in row}
    assert named == {"tern-print.txt": original["id"]}


def test_what_is_done_is_not_done_again(crawl: Path, tmp_path: Path) -> None:
    """Until a page is added, by which all of the site may be judged otherwise."""
    out = tmp_path / "out"
    run("clean", crawl, "-o", out, "--jobs", "1")
    before = (out / "auk.txt.json").stat().st_ino
    run("clean", crawl, "-o", out, "--jobs", "1")
    assert (out / "auk.txt.json").stat().st_ino == before
    (crawl / "wren.txt").write_text("Boat hire\n\nTide tables\n\nThe wren was seen.\n")
    result = run("clean", crawl, "-o", out, "--jobs", "1")
    assert "what was learned of the sites is not the same; all is cleaned anew" in result.stderr
    assert (out / "auk.txt.json").stat().st_ino != before


UNCHANGED = "no input has changed; what was learned before is used"


def test_what_was_learned_is_not_learned_again(crawl: Path, tmp_path: Path) -> None:
    """As long as the inputs are the same, and what was learned is there."""
    out = tmp_path / "out"
    run("clean", crawl, "-o", out, "--jobs", "1")
    first = files(out)
    again = run("clean", crawl, "-o", out, "--jobs", "1")
    assert UNCHANGED in again.stderr
    assert "read 6 (6 done before)" in again.stderr
    assert UNCHANGED in run("clean", crawl, "-o", out, "--jobs", "1", "--effort", "fast").stderr
    run("clean", crawl, "-o", out, "--jobs", "1")
    assert files(out) == first


@pytest.mark.parametrize("change", ["fresh", "input", "column", "gone", "damaged"])
def test_it_is_learned_again_after_a_change(change: str, crawl: Path, tmp_path: Path) -> None:
    """Of an input, of how it is read, or of what was learned."""
    out = tmp_path / "out"
    run("clean", crawl, "-o", out, "--jobs", "1")
    if change == "input":
        (crawl / "auk.txt").write_text("Boat hire\n\nTide tables\n\nThe auk has left.\n")
    if change == "gone":
        (out / "_sites").unlink()
    if change == "damaged":
        data = bytearray((out / "_sites").read_bytes())
        data[60] ^= 0x55  # of the first array; the directory of the archive stays as it is
        (out / "_sites").write_bytes(data)
    flags = {"fresh": ["--fresh"], "column": ["--html-column", "page"]}.get(change, [])
    result = run("clean", crawl, "-o", out, "--jobs", "1", *flags)
    assert "first pass: read 6, learned 6" in result.stderr
    assert UNCHANGED not in result.stderr
    assert "6 pages" in run("sites", out / "_sites").stdout


def test_what_was_learned_of_a_part_is_learned_again(crawl: Path, tmp_path: Path) -> None:
    """An input that could not be read may teach something another time."""
    (crawl / "rows.jsonl").write_text("no row\n")
    for _ in range(2):
        result = run("clean", crawl, "-o", tmp_path / "out", "--jobs", "1")
        assert "first pass: read 7, learned 6" in result.stderr


def test_a_model_of_other_inputs_is_taken_away(crawl: Path, tmp_path: Path) -> None:
    """Where there is nothing to learn."""
    out = tmp_path / "out"
    run("clean", crawl, "-o", out, "--jobs", "1")
    for page in sorted(crawl.iterdir())[1:]:
        page.unlink()
    run("clean", crawl, "-o", out, "--jobs", "1")
    assert not (out / "_sites").exists()


def test_that_there_is_nothing_to_learn_is_known_too(tmp_path: Path) -> None:
    """Pages of three sites, which are not read twice again and again."""
    for site in ("auk", "gull", "tern"):
        (tmp_path / "raw" / site).mkdir(parents=True)
        (tmp_path / "raw" / site / "a.txt").write_text(SENTENCE.format(site))
    run("clean", tmp_path / "raw", "-o", tmp_path / "out", "--jobs", "1")
    roots, settings = find_roots([tmp_path / "raw"]), Settings()
    key = key_of(roots, Reading(excluded=tmp_path / "out"), settings)
    with Ledger(tmp_path / "out", "") as ledger:
        note = ledger.recall(LEARNED)
    assert note == note_of(key, None)
    assert learned_before(key, note, tmp_path / "out", settings) == settings


def test_what_was_learned_before_can_be_kept(crawl: Path, tmp_path: Path) -> None:
    """Then only new pages are cleaned."""
    out = tmp_path / "out"
    run("clean", crawl, "-o", out, "--jobs", "1")
    before = (out / "auk.txt.json").stat().st_ino
    (crawl / "wren.txt").write_text("Boat hire\n\nTide tables\n\nThe wren was seen.\n")
    run("clean", crawl, "-o", out, "--jobs", "1", "--site-model", out / "_sites")
    assert (out / "auk.txt.json").stat().st_ino == before
    assert (out / "wren.txt.json").exists()


def test_a_folder_that_another_run_writes_into_is_refused_before_the_first_pass(
    crawl: Path, tmp_path: Path
) -> None:
    """Which may take hours."""
    out = tmp_path / "out"
    out.mkdir()
    with Ledger(out, "of another run"):
        result = run("clean", crawl, "-o", out, "--jobs", "1")
    assert result.exit_code == 1
    assert "another run is writing into this folder" in result.stderr
    assert "first pass" not in result.stderr


def test_an_interrupt_in_the_first_pass_is_told(
    crawl: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written yet, and what was learned so far is lost."""
    interrupts = Interrupts()
    interrupts.count = 1
    first = FirstPass(crawl, find_roots([crawl]), Reading(), Resources(1), bar=False)
    with pytest.raises(KeyboardInterrupt), having_learned(first, Settings(), interrupts):
        pytest.fail("it went on")
    assert "interrupted in the first pass" in capsys.readouterr().err


def test_the_file_for_the_run_is_gone(
    crawl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when nothing was learned."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    shown = run("clean", crawl, "--jobs", "1").stdout
    assert len(shown.splitlines()) == 6
    assert list((tmp_path / "temporary").iterdir()) == []
    run("clean", crawl, "-o", tmp_path / "out", "--jobs", "1")
    assert not list((tmp_path / "out").glob(".cleaner-*"))


@pytest.mark.parametrize("learning", ["auto", "off"])
def test_what_a_killed_run_has_left_goes(crawl: Path, tmp_path: Path, learning: str) -> None:
    """Whether the next run learns or not. What a run that goes on has in use stays."""
    out = tmp_path / "out"
    out.mkdir()
    (out / ".cleaner-lost.sites").write_bytes(b"half a mod")
    with passing_file(out) as used:
        run("clean", crawl, "-o", out, "--jobs", "1", "--learn", learning)
        assert list(out.glob(".cleaner-*.sites")) == [used]
    assert not list(out.glob(".cleaner-*.sites"))
