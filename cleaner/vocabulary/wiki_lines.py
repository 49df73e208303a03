"""What wikis set around every page: whose it is, what it lacks, where its copy comes from.

Kinds of stock sentences, see `stock_sentences`, but for notices, which an article may begin with as
well; in HTML, names of elements tell most of them. The wiki may have any name. Edit marks are in
`edit_marks`.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.beginnings import letters_of
from cleaner.vocabulary.edit_marks import SECTION_EDITING
from cleaner.vocabulary.stock import END, Stock, begins

__all__ = ["NOTICE_LETTERS", "WIKI_LINES", "is_copy_line", "is_notice", "is_tagline"]

NOTICE_WORDS: Final = 80.0

_NAME: Final = r"[^.,:;!?]{1,50}"
_WORD: Final = r"(?: [^\s.,:;!?]{1,20})"
_TAGLINE: Final = begins(
    rf"from (?:the )?{_NAME}, (?:the|an|your|our) (?:\S{{1,16}} ){{0,2}}(?:collaborative|free"
    rf"|online|open|uncensored)(?:[ -]\S{{1,16}}){{0,2}} (?:encyclop(?:a?e|æ)dia|wiki|repository"
    rf"|database|dictionary|library|news source|textbooks|guide){_WORD}{{0,4}}{END}",
    rf"from (?:the )?(?:\S{{0,20}}wiki(?!leaks)[^\s.,:;!?]{{0,16}}|\S{{0,20}}pedia){END}",
    rf"from the (?:[^\s.,:;!?]{{1,20}} ){{1,3}}wiki{END}",
    rf"aus (?:de[rm] )?{_NAME}, (?:de[rm]|eine[rm]) (?:\S{{1,16}} )?freien?"
    rf" (?:enzyklopädie|wiki|wissensdatenbank|sammlung|lexikon|medienarchiv){_WORD}{{0,3}}{END}",
    rf"(?:un article|une page)? ?de {_NAME},? (?:l['’]|une )encyclopédie (?:\S{{1,14}} )?"
    rf"(?:libre|gratuite|collaborative){END}",
    rf"(?:de|desde) {_NAME}, (?:la|una) enciclopedia (?:\S{{1,14}} )?(?:libre|colaborativa){END}",
    rf"da {_NAME}, (?:l['’]|un['’])enciclopedia (?:\S{{1,14}} )?libera{END}",
    rf"(?:origem ?: ?|da |de ){_NAME}, (?:a|uma) enciclopédia (?:\S{{1,14}} )?livre{END}",
    rf"uit {_NAME}, (?:de|een) vrije encyclopedie{END}",
    rf"z {_NAME}, wolnej encyklopedii{END}",
    rf"материал из {_NAME} [—–-] (?:\S{{1,20}} ){{0,3}}(?:энциклопедии|вики|библиотеки|словаря"
    rf"|путеводителя){_WORD}{{0,4}}{END}",
    rf"материал из (?:\S{{1,20}} )?(?:вики\S{{0,20}}|\S{{1,20}}(?:вики|педии|wiki)){END}",
    rf"матеріал з {_NAME} [—–-] (?:\S{{1,20}} ){{0,3}}(?:енциклопедії|вікі|бібліотеки"
    rf"|словника){END}",
    rf"з {_NAME}, свабоднай энцыклапедыі{END}",
    rf"(?:от|из) {_NAME}, (?:свободната енциклопедия|слободне енциклопедије){END}",
    rf"(?:iz|s) {_NAME}, (?:slobodne|proste) enciklopedije{END}",
    rf"izvor: wikipedija{END}",
    rf"z {_NAME}, (?:otevřené encyklopedie|slobodnej encyklopédie|volné encyklopedie){END}",
    rf"(?:från|fra) (?:\S{{0,20}}wiki(?!leaks)[^\s.,:;!?]{{0,16}}|\S{{0,20}}pedia){END}",
    rf"(?:från|fra) {_NAME}, den (?:fria encyklopedin|frie (?:encyklop[æe]di|leksikon)){END}",
    rf"wikipediasta{END}",
    rf"a {_NAME}, a szabad enciklopédiából{END}",
    rf"(?:de la|din) {_NAME}, enciclopedia (?:liberă|online){END}",
    rf"από τη {_NAME}, την ελεύθερη εγκυκλοπαίδεια{END}",
    rf"de (?:la )?{_NAME}, l['’]enciclopèdia lliure{END}",
    rf"(?:vikipedi|wikipedia), (?:özgür ansiklopedi|entziklopedia askea|ensiklopedia bebas){END}",
    rf"el vikipedio, la libera enciklopedio{END}",
    rf"dari {_NAME}, ensiklopedia bebas{END}",
    rf"bách khoa toàn thư mở {_NAME}{END}",
    r"出典 ?[:：] ?フリー.{1,12}『[^』]{1,40}』$",
    rf"(?:维基百科|維基百科)，(?:自由的百科全书|自由的百科全書){END}",
    rf"출처: [^.,]{{1,20}}, 우리 모두의 백과사전{END}",
    rf"위키백과, 우리 모두의 백과사전{END}",
    rf"من {_NAME}، الموسوعة الحرة{END}",
    rf"מתוך {_NAME}, האנציקלופדיה החופשית{END}",
    rf"از {_NAME}، دانشنام[هۀ]ٔ? آزاد{END}",
    r"मुक्त ज्ञानकोश विकिपीडिया से\W{0,3}$",
    r"উইকিপিডিয়া, মুক্ত বিশ্বকোষ থেকে\W{0,3}$",
    rf"จากวิกิพีเดีย สารานุกรมเสรี{END}",
)
_THIS: Final = r"this (?:article|section|page|list|biography|template)(?: or section)?"
_NOTICE: Final = begins(
    rf"{_THIS}(?:['’]s (?:lead section|tone or style|plot summary|factual accuracy|use of external"
    r" links))? (?:needs (?:additional|more) (?:citations|references|sources|footnotes)"
    r"|does not (?:cite|have) any (?:sources|references|citations)"
    r"|is (?:\w{1,20} )?an? (?:\S{1,20} ){0,4}(?:stub|orphan)\b"
    r"|may be expanded with text translated|may (?:need|require) (?:cleanup|copy editing"
    r"|to be rewritten|expansion)|relies (?:too much|largely or entirely|excessively) on (?:a"
    r" single source|references to|sources|primary)|includes? (?:a list of )?(?:general )?"
    r"(?:references|citations|related reading),? (?:but|or)\b|has multiple issues\. please\b"
    r"|has an? (?:unclear citation style|in-universe style)|(?:possibly )?contains original"
    r" research|(?:possibly )?contains (?:content|wording) that (?:is written like|promotes)"
    r"|is written like an? (?:advertisement|personal|essay|résumé)|is missing information"
    r"|may be too (?:technical|long) (?:for|to)|may not adequately summarize"
    r"|needs to be updated\. please\b)",
    r"this (?:\S{1,20} ){0,6}article(?: (?:about|on|related to) .{1,60})? is a stub\b",
    r"you can help (?:\S{1,20} ){1,4}by (?:expanding|adding to|editing) it\b",
    r"please (?:help )?(?:to )?improve this (?:article|section|page) (?:by|or|if|to)\b",
    r"learn how and when to remove (?:this|these) (?:template )?messages?\b",
    r"unsourced material may be challenged and removed\b",
    r"dieser artikel(?: oder(?: nachfolgende| dieser)? abschnitt)? (?:ist (?:nicht hinreichend mit"
    r" belegen|ein stub|noch (?:sehr )?lückenhaft)|bedarf einer (?:\S{1,20} )?überarbeitung)",
    r"(?:in )?diesem artikel(?: oder abschnitt)? fehlen (?:noch )?(?:folgende )?(?:wichtige )?"
    r"(?:quellen|belege|informationen)\b",
    r"bitte hilf(?: mit,? ihn zu verbessern| uns dabei,? ihn| wikipedia,? indem du)\b",
    r"angaben ohne ausreichenden beleg könnten demnächst entfernt werden\b",
    r"(?:cet article|cette (?:section|page|liste)) (?:est une ébauche|ne cite (?:pas|aucune)\b"
    r".{0,20}\bsources?|(?:n['’]est|est) (?:pas|mal) (?:suffisamment )?(?:rédigée?|sourcée?"
    r"|wikifiée?)|est vide, insuffisamment|doit être (?:actualisée?|recyclée?|wikifiée?)"
    r"|adopte un point de vue régional)",
    r"vous pouvez (?:partager vos connaissances en l['’]améliorant|aider à ajouter des références"
    r"|améliorer la vérifiabilité)",
    r"est[ea] (?:artículo|página|sección)(?: o sección)? (?:necesita (?:referencias|ser wikificad)"
    r"|tiene referencias, pero|no tiene (?:una )?referencias|no cita|(?:\S{1,20} ){0,6}es un"
    r" esbozo)",
    r"puedes (?:colaborar con wikipedia|ayudar a .{1,40}) (?:añadiéndolas|ampliándol[oa]"
    r"|expandiéndol[oa])",
    r"este aviso fue puesto el\b",
    r"quest[ao] (?:voce|pagina|sezione)(?: o sezione)? sull['’]argomento .{1,60} (?:è (?:solo"
    r"|ancora) un abbozzo|non cita|è ritenuta)",
    r"(?:contribuisci a migliorarla|puoi migliorare questa voce) (?:secondo|citando|aggiungendo)\b",
    r"est[ea] (?:página|artigo|secção|seção)(?: ou (?:secção|seção))? (?:cita fontes, mas|não cita"
    r" (?:nenhuma )?fontes?|(?:\S{1,20} ){0,8}é um esboço|precisa ser (?:reciclad|wikificad))",
    r"você pode ajudar a (?:wikipédia|\S{1,20}) (?:expandindo|melhorando)",
    r"ajude a (?:inserir referências|melhorar (?:este artigo|esta página))",
    r"(?:dit|deze) (?:artikel|pagina|lijst)(?: of een deel ervan)? (?:is (?:nog )?(?:een beginnetje"
    r"|niet (?:duidelijk )?van bronnen voorzien)|heeft (?:nog )?(?:extra )?bronnen nodig"
    r"|bevat (?:nog )?geen bronnen)",
    r"ten artykuł (?:(?:od|z) \S{4,12} )?(?:wymaga (?:uzupełnienia|zweryfikowania|dopracowania"
    r"|uźródłowienia)|jest (?:tylko )?zalążkiem)",
    r"(?:ta sekcja jest niekompletna|to jest zalążek artykułu)\b",
    r"текущая версия страницы пока не проверялась\b",
    r"стабильная версия была проверена\b",
    r"(?:эта статья|этот раздел|эта страница)(?: или раздел)? (?:нуждается в (?:доп|проверке"
    r"|доработке|улучшении|переработке)|требует (?:доработки|дополнительных)|слишком коротк"
    r"|не содержит (?:ссылок|источников)|содержит незавершённый|предлагается к удалению"
    r"|является заготовкой)",
    r"в (?:этой )?статье (?:не хватает ссылок|есть список источников, но|нет ссылок)",
    r"это заготовка статьи\b",
    r"(?:вы можете помочь проекту|помогите (?:википедии|проекту)),? (?:дополнив|добавив|исправив)",
    r"информация должна быть проверяема, иначе\b",
    r"поточна версія (?:цієї )?сторінки (?:ще )?не перевірялася\b",
    r"ця стаття (?:не містить посилань|потребує (?:додаткових|упорядкування)|є заготовкою)",
    r"це незавершена стаття\b",
    r"ви можете допомогти (?:проєкту|проекту|вікіпедії|поліпшити цю статтю)",
    r"(?:den här|denna) (?:\S{1,20} )?artikeln?(?: om .{1,40})? (?:behöver (?:fler )?(?:källor"
    r"|källhänvisningar)|saknar (?:eller har|källhänvisningar)|är (?:en stub|bara påbörjad))",
    r"du kan hjälpa wikipedia genom\b",
    r"(?:denne artikkelen|denne artikel|denne siden) (?:mangler (?:kilder|kildehenvisninger"
    r"|referanser)|er (?:en (?:stub|spire))|trenger (?:flere )?(?:referanser|kilder))",
    r"du kan hj(?:e|æ)lpe wikipedia (?:ved|med)\b",
    r"tämä (?:artikkeli|luettelo)(?: tai sen osa)? (?:on tynkä|kaipaa (?:lähteitä|tarkistamista))",
    r"ez a (?:szakasz|szócikk) (?:egyelőre )?(?:nem tünteti fel|erősen hiányos|csonk)",
    r"tento článek (?:není dostatečně ozdrojován|je (?:příliš stručný nebo postrádá|pahýl)"
    r"|potřebuje úpravy|neobsahuje (?:zdroje|odkazy na zdroje))",
    r"můžete wikipedii pomoci tím\b",
    r"tento článok (?:potrebuje úpravu|je výhonok)",
    r"acest articol (?:nu (?:are|conține) (?:surse|note|introducere)|sau (?:această )?secțiun"
    r"|este un ciot)",
    r"bu madde (?:hiçbir kaynak|önerilmeyen biçimde|(?:\S{1,20} ){0,6}taslak (?:niteli|seviye"
    r"|madde))",
    r"αυτό το λήμμα (?:χρειάζεται|δεν (?:περιέχει|έχει) πηγές|είναι επέκταση)",
    r"bài viết này (?:cần thêm chú thích|không có nguồn|cần có chú thích)",
    r"artikel ini (?:tidak memiliki referensi|membutuhkan rujukan|(?:bertopik .{1,40} )?adalah"
    r" (?:sebuah )?rintisan|perlu (?:dikembangkan|diterjemahkan|dirapikan|diwikifikasi))",
    r"この(?:記事|節|項目)(?:は|には)、?(?:検証可能な参考文献や出典|.{0,40}書きかけの(?:項目|節)"
    r"|複数の問題があります|.{0,12}出典がまったく|.{0,12}独自研究が含まれ)",
    r"出典を追加して記事の信頼性向上にご協力ください",
    r"[本此](?:条目|條目)(?:存在|需要|可能|没有|沒有|过于|過於|缺少|依赖|依賴)"
    r".{0,30}(?:扩充|擴充|来源|來源|编修|編修|脚注|腳註|更新|原创|原創|清理|参考|參考|问题|問題|维基化"
    r"|維基化|语调|語調)",
    r"(?:这是|這是)一[个個](?:与|與|关于|關於).{1,30}(?:小作品|小條目)",
    r"(?:请|請)(?:协助|協助)(?:补充|補充|改善|扩充|擴充|添加).{0,20}(?:条目|條目)",
    r"이 (?:문서|글)(?:의|은|는|에는) .{0,40}(?:출처가 (?:필요|분명|없)|토막글)",
    r"(?:هذه المقالة|هذه الصفحة) (?:بذرة|يتيمة|غير مكتملة|لا تستشهد|.{1,40} بذرة بحاجة)",
    r"ערך זה (?:הוא קצרמר|הוא יתום|זקוק לעריכה)",
    r"این (?:مقاله|نوشتار|بخش) (?:نیازمند (?:ویکی|تمیز|منبع|گسترش)|به هیچ منبع|خرد )",
)
_QUOTED: Final = r"[\"“„”«'‘「『]\s?https?://\S{1,400}(?:\s?[\"“”»'’」』])?"
_COPY: Final = begins(
    rf"(?:retrieved from|abgerufen von|ce document provient de|récupérée? de|取自|원본 주소)"
    rf" ?(?:https?://\S{{1,400}}|{_QUOTED}){END}",
    rf"(?:obtenido de|recuperado de|estratto da|obtida de|disponível em|overgenomen van"
    rf"|ontvangen van|źródło ?:|источник ?[—:-]|получено с|отримано з|hämtad från|hentet fra"
    rf"|noudettu kohteesta|citováno z|zdroj ?:|a lap eredeti címe:?|adus de la|preluat de la"
    rf"|ανακτήθηκε από|obtingut de|lấy từ|diperoleh dari|مجلوبة من|אוחזר מתוך|برگرفته از)"
    rf" ?{_QUOTED}{END}",
    r"[\"“„「『]\s?https?://\S{1,400}?\s?[」』”\"] ?(?:から取得|adresinden alındı)",
    r"最終更新 ?\d{4}年\d{1,2}月\d{1,2}日.{0,60}(?:UTC|日時は個人設定)",
    r"this page was last (?:edited|modified) on .{5,40}, at \d{1,2}:\d{2}",
    r"diese seite wurde zuletzt am .{5,40} um \d{1,2}:\d{2}(?: uhr)? (?:bearbeitet|geändert)\b",
    r"la dernière modification de cette page a été faite le\b",
    r"esta página (?:se editó por última vez el|foi editada pela última vez)\b",
    r"questa pagina è stata modificata per l['’]ultima volta\b",
    r"deze pagina is voor het laatst bewerkt op\b",
    r"tę stronę ostatnio edytowano\b",
    r"эта страница (?:в )?последний раз была отредактирована\b",
    r"sidan redigerades senast\b",
    r"denne siden? ble? (?:sist|senest) redigert\b",
    r"stránka byla naposledy editována\b",
    r"a lap utolsó módosítása\b",
    r"sayfa en son .{5,40} tarihinde .{0,20}(?:değiştirilmiştir|değiştirildi)",
    r"(?:本页面|本頁面)最[后後](?:编辑|修订|編輯|修訂)",
    r"이 문서는 \d{4}년 \d{1,2}월 \d{1,2}일 .{0,30}마지막으로 편집",
)
_SECTION: Final = begins(
    rf"(?:{'|'.join(sorted(SECTION_EDITING))}|edit this (?:section|source|wikitext)"
    rf"|link to this (?:heading|section|definition)|permalink to this (?:headline|heading"
    rf"|definition)|direct link to .{{1,60}}|copy (?:link|permalink) to (?:this )?(?:section"
    rf"|heading)|link zu dieser überschrift|modifier la section|lien (?:permanent )?vers ce titre"
    rf"|editar (?:sección|seção|secção)|enlace a este encabezado|modifica sezione|edytuj sekcję"
    rf"|править раздел|редагувати розділ){END}"
)
WIKI_LINES: Final = (
    Stock("wiki_tagline", Label.OTHER, "says which wiki this is", _TAGLINE, 16.0),
    Stock("wiki_copy", Label.OTHER, "says where the page is, or when it was changed", _COPY, 40.0),
    Stock("section_link", Label.INTERFACE, "leads to a section or edits it", _SECTION, 10.0),
)


TAGLINE, COPY = WIKI_LINES[0], WIKI_LINES[1]
NOTICE_LETTERS: Final = letters_of(_NOTICE.pattern)
"""First letters of notices, and of others."""


def is_tagline(text: str, words: float) -> bool:
    """Whether a line says which wiki this is, as a name may: "Från Wikipedia"."""
    return words <= TAGLINE.words and TAGLINE.begins.match(text) is not None


def is_copy_line(text: str, words: float) -> bool:
    """Whether a line says where the page of a wiki is, or when it was changed."""
    return words <= COPY.words and COPY.begins.match(text) is not None


def is_notice(text: str, words: float) -> bool:
    """Whether a text may say what a page of a wiki lacks."""
    return words <= NOTICE_WORDS and _NOTICE.match(text) is not None
