"""A SiteModel <-> one file: a ZIP of plain NumPy arrays, a few for each group of sites.

Nothing in it is executed, and whatever it claims is checked, so that a file from a stranger can do
no worse than be refused. The same model gives the same bytes.

    format.npy       uint8: JSON, {"format": "cleaner-sites", "version": 3, "sites": [name, ...],
                     "groups": [number of sites in each, ...]}
    N/sites.npy      uint64, shape (sites, 2): pages and originals of each site in the group
    N/pages.npy      uint64, shape (pages, 3): key, section, number of blocks
    N/blocks.npy     uint64, shape (blocks, 2): text and structure, the blocks of each page in turn
    N/words.npy      uint16: of each block
    N/leans.npy      int8: of each block, how far the block model takes it for core; from version 2
    N/lines.npy      uint8: JSON, for each page a list of texts, or an empty one
    N/originals.npy  uint64, shape (originals, 3): length, phrases, phrases kept
    N/phrases.npy    uint32: the phrases kept, of each original in turn
    N/ids.npy        uint8: JSON, the ids of the originals

Small sites are written in groups, which takes a fifth of the time. Before version 3 each site was a
group, without the number of its pages, and with lines for the first pages only.
"""

import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from itertools import chain, islice
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from cleaner.errors import UsageError
from cleaner.sites.copies import FARTHEST, LONGEST_ID, MOST_COPIES, Original
from cleaner.sites.hashing import Hashes
from cleaner.sites.site_model import MOST_PAGES, SiteModel
from cleaner.sites.sketch import SKETCH, Phrases, Sketch
from cleaner.sites.trace import LINE, MOST_BLOCKS, Trace, no_leans

__all__ = ["VERSION", "fingerprint", "is_model", "read_sites", "write_sites"]

FORMAT: Final = "cleaner-sites"
VERSION: Final = 3
UNGROUPED: Final = 2
"""The last version that has each site by itself."""
UNLEANING: Final = 1
"""The version whose pages were not scored."""
FULL: Final = 10_000
"""Blocks and originals of a group from which on the next site begins another."""
LARGEST: Final = 10_000_000
"""Bytes; no array is larger of a group that was full but for the largest site."""
LARGEST_LIST: Final = 200_000_000
"""Bytes of the list of sites."""
NONE: Final = np.zeros(0, np.uint32)
QUICKLY: Final = 1
"""How hard it is tried to compress. Hashes get hardly smaller by more, in twice the time."""
HEAD: Final = "format"
"""The array that says what the file is."""
EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def write_sites(model: SiteModel, path: Path | BinaryIO) -> None:
    """Write a model to a file, by name or open."""
    groups = list(_groups(model))
    sizes = [len(names) for names in groups]
    head = {"format": FORMAT, "version": VERSION, "sites": list(model), "groups": sizes}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        _put(file, HEAD, _packed(head))
        for number, names in enumerate(groups):
            for part, array in _group_out(model, names).items():
                _put(file, f"{number}/{part}", array)


def read_sites(path: Path) -> SiteModel:
    """Read a model.

    Raises UsageError for a file that cannot be read, that is none, that is damaged, or that a later
    version wrote.
    """
    try:
        with _opened(path) as file:
            model = SiteModel()
            version, groups = _head(file)
            for number, names in enumerate(groups):
                _read_group(file, number, names, version, model)
            return model
    except OSError as error:
        msg = f"{path}: {error.strerror or error}"
        raise UsageError(msg) from error
    except UsageError as error:
        msg = f"{path}: {error}"
        raise UsageError(msg) from error
    except Exception as error:  # what a stranger's file makes zipfile and NumPy raise
        msg = f"{path} is no model of sites, or damaged: {error}"
        raise UsageError(msg) from error


def is_model(path: Path) -> bool:
    """Whether a file begins as a model does, or has no bytes; an archive that is cut is none."""
    try:
        with _opened(path) as file:
            return bool(_head(file))
    except Exception:  # noqa: BLE001 - whatever it is
        return path.is_file() and not path.stat().st_size


