"""What stands in <pre>: mail, memos and books become paragraphs, code and drawings do not."""

from textwrap import indent, wrap

import pytest
from lxml import etree

from cleaner.blocks.preformatted import unwrap_prose

FERRY = (
    "The ferry to the outer islands was laid up for six weeks last winter, because the yard had "
    "ordered the wrong shaft, and nobody noticed until it lay on the quay in the snow."
)
SHAFT = (
    "It has since been sold to a mill, where it turns a saw. The harbour master keeps the bill in "
    "a frame above his desk, and shows it to everyone who asks about the winter timetable."
)
CODE = "int main(void) {\n    return ferry(SHAFT) ? 0 : 1;\n}"


def unwrapped(inner: str) -> str:
    """Give what a <pre> with this in it becomes, and what was behind it."""
    root = etree.fromstring(f"<body><div><pre>{inner}</pre>behind</div></body>", etree.HTMLParser())
    unwrap_prose(root)
    (around,) = root.iter("div")
    return "".join(etree.tostring(child, encoding="unicode") for child in around)


def wrapped(text: str, margin: str = "") -> str:
    """Wrap a text at 64 columns, each line behind a margin."""
    return indent("\n".join(wrap(text, 64)), margin, lambda _: True)


def test_paragraphs_and_what_follows() -> None:
    """Blank lines part them; what stands behind the <pre> stays there."""
    found = unwrapped(f"\n{wrapped(FERRY)}\n\n{wrapped(SHAFT)}\n")
    assert found == f"<p>{FERRY}</p><p>{SHAFT}</p>behind"


def test_mail() -> None:
    """Quoted mail is a quotation, also with marks of its own; a signature stays in lines."""
    quoted = wrapped(FERRY, "&gt; ").replace("&gt; ", "&gt;<i> ").replace("\n", "\n</i>")
    found = unwrapped(
        f"On 4 March Ann Otter wrote:\n{quoted}</i>\n\n{wrapped(SHAFT)}\n\n-- \nIb Rask\nThe Yard"
    )
    assert found == (
        f"<p>On 4 March Ann Otter wrote:</p><blockquote><p>{FERRY}</p></blockquote>"
        f"<p>{SHAFT}</p><p>-- <br/>Ib Rask<br/>The Yard</p>behind"
    )


STEPS = "\n\n".join(f"{step}. call the yard and ask who has the shaft" for step in range(1, 9))


def test_mail_with_code_and_steps() -> None:
    """Is mail for what it quotes and its signature, though few of its words are paragraphs."""
    mail = f"{wrapped(FERRY, '&gt; ')}\n\n{wrapped(SHAFT)}\n\n{STEPS}\n\n{CODE}\n\n"
    signature = "-- \nIb Rask         ib at yard.example"
    found = unwrapped(mail + signature)
    assert found.startswith(f"<blockquote><p>{FERRY}</p></blockquote><p>{SHAFT}</p>")
    assert f"<pre>{CODE}</pre>" in found
    assert unwrapped(mail).startswith("<pre>")
    assert unwrapped(mail.replace("&gt; ", "") + signature).startswith("<pre>")


def test_the_words_of_a_signature_do_not_count() -> None:
    """However many there are."""
    sayings = "\n".join(f'"Measure {step} times."        yard.example' for step in range(30))
    text = f"{wrapped(FERRY)}\n\n{wrapped(SHAFT)}\n\n"
    assert unwrapped(f"{text}-- \n{sayings}").startswith("<p>")
    assert unwrapped(f"{text}{sayings}").startswith("<pre>")


def test_links_go_on_over_the_end_of_a_line() -> None:
    """What is linked, or bold, stays so."""
    marked = wrapped(FERRY).replace("outer islands", '<a href="/i">outer <b>islands</b></a>')
    before, _, last = marked.partition("\n")[0].rpartition(" ")
    marked = marked.replace(f"{before} {last}\n", f'{before} <a href="/s">{last}\n</a>')
    found = unwrapped(f"{marked}\n\n{wrapped(SHAFT)}")
    assert '<a href="/i">outer <b>islands</b></a> was laid up' in found
    assert f'{before} <a href="/s">{last} </a>' in found


@pytest.mark.parametrize(
    "heading", ["2.  Of the Shaft", "2.1 Steel", "THE FERRY", f"{'':24}The Yard", "IV. Winter"]
)
def test_headings(heading: str) -> None:
    """A line alone that is numbered, in capitals, or centred."""
    found = unwrapped(f"{wrapped(FERRY)}\n\n{heading}\n\n{wrapped(SHAFT)}")
    assert found == f"<p>{FERRY}</p><h2>{heading}</h2><p>{SHAFT}</p>behind"


def test_memo() -> None:
    """Headings stand further out than the text; tables and drawings stay as they are."""
    drawing = "      +------+\n      | yard |\n      +------+"
    found = unwrapped(
        f"Abstract\n\n{wrapped(FERRY, '   ')}\n\n{drawing}\n\n"
        f"   Shaft     steel     4 m\n\n---------\n\n{wrapped(SHAFT, '   ')}"
    )
    parts = found.replace("<p>   ", "<p>").replace("    ", " ")
    assert found.startswith("<h2>Abstract</h2><p>")
    assert f"<pre>{drawing}</pre><pre>   Shaft     steel     4 m</pre><hr/><p>" in found
    assert parts.count("<p>") == 2


def test_code_among_prose() -> None:
    """It stays code, and keeps its lines."""
    found = unwrapped(f"{wrapped(FERRY)}\n\n{CODE}\n\n{wrapped(SHAFT)}")
    assert found == f"<p>{FERRY}</p><pre>{CODE}</pre><p>{SHAFT}</p>behind"


@pytest.mark.parametrize(
    "inner",
    [
        CODE * 8,
        f"<code>{wrapped(FERRY)}\n\n{wrapped(SHAFT)}</code>",
        f"{FERRY}\n\n{SHAFT}",
        "\n".join(f"The boat is late, said {name}" for name in ("Ib", "Ann", "Una", "Jens") * 5),
        "\n".join(f"{year} {year * 7} {year % 9}.5 {year % 7}" for year in range(1950, 1999)),
        "It was late.",
        "",
    ],
    ids=["code", "marked as code", "not wrapped", "verse", "numbers", "short", "empty"],
)
def test_stays(inner: str) -> None:
    """What is no hard-wrapped prose."""
    assert unwrapped(inner).startswith("<pre")


def test_named_as_code() -> None:
    """Highlighters name the element."""
    source = f'<body><pre class="brush: text">{wrapped(FERRY)}\n{wrapped(SHAFT)}</pre></body>'
    root = etree.fromstring(source, etree.HTMLParser())
    unwrap_prose(root)
    assert [element.tag for element in root.iter("pre", "p")] == ["pre"]
