"""Phrases that tell what kind of chrome a block is, and nothing about whether it is chrome.

The measurements do not see them: the models know the concepts of `concepts` and no more. In: a
block's text. Out: the label of what it says.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.listed import listed

__all__ = ["Phrase", "phrase_of"]


HEADERS: Final[Mapping[Label, frozenset[str]]] = {
    Label.COVERAGE: listed(
        """see also; hot right now; watch next; watch also; resources; what we read; more reading;
        special report; top feature story; more to explorer; useful links; in the archive;
        siehe auch; mehr zum thema; auch interessant; meistgelesen; aus dem archiv;
        ver también; más sobre; todo sobre; lo más leído; voir aussi; notre dossier; à lire aussi;
        sur le même sujet; les plus lus; vedi anche; leggi anche; i più letti; dello stesso tema;
        zie ook; lees ook; meest gelezen; uit het archief; meer in ons dossier over;
        zobacz też; zobacz także; czytaj także; czytaj też; najczęściej czytane;
        veja também; veja mais; leia também; mais lidas; tudo sobre; см. также; читайте также;
        по теме; самое читаемое; материалы по теме; ayrıca bakınız; ilgili haberler; çok okunanlar;
        関連記事; 関連リンク; おすすめ記事; 人気記事; 相关阅读; 相关新闻; 热门文章; 推荐阅读"""
    ),
    Label.NAVIGATION: listed(
        """links; site links; our network; network; our sites; more sites; sections; site; explore;
        corporate; services; service; company; our company; information; products; community;
        support; quick links; blogs we like; on this page; in this article; table of contents;
        links und mehr; unsere seiten; auf dieser seite; enlaces; en esta página; secciones;
        liens; nos sites; dans cet article; sur cette page; link; in questa pagina; sezioni;
        op deze pagina; onze sites; linki; na tej stronie; nesta página; seções; ссылки;
        на этой странице; bağlantılar; bu sayfada; リンク; 目次; 友情链接; 目录"""
    ),
    Label.COMMENT: listed(
        """reader comments; comments from readers; load more comments; show more comments;
        leserkommentare; weitere kommentare laden; mehr kommentare; comentarios de los lectores;
        ver más comentarios; commentaires des lecteurs; vos réactions; voir plus de commentaires;
        i commenti dei lettori; commenti dei lettori; altri commenti; reacties van lezers;
        meer reacties; komentarze czytelników; załaduj więcej komentarzy; więcej komentarzy;
        comentários dos leitores; ver mais comentários; комментарии читателей;
        показать ещё комментарии; okur yorumları; daha fazla yorum; 読者のコメント; 更多评论"""
    ),
    Label.ADVERT: listed(
        """from our partners; partner content; around the web; from the web; sponsored content;
        aus dem netz; von unseren partnern; contenido patrocinado; de nuestros socios;
        contenus sponsorisés; nos partenaires; dai nostri partner; van onze partners;
        od partnerów; materiały partnerów; conteúdo patrocinado; dos nossos parceiros;
        новости партнеров; новости партнёров; от партнеров; jobs; job listings; our store; shop;
        store; mailing list; offers; special offers;
        partner offers; sponsored links; ads by google; our partners; stellenmarkt; angebote;
        ofertas; clasificados; boutique; offres; nos offres; offerte; aanbiedingen; vacatures;
        oferty; sklep; loja; promoções; предложения; вакансии; fırsatlar; ilanlar; 求人; 招聘"""
    ),
    Label.OTHER: listed(
        """contact us; contact info; contact information; contact details; get in touch; address;
        kontakt; anschrift; contacto; contact; contactez-nous; contatti; contactgegevens; contato;
        контакты; iletişim; お問い合わせ; 联系我们"""
    ),
}
"""Whole blocks that head what stands below them. Under those of OTHER addresses must follow."""

OPENINGS: Final = listed(
    """related; popular; latest; recent; most; trending; recommended; featured; ähnliche;
    neueste; beliebte; aktuelle; relacionados; relacionadas; últimas; últimos;
    recientes; populares; derniers; dernières; récents; populaires; ultimi; ultime;
    recenti; popolari; gerelateerde; laatste; recente; populaire; powiązane; najnowsze;
    ostatnie; popularne; recentes; похожие; последние; популярные; свежие; ilgili; son;
    popüler"""
)
"""First words of headers above lists of stories: "Popular recipes", "Most viewed in sport"."""

ENDINGS: Final = listed(
    """jobs; store; shop; offers; deals; angebote; stellenmarkt; ofertas; offres; offerte;
    aanbiedingen; oferty; promoções"""
)
"""Second words of headers above offers: "Gazette Jobs"."""

NOTICES: Final[Mapping[Label, frozenset[str]]] = {
    Label.OTHER: listed(
        """powered by; hosted by; website by; websites by; web site by; site by; designed by;
        design by; developed by; built by; a part of; part of the; betrieben von; umgesetzt von;
        desarrollado por; alojado por; réalisé par; propulsé par; hébergé par; realizzato da;
        gerealiseerd door; mogelijk gemaakt door; realizacja; desenvolvido por; hospedado por;
        разработка сайта; работает на; altyapı"""
    ),
    Label.ADVERT: listed(
        """advertisement; anzeige; werbung; publicidad; publicité; pubblicità; advertentie;
        reklama; publicidade; реклама; reklam; 広告; 广告"""
    ),
    Label.INTERFACE: listed(
        """listen to this; listen to the; artikel anhören; text anhören; escuchar el; escuchar la;
        escuchar artículo; écouter l'article; écouter cet article; ascolta l'articolo;
        beluister dit; beluister artikel; posłuchaj artykułu; ouvir o texto; ouvir o artigo;
        ouvir notícia; прослушать; haberi dinle; search the; search for;
        search in; search our; search products; suche in; suchen in;
        buscar en; rechercher sur; rechercher dans; cerca in; cerca nel; cerca su; zoeken in;
        zoek in; szukaj w; buscar no; buscar na; pesquisar em; поиск по; искать в; sitede ara"""
    ),
    Label.LEGAL: listed(
        """privacy guidelines; privacy and; privacy &; terms and; data protection; copyright;
        copyrights; urheberrecht; derechos reservados; droits réservés; diritti riservati; ©;
        prawa autorskie; direitos reservados; авторские права; telif hakkı; 版权; 著作権"""
    ),
}
"""Beginnings of short blocks that stand for themselves: who made the site, search boxes."""


EDGES: Final = " \t•*·-–—:|»«›‹>…._()[]#0123456789"


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a block says.

    label: of the block and of what stands below it. notice: whether it stands for itself only.
    """

    label: Label
    notice: bool = False


def phrase_of(text: str) -> Phrase | None:
    """What a short block says, if it is a header, begins as one, or begins with a notice."""
    said = text.lower().strip(EDGES)
    first, _, rest = said.partition(" ")
    if first not in _FIRST_WORDS:
        return ADVERT if rest in ENDINGS else None
    if header := _HEADERS.get(said):
        return header
    notice = next((note for begins, note in _NOTICES if said.startswith(begins)), None)
    if notice is not None:
        return notice
    return COVERAGE if first in OPENINGS else None


COVERAGE: Final = Phrase(Label.COVERAGE)
ADVERT: Final = Phrase(Label.ADVERT)
_HEADERS: Final = {phrase: Phrase(label) for label, listed in HEADERS.items() for phrase in listed}
_NOTICES: Final = tuple(
    (tuple(begins), Phrase(label, notice=True)) for label, begins in NOTICES.items()
)
_FIRST_WORDS: Final = frozenset(
    phrase.partition(" ")[0]
    for phrase in (*_HEADERS, *OPENINGS, *frozenset().union(*NOTICES.values()))
)
