"""Rows of links of old pages below a text: "Print | Send to a friend | Back to the list".

In: a block's text. Out: whether it is such a row. All of its words are those of tools, and one of
them prints, sends, sets the size of the type, or leads back. Such words head sections and stand in
sentences too, so that only those that are linked should be asked about.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.vocabulary.first_letters import first_letters, tell_first_word
from cleaner.vocabulary.listed import listed
from cleaner.vocabulary.normalising import normalise
from cleaner.vocabulary.tool_words import PRINTING

__all__ = ["is_tool_row", "may_be_tool_row"]

_TOOLS: Final = PRINTING | listed(
    """
    print this; print page; print this page; print article; print this article; print story;
    print this story; print version; printable version; printer version; printer friendly;
    printer-friendly; printer friendly version; printer-friendly version; print-friendly;
    printer friendly page; printer-friendly page; printer friendly format; printable page;
    printer-friendly format; view printable version; email this; e-mail this; email article;
    email this article; e-mail this article; email story; email this story; e-mail this story;
    email this page; e-mail this page; mail this page; email to a friend; e-mail to a friend;
    email a friend; e-mail a friend; mail to a friend; send to a friend; send to friend;
    tell a friend; tell friend; refer a friend; send page; send this page;
    send this page to a friend; send this article; forward to a friend; share with a friend;
    email this to a friend; email this story to a friend; e-mail this story to a friend;
    email this article to a friend; e-mail this article to a friend; e-mail this to a friend;
    email this page to a friend; recommend this page; back; go back; back to list; back to the list;
    back to news; back to news list; back to headlines; back to articles; back to archive;
    back to archives; back to contents; back to table of contents; back to index; back to the index;
    back to main; back to main page; back to home; back to home page; back to homepage; back to top;
    back to the top; back to top of page; return to list; return to top; return to index;
    return to main page; return to news; return to home page; top of page; to the top; page top;
    text size; font size; larger text; smaller text; larger type; smaller type; increase font size;
    decrease font size; close; close window; close this window;

    druckversion; druckansicht; druckfassung; seite drucken; artikel drucken; diese seite drucken;
    seite ausdrucken; artikel ausdrucken; druckerfreundliche version; artikel versenden;
    artikel senden; artikel weiterempfehlen; artikel empfehlen; seite empfehlen; seite versenden;
    seite weiterempfehlen; per mail versenden; per e-mail versenden; per email versenden;
    an freunde senden; an freund senden; an einen freund senden; als e-mail versenden;
    als e-mail verschicken; als mail versenden; weiterempfehlen; zurück; zurueck;
    zurück zur übersicht; zurück zur startseite; zurück zur liste; zur übersicht;
    zurück zum seitenanfang; zurück nach oben; zum seitenanfang; seitenanfang; nach oben;
    zurück zum archiv; zurück zum index; zurück zum inhalt; zurück zum anfang; zur startseite;
    zurück zur hauptseite; zurück zur homepage; schriftgröße; schriftgrösse; fenster schließen;
    fenster schliessen; ins gästebuch eintragen;

    version imprimable; version à imprimer; imprimer cette page; imprimer la page;
    imprimer cet article; imprimer l'article; envoyer à un ami; envoyer à un(e) ami(e);
    envoyer cet article; envoyer l'article; envoyer cette page; envoyer par mail;
    envoyer par e-mail; envoyer par courriel; envoyer l'article à un ami;
    envoyer cet article à un ami; envoyer cette page à un ami; recommander à un ami;
    recommander cet article; retour; retour à la liste; retour à l'accueil; retour au sommaire;
    retour à l'index; retour en haut; haut de page; haut de la page; retour en haut de page;
    retour haut de page; retour aux actualités; taille du texte; taille des caractères; fermer;
    fermer la fenêtre; réagir à cet article;

    versión para imprimir; versión imprimible; version para imprimir; imprimir página;
    imprimir esta página; imprimir noticia; imprimir artículo; imprimir esta noticia;
    enviar a un amigo; enviar noticia; enviar artículo; enviar por correo; enviar por email;
    enviar por e-mail; enviar esta noticia; enviar esta página; enviar página; enviar a amigo;
    enviar noticia a un amigo; recomendar a un amigo; recomendar noticia; recomendar; volver;
    volver atrás; volver al listado; volver al inicio; volver a la portada; volver al índice;
    volver arriba; ir arriba; subir; tamaño de letra; tamaño del texto; tamaño de texto; cerrar;
    cerrar ventana; atrás; regresar;

    versione stampabile; versione per la stampa; versione di stampa; stampa articolo;
    stampa l'articolo; stampa questa pagina; stampa pagina; stampa la pagina;
    stampa questo articolo; invia a un amico; invia ad un amico; invia articolo; invia l'articolo;
    segnala a un amico; segnala ad un amico; invia per email; invia per e-mail; invia per posta;
    invia via email; torna indietro; indietro; torna su; torna all'inizio; torna alla lista;
    torna all'elenco; torna alla home; torna alla home page; torna all'indice; inizio pagina;
    dimensione testo; dimensione carattere; chiudi; chiudi finestra;

    versão para impressão; versão para imprimir; versão de impressão; imprimir matéria;
    imprimir artigo; imprimir notícia; imprimir esta página; enviar a um amigo;
    enviar para um amigo; enviar por e-mail; enviar matéria; enviar artigo; enviar notícia;
    envie para um amigo; envie a um amigo; envie por e-mail; recomendar a um amigo; indique;
    indique esta página; indique a um amigo; voltar; voltar ao topo; voltar à página inicial;
    voltar para a lista; voltar ao início; topo; topo da página; tamanho da letra; tamanho do texto;
    fechar; fechar janela; comunicar erro;

    printversie; printvriendelijke versie; printervriendelijke versie; artikel printen;
    artikel afdrukken; pagina afdrukken; pagina printen; print dit artikel; print deze pagina;
    mail dit artikel; e-mail dit artikel; mail een vriend; stuur door; stuur dit artikel door;
    doorsturen; mail naar een vriend; stuur naar een vriend; stuur aan een vriend; terug;
    terug naar overzicht; terug naar het overzicht; terug naar boven; naar boven;
    terug naar de inhoud; terug naar de inhoudsopgave; terug naar begin; terug naar de lijst;
    terug naar de startpagina; tekstgrootte; lettergrootte; sluit venster; venster sluiten;

    wersja do druku; wersja do wydruku; drukuj stronę; drukuj artykuł; wydrukuj stronę;
    wydrukuj artykuł; poleć znajomemu; poleć; poleć artykuł; poleć stronę; wyślij znajomemu;
    wyślij artykuł; wyślij e-mailem; wyślij mailem; powiadom znajomego; powrót; wróć; wstecz;
    powrót do listy; powrót do góry; do góry; powrót na górę; powrót do strony głównej;
    na górę strony; wielkość czcionki; rozmiar czcionki; zamknij; zamknij okno;

    версия для печати; для печати; на печать; распечатать статью; распечатать страницу;
    печать страницы; отправить другу; отправить по почте; отправить по e-mail;
    отправить ссылку другу; послать другу; послать по почте; сообщить другу; рассказать другу;
    порекомендовать другу; назад; вернуться; вернуться назад; вернуться к списку; к списку;
    назад к списку; к списку новостей; наверх; вверх; в начало; в начало страницы; к началу;
    к содержанию; к оглавлению; на главную; размер шрифта; закрыть; закрыть окно; версія для друку;
    для друку; друкувати; роздрукувати; надіслати другові; відіслати другу; відправити другу;
    надіслати другу; догори; вгору; до списку; повернутися; закрити;

    tisk; vytisknout; tisknout; vytisknout článek; verze pro tisk; tisk článku; tisknout článek;
    poslat e-mailem; poslat mailem; poslat emailem; poslat článek e-mailem; poslat článek;
    odeslat e-mailem; poslat známému; poslat příteli; doporučit známému; doporučit; zpět;
    zpět na seznam; zpět nahoru; nahoru; na začátek; zpět na hlavní stránku; zpět na výpis;
    velikost písma; zavřít; zavřít okno; tlač; vytlačiť článok; verzia pre tlač; poslať e-mailom;
    poslať mailom; poslať známemu; poslať priateľovi; odporučiť; späť; späť na zoznam; hore;
    zavrieť;

    nyomtatás; nyomtatható változat; nyomtatható verzió; cikk nyomtatása; elküldés e-mailben;
    küldés e-mailben; cikk küldése; küldd el; küldd el ismerősödnek; elküldöm; elküldés; ajánlás;
    ajánlom; továbbküldés; vissza; vissza a listához; vissza a lap tetejére; lap tetejére;
    a lap tetejére; vissza a főoldalra; betűméret; bezár; ablak bezárása;

    tipărește; tipareste; versiune printabilă; versiune pentru tipărire; listează; printează;
    trimite unui prieten; trimite prin email; trimite prin e-mail; trimite articolul; recomandă;
    recomandă unui prieten; înapoi; inapoi; sus; înapoi sus; mergi sus; închide; печат; отпечатай;
    версия за печат; изпрати на приятел; изпрати; върни се; обратно; нагоре; ispis; ispiši;
    isprintaj; štampaj; odštampaj; verzija za ispis; verzija za štampu; natisni; pošalji prijatelju;
    pošalji mailom; pošalji e-mailom; pošlji prijatelju; natrag; nazad; povratak; na vrh; nazaj;
    штампај; пошаљи пријатељу; на врх;

    εκτύπωση; εκτύπωση σελίδας; εκτύπωση άρθρου; εκτυπώστε; εκτυπώσιμη μορφή; αποστολή σε φίλο;
    στείλτε το σε φίλο; στείλτε σε φίλο; αποστολή με e-mail; αποστολή με email; πίσω; επιστροφή;
    επιστροφή στη λίστα; επιστροφή στην αρχή; αρχή σελίδας; στην αρχή; μέγεθος γραμμάτων; κλείσιμο;

    yazdır; sayfayı yazdır; haberi yazdır; yazıcı dostu; arkadaşına gönder; arkadaşıma gönder;
    arkadaşına yolla; arkadaşınıza gönderin; tavsiye et; arkadaşına tavsiye et; e-posta gönder;
    e-posta ile gönder; geri; geri dön; listeye dön; sayfa başı; yukarı; başa dön; ana sayfaya dön;
    yazı boyutu; kapat; pencereyi kapat;

    skriv ut; utskrift; utskriftsvänlig version; utskriftsversion; skriv ut sidan;
    skriv ut artikeln; tipsa en vän; tipsa; skicka till en vän; mejla artikeln; mejla; tillbaka;
    tillbaka till listan; till toppen; upp; till sidans topp; textstorlek; stäng; udskriv;
    print siden; udskriv side; udskriv artikel; udskriftsvenlig; printvenlig; printvenlig version;
    send til en ven; tip en ven; anbefal; tilbage; tilbage til listen; til toppen;
    tilbage til toppen; skriftstørrelse; luk; luk vindue; utskriftsvennlig;
    utskriftsvennlig versjon; skriv ut siden; tips en venn; send til en venn; tilbake;
    tilbake til listen; tilbake til toppen; tekststørrelse; lukk; lukk vindu; tulosta; tulosta sivu;
    tulosta artikkeli; tulostusversio; lähetä ystävälle; lähetä kaverille; lähetä sähköpostilla;
    kerro kaverille; takaisin; takaisin ylös; ylös; sivun alkuun; takaisin listaan; tekstin koko;
    sulje; sulje ikkuna; prenta; senda á vin; spausdinti; siųsti draugui; atgal; drukāt; izdrukāt;
    nosūtīt draugam; atpakaļ; prindi; trüki; saada sõbrale; tagasi; imprimeix; envia a un amic;
    torna; tornar; amunt;

    印刷; 印刷する; 印刷用ページ; 印刷用画面; このページを印刷; このページを印刷する; 記事を印刷;
    プリント; プリントする; 友達に教える; 友達に送る; メールで送る; メールで送信; 戻る; もどる;
    一覧へ戻る; 一覧に戻る; 一覧へ; 一覧; トップへ戻る; トップへ; トップに戻る; ページトップへ;
    ページの先頭へ; このページの先頭へ; このページのトップへ; 文字サイズ; 文字の大きさ; 閉じる;
    ウィンドウを閉じる; 目次へ; 目次へ戻る;

    打印; 列印; 打印本页; 打印本頁; 打印此文; 打印文章; 打印本文; 打印本稿; 我要打印; 友善列印;
    推荐给朋友; 推薦給朋友; 推荐给好友; 推薦給好友; 推荐朋友; 推荐; 转寄; 轉寄; 轉寄好友; 轉寄朋友;
    发给朋友; 发送给好友; 发送给朋友; 转发给朋友; 告诉好友; 告訴朋友; 邮寄本文; 返回; 返回列表;
    返回上一页; 返回上一頁; 返回首页; 返回首頁; 返回顶部; 返回頁首; 回到顶部; 回頂端; 回上頁;
    回上一頁; 回列表; 回首頁; 关闭; 關閉; 关闭窗口; 關閉視窗; 关闭此页; 关闭本页; 关闭页面; 字号;
    字體; 字体; 字體大小; 字体大小;

    인쇄; 인쇄하기; 인쇄용; 프린트; 프린트하기; 기사인쇄; 메일; 메일보내기; 이메일 보내기;
    메일로 보내기; 기사보내기; 친구에게 보내기; 친구에게 추천; 추천메일; 목록; 목록보기; 목록으로;
    리스트; 뒤로; 이전으로; 위로; 맨위로; 맨 위로; 처음으로; 글자크기; 글씨크기; 닫기; 창닫기;

    طباعة; اطبع; طباعة الصفحة; طباعة المقال; طباعة الخبر; نسخة للطباعة; نسخة الطباعة; للطباعة;
    أرسل لصديق; ارسل لصديق; أرسل إلى صديق; ارسل الى صديق; أرسل الى صديق; إرسال إلى صديق;
    إرسال لصديق; ارسال لصديق; أخبر صديقك; أرسل الخبر; أرسل المقال; رجوع; عودة; العودة; للأعلى;
    أعلى الصفحة; العودة إلى القائمة; الرجوع; حجم الخط; إغلاق; چاپ; نسخه چاپی; نسخه قابل چاپ;
    ارسال به دوستان; ارسال به دوست; ارسال برای دوستان; بازگشت; بالای صفحه; اندازه قلم; הדפסה; הדפס;
    גרסה להדפסה; גירסה להדפסה; גרסת הדפסה; הדפסת כתבה; שלח לחבר; שלחו לחבר; שליחה לחבר; המלץ לחבר;
    חזרה; חזרה לרשימה; חזור; חזרה למעלה; לראש הדף; גודל טקסט; cetak; cetak halaman; versi cetak;
    kirim ke teman; kirim teman; kembali; ke atas; tutup; in; bản in; in bài; in trang; in bài này;
    gửi cho bạn bè; gửi bạn bè; gửi email; quay lại; trở lại; về đầu trang; lên đầu trang; đóng
    """
)
_BESIDE: Final = listed(
    """
    a; aa; aaa; letter to the editor; leserbrief; leserbrief schreiben; bookmark; cite; comment;
    comments; contact; contents; discuss; discuss this; download; email; e-mail; feedback; forum;
    home; index; mail; main; more; next; pdf; permalink; post a comment; previous; prev; reprints;
    respond; rss; save; save this; share; share this; top; up; write a comment; add a comment;
    large; medium; small; facebook; twitter; digg; del.icio.us; delicious; rate this article;
    discuss this article; contact us; speichern; merken; kommentar; kommentare; kommentieren;
    weiter; empfehlen; teilen; inhalt; übersicht; startseite; verlinken; kommentar schreiben;
    artikel kommentieren; kontakt; archiv; vorherige; nächste; enregistrer; partager; commenter;
    commentaires; suivant; précédent; accueil; sommaire; envoyer; réagir; guardar; comentar;
    comentarios; compartir; siguiente; anterior; inicio; portada; enviar; opinar; corregir; salva;
    condividi; commenta; commenti; invia; avanti; successivo; precedente; home page; homepage;
    salvar; comentários; compartilhar; comente; próxima; próximo; início; opslaan; reageer;
    reacties; reageren; volgende; vorige; inhoud; bewaren; delen; komentarze; skomentuj; komentuj;
    dodaj komentarz; zapisz; następny; poprzedni; wyślij; dalej; комментарии; комментировать;
    обсудить; сохранить; далее; вперёд; вперед; обсуждение; форум; коментарі; далі; diskuse;
    komentáře; diskuze; uložit; další; předchozí; přidat komentář; diskusia; komentáre; uložiť;
    hozzászólás; hozzászólások; mentés; következő; előző; comentarii; comentează; salvează;
    следваща; коментари; komentari; komentar; spremi; σχόλια; αποθήκευση; επόμενο; προηγούμενο;
    αρχική; yorum yaz; yorumla; yorumlar; yorum ekle; kaydet; paylaş; sonraki; önceki; ileri;
    ana sayfa; kommentera; kommentarer; spara; dela; nästa; föregående; kommentér; gem; del; næste;
    forrige; kommenter; lagre; neste; kommentoi; kommentit; tallenna; jaa; seuraava; edellinen;
    保存; 共有; コメント; 次へ; 前へ; ホーム; ブックマーク; 大; 中; 小; 特大; 评论; 評論; 收藏;
    分享; 放大; 缩小; 正常; 默认; 我要评论;
    发表评论; 查看评论; 下一篇; 上一篇; 下一页; 上一页; 复制; 投稿; 댓글; 스크랩;
    저장; 이전; 다음; 이전글; 다음글; 확대; 축소; 크게; 작게; 글쓰기; 답글; حفظ; تعليق; تعليقات;
    مشاركة; أضف تعليق; التالي; السابق; ذخیره; نظرات; تعليقك; שמור; תגובה; תגובות; הוסף תגובה; שתף;
    simpan; bình luận; lưu; phản hồi
    """
)
"""What may stand in such a row, but alone would not make one."""
LENGTH: Final = 160
"""Characters of a row."""
WORDS: Final = 7
"""Of the longest phrase."""
_SEPARATORS: Final = str.maketrans(dict.fromkeys("|｜·•/／»›←«‹[]【】()（）<>:：,;■▲△▼◀▶", " "))


def _spelt(phrases: frozenset[str]) -> Iterator[str]:
    for phrase in phrases:
        yield " ".join(_words(phrase))


def _words(text: str) -> Sequence[str]:
    spelt = (normalise(word) for word in text.translate(_SEPARATORS).split())
    return [word for word in spelt if word]


_SPELT_TOOLS: Final = frozenset(_spelt(_TOOLS))
_PHRASES: Final = _SPELT_TOOLS | frozenset(_spelt(_BESIDE))
_LETTERS: Final = frozenset(map(first_letters, _PHRASES))


def may_be_tool_row(text: str, letters: str) -> bool:
    """Whether a text may be one, by its first letters: mostly a fast No."""
    return letters in _LETTERS or not tell_first_word(letters, text)


def is_tool_row(text: str) -> bool:
    """Whether a line of two words or more is made up of tools."""
    if len(text) > LENGTH:
        return False
    words = _words(text)
    found: list[str] = []
    place = 0
    while place < len(words):
        phrase = _longest(words, place)
        if phrase is None:
            return False
        found.append(phrase)
        place += phrase.count(" ") + 1
    return len(words) > 1 and not _SPELT_TOOLS.isdisjoint(found)


def _longest(words: Sequence[str], place: int) -> str | None:
    """The longest phrase that stands at a place."""
    for size in range(min(WORDS, len(words) - place), 0, -1):
        phrase = " ".join(words[place : place + size])
        if phrase in _PHRASES:
            return phrase
    return None
