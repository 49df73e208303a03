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

__all__ = ["FORUM_LINES", "heads_posts", "is_member_card", "is_of_forum", "is_of_member"]

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
    r"«[^«»]{3,40}\b(?:on|am|le|el|il|op|em|:) ?:?[^«»]{4,50}\d{1,2}:\d{2}[^«»]{0,10}»"
)
_ABOVE_REPLY: Final = begins(
    r"\S{1,40} (?:on \w{1,10} \d{1,2}, \d{4}|\d{1,3} \w{1,7} ago) \| (?:parent|root|next|prev"
    r"|context|hide|favorite)\b",
)
_MEMBER: Final = begins(
    rf"karma ?: ?\+?\d{{1,6}} ?(?:/ ?-?\d{{1,6}})?{END}",
    rf"(?:thanked|thanks|liked|likes received) ?:? ?\d{{1,6}} (?:times?|posts?)"
    rf"(?: in \d{{1,6}} posts?)?{END}",
)
_WRITER: Final = (
    r"(?:author|autor|auteur|autore|автор|yazar|författare|forfatter|kirjoittaja|szerző|συγγραφέας"
    r"|συντάκτης|投稿者|作者|글쓴이|الكاتب|מחבר)"
)
_POST: Final = (
    r"(?:messages?|posts?|nachricht|beitrag|mensajes?|messaggi[oo]?|berichte?n?|mensage[mn]s?"
    r"|wiadomość|wiadomości|post[ys]?|сообщени[ея]|повідомлення|mesaj|mesajlar|meddelande|inlägg"
    r"|besked|indlæg|melding|innlegg|viesti|viestit|zpráva|příspěvek|správa|üzenet|hozzászólás"
    r"|mesaj|μήνυμα|съобщение|poruka|sporočilo|メッセージ|留言|帖子|메시지|الرسالة"
    r"|المشاركة|הודעה)"
)
_HEADS_POSTS: Final = begins(rf"{_WRITER}\W{{1,6}}{_POST}{END}")
_HEADS: Final = re.compile(rf"\W{{0,4}}(?:{_WRITER}\W{{1,6}})?{_POST}\W{{0,4}}", re.IGNORECASE)
_CANNOT: Final = begins(
    r"you (?:can|cannot|can['’]t|may|may not) (?:post|start|create) (?:new )?"
    r"(?:topics|threads|posts)(?: in this forum\b|\W*\n)",
    r"du (?:kannst|darfst) (?:keine )?(?:neuen? )?(?:beiträge|themen) in (?:dieses|diesem) forum"
    r" (?:schreiben|eröffnen|erstellen)\b",
    rf"vous (?:ne )?pouvez (?:pas )?(?:poster|publier|créer) des? nouveaux (?:sujets|messages)(?:"
    rf" dans ce forum\b|{END})",
    r"(?:no )?(?:puedes?|podés|podes) (?:crear|abrir|publicar|iniciar|enviar) (?:nuevos )?"
    r"(?:mensajes|temas)(?: nuevos)? en este (?:foro|subforo)\b",
    r"(?:non )?puoi (?:inserire|iniziare|aprire|scrivere) (?:nuovi )?(?:topic|argomenti|messaggi)"
    r"(?: nuovi)? in questo forum\b",
    r"(?:você )?(?:não )?pode (?:enviar|escrever|iniciar|criar|colocar|abrir) (?:novas? |novos )?"
    r"(?:mensagens|tópicos|assuntos)(?: novas| novos)? neste (?:fórum|forum)\b",
    r"je mag (?:geen )?(?:nieuwe )?(?:onderwerpen|berichten) (?:in|op) dit (?:sub)?forum",
    rf"(?:nie )?możesz (?:pisać|tworzyć|zakładać|rozpoczynać) now(?:ych tematów|e tematy)"
    rf"(?: (?:w|na) tym (?:dziale|forum)\b|{END})",
    rf"вы (?:не )?можете (?:начинать|создавать) (?:новые )?темы(?: (?:в|на) этом форуме\b|{END})",
    rf"ви (?:не )?можете (?:створювати|починати) (?:нові )?теми(?: (?:у|в|на) цьому форумі\b"
    rf"|{END})",
    r"(?:ne)?můžete (?:odesílat|přidat|vytvářet|zakládat) (?:do tohoto fóra nov[áé]\b"
    r"|nov[áé] (?:témata|příspěvky) (?:v tomto fóru|do tohoto fóra)\b)",
    rf"du (?:kan|får) (?:inte )?(?:skapa|starta) nya (?:ämnen|inlägg|trådar)"
    rf"(?: i (?:det här |detta )?forum|{END})",
    rf"du (?:kan|må) (?:ikke )?(?:skrive|starte|oprette|lage) nye (?:emner|innlegg|indlæg|tråde)"
    rf"(?: i (?:dette )?forum|{END})",
    rf"(?:et )?voit? kirjoittaa uusia (?:viestejä|aiheita)"
    rf"(?: tässä foorumissa| tähän foorumiin|{END})",
    r"bu forum(?:a|da) yeni (?:başlıklar|konular|mesajlar) (?:aç|gönder|yaz|oluştur)",
    r"(?:nem )?(?:készíthetsz|nyithatsz|küldhetsz) új (?:témákat|hozzászólásokat) ebben a fórumban",
)
_PAGE_OF: Final = begins(
    rf"(?:page|seite|página|pagina|strona|страница|сторінка|sayfa|sida|side|sivu|strana|stránka"
    rf"|oldal|σελίδα) \d{{1,4}} (?:of|von|sur|de|di|van|z|из|з|av|af|sau|/|od|από) \d{{1,4}}{END}"
)
_POWERED: Final = begins(
    r"(?:powered|angetrieben|propulsé|desarrollado|impulsado|realizzato|aangedreven|забезпечено) "
    r"(?:by|durch|par|por|con|da|door) (?:phpbb|vbulletin|smf|simple machines|invision|ip\.board"
    r"|xenforo|mybb|punbb|fluxbb|ikonboard|yabb|ubb|snitz|burning board|vanilla|discuz!?|wordpress"
    r"|movable type|typepad|blogger)\S{0,2}(?: (?:forums?|board|power board|software))?"
    rf"(?:,? ?(?:v|version )?\.?\d[\w.]{{0,12}})?"
    rf"(?:{END}|\W{{0,4}}(?:©|\(c\)|copyright\b|\d{{4}}\b))"
)
_POSTED: Final = begins(
    r"(?:(?:post|beitrag|message|mensaje|messaggio|сообщение) ?)?(?:posted|verfasst am|posté le"
    r"|publicado|inviato|geplaatst|wysłany|добавлено|enviada|skrivet|lähetetty"
    r"|zaslal|tarih) ?: ?[^:\n]{6,30}\d{1,2}:\d{2}[^:\n]{0,8}"
    r"(?:post subject|titel|sujet du message|asunto|título da mensagem|assunto|oggetto|onderwerp"
    r"|temat postu|заголовок сообщения|rubrik|předmět|mesaj konusu) ?:",
)
_SUBJECT: Final = begins(
    r"(?:post subject|sujet du message|betreff des beitrags|título da mensagem|temat postu"
    r"|заголовок сообщения|заголовок повідомлення|mesaj konusu) ?: ?",
)
_UNITS: Final = r"(?:second|minute|hour|day|week|month|year)s? ago"
_TREE: Final = begins(
    rf"(?:score hidden|-?\d[\d.,]{{0,6}}k? (?:points?|upvotes?))\W{{1,5}}(?:just now|\d{{1,2}}"
    rf" {_UNITS})(?:\*|\W{{1,4}}edited(?: \d{{1,2}} {_UNITS})?)?{END}",
    rf"\d{{1,4}} more repl(?:y|ies){END}",
    rf"\d{{1,3}}% upvoted{END}",
    rf"(?:continue this thread|load more comments)(?:\W{{0,3}}\(\d{{1,4}} replies\))?{END}",
    rf"this thread is archived{END}",
    r"new comments cannot be posted and votes cannot be cast\b",
)
FORUM_LINES: Final = (
    Stock(
        "post_points",
        Label.INTERFACE,
        "is set around the posts of a tree",
        _TREE,
        20.0,
    ),
    Stock("asked_on", Label.INTERFACE, "says when something was asked or changed", _ASKED, 16.0),
    Stock("badges", Label.INTERFACE, "counts the badges of a member", _BADGES, 20.0),
    Stock("answer_tool", Label.INTERFACE, "sorts answers, or improves them", _TOOLS, 10.0),
    Stock(
        "reply_on",
        Label.INTERFACE,
        "says who wrote a post, and when",
        _REPLY_ON,
        20.0,
        holds="»",
        more=((_ABOVE_REPLY, " | "),),
    ),
    Stock("member", Label.INTERFACE, "says something about a member", _MEMBER, 10.0),
    Stock("may_post", Label.INTERFACE, "says what a reader may do in the forum", _CANNOT, 70.0),
    Stock("page_of", Label.NAVIGATION, "says which of how many pages this is", _PAGE_OF, 6.0),
    Stock("heads_posts", Label.INTERFACE, "heads the posts of a thread", _HEADS_POSTS, 4.0),
    Stock("powered_by", Label.OTHER, "names the program of the forum", _POWERED, 40.0),
    Stock("post_subject", Label.INTERFACE, "says what a post is about, above it", _SUBJECT, 24.0),
    Stock("posted_at", Label.INTERFACE, "says when a post was written, above it", _POSTED, 40.0),
)

