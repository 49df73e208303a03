"""Pages saved with all their parts: the root is cleaned as the page itself would be."""

import base64
import hashlib
import quopri
import re
from contextlib import suppress
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.errors import NotTextError
from cleaner.model import MediaType, Notice, Scrape
from cleaner.parsing.saved import unpacked

ADDRESS = "https://gull.example/roof?day=friday"
ENGLISH = (
    "<p>The gull came back to the same roof on Friday, and nobody had a heart to chase it.</p>"
)
RUSSIAN = (
    "<p>Чайка вернулась на ту же крышу в пятницу, и ни у кого не хватило духу её прогнать.</p>"
)
JAPANESE = "<p>金曜日、かもめは同じ屋根に戻ってきたが、誰も追い払う気にはなれなかった。</p>"
POLISH = "<p>W piątek mewa wróciła na ten sam dach i nikt nie miał serca, żeby ją przepędzić.</p>"
FRAME = "<p>The weather on the coast stays dry until Sunday, and the wind comes from the north.</p>"
CHROME = (
    "From: <Saved by Blink>\n"
    f"Snapshot-Content-Location: {ADDRESS}\n"
    "Subject: =?utf-8?Q?Gull?=\n"
    "MIME-Version: 1.0\n"
    'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----Roof--b7----"\n\n\n'
)
EXPLORER = (
    "From: <Saved by Windows Internet Explorer 8>\n"
    "Subject: Gull\n"
    "MIME-Version: 1.0\n"
    'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----=_NextPart_000_01"\n'
    "X-MimeOLE: Produced By Microsoft MimeOLE V6.1\n\n"
    "This is a multi-part message in MIME format.\n"
)
MAIL = 'From: Ann\nTo: Bo\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="m"\n'
PICTURE = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"


def page(body: str, charset: str = "utf-8") -> bytes:
    """Give a page without a word of its charset."""
    return f"<!DOCTYPE html><html><body>{body}</body></html>".encode(charset)


def quoted(data: bytes) -> str:
    """Give data in lines of at most 76 characters, which end in the middle of characters."""
    return quopri.encodestring(data).decode()


def part(body: str, kind: str = "text/html", coding: str = "8bit", more: str = "") -> str:
    """Give a part with its head."""
    return f"Content-Type: {kind}\nContent-Transfer-Encoding: {coding}\n{more}\n{body}\n"


def saved(*parts: str, head: str = CHROME, end: bool = True) -> bytes:
    """Give a file with lines as browsers write them."""
    boundary = head.partition("boundary=")[2].partition("\n")[0].strip('"')
    text = head + "".join(f"\n--{boundary}\n{one}" for one in parts)
    return (text + f"\n--{boundary}--\n" * end).replace("\n", "\r\n").encode()


def text_of(file: bytes | str) -> str:
    """Give the text of what is cleaned without trouble."""
    document = cleaner.clean(file)
    assert (document.status, document.warnings) == ("ok", ())
    assert document.source.media_type == "text/html"
    return document.text


@pytest.mark.parametrize("body", [ENGLISH, RUSSIAN, JAPANESE, POLISH])
@pytest.mark.parametrize("head", [CHROME, EXPLORER])
def test_quoted_printable(head: str, body: str) -> None:
    """Lines are broken in the middle of characters; the text is that of the page itself."""
    code = quoted(page(body))
    file = saved(part(code, coding="quoted-printable"), PICTURE, head=head)
    expected = cleaner.clean(page(body)).text
    assert text_of(file) == text_of(file.decode()) == expected != ""
    assert text_of(file.replace(b"\r\n", b"\n")) == expected


@pytest.mark.parametrize("body", [RUSSIAN, JAPANESE])
def test_lines_end_in_the_middle_of_characters(body: str) -> None:
    """As is said of the test above."""
    with pytest.raises(UnicodeDecodeError):
        [quopri.decodestring(line).decode() for line in quoted(page(body)).splitlines()]


@pytest.mark.parametrize(
    ("body", "charset", "name"),
    [
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (JAPANESE, "shift_jis", "shift_jis"),
        (POLISH, "iso-8859-2", "iso-8859-2"),
    ],
)
@pytest.mark.parametrize("coding", ["quoted-printable", "base64"])
def test_the_charset_of_the_part(body: str, charset: str, name: str, coding: str) -> None:
    """It counts as what a server says; that the file came decoded changes nothing in it."""
    data = page(body, charset)
    code = quoted(data) if coding[0] == "q" else base64.encodebytes(data).decode()
    file = saved(part(code, f'text/html;\n\tcharset="{charset}"', coding), head=EXPLORER)
    assert text_of(file) == text_of(file.decode()) == cleaner.clean(page(body)).text
    assert cleaner.clean(file).source.charset == name


