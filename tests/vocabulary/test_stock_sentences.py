"""Sentences that systems set around every text."""

import pytest

from cleaner.judging.chrome import certain
from cleaner.model import Label
from cleaner.vocabulary.stock import begins
from cleaner.vocabulary.stock_sentences import stock_of
from tests.judging.lines import look_of

SAYS = {
    "This entry was posted on Monday, May 7th, 2007 at 2:01 pm, filed as boats.": "stock_sentence",
    "A version of this article appeared in print on May 7, 2007, on page B3.": "stock_sentence",
    "Dieser Beitrag wurde am 7. Mai 2007 unter Boote veröffentlicht.": "stock_sentence",
    "Cette entrée a été publiée dans Bateaux, Îles.": "stock_sentence",
    "Esta entrada fue publicada en Barcos el 7 de mayo.": "stock_sentence",
    "This entry was the last of the race.": None,
    "The post Seals return to the weir appeared first on The Weir Times.": "feed_footer",
    "The post “Ten oars” first appeared on weir.example.": "feed_footer",
    "The post 7 oars that float appeared first on Weir.": "feed_footer",
    "L’article Les phoques reviennent est apparu en premier sur Le Barrage.": "feed_footer",
    "La entrada Vuelven las focas se publicó primero en La Presa.": "feed_footer",
    "L'articolo Tornano le foche proviene da La Diga.": "feed_footer",
    "Artykuł Foki wracają pochodzi z serwisu Tama.": "feed_footer",
    "Het bericht Zeehonden terug verscheen eerst op De Stuw.": "feed_footer",
    "Сообщение Тюлени вернулись появились сначала на Плотина.": "feed_footer",
    "Inlägget Sälarna är tillbaka dök först upp på Dammen.": "feed_footer",
    "The post office at the weir appeared first on a map of 1874.": None,
    "The post appeared first on her own site.": None,
    "The post Seals return appeared first on the map, and then in the books of the town.": None,
    "L’article le plus lu est apparu en premier sur le fleuve.": None,
    "Het bericht over zeehonden verscheen eerst op papier.": None,
    "Every version of this article appeared in print too late.": None,
    "Dieser Beitrag wurde oft gelobt, und das mit Recht.": None,
    "Except as otherwise noted, the content of this page is licensed under CC BY.": "site_licence",
    "Sauf mention contraire, le contenu est régi par une licence libre.": "site_licence",
    "Sofern nicht anders angegeben, stehen die Inhalte unter einer freien Lizenz.": "site_licence",
    "Except as otherwise noted, all boats were new.": None,
    "This work is licensed under CC BY-NC-ND 4.0": None,
    "Was this page helpful?": "page_feedback",
    "Did you find this article useful?": "page_feedback",
    "Thanks for letting us know we're doing a good job!": "page_feedback",
    "War diese Seite hilfreich?": "page_feedback",
    "Cet article vous a-t-il été utile ?": "page_feedback",
    "¿Te ha resultado útil esta página?": "page_feedback",
    "Была ли эта статья полезной?": "page_feedback",
    "Was this guide ever used?": None,
    "5 min read": "reading_time",
    "12-minute read": "reading_time",
    "Lesezeit: ca. 4 Minuten": "reading_time",
    "4 Min. Lesezeit": "reading_time",
    "Temps de lecture : 3 min": "reading_time",
    "3 minuti di lettura": "reading_time",
    "この記事は3分で読めます": "reading_time",
    "5 min read the sign, then they left": None,
    "Loading...": "loading",
    "Loading prices for your region…": "loading",
    "Wird geladen …": "loading",
    "Loading": None,
    "Loading the boats took all day...": None,
    "Click to expand...": "click_to_enlarge",
    "Click on the image to enlarge": "click_to_enlarge",
    "Kliknij, aby rozwinąć...": "click_to_enlarge",
    "クリックして展開...": "click_to_enlarge",
    "(Bild anklicken zum Vergrößern)": "click_to_enlarge",
    "Click the anchor to the rail": None,
    "Last edited by otter (2024-05-07 12:01:22)": "post_note",
    "Last edits were made by otter": None,
    "Oops! Something went wrong while submitting the form.": "form_message",
    "Votre message a bien été envoyé.": "form_message",
    "Oops, we did it again": None,
    "Sign in to see the price": "sign_in_to",
    "Connectez-vous pour lire la suite": "sign_in_to",
    "Zaloguj się, aby dodać komentarz": "sign_in_to",
    "Sign in to your account, then choose the boat": None,
    "Share this event: Regatta for beginners": "share_this",
    "Diesen Beitrag teilen": "share_this",
    "Share this timeline with the crew.": None,
    "Advertisement. Scroll to continue reading.": "advert_note",
    "Advertisements paid for the harbour.": None,
    "Back to all boats": None,
    "Estimated reading time: 4 minutes": "reading_time",
    "Temps de lecture estimé : 4 minutes": "reading_time",
    "Article continues after advertisement": "continues_below",
    "Story continues below this ad": "continues_below",
    "Der Artikel wird nach dieser Anzeige fortgesetzt.": "continues_below",
    "La suite après cette publicité": "continues_below",
    "Continua após a publicidade": "continues_below",
    "Continua a leggere dopo la pubblicità": "continues_below",
    "Artikel gaat verder onder de foto": "continues_below",
    "The story continues in the harbour.": None,
    "Listen to this article": "listen_to",
    "Écouter l’article": "listen_to",
    "Listen to this boat": None,
    "Follow us on Google News for more stories": "follow_on",
    "Follow @harbour on X": "follow_on",
    "Seguici su Google News": "follow_on",
    "Clique aqui e siga o perfil no Google News": "follow_on",
    "Segui il nostro canale WhatsApp": "follow_on",
    "Follow the path on the left.": None,
    "Siga o caminho da praia.": None,
    "Laden Sie jetzt unsere App für iOS und Android herunter!": "own_offer",
    "Sign up for our newsletter and hear of every tide.": "own_offer",
    "Téléchargez notre application pour ne rien manquer.": "own_offer",
    "Suscríbete gratis a nuestra newsletter": "own_offer",
    "この記事は有料記事です。残り612文字": "own_offer",
    "حمّل تطبيق الميناء لمتابعة الأخبار": "own_offer",
    "ताज़ा ख़बरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें": "own_offer",
    "Download the tide tables before you sail.": None,
    "Sign up for the race at the harbour office.": None,
    "【関連記事】最終列車の夜": "read_also",
    "関連記事を港の地図で表示する方法": None,
    "اقرأ أيضا: صياد يبني مدرسة": "read_also",
    "यह भी पढ़ें: जंगल के रास्ते स्कूल": "read_also",
    "If you no longer wish to receive these e-mails": "unsubscribe",
    "Wenn Sie diesen Newsletter nicht mehr erhalten möchten": "unsubscribe",
    "Vous ne souhaitez plus recevoir nos e-mails ?": "unsubscribe",
    "Wenn Sie den Hafen erhalten möchten, kommen Sie am Montag.": None,
    "If you don't want to receive visitors, hang out the flag.": None,
    "Si no quieres recibir visitas, cuelga la bandera.": None,
    "Se non vuoi ricevere visite, chiudi la porta.": None,
    "Download the app and hold it over the chart.": None,
    "References:": None,
    "References: Rask, Ib. Bridges. Ostrava 1998": None,
    "Content-Type: application/json": None,
    "X-ray: the pier from below": None,
    "Zum Rezept gehören drei Eier": None,
    "Registered nurses": None,
    "Posts: 137": "forum_line",
    "Join Date: Mar 2006": "forum_line",
    "Liczba postów: 93": "forum_line",
    "Регистрация: 12.04.2009": "forum_line",
    "Joined: Tue Mar 04, 2008": "forum_line",
    "Show activity on this post.": "forum_line",
    "Posts: seven of them, painted white": None,
    "8 évènements ont été trouvés.": "found",
    "12 events found.": "found",
    "3 Veranstaltungen gefunden": "found",
    "8 events found no audience.": None,
    "00:00 40:10": "player",
    "0:00 / 1:02:45": "player",
    "00:0041:11": "player",
    "10:00 40:10": None,
    "00:00 to 04:00": None,
    "1年前 更新": "changed_ago",
    "3日前に更新": "changed_ago",
    "1年前": None,
    "3日前に更新された頁": None,
    "Message-id: <4A.7@moor.example>": "mail_head",
    "To: tide@moor.example": "mail_head",
    "To: the harbour": None,
    "Jump to Recipe Print Recipe": "to_recipe",
    "Zum Rezept springen": "to_recipe",
    "Zum Rezeptbuch": None,
    "Cook Mode Prevent your screen from going dark": "to_recipe",
    "US Customary - Metric": "recipe_card",
    "US customary law": None,
    "1x 2x 3x": "recipe_card",
    "1x soup": None,
    "Tried this recipe?": "recipe_card",
    "Tried this recipe? It was my grandmother's.": None,
    "Did you make this recipe?": "recipe_card",
    "Let us know how it was!": "recipe_card",
    "Hast du das Rezept ausprobiert?": "recipe_card",
    "¿Has probado esta receta?": "recipe_card",
    "4.9 von 31 Bewertungen": "recipe_card",
    "4 von 31 Booten": None,
    "Ir a los comentarios": "to_comments",
    "Zu den Kommentaren springen": "to_comments",
    "Zu den Kommentaren der Fischer": None,
    "2 of 14": "counter",
    "2 / 14": "counter",
    "2 von 14": "counter",
    "2 of 14 boats": None,
    "Previous message: [Tide] The pier": "mail_archive",
    "Next message (by thread): [Tide] The pier": "mail_archive",
    "Messages sorted by: [ date ] [ thread ] [ subject ] [ author ]": "mail_archive",
    "[Date Prev][Date Next][Thread Prev][Thread Next][Date Index][Thread Index]": "mail_archive",
    "Prev by Date: Re: The pier": "mail_archive",
    "More information about the Tide-users mailing list": "mail_archive",
    "In reply to messages from the harbour, the crew sang.": None,
}
LINKED = {
    "Back to all boats": "back_to",
    "‹ Zurück zur Übersicht": "back_to",
    "Volver a la lista": "back_to",
    "Backwards to all boats": None,
    "Back to the sea that made this small town what it is": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_begins_with_tells(text: str, name: str | None) -> None:
    """And not more: a sentence about an entry or a version is the writer's."""
    found = stock_of(text, len(text.split()), is_linked=False, is_listed=False)
    assert (found and found.name) == name


@pytest.mark.parametrize(("text", "name"), LINKED.items())
def test_what_is_said_by_links(text: str, name: str | None) -> None:
    """Where they lead back to, in few words."""
    found = stock_of(text, len(text.split()), is_linked=True, is_listed=False)
    assert (found and found.name) == name


def test_what_is_too_long() -> None:
    """Is something else."""
    assert stock_of("Sign in to see the price", 13, is_linked=False, is_listed=False) is None


def test_a_step_of_a_list() -> None:
    """May be to sign in."""
    say = "Sign in to see the price"
    assert stock_of(say, 6, is_linked=False, is_listed=True) is None
    assert certain(look_of(say, score=0.9, tag="li")) is None
    assert certain(look_of(f"• {say}", score=0.9)) is None
    assert certain(look_of(say, score=0.9)) is not None


def test_what_stands_beside_a_post() -> None:
    """Is often a list; what is joined there may be a text's own."""
    assert stock_of("Posts: 137", 2, is_linked=False, is_listed=True) is not None
    assert stock_of("Joined: two boards", 3, is_linked=False, is_listed=True) is None


def test_it_is_no_part_of_the_article() -> None:
    """Where the model keeps it."""
    found = certain(look_of("This entry was posted on Monday, May 7th, 2007.", score=0.9))
    assert found is not None
    assert (found.rule, found.label) == ("stock_sentence", Label.OTHER)
    assert certain(look_of("This entry was posted on Monday, May 7th, 2007.", score=0.1)) is None


def test_one_expression_for_each_phrase() -> None:
    """They tell alone what they tell together."""
    together = begins("ferry|boat", "gull")
    alone = list(together.each())
    assert len(alone) == 2
    for text in ("ferries", "the ferry", "– Ferry", "boat", "gull", "seal"):
        told = any(one.match(text) for one in alone)
        assert told is (together.match(text) is not None)
    assert list(begins("gull").each()) == [begins("gull")]
