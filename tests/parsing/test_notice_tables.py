"""Notices and remarks that are laid out as tables."""

import pytest

from tests.markdown.conftest import all_kept

NOTICE = '<div><table><tr><td class="icon">{icon}</td><td>{text}</td></tr></table></div>'


@pytest.mark.parametrize(
    "icon",
    [
        "<i class='fa icon-note' title=Note></i>",
        "<img src=n.png alt=Note>",
        "<div class=title>Note</div>",
    ],
)
def test_notices(icon: str) -> None:
    """The word for the icon, then what is said."""
    page = NOTICE.format(icon=icon, text="The lock opens at high water.")
    assert all_kept(page).text == "Note\n\nThe lock opens at high water."
    page = NOTICE.format(icon=icon, text="<p>One.</p><ul><li>Two.</li></ul>")
    assert all_kept(page).to_markdown() == "Note\n\nOne.\n\n- Two.\n"


def test_a_notice_without_a_word() -> None:
    """It is a paragraph."""
    assert all_kept(NOTICE.format(icon="", text="One.")).to_markdown() == "One.\n"


def test_remarks_on_code() -> None:
    """Each with the number that stands in the code."""
    rows = "".join(
        f"<tr><td><i class=conum></i><b>{number}</b></td><td>{text}</td></tr>"
        for number, text in ((2, "Boats."), (3, "Crews."))
    )
    assert all_kept(f"<div class=colist><table>{rows}</table></div>").to_markdown() == (
        "2. Boats.\n3. Crews.\n"
    )
    assert (
        "| **2** | Boats. |" in all_kept(f"<div class=ranking><table>{rows}</table>").to_markdown()
    )


@pytest.mark.parametrize(
    "table",
    [
        '<tr><td class="icon">x</td><td>Boats</td></tr>' * 2,
        "<tr><td>Note</td><td>Boats</td></tr>",
        '<tr><td class="icon">x</td><td>Boats</td><td>Crews</td></tr>',
        '<tr><th class="icon">x</th><td>Boats</td></tr>',
    ],
)
def test_tables_stay(table: str) -> None:
    """Those with icons in several rows, without any, or with more columns."""
    assert all_kept(f"<table>{table}</table>").to_markdown().startswith("| ")
