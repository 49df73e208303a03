"""Dialogs that ask for consent, in text scrapes."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.consent import NEXT, consent_dialogs
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

STORY = "The keeper of the lighthouse counts the ships twice a day and writes the sum on a slate."
DIALOG = (
    "We and our 214 partners process data to provide:",
    "Measure advertising performance 31 partners can use this purpose",
    "These cookies allow us to count visits, so we can see what works.",
    "Reports can be generated based on the combination of data sets (like user profiles).",
)


def page(*lines: str) -> list[Look]:
    """Lines that the model keeps."""
    return [look_of(line, index, score=0.8) for index, line in enumerate(lines)]


@pytest.mark.parametrize(
    "dialog",
    [
        DIALOG,
        (
            "Wir und unsere 98 Partner verarbeiten Daten",
            "Immer aktiv",
            "Diese Cookies sind für den Betrieb nötig.",
            "Inhalte, die Ihnen in diesem Dienst präsentiert werden, können auf Profilen beruhen.",
        ),
        (
            "Ces cookies permettent de compter les visites.",
            "Toujours actif",
            "Le contenu qui vous est présenté sur ce service peut reposer sur un profil.",
            "Vos données peuvent être utilisées pour surveiller une activité inhabituelle.",
        ),
    ],
)
def test_from_the_first_sentence_to_the_last(dialog: tuple[str, ...]) -> None:
    """What stands between them too; the story above and below stays."""
    why = "among 3 sentences that ask for consent"
    assert consent_dialogs(page(STORY, *dialog, STORY)) == dict.fromkeys(range(1, 5), why)


def test_two_sentences_are_no_dialog() -> None:
    """A story may begin a sentence so."""
    assert not consent_dialogs(page(STORY, *DIALOG[:3], STORY))


def test_two_sentences_next_to_each_other() -> None:
    """Are one: no story has both."""
    found = consent_dialogs(page(STORY, DIALOG[3], DIALOG[2], STORY))
    why = "two sentences that ask for consent, one below the other"
    assert found == dict.fromkeys((1, 2), why)


def test_what_is_baked() -> None:
    """May be spoken of twice in a row."""
    baked = ("These cookies are soft and full of figs.", "These cookies may be kept in a tin.")
    assert not consent_dialogs(page(STORY, *baked, STORY))


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("We value your privacy", "You can withdraw your consent at any time."),
        ("Wir benötigen Ihre Zustimmung", "Sie können Ihre Einwilligung jederzeit widerrufen."),
        ("Su privacidad es importante para nosotros", "Puede retirar su consentimiento."),
        ("Cenimy Twoją prywatność", "Możesz w każdej chwili wycofać swoją zgodę."),
        ("Vi värdesätter din integritet", "Du kan när som helst återkalla ditt samtycke."),
    ],
)
def test_a_sentence_below_a_heading(heading: str, sentence: str) -> None:
    """Go together, and a line between them; each alone may be the story's."""
    found = consent_dialogs(page(STORY, heading, "212 TCF", sentence, STORY))
    why = "a sentence that asks for consent, and a heading above it that does"
    assert found == dict.fromkeys((1, 2, 3), why)
    assert not consent_dialogs(page(STORY, sentence, STORY))
    assert not consent_dialogs(page(STORY, heading, STORY))
    assert not consent_dialogs(page(heading, STORY, STORY, STORY, sentence))


def test_sentences_far_from_each_other_are_no_dialog() -> None:
    """They are quoted here and there."""
    between = [STORY] * NEXT
    assert not consent_dialogs(page(DIALOG[0], *between, DIALOG[2], *between, DIALOG[3]))


def test_the_policy_of_a_site_stays() -> None:
    """It is about cookies, as its other paragraphs show."""
    policy = f"{STORY} Which cookies we set for that, and for how long, is told in the table below."
    assert not consent_dialogs(page(policy, *DIALOG))


LONG = f"{STORY} Nobody has asked for it since the war, and he has never missed a day of it."
PUDDING = (
    "We use cookies instead of bread for this pudding, because they keep their form; if you accept "
    "a softer bottom, take the bread that your family likes best on Sundays."
)
NOTICES = [
    (
        "We use cookies to personalise content and to measure what the harbour's readers like. By "
        "clicking or navigating the site, you agree to allow our collection of information."
    ),
    (
        "Wir verwenden Cookies, um Inhalte und Anzeigen zu gestalten und die Sicherheit zu "
        "erhöhen. Wenn du hier klickst, stimmst du der Erfassung von Informationen zu."
    ),
]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_in_one_paragraph(notice: str) -> None:
    """Goes above or below all others of a page that is about something else."""
    why = "begins as a notice on cookies does, and says what readers agree to"
    assert consent_dialogs(page(notice, "The lighthouse", LONG, LONG)) == {0: why}
    assert consent_dialogs(page(LONG, LONG, notice)) == {2: why}


@pytest.mark.parametrize("notice", NOTICES)
def test_notices_that_stay(notice: str) -> None:
    """Amid a text, below a heading on them, on a page about them or about data, or alone."""
    assert not consent_dialogs(page(LONG, notice, LONG))
    assert not consent_dialogs(page(LONG, "Cookies", notice))
    assert not consent_dialogs(page(f"{LONG} He has no cookies.", notice))
    assert not consent_dialogs(page(f"{LONG} He keeps no personal data at all.", notice))
    assert not consent_dialogs(page(notice))
    assert not consent_dialogs(page(LONG, f"4. {notice}"))
    headed = [*page(LONG), look_of("Technology", 1, score=0.8, tag="h2"), look_of(notice, 2)]
    assert not consent_dialogs(headed)
    assert not consent_dialogs(page(LONG, PUDDING))
    assert not consent_dialogs(page(LONG, notice.partition(". ")[0] + ", and so do you and we."))


def test_the_label(judged: Judge) -> None:
    """It is legal, and says why."""
    menu = ("Home", "Ships", "Weather", "Contact")
    verdict = judged("\n\n".join((*menu, STORY, *DIALOG)), keep="ends_sentence")[DIALOG[2]]
    assert verdict.label is Label.LEGAL
    assert verdict.reason == "rule consent_dialog: among 3 sentences that ask for consent"
