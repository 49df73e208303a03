"""Bytes -> clean characters, in the order of the HTML standard: BOM, header, meta, detection.

Never fails: the last resort is windows-1252. What was used is said in `Decoded.charset`.
"""

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from cleaner.errors import NotTextError
from cleaner.model import Notice
from cleaner.parsing.charsets import LAST_RESORT, detect_charset
from cleaner.parsing.twice_encoded import has_controls, without_controls
from cleaner.parsing.wide import CONTROL_BYTES, CONTROL_SHARE, utf16_without_mark

__all__ = ["Decoded", "decode", "refuse_binary", "without_unwanted"]

BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# More than the formats' own magic where that is a word with which a text could begin.
MAGIC: Final = tuple(
    (re.compile(magic, re.DOTALL), what)
    for magic, what in (
        (rb"\s{0,1000}%PDF-\d", "a PDF"),
        (rb"\{\\rtf\d", "a rich text document"),
        (rb"%!PS-", "a PostScript file"),
        (rb"PK\x03\x04", "a ZIP archive or an office document"),
        (rb"\x1f\x8b", "gzip data"),
        (rb"\x89PNG", "a PNG image"),
        (rb"\xff\xd8\xff", "a JPEG image"),
        (rb"GIF8[79]a", "a GIF image"),
        (rb"RIFF....(?:WEBP|WAVE|AVI )", "a RIFF file (WebP, WAV or AVI)"),
        (rb"\x7fELF", "a program"),
        (rb"MZ\x90", "a program"),
        (rb"OggS\x00", "an Ogg file"),
        (rb"ID3[\x02-\x04]", "an MP3 file"),
        (rb"\x00\x00\x01\x00", "an icon"),
        (rb"\xd0\xcf\x11\xe0", "an old office document"),
        (rb"7z\xbc\xaf", "a 7z archive"),
        (rb"Rar!\x1a", "a RAR archive"),
        (rb"\xfd7zXZ", "xz data"),
        (rb"\(\xb5/\xfd", "zstd data"),
        (rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)", "bzip2 data"),
        (rb"wOF[2F][\x00O]", "a font"),
    )
)
# The HTML standard reads these labels as their Windows supersets; so do browsers.
SUPERSETS: Final = {
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "tis-620": "cp874",
    "utf8": "utf-8",
    # A page whose meta could be read as ASCII is not UTF-16, whatever it says.
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "unicode": "utf-8",
}
# Codecs of Python that are no encodings of pages; the HTML standard bans UTF-7 by name.
NOT_FOR_PAGES: Final = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf_7"}
)
# The name a reader of the document expects, for codecs that Python calls something else.
NAMES: Final = {
    "gb18030": "gbk",
    "cp932": "shift_jis",
    "cp949": "euc-kr",
    "big5hkscs": "big5",
    "cp874": "windows-874",
    "utf-16-le": "utf-16",
    "utf-16-be": "utf-16",
    "utf-32-le": "utf-32",
    "utf-32-be": "utf-32",
}
META_CHARSET: Final = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([A-Za-z0-9_.:-]{2,40})""",
    re.IGNORECASE,
)
XML_ENCODING: Final = re.compile(rb"""^\s{0,100}<\?xml[^>]{0,200}encoding=["']([\w.:-]{2,40})""")
# Browsers look at the first 1024 bytes; many real pages declare later.
META_WINDOW: Final = 16_384
# Whole characters for each broken one, in a page that says that it is UTF-8, and in others. In
# other encodings, bytes make up a character of UTF-8 now and then: 3,000 real pages, written in
# twelve of them, had at most 4.4 for a broken one.
AS_STATED: Final = 1
UNSAID: Final = 8
# Whole characters and those of which bytes are missing, as where a program cut a text by its bytes;
# and bytes that alone mean nothing in other encodings either, or no letter at the end of a word.
# Letters of other encodings follow each other in other ways: of 44,000 pages and short pieces of
# such, put into 23 of them, two pieces of two characters were taken for UTF-8.
_PIECE: Final = re.compile(
    rb"(?P<right>[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{1,2}|[\xf0-\xf4][\x80-\xbf]{1,3})"
    rb"|(?P<lone>(?:\xff\xfe|\xfe\xff|[\xc2\xc3\xe2\xf0\xfe\xff])(?![A-Za-z\x80-\xff])"
    rb"|(?<![\x80-\xff])\x80[\x93-\xa6](?![\x80-\xff]))"
    rb"|[\x80-\xff]"
)
# More replaced characters than this share means that the text suffered.
REPLACED_SHARE: Final = 0.001

