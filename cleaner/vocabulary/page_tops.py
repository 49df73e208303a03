"""What stands at the top of pages and mails, above all else: skip links, links to the same mail.

Kinds of stock sentences, see `stock_sentences`, and no headlines. Skip links are here in the
languages that `Concept.SKIP_LINK` lacks, and in words that it lacks of the others.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["PAGE_TOPS", "tops_page"]

_SKIPS: Final = begins(
    r"(?:gå|hoppa|hopp|hop|spring) (?:(?:direkte?|vidare|videre) )?till?"
    r" (?:huvud|hoved)?(?:innehåll|indhold|innhold)(?:et)?\W*$",
    rf"overslaan en naar de (?:algemene )?inhoud gaan{END}",
    rf"przejdź do (?:głównej )?(?:treści|zawartości)(?: (?:głównej|strony))?{END}",
    rf"(?:saltar|ir|pular|avançar|passar) para o conteúdo(?: principal)?{END}",
    rf"перейти к (?:основному )?(?:содержанию|содержимому|контенту)(?: страницы)?{END}",
    rf"перейти до (?:основного )?(?:вмісту|змісту|контенту){END}",
    r"(?:انتقل|انتقال|الانتقال|تخطى|تخط|تخطي|التخطي|تجاوز|اذهب) (?:إلى|الى) (?:المحتوى|المحتويات)"
    rf"(?: الرئيسي)?{END}",
    r"(?:मुख्य )?(?:सामग्री|कंटेंट|विषयवस्तु) पर (?:जाएं|जाएँ|जायें)\W*$",
    rf"(?:siirry|hyppää) (?:pää)?sisältöön{END}",
    rf"(?:přejít|přeskočit|skočit) (?:k|na) (?:hlavnímu )?obsahu?{END}",
    rf"(?:prejsť|preskočiť) na (?:hlavný )?obsah{END}",
    rf"(?:ugrás|tovább) a (?:fő )?tartalom(?:ra|hoz){END}",
    rf"(?:sari|treci|mergi) la con[țt]inut(?:ul)?(?: principal)?{END}",
    rf"μετάβαση στο (?:κύριο )?περιεχόμενο{END}",
    rf"(?:본문|콘텐츠|컨텐츠)(?:으로|로)? ?바로 ?가기{END}",
    rf"(?:chuyển|đi) (?:đến|tới) (?:phần )?nội dung(?: chính)?{END}",
    r"press \w to jump to the feed\b[^.?!]{0,20}(?:\.[^.?!]{0,90})?\.?$",
    rf"(?:lewati|langsung|loncat) ke konten(?: utama)?{END}",
)
_SKIPS_JAPANESE: Final = begins(
    r".{1,20}(?:とばして|飛ばして|スキップして)[、,]?(?:この)?(?:(?:ページ|記事)の)?(?:メイン)?本文"
    rf"(?:エリア)?(?:へ|に)(?:移動|ジャンプ)?(?:する|します)?{END}",
)
_MAIL: Final = r"(?:e-?mail|mail|newsletter|message|mailing)"
_HELP: Final = rf"(?:\?|,? (?:click|view|read|open|see)\b|{END})"
"""Behind the question whether a mail can be seen; sentences about mails go on otherwise."""
_LINK: Final = r"(?:\s?[<(\[]\S{1,300}[>)\]])?\W*$"
_MAILS: Final = begins(
    rf"(?:view|open|read|see) (?:this|the) {_MAIL} in (?:your|a|the) (?:web ?)?browser{_LINK}",
    r"(?:are you )?(?:having )?(?:trouble|problems|difficulty) (?:viewing|reading|seeing)"
    rf" this {_MAIL}{_HELP}",
    rf"(?:can['’]t|cannot|unable to) (?:see|view|read) this {_MAIL}{_HELP}",
    rf"(?:is )?this {_MAIL} not displaying (?:correctly|properly){_HELP}",
    rf"(?:wird|wenn|falls|sollte) (?:diese[rs]?|der|die) {_MAIL} nicht (?:richtig|korrekt)"
    r" (?:angezeigt|dargestellt)\b",
    rf"(?:diese[nr]?|den|die)? ?{_MAIL} im browser (?:anzeigen|ansehen|öffnen|lesen){_LINK}",
    r"(?:voir|afficher|consulter|lire|ouvrir|visualiser) (?:cet e-?mail|ce (?:message|mail"
    rf"|courriel)|cette newsletter|la newsletter) dans (?:votre|un|le) navigateur{_LINK}",
    r"si (?:ce (?:message|mail|courriel)|cet e-?mail) ne s['’]affiche pas\b",
    r"ver (?:este|esta) (?:correo|e-?mail|mensaje|boletín|newsletter) en (?:tu|su|el|un) navegador"
    rf"{_LINK}",
    r"¿?(?:si )?no (?:ves|ve|puedes ver|puede ver) (?:bien |correctamente )?este"
    r" (?:correo|e-?mail|mensaje)(?:\?|,? (?:haz|haga|pulsa|pulse|ver|ábrelo)\b|\W*$)",
    r"(?:visualizza|apri|leggi) (?:questa (?:e-?mail|newsletter)|questo messaggio)"
    rf" nel (?:tuo )?browser{_LINK}",
    r"bekijk (?:deze (?:e-?mail|nieuwsbrief)|dit bericht) (?:online|in (?:je|uw|de) browser)"
    rf"{_LINK}",
    r"(?:ver|veja|visualizar|visualize|abrir) (?:este e-?mail|esta (?:mensagem|newsletter)) no"
    rf" (?:seu )?navegador{_LINK}",
    r"(?:zobacz|wyświetl|otwórz) (?:tę wiadomość|ten (?:e-?mail|newsletter)) w przeglądarce"
    rf"{_LINK}",
)
_SITES: Final = begins(
    r"an official website of the (?!.{0,90}\b(?:is|was|were|has|had|will|can|goes|went|hacked)\b)"
    r"[^.,:]{2,70}(?:here['’]s how you know)?\W*$",
    rf"cookies on (?:the )?[^.,:]{{1,40}} (?:web ?)?site{END}",
)
PAGE_TOPS: Final = (
    Stock(
        "skip_link",
        Label.NAVIGATION,
        "leads past the furniture",
        _SKIPS,
        20.0,
        more=((_SKIPS_JAPANESE, "本文"),),
    ),
    Stock("mail_in_browser", Label.INTERFACE, "leads to the same mail on the web", _MAILS, 20.0),
    Stock(
        "site_notice", Label.LEGAL, "says whose site this is, or that it uses cookies", _SITES, 16.0
    ),
)


def tops_page(text: str, words: float) -> Stock | None:
    """What a block is that stands above the headline of any page of a site."""
    for stock in PAGE_TOPS:
        firsts = (stock.begins, *(first for first, _ in stock.more))
        if words <= stock.words and any(first.match(text) for first in firsts):
            return stock
    return None
