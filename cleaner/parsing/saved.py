"""A page saved with all its parts (MHTML, RFC 2557) -> a Scrape of the page alone.

Browsers save pages so: a head as a mail has it, and the parts of a multipart/related body, of which
one, the root, is the page. The standard library reads heads and their fields. Its parser of whole
mails is not used: it goes through each line of each picture, and does so once more for every level
of parts in parts.
"""

import re
from binascii import a2b_base64
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from dataclasses import dataclass, replace
from quopri import decodestring
from typing import TYPE_CHECKING, Final

from cleaner.errors import NotTextError
from cleaner.model import MediaType, Notice, Scrape

if TYPE_CHECKING:
    from email.message import Message

__all__ = ["unpacked"]

CODE: Final = "data"
NO_HTML: Final = "this is a page saved with all its parts (MHTML), but none of them is HTML"
MAIL: Final = "this is a mail, not a page"
CUT: Final = Notice("damaged", "the file ends in the middle of the page that is saved in it")
TOO_LONG: Final = "too_long"

LONGEST_HEAD: Final = 65_536
"""Bytes of a head that are read."""
MOST_OF_HEADS: Final = 4_000_000
"""Bytes of all heads among which the root is looked for: tens of thousands, where pages have some
hundreds, of which it is the first."""
LEAST_OF_HEAD: Final = 100
"""Bytes that any head counts for: the shortest take time, too."""
LONGEST_TYPE: Final = 500
"""Characters of a content type; to read it takes a time by the square of these."""
LONGEST_ADDRESS: Final = 4096
DEEPEST: Final = 8
"""Levels of parts in parts; browsers write two."""

