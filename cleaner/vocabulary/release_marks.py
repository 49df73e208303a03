"""What stands above a notice to the press, where a name may stand: "FOR IMMEDIATE RELEASE".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["is_release_mark"]

LONGEST: Final = 80
PHRASES: Final = """
    for immediate release; for release; immediate release; for immediate publication;
    for immediate distribution; press release; news release; media release; press statement;
    media statement; press notice; media advisory; press advisory; news advisory; press bulletin;
    pressemitteilung; presseinformation; pressemeldung; medienmitteilung; medieninformation;
    presseaussendung; pressetext; zur sofortigen veröffentlichung;
    communiqué de presse; communiqué; communique de presse; pour diffusion immédiate;
    pour publication immédiate; dossier de presse;
    comunicado de prensa; nota de prensa; boletín de prensa; gacetilla de prensa;
    para publicación inmediata; para su publicación inmediata; para difusión inmediata;
    comunicado a la prensa; comunicado a los medios; nota de premsa; comunicat de premsa;
    comunicato stampa; nota stampa; per diffusione immediata; per la pubblicazione immediata;
    comunicado de imprensa; comunicado à imprensa; nota de imprensa; nota à imprensa;
    para divulgação imediata; persbericht; persmededeling; persinformatie;
    voor onmiddellijke publicatie; informacja prasowa; komunikat prasowy; notatka prasowa;
    пресс-релиз; пресс релиз; прес-реліз; прэс-рэліз; прессъобщение; прес съобщение;
    саопштење за јавност; саопштење за медије; saopštenje za javnost; saopštenje za medije;
    priopćenje za javnost; priopćenje za medije; izjava za medije; sporočilo za javnost;
    sporočilo za medije; tisková zpráva; tlačová správa; pressmeddelande; pressemeddelelse;
    pressemelding; lehdistötiedote; mediatiedote; pressiteade; preses relīze; paziņojums presei;
    pranešimas spaudai; sajtóközlemény; comunicat de presă; comunicat de presa; basın bülteni;
    basın açıklaması; basın duyurusu; δελτίο τύπου; ανακοίνωση τύπου; siaran pers; siaran media;
    kenyataan media; thông cáo báo chí; prentsa oharra; نشرة صحفية; بيان صحفي; بیانیه مطبوعاتی;
    הודעה לעיתונות; הודעה לתקשורת; प्रेस विज्ञप्ति; প্রেস বিজ্ঞপ্তি; ข่าวประชาสัมพันธ์;
    新闻稿; 新聞稿; 新闻公报; 新聞公報; 新闻通稿; プレスリリース; ニュースリリース; 報道発表;
    報道発表資料; 報道資料; 記者発表; 記者発表資料; 보도자료; 보도 자료
"""
_PHRASE: Final = (
    "(?:" + "|".join(re.escape(one) for one in sorted(listed(PHRASES), key=len, reverse=True)) + ")"
)
_MARK: Final = re.compile(
    rf"\W{{0,8}}{_PHRASE}(?:\W{{1,5}}{_PHRASE})?"
    r"(?:\W{0,4}(?:(?:no|nr|n|nº|núm|number|nummer)\W{0,3})?\d[\d/.-]{0,11})?\W{0,8}",
    re.IGNORECASE,
)


def is_release_mark(text: str) -> bool:
    """Whether a line says that what follows is for the press, and its number at most."""
    return len(text) <= LONGEST and _MARK.fullmatch(text) is not None