_LABELS: Final = listed(
    """posts; messages; threads; topics; joined; join date; location; reputation; karma; likes;
    has thanked; have thanks; been thanked; reaction score; reactions; points; registered;
    member since; thanks; rep power; trophy
    points; beiträge; themen; anmeldungsdatum; dabei seit; registriert; registriert seit;
    mitglied seit; wohnort; punkte; inscription; inscrit; inscrit le; messages postés;
    localisation; mensajes; registrado; ubicación; puntos; temas; messaggi; iscritto; iscritto
    il; iscritto dal; registrato; località; berichten; lid sinds; geregistreerd; geregistreerd
    op; woonplaats; posty; postów; dołączył; dołączyła; dołączono; rejestracja; skąd; mensagens;
    registado; registrado em; localização; cadastrado em; сообщений; сообщения; сообщение;
    регистрация; зарегистрирован; откуда; репутация; симпатии; баллы; благодарностей;
    повідомлень; повідомлення; реєстрація; звідки; mesajlar; mesaj; katılım; kayıt tarihi;
    konum; inlägg; blev medlem; registrerad; indlæg; tilmeldt; innlegg; ble medlem; viestit;
    viestejä; liittynyt; založen; příspěvky; registrován; registrace; příspěvků; hozzászólások;
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
CARD: Final = range(2, 11)
"""Lines of what stands beside a post: the name, the rank, and what is known of the member."""
CARD_FACTS: Final = 2
FACT: Final = 40
"""Characters of one of them."""
EDGES: Final = " \t:.#•*·-–—|«»›‹»()[]+/0123456789"
_NUMBER: Final = re.compile(r"#\d{1,6}|№ ?\d{1,6}")


def is_of_member(text: str) -> bool:
    """Whether a line is the number of a post, a rank, a button, or what is known of a member."""
    return bool(_said(text)) or (len(text) <= LONGEST and _NUMBER.fullmatch(text) is not None)


def is_of_forum(text: str) -> bool:
    """Whether a line is such a one, and of nothing but a forum: "Joined: 2014", "Reply"."""
    said = _said(text)
    return bool(said) and said not in _ELSEWHERE


def heads_posts(text: str) -> bool:
    """Whether a row heads the posts of a thread: "Author | Message", or its second cell alone."""
    return len(text) <= LONGEST and _HEADS.fullmatch(text) is not None


def is_member_card(text: str) -> bool:
    """Whether the last lines of a short block are what is known of a member: joined, posts."""
    lines = text.split("\n")
    if len(lines) not in CARD or any(len(line) > FACT for line in lines):
        return False
    facts = [":" in line and is_of_member(line) for line in lines]
    if sum(facts) < CARD_FACTS or not facts[-1] or not all(facts[facts.index(True) :]):
        return False
    return any(map(is_of_forum, lines))


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
