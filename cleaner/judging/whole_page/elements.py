"""What the elements around a block say that it is: the foot of a page, a field, a signature.

The block model sees these elements too, and mostly agrees. Of what it keeps in them on the
development corpora, cross-validated, next to nothing is gold: none of 2,100 words in footers, of
350 in popovers and of 290 in previews of links, 3 of 100 in signatures, 5 in labels of fields. Word
F1 of collections gains 0.009 by it, that of forums 0.007, that of products 0.004.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import chain, groupby, pairwise, takewhile
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Zone
from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary.first_letters import first_letters
from cleaner.vocabulary.tool_rows import is_tool_row, may_be_tool_row
from cleaner.vocabulary.tool_words import names_page_tools

__all__ = [
    "CELLS",
    "CONTENTS_TITLES",
    "NOTICES",
    "OF_WIKIS",
    "POPOVERS",
    "POSTED",
    "POSTS",
    "PREVIEWS",
    "SIGNATURE",
    "asides",
    "cell_numbers",
    "contents_tables",
    "controls",
    "drawn_signatures",
    "footers",
    "hidden_notices",
    "hidden_sentences",
    "is_subtitle",
    "link_previews",
    "menu_teasers",
    "page_tools",
    "popovers",
    "reply_titles",
    "signatures",
    "wiki_lines",
]

TOOLS_LINKED: Final = 0.8
TOOLS_WORDS: Final = 12.0
ROW_LINKED: Final = 0.6
"""Of a row that is made up of known words; the lines between them are no links."""
CELLS: Final = frozenset({"prompt"})
"""Names of the element that a notebook sets such a number in."""
CELL_ENDS: Final = ("]", "]:")
_CELL: Final = re.compile(r"(?:(?:in|out)\s?)?\[[\d\s*]{0,6}\]:?", re.IGNORECASE)
FOOTER: Final = int(Zone.FOOTER)
ASIDE: Final = int(Zone.ASIDE)
NAV: Final = int(Zone.NAV)
HEADLINE: Final = "h1"
LINKS: Final = 3
"""Of a menu that holds teasers, at least."""
HIDDEN: Final = int(Zone.HIDDEN)
QUOTE: Final = int(Zone.QUOTE)
UNFOLDED: Final = int(Zone.LIST | Zone.TABLE | Zone.QUOTE | Zone.PREFORMATTED | Zone.FIGURE)
HIDDEN_WORDS: Final = 8.0
OPENERS: Final = HEADING_TAGS | {"button", "dt", "label", "summary"}
"""What unfolds the block below it."""
PANELS: Final = frozenset(
    {
        "accordion", "answer", "collapse", "collapsed", "collapsible", "expandable", "faq",
        "panel", "spoiler", "tab", "tabpanel", "tabs", "transcript", "translation",
    }
)  # fmt: skip
"""Names around what is hidden until somebody unfolds it."""
REST: Final = 0.2
"""Share of the words likely to be core that stand outside of footers; with less, a footer that was
never closed holds the page."""
LABEL_WORDS: Final = 15.0
CONTROLS: Final = frozenset({"label", "button"})
QUESTION: Final = ("?", "？")
TICKED: Final = frozenset(
    {
        "accordion", "checklist", "faq", "ingredient", "ingredients", "ingredienti", "ingredienten",
        "ingredientes", "instruction", "instructions", "recipe", "skladniki", "step", "steps",
        "task", "tasks", "todo", "zutat", "zutaten",
    }
)  # fmt: skip
"""Names around what is ticked off while reading: it is text, though each entry labels a field."""
SIGNATURE: Final = frozenset(
    {"membersignature", "signature", "signaturecontainer", "signatures", "usersignature"}
)
POSTS: Final = frozenset(
    {
        "forum", "ips", "message", "messages", "postarea", "postbit", "postbody", "postcontainer",
        "poster", "posts", "thread", "topic",
    }
)  # fmt: skip
"""Names of the containers around a signature; others call a section of a manual so."""
OF_TEXT: Final = frozenset({"admonition", "callout", "hint", "infobox", "note", "sidenote"})
"""Names of an <aside> that is a part of the text: the facts of a wiki, a note to the reader."""
NOTICES: Final = frozenset(
    {"alert", "banner", "modal", "notification", "overlay", "popup", "toast", "tooltip"}
)
"""Names of what a page shows now and then, in front of its text."""
POSTED: Final = POSTS | {"post"}
DRAWN: Final = "_" * 10
DRAWN_LETTERS: Final = first_letters(DRAWN)
POPOVERS: Final = frozenset({"popover", "popovers"})
SUBTITLE: Final = ("site", "sub")
"""The id of the line "From Wikipedia, the free encyclopedia", "siteSub" in every MediaWiki."""
REDIRECTS: Final = ("content", "sub")
"""The id of the line "(Redirected from Tides)", "contentSub"."""
JUMPS: Final = ("jump", "to", "nav")
"""The id around "Jump to: navigation, search"."""
SUBTITLE_NAMES: Final = 6
PRINT_FOOTERS: Final = frozenset({"printfooter"})
OF_WIKIS: Final = PRINT_FOOTERS | {SUBTITLE[1], JUMPS[0]}
CONTENTS_TITLES: Final = frozenset({"toctitle"})
"""Names around the title of a table of contents, and the button to hide it."""
CONTENTS: Final = frozenset({"toc"})
IN_CONTENTS: Final = "in a table of contents"
CONTENTS_LINKED: Final = 0.5
"""A number may stand before the link."""
_REPLY: Final = re.compile(r"(?:antw|aw|odp|re|rép|res|rif|sv) ?: ", re.IGNORECASE)
"""How programs of forums and of mail begin the title of a reply."""
PREVIEWS: Final = frozenset({"onebox"})
"""What programs of forums put in the place of a link: a picture and the first words of its page."""


def footers(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps inside <footer>; in a quotation it names who is quoted."""
    kept = [look for look in looks if look.score >= CORE]
    inside = [look for look in kept if look.zones & FOOTER and not look.zones & QUOTE]
    if not inside:
        return {}
    words = sum(look.words for look in kept)
    if words - sum(look.words for look in inside) < REST * words:
        return {}
    return {look.index: "inside <footer>" for look in inside}


