"""What pages say that they were on a day, published or changed: "Ann Lee. Published on 3 May".

Whole words of some thirty languages. The measurements do not see them.
"""

from typing import Final

__all__ = ["SAID_OF_DAYS", "before_said", "says_of_day"]

_SAID: Final = """
    published posted updated modified revised revision created edited launched entered republished
    veröffentlicht publiziert erschienen erstellt eingestellt gepostet aktualisiert geändert
    bearbeitet erstveröffentlicht aktualisierung änderung lesezeit lesedauer
    publié publiée posté créé créée rédigé rédigée modifié modifiée actualisé actualisée
    publicado publicada actualizado actualizada modificado modificada creado actualización
    publicación pubblicato pubblicata aggiornato aggiornata modificato aggiornamento pubblicazione
    publicação atualizado atualizada atualização
    gepubliceerd geplaatst bijgewerkt gewijzigd aangemaakt geüpdatet laatstgewijzigd leestijd
    opublikowano opublikowane opublikowany dodano dodane dodany utworzono utworzony aktualizacja
    zaktualizowano zmodyfikowano modyfikacja publikacja
    publikováno zveřejněno vydáno aktualizováno upraveno aktualizace
    publikované zverejnené aktualizované upravené
    udgivet offentliggjort opdateret opdateringen ændret publisert oppdatert endret
    publicerad publicerat publicerades uppdaterad uppdaterat uppdaterades ändrad lästid
    julkaistu päivitetty muokattu
    közzétéve megjelent frissítve módosítva frissült
    yayınlanma yayınlandı yayımlanma yayımlandı yayın güncelleme güncellenme güncellendi oluşturulma
    publicat publicată actualizat actualizată modificat
    опубликовано опубликована обновлено обновлена изменено добавлено размещено создано
    опубліковано оновлено змінено додано створено апублікавана абноўлена
    публикувано публикувана обновена обновено објављено ажурирано objavljeno ažurirano izmijenjeno
    objavljeno posodobljeno publikuar δημοσιεύτηκε δημοσιεύθηκε δημοσίευση ενημερώθηκε ενημέρωση
    diterbitkan dipublikasikan diperbarui diubah disiarkan paskelbta atnaujinta publicēts atjaunots
    avaldatud uuendatud giriş
    نشر نُشر النشر نشرت نُشرت تحديث التحديث انتشار پخش منتشر بروزرسانی
    प्रकाशित अपडेट अपडेटेड अद्यतन प्रकाशन প্রকাশ প্রকাশিত আপডেট
    입력 수정 승인 등록 최종수정 최종편집 기사입력 기사승인 게시 업데이트 송고
    פורסם עודכן เผยแพร่ อัปเดต
"""
_BEFORE_SAID: Final = """
    last first zuletzt erstmals letzte dernière dernier última último ultima ultimo laatst laatste
    ostatnia ostatnio naposledy poslední posledná senast sist sidst viimeksi utolsó son ultim
    последнее последний останнє
"""

EDGES: Final = ".,:()-–—|·•/"
PHRASES: Final = ("mis à jour", "mise à jour", "mis en ligne", "mise en ligne")
"""What is said of a day in more than one word."""
PHRASE_WORDS: Final = 3
BEFORE_NUMBERS: Final = frozenset(
    (
        "am", "de", "del", "den", "der", "di", "dne", "dnia", "du", "el", "em", "il", "la", "le",
        "on", "op", "pe", "vom", "w", "z", "ze",
    )
)  # fmt: skip
"""Between what is said of a day and its number."""
SAID_OF_DAYS: Final = frozenset(_SAID.casefold().split())
BEFORE_SAID: Final = frozenset(_BEFORE_SAID.casefold().split())
"""What stands before such a word and belongs to it: "Last updated"."""


def says_of_day(text: str) -> bool:
    """Whether a line has a word that says what happened to the page on a day."""
    return any(word.strip(EDGES).casefold() in SAID_OF_DAYS for word in text.split())


def before_said(text: str) -> str | None:
    """A text that a day follows, without what it says of that day; None if it says nothing.

    text: with single spaces.
    """
    words = text.split(" ")
    small = [word.strip(EDGES).casefold() for word in words]
    end = len(small) - (not small[-1])
    end -= end > 1 and small[end - 1] in BEFORE_NUMBERS
    if " ".join(small[max(0, end - PHRASE_WORDS) : end]) in PHRASES:
        end -= PHRASE_WORDS
    elif end and small[end - 1] in SAID_OF_DAYS:
        end -= 1
    else:
        return None
    while end and small[end - 1] in BEFORE_SAID:
        end -= 1
    return " ".join(words[:end])
