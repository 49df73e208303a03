"""The lines of a recipe."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.recipes import doubted_lines, recipe_of
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

INTRO = "A soup for the days on which the ferry does not sail and the shop has no bread."
FIRST = "Cut the leeks, wash the sand out of them, and let them sweat in the butter for a while."
SECOND = "Pour in the milk, add the potatoes, and leave the pot alone until the tide has turned."
LINES = (
    ("Leek soup of Grimsay", 0.6),
    (INTRO, 0.9),
    ("Prep: 15 mins", 0.3),
    ("Serves 4", 0.3),
    ("Ingredients", 0.3),
    ("3 leeks", 0.3),
    ("½ litre of milk", 0.6),
    ("Butter", 0.3),
    ("Method", 0.4),
    ("STEP 1", 0.3),
    (FIRST, 0.9),
    ("STEP 2", 0.6),
    (SECOND, 0.9),
    ("Soups", 0.3),
)


def page(*changed: tuple[int, str]) -> list[Look]:
    """Give the lines of the recipe, some of them changed."""
    told = dict(changed)
    return [
        look_of(told.get(index, text), index, score=score)
        for index, (text, score) in enumerate(LINES)
    ]


def test_its_lines_stay() -> None:
    """From the facts above the ingredients to the steps; no line below it, and not the text."""
    recipe = recipe_of(page())
    assert recipe is not None
    assert (recipe.header, recipe.method, set(recipe.steps)) == (4, 8, {9, 11})
    assert doubted_lines(page()) == {2, 3, 4, 5, 6, 7, 8, 9, 11}


@pytest.mark.parametrize(
    ("header", "method", "step"),
    [
        ("Ingrédients", "Préparation", "Étape 1"),
        ("ZUTATEN:", "Zubereitung", "Schritt 1"),
        ("Ingredientes", "Elaboración", "Paso 1"),
        ("Składniki", "Sposób przygotowania", "Krok 1"),
        ("Zutaten", "Anleitungen", "Schritt 1"),
        ("Składniki", "Instrukcje", "Krok 1"),
        ("用料", "做法", "STEP 1"),
        ("सामग्री", "विधि", "STEP 1"),
    ],
)
def test_its_headers(header: str, method: str, step: str) -> None:
    """In other languages."""
    recipe = recipe_of(page((4, header), (8, method), (9, step)))
    assert recipe is not None
    assert (set(recipe.headings), set(recipe.steps)) == ({4, 8}, {9, 11})


@pytest.mark.parametrize(
    "changed",
    [
        ((4, "Ingredients of a good night"),),
        ((5, "Leeks"), (6, "Milk")),
        ((8, "Methods of the old cooks"),),
    ],
)
def test_what_is_no_recipe(changed: tuple[tuple[int, str], ...]) -> None:
    """Without a header, amounts below it, or the header of the method."""
    assert recipe_of(page(*changed)) is None
    assert doubted_lines(page(*changed)) == set()


def test_what_is_no_line_of_it() -> None:
    """What says something of a site, or is surely chrome; above it, what is no fact."""
    looks = page((2, "Soups"), (7, "Share"))
    looks[5].score = 0.05
    assert doubted_lines(looks) == {3, 4, 6, 8, 9, 11}
    assert 7 not in doubted_lines(page((7, "Buy all that you need")))


def test_its_headings(judged: Judge) -> None:
    """The headers; no amount, no fact, and no number of a step."""
    found = judged("\n\n".join(text for text, _ in LINES[:-1]))
    labels = {text: verdict.label for text, verdict in found.items()}
    headings = {text for text, label in labels.items() if label is Label.HEADING}
    assert headings - {LINES[0][0]} == {"Ingredients", "Method"}


def test_a_number_behind_a_colon_is_no_heading(judged: Judge) -> None:
    """A fact is none; a heading may have a colon."""
    lines = ("A title", INTRO, "Crossing: 40 min", FIRST, "Pier 3: what it costs", SECOND)
    found = judged("\n\n".join(lines))
    assert found["Crossing: 40 min"].label is Label.BODY
    assert found["Pier 3: what it costs"].label is Label.HEADING


def test_the_model_may_doubt_it(judged: Judge) -> None:
    """And keep nothing but the paragraphs."""
    menu = "Home\n\nBoats\n\nSoups\n\nLog in\n\nSearch\n\nAbout us"
    text = "\n\n".join(text for text, _ in LINES[:-1])
    found = judged(f"{menu}\n\n{text}\n\nPrivacy policy", keep="ends_sentence")
    assert found["3 leeks"].reason == "rule recipe: a line of the recipe"
    assert found["Ingredients"].label is Label.HEADING