def test_utf16_in_base64() -> None:
    """Internet Explorer calls it so; NULs tell what it is."""
    code = base64.encodebytes(page(ENGLISH, "utf-16-le")).decode()
    file = saved(part(code, 'text/html; charset="unicode"', "base64"), head=EXPLORER)
    assert text_of(file) == text_of(page(ENGLISH))


@pytest.mark.parametrize("coding", ["8bit", "binary", "7bit", "x-moon", ""])
def test_parts_that_are_not_encoded(coding: str) -> None:
    """Of a file that came decoded, they are characters already, whatever they were before."""
    plain = part(page(RUSSIAN).decode(), "text/html; charset=windows-1251", coding)
    text = saved(plain).decode()
    assert text_of(text.encode("windows-1251")) == text_of(text)
    assert "Чайка вернулась" in text_of(text)
    assert text_of(text.encode("utf-16")) == text_of(text)


def test_characters_that_cannot_be_written() -> None:
    """Halves of them, as some programs put for bytes that they could not read."""
    text = saved(part(page(RUSSIAN).decode(), "text/html; charset=koi8-r")).decode()
    assert text_of(text.replace("Чайка", "Чайка\udcff")) == text_of(text).replace(
        "Чайка", "Чайка\ufffd"
    )


def test_what_is_said_to_be_html_is_html() -> None:
    """However little of it there is; and what follows the last boundary is no part."""
    assert "gull" in text_of(saved(part(re.sub("</?p>", "", ENGLISH)), PICTURE))
    assert "gull" in text_of(b"\xef\xbb\xbf" + saved(part(ENGLISH, "application/xhtml+xml")))
    after = saved(PICTURE) + b"\r\n------Roof--b7----\r\n" + part(ENGLISH).encode()
    assert cleaner.clean(after).status == "skipped"


@pytest.mark.parametrize("mark", ["<root@gull.example>", "root@gull.example"])
def test_the_root_that_is_named(mark: str) -> None:
    """The first part may be a frame."""
    head = CHROME.replace("\tboundary", f'\tstart="{mark}";\n\tboundary')
    frame, root = part(page(FRAME).decode()), part(page(ENGLISH).decode())
    root = "Content-ID: <root@gull.example>\n" + root
    assert "same roof" in text_of(saved(frame, PICTURE, root, head=head))
    assert text_of(saved(frame, PICTURE, head=head)) == text_of(page(FRAME))
    lost = PICTURE.replace("\n", "\nContent-ID: <root@gull.example>\n", 1)
    assert text_of(saved(lost, part(page(ENGLISH).decode()), head=head)) == text_of(page(ENGLISH))


def test_ways_to_say_the_same() -> None:
    """The page may stand in a part that holds it as text and as HTML."""
    inner = "\n--in\n".join(("", part("A gull.", "text/plain"), part(ENGLISH)))
    both = part(inner + "\n--in--\n", "multipart/alternative; boundary=in")
    assert text_of(saved(both.removesuffix("--in--\n\n"), PICTURE)) == text_of(page(ENGLISH))
    assert text_of(saved(both, PICTURE, part(page(FRAME).decode()))) == text_of(page(ENGLISH))


def test_a_page_without_other_parts() -> None:
    """Internet Explorer saves it below such a head alone."""
    head = (
        "From: <Saved by Microsoft Internet Explorer 5>\nMIME-Version: 1.0\n"
        'Content-Type: text/html;\n\tcharset="windows-1251"\n'
        f"Content-Transfer-Encoding: quoted-printable\nContent-Location: {ADDRESS}\n\n"
    )
    for body in (page(RUSSIAN, "windows-1251"), RUSSIAN.encode("windows-1251")):
        document = cleaner.clean((head + quoted(body)).encode())
        assert (document.text, document.url) == (text_of(page(RUSSIAN)), ADDRESS)
        assert document.warnings == ()
    assert cleaner.clean((head.replace("MIME-", "X-") + quoted(body)).encode()).url is None


@pytest.mark.parametrize(
    ("head", "place", "address"),
    [
        (CHROME, "cid:frame-1@mhtml.blink", ADDRESS),
        (CHROME, "https://gull.example/frame", ADDRESS),
        (EXPLORER, ADDRESS, ADDRESS),
        (EXPLORER, f"<{ADDRESS}>", ADDRESS),
        (EXPLORER.replace("MIME", f"Content-Location: {ADDRESS}\nMIME"), "roof.htm", ADDRESS),
        (EXPLORER, "https://gull.example/крыша", None),
        (EXPLORER, "https://gull.example/\n roof?day=\n\tfriday", ADDRESS),
        (EXPLORER, "file:///C:/roof.htm", None),
        (EXPLORER, "https://gull.example/" + "a" * 5000, None),
    ],
)
def test_the_address(head: str, place: str, address: str | None) -> None:
    """That under which the browser saved the page, if it is one of the web."""
    root = part(page(ENGLISH).decode(), more=f"Content-Location: {place}\n")
    assert cleaner.clean(saved(root, head=head)).url == address


