"""A SiteModel <-> one file: a ZIP of plain NumPy arrays, a few for each site.

Nothing in it is executed, and whatever it claims is checked, so that a file from a stranger can do
no worse than be refused. The same model gives the same bytes.

    format.npy       uint8: JSON, {"format": "cleaner-sites", "version": 2, "sites": [name, ...]}
    N/pages.npy      uint64, shape (pages, 3): key, section, number of blocks
    N/blocks.npy     uint64, shape (blocks, 2): text and structure, the blocks of each page in turn
    N/words.npy      uint16: of each block
    N/leans.npy      int8: of each block, how far the block model takes it for core; from version 2
    N/lines.npy      uint8: JSON, a list of texts for each of the first pages, or an empty one
    N/originals.npy  uint64, shape (originals, 3): length, phrases, phrases kept
    N/phrases.npy    uint32: the phrases kept, of each original in turn
    N/ids.npy        uint8: JSON, the ids of the originals
"""

import io
import json
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from cleaner.errors import UsageError
from cleaner.sites.copies import FARTHEST, LONGEST_ID, MOST_COPIES, Original
from cleaner.sites.hashing import Hashes
from cleaner.sites.site_model import LINED_PAGES, MOST_PAGES, SiteModel
from cleaner.sites.sketch import SKETCH, Phrases, Sketch
from cleaner.sites.trace import LINE, MOST_BLOCKS, Trace, no_leans

__all__ = ["VERSION", "fingerprint", "read_sites", "write_sites"]

FORMAT: Final = "cleaner-sites"
VERSION: Final = 2
UNLEANING: Final = 1
"""The version whose pages were not scored."""
LARGEST: Final = 8 * MOST_PAGES * MOST_BLOCKS * 2 + 1_000
"""Bytes of the largest array that a site may have."""
LARGEST_LIST: Final = 200_000_000
"""Bytes of the list of sites."""
NONE: Final = np.zeros(0, np.uint32)
EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def write_sites(model: SiteModel, path: Path | BinaryIO) -> None:
    """Write a model to a file, by name or open."""
    names = list(model)
    head = {"format": FORMAT, "version": VERSION, "sites": names}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        _put(file, "format", _packed(head))
        for number, name in enumerate(names):
            parts = _pages_out(model.pages(name)) | _originals_out(model.originals(name))
            for part, array in parts.items():
                _put(file, f"{number}/{part}", array)


