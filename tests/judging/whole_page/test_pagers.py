"""Numbers of pages and letters to choose from."""

from string import ascii_uppercase as letters

import pytest

from tests.judging.conftest import Judge

TEXT = "The wheel of the mill was set upright at noon, and it has turned since then."
CYRILLIC = "АБВГДЕЁЖЗИЙКЛМНОПРСТ"


def kept(judged: Judge, page: str) -> list[str]:
    """Give what is kept of a page, but for its headline and its paragraph."""
    verdicts = judged(f"<h1>Mills</h1><p>{TEXT}</p>{page}<p>{TEXT} It is loud.</p>")
    return [text for text, one in verdicts.items() if one.kept][2:-1]


def entries(*texts: str, linked: bool = True, tag: str = "li") -> str:
    """Give blocks, one each."""
    form = "<a href='/p'>{}</a>" if linked else "{}"
    return "".join(f"<{tag}>{form.format(text)}</{tag}>" for text in texts)


@pytest.mark.parametrize(
    "page",
    [
        entries("1", "2", "3", "4", "…", "443", "»"),
        entries("1", tag="div", linked=False) + entries("2", "3", "[4]", "Next"),
        entries("«", "7", "8", "9"),
        entries(*letters[:5]),
        entries("#", *letters, "0-9", linked=False, tag="p"),
        entries(*CYRILLIC),
        "<p>| 1 | 2 | 3 | 4 | &gt; | &gt;&gt;</p>",
        "<p><a href=/1>1</a> <a href=/2>2</a> <a href=/3>3</a> ... <a href=/9>9</a></p>",
        "<p>&laquo; 1 2 3 ... 9</p>",
        f"<p>{' | '.join(f'<a href=/{i}>{i}</a>' for i in '#' + letters[:6])}</p>",
        f"<p>{' | '.join(letters)}</p>",
    ],
)
def test_pages_and_letters(judged: Judge, page: str) -> None:
    """They go, in a run or a row."""
    assert kept(judged, page) == []


def test_reason(judged: Judge) -> None:
    """It says what they are."""
    verdict = judged(f"<h1>Mills</h1><p>{TEXT}</p>{entries('1', '2', '3')}")["2"]
    assert verdict.reason == "rule pager: the numbers of pages to choose from"
    verdict = judged(f"<h1>Mills</h1><p>{TEXT}</p>{entries(*letters[:6])}")["B"]
    assert verdict.reason == "rule pager: an alphabet to choose from"


@pytest.mark.parametrize(
    "page",
    [
        entries("1", "2", "3", "4", linked=False),
        entries("1", "2"),
        entries("3", "2", "1"),
        entries("12", "45", "300"),
        entries("2012", "2013", "2014"),
        entries("1", "A", "2", "B", "3", "C"),
        entries(*letters[:5], linked=False),
        entries("A", "D", "B", "Z", "C"),
        entries("a", "b", "c", "d", "e", "f"),
        entries("A", "Axle", "B", "Beam", "C", "Crank", "D", "Drum", "E", "Eye"),
        "<p>1 2 3 4 5 6</p>",
        "<p>1 &lt; 2 &lt; 3 &lt; 4</p>",
        "<p>9 7 5 &gt;</p>",
        "<table><tr><td>1<td>2<td>3<td>4</table>",
        f"<table><tr><td>{'<td>'.join(letters)}</table>",
        f"<p>{' '.join(letters)}</p>",
        entries(*letters, linked=False),
        "<pre>1 2 3 4 &gt;\n</pre>",
        "<blockquote><p>A | B | C | D | E | F | G | H | I | J | K | L | M | N | O</p></blockquote>",
    ],
)
def test_numbers_and_letters_of_a_text(judged: Judge, page: str) -> None:
    """They stay: not linked, in no order, with something between, in tables, code, quotations."""
    verdicts = judged(f"<h1>Mills</h1><p>{TEXT}</p>{page}<p>{TEXT} It is loud.</p>")
    assert not [one for one in verdicts.values() if one.reason.startswith("rule pager")]


def test_lines_of_a_text(judged: Judge) -> None:
    """Where no link tells, what leads to the next page does."""
    lines = f"Mills\n\n{TEXT}\n\n1\n\n2\n\n3\n\n{{}}\n\n{TEXT} It is loud.\n"
    assert not judged(lines.format("Next »"))["2"].kept
    assert judged(lines.format("Four sails"))["2"].kept
    assert judged(lines.format("…"))["2"].kept
