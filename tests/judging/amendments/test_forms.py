"""Labels, hints and messages of the forms of an HTML page."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge, Judged

NAME = "<p>Your name <input name='name'></p>"
LOCK = "<p>Password <input type='password' name='pass'></p>"
TOWN = "<p>Town <select name='town'><option>Tarn</option></select></p>"
RULES = "Members of the club may take a boat out on any day but Sunday, if they have asked before."
ABOUT = "The club has four boats at the mole of Tarn, which the town has lent to it for good."
TITLE = "<title>Join the club of Tarn</title><h1>Join the club of Tarn</h1>"


def removed(verdicts: Judged) -> dict[str, str]:
    """Give the texts that a rule of forms took, and which one."""
    rules = (
        "login_form",
        "field_label",
        "field_hint",
        "field_section",
        "form_message",
        "form_terms",
    )
    return {
        text: verdict.reason.removeprefix("rule ").partition(":")[0]
        for text, verdict in verdicts.items()
        if verdict.reason.removeprefix("rule ").startswith(rules)
    }


def page(form: str) -> str:
    """Give a page with an explanation, a form and more text."""
    return f"{TITLE}<p>{ABOUT}</p>{form}<p>The club was founded in 1902, by nine families.</p>"


def test_login_form(judged: Judge) -> None:
    """Goes with what stands in it, and the line above it in its box; its explanation stays."""
    explained = "Your number is on the card that we sent to you."
    form = (
        "<div><div>Members of the harbour</div><form><p>Card : Secret : Stay here"
        f" <input name='card'><input type='password'></p><p>{explained}</p></form></div>"
    )
    verdicts = judged(page(form))
    assert removed(verdicts) == {
        "Members of the harbour": "login_form",
        "Card : Secret : Stay here": "login_form",
    }
    assert verdicts["Members of the harbour"].label is Label.INTERFACE
    assert verdicts[explained].kept
    assert verdicts[ABOUT].kept


@pytest.mark.parametrize(
    "form",
    [
        "<div><p>The boats of Tarn</p><form><p>Card of Tarn <input name='card'></p></form></div>",
        f"<form><p>{RULES * 4}</p><p>Card of Tarn</p><p><input type='password'></p></form>",
        "<form><input type='hidden' name='a'><p>Boats of the club</p><input type='submit'></form>",
    ],
)
def test_other_forms(judged: Judge, form: str) -> None:
    """Keep their lines: without a password, with a long text, without a field."""
    assert removed(judged(page(form))) == {}


@pytest.mark.parametrize(
    "label",
    [
        "<p>Going from:</p><p><select><option>Tarn</option></select></p>",
        "<div>Going from: <div><input type='text'></div></div>",
        "<dl><dt>Going from: *</dt><dd><textarea></textarea></dd></dl>",
    ],
)
def test_label_of_field(judged: Judge, label: str) -> None:
    """Goes, where a mark ends it and a field follows."""
    verdicts = judged(page(f"<form><p>{RULES}</p>{label}</form>"))
    assert set(removed(verdicts).values()) == {"field_label"}
    assert verdicts[RULES].kept


@pytest.mark.parametrize(
    "line",
    [
        "<p>Mug of blue clay</p><p><input name='count'></p>",
        "<p>Boats of the club:</p><ul><li>The Gannet</li></ul><p><input name='count'></p>",
        "<p>The boats that we lend to all of our members:</p><p><input name='count'></p>",
        "<p>Boats of the club:</p><input type='hidden' name='count'>",
        "<p>The largest boat is:</p><p><input type='radio' name='a'></p><p>The Gannet</p>",
        "<p>2. The boat is:</p><p><input name='count'></p>",
    ],
)
def test_other_lines_above_fields(judged: Judge, line: str) -> None:
    """Stay: without the mark, above something else, too long, without a field; and questions."""
    assert removed(judged(page(f"<form>{line}</form>"))) == {}


HINT = "Take one that you use nowhere else, of nine letters at least."
AGREED = "I have read what the club asks of its members and I agree that it writes to me by mail."


@pytest.mark.parametrize(
    "row",
    [
        f"<div><input type='password' name='pass'><p>{HINT}</p></div>",
        f"<div><p>{HINT}</p><input type='password' name='p'><input name='p2'></div>",
        f"<div><div><p>{HINT}</p></div><input type='password' name='pass'></div>",
        f"<p>{HINT} <input type='password' name='pass'></p>",
    ],
)
def test_hint(judged: Judge, row: str) -> None:
    """Goes from the row of its field; what is said above all rows stays, and so do rules."""
    form = (
        f"<form><p>{RULES}</p>{NAME}{row}{TOWN}<h2>Rules of the club</h2><p>{RULES * 2}</p></form>"
    )
    verdicts = judged(page(form))
    assert removed(verdicts)[HINT] == "field_hint"
    assert verdicts[RULES].kept
    assert verdicts[RULES * 2].kept
    assert verdicts["Rules of the club"].kept


def test_agreement(judged: Judge) -> None:
    """Goes, beside what is ticked."""
    row = f"<div><input type='checkbox'><p>{AGREED}</p></div>"
    assert AGREED in removed(judged(page(f"<form>{NAME}{LOCK}{row}</form>")))
    assert AGREED not in removed(judged(page(f"<form>{NAME}{TOWN}{row}</form>")))


@pytest.mark.parametrize(
    "row",
    [
        f"<div><p>{HINT}</p><input name='card'><input name='boat'></div>",
        f"<div><p>{HINT}</p><p>{RULES * 4}</p><input name='card'></div>",
        f"<p>{HINT}</p>",
        f"<div><input name='card'><h2>{HINT}</h2></div>",
    ],
)
def test_other_rows(judged: Judge, row: str) -> None:
    """Keep their sentences: of several fields, of a long text, without a field; and headings."""
    assert HINT not in removed(judged(page(f"<form>{NAME}{LOCK}{TOWN}{row}</form>")))


@pytest.mark.parametrize(
    "part",
    ["<input type='hidden' name='__VIEWSTATE'>", "<header>Tarn</header>", "<h1>Goods</h1>"],
)
def test_page_as_form(judged: Judge, part: str) -> None:
    """Keeps what stands beside fields: goods have some too."""
    goods = f"<div><p>{HINT}</p><input name='count'></div>"
    form = f"<form>{part}{NAME}{LOCK}{TOWN}{goods}</form>"
    assert HINT not in removed(judged(page(form)))


def test_many_blocks(judged: Judge) -> None:
    """Are asked once for the fields of what they share: a row is no longer than others."""
    said = [f"Boat {number} of the club lies at the mole of Tarn." for number in range(20)]
    row = "".join(f"<p>{one}</p>" for one in said)
    verdicts = judged(page(f"<form>{NAME}{LOCK}{TOWN}<div><input name='x'>{row}</div></form>"))
    assert removed(verdicts).keys().isdisjoint(said)


def test_section_of_fields(judged: Judge) -> None:
    """Loses its heading; a section that explains something keeps it."""
    row = f"<div><input type='checkbox'><p>{AGREED}</p></div>"
    fields = f"{NAME}{LOCK}<h3>More of you</h3>{row}<h3>The club</h3><p>{RULES}</p>{row}"
    verdicts = judged(page(f"<form>{fields}</form>"))
    assert removed(verdicts)["More of you"] == "field_section"
    assert verdicts["The club"].kept


@pytest.mark.parametrize("name", ["validation-summary-errors", "alert error", "help-block"])
def test_message(judged: Judge, name: str) -> None:
    """Goes from a form, and stays elsewhere."""
    said = "You have not agreed to the rules of the club yet"
    box = f"<div class='{name}'><ul><li>{said}</li></ul></div>"
    assert removed(judged(page(f"<form>{NAME}{box}</form>"))) == {said: "form_message"}
    assert removed(judged(page(f"<div>{box}</div>"))) == {}


def test_text(judged: Judge) -> None:
    """Has no forms."""
    assert removed(judged(f"Join the club of Tarn\n\n{RULES}\n\nGoing from:\n\nPassword")) == {}


def test_sizes_without_spaces(judged: Judge) -> None:
    """Count by characters: a sentence is no line."""
    said = "※会員の方は、会員情報を使って簡単に登録する事ができます。"
    form = f"<form><p>{said}</p><p>会員の番号 <input name='card'><input type='password'></p></form>"
    verdicts = judged(page(form))
    assert removed(verdicts) == {"会員の番号": "login_form"}
    assert verdicts[said].kept


TERMS = "The club may end what it has agreed with a member, who owes it the dues of that year."


@pytest.mark.parametrize(
    "box",
    [
        f"<textarea name='terms'>{TERMS}</textarea>",
        f"<textarea name='terms' rows='5'>{TERMS}</textarea>",
        f"<div style='height:100px;overflow: auto'><h3>Terms</h3><div><p>{TERMS}</p></div></div>",
    ],
)
def test_terms(judged: Judge, box: str) -> None:
    """Go, in a field or a box that scrolls, where one registers."""
    verdicts = judged(page(f"<form><p>{RULES}</p>{NAME}{LOCK}{TOWN}{box}</form>"))
    assert removed(verdicts)[TERMS] == "form_terms"
    assert verdicts[TERMS].label is Label.LEGAL
    assert verdicts[RULES].kept


@pytest.mark.parametrize(
    "form",
    [
        f"<form><textarea name='text' rows='5'>{TERMS}</textarea></form>",
        f"<form>{NAME}{TOWN * 2}<textarea name='text'>{TERMS}</textarea></form>",
        f"<form>{NAME}{TOWN * 2}<textarea name='text' rows='25'>{TERMS}</textarea></form>",
        f"<form>{NAME}{LOCK}{TOWN}<div style='height:100px'><p>{TERMS}</p></div></form>",
        f"<form>{NAME}{TOWN * 2}<div style='height:9px;overflow:auto'><p>{TERMS}</p></div></form>",
        f"<div style='height:100px;overflow:auto'><p>{TERMS}</p></div>",
    ],
)
def test_other_boxes(judged: Judge, form: str) -> None:
    """Keep their text: a field alone, a high one, a box that does not scroll, a form to search."""
    assert judged(page(form))[TERMS].kept
