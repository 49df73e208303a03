"""Segments -> one float32 matrix: a row a feature, a column a block. The catalogue of features.

Every column is named here, in the order in which the block model reads them. Four families:
the block alone, its neighbours, its containers, the page.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.characters import Class, Counts, count_characters
from cleaner.blocks.columns import Columns, Floats, shifted, windowed
from cleaner.blocks.containers import LEVELS, ancestors, read_names, sums_in, twin_groups
from cleaner.blocks.lexicon import Lexicon
from cleaner.blocks.named import add_named
from cleaner.blocks.segments import Segments, Zone
from cleaner.blocks.wording import CONCEPTS, Wording, read_wording
from cleaner.vocabulary import Concept

__all__ = ["Measurements", "measure"]

LONG_WORDS: Final = 15
"""A block of this many words with few links is likely prose (boilerpipe's threshold)."""
LONG_LINKS: Final = 0.33
SURE: Final = 0.6
"""Concepts found as a whole block or at its start count for more than this."""
PROSE_COST: Final = 8.0
"""Words a block must have to add to the densest run of the page (see `_densest_run`)."""
FAR: Final = 50.0
"""Distances are cut here: beyond, it no longer matters how far."""
TAGS: Final = (
    ("p",), ("li",), ("h1",), ("h2",), ("h3",), ("h4", "h5", "h6"), ("td", "th", "tr"), ("div",),
    ("pre",), ("button",), ("figcaption",), ("dt", "dd"), ("label",), ("blockquote",), ("select",),
)  # fmt: skip
_GROUP_OF: Final = {tag: index for index, group in enumerate(TAGS) for tag in group}
_H1, _H6 = _GROUP_OF["h1"], _GROUP_OF["h6"]
"""The first and the last of the groups of headings."""
ZONES: Final = {(zone.name or "").lower(): int(zone) for zone in Zone}
# What a page declares itself to be, from `Metadata.kinds`.
DECLARED: Final = {
    "article": frozenset({"article", "newsarticle", "blogposting", "og:article", "techarticle"}),
    "product": frozenset({"product", "productgroup", "og:product", "offer"}),
    "thread": frozenset({"discussionforumposting", "qapage", "question", "socialmediaposting"}),
    "list": frozenset({"itemlist", "collectionpage", "searchresultspage", "og:product.group"}),
    "site": frozenset({"og:website", "website"}),
}
# Headers of lists that are no part of the article: what follows one is likely not either.
LIST_HEADERS: Final = (Concept.COVERAGE, Concept.COMMENT, Concept.NEWSLETTER, Concept.ADVERT)

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Measurements:
    """matrix: float32, shape (features, blocks); names: one a feature.

    words, link_density, ends_sentence, wording: for the rules and the second pass.
    """

    names: Sequence[str]
    matrix: Floats
    words: Array
    link_density: Array
    ends_sentence: NDArray[np.bool_]
    wording: Wording


@dataclass(frozen=True, slots=True)
class _Facts:
    """What every family of columns is made from. Arrays of shape (blocks,)."""

    segments: Segments
    counts: Counts
    wording: Wording
    words: Array
    links: Array
    prose: NDArray[np.bool_]


def measure(
    segments: Segments,
    title: str | None,
    lexicon: Lexicon,
    kinds: frozenset[str] = frozenset(),
) -> Measurements:
    """Measure every block of a page. There must be at least one block.

    title, kinds: what the page declares; see `Metadata`.
    """
    counts = count_characters(segments.texts)
    wording = read_wording(segments.texts, title, lexicon)
    words = np.maximum(counts.words, 0.5)
    links = np.minimum(segments.link_characters / counts.characters, 1.0)
    prose = (words >= LONG_WORDS) & (links < LONG_LINKS)
    facts = _Facts(segments, counts, wording, words, links, prose)
    columns = Columns()
    _alone(columns, facts)
    _concepts(columns, facts)
    _neighbours(columns, facts)
    if segments.outline.tags[0] == "html":
        _tags(columns, facts)
        _containers(columns, facts, lexicon)
        add_named(columns, segments, words, words * prose)
        _declared(columns, len(words), kinds)
    else:
        _lines(columns, facts)
    _runs(columns, facts)
    _page(columns, facts)
    ends = (counts.last >> Class.SENTENCE_END) & 1 > 0
    return Measurements(columns.names, columns.matrix(), words, links, ends, wording)


def _alone(columns: Columns, facts: _Facts) -> None:
    segments, counts, wording = facts.segments, facts.counts, facts.wording
    size = counts.characters
    columns.add("words", np.log1p(counts.words))
    columns.add("characters", np.log1p(size))
    columns.add("word_length", size / np.maximum(counts.words, 0.5))
    columns.add("link_density", facts.links)
    columns.add("bold_density", np.minimum(segments.bold_characters / size, 1.0))
    for kind in (Class.LETTER, Class.UPPER, Class.DIGIT, Class.PUNCTUATION, Class.UNSPACED):
        columns.add(f"{kind.name.lower()}_share", counts.of(kind) / size)
    columns.add("sentence_ends", counts.of(Class.SENTENCE_END))
    columns.add("commas", counts.of(Class.COMMA))
    columns.add("ends_sentence", (counts.last >> Class.SENTENCE_END) & 1)
    columns.add("ends_letter", (counts.last >> Class.LETTER) & 1)
    columns.add("ends_punctuation", (counts.last >> Class.PUNCTUATION) & 1)
    columns.add("begins_upper", (counts.first >> Class.UPPER) & 1)
    columns.add("begins_digit", (counts.first >> Class.DIGIT) & 1)
    columns.add("begins_punctuation", (counts.first >> Class.PUNCTUATION) & 1)
    columns.add("stop_word_share", wording.stop_words / np.maximum(wording.words, 1))
    columns.add("odds_mean", wording.odds_sum / np.maximum(wording.words, 1))
    columns.add("odds_sum", wording.odds_sum)
    columns.add("odds_low", wording.odds_low)
    columns.add("odds_high", wording.odds_high)
    columns.add("repeats", wording.repeats)
    columns.add("title_share", wording.title_share)
    columns.add("title_cover", wording.title_cover)


def _concepts(columns: Columns, facts: _Facts) -> None:
    wording = facts.wording
    for concept, row in zip(CONCEPTS, wording.concepts, strict=True):
        columns.add(f"says_{concept.value}", row)
    comments = (wording.concepts[CONCEPTS.index(Concept.COMMENT)] >= SURE) & (facts.words <= 12)
    first = int(np.argmax(comments)) if comments.any() else len(comments)
    prose = facts.words * facts.prose
    columns.add("after_comment_header", np.arange(len(comments)) > first)
    columns.add("prose_to_comment_header", np.full(len(comments), np.log1p(prose[:first].sum())))
    columns.add("prose_past_comment_header", np.full(len(comments), np.log1p(prose[first:].sum())))
    for concept in LIST_HEADERS:
        said = wording.concepts[CONCEPTS.index(concept)] > 0
        columns.add(f"since_{concept.value}", _since(said))
    chrome = wording.concepts.max(axis=0)
    columns.add("chrome_nearby", windowed(chrome, 4))


def _neighbours(columns: Columns, facts: _Facts) -> None:
    words, links, wording = facts.words, facts.links, facts.wording
    size = np.log1p(words)
    ends = facts.counts.of(Class.SENTENCE_END)
    odds = wording.odds_sum / np.maximum(wording.words, 1)
    for by in (-3, -2, -1, 1, 2, 3):
        columns.add(f"words{by:+d}", shifted(size, by))
        columns.add(f"link_density{by:+d}", shifted(links, by))
    for by in (-2, -1, 1, 2):
        columns.add(f"sentence_ends{by:+d}", shifted(ends, by))
        columns.add(f"odds_mean{by:+d}", shifted(odds, by, 0))
    together = np.array([words, words * links, ends, wording.odds_sum])
    for reach in (3, 10):
        near = windowed(together, reach)
        columns.add(f"words_within_{reach}", np.log1p(near[0]))
        columns.add(f"link_density_within_{reach}", near[1] / near[0])
        columns.add(f"sentence_ends_within_{reach}", near[2] / near[0])
        columns.add(f"odds_within_{reach}", near[3] / near[0])


def _tags(columns: Columns, facts: _Facts) -> None:
    segments = facts.segments
    tags = segments.outline.tags
    groups = np.array([_GROUP_OF.get(tag, -1) for tag in tags])[segments.containers]
    for index, group in enumerate(TAGS):
        columns.add(f"tag_{group[0]}", groups == index)
    heading = (groups >= _H1) & (groups <= _H6)
    columns.add("heading-1", shifted(heading, -1))
    columns.add("heading+1", shifted(heading, 1))
    top = groups == _H1
    columns.add("since_h1", _since(top))
    columns.add("until_h1", _until(top))
    columns.add("since_heading", _since(heading))
    zones = segments.outline.zones[segments.containers]
    for name, bit in ZONES.items():
        columns.add(f"in_{name}", (zones & bit) > 0)


def _containers(columns: Columns, facts: _Facts, lexicon: Lexicon) -> None:
    segments, words, links = facts.segments, facts.words, facts.links
    outline = segments.outline
    prose = words * facts.prose
    one = np.ones_like(words)
    ends = facts.counts.of(Class.SENTENCE_END)
    sums = sums_in(
        outline,
        np.array([words, words * links, ends, prose, one, facts.wording.odds_sum]),
    )
    page = sums[:, 0]
    names = read_names(outline, lexicon)
    group = twin_groups(outline)
    twins = np.log1p(np.bincount(group)[group])
    children = np.bincount(outline.parents[1:], minlength=len(outline.tags))
    index = np.arange(len(words))
    levels = np.array(ancestors(segments.containers, outline))
    inside = sums[:, levels]
    total = np.maximum(inside[0], 0.5)
    of_levels = {
        "words": np.log1p(total),
        "word_share": total / np.maximum(page[0], 1),
        "link_density": inside[1] / total,
        "sentence_ends": inside[2] / total,
        "prose_share": inside[3] / total,
        "prose_of_page": inside[3] / np.maximum(page[3], 1),
        "blocks": np.log1p(inside[4]),
        "words_a_block": np.log1p(total / inside[4]),
        "odds": inside[5] / total,
        "twins": twins[levels],
        "children": np.log1p(children)[levels],
        "names": names.own[levels],
        "images": np.log1p(outline.images)[levels],
        "place": (index - outline.first[levels]) / inside[4],
    }
    for level in range(LEVELS):
        for name, values in of_levels.items():
            columns.add(f"c{level}_{name}", values[level])
    own = segments.containers
    columns.add("names_low", names.low[own])
    columns.add("names_high", names.high[own])
    columns.add("names_total", names.total[own])
    depth = _depths(outline.parents)
    columns.add("depth", depth[own])
    columns.add("depth-1", shifted(depth[own], -1))
    columns.add("depth+1", shifted(depth[own], 1))
    _twins(columns, sums[:2], group, levels)
    _best_container(columns, segments, sums)


def _twins(
    columns: Columns, sums: Array, group: NDArray[np.int64], levels: NDArray[np.int32]
) -> None:
    """What the twins of each container hold on average: posts of a thread, cards of a list.

    sums: words, and linked words, of each container. group: see `twin_groups`.
    """
    size = np.bincount(group)
    words, linked = (np.bincount(group, values) for values in sums)
    mean = np.log1p(words / size)[group]
    links = (linked / np.maximum(words, 0.5))[group]
    for level in range(1, LEVELS):
        columns.add(f"c{level}_twin_words", mean[levels[level]])
        columns.add(f"c{level}_twin_links", links[levels[level]])


def _declared(columns: Columns, count: int, kinds: frozenset[str]) -> None:
    for name, group in DECLARED.items():
        columns.add(f"declares_{name}", np.full(count, not kinds.isdisjoint(group)))


def _best_container(columns: Columns, segments: Segments, sums: Array) -> None:
    """Where the container with the most prose for its size is; Readability's idea, by sums."""
    outline = segments.outline
    # Prose, less what else the container drags in; deeper containers win ties by being smaller.
    value = sums[3] - 0.5 * (sums[0] - sums[3]) - 2.0 * sums[4]
    best = int(np.argmax(value[::-1]))
    best = len(value) - 1 - best
    index = np.arange(len(segments))
    columns.add("in_best", (index >= outline.first[best]) & (index < outline.end[best]))
    columns.add("after_best", np.clip(index - outline.end[best] + 1, 0, FAR))
    columns.add("before_best", np.clip(outline.first[best] - index, 0, FAR))
    columns.add("best_share", np.full(len(index), sums[3, best] / max(1.0, float(sums[3, 0]))))


def _lines(columns: Columns, facts: _Facts) -> None:
    """Plain text has no elements, but lines have white space around them."""
    segments, words, counts = facts.segments, facts.words, facts.counts
    outline = segments.outline
    group = segments.containers
    sums = sums_in(outline, np.array([words, np.ones_like(words), counts.of(Class.SENTENCE_END)]))
    index = np.arange(len(words))
    columns.add("indent", np.minimum(segments.indents, 20))
    columns.add("indent-1", shifted(np.minimum(segments.indents, 20), -1))
    columns.add("indent+1", shifted(np.minimum(segments.indents, 20), 1))
    columns.add("gap", np.minimum(segments.gaps, 5))
    columns.add("gap+1", shifted(np.minimum(segments.gaps, 5), 1, 5))
    columns.add("group_lines", np.log1p(sums[1, group]))
    columns.add("group_words", np.log1p(sums[0, group]))
    columns.add("group_words_a_line", np.log1p(sums[0, group] / sums[1, group]))
    columns.add("group_sentence_ends", sums[2, group] / np.maximum(sums[0, group], 1))
    columns.add("group_place", (index - outline.first[group]) / sums[1, group])
    for by in (-1, 1):
        beside = np.clip(group + by, 1, len(outline.tags) - 1)
        columns.add(f"group_lines{by:+d}", np.log1p(sums[1, beside]))
        columns.add(f"group_words_a_line{by:+d}", np.log1p(sums[0, beside] / sums[1, beside]))
    columns.add("blank_lines_share", np.full(len(index), len(outline.tags) / len(index)))
    bullet = np.fromiter((t[0] in "•*-–·‣◦+○▪►»" for t in segments.texts), np.float32, len(index))
    columns.add("bullet", bullet)
    columns.add("bullets_within_3", windowed(bullet, 3))


def _runs(columns: Columns, facts: _Facts) -> None:
    words, links, prose = facts.words, facts.links, facts.prose
    sentences = prose & (facts.counts.of(Class.SENTENCE_END) > 0)
    columns.add("since_prose", _since(prose))
    columns.add("until_prose", _until(prose))
    columns.add("since_sentences", _since(sentences))
    columns.add("until_sentences", _until(sentences))
    total = np.cumsum(words * sentences)
    columns.add("prose_before", total / max(1.0, float(total[-1])))
    low, high = _densest_run(words * (1 - links))
    index = np.arange(len(words))
    columns.add("in_run", (index >= low) & (index < high))
    columns.add("before_run", np.clip(low - index, 0, FAR))
    columns.add("after_run", np.clip(index - high + 1, 0, FAR))
    columns.add("run_share", np.full(len(words), words[low:high].sum() / words.sum()))


def _page(columns: Columns, facts: _Facts) -> None:
    words, links, counts = facts.words, facts.links, facts.counts
    count = len(words)
    prose = words * facts.prose
    index = np.arange(count)
    columns.add("place", index / count)
    columns.add("index", np.minimum(index, 200))
    columns.add("index_from_end", np.minimum(count - 1 - index, 200))
    columns.add("words_before", (np.cumsum(words) - words) / words.sum())
    whole = {
        "page_blocks": np.log1p(count),
        "page_words": np.log1p(words.sum()),
        "page_link_density": (words * links).sum() / words.sum(),
        "page_prose": np.log1p(prose.sum()),
        "page_prose_share": prose.sum() / words.sum(),
        "page_sentence_ends": counts.of(Class.SENTENCE_END).sum() / words.sum(),
        "page_unspaced": counts.of(Class.UNSPACED).sum() / counts.characters.sum(),
        "page_odds": facts.wording.odds_sum.sum() / words.sum(),
    }
    tags = Counter(facts.segments.outline.tags)
    for tag in ("article", "p", "li", "h2", "form", "button"):
        whole[f"page_{tag}"] = np.log1p(tags[tag])
    for name, value in whole.items():
        columns.add(name, np.full(count, value))


def _densest_run(words: Array) -> tuple[int, int]:
    """The run of blocks [low, high) with the most words above `PROSE_COST` a block.

    Maximum subsequence segmentation (Pasternack and Roth 2009), with unlinked words as the score.
    """
    total = np.concatenate(([0.0], np.cumsum(words - PROSE_COST)))
    lowest = np.minimum.accumulate(total)
    high = int(np.argmax(total[1:] - lowest[:-1])) + 1
    low = int(np.argmin(total[:high]))
    return low, high


def _since(marks: NDArray[np.bool_]) -> Array:
    """How many blocks back the last mark is (0 at a mark), at most `FAR`."""
    index = np.arange(len(marks), dtype=np.float64)
    last = np.maximum.accumulate(np.where(marks, index, -np.inf))
    return np.asarray(np.minimum(index - last, FAR))


def _until(marks: NDArray[np.bool_]) -> Array:
    """How many blocks on the next mark is (0 at a mark), at most `FAR`."""
    return np.asarray(_since(marks[::-1])[::-1])


def _depths(parents: NDArray[np.int32]) -> Array:
    depths = [0] * len(parents)
    for index, parent in enumerate(parents.tolist()):
        if index:
            depths[index] = depths[parent] + 1
    return np.array(depths, np.float64)
