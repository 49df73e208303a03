"""A WARC and a WET file give the texts that the same pages give as files."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.runs.common_crawl import Capture, warc_of, wet_of
from tests.runs.faults import PAGE, start_clean

SEEDS = Path(__file__).parents[2] / "seeds"
PAGES = [path.read_bytes() for path in sorted(SEEDS.rglob("*.html"))] + [
    PAGE.format(n=n).encode() for n in range(9)
]
TEXTS = [path.read_bytes() for path in sorted(SEEDS.rglob("*.txt"))] + [
    f"Bridge {n}\n\nIt was closed on Monday, because two of its pillars lean.\n".encode()
    for n in range(9)
]


def cleaned(folder: Path, files: dict[str, bytes]) -> list[dict[str, Any]]:
    """Clean files; gives the documents of pages, in their order."""
    raw, out = folder / "raw", folder / "out"
    raw.mkdir(parents=True)
    for name, data in files.items():
        (raw / name).write_bytes(data)
    with start_clean(raw, out, "--jobs", "2", "--format", "jsonl") as process:
        said = process.communicate(timeout=120)[1]
    assert process.returncode == 0, said.decode()
    documents = map(json.loads, (out / "documents.jsonl").read_bytes().splitlines())
    return [document for document in documents if document["status"] != "skipped"]


def captures(bodies: list[bytes]) -> list[Capture]:
    """Give each an address."""
    return [Capture(f"https://moor.example/{n}", body) for n, body in enumerate(bodies)]


@pytest.mark.parametrize(
    ("suffix", "bodies", "pack", "name"),
    [
        ("html", PAGES, warc_of, "CC-MAIN-20210304.warc.gz"),
        ("txt", TEXTS, wet_of, "CC-MAIN-20210304.warc.wet.gz"),
    ],
    ids=["warc", "wet"],
)
def test_an_archive_gives_the_texts_of_the_files(
    tmp_path: Path, suffix: str, bodies: list[bytes], pack: Any, name: str
) -> None:
    """Whatever way the bodies were sent, and in their order."""
    files = {f"{n:03}.{suffix}": body for n, body in enumerate(bodies)}
    apart = cleaned(tmp_path / "apart", files)
    together = cleaned(tmp_path / "together", {name: pack(captures(bodies))})
    assert len(apart) == len(bodies)
    assert [document["text"] for document in together] == [document["text"] for document in apart]
    assert all(document["text"] for document in apart)
    assert [document["url"] for document in together] == [
        f"https://moor.example/{n}" for n in range(len(bodies))
    ]
    assert together[0]["extra"] == {"crawl_date": "2021-03-04T05:06:07Z"}
