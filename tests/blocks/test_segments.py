"""Kinds of containers."""

from tests.blocks.conftest import Split


def test_containers_of_one_tag_and_name_are_of_one_kind(split: Split) -> None:
    """Wherever they stand."""
    outline = split("<body><p>1<p class=a>2<div><p>3<p class=a>4<p id=a>5</div></body>").outline
    assert outline.pairs == (("html", ""), ("body", ""), ("p", ""), ("p", "a"), ("div", ""))
    assert outline.kinds.tolist() == [0, 0, 1, 2, 3, 4, 2, 3, 3]
