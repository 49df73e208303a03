from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from cleaner.blocks import split_into_blocks
from cleaner.model import Scrape
from cleaner.parsing import parse
from cleaner.sites import Seen, SiteModel, see
from tests.sites.pages import scrape, trace

STORY = (
    "The old pilot boat was towed to the yard on Friday with a hole below its water line.\n\n"
    "Nobody at the yard could say how long the work on the planks of the boat would take.\n\n"
)


def seen(page: Scrape, others: Sequence[Scrape]) -> Seen | None:
    """See a page beside others."""
    parsed = parse(page, 1_000_000)
    return see(page, parsed, split_into_blocks(parsed), SiteModel(map(trace, others)))


def certainly(found: Seen | None) -> Seen:
    """Give what must have been seen."""
    assert found is not None
    return found


PAGES = [scrape(number) for number in range(6)]


def test_what_repeats_is_counted_on_the_other_pages() -> None:
    """The page itself is among those learned, and does not count."""
    found = certainly(seen(PAGES[0], PAGES))
    assert found.pages.tolist() == [5.0] * 5
    assert found.text_on.tolist() == [5, 5, 5, 0, 5]
    assert found.share.tolist() == [1, 1, 1, 0, 1]


def test_a_page_that_was_not_learned_is_seen_the_same() -> None:
    """So a model that one run made serves another."""
    new = certainly(seen(PAGES[0], PAGES[1:]))
    learned = certainly(seen(PAGES[0], PAGES))
    assert new.text_on.tolist() == learned.text_on.tolist()


def test_too_few_pages_say_nothing() -> None:
    """One other page cannot tell what a site is from what two pages share."""
    assert seen(PAGES[0], PAGES[:2]) is None
    assert seen(PAGES[0], PAGES[:3]) is not None


def test_an_unknown_site_says_nothing() -> None:
    """Nor a page without blocks."""
    assert seen(scrape(1, site="elsewhere.example"), PAGES) is None
    assert seen(Scrape("", url=PAGES[0].url), PAGES) is None


def with_story(number: int, url: str) -> Scrape:
    """Give a page of the site that holds the story."""
    page = scrape(number)
    assert isinstance(page.data, str)
    menu, text, foot = page.data.rsplit("\n\n", 2)
    return Scrape("\n\n".join([menu, STORY + text, foot]), url=url)


def test_near_duplicates_are_no_evidence() -> None:
    """A print version repeats the text of a page, which is no chrome for that."""
    page = with_story(1, "https://ferrin.example/news/boat")
    printed = with_story(2, "https://ferrin.example/print/boat")
    found = certainly(seen(page, [page, printed, *PAGES]))
    assert found.text_on.tolist()[3:5] == [0, 0]
    assert set(found.pages.tolist()) == {6.0}


def test_a_page_whose_others_are_all_near_duplicates_has_none_to_compare() -> None:
    """What stands in its place on them is known all the same."""
    texts = "".join(f"<p>{part}</p>" for part in STORY.split("\n\n"))
    pages = [Scrape(f"<p>{n}</p>{texts}", url=f"https://ferrin.example/{n}") for n in range(4)]
    traces = [replace(trace(page), leans=np.full(3, 40, np.int8)) for page in pages]
    parsed = parse(pages[0], 1_000_000)
    found = certainly(see(pages[0], parsed, split_into_blocks(parsed), SiteModel(traces)))
    assert found.pages.tolist() == found.text_on.tolist() == [0, 0, 0]
    assert found.leaning_on.tolist() == [3, 3, 3]
    assert found.leaning.tolist() == [1, 1, 1]


def test_what_is_on_most_pages_makes_no_duplicates() -> None:
    """A long notice on all pages does not make copies of short ones."""
    pages = [with_story(number, f"https://ferrin.example/a/{number}") for number in range(6)]
    found = certainly(seen(pages[0], pages))
    assert found.share.tolist()[3:5] == [1, 1]


def test_a_section_is_looked_at_for_itself() -> None:
    """Where it has pages enough, and repeats more than the site as a whole."""
    sports = [
        Scrape(f"Results\n\nRegatta {word}", url=f"https://ferrin.example/sport/{word}")
        for word in ("one", "two", "three", "four", "five")
    ]
    found = certainly(seen(sports[0], [*sports, *PAGES]))
    assert (found.text_on[0], found.pages[0]) == (4, 4)
    assert (found.text_on[1], found.pages[1]) == (0, 10)


def test_where_a_block_stands_counts_in_html() -> None:
    """Titles of other pages stand in a list; the page's own stands in a heading."""

    def page(title: str, *rest: str) -> Scrape:
        items = "".join(f"<li>{other}</li>" for other in (title, *rest))
        html = f"<html><h1>{title}</h1><p>More of {title} today.</p><ul>{items}</ul></html>"
        return Scrape(html, url=f"https://ferrin.example/{title}")

    found = certainly(
        seen(page("Gull", "Tern"), [page("Tern", "Gull"), page("Auk", "Gull"), page("Skua")])
    )
    assert found.text_on.tolist() == [2, 0, 2, 1]
    assert np.allclose(found.pair_on, [0, 0, 2 / 3, 1 / 3])
    assert found.structure_on.tolist() == [1, 1, 1, 1]
    assert np.allclose(found.repeating, [0, 0, 2 / 5, 2 / 5])
    assert np.allclose(found.own_words, [1, 4, 1, 1])


def test_the_evidence_is_said_in_words() -> None:
    """The page itself is one of the pages."""
    pages, on, repeating = [51.0, 51, 51], [40.0, 0, 0], [0.0, 0.0, 0.6]
    rest = np.zeros(3)
    found = Seen(np.array(pages), np.array(on), rest, rest, np.array(repeating), *[rest] * 3)
    assert [found.evidence(block) for block in range(3)] == [
        "on 41 of 52 pages of this site",
        "on no other of 52 pages of this site",
        "on no other of 52 pages of this site, where 60% repeats",
    ]
