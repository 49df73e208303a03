"""What programs of forums and of questions set around each post."""

import pytest

from cleaner.vocabulary.forum_lines import (
    heads_posts,
    is_member_card,
    is_of_forum,
    is_of_member,
)
from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "level 2": None,
    "Post subject: Re: cutting reeds": "post_subject",
    "Заголовок сообщения: О камыше": "post_subject",
    "Post subjects: reeds and ponds": None,
    "PostPosted: Thu Jan 9, 2014 2:30 am Post subject: Reeds": "posted_at",
    "36 points · 1 day ago": "post_points",
    "8.4k points · 2 days ago · edited 1 day ago": "post_points",
    "Score hidden · 20 minutes ago": "post_points",
    "5 more replies": "post_points",
    "97% Upvoted": "post_points",
    "Level 2": None,
    "level 2 of the tide tables": None,
    "36 points": None,
    "5 more replies came by post.": None,
    "97% of the voters stayed away.": None,
    "Asked 4 years, 2 months ago": "asked_on",
    "Modified 1 year, 3 months ago": "asked_on",
    "Asked 4 years ago Modified today Viewed 3k times": "asked_on",
    "Viewed 12k times": "asked_on",
    "edited Mar 2, 2014 at 9:14": "asked_on",
    "asked yesterday at 22:40": "asked_on",
    "Perguntada há 4 anos": "asked_on",
    "perguntada 1/03/2014 às 22:40": "asked_on",
    "Modificada hace 1 año": "asked_on",
    "formulada el 1 mar 2014 a las 22:40": "asked_on",
    "Вопрос задан 4 года назад": "asked_on",
    "изменён 2 мар 2014 в 9:14": "asked_on",
    "Asked 4 years later, she said no.": None,
    "Active 30 minutes": None,
    "Asked 100 people.": None,
    "Edited by hand at the mill": None,
    "Asked at the weir, he said nothing": None,
    "1,204 3 gold badges 11 silver badges 29 bronze badges": "badges",
    "1.204 3 medallas de oro": "badges",
    "1,204 3 золотых знака 11 серебряных знаков": "badges",
    "3 gold badges were sold at the fair": None,
    "Sorted by: Highest score (default)": "answer_tool",
    "Ordenado por: Puntuación más alta (predeterminado)": "answer_tool",
    "Improve this answer": "answer_tool",
    "Sorted by hand, the apples keep longer": None,
    "Improve this answer by adding a source, I would say": None,
    "« Reply #2 on: June 09, 2014, 06:42:10 PM »": "reply_on",
    "Post by millhand » Sun Jun 09, 2014 6:42 pm": None,
    "millhand on June 9, 2014 | parent | next [–]": "reply_on",
    "« Bonjour », dit la meunière à 18:42, et le vent tomba »": None,
    "Karma: +3/-0": "member",
    "Karma is a wheel of the mill": None,
    "Du kannst keine Beiträge in dieses Forum schreiben.\nDu kannst abstimmen.": "may_post",
    "You cannot post new topics in this forum": "may_post",
    "You can post new topics in this forum": "may_post",
    "Vous ne pouvez pas poster de nouveaux sujets dans ce forum": "may_post",
    "No puedes crear nuevos temas en este foro": "may_post",
    "Non puoi inserire nuovi argomenti in questo forum": "may_post",
    "Nie możesz pisać nowych tematów": "may_post",
    "Вы не можете начинать темы": "may_post",
    "Puoi scrivere messaggi a chiunque nel gioco": None,
    "Вы можете создавать темы оформления для своего сайта": None,
    "Můžete přidat nová pole do tabulky": None,
    "Du kan skapa nya trådar av ull": None,
    "Możesz pisać nowe tematy na maturę": None,
    "You can post new topics of your own at the mill": None,
    "Du kannst keine Beiträge verlangen": None,
    "Seite 1 von 1": "page_of",
    "Page 2 of 14": "page_of",
    "Страница 1 из 3": "page_of",
    "Page 2 of the letter": None,
    "Powered by phpBB 2.0.11 © 2001, 2002 phpBB Group": "powered_by",
    "Powered by vBulletin® Version 3.6.4": "powered_by",
    "Powered by phpBB, the forum of the mill had no users": None,
    "Powered by steam": None,
    "Verfasst am: 09.01.2005, 22:40 Titel:": "posted_at",
    "Posted: Sun Jan 09, 2005 10:40 pm Post subject: Re: Belt stretches": "posted_at",
    "Posted: at the mill, 22:40": None,
    "Autor | Nachricht": "heads_posts",
    "Auteur Message": "heads_posts",
    "Autor der Nachricht": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_lines_around_posts(text: str, name: str | None) -> None:
    """Whole lines; sentences may begin alike."""
    found = stock_of(text, float(len(text.split())), is_linked=False, is_listed=False)
    assert (found and found.name) == name


@pytest.mark.parametrize(
    "text",
    ["Posts: 214", "Joined: Tue Apr 04, 2014", "#12", "Full Member", "Membre confirmé",
     "Répondre avec citation", "Dabei seit", "Сообщений: 21", "Reply With Quote"],
)  # fmt: skip
def test_of_members(text: str) -> None:
    """Ranks, buttons, numbers of posts, and what is known of a member."""
    assert is_of_member(text)


@pytest.mark.parametrize(
    "text", ["Ann Otter", "Type: number", "Postscript: none", "#weir", "Joined the mill", "2014"]
)
def test_not_of_members(text: str) -> None:
    """Names, and facts of other things."""
    assert not is_of_member(text)


@pytest.mark.parametrize("text", ["Posts: 214", "Joined: 2014", "Senior Member", "Reply", "Quote"])
def test_of_forums(text: str) -> None:
    """What nothing but a forum says."""
    assert is_of_forum(text)


@pytest.mark.parametrize("text", ["#12", "Location: Tuscany", "Points: 91", "Top", "Like", "Weir"])
def test_not_of_forums(text: str) -> None:
    """What lists have too."""
    assert not is_of_forum(text)


@pytest.mark.parametrize(
    "text",
    ["Autor | Nachricht", "Author | Message", "Auteur | Bericht", "Автор Сообщение", "Nachricht",
     "Messaggio"],
)  # fmt: skip
def test_rows_that_head_posts(text: str) -> None:
    """Both cells, or the second."""
    assert heads_posts(text)


@pytest.mark.parametrize("text", ["Author", "Autor | Ann Otter", "Author Ann Message", "Ann"])
def test_rows_of_others(text: str) -> None:
    """Name somebody, or say less."""
    assert not heads_posts(text)


@pytest.mark.parametrize(
    "text",
    ["Anmeldungsdatum: 14.03.2003\nBeiträge: 212\nWohnort: Ely",
     "millhand\nFull Member\nJoined: 14 Mar 2003\nPosts: 212",
     "Joined: 14 Mar 2003\nPosts: 212\nHas thanked: 3 times\nBeen thanked: 1 time",
     "Зарегистрирован: 14.03.2003\nСообщения: 212"],
)  # fmt: skip
def test_cards_of_members(text: str) -> None:
    """End with what is known of a member, two things or more."""
    assert is_member_card(text)


@pytest.mark.parametrize(
    "text",
    ["Joined: 14 Mar 2003", "Location: Ely\nPoints: 91", "Joined: 2003\nPosts: 9\nHe left.",
     "Posts: 9\n" + "He joined the mill in a year when there was no wind at all: 2003"],
)  # fmt: skip
def test_cards_of_others(text: str) -> None:
    """One fact, what wines and players have, and text."""
    assert not is_member_card(text)
