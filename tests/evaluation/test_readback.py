"""The command that reads Markdown back."""

import json
from pathlib import Path

import pytest

from cleaner.evaluation.leaves import Leaf, leaves_of_markdown
from cleaner.evaluation.readback import compare, main


def test_leaves_of_markdown() -> None:
    """Containers are numbered as they begin, rows are leaves."""
    found = leaves_of_markdown("# a\n\n- b\n  > *c*\n\n|d|e|\n|-|-|\n|f|`g`|\n\n```py\nh\n```")
    assert [(leaf.kind, leaf.text, leaf.marks) for leaf in found] == [
        ("h1", "a", ()),
        ("paragraph", "b", ()),
        ("paragraph", "c", (("emphasis", "c"),)),
        ("row", "d\x1fe", ()),
        ("row", "f\x1fg", (("code", "g"),)),
        ("code py", "h", ()),
    ]
    assert [[one.sign for one in leaf.around] for leaf in found[1:3]] == [["-"], ["-", ">"]]
    assert [one.place for one in found[2].around] == [1, 2]


@pytest.mark.parametrize(
    ("read", "kind"),
    [
        (Leaf("h2", (), "a"), "paragraph: kind"),
        (Leaf("paragraph", (), "b"), "paragraph: text"),
        (Leaf("paragraph", (), "a", (("strong", "a"),)), "paragraph: marks"),
        (None, "number of leaves"),
    ],
)
def test_what_differs_is_named(read: Leaf | None, kind: str) -> None:
    """The first leaf that is otherwise."""
    same = Leaf("h1", (), "x")
    found = compare([same, Leaf("paragraph", (), "a")], [same, read] if read else [same])
    assert found
    assert found.kind == kind


def test_the_same_is_the_same() -> None:
    """No leaf differs."""
    assert compare([Leaf("h1", (), "x")], [Leaf("h1", (), "x")]) is None


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Counts pages, and ends well if all are equal."""
    corpus = tmp_path / "moons.jsonl"
    page = "<article><h1>Moon</h1><p>The moon <b>rose</b> late, as it does in June.</p></article>"
    corpus.write_text(json.dumps({"id": "1", "html": page, "text": "x"}) + "\n")
    assert main([str(corpus)]) == 0
    assert capsys.readouterr().out == "1 pages, 1.0000 read back equal\n"
