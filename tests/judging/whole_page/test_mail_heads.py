"""The heads of mails on the pages of archives."""

from cleaner.judging.whole_page.mail_heads import mail_heads
from tests.judging.lines import looks_of

HEAD = (
    "To: mill@xxxxxxxxxxxx",
    "Subject: [mill] The belt stretches",
    "From: Ann Otter <aotter@xxxxxxxxxxx>",
    "Date: Sat, 19 Jul 2003 21:40:11 +0200",
    "User-agent: Tern/5.0 (X11)",
)
TEXT = "The belt stretches when it rains, and then the mill stands."


def found(*lines: str) -> list[int]:
    """The places of the lines that are told."""
    return sorted(mail_heads(looks_of(*lines, score=0.9)))


def test_a_head() -> None:
    """All lines of it, and none around."""
    assert found("The belt stretches", *HEAD, TEXT) == [1, 2, 3, 4, 5]
    assert found("Riemen", "Von: Ann <ann@mill.example>", "Betreff: Riemen", "An: Bo", TEXT) == [
        1,
        2,
        3,
    ]
    assert found(*HEAD[:3]) == [0, 1, 2]


def test_what_is_no_head() -> None:
    """Two lines, lines apart, lines without an address, and facts of other things."""
    assert found(*HEAD[:2], TEXT) == []
    assert found(TEXT, *HEAD) == []
    assert found(HEAD[0], TEXT, HEAD[1], TEXT, HEAD[2]) == []
    assert found("Date: 19 July", "Subject: Belts", "To: all millers", TEXT) == []
    assert found("From: flour", "From: water", "From: ann@mill.example") == []


def test_facts_of_other_things() -> None:
    """No subject, or an address that is not of who wrote or was written to."""
    ferry = ("From: Hull", "To: Island", "Date: 5 May", "References: board@hull.example")
    assert found(*ferry, TEXT) == []
    assert found("From: ann@hull.example", "To: Bo", "Date: 5 May", TEXT) == []
    assert found("Subject: Belts", "To: Bo", "Date: 5 May", "Organisation: a@b.example") == []
    assert found("From: ann@hull.example", "Subject: Belts", "Date: 5 May", TEXT) == [0, 1, 2]
