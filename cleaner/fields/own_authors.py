"""The author that was chosen -> the name alone, where an element beside it says what the writer is.

"<span>Una Fitch</span><span>Leeds</span>" has two lines on the screen, and is one text.
"""

from collections.abc import Sequence
from itertools import accumulate
from typing import Any, Final

from cleaner.fields.candidates import Candidate
from cleaner.fields.marks import named_for_authors, text_in
from cleaner.fields.names import clean_name, names_of
from cleaner.fields.sight import Sight

__all__ = ["own_author"]

PARTS: Final = 5


def own_author(sight: Sight, chosen: Candidate) -> str:
    """The text of the author, without what the elements beside the name say."""
    if chosen.block is None or len(names_of(chosen.text)) > 1:
        return chosen.text
    whole = _squeezed(chosen.text)
    for element in named_for_authors(sight.page.root):
        texts = _texts(element)
        name = clean_name(texts[0]) if len(texts) > 1 else None
        if name and " " in name and whole.startswith(_squeezed(name)):
            wholes = (_squeezed(name + beside) for beside in accumulate(texts[1:PARTS]))
            if whole in wholes:
                return name
    return chosen.text


def _texts(element: Any) -> Sequence[str]:
    """What the elements in an element say, if nothing stands between them.

    Elements of one kind are several authors.
    """
    between = (element.text, *(child.tail for child in element))
    kinds = {(child.tag, child.get("class")) for child in element}
    alike = len(kinds) == 1 and kinds != {("span", None)}
    if alike or any((text or "").strip() for text in between):
        return ()
    return [text for child in element if (text := text_in(child))]


def _squeezed(text: str) -> str:
    return "".join(text.split())
