"""What papers add to their texts: who pays, how to write to them, to follow or to go on reading.

Kinds of stock sentences, see `stock_sentences`. Each names what no text says of itself: the paper's
channel, its newsletter, its links, its own summary.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import ELSEWHERE, END, Stock, begins

__all__ = ["PAPER_NOTES"]

_CHANNEL: Final = r"(?:channel|group|community|newsletter)"
_SERVICE: Final = r"(?:discord|signal|snapchat|telegram|viber|whats ?app|zalo)"
_WRITE: Final = (
    r"(?:\be-?mail\b|\bcontact\b|\bget in touch\b|\blet us know\b|\bsend (?:it|them|us)\b"
    r"|\bcall us\b|\bwrite (?:to )?us\b|@)"
)
_EARN: Final = (
    r"\b(?:earns?|receives?|gets?|makes?|be paid) (?:us )?(?:an? )?(?:small |affiliate |referral )?"
    r"(?:commissions?|fee|share|money|revenue)\b"
)
_AI: Final = r"(?:an? )?(?:\w+ )?(?:a\.?i\.?\b|artificial intelligence|chatgpt)"
_KI: Final = r"(?:einer )?(?:ki|ai|künstliche[rn]? intelligenz)"
_IA: Final = (
    r"(?:la |l['’]|una )?(?:ia\b|inteligencia artificial|intelligence artificielle"
    r"|intelligenza artificiale|inteligência artificial)"
)
PAPER_NOTES: Final = (
    Stock(
        "pull_quote",
        Label.INTERFACE,
        "says where a quotation in a box begins or ends",
        begins(
            rf"start quote{END}",
            r"end quote(?: (?!(?:a|after|and|at|before|but|for|if|in|is|marks?|must|on|or|should"
            r"|the|to|when|where|with)\b)[^.:;!?]{1,100})?\W{0,2}$",
        ),
        16.0,
        unlisted=True,
    ),
    Stock(
        "affiliate_note",
        Label.LEGAL,
        "says that the site is paid for what readers buy",
        begins(
            r"(?:when|if) you (?:buy|purchase|shop|order|book|click|make a purchase)\b"
            rf".{{0,70}}\blinks?\b.{{0,80}}{_EARN}",
            r"(?:when|if) you (?:buy|purchase|shop) (?:something )?(?:through|via|from|using)"
            rf" (?:our|this) (?:site|page).{{0,60}}{_EARN}",
            r"purchases (?:made )?(?:through|via|from) (?:our |the |these )?links\b",
            rf"(?:we|i) (?:may|might|could|can|will) (?:also )?{_EARN}.{{0,80}}"
            r"\b(?:links?|purchases?|buy|sales)\b",
            r"(?:this|our|some of our|some of the) (?:posts?|articles?|pages?|stor(?:y|ies)|sites?"
            r"|content|links)(?: on this (?:page|site))? (?:may |might )?(?:contains?|includes?"
            r"|are)"
            r" affiliate\b",
            r"(?:just )?(?:an? )?(?:heads[- ]up|please note)[,:]? (?:that )?(?:many|some)"
            r" (?:of the )?links\b.{0,40}\baffiliate (?:links?|partners?|programs?)\b",
            r"(?:affiliate |full )?(?:disclosure|disclaimer) ?: ?.{0,80}\b(?:affiliate|commission)",
            r"as an amazon associate\b",
            r"(?:all|the) products (?:featured|included|listed|recommended|on|in|we|you|are)\b"
            r".{0,60}\bindependently (?:chosen|curated|picked|reviewed|selected)\b",
            r"(?:every|each) (?:product|item) (?:featured|on|in|we|is)?\b.{0,60}\bindependently"
            r" (?:selected|chosen|reviewed)\b",
            r"our (?:editors|experts|writers|team)\b.{0,20} independently (?:select|choose|review"
            r"|research|test|recommend)",
            r"we (?:independently|only recommend)\b.{0,100}\b(?:commission|affiliate)",
            r"(?:dieser (?:artikel|beitrag|text)|diese seite) enthält (?:sogenannte )?"
            r"(?:affiliate|provisions|werbe|partner)-?links",
            r"(?:wenn|falls) (?:sie|du)\b.{0,80}\blinks?\b.{0,80}\bprovision",
            r"für (?:käufe|einkäufe)\b.{0,60}\blinks?\b.{0,60}\bprovision",
            r"(?:cet article|cette page|certains (?:de ces )?liens)\b.{0,40}\b(?:liens? )?"
            r"(?:d['’]affiliation|affiliés?)\b",
            r"(?:en cas d['’]achat|si vous achetez|lorsque vous achetez)\b.{0,70}\bliens?\b.{0,80}"
            r"\bcommission",
            r"(?:este (?:artículo|contenido|texto)|esta página|algunos (?:de los"
            r" )?enlaces)\b.{0,40}"
            r"\bafiliad[oa]s?\b",
            r"(?:si|cuando) (?:compras?|compra)\b.{0,60}\benlaces?\b.{0,80}\bcomisi[óo]n",
            r"(?:questo articolo|questa pagina|alcuni (?:dei )?link)\b.{0,40}\b(?:di affiliazione"
            r"|affiliati)\b",
            r"(?:acquistando|se acquist[ai])\b.{0,60}\blink\b.{0,80}\bcommission[ei]",
            r"(?:este (?:artigo|conteúdo|texto)|esta página|alguns"
            r" links)\b.{0,40}\bafiliad[oa]s?\b",
            r"(?:ao comprar|se (?:você )?comprar)\b.{0,60}\blinks?\b.{0,80}\bcomiss",
            r"(?:dit artikel|deze pagina|deze website) bevat affiliate",
            r"(?:als|wanneer) (?:je|u)\b.{0,60}\blinks?\b.{0,80}\bcommissie",
            r"(?:artykuł|tekst|materiał|strona|w (?:artykule|tekście))\b.{0,30}\blink(?:i|ów)"
            r" (?:afiliacyjn|partnersk)",
        ),
        70.0,
        unlisted=True,
        more=(
            (
                begins(
                    r"(?:\*|hinweis: )?(?:bei (?:den )?|die )?.{0,15}mit .{1,30}"
                    r"\b(?:gekennzeichnete[nr]?|markierte[nr]?|versehene[nr]?) links\b"
                ),
                "links",
            ),
        ),
    ),
    Stock(
        "newsletter_note",
        Label.ADVERT,
        "offers a newsletter",
        begins(
            r"(?:our|the) (?:\S{1,20} ){0,3}(?:e-?mail|newsletter|briefing) (?:breaks down"
            r"|brings you"
            r"|delivers|tells you|rounds up|gives you)\b.{0,80}\b(?:you|your)\b",
            r"sign up (?:here )?(?:for|to) (?:\S{1,20} ){0,6}newsletters?(?: here)?\W*(?:$|,"
            r" our|for\b|to get)",
            r"privacy notice ?: newsletters may contain\b",
            r"newsletters may (?:contain|offer) (?:info|information|personali[sz]ed|content)\b",
            rf"join (?:over |more than )?[\d.,]{{2,9}}[km]?\+? (?:other )?(?:readers|subscribers)"
            rf"(?: and .{{1,40}})?{END}",
            r"enjoying (?:this|our) (?:story|article|post|newsletter|coverage) ?\?",
            r"(?:unser|der) (?:\S{1,20} ){0,3}newsletter (?:liefert|bringt|informiert|versorgt)"
            r" (?:ihnen|sie|dir|dich)\b",
            r"mit (?:unserem|dem) (?:\S{1,20} ){0,3}newsletter (?:\S{1,20} ){0,4}(?:sie|du"
            r"|verpassen|bleiben)\b",
            r"recevez\b.{0,60}\b(?:newsletters?|infolettre|lettre d['’]information)\b",
            r"recibe (?:en tu|cada|gratis|nuestr[ao]s?|tod[ao]s|l[ao]s|a diario|lo)\b.{0,60}"
            r"\b(?:newsletters?|boletín|boletines)\b",
            r"ricevi\b.{0,60}\bnewsletter\b",
            r"receba\b.{0,60}\bnewsletters?\b",
            r"ontvang\b.{0,60}\bnieuwsbrief\b",
            r"(?:otrzymuj|zapisz się)\b.{0,60}\bnewslettera?\b",
        ),
        40.0,
        unlisted=True,
        more=(
            (
                begins(
                    r"(?:\S{1,20} ){0,7}newsletter (?:provides|brings|delivers|gives|rounds up"
                    r"|features|sends|breaks down|offers|is your|is a|has)\b.{0,140}"
                    r"\b(?:sign up|subscribe)"
                    rf"(?: (?:now|here|today|for (?:it|free)|now for free))?{END}"
                ),
                "newsletter",
            ),
            (begins(r".{0,80}\bno spam\b.{0,20}\bunsubscribe (?:at )?any ?time\b"), "no spam"),
        ),
    ),
    Stock(
        "asks_for_tips",
        Label.OTHER,
        "asks readers to write to the paper",
        begins(
            r"(?:do you )?(?:have|got) (?:an?|any) (?:\w+ )?(?:story|stories|tips?|scoop)\b"
            rf".{{0,80}}{_WRITE}",
            r"(?:do you )?(?:have|know) (?:any |more |something )?(?:information |about"
            r" )?\b.{0,100}"
            r"\?.{0,20}\b(?:contact|e-?mail|message|reach) (?:the |our |this )?(?:reporters?"
            r"|writers?"
            r"|authors?|journalists?|newsroom|newsdesk|news desk|editors?)\b",
            rf"(?:send|e-?mail) (?:us |your |us your )(?:news )?(?:story ideas"
            rf"|tips)\b.{{0,40}}(?:@|\bto\b)"
            rf".{{0,50}}{END}",
            r"(?:haben sie|hast du) (?:einen )?(?:hinweise?|tipps?|eine geschichte|anregungen)\b"
            r".{0,80}(?:\b(?:schreiben|melden|mailen|schicken|kontaktieren)\b|@)",
            r"(?:vous avez|avez-vous) (?:une info(?:rmation)?|des informations|un témoignage"
            r"|une histoire|un tuyau)\b.{0,80}(?:\b(?:contactez|écrivez|envoyez)\b|@)",
            r"une info ?\?|un témoignage ?\?",
            r"¿?(?:tienes?|conoces) (?:una (?:historia|pista|denuncia)|información|algo que"
            r" contar)\b"
            r".{0,80}(?:\b(?:escríbenos|contáctanos|escribe a|envía)|@)",
            r"hai (?:una (?:storia|segnalazione|notizia)|informazioni)\b.{0,80}"
            r"(?:\b(?:scrivi|scrivici|contattaci|invia)|@)",
            r"(?:você )?tem (?:uma (?:história|sugestão|denúncia)|informações)\b.{0,80}"
            r"(?:\b(?:envie|escreva|mande|entre em contato)|@)",
            r"(?:heb je|heeft u|hebt u) (?:zelf )?(?:een )?(?:nieuws)?(?:tip|verhaal)\b.{0,80}"
            r"(?:\b(?:mail|tip ons|laat het|stuur|neem contact)|@)",
            r"masz (?:ciekawy )?(?:temat|informację|news)\b.{0,80}(?:\b(?:napisz|wyślij)|@)",
            r"máte (?:pro nás |nějaký |zajímavý )?(?:tip|námět)\b.{0,80}(?:\b(?:napište"
            r"|pošlete)|@)",
            r"máte (?:pre nás )?(?:tip|námet)\b.{0,80}(?:\b(?:napíšte|pošlite)|@)",
            r"har du (?:et |ett |nogle |noen )?(?:nyhets|nyheds)?tips?\b.{0,80}"
            r"(?:\b(?:tipsa|mejla|kontakta|skriv|tip os|tips oss|send|kontakt)|@)",
            r"(?:tipsa oss|tip os|tips oss)\b.{0,60}(?:@|\b(?:här|her|på)\b)",
            r"onko sinulla (?:juttuvinkki|uutisvinkki|vinkki)\b",
            r"(?:ai|aveți) (?:un pont|o poveste|informații)\b.{0,80}(?:\b(?:scrie|trimite)|@)",
            r"van egy (?:jó )?(?:sztori|történet)\w*\b.{0,80}(?:\b(?:írj|küld)|@)",
            r"есть (?:новость|чем поделиться)\b.{0,60}(?:\b(?:пишите|присылайте|сообщите)|@)",
            r"маєте (?:новину|цікаву історію)\b.{0,60}(?:\b(?:пишіть|надсилайте)|@)",
            r"제보는 .{0,40}(?:카카오톡|전화|이메일|@|\d{2,4}-\d{3,4})",
            rf"제보하기{END}",
        ),
        40.0,
        unlisted=True,
    ),
    Stock(
        "found_mistake",
        Label.INTERFACE,
        "asks readers to report mistakes",
        begins(
            r"(?:(?:have you )?(?:found|spotted|noticed|see|seen)|if you (?:find|found|see|notice)"
            r"|did you (?:find|spot|notice)) an? (?:\w+ )?(?:mistake|error|typo)\b"
            r"(?:.{0,60}\bctrl\b|.{0,20}\b(?:select|highlight) (?:it|the)\b"
            r"| (?:in|on) (?:this|the|our) (?:article|story|post|page|text|site)\b.{0,40}"
            r"\b(?:report|let us know|tell us|e-?mail|contact)\b)",
            r"(?:(?:atradāt|atradi|pamanījāt|pamanīji) )?kļūd[au] (?:rakstā|tekstā) ?\?",
            r"iezīmē(?:jiet)? tekstu un spied(?:iet)? ctrl\b",
            r"(?:pastebėjote|pastebėjai|radote|radai) klaid[ąų]\b"
            r"(?:(?: (?:tekste|straipsnyje|čia))? ?\?|.{0,60}\bctrl\b)",
            r"(?:leidsid|leidsite|märkasid|märkasite) (?:(?:tekstis|artiklis|siit) )?"
            r"(?:trüki)?vea\b(?:(?: (?:tekstis|artiklis|siit))? ?\?|.{0,60}\bctrl\b)",
            r"(?:haben sie |hast du )?(?:einen )?(?:schreib|rechtschreib|tipp)?fehler"
            r" (?:gefunden|entdeckt)\b.{0,60}(?:\?|ctrl|strg|melden)",
            r"(?:vous avez )?(?:repéré|remarqué|trouvé|constaté) une (?:erreur|faute|coquille)\b",
            r"¿?(?:has|ha) (?:encontrado|detectado) (?:un|algún) error(?: en (?:est[ea]|la noticia"
            r"|el artículo|el texto)| ?\?)",
            r"(?:hai|avete) (?:notato|trovato) un errore\b",
            r"(?:encontrou|viu|achou) (?:um|algum) erro (?:n[ao]|nest[ea]) (?:notícia|texto|matéria"
            r"|reportagem|página|artigo)",
            r"(?:foutje gezien|(?:zie|heb) je een (?:fout|taalfout)\b)",
            r"(?:znalazłeś|znalazłaś|zauważyłeś|widzisz) (?:w tekście )?(?:błąd|literówkę)",
            r"(?:našli jste|našel jste|našli ste) (?:v (?:článku|textu) )?chybu"
            r"(?: v (?:článku|textu))? ?\?",
            r"(?:hittat|har du hittat|hittade du) (?:ett )?fel(?: i (?:texten|artikeln))? ?\?",
            r"(?:har du funnet|fant du|fandt du|har du fundet) en fe(?:il|jl)"
            r"(?: i (?:artikkelen|saken|artiklen|teksten))? ?\?",
            r"(?:löysitkö|huomasitko) virheen\b",
            r"(?:hibát talált|hibát találtál)\b",
            r"ai (?:găsit|observat) o greșeală\b",
            r"(?:если вы )?(?:нашли|заметили|увидели|обнаружили) (?:в тексте )?"
            r"(?:ошибку|опечатку|неточность)\b.{0,100}(?:ctrl|\bвыдел|\bсообщите)",
            r"(?:якщо ви )?(?:знайшли|помітили|побачили) (?:у тексті )?(?:орфографічну )?"
            r"(?:помилку|одруківку)\b.{0,100}(?:ctrl|\bвиділ|\bповідом)",
            r"(?:калі вы )?(?:знайшлі|заўважылі) памылку\b.{0,100}ctrl",
            r"(?:выделите|виділіть)\b.{0,60}\bctrl ?\+ ?enter\b",
        ),
        35.0,
    ),
    Stock(
        "follow_channel",
        Label.SHARE,
        "asks to follow the paper elsewhere",
        begins(
            rf"(?:follow|join|subscribe to) (?:our|the .{{1,30}}?['’]s) .{{0,30}}\b{_SERVICE}"
            rf" {_CHANNEL}\b",
            rf"follow .{{1,40}} channel on {_SERVICE}\b",
            rf"folgen? sie .{{1,40}} (?:auf|bei) {ELSEWHERE}\b",
            rf"(?:únete|unite|súmate|sumate|suscríbete|síguenos) (?:a|al|en)"
            rf" .{{0,40}}\b{_SERVICE}\b",
            rf"sigue a .{{1,30}} en {ELSEWHERE}\b",
            rf"(?:iscriviti|unisciti|entra) (?:al|nel) .{{0,40}}\b{_SERVICE}\b",
            rf"(?:entre|participe|acesse|receba) .{{0,60}}\b(?:canal|grupo|comunidade)\b.{{0,30}}"
            rf"\b{_SERVICE}\b",
            rf"volg (?:\S+|on(?:s|ze) .{{1,20}}) (?:op|via) {ELSEWHERE}\b",
            rf"dołącz do .{{0,40}}\b(?:{_SERVICE}|facebook|instagram)",
            r"bądź na bieżąco! obserwuj\b",
            r"ακολουθ[ηή]στε (?:μας|το|τη|την|τον|τα) .{0,40}(?:google|facebook|instagram|twitter"
            r"|youtube|viber|telegram|tiktok)",
            r"ακολουθ[ηή]στε μας\b",
            r"(?:підписуйтесь|підписуйтеся|підпишіться) на (?:наш|нас)",
            r"(?:приєднуйтесь|приєднуйтеся|долучайтесь) .{0,40}(?:telegram|телеграм|viber|вайбер"
            r"|whatsapp|ватсап)",
            r"(?:читайте|слідкуйте за) (?:нас|нами|нашими новинами)\b.{0,20}\b(?:в|у|на) ",
            r"(?:читайте нас|читайте наши новости|следите за (?:нами|нашими новостями))\b.{0,20}"
            r"\b(?:в|на) ",
            rf"följ (?:oss|\S+) (?:på|via) {ELSEWHERE}\b|följ oss{END}",
            rf"følg (?:oss|os|\S+) (?:på|via) {ELSEWHERE}\b|følg (?:oss|os){END}",
            rf"seuraa (?:meitä|\S+)(?: myös)? {ELSEWHERE}(?:issa|ssa|ssä)?\b",
            rf"(?:sledujte|sleduj) (?:nás|\S+) (?:na|v|i na) {ELSEWHERE}",
            r"(?:kövess|kövessen) (?:minket|bennünket)\b",
            r"urm[ăa]r(?:iți|iţi|iti|ește|este)-ne\b",
            rf"(?:urmărește|urmăriți) .{{1,30}} (?:pe|și pe) {ELSEWHERE}\b",
            r"עקבו אחרינו (?:ב|גם ב)",
            r"(?:רוצים לקבל עדכונים|הצטרפו (?:ל|אל )(?:ערוץ|קבוצת|עמוד))",
            r"(?:تابعوا?|تابعونا|انضموا?|اشتركوا?)\s.{0,50}"
            r"(?:واتس ?[اآ]ب|تلي?[غجق]رام|غوغل نيوز|نبض|قناتنا|صفحتنا|تطبيقنا)",
            rf"(?:ikuti|mari bergabung|ayo gabung|yuk gabung|gabung|bergabung|simak)\b.{{0,60}}"
            rf"\b(?:saluran|channel|grup|kanal|komunitas) (?:resmi )?{_SERVICE}\b",
            rf"(?:ikuti|mari bergabung|ayo gabung|yuk gabung|gabung|bergabung)\b.{{0,60}}"
            rf"\b{_SERVICE} (?:channel|grup|group)\b",
            rf"dapatkan (?:update |informasi )?(?:berita|kabar)\b.{{0,110}}"
            rf"\b(?:{_SERVICE}|google news)\b",
            r"(?:ikuti|cek|baca) .{0,60}\b(?:di|lewat|melalui) google news\b",
            r"simak breaking news dan berita pilihan\b",
            r"(?:mời|quý) .{0,30}\b(?:theo dõi|đón đọc|tham gia)\b.{0,60}\b(?:facebook|zalo"
            r"|google news|youtube|tiktok|telegram)\b",
            r"theo dõi .{1,40} trên (?:google news|zalo)\b",
            rf"theo dõi .{{1,40}} trên {ELSEWHERE}{END}",
            r"(?:haberleri|gelişmeleri) .{0,40}google news['’]?\w* takip",
        ),
        35.0,
        unlisted=True,
        more=(
            (
                begins(
                    r"[\u0600-\u06ff].{0,50}(?:ما را|کانال|به کانال).{0,50}(?:دنبال کنید|بپیوندید"
                    r"|عضو شوید)",
                ),
                "ید",
            ),
            (
                begins(
                    r"[\u0900-\u097f].{0,90}(?:whatsapp|व्हाट्सऐप|व्हाट्सएप|वॉट्सऐप|टेलीग्राम|telegram)"
                    r".{0,30}(?:(?:फॉलो|फ़ॉलो|जॉइन|ज्वाइन|सब्सक्राइब) करें|जुड़ें|जुड़ें)",
                ),
                "ें",
            ),
        ),
    ),
    Stock(
        "print_note",
        Label.OTHER,
        "says where the text was printed, or of what it is part",
        begins(
            r"this (?:article|story|piece|essay|column|review|report) (?:also )?"
            r"(?:appears|appeared|was (?:first |originally )?published) in (?:the )?.{1,60}"
            r"\b(?:print|issue|edition)\b.{0,40}\b(?:headline|title)\b",
            r"this (?:article|story|piece|essay|column|review|report) (?:also )?"
            rf"(?:appears|appeared) in (?:the )?.{{1,60}}\b(?:print )?(?:edition|issue)"
            rf"(?: of .{{1,40}})?{END}",
            r"this (?:article|story|piece|post|report|interview) is part of .{1,60}"
            r"(?:, |: |— | - )(?:our|an?|the) .{0,40}\b(?:series|project|package|collection)\b",
            r"(?:dieser|der) (?:artikel|text|beitrag) (?:erschien|ist erschienen|ist)\b.{0,60}"
            r"\b(?:print)?(?:ausgabe|heft)\b.{0,40}\b(?:titel|überschrift|erschienen)\b",
            r"(?:cet article|ce texte) (?:est paru|a été publié) dans\b.{0,50}\b(?:édition"
            r"|numéro)\b",
            r"este (?:artículo|texto) (?:apareció|se publicó|fue publicado) en\b.{0,50}"
            r"\bedición impresa\b",
            r"(?:questo articolo|l['’]articolo) è (?:apparso|uscito|stato pubblicato)\b.{0,50}"
            r"\b(?:numero|edizione)\b",
            r"(?:este artigo|este texto|esta reportagem) foi publicad[ao]\b.{0,50}"
            r"\bedição impressa\b",
            r"dit artikel (?:verscheen|is verschenen|stond)\b.{0,50}\b(?:editie|nummer|krant)\b",
            r"(?:artykuł|tekst) (?:ukazał się|pochodzi)\b.{0,50}\b(?:numerze|wydaniu|numeru"
            r"|wydania)\b",
        ),
        40.0,
        unlisted=True,
    ),
    Stock(
        "machine_made",
        Label.OTHER,
        "says what of the page a machine made",
        begins(
            r"this is an ai[- ]generated (?:voice|audio|recording|narration|summary|translation)\b",
            r"this (?:\w+ )?(?:summary|overview|audio|voice|narration|recording|transcript"
            r"|translation)(?: of this \w+)? (?:was|is|has been) (?:\w+ )?"
            rf"(?:generated|created|produced|written|translated|voiced) (?:by|with|using) {_AI}"
            rf"\W{{0,2}}(?:$| (?:and|but|it|which|then)\b| (?:reviewed|checked|edited|mistakes)\b)",
            rf"(?:summari[sz]ed|generated|translated|narrated) (?:by|with|using) {_AI}{END}",
            rf"(?:summari[sz]ed|generated|powered|translated|created|narrated) (?:by|with|using)"
            rf" {_AI}\W{{0,2}} (?:and )?(?:reviewed|edited|checked|may|it may)\b",
            rf"ai[- ]generated (?:summary|voice|audio|translation|key points){END}",
            rf"diese (?:zusammenfassung|übersetzung|audioversion|stimme)\b.{{0,30}}"
            rf"\b(?:mit|von|durch) (?:hilfe (?:von )?)?{_KI}\b",
            rf"ki-generierte (?:zusammenfassung|stimme|übersetzung|inhalte){END}",
            rf"(?:ce résumé|cette (?:synthèse|traduction)|résumé)(?: a été)? (?:généré|rédigé|créé"
            rf"|produit)e? (?:par|avec|grâce à|à l['’]aide de) {_IA}",
            rf"(?:este resumen|este audio|esta traducción|resumen)(?: (?:ha sido|fue))? (?:generad|"
            rf"cread|elaborad)[oa] (?:por|con|mediante) {_IA}",
            rf"(?:questo (?:riassunto|audio)|questa traduzione|riassunto)(?: è stat[oa])? "
            rf"(?:generat|creat|prodott)[oa] (?:da|dall['’]|con) ?{_IA}",
            rf"(?:este (?:resumo|áudio)|esta tradução|resumo)(?: foi)? (?:gerad|criad|feit)[oa]"
            rf" (?:por|com|pela) {_IA}",
            r"deze (?:samenvatting|vertaling|stem) (?:is|werd) .{0,20}\b(?:ai|kunstmatige"
            r" intelligentie)\b",
            r"(?:to |niniejsze )?(?:streszczenie|podsumowanie) (?:zostało )?(?:wygenerowane"
            r"|przygotowane|stworzone) (?:przez|przy użyciu|z pomocą) (?:ai\b|sztuczn)",
        ),
        25.0,
        unlisted=True,
    ),
    Stock(
        "subscribers",
        Label.INTERFACE,
        "asks to subscribe or to sign in to go on reading",
        begins(
            r"already (?:an? )?(?:subscriber|subscribed|member|registered|have an account)\W{0,3}"
            r"(?:please )?(?:click here to )?(?:log|sign) ?in\b",
            r"(?:please )?(?:register|subscribe|sign up|log in|sign in|create an? (?:free"
            r" )?account)"
            rf"(?: now| here)?,?(?: for free| free)? to (?:(?:continue|keep) reading\b"
            rf"|continue{END}"
            r"|read (?:the )?(?:full|rest|more|this)\b|unlock\b)",
            r"(?:sie sind |du bist |sind sie |bist du )?(?:bereits|schon) (?:\S+-)?(?:abonnent"
            r"|abonniert"
            r"|registriert|kunde|abo)\w*\W{0,3}(?:hier |jetzt |bitte )?(?:anmelden|einloggen|melden"
            r"|loggen|zum login|login)",
            r"(?:registrieren|melden) sie sich\b.{0,30}\bum (?:weiterzulesen|weiter zu lesen"
            r"|den (?:ganzen )?(?:artikel|text))",
            r"(?:jetzt )?(?:abonnieren|weiterlesen mit)\b.{0,30}\b(?:weiterlesen|weiterzulesen"
            r"|abo)\b",
            r"(?:vous êtes )?déjà (?:abonn|inscrit)\S{0,6}\W{0,3}(?:connectez|identifiez|se"
            r" connecter"
            r"|connexion)",
            r"il vous reste \d{1,3}(?:[.,]\d+)? ?% de (?:cet article|ce texte)\b",
            r"(?:la suite|cet article|le reste de l['’]article)(?: est)? réservée? (?:à nos"
            r"|aux) abonnés",
            rf"article réservé (?:à nos|aux) abonnés{END}",
            r"¿?(?:ya eres|eres ya|ya es|ya soy) (?:suscriptor|usuario|socio)\w*\W{0,3}(?:inicia"
            r"|accede|entra|ingresa|inicie|ingrese)",
            r"(?:suscríbete|regístrate|suscríbase|regístrese)\b.{0,20} para (?:seguir|continuar)"
            r" leyendo\b",
            rf"(?:contenido|artículo) exclusivo para suscriptores{END}",
            r"sei già (?:un )?(?:abbonat|registrat|utente|iscritt)\w*\W{0,3}(?:accedi|entra"
            r"|fai (?:il )?login|effettua)",
            r"(?:abbonati|registrati)\b.{0,20} per (?:continuare a leggere|leggere (?:tutto"
            r"|l['’]))",
            rf"(?:contenuto|articolo) riservato agli abbonati{END}",
            r"(?:já é|já sou|é) (?:nosso )?assinante\W{0,3}(?:faça|entre|acesse|login|entrar)",
            r"(?:assine|cadastre-se|inscreva-se)\b.{0,20} para (?:continuar (?:a )?(?:lendo"
            r"|ler)|ler)\b",
            rf"(?:conteúdo|artigo) exclusivo para assinantes{END}",
            r"(?:al |ben je al )(?:abonnee|lid|een abonnement)\W{0,3}(?:log|inlog|meld)",
            r"(?:word|neem een) (?:abonnee|abonnement|lid)\b.{0,20} om (?:verder|dit artikel)\b",
            r"(?:masz już|jesteś już|posiadasz już) (?:\S{1,20} ){0,3}\W{0,3}zaloguj",
            r"pozostało \d{1,3}% (?:artykułu|tekstu)\b",
            r"(?:det här|detta) är en låst artikel\b",
            r"(?:logga in|logg inn|log ind|log på|kirjaudu)\b.{0,20} (?:för att|for å|for at)"
            r" (?:fortsätta |fortsette å |fortsætte med at )?(?:läsa|lese|læse)\b",
            r"(?:denna|denne) (?:artikel|artikkelen|artiklen) är (?:låst|bara för)",
        ),
        25.0,
        unlisted=True,
    ),
)
"""In English and the languages of the vocabulary; the first four kinds in more."""
