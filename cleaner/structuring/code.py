"""A <pre> -> the language of its code, where the page names it."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

__all__ = ["code_language"]

ABOVE: Final = 3
"""How many elements around the <pre> are asked: highlighters wrap it in two or three; those of a
table, which numbers the lines, do not count."""
OF_TABLES: Final = frozenset({"td", "tr", "tbody", "table"})
ATTRIBUTES: Final = ("data-lang", "data-language", "data-code-language", "lang-name")
NO_LANGUAGES: Final = frozenset({"none", "plain", "text", "plaintext", "txt", "nohighlight", "raw"})
_CLASS: Final = re.compile(
    r"(?:^|\s)(?:language-|lang-|highlight-source-|highlight-text-|brush:\s{0,3}|sourceCode\s+)"
    r"([A-Za-z][\w+#-]{0,30})"
)
_HIGHLIGHTED: Final = re.compile(r"(?:^|\s)highlight-([A-Za-z][\w+#]{0,30})(?:\s|$)")
"""As Sphinx has it, on the element around."""
_FIGURE: Final = re.compile(r"highlight\s+([A-Za-z][\w+#]{0,30})")
"""As Hexo has it, on the <figure> around."""
_NAME: Final = re.compile(r"[A-Za-z][\w+#.-]{0,30}")


def code_language(pre: Any) -> str | None:
    """The language named on the element, on the <code> in it, or on what is close around it."""
    for element in _places(pre):
        if (name := _named(element)) and name not in NO_LANGUAGES:
            return name
    return None


def _places(pre: Any) -> Iterator[Any]:
    yield from pre.iter("code")
    yield pre
    left = ABOVE
    for above in islice(pre.iterancestors(), ABOVE + len(OF_TABLES)):
        if above.tag in {"body", "article", "main", "section"}:
            return
        left -= above.tag not in OF_TABLES
        yield above
        if not left:
            return


def _named(element: Any) -> str | None:
    for attribute in ATTRIBUTES:
        stated = element.get(attribute)
        if stated and _NAME.fullmatch(stated.strip()):
            return str(stated.strip().lower())
    names = element.get("class") or ""
    found = _CLASS.search(names) or _HIGHLIGHTED.search(names)
    if found is None and element.tag == "figure":
        found = _FIGURE.fullmatch(names.strip())
    return found[1].lower() if found else None
