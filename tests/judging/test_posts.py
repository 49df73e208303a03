"""Short posts in containers like those of longer ones are kept."""

from dataclasses import replace

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.posts import posts_alike
from cleaner.judging.verdicts import decide
from cleaner.model import Label
from tests.judging.lines import look_of

LONG = {
    "en": "I built mine of oak, and it stands in the rain for the ninth winter without a crack.",
    "de": "Meine ist aus Eiche und steht schon den neunten Winter ohne einen Riss im Regen.",
    "fr": "La mienne est en chêne et passe son neuvième hiver sous la pluie sans une fente.",
    "ru": "Моя сделана из дуба и стоит под дождём уже девятую зиму без единой трещины.",
}
SHORT = {
    "en": "Larch is cheaper.",
    "de": "Lärche ist billiger.",
    "fr": "Le mélèze est moins cher.",
    "ru": "Лиственница дешевле.",
}
POST = ("<div>", "inner", "msg", "<div>", "post")


def thread(
    long: str, short: str, names: tuple[str, ...] = POST, *, apart: bool = True, score: float = 0.3
) -> list[Look]:
    """Give four long posts and a short one, each below a name."""
    looks: list[Look] = []
    for number, text in enumerate([long, short, long, long, long]):
        if apart:
            looks.append(look_of(f"oatcake{number}", len(looks), score=0.2, tag="div"))
        said = look_of(text, len(looks), score=score if text == short else 0.9, tag="div")
        looks.append(replace(said, names=(*names[:3], str(number), *names[3:])))
    return looks


@pytest.mark.parametrize("language", LONG)
def test_a_short_post_between_longer_ones(language: str) -> None:
    """The number of a post in its names tells nothing."""
    looks = thread(LONG[language], SHORT[language])
    assert posts_alike(looks) == frozenset({3})
    furniture = look_of("Privacy policy", len(looks), score=0.01, tag="li")
    verdict = decide([*looks, furniture], None)[3]
    assert verdict.label is Label.BODY
    assert verdict.reason.startswith("rule posts_alike")


def test_paragraphs_of_one_post_are_no_posts() -> None:
    """Nothing stands between them; nor are they where the name is far around them."""
    assert not posts_alike(thread(LONG["en"], SHORT["en"], apart=False))
    far = ("<div>", "inner", "text", "<div>", "<div>", "<div>", "post")
    assert not posts_alike(thread(LONG["en"], SHORT["en"], far))


def test_what_is_surely_chrome() -> None:
    """And what ends no sentence, or says what site furniture says, stays away."""
    assert not posts_alike(thread(LONG["en"], SHORT["en"], score=0.04))
    assert not posts_alike(thread(LONG["en"], "Larch for the bench, then"))


def test_posts_that_are_the_smaller_part() -> None:
    """Below an article they are what readers say."""
    looks = thread(LONG["en"], SHORT["en"])
    article = look_of(" ".join([LONG["en"]] * 5), len(looks), score=0.9, tag="p")
    assert not posts_alike([*looks, article])
