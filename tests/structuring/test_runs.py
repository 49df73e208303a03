"""Runs of inline text are the blocks of the walk that measures."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner.blocks.html import split_html
from cleaner.blocks.segments import Zone
from cleaner.blocks.styled_lines import LONGEST
from cleaner.parsing.html import parse_html
from cleaner.structuring import read_structures
from cleaner.structuring.runs import FIRST, read_runs

PIECES = (
    "moon", " rise ", "\n", "late. ", "\u2028", "<br>", "<br><br>", "<b>", "</b>", "<a href=x>",
    "</a>", "<p>", "</p>", "<div>", "</div>", "<i>", "</i>", "<table>", "</table>", "<tr>", "<td>",
    "<time>", "</time>", "<select><option>a<option>b</select>", "<script>x</script>", "<img src=a>",
    "&nbsp;", "<ul><li>", "</ul>", "<pre>", "</pre>", "<span>", "</span>", "<h2>", "</h2>",
    "<sup>", "</sup>", ", and", "<a>.", "</a><a>¶</a>", "<x-y>", "</x-y>",
    "<font size=5>", "</font>", "</font><br><font size=2>", "<big>sun</big>", "moon " * 41,
)  # fmt: skip


@settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_runs_are_blocks(source: str) -> None:
    """Container for container, whatever the page; and structures can be read of all of them."""
    root = parse_html(f"<html><body>{source}").root
    assert root is not None
    segments = split_html(root)
    outline = segments.outline
    containers = segments.containers.tolist()
    paragraph = next((at for at, text in enumerate(segments.texts) if len(text) > LONGEST), FIRST)
    for index in set(containers):
        zones = int(outline.zones[index])
        if zones & Zone.PREFORMATTED:
            continue
        texts = [t for t, c in zip(segments.texts, containers, strict=True) if c == index]
        is_row = outline.tags[index] == "tr" and index not in outline.parents.tolist()
        above = sum(one == index for one in containers[: paragraph + 1])
        in_link = bool(zones & Zone.LINK)
        element = outline.elements[index]
        found = read_runs(element, in_link=in_link, is_row=is_row, first=above)
        assert [run.text for run in found] == texts
    assert None not in read_structures(segments, [True] * len(segments))


def test_spans_have_no_space_around() -> None:
    """They begin with a word and end with one."""
    root = parse_html("<p>The <b> moon <i> rose</i> </b> late <b> </b></p>").root
    assert root is not None
    (run,) = read_runs(root.find(".//p"), in_link=False, is_row=False)
    assert [(s.element.tag, run.text[s.start : s.end]) for s in run.spans] == [
        ("b", "moon rose"),
        ("i", "rose"),
        ("b", ""),
    ]


def test_spans_go_on_behind_blank_lines() -> None:
    """As bold letters do over two paragraphs."""
    root = parse_html("<p><b>The moon<br><br>rose</b> late</p>").root
    assert root is not None
    runs = read_runs(root.find(".//p"), in_link=False, is_row=False)
    texts = [[run.text[s.start : s.end] for s in run.spans] for run in runs]
    assert [run.text for run in runs] == ["The moon", "rose late"]
    assert texts[0][0] == "The moon"
    assert texts[1][0] == "rose"