def read_sites(path: Path) -> SiteModel:
    """Read a model.

    Raises UsageError for a file that cannot be read, that is none, that is damaged, or that a later
    version wrote.
    """
    try:
        with zipfile.ZipFile(path) as file:
            model = SiteModel()
            version, names = _head(file)
            for number, name in enumerate(names):
                pages = _pages_in(file, number, name, version)
                model.restore(name, pages, _originals_in(file, number))
            return model
    except OSError as error:
        msg = f"{path}: {error.strerror or error}"
        raise UsageError(msg) from error
    except UsageError as error:
        msg = f"{path}: {error}"
        raise UsageError(msg) from error
    except (
        EOFError,
        KeyError,
        MemoryError,
        RuntimeError,
        ValueError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        msg = f"{path} is no model of sites, or damaged: {error}"
        raise UsageError(msg) from error


def fingerprint(path: Path) -> str:
    """What tells one model from another: a digest of the check sums in the file.

    It does not depend on how well the arrays were compressed, which differs between machines.
    Raises UsageError for a file that is no archive.
    """
    try:
        with zipfile.ZipFile(path) as file:
            parts = [f"{part.filename} {part.CRC} {part.file_size}" for part in file.infolist()]
    except (OSError, zipfile.BadZipFile) as error:
        msg = f"{path}: {error}"
        raise UsageError(msg) from error
    return blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def _pages_out(pages: Sequence[Trace]) -> dict[str, np.ndarray[Any, Any]]:
    rows = [(page.key, page.section, len(page.blocks)) for page in pages]
    return {
        "pages": np.array(rows, np.uint64).reshape(len(rows), 3),
        "blocks": np.concatenate([page.blocks for page in pages]),
        "words": np.concatenate([page.words for page in pages]),
        "leans": np.concatenate([page.leans for page in pages]),
        "lines": _packed([page.lines for page in pages[:LINED_PAGES]]),
    }


def _originals_out(originals: Sequence[Original]) -> dict[str, np.ndarray[Any, Any]]:
    rows = [(o.length, o.sketch.size, len(o.sketch.smallest)) for o in originals]
    return {
        "originals": np.array(rows, np.uint64).reshape(len(rows), 3),
        "phrases": np.concatenate([NONE, *(original.sketch.smallest for original in originals)]),
        "ids": _packed([original.id for original in originals]),
    }


def _packed(value: Any) -> np.ndarray[Any, Any]:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return np.frombuffer(text.encode("utf-8", "backslashreplace"), np.uint8)


def _put(file: zipfile.ZipFile, name: str, array: np.ndarray[Any, Any]) -> None:
    body = io.BytesIO()
    little = array.astype(array.dtype.newbyteorder("<"), copy=False)
    np.lib.format.write_array(body, little, (1, 0), allow_pickle=False)
    entry = zipfile.ZipInfo(f"{name}.npy", EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    file.writestr(entry, body.getvalue())


def _head(file: zipfile.ZipFile) -> tuple[int, list[str]]:
    """The version, and the names of the sites."""
    head = _unpacked(_array(file, "format", "u1", 1, LARGEST_LIST))
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        msg = "not a model of sites"
        raise UsageError(msg)
    version = head.get("version")
    if version not in {UNLEANING, VERSION}:
        msg = f"of format {version}, and this version of cleaner reads {UNLEANING} to {VERSION}"
        raise UsageError(msg)
    names = head.get("sites")
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        msg = "its sites have no names"
        raise ValueError(msg)
    return version, names


def _pages_in(file: zipfile.ZipFile, number: int, name: str, version: int) -> Iterator[Trace]:
    """Yield the pages of one site, from a file of this version."""
    pages = _array(file, f"{number}/pages", "u8", 2)
    blocks = _array(file, f"{number}/blocks", "u8", 2)
    words = _array(file, f"{number}/words", "u2", 1)
    lines = _unpacked(_array(file, f"{number}/lines", "u1", 1))
    if version == UNLEANING:
        leans = no_leans(len(words))
    else:
        leans = _array(file, f"{number}/leans", "i1", 1)
    _check(pages, blocks, (words, leans), lines)
    start = 0
    for place, (key, section, size) in enumerate(pages.tolist()):
        own = slice(start, start + size)
        start += size
        texts = tuple(lines[place]) if place < len(lines) else ()
        yield Trace(name, key, section, blocks[own], words[own], leans[own], texts)


def _originals_in(file: zipfile.ZipFile, number: int) -> Iterator[Original]:
    """Yield the originals of one site."""
    rows = _array(file, f"{number}/originals", "u8", 2)
    phrases = _array(file, f"{number}/phrases", "u4", 1)
    ids = _unpacked(_array(file, f"{number}/ids", "u1", 1))
    _check_originals(rows, phrases, ids)
    start = 0
    for id_, (length, size, count) in zip(ids, rows.tolist(), strict=True):
        yield Original(id_, length, Sketch(size, phrases[start : start + count]))
        start += count


def _check_originals(rows: Hashes, phrases: Phrases, ids: Any) -> None:
    """Raise ValueError where the originals are not what `_originals_out` gives."""
    right = (
        rows.shape[1:] == (3,)
        and len(rows) <= MOST_COPIES
        and bool((rows[:, 0] <= FARTHEST).all())
        and bool((rows[:, 1] < LARGEST).all())
        and bool((rows[:, 2] == np.minimum(rows[:, 1], SKETCH)).all())
        and int(rows[:, 2].sum()) == len(phrases)
        and isinstance(ids, list)
        and len(ids) == len(rows)
        and all(isinstance(id_, str) and len(id_) <= LONGEST_ID for id_ in ids)
    )
    if not right:
        msg = "the originals of a site do not fit together"
        raise ValueError(msg)


def _check(pages: Hashes, blocks: Hashes, columns: Sequence[NDArray[Any]], lines: Any) -> None:
    """Raise ValueError where a site is not what `_pages_out` gives. columns: an entry a block."""
    sizes = pages[:, 2] if pages.shape[1:] == (3,) else None
    right = (
        sizes is not None
        and blocks.shape[1:] == (2,)
        and 0 < len(pages) <= MOST_PAGES
        and bool((sizes <= MOST_BLOCKS).all())
        and all(int(sizes.sum()) == len(column) for column in (blocks, *columns))
        and isinstance(lines, list)
        and len(lines) == min(LINED_PAGES, len(pages))
        and all(map(_is_page_of_lines, lines, sizes.tolist()))
    )
    if not right:
        msg = "the pages of a site do not fit together"
        raise ValueError(msg)


def _is_page_of_lines(lines: Any, size: int) -> bool:
    return (
        isinstance(lines, list)
        and len(lines) in {0, size}
        and all(isinstance(line, str) and len(line) <= LINE for line in lines)
    )


def _array(
    file: zipfile.ZipFile, name: str, kind: str, dimensions: int, largest: int = LARGEST
) -> np.ndarray[Any, Any]:
    """Read one array of a known kind, and no more bytes than it may have."""
    entry = file.getinfo(f"{name}.npy")
    if entry.file_size > largest:
        msg = f"{name} has {entry.file_size:,} bytes"
        raise ValueError(msg)
    with file.open(entry) as stream:
        array = np.lib.format.read_array(io.BytesIO(stream.read()), allow_pickle=False)
    if array.dtype != np.dtype(kind).newbyteorder("<") or array.ndim != dimensions:
        msg = f"{name} is an array of another kind"
        raise ValueError(msg)
    return array


def _unpacked(array: np.ndarray[Any, Any]) -> Any:
    return json.loads(array.tobytes().decode())
