"""Lines -> where code stands among them: programs, data and commands in a text scrape.

Renderings give code line by line, like the text around it. A listing is a run of lines of which
most have what only code has: brackets and semicolons where lines end, assignments, calls, the first
words of statements, elements, prompts. Lines further in than its first belong to it, and blank
lines between its lines. A sentence ends it. A single line is none: "pip install x" stands in lists
of anything.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.lines import Line, Mark

__all__ = ["find_listings", "listing_text"]

FEWEST: Final = 3
"""Lines of a listing, at least."""
SURE_SHARE: Final = 0.5
"""Of its lines, those that only code has."""
LONGEST_GAP: Final = 2
"""Blank lines between two lines of a listing, at most."""
LOOKED_AT: Final = 200
"""Characters of a line that are looked at."""
LOOSE: Final = 3
"""Lines below each other that only may be code, at most."""
SENTENCE: Final = 6
"""Plain words from which on a line is a sentence, unless it begins as remarks do."""
WIDE: Final = 12
"""Wide characters that are as much."""
OPENING: Final = frozenset("{[(")
REMARK: Final = ("#", "//", "/*")
REMARKS: Final = (*REMARK, "*", "--", ";", "%", '"""', "'''", "<!--", "(*", "{-")

_BEGINNING: Final = re.compile(
    r"""
    [\[\](){};,]+$                                        # brackets alone
    | [\w.\[\]"'$@-]{1,60}\ ?(?:[-+*/|&:]?=|<-)\ \S       # an assignment
    | [A-Za-z_]\w{0,60}=[\w"'/$.]\S*$ | [\w.]+(?:,\ \w+){1,4}\ :?=\ \S
    | (?:const|let|var|val|auto|int|float|double|char|bool|String)\ \w+.{0,60}=
    | [A-Za-z_$][\w.$:]{0,60}\([^()]*(?:\([^()]*\)[^()]*)*\)[;,:]?$                      # a call
    | "[^"]{1,60}"\ ?:\ ?\S                               # a member of JSON
    | (?:async\ )?(?:def|class|func|fn|function|sub|struct|interface|enum|impl)\ [\w.$]+\ ?[({<:]
    | func\ \(|type\ \w+\ (?:struct|interface|=)
    | from\ [\w.]+\ import\ | import\ [\w.]+(?:;|\ as\ \w+)$ | import\ .{1,80}\ from\ ["']
    | \#\ ?(?:include|define|ifdef|ifndef|endif|pragma)\b
    | (?:else|try|finally|except|do)\ ?:$ | (?:if|elif|while)\ (?:not\ )?[\w.]+:$
    | for\ \w+(?:,\ \w+)*\ in\ \S+:$
    | (?:return|yield|raise|throw|await)\ [\w.]+;?$ | (?:end|fi|done|esac|pass|break|continue)$
    | SELECT\ \S|(?:INSERT\ INTO|DELETE\ FROM|(?:CREATE|ALTER|DROP)\ (?:TABLE|INDEX|VIEW))\ \S
    | </?[A-Za-z][\w:-]*(?:\ [^<>]*)?> | <[?!][A-Za-z-]   # an element
    | (?:\$|>>>|PS>)\ [a-z_./]                            # a prompt
    | (?://|/\*|\*/)(?:\ |$)                              # a remark
    """,
    re.VERBOSE,
)
_END: Final = re.compile(r"""(?:[\w)\]'"] ?\{|[)\]'"`}];|\}[;,]|\) ?=>)$""")
END: Final = 4
"""Characters at the end that tell how a statement ends."""
_STATEMENT: Final = re.compile(r"(?:return|break|continue|package|import|using|use)\b")
_CONDITION: Final = re.compile(r"(?:elif|if|while|for|with|switch|catch|except)\b")
_METHOD: Final = re.compile(r"(?:public|private|protected|internal|static|virtual|void)\b")
_TELLING: Final = re.compile(r"""[={}<>\[\]]|\w_\w|\w\(|\$[a-z]|::|://|":| /\w|SELECT|TABLE|INTO""")
"""What sentences, and those of a contract ending in semicolons, seldom have in them."""
_PLAIN: Final = re.compile(r"[(\"'“‘]?[^\W\d_]+(?:['’-][^\W\d_]+)*[)\"'”’]?[.,:;!?…]?")


def find_listings(lines: Sequence[Line]) -> list[range]:
    """The lines of each listing, in order."""
    sure = [_is_sure(line) for line in lines]
    return list(_runs(lines, sure)) if sum(sure) > 1 else []


def listing_text(lines: Sequence[Line]) -> str:
    """The text of a listing: its lines as they came, but for what all of them are set in by."""
    inward = min(line.indent for line in lines)
    rows: list[str] = []
    for index, line in enumerate(lines):
        rows += [""] * (line.gap if index else 0)
        rows.append(" " * (line.indent - inward) + line.raw)
    return "\n".join(rows)


def _is_sure(line: Line) -> bool:
    """Whether only code has such a line."""
    if line.mark is Mark.SURE:
        return False
    start = line.raw[:LOOKED_AT]
    if _BEGINNING.match(start) or _END.search(start[-END:]) or _is_long_statement(start):
        return not _is_sentence(line) or _TELLING.search(start) is not None
    return False


def _is_long_statement(text: str) -> bool:
    """Whether a line ends as statements do, and has in it what they have."""
    match text[-1]:
        case ";":
            return _STATEMENT.match(text) is not None or _TELLING.search(text) is not None
        case ":":
            return _CONDITION.match(text) is not None and _TELLING.search(text) is not None
        case ")":
            return _METHOD.match(text) is not None and "(" in text
    return False


def _runs(lines: Sequence[Line], sure: Sequence[bool]) -> Iterator[range]:
    """Runs from a sure line, or the remark above it, to the last that surely belongs."""
    index = behind = 0
    while index < len(lines):
        if not sure[index]:
            index += 1
            continue
        start, end = index, _end(lines, sure, index)
        while start > behind and _heads(lines[start - 1], lines[start]):
            start -= 1
        if _is_listing(lines[start:end], sure[start:end]):
            yield range(start, end)
        index = behind = end


def _end(lines: Sequence[Line], sure: Sequence[bool], first: int) -> int:
    """Behind the last line of the run that begins with a line."""
    end = first + 1
    for index in range(end, len(lines)):
        line = lines[index]
        if line.gap > LONGEST_GAP or index - end >= LOOSE:
            break
        inward = line.indent > lines[first].indent
        if not sure[index]:
            apart = line.gap and not inward and not line.raw.startswith(REMARK)
            if apart or _is_sentence(line):
                break
        if sure[index] or inward:
            end = index + 1
    return _behind_output(lines, end)


def _behind_output(lines: Sequence[Line], end: int) -> int:
    """Behind the few lines right below, where a blank one follows: what a command printed."""
    for index in range(end, min(end + LOOSE, len(lines)) + 1):
        if index == len(lines) or lines[index].gap:
            return index
        if _is_sentence(lines[index]):
            break
    return end


def _heads(line: Line, below: Line) -> bool:
    """Whether a line is the remark, or what the bracket below belongs to."""
    return not below.gap and (line.raw.startswith(REMARK) or below.raw in OPENING)


def _is_sentence(line: Line) -> bool:
    if line.raw.startswith(REMARKS):
        return False
    words = line.text.split(None, SENTENCE * 2)[: SENTENCE * 2]
    plain = sum(_PLAIN.fullmatch(word) is not None for word in words)
    return plain >= SENTENCE or line.wide >= WIDE


def _is_listing(lines: Sequence[Line], sure: Sequence[bool]) -> bool:
    return len(lines) >= FEWEST and sum(sure) >= SURE_SHARE * len(lines)
