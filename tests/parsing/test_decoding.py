"""Bytes to characters: which charset is chosen, what is refused, what is taken out."""

import codecs
import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import NotTextError
from cleaner.parsing.decoding import decode, without_unwanted

FRENCH = (
    "Le phare n'a pas été repeint depuis l'été dernier, à cause d'un procès — déjà ancien. Les "
    "travaux dureront six semaines, pendant lesquelles la lampe restera allumée chaque nuit, même "
    "à Noël, où le gardien reçoit sa sœur. "
)
SWEDISH = (
    "Den gamla bron stängdes på måndagen eftersom två av dess nio pelare hade börjat luta. Tills "
    "den är lagad går en färja över ån varje kvart. "
)
POLISH = (
    "Stary most został zamknięty w poniedziałek, ponieważ dwa z dziewięciu filarów zaczęły się "
    "pochylać. Do czasu naprawy ludzi przewozi prom, który kursuje co kwadrans przez całą noc. "
)
CHINESE = "山上的茶园今年比往年早了十天开始采摘，村民们说没有霜冻，叶子长得很好。"
JAPANESE = "今年の新茶は例年より十日ほど早く、四月の半ばに摘み取りが始まりました。"
RUSSIAN = "В субботу в посёлке открыли новый деревянный мост, который жители строили всё лето. "
MENDED = "".join(map(chr, range(0x80, 0xA0)))
"""What stands for other characters."""
UNWANTED = {*map(chr, range(32)), "\x7f", *MENDED, "\ufffe", "\uffff"} - {"\t", "\n", "\r"}


def test_text_stays_as_it_is() -> None:
    """Text that came decoded has no charset."""
    decoded = decode("Sœur Ann 😀\r\n\tend")
    assert decoded.text == "Sœur Ann 😀\r\n\tend"
    assert (decoded.charset, decoded.notices) == (None, ())


def test_whatever_is_unwanted_in_a_part_is_unwanted_in_a_page() -> None:
    """Whole pages are looked through in another way than short texts."""
    for code in (*range(0x300), 0xD7FF, 0xD800, 0xDFFF, 0xE000, *range(0xFFF0, 0x10010)):
        text = f"moon {chr(code)} lamp"
        assert decode(text).text == without_unwanted(text)


def test_text_loses_its_byte_order_mark() -> None:
    """Those of files that were joined, too."""
    assert decode("\ufeffmoon\n\ufeffrise").text == "moon\nrise"


def test_words_lose_what_nobody_sees_in_them() -> None:
    """Soft hyphens, spaces without width, joiners."""
    page = "<p>The light\u00adhouse\u200b keep\u2060er</p>"
    assert decode(page).text == decode(page.encode()).text == "<p>The lighthouse keeper</p>"
    assert decode(page.encode()).encoded == b"<p>The lighthouse keeper</p>"


def test_what_means_something_stays() -> None:
    """A soft hyphen at the end of a line, breaks between Khmer words, joiners of letters."""
    text = "The light\u00ad\nhouse \u1797\u17b6\u200b\u1781\u17d2 \u0645\u06cc\u200c\u062e"
    assert decode(text).text == text


@pytest.mark.parametrize(
    "text", ["\x1b[1;32mMoon\x1b[0m rise", "M\bMo\boo\bon\bn rise", "_\bM_\bo_\bo_\bn rise"]
)
def test_what_terminals_do_is_undone(text: str) -> None:
    """Colours; letters struck twice or underlined, as manuals have them."""
    assert decode(text).text == "Moon rise"


@pytest.mark.parametrize(
    ("bom", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    ],
)
@pytest.mark.parametrize("text", [FRENCH, CHINESE, RUSSIAN])
def test_a_byte_order_mark_decides(bom: bytes, codec: str, name: str, text: str) -> None:
    """Over a header that says otherwise; and the mark is no part of the text."""
    decoded = decode(bom + text.encode(codec), "windows-1251")
    assert decoded.text == text
    assert decoded.charset == name


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(codec: str) -> None:
    """Latin text in UTF-16 is known by its NULs."""
    decoded = decode(("<html><body><p>" + FRENCH * 3).encode(codec))
    assert decoded.text == "<html><body><p>" + FRENCH * 3
    assert decoded.charset == "utf-16"


