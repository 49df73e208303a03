"""What stands where something from elsewhere would be shown."""

import pytest

from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "Sieh dir diesen Beitrag auf Instagram an": "embedded_content",
    "Voir cette publication sur Instagram": "embedded_content",
    "Посмотреть эту публикацию в Instagram": "embedded_content",
    "Ein Beitrag geteilt von Ann Otter (@ann.otter) am Mai 6, 2017": "embedded_content",
    "Une publication partagée par Ann (@ann_otter)": "embedded_content",
    "Ein Beitrag geteilt von vielen ist noch kein Erfolg.": None,
    "Wenn Sie das Feld durch einen Klick aktivieren, werden Daten an YouTube "
    "übertragen.": "embedded_content",
    "Durch das Klicken wird der Film gezeigt. Dabei können Daten an YouTube übermittelt "
    "werden.": "embedded_content",
    "Durch einen Klick auf den Knopf werden schon heute Daten an Facebook übermittelt.": None,
    "Wenn Sie das Konto aktivieren, werden Daten an Facebook übertragen, warnt der Rat.": None,
    "Durch das Klicken der Lampe wussten alle, dass es Abend war.": None,
    "L'affichage de ce contenu a été bloqué pour respecter vos choix en "
    "matière de cookies.": "embedded_content",
    "L’affichage de ce contenu a été bloqué": "embedded_content",
    "Afin d’afficher ce contenu, nous devons recueillir votre consentement.": "embedded_content",
    "Pour afficher ce contenu YouTube, vous devez accepter les cookies "
    "Publicité.": "embedded_content",
    "Ce contenu est bloqué car vous n’avez pas accepté les cookies et "
    "autres traceurs.": "embedded_content",
    "En cliquant sur « J’accepte », les cookies seront déposés et vous "
    "pourrez visualiser les contenus.": "consent_request",
    "Externen Inhalt anzeigen": "embedded_content",
    "An dieser Stelle finden Sie einen externen Inhalt von YouTube": "embedded_content",
    "Um den Inhalt anzeigen zu können, benötigen wir Ihre Einwilligung.": "embedded_content",
    "Dieser Inhalt kann aufgrund Ihrer Datenschutzeinstellungen nicht "
    "angezeigt werden.": "embedded_content",
    "Deze inhoud kan helaas niet worden getoond": "embedded_content",
    "Este contenido de YouTube no se puede mostrar": "embedded_content",
    "Este contenido está alojado por un tercero.": "embedded_content",
    "Para verlo debe aceptar las cookies de terceros.": "embedded_content",
    "Allow Twitter content?": "embedded_content",
    "Ein Beitrag geteilt von Ann Otter (@ann.otter) am Jun 17, 2019 um 12:17 PDT": (
        "embedded_content"
    ),
    "Une publication partagée par Ann Otter (@ann_otter)": "embedded_content",
    "Ein von Ann Otter (@ann) geteilter Beitrag": "embedded_content",
    "Una publicación compartida de Ann (@ann) el 3 Mar, 2018": "embedded_content",
    "Ein Beitrag geteilt von Ann Otter ist mehr wert als zwei.": None,
    "A photo shared by Ann Otter (@ann) shows the boat in flames": None,
    "A video shared by Ann Otter (@ann) on May 6 shows the boat": None,
    "A photo shared by Ann Otter (@ann) led the police to the ferry, where they found the captain "
    "and his crew asleep.": None,
    "This article contains content provided by Twitter. We ask for your "
    "permission before anything is loaded, as they may be using cookies and other "
    "technologies.": "embedded_content",
    "This video can not be played": "embedded_content",
    "To play this video you need to enable JavaScript in your browser.": "embedded_content",
    "Please enable JavaScript to view this content.": "embedded_content",
    "To view this content you need to accept third-party cookies. By "
    "clicking below you agree that personal data may be sent to the platform.": "embedded_content",
    "Questo contenuto è ospitato da terze parti.": "embedded_content",
    "Per visualizzarlo è necessario accettare i cookie di terze parti.": "embedded_content",
    "Ta treść jest hostowana przez podmiot zewnętrzny.": "embedded_content",
    "Aby ją wyświetlić, musisz zaakceptować pliki cookie.": "embedded_content",
    "Tento obsah je hostován třetí stranou.": "embedded_content",
    "Chcete-li ho zobrazit, musíte přijmout cookies.": "embedded_content",
    "Ezt a tartalmat harmadik fél szolgáltatja.": "embedded_content",
    "A megtekintéshez el kell fogadnia a sütiket.": "embedded_content",
    "02:31 min": "player",
    "durée de la vidéo : 00h01mn42s": "player",
    "03:12 - Source: CNX": "player",
    "Загрузка плеера": "embedded_content",
    "Now playing": "player",
    "Reproduciendo": "player",
    "En cours de lecture": "player",
    "Jetzt läuft": "player",
    "YouTube-Video anzeigen?": "embedded_content",
    "This video can not be played at school, the minister said.": None,
    "Please enable the committee to view this content of the safe.": None,
    "Das Video konnte nicht gezeigt werden, weil der Strom ausfiel.": None,
    "Um den Hafen anzuzeigen, braucht man eine Karte.": None,
    "Pour voir cette vidéo, il a marché deux heures.": None,
    "Ce contenu est riche en sel.": None,
    "Este contenido no es para niños, dijo la maestra.": None,
    "Pour afficher cette carte il faut un grand mur.": None,
    "Aby zobaczyć port, trzeba wejść na wieżę.": None,
    "02:31 min war die beste Zeit des Tages.": None,
    "Jetzt läuft die Flut in den Hafen.": None,
    "Now playing at the Odeon: a film about gulls.": None,
    "Este contenido está en la caja.": None,
    "Om deze video draait de zaak.": None,
    "Chcete-li vidět maják, jděte na molo.": None,
    "The video is not available in the archive, so we drew it.": None,
    "Watch: Swing bridge opens for the last time 2:14": "player",
    "Vidéo : le pont tournant s’ouvre pour la dernière fois 2:14": "player",
    "Watch: the tide turns at half past two.": None,
    "Video: how the dam was built by hand": None,
    "Om de kaart te krijgen is toestemming van de gemeente nodig.": None,
    "Aby zobaczyć port, trzeba uzyskać zgodę kapitana.": None,
    "Chcete-li stavět u řeky, potřebujete souhlas úřadu.": None,
    "Bu videoyu izleyen üç kişi olayı kabul etti.": None,
    "Chcete-li se naučit JavaScript, začněte malým programem.": None,
    "Aby zobaczyć, jak działa JavaScript, otwórz konsolę.": None,
    "Um das Video zu sehen, brauchte man damals eine Erlaubnis des Hafenmeisters.": None,
    "Aktivieren Sie JavaScript in Firefox": None,
    "[Gambas:Video 20detik]": "embedded_content",
    "Gambas adalah sayur yang tumbuh di tepi sungai.": None,
    "Attivare JavaScript in Firefox è semplice: bastano due clic.": None,
    "You need JavaScript enabled in your head to follow the second half of this course.": None,
    "De video is in de rechtszaal niet getoond, zegt de advocaat.": None,
    "Il contenuto della lettera non è visibile.": None,
    "Ten film nie jest już w Polsce dostępny.": None,
    "An external link opens in a new tab.": None,
    "Listen: the last train to the coast leaves at 10:30.": None,
    "1:45 min": None,
    "Váš prohlížeč nepodporuje jen starý formát obrázků, ale také nový.": None,
    "Bitte aktivieren Sie JavaScript in Firefox, bevor Sie mit der Übung beginnen.": None,
    "Please enable cookies before you begin the exercise with the form.": None,
    "JavaScript est nécessaire pour suivre ce cours de programmation.": None,
    "Javascript отключается в настройках браузера в три шага.": None,
    "Om de video te zien moesten de ouders cookies bakken voor de school.": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_says(text: str, name: str | None) -> None:
    """Whole or by its first words; a sentence that begins alike is the writer's."""
    words = max(len(text.split()), 2)
    found = stock_of(text, words, is_linked=False, is_listed=False)
    assert (found and found.name) == name
