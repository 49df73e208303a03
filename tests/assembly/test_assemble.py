"""Documents put together from blocks that were judged by hand."""

import hashlib
import json

import pytest

import cleaner
from cleaner.assembly import refused
from cleaner.model import Document, Label, MediaType, Notice, Scrape, Status
from cleaner.settings import Effort, Settings
from tests.assembly.conftest import judged

HTML = (
    "<html lang=en><head><title>Moon</title></head><body><nav>Home</nav><h1>Moon</h1>"
    "<ul><li>• It was late</li></ul><p>The moon rose late that night, as it does in June.</p>"
    "<figure>A moon</figure><p>Bo Day contributed</p><nav>About</nav><p>Share</p></body></html>"
)
LABELS = (
    Label.NAVIGATION, Label.TITLE, Label.HIGHLIGHT, Label.BODY, Label.CAPTION, Label.CREDIT,
    Label.NAVIGATION, Label.SHARE,
)  # fmt: skip
FAST = Settings(effort=Effort.FAST)
KEYS = [
    "schema_version", "id", "url", "title", "author", "date", "language", "language_score",
    "site_name", "description", "highlights", "text", "captions", "credits", "page_type",
    "declared_language", "canonical_url", "image", "tags", "license", "status", "warnings",
    "removed", "source", "cleaner",
]  # fmt: skip


def a_document(settings: Settings = FAST, **known: str) -> Document:
    """Give the document of the page."""
    return judged(Scrape(HTML, **known), LABELS, settings)  # type: ignore[arg-type]


def test_every_part_has_its_place() -> None:
    """Core labels with fields of their own are there, and in the text only if included."""
    made = a_document()
    assert made.title == "Moon"
    assert made.highlights == ("It was late",)
    assert made.captions == ("A moon",)
    assert made.credits == ("Bo Day contributed",)
    assert made.text == "• It was late\n\nThe moon rose late that night, as it does in June."
    assert made.language == "en"
    assert made.status is Status.OK
    assert [block.text for block in made.blocks][:2] == ["Home", "Moon"]


def test_the_header_of_the_highlights() -> None:
    """Is kept with them, and is none of them."""
    scrape = Scrape("<p>Key points</p><ul><li>It was late</li><li>It was June</li></ul>")
    labels = (Label.HIGHLIGHT,) * 3
    made = judged(scrape, labels, FAST, "rule highlight: the header of the highlights")
    assert made.highlights == ("It was late", "It was June")
    assert made.text.startswith("Key points")
    assert judged(scrape, labels, FAST).highlights[0] == "Key points"


def test_what_joins_the_text_can_be_chosen() -> None:
    """Captions instead of highlights."""
    settings = Settings(effort=Effort.FAST, include=frozenset({Label.CAPTION}))
    made = a_document(settings)
    assert made.text == "The moon rose late that night, as it does in June.\n\nA moon"


def test_the_keys_and_their_order() -> None:
    """All of them, always; `removed` or `blocks` in one place; `extra` last, if there is any."""
    assert list(a_document().to_dict()) == KEYS
    with_blocks = [key.replace("removed", "blocks") for key in KEYS]
    assert list(a_document(Settings(effort=Effort.FAST, blocks=True)).to_dict()) == with_blocks
    made = judged(Scrape(HTML, extra={"a": 1}), LABELS, FAST).to_dict()
    assert list(made) == [*KEYS, "extra"]
    assert made["extra"] == {"a": 1}
    assert list(made["source"]) == ["path", "record_id", "sha256", "media_type", "charset"]
    assert list(made["cleaner"]) == ["version", "settings"]


def test_removed_blocks_are_counted_by_label() -> None:
    """Labels by name; what was kept is not counted."""
    assert a_document().to_dict()["removed"] == {"navigation": 2, "share": 1}
    assert list(a_document().to_dict()["removed"]) == ["navigation", "share"]


def test_blocks_are_listed_if_asked() -> None:
    """Every one, kept or removed, with all that is known of it."""
    blocks = a_document(Settings(effort=Effort.FAST, blocks=True)).to_dict()["blocks"]
    assert len(blocks) == len(LABELS)
    assert blocks[0] == {
        "text": "Home",
        "kept": False,
        "label": "navigation",
        "score": 0.9,
        "reason": "by hand",
        "tag": "nav",
        "structure": None,
    }
    assert blocks[1]["structure"] == {
        "heading_level": 1,
        "quote_depth": 0,
        "list": None,
        "table": None,
        "code": None,
        "marks": [],
    }
    assert [block["kept"] for block in blocks] == [
        False,
        True,
        True,
        True,
        True,
        True,
        False,
        False,
    ]


def test_json_says_the_same() -> None:
    """In one line, characters as they are."""
    made = judged(Scrape("Луна взошла"), [Label.BODY], FAST)
    assert json.loads(made.to_json()) == made.to_dict()
    assert "\n" not in made.to_json()
    assert "Луна взошла" in made.to_json()
    assert made.to_json(indent=2).startswith('{\n  "schema_version": 2')


def test_ids_come_from_the_address_and_the_bytes() -> None:
    """The first half of a SHA-256, which anyone can check; a row's own id goes before it."""
    expected = hashlib.sha256(b"https://m.example/1\0" + HTML.encode()).hexdigest()[:32]
    assert a_document(url="https://m.example/1").id == expected
    assert a_document(url="https://m.example/1", path="a.html").id == expected
    assert a_document(record_id="row 7").id == "row 7"


def test_ids_tell_pages_apart() -> None:
    """By bytes, at one address too; text and its UTF-8 are one."""
    ids = [
        a_document().id,
        a_document(url="https://m.example/1").id,
        a_document(url="https://m.example/2").id,
        judged(Scrape(HTML + " "), LABELS, FAST).id,
    ]
    assert len(set(ids)) == 4
    assert judged(Scrape(HTML.encode()), LABELS, FAST).id == ids[0]