_UNWANTED: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNWANTED_BYTES: Final = "".join(filter(_UNWANTED.match, map(chr, range(128)))).encode()
# Soft hyphens, but for those at the end of a line, by which the rest of the word is found; spaces
# without width, but for the scripts that part words by them; joiners of words, stray byte order
# marks. One page of fifteen has some, and whoever searches the text does not find the word.
# One by one, since what begins with a character that is known is found at once.
_INVISIBLE: Final = tuple(
    map(
        re.compile,
        (
            "\u00ad(?![ \t\r]{0,40}(?:\n|\\Z))",
            "\u200b(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])",
            "\u2060",
            "\ufeff",
        ),
    )
)
# Escape sequences of terminals, and what is struck over, as manuals have it for bold letters.
_TERMINAL: Final = re.compile(
    "\x1b(?:\\[[0-9;?]{0,20}[A-Za-z]|\\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\\\)|[()*+][0-9A-Za-z]|[=>78])"
    "|([^\\s\x08])\x08(?=\\1)|_\x08(?=[^\\s\x08])"
)
_NO_CHARACTERS: Final = ("\ufffe", "\uffff")
_SELDOM: Final = ("\u00ad", "\u200b", "\u2060", "\ufeff", *_NO_CHARACTERS)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
# Vertical tab and form feed, which begin a new line or page: without them, words would join.
_FEED: Final = re.compile("[\x0b\x0c]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters without NULs and others that nobody sees, and how they were decoded.

    encoded: the same in UTF-8, as most pages came.
    """

    text: str
    encoded: bytes
    charset: str | None
    notices: tuple[Notice, ...] = ()


def decode(data: bytes | str, declared: str | None = None) -> Decoded:
    """Decode a page. `declared` is the charset of the HTTP header, if it is known.

    Raises NotTextError for data that is no page at all.
    """
    if isinstance(data, str):
        text, encoded = _cleaned(data.removeprefix("\ufeff"))
        return Decoded(text, encoded, None, _lost(text, "were lost before the text came here"))
    refuse_binary(data)
    charset, skip = _choose_charset(data, declared)
    encoded = data[skip:]
    text = encoded.decode(charset, errors="replace")
    notices = _lost(text, f"could not be decoded as {charset}")
    if text.endswith("\ufffd") and _ends_within(encoded, charset):
        notices += (Notice("truncated", "the page ends inside a character"),)
    is_same = charset == "utf-8" and "\ufffd" not in text
    cleaned = _cleaned(text, encoded if is_same else None)
    return Decoded(*cleaned, NAMES.get(charset, charset), notices)


def _lost(text: str, how: str) -> tuple[Notice, ...]:
    """A notice if many characters of a text are replaced."""
    replaced = text.count("\ufffd") if "\ufffd" in text else 0  # to look for one is much faster
    if replaced <= max(1, len(text) * REPLACED_SHARE):
        return ()
    return (Notice("replacement_characters", f"{replaced:,} characters {how}"),)


def _cleaned(page: str, encoded: bytes | None = None) -> tuple[str, bytes]:
    """A whole page `without_unwanted`, and the same in UTF-8.

    Nearly all pages are clean, which these looks find out faster. encoded: the page, if known.
    """
    try:
        encoded = page.encode("utf-8") if encoded is None else encoded
    except UnicodeEncodeError:  # lone surrogates
        encoded = b"\0"
    is_clean = len(encoded.translate(None, _UNWANTED_BYTES)) == len(encoded)
    has_others = has_controls(encoded)
    if is_clean and not has_others and not any(character in page for character in _SELDOM):
        return page, encoded
    page = without_controls(page) if has_others else page
    if is_clean and not any(character in page for character in _NO_CHARACTERS):
        page = _without_invisible(page)
    else:
        page = _without_unseen(page)
    return page, page.encode("utf-8")


def without_unwanted(text: str) -> str:
    """The text without NULs, controls and the like; lone surrogates become U+FFFD."""
    return _without_unseen(text if text.isascii() else without_controls(text))


def _without_unseen(text: str) -> str:
    """The same, but for the controls that stand for other characters."""
    text = _without_invisible(text)
    if _UNWANTED.search(text) is None:
        return text
    text = _TERMINAL.sub("", text)
    return _UNWANTED.sub("", _FEED.sub("\n", _SURROGATE.sub("\ufffd", text)))


def _without_invisible(text: str) -> str:
    """The text without soft hyphens and the like."""
    if not text.isascii() and any(character in text for character in _SELDOM):
        for invisible in _INVISIBLE:
            text = invisible.sub("", text)
    return text


def refuse_binary(data: bytes) -> None:
    """Raise NotTextError for data that is no page at all."""
    head = data[:4096]
    if not head.strip(b"\0 \t\r\n"):
        return
    for magic, what in MAGIC:
        if magic.match(head):
            msg = f"this is {what}, not a page"
            raise NotTextError(msg)
    controls = len(head) - len(head.translate(None, CONTROL_BYTES))
    if controls > len(head) * CONTROL_SHARE and utf16_without_mark(head) is None:
        if any(head.startswith(bom) for bom, _ in BOMS):
            return
        msg = f"{controls / len(head):.0%} of the first {len(head):,} bytes are control characters"
        raise NotTextError(msg)


def _choose_charset(data: bytes, declared: str | None) -> tuple[str, int]:
    """The codec to decode with, and how many bytes of BOM to leave out."""
    for bom, charset in BOMS:
        if data.startswith(bom):
            return charset, len(bom)
    if wide := utf16_without_mark(data[:4096]):
        return wide, 0
    stated = _known(declared) or _known(_meta_charset(data))
    if _is_utf8(data):
        # Whatever is declared: text in another encoding is valid UTF-8 only by a rare accident,
        # unless it is ASCII, which most encodings agree on.
        return (stated if stated and data.isascii() else "utf-8"), 0
    if _mostly_utf8(data, AS_STATED if stated == "utf-8" else UNSAID):
        return "utf-8", 0
    if stated and stated != "utf-8":
        return stated, 0
    return _detected(data, is_stated=stated is not None), 0


def _detected(data: bytes, *, is_stated: bool) -> str:
    """What a page is in that is not quite UTF-8, and says that it is or nothing."""
    if _is_broken_utf8(data, is_stated=is_stated):
        return "utf-8"
    return _known(detect_charset(data)) or LAST_RESORT


def _known(label: str | None) -> str | None:
    if not label:
        return None
    label = label.strip().lower()
    label = SUPERSETS.get(label, label)
    try:
        if codecs.lookup(label).name.replace("-", "_") in NOT_FOR_PAGES:
            return None
        "x".encode(label)  # some codecs, such as "hex", are no text encodings
    except (LookupError, ValueError, TypeError):
        return None
    return label


def _meta_charset(data: bytes) -> str | None:
    head = data[:META_WINDOW]
    found = XML_ENCODING.search(head) or META_CHARSET.search(head)
    return found[1].decode("ascii") if found else None


def _is_utf8(data: bytes) -> bool:
    """Whether it decodes as UTF-8, but for a last character that was cut."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data" and error.start >= len(data) - 3
    return True


def _ends_within(data: bytes, charset: str) -> bool:
    """Whether bytes of a last character are missing."""
    decoder = codecs.getincrementaldecoder(charset)(errors="replace")
    try:
        decoder.decode(data)
    except UnicodeError:  # that of UTF-16 wants a byte order mark
        return False
    return bool(decoder.getstate()[0])


def _mostly_utf8(data: bytes, whole: int) -> bool:
    """Whether it is UTF-8 but for broken characters, against each of which `whole` are right."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    ascii_only = text.encode("ascii", errors="ignore")
    return len(text) - len(ascii_only) - broken >= whole * broken


def _is_broken_utf8(data: bytes, *, is_stated: bool) -> bool:
    """Whether what is no ASCII is pieces of UTF-8, however few of them are whole."""
    found = Counter(piece.lastgroup for piece in _PIECE.finditer(data))
    right = found["right"] + (found["lone"] if is_stated else 0)
    return right >= UNSAID * (found.total() - right)
