"""A page -> the name of its site, where two places of the page agree on it.

Pages that declare no name have it at an edge of <title>, on the link to the first page, behind the
copyright sign and, glued together, in their address. Each may be something else: a topic, "Home",
the firm that made the page. Two that say the same are trusted. Where there are none, what is left
of <title> behind the headline is.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final

from lxml.etree import _Element

from cleaner.blocks.segments import HEADLINE_TAGS
from cleaner.fields.candidates import bare
from cleaner.fields.home_links import home_links, is_logo
from cleaner.fields.marks import HOME, text_in
from cleaner.fields.names_behind import behind_headline
from cleaner.fields.sight import Sight, once_a_page
from cleaner.model import Block
from cleaner.parsing.linked_data import text_of, types_of
from cleaner.parsing.metadata import ARTICLE_TYPES, SITE_META
from cleaner.parsing.titles import pieces
from cleaner.vocabulary.accents import without_accents

__all__ = ["EDGES", "HOMES", "agreed_name", "is_host", "names_site", "owners", "site_name"]

LONGEST: Final = 60
"""Characters of a name."""
LINKS: Final = 20
"""Links to the first page that are read."""
_HOMES: Final = """
    home homepage page startseite hauptseite accueil inicio início portada página inicial pagina
    principale strona główna hem hjem forside etusivu anasayfa главная 首页 首頁 ホーム 홈
"""
HOMES: Final = frozenset(_HOMES.split())
"""Words of which a piece of <title> consists that says of a first page that it is one."""
_NO_NAMES: Final = """
    start main index welcome news blog logo menu back top site website shop store forum forums wiki
    docs community zuhause iniziale ana sayfa головна domů domov címlap acasă αρχική beranda trang
    chủ الرئيسية ראשי トップ
