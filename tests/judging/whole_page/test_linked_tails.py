"""Headlines below an article, each a link."""

from dataclasses import replace

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.linked_tails import linked_tails
from tests.judging.lines import look_of

ENGLISH = "The old bridge was closed on Monday, because two of its pillars had begun to lean."
PARAGRAPH = "오래된 다리는 두 기둥이 기울기 시작한 탓에 월요일 아침 부터 다닐 수 없게 되었다."


def _page(
    *,
    entries: int = 6,
    links: float = 1.0,
    header: float = 0.2,
    below: int = 0,
    paragraph: str = PARAGRAPH,
) -> list[Look]:
    """Give two paragraphs, a header that is doubted, entries, and lines that are no links."""
    looks = [look_of(paragraph, index, score=0.9, tag="p") for index in range(2)]
    looks.append(look_of("Newest stories", 2, score=header, tag="h2"))
    entry = look_of("The ferry nobody wanted", 0, score=0.7, tag="li")
    looks += [replace(entry, index=3 + place, links=links) for place in range(entries)]
    line = look_of("Bring long boots", 0, score=0.7, tag="li")
    return looks + [replace(line, index=3 + entries + place) for place in range(below)]


def test_many_links_below_an_article() -> None:
    """They go; of other lines there may be a few."""
    assert set(linked_tails(_page())) == set(range(3, 9))
    assert set(linked_tails(_page(entries=8, below=2))) == set(range(3, 11))


def test_what_stays() -> None:
    """Few links; no links; right below the text; among other lines; above the text."""
    assert linked_tails(_page(entries=5)) == {}
    assert linked_tails(_page(links=0.5)) == {}
    assert linked_tails(_page(header=0.7)) == {}
    assert linked_tails(_page(below=3)) == {}
    assert linked_tails(_page()[1:]) == {}
    closing = look_of(PARAGRAPH, 9, score=0.9, tag="p")
    assert linked_tails([*_page(), closing]) == {}


def test_texts_and_sentences() -> None:
    """A text has no links to tell; and sentences that are links may be notes."""
    assert linked_tails([replace(look, tag="line") for look in _page()]) == {}
    looks = [
        replace(look, ends_sentence=True, text="Otter, Bridges, 1911.") if look.links else look
        for look in _page()
    ]
    assert linked_tails(looks) == {}


def test_in_languages_with_spaces() -> None:
    """They are no names, and stand right below what is removed; else they may be resources."""
    page = _page(paragraph=ENGLISH)
    assert set(linked_tails(page)) == set(range(3, 9))
    assert linked_tails([replace(look, words=3.0) if look.links else look for look in page]) == {}
    above = look_of("Share", 2, score=0.2)
    header = look_of("Resources", 3, score=0.7, tag="h2")
    below = [replace(look, index=look.index + 1) for look in page[3:]]
    assert linked_tails([*page[:2], above, header, *below]) == {}
