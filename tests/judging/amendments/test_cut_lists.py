"""Lists in Chinese, Japanese and Korean below what was removed, in texts."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.cut_lists import without_cut_lists
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

DOUBT = Verdict(Label.TEASER, 0.3, "block model")
KEPT = Verdict(Label.BODY, 0.9, "block model")
SENTENCE = "渡し船は月曜日の朝から春の終わりまで動かない。"
LIST = ["• 灯台の鍵はどこへ消えたのか", "• 港の市場に新しい屋根", "• 橋の下のカモメ三十羽"]
STEPS = [f"• {said}のひもを結ぶ。" for said in ("右", "左", "奥")]
KOREAN = ["• 등대 열쇠는 어디로 갔나", "• 항구 시장에 새 지붕", "• 다리 밑 갈매기 서른 마리"]


def _removed(lines: list[str], doubted: list[str]) -> list[str]:
    scrape = Scrape("\n".join(lines), media_type=MediaType.TEXT)
    segments = split_into_blocks(parse(scrape, 1_000_000))
    verdicts = [DOUBT if text in doubted else KEPT for text in segments.texts]
    decided = without_cut_lists(segments, verdicts)
    pairs = zip(segments.texts, decided, verdicts, strict=True)
    return [text for text, after, before in pairs if before.kept and not after.kept]


@pytest.mark.parametrize("entries", [LIST, KOREAN])
def test_below_a_line_that_was_removed(entries: list[str]) -> None:
    """What is kept of the list goes."""
    lines = [SENTENCE, "注目", *entries, "港の新聞"]
    assert _removed(lines, ["注目", entries[1]]) == [entries[0], entries[2]]


@pytest.mark.parametrize(
    ("lines", "doubted"),
    [
        ([SENTENCE, "持ち物", *LIST, "港の新聞"], []),
        ([SENTENCE, "広告", *LIST, "港の新聞"], ["広告"]),
        ([SENTENCE, "注目", *LIST, SENTENCE], ["注目", LIST[1]]),
        ([SENTENCE, "注目", *LIST[:2], "港の新聞"], ["注目", LIST[1]]),
        ([SENTENCE, "手順", *STEPS, "港の新聞"], ["手順", STEPS[1]]),
        ([SENTENCE, "（１）港の決まり", *LIST, "港の新聞"], ["（１）港の決まり", LIST[1]]),
        (
            [SENTENCE, "Kit", "• Long boots", "• Warm socks", "• Bread", "Harbour"],
            ["Kit", "• Bread"],
        ),
    ],
)
def test_lists_that_stay(lines: list[str], doubted: list[str]) -> None:
    """Below what is kept, whole, between paragraphs, short, sentences, numbered, in English."""
    assert _removed(lines, doubted) == []
