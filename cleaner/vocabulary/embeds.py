"""What stands where a page would show a film, a post or a map from elsewhere, and does not.

A kind of stock sentences, see `stock_sentences`: that a script is needed, or that what belongs to
another site was blocked until the reader agrees.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["EMBEDS"]

_NETWORK: Final = (
    r"(?:bluesky|dailymotion|datawrapper|facebook|flourish|google(?: maps)?|infogram|instagram"
    r"|giphy|linkedin|mastodon|opinary|pinterest|playbuzz|podigee|reddit|riddle|snapchat|soundcloud"
    r"|spotify|telegram|threads|tiktok|twitch|twitter|vimeo|x|youtube|third[- ]party)"
)
_WATCH: Final = r"(?:anzuzeigen|anzusehen|ansehen|anzeigen|laden|sehen|abzuspielen|einzublenden)"
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
            r"(?:to (?:play|view|watch|see) this (?:video|audio|content|media|page|site|map"
            r"|chart),? (?:you(?:['’]ll)? need to|you must|please)|please)(?: consider)? (?:enable"
            r"|enabling|turn on|allow|activate) (?:java ?script|cookies)\b",
            r"(?:to (?:play|view|see|load) this (?:video|content|embed|post|media),?"
            r" (?:you(?:['’]ll)? need to|you must|please) (?:accept|agree to|allow|consent to"
            r"|update your)\b.{0,60}\b(?:cookies?|terms|privacy|settings|preferences|consent)\b)",
            r"(?:your browser|this browser) (?:does not|doesn['’]t) support (?:the )?(?:html5?"
            r"|(?:html5? )?(?:video|audio|iframes?|inline frames|playback|java ?script))\b",
            r"java ?script (?:is (?:required|needed|disabled|not enabled|turned off)|must be"
            r" enabled)(?: (?:in your browser|(?:to|for|on) .{0,20}\b(?:this|the) (?:site|page"
            rf"|web ?site|app|content|feature|comments)\b.{{0,30}}))?{END}",
            r"(?:you need|you must have) java ?script enabled\b",
            r"this (?:content|post|embed|video|map) is (?:hosted|provided) by (?:a third party"
            rf"|{_NETWORK})\b",
            r"this content is (?:not available|unavailable|blocked)(?: (?:due to|because of)"
            rf" (?:your )?(?:privacy|cookie|consent)\b.{{0,40}})?{END}",
            r"(?:this|the) video (?:is )?(?:not available|unavailable|no longer available)(?: (?:in"
            rf" your (?:country|region|area)|here))?{END}",
            rf"view this (?:post|photo|reel|video|tweet) on {_NETWORK}{END}",
            rf"(?:external|embedded|third[- ]party) content(?: from .{{1,30}})?{END}",
            rf"an? (?:embedded|external) (?:tweet|post|video|link)\b.{{0,30}}{END}",
            r"(?:an )?error (?:has )?occurred while (?:loading|playing) (?:the|this) (?:video"
            rf"|player|content)\b.{{0,60}}{END}",
            # German
            r"externe[nr]? inhalte?(?: von .{1,30})? (?:an)?(?:zeigen|laden|zulassen|aktivieren"
            rf"|akzeptieren|anzeigen|erlauben){END}",
            rf"(?:{_NETWORK}|video|inhalt|beitrag|karte)[- ]?(?:inhalte?|beitrag|video)?(?: von"
            rf" {_NETWORK})? (?:anzeigen|aktivieren|zulassen|akzeptieren|einblenden)\?{END}",
            r"(?:um|damit)\b.{0,70}\b(?:inhalte?|video|beitrag|karte|grafik"
            rf"|element)\b.{{0,40}}\b{_WATCH}\b.{{0,120}}\b(?:zustimm|einwillig|einverstanden"
            r"|cookies|javascript|erlaub|datenschutz|java ?script)",
            r"(?:dieser|der|dieses|das|die|diese) (?:\w+ )?(?:inhalt|inhalte|video|beitrag|element"
            r"|karte)\b.{0,50}\b(?:kann|können|konnte|wurde|wird|werden)\b.{0,20}\bnicht\b.{0,20}\b"
            r"(?:angezeigt|geladen|dargestellt)\b.{0,40}\b(?:datenschutz|cookies?|einstellungen"
            r"|zustimmung|einwilligung|javascript|zugestimmt)",
            r"(?:dieser|dieses) (?:inhalt|video|beitrag|element) kann\b.{0,60}\b(?:datenschutz\w*"
            r"|cookie-?einstellungen|einstellungen|zustimmung|einwilligung) nicht (?:angezeigt"
            r"|geladen)\b",
            r"(?:dieses video|dieser inhalt) (?:ist|kann) (?:leider )?(?:nicht (?:mehr )?verfügbar"
            rf"|(?:hier )?nicht (?:abgespielt|angezeigt|wiedergegeben) werden){END}",
            r"(?:ihr|dein) browser unterstützt (?:kein|keine|dieses|das|den)\b.{0,60}\b(?:video"
            r"|audio|iframes?|html5?|javascript|format)",
            r"(?:bitte )?(?:aktivieren sie|aktiviere) (?:bitte )?java ?script\b",
            r"(?:an dieser stelle|hier) (?:würden wir|möchten wir) (?:ihnen |dir )?(?:gerne?"
            r" )?.{0,40}\b(?:zeigen|einbinden|anzeigen)\b",
            r"(?:mehr|weitere informationen) dazu in (?:unserer|der) datenschutz",
            # French
            r"(?:l['’]affichage de )?ce contenu (?:est|a été) (?:bloqué|masqué|désactivé)\b",
            r"l['’]affichage de (?:ce|cette) (?:contenu|vidéo|publication)\b.{0,40}\b(?:bloqué"
            r"|refusé|nécessite)",
            r"(?:afin d['’]|pour )(?:afficher|visualiser|voir|consulter|lire|accéder à) (?:ce"
            r"|cette) (?:contenu|vidéo|publication|carte|média)\b.{0,140}\b(?:consentement|cookies"
            r"|traceurs|accept|javascript|autoris|préférences)",
            rf"(?:ce|le) contenu(?: {_NETWORK})? (?:ne peut|n['’]a) pas (?:être|pu être) (?:affiché"
            rf"|chargé)e?\b.{{0,40}}{END}",
            r"ce contenu (?:est )?(?:fourni|hébergé|proposé) par (?:un (?:tiers|service)"
            rf"|{_NETWORK})\b",
            r"en cliquant sur « ?(?:j['’]accepte|accepter|autoriser|afficher)\b",
            r"cette vidéo (?:n['’]est (?:pas|plus) disponible|ne peut pas être"
            rf" lue)\b.{{0,30}}{END}",
            r"(?:veuillez|merci d['’]) ?activer java ?script\b",
            r"votre navigateur ne (?:supporte|prend) pas\b.{0,40}\b(?:vidéo|audio|iframes?|html5?"
            r"|balise|javascript)",
            r"javascript est (?:désactivé|requis|nécessaire)\b",
            # Spanish
            rf"este (?:contenido|vídeo|video)(?: de {_NETWORK})? no (?:se puede|puede|está) (?:ser"
            r" )?(?:mostrar|mostrado|reproducir|reproducirse|visualizar"
            rf"|disponible)\b.{{0,40}}{END}",
            r"este contenido (?:está alojado|es proporcionado|está bloqueado)\b",
            r"para (?:ver|mostrar|visualizar|poder ver) (?:este|esta) (?:contenido|vídeo|video"
            r"|publicación|mapa)\b.{0,120}\b(?:cookies|acept|consentimiento|javascript|permit)",
            r"para verlo (?:debe|debes|tiene que|tienes que) aceptar\b",
            r"(?:por favor,? )?(?:active|activa|habilite|habilita) (?:el )?java ?script\b",
            r"(?:tu|su) navegador no (?:soporta|admite|es compatible)\b",
            rf"¿?permitir (?:el )?contenido de {_NETWORK} ?\?{END}",
            # Portuguese
            rf"este (?:conteúdo|vídeo)(?: d[oe] {_NETWORK})? não (?:pode|está) (?:ser )?(?:exibido"
            rf"|mostrado|reproduzido|disponível|carregado)\b.{{0,40}}{END}",
            r"para (?:ver|visualizar|exibir) (?:este|esse|esta) (?:conteúdo|vídeo|publicação"
            r"|mapa)\b.{0,120}\b(?:cookies|aceit|consentimento|javascript|permit)",
            r"(?:por favor,? )?(?:ative|habilite) (?:o )?java ?script\b",
            r"(?:o )?seu navegador não (?:suporta|é compatível)\b",
            r"este conteúdo (?:está hospedado|é fornecido) por\b",
            # Italian
            r"(?:questo contenuto|questo video|il contenuto)\b.{0,30}\bnon (?:può essere|è)"
            rf" (?:visualizzato|mostrato|riprodotto|disponibile|visibile)\b.{{0,40}}{END}",
            r"questo contenuto è (?:ospitato|fornito) da\b",
            r"per (?:visualizzare|vedere|visualizzarlo|vederlo|guardare)\b.{0,30}\b(?:contenuto"
            r"|video|devi|è necessario|post)\b.{0,120}\b(?:cookie|accetta|javascript)",
            r"(?:attiva|abilita|attivare|abilitare) java ?script\b",
            r"il (?:tuo|suo) browser non supporta\b",
            # Dutch
            r"(?:deze|dit|de) (?:inhoud|content|video|bericht|embed) (?:kan|kon|is"
            r"|wordt)\b.{0,20}\b(?:niet|geblokkeerd)\b.{0,20}(?:getoond|weergegeven|afgespeeld"
            rf"|geladen|beschikbaar|geblokkeerd)\b.{{0,60}}{END}",
            r"om (?:deze|dit|de) (?:inhoud|content|video|bericht|embed|kaart)\b.{0,20}\b(?:bekijken"
            r"|zien|tonen|laden|afspelen|weergeven)\b.{0,120}\b(?:cookies|accepteren|javascript"
            r"|toestaan)",
            r"(?:schakel|zet) java ?script (?:in|aan)\b",
            r"(?:uw|je|jouw) browser ondersteunt (?:geen|de|deze)\b",
            r"deze inhoud wordt (?:gehost|aangeboden) door\b",
            # Polish, Czech, Hungarian
            r"ta treść jest (?:hostowana|zablokowana|udostępniana)\b",
            r"aby (?:wyświetlić|obejrzeć|zobaczyć|ją wyświetlić)\b.{0,100}\b(?:cookie|zaakceptuj"
            r"|zaakceptować|javascript)",
            r"(?:włącz|proszę włączyć) (?:obsługę )?java ?script\b",
            r"twoja przeglądarka nie (?:obsługuje|wspiera)\b",
            r"(?:tego|ten) (?:materiału|film|materiał|wideo)\b.{0,20}\bnie (?:można"
            rf"|jest)\b.{{0,40}}(?:odtworzyć|dostępn\w{{1,3}}|wyświetlić){END}",
            r"(?:tento|obsah) (?:obsah )?(?:je|byl) (?:hostován|zablokován"
            r"|poskytován)\b.{0,30}\b(?:třetí|cookies?|stran|nastaven)",
            r"(?:chcete-li|pro zobrazení|abyste mohli)\b.{0,80}\b(?:cookies|javascript)",
            r"(?:zapněte|povolte) (?:si )?(?:prosím )?java ?script\b",
            r"váš prohlížeč nepodporuje\b",
            r"ezt a tartalmat (?:harmadik fél|külső|egy harmadik)\b",
            r"(?:a megtekintéshez|a (?:tartalom|videó) (?:megtekintéséhez"
            r"|megjelenítéséhez))\b.{0,80}\b(?:süti|cookie|javascript)",
            r"(?:kérjük,? )?(?:engedélyezze|kapcsolja be) a java ?script",
            r"az ön böngészője nem támogatja\b",
            # Russian, Ukrainian, Turkish
            r"(?:чтобы|для того чтобы) (?:просмотреть|увидеть|посмотреть|отобразить) (?:этот|это"
            r"|эту) (?:контент|видео|публикацию)\b.{0,80}\b(?:cookie|куки|javascript|соглас"
            r"|включите)",
            r"(?:пожалуйста,? )?включите (?:поддержку )?java ?script\b",
            r"(?:ваш браузер не поддерживает|javascript (?:отключ|выключ))",
            r"(?:это видео|видео) (?:недоступно|не может быть воспроизведено)\W*$",
            rf"(?:загрузка (?:плеера|видео)|идёт загрузка|плеер загружается){END}",
            r"(?:увімкніть|будь ласка,? увімкніть) java ?script\b",
            r"(?:ваш браузер не підтримує|щоб (?:переглянути|побачити) цей (?:контент"
            r"|вміст)\b.{0,80}(?:cookie|javascript|погод|увімкн))",
            r"(?:bu içeriği|bu videoyu) (?:görüntüle|izle|gör)\w*.{0,80}\b(?:çerez|javascript)",
            r"(?:lütfen )?java ?script['’]?[iıüu]? (?:etkinleştirin|açın)",
            r"tarayıcınız (?:bu |html5? )?.{0,20}desteklemiyor",
            # Swedish, Danish, Norwegian
            r"(?:det här|detta|dette) (?:innehållet|innehåll|indhold|innholdet|indholdet) (?:kan"
            r" inte|kan ikke|är blockerat|er blokeret|er blokkert)\b.{0,60}",
            r"för att (?:se|visa|titta på) (?:det här|detta|den här|denna)\b.{0,100}\b(?:cookies"
            r"|kakor|javascript)",
            r"for at (?:se|vise|afspille) (?:dette|denne)\b.{0,100}\b(?:cookies|javascript|samtyk"
            r"|accept)",
            r"for å (?:se|vise|spille av) (?:dette|denne)\b.{0,100}\b(?:informasjonskaps|cookies"
            r"|javascript|samtyk|godta)",
            r"(?:aktivera|aktivér|aktiver|slå på|slå til) java ?script\b",
            r"(?:din (?:webbläsare|browser|nettleser)|nettleseren din) (?:stöder|stödjer"
            r"|understøtter|støtter) (?:inte|ikke)\b",
            # Greek, Arabic, Hindi, Chinese, Japanese, Korean, Indonesian, Vietnamese
            r"για να (?:δείτε|εμφανιστεί) (?:αυτό |αυτήν |το )\b.{0,80}(?:cookies|javascript"
            r"|αποδεχ)",
            r"(?:παρακαλούμε )?ενεργοποιήστε τ[ηο]ν? java ?script",
            r"(?:يرجى|الرجاء|من فضلك) (?:تفعيل|تمكين) .{0,20}(?:java ?script|جافا)",
            r"لا يمكن (?:تشغيل هذا الفيديو|عرض هذا المحتوى)",
            r"(?:कृपया )?(?:java ?script|जावास्क्रिप्ट) .{0,20}(?:सक्षम|चालू)",
            r"(?:请|請)?(?:您)?(?:先)?(?:启用|開啟|开启|啟用|打开) ?java ?script",
            r"(?:您的|你的)(?:浏览器|瀏覽器)(?:不支持|不支援|版本过低|版本過低)",
            rf"(?:视频加载中|視頻加載中|播放器加载中|影片載入中|视频无法播放).{{0,8}}{END}",
            r"(?:この)?(?:動画|コンテンツ|ページ).{0,20}java ?scriptを有効",
            r"java ?scriptを(?:有効に|オンに)",
            r"(?:お使い|ご利用)のブラウザ.{0,30}(?:対応して|サポート)",
            rf"この(?:動画|コンテンツ)は(?:再生|表示)できません{END}",
            r"(?:동영상 뉴스|자바스크립트를 (?:활성화|사용))\W*$|java ?script를 (?:활성화|사용)",
            r"(?:이 )?브라우저(?:는|가|에서는) .{0,20}(?:지원하지|재생할 수)",
            r"(?:silakan |harap |mohon )?aktifkan java ?script\b",
            r"(?:browser|peramban) anda tidak mendukung\b",
            r"(?:vui lòng )?(?:bật|kích hoạt) java ?script\b",
            r"trình duyệt (?:của bạn )?không hỗ trợ\b",
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
            r"\d{1,2}:\d\d(?::\d\d)? ?(?:min\.?|minuten|minutes|minutos|minuti|мин\.?|分|분"
            rf"|dk){END}",
            rf"\d{{1,2}}:\d\d(?: ?[-–—|] ?|\s)(?:source|quelle|fuente|fonte) ?: \S.{{0,40}}{END}",
            r"(?:read|voiced|spoken) by an? (?:automated|synthetic|ai|artificial)"
            rf" voice\b.{{0,20}}{END}",
            r"(?:automatisch vorgelesen|lu par une voix de synthèse|leído por una voz automática"
            rf"|letto da una voce sintetica|voorgelezen door een computerstem)\b.{{0,12}}{END}",
            r"(?:watch|video|vidéo|vídeo|видео|відео|wideo|audio|listen|regardez|mira|guarda"
            rf"|影片) ?[:：] ?\S.{{2,140}}\s\d{{1,2}}:\d\d{END}",
            rf"(?:watch|video|live|audio|listen)? ?\d{{1,2}}:\d\d (?:video|audio){END}",
        ),
        28.0,
        unlisted=True,
    ),
)
