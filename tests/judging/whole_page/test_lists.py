"""Lists of other stories below a known header, in texts."""

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.lists import coverage_lists
from tests.judging.lines import look_of

PARAGRAPH = "渡し船は月曜日の朝から春の終わりまで動かず、港の人々は橋の完成を待っている。"
HEADLINES = ("• 灯台の鍵はどこへ消えたのか", "• 港の市場に新しい屋根")


def _page(*lines: str, header: str = "関連記事") -> list[Look]:
    """Give two paragraphs, the header, and lines that the model likes."""
    texts = (PARAGRAPH, PARAGRAPH, header, *lines)
    looks = [look_of(text, index, score=0.85) for index, text in enumerate(texts)]
    for look in looks:
        look.words = len(look.text) / 2  # as words are counted where there are no spaces
    return looks


def test_headlines_below_a_header() -> None:
    """Also where the model is sure of them, and where they are more than the article."""
    assert {3, 4} <= coverage_lists(_page(*HEADLINES)).keys()
    assert set(range(3, 23)) <= coverage_lists(_page(*HEADLINES * 10)).keys()


def test_what_ends_such_a_list() -> None:
    """A sentence that the model is sure of; without a header there is none."""
    assert coverage_lists(_page(HEADLINES[0], PARAGRAPH)).keys() == {2, 3}
    assert coverage_lists(_page(*HEADLINES, header="灯台の歴史")) == {}


def test_a_header_in_the_midst() -> None:
    """Above most sentences it cuts nothing in two."""
    looks = _page(*HEADLINES, *[PARAGRAPH] * 5)
    assert coverage_lists(looks) == {}
