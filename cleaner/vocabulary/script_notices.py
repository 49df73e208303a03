"""What stands on a page for browsers that run no scripts, and no text says of itself.

Kinds of stock sentences, see `stock_sentences`; `embeds` has those in the place of a film or a
post. Joomla hides each address of mail from robots and sets two sentences there, the second of
which asks for a script; both are the whole block, or stand behind "Mail:". Where the scripts are
read, see `cleaner.parsing.cloaked_mails`.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["SCRIPT_NOTICES"]

_LABEL: Final = r"(?:(?:e-?)?mail|kontakt|contact|contacto|contatto|e-?pošta) ?:? ?"
_SCRIPT: Final = (
    r"(?:ja?va? ?s[ck]ripta?|джаваскрипт|جافا ?سكر[يب]?بت|جاوا ?اسکریپت|자바 ?스크립트)"
)
_ASKS: Final = rf"[^.!?。]{{0,60}}[.!,،。]? ?[^.!?。]{{0,110}}{_SCRIPT}[^.!?。]{{0,80}}{END}"
"""Behind "is being protected from spambots"."""
_CLOAKED: Final = (
    r"(?:this|the) e-?mail address is (?:being )?protected (?:from|against) spam ?bots",
    r"diese e-?mail[- ]?adresse ist (?:vor|gegen) spam-? ?bots geschützt",
    r"(?:cette|l['’]) ?adresse e-?mail est protégée contre les (?:robots|spam ?bots)",
    r"(?:esta|la) dirección (?:de correo )?electr[óo]nic[oa] est[áa] (?:siendo )?protegida",
    r"(?:quest(?:o |['’]))?indirizzo e-?mail (?:è )?protetto da(?:gli|llo|i|l)? (?:spam|bot)",
    r"(?:o|este) endereço de e-?mail (?:address )?est[áa] (?:sendo )?protegido",
    r"(?:dit|het) e-?mail-?adres (?:wordt|is) (?:beveiligd|beschermd) tegen spam-? ?bots",
    r"(?:этот )?адрес электронной почты защищ[её]н от спам-? ?ботов",
    r"ця (?:електронна адреса|e-?mail адреса) захищена від спам-? ?ботів",
    r"ten adres (?:pocztowy|e-?mail) jest chroniony przed spam",
    r"adres poczty elektronicznej jest chroniony przed (?:robotami|spam)",
    r"tato (?:e-?mailová )?adresa je chráněna (?:před|proti) spam",
    r"táto e-?mailová adresa je chránená pred spam",
    r"(?:ez )?az e-?mail[- ]c[íi]m(?:et)? a sz?pemrobotok elleni védelem",
    r"(?:den här |denna )?e-postadressen (?:skyddas|är skyddad) (?:mot|från) spam",
    r"denne e-?mailadresse (?:bliver|er) beskyttet mod spam",
    r"denne e-postadressen (?:er beskyttet|blir beskyttet|beskyttes) mot (?:spam|programmer)",
    r"(?:tämä )?sähköpostiosoite on suojattu (?:spam|roskaposti)",
    r"bu e-?posta adresi (?:istenmeyen|spam).{0,40} korun",
    r"αυτή η διεύθυνση (?:ηλεκτρονικού ταχυδρομείου|email) προστατεύεται από",
    r"(?:această )?adres[aă] (?:aceasta )?de e-?mail este protejată (?:contra|de) spam",
    r"този имейл адрес е защитен от спам",
    r"ова адреса ел\. ?поште је заштићена од спам",
    r"ova (?:adresa el\. ?pošte|e-?mail adresa) je zaštićena od spam",
    r"e-poštni naslov je zaščiten (?:proti|pred) (?:spam|smetenj)",
    r"šī e-pasta adrese ir aizsargāta no (?:mēstuļu|spam)",
    r"el\. ?pašto adresas yra apsaugotas nuo (?:šiukšl|spam)",
    r"see e-posti ?aadress on sp[äa]mmi?robotite eest kaitstud",
    r"aquesta adreça de correu(?:-e| electrònic) està protegida (?:de|dels|contra)",
    r"عنوان البريد الإلكتروني هذا محمي من",
    r"این آدرس ایمیل توسط .{0,20}(?:حفاظت|محافظت)",
    r"このメールアドレスはスパムボットから保護されています",
    r"(?:该|這個|此) ?(?:邮件|email|電子郵件) ?地址已(?:受到|經被|经被)",
    r"이 이메일 주소가 스팸 ?봇",
    r"(?:địa chỉ email này|email này) (?:đang |đã )?được bảo vệ (?:từ|khỏi) spam",
    r"alamat e-?mail ini dilindungi dari robot",
)
SCRIPT_NOTICES: Final = (
    Stock(
        "cloaked_mail",
        Label.INTERFACE,
        "stands in the place of an address of mail",
        begins(*[f"{sentence}{_ASKS}" for sentence in _CLOAKED]),
        40.0,
        more=((begins(f"{_LABEL}(?:{'|'.join(_CLOAKED)}){_ASKS}"), ""),),
    ),
    Stock(
        "script_notice",
        Label.INTERFACE,
        "is for browsers that run no scripts, or are too old for the page",
        begins(
            r"please ensure java ?script is enabled for purposes of ?(?:web ?site|web)?"
            rf" ?accessibility{END}",
            rf"(?:note: )?java ?script seems to be disabled in your browser\.{END}",
            rf"java ?script is off\. please enable to view full site{END}",
            r"you must have java ?script enabled in your browser to utilize the functionality of"
            rf" this website{END}",
            r"sie müssen java ?script in ihrem browser aktivieren,? um alle funktionen in diesem"
            rf" shop nutzen zu können{END}",
            r"(?:the browser version you are using is not recommended(?: for this site)?|your"
            r" browser is out of date|you are using an (?:outdated|unsupported) browser)"
            rf"[.,!]? please [^.]{{0,100}}{END}",
            r"(?:ie|internet explorer) ?\d{0,2} is (?:no longer|not) supported\."
            rf" for (?:an optimal|the best) experience\b[^.]{{0,80}}\bbrowser{END}",
            rf"現在 ?java ?script(?:が無効になっています|の設定が無効です)\W.{{0,60}}"
            rf"有効に.{{0,20}}{END}",
        ),
        40.0,
        unlisted=True,
        more=(
            (
                begins(
                    r"[\w.]{3,40} (?:no longer supports|does not support) internet explorer"
                    r"(?: \d{1,2})?(?: (?:or|and) (?:earlier|older|below))?"
                    rf"\.? please upgrade your browser{END}"
                ),
                "internet explorer",
            ),
        ),
    ),
)
