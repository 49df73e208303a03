"""What documents depend on, and what of it has changed."""

import json
from dataclasses import replace

from cleaner.cli.changes import changes, described
from cleaner.readers import Columns, Reading
from cleaner.settings import Effort, Settings
from cleaner.writers import Format

PLAIN = described(Settings(), Format.JSON, Reading())


def test_the_same_is_the_same() -> None:
    """To the letter, whatever the order in which a set is gone through."""
    include = frozenset({"caption", "highlight", "credit"})
    lines = {
        described(Settings(include=frozenset(names)), Format.JSON, Reading())  # type: ignore[arg-type]
        for names in (sorted(include), sorted(include, reverse=True))
    }
    assert len(lines) == 1
    assert changes(PLAIN, PLAIN) == ""


def test_what_was_learned_is_named_in_words() -> None:
    """Its fingerprint says nothing to anyone."""
    one, two = (json.dumps(json.loads(PLAIN) | {"site_model": mark}) for mark in ("a1", "b2"))
    assert changes(one, two) == "what was learned of the sites is not the same"
    assert changes(PLAIN, one) == "what was learned of the sites is used"
    assert changes(one, PLAIN) == "what was learned of the sites is not used"


def test_each_change_is_named() -> None:
    """With what it was and what it is."""
    reading = replace(Reading(), columns=Columns(html="page"))
    now = described(Settings(effort=Effort.FAST, blocks=True), Format.JSON, reading)
    assert changes(PLAIN, now) == (
        "effort was balanced, is fast, blocks was false, is true, html column was html, is page"
    )
