"""The title that was chosen -> the page's own, where the choice fell on the name of the site.

Forums, wikis and blogs may set the name of the site as an <h1>, linked to their first page, and the
topic of the page as an <h2>. A model that has seen few of them takes the <h1>.
"""

import re
from typing import Final
from urllib.parse import urlsplit

from cleaner.blocks.segments import HEADLINE_TAGS
from cleaner.fields.candidates import Candidate, bare
from cleaner.fields.first_pages import is_first_page
from cleaner.fields.home_links import home_links
from cleaner.fields.marks import text_in
from cleaner.fields.sight import Sight
from cleaner.fields.site_names import HOMES, agreed_name, is_host, names_site
from cleaner.model import Declared, Label
from cleaner.parsing.titles import pieces

__all__ = ["own_title"]

CORE_HEADINGS: Final = frozenset({Label.TITLE, Label.HEADING})
STATED: Final = frozenset({"og:title", "twitter:title", "other meta", "article", "page"})
SHOWN: Final = STATED | {"h1", "h2"}
"""Places that show or state a title as such; a line or a piece of <title> may be anything."""
EDGES: Final = (
    ("first piece", "without first"), ("last piece", "without last"),
    ("without last", "last piece"), ("without first", "first piece"),
)  # fmt: skip
"""Pieces of <title>, and what stands beside each."""
HOME_BESIDE: Final = (("without first", "first piece"), ("without last", "last piece"))
BEFORE_SITE: Final = ("without last", "without last two", "first piece")
BEHIND_SITE: Final = ("without first", "last piece")
OF_LIBRARIES: Final = ("dc.title", "dcterms.title", "citation_title")
GLUES: Final = frozenset(":：|｜»«")
LEAST_GLUED: Final = 5
"""Characters before a name that is glued to a title."""
ALIKE: Final = 2
"""Words that two wordings of a headline share."""
ARCHIVES: Final = frozenset(
    {
        "archive du blog", "archivio blog", "archivo del blog", "arquivo do blog", "blog archief",
        "blog archiv", "blog archive", "blog arkiv", "blogarchiv",
    }
)  # fmt: skip
"""What WordPress set between the name of a blog and that of an entry."""
_BLOG_MARK: Final = re.compile(r"\s[»›|–—·-]\s")
_DANGLING: Final = re.compile(r"\s[|–—·•»«:~-]$")
"""A separator that nothing is behind."""
_DIGIT: Final = re.compile(r"\d")
_SITE_IN_BRACKETS: Final = re.compile(r"\[([^\[\]]{1,100})\]$")
"""Wikis write <title> so: "garden:watering [Gardeners' wiki]"."""


def own_title(sight: Sight, chosen: Candidate) -> str:
    """The text of the title; that of the topic below it, if it is the site's name."""
    text = _DANGLING.sub("", chosen.text) or chosen.text
    if is_first_page(sight.address):
        text = _without_home(text)
    if _is_front(sight.address):
        return text
    return (
        _stated_whole(sight, chosen)
        or _set_as_title(sight, chosen)
        or _marked_headline(sight, chosen)
        or _topic(sight, chosen)
        or _beside_number(sight, chosen)
        or _beside_firm(sight, chosen)
        or _without_site(text, sight.page.declared.site_name or "")
    )


def _without_home(text: str) -> str:
    """The title of a first page without "Home", which stands before or behind a separator.

    Not before a colon: "Home: a film".
    """
    named = dict(pieces(text))
    for rest, edge in HOME_BESIDE:
        words = bare(named.get(edge, "")).split()
        is_home = words and HOMES.issuperset(words) and bare(named[rest])
        if is_home and not text.startswith(f"{named[edge]}:"):
            return named[rest]
    return text


def _without_site(text: str, site: str) -> str:
    """A title without the name of the site, where a sign glues the two: "On moss:Gardener"."""
    rest = text.removesuffix(site) if site else text
    glued = rest != text and rest[-1:] in GLUES and len(rest) > LEAST_GLUED
    return rest[:-1].rstrip() if glued else text


