"""What counters and the feet of old pages say: visitors, votes, the last change, the browser.

Kinds of stock sentences, see `stock_sentences`. When the page was changed is no such kind: beside
the headline it is the date of the article, so that only its place tells.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["PAGE_FEET", "names_last_change"]

_COUNTED: Final = r" ?(?::\W{0,4}[\d۰-۹,]{0,12}|[\d۰-۹,]{1,12})\W*$"
"""A number, or a mark before it."""
_COUNT: Final = r"[\d۰-۹][\d۰-۹.,'’ \u00a0\u202f]{0,11}(?:[kкm]|тыс\.?|tis\.|mil)?"
_VIEWS: Final = (
    r"(?:εμφανίσεις|προβολές|αναγνώσεις|переглядів|перегляди|просмотров|просмотры|прочитано"
    r"|visninger|visningar|zobrazení|zobrazeno|přečteno|prečítané|zobrazenia|vizualizări|vizualizari"
    r"|afișări|afisari|megtekintés|megtekintések|katselukertoja|lượt xem|dilihat|görüntülenme"
    r"|görüntüleme|okunma|wyświetleń|wyświetlenia|odsłon|odsłony|visualizações|visualizaciones"
    r"|visualizzazioni|aufrufe|weergaven|vues|page ?views|views|pregleda|прегледа)"
)
_BARE_VIEWS: Final = r"(?:조회수?|(?:عدد )?(?:ال)?(?:مشاهدات|قراءات)|(?:تعداد )?بازدید|צפיות)"
_VOTES: Final = (
    r"(?:votes?|stimmen|votos?|voix|voti|stemmen|głosów|głosy|голосов|голоса|голосів|röster"
    r"|stemmer|ääntä|hlasů|hlasy|hlasov|oy|szavazat|voturi|ψήφοι|표)"
)
_DAY: Final = r"(?:[\w.,/:'’-]{1,14} ){0,6}[\w.,/:'’-]*\d[\w.,/:'’-]*"
_CLOCK: Final = (
    r"(?: (?:at |um |à |a las |alle |om |kl\.? )?\d{1,2}[:.h]\d{2}\S{0,6})?(?: ?[ap]\.?m\.?)?"
)
_ZONE: Final = r"(?: \(?[a-z]{2,5}\)?)?"
_AFTER: Final = (
    rf"{_CLOCK}{_ZONE}\W{{0,3}}(?:$|\n|[-–—|·•©(]|\bby\b|\bvon\b|\bpar\b|\bpor\b|\bdoor\b|\bda\b"
    r"|\bcopyright\b|\bcomments?\b|\bcontact\b|\bmaintained\b|\bbesucher|\bwebmaster|\S+@)"
)
_BROWSER: Final = (
    r"(?:netscape|explorer|\bie ?\d|mozilla|firefox|lynx|opera|browser|navigateur|navegador"
    r"|\d{3,4} ?[x×*] ?\d{3,4}|resolution|auflösung|résolution|risoluzione|resolución)"
)
_HELD: Final = (
    r"(?=\W*$|\s?[.©|(–-][^!?]{0,60}$| (?:ל|ل(?:موقع|صحيفة|جريدة|قناة|شبكة|وكالة|شركة))"
    r"[^.!?،,]{1,40}\W*$"
    r"|[^.!?]{0,30}\b(?:19|20)\d\d\b[^.!?]{0,30}\W*$)"
)
"""Behind a claim of rights: nothing, a sign, whose they are, or the year."""
_DATED: Final = r"(?:©|copyright|\(c\)|copyright \(c\))\W{0,4}(?:19|20)\d\d\b"
"""Whose a text is, since when."""
PAGE_FEET: Final = (
    Stock(
        "views",
        Label.INTERFACE,
        "counts who has seen the page",
        begins(
            rf"(?:\d.{{0,60}}\s)?(?:{_VIEWS} ?:|{_BARE_VIEWS} ?:?) ?{_COUNT}"
            rf"(?:{END}|\W{{1,3}}(?:автор|author|autor)\b)",
        ),
        12.0,
    ),
    Stock(
        "views",
        Label.INTERFACE,
        "counts who has seen the page",
        begins(
            rf"hits ?: ?{_COUNT}{END}",
            rf"{_COUNT} (?:просмотр(?:ов|а)?|перегляд(?:ів|и)|page ?views|views|aufrufe|visningar"
            rf"|visninger|visualizações|visualizaciones|letture|vues|wyświetle[ńn]\w*|zobrazení"
            rf"|görüntülenme|lượt xem){END}",
        ),
        12.0,
        unlisted=True,
    ),
    Stock(
        "votes",
        Label.INTERFACE,
        "counts votes",
        begins(
            rf"{_COUNT} (?:total )?{_VOTES}{END}",
            rf"(?:total )?(?:votes|votos|voters|stimmen|голосов|проголосовало|abgegebene stimmen)"
            rf" ?: ?{_COUNT}{END}",
        ),
        5.0,
        unlisted=True,
    ),
    Stock(
        "korean_furniture",
        Label.SHARE,
        "is of the furniture of Korean papers",
        begins(
            rf"댓글 ?\(?\d{{0,6}}\)?{END}",
            r"(?:sns|기사) ?(?:보내기|공유)",
        ),
        5.0,
        more=((begins(r"\S{1,20}?(?:\(으\)|으)?로 ?기사 ?(?:보내기|공유)"), "기사"),),
    ),
    Stock(
        "all_rights",
        Label.LEGAL,
        "claims the rights",
        begins(
            r"저작권자 ?[©ⓒ(<:]",
            rf"(?:جميع|كافة|كل) (?:ال)?حقوق (?:(?:النشر|الطبع|الملكية|الموقع) )?محفوظ[ةه]{_HELD}",
            rf"حقوق (?:النشر|الطبع)(?: والنشر)? محفوظ[ةه]{_HELD}",
            r"(?:تمام|تمامی|کلیه|کلیۀ|همه) ?ی? حقوق (?:این (?:سایت|وب|پایگاه"
            r"|خبرگزاری)|مادی و معنوی|برای|متعلق)"
            rf".{{0,60}}محفوظ(?: (?:است|می.?باشد))?{END}",
            rf"כל הזכויות שמורות{_HELD}",
            rf"सर्वाधिकार सुरक्षित{_HELD}",
            rf"สงวนลิขสิทธิ์{_HELD}",
            rf"(?:усі|всі) права (?:захищено|захищені|застережено|збережено){_HELD}",
            rf"всички права (?:са )?запазени{_HELD}",
            rf"(?:sva prava (?:pridržana|zadržana)|сва права (?:задржана|придржана)){_HELD}",
            rf"(?:vse pravice (?:so )?pridržane|všetky práva vyhradené"
            rf"|všechna práva vyhrazena){_HELD}",
            rf"(?:minden jog fenntartva|toate drepturile (?:sunt )?rezervate){_HELD}",
            rf"(?:visos teisės saugomos|visas tiesības aizsargātas|kõik õigused kaitstud){_HELD}",
            rf"(?:kaikki oikeudet pidätetään|öll réttindi áskilin|tots els drets reservats){_HELD}",
            rf"με (?:την )?επιφύλαξη παντός δικαιώματος{_HELD}",
        ),
        16.0,
        more=(
            (
                begins(
                    r"(?:[^\n]{0,60}(?:기자|특파원|@)[^\n]{0,40}\n)?"
                    rf"(?:.{{0,50}}\W)?무단 ?(?:전재|복제|배포|전제)\b.{{0,40}}금지{END}"
                ),
                "무단",
            ),
        ),
    ),
    Stock(
        "all_rights",
        Label.LEGAL,
        "claims the rights",
        begins(
            rf"{_DATED}[^;\n]{{0,80}}\ball rights reserved\b"
            r"(?!\W{1,3}(?:licensed|permission|redistribution|was|were)\b)",
            r"alle angaben ohne gewähr\b.{0,20}(?:copyright|©)",
        ),
        70.0,
        more=(
            (
                begins(
                    r"©[^\n]{3,80}\n?.{0,40}\b(?:alle rechte vorbehalten"
                    r"|die rechte (?:aller|sämtlicher))\b"
                ),
                "©",
            ),
            (
                begins(r".{0,40}\bthis copy is for your personal,? non-?commercial use only\b"),
                "this copy is for",
            ),
        ),
    ),
    Stock(
        "end_mark",
        Label.OTHER,
        "marks the end of a report, or gives its number",
        begins(
            rf"(?:انتهای|پایان) (?:پیام|خبر)(?:\s?/.{{0,12}})?{END}",
            rf"(?:کد|شناسه) (?:خبر|مطلب) ?:? ?{_COUNT}{END}",
            rf"(?:end of list{END}|list \d{{1,2}} of \d{{1,2}})",
        ),
        25.0,
    ),
    Stock(
        "blog_statistics",
        Label.OTHER,
        "says how often a blog was read, as those in Persian do",
        begins(
            rf"آمار (?:وبلاگ|سایت){END}",
            rf"(?:کل بازدید|بازدید (?:کل|امروز|دیروز|این ماه|ماه (?:قبل|گذشته|پیش))){_COUNTED}",
            rf"تعداد (?:(?:کل )?(?:پست|مطلب)[\u200c ]?ها|مطالب|نویسندگان){_COUNTED}",
            r"آخرین بازدید ?:",
            rf"(?:لیست )?آخرین پست[\u200c ]?ها{END}",
            rf"لیست آرشیوها{END}",
        ),
        8.0,
    ),
    Stock(
        "page_foot",
        Label.OTHER,
        "is of the foot of a page",
        begins(
            r"this (?:page|web ?site|web ?page) has been (?:accessed|visited|viewed|hit|loaded)"
            rf"(?: {_COUNT})? ?times?(?:{END}| (?:since|in|from)\b)",
            r"(?:this (?:page|site) (?:is |was )?)?(?:best|optimally) (?:viewed|experienced|seen)"
            rf" (?:with|in|using|at|on|by)\b.{{0,50}}{_BROWSER}",
            r"you(?:['’]re| are) (?:visitor|guest|caller) ?(?:number|no\b|nr\b|#|\d)",
            r"you(?:['’]re| are) (?:the )?\W{0,3}\d[\d,.]{0,9} ?(?:th|st|nd|rd)\b.{0,12}"
            r"\bvisitor\b",
            r"this (?:page|document) (?:is |was )?(?:created|maintained|generated)"
            rf" (?:and maintained )?by\b.{{0,60}}(?:@|\d{{4}}).{{0,40}}{END}",
            r"vous êtes (?:le |la )?\W{0,3}(?:\d[\d ]{0,9} ?(?:e|ème|è|er)? (?:visiteur|internaute)"
            r"|visiteur (?:n|numéro))",
            rf"(?:page|site) optimisée? pour\b.{{0,50}}{_BROWSER}",
            r"(?:sie sind (?:der )?)?besucher(?:zähler)?(?: nr\.?| nummer) ?\W{0,3}\d",
            r"sie sind (?:der )?\W{0,3}\d[\d.]{0,9}\.? besucher\b",
            rf"optimiert für\b.{{0,50}}{_BROWSER}",
            r"(?:eres|usted es|es usted) (?:el|la) visitante (?:número|n|\d)",
            rf"(?:página|sitio) optimizad[ao] para\b.{{0,50}}{_BROWSER}",
            r"sei il (?:visitatore (?:numero|n\b|nr\b)|\d[\d.]{0,9}° visitatore)",
            rf"(?:pagina|sito) ottimizzat[ao] per\b.{{0,50}}{_BROWSER}",
            r"u bent (?:de )?(?:bezoeker (?:nummer|nr|\d)|\d[\d.]{0,9}e bezoeker)",
        ),
        45.0,
    ),
)
_CHANGED: Final = begins(
    r"(?:this (?:page|document|file|site) (?:was )?)?(?:last|latest) (?:updated?|modified"
    r"|revised|revision|modification|changed?)(?: on)? ?[:.]? ?"
    rf"{_DAY}{_AFTER}",
    r"(?:page |site |document |dernière )(?:mise à jour|mis à jour|modifiée?|modification)"
    rf"(?: de (?:la|cette|ce) \w+)?(?: effectuée)?(?: le)? ?:? ?{_DAY}{_AFTER}",
    r"(?:letzte|stand der letzten) (?:änderung|aktualisierung|bearbeitung)"
    rf"(?: dieser seite)?(?: am| vom)? ?:? ?{_DAY}{_AFTER}",
    r"(?:(?:diese )?seite (?:wurde )?)?zuletzt (?:geändert|aktualisiert|bearbeitet)"
    rf"(?: am)? ?:? ?{_DAY}{_AFTER}",
    r"última (?:actualización|modificación|revisión|atualização|modificação)"
    rf"(?: d[ea] (?:esta |la )?página)?(?: em| el)? ?:? ?{_DAY}{_AFTER}",
    r"ultim[oa] (?:aggiornamento|modifica)(?: di questa pagina)?(?: il)? ?:?"
    rf" ?{_DAY}{_AFTER}",
    r"(?:laatst (?:gewijzigd|bijgewerkt|aangepast)|laatste (?:wijziging|update|aanpassing))"
    rf"(?: op)? ?:? ?{_DAY}{_AFTER}",
    r"(?:ostatnia (?:aktualizacja|modyfikacja|zmiana)|последнее (?:обновление|изменение)"
    r"|senast (?:uppdaterad|ändrad)|sidst (?:opdateret|ændret)|sist (?:oppdatert|endret))"
    rf"(?: страницы| strony)? ?:? ?{_DAY}{_AFTER}",
)
CHANGED_WORDS: Final = 45.0


def names_last_change(text: str, words: float) -> bool:
    """Whether a block begins with the day on which the page was changed, and says little more."""
    return words <= CHANGED_WORDS and _CHANGED.match(text) is not None