def test_what_is_known_of_a_file_stays() -> None:
    """Its id and hash are those of its bytes; a given address goes before its own."""
    body = ENGLISH + "<p>See the <a href=nest>nest</a> of the gull on the same roof, too.</p>"
    file = saved(part(page(body).decode()))
    scrape = Scrape(file, path="roof.mhtml", extra={"crawl": 1})
    found = cleaner.clean_scrape(scrape)
    plain = cleaner.clean_scrape(Scrape(page(body), path="roof.html"))
    assert found.source.sha256 == hashlib.sha256(file).hexdigest()
    digest = hashlib.sha256(b"\0" + file).hexdigest()
    assert (found.id, found.extra) == (digest[:32], {"crawl": 1})
    assert (found.text, found.url, plain.url) == (plain.text, ADDRESS, None)
    assert "(https://gull.example/nest)" in found.to_markdown()
    assert cleaner.clean(file, url="https://m.example/").url == "https://m.example/"


def test_a_file_that_is_cut() -> None:
    """What is there is cleaned; that some of the page is missing is said, if it is."""
    code = quoted(page(RUSSIAN * 3))
    whole = saved(part(code, coding="quoted-printable"), PICTURE)
    end = whole.index(b"</body>")
    for cut in (end, end - 31, end - 32, end - 33, end - 34):
        document = cleaner.clean(whole[:cut])
        assert (document.status, [one.code for one in document.warnings]) == (
            "partial",
            ["damaged"],
        )
        assert "Чайка вернулась" in document.text
        assert "=" not in document.text
    assert text_of(whole[: whole.index(b"iVBOR")]) == text_of(whole)
    assert text_of(saved(part(code, coding="quoted-printable"), end=False)) == text_of(whole)


def test_base64_that_is_broken() -> None:
    """Cut anywhere, with other characters in it, or none at all, it gives what it holds."""
    code = base64.encodebytes(page(POLISH * 2)).decode()
    for size in range(len(code) - 80, len(code) - 70):
        found = cleaner.clean(saved(part(code[:size], coding="base64"), end=False))
        assert found.status == "partial"
        assert "ten sam dach" in found.text
    assert text_of(saved(part(code.replace("\n", "\n!\n"), coding="base64"))) == text_of(
        page(POLISH * 2)
    )
    for code in ("", "=", "A", "AB=C", "====", "Q=", "Q" * 5 + "==="):
        assert cleaner.clean(saved(part(code, coding="base64"))).status in {"empty", "skipped"}


def test_a_page_that_ends_before_its_file_is_cut() -> None:
    """That the file is longer than what was read matters to its pictures only."""
    notices = Notice("too_long", "only the first part was read"), Notice("damaged", "a bad block")
    file = saved(part(page(ENGLISH).decode()), PICTURE)
    assert unpacked(Scrape(file, notices=notices)).notices == notices[1:]
    alone = saved(part(ENGLISH), end=False)
    codes = [one.code for one in unpacked(Scrape(alone, notices=notices)).notices]
    assert codes == ["too_long", "damaged", "damaged"]


@pytest.mark.parametrize(
    ("file", "what"),
    [
        (saved(PICTURE), "none of them is HTML"),
        (saved(part("The gull.", "text/plain"), PICTURE), "none of them is HTML"),
        (saved(), "none of them is HTML"),
        (saved(part(page(ENGLISH).decode())).replace(b"boundary", b"b"), "none of them is HTML"),
        (saved(part(page(ENGLISH).decode()), head=MAIL + "\n"), "a mail"),
    ],
)
def test_files_without_a_page(file: bytes, what: str) -> None:
    """They are skipped as data, also where it is said that they are HTML."""
    for media_type in (None, MediaType.HTML):
        document = cleaner.clean(file, media_type=media_type)
        assert (document.status, document.text) == ("skipped", "")
        assert [one.code for one in document.warnings] == ["data"]
        assert what in document.warnings[0].message


@pytest.mark.parametrize(
    "data",
    [
        MAIL.replace("related", "mixed").encode()
        + b"\n--m\nContent-Type: text/html\n\n"
        + page("x"),
        b"From: Ann\nTo: Bo\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + page(ENGLISH),
        f"Note: of files.\n\n{CHROME}",
        "Note: the gull came back.",
        page(ENGLISH),
        b"",
        "",
    ],
)
def test_other_data_stays_as_it_is(data: bytes | str) -> None:
    """Mails, pages, texts about such files."""
    scrape = Scrape(data)
    assert unpacked(scrape) is scrape


def test_what_is_said_to_be_text_is_text() -> None:
    """Whoever names the media type knows better."""
    scrape = Scrape(saved(part(page(ENGLISH).decode())), media_type=MediaType.TEXT)
    assert unpacked(scrape) is scrape


