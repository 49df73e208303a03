"""What sites say who ask for consent, in the first person: "We and our 210 partners store …".

A kind of stock sentences, see `stock_sentences`, and the headings that stand above them. Sentences
that an article too may begin with are in `consent_sentences`.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["CONSENT_REQUESTS", "heads_consent"]

_COUNT: Final = r"(?:(?:de |sus |\w{1,4} )?[\d.,\u00a0\u202f ]{1,7} ?)?"
_DATA: Final = (
    r"\b(?:cookie|data|device|information|identifier|consent|daten|gerät|einwilligung|zustimmung"
    r"|donnée|traceur|appareil|terminal|consentement|datos|información|dispositiv|consentimiento"
    r"|dados|informações|consentimento|dati\b|informazioni|consenso|gegevens|informatie|apparaat"
    r"|toestemming|dane\b|danych|informacj|urządzeni|zgod|údaj|informac|zařízen|souhlas|adat"
    r"|információ|süti|eszköz|hozzájárul|данны|информаци|устройств|куки|дані|даних|інформаці|пристр"
    r"|çerez|veri|bilgi|cihaz|uppgifter|kakor|enhet|samtycke|oplysninger|enhed|samtykke"
    r"|opplysninger|informasjonskaps|tietoja|evästei|laitte|δεδομέν|πληροφορί|συσκευ|informați"
    r"|dispozitiv|perangkat|informasi|dữ liệu|thiết bị|thông tin)"
)
_NOW: Final = (
    r"(?! (?:have|had|were|collected|found|gathered|haben|hatten|sind|waren|avons|avions|sommes"
    r"|hemos|somos|temos|abbiamo|siamo|hebben|zijn|jsme|har|hade|olemme|έχουμε|am)\b)"
)
"""A text tells what somebody and his partners have done."""
_DOES: Final = (
    r"(?:stor|access|process|use\b|using\b|set\b|place\b|speicher|verarbeit|verwend|nutzen|greifen"
    r"|setzen|dürfen|stock|accéd|trait|utilis|dépos|conserv|almacen|acced|trata|utiliz|usamos"
    r"|guarda|armazen|acess|archiv|tratt|usiamo|memorizz|slaan|opslaan|verwerk|gebruik|bewaren"
    r"|przechow|przetwarz|używ|wykorzyst|korzyst|uzysk|zapisuj|uklád|použív|zpracov|využív|tárol"
    r"|használ|kezel|хран|использ|обрабат|зберіг|використ|оброб|sakl|depol|kullan|işl|lagr|använd"
    r"|behandl|gemmer|bruger|bruker|tallen|käyt|käsit|αποθηκ|χρησιμοπ|επεξεργ|stoc|folos|prelucr"
    r"|menyimpan|mengguna|memproses|lưu trữ|sử dụng|xử lý)"
)
_YOURS: Final = (
    r"(?:\b(?:cookie|kakor|evästei|informasjonskaps|süti|куки|çerez|geolo[ck]|géoloc|standortdaten"
    r"|(?:your|ihre|deine|vos|tus|seus|tuoi|uw|jouw|twoje|państwa|vaše|ваши|ваші|dina|dine) "
    r"(?:\w{1,20} )?(?:data|daten|données|datos|dados|dati|gegevens|dane|údaje|данные|дані"
    r"|uppgifter|oplysninger|opplysninger)\b"
    r"|on (?:a|your|the|users['’]) (?:\w+ )?devices?\b|auf (?:einem|ihrem|deinem) (?:end)?gerät"
    r"|sur (?:un|votre|l['’]) ?(?:appareil|terminal)|en (?:un|su|tu|el) dispositivo"
    r"|(?:num|no seu|no|em um) dispositivo|su(?:l| un) (?:tuo |suo )?dispositivo"
    r"|op (?:een|uw|je|jouw) apparaat|na (?:\w+ )?(?:urządzeni|zařízen)"
    r"|(?:egy|az ön) eszköz|на (?:ваш\w{1,2} )?(?:устройств|пристро)|cihaz|på (?:en |din )?enhe[td]"
    r"|laitteel|σε (?:μια )?συσκευ|pe (?:un )?dispozitiv|di perangkat|trên thiết bị))"
)
_ASK: Final = (
    rf"(?:(?=.{{0,120}}\b{_DOES}).{{0,140}}{_YOURS}"
    rf"|(?: \S{{1,12}})? {_DOES}\w{{0,8}} {_DATA}\w{{0,8}}{END})"
)
"""They store what is the reader's, or "data" and no more; a text tells whose data it is."""
_BY_CLICKING: Final = (
    r"\b(?:accept|agree|allow|akzept|zustimm|einverstanden|erlauben|acept|accett|consent|autoris"
    r"|aceit|concord|akkoord|accepteer|toesta|akceptuj|zgadzam|zgod|przejd|souhlas|přijm|rozum"
    r"|povol|elfogad|прин|соглас|прий|погодж|kabul|godkänn|godkend|godta|tillåt|tillad)"
)
CONSENT_REQUESTS: Final = (
    Stock(
        "consent_request",
        Label.LEGAL,
        "asks for consent to the use of data",
        begins(
            # those who ask, and their partners
            rf"we,?(?: and|,? along with| together with) (?:\w+ )?our {_COUNT}(?:\w+ )?(?:partners"
            rf"|vendors)\b{_NOW}{_ASK}",
            rf"(?:some of )?our {_COUNT}(?:\w+ )?partners (?:\w+ )?(?:store|process|use|do not"
            rf" ask)\b.{{0,140}}(?:{_YOURS}|\blegitimate interest)",
            rf"wir(?: und|,? sowie)(?: \w+)? unsere? (?:bis zu )?{_COUNT}(?:\w+ )?(?:partner"
            rf"|dienstleister)\b{_NOW}{_ASK}",
            rf"(?:einige|manche) (?:unserer )?partner\b.{{0,80}}(?:berechtigte\w{{0,2}} interesse"
            rf"|{_YOURS})",
            rf"nous et nos {_COUNT}(?:\w+ )?(?:partenaires|fournisseurs)\b{_NOW}{_ASK}",
            rf"nos {_COUNT}partenaires et nous\b{_NOW}{_ASK}",
            rf"certains de nos partenaires\b.{{0,80}}(?:intérêt légitime|{_YOURS})",
            rf"nosotros y (?:nuestros )?{_COUNT}(?:nuestros )?(?:\w+ )?(?:socios|proveedores"
            rf"|partners)\b{_NOW}{_ASK}",
            rf"nós e (?:os )?(?:nossos )?{_COUNT}(?:nossos )?(?:\w+"
            rf" )?parceiros\b{_NOW}{_ASK}",
            rf"noi e (?:i )?(?:nostri )?{_COUNT}(?:nostri )?(?:\w+ )?(?:partner"
            rf"|fornitori)\b{_NOW}{_ASK}",
            r"noi e (?:le )?terze parti selezionate\b.{0,80}\bcookie",
            rf"wij en onze {_COUNT}(?:\w+ )?(?:partners|leveranciers)\b{_NOW}{_ASK}",
            rf"(?:my (?:i|oraz) (?:nasi|\d)|wraz z naszymi) ?{_COUNT}(?:\w+ )?(?:partner"
            rf"|dostawc)\w*{_NOW}{_ASK}",
            rf"(?:my a naši|spolu s našimi) {_COUNT}(?:\w+ )?partne\w*{_NOW}{_ASK}",
            rf"mi és (?:a )?{_COUNT}(?:\w+ )?partner(?:eink|ünk)\b{_NOW}{_ASK}",
            rf"мы(?: и|, а также) наши {_COUNT}(?:\w+ )?партн\w*{_NOW}{_ASK}",
            rf"ми (?:та|і|й) наші {_COUNT}(?:\w+ )?партн\w*{_NOW}{_ASK}",
            rf"biz ve {_COUNT}(?:iş )?orta(?:klarımız|ğımız)\b{_NOW}{_ASK}",
            rf"vi och våra {_COUNT}(?:\w+ )?(?:\w*partners?|leverantörer)\b{_NOW}{_ASK}",
            rf"vi og (?:vores|våre) {_COUNT}(?:\w+ )?\w*(?:partnere"
            rf"|leverandører)\b{_NOW}{_ASK}",
            rf"me ja {_COUNT}(?:\w+ )?kumppani(?:mme|amme)\b{_NOW}{_ASK}",
            rf"εμείς και οι {_COUNT}συνεργάτες μας\b{_NOW}{_ASK}",
            rf"noi și (?:cei )?{_COUNT}(?:de )?parteneri\w*{_NOW}{_ASK}",
            rf"kami dan {_COUNT}(?:mitra|partner) kami\b{_NOW}{_ASK}",
            rf"chúng tôi và {_COUNT}(?:các )?đối tác\b{_NOW}{_ASK}",
            r"نحن وشركاؤنا.{0,120}(?:تعريف الارتباط|بياناتك|على (?:ال)?جهاز|الكوكيز)",
            r"हम और हमारे .{0,20}(?:पार्टनर|भागीदार|साझेदार).{0,80}(?:कुकी|डिवाइस|आपक[ेीा])",
            r"我们(?:和|及|与)(?:我们的)?(?:[\d,]{1,6} ?(?:个|家)?)?(?:合作)?伙伴.{0,60}(?:设备"
            r"|您的|cookie)",
            r"(?:当社|私たち|弊社|当サイト)(?:と|および|及び)(?:当社の"
            r"|[\d,]{1,6} ?の)?パートナー.{0,80}(?:cookie|クッキー|デバイス|お客様の|個人情報)",
            r"(?:당사|저희)(?:와|및|는|과) .{0,20}파트너.{0,60}(?:쿠키|기기|귀하|개인 ?정보)",
            # with whose consent
            r"with your (?:consent|permission|agreement|acceptance)\b,? (?:we"
            rf"|our)\b.{{0,120}}{_YOURS}",
            r"mit (?:ihrer|deiner) (?:zustimmung|einwilligung|erlaubnis)\b.{0,20} (?:wir"
            rf"|unsere)\b.{{0,120}}{_YOURS}",
            r"avec votre (?:accord|consentement|permission|autorisation),? (?:nous|nos|\S{2,30} et)"
            rf" .{{0,120}}{_YOURS}",
            r"con (?:tu|su|vuestro) (?:consentimiento|permiso|acuerdo|autorización),? (?:nosotros"
            rf"|nuestros|usamos|utilizamos|podemos)\b.{{0,120}}{_YOURS}",
            r"com (?:o )?(?:a )?(?:seu|sua) (?:consentimento|acordo|permissão|autorização),? (?:nós"
            rf"|os? nossos?|usamos|utilizamos|podemos)\b.{{0,120}}{_YOURS}",
            r"(?:con il (?:tuo|suo) consenso|previo (?:tuo|suo) consenso),? (?:noi|i nostri"
            rf"|utilizziamo|usiamo|vorremmo|possiamo)\b.{{0,120}}{_YOURS}",
            r"met (?:uw|jouw|je) (?:toestemming|akkoord|instemming)\b,? .{0,20}\b(?:wij|we"
            rf"|onze)\b.{{0,120}}{_YOURS}",
            rf"za (?:twoją|państwa) zgodą\b,? (?:my|nasi|wraz|\S{{2,20}}my)\b.{{0,120}}{_YOURS}",
            rf"s vaším souhlasem\b,? .{{0,20}}\b(?:my|naši|můžeme)\b.{{0,120}}{_YOURS}",
            rf"az ön (?:hozzájárulásával|engedélyével),? (?:mi|partnereink|a"
            rf" partnereink)\b.{{0,120}}{_YOURS}",
            rf"с вашего (?:согласия|разрешения),? (?:мы|наши)\b.{{0,120}}{_YOURS}",
            r"(?:за вашою згодою|за вашої згоди|з вашого дозволу),? (?:ми"
            rf"|наші)\b.{{0,120}}{_YOURS}",
            rf"(?:izninizle|onayınızla|rızanızla),? (?:biz|ortaklarımız)\w*\b.{{0,120}}{_YOURS}",
            r"med (?:ditt|dit|din) (?:samtycke|samtykke|tillåtelse|tilladelse|tillatelse)\b,?"
            rf" .{{0,20}}\b(?:vi|våra|vores|våre)\b.{{0,120}}{_YOURS}",
            rf"με τη συγκατάθεσή σας,? (?:εμείς|οι)\b.{{0,120}}{_YOURS}",
            # what is done with data
            r"we process your (?:personal )?data (?:to|in order to)\b.{0,60}\b(?:content|ads?"
            r"|advertising|personali[sz]e)\b",
            r"wir verarbeiten (?:ihre|deine) (?:personenbezogenen )?daten,? um\b.{0,80}\b(?:inhalte"
            r"|anzeigen|werbung|personalis)",
            r"store and/or access information on a device\b",
            r"(?:speichern von oder zugriff auf informationen auf einem endgerät|informationen auf"
            r" einem gerät (?:zu )?speichern\b)",
            r"stocker et/ou accéder à des informations\b",
            r"almacenar (?:la información en un dispositivo|o acceder a (?:la )?información en"
            r" un)\b",
            r"armazenar e/ou (?:aceder|acessar) a?\b ?(?:às )?informações\b",
            r"archiviare (?:informazioni su dispositivo|e/o accedere a informazioni)\b",
            r"informatie op een apparaat opslaan en/of\b",
            r"przechowywanie informacji na urządzeniu lub dostęp\b",
            r"(?:ukládat|ukládání) a/nebo (?:přístup|přistupovat|získávat)\b.{0,20}\binformac",
            r"(?:az eszközön \S{3,12} )?információk tárolása és/vagy\b",
            r"хранение (?:информации на устройстве|и/или доступ)\b",
            r"зберігання (?:інформації на пристрої|та/або доступ)\b",
            r"bir cihazda bilgi (?:saklama|depolama)\w* ve/veya\b",
            r"lagra och/eller få åtkomst till information\b",
            r"(?:opbevare og/eller tilgå oplysninger|lagre og/eller få tilgang til informasjon)\b",
            r"personali[sz]ed (?:ads|advertising|advertisements) and content, (?:ad|advertising)\b",
            r"personalisierte (?:werbung|anzeigen)(?: und inhalte)?, (?:messung|werbe|anzeigen)",
            r"(?:publicités?|annonces) et contenus? personnalisés?, (?:la )?mesure\b",
            r"(?:publicidad|anuncios) y contenidos? personalizados?, (?:la )?medición\b",
            r"(?:publicidade|anúncios) e conteúdos? personalizados?, (?:medição|avaliação)\b",
            r"(?:annunci|pubblicità) e contenuti personalizzati, (?:misurazione|valutazione)\b",
            r"gepersonaliseerde (?:advertenties|reclame) en (?:content|inhoud), ",
            r"spersonalizowane reklamy i treści, ",
            r"personalizovan(?:á|é) reklam[ay] a obsah, měření\b",
            r"személyre szabott (?:hirdetések|reklámok) és tartal\w{1,4}, (?:hirdetés|reklám)",
            r"персонализированн\w+ (?:реклама|объявления) и контент, ",
            r"персоналізован\w+ (?:реклама|оголошення) (?:та|і|й) (?:контент|вміст), ",
            r"kişiselleştirilmiş reklam(?:lar)? ve içerik, ",
            r"(?:personligt )?anpassade annonser och innehåll, ",
            r"(?:personaliserede annoncer og|personligt tilpassede annoncer og) (?:\w+ )?indhold, ",
            r"(?:persontilpassede|personaliserte|tilpassede) annonser og (?:\w+ )?innhold, ",
            r"εξατομικευμένες διαφημίσεις και περιεχόμενο, ",
            # what is stored on a device, as plug-ins say it
            r"the technical storage or access (?:is|that is) ",
            r"die technische speicherung oder der zugang (?:ist|der) ",
            r"(?:l['’]accès ou le stockage|le stockage ou l['’]accès) technique (?:est|qui) ",
            r"el almacenamiento o (?:el )?acceso técnico (?:es|que) ",
            r"o armazenamento (?:técnico )?ou (?:o )?acesso (?:técnico )?(?:é|que) (?:\S+"
            r" )?(?:estritamente|necessári|usado|utilizado)",
            r"l['’]archiviazione tecnica o l['’]accesso (?:sono|che) ",
            r"de technische opslag of toegang (?:is|die) ",
            r"przechowywanie lub dostęp (?:techniczny|do danych technicznych) (?:jest|który) ",
            r"technické uložení nebo přístup(?:,? (?:je|který|ke)) ",
            r"a technikai tárolás vagy (?:a )?hozzáférés ",
            r"техническое хранение или доступ ",
            r"технічне зберігання або доступ ",
            r"teknik (?:depolama|saklama) veya erişim",
            r"den tekniska lagringen eller åtkomsten (?:är|som) ",
            r"den tekniske (?:lagring(?:en)?|opbevaring) eller (?:adgang|tilgang)(?:en)? ",
            r"η τεχνική αποθήκευση ή πρόσβαση ",
            # what readers do by going on
            r"by (?:clicking|pressing|selecting|tapping)(?:"
            rf" on)?\b.{{0,40}}{_BY_CLICKING}.{{0,40}}\byou (?:\w+ )?(?:agree|consent|accept|allow"
            rf"|authori[sz]e|give)\b.{{0,100}}\b(?:cookies|tracking|partners|consent)\b",
            r"(?:durch (?:das )?(?:klicken|klick)|mit (?:einem )?klick)"
            rf" auf\b.{{0,40}}{_BY_CLICKING}.{{0,40}}\b(?:stimmen|akzeptieren|willigen|erlauben"
            rf"|erklären|geben|sind) sie\b.{{0,100}}\b(?:cookies|tracking|daten|partner)",
            rf"en cliquant sur\b.{{0,40}}{_BY_CLICKING}.{{0,40}}(?:\bvous (?:acceptez|consentez"
            rf"|autorisez|donnez)\b.{{0,100}}\b(?:cookies|traceurs|données)\b|\bles cookies seront"
            rf" déposés\b)",
            r"(?:al (?:hacer clic|pulsar|clicar)|haciendo clic) (?:en"
            rf"|sobre)?\b.{{0,40}}{_BY_CLICKING}.{{0,40}}\b(?:aceptas|usted acepta|consientes"
            rf"|autorizas|estás? aceptando)\b.{{0,100}}\b(?:cookies|datos|socios)\b",
            rf"ao clicar em\b.{{0,40}}{_BY_CLICKING}.{{0,40}}\b(?:você (?:concorda|aceita|consente"
            rf"|autoriza)|concorda com o (?:uso|armazenamento))\b.{{0,100}}\b(?:cookies|dados"
            rf"|parceiros)\b",
            r"(?:cliccando|premendo|facendo clic) (?:su|sul"
            rf"|il)\b.{{0,40}}{_BY_CLICKING}.{{0,40}}\b(?:accetti|acconsenti|autorizzi"
            rf"|presti)\b.{{0,100}}\b(?:cookie|dati|tracciamento)\b",
            rf"door op\b.{{0,40}}{_BY_CLICKING}.{{0,40}}\b(?:gaat u|ga je|geeft u|geef je|stemt u"
            rf"|stem je|accepteert u|accepteer je)\b.{{0,100}}\b(?:cookies|gegevens|toestemming)\b",
            rf"klikając\b.{{0,50}}{_BY_CLICKING}.{{0,40}}\b(?:zgadzasz|wyrażasz"
            rf"|akceptujesz)\b.{{0,100}}(?:cookie|danych|dane\b|partner)",
            rf"(?:kliknutím|stisknutím|klepnutím) na\b.{{0,50}}{_BY_CLICKING}.{{0,40}}\b"
            rf"(?:souhlasíte|udělujete|vyjadřujete|dáváte|berete)\b.{{0,100}}(?:cookie"
            r"|údaj|zpracován)",
            r"(?:продолжая|оставаясь|пользуясь|используя)\b.{0,60}\bвы (?:соглашаетесь|даете|даёте"
            r"|подтверждаете|принимаете)\b.{0,100}(?:cookie|куки|персональных данных)",
            r"продовжуючи\b.{0,60}\bви (?:погоджуєтесь|погоджуєтеся|даєте|приймаєте)\b.{0,100}"
            r"(?:cookie|куки|персональних даних)",
            r"(?:sizlere daha iyi|bu (?:internet |web )?sitesi(?:nde)?|(?:web |internet"
            r" )?sitemizde)\b.{0,90}\bçerez\S{0,8} kullan",
            # to read with advertising, or for money
            r"(?:besuchen|nutzen|lesen) sie\b.{0,80}\bmit (?:\w+ )?(?:werbung"
            r"|tracking)\b.{0,30}\b(?:tracking|werbung|cookies|pur-abo|weiter)\b",
            r"(?:oder )?nutzen sie\b.{0,80}\b(?:pur-abo|werbetracking)\b",
            r"(?:mit werbung (?:weiterlesen|weiter lesen|nutzen)|weiter(?:lesen)? mit werbung(?:"
            rf" und (?:tracking|cookies))?){END}",
            r"(?:continue|read on|visit us|use this site) (?:as usual )?with (?:ads|advertising)(?:"
            rf" and tracking)?{END}",
            rf"continuer sans (?:accepter|consentir){END}",
            rf"(?:continua|prosegui) senza accettare{END}",
        ),
        160.0,
        unlisted=True,
    ),
)
_HEADINGS: Final = begins(
    r"(?:we (?:value|respect|care about) your (?:privacy|data)|your privacy (?:is important to us"
    r"|matters(?: to us)?|is our priority|,? your choice)|your data, your choice|(?:we ask for|we"
    r" need) your consent|manage (?:your )?(?:cookie |privacy )?(?:consent|preferences|choices)"
    rf"|privacy preference cent(?:er|re)|before you continue to .{{1,40}}){END}",
    r"(?:wir (?:benötigen|brauchen|bitten um) (?:ihre|deine) (?:zustimmung|einwilligung|erlaubnis)"
    r"|(?:ihre|deine) (?:privatsphäre|daten|privatsphäre und daten) (?:ist|sind|liegt|liegen) uns"
    r" (?:wichtig|am herzen)|(?:der )?(?:schutz ihrer daten|datenschutz|schutz ihrer privatsphäre)"
    r" ist uns wichtig|wir (?:schätzen|respektieren|achten) (?:ihre|deine) privatsphäre"
    r"|(?:zustimmung|einwilligung(?:en)?|cookie-zustimmung|privatsphäre) verwalten|ihre daten, ihre"
    rf" (?:wahl|entscheidung)){END}",
    r"(?:le respect de (?:votre|la) vie privée est (?:notre|une) priorité(?: pour nous)?|votre vie"
    r" privée (?:est importante|nous tient à c(?:œ|oe)ur|nous importe)(?: pour nous)?|nous"
    r" (?:respectons|prenons soin de|protégeons) votre vie privée|gérer (?:le|votre)"
    rf" consentement(?: aux cookies)?|vos données, vos choix){END}",
    r"(?:(?:su|tu|vuestra) privacidad (?:es importante|nos importa)(?: para nosotros)?|(?:valoramos"
    r"|respetamos|nos importa|nos preocupamos por) (?:su|tu) privacidad|gestionar (?:el"
    rf" )?consentimiento(?: de las cookies)?){END}",
    r"(?:(?:a )?sua privacidade é (?:muito )?importante(?: para nós)?|(?:valorizamos|respeitamos"
    r"|damos valor à|nós valorizamos|nos preocupamos com) ?(?:a )?sua privacidade|(?:gerir"
    rf"|gerenciar) (?:o )?consentimento(?: de cookies)?){END}",
    r"(?:la (?:tua|sua|vostra) privacy è importante(?: per noi)?|rispettiamo la (?:tua|sua) privacy"
    r"|(?:abbiamo a cuore|ci sta a cuore|teniamo alla) (?:la )?tua privacy|il rispetto della (?:tua"
    rf"|sua) privacy è (?:la nostra|una) priorità|gestisci (?:il )?consenso(?: cookie)?){END}",
    r"(?:(?:uw|jouw|je) privacy is (?:belangrijk|onze prioriteit)(?: voor ons)?|(?:wij|we)"
    r" (?:respecteren|waarderen|geven om) (?:uw|jouw|je) privacy|beheer (?:cookie ?)?toestemming"
    rf"|toestemming beheren){END}",
    r"(?:(?:szanujemy|cenimy|dbamy o|chronimy) (?:twoją|państwa) prywatność|twoja prywatność"
    rf" (?:jest dla nas (?:ważna|istotna))|zarządzaj zgod(?:ą|ami)(?: .{{0,20}}cookies?)?){END}",
    r"(?:vážíme si vaš\w{2,4} soukromí|vaše soukromí je pro nás důležité|záleží nám na vašem"
    r" soukromí|respektujeme vaše soukromí|(?:spravovat|nastavení) souhlasu?(?: s (?:soubory"
    rf" )?cookies)?){END}",
    r"(?:(?:fontos számunkra|nagyra értékeljük|tiszteletben tartjuk) (?:az ön |az"
    r" )?(?:magánélet(?:ét?|e)|adatvédelmét|adatainak védelme|magánszféráját|adatvédelem)|az ön"
    r" (?:adatainak védelme|magánélete|magánszférája) fontos számunkra|(?:a"
    rf" )?(?:hozzájárulás(?:ok)?|sütik) kezelése){END}",
    r"(?:мы (?:ценим|уважаем|заботимся о) ваш\w{1,3} (?:конфиденциальност\w|приватност\w)|ваша"
    rf" конфиденциальность важна для нас|управление согласием){END}",
    r"(?:ми (?:цінуємо|поважаємо|дбаємо про) вашу? (?:конфіденційність|приватність)|ваша"
    rf" (?:конфіденційність|приватність) важлива для нас|керувати згодою){END}",
    r"(?:gizliliğiniz(?: bizim için)? önemli(?:dir)?|gizliliğinize (?:önem|değer) veriyoruz"
    rf"|gizliliğinize saygı duyuyoruz|onayı yönet){END}",
    r"(?:vi (?:värdesätter|värnar om|bryr oss om|respekterar) din integritet|din integritet är"
    r" viktig(?: för oss)?|hantera samtycke|vi (?:respekterer|værner om|værdsætter|bekymrer os om)"
    r" dit privatliv|administrer samtykke|vi (?:bryr oss om|verdsetter|respekterer|tar vare på)"
    rf" (?:ditt personvern|personvernet ditt|ditt privatliv)){END}",
    r"(?:arvostamme yksityisyyttäsi|yksityisyytesi on (?:meille )?tärkeä\S*|hallitse"
    rf" suostumusta){END}",
    r"(?:σεβόμαστε (?:την ιδιωτικότητά|το απόρρητό) σας|(?:το απόρρητό|η ιδιωτικότητά) σας είναι"
    rf" σημαντικ[ήό] για (?:εμάς|μας)){END}",
    rf"(?:(?:respectăm|prețuim) confidențialitatea (?:dumneavoastră|ta|dvs)){END}",
    rf"(?:نحن )?(?:نقدر|نحترم|نهتم ب)\s?خصوصيتك\w?{END}|خصوصيتك\w? (?:مهمة|تهمنا)(?: بالنسبة"
    rf" لنا)?{END}",
    rf"हम आपकी (?:गोपनीयता|निजता) (?:को महत्व देते|का सम्मान करते) हैं{END}",
    r"(?:我们(?:重视|尊重)您的隐私|我們(?:重視|尊重)您的隱私|您的隐私(?:权)?对我们(?:很"
    rf"|非常)?重要)(?:权|權)?{END}",
    rf"(?:お客様|あなた|ユーザー)?の?プライバシーを?(?:の?尊重|を?大切)(?:し|に)?.{{0,6}}{END}",
    rf"(?:귀하|당신|이용자)의 (?:개인정보|개인 정보|프라이버시)를? (?:소중히|존중).{{0,10}}{END}",
    rf"(?:kami menghargai|kami menghormati) privasi anda{END}|privasi anda penting(?: bagi"
    rf" kami)?{END}",
    r"(?:chúng tôi (?:tôn trọng|coi trọng|quan tâm đến) quyền riêng tư của bạn|quyền riêng tư của"
    rf" bạn (?:rất )?quan trọng(?: đối)? với chúng tôi){END}",
)
HEADING_WORDS: Final = 14.0


def heads_consent(text: str, words: float) -> bool:
    """Whether a block is nothing but a heading of such dialogs."""
    return words <= HEADING_WORDS and _HEADINGS.match(text) is not None
