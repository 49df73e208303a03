r"""Text that somebody read as Latin-1 and wrote down again -> what it was meant to say.

The control characters U+0080 to U+009F stand in no text. Where a page has them, they were bytes of
UTF-8 ("â\x80\x94" is a dash), or of windows-1252 ("\x92" is an apostrophe).
"""

import re
from typing import Final

__all__ = ["has_controls", "without_controls"]

_ENCODED: Final = re.compile(rb"\xc2[\x80-\x9f]")
_CONTROL: Final = re.compile("[\x80-\x9f]")
# Both begin with one class of characters, so that they are looked for in a fifth of the time.
_TWICE: Final = re.compile(
    "[\xc2-\xf4](?:(?<=[\xc2-\xdf])[\x80-\xbf]|(?<=[\xe0-\xef])[\x80-\xbf]{2}"
    "|(?<=[\xf0-\xf4])[\x80-\xbf]{3})"
)
"""A character of UTF-8, byte for byte."""
_SURE: Final = re.compile(
    "[\xc2-\xf4](?:(?<=[\xc2-\xdf])[\x80-\xbf](?:[\xc2-\xdf][\x80-\xbf])+"
    "|(?<=[\xc2-\xc5])[\x80-\xbf]|(?<=[\xe0-\xef])[\x80-\xbf]{2}"
    "|(?<=[\xf0-\xf4])[\x80-\xbf]{3})"
)
"""One that is none by chance, as "É" before a quote of windows-1252 would be."""
_WINDOWS: Final = {
    chr(code): bytes((code,)).decode("windows-1252", "ignore") for code in range(0x80, 0xA0)
}


def has_controls(encoded: bytes) -> bool:
    """Whether a text in UTF-8 has such characters."""
    return not encoded.isascii() and _ENCODED.search(encoded) is not None


def without_controls(text: str) -> str:
    """Put in their place what they were; characters of UTF-8 if most are surely parts of such."""
    controls = len(_CONTROL.findall(text))
    if not controls:
        return text
    inside = sum(len(_CONTROL.findall(found[0])) for found in _SURE.finditer(text))
    if 2 * inside >= controls:
        text = _TWICE.sub(_decoded, text)
    return _CONTROL.sub(lambda control: _WINDOWS[control[0]], text)


def _decoded(found: re.Match[str]) -> str:
    try:
        return found[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:  # written in more bytes than it needs, or half a character
        return found[0]
