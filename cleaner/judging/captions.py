"""Captions that are told by what they say: who took a picture, or what is to be seen in it.

Programs that render pages to text may write what browsers show in place of a missing picture. On
the development corpora, as text, 43 of 49 pages on which the model keeps such lines gain.
"""

import re
from typing import Final

from cleaner.judging.looks import Look
from cleaner.vocabulary.picture_words import describes_picture, names_picture

__all__ = ["photo_credit", "photographer", "picture_described"]

WORDS: Final = (4.0, 80.0)
NAME_WORDS: Final = 7.0
ASIAN: Final = "\u3040"
ENDING: Final = 3
"""A sign from which on those of Chinese, Japanese and Korean stand, and where it is looked for."""
TAIL: Final = 90
"""Characters at the end of a block in which the name is looked for."""
_CREDIT: Final = re.compile(
    r"(?:[.!?»”\"] |[(\[])"
    r"(?i:photo(?:graph(?:er|y|ie)?)?|photos|fotos?|fot\.|fotograf(?:ie|ía|ia)?|bild|beeld"
    r"|imagen|imagem|immagine|image|zdjęcie|фото|снимок|fotoğraf|kuvat?|bilde|billede|fotók?|kép"
    r"|φωτ(?:ό|ο|ογραφία)|写真|图片|圖片|사진|फोटो|फ़ोटो|صورة|تصوير|תמונה|צילום)"
    r"\s?[:：.|/=＝]?\s?(?:by |von |de |di |van |door )?[^\W\d_a-zа-яё][^.!?()]{2,60}[)\]]?\.?$"
)
_AGENCY: Final = (
    r"(?:AP|AFP|AAP|ANP|ANSA|dpa|DPA|EFE|EPA|Getty|Getty Images|imago|Keystone|Lusa|PAP|Reuters"
    r"|REUTERS|Shutterstock|TASS|ТАСС|Xinhua)"
)
_BY_AGENCY: Final = re.compile(
    rf"[(\[](?:{_AGENCY} (?i:photos?|images|foto)\b[^()\[\]]{{0,60}}"
    rf"|[^()\[\]]{{3,50}}[/–—-]\s?{_AGENCY}(?i: photo)?)[)\]]\.?$"
)
"""In brackets, who took it and for whom: "(AP Photo/Ann Otter)", "(Ann Otter/Getty Images)"."""
_NAME_ALONE: Final = re.compile(
    r"(?:[^\W\d_a-zа-яё][\w.'’-]+\s){1,3}[^\W\d_a-zа-яё][\w.'’-]+ ?/ ?"
    rf"(?:{_AGENCY}|[\w.+-]+@[\w-]+\.[\w.-]+)"
)
_TAKEN: Final = re.compile(
    r"[＝=（(][^＝=（）()]{0,40}(?<![一-鿿々])[一-鿿々]{2,6}撮影[)）]?$|[＝=][^＝=。]{2,20}提供[）)]?$"
    r"|(?:记者|記者|[。 ]) ?[一-鿿]{2,4} ?[摄攝][）)]?$|[ⓒ©/] ?[가-힣]{2,6}(?:통신|뉴스|일보|신문)$"
)
"""The same in Chinese, Japanese and Korean: "フェリー＝森田海撮影"."""
_MARK: Final = re.compile(r"[.!?»”\"] |[(\[]")
"""What stands before all of these."""
_SLASH: Final = re.compile(r"[.!?»”\"] / [^\W\d_a-z][^a-z.!?()]{4,40}\.?$")
"""Without a word for it, a name in capitals behind a slash."""
DESCRIPTION_WORDS: Final = (5.0, 40.0)


def photo_credit(look: Look) -> str | None:
    """The evidence that a block is a caption: who took the picture, at its end."""
    low, high = WORDS
    if look.ends_sentence or look.words > high:
        return None
    tail = look.text[-TAIL:]
    if max(tail[-ENDING:]) > ASIAN and (taken := _TAKEN.search(tail)):
        return f"ends with “{taken.group().strip()}”"
    if look.words < low or not _MARK.search(tail):
        return None
    found = _CREDIT.search(tail) or _BY_AGENCY.search(tail) or _SLASH.search(tail)
    return f"ends with “{found.group().strip()[:60]}”" if found else None


def photographer(look: Look) -> str | None:
    """The evidence that a line only says who took a picture: "Ann Otter/Reuters"."""
    alone = look.words <= NAME_WORDS and _NAME_ALONE.fullmatch(look.text)
    return "a name and an agency or an address" if alone else None


def picture_described(look: Look) -> str | None:
    """The evidence that a line of a text says what is to be seen in a picture."""
    low, high = DESCRIPTION_WORDS
    if look.tag != "line" or look.ends_sentence or look.words > high:
        return None
    if names_picture(look.text):
        return "the name of a picture's file"
    if look.words < low:
        return None
    found = describes_picture(look.text)
    return f"describes a picture: “{found}”" if found else None
