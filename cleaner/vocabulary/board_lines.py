"""What programs of forums say of a whole forum: who is online, what is allowed, what time it is.

Kinds of stock sentences, see `stock_sentences`.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["BOARD_LINES", "tells_time"]

_N: Final = r"\d[\d.,]{0,12}(?: \d{3}){0,3}"
_WHO: Final = begins(
    rf"who(?:['’]s| is| was) online(?: \[complete list\])?{END}",
    rf"who has been online today(?: \[complete list\])?{END}",
    rf"wer ist (?:online|im forum|da)\??{END}",
    rf"qui est en ligne ?\??{END}",
    rf"¿?quién está (?:conectado|en línea)\??{END}",
    rf"chi c['’]è in linea\??{END}",
    rf"quem está (?:online|conectado|ligado)\??{END}",
    rf"wie is er online\??{END}",
    rf"kto jest (?:online|na forum)\??{END}",
    rf"(?:кто|хто) (?:сейчас |зараз )?(?:на (?:форуме|конференции|форумі|конференції)|on-?line"
    rf"|онлайн)\??{END}",
    rf"kimler (?:çevrimiçi|online|sitede)\??{END}",
    rf"(?:vem är online|hvem er online|ketkä ovat paikalla|kdo je online|ki van itt"
    rf"|cine este conectat)\??{END}",
    rf"no birthdays today{END}",
    rf"(?:board|forum|forums) statistics{END}",
    rf"currently active users(?: ?:? ?{_N}.{{0,60}})?{END}",
    rf"(?:forum contains (?:no )?new posts|forum is (?:locked|closed(?: for posting)?|a category))"
    rf"{END}",
    rf"(?:no )?(?:new|unread) posts(?: \[ ?(?:popular|locked) ?\])?"
    rf"(?:\W{{1,8}}(?:no )?(?:new|unread) posts.{{0,80}})?{END}",
    rf"mark (?:all )?(?:forums|topics) (?:as )?read{END}",
    rf"delete (?:all )?board cookies{END}",
    rf"view (?:this forum['’]s )?rss feed{END}",
    rf"{_N} (?:viewing|betrachter|visiteurs?|viendo|просматрива\w{{1,5}}){END}",
    rf"marquer tous les (?:sujets|forums) comme lus{END}",
    rf"(?:alle )?foren als gelesen markieren{END}",
    rf"отметить (?:все )?(?:разделы|форумы|темы) (?:как )?прочитанн?ы(?:ми|е){END}",
)
_ONLINE: Final = begins(
    rf"there (?:is|are) currently {_N} (?:registered )?(?:users?|members?|guests?)\b.{{0,40}}"
    r"\b(?:online|browsing this \w{4,6}|viewing this \w{4,6})\b\W{0,3}(?:$|\d|\()",
    rf"in total there (?:is|are) {_N} users? online\b",
    rf"{_N} (?:registered )?users? (?:active|online) in the (?:past|last) \d",
    rf"{_N} (?:guests?|members?|users?),? (?:and )?{_N} (?:guests?|members?|users?)"
    rf"(?: online)?{END}",
    r"most (?:users|members) (?:ever )?online (?:ever )?(?:was|today|at once)\b.{0,8}\d",
    rf"(?:our|the) (?:users|members) have (?:posted|made) a total of {_N} ?(?:posts|articles)\b",
    rf"we (?:currently )?have {_N} ?(?:registered (?:users|members)|(?:users|members)"
    r" registered)\b",
    r"(?:please )?welcome (?:to )?our newest (?:registered )?(?:user|member)\b",
    rf"the newest (?:registered )?(?:user|member) is \S{{1,30}}(?: \S{{1,20}})?{END}",
    rf"total (?:posts|topics|threads|discussions|members)\W{{1,3}}{_N}\W{{1,4}}"
    rf"(?:total|our newest|latest|{_N} discussions)\b",
    rf"(?:most ever online|currently online)(?: ?\([^()]{{1,12}}\))?\W{{1,3}}{_N}\b",
    rf"(?:threads|topics|discussions) ?: ?{_N}\W{{0,3}}(?:posts|messages) ?: ?{_N}"
    rf"(?:\W{{0,3}}(?:active )?members ?: ?{_N})?",
    r"users browsing this (?:forum|thread)\b",
    r"es (?:sind|ist) (?:zurzeit|derzeit|momentan|gerade) \d.{0,60}\bonline\b",
    r"insgesamt (?:sind|ist) \d[\d.]{0,8} besucher online\b",
    r"(?:unser neuestes mitglied|wir begrüßen unser neuestes mitglied)\b",
    r"der (?:besucherrekord|rekord) (?:liegt|lag)\b",
    rf"{_N} mitglied(?:er)? (?:\([^()]{{1,30}}\) )?und {_N} (?:besucher|gäste?)\b",
    rf"themen ?: ?{_N}\W{{1,3}}beiträge ?: ?{_N}",
    r"(?:il y a|au total,? il y a|au total il y a) (?:en tout |actuellement )?\d.{0,40}en ligne\b",
    r"utilisateurs? parcourant (?:actuellement )?ce forum\b",
    rf"(?:nos (?:membres|utilisateurs)) ont (?:posté|publié|écrit) (?:un total de )?{_N}",
    r"(?:l['’]utilisateur|le membre) enregistré le plus récent est\b",
    r"(?:hay actualmente|en total hay) \d.{0,40}\b(?:conectados?|en línea|online)\b",
    r"usuarios? (?:navegando|viendo) (?:por )?este (?:foro|tema)\b",
    r"nuestro (?:más nuevo|último|nuevo) (?:miembro|usuario)\b",
    r"(?:in totale ci sono|ci sono attualmente) \d.{0,40}\b(?:connessi|online|in linea)\b",
    r"(?:сейчас|всего|зараз|усього) (?:на (?:форуме|конференции) |присутствуют |посетителей )"
    r".{0,30}\d",
    r"сейчас присутствуют\b.{0,8}\d",
    r"присутствуют ?: ?\d",
    r"(?:рекорд одновременного пребывания|больше всего посетителей|максимум одновременно)\b.{0,40}"
    r"\d",
    r"приветствуем (?:нашего )?нового (?:пользователя|участника)\b",
    r"(?:новый|последний зарегистрированный) (?:пользователь|участник) ?:",
    r"сейчас этот форум просматривают\b",
    rf"тем ?: ?{_N}\W{{1,3}}сообщений ?: ?{_N}",
    rf"(?:łącznie|na forum jest) {_N}.{{0,30}}\bonline\b",
    r"er zijn (?:momenteel|op dit moment|in totaal) \d.{0,40}\bonline\b",
    rf"konular? ?: ?{_N}\W{{1,3}}mesaj(?:lar)? ?: ?{_N}",
)
_REGISTERED: Final = begins(r"registered users ?: ?\S")
_LEGEND: Final = begins(
    rf"(?:legend|legende|légende|leyenda|legenda|легенда) ?: ?(?:administrat|адм|global|super)"
    rf".{{0,120}}{END}"
)
_WHAT: Final = (
    r"(?:(?:post |start |create )?(?:new )?(?:threads|topics|replies|attachments|polls|events"
    r"|posts)"
    r"|reply to (?:threads|topics|posts)|(?:edit|delete) your (?:own )?posts|vote in polls"
    r"|(?:post|download) attachments)"
)
_CODES: Final = (
    r"(?:bb ?-?codes?|smilies|smileys|emoticons|\[(?:img|video|url)\] ?-?code|html ?-?code)"
)
_ALLOWED: Final = begins(
    rf"you (?:may|may not|cannot) (?:post )?{_WHAT}(?: in this forum)?{END}",
    rf"(?:{_CODES}|html|trackbacks|pingbacks|refbacks) (?:is|are) (?:on|off|enabled|disabled){END}",
    rf"es ist (?:ihnen|dir) (?:nicht )?(?:erlaubt|gestattet),? .{{0,40}}(?:zu verfassen"
    rf"|zu antworten|hochzuladen|anzufügen|anzuhängen|zu bearbeiten|zu erstellen){END}",
    rf"{_CODES} (?:ist|sind) (?:an|aus|nicht erlaubt|erlaubt){END}",
    r"vous (?:ne )?pouvez (?:pas )?(?:créer de nouvelles discussions|envoyer des (?:réponses|pièces"
    rf" jointes)|joindre des fichiers|modifier vos messages){END}",
    rf"les (?:bb ?codes?|balises bb|smileys|émoticônes) (?:sont|peuvent)\b.{{0,20}}{END}",
    r"(?:no )?puedes (?:crear nuevos temas|responder (?:a )?(?:los )?(?:temas|mensajes)|subir (?:"
    rf"archivos )?adjuntos|editar tus mensajes){END}",
    rf"(?:los )?códigos? bb(?: code)? (?:está|están)\b.{{0,20}}{END}",
    r"(?:tu )?(?:non )?puoi (?:inviare (?:nuove discussioni|risposte|allegati)|modificare i tuoi"
    rf" messaggi){END}",
    rf"(?:il codice bb|le faccine|il codice html)\b.{{0,12}}(?:è|sono) (?:dis)?attiv\S{{0,4}}{END}",
    r"вы (?:не )?можете (?:создавать новые темы|отвечать в темах|прикреплять вложения"
    rf"|редактировать свои сообщения){END}",
    rf"(?:bb ?-?коды|смайлы|\[(?:img|video)\] ?-?код|html ?-?код)\W{{1,3}}(?:вкл|выкл)"
    rf"\S{{0,4}}{END}",
    rf"je mag (?:geen |niet )?(?:nieuwe discussies|reageren|bijlagen|reacties).{{0,30}}{END}",
    rf"(?:nie )?możesz (?:zakładać nowe tematy|odpowiadać|dodawać załączniki|edytować swoje posty)"
    rf".{{0,20}}{END}",
    rf"(?:posting permissions|posting rules|forenregeln|règles de messages|permisos de publicación"
    rf"|regole di scrittura|ваши права(?: в разделе)?){END}",
)
_TIME: Final = r".{0,40}\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b)?\W{0,3}(?:$|\n)"
_ZONE: Final = r"(?:gmt|utc|wez|mez) ?(?:[+-] ?\d|\. the time now is\b|\. es ist jetzt\b)"
_CLOCK: Final = begins(
    rf"it is currently\b{_TIME}",
    rf"the time now is\b{_TIME}",
    rf"(?:you last visited|(?:your )?last visit was)\b{_TIME}",
    rf"current (?:date and )?time ?(?:is)? ?:{_TIME}",
    rf"(?:all )?times are {_ZONE}",
    rf"(?:aktuelle zeit|aktuelles datum(?: und uhrzeit)?|es ist jetzt|letzter besuch)\b{_TIME}",
    rf"alle zeit(?:en|angaben) (?:sind )?(?:in )?{_ZONE}",
    rf"(?:nous sommes(?: actuellement)? le|la date/heure actuelle est|dernière visite)\b{_TIME}",
    rf"(?:toutes )?les heures sont au format {_ZONE}",
    rf"(?:fecha actual|la hora actual es|ahora son las|última visita)\b{_TIME}",
    rf"todos los horarios son {_ZONE}",
    rf"(?:oggi è|data e ora attuali|ultima visita)\b{_TIME}",
    rf"tutti gli orari sono {_ZONE}",
    rf"(?:hoje é|data/hora atual|data de hoje)\b{_TIME}",
    rf"(?:het is nu|nu är det|det er nu|teraz jest|obecny czas|właśnie jest|dziś jest)\b{_TIME}",
    rf"(?:текущее время|сейчас|последнее посещение|зараз) ?:{_TIME}",
    rf"(?:şu anki tarih|şimdiki zaman|forum saati)\b{_TIME}",
)
_GUEST: Final = begins(
    r"welcome,? (?:guest|unregistered)\b.{0,8}(?:please )?(?:log ?in|register)\b",
    r"if this is your first visit, be sure to check out\b",
)
_CREDIT: Final = begins(
    r"(?:powered|angetrieben|propulsé|desarrollado|impulsado|realizzato|aangedreven|забезпечено) "
    r"(?:by|durch|par|por|con|da|door) (?:phpbb|vbulletin|smf|simple machines|ip\.board|xenforo"
    r"|mybb|punbb|fluxbb|discuz!?)\W{1,4}(?:©|\(c\)|version\b|copyright\b|\d)",
)
BOARD_LINES: Final = (
    Stock("board_line", Label.INTERFACE, "is of the furniture of a forum", _WHO, 16.0),
    Stock("board_line", Label.INTERFACE, "says who uses a forum, and how much", _ONLINE, 160.0),
    Stock(
        "board_line",
        Label.INTERFACE,
        "says who uses a forum",
        _REGISTERED,
        160.0,
        holds="legend",
        more=((_LEGEND, ":"),),
    ),
    Stock("may_post", Label.INTERFACE, "says what a reader may do in the forum", _ALLOWED, 14.0),
    Stock("clock", Label.INTERFACE, "says what time it is, or when the reader came", _CLOCK, 30.0),
    Stock("greets_guest", Label.INTERFACE, "asks a guest to log in", _GUEST, 80.0),
    Stock("powered_by", Label.OTHER, "names the program of the forum", _CREDIT, 40.0),
)


def tells_time(text: str) -> bool:
    """Whether a line says what time it is for the reader, and not when something was written."""
    return any(line.match(text) for line in (_CLOCK, _GUEST))