UTF16_MARKS: Final = (BOM_UTF16_BE, BOM_UTF16_LE)
FIRST_FIELD: Final = re.compile(rb"[A-Za-z-]{1,40}:[ \t]")
KIND: Final = re.compile(
    rb"^content-type:\s{0,20}(?:(multipart/related)|text/html)\b", re.IGNORECASE | re.MULTILINE
)
PLACED: Final = re.compile(rb"^content-location:", re.IGNORECASE | re.MULTILINE)
VERSION: Final = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
BLANK_LINE: Final = re.compile(rb"\n\r?\n")
REST: Final = re.compile(rb"(--)?[ \t]{0,100}\r?(?=\n|\Z)")
"""What follows a boundary on its line; two hyphens say that it is the last."""
CODINGS: Final = frozenset({"base64", "quoted-printable"})
NOT_BASE64: Final = bytes(
    {*range(256)} - {*b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="}
)
CUT_ESCAPE: Final = re.compile(rb"=[0-9A-Fa-f]?\Z")
END: Final = re.compile(rb"</html\s{0,20}>\s{0,200}\Z", re.IGNORECASE)
LAST: Final = 300
"""Bytes in which that stands."""

HTML_TYPES: Final = frozenset({"application/xhtml+xml", "text/html"})
SNAPSHOT: Final = "snapshot-content-location"
LOCATION: Final = "content-location"
OF_MAILS: Final = ("delivered-to", "message-id", "received", "return-path", "to")
"""Fields that programs for mail write, and browsers do not."""
WEB: Final = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a file, or all of it.

    body: where it begins and ends. closed: whether a boundary follows, so that it is not cut.
    """

    head: "Message"
    body: slice
    closed: bool


def unpacked(scrape: Scrape) -> Scrape:
    """Give the page of a scrape that was saved with all its parts; any other scrape as it is.

    The page has the address under which it was saved, unless another is known, and the charset
    that its part states. Raises NotTextError where no part is HTML, and for mails.
    """
    if scrape.media_type is MediaType.TEXT or not _is_saved(scrape.data):
        return scrape
    file = _File(_bytes(scrape.data))
    whole = file.part(0, len(file.data), closed=False)
    root = file.root(whole)
    if root is None:
        raise NotTextError(NO_HTML, CODE)
    if _is_mail(whole, root):
        raise NotTextError(MAIL, CODE)
    body, coding = file.data[root.body], _coding(root)
    is_whole = root.closed or root is whole or END.search(body[-LAST:]) is not None
    is_read = isinstance(scrape.data, str) and coding not in CODINGS
    return replace(
        scrape,
        data=body.decode("utf-8", "surrogatepass") if is_read else _decoded(body, coding),
        url=scrape.url or _address(whole, root),
        media_type=MediaType.HTML,
        charset=_parameter(root, "charset"),
        notices=_notices(scrape, is_closed=root.closed, is_whole=is_whole),
    )


def _is_saved(data: bytes | str) -> bool:
    """Whether it begins with the head of a saved page; of nearly all pages, one look tells."""
    if FIRST_FIELD.match(_bytes(data[:64])) is None:
        return False
    head = _bytes(data[:LONGEST_HEAD])
    blank = BLANK_LINE.search(head)
    head = head[: blank.end()] if blank else head
    kind = KIND.search(head)
    if kind is None or kind[1]:
        return kind is not None
    # What has no other parts may be saved as the page alone, below such a head.
    return PLACED.search(head) is not None and VERSION.search(head) is not None


def _bytes(data: bytes | str) -> bytes:
    """The same in UTF-8 if it is text or UTF-16, without a byte order mark."""
    if isinstance(data, bytes) and data.startswith(UTF16_MARKS):
        data = data.decode("utf-16", "replace")
    encoded = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return encoded.removeprefix(BOM_UTF8)


@dataclass(slots=True)
class _File:
    """The bytes of a file, and how many bytes of heads may still be read of it."""

    data: bytes
    left: int = MOST_OF_HEADS

    def part(self, begin: int, end: int, *, closed: bool) -> _Part:
        """Read the head of what stands at a place."""
        # Heavy, and few inputs are such files. The policy is the one that reads any head.
        from email.parser import BytesHeaderParser  # noqa: PLC0415
        from email.policy import compat32  # noqa: PLC0415

        blank = BLANK_LINE.search(self.data, begin, end)
        after = blank.start() + 1 if blank else end
        fields = self.data[begin : min(after, begin + LONGEST_HEAD)]
        self.left -= len(fields) + LEAST_OF_HEAD
        head = BytesHeaderParser(policy=compat32).parsebytes(fields.removeprefix(b"\n"))
        if len(str(head.get("content-type", ""))) > LONGEST_TYPE:
            del head["content-type"]
        return _Part(head, slice(blank.end() if blank else end, end), closed)

    def parts(self, whole: _Part) -> Iterator[_Part]:
        """Yield the parts of a body; the last may lack the boundary that should follow it."""
        boundary = _parameter(whole, "boundary")
        if not boundary:
            return
        mark = b"\n--" + boundary.encode("utf-8", "surrogatepass")
        begin, end = None, whole.body.stop
        at = self.data.find(mark, max(0, whole.body.start - 1), end)
        while at >= 0 and self.left > 0:
            after = at + len(mark)
            if rest := REST.match(self.data, after, end):
                if begin is not None:
                    yield self.part(begin, at, closed=True)
                if rest[1]:
                    return
                after = begin = rest.end()
            at = self.data.find(mark, after, end)
        if begin is not None and self.left > 0:
            yield self.part(begin, end, closed=whole.closed)

    def root(self, whole: _Part, level: int = 0) -> _Part | None:
        """Find the part that is the page: the one that is said to be, else the first of HTML."""
        kind = whole.head.get_content_type()
        if kind in HTML_TYPES:
            return whole
        if not kind.startswith("multipart/") or level == DEEPEST:
            return None
        start = _parameter(whole, "start")
        first = None
        for part in self.parts(whole):
            is_start = not start or _field(part, "content-id") == start
            if first is None or is_start:
                found = self.root(part, level + 1)
                first = first or found
                if found and is_start:
                    return found
        return first


def _is_mail(whole: _Part, root: _Part) -> bool:
    """Whether a mail with pictures has no part that a browser saved: that one has an address."""
    is_saved = SNAPSHOT in whole.head or LOCATION in whole.head or LOCATION in root.head
    return not is_saved and any(name in whole.head for name in OF_MAILS)


def _address(whole: _Part, root: _Part) -> str | None:
    """The address on the web under which the page was saved; long ones are folded."""
    for part, name in ((whole, SNAPSHOT), (root, LOCATION), (whole, LOCATION)):
        address = _field(part, name)
        if address.startswith(WEB) and address.isascii() and len(address) <= LONGEST_ADDRESS:
            return address
    return None


def _field(part: _Part, name: str) -> str:
    """What a field says, without spaces and the brackets that some put around it."""
    return "".join(str(part.head.get(name, "")).split()).strip("<>")


def _parameter(part: _Part, name: str) -> str | None:
    """A parameter of the content type without brackets; None where none can be understood."""
    from email.utils import collapse_rfc2231_value  # noqa: PLC0415 - as above

    try:
        value = part.head.get_param(name)
        return collapse_rfc2231_value(value).strip() if value else None
    except (TypeError, ValueError):  # pieces without numbers among others, charsets with a NUL
        return None


def _coding(part: _Part) -> str:
    return _field(part, "content-transfer-encoding").lower()


def _decoded(body: bytes, coding: str) -> bytes:
    """Undo a transfer encoding as far as it goes; what is no such code is left out, or as it is."""
    match coding:
        case "quoted-printable":
            return decodestring(body[:-2] + CUT_ESCAPE.sub(b"", body[-2:]))
        case "base64":
            code = body.translate(None, NOT_BASE64).partition(b"=")[0]
            # Four characters are three bytes; of a code that was cut, one alone is none.
            return a2b_base64(code[: len(code) - (len(code) % 4 == 1)] + b"==")
        case _:
            return body


def _notices(scrape: Scrape, *, is_closed: bool, is_whole: bool) -> tuple[Notice, ...]:
    """What is said of the scrape and its page: that the file is longer is none of the page's."""
    notices = scrape.notices
    if is_closed:
        notices = tuple(notice for notice in notices if notice.code != TOO_LONG)
    return notices if is_whole else (*notices, CUT)