@pytest.mark.parametrize(
    ("text", "label", "codec", "name"),
    [
        (FRENCH, "windows-1252", "cp1252", "windows-1252"),
        (FRENCH, "ISO-8859-1", "cp1252", "windows-1252"),
        (FRENCH, " Latin1 ", "cp1252", "windows-1252"),
        (CHINESE, "gb2312", "gbk", "gbk"),
        (CHINESE, "GBK", "gbk", "gbk"),
        (JAPANESE, "Shift_JIS", "cp932", "shift_jis"),
        (JAPANESE, "x-sjis", "cp932", "shift_jis"),
        (JAPANESE, "euc-jp", "euc-jp", "euc-jp"),
        (RUSSIAN, "KOI8-R", "koi8-r", "koi8-r"),
        (RUSSIAN, "windows-1251", "cp1251", "windows-1251"),
    ],
)
@pytest.mark.parametrize("where", ["header", "meta", "http-equiv", "xml"])
def test_a_declared_charset(where: str, text: str, label: str, codec: str, name: str) -> None:
    """Labels are read as browsers do, wherever they stand."""
    head = {
        "header": "",
        "meta": f"<meta charset='{label}'>",
        "http-equiv": f'<META content="text/html; charset={label}" http-equiv=content-type>',
        "xml": f'<?xml version="1.0" encoding="{label.strip()}"?>',
    }[where]
    page = f"{head}<p>{text}</p>"
    decoded = decode(page.encode(codec), label if where == "header" else None)
    assert decoded.text == page
    assert decoded.charset == name


def test_the_header_goes_before_the_meta_element() -> None:
    """The HTML standard's order."""
    page = f"<meta charset='windows-1252'><p>{RUSSIAN}</p>"
    assert decode(page.encode("koi8-r"), "koi8-r").text == page


def test_an_unknown_label_is_as_none() -> None:
    """The next source decides."""
    page = f"<meta charset='koi8-r'><p>{RUSSIAN}</p>"
    assert decode(page.encode("koi8-r"), "x-moon-8").text == page


@pytest.mark.parametrize(
    "label",
    ["idna", "punycode", "unicode_escape", "raw-unicode-escape", "utf-7", "hex", "rot13", "zip",
     "undefined", "", "a\0b", "é", "x" * 300],
)  # fmt: skip
def test_a_codec_that_is_no_charset_is_as_none(label: str) -> None:
    """Python knows codecs that would fail, warn, or read escapes as characters."""
    page = "caf\xe9 \\d \\u0041 +AGE- xn--caf-dma " + FRENCH
    assert decode(page.encode("utf-8"), label).text == page
    assert "\\d \\u0041 +AGE- xn--caf-dma" in decode(page.encode("cp1252"), label).text


@pytest.mark.parametrize("label", ["windows-1252", "koi8-r", "shift_jis", "utf-16"])
def test_valid_utf8_is_utf8_whatever_is_declared(label: str) -> None:
    """A lying charset does not turn é into Ã©."""
    page = f"<meta charset='{label}'><p>{FRENCH}{CHINESE}</p>"
    decoded = decode(page.encode(), label)
    assert decoded.text == page
    assert decoded.charset == "utf-8"


def test_a_page_that_lies_about_utf8() -> None:
    """A page that says UTF-8 and is not one is detected."""
    page = f"<meta charset='utf-8'><p>{FRENCH * 4}</p>"
    assert decode(page.encode("cp1252")).text == page


