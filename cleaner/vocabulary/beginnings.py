"""Expressions that say how texts begin -> what the first letters of those may be.

Groups, sets and repetitions are followed. Where anything may stand, the letters before it are all
that is known.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, Generic, NamedTuple, TypeAlias, TypeVar

from cleaner.vocabulary.first_letters import END, SIZE, first_letters, spelt

__all__ = ["ByLetters", "by_letters", "letters_of"]

T = TypeVar("T")

ENOUGH: Final = 12
"""Parts of a branch that are followed: by then its first word is known."""
MANY: Final = 1 << 16
QUANTIFIERS: Final = {"?": (0, 1), "*": (0, MANY), "+": (1, MANY)}
NOWHERE: Final = frozenset({r"\b", r"\B", "^", "$"})
ANYTHING: Final = "."
NEARLY: Final = frozenset({r"\w", r"\D", r"\S"})
SIGNS: Final = frozenset({r"\W", r"\s", r"\n", r"\t"})
LOOKS: Final = ("(?=", "(?!", "(?<")
_PIECE: Final = re.compile(
    r"[^\W\d_]{2,}(?![?*+{])|\(\?P<\w+>|\(\?[a-z]?:|\(\?<?[=!]|\(|\)|\||\[\^?\]?(?:\\.|[^\]\\])*\]|\{\d*,?\d*\}|\\?."
)
_CODE: Final = re.compile(r"\\u([0-9a-f]{4})")
_IN_SET: Final = re.compile(r"(\\?.)(?:-(\\?.))?")

State: TypeAlias = AbstractSet[str]
"""What the first word may begin with, up to somewhere in an expression."""


class _Part(NamedTuple):
    """A part of an expression, and how often it may stand there.

    said: one piece, which may be several letters, or the branches of a group.
    """

    said: "str | Sequence[Sequence[_Part]]"
    least: int = 1
    most: int = 1


ANY_PART: Final = _Part(ANYTHING)


def letters_of(expression: str) -> frozenset[str]:
    """What the first letters are of each text that an expression matches from its start on.

    Where one of them is shorter, any letters may follow.
    """
    spelled_out = _CODE.sub(lambda code: chr(int(code[1], 16)), expression)
    pieces = iter(_PIECE.findall(spelled_out))
    going_on, found = _after(list(_branches(pieces)), {""})
    return frozenset(found | going_on)


class ByLetters(Generic[T]):
    """Things that expressions tell, by what these may begin with, in the order given.

    Those of some letters are put together when first asked for: few of the letters are.
    """

    def __init__(self, things: Sequence[T], places: Mapping[str, AbstractSet[int]]) -> None:
        """things: all, in order.  places: of those that texts with these first letters may be."""
        self._things = things
        self._places = places
        self._found: dict[str, tuple[T, ...]] = {}

    def only(self, fits: Callable[[T], bool]) -> "ByLetters[T]":
        """The same without the things that do not fit."""
        left = {place for place, thing in enumerate(self._things) if fits(thing)}
        places = {letters: its & left for letters, its in self._places.items()}
        return ByLetters(self._things, places)

    def beginning_with(self, letter: str) -> Sequence[T]:
        """Those that tell texts of which this is the first letter, and not of all texts."""
        places = (its for letters, its in self._places.items() if letters.startswith(letter))
        return [self._things[place] for place in sorted(set[int]().union(*places))]

    def of(self, text: str, letters: str | None = None) -> Sequence[T]:
        """Those that a text may be told by. letters: the first of it, where they are known."""
        letters = first_letters(text) if letters is None else letters
        while letters not in self._places:
            letters = letters[:-1]
        found = self._found.get(letters)
        if found is None:
            places = sorted(_of_beginnings(letters, self._places))
            found = self._found[letters] = tuple([self._things[place] for place in places])
        return found


def by_letters(told: Iterable[tuple[str, T]]) -> ByLetters[T]:
    """Things, each with the expression that tells it, by what that may begin with."""
    things: list[T] = []
    places: dict[str, set[int]] = {"": set()}
    for place, (expression, thing) in enumerate(told):
        things.append(thing)
        for letters in letters_of(expression):
            places.setdefault(letters, set()).add(place)
    return ByLetters(things, places)


def _of_beginnings(letters: str, places: Mapping[str, AbstractSet[int]]) -> AbstractSet[int]:
    """The places of all that some letters begin with."""
    beginnings = (letters[:size] for size in range(len(letters) + 1))
    return frozenset[int]().union(*(places.get(beginning, ()) for beginning in beginnings))


def _branches(pieces: Iterator[str]) -> Iterator[list[_Part]]:
    """The branches of a group up to its end, or of all of an expression."""
    branch: list[_Part] = []
    known = False
    for piece in pieces:
        first = piece[0]
        if known and first not in ")|(":
            continue
        if first == ")":
            break
        if first == "|":
            yield branch
            branch, known = [], False
        elif known:
            _skip_group(pieces)
        elif first in QUANTIFIERS or first == "{":
            if branch:
                branch[-1] = _Part(branch[-1].said, *_times(piece))
        elif first == "(":
            group = list(_branches(pieces))
            branch.append(_Part("^" if piece.startswith(LOOKS) else group))
        else:
            branch.append(_Part(piece))
            known = len(piece) >= SIZE and piece.isalpha()
        if len(branch) > ENOUGH:
            branch[-1], known = ANY_PART, True
    yield branch


def _skip_group(pieces: Iterator[str]) -> None:
    depth = 1
    for piece in pieces:
        depth += piece.startswith("(") - (piece == ")")
        if not depth:
            return


def _times(piece: str) -> tuple[int, int]:
    if piece in QUANTIFIERS:
        return QUANTIFIERS[piece]
    least, comma, most = piece[1:-1].partition(",")
    return int(least or 0), int(most or MANY) if comma else int(least)


def _after(branches: Sequence[Sequence[_Part]], before: State) -> tuple[set[str], set[str]]:
    """Behind a group: what the word may have so far, and what it may begin with for certain."""
    going_on: set[str] = set()
    found: set[str] = set()
    for branch in branches:
        here: State = before
        for part in branch:
            if not here:
                break
            here, done = _behind(part, here)
            found |= done
        going_on |= here
    return going_on, found


def _behind(part: _Part, before: State) -> tuple[set[str], set[str]]:
    """The same behind a part of a branch."""
    here, found = _once(part, before)
    more = here if part.most > 1 else set()
    while more:
        further, done = _once(part, more)
        found |= done
        more = further - here
        here |= more
    return (here if part.least else here | before), found


def _once(part: _Part, before: State) -> tuple[set[str], set[str]]:
    if not isinstance(part.said, str):
        return _after(part.said, before)
    if part.said in NOWHERE:
        return set(before), set()
    if len(part.said) > 1 and part.said.isalpha():
        run = "".join(map(_letter, part.said[:SIZE]))
        longer = {(letters + run)[:SIZE] for letters in before}
        full = {letters for letters in longer if len(letters) == SIZE}
        return longer - full, full
    characters = _characters(part.said)
    if characters is None:
        return set(), set(before)
    longer = {letters + one for letters in before for one in characters if one != END}
    ended = {letters + END for letters in before if letters and END in characters}
    no_word_yet = {""} if END in characters and "" in before else set()
    full = {letters for letters in longer if len(letters) == SIZE}
    return longer - full | no_word_yet, full | ended


def _characters(piece: str) -> frozenset[str] | None:
    """What a piece may stand for, END for what is no letter; None for nearly anything."""
    if piece == ANYTHING or piece.startswith("[^"):
        return None
    if not piece.startswith("["):
        return _character(piece)
    each = [_in_range(*ends) for ends in _IN_SET.findall(piece[1:-1])]
    known = [characters for characters in each if characters is not None]
    return frozenset[str]().union(*known) if len(known) == len(each) else None


def _in_range(first: str, last: str) -> frozenset[str] | None:
    if not last:
        return _character(first)
    if len(first + last) > 2:
        return None
    return frozenset(map(_letter, map(chr, range(ord(first), ord(last) + 1))))


def _character(piece: str) -> frozenset[str] | None:
    if piece in NEARLY:
        return None
    if piece == r"\d":
        return frozenset("0")
    if piece in SIGNS:
        return frozenset(END)
    return frozenset(_letter(piece[-1]))


def _letter(character: str) -> str:
    letter = spelt(character)
    return letter if letter.isalnum() or letter == "_" else END
