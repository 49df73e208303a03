"""Counters, and the feet of old pages."""

import pytest

from cleaner.vocabulary.page_feet import names_last_change
from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "Εμφανίσεις: 412": "views",
    "Переглядів: 2311": "views",
    "Просмотров: 1 245": "views",
    "Просмотров: 1 245 Автор: Анна Крюк": "views",
    "9 мая 2031, 11:00 Просмотров: 77": "views",
    "조회수 1,204": "views",
    "Visningar: 77": "views",
    "170,094 Views": "views",
    "1204 просмотра": "views",
    "Hits: 77": "views",
    "Views: a harbour in pictures": None,
    "Просмотров: семь": None,
    "1204 views of the harbour": None,
    "1,204 votes": "votes",
    "77 Stimmen": "votes",
    "Total votes: 1,204": "votes",
    "1,204 votes were counted": None,
    "آمار وبلاگ": "blog_statistics",
    "بازدید امروز : 77": "blog_statistics",
    "کل بازدید :": "blog_statistics",
    "تعداد کل پست‌ها : 12": "blog_statistics",
    "آخرین بازدید : 1394/07/26": "blog_statistics",
    "آخرین بروز رسانی : 1394/07/26": None,
    "بازدید امروز": None,
    "آمار وبلاگ دریا را دیدم": None,
    "بازدید امروز از بندر": None,
    "تعداد نویسندگان کم است": None,
    "댓글 0": "korean_furniture",
    "페이스북(으)로 기사보내기": "korean_furniture",
    "댓글 0개의 기록": None,
    "저작권자 © 물결신문 무단전재 및 재배포 금지": "all_rights",
    "© 2031 Harbour News. All rights reserved. This may not be broadcast. Ann Otter contributed to "
    "the story of the bridge, which the harbour has told in three parts so far.": "all_rights",
    "© Hafenverlag, 3. Mai 2031\nDie Rechte sämtlicher Texte sind beim Verlag.": "all_rights",
    "Harbour Reprints: This copy is for your personal, non-commercial use only.": "all_rights",
    "Copyright 2031 Harbour News. All rights reserved.": "all_rights",
    "(c) 1992 The Harbour. All rights reserved. Redistribution and use in source and binary forms "
    "are permitted.": None,
    "© 2012 was the first stamp; all rights reserved was added by hand later.": None,
    "Copyright 1998: all rights reserved was the only line that the fire left.": None,
    "Copyright law of 1909 left all rights reserved to whoever had registered.": None,
    "Her copy is for your personal use.": None,
    "جميع الحقوق محفوظة لصحيفة المرسى 2004": "all_rights",
    "تمامی حقوق این سایت برای روزنامه موج محفوظ است": "all_rights",
    "© כל הזכויות שמורות לקול הגל 2005": "all_rights",
    "Усі права захищено": "all_rights",
    "Minden jog fenntartva, 2004 Hullám": "all_rights",
    "Με επιφύλαξη παντός δικαιώματος": "all_rights",
    "جميع الحقوق التي يطالب بها الصيادون": None,
    "Всі права рибалок порушено": None,
    "Minden jog a halászoké": None,
    "ⓒ 물결신문, 무단 전재 및 재배포 금지": "all_rights",
    "신문은 무단 전재와 배포 금지를 요구했다": None,
    "무단횡단은 금지돼 있다": None,
    "انتهای پیام/": "end_mark",
    "انتهای پیام/۷۷": "end_mark",
    "کد خبر: ۸۵۲۰۳": "end_mark",
    "list 1 of 2The ferry was late": "end_mark",
    "end of list": "end_mark",
    "انتهای پیام او روشن نبود": None,
    "end of list prices": None,
    "This page has been accessed 4,012 times since May 1998.": "page_foot",
    "Best viewed with Netscape Navigator at 800x600": "page_foot",
    "You are visitor number 4,012": "page_foot",
    "You are the 4,012th visitor to this page": "page_foot",
    "Vous êtes le 3412e visiteur": "page_foot",
    "Besucher Nr. 4711": "page_foot",
    "Optimiert für 1024x768": "page_foot",
    "Eres el visitante número 77": "page_foot",
    "Sei il visitatore numero 77": "page_foot",
    "U bent bezoeker nummer 77": "page_foot",
    "This page is maintained by Ib Rask, ib@tide.example": "page_foot",
    "This page is maintained by nobody.": None,
    "This page has been torn out.": None,
    "This page has been visited by ghosts many times.": None,
    "Lectures 12": None,
    "Vues 12": None,
    "Best viewed from the old pier at low tide": None,
    "You are the visitor he has waited for": None,
    "Besucher aus 77 Ländern kamen": None,
    "تمام حقوق شهروندان در این قانون محفوظ است، گفت وکیل": None,
    "تمام حقوق شهروندان در این قانون محفوظ است": None,
    "جميع الحقوق محفوظة في هذا القانون، قال الوزير": None,
    "Všechna práva vyhrazena občanům platí dál.": None,
    "جميع الحقوق محفوظة للمواطنين": None,
    "[류수달 기자 otter@harbour.example]\n[ⓒ 항구일보, 무단전재 및 재배포 금지]": "all_rights",
    "그는 무단전재를 막았다.\n그래서 재배포는 이제 금지": None,
}
CHANGES = {
    "Last updated: 3/15/99": True,
    "Last modified: Tue Oct 8 2002 by webmaster@tide.example": True,
    "This page was last updated on 3 May 1999": True,
    "Page mise à jour le 12 mai 1999 - Vous êtes le 3412e visiteur": True,
    "Letzte Änderung: 3.5.2001 Besucher Nr. 4711": True,
    "Zuletzt geändert am 3. Mai 2001": True,
    "Última actualización: 3 de mayo de 2001": True,
    "Ultimo aggiornamento: 3 maggio 2001": True,
    "Laatst gewijzigd op 3 mei 2001": True,
    "Ostatnia aktualizacja: 3.05.2001": True,
    "Last updated in 2019, the rules of the port allow no cats.": False,
    "Last modified boats were sold in 2002 to the harbour.": False,
    "Page mise à jour par le capitaine lui-même": False,
    "Letzte Änderung am Fahrplan war die von 1999, sagt er.": False,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_begins_with_tells(text: str, name: str | None) -> None:
    """And what it ends with, where a sentence may begin so too."""
    found = stock_of(text, len(text.split()), is_linked=False, is_listed=False)
    assert (found and found.name) == name


@pytest.mark.parametrize(("text", "told"), CHANGES.items())
def test_when_a_page_was_changed(text: str, told: bool) -> None:  # noqa: FBT001
    """Is said by a day with little behind it."""
    assert names_last_change(text, len(text.split())) is told


def test_hits_in_a_list() -> None:
    """Are those of a player; a label that means views alone is none."""
    assert stock_of("Hits: 77", 2, is_linked=False, is_listed=True) is None
    assert stock_of("Εμφανίσεις: 412", 2, is_linked=False, is_listed=True) is not None
