"""What papers say of whose opinion a text is, whether a machine wrote it, and who pays for it.

Kinds of stock sentences, see `stock_sentences`. They speak of this article: "The views expressed
here are the author's own". What they say and of whom stands side by side, as a text may have both
words far from each other.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["DISCLAIMERS"]

_MADE: Final = r"(?:produced|written|created|generated|translated|drafted|prepared|edited)"
_AI: Final = (
    r"(?:generative )?(?:a\.?i\.?|artificial intelligence|chatgpt)"
    r"(?: (?:tools?|software|technology|assistance|systems?|models?))?"
)
_KI: Final = r"(?:ki|ki-\w+|künstlicher? intelligenz|maschineller \w+|chatgpt)"
_IA: Final = (
    r"(?:ia\b|intelligence artificielle|inteligencia artificial|inteligência artificial"
    r"|intelligenza artificiale|chatgpt\b)"
)
"""How languages call such a machine: the same letters are other words elsewhere."""
_PIECE: Final = r"(?:article|column|piece|commentary|text|op-ed|essay)"
_PAPER: Final = (
    r"(?:newspaper|paper|publication|publisher|editors?|editorial|magazine|website|newsroom)\b"
)
DISCLAIMERS: Final = (
    Stock(
        "views_note",
        Label.LEGAL,
        "says whose opinion the text is",
        begins(
            r"(?:the |any )?(?:views?|opinions?)(?: (?:and|or) (?:views?|opinions?))? (?:and"
            r" conclusions )?(?:expressed|stated|given|contained)(?: (?:here|herein|above"
            rf"|(?:here )?in (?:this|the) {_PIECE}|by the (?:author|writer)))?,? (?:are|is)"
            r" (?:solely |entirely |only |strictly )?(?:those of )?(?:the|its|their|his|her)"
            r" (?:author|writer|contributor|columnist)\w{0,3}(?:['’]s?)?(?: own| alone)?(?:\W*$|\. "
            r"|,? (?:and|but|they|it)\b[^.!?]{0,20} not\b)",
            r"(?:the |any )?(?:views|opinions)(?: and \w+)? expressed (?:here|herein|above"
            rf"|in this {_PIECE}|by the (?:author|writer)) (?:(?:do|does|may) not (?:\w+ )?"
            r"(?:reflect|represent|coincide|express|agree)|(?:are|is) not (?:\w+ )?"
            r"(?:those|shared|endorsed))\b"
            rf".{{0,50}}\b(?:the|this|our) (?:\w+ )?{_PAPER}",
            rf"this {_PIECE} (?:does not|doesn['’]t) (?:necessarily )?(?:reflect|represent) the"
            rf" (?:views?|opinions?|position) of (?:the|this|our|its) (?:\w+ )?{_PAPER}"
            r"(?!['’]s (?:founder|former|old|first)\b)",
            r"the (?:author|writer)['’]s (?:views|opinions) are (?:entirely )?(?:his|her|their)"
            rf" own{END}",
            r"die (?=[^.!?]{0,120}\b(?:nicht|allein|ausschließlich)\b)"
            r"(?:hier |in diesem (?:text|artikel|beitrag) )?(?:geäußerten? )?(?:meinung"
            r"|meinungen|ansichten|auffassung)(?: (?:des|der) (?:autors|autorin|autoren"
            r"|verfassers|gastautors|gastautorin))? (?:entspr[ei]ch\w*|spiegel[nt]|muss|müssen"
            r"|stimm\w+|g[ie]b\w+) (?:\w+ ){0,4}(?:der )?(?:\w+ )?(?:der )?redaktion\b",
            r"(?:gastbeiträge|namentlich gekennzeichnete (?:beiträge|artikel)|dieser"
            r" gastbeitrag) (?:geben|gibt|spiegel[nt]) (?:\w+ ){0,3}(?:meinung|ansicht)",
            r"les (?:opinions|avis|propos|points de vue) (?:exprimée?s|tenus|émis) (?:ici|dans"
            r" (?:cet article|cette tribune|ce texte|cette chronique|ce billet)) (?:n['’]engagent?"
            r" que (?:leur|son|ses|leurs|l['’]) ?auteur|ne (?:reflètent|représentent)"
            r" pas\b.{0,40}\b(?:rédaction|journal)\b)",
            r"(?:las |los )?(?:opiniones|puntos de vista) (?:expresad|vertid|expuest|emitid)[oa]s"
            r"(?: (?:aquí|en (?:este|esta) (?:artículo|texto|columna|espacio)|por (?:el|los|sus)"
            r" autor(?:es)?))? (?:son (?:de )?(?:exclusiva |única |entera )?responsabilidad"
            r" (?:exclusiva )?(?:de (?:su|sus|los|quien)|del) (?:autor|columnista|firm)"
            r"|no (?:necesariamente )?(?:reflejan|representan)\b.{0,40}\b(?:diario|periódico"
            r"|redacción|línea editorial)\b)",
            r"(?:as |os )?(?:opiniões (?:expressas|emitidas)(?: (?:aqui|neste (?:artigo|texto)"
            r"|nesta coluna))?|(?:textos|artigos) assinados) (?:são (?:de )?(?:exclusiva"
            r" |inteira )?responsabilidade d[oe]s? (?:seus? |respectivos )?autor"
            r"|não (?:necessariamente )?(?:refletem|representam|traduzem)\b.{0,40}\b(?:jornal"
            r"|redação|veículo)\b)",
            r"este (?:texto|artigo|conteúdo) não (?:reflete|representa)(?:,?"
            r" necessariamente,?)? a (?:opinião|posição) d[oa] (?:jornal|redação|veículo|portal"
            r"|site|revista)\b",
            r"le (?:opinioni|idee) (?:espresse|contenute) (?:qui|in (?:questo (?:articolo|testo)"
            r"|questa (?:rubrica|pagina))|dall['’]autore) (?:sono (?:\w+ )?(?:quelle )?"
            r"(?:dell['’]autore|degli autori)\b|non (?:rispecchiano|riflettono"
            r"|rappresentano)\b.{0,40}\b(?:redazione|giornale|testata|quotidiano)\b)",
            r"de (?:meningen?|opinies|standpunten) (?:geuit )?in (?:dit (?:artikel|stuk)|deze"
            r" (?:column|bijdrage)) (?:zijn|is|komen) (?:niet noodzakelijk|niet per se|voor"
            r" rekening van) (?:die van )?(?:de )?(?:redactie|krant|auteur|schrijver)",
            r"(?:opinie|poglądy) (?:wyrażone|zawarte|przedstawione) (?:w (?:tym |niniejszym )"
            r"(?:artykule|tekście|felietonie|komentarzu)|przez autor\w{1,3}) (?:nie (?:muszą"
            r"|są|odzwierciedlają)|są) (?:\w+ ){0,4}(?:redakcj|autor)",
            r"názory? (?:autora|autorů|autorky|v (?:tomto )?(?:článku|textu|komentáři))"
            r" (?:(?:se )?nemus|nevyjadřuj|neodráž|se neshod)\w* (?:\w+ ){0,5}redakc",
            r"(?:a cikkben|az írásban) (?:megjelent|szereplő|kifejtett|közölt)"
            r" (?:vélemény|álláspont)\w* nem (?:\w+ ){0,4}szerkesztőség",
            r"мнени[ея] (?:редакции|автор\w{0,2}|колумнист\w{0,2}) (?:(?:может |могут )?не"
            r" (?:всегда )?|(?:может|могут) )(?:совпада|отража|расходи|отлича)\w* (?:с |от )?"
            r"(?:мнени|позици|точк)\w{1,3} (?:зрения )?(?:автор|редакци|издани)",
            r"(?:думка|позиція|погляди) (?:редакції|автор\w{0,2}) (?:(?:може |можуть )?не"
            r" (?:завжди )?|(?:може|можуть) )(?:збіга|співпада|відрізня|відобража)\w* (?:з |із"
            r" |від )?(?:думк|позиці|погляд)\w{0,3} (?:автор|редакці|видання)",
            r"(?:bu (?:yazıda|makalede|köşe yazısında)|yazıda) (?:yer alan|ifade edilen|belirtilen)"
            r" (?:görüş|fikir)\w*(?: ve \w+)? (?:tamamen |sadece |yalnızca )?yazar\w* (?:ait"
            r"|kendi|sorumlu)",
            r"yasal uyarı ?[:.].{0,100}\b(?:hakları|kaynak göster|izinsiz|alıntılan)",
            r"åsikter(?:na)?,? som (?:framförs|uttrycks) (?:i (?:texten|artikeln|krönikan) )?är"
            r" skribentens",
            r"(?:det här|detta) är en (?:opinionstext|debattartikel|krönika|ledare)\W{1,3}"
            r"(?:åsikterna|de åsikter|skribenten)\b",
            r"(?:dette er et (?:debattinnlegg|debatindlæg)|dette er en (?:kommentar|kronikk"
            r"|leder))\b.{0,40}\b(?:uttrykk|udtryk) for (?:skribent|forfatter|avisens)",
            r"οι απόψεις που (?:εκφράζονται|διατυπώνονται) (?:στο (?:άρθρο|κείμενο) )?(?:ανήκουν"
            r" |δεσμεύουν |εκφράζουν )(?:\w+ )?(?:τον|στον|τους) (?:συγγραφ|συντάκτ|αρθρογράφ)",
            r"(?:الآراء|المقالات) (?:الواردة|المنشورة) (?:في هذا المقال |هنا |أدناه )?(?:لا )?تعبر"
            r" (?:بالضرورة )?عن (?:رأي|آراء|موقف) (?:كاتب|الكاتب|أصحابها|الصحيفة|الموقع"
            r"|موقع|شبكة|صحيفة)",
            r"(?:इस )?लेख में व्यक्त (?:किए गए )?विचार लेखक के (?:निजी|व्यक्तिगत|अपने)",
            rf"(?:特别声明|特別聲明|免责声明|免責聲明|平台声明|平台聲明) ?[:：]{END}",
            r"(?:特别声明|特別聲明|免责声明|免責聲明|平台声明|平台聲明|版权声明|版權聲明"
            r"|郑重声明|重要声明|声明|聲明) ?[:：].{0,80}(?:本网|本站|本平台|转载|轉載|侵权|侵權"
            r"|侵删|不代表|仅代表|僅代表|仅供参考|僅供參考|不构成|不構成|版权归|版權歸|上传并发布)",
            r"(?:本文|以上内容|以上文章)(?:内容)?(?:仅|只|僅)(?:代表|為|为)(?:作者|个人"
            r"|個人)(?:本人|个人|個人)?(?:观点|觀點|意见|立場|立场)",
            r"(?:本文|该文)(?:来源|系转载|转载自|轉載自|版权归).{0,60}(?:如有侵|如侵|侵删|侵刪"
            r"|侵权请|不代表本|联系删除|归原作者)",
            r"(?:notice|statement) ?: the content above\b.{0,80}\b(?:uploaded|user|social media"
            r" platform)",
            r"(?:本稿|本記事|この記事)(?:は|の内容は)(?:、)?(?:筆者|著者"
            r"|執筆者)(?:の)?個人(?:の)?(?:見解|意見)(?:です|であ|で、|を示すもの)",
            r"(?:본|이) (?:칼럼|글|기고|기사)(?:은|는|의) (?:내용은 |의견은 )?(?:본지|신문사?"
            r"|편집국)의? ?(?:편집 ?방향|입장|의견|논조)(?:과|와)(?:는)? ?(?:다를 수|무관)",
            r"(?:isi )?(?:tulisan|artikel|opini) ini (?:(?:sepenuhnya|adalah|merupakan|menjadi)"
            r" ){0,3}(?:tanggung jawab|pandangan pribadi|pendapat pribadi) penulis\b",
            r"bài viết (?:này )?thể hiện (?:quan điểm|góc nhìn) (?:riêng |cá nhân )?của (?:người"
            rf" viết|tác giả){END}",
        ),
        60.0,
        unlisted=True,
    ),
    Stock(
        "machine_made",
        Label.OTHER,
        "says that a machine helped with the text",
        begins(
            rf"this (?:article|story|text|content|post) (?:was|has been|is) (?:\w+ )?{_MADE}"
            r" (?:in part |partly )?(?:(?:with|using)(?: the| some)?(?: (?:help|assistance|aid"
            rf"|support|use) (?:of|from))?|by) (?:an )?{_AI}(?:{END}|(?:[.,;]| and\b"
            r"| but\b| before\b).{0,40}\b(?:(?:review|edit|check|verifi)ed\b|human))",
            r"(?:dieser|dieses|diese) (?:text|artikel|beitrag|inhalt|meldung|nachricht)"
            r" (?:wurde|ist|entstand) (?:\w+ ){0,2}(?:mit|mithilfe(?: von)?|mit (?:hilfe"
            rf"|unterstützung)(?: von)?|durch|von|mittels)(?: einer)? {_KI}(?: \w+)?"
            rf"(?:{END}| (?:erstellt|geschrieben|generiert|verfasst|übersetzt|erzeugt)"
            rf"(?:{END}|\. | und\b(?! (?:k|n)ei?n)))",
            r"(?:cet article|ce texte|ce contenu|cette dépêche) a été (?:\w+ )?(?:rédigé|écrit"
            r"|généré|traduit|créé|produit|réalisé|élaboré)e? (?:\w+ )?(?:par|(?:avec|à)"
            r" l['’](?:aide|appui|assistance) d(?:e|['’])|avec|grâce à)"
            rf" ?(?:l['’]|une |la )?{_IA}",
            r"(?:este (?:artículo|texto|contenido)|esta (?:noticia|información)) (?:ha sido|fue"
            r"|se ha) (?:\w+ )?(?:elaborad|generad|redactad|escrit|cread|traducid|producid)[oa]"
            r" (?:por|mediante|con(?: (?:la |el )?(?:ayuda|apoyo|asistencia) de)?)"
            rf" (?:la |una )?{_IA}",
            r"(?:este (?:artigo|texto|conteúdo)|esta (?:notícia|matéria)) foi (?:\w+ )?"
            r"(?:produzid|gerad|escrit|criad|traduzid|elaborad)[oa] (?:por|pela|com(?: (?:a |o )?"
            rf"(?:ajuda|apoio|auxílio|uso) d[ea])?) (?:uma )?{_IA}",
            r"(?:questo (?:articolo|testo|contenuto)|questa notizia) è stat[oa] (?:\w+ )?"
            r"(?:realizzat|scritt|generat|creat|tradott|prodott|redatt)[oa] (?:da(?:ll['’])?"
            r"|con(?: (?:il|l['’]) ?(?:supporto|aiuto|ausilio|uso) (?:di|dell['’]))?)"
            rf" ?(?:l['’]|una )?{_IA}",
            r"(?:dit (?:artikel|bericht)|deze tekst) (?:is|werd) (?:(?:gemaakt|geschreven"
            r"|vertaald|gegenereerd|opgesteld) )?(?:mede )?(?:met (?:de hulp|hulp|behulp) van"
            r"|door|met) (?:ai|kunstmatige intelligentie|chatgpt)(?: (?:gemaakt|geschreven"
            rf"|vertaald|gegenereerd|opgesteld)\b| en (?:gecontroleerd|nagekeken)\b|{END})",
            r"(?:ten|niniejszy) (?:artykuł|tekst|materiał) (?:został|powstał) (?:\w+ )?(?:przez"
            r"|przy (?:pomocy|użyciu|wsparciu)|z (?:pomocą|użyciem|wykorzystaniem)) (?:ai\b"
            r"|sztuczn\w{1,3} inteligen)",
            r"tento (?:článek|text) (?:byl|vznikl) (?:\w+ )?(?:pomocí|s pomocí|za pomoci|s"
            r" využitím) (?:ai\b|umělé inteligen)",
            r"ez a (?:cikk|szöveg|tartalom) (?:\w+ )?mesterséges intelligencia (?:segítségével"
            r"|támogatásával|által)\b",
            r"(?:этот |эта |данный )?(?:текст|статья|материал|новость) (?:(?:был[аио]?|частично)"
            r" )?(?:подготовлен|создан|написан|сгенерирован|переведен|переведён)\w{0,2} (?:с"
            r" помощью|при помощи|с использованием) (?:искусственн\w{1,4} интеллект|нейросет"
            r"|ии\b)",
            r"(?:цей |ця )?(?:текст|стаття|матеріал|новина) (?:(?:бу[влаио]{1,2}|частково)"
            r" )?(?:підготовлен|створен|написан|згенерован)\w{0,2} (?:за допомогою|з"
            r" використанням) (?:штучн\w{1,4} інтелект|нейромереж|ші\b)",
            r"bu (?:haber|yazı|içerik|metin) yapay z[eê]k[aâ] (?:ile|tarafından|desteğiyle"
            r"|yardımıyla|kullanılarak) (?:\w+ )?(?:oluşturul|hazırlan|üretil|yazıl|çevril)",
            r"(?:den här|denna|denne|dette) (?:artikeln?|texten|artikkelen|teksten|tekst)"
            r" (?:är|er|har|ble|blev)(?: blitt| blevet)? (?:skapad|skriven|översatt|genererad"
            r"|framtagen|skrevet|lavet|laget|oversat|oversatt|generert|genereret) (?:med|av|af)"
            r"(?: (?:hjälp av|hjelp av|hjælp fra|hjælp af))? (?:ai\b|artificiell intelligens"
            r"|kunstig intelligens)",
            r"(?:この|本)記事は、?(?:ai|人工知能|生成ai)(?:が|を(?:利用|活用|使用)して"
            r"|によ(?:り|って)|で)(?:自動)?(?:生成|作成|執筆|翻訳|要約)(?:し、|したもの"
            r"|しました|され(?:まし|たもの|、))",
            r"이 (?:기사|콘텐츠|글)(?:는|은) (?:생성형 )?(?:ai|인공지능)(?:\(ai\))?(?:의 도움을"
            r" 받아|[를을] (?:활용|이용)(?:해|하여)|[가이로]|으로) ?(?:자동 ?)?(?:작성|생성"
            r"|제작|번역)(?:되었|됐|했|하였|된 (?:기사|콘텐츠|글))",
            r"(?:本文|本内容|本稿|此文|以上内容)(?:系|为|由|是)(?:人工智能|ai|大模型)(?:技术"
            r"|工具)?(?:自动|辅助)?(?:生成|撰写|创作|翻译|整理)(?:[，,。]|而成|$)",
            r"تمت? (?:إنشاء|كتابة|ترجمة|إعداد|توليد) (?:هذا|هذه) (?:المقال|الخبر|النص|المادة)"
            r" (?:بواسطة|باستخدام|بمساعدة) (?:تقنيات )?الذكاء الاصطناعي",
            r"(?:artikel|berita) ini (?:dibuat|ditulis|disusun|diproduksi) (?:dengan bantuan"
            r"|oleh|menggunakan) (?:teknologi )?(?:ai|kecerdasan buatan)\b",
            r"bài viết này được (?:tạo|viết|dịch)(?: ra)? (?:bởi|bằng|với sự (?:hỗ trợ|trợ giúp)"
            r" của) (?:ai|trí tuệ nhân tạo)\b",
        ),
        50.0,
        unlisted=True,
    ),
    Stock(
        "affiliate_note",
        Label.LEGAL,
        "says that the site is paid for what readers buy",
        begins(
            r"(?:kupując|zamawiając|dokonując zakupu) (?:przez|poprzez|za pośrednictwem|z)"
            r" (?:nasz\w{0,3} |podan\w{1,3} |t\w{1,3} )?link\w{0,3}\b.{0,40}\bprowizj",
            r"(?:w (?:tym |niniejszym )?(?:artykule|tekście|materiale) (?:znajdują się|są)"
            r"|niektóre|(?:artykuł|tekst) zawiera) link\w{0,3} (?:(?:w artykule|to|są)"
            r" ){0,2}(?:linki )?(?:afiliacyjn|partnersk)",
            r"(?:při nákupu|pokud nakoupíte) (?:přes|prostřednictvím) (?:\w+"
            r" )?odkaz\w{0,3}\b.{0,40}\bproviz",
            r"některé odkazy (?:v (?:tomto )?(?:článku|textu) )?jsou (?:affiliate|partnersk"
            r"|provizn)",
            r"(?:a cikkben|az oldalon) (?:\w+ ){0,2}(?:affiliate|partner)[- ]?link",
            r"(?:при покупке|если вы (?:купите|покупаете)(?: \w+)?|покупая)(?: \w+)? по (?:\w+"
            r" )?ссылк\w{1,4}\b.{0,40} мы\b.{0,30}(?:\bкомисси|\bвознагражден)",
            r"bu (?:yazıda|haberde|içerikte)(?:ki)? (?:yer alan )?(?:bazı )?(?:bağlantı|link)\w*"
            r"\b.{0,40}\b(?:komisyon|satış ortağı|satış ortaklığı)",
            r"(?:artikeln|artikkelen|artiklen) (?:innehåller|inneholder|indeholder) (?:\w+"
            r" )?(?:affiliate|annonslänk|annoncelink|annonselenk)",
            r"(?:本記事|当記事|この記事|記事内|当サイト|本サイト)(?:内)?のリンクから(?:商品を)?"
            r"(?:ご)?購入.{0,40}(?:還元|報酬|収益|手数料|紹介料)",
            r"(?:本記事|当記事|この記事|当サイト|本サイト)(?:は|には|では)、?(?:アフィリエイト"
            r"|プロモーション)(?:広告|リンク|プログラム)?(?:を|が|に)(?:含|利用し|掲載し"
            r"|参加し)",
            r"(?:アフィリエイト|プロモーション)(?:広告|リンク)?を(?:利用しています|含みます"
            r"|含んでいます)(?!が)",
            r"이 (?:포스팅|기사|글)(?:은|는|에는) (?:쿠팡 ?)?(?:파트너스|제휴 ?(?:링크|마케팅"
            r"|활동)).{0,40}(?:수수료|포함)",
            r"(?:本文|文章)(?:含|包含|内含)有?(?:部分)?(?:推广|联盟|聯盟|分潤)(?:链接|連結)",
        ),
        45.0,
        unlisted=True,
    ),
    Stock(
        "source_note",
        Label.OTHER,
        "names where the page comes from",
        begins(
            r"(?:本文)?(?:原标题|原標題|原文标题) ?[:：].{2,80}$",
            rf"(?:本文)?(?:原题|原題|原标题|原標題)(?:为|為)?[:：]?《[^》]{{2,80}}》{END}",
            r"(?:本文|文章)(?:来自|来源于?|转自|转载自) ?[^。！？，,]{2,20}[，,] ?更多"
            r"[^。]{0,12}(?:请|欢迎)(?:登录|下载|关注)",
            r"(?:本文)?(?:信息|资料|图文|素材|内容)(?:均|皆)?(?:来源于|来自|源自) ?"
            rf"(?:互联网|网络){END}",
            rf"(?:来源|來源) ?[:：] ?(?:网络|互联网|網路)(?:综合|整理)?{END}",
        ),
        40.0,
    ),
    Stock(
        "picture_source",
        Label.OTHER,
        "names where pictures come from",
        begins(
            rf"(?:图片来源|圖片來源|图源|圖源|资料图片来源) ?[:：] ?\S{{1,30}}{END}",
            r"本文(?:图片|配图|图)(?:除[^，,。]{2,14}外)?[，,]?(?:均|皆)(?:为|由|来自|来源于).{1,20}$",
        ),
        30.0,
        unlisted=True,
    ),
)
