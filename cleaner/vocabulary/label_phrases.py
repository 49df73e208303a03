"""Phrases that tell what kind of chrome a block is, and nothing about whether it is chrome.

The measurements do not see them: the models know the concepts of `concepts` and no more. In: a
block's text. Out: the label of what it says.
"""

from collections.abc import Mapping
from typing import Final

from cleaner.model import Label

__all__ = ["header_label", "notice_label", "opens_coverage"]


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in listed.split(";"))


HEADERS: Final[Mapping[Label, frozenset[str]]] = {
    Label.COVERAGE: _phrases(
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
    Label.NAVIGATION: _phrases(
        """links; site links; our network; network; our sites; more sites; sections; site; explore;
        corporate; services; service; company; our company; information; products; community;
        support; quick links; blogs we like; on this page; in this article; table of contents;
        links und mehr; unsere seiten; auf dieser seite; enlaces; en esta página; secciones;
        liens; nos sites; dans cet article; sur cette page; link; in questa pagina; sezioni;
        op deze pagina; onze sites; linki; na tej stronie; nesta página; seções; ссылки;
        на этой странице; bağlantılar; bu sayfada; リンク; 目次; 友情链接; 目录"""
    ),
    Label.ADVERT: _phrases(
        """jobs; job listings; our store; shop; store; mailing list; offers; special offers;
        partner offers; sponsored links; ads by google; our partners; stellenmarkt; angebote;
        ofertas; clasificados; boutique; offres; nos offres; offerte; aanbiedingen; vacatures;
        oferty; sklep; loja; promoções; предложения; вакансии; fırsatlar; ilanlar; 求人; 招聘"""
    ),
    Label.OTHER: _phrases(
        """contact us; contact info; contact information; contact details; get in touch; address;
        kontakt; anschrift; contacto; contact; contactez-nous; contatti; contactgegevens; contato;
        контакты; iletişim; お問い合わせ; 联系我们"""
    ),
}
"""Whole blocks that head what stands below them. Under those of OTHER addresses must follow."""

OPENINGS: Final = _phrases(
    """related; popular; latest; recent; most; trending; recommended; featured; ähnliche;
    neueste; beliebte; aktuelle; relacionados; relacionadas; últimas; últimos;
    recientes; populares; derniers; dernières; récents; populaires; ultimi; ultime;
    recenti; popolari; gerelateerde; laatste; recente; populaire; powiązane; najnowsze;
    ostatnie; popularne; recentes; похожие; последние; популярные; свежие; ilgili; son;
    popüler"""
)
"""First words of headers above lists of stories: "Popular recipes", "Most viewed in sport"."""

NOTICES: Final[Mapping[Label, tuple[str, ...]]] = {
    Label.OTHER: tuple(
        _phrases(
            """powered by; hosted by; website by; websites by; web site by; government websites by;
            site by; designed by; design by; developed by; built by; a part of; part of the;
            betrieben von; umgesetzt von; desarrollado por; alojado por; réalisé par; propulsé par;
            hébergé par; realizzato da; gerealiseerd door; mogelijk gemaakt door; realizacja;
            desenvolvido por; hospedado por; разработка сайта; работает на; altyapı"""
        )
    ),
}
"""Beginnings of short blocks."""


def header_label(text: str) -> Label | None:
    """The label of what a header stands for, if the whole block is one."""
    return _LABEL_OF_HEADER.get(_folded(text))


def notice_label(text: str) -> Label | None:
    """The label of a short block that begins with a notice."""
    said = _folded(text)
    if said.split(" ", 1)[0] not in _FIRST_WORDS:
        return None
    return next((label for label, begins in NOTICES.items() if said.startswith(begins)), None)


def opens_coverage(text: str) -> bool:
    """Whether a block begins as headers of lists of stories do."""
    return _folded(text).split(" ", 1)[0] in OPENINGS


def _folded(text: str) -> str:
    """In small letters and without marks around: enough for these phrases, and fast."""
    return text.lower().strip(EDGES)


EDGES: Final = " \t•*·-–—:|»«›‹>…._()[]#0123456789"
_FIRST_WORDS: Final = frozenset(
    phrase.split(" ", 1)[0] for begins in NOTICES.values() for phrase in begins
)
_LABEL_OF_HEADER: Final = {phrase: label for label, listed in HEADERS.items() for phrase in listed}
