"""What heads the columns of a list of forums or topics: "Forum | Topics | Posts | Last post"."""

from collections.abc import Iterable
from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["counts_posts", "heads_board"]

_COUNTS: Final = listed(
    """posts; topics; threads; replies; views; discussions; answers; beiträge; themen;
    antworten; zugriffe; aufrufe; messages; sujets; réponses; vus; lectures; vues; temas;
    mensajes; respuestas; visitas; vistas; lecturas; discussioni; messaggi; risposte; visite;
    letture; berichten; onderwerpen; reacties; antwoorden; weergaven; gelezen; posty; tematy;
    wątki; odpowiedzi; odsłony; wyświetleń; tópicos; mensagens; respostas; exibições;
    visualizações; тем; темы; сообщений; сообщения; ответов; ответы; просмотров; просмотры; теми;
    повідомлень; відповідей; konular; konu; mesajlar; mesaj; yanıt; cevap; yanıtlar; cevaplar;
    okunma; gösterim; görüntüleme; ämnen; inlägg; svar; visningar; emner; indlæg; innlegg;
    visninger; viestejä; aiheita; vastauksia; lukukertoja; témata; příspěvky; odpovědi; zobrazeno;
    témák; hozzászólások; válaszok; megtekintések; subiecte; mesaje; răspunsuri; vizualizări;
    θέματα; δημοσιεύσεις; απαντήσεις; προβολές; 跟贴; 跟贴/点击; 回复; 回复/查看; 主题; 帖数; 查看;
    トピック; 投稿; 返信; 表示; 返信数; 閲覧数; 답글; 조회"""
)
_LAST: Final = tuple(
    listed(
        """last post; latest post; last message; last reply; last posts; last post info; latest
        reply; last posted; letzter beitrag; letzte beiträge; letzte antwort; letzte
        nachricht; dernier message; derniers messages; dernière réponse; último mensaje; último
        mensaje por; última respuesta; último post; última mensagem; ultimo messaggio; ultimi
        messaggi; ultimo post; ultima risposta; laatste bericht; laatste berichten; laatste reactie;
        ostatni post; ostatnia wiadomość; ostatnia odpowiedź; последнее сообщение; последние
        сообщения; последний ответ; останнє повідомлення; son mesaj; son ileti; son gönderi; son
        cevap; senaste inlägg; senaste inlägget; seneste indlæg; siste innlegg; viimeisin viesti;
        viimeinen viesti; uusin viesti; poslední příspěvek; posledný príspevok; utolsó hozzászólás;
        utolsó üzenet; ultimul mesaj; τελευταία δημοσίευση; τελευταίο μήνυμα; 最后回复;
        最后发表; 最后发帖;
        最新回复; 最終投稿; 最新の投稿; 마지막 글"""
    )
)


def heads_board(cells: Iterable[str]) -> bool:
    """Whether one cell stands above what was written last, and one above a number of posts."""
    said = _small(cells)
    return not _COUNTS.isdisjoint(said) and any(cell.startswith(_LAST) for cell in said)


def counts_posts(cells: Iterable[str]) -> bool:
    """Whether two cells stand above numbers: "Topics | Posts". Other tables may have such too."""
    return len(_COUNTS.intersection(_small(cells))) > 1


def _small(cells: Iterable[str]) -> list[str]:
    return [cell.strip(" \t:/|").casefold() for cell in cells]
