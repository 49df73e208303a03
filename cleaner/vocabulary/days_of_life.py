"""What pages say of days that are none of publication: when a member joined, or somebody died.

In: a line that names a day, and the line above it. Out: whether the day is such a one.
"""

import re
from typing import Final

__all__ = ["says_of_life"]

_BEFORE_DAY: Final = (
    r"(?![^\W\d_])(?: (?:on|am|le|el|em|il|op|den|dnia))?"
    r"(?=\W{0,3}(?:[^\W\d]{2,12}\W{1,3}){0,2}\d|\W{0,2}$)"
)
_OF_LIFE: Final = re.compile(
    # When a member joined.
    r"\W{0,3}(?:joined|join date|member since|registered|registriert(?: seit)?|beigetreten"
    r"|mitglied seit|dabei seit|angemeldet seit|inscrit|inscription|membre depuis|registrado"
    r"|registado|miembro desde|membro desde|iscritto|membro dal|lid sinds|geregistreerd|dołączył"
    r"|dołączyła|dołączono|data rejestracji|регистрация|зарегистрирован|на форуме с|реєстрація"
    r"|зареєстрований|katılım|kayıt tarihi|üyelik tarihi|blev medlem|medlem sedan|tilmeldt"
    r"|ble medlem|liittynyt|registrován|csatlakozott|membru din|εγγραφή"
    r"|登録日|注册时间|가입일"
    # When somebody was born, or died.
    r"|born|died|passed away|geboren|gestorben|verstorben|née?|décédée?|nació|falleció"
    r"|nacid[oa]|fallecid[oa]|nascid[oa]|falecid[oa]|nat[oa]|mort[oa]|decedut[oa]|overleden"
    r"|urodzon[ya]|zmarła?|född|avliden|født|død|syntynyt|kuollut|narozena?|zemřela?"
    r"|родил(?:ся|ась)|умер(?:ла)?|doğum tarihi|ölüm tarihi|vefat tarihi)" + _BEFORE_DAY,
    re.IGNORECASE,
)
LONGEST: Final = 50
"""Characters of a line that says on what day somebody joined or died; sentences go on."""


def says_of_life(text: str, above: str) -> bool:
    """Whether a day is of somebody's life by its line, or by one above that says no more."""
    if len(text) > LONGEST or text[-1:] in ".!?":
        return False
    label = above.rstrip(": ") if len(above) <= LONGEST else ""
    return bool(_OF_LIFE.match(text) or _OF_LIFE.fullmatch(label))