def test_a_page_that_lies_about_utf16() -> None:
    """A declaration that could be read as ASCII does not stand in UTF-16."""
    page = f"<meta charset='utf-16'><p>{'The moon has no wind. ' * 5}</p>"
    assert decode(page.encode()).text == page


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (FRENCH, "cp1252"),
        (SWEDISH, "cp1252"),
        (POLISH, "cp1250"),
        (CHINESE, "gbk"),
        (JAPANESE, "cp932"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp1251"),
    ],
)
def test_an_undeclared_charset_is_detected(text: str, codec: str) -> None:
    """From a few sentences, past the ASCII of the markup."""
    page = f"<html><body><div class='story'><p>{text * 12}</p></div></body></html>"
    assert decode(page.encode(codec)).text == page


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Az öreg malom kerekét tegnap újra megindították, őszre kész a tető is.", "cp1250"),
        ("Eski değirmenin çarkı yıllar sonra dün döndü, şenlik akşama kadar sürdü.", "cp1254"),
        ("Kolo starého mlýna se včera znovu roztočilo, střecha bude hotová na podzim.", "cp1250"),
        ("Koło starego młyna znów się obraca, a śluza już działa, mówi młynarz.", "iso-8859-2"),
        ("Vecās dzirnavas vakar atkal sāka griezties, jumts būs gatavs rudenī.", "cp1257"),
    ],
)
def test_among_latin_code_pages_the_language_decides(text: str, codec: str) -> None:
    """They differ by few letters, from which alone one cannot tell them apart."""
    assert decode(text.encode(codec)).text == text
    page = f"<html><body><div class='story'><p>{text}</p></div></body></html>"
    assert decode(page.encode(codec)).text == page


def test_plain_ascii_without_a_declaration_is_utf8() -> None:
    """It is both; UTF-8 is the better guess at what a reader expects."""
    assert decode(b"<p>The moon has no wind.</p>").charset == "utf-8"


@pytest.mark.parametrize(("text", "cut"), [("é", 1), ("moon 月", 1), ("月", 2), ("😀😀", 3)])
def test_a_cut_last_character(text: str, cut: int) -> None:
    """A page cut within a character is still UTF-8, and it is said that it is cut."""
    decoded = decode(text.encode()[:-cut])
    assert decoded.text == text[:-1] + "\ufffd"
    assert decoded.charset == "utf-8"
    (notice,) = decoded.notices
    assert (notice.code, notice.message) == ("truncated", "the page ends inside a character")


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (CHINESE, "gbk"),
        (CHINESE, "big5"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc-jp"),
        (CHINESE, "utf-16-le"),
        (RUSSIAN + "ж", "utf-8"),
    ],
)
def test_a_last_character_that_is_cut_in_any_encoding(text: str, codec: str) -> None:
    """The whole page is not, nor one with a bad byte at its end."""
    data = text[:-1].encode(codec, "ignore") + "山".encode(codec)
    bom = codecs.BOM_UTF16_LE if codec == "utf-16-le" else b""
    assert [notice.code for notice in decode(bom + data[:-1], codec).notices] == ["truncated"]
    assert decode(bom + data, codec).notices == ()
    assert decode(RUSSIAN.encode() + b"\xff", "utf-8").notices == ()
    assert decode(RUSSIAN.encode("koi8-r"), "koi8-r").notices == ()


@pytest.mark.parametrize("label", ["utf16", "u32", "iso2022_kr", "hz", "cp037", "charmap"])
def test_odd_labels_do_no_harm(label: str) -> None:
    """Python knows them, and some of their decoders raise what others do not."""
    assert decode(b"<p>The moon has no wind.</p> caf\xe9\xe3", label).text


def test_a_broken_character_in_the_middle_of_utf8() -> None:
    """One bad byte among good characters does not change the charset, nor is it worth words."""
    decoded = decode((RUSSIAN * 3).encode() + b"\xff" + RUSSIAN.encode(), "utf-8")
    assert decoded.text == RUSSIAN * 3 + "\ufffd" + RUSSIAN
    assert decoded.notices == ()


