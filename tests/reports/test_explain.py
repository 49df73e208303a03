"""A document becomes one page that shows every block and does nothing else."""

import base64
import hashlib
import re
from dataclasses import replace

import pytest
from lxml import html

from cleaner.model import Document, Label, Notice, Status
from cleaner.reports import explanation
from tests.reports.conftest import ADDRESS, ARABIC, ATTACK, block, document, hostile, small


def text_of(page: Document) -> str:
    """Write the page as text."""
    return explanation(page).decode()


def tree(page: Document) -> html.HtmlElement:
    """Parse the page; the bytes say themselves that they are UTF-8."""
    return html.document_fromstring(explanation(page))


def one(page: Document, path: str) -> str:
    """Give the text of the only element at an XPath, white space collapsed."""
    (found,) = tree(page).xpath(path)
    return " ".join(found.text_content().split())


def digest(content: str) -> str:
    """Hash as a Content-Security-Policy wants it."""
    return base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


@pytest.mark.parametrize("page", [small(), hostile(), document()])
def test_the_policy_allows_only_its_own_style_and_script(page: Document) -> None:
    """By their hashes, which are those of what stands in the page."""
    shown = text_of(page)
    (style,) = re.findall(r"<style>(.*?)</style>", shown, re.DOTALL)
    (script,) = re.findall(r"<script>(.*?)</script>", shown, re.DOTALL)
    (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="(.*?)">', shown)
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest(style)}'; "
        f"script-src 'sha256-{digest(script)}'; base-uri 'none'; form-action 'none'"
    )
    assert shown.index("Content-Security-Policy") < shown.index("<title>") < shown.index("<style>")


@pytest.mark.parametrize("page", [small(), hostile()])
def test_nothing_in_it_is_loaded_or_run(page: Document) -> None:
    """No sources, handlers or styles on elements; the page's one link is http(s)."""
    root = tree(page)
    assert not root.xpath("//img | //link | //iframe | //object | //embed | //base | //*[@src]")
    names = {name for element in root.iter() for name in element.attrib}
    assert not {name for name in names if name.startswith("on") or name in {"style", "srcset"}}
    links = {link for link in root.xpath("//@href") if not link.startswith("#")}
    assert links == ({page.url} if page.url != ADDRESS else set())
    assert len(root.xpath("//script")) == 1


def test_hostile_texts_are_shown_as_they_are() -> None:
    """In every field, warning, text, reason and tag."""
    root = tree(hostile())
    fields = ("//h1", "//title", "//footer", "//header//code", "//p[@class='file']")
    for path in fields:
        assert ATTACK in root.xpath(path)[0].text_content(), path
    assert [node.text_content() for node in root.xpath("//li//*[@class='reason']")] == [ATTACK] * 2
    assert root.xpath("//li//code")[0].text_content() in {f"<x{ATTACK}>", ATTACK}
    assert one(hostile(), "//dl//bdi[@dir='ltr']") == ADDRESS
    assert root.xpath("//h1/@lang") == [ATTACK]


def test_active_characters_cannot_turn_a_line() -> None:
    """A right-to-left override is shown as what it is, in the title of the window too."""
    page = document(block("a\u202eb\x1b[31m"), title="gnp\u202eexe")
    shown = text_of(page)
    assert not {"\u202e", "\x1b"} & set(shown)
    assert one(page, "//title") == r"gnp\u202eexe – explained"
    assert one(page, "//*[@id='b1']//*[@class='text']") == r"a\u202eb\x1b[31m"


def test_rows_stand_in_reading_order_with_sign_label_score_and_reason() -> None:
    """Kept and removed alike."""
    rows = tree(small()).xpath("//ol[@id='blocks']/li")
    shown = [
        [
            row.xpath(f"string(.//*[@class='{name}'])")
            for name in ("sign", "label", "score", "text", "reason")
        ]
        for row in rows
    ]
    assert shown == [
        ["−", "navigation", "0.01", "Home", "by hand"],
        ["−", "navigation", "0.02", "News", "by hand"],
        ["+", "title", "0.98", "The tide", "by hand"],
        ["+", "body", "0.99", "The tide was late today.", "by hand"],
        ["−", "share", "0.02", "Share this", "by hand"],
    ]
    assert [row.get("class") for row in rows[1:3]] == ["block removed", "block kept"]
    assert rows[2].xpath("string(.//code)") == "<h1>"


