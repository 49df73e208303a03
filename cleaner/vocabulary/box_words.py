"""What boxes between the paragraphs of a text say: that they are paid for, block an embed, play."""

import re
from typing import Final

from cleaner.vocabulary.beginnings import letters_of
from cleaner.vocabulary.first_letters import first_letters

__all__ = [
    "BOX_LETTERS",
    "YES_LETTERS",
    "addresses_reader",
    "asks_to_show",
    "begins_biography",
    "is_paid_mark",
    "is_play_time",
    "is_presented",
    "is_to_hear",
    "is_yes_or_no",
    "names_recording",
    "of_player",
]

_PAID: Final = re.compile(
    r"\W{0,3}(?:(?:sponsored|promoted|paid for) by [^.!?:]{2,40}"
    r"|sponsored(?: (?:content|post|article|story|message))?|promoted(?: (?:content|post|story))?"
    r"|(?:paid|partner|branded) (?:content|post|story|message)|paid (?:partnership|promotion)"
    r"|advertorial|gesponsert(?:er (?:inhalt|beitrag))?|bezahlter inhalt"
    r"|anzeigensonderveröffentlichung|(?:contenu|article) (?:sponsorisé|partenaire)|sponsorisé"
    r"|publi-?(?:rédactionnel"
    r"|communiqué)|(?:contenido )?patrocinado|(?:conteúdo )?patrocinado|conteúdo de marca"
    r"|(?:contenuto )?sponsorizzato|(?:gesponsord|gesponsorde inhoud)|artykuł sponsorowany"
    r"|materiał (?:partnera|sponsorowany)|komerční sdělení|szponzorált tartalom"
    r"|на правах рекламы|партн[её]рский материал|sponsorlu içerik|محتوى مدفوع|محتوى مموّل"
    r"|スポンサー(?:ド|コンテンツ)?|sponsrat innehåll|sponset innhold|sponsoreret indhold"
    r")\W{0,3}$",
    re.IGNORECASE,
)


_PRESENTED: Final = re.compile(
    r"\W{0,3}(?:presented by|powered by|in partnership with) [^.!?:]{2,40}$", re.IGNORECASE
)


def is_presented(text: str) -> bool:
    """Whether a line says who presents what is below it, as somebody who paid does, or a host."""
    return _PRESENTED.match(text) is not None


def is_paid_mark(text: str) -> bool:
    """Whether a line says that somebody paid for what is below it."""
    return _PAID.match(text) is not None


def _stems(text: str) -> tuple[str, ...]:
    return tuple(" ".join(stem.split()) for stem in text.split(";"))


AGREES: Final = _stems(
    """cookie; consent; permission; einverstanden; einwillig; zustimm; consentement; j’accepte;
    toestemming; zgod; souhlas; süti; hozzájárul; соглас; çerez; izin; クッキー; 同意"""
)
EMBEDDED: Final = _stems(
    """content; youtube; instagram; facebook; tiktok; twitter; vimeo; this video; this post;
    inhalt; contenu; contenido; conteúdo; contenuto; inhoud; treść; treści; materiał; obsah;
    tartal; контент; içeri; コンテンツ; redes sociales; redes sociais; social media; verlo; o ver;
    visualizzarlo; ją wyświetlić; ho zobrazit; megtekint"""
)
SHOWS: Final = _stems(
    """to view; to see; to show; is loaded; to display; to load; to watch; angezeigt; anzuzeigen;
    anzeigen; afficher; affichage; visualiser; voir le; visualizar; para ver; para o ver; mostrar;
    visualizzar; bekijken; getoond; wyświetlić; zobaczyć; zobrazit; megtekint; посмотреть;
    görüntüle; 表示"""
)
ACCEPTS: Final = _stems(
    """accept; agree; allow; consent; permission; einverstanden; einwillig; zustimm; akzept;
    acept; aceitar; accettar; toestemming; akcept; zgod; přijm; souhlas;
    fogad; hozzájárul; соглас; kabul; izin; 同意; 許可"""
)


def asks_to_show(text: str) -> bool:
    """Whether a text asks to accept cookies before something of another site is shown."""
    small = text.lower()
    if not any(map(small.__contains__, AGREES)):  # mostly
        return False
    return all(any(map(small.__contains__, stems)) for stems in (EMBEDDED, SHOWS, ACCEPTS))


_READER: Final = re.compile(
    r"\b(?:[Yy]ours?|[Yy]ou|[Pp]lease|[Bb]itte|[Dd]u|[Dd]eine[nmr]?|[Dd]ir|[Dd]ich|[Vv]ous|[Vv]otre"
    r"|[Vv]os|[Uu]sted(?:es)?|[Tt]us?|[Vv]ocês?|[Pp]or favor|[Pp]er favore|tu[oae]|tuoi"
    r"|[Uu]w|[Jj]ouw|[Jj]ij|(?:moet|wilt|kunt|geeft|als) u|(?:moet|wil|kun|geef|als) je"
    r"|[Tt]woj[aeą]|[Tt]wój|[Mm]usisz|[Mm]ożesz|[Cc]hcesz|[Pp]rosimy"
    r"|[Mm]usíte|[Mm]ůžete|[Cc]hcete|[Vv]áš|[Vv]aše|[Pp]rosím|[Kk]érjük|[Öö]n|[Öö]nnek"
    r"|[Вв]ы|[Вв]ам|[Вв]ас|[Вв]аш[аеиу]?|[Тт]ы|[Тт]ебе|[Тт]ебя|[Тт]вой|[Ss]iz|[Ss]izin|[Ll]ütfen)\b"
    r"|\w,? (?:Sie|Ihnen|Ihre[nmr]?)\b|ください|お客様|あなた"
)
""""Sie" and "Ihre" are "they" and "their" where a sentence begins with them."""


