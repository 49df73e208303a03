"""`cleaner clean`: what goes in, what comes out, and the exit code."""

import gzip
import json
import tarfile
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner, Result

from cleaner.cli import app
from tests.cli.conftest import FERRY_HTML, FERRY_SAVED, HONEY_TEXT
from tests.integrations.pages import BOMB
from tests.readers.warcs import record, response

FAILED, USAGE = 1, 2
OWN = {".cleaner.sqlite", "_report.html"}
ROWS = [
    {"id": "ferry", "url": "https://example.org/ferry", "html": FERRY_HTML, "crawl": {"n": 1}},
    {"id": "honey", "text": HONEY_TEXT},
]
LINES = "".join(json.dumps(row) + "\n" for row in ROWS)


def clean(*arguments: str | Path, stdin: str | None = None) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(app, ["clean", "--jobs", "1", *map(str, arguments)], input=stdin)


def documents(shown: str) -> list[dict[str, Any]]:
    """Read JSON Lines."""
    return [json.loads(line) for line in shown.splitlines()]


def report(out: Path) -> dict[str, dict[str, Any]]:
    """Read a report, by path."""
    rows = documents((out / "_report.jsonl").read_text())
    return {row["path"]: row for row in rows}


def files(folder: Path) -> list[str]:
    """Name all files under a folder, hidden ones too, but for the run's own two."""
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(str(path) for path in paths if path.name not in OWN)


def test_a_folder_is_mirrored(folder: Path, tmp_path: Path) -> None:
    """Each page has its document; what could not be cleaned has only its row in the report."""
    out = tmp_path / "out"
    result = clean(folder, "-o", out)
    assert (result.exit_code, result.stdout) == (0, "")
    assert files(out) == [
        "_report.jsonl",
        "empty.html.json",
        "honey.txt.json",
        "news/ferry.html.json",
    ]
    document = json.loads((out / "news/ferry.html.json").read_text())
    assert "nine pillars" in document["text"]
    assert document["source"]["path"] == "news/ferry.html"


def test_the_report_has_a_row_for_every_input(folder: Path, tmp_path: Path) -> None:
    """In the order of the walk, keys in the order of the contract."""
    clean(folder, "-o", tmp_path / "out")
    rows = report(tmp_path / "out")
    assert {path: (row["status"], row["output"]) for path, row in rows.items()} == {
        "empty.html": ("empty", "empty.html.json"),
        "honey.txt": ("ok", "honey.txt.json"),
        "link.html": ("skipped", None),
        "news/ferry.html": ("ok", "news/ferry.html.json"),
        "picture.html": ("skipped", None),
    }
    assert list(rows) == sorted(rows)
    assert list(rows["honey.txt"]) == ["path", "status", "code", "message", "seconds", "output"]
    assert rows["honey.txt"]["code"] is rows["honey.txt"]["message"] is None
    assert (rows["link.html"]["code"], rows["picture.html"]["code"]) == ("not_a_file", "not_text")
    assert all(row["code"] and row["message"] for row in rows.values() if row["status"] != "ok")


def test_the_summary_adds_up(folder: Path, tmp_path: Path) -> None:
    """One line, on stderr, at the end."""
    last = clean(folder, "-o", tmp_path / "out").stderr.splitlines()[-1]
    assert last.startswith("read 5, ok 2, empty 1, partial 0, failed 0, skipped 2, ")


def test_nothing_is_written_into_the_input(folder: Path, tmp_path: Path) -> None:
    """Not even a temporary file."""
    before = files(folder)
    clean(folder, "-o", tmp_path / "out")
    assert files(folder) == before


def test_a_second_run_gives_the_same(folder: Path, tmp_path: Path) -> None:
    """Over the first one's files, and with the output folder inside the input."""
    clean(folder, "-o", folder / "out")
    clean(folder, "-o", tmp_path / "out")
    before = {name: (folder / "out" / name).read_bytes() for name in files(folder / "out")}
    clean(folder, "-o", folder / "out")
    after = {name: (folder / "out" / name).read_bytes() for name in files(folder / "out")}
    del before["_report.jsonl"], after["_report.jsonl"]
    assert before == after


