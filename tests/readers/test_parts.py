"""Files cut into pieces, whose inputs are those of the whole."""

import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleaner.readers import Reading, find_roots, pieces_under, read_inputs, read_piece
from cleaner.readers.inputs import Input
from cleaner.readers.parts import Lines

READING = Reading()


def told(item: Input) -> tuple[object, ...]:
    """All that can be seen of an input."""
    try:
        read: object = item.read()
    except Exception as error:  # noqa: BLE001 - whatever it is, it must be the same
        read = repr(error)
    return item.name, item.place, item.fingerprint, read


def both(path: Path, most: int, reading: Reading = READING) -> tuple[int, list[object]]:
    """Read a path whole, and in pieces; gives how many, and the inputs where they are the same."""
    roots = find_roots([path])
    whole = [told(item) for item in read_inputs(roots, reading)]
    pieces = list(pieces_under(roots, most, reading))
    assert [told(item) for piece in pieces for item in read_piece(piece, reading)] == whole
    return len(pieces), [name for name, *_ in whole]


ROWS = "".join(json.dumps({"id": n, "text": "The tide. " * n}) + "\n" for n in range(40))


@pytest.mark.parametrize("most", [1, 100, 1000, 10_000_000])
@pytest.mark.parametrize(
    "text",
    [ROWS, ROWS.rstrip("\n"), "\ufeff" + ROWS, ROWS + "\n\n" + ROWS, ROWS + "no row\n" + ROWS],
    ids=["plain", "no last break", "mark", "blank lines", "bad line"],
)
def test_lines_are_counted_over_the_cuts(tmp_path: Path, text: str, most: int) -> None:
    """And only the first of the file may have a byte order mark."""
    path = tmp_path / "rows.jsonl"
    path.write_text(text, "utf-8")
    count, names = both(path, most)
    assert (count > 1) == (most < path.stat().st_size)
    assert names[:2] == ["rows.jsonl:1", "rows.jsonl:2"]


def test_a_line_is_never_cut(tmp_path: Path) -> None:
    """However long it is; a piece ends with the line that fills it."""
    path = tmp_path / "rows.jsonl"
    path.write_text(f'{{"text": "{"a" * 3_000_000}"}}\n{{"text": "b"}}\n{{"text": "c"}}\n')
    (first, second) = pieces_under(find_roots([path]), 1000, READING)
    assert first.part == Lines(0, 3_000_013, 0)
    assert second.part == Lines(3_000_013, 3_000_013 + 2 * 14, 1)
    assert (first.name, second.name) == ("rows.jsonl:1-", "rows.jsonl:2-")
    assert both(path, 1000)[0] == 2


@pytest.mark.parametrize("most", [1, 2000, 10_000_000])
def test_row_groups_are_kept_whole(tmp_path: Path, most: int) -> None:
    """And rows counted over them."""
    path = tmp_path / "rows.parquet"
    table = pa.table({"html": [f"<p>The tide, {n * 'once more '}.</p>" for n in range(50)]})
    pq.write_table(table, path, row_group_size=7)
    count, names = both(path, most)
    assert count == {1: 8, 10_000_000: 1}.get(most, count)
    assert names[-1] == "rows.parquet:50"


def test_what_cannot_be_cut_is_one_piece(tmp_path: Path) -> None:
    """Pages, archives, tables without pages, and what is no file."""
    (tmp_path / "page.html").write_text("<p>The tide was late.</p>" * 100)
    (tmp_path / "link.html").symlink_to("page.html")
    pq.write_table(pa.table({"size": list(range(1000))}), tmp_path / "other.parquet")
    (tmp_path / "broken.parquet").write_bytes(b"PAR1" * 1000)
    count, names = both(tmp_path, 100)
    assert count == len(names) == 4


def test_a_piece_of_a_file_that_has_gone_says_so(tmp_path: Path) -> None:
    """As one input, which fails."""
    path = tmp_path / "rows.jsonl"
    path.write_text(ROWS)
    first, *_ = pieces_under(find_roots([path]), 1000, READING)
    before = first.mark
    path.unlink()
    ((name, *_, error),) = map(told, read_piece(first, READING))
    assert name == "rows.jsonl"
    assert "No such file" in str(error)
    assert first.mark != before
