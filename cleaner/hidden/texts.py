"""A text that a page carries along without showing it."""

from dataclasses import dataclass

from cleaner.hidden.shown import count_words

__all__ = ["HiddenText"]


@dataclass(frozen=True, slots=True)
class HiddenText:
    """One text, or several that follow each other, such as a question and its answers.

    origin: where it stands, for people: "JSON-LD articleBody".
    texts: plain text or HTML.
    """

    origin: str
    texts: tuple[str, ...]

    @property
    def size(self) -> int:
        """How many characters it has, those of its markup among them."""
        return sum(map(len, self.texts))

    @property
    def words(self) -> int:
        """How many words it has, those of its markup among them."""
        return sum(map(count_words, self.texts))
