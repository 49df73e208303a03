"""Which day of the week a word is, whole or cut short, in the languages that settle days by it.

"Fri, 05/03/2024" can only be the third of May. The measurements do not see these words.
"""

from typing import Final

__all__ = ["WEEKDAY_WORDS", "weekdays_of"]

_WEEK: Final = """
    monday mon montag mo lunes lun lundi lunedì segunda-feira segunda seg maandag ma mandag man
    måndag mån poniedziałek pon понедельник пн понеділок pondělí po δευτέρα δευ;
    tuesday tue tues dienstag di martes mar mardi martedì terça-feira terça ter dinsdag tirsdag
    tir tisdag tis wtorek wt вторник вт вівторок úterý út τρίτη τρί;
    wednesday wed weds mittwoch mi miércoles mié mercredi mer mercoledì quarta-feira quarta qua
    woensdag wo onsdag ons środa śr среда ср середа středa st τετάρτη τετ;
    thursday thu thur thurs donnerstag do jueves jue jeudi jeu giovedì gio quinta-feira quinta qui
    donderdag torsdag tor tors czwartek czw четверг чт четвер čtvrtek čt πέμπτη πέμ;
    friday fri freitag fr viernes vie vendredi ven venerdì sexta-feira sexta sex vrijdag vr fredag
    fre piątek pt пятница пт пʼятниця pátek pá παρασκευή παρ;
    saturday sat samstag sonnabend sa sábado sáb samedi sam sabato sab zaterdag za lørdag lør
    lördag lör sobota sob суббота сб субота so σάββατο σάβ;
    sunday sun sonntag so domingo dom dimanche dim domenica zondag zo søndag søn söndag sön
    niedziela niedz воскресенье вс неділя нд neděle ne κυριακή κυρ
"""
"""Monday to Sunday."""
_ROWS: Final = tuple(frozenset(row.split()) for row in _WEEK.split(";"))
WEEKDAY_WORDS: Final = frozenset.union(*_ROWS)
_NUMBERS: Final = {
    word: frozenset(number for number, row in enumerate(_ROWS) if word in row)
    for word in WEEKDAY_WORDS
}


def weekdays_of(word: str) -> frozenset[int]:
    """The days that a case-folded word may mean, Monday 0; "so" is two, most words are none."""
    return _NUMBERS.get(word, frozenset())
