"""A page -> what tells its type: an article, a shop's product, a forum, ...

The seven types are those of the WCXB corpus. One row of measurements a page; the model that reads
them is trained like the others.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, compress, filterfalse
from typing import Final

import numpy as np

from cleaner.blocks.columns import Floats
from cleaner.blocks.segments import Outline, Segments
from cleaner.fields.asian_articles import is_asian_article
from cleaner.fields.candidates import SMALL_WORDS
from cleaner.fields.marks import ELEMENT_TAGS
from cleaner.fields.page_signs import PAGE_SIGNS
from cleaner.fields.sight import Sight
from cleaner.model import Declared, Label
from cleaner.parsing.linked_data import types_of

__all__ = ["ARTICLE", "PAGE_TYPES", "TYPE_COLUMNS", "declared_type", "likeliest_type", "type_row"]

PAGE_TYPES: Final = (
    "article", "collection", "documentation", "forum", "listing", "product", "service"
)  # fmt: skip
BLOCK_TAGS: Final = (
    "p", "li", "td", "th", "h1", "h2", "h3", "h4", "pre", "blockquote", "a", "div", "span", "dt",
    "dd", "figcaption", "button", "label", "summary", "section",
)  # fmt: skip
KINDS: Final = (
    "article", "newsarticle", "blogposting", "product", "offer", "itemlist", "collectionpage",
    "faqpage", "breadcrumblist", "organization", "localbusiness", "service", "webpage", "website",
    "discussionforumposting", "qapage", "question", "techarticle", "howto", "recipe",
    "videoobject", "softwareapplication", "person", "searchaction", "og:article", "og:website",
    "og:product",
)  # fmt: skip
WORDS: Final = {
    "cart": "cart basket bag checkout buy stock shipping warenkorb quantity wishlist",
    "product": "sku review reviews rating size color colour warranty "
    "specifications returns delivery",
    "reply": "reply replies quote posted joined thread threads posts member members upvote views",
    "offer": "started contact trial consultation demo pricing request clients solutions schedule",
    "manual": "install api function parameter parameters example configuration configure syntax "
    "default version command class method tutorial documentation reference returns",
    "results": "filter filters sort results showing page view categories next all",
    "story": "said says told according reported published author written",
    "i": "i my me",
    "you": "you your",
    "we": "we our us",
}
"""Words of each kind of page; short of being topics."""
MARKS: Final = {"price": "$€£¥", "question": "?", "code": "{}();=<>", "digit": "0123456789"}
ADDRESS: Final = {
    "blog": r"/blog|/news|/article|/stor(?:y|ies)|/posts?/",
    "dated": r"/20\d\d/",
    "forum": r"forum|thread|topic|/t/|/r/|discuss|community|question|answers",
    "docs": r"docs?[./]|/docs?|manual|guide|reference|api|wiki|help|learn|tutorial|developer",
    "product": r"/products?/|/p/|/dp/|/item|/buy|\.html$",
    "list": r"/categor|/collections?|/tags?/|/c/|/shop|/browse|/search|/topics?/|/archive",
    "service": r"/services?|/solutions?|/about|/pricing|/features?|/industries|"
    r"/what-we-do|/platform",
    "number": r"\d{4,}",
    "query": r"\?",
}
SOFTWARE: Final = {
    "forum software": r"discourse|phpbb|xenforo|vbulletin|invision|smf|mybb|vanilla|flarum|nodebb",
    "shop software": r"shopify|woocommerce|magento|prestashop|bigcommerce",
    "manual software": r"sphinx|docusaurus|mkdocs|gitbook|readthedocs|doxygen|mediawiki|"
    r"javadoc|hugo",
    "blog software": r"wordpress|blogger|ghost|medium|substack|jekyll|drupal",
    "site builder": r"squarespace|wix|webflow|elementor|hubspot",
}
NAMES: Final = (
    "product", "price", "cart", "post", "comment", "thread", "message", "user", "doc", "sidebar",
    "toc", "card", "grid", "item", "list", "hero", "cta", "feature", "pricing", "testimonial",
    "service", "blog", "article", "author", "categor", "filter", "review", "faq", "related",
    "highlight", "code", "reply", "teaser", "result", "gallery", "breadcrumb",
)  # fmt: skip
SHAPE: Final = (
    "largest run", "largest core run", "kinds a block", "mean paragraph", "core share", "linked",
    "core linked", "headings a word", "short core share", "images a word", "core in lists",
    "core in tables", "depth", "distinct core kinds", "longest", "title words",
)  # fmt: skip
TYPE_COLUMNS: Final = (
    *PAGE_SIGNS,
    *(f"blocks {label}" for label in Label),
    *(f"words {label}" for label in Label),
    *(f"blocks <{tag}>" for tag in BLOCK_TAGS),
    *(f"core <{tag}>" for tag in BLOCK_TAGS),
    *(f"elements <{tag}>" for tag in ELEMENT_TAGS),
    *KINDS,
    *(f"says {name}" for name in (*WORDS, *MARKS)),
    *(f"core says {name}" for name in (*WORDS, *MARKS)),
    *(f"address {name}" for name in ADDRESS),
    *SOFTWARE,
    *(f"named {name}" for name in NAMES),
    *SHAPE,
)
DECLARED: Final = {
    "newsarticle": "article",
    "blogposting": "article",
    "recipe": "article",
    "discussionforumposting": "forum",
    "qapage": "forum",
    "productgroup": "product",
    "softwareapplication": "service",
}
"""Kinds that pages of one type declare: of 180 pages of wcxb-dev with one, 178 are of it."""
OFFERED: Final = frozenset({"book", "car", "individualproduct", "motorcycle", "vehicle"})
"""Kinds of things of which one with an offer is what a page sells."""
OF_OTHERS: Final = frozenset(
    {
        "article", "blogposting", "collectionpage", "itemlist", "newsarticle",
        "searchresultspage",
    }
)  # fmt: skip
"""Kinds of pages that have such a thing among others, or write about it."""
ARTICLE: Final = "article"
WIKI_TYPES: Final = ("article", "documentation")
"""Types of the pages of wikis that are no lists of others."""
LINKED: Final = 0.5
"""Of the core of such a page, at most. On the corpora lists have 0.72 and more, others 0.39."""
_LINKED: Final = TYPE_COLUMNS.index("core linked")
FORUM: Final = "forum"
OF_FORUMS: Final = (
    "forum kind", "forum path", "address forum", "forum software", "comments", "says reply",
    "named thread", "named message", "named user", "named reply",
)  # fmt: skip
"""Signs of forums. All 107 threads of wcxb-dev have one, but for one without an address."""
_OF_FORUMS: Final = [TYPE_COLUMNS.index(sign) for sign in OF_FORUMS]
_HEADINGS: Final = PAGE_SIGNS.index("headings")
_DAYS: Final = [TYPE_COLUMNS.index(sign) for sign in ("bylines", "dates")]
DAYS: Final = 3
"""Lines with a day or a name on a page that is no thread, at most."""
_THREAD: Final = re.compile(
    r"/(?:showthread|viewtopic|viewthread)(?:\.php)?\b|/index\.php\?topic=\d"
    r"|/threads/[^/?#]{1,200}\.\d{1,12}(?:/|$)",
    re.IGNORECASE,
)
"""Addresses of threads in phpBB, vBulletin, MyBB, Discuz, SMF, XenForo: all 38 of wcxb-dev are."""
_WIKI: Final = re.compile(r"mediawiki|dokuwiki", re.IGNORECASE)
TEXT_LENGTH: Final = 12_000
_WORD: Final = re.compile(r"\w+")
_WORDS: Final = tuple(words.encode().split() for words in WORDS.values())
_KINDS_OF: Final[dict[bytes, tuple[int, ...]]] = {
    word: tuple(kind for kind, words in enumerate(_WORDS) if word in words)
    for word in chain(*_WORDS)
}
_MARKS: Final = tuple([mark.encode() for mark in marks] for marks in MARKS.values())
_UNMARKED: Final = bytes({*range(128)}.difference(*map(str.encode, MARKS.values())))
"""What is in none of them, of ASCII."""
_ADDRESS: Final = tuple(re.compile(pattern, re.IGNORECASE) for pattern in ADDRESS.values())
_SOFTWARE: Final = tuple(re.compile(pattern, re.IGNORECASE) for pattern in SOFTWARE.values())


def declared_type(kinds: Iterable[str]) -> str | None:
    """The type of a page that declares such a kind, and none of another type."""
    declared = {DECLARED[kind] for kind in kinds if kind in DECLARED}
    return declared.pop() if len(declared) == 1 else None


def likeliest_type(sight: Sight, row: Floats, likely: Floats) -> str:
    """The type that the page declares or its address shows, else the likeliest.

    Of wikis' texts one of `WIKI_TYPES`; see also `is_asian_article`. A forum has a sign of one:
    short articles look like threads to the trees, in which there is little else.

    row: from `type_row`.  likely: how likely each of `PAGE_TYPES` is.
    """
    declared = sight.page.declared
    chances = dict(zip(PAGE_TYPES, likely.tolist(), strict=True))
    is_wiki = _WIKI.match(" ".join(declared.meta.get("generator", ()))) is not None
    types: tuple[str, ...] = WIKI_TYPES if is_wiki and row[_LINKED, 0] <= LINKED else PAGE_TYPES
    surely = declared_type(declared.kinds) or _offered_type(declared)
    if surely is None and _THREAD.search(sight.address):
        surely = FORUM
    if surely is not None:
        return surely
    if not _may_be_forum(row):
        types = tuple(one for one in types if one != FORUM)
    likeliest = max(types, key=chances.__getitem__)
    if likeliest == ARTICLE or is_wiki:
        return likeliest
    linked = float(row[_LINKED, 0])
    is_article = is_asian_article(sight, linked, likeliest, chances[likeliest])
    return ARTICLE if is_article else likeliest


def _may_be_forum(row: Floats) -> bool:
    """Whether anything but the trees tells of a forum, as many days and names."""
    return any(row[_OF_FORUMS, 0]) or float(row[_DAYS, 0].sum()) > DAYS


def _offered_type(declared: Declared) -> str | None:
    """The type of a page that declares one thing with an offer, and neither a list nor a text."""
    kinds = declared.kinds
    if OFFERED.isdisjoint(kinds) or not OF_OTHERS.isdisjoint(kinds):
        return None
    things = [one for one in declared.objects if types_of(one) & OFFERED]
    return "product" if len(things) == 1 and things[0].get("offers") else None


def type_row(sight: Sight, segments: Segments) -> Floats:
    """The measurements of the page; float32, shape (columns, 1)."""
    row = (
        *sight.signs,
        *_labels(sight),
        *_tags(sight),
        *_declared(sight),
        *_words(sight),
        *_address_and_software(sight),
        *_names(sight.names, segments.outline),
        *_shape(sight, segments),
    )
    return np.array(row, np.float32)[:, None]


def _labels(sight: Sight) -> Iterator[float]:
    labels = [block.label for block in sight.blocks]
    blocks, words = Counter(labels), dict.fromkeys(labels, 0)
    for label, count in zip(labels, sight.words, strict=True):
        words[label] += count
    for counts in (blocks, words):
        total = sum(counts.values()) or 1
        yield from [counts.get(label, 0) / total for label in Label]


def _tags(sight: Sight) -> Iterator[float]:
    tags = [block.tag for block in sight.blocks]
    every, core = Counter(tags), Counter(compress(tags, sight.kept))
    for counts in (every, core):
        total = counts.total() or 1
        yield from [counts.get(tag, 0) / total for tag in BLOCK_TAGS]
    yield from [sight.marks.tags[tag] for tag in ELEMENT_TAGS]


def _declared(sight: Sight) -> Iterator[float]:
    yield from (kind in sight.page.declared.kinds for kind in KINDS)


def _words(sight: Sight) -> Iterator[float]:
    """How often the page, and how often its core says each of `WORDS` and `MARKS`."""
    texts = [block.text for block in sight.blocks]
    whole = "\n".join(texts)[:TEXT_LENGTH]
    core = "\n".join(compress(texts, sight.kept))[:TEXT_LENGTH]
    # What is in both is looked at once: the core of the blocks that stand wholly in the first.
    ends = list(accumulate((len(text) + 1 for text in texts), initial=0))
    inside = bisect_right(ends, len(whole)) - 1
    both = "\n".join(compress(texts[:inside], sight.kept))
    others = [text for text, kept in zip(texts[:inside], sight.kept, strict=False) if not kept]
    rest = "\n".join((*others, whole[ends[inside] :]))
    said = _said(both)
    for text, more in ((whole, rest), (core, core[len(both) :])):
        share = 1000 / (len(text) + 200)
        yield from (share * (one + other) for one, other in zip(said, _said(more), strict=True))


def _address_and_software(sight: Sight) -> Iterator[float]:
    yield from (find.search(sight.address) is not None for find in _ADDRESS)
    made = " ".join(sight.page.declared.meta.get("generator", ()))
    outer = sight.page.root.get("class") if sight.page.root is not None else None
    made = f"{made} {outer or ''} {sight.around[0] if sight.around else ''}"
    yield from (find.search(made) is not None for find in _SOFTWARE)


def _said(text: str) -> list[int]:
    """How many words of each of `WORDS` a text has, and how many of `MARKS`."""
    encoded = text.encode("utf-8", "surrogatepass")
    said = [0] * len(WORDS)
    for word, count in _counted(encoded).items():
        for kind in _KINDS_OF.get(word, ()):
            said[kind] += count
    marked = encoded.translate(None, _UNMARKED)
    return said + [sum(map(marked.count, marks)) for marks in _MARKS]


def _counted(encoded: bytes) -> Counter[bytes]:
    """How often a text has each word of `WORDS`; all in UTF-8."""
    # Parted at ASCII characters first, which takes a third of the time; few parts hold others.
    parts = encoded.translate(SMALL_WORDS).split()
    counts = Counter(filter(_KINDS_OF.__contains__, parts))
    if not encoded.isascii():
        mixed = list(filterfalse(bytes.isascii, parts))
        words = _WORD.findall(b" ".join(mixed).decode("utf-8", "surrogatepass").lower())
        counts.update(word.encode() for word in words if word.isascii())
    return counts


def _names(names: Sequence[str], outline: Outline) -> Iterator[float]:
    counts = np.bincount(outline.kinds, minlength=len(names)).tolist()
    total = len(outline.kinds) or 1
    every = "\n".join(names)
    ends = list(accumulate(len(text) + 1 for text in names))
    for name in NAMES:
        yield sum(counts[place] for place in _holding(name, every, ends)) / total


def _holding(part: str, every: str, ends: Sequence[int]) -> Iterator[int]:
    """Which texts hold a part. every: the texts, one a line.  ends: where the next begins."""
    at = every.find(part)
    while at >= 0:
        place = bisect_right(ends, at)
        yield place
        at = every.find(part, ends[place])


def _shape(sight: Sight, segments: Segments) -> Iterator[float]:
    outline = segments.outline
    blocks, words, kept = sight.blocks, sight.words, sight.kept
    core_words = [*compress(words, kept)]
    core = sum(core_words) or 1
    lengths = [len(block.text) for block in blocks]
    linked = segments.link_characters.tolist()
    kinds = outline.kinds[segments.containers].tolist()
    core_runs = Counter(compress(kinds, kept))
    long = [count for count in core_words if count >= 20]
    yield max(Counter(kinds).values(), default=0)
    yield max(core_runs.values(), default=0)
    yield len(outline.pairs) / (len(blocks) or 1)
    yield sum(long) / len(long) if long else 0.0
    yield core / (sum(words) or 1)
    yield sum(linked) / (sum(lengths) or 1)
    yield sum(compress(linked, kept)) / (sum(compress(lengths, kept)) or 1)
    yield sight.signs[_HEADINGS] / core
    yield sum([count for count in core_words if count < 8]) / core
    yield int(outline.images[0]) / core if len(outline.images) else 0.0
    tagged = [*zip(compress([block.tag for block in blocks], kept), core_words, strict=True)]
    yield sum([count for tag, count in tagged if tag == "li"]) / core
    yield sum([count for tag, count in tagged if tag == "td"]) / core
    yield len(outline.parents)
    yield len(core_runs)
    yield max(core_words, default=0)
    yield 0.0 if sight.title is None else words[sight.title]
