"""The first bytes of a file -> whether it is UTF-16 that no mark says so of.

Latin text has a NUL at every second byte. Other scripts have not, but what is no text, read as
UTF-16, has half surrogates, characters that do not exist, and letters of many scripts.
"""

import unicodedata
from collections import Counter
from typing import Final

__all__ = ["CONTROL_BYTES", "CONTROL_SHARE", "utf16_without_mark"]

CONTROL_SHARE: Final = 0.05
"""A page of text has hardly any control bytes; in random or compressed bytes they take 10 %."""
CONTROL_BYTES: Final = bytes({*range(9), *range(14, 32)} - {0x1B})
CODECS: Final = ("utf-16-le", "utf-16-be")
SHORTEST: Final = 8
"""Bytes by which Latin text is known."""
ENOUGH: Final = 24
"""Characters of another script."""
LETTERS: Final = 0.5
"""Share of the characters that must be letters, or marks on them."""
ONE_SCRIPT: Final = 0.9
"""Share of the letters, but for Latin ones, that must be of one script."""
GAPS: Final = 0.01
"""Share of the characters between words or sentences."""
BETWEEN: Final = frozenset(" \n\r\t\u3000\u3001\u3002\uff0c\uff0e")
CONTROLS: Final = frozenset("\t\n\r\f")
NO_CHARACTERS: Final = frozenset({"Cc", "Cn", "Co", "Cs"})
EAST_ASIAN: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC"})


def utf16_without_mark(head: bytes) -> str | None:
    """The codec of UTF-16 without a byte order mark; None for everything else."""
    if len(head) < SHORTEST:
        return None
    even, odd = head[0::2], head[1::2]
    for codec, nul, full in zip(CODECS, (odd, even), (even, odd), strict=True):
        if nul.count(0) > 0.4 * len(nul) and full.count(0) < 0.05 * len(full):
            return codec
    controls = len(head) - len(head.translate(None, CONTROL_BYTES))
    if controls <= len(head) * CONTROL_SHARE:
        return None
    return next((codec for codec in CODECS if _reads_as_text(head, codec)), None)


def _reads_as_text(head: bytes, codec: str) -> bool:
    """Whether it is text in one script, and perhaps Latin."""
    try:
        text = head[: len(head) & ~1].decode(codec)
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:
            return False
        text = head[: error.start].decode(codec)
    kinds = [unicodedata.category(character) for character in text]
    if len(text) < ENOUGH or any(
        kind in NO_CHARACTERS and character not in CONTROLS
        for kind, character in zip(kinds, text, strict=True)
    ):
        return False
    scripts = Counter(
        _script(character) for kind, character in zip(kinds, text, strict=True) if kind[0] in "LM"
    )
    letters = scripts.total()
    others = letters - scripts.pop("LATIN", 0)
    return (
        letters >= LETTERS * len(text)
        and max(scripts.values(), default=0) >= max(1, ONE_SCRIPT * others)
        and sum(character in BETWEEN for character in text) >= GAPS * len(text)
    )


def _script(character: str) -> str:
    """The script, by the first word of the character's name; those of East Asia are one."""
    script = unicodedata.name(character, "").partition(" ")[0]
    return "CJK" if script in EAST_ASIAN else script