@pytest.mark.parametrize("bad", [b"\xff", b"\xe3", b"\xa0", b"\x96", b"\xef\xbf", b"\xed\xa0\xbd"])
@pytest.mark.parametrize("head", ["", "<meta charset='windows-1252'>"])
@pytest.mark.parametrize("text", [FRENCH, POLISH, CHINESE, JAPANESE, RUSSIAN])
def test_utf8_that_nobody_states_may_have_a_bad_byte(text: str, head: str, bad: bytes) -> None:
    """In a page of ten paragraphs, which would be unreadable in any other encoding."""
    page = f"{head}<p>{text}</p>\n" * 5
    decoded = decode(page.encode() + bad + b" " + page.encode())
    assert decoded.charset == "utf-8"
    assert decoded.text.replace("\ufffd", "") == f"{page} {page}"


@pytest.mark.parametrize("text", [FRENCH, CHINESE, JAPANESE, RUSSIAN])
@pytest.mark.parametrize("lost", [0, 300, 301, 302])
def test_utf8_that_nobody_states_may_have_lost_a_byte(text: str, lost: int) -> None:
    """The first one too, as where a page was cut out of another."""
    data = (text * 10).encode()
    decoded = decode(data[:lost] + data[lost + 1 :])
    assert decoded.charset == "utf-8"
    assert decoded.text.endswith(text * 6)


def test_one_character_of_utf8_makes_no_page_of_it() -> None:
    """As where a line of another page was put into this one, or two letters happen to be one."""
    text = FRENCH.replace("Noël", "NOÉ»L") * 5
    assert decode(text.encode("cp1252")).text == text
    assert decode(b"<p>" + POLISH.encode() + (FRENCH * 6).encode("cp1252")).text.endswith(FRENCH)


@pytest.mark.parametrize(("whole", "charset"), [(8, "utf-8"), (7, "windows-1252")])
def test_how_many_whole_characters_outweigh_a_broken_one(whole: int, charset: str) -> None:
    """Eight, at the least."""
    words = "caf\xe9 ".encode() * whole + b"ol\xe9 and nothing else"
    assert decode(words, "windows-1252").charset == charset


ENGLISH = "The ferry left the mainland on Monday, for the first time in eleven days. "
STATED = "<meta charset='utf-8'>"


@pytest.mark.parametrize(
    "bad",
    [b"\xe2\x80", b"\xf0\x9f\x98", b"\xf0\x9f", b"\xe6\x9c", b"\xe2", b"\xc3", b"\xc2", b"\xf0",
     b"\xff", b"\xff\xfe", b"\x80\x99", b"\xe2\x80 and \xe2\x80", b"caf\xc3\xa9 \xe2\x80 \xf0\x9f"],
)  # fmt: skip
@pytest.mark.parametrize("declared", [None, "utf-8"])
def test_pieces_of_utf8_where_it_is_stated(declared: str | None, bad: bytes) -> None:
    """As programs leave them that cut a text by its bytes, in a page that is ASCII but for them."""
    head = "" if declared else STATED
    decoded = decode(f"{head}<p>{ENGLISH * 9}".encode() + bad + b" the end", declared)
    assert decoded.charset == "utf-8"
    assert decoded.text.startswith(f"{head}<p>{ENGLISH * 9}")
    assert decoded.text.endswith("\ufffd the end")


@pytest.mark.parametrize(
    "bad", [b"\xe2\x80", b"\xf0\x9f\x98", b"caf\xc3\xa9 and \xe2\x80", b"\xe6\x9c and \xe2\x80\x99"]
)
def test_pieces_of_utf8_where_nothing_is_stated(bad: bytes) -> None:
    """Such bytes are nothing else."""
    decoded = decode(f"<p>{ENGLISH * 9}".encode() + bad + b" the end")
    assert (decoded.charset, decoded.text.count("\ufffd")) == ("utf-8", 1)