"""
NO_NAMES: Final = HOMES.union(_NO_NAMES.split())
"""Words that alone, or one beside the other, name no site: what a link to the first page says."""
EDGES: Final = " \t|–—·•»«›‹:~⋆*→-.,!©®™’'\"“”"
_LOGO: Final = re.compile(
    r"^(?:welcome to|go to|back to|return to|visit|logo of|logo:?|home:?) "
    r"| (?:logo|home|homepage|home page)$|(?:首页|首頁|主页|官网|官方网站)$",
    re.IGNORECASE,
)
_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)(?:©|\(c\)|\bcopyright\b|\bby\b|[\s\d,.:–—-]){0,40}(?P<owner>[^\W\d_][\s\S]{0,79})",
    re.IGNORECASE,
)
_OWNED: Final = re.compile(
    r"(?P<owner>[\u4e00-\u9fff]{2,12}?)(?:公司|集团)? ?(?:版权所有|版權所有)"
)
_FIRM: Final = re.compile(r",? (?:Inc|LLC|Ltd|GmbH|AG|S\.?A|Corp)\.?$")
"""What stands behind the name of a firm, which need not be that of its site."""
OWNERS: Final = 10
OWNER_META: Final = ("copyright", "publisher", "dc.publisher")
_ABBREVIATED: Final = re.compile(r"(?:\b\w|\b(?:Inc|Ltd|Co|Corp|Bros|St))$")
"""What a point ends: "e.V.", "S.A."."""
NAME_WORDS: Final = 4
LEAST: Final = 4
"""Words of a name of which one is that of the host, and letters of this."""
TWO_LABELS: Final = 2
SECOND_LEVEL: Final = 3
_ADDRESS: Final = re.compile(r"(?:https?:)?//(?:www\.)?|www\.", re.IGNORECASE)
"""How a declared name begins that is an address; "Ponds.example" is a name."""
HEADLINE_WORDS: Final = 4
"""Of a headline that is declared as the name of the site; some sites are named as a front page."""
HEADINGS: Final = 5
"""Headings from the top that may be the name of the site."""
_OF_SITE: Final = re.compile(
    r"(?<![a-z])(?:site-?(?:description|name|title)|nom_site(?:_spip)?)(?![a-z])"
)
COUNTRY: Final = 2
"""Letters of "uk", and at most those of "co" and "gov" before it."""


@once_a_page
def site_name(sight: Sight) -> str | None:
    """The name as the page declares it, else as it is written in <title> or on the home link.

    The firm that publishes a site may have another name: these are asked first then.
    """
    declared = sight.page.declared.site_name
    if declared is not None and _is_headline(declared, sight):
        return agreed_name(sight)
    if declared is not None and (address := _ADDRESS.match(declared)):
        return agreed_name(sight) or _named_like(sight, declared[address.end() :])
    if declared is None or not _is_owner(declared, sight):
        return _in_host(declared, sight) or declared or agreed_name(sight)
    return agreed_name(sight) or _beside_article(sight) or declared


def _is_headline(name: str, sight: Sight) -> bool:
    """Whether what is declared as the name of the site is the headline of the page."""
    headline = sight.bare[sight.title] if sight.title is not None else ""
    return bare(name) == headline and len(headline.split()) >= HEADLINE_WORDS


def _in_host(declared: str | None, sight: Sight) -> str | None:
    """The piece of a declared name that the address is made of: "Fish and chips | Quayside"."""
    named = dict(pieces(declared or ""))
    edges = (named[place] for place in ("last piece", "first piece") if place in named)
    return next((name for name in edges if is_host(name, sight.host)), None)


def _named_like(sight: Sight, address: str) -> str | None:
    """The name in <title> or on the home link that has the name of a host in it."""
    labels = re.split(r"[/?#:]", address.lower(), maxsplit=1)[0].split(".")
    own = labels[_own_label(labels)].replace("-", "")
    names = filter(_may_be_name, (*_titled(sight), *_linked(sight)))
    return next((name for name in names if own and own in _glued(name)), None)


def _is_owner(name: str, sight: Sight) -> bool:
    """Whether a name is that of a firm which JSON-LD gives as publisher, and nothing else does."""
    declared = sight.page.declared
    return _FIRM.search(name) is not None and not any(key in declared.meta for key in SITE_META)


def _beside_article(sight: Sight) -> str | None:
    """What og:title and <title> both have behind the name that JSON-LD gives the article."""
    declared = sight.page.declared
    named = dict(pieces(declared.title_element or ""))
    articles = (one for one in declared.objects if types_of(one) & ARTICLE_TYPES)
    names = {bare(text_of(one.get(key)) or "") for one in articles for key in ("name", "headline")}
    og = " ".join(declared.meta.get("og:title", ())[:1])
    same = bare(og) == bare(declared.title_element or "")
    return named["last piece"] if named and same and bare(named["without last"]) in names else None


@once_a_page
def agreed_name(sight: Sight) -> str | None:
    """The name on which two places agree."""
    titled = [piece for piece in _titled(sight) if _may_be_name(piece)]
    linked = [name for name in chain(_linked(sight), _headed(sight)) if _may_be_name(name)]
    in_links = {bare(name) for name in linked}
    for name in titled:
        if bare(name) in in_links:
            return name
    signed = [f"{owner} " for owner in chain(owners(sight.blocks), _declared_owners(sight))]
    for name in (*titled, *linked):
        owns = any(owner.startswith(f"{bare(name)} ") for owner in signed)
        if owns or is_host(name, sight.host):
            return name
    whole = sight.page.declared.title_element
    edges = (name for name in titled[:1] if name != whole)
    in_host = next((name for name in edges if _holds_host(name, sight.host)), None)
    return in_host or _marked(sight) or _behind(sight)


def _holds_host(name: str, host: str) -> bool:
    """Whether one word of a name is what the host was registered as: "Mill Otterly".

    All are with capitals; "Ferry to Otterly" is a headline.
    """
    if any(word[0].islower() for word in name.split()):
        return False
    labels = host.split(".")
    own = labels[_own_label(labels)].split("-")
    words = bare(name).split()
    return 1 < len(words) <= NAME_WORDS and len(own[0]) >= LEAST and own[0] in words


def _titled(sight: Sight) -> Iterator[str]:
    """The last piece of <title>, the first, the last but one; the whole where it has one piece."""
    title = sight.page.declared.title_element or ""
    named = dict(pieces(title))
    for place in ("last piece", "first piece"):
        if place in named:
            yield stripped(named[place])
    if "without last two" in named:
        yield stripped(named["without last"][len(named["without last two"]) :])
    if not named:
        yield stripped(title)


def stripped(name: str) -> str:
    """A name without the signs at its edges; the point of "e.V." is none."""
    bare_name = name.strip(EDGES)
    end = name.rfind(bare_name) + len(bare_name)
    is_short = name[end : end + 1] == "." and _ABBREVIATED.search(bare_name)
    return f"{bare_name}." if is_short else bare_name


def _linked(sight: Sight) -> Iterator[str]:
    """What the links to the first page say, in words, as a picture's alternative, or as a hint."""
    for link in home_links(sight)[:LINKS]:
        for text in (text_in(link), link.get("title"), *_pictured(link)):
            if text:
                yield _LOGO.sub("", " ".join(text.split())).strip(EDGES)