def asides(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps inside <aside> and is marked as nothing else: no paragraph, no list.

    A sentence in one that stands in an article may be a note of its writer.
    """
    return {
        look.index: "inside <aside>"
        for look in looks
        if look.zones & ASIDE
        and look.tag == "div"
        and look.score >= CORE
        and not (look.ends_sentence and look.within(Zone.ARTICLE))
        and not look.named(OF_TEXT | TICKED)
    }


def menu_teasers(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps inside <nav>, among links and above the headline: blurbs of stories.

    A menu in the <header> of a page whose headline stands in <main> may say more than the page.
    """
    if not [look for look in looks if look.zones & NAV and look.score >= CORE]:  # nearly always
        return {}
    headlines = [look.index for look in looks if look.tag == HEADLINE and not _in_menu(look)]
    last = max(headlines, default=0)
    found: dict[int, str] = {}
    for in_menu, group in groupby(looks[:last], key=_in_menu):
        run = list(group) if in_menu else []
        kept = [look for look in run if look.score >= CORE and look.links < TOOLS_LINKED]
        if kept and sum(look.links >= TOOLS_LINKED for look in run) >= max(LINKS, len(kept)):
            found |= {look.index: "inside <nav>, among links" for look in kept}
    if not found:
        return {}
    if looks[last].within(Zone.MAIN) and all(looks[one].within(Zone.HEADER) for one in found):
        return found
    core = [look for look in looks if look.score >= CORE and not _in_menu(look)]
    menu = sum(looks[index].words for index in found)
    return found if sum(look.words for look in core) >= menu else {}


def _in_menu(look: Look) -> bool:
    return bool(look.zones & NAV)


def hidden_notices(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of notices that the page does not show: tabs are hidden too."""
    return _named([look for look in looks if look.zones & HIDDEN], NOTICES)


def hidden_sentences(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps that is one short sentence, hidden, between blocks that are shown.

    That is what a page says when a button was pressed. The short answer to a question is hidden
    too, and so are the panels of tabs.
    """
    return {
        look.index: "a short sentence that the page hides"
        for look in looks
        if look.zones & HIDDEN
        and look.ends_sentence
        and look.words <= HIDDEN_WORDS
        and look.score >= CORE
        and _is_hidden_alone(looks, look.index)
    }


def _is_hidden_alone(looks: Sequence[Look], index: int) -> bool:
    look, above = looks[index], looks[index - 1] if index else None
    beside = (*looks[max(0, index - 1) : index], *looks[index + 1 : index + 2])
    if any(one.zones & HIDDEN for one in beside) or look.zones & UNFOLDED:
        return False
    if above is not None and (above.tag in OPENERS or above.text.endswith(QUESTION)):
        return False
    return look.tag not in HEADING_TAGS and not look.named(PANELS)


def controls(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of labels of fields, and of buttons of the entries of a list.

    Answers may be opened by either; those ask a question.
    """
    return {
        look.index: f"inside <{look.tag}>"
        for look in looks
        if look.tag in CONTROLS and look.score >= CORE
        if _is_control(look) and not look.text.endswith(QUESTION)
    }


def _is_control(look: Look) -> bool:
    if look.tag == "label":
        return look.words <= LABEL_WORDS and not look.named(TICKED)
    return look.within(Zone.LIST) and not look.ends_sentence


def page_tools(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of rows of links to print a page, to save it, to send it, to go back."""
    return {
        look.index: "a row of links to print the page and more"
        for look in looks
        if look.links >= ROW_LINKED
        and look.score >= CORE
        and look.words <= TOOLS_WORDS
        and look.tag not in HEADING_TAGS
        and not look.ends_sentence
        and _are_tools(look)
    }


def _are_tools(look: Look) -> bool:
    some = look.links >= TOOLS_LINKED and names_page_tools(look.text)
    return some or (may_be_tool_row(look.text, look.letters) and is_tool_row(look.text))


def cell_numbers(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of the numbers beside the cells of a notebook: "In [3]:"."""
    return {
        look.index: "the number of a cell of a notebook"
        for look in looks
        if look.score >= CORE
        and look.text.endswith(CELL_ENDS)
        and _CELL.fullmatch(look.text)
        and not CELLS.isdisjoint(look.names)
    }


def popovers(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of what a page shows on demand only."""
    return _named(looks, POPOVERS)


def link_previews(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of previews of other pages in the posts of a forum."""
    return _named(looks, PREVIEWS)


def wiki_lines(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of what MediaWiki adds above and below a page."""
    named = [look for look in looks if look.score >= CORE and not OF_WIKIS.isdisjoint(look.names)]
    above = {look.index: why for look in named if (why := _around_headline(look))}
    return {**above, **_named(looks, PRINT_FOOTERS)}


def _around_headline(look: Look) -> str | None:
    if is_subtitle(look):
        return "the line below the headline of a wiki"
    pairs = tuple(pairwise(look.names[1:SUBTITLE_NAMES]))
    if REDIRECTS in pairs and look.text.startswith("(") and look.text.endswith(")"):
        return "says what led to a page of a wiki"
    if JUMPS[:2] in pairs and JUMPS[1:] in pairs:
        return "leads to the menus of a wiki"
    return None


def is_subtitle(look: Look) -> bool:
    """Whether a block stands in the line below the headline of a wiki, which names the wiki."""
    return SUBTITLE in pairwise(look.names[1:SUBTITLE_NAMES])


def contents_tables(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of the titles of tables of contents, and of the links below them."""
    found = _named(looks, CONTENTS_TITLES)
    titles = [look.index for look in looks if look.named(CONTENTS_TITLES)]
    below = chain.from_iterable(takewhile(_is_in_contents, looks[at + 1 :]) for at in titles)
    return {**found, **{look.index: IN_CONTENTS for look in below if look.score >= CORE}}


def _is_in_contents(look: Look) -> bool:
    return look.links >= CONTENTS_LINKED and look.named(CONTENTS) is not None


def signatures(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of what members of a forum add to each of their posts."""
    found = _named(looks, SIGNATURE)
    return {
        index: why
        for index, why in found.items()
        if looks[index].tag not in HEADING_TAGS and looks[index].named(POSTS)
    }


def drawn_signatures(looks: Sequence[Look]) -> Mapping[int, str]:
    """The same, where no name tells but the line that is drawn above it."""
    return {
        look.index: "below a drawn line in a post"
        for look in looks
        if look.letters == DRAWN_LETTERS and _is_signed(look)
    }


def _is_signed(look: Look) -> bool:
    """Whether a block of a post begins with the line that vBulletin draws above signatures."""
    drawn = look.score >= CORE and look.text.startswith(DRAWN)
    return drawn and "\n" in look.text and not POSTED.isdisjoint(look.names)


def reply_titles(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of headings above replies, which only say what is replied to."""
    return {
        look.index: "repeats the topic that is replied to"
        for look in looks
        if look.score >= CORE and look.tag in HEADING_TAGS and _REPLY.match(look.text)
    }


def _named(looks: Sequence[Look], names: frozenset[str]) -> Mapping[int, str]:
    return {
        look.index: f"inside a container named “{name}”"
        for look in looks
        if look.score >= CORE and not names.isdisjoint(look.names) and (name := look.named(names))
    }
