"""How texts begin, so that each is held against few of the expressions that say how they begin.

In: a text. Out: the first letters of its first word. `beginnings` has those of expressions: many
are slow, not being sensitive to case, and hardly any text begins as they say.
"""

import re
from typing import Final

__all__ = ["END", "SIZE", "first_letters", "spelt", "tell_first_word"]

SIZE: Final = 4
"""Letters that are looked at. Behind a shorter word that has ended a space is one of them."""
END: Final = " "
_WORD: Final = re.compile(rf"\w{{1,{SIZE}}}")
_DIGITS: Final = str.maketrans("123456789", "0" * 9)
_ALIKE: Final = str.maketrans("ıſςϐϵϑϰϖϱϕ", "isσβεθκπρφ")
"""Letters that are one to an expression, and stay two in lower case."""


def first_letters(text: str) -> str:
    """The first letters of the first word of a text, as `spelt`."""
    start = text[:SIZE]
    if start.isascii() and start.isalpha() and len(start) == SIZE:  # mostly
        return start.lower()
    found = _WORD.search(text)
    if found is None:
        return ""
    letters = spelt(found.group())
    return letters if len(letters) == SIZE else letters + END


def tell_first_word(letters: str, text: str) -> bool:
    """Whether the first letters of a text are those of its first word however that is normalised.

    Of what is spelt in several ways, or has a number at its edge, they tell too little.
    """
    return letters.rstrip(END).isalpha() and text.isascii()


def spelt(letters: str) -> str:
    """Letters in lower case, with 0 for every digit."""
    if letters.isascii():
        return letters.lower().translate(_DIGITS)
    small = letters.replace("İ", "i").lower().translate(_ALIKE)
    return "".join("0" if letter.isdecimal() else letter for letter in small)
