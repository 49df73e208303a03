"""Lines that programs of blogs set below a text: "Posted by Ann Lee at 20:14 in Boats | Permalink".

A kind of stock sentences, see `stock_sentences`; and the name that such a line has. With a colon,
or with a day and nothing behind it, they sign comments.
"""

import re
from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.by_words import opens_with_by
from cleaner.vocabulary.comment_counts import COMMENTS
from cleaner.vocabulary.said_of_days import says_of_day
from cleaner.vocabulary.stock import END, Beginning, Stock, begins

__all__ = ["POSTED_LINES", "poster_in", "signs_post"]

LONGEST: Final = 160
"""Characters of such a line."""
_BY: Final = (
    r"(?i:(?:posted|published|written|authored) by|(?:rédigée?|publiée?|postée?|écrit) par"
    r"|(?:geschrieben|verfasst|veröffentlicht|gepostet|eingestellt|erstellt|abgelegt) von"
    r"|(?:publicad[oa]|escrito|enviado|posteado|redactado) por"
    r"|(?:scritto|pubblicato|postato|inserito|inviato) da|(?:postad[oa]|publicada) por"
    r"|(?:geplaatst|geschreven|gepost|gepubliceerd) door"
    r"|(?:napisane|napisał|opublikowane|zamieszczone|wysłane|dodane) przez"
    r"|(?:skrivet|postat|publicerat|upplagt|inlagt) av|(?:skrevet|publiceret|indsendt) af"
    r"|(?:skrevet|lagt inn|publisert) av|(?:publicat|escrit) per|(?:postat|scris|publicat) de"
    r"|(?:опубликовано|написано|отправлено)(?: пользователем)?)"
)
_BEFORE_DAY: Final = (
    r"(?:on|at|le|à|am|um|den|el|a las?|il|alle(?: ore)?|em|às|op|om|dnia|w dniu|o|kl\.?|klokken"
    r"|v|в|@|[-–—])"
)
_CLOCK: Final = (
    r"(?<![\d./£$€¥₹₽])(?<![£$€¥₹₽]\s)(?:[01]?\d|2[0-4])(?:[:.]|\s?h\s?)[0-5]\d(?!\d|\.\d)"
    r"(?!\s?(?:[£$€¥₹₽%]|(?:euros?|eur|dollars?|pounds?|usd|kr|zł|k?m)\b))(?::\d{2})?"
    r"(?:\s?(?:[ap]\.?m\b\.?|[AP]M|[Uu]hr|h|uur|hrs))?"
)
_POSTED: Final = Beginning(
    rf"\W{{0,8}}{_BY}\s?(?P<colon>:?)\s(?P<name>[^|\d\n:]{{2,60}}?),?\s"
    rf"{_BEFORE_DAY}\s(?=[^|\n\d]{{0,24}}\d)"
    rf"(?P<day>[^|\n]{{0,60}}?){_CLOCK}(?P<rest>(?:\s[A-Z]{{2,4}}\b)?"
    r"(?:\s?(?:[|·•(]|[–-]\s|(?:in|dans|en|em|w|i|unter|under|sous|v|в|del|on|am|le|el|op|om)\s\S)"
    r"[^\n.!?]{0,70})?)\W{0,8}$",
    cased=True,
)
_ASIAN: Final = begins(
    r"(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?: ?[(（][^()（）]{1,3}[)）])? ?"
    rf"(?:\d{{1,2}}(?:時\d{{1,2}}分|:\d{{2}}) ?)?(?:更新|配信|掲載|投稿){END}",
    r"(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?: ?[(（][^()（）]{1,3}[)）])? ?"
    rf"\d{{1,2}}(?:時\d{{1,2}}分|:\d{{2}}) ?公開{END}",
    rf"\d{{1,3}} ?(?:分|時間)前{END}",
)
_GOES_ON: Final = re.compile(r"\s?(?:[|·•(]|(?:in|dans|en|em|w|i|unter|under|sous|v|в)\s\S)")
_DIGIT: Final = re.compile(r"\d")
_PIECES: Final = re.compile(r"\s?[|·•]\s?")
_COMMENTS: Final = rf"(?:{COMMENTS}|meinung(?:en)?|opiniones|avis|trackbacks?)"
_COUNT: Final = re.compile(
    rf"\(?\d{{1,5}}\)? {_COMMENTS}|{_COMMENTS}:? \(?\d{{1,5}}\)?|permalink|permanent link"
    rf"|(?:no|keine) {_COMMENTS}",
    re.IGNORECASE,
)
"""How many comments a text has."""
POSTED_LINES: Final = (
    Stock("posted_by", Label.OTHER, "says who posted the text, and at what time", _POSTED, 28.0),
    Stock("posted_on", Label.OTHER, "says when the text was shown", _ASIAN, 12.0, unlisted=True),
)


def poster_in(line: str) -> str | None:
    """The words between "Posted by" and the day or the hour, below a text; None of others."""
    found: re.Match[str] | None = _POSTED.match(line) if len(line) <= LONGEST else None
    if found is None or found["colon"]:
        return None
    of_text = _GOES_ON.match(found["rest"]) or not _DIGIT.search(found["day"])
    return found["name"] if of_text else None


def signs_post(line: str) -> bool:
    """Whether a line is of a post: who wrote it, and behind a bar how many comments, or when.

    "By Ann Lee on May 3, 2013 11:51 AM | 0 Comments", "Autor: anna | Veröffentlicht am 3.5.2013".
    """
    if "|" not in line and "·" not in line and "•" not in line:  # as in most
        return False
    if len(line) > LONGEST or not _DIGIT.search(line):
        return False
    if not opens_with_by(line):
        return False
    writer, *others = _PIECES.split(line)
    named = _DIGIT.search(writer) or ":" in writer
    return bool(named) and any(
        _COUNT.fullmatch(other) or (":" in writer and says_of_day(other)) for other in others
    )
