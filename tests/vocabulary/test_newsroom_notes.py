"""What newsrooms say below a text of opinions, comments, who paid, and where more is."""

import pytest

from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "Le Port est l'espace de parole des abonnés du Courrier. Ses contenus n'engagent pas la "
    "rédaction.": "views_note",
    "Cet article n'engage que son auteur et pas la rédaction.": "views_note",
    "Les billets publiés ici n’engagent que leurs auteurs.": "views_note",
    "Les propos tenus par le maire n'engagent que lui, a réagi l'opposition.": None,
    "« Ce texte n'engage pas la rédaction. » Cette phrase figure désormais partout, dit Ohm.": None,
    "Ce contrat n'engage pas le site de production de Taarn, a tranché le juge.": None,
    "Публикации до 2020 г. являются архивными. Редакция и учредитель не несут ответственности за "
    "публикации других СМИ.": "views_note",
    "Редакция сайта не несёт ответственности за содержание рекламы.": "views_note",
    "Администрация города не несёт ответственности за содержание моста.": None,
    "Он сказал: «Пусть пишут. Редакция не несёт ответственности за мнения авторов».": None,
    "Редакція не несе відповідальності за зміст реклами.": "views_note",
    "Die Redaktion haftet nicht für unverlangt eingesandte Manuskripte.": "views_note",
    "Die Redaktion haftet nicht für den Brief, entschied das Gericht, weil ihn keiner kannte.": (
        None
    ),
    "La redazione non è responsabile dei commenti.": "views_note",
    "La redazione non è responsabile della fuga di notizie sul ministro.": None,
    "Este portal no se hace responsable de los daños causados por virus.": None,
    "Суд вынес решение. Редакция не несёт ответственности за комментарии.": None,
    "Редакция не несёт ответственности за комментарии, решил вчера суд.": None,
    "De redactie is niet verantwoordelijk voor de inhoud van reacties.": "views_note",
    "Redakce neodpovídá za obsah inzerce.": "views_note",
    "Este medio no se hace responsable de los comentarios.": "views_note",
    "A redação não se responsabiliza pelos comentários.": "views_note",
    "Redakcja nie ponosi odpowiedzialności za treść komentarzy.": "views_note",
    "Comments are the opinions of their authors, and not of the Harbour Post.": "comment_policy",
    "All comments are moderated before they appear, if the plugin is on.": None,
    "Comments are the notes that a compiler skips.": None,
    "Comments are reviewed by the teacher in the third lesson.": None,
    "Kommentare geben nicht die Meinung der Redaktion wieder.": "comment_policy",
    "Kommentare geben dem Leser des Programms Auskunft.": None,
    "Les commentaires publiés sont sous la responsabilité de leurs auteurs.": "comment_policy",
    "Les commentaires sont rares dans ce programme.": None,
    "El contenido de los comentarios es la opinión de los usuarios y no del diario.": (
        "comment_policy"
    ),
    "Los comentarios son la opinión que más teme el alcalde.": None,
    "Recuerde que usted es responsable de todo lo que escribe.": "comment_policy",
    "Recuerda que eres responsable de lo que escribes en las redes y de lo que compartes.": None,
    "No está permitido verter comentarios contrarios a las leyes del país.": "comment_policy",
    "No está permitido hacer comentarios ofensivos en el aula.": None,
    "Los comentarios de los usuarios reflejan la opinión de los usuarios: limpio y barato.": None,
    "Recuerde que usted es responsable de su equipaje.": None,
    "El diario se reserva el derecho de eliminar cualquier comentario.": "comment_policy",
    "El club se reserva el derecho de eliminar a un jugador.": None,
    "Os comentários são de responsabilidade dos autores.": "comment_policy",
    "I commenti non rispecchiano l'opinione della redazione.": "comment_policy",
    "I commenti dei lettori riflettono l'opinione di molti utenti: è buono.": None,
    "I commenti sono arrivati da tutto il porto.": None,
    "Komentarze są prywatnymi opiniami użytkowników portalu.": "comment_policy",
    "Комментарии отражают мнение читателей.": "comment_policy",
    "Комментарии отражают мнение читателей о мосте: он нужен.": None,
    "ترحب الحكومة بالنقاش حول الدستور.": None,
    "This content was produced by Quay Studio in collaboration with the advertiser. The news "
    "department had no role in its production.": "sponsor_note",
    "The newsroom was not involved in the creation of this content.": "sponsor_note",
    "The story was written in collaboration with a sailor who had seen the storm.": None,
    "The newsroom had no role in the preparation of the endorsement, said the editor.": None,
    "This article was written in collaboration with the partner museums of the town.": None,
    "La rédaction n'a pas participé à la création de cet article.": "sponsor_note",
    "La rédaction n'a pas participé à la création du parc.": None,
    "La redacción no ha participado en la elaboración de este contenido.": "sponsor_note",
    "La redacción no ha participado en la elaboración del censo.": None,
    "Dieser Artikel wurde in Zusammenarbeit mit der Universität Taarn erstellt.": None,
    "The editorial staff were surprised, and had no time to answer.": None,
    "Dieser Beitrag entstand in Zusammenarbeit mit dem Hafen und wurde von ihm finanziert.": (
        "sponsor_note"
    ),
    "Dieser Artikel wurde im Auftrag des Königs verfasst und liegt im Archiv.": None,
    "Can you chip in? We are a nonprofit powered by donations of the harbour.": "donation_note",
    "Can you chip in? she asked, and held out the hat.": None,
    "We understand that not everyone can donate right now, but please pitch in.": "donation_note",
    "We know that not everyone can pay rent in the old town, said the mayor.": None,
    "Support Real Journalism Subscribe to the Post for just 99 cents": "donation_note",
    "Subscribe now for only $4 a month.": "donation_note",
    "Subscribe to Seastream for only $4 a month.": None,
    "Subscribe for only the events that the handler needs.": None,
    "En vous abonnant vous soutenez une presse indépendante.": "donation_note",
    "Depuis 1989, le Courrier dit tout. En vous abonnant vous soutenez une presse libre.": (
        "donation_note"
    ),
    "Le guide dit : « En vous abonnant, vous soutenez le port. » Personne ne l'a fait.": None,
    "Si llegaste hasta acá, sumate a la comunidad.": "donation_note",
    "Si llegaste hasta acá, gira a la derecha y sigue el río.": None,
    "Si has llegado hasta aquí es porque quieres aprender a programar.": None,
    "Si has llegado hasta aquí, sabes que el motor necesita aceite.": None,
    "Se você chegou até aqui, é porque quer aprender a fazer pão.": None,
    "Se você chegou até aqui, apoie o jornal.": "donation_note",
    "Si vous êtes arrivé jusqu'ici, abonnez-vous au Courrier.": "donation_note",
    "Si vous êtes arrivés jusqu'ici, le soutien de la famille compte le plus.": None,
    "Le panier coûte 15 euros. En vous abonnant, vous soutenez les producteurs du port.": None,
    "We know that not everyone can pay for a therapist, but you can find help for less.": None,
    "We understand that not everyone can donate blood, but you can help us to find others.": None,
    "Wenn du bis hierher gelesen hast, weißt du, wie man Kinder beim Lernen unterstützt.": None,
    "Wenn Sie bis hierher gelesen haben, unterstützen Sie uns mit einer Spende.": "donation_note",
    "Wenn Sie bis hierher gelesen haben, kennen Sie die ersten drei Regeln.": None,
    "Donations to the museum rose by a third last year.": None,
    "Receba em primeira mão notícias sobre o nosso trabalho.": "newsletter_note",
    "Receba em primeira mão o convidado, diz o manual.": None,
    "Erhalten Sie regelmäßig Neuigkeiten aus dem Hafen in Ihr Postfach.": "newsletter_note",
    "Take our news with you": "newsletter_note",
    "Download the Harbour News app for iOS or Android": "newsletter_note",
    "Download the Keyring app for iOS or Android.": None,
    "Recevez par courriel toutes les actualités du port.": "newsletter_note",
    "Recevez par courriel une copie du permis dans les trois jours.": None,
    "Download the tide app for Android and open its settings.": None,
    "Take our news with you to the island, said the captain.": None,
    "Be the first to hear our news and offers: sign up for the letter.": "newsletter_note",
    "Be the first to know the news of the quay, says the old rule of the trade.": None,
    "For more on news and current affairs from around the world please visit Harbour News.": (
        "read_also"
    ),
    "For more stories, follow us on the usual channels.": "read_also",
    "For more news from Taarn, visit harbourpost.com": "read_also",
    "For more on the stories of the harbour, visit the museum website.": None,
    "For more information, see the manual of the harbour.": None,
    "For more information on updates, see the next section.": None,
    "For more updates of the table, call the function again.": None,
    "For more than a year the news was bad, and nobody came to visit our town.": None,
    "For more details please visit the section on updates.": None,
    "Möchtest du mehr über den Hafen wissen? Hier findest du alle Infos!": "read_also",
    "Möchten Sie mehr wissen? Hier ist die Antwort des Meisters.": None,
    "¿Quieres saber más sobre el puerto? Haz clic aquí.": "read_also",
    "¿Quieres saber más? le preguntó el capitán.": None,
    "Auf unserer @warft Instagram Seite findest du weitere Tipps.": "follow_channel",
    "Auf unserer Facebook-Seite sehen wir, dass alle die Brücke lieben.": None,
    "ติดตามข่าวจากท่าเรือได้ที่ harbour.example": "follow_channel",
    "ติดตามผลการรักษาผ่านทางโทรศัพท์ทุกสัปดาห์": None,
    "Auf unserer Facebook-Analyse beruht der dritte Teil der Studie.": None,
    "This content is imported from Instagram. You may be able to find the same content in another "
    "format, or you may be able to find more information, at their web site.": "embedded_content",
    "This content is imported from poll.": "embedded_content",
    "This content is imported from Twitter and stored in a table, says the manual.": None,
    "You may be able to find more information about this and similar content at their web site.": (
        "embedded_content"
    ),
    "You may be able to find more information in the archive.": None,
    "This content is created and maintained by a third party, and imported onto this page to help "
    "users.": "embedded_content",
    "Durch das Klicken auf dieses Video werden in Zukunft Youtube-Videos auf www.hafen.example "
    "eingeblendet. Wir weisen darauf hin, dass nach der Aktivierung Daten an Youtube übermittelt "
    "werden.": "embedded_content",
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_says(text: str, name: str | None) -> None:
    """They speak of this page and its readers; what others answer for is the writer's."""
    words = max(len(text.split()), 2)
    found = stock_of(text, words, is_linked=False, is_listed=False)
    assert (found and found.name) == name
