"""A page's <title> -> its pieces: sites add their names before or behind a separator."""

import re
from collections.abc import Iterator
from typing import Final

__all__ = ["pieces"]

# WordPress and its plugins offer these, and "*", "<" and ">", which are signs of mathematics more
# often: "What is 2 * 3?".
# An underscore stands between titles and sites in Chinese, where no space does.
_SEPARATOR: Final = re.compile(
    r"(?<!\s)\s+[|–—·•»«›‹:~⋆-]{1,2}\s+|(?:(?<!\s)\s+)?[|»｜]\s*|:\s+|(?<=[^\x00-\xff])[_-]"
)


def pieces(title: str) -> Iterator[tuple[str, str]]:
    """The title without what stands before or behind a separator, and the name of each piece."""
    marks = list(_SEPARATOR.finditer(title))
    if not marks:
        return
    yield "without last", title[: marks[-1].start()]
    yield "without first", title[marks[0].end() :]
    yield "first piece", title[: marks[0].start()]
    yield "last piece", title[marks[-1].end() :]
    if len(marks) > 1:
        yield "without last two", title[: marks[-2].start()]
