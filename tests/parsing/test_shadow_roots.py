"""Components whose page says what they show."""

import pytest

from cleaner.parsing.html import parse_html

OPEN = "<template shadowrootmode='open'>"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (f"<x-a>{OPEN}<p>Never open two.</p></template></x-a>", "Never open two."),
        ("<x-a><template shadowroot='closed'><p>An oar</p></template></x-a>", "An oar"),
        (f"<x-a>{OPEN}<h4>Note</h4><slot></slot><i>End</i></template><p>An oar</p></x-a>",
         "Note An oar End"),
        ((f"<x-a>{OPEN}<b><slot name='b'>none</slot></b><p><slot></slot></p></template>"
         "<p>An oar</p><u slot='b'>Two</u></x-a>"), "Two An oar"),
        (f"<x-a>{OPEN}<p><slot>none</slot></p></template></x-a>", "none"),
        (f"<x-a>{OPEN}<p>One <slot></slot></p></template>oar</x-a>", "One oar"),
        (f"<x-a>{OPEN}<x-b>{OPEN}<p>Inner</p></template></x-b></template></x-a>", "Inner"),
        ("<x-a><template><p>An oar</p></template></x-a>", ""),
        (f"<x-a>{OPEN}<p>One</p></template>{OPEN}<p>Two</p></template></x-a>", "One"),
    ],
)  # fmt: skip
def test_shadow_roots(source: str, text: str) -> None:
    """Are shown, with what the component holds in their slots; other templates are not."""
    root = parse_html(f"<html><body>{source}</body></html>").root
    assert root is not None
    shown = root.xpath("//body//text()[not(ancestor::template)]")
    assert " ".join(" ".join(shown).split()) == text


def test_parts_of_a_line() -> None:
    """A component in a line does not part it."""
    root = parse_html(f"<p>An <x-a>{OPEN}<b>old</b></template></x-a> oar</p>").root
    assert root is not None
    assert root.find(".//x-a/span/b") is not None
