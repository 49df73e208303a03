"""Whose opinion a text is, whether a machine wrote it, and who pays for it."""

import pytest

from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "الآراء الواردة أدناه لا تعبر عن رأي موقع الميناء": "views_note",
    "The views expressed in this article are the author’s own and do not "
    "reflect the editorial stance of the Daily Ebb.": "views_note",
    "Las opiniones expresadas son responsabilidad de su autor y no "
    "reflejan la línea editorial del diario.": "views_note",
    "Les opinions exprimées dans cet article n’engagent que leur auteur.": "views_note",
    "Мнение редакции может не совпадать с мнением автора.": "views_note",
    "Yasal Uyarı: Yayınlanan köşe yazısı/haberin tüm hakları Irmak "
    "Gazetesi'ne aittir.": "views_note",
    "Die Meinung des Autors entspricht nicht unbedingt der Meinung der Redaktion.": "views_note",
    "Le opinioni espresse in questo articolo sono dell’autore e non "
    "rispecchiano la linea del giornale.": "views_note",
    "Este texto não reflete necessariamente a opinião do jornal.": "views_note",
    "This article was produced with the help of AI and reviewed by an "
    "editor before publication.": "machine_made",
    "Dieser Text wurde mit Hilfe maschineller Unterstützung erstellt und "
    "vor der Veröffentlichung von der Redaktion geprüft.": "machine_made",
    "Cet article a été rédigé avec l’aide de l’intelligence artificielle "
    "et relu par un journaliste.": "machine_made",
    "Esta noticia se ha elaborado con ayuda de inteligencia artificial y "
    "ha sido revisada por un editor.": "machine_made",
    "Questo articolo è stato realizzato con il supporto dell’intelligenza "
    "artificiale e verificato dalla redazione.": "machine_made",
    "この記事はAIが自動生成し、編集部が確認したものです。": "machine_made",
    "이 기사는 인공지능(AI)의 도움을 받아 작성되었으며 기자가 검수했습니다.": "machine_made",
    "本文由人工智能辅助生成，并经编辑审核。": "machine_made",
    "Этот текст подготовлен с помощью искусственного интеллекта и проверен "
    "редактором.": "machine_made",
    "特别声明：以上文章内容仅代表作者本人观点，不代表本网观点或立场。如有关于作"
    "品内容、版权或其它问题请于作品发表后的30日内与本网联系。": "views_note",
    "平台声明：": "views_note",
    "原标题：河湾市将禁止汽车通行旧旋转桥": "source_note",
    "本記事のリンクから商品を購入すると、売上の一部が当サイトに還元されることが"
    "あります。": "affiliate_note",
    "Kupując przez nasze linki, możemy otrzymać prowizję.": "affiliate_note",
    "The opinions expressed at the meeting were loud.": None,
    "The views expressed by residents at the hearing were mixed and often angry.": None,
    "Las opiniones expresadas en la reunión fueron variadas.": None,
    "Die Meinung des Autors zu dieser Frage ist seit 1911 bekannt.": None,
    "Cet article a été écrit en 1911 par un marin.": None,
    "This article was written with a quill in the hut on the pier.": None,
    "Мнение автора о книге изменилось за год.": None,
    "Opinie o moście są różne, mówi burmistrz.": None,
    "この記事は昨年の春に書かれた。": None,
    "本文由三章组成。": None,
    "Questo articolo è stato scritto nel 1911.": None,
    "Die Meinungen der Autoren gehen hier weit auseinander, und nicht nur in dieser Frage.": None,
    "A szerző véleménye szerint a híd nem áll meg.": None,
    "文章发表后，记者与他取得联系。": None,
    "Artikel itu memuat pandangan penulis tentang laut.": None,
    "Det här är en krönika om hamnen från 1911.": None,
    "The report was published by the AI Safety Institute on Tuesday.": None,
    "This article was published by the AI Safety Institute.": None,
    "Cet article est consacré à l'intelligence artificielle dans les ports.": None,
    "Este artículo está dedicado a la inteligencia artificial en los puertos.": None,
    "Denne artikel handler om kunstig intelligens i havnen.": None,
    "Den här artikeln handlar om artificiell intelligens i hamnen.": None,
    "Dit artikel is gewijd aan kunstmatige intelligentie in de haven.": None,
    "Bu yazı yapay zekânın limandaki yerini anlatıyor.": None,
    "هذا المقال يتناول الذكاء الاصطناعي في الموانئ.": None,
    "本文是关于人工智能生成图像的研究。": None,
    "本文由人工智能创作的诗歌谈起。": None,
    "この記事はAIが生成した画像の見分け方を扱う。": None,
    "이 기사는 인공지능이 작성한 시를 다룬다.": None,
    "Der Text ist ein Klassiker der KI-Forschung.": None,
    "Dieser Text ist ein Klassiker der KI-Forschung, der in Kiel geschrieben wurde.": None,
    "The opinions expressed by voters do not always match the polls.": None,
    "The text does not reflect the views of the African states, the delegate said.": None,
    "Les propos tenus par le maire n'engagent que lui, a réagi l'opposition.": None,
    "Las opiniones expresadas en la encuesta no reflejan el voto.": None,
    "Artigos publicados na revista atribuem a responsabilidade ao governo.": None,
    "Мнения авторов расходятся: один винит погоду, другой ветер.": None,
    "De opinies van de jongeren zijn niet noodzakelijk die van hun ouders.": None,
    "Niektóre miasta partnerskie Krakowa wysłały pomoc.": None,
    "Bağlantılar kopunca iki şehrin ortaklık anlaşması askıya alındı.": None,
    "Artikeln kan köpas utan provision i hamnens butik.": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_says(text: str, name: str | None) -> None:
    """It speaks of this article; what is said of others is the writer's."""
    words = max(len(text.split()), 2)
    found = stock_of(text, words, is_linked=False, is_listed=False)
    assert (found and found.name) == name