def fingerprint(path: Path) -> str:
    """What tells one model from another: a digest of the check sums in the file.

    It does not depend on how well the arrays were compressed, which differs between machines.
    Raises UsageError for a file that is no archive.
    """
    try:
        with _opened(path) as file:
            parts = [f"{part.filename} {part.CRC} {part.file_size}" for part in file.infolist()]
    except (OSError, zipfile.BadZipFile) as error:
        msg = f"{path}: {error}"
        raise UsageError(msg) from error
    return blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def _opened(path: Path) -> zipfile.ZipFile:
    """Open an archive; not a pipe or a device, which may never end."""
    if path.exists() and not path.is_file():
        msg = "it is no file"
        raise zipfile.BadZipFile(msg)
    try:
        return zipfile.ZipFile(path)
    except (NotImplementedError, ValueError) as error:  # of what a stranger wrote in its directory
        raise zipfile.BadZipFile(str(error)) from error


def _groups(model: SiteModel) -> Iterator[list[str]]:
    """Give the names of the sites, in groups."""
    group: list[str] = []
    size = 0
    for name in model:
        group.append(name)
        size += sum(len(page.blocks) for page in model.pages(name)) + len(model.originals(name))
        if size >= FULL:
            yield group
            group, size = [], 0
    if group:
        yield group


def _group_out(model: SiteModel, names: Sequence[str]) -> dict[str, np.ndarray[Any, Any]]:
    pages = [model.pages(name) for name in names]
    originals = [model.originals(name) for name in names]
    sizes = [(len(own), len(found)) for own, found in zip(pages, originals, strict=True)]
    parts = _pages_out([*chain(*pages)]) | _originals_out([*chain(*originals)])
    return {"sites": np.array(sizes, np.uint64)} | parts


