"""Markdown is read back as what it was written from, on pages that nobody would write."""

from collections import Counter
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner.evaluation.leaves import Leaf, leaves_of_document, leaves_of_markdown
from cleaner.evaluation.readback import compare
from tests.markdown.conftest import all_kept

WORDS = (
    "moon", " rise ", "late.", " 1. ", "# ", "- ", "+ ", "*", "_", "`", "```", "[x](y)", "|", "~~",
    "> ", "&amp;amp;", "&lt;b&gt;", "\\", "!", "=== ", ": ", "---", "\n", "<br>", "«", "3) ", "月",
    "a_b", "$", "^", "[^1]: ", "&amp;", "&nbsp;", "http://m.example/a_b",
    "[", "]", "(y)", "[1]", "tide*",
)  # fmt: skip
INLINE = (
    "b",
    "i",
    "em",
    "strong",
    "a href='/x?y=1&amp;z=(2)'",
    "code",
    "s",
    "span",
    "math alttext='a_b*c'",
    "sup",
)
BLOCKS = (
    "p", "div", "ul", "ol", "ol start=7", "li", "blockquote", "h2", "h5", "pre", "table", "tr",
    "td", "th", "td rowspan=2", "td colspan=2", "pre class=language-x", "dl", "dt", "dd",
)  # fmt: skip
words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map("".join)


def element(names: tuple[str, ...], inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Give elements of these names with some of these in them."""
    return st.tuples(st.sampled_from(names), st.lists(inner, max_size=5)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0].split()[0]}>"
    )


inline = st.recursive(words, lambda inner: element(INLINE, inner), max_leaves=8)
pages = st.recursive(inline, lambda inner: element(BLOCKS, inner), max_leaves=25)
lists = st.recursive(
    element(("p", "li"), inline), lambda inner: element(("ul", "ol", "li"), inner), max_leaves=15
)
terms = st.lists(element(("dt", "dd", "dt", "dd", "p"), inline), min_size=2, max_size=5).map(
    lambda parts: f"<dl>{''.join(parts)}</dl>"
)
tables = st.lists(
    st.lists(element(("td", "th", "td colspan=2"), inline), min_size=2, max_size=3).map("".join),
    min_size=1,
    max_size=4,
).map(lambda rows: f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")


@settings(
    max_examples=400,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.lists(st.one_of(pages, lists, tables, terms), max_size=4).map("".join))
def test_every_page_is_read_back(page: str) -> None:
    """Leaf for leaf: lists, levels, rows, code, words; and no mark that was not there."""
    document = all_kept(f"<html><body>{page}")
    markdown = document.to_markdown()
    written, read = leaves_of_document(document), leaves_of_markdown(markdown)
    marked = zip((Counter(leaf.marks) for leaf in read), written, strict=False)
    assert not [
        found - Counter(leaf.marks) for found, leaf in marked if found - Counter(leaf.marks)
    ]
    assert compare(*(without_marks(leaves) for leaves in (written, read))) is None, markdown


def without_marks(leaves: list[Leaf]) -> list[Leaf]:
    """Give the leaves as they are otherwise."""
    return [replace(leaf, marks=()) for leaf in leaves]