def _stated_whole(sight: Sight, chosen: Candidate) -> str | None:
    """The title as og:title has it, where its end is chosen, which the page does not show.

    <title> has more, the name of the site: "Ann Lee - Down by the Mill - Tapes". Behind the
    beginning of og:title a section may stand.
    """
    if chosen.block is not None or not SHOWN.isdisjoint(chosen.places):
        return None
    declared = sight.page.declared
    stated = " ".join(declared.meta.get("og:title", ("",))[0].split())
    key = bare(stated)
    named = {place: bare(piece) for place, piece in pieces(stated)}
    whole = bare(declared.title_element or "")
    is_end = chosen.key in (named.get("last piece"), named.get("without first"))
    if not is_end or not whole.startswith(f"{key} "):
        return None
    others = named.values()
    sites = {*_sites(declared), bare(agreed_name(sight) or "")}
    is_site = not sites.isdisjoint(others) or any(is_host(other, sight.host) for other in others)
    return None if is_site else stated


def _marked_headline(sight: Sight, chosen: Candidate) -> str | None:
    """The only <h1> that says of itself to be the headline, where <title> is put otherwise."""
    if chosen.block is not None or sight.page.root is None:
        return None
    marked = [h1 for h1 in sight.page.root.iter("h1") if "headline" in (h1.get("itemprop") or "")]
    text = text_in(marked[0]) if len(marked) == 1 else ""
    block = sight.first_of.get(bare(text))
    if block is None or sight.blocks[block].label not in CORE_HEADINGS:
        return None
    alike = frozenset(bare(text).split()) & frozenset(chosen.key.split())
    return text if len(alike) >= ALIKE else None


def _beside_number(sight: Sight, chosen: Candidate) -> str | None:
    """The declared title beside a number in <title>, where the number is chosen: patents, laws."""
    if " " in chosen.key or not SHOWN.isdisjoint(chosen.places) or not _DIGIT.search(chosen.key):
        return None
    whole = f"{bare(sight.page.declared.title_element or '')} "
    stated = (sight.page.declared.meta.get(name, ())[:1] for name in OF_LIBRARIES)
    titles = (title for values in stated for title in values if " " in title)
    behind = (title for title in titles if whole.startswith(f"{chosen.key} {bare(title)} "))
    return next(behind, None)


def _beside_firm(sight: Sight, chosen: Candidate) -> str | None:
    """The headline that says the rest of <title> behind the name of a firm, which is chosen.

    As on pages of jobs. The firm is not shown, and named in the address.
    """
    if chosen.block is not None or sight.title is None:
        return None
    headline = sight.blocks[sight.title]
    whole = sight.page.declared.title_element or ""
    named = {place: bare(piece) for place, piece in pieces(whole)}
    firm, rest = named.get("first piece", ""), named.get("without first", "")
    if headline.tag not in HEADLINE_TAGS or not rest or rest != sight.bare[sight.title]:
        return None
    is_topic = f"{firm}:" in whole.casefold().replace(" :", ":")  # "Tides: when are they high?"
    is_of_firm = bool(firm) and not is_topic and _squeezed(firm) in _squeezed(sight.address)
    is_site = rest in _sites(sight.page.declared) or _squeezed(rest) in _squeezed(sight.host)
    fits = chosen.key in (firm, bare(whole)) and is_of_firm and not is_site
    return headline.text if fits else None


def _squeezed(text: str) -> str:
    """Letters and digits in a row, as addresses hold names."""
    return bare(text).replace(" ", "")


def _topic(sight: Sight, chosen: Candidate) -> str | None:
    """What is shown or declared beside the name of the site; None where that is not chosen."""
    declared = sight.page.declared
    if chosen.block is None:
        is_named_so = chosen.key in _sites(declared)
        topic_declared = _declared_topic(sight, chosen) if is_named_so else None
        return _only_heading(sight, chosen) or topic_declared
    named = {place: bare(piece) for place, piece in pieces(declared.title_element or "")}
    is_last = chosen.key in (named.get("last piece"), named.get("without first"))
    is_stated = not STATED.isdisjoint(chosen.places)
    rests = {named.get(place, "") for place in (BEFORE_SITE if is_last else BEHIND_SITE)}
    topic = _said_below(sight, chosen.block, rests - {chosen.key, ""})
    topic_declared = _declared_topic(sight, chosen)
    if is_stated and topic is None and topic_declared is None:
        return None  # there is no other, as on most pages, and no need to ask the links
    is_site = chosen.key in _sites(declared) or _leads_home(sight, chosen)
    is_site = is_site or (topic is not None and _heads_site(sight, chosen.block, topic))
    is_site = is_site or (topic is not None and _is_entry(sight, topic))
    if not is_site and (not is_last or is_stated):
        return None
    if topic is None and is_site and not is_stated:
        topic = _heading_below(sight, chosen.block, whole="element" in chosen.places)
    if topic is not None:
        return sight.blocks[topic].text
    return topic_declared if is_site else None


