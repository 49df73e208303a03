"""What papers ask of their readers below a text: to follow, to share, to write, to give.

Kinds of stock sentences, see `stock_sentences`. They speak to the reader of this article or of our
paper, and ask with the words side by side; a text has other papers and other gifts.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["READER_APPEALS"]

_APPS: Final = (
    r"(?:bluesky|discord|facebook\w{0,3}|google (?:news|nieuws|noticias|notícias|actualités"
    r"|haberler\w{0,3}|новости|discover)|instagram\w{0,3}|linkedin|line|telegram\w{0,3}|threads"
    r"|tik ?tok|twitter\w{0,3}|viber|whats ?app\w{0,3}|x|you ?tube|zalo)"
)
_PODS: Final = (
    r"(?:apple podcasts?|spotify|deezer|audible|amazon music|google podcasts|podcast-app)"
)
_PROFILE: Final = r"(?:https?://)?(?:www\.)?(?:facebook|instagram|twitter|x)\.com/\S{1,60}"
_HANDLES: Final = rf"(?:,? at)?:? (?:@\w{{1,30}}|{_PROFILE})(?:(?:,| and|, and) @\w{{1,30}}){{0,3}}"
READER_APPEALS: Final = (
    Stock(
        "follow_channel",
        Label.SHARE,
        "asks to follow the paper elsewhere",
        begins(
            rf"follow (?:the )?[^.!?]{{2,40}} on {_APPS}(?:,? (?:and|or|&) {_APPS})?"
            r"(?:,? (?:and|or|&) .{2,20}"
            r"|,? to (?:be|get|stay) (?:all|alerts|informed|more|notified|our|the (?:first|latest)"
            r"|up.to.date|updated|updates)\b.{0,60}"
            rf"|,? for (?:the latest|more|all|breaking|news)\b.{{0,60}}|{_HANDLES})?{END}",
            rf"chat with us (?:in|on) (?:facebook )?(?:messenger|whatsapp)(?:[.!] .{{0,80}})?{END}",
            rf"follow [^.!?]{{2,40}} at:? {_PROFILE}{END}",
            rf"follow [^.!?@]{{2,40}} @\w{{2,30}}(?:(?:,| and) \S{{2,20}}){{0,2}}"
            rf"(?:\. follow us\b.{{0,100}})?{END}",
            r"(?:don['’]t|never) miss (?:a|an|our) (?:story|thing|update"
            r"|episode)\b.{0,40}\b(?:(?:follow|join) us|subscribe to our|sign up (?:for|to) our"
            r"|download our)\b",
            r"add (?:us|the .{2,30}|.{2,30}) as a preferred source\b",
            rf"folgen sie (?:dem|der|den) .{{2,40}} (?:auf|bei|in) {_APPS}{END}",
            r"(?:suivez|retrouvez|rejoignez) (?:toute? )?(?:l['’]actualité|les (?:actualités"
            rf"|infos))\b.{{0,60}}\b(?:sur|via) {_APPS}\b",
            rf"(?:suivez|retrouvez|rejoignez)-nous (?:aussi |également )?(?:sur|via) (?:\w+"
            rf" ){{0,3}}{_APPS}\b",
            r"(?:sigue|siga|seguid) (?:todas? )?(?:l[ao]s? )?(?:noticias|actualidad|información"
            rf"|última hora|novedades) de (?:\S+ ){{1,4}}(?:en|a través de) {_APPS}(?:,? .{{1,20}}"
            rf" (?:o|y) (?:en )?(?:nuestr\w \S.{{1,30}}|{_APPS}))?{END}",
            rf"(?:segui|seguite) (?:il|la|lo|le|i) .{{2,40}} (?:su|anche su) {_APPS}(?: per non"
            rf" perder\w*\b.{{0,40}})?{END}",
            rf"(?:segui|seguite) l['’].{{2,30}} (?:su|anche su) {_APPS}{END}",
            rf"(?:siga|acompanhe) (?:o|a|os|as) .{{2,40}} (?:no|na|em|pelo) {_APPS}{END}",
            r"(?:wil (?:je|u) )?niets missen\?.{0,20}\bvolg\b",
            rf"(?:obserwuj|śledź) (?:nas|nasz\w* \w+) (?:na|w) {_APPS}\b",
            rf"(?:sledujte|sleduj) (?:nás|náš|naše) .{{0,30}}\b(?:na|i na) (?:našem )?{_APPS}\b",
            rf"(?:lájkolja|lájkold|kövesse|kövesd) (?:a|az) .{{2,40}} (?:a )?{_APPS}[- ]?"
            rf"(?:oldal\w*|csatorn\w*){END}",
            r"(?:ha máskor is|ha nem szeretne)\b.{0,60}\b(?:lájkolja|kövesse|iratkozzon"
            r" fel)\b.{0,40}(?:oldal|csatorn|hírlev)",
            r"(?:son dakika|güncel|en son|tüm) (?:haberler|gelişmeler"
            rf"|haberleri)\b.{{0,40}}\b{_APPS}.{{0,40}}(?:katılın|takip edin|abone olun){END}",
            r"(?:google haberler|whatsapp|telegram).{0,30}(?:abone olun|takip edin"
            rf"|katılın){END}",
            r"(?:читайте|смотрите|слушайте|подписывайтесь|следите) (?:(?:нас|наши|на наш|нам|за"
            r" нами|также|новости|больше) ){1,3}(?:\w+ )?(?:(?:в|на) )?(?:наш\w{1,3}"
            r" )?(?:telegram|телеграм|дзен|яндекс|вконтакте|вк\b|одноклассник|max\b|ватсап"
            r"|whatsapp)",
            r"(?:читайте|дивіться|підписуйтесь|підписуйтеся|стежте) (?:(?:нас|наші|на наш|за"
            r" нами|також|новини|більше) ){1,3}(?:\w+ )?(?:(?:в|у|на) )?(?:наш\w{1,4}"
            r" )?(?:telegram|телеграм|viber|вайбер|facebook|фейсбук|google)",
            r"(?:欢迎|歡迎|扫码|掃碼|扫描|掃描|長按|长按|扫一扫|点击|點擊|搜索).{0,12}(?:关注|關注"
            r"|訂閱|订阅).{0,16}(?:公众号|公眾號|公号|视频号|官方微信|微博|二维码|微信)",
            r"(?:请)?(?:关注|關注|訂閱|订阅)(?:我们|我們|本报|官方|微信).{0,12}(?:公众号|公眾號"
            r"|公号|视频号|官方微信|微博|二维码)",
            rf"点击上方.{{0,8}}(?:蓝字|蓝色字|卡片).{{0,10}}(?:关注|订阅).{{0,6}}{END}",
            rf"(?:长按|扫描|扫码|识别)(?:上方|下方|上图|下图)?(?:的)?二维码.{{0,20}}{END}",
            r"(?:更多|了解更多)(?:精彩)?(?:内容|资讯|新闻).{0,10}(?:请)?(?:关注|下载"
            rf"|点击).{{0,20}}{END}",
            rf"(?:点击|立即|马上)?下载.{{0,12}}(?:客户端|app).{{0,20}}{END}",
            r"(?:line公式アカウント|line公式).{0,10}(?:を)?友だち追加",
            r"(?:公式)?(?:line|x|twitter|facebook|instagram|youtube)(?:公式)?(?:アカウント"
            rf"|チャンネル)?(?:を|で).{{0,14}}(?:フォロー|登録|友だち追加).{{0,30}}{END}",
            r"(?:카카오톡|네이버|유튜브|텔레그램)(?:에서|채널|뉴스)?.{0,20}(?:구독|채널을? ?추가"
            r"|친구 ?추가)",
        ),
        40.0,
        unlisted=True,
    ),
    Stock(
        "newsletter_note",
        Label.ADVERT,
        "offers a newsletter, an app or a podcast",
        begins(
            # newsletters
            r"(?:we have (?:more|other) newsletters|see all (?:our )?newsletters|more"
            rf" newsletters){END}",
            r"get (?:the|our|all the) (?:\S+ ){0,5}(?:news|newsletters?|headlines|stories|briefing"
            r"|updates|reporting|journalism) (?:\w+ ){0,2}(?:delivered |sent )?(?:straight |right"
            rf" |directly )?(?:to|in) your (?:inbox|in-box|mailbox|e-?mail)"
            rf"(?: (?:every|each) \w+)?{END}",
            r"sign up (?:here |now |today )?(?:for|to) (?:\S{1,24} ){1,8}newsletter\b",
            r"(?:what you need to know|the day['’]s top stories|top stories|the best"
            r" of)\b.{0,60}\b(?:in your inbox|every (?:morning|day|week)|by e-?mail)\b.{0,40}\bsign"
            r" up\b",
            r"(?:mit diesem|in unserem|in diesem) newsletter\b.{0,40}\b(?:sie|du|ihnen"
            rf"|dich)\b.{{0,60}}{END}",
            r"(?:kostenlos |hier |jetzt )?(?:unseren? )?newsletter (?:kostenlos |jetzt |hier"
            r" )?(?:abonnieren|bestellen|lesen)\b",
            rf"eilmeldungen, .{{0,60}}\bin (?:unserer|der) (?:\S+[- ])?app{END}",
            r"(?:s['’]inscrire|inscription) (?:à|aux) (?:la|nos|notre|une) newsletters?\b",
            r"recevez (?:chaque \w+ |gratuitement )?(?:nos|notre|l['’]essentiel de|le meilleur"
            r" de|toute) (?:\S+ ){0,3}(?:newsletters?|actualités?|infos?|alertes)\b",
            r"(?:recibe|reciba) (?:cada \w+ |gratis )?(?:las (?:\w+ )?noticias|nuestr\w+"
            r" \w+)\b.{0,40}\ben (?:tu|su) (?:correo|e-?mail|bandeja|whatsapp|móvil)"
            rf"(?: electrónico| de entrada)?{END}",
            r"(?:receba|recebe) (?:as (?:\w+ )?notícias|noss\w+ \w+)\b.{0,40}\bno (?:seu|teu)"
            rf" (?:e-?mail|whatsapp|celular){END}",
            r"ricevi (?:ogni \w+ |gratis )?(?:le (?:\w+ )?notizie|la nostra newsletter)\b",
            r"(?:ontvang|krijg) (?:elke \w+ |iedere \w+ |dagelijks |wekelijks |gratis"
            r" )?(?:het (?:\w+ )?nieuws|onze nieuwsbrief|de nieuwsbrief)\b.{0,30}\b(?:mailbox"
            r"|inbox|e-?mail|mail)\b",
            r"(?:otrzymuj|dostawaj) (?:\w+ ){0,2}(?:wiadomości|newsletter|informacje)\b.{0,30}"
            r"\b(?:skrzynk|e-?mail|mailem)",
            r"(?:přihlaste|přihlas|zaregistrujte) se k (?:odběru (?:\w+ )?|našemu )newsletter",
            r"(?:odebírejte|objednejte si) (?:náš |naše |zdarma )?(?:\w+ )?newslettery?\b",
            r"(?:iratkozzon|iratkozz) fel\b.{0,40}\bhírlev",
            r"(?:подпишитесь|подписывайтесь|оформите подписку) на (?:(?:наш|ежедневн|еженедельн"
            r"|бесплатн|почтов)\w{1,4} ){0,3}(?:рассылк|дайджест|newsletter)",
            r"(?:підпишіться|підписуйтесь|підписуйтеся) на (?:(?:наш|щоденн|щотижнев)\w{0,4}"
            r" ){0,3}(?:розсилк|дайджест)",
            r"(?:prenumerera på|anmäl dig till|skriv upp dig (?:på|för)) (?:vårt|våra|vår)"
            r" \w{0,20}(?:nyhetsbrev|brev)",
            r"(?:tilmeld dig|abonnér på|abonner på) (?:vores|nyhedsbrev)\b",
            r"(?:meld deg på|abonner på) (?:vårt|våre|nyhetsbrev)\b",
            r"(?:tilaa|tilaa nyt) (?:\w+ )?(?:uutiskir|uutiskirjeemme)",
            rf"(?:εγγραφείτε|γραφτείτε) στο newsletter(?: μας)?{END}",
            r"(?:abonați-vă|abonează-te|înscrie-te) (?:la|pentru) (?:newsletter|buletin)",
            r"(?:हमारे|हमारा) (?:न्यूज़?लेटर|न्यूज़लेटर).{0,40}(?:सब्सक्राइब|साइन अप)",
            r"(?:订阅|訂閱)(?:我们的|我們的)?(?:免费|每日)?(?:新闻|電子|电子)?(?:通讯|電子報|邮件"
            r"|简报)",
            r"(?:ニュースレター|メルマガ|メールマガジン)(?:に|を|の)(?:無料)?.{0,8}(?:登録|購読)",
            r"(?:뉴스레터|레터)(?:를|을)? ?(?:무료로 )?(?:구독|신청)",
            r"(?:daftar|berlangganan) (?:ke )?(?:newsletter|buletin)\b",
            r"(?:đăng ký|nhận) (?:nhận )?(?:bản tin|newsletter)\b",
            # apps
            r"(?:(?:get|download|install) our|get the) (?:[\w’'.-]{1,20} ){0,4}app(?: (?:for|now"
            rf"|today|on|to|from)\b.{{0,60}})?{END}",
            r"(?:holen|laden) sie sich (?:die|unsere|jetzt)\b.{0,40}\bapp\b",
            r"verpassen sie (?:keine?|nichts)\b.{0,60}\b(?:app|newsletter|whatsapp|push)\b",
            r"(?:baixe|instale|descarregue) (?:já )?(?:o|a) (?:app|aplicativo|aplicação) d\w{1,2}"
            r" \S{1,30} (?:para ver|e receba|e fique|e leia|para ler|de graça|gratuit)",
            r"scarica (?:gratis |subito )?(?:la|l['’]) ?app\W*$",
            r"(?:download|installeer) (?:nu )?(?:onze|gratis)\b.{0,30}\bapp\b",
            r"(?:pobierz|ściągnij|zainstaluj) (?:\w+ )?(?:naszą |naszą bezpłatną |naszą darmową"
            r" )aplikacj[ęe]\b",
            r"(?:stáhněte|stahujte) si (?:naši |zdarma naši )(?:\w+ )?aplikaci\b",
            r"(?:töltse|töltsd) le (?:az |a )?(?:\w+ )?(?:alkalmazásunk|applikációnk|appunk)",
            r"(?:скачайте|скачивайте|установите) наше (?:\w+ )?приложение\b",
            r"(?:завантажуйте|завантажте|встановіть) наш (?:\w+ )?(?:застосунок|додаток)\b",
            rf"(?:mobil )?uygulamamızı (?:ücretsiz )?(?:indirin|indir){END}",
            r"(?:ladda ner|hämta|hent|last ned) (?:vår|vores|våre) (?:\w{0,20} ?){0,2}app",
            r"(?:κατεβάστε|εγκαταστήστε) (?:την|το) (?:εφαρμογή|app) μας\b",
            rf"アプリを(?:無料)?(?:ダウンロード|インストール)(?:する)?{END}",
            r"(?:dapatkan|unduh|download) .{0,50}\b(?:aplikasi kami|di aplikasi)\b",
            rf"(?:tải|cài đặt) (?:ngay )?(?:ứng dụng|app)\b.{{0,20}}{END}",
            # podcasts
            r"(?:listen|subscribe|available|hear it)\b.{0,30}\b(?:on"
            rf"|to)\b.{{0,40}}\b{_PODS}\b.{{0,60}}\b(?:wherever|or (?:any|your)|get your)\b",
            r"(?:hier|dort) (?:finden|hören) sie (?:alle|weitere) (?:folgen"
            rf"|episoden)\b.{{0,30}}podcast\w{{0,2}}\b.{{0,30}}{END}",
            r"(?:alle|weitere) (?:folgen|episoden) (?:unseres|des|dieses)"
            r" podcasts?\b.{0,60}\b(?:hier|finden|überall)\b",
            rf"(?:à écouter|retrouvez(?: ce podcast| cet épisode)) sur {_PODS}\b",
            rf"escúchalo en {_PODS}\b",
            rf"ascoltalo su {_PODS}\b",
            rf"(?:zu hören|abonnieren sie (?:uns|den podcast)|jetzt anhören) (?:bei|auf) {_PODS}\b",
            rf"beluister (?:de podcast|deze aflevering|hem) (?:via|op|in) {_PODS}\b",
        ),
        45.0,
        unlisted=True,
        more=(
            (
                begins(
                    r".{16,160}[.!?–—|] (?:free|kostenlos|gratis|gratuit|bezpłatnie|zdarma"
                    r"|ingyenes\w{0,2}"
                    r"|бесплатно|безкоштовно|ücretsiz)\b.{0,12} (?:for|on|für|sur|para|per|voor|na"
                    r"|pro|для|на) (?:iphone|ios|android)\b.{0,12}\b(?:android|iphone|ios"
                    rf"|ipad)\b.{{0,12}}{END}"
                ),
                "android",
            ),
            (
                begins(
                    r".{16,220}(?:wherever you (?:get|find|listen to) (?:your )?podcasts|überall,?"
                    r" wo es podcasts gibt|et (?:sur )?toutes les plateformes|donde escuches"
                    rf" podcasts|donde sueles escuchar podcasts|onde ouve podcasts){END}"
                ),
                "podcasts",
            ),
        ),
    ),
    Stock(
        "after_signing_up",
        Label.INTERFACE,
        "answers who has sent a form",
        begins(
            r"(?:ihre|deine) (?:registrierung|anmeldung|abmeldung|bestellung) war"
            rf" erfolgreich{END}",
            r"bitte (?:überprüfen|prüfen|bestätigen) sie (?:ihre e-?mail-?adresse|ihren posteingang"
            rf"|ihr postfach|ihre eingabe(?:n)?)\b.{{0,60}}{END}",
            r"(?:vielen )?dank für ihre (?:registrierung|anmeldung)\b",
            rf"votre inscription (?:a bien été|est)\b.{{0,40}}{END}",
            r"votre adresse (?:e-?)?mail (?:est|sera) (?:collectée|traitée|utilisée)\b",
            r"(?:su|tu) (?:suscripción|registro|inscripción) (?:se ha realizado|ha sido (?:realizad"
            rf"|confirmad|completad)[oa]|se ha completado)\b.{{0,40}}{END}",
            rf"gracias por (?:suscribirte|suscribirse|registrarte|registrarse)\b.{{0,40}}{END}",
            r"(?:a )?sua (?:inscrição|assinatura) foi (?:realizada|confirmada|efetuada"
            rf"|concluída)\b.{{0,30}}{END}",
            rf"obrigad[oa] (?:por (?:se )?inscrever|pela sua inscrição)\b.{{0,40}}{END}",
            r"(?:la tua )?(?:iscrizione|registrazione) (?:è )?(?:avvenuta|andata a buon fine"
            rf"|completata)\b.{{0,30}}{END}",
            r"(?:je|uw) (?:aanmelding|inschrijving) (?:is|was) (?:gelukt|succesvol"
            rf"|ontvangen)\b.{{0,30}}{END}",
            rf"(?:bedankt|dank je wel) voor (?:je|uw) (?:aanmelding|inschrijving){END}",
            rf"dziękujemy za (?:zapis|zapisanie się|rejestrację|subskrypcję)\b.{{0,30}}{END}",
            r"(?:děkujeme za|vaše) (?:registraci|přihlášení|registrace|přihlášení"
            rf" bylo)\b.{{0,40}}{END}",
            rf"(?:köszönjük a|sikeres) (?:feliratkozás|regisztráció)\w{{0,3}}{END}",
            r"(?:спасибо за|вы успешно) (?:подписк\w|подписал\w{2,4}"
            rf"|регистраци\w)\b.{{0,30}}{END}",
            r"(?:дякуємо за|ви успішно) (?:підписк\w|підписал\w{2,4}"
            rf"|реєстраці\w)\b.{{0,30}}{END}",
            r"(?:kaydınız|aboneliğiniz|üyeliğiniz) (?:başarıyla )?(?:alındı|tamamlandı"
            rf"|oluşturuldu){END}",
            rf"tack för (?:din|att du) (?:anmälan|anmälde|prenumer)\w*\b.{{0,30}}{END}",
            r"tak(?:k)? for (?:din|at du) (?:tilmelding|påmelding|tilmeldte"
            rf"|abonne)\w*\b.{{0,30}}{END}",
            rf"(?:登録|お申し込み)(?:が|は)?(?:完了しました|ありがとうございま(?:す|した)){END}",
        ),
        20.0,
        unlisted=True,
    ),
    Stock(
        "donation_note",
        Label.ADVERT,
        "asks for money for the paper",
        begins(
            r"(?:please )?(?:support|donate to|consider supporting) our (?:work"
            rf"|journalism|reporting|newsroom|paper)(?: today| now| with a \w+)?{END}",
            r"our (?:paper|journalism|newsroom|news ?room|reporting) (?:is independent|depends on"
            r"|relies on|is (?:only |made )?possible|lives on|is funded|is supported)\b.{0,60}\b"
            r"(?:our readers|its readers|readers like|your|donations?|supporters)\b",
            r"if (?:you|a free press|independent)\b.{0,60},? (?:please )?(?:(?:consider"
            r" )?support(?:ing)? our (?:work|journalism|reporting|newsroom|paper)|consider"
            r" (?:making a donation to|donating to) (?:us|our)|donate to us|become a"
            r" (?:member|supporter) of our)\b",
            r"unsere (?:zeitung|redaktion) (?:ist unabhängig|lebt von|finanziert sich"
            r"|wird .{0,20}finanziert)\b.{0,100}\b(?:leser|spenden|unterstütz|mitglieder)",
            r"(?:wenn|falls) (?:ihnen|dir|sie|du)\b.{0,80}\bunterstütz(?:en sie|e) (?:bitte"
            r" )?unsere (?:arbeit|zeitung|redaktion)\b",
            r"notre (?:journal|média|rédaction) (?:est indépendant|vit d|dépend d|est"
            r" financé|ne vit que)\w*\b.{0,100}\b(?:lecteurs|dons|soutien|abonnés|lectrices)",
            r"si (?:vous|une presse)\b.{0,80},? soutenez notre (?:travail|journal|rédaction"
            r"|média)\b",
            r"nuestr[oa] (?:periódico|medio|redacción|diario) (?:es independiente|vive de"
            r"|depende de|se financia)\b.{0,100}\b(?:lectores|donaciones|soci[oa]s|apoyo)",
            r"si (?:te|le|crees|valoras)\b.{0,80},? apoya (?:a )?nuestr[oa] (?:trabajo"
            r"|periodismo|periódico|diario|redacción)\b",
            r"noss[oa] (?:jornal|redação|jornalismo) (?:é independente|vive d|depende"
            r" d|é financiado)\w*\b.{0,100}\b(?:leitores|doações|apoio|assinantes)",
            r"se (?:a imprensa|você|o jornalismo)\b.{0,80},? apoie (?:o )?noss[oa] (?:trabalho"
            r"|jornalismo|jornal|redação)\b",
            r"(?:il )?nostro giornale (?:è indipendente|vive d|dipende d"
            r"|si finanzia)\w*\b.{0,100}\b(?:lettori|donazioni|sostegno|abbonati)",
            r"se (?:la stampa|ti|apprezzi|credi)\b.{0,80},? sostieni (?:il nostro|la nostra)"
            r" (?:lavoro|giornale|giornalismo|redazione)\b",
            r"onze (?:krant|redactie|journalistiek|site) (?:is onafhankelijk|leeft van|bestaat"
            r" dankzij|wordt .{0,20}gefinancierd)\b.{0,100}\b(?:lezers|donaties|steun|leden)",
            r"nasz(?:a|e|) (?:gazeta|redakcja|portal|medium) (?:jest niezależn|utrzymuje się"
            r"|istnieje dzięki|działa dzięki)\w*\b.{0,100}\b(?:czytelnik|wsparci|darowizn|wpłat)",
            r"jeśli\b.{0,80},? (?:wesprzyj|wspieraj) (?:naszą|nasze)"
            r" (?:pracę|redakcję|gazetę|dziennikarstwo)\b",
            r"náš (?:web|deník|server|časopis) (?:je nezávislý|žije z|funguje"
            r" díky)\b.{0,100}\b(?:čtenář|dar|podpor|předplatitel)",
            r"lapunk (?:független|olvasói|csak)\b.{0,100}\b(?:olvasó|támogat)",
            r"(?:ha fontos|ha szeretné)\b.{0,80}\btámogassák? (?:a )?(?:munkánkat|lapunkat"
            r"|szerkesztőségünket)\b",
            r"наше? (?:издание|редакция) (?:независим|живёт|живет"
            r"|существует)\w*\b.{0,100}\b(?:читател|пожертвован|поддержк|донат)",
            r"(?:если вам (?:важн|нрав)\w*\b.{0,80},? )?поддержите (?:нашу (?:работу|редакцию"
            r"|журналистику)|наше издание|редакцию)\b",
            r"(?:якщо .{0,80},? )?підтримайте (?:нашу (?:роботу|редакцію)|наше видання"
            r"|редакцію)\b",
            r"(?:stöd oss|stötta oss|støt os|støtt oss) (?:med|via|på|gennem) (?:\w+"
            r" )?(?:swish|mobilepay|vipps|gåva|bidrag|medlem)",
            r"bağımsız gazeteciliği destekle(?:yin|mek için)\b",
        ),
        60.0,
        unlisted=True,
    ),
    Stock(
        "share_this",
        Label.SHARE,
        "asks to share the article",
        begins(
            r"(?:if you )?(?:liked?|enjoyed|found|did you (?:like|enjoy)|have you enjoyed)"
            r" (?:reading )?(?:this|our) (?:article|story|post|piece|recipe),? (?:then )?(?:please"
            r" )?(?:share (?:it|this) (?:with|on)|spread the word|tell your friends)\b",
            r"(?:wenn|falls)?\s?(?:ihnen|dir|euch)\b.{0,10}\bdieser (?:artikel|beitrag|text)"
            r" (?:gefallen|gefällt)\b.{0,30}\b(?:teil(?:en|e|t)|weiter)\b",
            r"(?:si )?(?:cet article|ce texte|cette recette) vous a(?:-t-(?:il|elle))? (?:plu"
            r"|intéressé)\w*\b.{0,20}\bpartage",
            r"si (?:te|le) (?:ha gustado|gustó) (?:est[ea]|el|la) (?:artículo|noticia|nota"
            r"|receta)\b.{0,20}\bcomp[aá]rt",
            r"(?:se )?(?:gostou|curtiu) (?:deste|desse|desta|dessa|do|da) (?:artigo|notícia|texto"
            r"|matéria|post|receita)\b.{0,20}\bcompartilh",
            r"(?:se )?(?:quest[oa] |quest['’])(?:articolo|post|ricetta|notizia) ti è"
            r" piaciut[oa]\b.{0,20}\bcondivid",
            r"(?:vond|vind) (?:je|u) dit (?:artikel|verhaal|bericht)\b.{0,30}\bdeel\b",
            r"(?:jeśli )?(?:spodobał|podobał)\w? (?:ci|wam|się)\b.{0,10}\b(?:ten |się ten"
            r" )?(?:artykuł|tekst|wpis)\b.{0,20}\b(?:podziel|udostępnij)",
            r"(?:líbil se vám|zaujal vás) (?:tento )?článek\b.{0,20}\b(?:sdílejte|pošlete)",
            r"(?:ha )?tetszett (?:önnek |neked )?(?:a|ez a) cikk\b.{0,20}\b(?:ossza|oszd)",
            r"(?:если )?(?:вам )?понравилась (?:эта )?(?:статья|новость"
            r"|публикация)\b.{0,20}\b(?:поделитес|поделись|поставьте|расскажите)",
            r"(?:якщо )?(?:вам )?сподоба(?:лася|вся|лась|вся) (?:ця )?(?:стаття|матеріал"
            r"|новина)\b.{0,20}\b(?:поділіться|поширте)",
            r"bu (?:yazıyı|haberi|makaleyi|içeriği) beğen\w+\b.{0,30}\bpaylaş",
            r"(?:gillade du|kunne du lide|likte du) (?:artikeln|artiklen|artikkelen"
            r"|saken)\b.{0,20}\b(?:dela|del)\b",
            r"(?:αν )?σας άρεσε το άρθρο\b.{0,20}\b(?:μοιραστείτε|κοινοποιήστε)",
            r"(?:この記事が)(?:気に入ったら|役に立ったら|良かったら).{0,30}(?:シェア|いいね"
            r"|フォロー)",
        ),
        30.0,
        unlisted=True,
    ),
    Stock(
        "asks_for_comments",
        Label.COMMENT,
        "asks readers what they think",
        begins(
            r"(?:so,? )?what (?:do you think|are your thoughts|did you"
            r" think)\b.{0,60}\?.{0,6}\b(?:let us know|tell us|let me know|share|leave|comment|join"
            r"|sound off|drop|have your say)\b",
            r"(?:tell us|let us know|let me know|share your (?:thoughts|views|opinions)|have your"
            r" say|sound off|join the (?:conversation|discussion))\b.{0,40}\bin (?:the|our)"
            rf" comments?(?: section)?(?: below)?{END}",
            r"have (?:something|anything) to say\? (?:add|comment|drop|e-?mail|join|leave|let|post"
            r"|send|share|tell|write)\b.{0,60}\b(?:comments?|e-?mail)\b",
            rf"for (?:comments and feedback|feedback and comments),?:? (?:contact |e-?mail )?"
            rf"\S{{1,40}}@\S{{3,40}}{END}",
            r"(?:(?:andere meinung|anmerkungen|ergänzungen|fragen|kritik|zustimmung"
            r"|zustimmung, kritik oder anmerkungen)\? ?){1,3}(?:ab|dann|gerne?|hinterlass\w*"
            r"|nutz\w*|schreib\w*|wir (?:freuen|lesen))\b.{0,60}\bkommentare?\b",
            r"du musst (?:angemeldet|eingeloggt) sein,? um (?:einen )?kommentar\b",
            r"diskutieren sie mit (?:dem autor|der autorin|uns)\b.{0,20}"
            r"\bauf (?:bluesky|facebook|instagram|linkedin|mastodon|twitter|x)\b",
            r"was (?:meinen sie|meinst du|denken sie|denkst du|haltet ihr|sagen sie|meint"
            r" ihr)\b.{0,40}\?.{0,6}\b(?:schreib|diskutier|kommentier|teil|sag)\w*\b",
            r"(?:diskutieren|schreiben) sie\b.{0,30}\b(?:mit|kommentar)\w*\b.{0,30}\b(?:uns"
            rf"|kommentar\w*|unten){END}",
            r"(?:et vous,? )?(?:qu['’]en pensez-vous|que pensez-vous)\b.{0,60}\?.{0,6}\b(?:dites"
            r"|donnez|laissez|partagez|réagissez|commentez)",
            r"(?:dites-le-nous|réagissez|donnez votre avis)\b.{0,20}\b(?:dans|en) (?:les"
            r" )?commentaires?\b",
            r"¿?(?:y )?(?:a )?(?:tú |usted |ti )?,?\s?¿?qué (?:opinas|te parece|opina"
            r"|piensas)\b.{0,50}\?.{0,6}\b(?:déjanos|deja|cuéntanos|comenta|danos|escríbenos"
            r"|participa)",
            r"(?:e (?:você|tu),? )?(?:o que (?:você )?ach(?:a|ou)|qual (?:é )?(?:a )?sua"
            r" opinião)\b.{0,40}\?.{0,6}\b(?:deixe|comente|conte|diga|participe)",
            r"(?:e (?:tu|voi),? )?(?:cosa|che) ne (?:pensi|pensate"
            r"|dici)\b.{0,40}\?.{0,6}\b(?:faccelo|fateci|diccelo|lascia|scrivi|commenta|dicci)",
            r"wat (?:vind|denk) (?:jij|je|u)\b.{0,40}\?.{0,6}\b(?:laat|reageer|deel|vertel"
            r"|praat)\b",
            r"(?:a )?co (?:wy|ty|państwo|pan|pani)?\s?(?:o tym )?(?:sądzi|myśli"
            r"|uważa)\w*\b.{0,30}\?.{0,6}\b(?:daj|napisz|zostaw|skomentuj|podziel)",
            r"(?:a )?co (?:si o tom|na to)\b.{0,20}\b(?:myslíte|říkáte"
            r"|myslíš)\b.{0,20}\?.{0,6}\b(?:napište|podělte|diskutujte)",
            r"(?:ön|te|és ön|önnek) (?:szerint|mit gondol|mi a"
            r" vélemény)\w*\b.{0,30}\?.{0,6}\b(?:írja|ossza|mondja|írd)",
            r"(?:а )?что (?:вы|ты) (?:об этом )?думаете?ш?ь?\b.{0,40}\?.{0,6}\b(?:пишите|напишите"
            r"|делитесь|расскажите|поделитесь|оставляйте)",
            r"(?:пишите|делитесь|поделитесь)\b.{0,30}\bв комментариях\W*$",
            r"(?:а )?що ви (?:про це )?думаєте\b.{0,30}\?.{0,6}\b(?:пишіть|напишіть|діліться)",
            r"(?:siz )?(?:bu konuda )?ne düşünüyorsunuz ?\?.{0,10}\b(?:yorum|bize|görüş)",
            r"vad (?:tycker|tror) du\b.{0,30}\?.{0,6}\b(?:kommentera|skriv|berätta|diskutera)",
            r"hvad (?:synes|mener) du\b.{0,30}\?.{0,6}\b(?:skriv|kommentér|fortæl)",
            r"hva (?:synes|mener) du\b.{0,30}\?.{0,6}\b(?:skriv|kommenter|fortell)",
            r"(?:εσείς )?τι (?:γνώμη έχετε|πιστεύετε|λέτε)\b.{0,20}[;?].{0,6}\b(?:γράψτε|πείτε"
            r"|σχολιάστε)",
            r"ما رأيك.{0,20}؟.{0,6}(?:شارك|اكتب|أخبر)",
            r"(?:你怎么看|你怎麼看|您怎么看|对此你怎么看).{0,6}(?:欢迎|歡迎|评论|留言|请)",
            r"(?:あなた|皆さん|みなさん)は?.{0,6}どう(?:思|考え)い?ますか.{0,4}コメント",
            r"(?:여러분|당신)(?:은|의) .{0,20}(?:댓글|의견을? 남겨)",
            r"(?:bagaimana menurut (?:anda|kamu)|apa pendapat (?:anda"
            r"|kamu))\b.{0,20}\?.{0,6}\b(?:tulis|bagikan|beri|sampaikan)",
            r"(?:bạn nghĩ (?:gì|sao)|ý kiến của bạn)\b.{0,30}\?.{0,6}\b(?:hãy|để lại|chia sẻ)",
        ),
        30.0,
        unlisted=True,
    ),
    Stock(
        "asks_for_comments",
        Label.COMMENT,
        "asks readers to sign in to comment, or what to write about",
        begins(
            r"for the best commenting experience,? (?:please|log|sign)\b",
            r"is there (?:something|anything) you['’]d like (?:me|us) to write about\?"
            rf"(?: (?:comment|drop|get|leave|let|send|tell)\b|{END})",
        ),
        60.0,
        unlisted=True,
    ),
    Stock(
        "thanks_for_reading",
        Label.OTHER,
        "thanks readers",
        begins(
            r"(?:thank you|thanks)(?: (?:so|very) much)? for (?:reading|visiting)(?: (?:this|our"
            r"|the) (?:article|story|post|blog|newsletter|site|website|page|piece)| us| .{2,30}"
            rf" today)?(?: to the end)?{END}",
            r"(?:vielen |herzlichen )?dank,? (?:dass (?:sie|du) (?:diesen|unseren"
            rf"|bis)\b.{{0,30}}\bgelesen\b.{{0,10}}|für (?:das|ihr|dein) (?:lesen|interesse)){END}",
            r"merci (?:d['’]avoir lu|de nous lire|pour votre lecture|de votre"
            rf" lecture)\b.{{0,40}}{END}",
            rf"gracias por (?:leer|leernos|su lectura|tu lectura)\b.{{0,40}}{END}",
            rf"obrigad[oa] (?:por ler|pela leitura)\b.{{0,40}}{END}",
            rf"grazie (?:per aver letto|per la lettura|di aver letto)\b.{{0,40}}{END}",
            rf"(?:bedankt|dank u|dank je) voor het lezen\b.{{0,40}}{END}",
            rf"dziękujemy za (?:przeczytanie|lekturę)\b.{{0,40}}{END}",
            rf"děkujeme,? (?:že jste (?:dočetli|si přečetli)|za přečtení)\b.{{0,40}}{END}",
            rf"köszönjük,? hogy (?:elolvast|végigolvast)\w+\b.{{0,30}}{END}",
            r"(?:спасибо,? что (?:дочитали|читаете|прочитали)|спасибо за (?:прочтение|внимание к"
            rf" материалу))\b.{{0,40}}{END}",
            rf"дякуємо,? що (?:дочитали|читаєте|прочитали)\b.{{0,40}}{END}",
            rf"(?:okuduğunuz için teşekkür|bizi okuduğunuz)\w*\b.{{0,20}}{END}",
            r"(?:tack för att du läs(?:te|er)|tak fordi du læste|takk for at du"
            rf" leste)\b.{{0,30}}{END}",
            rf"(?:感谢(?:您的)?阅读|謝謝(?:您的)?閱讀|感谢您的收看).{{0,8}}{END}",
            r"(?:最後まで(?:お読み|読んで)|お読み)いただき.{0,4}ありがとうござい(?:ます"
            rf"|ました){END}",
            rf"(?:읽어 ?주셔서|끝까지 읽어) ?(?:감사합니다|주셔서 감사합니다){END}",
            rf"terima kasih (?:telah|sudah) membaca\b.{{0,30}}{END}",
            rf"cảm ơn (?:bạn|quý độc giả) đã (?:đọc|theo dõi)\b.{{0,30}}{END}",
        ),
        14.0,
        unlisted=True,
    ),
    Stock(
        "asks_for_tips",
        Label.OTHER,
        "asks readers to write to the paper",
        begins(
            r"(?:masz dla nas|znasz|chcesz zgłosić) (?:\w+ )?(?:temat|informacj\w|historię"
            r"|problem)\b.{0,80}(?:\b(?:napisz|wyślij|zgłoś|dzwoń)|@)",
            r"(?:стали|вы стали) (?:свидетел\w{1,3}|очевидц\w{1,3})\b.{0,100}\b(?:пишите|присылайте"
            r"|сообщ\w+|звоните|отправ\w+)",
            r"(?:присылайте|отправляйте|сообщайте) (?:свои |нам |ваши )?(?:новости|фото|видео"
            r"|информацию)\b.{0,80}(?:@|\+\d|\bв (?:наш|telegram|whatsapp))",
            r"(?:стали свідком|якщо ви стали)\b.{0,100}\b(?:пишіть|надсилайте|повідом)",
            r"(?:надсилайте|пишіть) (?:свої |нам |ваші )?(?:новини|фото|відео)\b.{0,60}(?:@|\bв )",
            r"van egy (?:jó )?(?:híre|története|sztorija|témája)\b.{0,80}(?:\bír\w+|\bküld|@)",
            r"van (?:egy )?tippje\b.{0,60}(?:\bír\w+|\bküld|@)",
            r"(?:¿?has|¿?ha) (?:visto|detectado|encontrado) (?:un|algún)"
            r" error ?\?.{0,20}\b(?:avísanos|escríbenos|comunícalo|infórmanos|háznoslo)",
            r"(?:encontrou|viu) (?:um|algum) erro ?\?.{0,30}\b(?:avise|informe|entre em contato"
            r"|fale)",
            r"(?:heb je|heb jij|hebt u) (?:een )?(?:tip|opmerking|nieuws"
            r"|foto)\w*\b.{0,40}\?.{0,40}\b(?:stuur|mail|app|laat|tip)\b",
            r"(?:기사 ?|뉴스 ?)?제보(?:는|하기)? ?(?::|.{0,30}(?:카카오톡|@|전화|이메일"
            r"|\d{2,4}-\d{3,4}))",
            r"(?:haber|ihbar) (?:hattı|göndermek için)\b.{0,40}(?:@|\d{3})",
            r"(?:έχετε|στείλτε) .{0,30}(?:είδηση|πληροφορία|φωτογραφίες)\b.{0,60}@",
        ),
        40.0,
        unlisted=True,
    ),
    Stock(
        "rates_article",
        Label.INTERFACE,
        "asks what readers think of the article",
        begins(
            r"(?:статья|новость|материал) (?:была?|оказал(?:ась|ся)) (?:вам )?полезн(?:ой|ым)\W*$",
            r"(?:стаття|новина) (?:була|виявилася) (?:вам )?корисн(?:ою|а)\W*$",
            rf"(?:cet article|cette page) vous a(?:-t-(?:il|elle))? été utile{END}",
            rf"この(?:記事|ページ|情報)は(?:お)?役に立ちましたか{END}",
            rf"이 (?:기사|페이지|정보)(?:가|는) (?:도움이 )?(?:되었나요|되셨나요|어땠나요){END}",
            rf"(?:war|fanden sie) (?:diesen? )?(?:artikel|beitrag) (?:hilfreich|interessant){END}",
        ),
        12.0,
        unlisted=True,
    ),
)