def test_a_line_of_plain_text_has_no_element() -> None:
    """So its tag has no brackets."""
    assert one(document(block("Tide", tag="line")), "//li//code") == "line"


def test_each_label_can_be_filtered_and_shows_its_count() -> None:
    """Labels that do not occur are left out."""
    root = tree(small())
    boxes = root.xpath("//form//label[input[@type='checkbox']]")
    counts = {
        box.xpath("string(input/@value)"): box.xpath("string(*[@class='count'])") for box in boxes
    }
    assert counts == {"title": "1", "body": "1", "navigation": "2", "share": "1"}
    sides = [
        " ".join(side.text_content().split())
        for side in root.xpath("//form//label[input[@type='radio']]")
    ]
    assert sides == ["all 5", "+ kept 2", "− removed 3"]


def test_the_head_sums_up() -> None:
    """Status, file, fields, and the share of words kept."""
    page = small()
    assert one(page, "//p[@class='file']") == "ok page.html"
    fields = " ".join(one(page, "//dl").split())
    assert "Author not found" in fields.replace("Author", "Author ")
    assert "en score 0.99" in fields
    assert one(page, "//p[contains(@class, 'totals')]") == (
        "64% of the words kept 7 of 11 words, 2 of 5 blocks"
    )


def test_a_page_without_blocks_says_why() -> None:
    """The warning stands there; there is nothing to filter."""
    warnings = (Notice("not_text", "a PNG image, not a page"),)
    page = document(status=Status.SKIPPED, warnings=warnings)
    assert one(page, "//p[@class='file']") == "skipped page.html"
    assert one(page, "//ul[@class='warnings']") == "a PNG image, not a page not_text"
    assert "no blocks" in one(page, "//main")
    assert not tree(page).xpath("//form")


def test_long_texts_are_folded() -> None:
    """What is out of sight is all there, and a word is not cut in two."""
    long = "bridge " * 100 + "end"
    root = tree(document(block(long), block("x" * 2000), block("short")))
    first, second = root.xpath("//details")
    assert first.xpath("string(div)") == long
    lead = first.xpath("string(summary/span)")
    assert lead == ("bridge " * 45).strip() + "…"
    assert second.xpath("string(summary/span)") == "x" * 320 + "…"


def test_preformatted_text_keeps_its_white_space() -> None:
    """Lines, indents, and the empty line at its start, which <pre> would lose."""
    code = "\nif tide:\n\treturn    4\n"
    (shown,) = tree(document(block(code, tag="pre"))).xpath("//li//*[@class='text code']")
    assert shown.text == code


def test_each_text_has_its_own_direction_and_language() -> None:
    """The page around it is English."""
    root = tree(document(block(ARABIC), block("und"), language="ar"))
    assert root.get("lang") == "en"
    assert root.xpath("//li//*[@class='text']/@dir") == ["auto", "auto"]
    assert root.xpath("//li//*[@class='text']/@lang") == ["ar", "ar"]
    unknown = tree(document(block(ARABIC), language="und"))
    assert unknown.xpath("//li//*[@class='text']/@lang") == []


def test_the_same_document_gives_the_same_bytes() -> None:
    """And a document that differs, others."""
    assert explanation(small()) == explanation(small())
    assert explanation(small()) != explanation(replace(small(), author="Ann Lee"))


def test_every_label_has_its_side() -> None:
    """Also those that have no row in the example."""
    root = tree(document(*(block(label.value, label) for label in Label)))
    sides = {row.get("data-label"): row.get("class") for row in root.xpath("//ol/li")}
    assert len(sides) == len(Label)
    for kind in ("kept", "removed"):
        boxes = root.xpath(f"//fieldset[@data-side='{kind}']//input/@value")
        assert {name for name, side in sides.items() if side == f"block {kind}"} == set(boxes)
