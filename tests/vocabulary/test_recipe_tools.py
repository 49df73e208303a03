"""What stands around recipes."""

import pytest

from cleaner.vocabulary.recipe_tools import (
    asks_cooks,
    is_recipe_tool,
    is_site_note,
    names_other_recipes,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2x", True),
        ("UNITS:", True),
        ("Print Pin It Rate", True),
        ("Print Recipe Rate Recipe Pin Recipe", True),
        ("Print Pin Rate Add to Collection Go to Collections", True),
        ("Ingredient Checklist", True),
        ("Auf die Einkaufsliste setzen", True),
        ("↑ Jump to details", True),
        ("104 Reviews 4.8 out of 5 stars", True),
        ("4.8 fra 26 stemmer", True),
        ("4.57 stars (46 ratings)", True),
        ("5 star values: 411", True),
        ("2.0 (686)", True),
        ("Média de Avaliações 4.9 de 5 68 Votos", True),
        ("2 eggs", False),
        ("2x the usual amount of salt", False),
        ("Print out the stencil", False),
        ("1/2 tsp salt", False),
        ("3 stars anise", False),
        ("4.5 dl milk (1 tin)", False),
        ("Rate of rise", False),
        ("Pin the dough", False),
        ("2 (400 g) tins", False),
        ("▢", True),
        ("4 (400)", False),
        ("4/5", False),
        ("* * *", False),
        ("My notes", False),
    ],
)
def test_tools(text: str, *, expected: bool) -> None:
    """Buttons, rows of them and ratings, not what dishes are made of."""
    assert is_recipe_tool(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Did you make this soup? Please leave a star rating in the comments!", True),
        ("If you try this soup, let us know! Leave a comment, rate it, and tag @soup.", True),
        ("Share it with the world! Mention @soup or tag #leeks!", True),
        ("Pin this to your Dinner Boards and follow me!", True),
        ("Craving more? Subscribe to get new recipes.", True),
        ("Hast du das Rezept einmal ausprobiert? Ich freue mich auf deinen Kommentar.", True),
        ("If you make this soup a day ahead, leave the cream out until you serve it.", False),
        ("If you love leeks, this soup is for you.", False),
        ("Did you love leeks as a child? I did not.", False),
        ("Made this for my mother, who gave it five minutes.", False),
        ("Leave your comments about the neighbours at the door, and stir the pot.", False),
        ("If you make the dough ahead, add the yeast last, as described below.", False),
        ("If you make a double batch, use a #10 can of tomatoes.", False),
        ("I hope you love this; I first saw it on Instagram when I was in Rome.", False),
        ("If you love heat, give the chillies below a try.", False),
        ("Be sure to leave the skin on and add salt before the stars, the figs.", False),
        ("Hast du das Rezept von Oma gelesen? Dort kannst du sehen, wie der Teig geht.", False),
        ("Hungry for more? There is a second pot on the stove.", False),
    ],
)
def test_appeals(text: str, *, expected: bool) -> None:
    """They ask to rate, to write or to show it; a text says how to cook."""
    assert asks_cooks(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Keywords: leeks, soup", True),
        ("This recipe was first published in May 2018.", True),
        ("Note: This post contains affiliate links.", True),
        ("Nutrition information provided is an estimate and will vary.", True),
        ("Originally published 3 May 2019. Updated in June.", True),
        ("Nutritional information is on the tin.", False),
        ("Keywords of this kitchen are slow and low.", False),
        ("First published in 1861, the book of the island has this pie.", False),
        ("This recipe was first published in May 1994 in a book of mine.", False),
        ("This recipe contains some Amazon nuts.", False),
        ("This recipe was first made in May 2018.", False),
        ("This page contains the step that matters.", False),
    ],
)
def test_notes(text: str, *, expected: bool) -> None:
    """Of the site, and how it files a recipe."""
    assert is_site_note(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More Summer Salad Recipes:", True),
        ("Favorite shrimp recipes", True),
        ("Other Recipes You May Enjoy:", True),
        ("Looking for more ways to use leeks?", True),
        ("More Ways to Make Chicken Soup", True),
        ("Se også mine opskrifter på:", True),
        ("Mehr Rezepte mit Reis", True),
        ("More about leeks", False),
        ("More topping ideas", False),
        ("Want more heat? Add one of these", False),
        ("You will love the crunch of these", False),
        ("Other leeks", False),
        ("My favourite knife", False),
        ("Recipes need salt", False),
    ],
)
def test_headers(text: str, *, expected: bool) -> None:
    """Of lists of other recipes."""
    assert names_other_recipes(text) is expected
