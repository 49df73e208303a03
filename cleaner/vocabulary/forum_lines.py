"""What programs of forums and of questions set around each post.

Kinds of stock sentences, see `stock_sentences`; and what tells a line between posts from the lines
of other texts: the rank of a member, the number of posts, a button to answer.
"""

import re
from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.button_rows import POST_BUTTONS
from cleaner.vocabulary.listed import listed
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["FORUM_LINES", "is_of_forum", "is_of_member"]

_SPAN: Final = r"\d{1,4} ?[^\W\d_]{1,10}(?:,? \d{1,3} [^\W\d_]{1,10})?"
_AGO: Final = (
    rf"(?:today|yesterday|hoy|ayer|hoje|ontem|сегодня|вчера|(?:hace|há) {_SPAN}"
    rf"|{_SPAN} (?:ago|atrás|назад)|\d{{1,4}} ?[^\W\d_]{{1,4}}前)"
)
_CLOCK: Final = r"(?:at|às|a las|в|um|à|alle|om|o) \d{1,2}:\d{2}"
_DAY: Final = r"(?:el |em |on )?[\w./' ’]{3,20}?,?(?: ['’]?\d{2,4})?"
_TIMES: Final = r"\d[\d.,]{0,8} ?(?:k|m|mil|тыс\.?)?"
_ASKED: Final = begins(
    rf"(?:asked|modified|active|formulada|modificada|activa|perguntada|ativa|вопрос задан|изменён"
    rf"|изменен|активен) {_AGO}(?:\W{{1,3}}(?:modified|active|modificada|activa|ativa|изменён"
    rf"|изменен) {_AGO})?(?:\W{{1,3}}(?:viewed|vista|просмотрен) {_TIMES}"
    rf" (?:times|veces|vezes|раза?))?{END}",
    rf"(?:viewed|vista|просмотрен) {_TIMES} (?:times|veces|vezes|раза?){END}",
    rf"(?:asked|edited|answered|commented|formulada|editada|respondida|perguntada|изменён|изменен"
    rf"|задан|ответ дан) {_DAY} {_CLOCK}{END}",
    r"(?:質問|編集|回答) \d{4}年\d{1,2}月\d{1,2}日 \d{1,2}:\d{2}\W*$",
    rf"(?:質問|更新) {_AGO}{END}",
)
_BADGE: Final = (
    r"(?:(?:gold|silver|bronze) badges?|(?:medallas?|medalhas?) de (?:oro|plata|bronce|ouro|prata"
    r"|bronze)|(?:золот|серебрян|бронзов)\S{1,4} знак(?:а|ов)?|(?:金|銀|銅)バッジ)"
)
_BADGES: Final = begins(rf"\d[\d.,]{{0,8}}k?(?:\W{{1,3}}\d{{1,5}}\W{{0,2}}{_BADGE}){{1,3}}{END}")
_TOOLS: Final = begins(
    r"(?:sorted by|ordenado por|сортировка|並べ替え) ?: ?(?:(?:highest score|puntuación más alta"
    r"|maior pontuação|по умолчанию|trending|date modified|date created|votes?|スコア)\b.{0,60})?$",
    rf"reset to default{END}",
    rf"(?:improve this (?:question|answer)|añade un comentario|adicionar um comentário"
    rf"|mejora esta (?:pregunta|respuesta)|melhorar esta (?:pergunta|resposta)"
    rf"|улучшить (?:вопрос|ответ)){END}",
)
_REPLY_ON: Final = begins(
    r"«[^«»]{3,40}\b(?:on|am|le|el|il|op|em|:) ?:?[^«»]{4,50}\d{1,2}:\d{2}[^«»]{0,10}»",
    r"\S{1,40} (?:on \w{1,10} \d{1,2}, \d{4}|\d{1,3} \w{1,7} ago) \| (?:parent|root|next|prev"
    r"|context|hide|favorite)\b",
)
_MEMBER: Final = begins(
    rf"karma ?: ?\+?\d{{1,6}} ?(?:/ ?-?\d{{1,6}})?{END}",
    rf"(?:thanked|thanks|liked|likes received) ?:? ?\d{{1,6}} (?:times?|posts?)"
    rf"(?: in \d{{1,6}} posts?)?{END}",
)
FORUM_LINES: Final = (
    Stock("asked_on", Label.INTERFACE, "says when something was asked or changed", _ASKED, 16.0),
    Stock("badges", Label.INTERFACE, "counts the badges of a member", _BADGES, 20.0),
    Stock("answer_tool", Label.INTERFACE, "sorts answers, or improves them", _TOOLS, 10.0),
    Stock("reply_on", Label.INTERFACE, "says who wrote a post, and when", _REPLY_ON, 20.0),
    Stock("member", Label.INTERFACE, "says something about a member", _MEMBER, 10.0),
)