def test_a_page_through_a_pipe() -> None:
    """`-` and no path are the same; one line comes out."""
    named, unnamed = clean("-", stdin=FERRY_HTML), clean(stdin=FERRY_HTML)
    (document,) = documents(named.stdout)
    assert named.stdout == unnamed.stdout
    assert (document["status"], document["source"]["path"]) == ("ok", None)


def test_rows_through_a_pipe() -> None:
    """One line out for each line in, in their order, extra keys carried along."""
    result = clean("--input-format", "jsonl", stdin=LINES)
    ferry, honey = documents(result.stdout)
    assert (ferry["id"], honey["id"]) == ("ferry", "honey")
    assert (ferry["url"], ferry["extra"]) == ("https://example.org/ferry", {"crawl": {"n": 1}})
    assert (ferry["source"]["media_type"], honey["source"]["media_type"]) == (
        "text/html",
        "text/plain",
    )
    assert "extra" not in honey


def test_a_bad_row_is_a_failed_document() -> None:
    """The others are cleaned; stderr names the line; the exit code says that something failed."""
    result = clean("--input-format", "jsonl", stdin=LINES + "{broken\n" + LINES)
    statuses = [document["status"] for document in documents(result.stdout)]
    assert statuses == ["ok", "ok", "failed", "ok", "ok"]
    assert result.exit_code == FAILED
    assert "-:3: line 3: not JSON" in result.stderr
    assert documents(result.stdout)[2]["warnings"][0]["code"] == "bad_row"


def test_rows_of_a_file_each_have_a_document(tmp_path: Path) -> None:
    """Named by a safe form of the id, else by the line; equal ids do not meet."""
    bad_id = json.dumps({"id": "../../x", "text": HONEY_TEXT})
    no_id = json.dumps({"text": HONEY_TEXT})
    (tmp_path / "in").mkdir()
    (tmp_path / "in/rows.jsonl").write_text(f"{LINES}{LINES}{bad_id}\n{no_id}\n")
    out = tmp_path / "out"
    clean(tmp_path / "in", "-o", out)
    outputs = [row["output"] for row in report(out).values()]
    assert outputs[:2] == ["rows.jsonl/ferry.json", "rows.jsonl/honey.json"]
    assert outputs[2].startswith("rows.jsonl/ferry~")
    assert outputs[4].startswith("rows.jsonl/__.._x~")
    assert outputs[5] == "rows.jsonl/6.json"
    assert files(out) == sorted(["_report.jsonl", *outputs])


