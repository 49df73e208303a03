"""What papers say of whose opinion a text is, whether a machine wrote it, and who pays for it.

Kinds of stock sentences, see `stock_sentences`. They speak of this article: "The views expressed
here are the author's own".
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["DISCLAIMERS"]

_MADE: Final = (
    r"(?:produced|written|created|generated|translated|drafted|prepared|edited|published)"
)
_AI: Final = r"\b(?:a\.?i\.?\b|artificial intelligence\b|chatgpt\b)"
_KI: Final = r"\b(?:ki\b|ki-|künstliche\w? intelligenz|maschinelle\w? |chatgpt)"
_IA: Final = (
    r"\b(?:ia\b|intelligence artificielle|inteligencia artificial|inteligência artificial"
    r"|intelligenza artificiale|chatgpt)"
)
"""How languages call such a machine: the same letters are other words elsewhere."""
DISCLAIMERS: Final = (
    Stock(
        "views_note",
        Label.LEGAL,
        "says whose opinion the text is",
        begins(
            r"(?:the |any )?(?:views?|opinions?)(?: (?:and|or) (?:views?|opinions?))? (?:and"
            r" conclusions )?(?:expressed|stated|given|contained) (?:in|here|herein|above|by the"
            r" author|are)\b.{0,80}\b(?:author|writer|contributor"
            r"|column)\w*['’]?s?\b.{0,60}\b(?:own|alone|not|reflect|represent|solely|those)\b",
            r"(?:the |any )?(?:views|opinions)(?: and \w+)? expressed (?:in|here|by"
            r"|are)\b.{0,80}\b(?:do not|are (?:not|those|solely|the author))\b",
            r"(?:this|the) (?:article|column|piece|commentary|text) (?:does not|doesn['’]t)"
            r" (?:necessarily )?(?:reflect|represent) the (?:views?|opinions?|position)\b",
            r"the (?:author|writer)['’]s (?:views|opinions) are (?:his|her|their|entirely)\b",
            r"die (?:meinung|meinungen|ansichten|auffassung|hier geäußerten?)\b.{0,40}\b(?:autor"
            r"|verfasser|gastbeitrag|geäußert)\w*\b.{0,60}\b(?:redaktion|nicht (?:unbedingt"
            r"|zwingend|notwendig))",
            r"(?:gastbeiträge|namentlich gekennzeichnete (?:beiträge|artikel)|der beitrag|dieser"
            r" gastbeitrag)\b.{0,40}\b(?:geben|gibt|spiegel[nt])\b.{0,60}\b(?:redaktion|meinung)",
            r"les (?:opinions|avis|propos|points de vue)\b.{0,40}\b(?:exprimée?s|tenus"
            r"|émis)?\b.{0,40}\b(?:n['’]engagent? que|n['’]engagent|ne reflètent pas|ne"
            r" représentent pas)\b",
            r"(?:las |los )?(?:opiniones?|puntos de vista)\b.{0,30}\b(?:expresad|vertid|expuest"
            r"|emitid)[oa]s\b.{0,60}\b(?:responsabilidad|no (?:refleja|represent|necesariamente))",
            r"(?:as |os )?(?:opiniões|textos?|artigos?)\b.{0,40}\b(?:express|public"
            r"|assinad)\w*\b.{0,60}\b(?:responsabilidade|não (?:reflet|represent|necessariamente"
            r"|traduz))",
            r"(?:este|o) (?:texto|artigo|conteúdo) não (?:reflete|representa)(?:,?"
            r" necessariamente,?)? (?:a )?(?:opinião|posição)\b",
            r"le (?:opinioni|idee)\b.{0,30}\b(?:espress|contenut)e\b.{0,60}\b(?:dell['’]autor|degli"
            r" autori|non (?:rispecchia|riflett|rappresent|necessariamente))",
            r"de (?:meningen?|opinies|standpunten)\b.{0,40}\b(?:in|van|geuit|die)\b.{0,60}\b(?:niet"
            r" noodzakelijk|voor rekening van|niet (?:per se )?die van de (?:redactie|krant))",
            r"(?:opinie|poglądy|opinia)\b.{0,40}\b(?:wyrażon|zawart|przedstawion"
            r"|autor)\w*\b.{0,80}\b(?:redakcj|nie muszą odzwierciedlać)",
            r"názory?\b.{0,60}\b(?:nemus|nevyjadřuj|neodráž|neshod)\w*\b.{0,60}\bredakc",
            r"(?:a cikkben|az írásban)\b.{0,60}\b(?:véleménye|vélemények"
            r"|álláspont)\w*\b.{0,60}\bszerkesztőség",
            r"мнени[ея] (?:редакции|автор\w{0,2}|колумнист\w{0,2})\b.{0,60}\b(?:не совпада|совпада"
            r"|не отраж|расход|отлича)\w*",
            r"(?:думка|позиція|погляди) (?:редакції|автор\w{0,2})\b.{0,60}\b(?:не збіга|не співпада"
            r"|відрізня|не відобража)\w*",
            r"(?:bu (?:yazıda|makalede|köşe yazısında)|yazarların|yazıda yer"
            r" alan)\b.{0,40}\b(?:görüş|fikir)\w*\b.{0,60}\b(?:yazar|ait|yansıtma)",
            r"yasal uyarı ?[:.].{0,100}\b(?:hak|kaynak|izin|alıntı)",
            r"(?:åsikterna|åsikter som framförs|detta är en (?:opinionstext|debattartikel|krönika)"
            r"|det här är en (?:opinionstext|debattartikel|krönika|ledare))\b.{0,100}\b(?:skribent"
            r"|ställning|egna|åsikt)",
            r"(?:dette er et (?:debattinnlegg|debatindlæg)|dette er en (?:kommentar|kronikk"
            r"|leder))\b.{0,60}\b(?:skribent|holdning|mening|udtryk|uttrykk)",
            r"(?:οι απόψεις|τα άρθρα)\b.{0,40}\b(?:εκφράζ|δημοσιεύ)\w*\b.{0,60}(?:\b(?:τον|τους)"
            r" (?:συγγραφ|συντάκτ)|\bδεν (?:εκφράζ|απηχ|υιοθετ))",
            r"(?:الآراء|المقالات|المقال)\s.{0,40}(?:تعبر|يعبر|لا تعبر|لا يعبر|لا"
            r" تعكس)\s.{0,60}(?:رأي|كاتب|موقف|صاحب)",
            r"(?:लेख में|लेखक के|इस लेख में) .{0,40}विचार.{0,60}(?:निजी|व्यक्तिगत|जरूरी नहीं)",
            r"(?:特别声明|特別聲明|免责声明|免責聲明|平台声明|平台聲明) ?[:：]",
            r"(?:版权声明|版權聲明|郑重声明|重要声明|温馨提示|声明|聲明|風險提示"
            r"|风险提示) ?[:：].{0,60}(?:本文|本网|本站|版权|版權|侵权|作者|观点|觀點|转载"
            r"|投资有风险)",
            r"(?:本文|以上内容|以上文章|文章|以上)(?:仅|只|僅)?(?:内容)?(?:仅|只|僅)?(?:代表|為"
            r"|为)(?:作者|个人|個人)(?:本人|个人|個人)?(?:观点|觀點|意见|立場|立场)",
            r"(?:本文|该文|文章)(?:来源|系|转载|轉載|来自|版权).{0,60}(?:侵权|侵權|删除|刪除|不代表"
            r"|授权|授權|归原)",
            r"(?:notice|statement) ?: the content above\b.{0,80}\b(?:uploaded|user|social media"
            r" platform)",
            r"(?:本稿|本記事|この記事)(?:は|の内容は)(?:、)?(?:筆者|著者"
            r"|執筆者)(?:の)?個人(?:の)?(?:見解|意見)",
            r"(?:본|이) (?:칼럼|글|기고|기사)(?:은|는|의) .{0,30}(?:본지|신문"
            r"|편집)(?:의)? ?.{0,12}(?:다를 수|무관)",
            r"(?:tulisan|artikel|opini|isi)(?: (?:ini|artikel|tulisan|opini)){0,2}"
            r" .{0,30}\b(?:tanggung jawab|pandangan pribadi|pendapat pribadi)\b.{0,20}\bpenulis\b",
            r"(?:bài viết|quan điểm)\b.{0,40}\b(?:thể hiện|quan điểm)\b.{0,40}\b(?:tác giả"
            r"|riêng)\b",
        ),
        60.0,
        unlisted=True,
    ),
    Stock(
        "machine_made",
        Label.OTHER,
        "says that a machine helped with the text",
        begins(
            r"(?:this|the) (?:article|story|text|content|report|post) (?:was|has been|is) (?:\w+"
            rf" )?{_MADE}\b.{{0,40}}{_AI}.{{0,80}}(?:{END}|\b(?:review|edit|check|human))",
            r"(?:dieser|dieses|der|diese) (?:text|artikel|beitrag|inhalt|meldung|nachricht)"
            rf" (?:wurde|ist|entstand)\b.{{0,50}}{_KI}\b.{{0,30}}\b(?:erstellt|geschrieben"
            r"|generiert|verfasst|übersetzt|erzeugt|unterstütz|geprüft|redaktion)",
            rf"(?:cet article|ce texte|ce contenu|cette dépêche) (?:a été|est)\b.{{0,40}}{_IA}",
            r"(?:este (?:artículo|texto|contenido)|esta (?:noticia|información))\b.{0,12}\b(?:ha"
            rf" sido|fue|se ha|está)\b.{{0,50}}{_IA}",
            r"(?:este (?:artigo|texto|conteúdo)|esta (?:notícia|matéria)) (?:foi"
            rf"|é)\b.{{0,50}}{_IA}",
            rf"(?:questo (?:articolo|testo|contenuto)|questa notizia) è stat[oa]\b.{{0,50}}{_IA}",
            r"(?:dit (?:artikel|bericht)|deze tekst) (?:is|werd)\b.{0,50}\b(?:ai\b|kunstmatige"
            r" intelligen|sztuczn\w{1,3} inteligen|umělé inteligen)",
            r"(?:ten |niniejszy )?(?:artykuł|tekst|materiał) (?:został|powstał)\b.{0,50}\b(?:ai\b"
            r"|kunstmatige intelligen|sztuczn\w{1,3} inteligen|umělé inteligen)",
            r"(?:tento |)(?:článek|text) (?:byl|vznikl)\b.{0,50}\b(?:ai\b|kunstmatige intelligen"
            r"|sztuczn\w{1,3} inteligen|umělé inteligen)",
            r"(?:ez a|a) (?:cikk|szöveg|tartalom)\b.{0,30}mesterséges"
            r" intelligencia\w*\b.{0,30}\b(?:készült|segítség|írta)",
            r"(?:этот |эта |данный )?(?:текст|статья|материал|новость)\b.{0,14}\b(?:подготовлен"
            r"|создан|написан|сгенерирован|переведен|переведён)\w*\b.{0,40}(?:искусственн\w{1,4}"
            r" интеллект|нейросет|\bии\b)",
            r"(?:цей |ця )?(?:текст|стаття|матеріал|новина)\b.{0,14}\b(?:підготовлен|створен"
            r"|написан|згенерован)\w*\b.{0,40}(?:штучн\w{1,4} інтелект|нейромереж|\bші\b)",
            r"bu (?:haber|yazı|içerik|metin)\b.{0,10}\byapay z[eê]k",
            r"(?:den här|denna|denne|dette) (?:artikeln|artikeln?|texten|artikkelen|teksten|tekst"
            r"|artikel)\b.{0,40}\b(?:ai\b|artificiell intelligens|kunstig intelligens)",
            r"(?:この|本)記事は.{0,20}(?:ai|人工知能|生成ai)(?:が|を|によ|で).{0,20}(?:生成|作成"
            r"|執筆|翻訳|要約)",
            r"이 (?:기사|콘텐츠|글)(?:는|은) .{0,20}(?:ai|인공지능).{0,40}(?:작성|생성|제작|번역)",
            r"(?:本文|本内容|本稿|此文|以上内容)(?:系|为|由|是)?.{0,10}(?:人工智能|ai"
            r"|大模型).{0,10}(?:生成|撰写|辅助|创作|翻译|整理)",
            r"(?:هذا|هذه) (?:المقال|الخبر|النص|المادة|الترجمة)\s.{0,40}(?:الذكاء الاصطناعي)",
            r"(?:artikel|berita) ini (?:dibuat|ditulis|disusun|diproduksi)\b.{0,40}\b(?:ai"
            r"|kecerdasan buatan)\b",
            r"bài viết (?:này )?(?:được )?(?:tạo|viết|dịch)\b.{0,30}\b(?:ai|trí tuệ nhân tạo)\b",
        ),
        50.0,
        unlisted=True,
    ),
    Stock(
        "affiliate_note",
        Label.LEGAL,
        "says that the site is paid for what readers buy",
        begins(
            r"(?:kupując|zamawiając|dokonując zakupu) (?:przez|poprzez|za pośrednictwem"
            r"|z)\b.{0,20}\blink\w*\b.{0,60}\bprowizj",
            r"(?:w (?:artykule|tekście|materiale)|niektóre|linki)\b.{0,50}\b(?:afiliacyjn"
            r"|partnersk)",
            r"(?:při nákupu|pokud nakoupíte|některé odkazy)\b.{0,60}\b(?:odkaz|affiliate|provizn"
            r"|partnersk)\w*\b.{0,60}(?:\bproviz|\bpartnersk|\baffiliate)",
            r"(?:a cikkben|az oldalon|a linkeken)\b.{0,60}\b(?:affiliate|partnerlink|jutalék)",
            r"(?:при покупке|если вы (?:купите|покупаете)|покупая)\b.{0,60}\bссылк\w{1,4}\b.{0,60}"
            r"(?:\bкомисси|\bвознагражден)",
            r"(?:bu (?:yazıda|haberde|içerikte)|bağlantılar)\b.{0,60}\b(?:komisyon|ortaklık|satış"
            r" ortağı)",
            r"(?:artikeln|artikkelen|artiklen|om du handlar|hvis du (?:køber"
            r"|handler))\b.{0,50}\b(?:affiliate|annonslänkar|annoncelinks|annonselenker|kommission"
            r"|provision|provisjon)",
            r"(?:本記事|当記事|この記事|記事内|当サイト|本サイト)(?:の|は|には|で"
            r"|から)?.{0,24}(?:リンク|広告|アフィリエイト|プロモーション).{0,50}(?:還元|報酬|収益"
            r"|手数料|含み|含まれ|利用して|参加して|掲載して|紹介料)",
            r"(?:アフィリエイト|プロモーション)(?:広告|リンク)?を(?:利用|含)",
            r"이 (?:포스팅|기사|글)(?:은|는|에는)? .{0,40}(?:파트너스|제휴|수수료)",
            r"(?:本文|文章|部分)(?:含|包含|内含).{0,12}(?:推广|联盟|聯盟|分潤)(?:链接|連結)?",
        ),
        45.0,
        unlisted=True,
    ),
    Stock(
        "source_note",
        Label.OTHER,
        "names where the page comes from",
        begins(
            r"(?:原标题|原標題|原文标题|原题|原題|文章标题) ?[:：].{2,80}$",
            rf"(?:图片来源|圖片來源|图源|圖源|资料来源|资料图片来源) ?[:：] ?\S{{1,30}}{END}",
        ),
        30.0,
        unlisted=True,
    ),
)
