"""Dialogs that ask for consent, where no element of the page tells them apart, as in text scrapes.

One such sentence may stand in an article. Several are a dialog, or two next to each other, or one
below a heading that asks for consent too, if not the page itself is about cookies, as the policy of
a site is. Nor has an article a paragraph above or below all others that begins as a notice does,
"We use cookies", and says what readers agree to.

On wcxb-dev read as text, cross-validated, this gains 0.0007 word F1 by six pages; no other changes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS
from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary import Concept, How, concepts_of, normalise
from cleaner.vocabulary.consent_requests import heads_consent
from cleaner.vocabulary.consent_sentences import CONSENT_LETTERS, asks_consent, speaks_of_these
from cleaner.vocabulary.consent_words import TOPICS, topics_of

__all__ = ["consent_dialogs"]

SENTENCES: Final = 3
NEXT: Final = 12
"""Blocks from one sentence to the next, at most: between them stand purposes, partners, buttons."""
BELOW: Final = 2
"""Blocks from a heading to the sentence below it, at most."""
PARAGRAPH: Final = 20.0
"""Words of a block that tells what a page is about."""
ABOUT: Final = 0.1
"""The share of them that speak of cookies on a page about cookies."""
NOTICE_WORDS: Final = 130.0
"""Of a notice in one paragraph, at most."""
COOKIES: Final = "cookies"
OF_POLICIES: Final = frozenset({COOKIES, "data"})
"""What the paragraphs of policies speak of."""
_AGREES: Final = re.compile(
    r"\b(?:you (?:accept|agree|consent)|your (?:consent|preferences|settings)|opt[ -]?out"
    r"|einverstanden|einwillig|stimm(?:en sie|st du)|zustimm|vous acceptez|votre (?:accord"
    r"|consentement)|refuser|param[eé]tr|acepta|aceptas|consiente|consentimiento|configurar|accett"
    r"|acconsent|consenso|aceita|concorda|akkoord|toestemming|instellingen|wyrażasz|zgadzasz|zgod"
    r"|ustawie|souhlas|nastaven|elfogad|hozzájárul|beállítás|соглас|соглаша|настройк|погоджу|kabul"
    r"|onay|ayarlar|godkänn|samtyck|accepter|samtykk|godtar|hyväksy|suostu|συμφων|αποδέχ|sunteți de"
    r" acord|acceptați|setuju|đồng ý)|同意|동의|أوافق|توافق|موافق",
    re.IGNORECASE,
)
"""What a notice says that readers do, or may do."""
_ONLINE: Final = re.compile(
    r"\b(?:sites?|sito|sitio|situs|web|brows|böngész|navig|nawig|naveg|cli[ck]|kli[ck]|página|pagin"
    r"|seite|stron[aęiy]|witryn|serwis|stránk|oldal|hjemmeside|sivu|ιστ|сайт|браузер|tarayıcı"
    r"|trang)|(?:web|inter)(?:seite|net|site)|サイト|网站|網站|사이트|موقع",
    re.IGNORECASE,
)
"""Where they do: others use cookies in a pudding."""
NOTICE: Final = "begins as a notice on cookies does, and says what readers agree to"
TOGETHER: Final = "two sentences that ask for consent, one below the other"
HEADED: Final = "a sentence that asks for consent, and a heading above it that does"


def consent_dialogs(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps from the first to the last sentence of a dialog, with the evidence."""
    kept = _notices(looks)
    found = [
        look.index
        for look in looks
        if look.letters in CONSENT_LETTERS and asks_consent(look.text, look.letters)
    ]
    if not found:
        return kept
    return kept | _dialogs(looks, found)


def _dialogs(looks: Sequence[Look], found: Sequence[int]) -> dict[int, str]:
    if _is_about_cookies(looks, frozenset(found)):
        return {}
    kept = dict(_together(looks, found))
    for dialog in _near_each_other(found):
        if len(dialog) >= SENTENCES:
            why = f"among {len(dialog)} sentences that ask for consent"
            kept |= dict.fromkeys(range(dialog[0], dialog[-1] + 1), why)
    return {place: why for place, why in kept.items() if looks[place].score >= CORE}


def _notices(looks: Sequence[Look]) -> dict[int, str]:
    """Paragraphs above or below all others that say what readers agree to, on a page of others."""
    found = [look.index for look in looks if _is_notice(look)]
    if not found:  # mostly
        return {}
    others = [look for look in _paragraphs(looks) if look.index not in found]
    policies = sum(not OF_POLICIES.isdisjoint(topics_of(look.text)) for look in others)
    if not others or policies > ABOUT * len(others):
        return {}
    amid = range(others[0].index, others[-1].index)
    return {place: NOTICE for place in found if place not in amid and not _is_headed(looks, place)}


def _is_notice(look: Look) -> bool:
    if look.score < CORE or not PARAGRAPH <= look.words <= NOTICE_WORDS:
        return False
    small = look.text.lower()
    if not look.ends_sentence or not any(map(small.__contains__, TOPICS[COOKIES])):
        return False
    if look.text[0].isdigit() or _ONLINE.search(small) is None:
        return False
    said = concepts_of(normalise(look.text)) if _AGREES.search(look.text) else ()
    return any(one.concept is Concept.COOKIE and one.how is How.START for one in said)


def _is_headed(looks: Sequence[Look], place: int) -> bool:
    """Whether it is a section: below a heading, or a short line on cookies, of a policy."""
    if place and looks[place - 1].tag in HEADING_TAGS and looks[place - 1].score >= CORE:
        return True
    above = looks[max(0, place - BELOW) : place]
    return any(look.score >= CORE and COOKIES in topics_of(look.text) for look in above)


def _together(looks: Sequence[Look], found: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Sentences that have another below them, or a heading above."""
    for above, below in pairwise(found):
        sure = not all(speaks_of_these(looks[place].text) for place in (above, below))
        if below == above + 1 and sure:
            yield from ((place, TOGETHER) for place in (above, below))
    for place in found:
        over = range(max(0, place - BELOW), place)
        heading = next((at for at in over if heads_consent(looks[at].text, looks[at].words)), None)
        if heading is not None:
            yield from ((at, HEADED) for at in range(heading, place + 1))


def _near_each_other(places: Sequence[int]) -> Iterator[list[int]]:
    group: list[int] = []
    for place in places:
        if group and place - group[-1] > NEXT:
            yield group
            group = []
        group.append(place)
    yield group


def _is_about_cookies(looks: Sequence[Look], sentences: frozenset[int]) -> bool:
    others = [look.text.lower() for look in _paragraphs(looks) if look.index not in sentences]
    return sum("cookie" in text for text in others) > ABOUT * len(others)


def _paragraphs(looks: Sequence[Look]) -> Sequence[Look]:
    return [look for look in looks if look.score >= CORE and look.words >= PARAGRAPH]
