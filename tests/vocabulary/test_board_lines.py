"""What programs of forums say of a whole forum."""

import pytest

from cleaner.vocabulary.board_headers import counts_posts, heads_board
from cleaner.vocabulary.board_lines import tells_time
from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "Who's Online [Complete List]": "board_line",
    "Wer ist online?": "board_line",
    "Кто на форуме": "board_line",
    "Qui est en ligne ?": "board_line",
    "Who is online with a seal?": None,
    "Board statistics": "board_line",
    "Board statistics of the fishing fleet": None,
    "Forum contains no new posts": "board_line",
    "New posts [ Popular ] | No new posts [ Popular ] | Sticky": "board_line",
    "New posts were set along the quay.": None,
    "No new posts will be filled this year": None,
    "+ View this forum's RSS feed": "board_line",
    "• RSS-Feed dieses Forums anzeigen": "board_line",
    "Afficher le flux RSS de ce forum": "board_line",
    "Ver el feed RSS de este foro": "board_line",
    "Просмотр RSS ленты этого раздела": "board_line",
    "مشاهده RSS feed این انجمن": "board_line",
    "Forum Actions:": "board_line",
    "Forum actions: what the islands said": None,
    "Forum-Statistik:": "board_line",
    "Actions du forum :": "board_line",
    "Estadísticas del foro:": "board_line",
    "Azioni Forum:": "board_line",
    "Опции форума:": "board_line",
    "Статистика раздела:": "board_line",
    "آمار انجمن:": "board_line",
    "(137 Viewing)": "board_line",
    "12 viewing platforms": None,
    "Marquer tous les sujets comme lus": "board_line",
    "In total there are 14 users online :: 2 registered, 0 hidden and 12 guests": "board_line",
    "There are currently 1385 users online. 215 members and 1170 guests": "board_line",
    "There are currently 1385 users online, which is more than the island has people.": None,
    "There are currently 2 members of the board who sail.": None,
    "7 users active in the past 60 minutes (1 member, and 6 guests).\notter": "board_line",
    "73 Guests, 0 Users": "board_line",
    "73 guests came to the wedding, 5 of them by boat": None,
    "Most users ever online was 4,142, 06-10-13 at 11:49 AM.": "board_line",
    "Our members have made a total of 8,891 posts in 953 threads.": "board_line",
    "Our members have made a total of 300 nets.": None,
    "We currently have 9,379 members registered.": "board_line",
    "We have 9,379 members and a boat": None,
    "Welcome to our newest member, otter": "board_line",
    "Welcome to our newest harbour": None,
    "Total posts 4840 • Total topics 454 • Our newest member zed": "board_line",
    "Total posts: 101770 (5281 discussions and 96489 replies)": "board_line",
    "Total posts: 112": None,
    "Threads: 1,703,869, Posts: 19,682,149, Members: 936,210": "board_line",
    "Threads: 12 to the inch": None,
    "Тем: 40,533, Сообщений: 411,020": "board_line",
    "Registered users: ann, Bot\nLegend: Administrators": "board_line",
    "Registered users: 300 in the first year": None,
    "Legende: Administratoren, Moderatoren": "board_line",
    "Legend: a seal that sang": None,
    "3 Mitglieder (davon 1 unsichtbar) und 1 Besucher": "board_line",
    "You may not post attachments": "may_post",
    "You may post new threads": "may_post",
    "You may post letters here until noon.": None,
    "You can edit your posts": None,
    "BB code is On": "may_post",
    "HTML code is Off": "may_post",
    "HTML is on the syllabus": None,
    "[IMG] code is On": "may_post",
    "Вы не можете отвечать в темах": "may_post",
    "It is currently Sat Dec 06, 2014 1:10 pm": "clock",
    "It is currently the largest of the piers, and opens at 10:30 in winter": None,
    "The time now is 05:20 PM.": "clock",
    "All times are GMT -5. The time now is 05:20 PM.": "clock",
    "All times are GMT": None,
    "Aktuelle Zeit: 6. Dez 2014, 13:10": "clock",
    "Текущее время: 06 дек 2014, 13:10": "clock",
    "Сейчас: 6 дек 2014, 13:10": "clock",
    "Сейчас лодка стоит 65:20": None,
    "Oggi è un buon giorno": None,
    "Welcome, Guest. Please login or register.\nDecember 06, 2014, 01:12:12 AM": "greets_guest",
    "Welcome, guests of the harbour": None,
    "If this is your first visit, be sure to check out our FAQs.": "greets_guest",
    "If this is your first visit, take the ferry.": None,
    "Powered by phpBB © 2001 phpBB Group :: Gull Theme :: Translation by Otter": "powered_by",
    "Powered by vBulletin, the forum has grown": None,
    "Wer ist da?": None,
    "New posts": None,
    "12.000 visiteurs": None,
    "12 members and 3 guests.": None,
    "We have 120 registered members from nine clubs, who meet at the quay.": None,
    "Please welcome our newest member, Ann Otter, who keeps the lock.": None,
    "Unser neuestes Mitglied ist Max Otter, der im Mai in den Verein eintrat.": None,
    "Unser neuestes Mitglied: otter": "board_line",
    "25 Mitglieder und 10 Gäste trafen sich am Sonntag im Bootshaus.": None,
    "25 Mitglieder (davon 1 unsichtbar) und 10 Gäste - Rekord: 99 Benutzer": "board_line",
    "Der Rekord liegt bei 9,58 Sekunden.": None,
    "Der Rekord liegt bei 99 Besuchern, die zugleich online waren.": "board_line",
    "Es sind derzeit 300 Kurse online": None,
    "Es sind derzeit 12 Benutzer online": "board_line",
    "Il y a 300 cours en ligne": None,
    "Il y a 12 utilisateurs en ligne": "board_line",
    "Nos membres ont publié 12 livres": None,
    "Hay actualmente 30 cursos online": None,
    "Присутствуют: 12 депутатов": None,
    "Сейчас присутствуют 12 (пользователей: 1, гостей: 11)": "board_line",
    "Сейчас посетителей на конференции: 12, из них зарегистрированных: 1": "board_line",
    "Всего посетителей выставки было 12000": None,
    "Приветствуем нового участника нашей команды: Ивана Выдру": None,
    "Es ist Ihnen nicht gestattet, Kopien des Werks zu erstellen.": None,
    "Es ist Ihnen nicht erlaubt, neue Themen zu verfassen.": "may_post",
    "Ваши права": None,
    "Posting rules": None,
    "All times are GMT +1": None,
    "All times are UTC + 1 hour": "clock",
    "All times are UTC+01:00": "clock",
    "Última visita: 17:30": None,
    "Dernière visite à 17h30": None,
    "Dernière visite : Lun 5 Jan 2009, 10:30": "clock",
    "Oggi è in programma la partita alle 20:45": None,
    "Oggi è lun 5 gen 2009, 10:30": "clock",
    "Nous sommes le 12 mars, il est 14h30.": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_lines_of_a_forum(text: str, name: str | None) -> None:
    """In lists too; sentences and headings that begin alike are none."""
    found = stock_of(text, len(text.split()), is_linked=False, is_listed=True)
    assert (found and found.name) == name


def test_clocks() -> None:
    """Are no days of publication."""
    assert tells_time("It is currently Sat Dec 06, 2014 1:10 pm")
    assert not tells_time("Posted: Sat Dec 06, 2014 1:10 pm")


def test_headers() -> None:
    """One cell for what was written last, and one for a number."""
    assert heads_board(["Forum", "Last Post", "Threads", "Posts"])
    assert heads_board(["Thema / Autor", "Letzter Beitrag ↓", "Antworten", "Zugriffe"])
    assert not heads_board(["Forum", "Threads", "Posts"])
    assert not heads_board(["Last post of the coach", "Threads per inch"])
    assert not heads_board([])
    assert counts_posts(["Forum Name", "Topics", "Posts"])
    assert not counts_posts(["Film", "Views", "Rank"])
