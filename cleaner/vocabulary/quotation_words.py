"""Lines that mark a quoted post: who said it, and that there is more of it.

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = [
    "SHARED",
    "closes_quotation",
    "names_speaker",
    "opens_quotation",
    "shares_post",
    "signs_post",
]

_SAID: Final = (
    r"said|wrote|schrieb|a (?:dit|écrit)|dijo|escribió|ha (?:detto|scritto)|schreef|zei"
    r"|napisał\(?a?\)?|powiedział\(?a?\)?|disse|escreveu|сказал\(?а?\)?|написал\(?а?\)?|dedi|yazdı"
)
_SAYS: Final = (
    r"says|writes|sagte?|meint|schreibt|dit|écrit|dice|escribe|scrive|diz|zegt|pisze|пишет|говорит"
    r"|diyor ki|skriver|skrev|säger|sier"
)
_OPENS: Final = re.compile(rf".{{2,40}} (?:{_SAID}) ?[:：]\W{{0,3}}", re.IGNORECASE)
_SPEAKER: Final = re.compile(
    rf"[^\W_][^\n,:;!?]{{0,39}} (?:{_SAID}|{_SAYS})(?: ?[,:：]|\.{{2,3}}|…)?", re.IGNORECASE
)
SPEAKER_WORDS: Final = 6
_CLOSES: Final = re.compile(
    r"(?:click to expand|zum vergrößern anklicken|cliquez pour agrandir"
    r"|ha(?:z|cer) clic para (?:expandir|ampliar)|clicca per (?:espandere|allargare)"
    r"|klik om te vergroten|kliknij,? aby rozwinąć|clique para expandir"
    r"|нажмите,? чтобы раскрыть|genişletmek için tıkla\w*|クリックして展開)\W{0,5}",
    re.IGNORECASE,
)
DASHES: Final = "—–―-"
_SIGNS: Final = re.compile(r"[—–―-]{1,2} ?[^(\n]{1,80}\(@[\w.@-]{1,60}\)(?: .{4,30})?")
SHARED: Final = (
    r"(?:a (?:post|photo|video) shared by|ein beitrag geteilt von|ein von(?=.{1,90} geteilter)"
    r"|une (?:publication|photo|vidéo) partagée par|una publicación compartida (?:por|de)"
    r"|un(?: post|a foto) condivis[oa] da|um(?:a publicação| post) (?:com)?partilhad[oa] por"
    r"|um post compartilhado por|een bericht gedeeld door|post udostępniony przez"
    r"|публикация от|ett inlägg delat av|et op?slag delt af|et innlegg delt av)"
    r" [^(\n]{1,60}\(@[\w.]{1,40}\)"
    r"(?: geteilter beitrag|.{1,40}\d(?: ?[ap]\.?m\.?)?(?: uhr)?"
    r"(?: (?:[cempw]e?[ds]?t|gmt|utc))?)?\W*$"
)
"""What Instagram sets below a post: "A post shared by Ann (@ann) on May 6, 2007"."""
_SHARED: Final = re.compile(SHARED, re.IGNORECASE)
HANDLE: Final = "(@"


def signs_post(text: str) -> bool:
    """Whether a line is the last of a post from elsewhere: "— Ann (@ann) May 6, 2007"."""
    return text[0] in DASHES and _SIGNS.fullmatch(text) is not None


def shares_post(text: str) -> bool:
    """Whether a line says below a post who shared it."""
    return HANDLE in text and _SHARED.match(text) is not None


def opens_quotation(text: str) -> bool:
    """Whether a line says who said what follows."""
    return _OPENS.fullmatch(text) is not None


def names_speaker(text: str) -> bool:
    """Whether a line is no more than who says what follows, with or without a colon."""
    return text.count(" ") < SPEAKER_WORDS and _SPEAKER.fullmatch(text) is not None


def closes_quotation(text: str) -> bool:
    """Whether a line offers to show the rest of what stands above it."""
    return _CLOSES.fullmatch(text) is not None
