"""What programs of forums say of a whole forum: who is online, what is allowed, what time it is.

Kinds of stock sentences, see `stock_sentences`.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["BOARD_LINES", "tells_time"]

_N: Final = r"\d[\d.,]{0,12}(?: \d{3}){0,3}"
_MEMBER: Final = rf"\W{{1,4}}\S{{1,30}}{END}"
"""One word, as most members are called: a club welcomes its newest with a whole name."""
_WHO: Final = begins(
    rf"who(?:['’]s| is| was) online(?: \[complete list\])?{END}",
    rf"who has been online today(?: \[complete list\])?{END}",
    rf"wer ist (?:online|im forum)\??{END}",
    rf"qui est en ligne ?\??{END}",
    rf"¿?quién está (?:conectado|en línea)\??{END}",
    r"chi c['’]è in linea$",
    rf"quem está (?:online|conectado|ligado)\??{END}",
    rf"wie is er online\??{END}",
    rf"kto jest (?:online|na forum)\??{END}",
    rf"(?:кто|хто) (?:сейчас |зараз )?(?:на (?:форуме|конференции|форумі|конференції)|on-?line"
    rf"|онлайн)\??{END}",
    rf"kimler (?:çevrimiçi|online|sitede)\??{END}",
    rf"(?:vem är online|hvem er online|kdo je online|cine este conectat)\??{END}",
    rf"no birthdays today{END}",
    rf"(?:board|forum|forums) statistics{END}",
    rf"currently active users(?: ?:? ?{_N}.{{0,60}})?{END}",
    rf"(?:forum contains (?:no )?new posts|forum is (?:locked|closed(?: for posting)?|a category))"
    rf"{END}",
    rf"(?:no new|(?:no )?unread) posts(?: \[ ?(?:popular|locked) ?\])?{END}",
    rf"new posts \[ ?(?:popular|locked) ?\]{END}",
    rf"(?:new|(?:no )?unread) posts(?: \[ ?(?:popular|locked) ?\])?"
    rf"\W{{1,8}}no (?:new|unread) posts.{{0,80}}{END}",
    rf"mark (?:all )?(?:forums|topics) (?:as )?read{END}",
    rf"delete (?:all )?board cookies{END}",
    rf"view (?:this forum['’]s )?rss feed{END}",
    rf"rss-?feed dieses forums anzeigen{END}",
    rf"afficher le flux rss de ce forum{END}",
    rf"ver el feed rss de este foro{END}",
    rf"просмотр rss-? ?ленты этого раздела{END}",
    rf"مشاهده rss feed این انجمن{END}",
    rf"forum (?:actions|statistics) ?:{END}",
    rf"forum-?(?:aktionen|statistik) ?:{END}",
    rf"actions du forum ?:{END}",
    rf"(?:acciones|estadísticas) del foro ?:{END}",
    rf"azioni forum ?:{END}",
    rf"опции форума ?:{END}",
    rf"статистика раздела ?:{END}",
    rf"(?:عملیات|آمار) انجمن ?:{END}",
    rf"{_N} (?:viewing|betrachter|viendo|просматрива\w{{1,5}}){END}",
    rf"marquer tous les (?:sujets|forums) comme lus{END}",
    rf"(?:alle )?foren als gelesen markieren{END}",
    rf"отметить (?:все )?(?:разделы|форумы|темы) (?:как )?прочитанн?ы(?:ми|е){END}",
)
_ONLINE: Final = begins(
    rf"there (?:is|are) currently {_N} (?:registered )?(?:users?|members?|guests?)\b.{{0,40}}"
    r"\b(?:online|browsing this \w{4,6}|viewing this \w{4,6})\b\W{0,3}(?:$|\d|\()",
    rf"in total there (?:is|are) {_N} users? online\b",
    rf"{_N} (?:registered )?users? (?:active|online) in the (?:past|last) \d",
    rf"{_N} guests?,? (?:and )?{_N} (?:members?|users?)(?: online)?{END}",
    rf"{_N} (?:members?|users?),? (?:and )?{_N} guests? online{END}",
    r"most (?:users|members) (?:ever )?online (?:ever )?(?:was|today|at once)\b.{0,8}\d",
    rf"(?:our|the) (?:users|members) have (?:posted|made) a total of {_N} ?(?:posts|articles)\b",
    rf"we (?:currently )?have {_N} ?(?:registered (?:users|members)|(?:users|members)"
    rf" registered){END}",
    rf"(?:please )?welcome (?:to )?our newest (?:registered )?(?:user|member){_MEMBER}",
    rf"the newest (?:registered )?(?:user|member) is{_MEMBER}",
    rf"total (?:posts|topics|threads|discussions|members)\W{{1,3}}{_N}\W{{1,4}}"
    rf"(?:total|our newest|latest|{_N} discussions)\b",
    rf"(?:most ever online|currently online)(?: ?\([^()]{{1,12}}\))?\W{{1,3}}{_N}\b",
    rf"(?:threads|topics|discussions) ?: ?{_N}\W{{0,3}}(?:posts|messages) ?: ?{_N}"
    rf"(?:\W{{0,3}}(?:active )?members ?: ?{_N})?",
    r"users browsing this (?:forum|thread)\b",
    r"es (?:sind|ist) (?:zurzeit|derzeit|momentan|gerade) \d[\d.]{0,8} (?:registrierter? )?"
    r"(?:benutzer|besucher|gäste?|mitglied(?:er)?|nutzer|user)\b.{0,60}\bonline\b",
    r"insgesamt (?:sind|ist) \d[\d.]{0,8} besucher online\b",
    rf"(?:wir begrüßen )?unser neuestes mitglied(?: ist| heißt)?{_MEMBER}",
    r"der (?:besucher)?rekord (?:liegt|lag) bei \d[\d.]{0,8} (?:benutzer|besucher|mitglieder)n?\b"
    r".{0,80}\bonline\b",
    rf"{_N} mitglied(?:er)? (?:\([^()]{{1,30}}\bunsichtbar\) )?und {_N} (?:besucher|gäste?)"
    rf"(?: online|\W{{1,3}}rekord\b.{{0,80}})?{END}",
    rf"themen ?: ?{_N}\W{{1,3}}beiträge ?: ?{_N}",
    r"(?:au total,? )?il y a (?:en tout |actuellement )?\d[\d ]{0,8} "
    r"(?:invité|membre|utilisateur|visiteur)s?\b.{0,40}\ben ligne\b",
    r"utilisateurs? parcourant (?:actuellement )?ce forum\b",
    rf"(?:nos (?:membres|utilisateurs)) ont (?:posté|publié|écrit) (?:un total de )?{_N} "
    r"messages\b",
    r"(?:l['’]utilisateur|le membre) enregistré le plus récent est\b",
    r"(?:hay actualmente|en total hay) \d[\d.]{0,8} (?:invitado|miembro|usuario|visitante)s?\b"
    r".{0,40}\b(?:conectados?|en línea|online)\b",
    r"usuarios? (?:navegando|viendo) (?:por )?este (?:foro|tema)\b",
    rf"nuestro (?:más nuevo|último|nuevo) (?:miembro|usuario)(?: es)?{_MEMBER}",
    r"(?:in totale ci sono|ci sono attualmente) \d[\d.]{0,8} (?:iscritti|membri|ospiti|utenti"
    r"|visitatori)\b.{0,40}\b(?:connessi|online|in linea)\b",
    r"(?:сейчас|всего|зараз|усього) (?:на (?:форуме|конференции)|присутствуют|посетителей)\b"
    r".{0,30}\d.{0,30}\b(?:гост|зарегистрирован|онлайн|пользовател|скрыт)",
    r"присутствуют ?: ?\d.{0,30}\b(?:гост|пользовател)",
    r"рекорд одновременного пребывания\b.{0,40}\d",
    r"больше всего посетителей \(\d",
    rf"приветствуем (?:нашего )?нового (?:пользователя|участника){_MEMBER}",
    rf"(?:новый|последний зарегистрированный) (?:пользователь|участник) ?:{_MEMBER}",
    r"сейчас этот форум просматривают\b",
    rf"тем ?: ?{_N}\W{{1,3}}сообщений ?: ?{_N}",
    rf"(?:łącznie|na forum jest) {_N} (?:gości|użytkownik)\w{{0,4}}\b.{{0,30}}\bonline\b",
    r"er zijn (?:momenteel|op dit moment|in totaal) \d[\d.]{0,8} (?:bezoekers|gasten|gebruikers"
    r"|leden)\b.{0,40}\bonline\b",
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
    r"es ist (?:ihnen|dir) (?:nicht )?(?:erlaubt|gestattet),? (?:auf |deine |ihre |neue )?"
    r"(?:anhänge|beiträge|themen)\b.{0,20}"
    rf"(?:zu (?:antworten|bearbeiten|erstellen|verfassen)|anzufügen|anzuhängen|hochzuladen){END}",
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
    r"je mag (?:geen |niet )?(?:nieuwe discussies|reageren op berichten|bijlagen toevoegen"
    rf"|reacties plaatsen).{{0,30}}{END}",
    r"(?:nie )?możesz (?:zakładać nowe tematy|odpowiadać (?:w tematach|na posty)"
    rf"|dodawać załączniki|edytować swoje posty).{{0,20}}{END}",
    rf"(?:posting permissions|règles de messages|permisos de publicación|ваши права в разделе)"
    rf"{END}",
)
_CLOCK_END: Final = r"\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b)?\W{0,3}(?:$|\n)"
_TIME: Final = rf".{{0,40}}{_CLOCK_END}"
_DAY: Final = rf".{{0,30}}\b(?:19|20)\d\d\b.{{0,6}}{_CLOCK_END}"
"""Day and time: "Last visit: 17:30" and "Today the match is at 20:45" are of other pages."""
_ZONE: Final = (
    r"(?:gmt|utc|wez|mez)(?: ?[+-] ?\d{1,2})?"
    r"(?::\d\d\b| (?:hours?|stunden?|heures?|horas?|or[ae])\b| ?\["
    r"|\. (?:the time now is|es ist jetzt)\b)"
)
"""A timetable says it more briefly: "All times are GMT +1"."""
_CLOCK: Final = begins(
    rf"it is currently\b{_TIME}",
    rf"the time now is\b{_TIME}",
    rf"(?:you last visited|(?:your )?last visit was)\b{_TIME}",
    rf"current (?:date and )?time ?(?:is)? ?:{_TIME}",
    rf"(?:all )?times are {_ZONE}",
    rf"(?:aktuelle zeit|aktuelles datum(?: und uhrzeit)?)\b{_TIME}",
    rf"letzter besuch\b{_DAY}",
    rf"alle zeit(?:en|angaben) (?:sind )?(?:in )?{_ZONE}",
    rf"(?:nous sommes(?: actuellement)? le|la date/heure actuelle est|dernière visite)\b{_DAY}",
    rf"(?:toutes )?les heures sont au format {_ZONE}",
    rf"(?:fecha actual|la hora actual es)\b{_TIME}",
    rf"última visita\b{_DAY}",
    rf"todos los horarios son {_ZONE}",
    rf"(?:oggi è|data e ora attuali|ultima visita)\b{_DAY}",
    rf"tutti gli orari sono {_ZONE}",
    rf"(?:hoje é|data/hora atual|data de hoje)\b{_DAY}",
    rf"(?:het is nu|nu är det|det er nu|teraz jest|obecny czas|właśnie jest|dziś jest)\b{_DAY}",
    rf"(?:текущее время|сейчас|последнее посещение|зараз) ?:{_TIME}",
    rf"(?:şu anki tarih|şimdiki zaman|forum saati)\b{_TIME}",
)
_GUEST: Final = begins(
    r"welcome,? (?:guest|unregistered)\b.{0,8}(?:please )?(?:log ?in|register)\b",
    r"if this is your first visit, be sure to check out\b",
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
)


def tells_time(text: str) -> bool:
    """Whether a line says what time it is for the reader, and not when something was written."""
    return any(line.match(text) for line in (_CLOCK, _GUEST))
