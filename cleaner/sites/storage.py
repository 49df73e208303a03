"""A SiteModel <-> one file: a ZIP of plain NumPy arrays, a few for each site.

Nothing in it is executed, and whatever it claims is checked, so that a file from a stranger can do
no worse than be refused. The same model gives the same bytes.

    format.npy       uint8: JSON, {"format": "cleaner-sites", "version": 1, "sites": [name, ...]}
    N/pages.npy      uint64, shape (pages, 3): key, section, number of blocks
    N/blocks.npy     uint64, shape (blocks, 2): text and structure, the blocks of each page in turn
    N/lines.npy      uint8: JSON, a list of texts for each of the first pages, or an empty one
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

from cleaner.errors import UsageError
from cleaner.sites.hashing import Hashes
from cleaner.sites.site_model import LINED_PAGES, MOST_PAGES, SiteModel
from cleaner.sites.trace import LINE, MOST_BLOCKS, Trace

__all__ = ["VERSION", "fingerprint", "read_sites", "write_sites"]

FORMAT: Final = "cleaner-sites"
VERSION: Final = 1
LARGEST: Final = 8 * MOST_PAGES * MOST_BLOCKS * 2 + 1_000
"""Bytes of the largest array that a site may have."""
LARGEST_LIST: Final = 200_000_000
"""Bytes of the list of sites."""
EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def write_sites(model: SiteModel, path: Path | BinaryIO) -> None:
    """Write a model to a file, by name or open."""
    names = list(model)
    head = {"format": FORMAT, "version": VERSION, "sites": names}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        _put(file, "format", _packed(head))
        for number, name in enumerate(names):
            for part, array in _arrays(model.pages(name)).items():
                _put(file, f"{number}/{part}", array)


def read_sites(path: Path) -> SiteModel:
    """Read a model.

    Raises UsageError for a file that cannot be read, that is none, that is damaged, or that a later
    version wrote.
    """
    try:
        with zipfile.ZipFile(path) as file:
            names = _site_names(file)
            return SiteModel(
                trace for number, name in enumerate(names) for trace in _read(file, number, name)
            )
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


def _arrays(pages: Sequence[Trace]) -> dict[str, np.ndarray[Any, Any]]:
    rows = [(page.key, page.section, len(page.blocks)) for page in pages]
    return {
        "pages": np.array(rows, np.uint64).reshape(len(rows), 3),
        "blocks": np.concatenate([page.blocks for page in pages]),
        "lines": _packed([page.lines for page in pages[:LINED_PAGES]]),
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


def _site_names(file: zipfile.ZipFile) -> list[str]:
    head = _unpacked(_array(file, "format", "u1", 1, LARGEST_LIST))
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        msg = "not a model of sites"
        raise UsageError(msg)
    if head.get("version") != VERSION:
        msg = f"of format {head.get('version')}, and this version of cleaner reads {VERSION}"
        raise UsageError(msg)
    names = head.get("sites")
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        msg = "its sites have no names"
        raise ValueError(msg)
    return names


def _read(file: zipfile.ZipFile, number: int, name: str) -> Iterator[Trace]:
    """Yield the pages of one site."""
    pages = _array(file, f"{number}/pages", "u8", 2)
    blocks = _array(file, f"{number}/blocks", "u8", 2)
    lines = _unpacked(_array(file, f"{number}/lines", "u1", 1))
    _check(pages, blocks, lines)
    start = 0
    for place, (key, section, size) in enumerate(pages.tolist()):
        own = blocks[start : start + size]
        start += size
        texts = tuple(lines[place]) if place < len(lines) else ()
        yield Trace(name, key, section, own, texts)


def _check(pages: Hashes, blocks: Hashes, lines: Any) -> None:
    """Raise ValueError where a site is not what `_arrays` gives."""
    sizes = pages[:, 2] if pages.shape[1:] == (3,) else None
    right = (
        sizes is not None
        and blocks.shape[1:] == (2,)
        and 0 < len(pages) <= MOST_PAGES
        and bool((sizes <= MOST_BLOCKS).all())
        and int(sizes.sum()) == len(blocks)
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
    if array.dtype != np.dtype(f"<{kind}") or array.ndim != dimensions:
        msg = f"{name} is an array of another kind"
        raise ValueError(msg)
    return array


def _unpacked(array: np.ndarray[Any, Any]) -> Any:
    return json.loads(array.tobytes().decode())
