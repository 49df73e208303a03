"""The words of kept blocks against a browser's: `python -m cleaner.evaluation.innertext CORPUS...`.

Chromium shows each page without scripts, network and images, and gives `document.body.innerText`.
Of every kept block the distance in words to its text there is counted. Words are what white space
sets apart, in lower case, because style sheets change case. What is hidden or closed until a click
is opened first, since that is no matter of inline text. What Chromium does not show even then
(text areas, list marks that no style draws, blocks that are mostly wrong) is counted apart, and
with it as nothing but errors the figure is given, too.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cleaner.api import clean
from cleaner.evaluation.browser import INNER_TEXT, shown
from cleaner.evaluation.corpora import read_corpus
from cleaner.model import MediaType
from cleaner.parsing.decoding import decode
from cleaner.settings import Effort, Settings

__all__ = ["Found", "compare_words", "main"]

SETTINGS: Final = Settings(effort=Effort.FAST)
SHOWN_SHARE: Final = 0.5
"""Of the words of a block that must be found, else it is taken for hidden."""
TRIED: Final = 20
ENDS: Final = 4
"""Shifts of the words of a block that are tried, and those for its two ends apart."""
SEPARATOR: Final = "|"
"""Between cells, in our text only."""
OPEN: Final = """
const unseen = 'script,style,template,head,head *,noscript,datalist,area,param,source,track';
for (const one of document.querySelectorAll('*')) {
  one.removeAttribute('hidden');
  if (one.tagName === 'DETAILS') one.open = true;
  const style = getComputedStyle(one);
  if (style.display === 'none' && !one.matches(unseen))
    one.style.setProperty('display', 'revert', 'important');
  if (style.visibility !== 'visible') one.style.setProperty('visibility', 'visible', 'important');
}
"""
"""Shows what styles hide, each element as if none had been given for it."""


@dataclass(frozen=True, slots=True)
class Found:
    """One block. errors: the distance in words; None where the browser does not show it."""

    text: str
    words: int
    errors: int | None
    shown: str = ""


def compare_words(blocks: Sequence[str], page: str) -> Iterator[Found]:
    """Hold each block against its place in the text of the page. Both are in one order."""
    from rapidfuzz.distance import LCSseq, Levenshtein  # noqa: PLC0415 - of the extra "train"

    wanted = [_words(block) for block in blocks]
    there = _words(page)
    places: dict[int, int] = {}
    for same in LCSseq.opcodes([word for words in wanted for word in words], there):
        if same.tag == "equal":
            matched = range(same.src_start, same.src_end)
            places |= zip(matched, range(same.dest_start, same.dest_end), strict=True)
    first = 0
    for block, words in zip(blocks, wanted, strict=True):
        shifts = [places[i] - i for i in range(first, first + len(words)) if i in places]
        if not words or len(shifts) < SHOWN_SHARE * len(words):
            yield Found(block, len(words), None)
        else:
            windows = [there[start:end] for start, end in _windows(shifts, first, len(words))]
            errors = [Levenshtein.distance(words, window) for window in windows]
            best = errors.index(min(errors))
            is_shown = errors[best] <= (1 - SHOWN_SHARE) * len(words)
            shown = " ".join(windows[best])
            yield Found(block, len(words), errors[best] if is_shown else None, shown)
        first += len(words)


def _windows(shifts: Sequence[int], first: int, size: int) -> Iterator[tuple[int, int]]:
    """Where in the page a block may stand, by how far its words are shifted there.

    Words may be found far away, or be missing, so that every shift may be the one of the block, and
    its beginning may be shifted otherwise than its end.
    """
    common = [shift for shift, _ in Counter(shifts).most_common(TRIED)]
    pairs = {(shift, shift) for shift in common}
    pairs |= {(before, after) for before in common[:ENDS] for after in common[:ENDS]}
    for start, end in sorted(pairs):
        yield max(0, start + first), end + first + size


def _words(text: str) -> list[str]:
    return [word for word in text.casefold().split() if word != SEPARATOR]


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, print the worst blocks and the figures; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--sample", type=int, default=50, help="pages of each corpus")
    parser.add_argument("--worst", type=int, default=20, help="how many blocks to print")
    options = parser.parse_args(arguments)
    found: list[tuple[str, Found]] = []
    for corpus in options.corpora:
        for page in read_corpus(corpus, options.sample):
            blocks = clean(page.html, page.url, MediaType.HTML, SETTINGS).blocks
            kept = [block.text for block in blocks if block.kept]
            text = shown(decode(page.html).text, OPEN + INNER_TEXT)
            name = f"{page.corpus}/{page.id}"
            found += ((name, one) for one in compare_words(kept, text))
    _report(found, options.worst)
    return 0


def _report(found: Sequence[tuple[str, Found]], worst: int) -> None:
    compared = [(name, one, one.errors) for name, one in found if one.errors is not None]
    wrong = [each for each in compared if each[2]]
    for name, one, errors in sorted(wrong, key=lambda each: -each[2])[:worst]:
        sys.stdout.write(f"{name}: {errors}\n  ours    {one.text!r}\n  browser {one.shown!r}\n")
    words = sum(one.words for _, one, _ in compared)
    errors = sum(errors for _, _, errors in compared)
    lost = sum(one.words for _, one in found if one.errors is None)
    sys.stdout.write(
        f"{len({name for name, _ in found})} pages, {len(found)} kept blocks, "
        f"{len(found) - len(compared)} of them not shown; {words} words, {errors} errors: "
        f"{errors / max(1, words):.5f}; with {lost} words not shown "
        f"{(errors + lost) / max(1, words + lost):.5f}\n"
    )


if __name__ == "__main__":
    sys.exit(main())
