"""What stands where a page would show a film, a post or a map from elsewhere, and does not.

A kind of stock sentences, see `stock_sentences`: that a script is needed, or that what belongs to
another site was blocked until the reader agrees. They speak of this content and of the reader's
browser; how a script is turned on, manuals say too, so such a request ends there or asks politely.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.quotation_words import SHARED
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["EMBEDS"]

_NETWORK: Final = (
    r"(?:bluesky|dailymotion|datawrapper|facebook|flourish|google(?: maps)?|infogram|instagram"
    r"|giphy|linkedin|mastodon|opinary|pinterest|playbuzz|podigee|reddit|riddle|snapchat|soundcloud"
    r"|spotify|telegram|threads|tiktok|twitch|twitter|vimeo|x|youtube|third[- ]party)"
)
_WATCH: Final = r"(?:anzuzeigen|anzusehen|ansehen|anzeigen|laden|sehen|abzuspielen|einzublenden)"
_MEDIA: Final = (
    r"(?:\w+ ){0,2}(?:html ?5|videos?|vídeos?|vidéos?|audio|iframes?|java ?script|wideo"
    r"|видео|відео)"
    rf"(?:[- ]\w+){{0,2}}{END}"
)
"""What a browser cannot show."""
EMBEDS: Final = (
    Stock(
        "embedded_content",
        Label.INTERFACE,
        "stands where something from elsewhere would be shown",
        begins(
            # English
            rf"allow {_NETWORK} content ?\?{END}",
            r"this (?:article|page|story|post) (?:contains|includes) content (?:provided|hosted) by"
            rf" .{{1,30}}(?:{END}| we ask for your permission\b)",
            r"this (?:video|audio|content|media) (?:can ?not|can['’]t|could not) be (?:played"
            rf"|loaded|displayed|shown)(?: (?:here|in your browser|on your device))?{END}",
            r"to (?:play|view|watch|see) this (?:video|audio|content|media|page|site|map|chart),?"
            r" (?:you(?:['’]ll)? need to|you must|please)(?: consider)? (?:enable|enabling|turn on"
            r"|allow|activate) (?:java ?script|cookies)\b",
            r"please (?:consider )?(?:enable|enabling|turn on|allow|activate) (?:java ?script"
            r"|cookies)(?: and (?:cookies|java ?script))?(?: (?:in|on) (?:your|this)"
            r" (?:browser|device)(?: settings)?)?(?: (?:to (?:view|see|watch|use|play|load|access"
            r"|continue|read)|and (?:reload|refresh|try))(?: (?:this|the|our|it|all|again)"
            rf" ?(?:\w+ ?){{0,3}})?)?{END}",
            r"(?:to (?:play|view|see|load) this (?:video|content|embed|post|media),?"
            r" (?:you(?:['’]ll)? need to|you must|please) (?:accept|agree to|allow|consent to"
            r"|update your)\b.{0,60}\b(?:cookies?|terms|privacy|settings|preferences|consent)\b)",
            r"your browser (?:does not|doesn['’]t) support (?:the |this )?(?:html5?|(?:html5?"
            r" )?(?:video|audio|iframes?|inline frames|playback|java ?script))(?: (?:tag|element"
            rf"|player|format|playback|video|audio))?{END}",
            r"java ?script (?:is (?:required|needed|disabled|not enabled|turned off)|must be"
            r" enabled)(?: (?:in your browser|(?:to|for|on) (?:\w+ )?(?:this|the) (?:site|page"
            rf"|web ?site|app|content|feature|comments)))?{END}",
            r"(?:you need|you must have) java ?script enabled(?: (?:in your browser|to (?:view"
            rf"|see|watch|use|read) (?:this|the|our) \w+))?{END}",
            r"this (?:content|post|embed|video|map) is (?:hosted|provided) by (?:a third party"
            rf"|{_NETWORK}){END}",
            r"this content is (?:not available|unavailable|blocked)(?: (?:due to|because of)"
            rf" your (?:privacy|cookie|consent)\b.{{0,40}})?{END}",
            r"(?:this|the) video is (?:not available|unavailable|no longer available)(?: (?:in"
            rf" your (?:country|region|area)|here))?{END}",
            rf"view this (?:post|photo|reel|video|tweet) on {_NETWORK}{END}",
            r"(?:sieh (?:dir|euch) dies(?:en beitrag|es profil) auf instagram an"
            r"|(?:voir|afficher) cette publication sur instagram"
            r"|ver (?:esta publicación en|esta publicação no|essa foto no) instagram"
            r"|visualizza questo post su instagram"
            r"|dit bericht (?:bekijken )?op instagram(?: bekijken)?"
            r"|wyświetl ten post na instagramie|zobrazit příspěvek na instagramu"
            r"|посмотреть эту публикацию в instagram"
            r"|visa (?:det här|detta) inlägg(?:et)? på instagram"
            r"|(?:se dette opp?slaget|vis dette innlegget|se dette innlegget) på instagram"
            r"|näytä tämä julkaisu instagramissa|bu gönderiyi instagram['’]?da gör"
            rf"|この投稿をinstagramで見る|在 ?instagram ?查看这篇帖子){END}",
            rf"(?:external|embedded|third[- ]party) content(?: from {_NETWORK})?{END}",
            rf"an? (?:embedded|external) (?:tweet|post|video)(?: from {_NETWORK})?{END}",
            r"(?:an )?error (?:has )?occurred while (?:loading|playing) (?:the|this) (?:video"
            rf"|player|content){END}",
            rf"this content is (?:imported|embedded) from (?:an? )?(?:{_NETWORK}|embed\w*|poll"
            rf"|survey"
            rf"|\{{[\w-]{{2,20}}\}})(?:{END}|\. you may\b)",
            r"you may be able to find (?:the same content|more information)\b.{0,100}\bat their web"
            rf" ?site{END}",
            r"this content is created and maintained by a third party,? and imported onto this"
            r" page\b",
            SHARED,
            # German
            r"externe[nr]? inhalte?(?: von .{1,30})? (?:an)?(?:zeigen|laden|zulassen|aktivieren"
            rf"|akzeptieren|anzeigen|erlauben){END}",
            rf"(?:{_NETWORK}|video|inhalt|beitrag|karte)[- ]?(?:inhalte?|beitrag|video)?(?: von"
            rf" {_NETWORK})? (?:anzeigen|aktivieren|zulassen|akzeptieren|einblenden)\?{END}",
            r"(?:um|damit)(?: sie)? (?:diese[nrs]?|den|die|das|alle) (?:\w+ )?(?:inhalte?|video"
            rf"|beitrag|karte|grafik|element) (?:zu )?{_WATCH}(?: zu)?(?: können)?,"
            r" (?:benötigen wir|müssen sie|brauchen wir|bitten wir|ist ihre|aktivieren sie"
            r"|stimmen sie)\b.{0,80}\b(?:zustimm|einwillig|einverstanden|cookies|java ?script"
            r"|erlaub|datenschutz)",
            r"(?:dieser|dieses|diese) (?:\w+ )?(?:inhalt|inhalte|video|beitrag|element|karte)"
            r" (?:kann|können|konnte|wurde|wird|werden) (?:\w+ )?(?:nicht (?:angezeigt|geladen"
            r"|dargestellt)(?: werden)?,? (?:da|weil) sie\b.{0,40}|(?:aufgrund|wegen)"
            r" (?:ihrer|deiner)\b.{0,40})\b(?:datenschutz\w*|cookie\S*|einstellungen|zustimmung"
            r"|einwilligung|javascript|zugestimmt)",
            r"(?:dieses video|dieser inhalt) (?:ist|kann) (?:leider )?(?:nicht (?:mehr )?verfügbar"
            rf"|(?:hier )?nicht (?:abgespielt|angezeigt|wiedergegeben) werden){END}",
            rf"(?:ihr|dein) browser unterstützt (?:kein|keine|dieses|das|den) {_MEDIA}",
            r"bitte (?:aktivieren sie|aktiviere) java ?script(?: in (?:ihrem|deinem)"
            r" browser)?(?:,? um (?:diese[nrs]?|die|den|das|alle) .{0,40})?"
            rf"{END}",
            r"(?:an dieser stelle|hier) (?:würden wir|möchten wir) (?:ihnen|dir) (?:gerne?"
            r" )?(?:\w+ ){0,3}(?:inhalt|video|beitrag|karte|tweet|post)\w* (?:\w+ ){0,3}"
            r"(?:zeigen|einbinden|anzeigen)\b",
            r"(?:wenn sie (?:das|dieses|diesen|den|die) (?:beitrag|feld|inhalte?|karte|schalter"
            r"|video)\b.{0,40}\baktivier"
            r"|durch (?:das|den|einen) klick\w* .{0,90}\b(?:abgespielt|angezeigt|eingeblendet"
            r"|geladen"
            r"|gezeigt)\b).{0,300}\ban (?:den betreiber von )?"
            rf"{_NETWORK} (?:übermittelt|übertragen)\b",
            r"(?:mehr|weitere informationen) dazu in (?:unserer|der) datenschutz",
            # French
            r"(?:l['’]affichage de )?ce contenu (?:est|a été) (?:bloqué|masqué|désactivé) (?:car"
            r" vous|pour respecter vos|en raison de vos|parce que vous)\b",
            rf"l['’]affichage de ce contenu a été (?:bloqué|refusé){END}",
            r"l['’]affichage de (?:ce contenu|cette vidéo|cette publication) nécessite"
            r" (?:votre|l['’]acceptation)\b",
            r"(?:afin d['’]|pour )(?:afficher|visualiser|voir|consulter|lire|accéder à) (?:ce"
            rf" contenu|cette vidéo|cette publication|cette carte|ce média)(?: {_NETWORK})?,?"
            r" (?:(?:vous devez|veuillez|merci d['’]|il faut) ?(?:accepter|autoriser|activer"
            r"|donner)|nous (?:devons|avons besoin)|votre)\b.{0,60}\b(?:consentement|cookies"
            r"|traceurs|javascript|préférences|accord)\b",
            rf"ce contenu(?: {_NETWORK})? (?:ne peut|n['’]a) pas (?:être|pu être) (?:affiché"
            rf"|chargé)e?{END}",
            r"ce contenu (?:est )?(?:fourni|hébergé|proposé) par (?:un (?:tiers|service tiers)"
            rf"|{_NETWORK}){END}",
            r"en cliquant sur « ?(?:j['’]accepte|accepter|autoriser)\b",
            r"cette vidéo (?:n['’]est (?:pas|plus) disponible|ne peut pas être"
            rf" lue){END}",
            r"(?:veuillez|merci d['’]) ?activer java ?script(?: (?:dans|sur) votre"
            rf" navigateur)?(?: pour .{{0,40}})?{END}",
            rf"votre navigateur ne (?:supporte|prend) pas (?:en charge )?(?:la |les |le )?{_MEDIA}",
            rf"javascript est (?:désactivé|requis)(?: (?:dans|sur) votre navigateur)?{END}",
            # Spanish
            rf"este (?:contenido|vídeo|video)(?: de {_NETWORK})? no (?:se puede|puede|está)"
            r" (?:ser )?(?:mostrar|mostrado|reproducir|reproducirse|visualizar"
            rf"|disponible){END}",
            r"este contenido (?:está alojado|es proporcionado|está bloqueado) (?:por (?:un"
            rf" tercero|terceros|{_NETWORK})|hasta que)",
            r"para (?:ver|mostrar|visualizar|poder ver) (?:este|esta) (?:contenido|vídeo|video"
            r"|publicación|mapa),? (?:debe|debes|tiene que|tienes que|es necesario|necesita"
            r"|necesitas) (?:aceptar|permitir|activar|dar)\b.{0,40}\b(?:cookies|consentimiento"
            r"|java ?script)",
            r"para verlo (?:debe|debes|tiene que|tienes que) aceptar (?:las )?cookies\b",
            r"por favor,? (?:active|activa|habilite|habilita) (?:el )?java ?script(?: en (?:su|tu)"
            rf" navegador)?{END}",
            rf"(?:tu|su) navegador no (?:soporta|admite|es compatible con) {_MEDIA}",
            rf"¿?permitir (?:el )?contenido de {_NETWORK} ?\?{END}",
            # Portuguese
            rf"este (?:conteúdo|vídeo)(?: d[oe] {_NETWORK})? não (?:pode|está) (?:ser )?(?:exibido"
            rf"|mostrado|reproduzido|disponível|carregado){END}",
            r"para (?:ver|visualizar|exibir) (?:este|esse|esta) (?:conteúdo|vídeo|publicação"
            r"|mapa),? (?:você (?:deve|precisa)|é (?:preciso|necessário)|deve|precisa) (?:de"
            r" )?(?:aceitar|permitir|ativar|habilitar|dar)\b.{0,40}\b(?:cookies|consentimento"
            r"|java ?script)",
            r"por favor,? (?:ative|habilite) (?:o )?java ?script(?: (?:no|em) (?:seu )?navegador)?"
            rf"{END}",
            rf"(?:o )?seu navegador não (?:suporta|é compatível com) {_MEDIA}",
            rf"este conteúdo (?:está hospedado|é fornecido) por (?:terceiros|{_NETWORK}){END}",
            # Italian
            r"quest(?:o contenuto|o video) non (?:può essere|è) (?:visualizzato|mostrato"
            rf"|riprodotto|disponibile|visibile){END}",
            rf"questo contenuto è (?:ospitato|fornito) da (?:terze parti|terzi|{_NETWORK}){END}",
            r"per (?:visualizzarlo|vederlo|(?:visualizzare|vedere|guardare) questo (?:contenuto"
            r"|video|post)),? (?:devi|è necessario|occorre|bisogna) (?:accettare|attivare"
            r"|abilitare) (?:\w+ ){0,2}(?:cookie|javascript)\b",
            rf"il (?:tuo|suo) browser non supporta {_MEDIA}",
            # Dutch
            r"(?:deze|dit) (?:inhoud|content|video|bericht|embed) (?:kan|kon|is|wordt) (?:helaas"
            r" )?(?:niet (?:worden )?(?:getoond|weergegeven|afgespeeld|geladen|beschikbaar)"
            rf"|geblokkeerd)(?: worden)?{END}",
            r"om (?:deze|dit) (?:inhoud|content|video|bericht|embed|kaart) te (?:kunnen"
            r" )?(?:bekijken|zien|tonen|laden|afspelen|weergeven),? (?:moet|dient|hebben wij"
            r"|accepteer)\b.{0,60}\b(?:cookies|javascript|toestemming)\b",
            rf"(?:uw|je|jouw) browser ondersteunt (?:geen|de|deze) {_MEDIA}",
            rf"deze inhoud wordt (?:gehost|aangeboden) door (?:derden|{_NETWORK}){END}",
            # Polish, Czech, Hungarian
            r"ta treść jest (?:hostowana|zablokowana|udostępniana) przez (?:podmiot"
            rf"|{_NETWORK})",
            r"aby (?:ją|go|je) (?:wyświetlić|obejrzeć|zobaczyć),? (?:musisz|należy|trzeba)"
            r" (?:zaakceptować|włączyć) (?:pliki )?(?:cookie|javascript)",
            r"aby (?:wyświetlić|obejrzeć|zobaczyć) (?:tę treść|ten film|ten materiał|to wideo),?"
            r" (?:musisz|należy|zaakceptuj|włącz)\b.{0,30}\b(?:cookie|javascript)",
            rf"proszę włączyć (?:obsługę )?java ?script(?: w przeglądarce)?{END}",
            rf"twoja przeglądarka nie (?:obsługuje|wspiera) {_MEDIA}",
            r"(?:tego (?:materiału|filmu|wideo) nie można|ten (?:film|materiał) nie jest"
            rf" (?:już )?)(?: ?odtworzyć| ?dostępny| ?wyświetlić){END}",
            r"tento obsah (?:je|byl) (?:hostován|zablokován|poskytován) (?:třetí"
            rf"|{_NETWORK}|kvůli)",
            r"(?:chcete-li|abyste mohli) (?:ho|jej|tento obsah|toto video) (?:zobrazit|přehrát"
            r"|vidět),? (?:musíte|je třeba|je nutné) (?:přijmout|povolit|zapnout) (?:\w+"
            r" )?(?:cookies|javascript)",
            rf"prosím,? (?:zapněte|povolte) (?:si )?java ?script{END}",
            rf"váš prohlížeč nepodporuje {_MEDIA}",
            r"ezt a tartalmat (?:harmadik fél|külső|egy harmadik)\b",
            r"(?:a megtekintéshez|a (?:tartalom|videó) (?:megtekintéséhez|megjelenítéséhez)) el"
            r" kell fogadnia?\b.{0,20}(?:süti|cookie)",
            rf"kérjük,? (?:engedélyezze|kapcsolja be) a java ?script\w*(?: \w+)?{END}",
            rf"az ön böngészője nem támogatja (?:a |az )?{_MEDIA}",
            # Russian, Ukrainian, Turkish
            r"(?:чтобы|для того чтобы) (?:просмотреть|увидеть|посмотреть|отобразить) (?:этот|это"
            r"|эту) (?:контент|видео|публикацию),? (?:включите|разрешите|примите|необходимо"
            r" (?:включить|принять))\b.{0,30}(?:cookie|куки|javascript)",
            rf"пожалуйста,? включите (?:поддержку )?java ?script(?: в .{{0,20}}браузере)?{END}",
            rf"ваш браузер не поддерживает {_MEDIA}",
            rf"javascript (?:отключ|выключ)[её]н(?: в (?:вашем )?браузере)?{END}",
            r"(?:это видео|видео) (?:недоступно|не может быть воспроизведено)\W*$",
            rf"(?:загрузка (?:плеера|видео)|идёт загрузка|плеер загружается){END}",
            rf"будь ласка,? увімкніть java ?script{END}",
            rf"ваш браузер не підтримує {_MEDIA}",
            r"щоб (?:переглянути|побачити) цей (?:контент|вміст),? (?:увімкніть|прийміть"
            r"|дозвольте)\b.{0,30}(?:cookie|javascript)",
            r"(?:bu içeriği|bu videoyu) (?:görüntülemek|izlemek|görmek) için (?:lütfen )?(?:\w+"
            r" ){0,2}(?:çerez|javascript)",
            rf"lütfen (?:tarayıcınızda )?java ?script['’]?[iıüu]? (?:etkinleştirin|açın)"
            rf"{END}",
            rf"tarayıcınız (?:bu |html5? )?(?:video\w{{0,3}} |ses )?(?:oynat\w+ )?"
            rf"desteklemiyor{END}",
            # Swedish, Danish, Norwegian
            r"(?:det här|detta|dette) (?:innehållet|innehåll|indhold|innholdet|indholdet) (?:kan"
            r" (?:inte|ikke) (?:visas|vises)|är blockerat|er blokeret|er"
            rf" blokkert){END}",
            r"för att (?:se|visa) (?:det här innehållet|detta innehåll|den här videon),? (?:måste"
            r" du|behöver du|godkänn)\b.{0,40}\b(?:cookies|kakor|javascript)",
            r"for at (?:se|vise|afspille) (?:dette indhold|denne video),? (?:skal du|bedes du)"
            r"\b.{0,40}\b(?:cookies|javascript|samtyk)",
            r"for å (?:se|vise|spille av) (?:dette innholdet|denne videoen),? (?:må du"
            r"|vennligst)\b.{0,40}\b(?:informasjonskaps|cookies|javascript|samtyk)",
            r"(?:din (?:webbläsare|browser|nettleser)|nettleseren din) (?:stöder|stödjer"
            rf"|understøtter|støtter) (?:inte|ikke) {_MEDIA}",
            # Greek, Arabic, Hindi, Chinese, Japanese, Korean, Indonesian, Vietnamese
            rf"παρακαλούμε ενεργοποιήστε τ[ηο]ν? java ?script{END}",
            rf"(?:يرجى|الرجاء|من فضلك) (?:تفعيل|تمكين) .{{0,20}}(?:java ?script|جافا){END}",
            rf"لا يمكن (?:تشغيل هذا الفيديو|عرض هذا المحتوى){END}",
            rf"कृपया (?:java ?script|जावास्क्रिप्ट) (?:को )?(?:सक्षम|चालू) .{{0,8}}{END}",
            rf"[请請](?:您)?(?:先)?(?:启用|開啟|开启|啟用|打开) ?java ?script{END}",
            r"(?:您的|你的)(?:浏览器|瀏覽器)(?:版本过低|版本過低|(?:不支持|不支援).{0,6}(?:video"
            rf"|html|视频|播放|javascript).{{0,8}}{END})",
            rf"(?:视频加载中|視頻加載中|播放器加载中|影片載入中|视频无法播放){END}",
            r"(?:この)?(?:動画|コンテンツ|ページ)を(?:見る|再生する|表示する)には、?java"
            r" ?scriptを有効",
            r"java ?scriptを(?:有効に|オンに)してください\W*$",
            r"(?:お使い|ご利用)のブラウザ(?:は|では).{0,20}(?:対応していません"
            rf"|サポートされていません|再生できません){END}",
            rf"この(?:動画|コンテンツ)は(?:再生|表示)できません{END}",
            r"(?:동영상 뉴스|(?:java ?script|자바스크립트)를 (?:활성화|사용)(?:해 ?주세요"
            r"|하세요|하십시오))\W*$",
            r"(?:이 |현재 )?브라우저(?:는|가|에서는) (?:동영상|비디오|html5).{0,12}(?:지원하지"
            rf" 않습니다|재생할 수 없습니다){END}",
            rf"gambas ?: ?(?:facebook|instagram|tiktok|twitter|video|youtube)\b.{{0,30}}{END}",
            rf"(?:silakan |harap |mohon )aktifkan java ?script(?: di (?:browser|peramban) anda)?"
            rf"{END}",
            rf"(?:browser|peramban) anda tidak mendukung {_MEDIA}",
            rf"vui lòng (?:bật|kích hoạt) java ?script{END}",
            rf"trình duyệt (?:của bạn )?không hỗ trợ {_MEDIA}",
        ),
        60.0,
        unlisted=True,
    ),
    Stock(
        "player",
        Label.INTERFACE,
        "is of a player of recordings",
        begins(
            r"(?:now playing|jetzt läuft|en cours de lecture|reproduciendo(?: ahora)?|in"
            r" riproduzione|a reproduzir|reproduzindo agora|nu aan het afspelen|nu afspelen|teraz"
            r" odtwarzane|právě přehráváte|most játszott|сейчас воспроизводится|сейчас играет|şimdi"
            r" oynatılıyor|nu spelas|afspiller nu|spilles nå|正在播放|再生中|현재 재생 중|sedang"
            rf" diputar|đang phát){END}",
            r"(?:dur[ée]e? de la vidéo|videol[äa]nge|video (?:length|duration)|duración del"
            r" v[ií]deo|durata (?:del )?video|video duur|videoduur|длительность видео|długość"
            r" (?:filmu"
            rf"|wideo)) ?:? ?(?:\d{{1,2}} ?[hmnis:′’'\"]{{0,3}} ?){{1,4}}\w{{0,9}}\.?{END}",
            r"\d\d:\d\d(?::\d\d)? ?(?:min\.?|minuten|minutes|minutos|minuti|мин\.?|分|분"
            rf"|dk){END}",
            rf"\d{{1,2}}:\d\d(?: ?[-–—|] ?|\s)(?:source|quelle|fuente|fonte) ?: \S.{{0,40}}{END}",
            r"(?:read|voiced|spoken) by an? (?:automated|synthetic|ai|artificial)"
            rf" voice\b.{{0,20}}{END}",
            r"(?:automatisch vorgelesen|lu par une voix de synthèse|leído por una voz automática"
            rf"|letto da una voce sintetica|voorgelezen door een computerstem)\b.{{0,12}}{END}",
            r"(?:watch|video|vidéo|vídeo|видео|відео|wideo|audio|listen|regardez|mira|guarda"
            r"|影片) ?[:：] ?\S.{2,140}(?<! at)(?<! um)(?<! om)(?<! kl)(?<! à)(?<! в)"
            r"\s\d{1,2}:\d\d$",
            rf"(?:watch|video|live|audio|listen)? ?\d{{1,2}}:\d\d (?:video|audio){END}",
        ),
        28.0,
        unlisted=True,
    ),
)
