"""What stands where a text goes on for subscribers only, or behind an advert, or elsewhere.

Kinds of stock sentences, see `stock_sentences`. Each is the whole of a block, or speaks of this
article.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["PAY_LINES"]

_BEHIND_EN: Final = r"(?:advert(?:isement)?s?|ads?|video|photo|image|gallery|map|graphic|promo)"
_LENGTH: Final = rf"(?:\W{{0,4}}\d{{1,2}}:\d\d(?: ?\w{{1,4}})?)?{END}"
"""How long a recording takes, behind the words that offer it."""
PAY_LINES: Final = (
    Stock(
        "subscribers",
        Label.INTERFACE,
        "asks to subscribe or to sign in to go on reading",
        begins(
            # English
            r"(?:this|the (?:full|rest of the|rest of this)) (?:article|story|content|post|text) is"
            r" (?:available |exclusive |only |reserved )*(?:for|to) (?:our )?(?:(?:paid |registered"
            r" "
            rf"|premium )?(?:subscribers|members)|(?:registered|premium) readers)(?: only)?{END}",
            r"get unlimited (?:digital )?access (?:to|from)\b.{0,60}(?:articles?|stories|content"
            rf"|journalism|site)\b.{{0,30}}{END}",
            r"(?:you(?:['’]ve| have)) (?:reached|read|used) (?:your|all|the)\b.{0,40}\b(?:article"
            r" limit|limit (?:of|for) (?:free )?(?:articles|stories)|free (?:articles?|story"
            r"|stories))"
            rf"(?: (?:for|of|this) (?:the |this )?(?:day|week|month))?{END}",
            # German
            r"(?:dieser|der (?:ganze|vollständige)) (?:artikel|text|beitrag|inhalt) (?:ist|steht)"
            r" (?:nur |exklusiv |ausschließlich )?(?:für|nur) (?:\S+ )?(?:abonnent|mitglieder"
            rf"|registrierte|plus-)\S*\b.{{0,40}}{END}",
            r"lesen sie (?:alle|unbegrenzt|den ganzen|diesen) (?:artikel|text"
            r"|inhalte)\b.{0,60}(?:\d ?(?:€|euro\b)|\b(?:probe-?|digital-?|plus-?)?abo\b)",
            # French
            r"(?:accédez|profitez) (?:à|d['’]un accès)\b.{0,40}\b(?:articles"
            r"|contenus)\b.{0,40}(?:€|\babonn)",
            r"(?:cet article|ce contenu|la suite de (?:cet|l['’]) ?article) est (?:réservée?"
            rf"|exclusivement réservée?) (?:à nos|aux) abonnés\b.{{0,20}}{END}",
            # Spanish, Portuguese, Italian
            r"accede (?:sin límites|de forma ilimitada|a todos?)\b.{0,60}\b(?:artículos"
            r"|contenidos|noticias)\b.{0,60}(?:€|\bal mes\b|\bsuscri)",
            r"(?:este (?:contenido|artículo)|contenido) (?:es )?(?:exclusivo|sólo|solo|solamente)"
            rf" (?:para )?(?:nuestros )?suscriptores{END}",
            r"tenha acesso (?:ilimitado|a (?:todo|todas|todos))\b.{0,60}\b(?:matérias"
            r"|conteúdos?|notícias|artigos)\b.{0,60}(?:r\$|€|\bassin)",
            r"(?:este (?:conteúdo|artigo)|esta (?:matéria|notícia)) é (?:exclusiv[oa]|apenas)"
            rf" (?:para|de) (?:nossos )?assinantes{END}",
            r"accedi (?:senza limiti|a tutti|illimitatamente)\b.{0,60}\b(?:articoli|contenuti"
            r"|notizie)\b.{0,60}(?:€|\beuro\b|\babbon)",
            r"(?:questo (?:articolo|contenuto)|il contenuto) è (?:riservato|disponibile solo"
            r"|esclusivo) (?:agli|per gli|per i nostri) (?:abbonati|iscritti|utenti"
            rf" registrati){END}",
            # Dutch, Polish, Czech, Hungarian
            r"(?:dit artikel|deze inhoud|dit verhaal) is (?:alleen|exclusief|enkel) (?:beschikbaar"
            rf" )?(?:voor|toegankelijk voor) (?:\S+ )?(?:abonnees|leden|lezers){END}",
            r"lees (?:onbeperkt|alle|verder voor)\b.{0,60}(?:\d euro\b|€|\bper maand\b|\babonnee)",
            rf"(?:lees|lees het) (?:hele artikel|verder) (?:met|als) (?:een )?(?:\S{{1,12}} )?"
            rf"(?:abonne|account|proef)\S{{0,12}}{END}",
            r"masz (?:już )?(?:prenumeratę|subskrypcję|konto|dostęp)\W{1,4}zaloguj\b",
            r"(?:artykuł|tekst|materiał|treść|dalsza część) (?:jest )?(?:dostępn\w{1,2} )?(?:tylko"
            rf"|wyłącznie|dostępn\w{{1,2}}) (?:dla|po) (?:\S{{1,12}} )?(?:prenumer|subskry|zalogow"
            rf"|abonent|zarejestr|opłac|wykup)\S{{0,14}}(?: \S{{1,14}}){{0,2}}{END}",
            r"czytaj (?:bez ograniczeń|dalej bez|wszystkie artykuły)\b.{0,60}(?:\d ?zł\b"
            r"|miesięcznie)",
            r"(?:článek|text|obsah|tento (?:článek|text|obsah)|celý článek) je (?:dostupný "
            r"|určen[ýa]? |přístupný )?(?:pouze|jen|exkluzivně) (?:pro )?(?:naše )?(?:předplatitel"
            rf"|přihlášen|registrovan)\w*\b.{{0,20}}{END}",
            r"(?:získejte|odemkněte) (?:neomezený )?(?:přístup ke?|článek|obsah)\b.{0,60}(?:\d"
            r" ?kč\b"
            r"|článkům\b|předplat)",
            r"(?:máte (?:již |už )?předplatné|jste"
            rf" předplatitel(?:em)?)\W{{1,4}}přihlas\w+.{{0,12}}{END}",
            r"(?:ez a|a teljes) (?:cikk|tartalom|írás) (?:csak|kizárólag)\b.{0,20}\b(?:előfizető"
            rf"|regisztrált)\w*.{{0,30}}{END}",
            r"olvass(?:a|on|on tovább)? (?:korlátlanul|az összes|minden)\b.{0,60}(?:\d ?ft\b|\d"
            r" forint)",
            r"(?:már (?:van előfizetése|előfizetőnk)|van már előfizetése)\W{1,4}(?:jelentkezzen"
            rf"|lépjen)\b.{{0,12}}{END}",
            # Russian, Ukrainian, Turkish
            r"(?:материал|статья|полный текст|текст) (?:доступ\w{1,2}|открыт\w?) (?:только )?(?:для"
            rf" )?(?:подписчик|зарегистрированн|по подписке)\w*.{{0,30}}{END}",
            r"(?:матеріал|стаття|повний текст) (?:доступ\w{1,3}) (?:лише|тільки)?\s?(?:для"
            rf" )?(?:передплатник|підписник|зареєстрован|за передплат)\w*.{{0,30}}{END}",
            rf"(?:уже есть подписка|вы уже подписаны)\W{{1,4}}войд\w+.{{0,12}}{END}",
            r"оформите подписку\b.{0,60}(?:\d ?(?:руб|₽)|чтобы (?:читать|прочитать|дочитать)|и"
            r" читайте)",
            r"(?:bu (?:içerik|haber|yazı)) (?:sadece|yalnızca) (?:aboneler"
            rf"|üyeler)\w*\b.{{0,20}}{END}",
            # Swedish, Danish, Norwegian, Finnish
            r"(?:läs|les|læs) (?:hela|hele) (?:artikeln|artikkelen|artiklen|saken)\b.{0,10}(?:bli "
            rf"|prenumerera|bliv |abonn|logg)\w*.{{0,20}}{END}",
            r"(?:den här artikeln|artikeln|denne artikel|denne artikkelen|artiklen|artikkelen|denne"
            r" saken) (?:är|er) (?:bara |endast |kun |exklusiv |forbeholdt |forbeholdt )?(?:för|for"
            r"|låst)?\s?(?:\w+ )?(?:prenumeranter|abonnenter|abonnentene|medlemmer"
            rf"|medlemmar)\b.{{0,10}}{END}",
            r"(?:redan|allerede|er du allerede|är du redan) (?:prenumerant"
            rf"|abonnent)\W{{1,4}}log\w*\b.{{0,12}}{END}",
            r"(?:tämä (?:artikkeli|juttu) on (?:vain )?tilaajille|lue koko juttu"
            rf" tilaamalla)\b.{{0,10}}{END}",
            # Greek, Arabic, Chinese, Japanese, Korean, Indonesian, Vietnamese
            rf"(?:το άρθρο|αυτό το άρθρο) είναι (?:διαθέσιμο )?(?:μόνο )?για συνδρομητές{END}",
            r"هذا (?:المحتوى|المقال) (?:متاح )?(?:حصري(?:اً|ا)? )?(?:للمشتركين|للأعضاء)(?:"
            r" فقط)?\W*$",
            r"文章未完|(?:本文|以下内容|全文|剩余内容|本篇)(?:仅|只|僅)?(?:限|供|对|對|为"
            r"|為)?.{0,6}(?:会员|會員|订阅用户|訂戶|付费用户)(?:专享|可见|閱讀|阅读|可读|独享"
            rf"|專享)?{END}",
            r"(?:请|請)?(?:登录|登錄|登入|注册|订阅|付费|開通|开通).{0,10}(?:后|後"
            rf"|以)?(?:继续)?(?:阅读|閱讀|查看)(?:全文|更多|完整|全部)?(?:内容|內容)?{END}",
            r"この(?:記事|続き|コンテンツ)は(?:、)?(?:有料)?(?:会員|購読者"
            r"|登録会員)(?:の方)?(?:限定|専用|のみ)",
            rf"(?:月額|初月).{{0,20}}(?:読み放題|初月無料)(?:です|プラン)?{END}",
            rf"(?:残り|あと)[\d,０-９]{{1,6}}(?:文字|字)(?:{END}|.{{0,20}}(?:有料|会員|ログイン))",
            rf"(?:続き|全文)(?:は|を)(?:、)?.{{0,12}}(?:会員(?:限定|登録|になる|専用)|ログイン|購読(?:する|して)|登録(?:する"
            rf"|して)).{{0,16}}{END}",
            rf"이 (?:기사|콘텐츠|콘텐트)(?:는|은) .{{0,12}}(?:회원|구독자"
            rf"|멤버십) ?(?:전용|만|에게만).{{0,16}}{END}",
            r"월 [\d,]{3,7}원(?:부터|으로|에)? .{0,20}(?:기사|콘텐츠|신문|뉴스).{0,20}(?:읽을 수"
            rf" 있습니다|읽어보세요|구독하세요|구독하기|이용할 수 있습니다|이용하세요){END}",
            r"(?:artikel|konten|berita) ini (?:hanya|khusus) (?:untuk|bagi) (?:pelanggan|anggota"
            rf"|member|pembaca)\b.{{0,20}}{END}",
            r"(?:bài viết|nội dung) (?:này )?(?:chỉ )?(?:dành cho) (?:\S+ )?(?:thành viên|hội viên"
            rf"|độc giả trả phí)\b.{{0,20}}{END}",
        ),
        30.0,
        unlisted=True,
    ),
    Stock(
        "continues_below",
        Label.ADVERT,
        "says that the text goes on behind something else",
        begins(
            r"(?:(?:the |this )?(?:article|story|content|post|text) )?continues?(?: reading)?"
            rf" (?:after|below) (?:the |this |our )?{_BEHIND_EN}{END}",
            r"(?:\(?skip\)? ?)?advert(?:isement)? ?[-–—:.]? ?(?:scroll|continue|skip)(?: (?:for|to"
            rf"|below|reading|with|more|content|continue|article))*{END}",
            rf"\(?skip\)? ?(?:the )?(?:advert(?:isement)?|ads?){END}",
            r"scroll (?:down )?(?:to|for) (?:continue|more|read on)(?: (?:with|reading"
            rf"|content))*{END}",
            rf"(?:story|article) continues{END}",
            r"(?:der |dieser )?(?:artikel|beitrag|text) (?:geht|wird) (?:unter|nach|hinter) (?:der"
            r"|dem|dieser|diesem) (?:video|bild|foto|anzeige|werbung|grafik|galerie)\w{0,10}(?:"
            rf" weiter| fortgesetzt)?{END}",
            r"(?:nach|unter) (?:der|dem|dieser) (?:anzeige|werbung|video) (?:weiterlesen|geht es"
            rf" weiter){END}",
            rf"weiterlesen nach (?:der|dieser) (?:anzeige|werbung){END}",
            r"(?:l['’]article|la suite|le texte|l['’]actualité)(?: de l['’]article)? (?:continue|se"
            r" poursuit)?\s?(?:après|sous|ci-dessous|en dessous)\b.{0,24}\b(?:vidéo|publicité|photo"
            rf"|annonce|pub|image){END}",
            r"(?:el artículo|la noticia|el texto|la nota)?\s?(?:continúa|sigue)(?: leyendo)?"
            r" (?:después de|tras|debajo d|bajo)\w*\b.{0,12}\b(?:vídeo|video|publicidad|anuncio"
            rf"|foto|imagen){END}",
            r"(?:a (?:matéria|notícia)|o texto|o artigo)?\s?(?:continua|segue) (?:após|depois d"
            rf"|abaixo d)\w*\b.{{0,12}}\b(?:vídeo|publicidade|anúncio|foto|imagem){END}",
            r"(?:l['’]articolo|il testo|la notizia)?\s?(?:continua|prosegue) (?:dopo"
            rf"|sotto)\b.{{0,12}}\b(?:video|pubblicità|foto|immagine|annuncio){END}",
            r"(?:de |het )?(?:tekst|artikel|verhaal) (?:loopt|gaat) (?:verder|door) (?:onder"
            rf"|na) (?:de |het |deze )?(?:advertentie|video|foto|afbeelding|reclame|tweet|kader"
            rf"|bericht)s?{END}",
            rf"lees verder (?:onder|na) (?:de |het |deze )?(?:advertentie|video|foto|afbeelding"
            rf"|reclame|tweet|kader|bericht)s?{END}",
            r"(?:článek|text|pokračování(?: článku| textu)?)(?: pokračuje)? (?:pod|za|po) (?:videem"
            rf"|reklamou|fotkou|fotografií|obrázkem|galerií|inzercí|anketou){END}",
            rf"(?:článok|text) pokračuje pod\b.{{0,20}}{END}",
            r"(?:a cikk|cikkünk|az írás) (?:a )?(?:\w+ )?(?:után|alatt"
            rf"|folytatódik)\b.{{0,30}}(?:folytatódik|alatt|után){END}",
            r"(?:продолжение|текст продолжается|статья продолжается)\b.{0,16} (?:после|под|ниже)"
            rf" (?:реклам|видео|фото)\w{{0,4}}{END}",
            r"(?:продовження|текст продовжується)\b.{0,16} (?:після|під) (?:реклам|відео"
            rf"|фото)\w{{0,4}}{END}",
            rf"haberin devamı(?: için)?(?: (?:tıkla\w{{0,8}}|aşağıda\w{{0,4}}|reklamdan sonra"
            rf"|videodan sonra)){{0,2}}{END}",
            rf"(?:yazının|haberin|içeriğin) devamı (?:reklamdan|aşağıda|videodan)\b.{{0,12}}{END}",
            r"(?:artikeln|texten|artiklen|artikkelen|saken|historien) (?:fortsätter|fortsætter"
            rf"|fortsetter) (?:nedenfor|nedan|(?:efter|under|etter) (?:\S{{1,8}} )?(?:annons|video"
            rf"|bild|reklam|billed|foto|graf)\S{{0,10}}){END}",
            rf"το άρθρο συνεχίζεται (?:μετά|κάτω)\b.{{0,20}}{END}",
            r"(?:يستكمل|يتبع|تابع|تكملة|يستمر) (?:المقال|الخبر|القراءة)?\s?(?:بعد|أسفل)"
            rf" .{{0,6}}(?:علان|فيديو|صور)\S{{0,4}}{END}",
            r"(?:विज्ञापन|वीडियो) के (?:बाद|नीचे) .{0,20}(?:जारी|पढ़ें|पढ़ें).{0,6}$",
            r"(?:文章|正文|内容|內容)?(?:广告|廣告)(?:后|後|下方|之後)(?:继续|繼續|还有"
            rf"|請繼續).{{0,10}}{END}",
            rf"(?:請繼續往下閱讀|请继续往下阅读|往下滑看更多|繼續閱讀下文).{{0,6}}{END}",
            rf"(?:この)?(?:記事|本文)は(?:、)?広告の(?:後|下)に続きます{END}|広告の(?:後"
            rf"|下)に(?:記事|本文)が続きます{END}",
            r"(?:光告|광고) (?:아래|뒤|이후)(?:에|로)? ?(?:기사가?|본문이?)? ?(?:계속"
            rf"|이어).{{0,8}}{END}",
            rf"lanjutkan membaca (?:di bawah|artikel|setelah|konten)(?: (?:ini|iklan|di"
            rf" bawah))?{END}",
            r"(?:artikel|berita|baca) (?:berlanjut|selengkapnya|lanjut) (?:setelah|di"
            rf" bawah)\b.{{0,20}}{END}",
            rf"(?:bài viết|nội dung) tiếp tục (?:sau|bên dưới)\b.{{0,20}}{END}",
        ),
        10.0,
        unlisted=True,
    ),
    Stock(
        "advert_note",
        Label.ADVERT,
        "is marked as an advert",
        begins(
            r"(?:на правах рекламы|реклама|соцреклама)\b.{0,60}\b(?:инн|erid|огрн)\b.{0,60}$",
            r"(?:erid|ерид) ?[:=] ?\S{6,60}\W*$",
            rf"на правах рекламы{END}",
            rf"[\[［【(](?:pr|ad|sponsored|広告|広告企画)[\]］】)]{END}",
            r"(?:sponsored|paid|promoted|branded) (?:content|post|story|article) (?:by|from|in"
            rf" partnership with) .{{1,40}}{END}",
            rf"(?:contenu|article) (?:sponsorisé|partenaire|de marque)(?: par .{{1,40}})?{END}",
            r"(?:contenido|artículo) (?:patrocinado|promocionado|de marca)(?: por"
            rf" .{{1,40}})?{END}",
            rf"(?:conteúdo|artigo) (?:patrocinado|publicitário|de marca)(?: por .{{1,40}})?{END}",
            rf"(?:contenuto|articolo) (?:sponsorizzato|promozionale)(?: da .{{1,40}})?{END}",
            rf"(?:gesponserter|bezahlter) (?:inhalt|beitrag)(?: von .{{1,40}})?{END}",
            rf"(?:gesponsorde|betaalde) (?:inhoud|content|artikel)(?: door .{{1,40}})?{END}",
            rf"(?:artykuł|materiał|treść) (?:sponsorowan|reklamow|partnersk)\w{{1,2}}{END}",
            rf"(?:komerční sdělení|komerční obsah|placená inzerce|sponzorovaný obsah){END}",
            rf"(?:támogatott|fizetett|szponzorált) tartalom{END}",
            rf"(?:партнерский|спонсорский|рекламный) (?:материал|контент){END}",
            rf"(?:партнерський|рекламний) (?:матеріал|контент){END}",
            rf"(?:sponsorlu|advertorial) (?:içerik|haber){END}",
            r"(?:annonssamarbete|kommersielt innhold|annoncørbetalt indhold|kaupallinen"
            rf" yhteistyö){END}",
            rf"(?:محتوى (?:ممول|برعاية|إعلاني)|إعلان ممول){END}",
            rf"(?:konten bersponsor|konten sponsor|nội dung được tài trợ){END}",
        ),
        16.0,
        unlisted=True,
    ),
    Stock(
        "reader_tool",
        Label.INTERFACE,
        "is a tool for readers",
        begins(
            rf"(?:save|bookmark) this (?:story|article|post|page){END}",
            rf"(?:read|see|view|show|hide|all) (?:all )?(?:the )?[\d.,]{{1,7}} comments?{END}",
            rf"(?:diesen )?artikel (?:merken|speichern|vorlesen){END}",
            rf"(?:alle |die )?[\d.]{{1,7}} kommentare? (?:lesen|anzeigen|ansehen){END}",
            rf"(?:lire|voir|afficher) (?:tous )?les [\d ]{{1,7}} commentaires?{END}",
            rf"(?:enregistrer|sauvegarder) (?:cet |l['’])article{END}",
            rf"(?:leer|ver) (?:los |todos los )?[\d.]{{1,7}} comentarios?{END}",
            rf"(?:guardar|salvar) (?:est[ea]|el|la|o|a) (?:artículo|noticia|artigo|matéria){END}",
            rf"(?:ler|ver) (?:os |todos os )?[\d.]{{1,7}} comentários?{END}",
            rf"(?:leggi|vedi|mostra) (?:i |tutti i )?[\d.]{{1,7}} commenti{END}",
            rf"(?:salva|stampa) (?:quest['’]|l['’])articolo{END}",
            rf"(?:lees|bekijk|toon) (?:alle )?(?:de )?[\d.]{{1,7}} reacties{END}",
            rf"(?:artikel|dit artikel) (?:bewaren|opslaan|delen){END}",
            r"(?:zobacz|czytaj|pokaż) (?:wszystkie )?(?:komentarze"
            rf" )?\(?[\d ]{{1,7}}\)? ?(?:komentarz\w{{0,2}})?{END}",
            rf"(?:zobrazit|číst) (?:všech )?[\d ]{{1,7}} komentář\w{{0,2}}{END}",
            rf"(?:читать|показать|смотреть) (?:все )?[\d ]{{1,7}} комментари\w{{1,2}}{END}",
            rf"(?:сохранить (?:статью|новость|материал)|зберегти статтю){END}",
            r"(?:spara artikeln|gem artikel(?:en)?|lagre artikkelen|läs [\d ]{1,7}"
            rf" kommentarer){END}",
            rf"(?:this story has been|this article has been|this page was) saved\b.{{0,20}}{END}",
            rf"(?:写真|画像|図)を(?:拡大|クリック|タップ)(?:する|して(?:拡大|表示))?{END}",
            rf"(?:画像を見る|写真を見る|全文を読む){END}",
            rf"(?:点击|點擊)(?:图片|圖片)?(?:查看|放大|看)?(?:大图|大圖|原图|高清图|更多图片){END}",
            r"(?:この)?記事を(?:聴く|聞く|保存(?:する)?|印刷(?:する)?|読み上げ(?:る)?"
            rf"|シェア(?:する)?){_LENGTH}",
            rf"(?:기사|뉴스|본문)(?:를|을)? ?(?:듣기|저장|인쇄|스크랩|요약|공유){_LENGTH}",
            rf"(?:haberi|yazıyı|makaleyi) (?:dinle|kaydet|yazdır){_LENGTH}",
            r"(?:ouvir|ouça|escutar) (?:a |o |esta |este )?(?:notícia|conteúdo|artigo|matéria"
            rf"|texto){_LENGTH}",
            rf"(?:escucha(?:r)?|oír) (?:la|esta) noticia{_LENGTH}",
            rf"(?:слушать|прослушать) (?:статью|новость|материал|текст){_LENGTH}",
            rf"(?:слухати|прослухати) (?:статтю|новину|текст){_LENGTH}",
            rf"(?:poslechněte si|poslechnout) (?:si )?(?:tento )?(?:článek|text){_LENGTH}",
            rf"(?:posłuchaj|odsłuchaj) (?:tego )?(?:artykułu|artykuł|tekstu){_LENGTH}",
            rf"(?:hallgassa|hallgasd) meg a cikket{_LENGTH}",
            rf"(?:استمع|استمعوا) (?:إلى|الى|ل)\s?(?:المقال|المقالة|الخبر|النص){_LENGTH}",
            rf"(?:खबर|ख़बर|लेख) सुनें{_LENGTH}",
            rf"(?:dengarkan|simpan) (?:artikel|berita)(?: ini)?{_LENGTH}",
            rf"(?:ascolta (?:l['’]articolo|la notizia)|luister naar dit artikel){_LENGTH}",
            rf"(?:écoutez?|écouter) (?:l['’]|cet )article{_LENGTH}",
            rf"nghe (?:bài viết|đọc bài|audio){_LENGTH}",
        ),
        8.0,
        unlisted=True,
    ),
)
