"""Forms around a whole page, which are no forms that anyone fills in.

ASP.NET's pages post themselves back: all that they show stands in one `<form>`. It becomes a
`<div>`.
"""

from typing import Final

from lxml import etree

__all__ = ["open_page_forms"]

SHARE: Final = 0.6
"""Of the elements of a body, so many are in the form."""
FIELDS: Final = 0.25
"""Of the elements of a form that is filled in, at least so many are fields and their labels."""
_ALL: Final = etree.XPath("count(.//*)")
_FILLED_IN: Final = etree.XPath(
    "count(.//input[not(@type='hidden')] | .//select | .//option | .//textarea | .//button"
    " | .//label)"
)


def open_page_forms(root: etree._Element, data: bytes) -> None:
    """Change such a form in place. data: the page."""
    if b"<form" not in data and b"<FORM" not in data:
        return
    body = root.find("body")
    if body is None:
        return
    elements = _ALL(body)
    for form in body.iter("form"):
        if (held := _ALL(form)) > SHARE * elements:
            if _FILLED_IN(form) < FIELDS * held:
                form.tag = "div"
            return