def test_ids_do_not_depend_on_paths() -> None:
    """The same page has others by where reading begins; but where there is nothing else they do."""
    assert a_document(path="a.html").id == a_document(path="m/b.html").id == a_document().id
    empty = [judged(Scrape("", path=path), [], FAST).id for path in ("a.html", "b.html", None)]
    assert len(set(empty)) == 3


def test_the_source_is_described() -> None:
    """The hash is of the bytes as they came."""
    data = HTML.encode("utf-16")
    made = judged(Scrape(data, path="a.html", record_id="7"), LABELS, FAST)
    assert made.source.sha256 == hashlib.sha256(data).hexdigest()
    assert made.source.media_type is MediaType.HTML
    assert (made.source.charset, made.source.path) == ("utf-16", "a.html")
    assert made.to_dict()["source"]["record_id"] == "7"


def test_the_settings_are_written_down() -> None:
    """By name, in values that JSON knows."""
    assert a_document().to_dict()["cleaner"] == {
        "version": cleaner.__version__,
        "settings": {
            "effort": "fast",
            "include": ["highlight"],
            "blocks": False,
            "max_characters": 20_000_000,
            "markdown": ["links"],
        },
    }


def test_a_given_address_goes_before_the_declared() -> None:
    """The caller knows where it fetched the page."""
    page = '<head><link rel="canonical" href="https://m.example/c"></head><p>Moon</p>'
    assert judged(Scrape(page), [Label.BODY], FAST).url == "https://m.example/c"
    assert judged(Scrape(page, url="https://m.example/g"), [Label.BODY], FAST).url == (
        "https://m.example/g"
    )


def test_the_language_is_that_of_the_text_around_code() -> None:
    """Whose words are mostly English ones; of a page of code alone they are all there is."""
    code = "# read the tide of the day\nfor tide in the_tides_of(day):\n    print(tide)\n" * 9
    code = f"<pre>{code}</pre>"
    text = "<p>Die Pegel im Hafen werden jeden Morgen abgelesen und ins Buch geschrieben.</p>"
    assert judged(Scrape(text + code), [Label.BODY] * 2, FAST).language == "de"
    assert judged(Scrape(code), [Label.BODY], FAST).language == "en"


def test_the_language_is_that_of_the_sentences() -> None:
    """Not of the names in a list beside them, where there are sentences enough."""
    names = ("Nagpur 1204", "Palghar 311", "Satara 87", "Yavatmal 12") * 20
    told = [
        "Das Rad der alten Mühle dreht sich seit gestern wieder, und das zum ersten Mal seit Mai.",
        "Der Müller sagt, dass es bis in den Herbst hinein laufen wird, wenn das Wasser reicht.",
        "Danach wird es bis zum Frühjahr stehen, denn zwei seiner neun Schaufeln sind gebrochen.",
        "Die Stadt will sie ersetzen lassen; der Tischler hat dafür schon das Holz bestellt.",
    ]
    texts = [*told, *names]
    made = judged(Scrape("\n\n".join(texts)), [Label.BODY] * len(texts), FAST)
    assert made.language == "de"


def test_a_page_without_core_text_is_empty() -> None:
    """It has no language, and its removed blocks are counted all the same."""
    made = judged(Scrape("<nav>Home</nav>"), [Label.NAVIGATION], FAST)
    assert (made.status, made.text, made.language) == (Status.EMPTY, "", None)
    assert made.to_dict()["removed"] == {"navigation": 1}


@pytest.mark.parametrize(
    ("source", "settings", "code"),
    [
        ("The moon rose late.", Settings(max_characters=8), "too_long"),
        ("<p>Moon</p>" + "<div>" * 3000, FAST, "depth_truncated"),
    ],
)
def test_a_page_with_a_part_missing_is_partial(source: str, settings: Settings, code: str) -> None:
    """And a warning says which."""
    made = judged(Scrape(source), [Label.BODY], settings)
    assert made.status is Status.PARTIAL
    assert [notice.code for notice in made.warnings] == [code]
    assert made.to_dict()["warnings"][0]["message"]


def test_a_warning_alone_does_not_make_a_page_partial() -> None:
    """Characters that could not be decoded are no missing part."""
    data = ("é" * 50).encode() + b"\xff\xff\xff"
    made = judged(Scrape(data, charset="utf-8"), [Label.BODY], FAST)
    assert [notice.code for notice in made.warnings] == ["replacement_characters"]
    assert made.status is Status.OK


def test_a_refused_scrape() -> None:
    """Has an id, a source, and a warning; and every key."""
    notice = Notice("not_text", "this is a PDF, not a page")
    made = refused(Scrape(b"%PDF-", path="a.pdf"), FAST, Status.SKIPPED, notice)
    written = made.to_dict()
    assert list(written) == KEYS
    assert (made.status, made.text, made.warnings) == (Status.SKIPPED, "", (notice,))
    assert made.source.sha256 == hashlib.sha256(b"%PDF-").hexdigest()
    assert written["removed"] == {}


def test_half_characters_can_be_hashed() -> None:
    """Text that came decoded may hold what UTF-8 cannot write."""
    assert judged(Scrape("moon \ud800"), [Label.BODY], FAST).text == "moon \ufffd"


def test_what_the_reader_says_stands_first() -> None:
    """A scrape that came damaged is cleaned, and known to lack something."""
    cut = Notice("damaged", "the compressed data ends too early")
    document = judged(Scrape("<p>The moon rises late.", notices=(cut,)), [Label.BODY], FAST)
    assert (document.status, document.warnings) == (Status.PARTIAL, (cut,))
