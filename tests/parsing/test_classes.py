"""Classes and styles of a page's elements."""

from lxml import etree

from cleaner.parsing.classes import classes_in, classes_of, styles_in

PAGE = "<div class=' Line  crayon '><p class=line style='top: 1px'>a</p><p class style>b</p></div>"


def test_all_of_a_page() -> None:
    """Each class once, in lower case; styles in order, as they stand."""
    root = etree.fromstring(PAGE, etree.HTMLParser())
    assert classes_in(root) == {"line", "crayon"}
    assert classes_in(root) == {name for element in root.iter() for name in classes_of(element)}
    assert styles_in(root) == ["top: 1px", ""]


def test_a_page_without_any() -> None:
    """Nothing is named."""
    root = etree.fromstring("<p>a</p>", etree.HTMLParser())
    assert classes_in(root) == frozenset()
    assert styles_in(root) == []