def addresses_reader(text: str) -> bool:
    """Whether a text speaks to who reads it."""
    return _READER.search(text) is not None


_PLAY_TIME: Final = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[/|] ?\d{1,2}:\d{2}(?::\d{2})?)?")


def is_play_time(text: str) -> bool:
    """Whether a text is how long a recording takes: "02:14", "0:00 / 2:14"."""
    return _PLAY_TIME.fullmatch(text) is not None


_PLAYER: Final = re.compile(
    r"(?:now playing|jetzt läuft|en cours de lecture|reproduciendo(?: ahora)?|in riproduzione"
    r"|nu aan het afspelen|teraz odtwarzane|сейчас играет|再生中|재생 중)$"
    r"|press shift question mark to access a list of keyboard shortcuts"
    r"|\d{1,4} seconds? of (?:\d{1,4} (?:hours?|minutes?|seconds?)(?:, |$|volume)){1,3}"
    r"|beginning of dialog window\. escape will cancel and close"
    r"|this is a modal window\.",
    re.IGNORECASE,
)


def of_player(text: str) -> bool:
    """Whether a line is what players of films say of themselves, to those who do not see them."""
    return _PLAYER.match(text) is not None


HEARD: Final = _stems(
    """listen; voice; audio; anhören; hören; vorgelesen; vorlesen; écouter; écoutez; voix; escuch;
    voz; ouça; ouvir; ascolt; voce; luister; posłuchaj; odsłuchaj; lektor; poslech; слуша;
    послуша; استمع; 聴; 聞; 듣기; dinle; सुनें; lyssna; kuuntele; hallgas; 收听; 听"""
)
_HEARD_WORDS: Final = tuple(stem if stem > "\u0900" else f" {stem}" for stem in HEARD)
"""Where words are apart, they begin so: "hören" is no part of "gehören"."""
_AT_END: Final = re.compile(
    r"(?:[^\W\d]|[·•|(–-]\s?)\d{1,2}:\d{2}(?::\d{2})?(?:\s?min\.?)?\)?$", re.IGNORECASE
)


RECORDED: Final = 14
"""Characters at the end of a line in which the time stands."""


def is_to_hear(text: str) -> bool:
    """Whether a line leads to the recording of a page: "Listen to this article4:12"."""
    small = text.lower()
    return _AT_END.search(text[-RECORDED:]) is not None and any(map(small.__contains__, HEARD))


def names_recording(text: str) -> bool:
    """Whether a line, if it is short, speaks of what is to be heard."""
    small = f" {text.lower()}"
    return any(map(small.__contains__, _HEARD_WORDS))


YES_OR_NO: Final = frozenset(
    """yes no;ja nein;oui non;sí no;si no;sim não;sì no;да нет;はい いいえ;ja nee;tak nie;ano ne;
    igen nem;evet hayır;ja nej;ja nei;kyllä ei;да не;نعم لا;예 아니오;네 아니요;是 否""".replace(
        "\n    ", ""
    ).split(";")
)
YES_LETTERS: Final = frozenset(map(first_letters, YES_OR_NO))
"""First letters of such lines, and of others."""


def is_yes_or_no(text: str) -> bool:
    """Whether a line is both buttons below a question, and nothing else."""
    return " ".join(text.lower().replace("|", " ").replace("/", " ").split()) in YES_OR_NO


_BIOGRAPHY: Final = re.compile(
    r"(?:about the (?:author|writer|reporter)s?|about our (?:author|writer|reporter)s?"
    r"|über (?:den autor|die autorin|die autoren|den verfasser|die verfasserin)"
    r"|zum autor|zur autorin|à propos de l['’]auteure?|à propos des auteurs?"
    r"|(?:sobre|acerca d)e?l? (?:el |la |o |a )?(?:autora?|autores)|sull['’]autore|sull['’]autrice"
    r"|l['’]autore|l['’]autrice|over de (?:auteur|schrijver|schrijfster)|o (?:autorze|autorce)"
    r"|o autorovi|o autorce|a szerzőről|об авторе|yazar hakkında|om (?:författaren|forfatteren)"
    r"|この記事を書いた人|著者について|筆者プロフィール|关于作者|作者简介|필자 소개|عن الكاتب):?",
    re.IGNORECASE,
)


def begins_biography(text: str) -> bool:
    """Whether a line is the heading of what is said of a writer."""
    return _BIOGRAPHY.fullmatch(text) is not None


BOX_LETTERS: Final = frozenset().union(
    *(letters_of(one.pattern) for one in (_PAID, _PRESENTED, _PLAYER, _BIOGRAPHY))
)
"""First letters of lines that give a box away, and of others."""
