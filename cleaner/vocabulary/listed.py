"""Phrases as they are written down in this package: one after the other, between semicolons."""

__all__ = ["listed"]


def listed(text: str) -> frozenset[str]:
    """The phrases of "one phrase; another phrase"; white space, line breaks included, collapses."""
    collapsed = (" ".join(phrase.split()) for phrase in text.split(";"))
    return frozenset(phrase for phrase in collapsed if phrase)