_LABELS: Final = listed(
    """posts; messages; threads; topics; joined; join date; location; reputation; karma; likes;
    reaction score; reactions; points; registered; member since; thanks; rep power; trophy points;
    beiträge; themen; dabei seit; registriert; registriert seit; mitglied seit; wohnort; punkte;
    inscription; inscrit; inscrit le; messages postés; localisation; mensajes; registrado;
    ubicación; puntos; temas; messaggi; iscritto; iscritto il; iscritto dal; località; berichten;
    lid sinds; geregistreerd; woonplaats; posty; postów; dołączył; dołączyła; dołączono;
    rejestracja; skąd; mensagens; registado; registrado em; localização; cadastrado em; сообщений;
    сообщения; сообщение; регистрация; зарегистрирован; откуда; репутация; симпатии; баллы;
    благодарностей; повідомлень; повідомлення; реєстрація; звідки; mesajlar; mesaj; katılım;
    kayıt tarihi; konum; inlägg; blev medlem; registrerad; indlæg; tilmeldt; innlegg; ble medlem;
    viestit; viestejä; liittynyt; příspěvky; registrován; registrace; příspěvků; hozzászólások;
    csatlakozott; mesaje; membru din; μηνύματα; εγγραφή; 登録日; 投稿数; 帖子; 注册时间; 积分"""
)
_RANKS: Final = listed(
    """member; members; senior member; junior member; new member; full member; hero member;
    sr. member; jr. member; active member; well-known member; registered member; registered user;
    moderator; administrator; super moderator; newbie; regular; guest; veteran; topic starter;
    thread starter; original poster; mitglied; aktives mitglied; neues mitglied; neuling;
    erfahrener benutzer; benutzer; moderatorin; themenstarter; membre; membre confirmé;
    membre actif; membre habitué; modérateur; nouveau membre; miembro; miembro activo; usuario;
    moderador; novato; utente; membro; moderatore; nuovo iscritto; lid; actief lid; nieuw lid;
    użytkownik; moderatorzy; nowy; участник; новичок; пользователь; модератор; активный участник;
    постоянный участник; новый участник; администратор; учасник; новачок; üye; yeni üye; medlem;
    ny medlem; jäsen; člen; tag; membru; μέλος; メンバー; 会員; 会员; 版主"""
)
_BUTTONS: Final = POST_BUTTONS | listed(
    """logged; top; back to top; offline; online; mit zitat antworten; nach oben;
    répondre avec citation; responder citando; rispondi citando; citeer; met citaat reageren;
    odpowiedz z cytatem; ответить с цитированием; alıntı; alıntı ile cevapla; citat; 引用回复;
    view forum posts; find more posts; share this post; link to post; find; likes; user info"""
)  # fmt: skip
_ELSEWHERE: Final = listed(
    """location; karma; likes; reactions; points; thanks; topics; reputation; wohnort; punkte;
    themen; localisation; ubicación; puntos; temas; località; woonplaats; skąd; localização;
    откуда; репутация; симпатии; баллы; звідки; konum; 积分; regular; guest; veteran; lid; nowy;
    tag; membre; membro; utente; novato; report; top; back to top; offline; online; melden; nach
    oben; signaler; cita; segnala; citat; цитата; find; like; upvote; downvote; share this
    post"""
)
"""What lists of wines, walks and players have too."""
LONGEST: Final = 60
"""Characters of a line about a member."""
EDGES: Final = " \t:.#•*·-–—|«»›‹»()[]+/0123456789"
_NUMBER: Final = re.compile(r"#\d{1,6}|№ ?\d{1,6}")


def is_of_member(text: str) -> bool:
    """Whether a line is the number of a post, a rank, a button, or what is known of a member."""
    return bool(_said(text)) or (len(text) <= LONGEST and _NUMBER.fullmatch(text) is not None)


def is_of_forum(text: str) -> bool:
    """Whether a line is such a one, and of nothing but a forum: "Joined: 2014", "Reply"."""
    said = _said(text)
    return bool(said) and said not in _ELSEWHERE


def _said(text: str) -> str:
    """The rank, the button or the label; nothing where there is none."""
    if len(text) > LONGEST:
        return ""
    small = text.casefold()
    label, mark, _ = small.partition(":")
    label, said = label.strip(EDGES), small.strip(EDGES)
    if mark and label in _LABELS:
        return label
    return said if said in _RANKS or said in _BUTTONS or said in _LABELS else ""