def test_a_mail_that_holds_a_saved_page_is_one() -> None:
    """The part has the address under which a browser had it."""
    root = part(page(ENGLISH).decode(), more=f"Content-Location: {ADDRESS}\n")
    assert text_of(saved(root, head=MAIL + "\n")) == text_of(page(ENGLISH))


def nested(depth: int) -> bytes:
    """Give a file with parts in parts, none of them closed."""
    middle = "".join(
        f'\n--b{i}\nContent-Type: multipart/mixed; boundary="b{i + 1}"\n\n' for i in range(depth)
    )
    head = CHROME.replace('"----Roof--b7----"', '"b0"')
    return f"{head}{middle}\n--b{depth}\n{part(page(ENGLISH).decode())}".encode()


def test_parts_in_parts() -> None:
    """Some levels are gone down, and no number of them does harm."""
    assert text_of(nested(5)) == text_of(page(ENGLISH))
    assert cleaner.clean(nested(50_000)).status == "skipped"


def test_ten_thousand_parts() -> None:
    """Before the root, and after it."""
    root = "Content-ID: <root>\n" + part(page(JAPANESE).decode())
    head = CHROME.replace("\tboundary", "\tstart=root;\n\tboundary")
    assert text_of(saved(*[PICTURE] * 10_000, root, head=head)) == text_of(page(JAPANESE))
    assert text_of(saved(root, *[PICTURE] * 10_000)) == text_of(page(JAPANESE))


MUCH = 16_000_000
PART = b"\n------Roof--b7----\n"


@pytest.mark.parametrize(
    "unit",
    [
        PART + b"\n",
        PART + b"Content-Type: text/htm\n\n",
        PART + b'Content-Type: multipart/x; boundary="----Roof--b7----"\n\n',
        PART + b"Content-Type: multipart/x" + b';"' * 32_000 + b"\n\n",
        PART + b"A: b\n" * 13_000 + b"\n",
        PART[:-1] + b"!",
        b"\n--",
        b"\n",
        b"=",
    ],
)
def test_no_file_takes_long(unit: bytes) -> None:
    """Parts, heads, fields and boundaries without end."""
    file = CHROME.encode() + unit * (MUCH // len(unit))
    started = process_time()
    with pytest.raises(NotTextError, match="none of them is HTML"):
        unpacked(Scrape(file))
    assert process_time() - started < 4


def test_a_head_of_megabytes() -> None:
    """A field without end, or fields without end, may follow what is needed of it."""
    root = part(page(ENGLISH).decode())
    for more in ("Subject: " + "gull " * 1_000_000, "A: b\n" * 1_000_000 + "B: c"):
        head = CHROME.removesuffix("\n\n") + more + "\n\n"
        head = head.replace("Subject: =?utf-8?Q?Gull?=\n", "")
        assert text_of(saved(root, head=head)) == text_of(page(ENGLISH))
    large = part(page(ENGLISH).decode(), more="X-Roof: " + "gull " * 1_000_000 + "\n")
    assert text_of(saved(large)) == text_of(page(ENGLISH))


@pytest.mark.parametrize(
    "kind",
    [
        "multipart/related; boundary*=x; boundary*0=y",
        "multipart/related; boundary*=a\0''x",
        "multipart/related; boundary*" + "9" * 300 + "=x",
        "multipart/related; boundary*=no-such''%ff%fe",
        "multipart/related; boundary=\xff",
        "multipart/related; boundary=" + "a" * 5000,
        'multipart/related;;;=;"',
    ],
)
def test_content_types_that_are_none(kind: str) -> None:
    """The page cannot be found; nothing else comes of it."""
    file = f"MIME-Version: 1.0\nContent-Type: {kind}\n\n--roof\n{part(page(ENGLISH).decode())}"
    assert cleaner.clean(file.encode("latin-1")).status == "skipped"


WORDS = st.sampled_from(
    [b"\n", b"\r\n", b"--", PART, b"Content-Type: ", b"text/html", b"multipart/x; boundary=x",
      b"; charset=", b"base64", b"Content-Transfer-Encoding: ", b"quoted-printable",
     b"=", b"; boundary*", b"0=", b'"', b"\x00", b"\xff", b"<p>", b"start=", b"Content-ID: <a>"]
)  # fmt: skip


@given(st.lists(st.one_of(WORDS, st.binary(max_size=4)), max_size=60), st.booleans())
def test_any_file_can_be_read(words: list[bytes], is_text: bool) -> None:  # noqa: FBT001
    """It is a page, or is none; nothing else is raised."""
    file = CHROME.encode() + b"".join(words)
    with suppress(NotTextError):
        unpacked(Scrape(file.decode("latin-1") if is_text else file))
