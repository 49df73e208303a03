"""Links that renderers write around blocks, and with spaces."""

import pytest

from cleaner.parsing.loose_links import with_links_closed


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "[### Seals return\n\nThey like the bay.](/seals)",
            "### [Seals return](/seals)\n\n[They like the bay.](/seals)",
        ),
        ("* [\n\nSeals return](/seals) today", "* [Seals return](/seals) today"),
        (
            "[![A seal](seal.jpg)\n\nSeals return](/seals)",
            "![A seal](seal.jpg)\n\n[Seals return](/seals)",
        ),
        ("[\n\n](/seals)", ""),
        ("[- one\n\n- two](/x)", "- [one](/x)\n\n- [two](/x)"),
        (
            "[Mail](mailto:?subject=Seals in the bay)",
            "[Mail](mailto:?subject=Seals%20in%20the%20bay)",
        ),
        ('[Map](/map of bay "The bay")', '[Map](/map%20of%20bay "The bay")'),
    ],
)
def test_links_that_markdown_could_not_read(written: str, read: str) -> None:
    """Each line is a link of its own, behind its marks; addresses have no spaces."""
    assert with_links_closed(written) == read


@pytest.mark.parametrize(
    "written",
    [
        "[Seals](/seals) and [seals\nagain](/more)",
        "[Seals](/seals \"All of them\") and ![a seal](seal.jpg 'Seal')",
        "[Seals](</all the seals>)",
        r"\[no\](yes) and \[### no\n\nlink](yes)",
        "see [1], [2] (both of 1990) and [3",
        "a[i]\n\nb](c)",
        "]](x)[[",
        "[Sea (North)](/sea_(north))",
        "[" + "a\n\n" * 4000 + "](/far)",
    ],
)
def test_all_else_stays(written: str) -> None:
    """Good links, brackets that are none, and what is too long to be one."""
    assert with_links_closed(written) == written


def test_brackets_that_are_never_closed_do_no_harm() -> None:
    """They are forgotten after a while."""
    lost = ("[ " + "so it goes. " * 60) * 50
    assert with_links_closed(f"{lost}[\n\nSeals](/seals)") == f"{lost}[Seals](/seals)"
