"""How long ago something was written, alone in a line: "3 hours ago", "vor 2 Tagen", "3時間前"."""

import re
from typing import Final

__all__ = ["tells_age"]

LENGTH: Final = 40
_UNIT: Final = (
    r"s|m|h|d|w|mo|y|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|"
    r"sekunden?|minuten?|std|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|"
    r"heures?|jours?|semaines?|mois|ans?|segundos?|minutos?|horas?|días?|dias?|semanas?|mes(?:es)?|"
    r"mês|años?|anos?|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|"
    r"minuut|uur|uren|dag(?:en)?|weken|maand(?:en)?|jaar|jaren|"
    r"godz|godzin[aęy]?|minut[aęy]?|dni|dzień|tygodni[ae]?|miesiąc(?:e|ęcy)?|lat[a]?|roku?|"
    r"минут[ауы]?|час(?:а|ов)?|день|дня|дней|недел[июь]|месяц(?:а|ев)?|год(?:а)?|лет|"
    r"хвилин[аиу]?|годин[аиу]?|дні|днів|тиждень|тижні|"
    r"saat|dakika|gün|hafta|ay|yıl|timm(?:e|ar)|minuter|dagar|veck(?:a|or)|månad(?:er)?|år|"
    r"timer?|minutter|dager?|uger?|måneder|hodin(?:ami|ou)?|minutami|minutou|dny|dnem|týdny|"
    r"jam|menit|hari|minggu|bulan|tahun|giờ|phút|ngày|tuần|tháng|ώρ(?:α|ες)|λεπτ(?:ό|ά)|"
    r"ημέρ(?:α|ες)|घंटे|मिनट|दिन"
)
_AGO: Final = re.compile(
    rf"(?:ca\. )?\d{{1,3}} ?(?:{_UNIT})\.? (?:ago|geleden|fa|temu|назад|тому|önce|sedan|siden|zpět"
    rf"|lalu|yang lalu|trước|πριν|पहले|atrás)"
    rf"|(?:vor|il y a|hace|há|för|for|před|πριν|πριν από|cách đây) \d{{1,3}} ?(?:{_UNIT})\.?"
    rf"(?: sedan| siden)?"
    r"|\d{1,3} ?(?:秒|分|分鐘|分钟|時間|小时|小時|日|天|週間|周|か月|ヶ月|年)前"
    r"|\d{1,3} ?(?:분|시간|일|주|개월|년) ?전"
    r"|منذ \d{1,3} [^\W\d_]{2,8}",
    re.IGNORECASE,
)


def tells_age(text: str) -> bool:
    """Whether a text says nothing but how long ago."""
    return len(text) <= LENGTH and _AGO.fullmatch(text.strip(" •·|-–()")) is not None