def _declared_topic(sight: Sight, site: Candidate) -> str | None:
    """What the page declares beside the name of its site; None for a first page.

    og:title may be the topic alone; else both are it and the site, in this order.
    """
    if not sight.address or is_first_page(sight.address):
        return None
    declared = sight.page.declared
    for title in (*declared.meta.get("og:title", ())[:1], declared.title_element or ""):
        named = dict(pieces(title))
        if not named and title != declared.title_element and bare(title) not in ("", site.key):
            return title
        for rest, edge in (("without last", "last piece"), ("first piece", "without first")):
            if bare(named.get(edge, "")) == site.key and bare(named[rest]):
                return named[rest]
    return None


def _set_as_title(sight: Sight, chosen: Candidate) -> str | None:
    """The one element named "title" that says the rest of <title>, where no heading is chosen."""
    if not SHOWN.isdisjoint(chosen.places):
        return None
    named = {place: bare(text) for place, text in pieces(sight.page.declared.title_element or "")}
    rests = {named[rest] for edge, rest in EDGES if named.get(edge) == chosen.key}
    if not rests or sight.page.root is None:
        return None
    texts = {text_in(element) for element in sight.page.root.iterfind(".//*[@class='title']")}
    text = texts.pop() if len(texts) == 1 else ""
    key = bare(text)
    above = chosen.block is not None and chosen.block > sight.first_of.get(key, -1)
    if key not in rests or above:
        return None
    is_site = key in _sites(sight.page.declared) or key == bare(agreed_name(sight) or "")
    return None if is_site else text


def _only_heading(sight: Sight, chosen: Candidate) -> str | None:
    """The only <h2> of a page without <h1>, where <title> alone gives what is the site's name."""
    headings = [block for block in sight.blocks if block.tag in ("h1", "h2")]
    if len(headings) != 1 or headings[0].label not in CORE_HEADINGS:
        return None
    return headings[0].text if bare(agreed_name(sight) or "") == chosen.key else None


def _sites(declared: Declared) -> set[str]:
    """The names that the page gives its site."""
    found = _SITE_IN_BRACKETS.search(declared.title_element or "")
    return {bare(declared.site_name or ""), bare(found[1]) if found else ""} - {""}


def _is_front(address: str) -> bool:
    """Whether an address is that of the first page of a site, which is named after the site."""
    parts = urlsplit(address)
    return bool(address) and not parts.path.strip("/") and not parts.query


def _leads_home(sight: Sight, chosen: Candidate) -> bool:
    """Whether a link to the first page of the site says this."""
    said = (bare(" ".join(map(str, link.itertext()))) for link in home_links(sight))
    return chosen.key in said


def _heads_site(sight: Sight, site: int, topic: int) -> bool:
    """Whether a heading stands where the name of the site does, and another is the topic."""
    tags = (sight.blocks[site].tag, sight.blocks[topic].tag)
    return HEADLINE_TAGS.issuperset(tags) and names_site(sight.around[site])


def _is_entry(sight: Sight, topic: int) -> bool:
    """Whether a heading is that of an entry of a blog: linked to it, or by what <title> says."""
    title = sight.page.declared.title_element or ""
    if any(bare(piece) in ARCHIVES for piece in _BLOG_MARK.split(title)[1:-1]):
        return True
    links = () if sight.page.root is None else sight.page.root.iterfind(".//a[@rel]")
    marked = (link for link in links if "bookmark" in link.get("rel"))
    return any(bare(text_in(link)) == sight.bare[topic] for link in marked)


def _said_below(sight: Sight, site: int, rests: set[str]) -> int | None:
    """The heading below the site's name that says the rest of <title>, or such a core line."""
    for index in range(site + 1, len(sight.blocks) if rests else 0):
        text = sight.bare[index]
        if text in rests:
            line = sight.kept[index] and " " in text
            if line or sight.blocks[index].tag in HEADLINE_TAGS:
                return index
    return None


def _heading_below(sight: Sight, site: int, *, whole: bool) -> int | None:
    """The first <h1>, or <h2> that is core, below the name of the site.

    whole: whether <title> has nothing but that name, as on the first page: then an <h1> only.
    """
    for index in range(site + 1, len(sight.blocks)):
        block = sight.blocks[index]
        if block.tag == "h1" or (block.tag == "h2" and block.label in CORE_HEADINGS and not whole):
            return index
    return None
