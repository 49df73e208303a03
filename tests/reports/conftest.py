"""Documents made by hand, one of them by somebody who means harm."""

from dataclasses import replace
from typing import Any

from cleaner.assembly import refused
from cleaner.model import Block, Document, Label, Notice, Scrape, Status
from cleaner.settings import Settings

ATTACK = (
    "</title></style></script>--><script>window.harmed = 1</script>"
    "<img src=/beacon.png onerror='window.harmed = 1' alt=\"'\"><!--"
)
ADDRESS = "javascript:window.harmed=1"
ARABIC = "قال المهندسون إن الجسر القديم أغلق يوم الاثنين (بحسب التقرير)."


def block(text: str, label: Label = Label.BODY, tag: str = "p", score: float = 0.9) -> Block:
    """Give a judged block."""
    return Block(text, label, score, "by hand", tag)


def document(*blocks: Block, **fields: Any) -> Document:
    """Give a document of blocks; fields: what else is known about it."""
    empty = refused(Scrape("", path="page.html"), Settings(), Status.OK)
    return replace(empty, blocks=blocks, **fields)


def small() -> Document:
    """Give a page with two kept and three removed blocks."""
    return document(
        block("Home", Label.NAVIGATION, "li", 0.01),
        block("News", Label.NAVIGATION, "li", 0.02),
        block("The tide", Label.TITLE, "h1", 0.98),
        block("The tide was late today.", Label.BODY, "p", 0.995),
        block("Share this", Label.SHARE, "div", 0.02),
        title="The tide",
        language="en",
        language_score=0.99,
        url="https://tide.example/today?a=1&b=2",
    )


def hostile() -> Document:
    """Give a page all of whose texts try to get out."""
    judged = Block(ATTACK, Label.BODY, 0.9, ATTACK, f"x{ATTACK}")
    fields = ("title", "author", "date", "language", "site_name", "description", "page_type")
    texts = dict.fromkeys(fields, ATTACK)
    notice = Notice(ATTACK, ATTACK)
    made = document(judged, judged, url=ADDRESS, warnings=(notice,), language_score=1.0, **texts)
    return replace(made, source=replace(made.source, path=ATTACK, charset=ATTACK))
