"""Month names and abbreviations in twelve languages.

In: a case-folded word without its full stop. Out: the month's number.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["MONTHS"]

_MISSING: Final = "-"

_ROWS: Final = (
    # English
    "january february march april may june july august september october november december",
    "jan feb mar apr - jun jul aug sep oct nov dec",
    "- - - - - - - - sept - - -",
    # German, Austrian forms included
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jan feb mär apr mai jun jul aug sep okt nov dez",
    "jänner feber mrz - - - - - sept - - -",
    "- - maerz - - - - - - - - -",
    # Spanish
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene feb mar abr may jun jul ago sep oct nov dic",
    "- - - - - - - - setiembre - - -",
    # French, with and without accents
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr mars avr mai juin juil août sept oct nov déc",
    "- fév - - - - - aout - - - -",
    "- fevrier - - - - - - - - - decembre",
    # Italian
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "gen feb mar apr mag giu lug ago set ott nov dic",
    # Portuguese
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "jan fev mar abr mai jun jul ago set out nov dez",
    # Dutch
    "januari februari maart april mei juni juli augustus september oktober november december",
    "jan feb mrt apr mei jun jul aug sep okt nov dec",
    # Polish, nominative and genitive
    (
        "styczeń luty marzec kwiecień maj czerwiec "
        "lipiec sierpień wrzesień październik listopad grudzień"
    ),
    (
        "stycznia lutego marca kwietnia maja czerwca "
        "lipca sierpnia września października listopada grudnia"
    ),
    "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "- - - - - - - - - paz - -",
    # Turkish, with ı and, as `normalise` writes it, with i
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "oca şub mar nis may haz tem ağu eyl eki kas ara",
    "- - - - mayis - - - - - kasim aralik",
    # Russian, nominative and genitive
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "янв фев мар апр май июн июл авг сен окт ноя дек",
    "- февр - - - - - - сент - нояб -",
    # Chinese; Japanese and dates in figures write 1月, digits and all
    "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
    "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    # Japanese, the old names
    "睦月 如月 弥生 卯月 皐月 水無月 文月 葉月 長月 神無月 霜月 師走",
)
"""Twelve words a row, January first; `-` where the row has nothing to add."""


def _numbered() -> Iterator[tuple[str, int]]:
    for row in _ROWS:
        for number, name in enumerate(row.split(), start=1):
            if name != _MISSING:
                yield name, number


MONTHS: Final[Mapping[str, int]] = MappingProxyType(dict(_numbered()))
"""Case-folded month names to 1..12. Some are ordinary words too (may, march, mai, set, out)."""