@pytest.mark.parametrize("text", [ENGLISH, FRENCH, SWEDISH, POLISH, CHINESE, JAPANESE, RUSSIAN])
@pytest.mark.parametrize("bad", [b"\xe2\x80", b"\xf0\x9f", b"\xff"])
def test_a_long_page_of_utf8_with_a_broken_character(text: str, bad: bytes) -> None:
    """In the middle, and cut at its end."""
    page = f"{STATED}<p>{text * 40}".encode() + bad + f" {text * 40}".encode() + b"\xe2\x80"
    decoded = decode(page)
    assert decoded.charset == "utf-8"
    assert decoded.text.rstrip("\ufffd").endswith(text * 40)
    assert [notice.code for notice in decoded.notices] == ["truncated"]


def test_many_pieces_of_utf8_are_noticed() -> None:
    """Two of a few hundred characters."""
    decoded = decode(f"{STATED}{ENGLISH}".encode() + b"\xe2\x80 a \xe2\x80 " + ENGLISH.encode())
    assert [notice.code for notice in decoded.notices] == ["replacement_characters"]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Don\u2019t stop. ", "cp1252"),
        ("The caf\xe9 is open. ", "cp1252"),
        ("The ch\xe2teau is open. ", "cp1252"),
        ("\xa9 2024, ", "cp1252"),
        ("\xa310\xa0each, ", "cp1252"),
        ("M\xfcller \x96 said: \u201cNo\u201d. ", "cp1252"),
    ],
)
@pytest.mark.parametrize("head", [STATED, ""])
def test_a_single_letter_of_another_encoding(head: str, text: str, codec: str) -> None:
    """It alone tells, in a page that is ASCII but for it and says that it is UTF-8."""
    page = f"{head}<p>{ENGLISH * 9}{text.replace(chr(0x96), chr(0x2013))}{ENGLISH}"
    assert decode(page.encode(codec)).text == page


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (FRENCH, "cp1252"),
        (SWEDISH, "cp1252"),
        ("Der Fährmann grüßte, als das Schiff nach elf Tagen über den See zurückkam. ", "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        ("Το πλοίο έφυγε τη Δευτέρα το πρωί για πρώτη φορά μετά από έντεκα ημέρες. ", "cp1253"),
        (CHINESE, "gbk"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc-jp"),
        ("월요일 아침 배가 열하루 만에 처음으로 육지를 떠났다고 주민들은 말했다. ", "cp949"),
    ],
)
def test_a_page_that_lies_about_utf8_in_many_languages(text: str, codec: str) -> None:
    """Letters of other encodings are no pieces of UTF-8, also below long scripts."""
    page = f"{STATED}<script>{'go(1);' * 300}</script><p>{text * 8}</p>"
    assert decode(page.encode(codec)).text == page


def test_many_broken_characters_are_noticed() -> None:
    """Two of fewer than a thousand characters are many."""
    decoded = decode(RUSSIAN.encode() + b"\xff\xff" + RUSSIAN.encode(), "utf-8")
    (notice,) = decoded.notices
    assert notice.code == "replacement_characters"
    assert notice.message == "2 characters could not be decoded as utf-8"


@pytest.mark.parametrize("code", [0xFFFD, 0xD800, 0xDFFF])
def test_characters_that_were_lost_before_are_noticed(code: int) -> None:
    """In text that came decoded, of whose bytes nothing is known; one is not worth words."""
    lost = chr(code)
    decoded = decode(f"{RUSSIAN}{lost}{RUSSIAN}{lost}")
    assert decoded.text == f"{RUSSIAN}\ufffd{RUSSIAN}\ufffd"
    (notice,) = decoded.notices
    assert notice.code == "replacement_characters"
    assert notice.message == "2 characters were lost before the text came here"
    assert decode(f"{RUSSIAN}{lost}{RUSSIAN}").notices == ()
    assert decode(f"{lost}{RUSSIAN * 40}{lost}").notices == ()


