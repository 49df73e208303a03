"""Text -> the same text, written so that CommonMark reads every character as itself."""

import re
from typing import Final
from urllib.parse import quote

__all__ = ["escape", "escape_address", "escape_line_start"]

_SPECIAL: Final = re.compile(
    r"[`\[\]]"
    r"|\\(?=[!-/:-@\[-`{-~]|$)"  # not before letters
    r"|\*(?! )|(?<! )\*"  # not between spaces
    r"|(?<![^\W_])_|_(?![^\W_])"  # not within a word
    r"|<(?=[A-Za-z/!?]|$)"
    r"|&(?=\#?[A-Za-z0-9]{1,31};)"
    r"|~(?=~)|(?<=~)~"
    r"|!$"
)
"""Ends of a piece of text may have a mark beside them, and are taken for the worst."""
_LINE_START: Final = re.compile(
    r"^(?:\#(?=\#{0,5}(?:\s|$))|[+](?=\s|$)|-(?=[\s:|-]|$)|=(?==*\s*$)|>|:(?=-)|\||"
    r"(?P<number>\d{1,9})(?=[.)](?:\s|$)))"
)
"""What would begin a heading, a list, a quote, a rule or a table, or underline a heading."""
_IN_ADDRESS: Final = re.compile(r"[\s\x00-\x1f<>()\\`|\"\x7f]|&(?=\#?\w{1,31};)")


def escape(text: str) -> str:
    """A piece of text within a line."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def escape_line_start(escaped: str) -> str:
    """A piece of text, already escaped, that begins a line."""
    found = _LINE_START.match(escaped)
    if found is None:
        return escaped
    end = found.end("number") if found["number"] else 0
    return f"{escaped[:end]}\\{escaped[end:]}"


def escape_address(address: str) -> str:
    """The address of a link or an image, to stand between parentheses."""
    return _IN_ADDRESS.sub(
        lambda found: quote(found[0], safe="") if found[0] != "&" else "&amp;", address
    )
