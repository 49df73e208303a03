"""What a page asks its readers: the question of a poll, whose answers are fields of a form.

The answers are labels of fields and go as such; the question is left among the paragraphs. In old
pages all of it is one block, down to the button.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary import normalise
from cleaner.vocabulary.listed import listed

__all__ = ["polls"]

QUESTION: Final = ("?", "？", "؟", ";")
"""In Greek a question ends in a semicolon."""
QUESTION_WORDS: Final = 25.0
ANSWER_WORDS: Final = 8.0
ANSWERS: Final = 2
POLLS: Final = frozenset({"poll", "polls", "wppolls"})
LABEL: Final = "label"
BREAK: Final = "\n"
LINES: Final = 15
"""Of a poll in one block, at most."""
VOTES: Final = listed(
    """vote; vote now; vote!; submit vote; cast your vote; abstimmen; jetzt abstimmen; votar; vota;
    votar ahora; voter; votez; je vote; stem; stemmen; głosuj; zagłosuj; oddaj głos; голосовать;
    проголосовать; голосувати; проголосувати; hlasovat; hlasuj; hlasovať; szavazok; szavazás;
    votează; voteaza; oy ver; oyla; oy kullan; rösta; stem nå; äänestä; ψηφίστε; ψήφισε; гласувай;
    glasaj; glasuj; 投票; 投票する; 투표; 투표하기; صوت; تصويت; הצבע; הצביעו; رای دهید"""
)
RESULTS: Final = listed(
    """results; view results; see results; ergebnis; ergebnisse; ver resultados; resultados;
    résultats; voir les résultats; risultati; vedi risultati; ver resultado; resultado; resultaten;
    resultaat; wyniki; zobacz wyniki; результаты; результати; výsledky; eredmény; rezultate;
    sonuçlar; sonuçları gör; resultat; tulokset; αποτελέσματα; 結果; 结果; 결과보기; النتائج;
    תוצאות"""
)
"""What the last lines of such a block say."""
_VOTES: Final = frozenset(map(normalise, VOTES))
_BUTTONS: Final = _VOTES | frozenset(map(normalise, RESULTS))


def polls(looks: Sequence[Look]) -> Mapping[int, str]:
    """The question that the model keeps above its answers, with the evidence.

    Where there are more of them, the page is a quiz or a form, and they are what it is about.
    """
    kept = [look for look in looks if look.score >= CORE]
    whole = [look for look in kept if BREAK in look.text and _is_whole(look)]
    if len(whole) == 1:
        return {whole[0].index: "a question, answers and a button to vote"}
    asked = [look for look in kept if look.text[-1] in QUESTION and _asks(look, looks)]
    if len(asked) != 1:
        return {}
    return {asked[0].index: "a question right above the answers of a form"}


def _asks(look: Look, looks: Sequence[Look]) -> bool:
    if look.words > QUESTION_WORDS or look.tag == LABEL:
        return False
    below = looks[look.index + 1 : look.index + 1 + ANSWERS]
    return len(below) == ANSWERS and all(_answers(answer, look) for answer in below)


def _is_whole(look: Look) -> bool:
    """Whether a block holds a question, short answers below it, and the button."""
    lines = look.text.split(BREAK, LINES)
    question = next((i for i, line in enumerate(lines) if line.endswith(QUESTION)), len(lines))
    below = [line.strip() for line in lines[question + 1 :]]
    if len(below) <= ANSWERS or normalise(below[-1]) not in _BUTTONS:  # mostly
        return False
    said = [normalise(line) for line in below]
    answers = [line for line, spelt in zip(below, said, strict=True) if spelt not in _BUTTONS]
    fits = all(len(line.split()) <= ANSWER_WORDS for line in answers)
    return len(answers) >= ANSWERS and fits and not _VOTES.isdisjoint(said)


def _answers(look: Look, question: Look) -> bool:
    """Whether a block is an answer: the label of a field, or short in the container of a poll."""
    if look.words > ANSWER_WORDS or look.text.endswith(QUESTION):
        return False
    polled = look.score < CORE and look.named(POLLS) and question.named(POLLS)
    return look.tag == LABEL or bool(polled)
