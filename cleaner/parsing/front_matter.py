"""What stands above the text of a Markdown scrape and says of it what the head of a page says.

Two forms are read: lines of "key: value" between two lines of dashes (YAML) or plus signs (TOML),
as notes and site generators have them, and the lines that reader services put before their text:

    Title: The ferry is back
    URL Source: https://harbour.example/ferry
    Markdown Content:

Only lines are read, alike for all three: such heads are often not quite YAML or TOML, and a reader
of either would refuse them whole.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

__all__ = ["FrontMatter", "read_front_matter"]

LINES: Final = 100
LENGTH: Final = 2_000
"""Characters of a value that are read."""
MARKS: Final = ("---", "+++")
QUOTES: Final = frozenset("\"'")
NO_VALUES: Final = frozenset({"|", "|-", ">", ">-", "true", "false", "null", "~"})
"""Signs that the value stands on the lines below, where it is not read, and what is no text."""
_CONTENT: Final = "markdown content"
"""The key of the line behind which the text begins."""
_LINE: Final = re.compile(r"([A-Za-z][\w -]{0,40}?)\s{0,5}(?:[:=](?:\s|$)|=(?=[\"'\d\[]))")
_ENTRY: Final = re.compile(r"\s{0,8}-\s+")
NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        key: name
        for name, keys in {
            "title": "title",
            "author": "author authors byline creator",
            "date": "date published publishedat publisheddate publishedtime publishdate pubdate "
            "datepublished",
            "url": "url source sourceurl urlsource canonical canonicalurl link permalink",
            "description": "description excerpt summary",
            "site_name": "site sitename publisher",
            "language": "language lang",
        }.items()
        for key in keys.split()
    }
)
"""What a key is called here; the first key of a name counts."""
TELLING: Final = frozenset({"title", "date", "url"})
"""Lines that name none of these are no front matter."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """values: by the names in `NAMES`; an author may be several.  end: where the text begins."""

    values: Mapping[str, tuple[str, ...]]
    end: int


def read_front_matter(source: str) -> FrontMatter | None:
    """Read what stands above the text; None where nothing of the kind does."""
    start = len(source) - len(source.lstrip())
    found = _between_marks(source, start) or _before_content(source, start)
    return found if found and not TELLING.isdisjoint(found.values) else None


def _between_marks(source: str, start: int) -> FrontMatter | None:
    mark = source[start : start + 3]
    if mark not in MARKS:
        return None
    lines = _lines(source, start)
    if next(lines, ("", 0))[0] != mark:
        return None
    within: list[str] = []
    for line, end in lines:
        if line == mark:
            return FrontMatter(_values(within), end)
        within.append(line)
    return None


def _before_content(source: str, start: int) -> FrontMatter | None:
    within: list[str] = []
    for line, end in _lines(source, start):
        key = _LINE.match(line)
        if line and key is None:
            return None
        if key and key[1].lower() == _CONTENT:
            return FrontMatter(_values(within), end)
        within.append(line)
    return None


def _lines(source: str, start: int) -> Iterator[tuple[str, int]]:
    """The first lines, each with where the next begins."""
    for _ in range(LINES):
        if start >= len(source):
            return
        end = source.find("\n", start)
        end = len(source) if end < 0 else end
        yield source[start:end].rstrip(), end + 1
        start = end + 1


def _values(lines: list[str]) -> Mapping[str, tuple[str, ...]]:
    values: dict[str, tuple[str, ...]] = {}
    last = None
    for line in lines:
        if found := _LINE.match(line):
            last = NAMES.get(re.sub(r"[\W_]", "", found[1].lower()))
            if last in values:
                last = None
            elif last and (value := _bare(line[found.end() :])):
                values[last] = _listed(value) if last == "author" else (value,)
        elif last and (entry := _ENTRY.match(line)) and (value := _bare(line[entry.end() :])):
            values[last] = (*values.get(last, ()), value)
    return values


def _listed(value: str) -> tuple[str, ...]:
    """The entries of "[Ann Lee, Bo Quist]"; a value without brackets is one."""
    if not (value.startswith("[") and value.endswith("]")):
        return (value,)
    return tuple(filter(None, map(_bare, value[1:-1].split(","))))


def _bare(value: str) -> str:
    """A value without its quotes, and without the brackets of a link to a note."""
    value = value.strip()[:LENGTH]
    if len(value) > 1 and value[0] == value[-1] and value[0] in QUOTES:
        value = value[1:-1].strip()
    if value.startswith("[[") and value.endswith("]]"):
        return value[2:-2].strip()
    return "" if value.lower() in NO_VALUES else value
