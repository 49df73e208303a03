"""Beginnings of closing notes on who contributed, besides those of `Concept.CREDIT`.

The measurements do not see these phrases; see `label_phrases`. They are read at the end of an
article only, where "With Ann Otter in Ely" is such a note.

Notes of papers begin so in HTML too: how to write to the reporter, who contributed, where the story
was reported from. They name somebody, or say that they are of this story.
"""

import re
from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["names_staff", "opens_credit", "opens_note"]

PHRASES: Final = """
    with; additional reporting; mit; mitarbeit; mit material von; unter mitarbeit von; con;
    con información de; con la colaboración de; avec; ha collaborato; hanno collaborato;
    con la collaborazione di; met; met medewerking van; met bijdragen van; współpraca;
    przy współpracy; colaborou; colaboraram; com; com informações de; com reportagem de;
    при участии; katkıda bulunan; 取材協力; 撰稿; المصدر
"""
_OPENING: Final = re.compile(
    "(?i:"
    + "|".join(re.escape(phrase) for phrase in sorted(listed(PHRASES), key=len, reverse=True))
    + r")[: ]\s?[^\W\d_a-zа-яё]"
)
LONGEST: Final = 120
"""Characters of a line that names the staff."""
_ROLE: Final = (
    "(?:(?:责任|值班|实习|见习|新媒体)?编辑|责编|编审|主编|(?:责任)?校对|审核|审校|摄影|摄像|记者|通讯员"
    "|采写|撰文|排版|监制|制作|设计|统筹|策划|终审|初审|复审|来源|图|文)"
)
_HANS: Final = r"[一-鿿·]{2,8}(?:[ \u3000、][一-鿿]{2,4}){0,3}"
_STAFF: Final = re.compile(
    rf"[（(【]?(?:[一-鿿、]{{2,30}}供稿\s{{1,2}})?{_ROLE}\s?[ \u3000/／|｜:：]\s?{_HANS}"
    rf"(?:[\s，,；;|｜]{{1,3}}{_ROLE}\s?[ \u3000/／|｜:：]\s?{_HANS}){{1,8}}[）)】]?"
)


def names_staff(text: str) -> bool:
    """Whether a line is two or more roles, each with a name: "编辑 刘晓阳 校对 李铭"."""
    return len(text) <= LONGEST and _STAFF.fullmatch(text) is not None


def opens_credit(text: str) -> bool:
    """Whether a block begins so, with a name behind it."""
    return _OPENING.match(text) is not None


_NAME: Final = r"[^\W\d_a-zа-яё][\w.’'-]{0,20}(?: [^\W\d_a-zа-яё][\w.’'-]{0,20}){1,3}"
_NAMES: Final = rf"{_NAME}(?:(?:, | and |, and ){_NAME}){{0,3}}"
_PLACE: Final = r"[^\W\d_a-zа-яё][\w’'-]{1,20}(?:,? [^\W\d_a-zа-яё][\w.’'-]{0,20}){0,4}"
_MAIL: Final = r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,20}"
_ROLES: Final = (
    r"(?:(?:additional |with )?reporting(?: and (?:editing|writing))?|reported|additional writing"
    r"|(?:editing|writing)(?: and (?:editing|reporting|writing))?|comments compiled|interviews"
    r"|(?:report|story|text|words) compiled)"
)
_TAIL: Final = (
    r"(?:[^\w\n;)]{1,4}(?:[^\W\d_a-zа-яё]\w{0,25}|additional|al|and|at|by|compiled|contributed"
    r"|d|da|de|del|den|der|di|editing|for|from|in|la|of|reporting|s|the|to|van|von|with|writing)"
    r"(?!\w)){0,40}"
)
"""More names and places, up to the next note: no other word is in small letters."""
_STORY: Final = "(?:article|column|post|report|story)"
_NOTE: Final = re.compile(
    r"[\W_]{0,8}(?:"
    r"(?i:to contact the (?:authors?|editors?|reporters?|writers?))\b.{0,60}"
    rf"(?:\bthis {_STORY}\b|@)"
    rf"|(?i:contact|e-?mail|reach|write to) {_NAMES} (?:at |on |via )?\(?{_MAIL}"
    rf"(?: or (?:at )?[\d().+ -]{{7,20}})?(?:\W{{0,3}}$|(?:\W{{1,3}}| and )(?i:follow)\b)"
    rf"|(?i:{_ROLES}) (?i:by) {_NAME}{_TAIL}(?:[;)]|\.\s|\W{{0,3}}$)"
    rf"|(?i:contributing): [^\W\d_a-zа-яё]\w{{0,25}}{_TAIL}(?:[;)]|\.\s|\W{{0,3}}$)"
    rf"|(?i:this {_STORY} (?:has been|was) (?:corrected|refiled) to)\b"
    rf"|(?i:(?:read|see) (?:all|more) (?:(?:articles?|posts?|stories) )?by) {_NAME}"
    r"(?: on [^\W\d_a-zа-яё]\S{1,40})?\W{0,4}$"
    r"|(?i:original (?:article|story) on) \S{3,40}\W{0,4}$"
    rf"|(?:{_NAME}|[^\W\d_a-zа-яё][\w’'-]{{1,20}}) reported from {_PLACE}\W{{0,3}}$"
    rf"|(?i:(?:compiled|edited|written) by) {_NAME}\W{{0,4}}$"
    rf"|{_MAIL}\W{{1,4}}\(END\)$"
    r"|On the Net:$"
    r")"
)


def opens_note(text: str) -> bool:
    """Whether a block below a text begins as notes of papers do."""
    return _NOTE.match(text) is not None