def _behind(sight: Sight) -> str | None:
    """What <title> has behind the headline of the page."""
    if sight.title is None:
        return None
    whole = sight.page.declared.title_element or ""
    names = map(stripped, behind_headline(whole, sight.blocks[sight.title].text))
    return next(filter(_may_be_name, names), None)


def _marked(sight: Sight) -> str | None:
    """What the first link says that is marked as home, in a container named for the site's name."""
    marked = (link for link in home_links(sight) if HOME in (link.get("rel") or "").lower().split())
    names = (stripped(text_in(link)) for link in marked if is_logo(link, _OF_SITE))
    return next(filter(_may_be_name, names), None)


def _headed(sight: Sight) -> Iterator[str]:
    """The first heading in a container that is named for the site."""
    headings = (i for i, block in enumerate(sight.blocks) if block.tag in HEADLINE_TAGS)
    named = (i for i in islice(headings, HEADINGS) if names_site(sight.around[i]))
    yield from (sight.blocks[i].text.strip(EDGES) for i in islice(named, 1))


def names_site(around: str) -> bool:
    """Whether the names of containers say that they hold the name of the site."""
    return _OF_SITE.search(around) is not None


def _pictured(link: _Element) -> Iterator[str | None]:
    for image in link.iter("img"):
        yield image.get("alt")


def owners(blocks: Sequence[Block]) -> Iterator[str]:
    """What stands behind the copyright signs, or in Chinese before the words, in bare words."""
    texts = (block.text for block in blocks if _may_sign(block.text))
    signed = (_COPYRIGHT.search(text) or _OWNED.search(text) for text in texts)
    for found in islice(filter(None, signed), OWNERS):
        yield bare(found["owner"])


def _declared_owners(sight: Sight) -> Iterator[str]:
    """Who is declared as publisher or owner of the rights, in bare words."""
    for key in OWNER_META:
        for value in sight.page.declared.meta.get(key, ())[:1]:
            found = _COPYRIGHT.search(value)
            yield bare(_ADDRESS.sub("", found["owner"] if found else value))


def _may_sign(text: str) -> bool:
    """Whether a text may have a copyright sign; to look for the letters is ten times as fast."""
    small = text.lower()
    return "©" in small or "(c)" in small or "copyr" in small or "所有" in small


def _may_be_name(text: str) -> bool:
    words = bare(text).split()
    return (
        1 < len(text) <= LONGEST
        and "©" not in text
        and any(word not in NO_NAMES and not word.isdecimal() for word in words)
    )


def is_host(name: str, host: str) -> bool:
    """Whether an address is made of the name: coastdaily.example of "The Coast Daily".

    A name of one word may be what a part of a site is for, as "Wiki" and "Forums".
    """
    glued = _glued(name)
    labels = [label.replace("-", "") for label in host.split(".")]
    own = _own_label(labels)
    glues = {labels[own], "".join(labels), "".join(labels[own:])}
    if " " in name:
        glues |= set(labels[:own])
    return bool(glued) and (glued in glues or glued.removeprefix("the") in glues)


def _own_label(labels: Sequence[str]) -> int:
    """Which label of a host was registered: the one before "example", "co.uk", "gov.au"."""
    if len(labels) > TWO_LABELS and len(labels[-2]) <= SECOND_LEVEL and len(labels[-1]) == COUNTRY:
        return len(labels) - 3
    return max(0, len(labels) - 2)


def _glued(name: str) -> str:
    """Letters and digits in a row, without accents."""
    return without_accents(bare(name).replace(" ", ""))
