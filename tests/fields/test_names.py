"""Names without what stands around them."""

import pytest

from cleaner.fields.names import clean_author, clean_name, names_of, names_place, without_role


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("by:  Ann \n Lee", "Ann Lee"),
        ("Written by Ann Lee |", "Ann Lee"),
        ("Von Jürgen Groß", "Jürgen Groß"),
        ("Par Zoé Noël", "Zoé Noël"),
        ("Por: Íñigo Peña", "Íñigo Peña"),
        ("Автор: Ия Лось", "Ия Лось"),
        ("文 山田花子", "山田花子"),
        ("Bylund, Ann", "Bylund, Ann"),
        ("Vonda Moon", "Vonda Moon"),
        ("CNN Wire Staff", "CNN Wire Staff"),
        ("— Ann Lee —", "Ann Lee"),
        ("name, email@moor.example", None),
        ("About Ann Lee", None),
        ("Written by:", None),
        ("Admin", None),
        ("webmaster", None),
        ("User Admin", None),
        ("Администратор", None),
        ("Adam Root", "Adam Root"),
        ("@annlee", None),
        ("https://m.example/ann", None),
        ("www.m.example", None),
        ("ann@moor.example.com", None),
        ("...", None),
        ("A", None),
        ("x" * 201, None),
        ("", None),
        (None, None),
    ],
)
def test_declared_authors(value: str | None, name: str | None) -> None:
    """What stands around a name goes; what is no name is none."""
    assert clean_author(value) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ann Lee, 2 June 2012", "Ann Lee"),
        ("Author Image", None),
        ("Autori: Anna Lei", "Anna Lei"),
        ("Автор текста: Ия Лось", "Ия Лось"),
        ("By Reporter Ann Lee", "Ann Lee"),
        ("Text: Anna Lei Foto: Bo Ek", "Anna Lei"),
        ("annlee on", "annlee"),
        ("Ann Lee View More Articles", "Ann Lee"),
        ("North Korea", None),
        ("Par Maëlle Le Goff le 3 mai", "Maëlle Le Goff"),
        ("Posted on 2 June 2012 by Ann Lee", "Ann Lee"),
        ("02.06.2012 durch Anna Lei", "Anna Lei"),
        ("durch Anna Lei", "Anna Lei"),
        ("Submitted on 2 June 2012", None),
        ("By Ann Lee, 6th June 2013", "Ann Lee"),
        ("Google+", None),
        ("Enviado el 2 junio 2012", None),
        ("Ann Lee —in Boats", "Ann Lee"),
        ("Ann LeeAnn Lee (Author)", "Ann Lee"),
        ("原创 孙海燕", "孙海燕"),
        ("孙海燕 企鹅号", "孙海燕"),
        ("作者最近文章", None),
        ("Pubblicato il 2 giugno 2012 da Anna Lei", "Anna Lei"),
        ("June 2, 2012 · Ann Lee", "Ann Lee"),
        ("June 2, 2012 | Ann Lee | 4 min read", "Ann Lee"),
        ("June 2, 2012 at 5:30 pm by Ann Lee | Sea", "Ann Lee"),
        ("Last change: 2 June 2012", None),
        ("FOR IMMEDIATE RELEASE", None),
        ("Nota de prensa 2 June 2012", None),
        ("Autor | Nachricht", None),
        ("Message", None),
        ("reed_una (reed_una)", "reed_una"),
        ("reed_una (una57)", "reed_una (una57)"),
        ("Του Νίκου Ψαρά", "Νίκου Ψαρά"),
        ("Ann Lee <alee_at_moor.example>", "Ann Lee"),
        ("Abstract", None),
        ("From: Ann Lee <ann@moor.example>", "Ann Lee"),
        ("Ann Lee ann at moor.example", "Ann Lee"),
        ("Ann Lee (ann[at]moor[dot]example)", "Ann Lee"),
        ("By Ann Lee | 2 June 2012", "Ann Lee"),
        ("By Ann Lee on 2 June 2012", "Ann Lee"),
        ("Ann Lee December 2, 2025", "Ann Lee"),
        ("山田花子 2023年3月14日", "山田花子"),
        ("달빛 기자 2023년 3월 14일", "달빛"),
        ("Hold Anna 2023. március 14.", "Hold Anna"),
        ("ByAnn Lee", "Ann Lee"),
        ("Byron Lee", "Byron Lee"),
        ("Authors: Ann Lee and Bo Day", "Ann Lee and Bo Day"),
        ("Posted by Ann Lee in Sea", "Ann Lee"),
        ("Ann Lee · 4 min read", "Ann Lee"),
        ("Ann Lee Updated: May", "Ann Lee"),
        ("Ann Lee-Moon", "Ann Lee-Moon"),
        ("@annlee", "annlee"),
        ("By Ann Webb.", "Ann Webb"),
        ("By Ann Lee Jr.", "Ann Lee Jr."),
        ("Webb Corp.", "Webb Corp."),
        ("By admin", None),
        ("2 June 2012", None),
        ("2 June 2012 | Leave a comment", None),
        ("2 June 2012 | No Comments", None),
        ("2 June 2012 · on the moor", None),
        ("word " * 20, None),
        (None, None),
        ("Ingediend door Joris de Wit op di, 11/15/2022 - 10:05", "Joris de Wit"),
        ("Gespeichert von Nils Ohm am Mo, 05/03/2024 - 10:12", "Nils Ohm"),
        ("Soumis par Léa Roy le lun, 05/03/2024 - 10:12", "Léa Roy"),
        ("Enviado por Ana Gil el vie, 05/03/2024 - 10:12", "Ana Gil"),
        ("Enviado por Rui Paz em ter, 05/03/2024 - 10:12", "Rui Paz"),
        ("Inviato da Ugo Bo il lun, 05/03/2024 - 10:12", "Ugo Bo"),
        ("Отправлено Ия Лось вт, 05/03/2024 - 10:12", "Ия Лось"),
        ("Skickat av Bo Ek tis, 2024-05-03 10:12", "Bo Ek"),
        ("Wysłane przez Ewa Kot w wt., 05/03/2024 - 10:12", "Ewa Kot"),
        ("Joop van den Berg", "Joop van den Berg"),
        ("Hans op de Beeck", "Hans op de Beeck"),
        ("Isabel Caro Hace 13 horas", "Isabel Caro"),
        ("Isabel Hace", "Isabel Hace"),
        ("● Ann Lee ●", "Ann Lee"),
        ("The Ferrin Post is a Fair Press member", None),
        ("Par Zoé Noël. Publié le 3 mai 2016 à 10h22", "Zoé Noël"),
        ("Zoé Noël. Mis à jour le 3 mai 2016", "Zoé Noël"),
        ("Von Nils Ohm Veröffentlicht am 3. Mai 2016", "Nils Ohm"),
        ("Nils Ohm, zuletzt geändert am 3. Mai 2016", "Nils Ohm"),
        ("Ana Gil Actualizado: 3 de mayo de 2016", "Ana Gil"),
        ("Ugo Bo Pubblicato il 3 maggio 2016", "Ugo Bo"),
        ("Joris de Wit Gepubliceerd op 3 mei 2016", "Joris de Wit"),
        ("Av Bo Ek Publicerad: 2016-05-03", "Bo Ek"),
        ("Ana Pop Publicat pe 3 mai 2016", "Ana Pop"),
        ("Ayşe Öz Son Güncelleme: 3 Mayıs 2016", "Ayşe Öz"),
        ("The Ferrin Post published 3 May 2016", "The Ferrin Post"),
        ("Joris van de 3 May 2016", "Joris van de"),
        ("Ann Lee· 20 November 2023 ·4 min read", "Ann Lee"),
        ("20 November 2023 ·Ann Lee", "Ann Lee"),
        ("October 2, 2022 by Ann Lee Leave a Comment", "Ann Lee"),
        ("2. Oktober 2022 von Nils Ohm Schreibe einen Kommentar", "Nils Ohm"),
        ("Ann Lee Comments", "Ann Lee Comments"),
        ("(Text: Nils Ohm)", "Nils Ohm"),
        ("(Reporter: Ann Lee)", "Ann Lee"),
        ("[Ann Lee]", "Ann Lee"),
        ("Ann Lee (Moor)", "Ann Lee (Moor)"),
        ("(Ann) Lee (Moor)", "(Ann) Lee (Moor)"),
        ("Escribe Ana Gil", "Ana Gil"),
        ("Reporter Ann Lee", "Reporter Ann Lee"),
        ("Written byAnn Lee", "Ann Lee"),
        ("By Ann LeeFebruary 14, 2023", "Ann Lee"),
        ("Ann LeeUpdated 3 May 2020", "Ann Lee"),
        ("RubyTuesday", "RubyTuesday"),
        ("Ann LeeTuesday, May 3", "Ann Lee"),
        ("Carmen Gil14/02/2023", "Carmen Gil"),
        ("Ann Lee5 min read", "Ann Lee"),
        ("Ann McMay", "Ann McMay"),
        ("Oleh Petrenko", "Oleh Petrenko"),
        ("Oleh: Budi Santoso", "Budi Santoso"),
        ("reader14", "reader14"),
        ("Words: Ann Lee Photographs: Bo Ek", "Ann Lee"),
        ("Oprac. Ewa Wilk", "Ewa Wilk"),
        ("Γράφει η Μαρία Δέλη", "Μαρία Δέλη"),
        ("Fell Team 2–3 minutes", "Fell Team"),
        ("June 2", None),
        ("June Lee", "June Lee"),
        ("Feb", None),
        ("262588213", None),
        ("undefined", None),
        ("Ann Lee, @annlee", "Ann Lee"),
        ("Updated by Ann Lee @annlee Dec 10, 2016", "Ann Lee"),
        ("Ann Lee | ann@moor.example", "Ann Lee"),
        ("By Ann Lee2014-01-26 21:32:46 UTC", "Ann Lee"),
        ("松本空2019年04月13日 09時00分", "松本空"),
        ("By ANN LEE and BO DAYAUG. 24, 2016", "ANN LEE and BO DAY"),
        ("By ANN LEE MAY", "ANN LEE MAY"),
        ("By Ann Lee November 22 Follow @annlee", "Ann Lee"),
        ("By Ann Lee March 3", "Ann Lee"),
        ("By Stephen May 12 comments", "Stephen May"),
        ("Par Zoé Noël Publié aujourd’hui à 13h59, mis à jour à 14h", "Zoé Noël"),
        ("All RiversReported by Ann Lee", "Ann Lee"),
        ("│2019年02月13日 Ann Lee│", "Ann Lee"),
        ("October 14, 2009|Ann Lee", "Ann Lee"),
        ("TEXT BY ANN LEE TRANSLATION BY BO DAY", "ANN LEE"),
        ("Ann LeeIllustration by Bo Day", "Ann Lee"),
        ("Translated by Bo Day", None),
        ("Ann LeeAnn Lee", "Ann Lee"),
        ("Ann Lee Ann Lee Harbour Fellow", "Ann Lee"),
        ("Duran Duran", "Duran Duran"),
        ("Ann Lee Ann", "Ann Lee Ann"),
        ("\N{BUST IN SILHOUETTE}by Ann Lee", "Ann Lee"),
        ("Ann Lee , Moor Post", "Ann Lee, Moor Post"),
        ("Posted by u/mill_hand", "mill_hand"),
        ("\u200freed_una\u200f", "reed_una"),
        ("서울=김달빛 기자 moon@moor.example", "김달빛"),
        ("Ann Lee 著、松本 空 訳", "Ann Lee"),
        ("作者: Ann Lee 翻訳者 松本 空", "Ann Lee"),
        ("Zoé Noël et Luc Roy Envoyés spéciaux à Brume", "Zoé Noël et Luc Roy"),
        ("Ann LeeThe Moor Post", "Ann Lee"),
        ("9:39AM BST 05 Oct 2011", None),
        ("الأحد، 04 آب 2013", None),
        ("[email protected]", None),
        ("MOOR.EXAMPLE.GOV", None),
        ("Chef", None),
        ("Ann LeeAnn Lee, MT Bureau | Jul 17, 2013, 10.13 AM", "Ann Lee, MT Bureau"),
        ("#moors in May", None),
        ("文●松本空", "松本空"),
        ("Ann Lee→Moor", "Ann Lee→Moor"),
    ],
)
def test_names_in_lines(line: str | None, name: str | None) -> None:
    """The day, the topic and the length of the story are no part of the name."""
    assert clean_name(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Thursday, 17 April 2003",
        "Thu, Apr 17, 2003",
        "Monday - March 3, 2003",
        "Thursday",
        "Donnerstag, 17. April 2003",
        "Do, 17.04.2003",
        "Jeudi, 17 avril 2003",
        "jueves, 17 de abril de 2003",
        "giovedì 17 aprile 2003",
        "Quinta-feira, 17 de abril de 2003",
        "donderdag 17 april 2003",
        "czwartek, 17 kwietnia 2003",
        "четверг, 17 апреля 2003",
        "Perşembe, 17 Nisan 2003",
        "вівторок, 14 березня 2023",
        "Πέμπτη, 17 Απριλίου 2003",
        "torsdag den 17 april 2003",
        "Easter Sunday, 17 April 2003",
        "Date: Thu, 17 Apr 2003",
        "Effective Tuesday, August 1, 2023",
        "Press release, 17 April 2003",
        "Version 2.3, 17 April 2003",
        "First published 3 March 2003",
        "2:15p.m. | 3 March 2003",
        "5:50 am",
        "17.30 Uhr",
        "Veröffentlicht am 12. Mai 2023",
        "Eingestellt: 12.05.2023",
        "Nachricht vom 12. Mai 2023",
        "Artikel veröffentlicht am 12. Mai 2023",
        "Lesezeit 3 Min.",
        "Opublikowano 12 maja 2023",
        "Dodano: wtorek, 12 maja 2023",
        "Zveřejněno: 12. 5. 2023",
        "Udgivet den 3. maj 2016",
        "Julkaistu 3.5.2016",
        "Publisert 3. mai 2016",
        "Közzétéve: 2016. május 3.",
        "Yayınlanma: 3 Mayıs 2016 10:22",
        "Publicat la 3 mai 2016",
        "Senast uppdaterad 3 maj 2016",
        "Mis à jour le 3 mai 2016",
        "Veröffentlicht",
    ],
)
def test_days_and_what_stands_before_them(line: str) -> None:
    """Name nobody, in any language."""
    assert clean_name(line) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ann Lee Thursday, 17 April 2003", "Ann Lee"),
        ("Ann Lee mardi 3 mars 2003", "Ann Lee"),
        ("Bo Monday | 17 April 2003", "Bo Monday"),
        ("June", "June"),
        ("April Sunday Lee, 3 March 2003", "April Sunday Lee"),
        ("Jan de Wit, 3 maart 2003", "Jan de Wit"),
    ],
)
def test_names_beside_weekdays(line: str, name: str) -> None:
    """A weekday goes from between a name and its day; one that is part of a name stays."""
    assert clean_name(line) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee", ("Ann Lee",)),
        ("Ann Lee, Bo Day and Cy Ray", ("Ann Lee", "Bo Day", "Cy Ray")),
        ("Ann Lee & Bo Day", ("Ann Lee", "Bo Day")),
        ("Ann Lee; Bo Day", ("Ann Lee", "Bo Day")),
        ("Jürgen Groß und Ia Los", ("Jürgen Groß", "Ia Los")),
        ("", ()),
    ],
)
def test_lists_of_names(text: str, names: tuple[str, ...]) -> None:
    """One name each, in their order."""
    assert names_of(text) == names


