"""Code among the lines of a text scrape."""

from textwrap import dedent
from time import process_time

import pytest

from cleaner.blocks.lines import read_lines
from cleaner.blocks.listings import find_listings, listing_text

KETTLE = """\
    from kettle import Kettle

    # Wait until the water boils, then tell everyone in the house.
    kettle = Kettle(port=7)
    if kettle.boils:
        kettle.whistle()
"""
BEFORE = "A kettle is read from its port, and whistles when the water in it has come to the boil.\n"
AFTER = "The port is printed on the bottom of every kettle that was sold after spring 2021.\n"


def listings(source: str) -> list[str]:
    """The texts of the listings in a scrape."""
    lines = read_lines(source)
    return [listing_text(lines[one.start : one.stop]) for one in find_listings(lines)]


@pytest.mark.parametrize(
    "code",
    [
        KETTLE,
        """\
        // Counts the gulls.
        function count(gulls) {
          let sum = 0;
          for (const gull of gulls) {
            sum += gull.loud ? 2 : 1;
          }
          return sum;
        }
        """,
        """\
        public static int Count(Gull[] gulls)
        {
            return gulls.Length;
        }
        """,
        """\
        {
          "harbour": "Tarn",
          "depth": 4.5,
          "boats": ["Ida", "Ole"]
        }
        """,
        """\
        <nav>
          <a href="/tides">Tides</a>
          <a href="/boats">Boats</a>
        </nav>
        """,
        """\
        .gull {
          color: white;
          wings: 2;
        }
        """,
        """\
        $ pip install kettle
        $ kettle --port 7
        boiling
        """,
        """\
        SELECT name, depth FROM harbours
          WHERE depth > 4
          ORDER BY name;
        CREATE TABLE tides (day date, height real);
        """,
        """\
        >>> kettle.temperature()
        71
        >>> kettle.boils
        False
        """,
        """\
        # Settings of the lamp
        lamp_height = 31
        lamp_colour = 'white'
        """,
    ],
)
@pytest.mark.parametrize("indent", ["", "   "])
def test_is_one_listing(code: str, indent: str) -> None:
    """Whatever the language, and however far in a renderer sets it."""
    wanted = dedent(code).strip("\n")
    shown = "\n".join(f"{indent}{line}" for line in dedent(code).splitlines())
    assert listings(shown) == [wanted]
    assert listings(f"{BEFORE}\n{shown}\n\n{AFTER}") == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        f"{BEFORE}\n{AFTER}",
        "(a) the buyer;\n(b) the seller;\n(c) any agent of the two (or their heirs);\n",
        "• Choosing the right crew for the boat;\n• Mending the nets;\n• Asking the harbour;\n",
        "The moon was gone;\nThe tide came in;\nNobody heard;\n",
        "Home\nTides\nBoats (4)\nSign in\n",
        "Goals: Ode (12), Lund (40, pen.)\nBooked: Berg (31)\nReferee: I. Moe (Tarn)\n",
        "> Did the boat come in?\n>\n> It should be here.\n>\n> Ann\n",
        "Tarn Tides Ltd.\n12 Quay Road\nTel: (01) 555 7\ninfo@tarn.example\n",
        "import duties rise\nreturn of the gulls\nfor the boats:\n",
        "pip install kettle\n",
        "灯台守は毎晩おなじ時刻に灯をともした。\n海には船も人もいなかった（霧の日）。\n",
    ],
)
def test_is_none(text: str) -> None:
    """Sentences, verses, clauses, menus, results, quoted mail, addresses, one command."""
    assert listings(text) == []


def test_a_heading_parts_two_listings() -> None:
    """A line alone at the edge that only may be code."""
    code = dedent(KETTLE).strip()
    assert listings(f"{code}\n\nTidying up\n\n{code}\n") == [code, code]


def test_a_short_run_stays_text() -> None:
    """Two lines are too few."""
    assert listings("kettle = Kettle()\nkettle.whistle()\n") == []


@pytest.mark.parametrize(
    "line", ["x = 1\n", "word\n", "x = 1\nword\nword\nword\n", "# a\n", "{\n", "  x;\n"]
)
def test_time_grows_no_faster_than_the_lines(line: str) -> None:
    """Twice the lines take at most some three times as long."""

    def seconds(count: int) -> float:
        lines = read_lines(line * count)
        start = process_time()
        find_listings(lines)
        return process_time() - start

    seconds(1_000)
    assert seconds(20_000) < 3.3 * max(seconds(10_000) for _ in range(3)) + 0.02