def test_an_input_named_like_the_report_does_not_meet_it(tmp_path: Path) -> None:
    """Its rows go elsewhere."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in/_report.jsonl").write_text(LINES)
    clean(tmp_path / "in", "-o", tmp_path / "out")
    assert list(report(tmp_path / "out")) == ["_report.jsonl:1", "_report.jsonl:2"]


def test_json_lines_into_a_folder_are_one_file(folder: Path, tmp_path: Path) -> None:
    """With a line for every input, also those that were skipped."""
    out = tmp_path / "out"
    clean(folder, "-o", out, "--format", "jsonl")
    assert files(out) == ["_report.jsonl", "documents.jsonl"]
    statuses = [d["status"] for d in documents((out / "documents.jsonl").read_text())]
    assert statuses == [row["status"] for row in report(out).values()]


@pytest.mark.parametrize(("form", "suffix"), [("text", ".txt"), ("markdown", ".md")])
def test_text_and_markdown_have_their_suffixes(
    folder: Path, tmp_path: Path, form: str, suffix: str
) -> None:
    """The core text, ending with a line break."""
    clean(folder, "-o", tmp_path / "out", "--format", form)
    text = (tmp_path / "out" / f"honey.txt{suffix}").read_text()
    assert "three weeks late" in text
    assert text.endswith("\n")


def test_text_on_stdout_is_separated_by_blank_lines(folder: Path) -> None:
    """And JSON on stdout is one value after the other."""
    shown = clean(folder, "--format", "text").stdout
    assert "\n\n\n" not in shown
    assert shown.index("three weeks late") < shown.index("nine pillars")
    decoder, rest, ids = json.JSONDecoder(), clean(folder, "--format", "json").stdout, []
    while rest:
        document, end = decoder.raw_decode(rest)
        ids.append(document["id"])
        rest = rest[end:].lstrip()
    assert len(ids) == len(list(folder.iterdir()))


@pytest.mark.parametrize(
    "flags", [("--format", "text"), ("--format", "markdown"), ("--schema", "c4")]
)
def test_blocks_that_no_document_would_have_are_wrong_usage(flags: tuple[str, ...]) -> None:
    """Before anything is read."""
    result = clean("--blocks", *flags, stdin=FERRY_HTML)
    assert (result.exit_code, result.stdout) == (USAGE, "")
    assert "--blocks goes with json, jsonl and parquet" in " ".join(result.stderr.split())


def test_blocks_are_listed_if_asked_for() -> None:
    """They take the place of the counts."""
    (document,) = documents(clean("--blocks", stdin=FERRY_HTML).stdout)
    assert "removed" not in document
    assert {block["kept"] for block in document["blocks"]} == {True, False}


def test_the_columns_of_other_programs() -> None:
    """For JSON Lines; other formats have none."""
    (row,) = documents(clean("--schema", "c4", stdin=FERRY_HTML).stdout)
    assert list(row) == ["text", "timestamp", "url"]
    assert "nine pillars" in row["text"]
    assert clean("--schema", "c4", "--format", "text", stdin=FERRY_HTML).exit_code == 2


def test_the_effort_is_written_down() -> None:
    """A document says how it was made."""
    (document,) = documents(clean("--effort", "fast", stdin=HONEY_TEXT).stdout)
    assert document["cleaner"]["settings"]["effort"] == "fast"


@pytest.mark.parametrize(("given", "media_type"), [("html", "text/html"), ("text", "text/plain")])
def test_the_input_format_is_believed(given: str, media_type: str) -> None:
    """Whatever the content looks like."""
    (document,) = documents(clean("--input-format", given, stdin=FERRY_HTML).stdout)
    assert document["source"]["media_type"] == media_type


def test_several_folders_do_not_meet(tmp_path: Path) -> None:
    """Each stands under its own name."""
    for name in ("one/raw", "two/raw"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "page.txt").write_text(HONEY_TEXT)
    clean(tmp_path / "one/raw", tmp_path / "two/raw", "-o", tmp_path / "out")
    assert list(report(tmp_path / "out")) == ["raw/page.txt", "raw~2/page.txt"]
    outputs = [row["output"] for row in report(tmp_path / "out").values()]
    assert files(tmp_path / "out") == sorted(["_report.jsonl", *outputs])


def test_an_input_in_the_output_folder_is_not_replaced(tmp_path: Path) -> None:
    """`page` would be written to `page.json`, which is an input itself."""
    for name in ("page", "page.json"):
        (tmp_path / name).write_text(HONEY_TEXT)
    clean(tmp_path / "page", tmp_path / "page.json", "-o", tmp_path)
    assert (tmp_path / "page.json").read_text() == HONEY_TEXT
    assert all(row["status"] == "ok" for row in report(tmp_path).values())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["gone.html"], "No such file"),
        (["raw", "-"], "goes with no other path"),
        (["raw", "-o", "raw"], "would land in the input folder"),
        (["raw", "-o", "."], "would land in the input folder"),
        (["raw", "-o", "docs.jsonl"], "> docs.jsonl"),
        (["raw", "--jobs", "0"], "--jobs"),
        (["raw", "--format", "xml"], "--format"),
    ],
)
def test_wrong_calls_are_refused_before_anything_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    """Exit 2, with a sentence that says what is wrong."""
    monkeypatch.chdir(folder.parent)
    before = files(folder.parent)
    result = clean(*arguments)
    assert (result.exit_code, result.stdout) == (USAGE, "")
    assert words in " ".join(result.stderr.split())
    assert files(folder.parent) == before


def test_escapes_in_names_are_inert(tmp_path: Path) -> None:
    """A file name cannot colour or forge what stands on stderr."""
    (tmp_path / "\x1b[31mred\n.jsonl").write_text("{broken\n")
    result = clean(tmp_path / "\x1b[31mred\n.jsonl")
    assert r"\x1b[31mred\n.jsonl:1: line 1: not JSON" in result.stderr


def test_an_output_folder_that_cannot_be_made_is_one_clear_error(
    folder: Path, tmp_path: Path
) -> None:
    """No traceback, and what the system says."""
    (tmp_path / "file").touch()
    result = clean(folder, "-o", tmp_path / "file" / "out")
    assert result.exit_code == FAILED
    assert "cannot go on" in result.stderr
    assert "Not a directory" in result.stderr
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_names_that_no_system_takes_are_one_clear_error(folder: Path, tmp_path: Path) -> None:
    """Much too long, or a link that leads to itself."""
    long = "long" * 2000
    (tmp_path / "loop").symlink_to("loop")
    for path in (long, tmp_path / "loop"):
        result = clean(path)
        assert (result.exit_code, result.stdout) == (USAGE, "")
        assert isinstance(result.exception, SystemExit)
    for out in (tmp_path / long, tmp_path / "loop"):
        result = clean(folder, "-o", out)
        assert (result.exit_code, "cannot go on" in result.stderr) == (FAILED, True)
        assert result.exception is None or isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("arguments", [("",), ("raw", "-o", ""), ("raw", "")])
def test_empty_names_are_wrong_usage(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They come of variables that a shell does not know, and would stand for this folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "raw").mkdir()
    result = clean(*arguments)
    assert (result.exit_code, result.stdout) == (USAGE, "")
    assert "is empty" in result.stderr


def test_the_columns_of_other_programs_go_into_a_folder_too(folder: Path, tmp_path: Path) -> None:
    """As JSON Lines, which need not be said."""
    clean(folder, "--schema", "c4", "-o", tmp_path / "out")
    rows = documents((tmp_path / "out" / "documents.jsonl").read_text())
    assert {tuple(row) for row in rows} == {("text", "timestamp", "url")}


def test_columns_have_the_names_that_are_given() -> None:
    """In JSON Lines as in Parquet."""
    row = {"doc": 7, "link": "https://fen.example/7", "raw": FERRY_HTML, "html": None}
    flags = ["--html-column", "raw", "--id-column", "doc", "--url-column", "link"]
    result = clean("--input-format", "jsonl", *flags, stdin=json.dumps(row))
    (document,) = documents(result.stdout)
    assert (document["id"], document["url"]) == ("7", "https://fen.example/7")
    assert (document["status"], document["extra"]) == ("ok", {"html": None})
    row = {"body": HONEY_TEXT}
    result = clean("--input-format", "jsonl", "--text-column", "body", stdin=json.dumps(row))
    assert documents(result.stdout)[0]["source"]["media_type"] == "text/plain"


def test_files_are_chosen_by_patterns(folder: Path) -> None:
    """Of a folder, and by a pattern instead of a path."""
    chosen = clean(folder, "--include", "*.html", "--exclude", "picture.*", "--exclude", "empty.*")
    paths = [document["source"]["path"] for document in documents(chosen.stdout)]
    assert paths == ["link.html", "news/ferry.html"]
    (document,) = documents(clean(f"{folder}/news/*").stdout)
    assert document["source"]["path"].endswith("raw/news/ferry.html")


@pytest.mark.parametrize("arguments", [(), ("--include", "*.nothing"), ("--exclude", "*")])
def test_a_run_without_inputs_says_so(
    folder: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    """It is no failure; but a pattern may have been mistyped."""
    (tmp_path / "nothing").mkdir()
    result = clean(folder if arguments else tmp_path / "nothing", *arguments)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "nothing to clean" in result.stderr


def test_a_table_without_its_column_is_a_wrong_call(tmp_path: Path) -> None:
    """The message names the columns that are there."""
    pq.write_table(pa.table({"body": ["x"], "doc": [1]}), tmp_path / "rows.parquet")
    result = clean(tmp_path / "rows.parquet", "-o", tmp_path / "out")
    assert (result.exit_code, result.stdout) == (USAGE, "")
    assert "body, doc" in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_documents_in_shards(folder: Path, tmp_path: Path, form: str) -> None:
    """A row an input, also for those that were skipped; the report names the shards."""
    out = tmp_path / "out"
    clean(folder, "-o", out, "--format", form, "--shard-size", "2")
    names = [f"documents-{n:05}.{form}" for n in range(3)]
    assert files(out) == sorted(["_report.jsonl", *names])
    rows = report(out)
    assert [row["output"] for row in rows.values()] == [names[n // 2] for n in range(len(rows))]
    if form == "parquet":
        tables = [pq.read_table(out / name) for name in names]
        statuses = [status for table in tables for status in table.column("status").to_pylist()]
        assert statuses == [row["status"] for row in rows.values()]


@pytest.mark.parametrize(
    "flags", [[], ["--format", "jsonl"], ["--format", "jsonl", "--shard-size", "2"]]
)
def test_files_without_rows_are_in_the_report_alone(tmp_path: Path, flags: list[str]) -> None:
    """No document stands for rows that there are not; the others are numbered without them."""
    raw, out = tmp_path / "raw", tmp_path / "out"
    raw.mkdir()
    (raw / "a.jsonl").write_text(json.dumps({"text": "The ferry was late."}))
    (raw / "b.jsonl").write_text("\n \n")
    (raw / "c.jsonl.gz").write_bytes(gzip.compress(b""))
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), raw / "d.parquet")
    (raw / "e.warc").touch()
    (raw / "f.jsonl").write_text(json.dumps({"text": "The tide was early."}))
    for _ in range(2):
        assert clean(raw, "-o", out, *flags).exit_code == 0
        rows = report(out)
        statuses = {path: (row["status"], row["code"]) for path, row in rows.items()}
        nothing = {path: found for path, found in statuses.items() if ":" not in path}
        assert set(nothing.values()) == {("skipped", "no_rows")}
        assert list(nothing) == ["b.jsonl", "c.jsonl.gz", "d.parquet", "e.warc"]
        assert all(rows[path]["output"] is None for path in nothing)
        found = [path.read_text() for path in out.rglob("[!_.]*") if path.is_file()]
        assert "".join(found).count("schema_version") == len(rows) - len(nothing) == 2
    done = clean(raw, "-o", out, *flags)
    assert "read 6 (6 done before)" in done.stderr


@pytest.mark.parametrize("data", ["", "\n\n"])
def test_no_rows_on_stdin_give_no_documents(data: str) -> None:
    """And no trouble."""
    result = clean("--input-format", "jsonl", stdin=data)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "read 1, ok 0, empty 0, partial 0, failed 0, skipped 1" in result.stderr


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("documents.jsonl", ["--format", "jsonl"]),
        ("documents-00000.jsonl", ["--format", "jsonl", "--shard-size", "5"]),
        ("_report.jsonl", []),
    ],
)
def test_no_output_replaces_an_input(tmp_path: Path, name: str, arguments: list[str]) -> None:
    """Such a call is wrong; under another name the rows are cleaned beside the documents."""
    row = json.dumps({"id": "7", "text": "By Ann Lee\n\nThe tide was late today."})
    for own in (name, "pages.jsonl"):
        (tmp_path / own).write_text(row, encoding="utf-8")
    result = clean(tmp_path / name, "-o", tmp_path, *arguments)
    assert (result.exit_code, result.stdout) == (USAGE, "")
    assert "would replace the input" in " ".join(result.stderr.replace("│", " ").split())
    assert (tmp_path / name).read_text(encoding="utf-8") == row
    assert clean(tmp_path / "pages.jsonl", "-o", tmp_path, "--format", "parquet").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--format", "parquet"], "name a folder"),
        (["--format", "jsonl", "--shard-size", "5"], "name a folder"),
        (["--format", "text", "-o", "out", "--shard-size", "5"], "a file a document"),
        (["-o", "out", "--shard-size", "0"], "--shard-size"),
        (["--images"], "go with markdown, not with jsonl"),
        (["--no-links", "-o", "out"], "go with markdown, not with json"),
        (["--task-size", "32"], "goes with --engine ray"),
    ],
)
def test_formats_that_do_not_go_there_are_wrong_calls(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    """Said before anything is read."""
    monkeypatch.chdir(folder.parent)
    result = clean(folder, *arguments)
    assert (result.exit_code, result.stdout) == (USAGE, "")
    assert words in " ".join(result.stderr.replace("│", " ").split())


@pytest.mark.parametrize(
    ("flags", "shown"),
    [
        ((), "[ferry](https://example.org/f) crosses"),
        (("--no-links",), "ferry crosses"),
        (("--no-links", "--images"), "![boat](https://example.org/b.png) ferry crosses"),
    ],
)
def test_links_and_images_in_markdown(tmp_path: Path, flags: tuple[str, ...], shown: str) -> None:
    """Links unless they are left out, images if they are asked for."""
    linked = FERRY_HTML.replace("ferry", "<img src=/b.png alt=boat> <a href=/f>ferry</a>")
    linked = linked.replace("takes", "crosses")
    (tmp_path / "rows.jsonl").write_text(
        json.dumps({"url": "https://example.org/", "html": linked}) + "\n"
    )
    assert shown in clean(tmp_path, "--format", "markdown", *flags).stdout


def test_a_page_saved_with_all_its_parts_is_the_page(tmp_path: Path) -> None:
    """Whatever way it comes in: alone, compressed, in archives, in rows, on stdin."""
    raw, out, saved = tmp_path / "raw", tmp_path / "out", FERRY_SAVED.encode()
    raw.mkdir()
    (raw / "ferry.mhtml").write_bytes(saved)
    (raw / "ferry.mht.gz").write_bytes(gzip.compress(saved))
    (raw / "rows.jsonl").write_text(json.dumps({"html": FERRY_SAVED}))
    pq.write_table(pa.table({"html": [saved]}), raw / "rows.parquet")
    with ZipFile(raw / "pages.zip", "w") as archive:
        archive.writestr("ferry.mht", saved)
    with tarfile.open(raw / "pages.tar", "w") as archive:
        archive.add(raw / "ferry.mhtml", "ferry.mhtml")
    assert clean(raw, "-o", out, "--learn", "off").exit_code == 0
    found = [json.loads(path.read_text()) for path in out.rglob("*.json")]
    found += documents(clean(raw / "ferry.mhtml").stdout)
    found += documents(clean(stdin=FERRY_SAVED).stdout)
    (plain,) = documents(clean(stdin=FERRY_HTML).stdout)
    assert "nine pillars" in plain["text"]
    assert [one["text"] for one in found] == [plain["text"]] * 8
    assert {one["url"] for one in found} == {"https://courier.example/ferry"}
    assert {one["status"] for one in found} == {"ok"}


def test_saved_pages_are_learned_from(tmp_path: Path) -> None:
    """As pages of the site from which they were saved."""
    (tmp_path / "raw").mkdir()
    for n in range(4):
        page = FERRY_SAVED.replace("on Monday", f"on day {n}")
        (tmp_path / "raw" / f"{n}.mhtml").write_text(page)
    assert clean(tmp_path / "raw", "-o", tmp_path / "out").exit_code == 0
    shown = CliRunner().invoke(app, ["sites", str(tmp_path / "out" / "_sites")]).stdout
    assert "courier.example" in shown


def test_failed_rows_keep_what_they_came_with(tmp_path: Path) -> None:
    """Their id, address and other keys, if they hang their process or have no page."""
    pages: dict[str, dict[str, Any]] = {
        "hang": {"html": BOMB},
        "none": {"page": 1},
        "odd": {"html": 5},
    }
    rows = [
        {"id": name, "url": f"https://fen.example/{name}", "shelf": 3} | page
        for name, page in pages.items()
    ]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    pq.write_table(pa.Table.from_pylist(rows[:1]), tmp_path / "b.parquet")
    garbled = response(bytes(range(256)), "Content-Encoding: br")
    records = [record(1, response(BOMB.encode())), record(2, garbled)]
    (tmp_path / "c.warc").write_bytes(b"".join(records))
    result = clean(tmp_path, "--timeout", "1", "--jobs", "2", "--learn", "off")
    assert result.exit_code == FAILED
    found = documents(result.stdout)
    assert [document["warnings"][0]["code"] for document in found] == [
        *("timeout", "bad_row", "bad_row", "timeout", "timeout", "damaged")
    ]
    for document, name in zip(found, [*pages, "hang"], strict=False):
        assert (document["id"], document["source"]["record_id"]) == (name, name)
        assert (document["url"], document["extra"]) == (
            f"https://fen.example/{name}",
            {"shelf": 3} | ({"page": 1} if name == "none" else {}),
        )
    for number, document in enumerate(found[4:], start=1):
        assert document["url"] == f"https://moor.example/{number}"
        assert document["id"].endswith(f"{number:012}>")
        assert document["extra"] == {"crawl_date": "2021-03-04T05:06:07Z"}