def _pages_out(pages: Sequence[Trace]) -> dict[str, np.ndarray[Any, Any]]:
    rows = [(page.key, page.section, len(page.blocks)) for page in pages]
    return {
        "pages": np.array(rows, np.uint64).reshape(len(rows), 3),
        "blocks": np.concatenate([page.blocks for page in pages]),
        "words": np.concatenate([page.words for page in pages]),
        "leans": np.concatenate([page.leans for page in pages]),
        "lines": _packed([page.lines for page in pages]),
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
    file.writestr(entry, body.getvalue(), compresslevel=QUICKLY)


def _head(file: zipfile.ZipFile) -> tuple[int, list[list[str]]]:
    """The version, and the names of the sites in each group."""
    head = _unpacked(_array(file, HEAD, "u1", 1, LARGEST_LIST))
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        msg = "not a model of sites"
        raise UsageError(msg)
    version = head.get("version")
    if not isinstance(version, int) or version not in range(UNLEANING, VERSION + 1):
        msg = f"of format {version}, and this version of cleaner reads {UNLEANING} to {VERSION}"
        raise UsageError(msg)
    names = head.get("sites")
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        msg = "its sites have no names"
        raise ValueError(msg)
    sizes = [1] * len(names) if version <= UNGROUPED else head.get("groups")
    if not isinstance(sizes, list) or {*map(type, sizes)} - {int} or sum(sizes) != len(names):
        msg = "its sites are in no groups"
        raise ValueError(msg)
    each = iter(names)
    return version, [[*islice(each, size)] for size in sizes]


def _read_group(
    file: zipfile.ZipFile, number: int, names: Sequence[str], version: int, model: SiteModel
) -> None:
    """Read the sites of one group, in `model`."""
    pages, originals = _pages_in(file, number, version), _originals_in(file, number)
    if version <= UNGROUPED:
        sizes = np.array([[len(pages), len(originals)]], np.uint64)
    else:
        sizes = _array(file, f"{number}/sites", "u8", 2)
    _check_sizes(sizes, (len(names), len(pages), len(originals)))
    each_page, each_original = iter(pages), iter(originals)
    for name, (size, found) in zip(names, sizes.tolist(), strict=True):
        own = [replace(page, site=name) for page in islice(each_page, size)]
        model.restore(name, own, islice(each_original, found))


def _check_sizes(sizes: Hashes, counts: tuple[int, int, int]) -> None:
    """Raise ValueError where sites have too many pages or others than there are.

    counts: of sites, pages and originals.
    """
    right = (
        sizes.shape == (counts[0], 2)
        and bool((sizes[:, 0] > 0).all())
        and bool((sizes <= (MOST_PAGES, MOST_COPIES)).all())
        and tuple(sizes.sum(axis=0).tolist()) == counts[1:]
    )
    if not right:
        msg = "the sites of a group do not fit together"
        raise ValueError(msg)


def _pages_in(file: zipfile.ZipFile, number: int, version: int) -> list[Trace]:
    """Give the pages of one group, from a file of this version; of what sites, is not told."""
    pages = _array(file, f"{number}/pages", "u8", 2)
    blocks = _array(file, f"{number}/blocks", "u8", 2)
    words = _array(file, f"{number}/words", "u2", 1)
    lines = _unpacked(_array(file, f"{number}/lines", "u1", 1))
    if version <= UNGROUPED and isinstance(lines, list):
        lines += [[]] * (len(pages) - len(lines))
    if version == UNLEANING:
        leans = no_leans(len(words))
    else:
        leans = _array(file, f"{number}/leans", "i1", 1)
    _check(pages, blocks, (words, leans), lines)
    traces = []
    start = 0
    for (key, section, size), texts in zip(pages.tolist(), lines, strict=True):
        own = slice(start, start + size)
        start += size
        traces.append(Trace("", key, section, blocks[own], words[own], leans[own], tuple(texts)))
    return traces


def _originals_in(file: zipfile.ZipFile, number: int) -> list[Original]:
    """Give the originals of one group."""
    rows = _array(file, f"{number}/originals", "u8", 2)
    phrases = _array(file, f"{number}/phrases", "u4", 1)
    ids = _unpacked(_array(file, f"{number}/ids", "u1", 1))
    _check_originals(rows, phrases, ids)
    originals = []
    start = 0
    for id_, (length, size, count) in zip(ids, rows.tolist(), strict=True):
        originals.append(Original(id_, length, Sketch(size, phrases[start : start + count])))
        start += count
    return originals


def _check_originals(rows: Hashes, phrases: Phrases, ids: Any) -> None:
    """Raise ValueError where the originals are not what `_originals_out` gives."""
    right = (
        rows.shape[1:] == (3,)
        and bool((rows[:, 0] <= FARTHEST).all())
        and bool((rows[:, 1] < LARGEST).all())
        and bool((rows[:, 2] == np.minimum(rows[:, 1], SKETCH)).all())
        and int(rows[:, 2].sum()) == len(phrases)
        and isinstance(ids, list)
        and len(ids) == len(rows)
        and all(isinstance(id_, str) and len(id_) <= LONGEST_ID for id_ in ids)
    )
    if not right:
        msg = "the originals of a group do not fit together"
        raise ValueError(msg)


def _check(pages: Hashes, blocks: Hashes, columns: Sequence[NDArray[Any]], lines: Any) -> None:
    """Raise ValueError where a group is not what `_pages_out` gives. columns: an entry a block."""
    sizes = pages[:, 2] if pages.shape[1:] == (3,) else None
    right = (
        sizes is not None
        and blocks.shape[1:] == (2,)
        and bool((sizes <= MOST_BLOCKS).all())
        and all(int(sizes.sum()) == len(column) for column in (blocks, *columns))
        and isinstance(lines, list)
        and len(lines) == len(pages)
        and all(map(_is_page_of_lines, lines, sizes.tolist()))
    )
    if not right:
        msg = "the pages of a group do not fit together"
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
