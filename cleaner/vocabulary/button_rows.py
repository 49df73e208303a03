"""Lines that are nothing but several buttons or links: "Edit Delete Report", "Войти Регистрация".

In: a block's text. Out: whether it is such a row. Each of its phrases is known; the longest that
fits is taken. Single words must be those of buttons, as the vocabulary's nouns head tables too,
"Name City Phone"; and each phrase begins with a capital, unlike the words of a sentence. Verse says
one again, "Listen! Listen!", and manuals name them in turn: "Edit > Copy", "Copy, Edit, Delete".

Rows of a few words to share a page may have no spaces between: "ShareConnect 96 TweetEmailMore".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from collections.abc import Iterator
from typing import Final

from cleaner.vocabulary.concepts import Concept
from cleaner.vocabulary.edit_marks import EDITING
from cleaner.vocabulary.first_letters import first_letters, tell_first_word
from cleaner.vocabulary.languages import LANGUAGES
from cleaner.vocabulary.listed import listed
from cleaner.vocabulary.normalising import normalise

__all__ = ["POST_BUTTONS", "is_button_row", "is_share_row", "may_be_button_row"]

POST_BUTTONS: Final = listed(
    """like; quote; reply; report; upvote; downvote; reply with quote; send message; view profile;
    private message; antworten; melden; zitieren; citer; répondre; signaler; citar; reportar;
    responder; cita; rispondi; segnala; citeren; reageren; cytuj; odpowiedz; zgłoś; жалоба;
    ответить; пожаловаться; цитировать; цитата; відповісти; цитувати; cevapla; yanıtla; svara;
    citera; svar; siter; vastaa; lainaa; citovat; odpovědět; idézet; válasz; răspunde; απάντηση;
    παράθεση; 返信; 引用; 回复; 举报"""
)
"""What may be done with a post of a forum, or with a comment."""
_BUTTONS: Final = POST_BUTTONS | EDITING | listed(
    """
    apply; bookmark; buy; cite; compare; copy; delete; download; embed; favorite;
    favourite; flag; follow; hide; listen; login; logout; next; permalink; pin; play;
    prev; previous; print; register; repost; retweet; save; share; signup;
    subscribe; tweet; unfollow; watch; wishlist; apply now; save job;
    show less; see less; read less; view less; add to calendar; buy tickets; get tickets;
    get directions; view map; book now; contact seller; jump to recipe; report post;
    report abuse; quick reply; multi quote; share post;
    ask a question; log in; sign in; sign up; save for later; add to list; add to favorites;

    abspielen; anhören; anmelden; ausdrucken; bestellen; drucken;
    einloggen; empfehlen; folgen; herunterladen; kaufen; kommentieren; kopieren; löschen;
    merken; registrieren; reservieren; speichern; teilen; vergleichen; versenden;
    vorlesen; weiter; weiterempfehlen; weiterleiten; zurück; jetzt bewerben;
    jetzt buchen; tickets kaufen; termin vereinbaren; zum kalender hinzufügen; in den kalender;
    als pdf; mehr anzeigen; weniger anzeigen; zur merkliste; in den warenkorb;
    auf den wunschzettel; auf die wunschliste; nachricht senden; route berechnen;
    karte anzeigen; stelle merken; auf karte anzeigen;

    acheter; aimer; commenter; comparer; connexion; copier; enregistrer; envoyer;
    imprimer; inscription; partager; postuler; précédent; recommander;
    réserver; sauvegarder; suivant; suivre; supprimer; télécharger; écouter;
    s'abonner; s'inscrire; se connecter; ajouter au calendrier; ajouter aux favoris;
    ajouter au comparateur; acheter des billets; voir plus; voir moins; ajouter à ma liste;
    ajouter à l'agenda; voir la carte; envoyer un message; prendre rendez-vous;

    acceder; anterior; borrar; comentar; comparar; compartir; comprar; copiar; denunciar;
    descargar; eliminar; enviar; escuchar; guardar; imprimir; inscribirse; recomendar;
    registrarse; reproducir; reservar; seguir; siguiente; suscribirse;
    comprar entradas; añadir al calendario; añadir a favoritos; ver más; ver menos; ver mapa;
    cómo llegar; me gusta; postular ahora; enviar mensaje; inscribirme; solicitar empleo;

    accedi; acquista; ascolta; commenta; condividi; confronta; copia; elimina; invia;
    iscriviti; precedente; prenota; registrati; salva; scarica;
    segui; stampa; successivo; aggiungi al calendario; aggiungi ai preferiti;
    aggiungi al confronto; aggiungi alla lista desideri; aggiungi alla lista dei desideri;
    acquista biglietti; mostra altro; mostra meno; candidati ora; mi piace; vedi mappa;
    invia messaggio;

    afdrukken; bestellen; bewaren; delen; doorsturen; downloaden; inloggen;
    kopen; kopiëren; luisteren; opslaan; printen; registreren; reserveren;
    solliciteren; rapporteren; aanmelden; vergelijken; verwijderen; volgen; vorige; volgende;
    op verlanglijst; in winkelwagen; in winkelmand; toevoegen aan agenda; tickets kopen;
    meer tonen; minder tonen; op verlanglijstje; solliciteer nu; stuur bericht;

    drukuj; kopiuj; kup; obserwuj; pobierz; polub; porównaj;
    poprzedni; następny; rezerwuj; skomentuj; udostępnij; usuń; wydrukuj; wyślij; zapisz;
    zaloguj; zarejestruj; aplikuj; posłuchaj; dodaj do ulubionych; dodaj do kalendarza;
    dodaj do porównania; dodaj do koszyka; kup bilety; pokaż więcej; pokaż mniej; aplikuj teraz;
    wyślij wiadomość; zaloguj się; zarejestruj się; lubię to;

    baixar; cadastrar; comprar; compartilhar; curtir; entrar; excluir; ouvir; partilhar;
    próximo; salvar; seguir; transferir; adicionar aos favoritos; adicionar ao calendário;
    comprar ingressos; comprar bilhetes; ver menos; adicionar ao carrinho;
    adicionar à lista de desejos; inscrever-se; candidatar-se; enviar mensagem;
    entrar em contato; agendar visita;

    авторизация; войти; вход; выйти; далее; забронировать; заказать; изменить; купить; копировать;
    назад; нравится; отправить; печать; подписаться; поделиться;
    распечатать; регистрация; скачать; слушать; сохранить; сравнить; удалить;
    в корзину; в избранное; в закладки; к сравнению; купить билет;
    добавить в календарь; добавить в избранное; показать ещё; показать еще; откликнуться;
    зарегистрироваться; комментировать; спасибо; свернуть; развернуть;

    увійти; вхід; реєстрація; друк; друкувати; поділитися; поділитись; зберегти; завантажити;
    поскаржитися; у кошик; в кошик; в обране; порівняти; купити;
    роздрукувати; подобається; підписатися; видалити;

    beğen; bildir; alıntıla; indir; kaydet; kayıt ol; kopyala; oy ver; önceki;
    paylaş; satın al; sepete ekle; sonraki; şikayet et; takip et; üye ol; yazdır;
    yorum yap; giriş yap; favorilere ekle; karşılaştır; favorilerime ekle; başvur; dinle;

    dela; gilla; köp; ladda ner; logga in; radera; rapportera; registrera; skriv ut;
    spara; jämför; tipsa; följ; lägg i varukorg; lägg i varukorgen; lyssna;
    ansök; lägg till i kalender; lägg till i favoriter; boka; ansök nu; mejla; anmäl; køb;
    log ind; slet; rapporter; anmeld; udskriv; sammenlign; opret bruger;
    læg i kurv; tilføj til kurv; tilføj til kalender; følg; ansøg; kjøp; logg inn; slett;
    rapportér; skriv ut; lagre; legg i handlekurv; lytt; registrer deg;
    legg til i kalender; last ned; jaa; tallenna; tulosta; lataa; ilmoita;
    poista; kirjaudu; tykkää; rekisteröidy; seuraa; osta; vertaile; kuuntele;
    lisää ostoskoriin; lisää koriin; kirjaudu sisään; lisää suosikkeihin; lisää kalenteriin;
    ilmianna; edellinen; seuraava;

    koupit; nahlásit; přihlásit; registrovat; sdílet; smazat; stáhnout;
    tisk; tisknout; uložit; upravit; vytisknout; porovnat; do košíku; vložit do košíku;
    přidat do košíku; přihlásit se; registrovat se; přidat do oblíbených; přidat do kalendáře;
    sledovat; předchozí; další; zaregistrovat se; přehrát; poslat; citovať; kúpiť; nahlásiť;
    odpovedať; prihlásiť; registrovať; zdieľať; zmazať; stiahnuť; tlačiť; uložiť;
    vytlačiť; porovnať; vložiť do košíka; prihlásiť sa; registrovať sa; odoslať;
    bejelentkezés; letöltés; megosztás; mentés; nyomtatás; regisztráció; törlés;
    kosárba; kosárba teszem; összehasonlítás; kedvencekhez; tetszik; küldés; előző;
    következő; belépés; feliratkozás; autentificare; cumpără; descarcă; distribuie; editează;
    înregistrare; printează; salvează; șterge; tipărește; trimite; compară; citează;
    raportează; adaugă în coș; urmărește; adaugă la favorite; adaugă în calendar; conectare;
    imprimă; înainte; înapoi; εκτύπωση; κοινοποίηση; σύνδεση; εγγραφή; αποθήκευση;
    αναφορά; διαγραφή; λήψη; σύγκριση; αγορά; προσθήκη στο καλάθι;
    στο καλάθι; επόμενο; προηγούμενο; αποστολή; προσθήκη στα αγαπημένα; μοιραστείτε; αντιγραφή;
    влез; вход; регистрация; печат; сподели; запази; отговори; цитирай; изтегли; изтрий; купи;
    сравни; добави в количката; добави в любими; докладвай; редактирай; последвай;

    印刷; 共有; 保存; 削除; 通報; シェア; ログイン; 新規登録; 会員登録;
    ツイート; フォロー; いいね; ダウンロード; カートに入れる; お気に入り; お気に入りに登録;
    お気に入りに追加; 比較する; 購入する; 予約する; 前へ; 次へ; 応募する; コピー; 再生;
    ブックマーク; 送る; 打印; 分享; 收藏; 回覆; 檢舉; 删除; 刪除; 登录;
    登入; 注册; 註冊; 下载; 下載; 点赞; 讚; 关注; 轉發; 转发; 加入购物车; 加入購物車; 立即购买;
    立即購買; 对比; 複製; 复制; 上一页; 下一页; 上一頁; 下一頁; 列印; 로그인; 회원가입; 인쇄;
    공유; 공유하기; 저장; 스크랩; 답글; 인용; 신고; 수정; 삭제; 좋아요; 구독; 팔로우; 다운로드;
    장바구니; 찜하기; 구매하기; 바로구매; 이전; 다음; 추천; طباعة; مشاركة; شارك; حفظ; تحميل;
    تنزيل; رد; الرد; اقتباس; إبلاغ; حذف; نسخ; متابعة; إعجاب; السابق; التالي;
    تسجيل الدخول; إنشاء حساب; أضف إلى السلة; مقارنة; شراء; أضف للمفضلة; چاپ; ذخیره; دانلود;
    پاسخ; گزارش; ورود; ثبت نام; اشتراک گذاری; افزودن به سبد خرید; مقایسه; הדפסה; שיתוף;
    שמירה; התחברות; הרשמה; הגב; דיווח; מחיקה; הוסף לסל; השוואה; הורדה; cetak; bagikan;
    simpan; balas; kutip; laporkan; hapus; unduh; masuk; daftar; ikuti; tambah ke keranjang;
    bandingkan; salin; chia sẻ; lưu; trả lời; trích dẫn; báo cáo; tải xuống; đăng nhập; đăng ký;
    thích; theo dõi; thêm vào giỏ hàng; so sánh; mua ngay; xóa; sao chép
    """
)  # fmt: skip
_SITES: Final = listed(
    """bluesky; facebook; flipboard; google; instagram; linkedin; mastodon; messenger;
    odnoklassniki; pinterest; pocket; reddit; skype; snapchat; telegram; tiktok; tumblr;
    twitter; viber; vkontakte; weibo; whatsapp; x; xing; youtube; вконтакте; одноклассники;
    телеграм; line; email; e-mail; mail; pdf; rss; comment; comments; more"""
)
"""Where one may share; such a name alone may be a part of another phrase."""
_NOUNS: Final = listed(
    """bookmark; copy; download; edit; embed; favorite; favourite; flag; follow; like; login;
    permalink; pin; play; post; print; quote; register; reply; report; share; signup; watch;
    wishlist"""
)
"""What may be named behind a verb, in two words: "Download Report", "Copy Edit"."""
_PAIRED: Final = listed("follow; like; print; quote; reply; save; share")
"""Two of these are no verb and what it does something to, but two buttons."""
_PARTED: Final = re.compile(r"\w ?[|/·•] ?\w")
"""Between two buttons, and never between a verb and what it does something to."""
_CONCEPTS: Final = (
    Concept.SHARE, Concept.LOGIN, Concept.CART, Concept.COMMENT, Concept.BACK_TO_TOP,
    Concept.PAGINATION,
)  # fmt: skip
"""Whose phrases of several words are buttons too."""
LENGTH: Final = 160
"""Characters of a row."""
WORDS: Final = 5
"""Of the longest phrase."""
BUTTONS: Final = 2
SITES: Final = 3
"""Different buttons that make a row; and names of sites, where there are none."""
SEPARATORS: Final = str.maketrans(dict.fromkeys("|·•/»›←«‹丨", " "))
TEXT_MARKS: Final = (",", ">", "→", "、", "，")
"""Behind a word of a row that a text names."""
ENDS: Final = (".", "!", "?", "。", "！", "？")


def _phrases() -> Iterator[str]:
    yield from map(normalise, _BUTTONS)
    for table in LANGUAGES.values():
        for concept in _CONCEPTS:
            if concept in table:
                yield from filter(_is_button, table[concept].whole)


def _is_button(phrase: str) -> bool:
    """Whether a phrase has several words, and is no row of names of sites."""
    return " " in phrase and not _SITES.issuperset(phrase.split())


_PHRASES: Final = frozenset(_phrases())
_FIRST_WORDS: Final = frozenset(phrase.split(" ")[0] for phrase in _PHRASES | _SITES)
_LETTERS: Final = frozenset(map(first_letters, _FIRST_WORDS))

LONGEST_ROW: Final = 80
SHARES: Final = 3
"""Different buttons of such a row, at least."""
_SHARES: Final = re.compile(
    r"share|connect|tweet|comments?|e-?mail|more|like|pin|print|facebook|twitter|google\+|linkedin"
)
_SHARE_ROW: Final = re.compile(rf"(?:(?:{_SHARES.pattern})[ \d]{{0,12}})+", re.IGNORECASE)


def may_be_button_row(text: str, letters: str) -> bool:
    """Whether a text may be one, by its first letters: mostly a fast No."""
    if len(text) > LENGTH or " " not in text:
        return False
    return letters in _LETTERS or not tell_first_word(letters, text)


def is_button_row(text: str) -> bool:
    """Whether a line is made up of two different phrases of buttons or more, and nothing else."""
    if len(text) > LENGTH or " " not in text:
        return False
    words = text.translate(SEPARATORS).split()
    if not words or normalise(words[0]) not in _FIRST_WORDS:  # nearly always
        return False
    if text.endswith(ENDS) or any(word.endswith(TEXT_MARKS) for word in words[:-1]):
        return False
    said = [(word, small) for word in words if (small := normalise(word))]
    spelt = [one for _, one in said]
    buttons: set[str] = set()
    sites: set[str] = set()
    place = 0
    while place < len(said):
        size = _longest(spelt, place)
        if not size or said[place][0][0].islower():
            return False
        is_site = size == 1 and spelt[place] in _SITES
        (sites if is_site else buttons).add(" ".join(spelt[place : place + size]))
        place += size
    is_noun = spelt[-1] in _NOUNS and not _PAIRED.issuperset(spelt)
    if len(said) == BUTTONS and is_noun and not _PARTED.search(text):
        return False
    return len(buttons) >= BUTTONS or (not buttons and len(sites) >= SITES)


def _longest(words: list[str], place: int) -> int:
    """How many words the longest phrase has that stands at a place."""
    for size in range(min(WORDS, len(words) - place), 0, -1):
        phrase = " ".join(words[place : place + size])
        if phrase in _PHRASES or (size == 1 and phrase in _SITES):
            return size
    return 0


def is_share_row(text: str) -> bool:
    """Whether a text is nothing but names of buttons to share a page, and how often each was used.

    They stand side by side, with spaces between or without; other words stand in such rows never.
    """
    if len(text) > LONGEST_ROW or not _SHARE_ROW.fullmatch(text):
        return False
    return len(set(_SHARES.findall(text.casefold()))) >= SHARES
