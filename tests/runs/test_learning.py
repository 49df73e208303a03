"""Many inputs -> what repeats across their sites."""

from functools import partial

from cleaner.errors import UnreadableError
from cleaner.model import Scrape
from cleaner.readers import Input
from cleaner.readers.inputs import fail
from cleaner.runs import Death, Fate, Resources
from cleaner.runs.learning import Assignment, Learning, Taught, Unread, learn
from cleaner.settings import Settings
from cleaner.sites import SiteModel, Trace
from cleaner.sites.site_model import MOST_PAGES
from cleaner.sites.trace import UNKNOWN_LEAN
from tests.sites.pages import scrape, trace

LEARNING = Learning(Settings())


def page(name: str, text: str) -> Input:
    """Give one input of the folder."""
    return Input(f"a/{name}", ("a", name), partial(Scrape, text, path=f"a/{name}"))


PAGES = [
    page(f"{word}.txt", f"Boat hire\n\nThe {word} was seen.") for word in ("auk", "gull", "tern")
]
BROKEN = Input("a/b", ("a", "b"), partial(fail, UnreadableError("gone")))
PDF = Input("a/c", ("a", "c"), partial(Scrape, b"%PDF-1.7\n\0\1\2\3" + bytes(range(256))))


def learned(*inputs: Input, jobs: int = 1) -> tuple[list[str], list[Taught]]:
    """Give the texts of the pages that were learned, and what came of each input."""
    model, left = SiteModel(), list[Taught]()
    learn(inputs, LEARNING, Resources(jobs), model, left.append)
    return [line for site in model for trace in model.pages(site) for line in trace.lines], left


def test_pages_are_learned_and_others_are_passed_over() -> None:
    """What could not be read says why; what is no page is nobody's fault."""
    lines, left = learned(PAGES[0], BROKEN, PDF, PAGES[1])
    assert sorted(lines) == ["Boat hire", "Boat hire", "The auk was seen.", "The gull was seen."]
    assert [isinstance(one, Trace) for one in left] == [True, False, False, True]
    assert left[1:3] == [Unread("a/b", "io", "gone"), None]


def test_the_order_and_the_processes_do_not_matter() -> None:
    """The sample is the same."""
    assert learned(*PAGES)[0] == learned(*PAGES[::-1], jobs=2)[0]


def test_an_input_that_kills_its_process_teaches_nothing() -> None:
    """It is named."""
    lost = LEARNING.lose(Assignment(PAGES[0], {}), Death(Fate.CRASH, "it crashed", 0.1))
    assert lost == Unread("a/auk.txt", "crash", "it crashed")


def test_pages_are_cut_as_they_are_when_cleaned() -> None:
    """Else their ends would be learned and never looked up."""
    cut = Learning(Settings(max_characters=9)).trace(Assignment(PAGES[0], {}))
    assert isinstance(cut, Trace)
    assert cut.lines == ("Boat hire",)


def test_of_a_large_site_the_blocks_of_a_sample_are_looked_at() -> None:
    """What is learned is the same as if all were, whoever is told what."""
    pages = [scrape(number) for number in range(3 * MOST_PAGES)]
    inputs = [Input("a", ("a",), partial(Scrape, page.data, url=page.url)) for page in pages]
    whole, model = SiteModel(map(trace, pages)), SiteModel()
    left: list[Taught] = []
    learn(inputs, LEARNING, Resources(2), model, left.append)
    assert any(isinstance(found, Trace) and not len(found.blocks) for found in left)
    (site,) = whole
    assert [page.rank for page in model.pages(site)] == [page.rank for page in whole.pages(site)]
    assert [one.place for one in model.originals(site)] == [
        one.place for one in whole.originals(site)
    ]


def test_html_is_scored_and_text_is_not() -> None:
    """Of text it is not known what stands in the same place elsewhere."""
    html = page("auk.html", "<h1>Boats</h1><p>The auk was seen at the pier on Monday.</p>")
    for item, scored in ((html, True), (PAGES[0], False)):
        trace = LEARNING.trace(Assignment(item, {}))
        assert isinstance(trace, Trace)
        assert ((trace.leans != UNKNOWN_LEAN) == scored).all()