def test_controls_are_taken_out() -> None:
    """NULs and C0 controls go; tabs and line breaks stay."""
    assert decode("a\0b\x01c\x1fd\x7fe\ufffef\uffffg\th\ni\rj").text == "abcdefg\th\ni\rj"
    page = b"<p>The moon has\0 no \x08wind, and all is quiet there at night.</p>"
    assert decode(page).text == "<p>The moon has no wind, and all is quiet there at night.</p>"


def test_form_feeds_are_line_breaks() -> None:
    """They stand between words, at the end of a page of paper."""
    assert decode("moon\x0crise\x0blate").text == "moon\nrise\nlate"


def test_lone_surrogates_are_replaced() -> None:
    """They cannot be written as UTF-8; the place is marked."""
    assert decode("a\ud800b\udfffc").text == "a\ufffdb\ufffdc"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj", "a PDF"),
        (b"\r\n %PDF-1.4\n1 0 obj", "a PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "gzip data"),
        (b"\x7fELF\x02\x01\x01", "a program"),
        (b"PK\x03\x04\x14\0", "a ZIP archive"),
        (b"{\\rtf1\\ansi The moon.\\par}", "a rich text document"),
        (b"%!PS-Adobe-3.0\n(moon) show showpage\n", "a PostScript file"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image"),
        (bytes(range(14)) * 40, "control characters"),
        (hashlib.shake_128(b"7").digest(4096), "control characters"),
        (hashlib.shake_128(b"8").digest(100_000), "control characters"),
    ],
    ids=[
        "pdf",
        "late-pdf",
        "png",
        "gzip",
        "elf",
        "zip",
        "rich-text",
        "postscript",
        "jpeg",
        "controls",
        "random",
        "more-random",
    ],
)
def test_what_is_no_text_is_refused(data: bytes, what: str) -> None:
    """With a code for programs, and words that say what it is."""
    with pytest.raises(NotTextError, match=what) as refusal:
        decode(data, "utf-8")
    assert refusal.value.code == "not_text"


@pytest.mark.parametrize("word", ["ID3", "RIFF", "BZh", "OggS", "GIF8", "wOFF", "MZ", "7z", "Rar!"])
def test_a_text_may_begin_with_the_name_of_a_format(word: str) -> None:
    """It is no file of that format."""
    text = f"{word} is explained in this article, which has nothing else to say."
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("data", [b"", b"a", b"\xef\xbb\xbf", b"\xff\xfe", b"  \n\t ", b"\xe9"])
def test_tiny_pages(data: bytes) -> None:
    """Nothing, one byte, a mark alone, white space: all are text."""
    assert len(decode(data).text) <= len(data)


@given(
    st.one_of(
        st.binary(max_size=400), st.text(alphabet="aé月<>&; \n", max_size=200).map(str.encode)
    ),
    st.sampled_from([None, "utf-8", "gbk", "koi8-r", "idna", "utf-16", "euc-kr", "big5", "hz"]),
)
def test_any_bytes_are_decoded_or_refused(data: bytes, declared: str | None) -> None:
    """No other exception ever, and what comes out can be written as UTF-8 and holds no control."""
    try:
        text = decode(data, declared).text
    except NotTextError:
        return
    text.encode("utf-8")
    assert not UNWANTED & set(text)


@given(
    st.text(st.characters(exclude_characters=f"{MENDED}\b\x1b\xad\u200b\u2060\ufeff"), max_size=200)
)
def test_any_text_is_cleaned(text: str) -> None:
    """Half characters and controls included; what is left keeps its order."""
    cleaned = without_unwanted(text)
    cleaned.encode("utf-8")
    assert not UNWANTED & set(cleaned)
    text = text.replace("\x0b", "\n").replace("\x0c", "\n")
    kept = "".join(c for c in text if unicodedata.category(c) != "Cs" and c not in UNWANTED)
    assert cleaned.replace("\ufffd", "") == kept.replace("\ufffd", "")
