"""What programs set around texts."""

import pytest

from cleaner.judging.whole_page.programs import WORDS
from cleaner.model import Label
from tests.judging.conftest import Judge

POST = "The reeds have grown since May, and we do not know where to put what was cut."
LINE = "Kirjutatud mais"


def thread(around: str, line: str = LINE) -> str:
    """Give a thread with a line in such elements above one of its posts."""
    open_, _, close = around.partition("|")
    return f"<h1>Reeds</h1><div id=posts><p>{POST}</p>{open_}{line}{close}<p>We burn it.</p></div>"


@pytest.mark.parametrize(
    "around",
    [
        "<div class=posthead>1</div><div class=userinfo><p class=usertitle>|</p></div>",
        "<div class=posthead>1</div><div class=postfoot><p>|</p></div>",
        "<div class=keyinfo>|</div>",
        "<div class=moderatorbar><p>|</p></div>",
        "<div class=keyinfo>1</div><p id=whoisviewing>|</p>",
        "<div class=tborder><div class=author_statistics>|</div></div>",
        "<div class=tborder><p class=author_information>|</p></div>",
        "<dl class=postprofile><dt>|</dt></dl>",
        "<li class=forumbit_post><h4 class=nocss_label>|</h4></li>",
        "<li class=forumbit_post><div class=forumlastpost><p class=lastpostdate>|</p></div></li>",
        "<li class=threadbit><ul class=threadstats><li>|</ul></li>",
        "<div id=collapseobj_forumhome_stats><p>|</p></div>",
        "<table class=tablebg><tr><td class=postdetails><p>|</p></table>",
        "<div class=xenForm>Yes.</div><div class=likesSummary>|</div>",
        "<div class=xenForm>Yes.</div><h3 class=userText>|</h3>",
        "<ul class=Discussions><li>Reeds</ul><div class=NumberedPager>|</div>",
        "<div class=authi>Ann</div><td class=pls><p>|</p></td>",
        "<div class=tribe-events-view><p class=tribe-common-a11y-visual-hide>|</p></div>",
        "<div class=tribe-events><ul class=tribe-events-c-subscribe-dropdown><li>|</ul></div>",
        "<div id=likes-section>|</div>",
        "<div id=likes-and-labels><p id=labels-section>|</p></div>",
        "<div class=woocommerce-product-rating><p>|</p></div>",
        "<div class=woocommerce><div class='up-sells upsells products'><h2>|</h2></div></div>",
        "<div class='box-collateral box-up-sell'><h2>|</h2></div>",
        "<div class=box-collateral><table class=ratings-table><tr><td>|</table></div>",
    ],
)
def test_furniture_of_posts(judged: Judge, around: str) -> None:
    """Goes, in any language."""
    verdicts = judged(thread(around))
    found = next(verdict for text, verdict in verdicts.items() if text.startswith(LINE))
    assert found.label is Label.INTERFACE
    assert found.reason.startswith("rule program: inside a container that a program names “")
    assert verdicts[POST].kept


@pytest.mark.parametrize(
    "around",
    [
        "<div class=userinfo><p class=usertitle>|</p></div>",
        "<div class=poster><p>|</p></div>",
        "<div class=postbitlegacy><div class=posthead>|</div></div>",
        "<div class=tborder><p class=post_date>|</p></div>",
        "<dl class=postprofile><dt>x</dt></dl><div class=postbody><p class=author>|</p></div>",
        "<div class=tborder><div class=author-date>|</div></div>",
        "<div class=keyinfo>1</div><div class=post><p>|</p></div>",
        "<dl class=postprofile><dt>x</dt></dl><blockquote><p>|</p></blockquote>",
        "<li class=forumbit_post><p class=forumdescription>|</p></li>",
        "<p class=moderators>|</p>",
        "<h4 class=nocss_label>|</h4>",
        "<p class=postdetails>|</p>",
        "<p class=likesSummary>|</p>",
        "<div class=ugc>|</div>",
        "<ul class=Discussions><li>|</ul>",
        "<p class=pls>|</p>",
        "<div class=tribe-events-view><p class=tribe-events-description>|</p></div>",
        "<p class=visual-hide>|</p>",
        "<div class='box-collateral box-description'><p>|</p></div>",
        "<div class=up-sell><p>|</p></div>",
        "<p id=labels-section>|</p>",
        "<div class=woocommerce><p class=product>|</p></div>",
        "<p class=product-rating>|</p>",
    ],
)
def test_the_same_names_elsewhere(judged: Judge, around: str) -> None:
    """Say nothing where no such program is known, or not together; nor do other names."""
    verdicts = judged(thread(around))
    found = next(verdict for text, verdict in verdicts.items() if text.startswith(LINE))
    assert not found.reason.startswith("rule program")


def test_a_post_in_an_element_that_was_not_closed(judged: Judge) -> None:
    """Is longer than such a line."""
    long = " ".join(["reeds"] * (int(WORDS) + 1)) + "."
    assert judged(thread("<div class=keyinfo>|</div>", long))[long].kept
    short = " ".join(["reeds"] * int(WORDS)) + "."
    assert not judged(thread("<div class=keyinfo>|</div>", short))[short].kept
