"""Links that wikis set behind headings to where a section is edited: "History[edit]", as in a text.

"Click on [Edit]" may end a line of a manual, and a key a line of code. Of HTML,
`parsing.section_links` takes them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["EDITING", "SECTION_EDITING", "without_edit_marks"]

EDITING: Final = listed(
    """edit; bearbeiten; modifier; editar; modifica; bewerken; edytuj; редактировать; редагувати;
    redigera; rediger; muokkaa; szerkesztés; upraviť; επεξεργασία; düzenle; 編集; 编辑; 編輯; sửa;
    تعديل; עריכה; ویرایش"""
)
"""What a button says that edits whatever it stands beside."""
SECTION_EDITING: Final = listed(
    """edit section; edit source; edit wikitext; quelltext bearbeiten; abschnitt bearbeiten;
    modifier le code; modifier le wikicode; editar código; editar código-fonte; modifica wikitesto;
    modifica sorgente; brontekst bewerken; edytuj kod; править код; редагувати код"""
)
"""What is said in full by the link beside a heading."""
_WORDS: Final = EDITING | SECTION_EDITING | listed(
    """editar a fonte; editar fonte; modifica il wikitesto; править; править вики-текст; правіць;
    рэдагаваць; правіць зыходнік; редактиране; редактиране на кода; уреди; уреди извор;
    уреди изворник; измени; uredi; uredi kôd; uredi kod; uredi izvor; uredi kodo; redigera wikitext;
    rediger kilde; rediger wikikode; redigér; redigér wikikode; rediger kildetekst;
    muokkaa wikitekstiä; forrásszöveg szerkesztése; modificare; modificare sursă; modifică;
    modifică sursa; editovat; editovat zdroj; upraviť zdroj; upraviť kód; επεξεργασία κώδικα;
    değiştir; kaynağı değiştir; ソースを編集; 编辑源代码; 編輯原始碼; 编辑源代碼; 편집; 원본 편집;
    sunting; sunting sumber; sửa đổi; sửa mã nguồn; عدل; عدّل; تعديل المصدر; عدل المصدر;
    עריכת קוד מקור; ویرایش مبدأ; सम्पादन; संपादित करें; স্রোত সম্পাদনা; সম্পাদনা; แก้ไข; แก้ไขต้นฉบับ;
    edita; modifica el codi; aldatu; aldatu iturburu kodea; redakti; redakti fonton; redaguoti;
    redaguoti vikitekstą; keisti; labot; labot pirmkodu; muuda; muuda lähteteksti; breyta;
    breyta frumkóða; golygu; recensere"""
)  # fmt: skip
_ONE: Final = "|".join(sorted(map(re.escape, _WORDS), key=lambda word: (-len(word), word)))
END: Final = "]"
LONGEST: Final = 120
"""Characters of a heading, with the mark."""
_MARK: Final = re.compile(rf"\[ ?(?:{_ONE})(?: ?[|/·] ?(?:{_ONE}))? ?\]$", re.IGNORECASE)


FEWEST: Final = 2
"""Lines with a mark that make a wiki of a page, but for a mark that nothing else is like."""
PAIRED: Final = "|"
FENCE: Final = "```"
CODE: Final = frozenset("$=_")


def without_edit_marks(source: str) -> str:
    """Take them from the ends of the short lines of a text; a line that has no more goes."""
    if END not in source:
        return source
    lines = source.splitlines(keepends=True)
    marks = dict(_marks(lines))
    for index, start in marks.items():
        before, said = lines[index][:start].rstrip(), lines[index].rstrip()
        if len(marks) >= FEWEST or PAIRED in said[start:] or (before and before == said[:start]):
            lines[index] = before + lines[index][len(said) :] if before else ""
    return "".join(lines)


def _marks(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lines that end with a mark, and where in each it starts; code has none."""
    fenced = False
    for index, line in enumerate(lines):
        if line.lstrip().startswith(FENCE):
            fenced = not fenced
        said = line.rstrip() if len(line) <= LONGEST and not fenced else ""
        if said.endswith(END) and "[" in said:
            start = said.rindex("[")
            if _MARK.match(said, start) and not _is_code(said[:start]):
                yield index, start


def _is_code(before: str) -> bool:
    """Whether a key stands in the brackets: "$_POST[edit]", "print(labels[edit]"."""
    keyed = before[-1:].isalnum() or before.endswith("_")
    return keyed and (not CODE.isdisjoint(before) or before.count("(") > before.count(")"))
