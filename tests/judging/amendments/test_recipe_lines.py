"""The lines of a recipe that a page declares."""

import json

import pytest

from tests.judging.conftest import Judge

STORY = "The soup of the island is made on days on which no ferry sails, and it lasts for three."
STEP = "Let it cool down."


def page(recipe: str, kind: str = "Recipe", **declared: object) -> str:
    """Give a page with a recipe, of which the model keeps sentences only."""
    stated = {"recipeIngredient": ["3 leeks", "1 kg&nbsp;of cockles", "Sea salt"], **declared}
    linked = json.dumps({"@type": kind, **stated})
    return (
        f'<html><head><script type="application/ld+json">{linked}</script></head><body>'
        f"<h1>Leek soup</h1><p>{STORY}</p><p>{STORY} Or four.</p>{recipe}</body></html>"
    )


LIST = "<ul><li>3 leeks</li><li>1 kg of cockles</li><li>Sea salt</li><li>Print this</li></ul>"


@pytest.mark.parametrize(
    ("kind", "recipe", "kept"),
    [
        ("Recipe", LIST, {"3 leeks", "1 kg of cockles", "Sea salt"}),
        ("Article", LIST, set()),
        ("Recipe", f"<div class=modal>{LIST}</div>", set()),
        ("Recipe", "<div>leeks</div><div>3</div><div>Sea salt</div>", {"leeks", "3", "Sea salt"}),
        ("Recipe", "<nav><a href=/salt>Sea salt</a></nav>", set()),
        (
            "Recipe",
            "<ul><li><label><input type=checkbox>3 leeks</label><li><label>Sea salt</label></ul>",
            {"3 leeks", "Sea salt"},
        ),
        ("Recipe", f"<p>{STORY} It has 3 leeks, 1 kg of cockles and sea salt.</p>{LIST}", set()),
    ],
)
def test_declared_ingredients(judged: Judge, kind: str, recipe: str, kept: set[str]) -> None:
    """Stay in any order of their parts, ticked off too, if the text lacks them; others do not."""
    verdicts = judged(page(recipe, kind), keep="ends_sentence")
    found = {text for text, one in verdicts.items() if one.reason.startswith("rule recipe_line")}
    assert found == kept
    assert all(verdicts[text].kept for text in kept)


@pytest.mark.parametrize(
    "steps",
    [
        f"3 leeks\n{STEP}",
        [{"@type": "HowToStep", "text": STEP}],
        [{"@type": "HowToSection", "itemListElement": [{"@type": "HowToStep", "text": STEP}]}],
    ],
)
def test_declared_steps(judged: Judge, steps: object) -> None:
    """Stay as well, however they are declared."""
    recipe = f"{LIST}<div>{STEP}</div>"
    assert not judged(page(recipe), keep=False)[STEP].kept
    verdict = judged(page(recipe, recipeInstructions=steps), keep=False)[STEP]
    assert verdict.reason == "rule recipe_line: the page declares it as a line of its recipe"


@pytest.mark.parametrize(
    ("heading", "kept"),
    [
        ("<h3>Soup ingredients</h3>", True),
        ("<div>Ingredients</div><button>2x</button>", True),
        ("<div>Tap for ingredients</div>", False),
        ("<button>Ingredients</button>", False),
        ("<h3><a href=/ingredients>Ingredients of soup</a></h3>", False),
        ("<h3>Boats of the island</h3>", False),
        ("<div>Ingredients</div><div>Method</div>", False),
        ("<div>Preparation: 20 min</div>", False),
    ],
)
def test_what_heads_a_part(judged: Judge, heading: str, *, kept: bool) -> None:
    """Stays above lines that are kept; what jumps to it, or changes what is shown, does not."""
    verdicts = judged(page(f"{heading}{LIST}"), keep="ends_sentence")
    reasons = {text: one.reason for text, one in verdicts.items() if "heads a part" in one.reason}
    assert bool(reasons.keys() - {"Method"}) is kept


def test_a_line_that_the_text_says_elsewhere(judged: Judge) -> None:
    """Stays in a list of others; a list that is a copy as a whole goes."""
    steps = [f"Boil the leeks of kind {number} in the milk of the goat." for number in range(3)]
    declared = page("{}", recipeInstructions=steps)
    card = "".join(f"<li>{step}</li>" for step in steps)
    told = judged(declared.replace("{}", f"<p>{steps[1]}</p><h2>Method</h2><ol>{card}</ol>"))
    assert told[steps[1]].reason == "rule recipe_line: the page declares it as a line of its recipe"
    twice = judged(declared.replace("{}", f"<ol>{card}</ol><h2>Method</h2><ol>{card}</ol>"))
    assert twice[steps[1]].reason.startswith("rule repeated_block")
