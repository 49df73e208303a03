"""Words -> the same without accents, as addresses spell them."""

from unicodedata import combining, normalize

__all__ = ["without_accents"]


def without_accents(text: str) -> str:
    """The letters alone: "façade" -> "facade"."""
    return "".join(letter for letter in normalize("NFKD", text) if not combining(letter))
