"""Bytes that no one says the encoding of -> the codec that they are most likely in."""

import re
from typing import Final

__all__ = ["LAST_RESORT", "detect_charset"]

LAST_RESORT: Final = "windows-1252"
DETECTION_WINDOW: Final = 32_768
"""Detection needs a sample of letters, not the whole page."""
LOOKED_AT: Final = 400_000
LATIN: Final = frozenset((
    "cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "cp437", "cp775", "cp850", "cp852", "cp858",
    "iso8859_2", "iso8859_3", "iso8859_4", "iso8859_9", "iso8859_10", "iso8859_13", "iso8859_14",
    "iso8859_15", "iso8859_16", "latin_1", "hp_roman8", "mac_iceland", "mac_latin2", "mac_roman",
    "mac_turkish", "cp037", "cp273", "cp500", "cp1026", "cp1140", "cp860", "cp861", "cp863", "cp865"
))  # fmt: skip
"""Code pages of Latin letters with accents, as charset-normalizer names them."""
CENTRAL: Final = ("windows-1250", "iso-8859-2")
BY_LANGUAGE: Final = {
    **dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"), CENTRAL),
    **dict.fromkeys(("et", "lt", "lv"), ("windows-1257",)),
    "tr": ("windows-1254",),
    "vi": ("windows-1258",),
}
"""What browsers take for pages in a language that say nothing of their encoding; for all other
languages in Latin letters it is windows-1252."""
_TAG: Final = re.compile(rb"<[^<>]{0,2000}>")
_CODE_PAGE: Final = re.compile(r"^cp(?=125\d$)")
_CONTROLS: Final = bytes(range(0x80, 0xA0))
_OTHERWISE_MARKS: Final = b"\xa1\xa6\xac\xb1\xb6\xbc"
"""Letters in ISO 8859-2, marks in windows-1250."""


def detect_charset(data: bytes) -> str:
    """The name of a codec, which may still fail on some bytes.

    Which alphabet it is, charset-normalizer tells. Latin code pages differ by a few letters, which
    it often takes for those of another; there the language decides, which plain letters show.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415 - heavy, and rarely needed

    sample = _TAG.sub(b" ", data[:LOOKED_AT])
    start = next((i for i, byte in enumerate(sample) if byte > 0x7F), 0)
    begin = max(0, start - DETECTION_WINDOW // 4)
    sample = sample[begin : begin + DETECTION_WINDOW]
    best = from_bytes(sample).best()
    if best is None:
        return LAST_RESORT
    if best.encoding in LATIN:
        return _by_language(sample)
    return _CODE_PAGE.sub("windows-", best.encoding).replace("_", "-")


def _by_language(sample: bytes) -> str:
    from cleaner.detection import guesses  # noqa: PLC0415 - 0.2 s, and rarely needed

    found = guesses(" ".join(sample.decode(LAST_RESORT, errors="replace").split()))
    language = max(found, key=lambda code: (found[code], code), default="")
    codecs = BY_LANGUAGE.get(language, (LAST_RESORT,))
    if codecs != CENTRAL:
        return codecs[0]
    has_controls = any(byte in sample for byte in _CONTROLS)
    has_marks = any(byte in sample for byte in _OTHERWISE_MARKS)
    return CENTRAL[has_marks and not has_controls]
