"""What stands behind "By", "Von" or "Por" at the start of a line -> whether it is somebody.

Headlines begin so too, "Por qué tardó el barco", and furniture: "By signing up, you agree". A
writer has capitals up to a comma, a mark or a word of place; or is called by the work, "by our own
reporter"; or is a few small letters that say nothing else.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile
from typing import Final

from cleaner.vocabulary.all_months import month_of
from cleaner.vocabulary.name_particles import NAME_PARTICLES
from cleaner.vocabulary.said_of_days import says_of_day
from cleaner.vocabulary.stop_words import ALL_STOP_WORDS
from cleaner.vocabulary.weekdays import LONG_WEEKDAYS

__all__ = ["names_nobody"]

_BREAK: Final = re.compile(r"[|·•()/–—]|(?<!\S)(?:-|\d)")
_STARTS: Final = re.compile(r"\d+[^\W\d_]|[@(\[]")
"""What a name may start with that is no letter: "24sports", "@annlee"."""
_WORK: Final = re.compile(
    r"(?i:redac|redak|redaz|rédac|réd[ae]|reda[çc]|editor|éditor|edito|report|rapport|correspond"
    r"|korrespond|corrispond|koresp|staff|admin|newsroom|desk|agenc|agent|journalis|periodist"
    r"|giornalist|jornalist|inviat|enviad|envoyé|special|team|guest|writer|author|autor|auteur"
    r"|columnist|wire|verslaggev|rédig|photograph|member|user|anonym|unknown|press|mitarbeit)"
)
"""How the words begin that say what a writer does; they may stand for a name."""
WORK_WORDS: Final = 7
PARTICLES: Final = NAME_PARTICLES | {"und"}
LONGEST_PARTICLES: Final = 3
"""Words within which a name goes on behind one."""
BEFORE: Final = PARTICLES | frozenset(
    """
    an dame die dr dr. doña don frau herr il l' lady lo lord mme monsieur mr mr. mrs mrs. ms ms.
    our prof prof. professor señor sir sra. sr. the
    """.split()  # noqa: SIM905 - a list of words
)
AT: Final = frozenset(("à", "alle", "am", "at", "el", "il", "le", "om", "on", "um"))
"""Between a writer and the day or the hour."""
BEHIND: Final = (
    PARTICLES
    | AT
    | frozenset(
        """
    & + a ago and as auf aus av avec aws beim con com dans de desde du em en et för for from
    für i im in iz min met mit na on para per pour sur the to uit via voor w with z
    """.split()  # noqa: SIM905 - a list of words
    )
)
"""Between a writer and others, a place or a paper."""
WAYS: Final = frozenset(
    """
    age alphabet area author brand category city colour color country date department
    design email e-mail format function gender genre industry issue keyword law location mail month
    name need numbers phone post price region role sector size subject tag text theme title topic
    train type use case year boat bus bike car air sea land foot source state value
    popularity relevance default and & or
    catégorie catégories date marque mois prix thème titre type ville pays exemple
    categoría ciudad correo ejemplo fecha fin mes país precio tema tipo título
    categoria data exemplo fim mês preço título assunto esempio
    tendenza moda nuovo più anno tutti post telefon deur week
    """.split()  # noqa: SIM905 - a list of words
)
"""What lists are sorted by, how one gets there, and turns of speech."""
SMALL_WORDS: Final = 3
"""Of a name in small letters."""
PARTICIPLE: Final = "ing"
"""At the end of what one does to agree: "By signing up"."""
SHOUTED: Final = 6
"""Words in capitals, from which on short ones tell a sentence from names."""
SHORT_TAIL: Final = 4
MANY: Final = 3
"""Words in small letters, behind what may be a name, that make a sentence."""
FULL_NAME: Final = 2
_LETTER: Final = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class _Run:
    """The words with capitals that a line starts with.

    before: small words before them.  end: the index behind them.  names: how many they are.
    """

    before: int
    end: int
    names: int


def names_nobody(rest: str) -> bool:
    """Whether no writer can be meant. rest: what stands behind the preposition."""
    rest = rest.strip()
    if rest.startswith(":") or not any(map(str.isalnum, rest)):
        return False
    head = _BREAK.split(rest, maxsplit=1)[0].split()
    if not head or not _LETTER.search(rest):
        return _STARTS.match(rest) is None
    if len(head) <= WORK_WORDS and any(map(_WORK.match, head)):
        return _bare(head[0]).endswith(PARTICIPLE) and head[0].islower()
    return all(_bare(word) in WAYS for word in _without_article(head)) or _reads_on(head)


def _reads_on(head: Sequence[str]) -> bool:
    """Whether words are those of a sentence, and no name."""
    run = _run(head)
    return _is_sentence(head, run) if run.names else not _is_small_name(head)


def _bare(word: str) -> str:
    return word.strip(".,;:!?“”\"'’").casefold()


def _without_article(head: Sequence[str]) -> Sequence[str]:
    return head[_bare(head[0]) in BEFORE and len(head) > 1 :]


def _run(head: Sequence[str]) -> _Run:
    shouted = len(head) >= SHOUTED and all(word.isupper() for word in head if word[0].isalpha())
    before = sum(1 for _ in takewhile(lambda word: word.casefold() in BEFORE, head))
    end, names = before, 0
    while end < len(head):
        bare = _bare(head[end])
        small = head[end][:1].islower() or (shouted and bare in ALL_STOP_WORDS)
        if not bare or (small and not _is_within_name(head, end)):
            break
        end, names = end + 1, names + (not small)
        if head[end - 1][-1] in ",;:":
            break
    return _Run(before, end, names)


def _is_within_name(head: Sequence[str], index: int) -> bool:
    """Whether a small word is of a name that goes on: "Jan van der Berg"."""
    behind = dropwhile(lambda word: word in PARTICLES, head[index : index + LONGEST_PARTICLES])
    return _bare(head[index]) in PARTICLES and next(behind, "")[:1].isupper()


def _is_small_name(head: Sequence[str]) -> bool:
    """Whether words that start small are a name, or a title and a name: "la doctora Ana Gil"."""
    words = list(takewhile(lambda word: word not in AT, map(_bare, head)))
    if len(head) - len(words) < SMALL_WORDS and 0 < len(words) <= SMALL_WORDS:
        said = any(word in ALL_STOP_WORDS or word in WAYS for word in words)
        if all(word[:1].islower() for word in head[: len(words)]):
            return not said and not words[0].endswith(PARTICIPLE)
    small = sum(1 for _ in takewhile(lambda word: word[0].islower(), head))
    named = all(word[0].isupper() for word in head[small:])
    return small < SMALL_WORDS and named and len(head) - small == FULL_NAME


def _is_sentence(head: Sequence[str], run: _Run) -> bool:
    """Whether the words with capitals are no name, or a sentence goes on behind them."""
    last, behind = head[run.end - 1], head[run.end :]
    single = run.names == 1
    if single and (_is_day(head[run.before]) or (behind and last.endswith(":"))):
        return True
    small = [word for word in behind if word[0].islower() and _bare(word) not in BEHIND]
    if not behind:
        return single and run.before > 0 and head[0].islower() and not last.isupper()
    if last[-1] in ",;:":
        return single and len(small) >= MANY
    told = says_of_day(" ".join(behind[:2]))
    if single:
        return not told and (_bare(behind[0]) not in BEHIND or len(behind) > SHORT_TAIL)
    return not told and len(small) >= MANY


def _is_day(word: str) -> bool:
    bare = _bare(word)
    return bare in LONG_WEEKDAYS or month_of(bare) is not None