@pytest.mark.parametrize(
    ("name", "short"),
    [("Ann Lee, Editor", "Ann Lee"), ("Ann Lee (Moor)", "Ann Lee"), ("Ann Lee", None), (",", None)],
)
def test_roles(name: str, short: str | None) -> None:
    """Stand behind a comma or in brackets."""
    assert without_role(name) == short


@pytest.mark.parametrize(
    "line",
    ["Ostbrook, April 17, 2003", "Berlin, den 17. April 2003", "Paris, le 17 avril 2003"],
)
def test_a_place_and_a_day(line: str) -> None:
    """One word, a comma and a day are where and when a letter was written."""
    assert names_place(line)


@pytest.mark.parametrize(
    "line",
    ["Ann Lee, 17 April 2003", "annlee, 17 April 2003", "Moor, Ann Lee, 17 April 2003", "Moor, 17"],
)
def test_no_place_and_a_day(line: str) -> None:
    """Names of two words, of users, and lines that say more."""
    assert not names_place(line)


@pytest.mark.parametrize(
    "name",
    [
        "Discuz! Team and Comsenz UI Team", "WordPress", "Joomla!", "vBulletin Solutions, Inc.",
        "The Zen Cart™ Team and others",
        "phpBB Group", "Simple Machines", "TYPO3 CMS", "PrestaShop", "XenForo Ltd.",
        "Visit the Alder Store", "Brand: Alder", "Besuche den Alder-Store", "Marque : Alder",
        "Visita la tienda de Alder", "ハンノキのストアを表示", "ブランド: ハンノキ", "Märke: Alder",
    ],
)  # fmt: skip
def test_programs_and_shops(name: str) -> None:
    """Are nobody's name."""
    assert clean_author(name) is None
    assert clean_name(name) is None


@pytest.mark.parametrize(
    "name", ["Joomla Fan Club", "WordPress Wendy", "Team Alder", "Simple Simon", "Brand Keane",
             "Marcus Store", "Visit Alder", "Solutions Group", "Marka Alder", "ハンノキ"],
)  # fmt: skip
def test_names_that_are_like_programs_and_shops(name: str) -> None:
    """Stay."""
    assert clean_author(name) == clean_name(name) == name


@pytest.mark.parametrize("line", ["DNES 10:31", "Včera 9:05", "Hoje 10:31", "Сегодня 10:31"])
def test_today_and_an_hour(line: str) -> None:
    """Name nobody."""
    assert clean_name(line) is None
    assert clean_name(f"Jana Holubová {line[-5:]}") == "Jana Holubová"
