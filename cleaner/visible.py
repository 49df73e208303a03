"""Any text -> text that does nothing to a terminal or a page but stand there."""

import re

__all__ = ["ACTIVE", "cut", "visible"]

ACTIVE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""Control characters (with them the escape sequences), line separators, what turns the direction
of a line, lone surrogates. Joiners stay: Persian and Hindi words need them."""


def visible(text: str) -> str:
    r"""Write each active character as its escape, `\x1b` for the one that begins a colour."""
    return ACTIVE.sub(lambda match: ascii(match[0])[1:-1], text)


def cut(text: str, width: int) -> str:
    """Put text on one line of at most `width` characters, active ones made visible."""
    line = visible(" ".join(text.split()))
    return line if len(line) <= width else f"{line[: width - 1]}…"
