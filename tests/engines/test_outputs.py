"""Which documents of which shards go into which file."""

import pytest

from cleaner.engines import Output, Slice, outputs_of
from cleaner.engines.outputs import output_name
from cleaner.writers import Format


def test_all_in_one() -> None:
    """The file is there without documents, too."""
    slices = (Slice("a", 0, 3), Slice("c", 0, 2))
    counts = [("a", 3), ("b", 0), ("c", 2)]
    assert list(outputs_of(counts, Format.JSONL, None)) == [Output("documents.jsonl", slices)]
    assert list(outputs_of([], Format.JSONL, None)) == [Output("documents.jsonl", ())]


def test_so_many_a_file() -> None:
    """Wherever the shards end."""
    assert list(outputs_of([("a", 3), ("b", 0), ("c", 5)], Format.PARQUET, 2)) == [
        Output("documents-00000.parquet", (Slice("a", 0, 2),)),
        Output("documents-00001.parquet", (Slice("a", 2, 3), Slice("c", 0, 1))),
        Output("documents-00002.parquet", (Slice("c", 1, 3),)),
        Output("documents-00003.parquet", (Slice("c", 3, 5),)),
    ]
    assert list(outputs_of([], Format.PARQUET, 2)) == []


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_names_by_position_are_those_of_the_files(size: int) -> None:
    """For each document, whatever the sizes."""
    counts = [("a", 4), ("b", 1), ("c", 9)]
    names = [
        output.name
        for output in outputs_of(counts, Format.JSONL, size)
        for part in output.slices
        for _ in range(part.start, part.end)
    ]
    assert names == [output_name(position, Format.JSONL, size) for position in range(14)]


def test_a_key_is_of_what_a_file_is_made_of() -> None:
    """Its documents, and its name."""
    one, two = outputs_of([("a", 2)], Format.JSONL, 1)
    (other,) = outputs_of([("b", 1)], Format.JSONL, 1)
    assert len({one.key, two.key, other.key}) == 3
