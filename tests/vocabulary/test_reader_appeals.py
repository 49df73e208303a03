"""What papers ask of their readers below a text."""

import pytest

from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "Follow the Daily Ebb on WhatsApp to be the first to know.": "follow_channel",
    "Suivez toute l’actualité du Courrier sur WhatsApp.": "follow_channel",
    "Sigue todas las noticias de El Diario en Facebook, X o en nuestra "
    "newsletter semanal.": "follow_channel",
    "Segui il Corriere su WhatsApp per non perdere le notizie.": "follow_channel",
    "Siga o Jornal no WhatsApp": "follow_on",
    "Wil je niets missen? Volg De Lee-oever dan ook op WhatsApp of "
    "download onze app.": "follow_channel",
    "Ha máskor is tudni szeretne hasonló dolgokról, lájkolja a Hírek "
    "Facebook-oldalát!": "follow_channel",
    "Son dakika haberleri için WhatsApp kanalımıza katılın.": "follow_channel",
    "▶ 카카오톡에서 채널을 추가하고 최신 뉴스를 받아보세요.": "follow_channel",
    "欢迎关注我们的微信公众号，获取更多资讯。": "follow_channel",
    "LINE公式アカウントを友だち追加して最新ニュースを受け取ろう。": "follow_channel",
    "Přihlaste se k odběru newsletteru a každé ráno dostanete "
    "nejdůležitější zprávy do e-mailu.": "newsletter_note",
    "Iratkozzon fel hírlevelünkre, hogy ne maradjon le a legfontosabb hírekről!": "newsletter_note",
    "हमारे न्यूजलेटर को सब्सक्राइब करें और हर सुबह जरूरी खबरें पाएं।": "newsletter_note",
    "뉴스레터를 구독하고 매일 아침 주요 뉴스를 받아보세요.": "newsletter_note",
    "We have more newsletters": "newsletter_note",
    "Mit diesem Newsletter sind Sie immer informiert.": "newsletter_note",
    "Ihre Registrierung war erfolgreich.": "after_signing_up",
    "Bitte überprüfen Sie Ihre E-Mail-Adresse.": "after_signing_up",
    "Eilmeldungen, Analysen und Hintergründe – in unserer App.": "newsletter_note",
    "Hier finden Sie alle Folgen unseres Podcasts.": "newsletter_note",
    "Votre inscription a bien été prise en compte.": "after_signing_up",
    "Votre adresse mail est collectée par Le Courrier pour vous permettre "
    "de recevoir nos actualités.": "after_signing_up",
    "Recibe cada mañana las noticias más importantes en tu correo.": "newsletter_note",
    "📱 Baixe o app do g1 para ver notícias em tempo real e de graça": "newsletter_note",
    "Google Haberler’de abone olun": "follow_channel",
    "Mobil uygulamamızı indirin": "newsletter_note",
    "点击下载客户端": "follow_channel",
    "扫码关注公众号": "follow_channel",
    "点击上方蓝字关注我们": "follow_channel",
    "アプリをダウンロード": "newsletter_note",
    "Dapatkan berita terbaru di aplikasi kami": "newsletter_note",
    "Prenumerera på vårt nyhetsbrev": "newsletter_note",
    "Ladda ner vår app": "newsletter_note",
    "Get the Daily Ebb app": "newsletter_note",
    "Holen Sie sich die Boten-App": "newsletter_note",
    "Our paper is independent and lives on the support of its readers. If "
    "a free press matters to you, please support our work.": "donation_note",
    "unsere Zeitung ist unabhängig und lebt von der Unterstützung ihrer "
    "Leser. Wenn Ihnen freie Presse wichtig ist, unterstützen Sie bitte unsere "
    "Arbeit.": "donation_note",
    "Notre journal est indépendant et vit du soutien de ses lecteurs. Si "
    "une presse libre compte pour vous, soutenez notre travail.": "donation_note",
    "Nuestro periódico es independiente y vive del apoyo de sus lectores. "
    "Si te importa la prensa libre, apoya nuestro trabajo.": "donation_note",
    "Nosso jornal é independente e vive do apoio dos leitores. Se a "
    "imprensa livre é importante para você, apoie o nosso trabalho.": "donation_note",
    "Il nostro giornale è indipendente e vive del sostegno dei lettori. Se "
    "la stampa libera ti sta a cuore, sostieni il nostro lavoro.": "donation_note",
    "Nasza gazeta jest niezależna i utrzymuje się ze wsparcia czytelników. "
    "Jeśli wolna prasa jest dla Ciebie ważna, wesprzyj naszą pracę.": "donation_note",
    "Наше издание независимо и живёт на пожертвования читателей. Если вам "
    "важна свободная пресса, поддержите нашу работу.": "donation_note",
    "Lapunk független, és csak az olvasói támogatásból él. Ha fontos önnek "
    "a szabad sajtó, kérjük, támogassa munkánkat!": "donation_note",
    "If you enjoyed this article, share it with your friends.": "share_this",
    "Wenn Ihnen dieser Artikel gefallen hat, teilen Sie ihn mit Freunden.": "share_this",
    "Si cet article vous a plu, partagez-le avec vos amis.": "share_this",
    "Si te ha gustado este artículo, compártelo con tus amigos.": "share_this",
    "Se gostou deste artigo, compartilhe com seus amigos.": "share_this",
    "Se questo articolo ti è piaciuto, condividilo con gli amici.": "share_this",
    "Vond je dit artikel leuk? Deel het met je vrienden!": "share_this",
    "Jeśli spodobał Ci się ten artykuł, podziel się nim ze znajomymi.": "share_this",
    "Если вам понравилась статья, поделитесь ею с друзьями.": "share_this",
    "Bu yazıyı beğendiyseniz arkadaşlarınızla paylaşın.": "share_this",
    "What do you think? Let us know in the comments below.": "asks_for_comments",
    "Was meinen Sie? Schreiben Sie es uns in die Kommentare.": "asks_for_comments",
    "Qu’en pensez-vous ? Dites-le-nous dans les commentaires.": "asks_for_comments",
    "¿Y tú qué opinas? Déjanos tu comentario.": "asks_for_comments",
    "E você, o que acha? Deixe seu comentário.": "asks_for_comments",
    "Cosa ne pensi? Faccelo sapere nei commenti.": "asks_for_comments",
    "А что вы думаете? Пишите в комментариях.": "asks_for_comments",
    "Wat vind jij? Laat het weten in de reacties.": "asks_for_comments",
    "A co Wy o tym sądzicie? Dajcie znać w komentarzach.": "asks_for_comments",
    "あなたはどう思いますか？コメントで教えてください。": "asks_for_comments",
    "Thank you for reading this article.": "thanks_for_reading",
    "Vielen Dank, dass Sie diesen Artikel gelesen haben.": "thanks_for_reading",
    "Merci d’avoir lu cet article.": "thanks_for_reading",
    "Gracias por leer este artículo.": "thanks_for_reading",
    "Спасибо, что дочитали до конца!": "thanks_for_reading",
    "Masz dla nas temat? Napisz do nas: redakcja@portalrzeka.example": "asks_for_tips",
    "Стали свидетелем происшествия? Присылайте фото и видео в WhatsApp +7 "
    "900 000-00-00.": "asks_for_tips",
    "Van egy híre? Írjon nekünk: szerk@hirek.example": "asks_for_tips",
    "¿Has visto un error? Avísanos.": "asks_for_tips",
    "Encontrou um erro? Avise a redação.": "asks_for_tips",
    "▶ 제보는 카카오톡 강변뉴스 jebo@gbnews.example": "asks_for_tips",
    "Статья была полезной?": "rates_article",
    "Cet article vous a été utile ?": "rates_article",
    "この記事は役に立ちましたか？": "rates_article",
    "Follow the river on the map until you reach the weir.": None,
    "Follow the money on X, where the old line ends in a hut.": None,
    "Follow the band on Instagram to get tickets before the ferry leaves.": None,
    "Follow the Daily Ebb on Facebook to get the latest news.": "follow_channel",
    "Sigue las noticias con la radio encendida, dijo la abuela.": None,
    "Get the dog to your house before the rain.": None,
    "What do you think the gulls did? They left.": None,
    "What do you think? That was the question the teacher put to the class.": None,
    "Thank you for reading the letter to my mother, she said to the clerk.": None,
    "Our work is independent of the wind.": None,
    "If you like cheese, please support the cow.": None,
    "Wat vind jij van de brug? vroeg de man aan het kind.": None,
    "Если вам важна тишина, идите в лес.": None,
    "Приложение к договору подписали вчера.": None,
    "Recevez mes salutations, écrivit-il à sa sœur.": None,
    "Receba as visitas no porto às nove.": None,
    "Ricevi le chiavi dal custode del faro.": None,
    "Si te gusta el queso, dona tu tiempo a la granja.": None,
    "Was meinen Sie? fragte der Richter den Zeugen.": None,
    "Download the app, then press the red button and wait.": None,
    "Ladda ner filen och öppna den.": None,
    "Ihre Anmeldung war die erste in diesem Jahr.": None,
    "Wenn Ihnen kalt ist, unterstützen Sie den Ofen mit Holz.": None,
    "읽어 주셔서 감사하다는 편지가 왔다.": None,
    "Segui il fiume su per la collina.": None,
    "Siga a margem do rio no verão.": None,
    "Hier finden Sie alle Folgen des Sturms von 1911.": None,
    "Breaking news, live scores and the crossword in your pocket. Free for "
    "iPhone and Android.": "newsletter_note",
    "Eilmeldungen, Liveticker und Rätsel für unterwegs. Kostenlos für iPhone "
    "und Android.": "newsletter_note",
    "In the latest episode our reporters talk about the vote, the traders and "
    "what happens next. Listen on Apple Podcasts, Spotify or wherever you get your "
    "podcasts.": "newsletter_note",
    "In der neuen Folge sprechen unsere Reporter über die Abstimmung. Zu hören "
    "bei Apple Podcasts, Spotify und überall, wo es Podcasts gibt.": "newsletter_note",
    "The map is free for Android users who live on the island.": None,
    "Podcasts are heard wherever you go in the town.": None,
    "Support the work of the harbour guild": None,
    "Wherever you get podcasts": None,
    "Download the recipe app": None,
    "Get work done from anywhere with the mobile app available for Android and iOS.": None,
    "Śledź w XI wieku był pokarmem ubogich.": None,
    "Kövesse a jelzést a taxiig a parton.": None,
    "Recibe los pedidos por correo y los lleva en bicicleta.": None,
    "Recebe os pedidos por e-mail e entrega de barco.": None,
    "Baixe o aplicativo do banco e digite a senha.": None,
    "Скачайте приложение банка и введите код.": None,
    "Scarica l'app": "own_offer",
    "Scarica la app della banca e inserisci il codice.": None,
    "If you have more apples than you can eat, consider donating them to the food bank.": None,
    "If you use a lot of water, consider making a rainwater tank from a barrel.": None,
    "This work depends on how you hold the chisel.": None,
    "Notre travail dépend du soutien des pêcheurs.": None,
    "Поддержите наш флот, просил адмирал.": None,
    "Bizi destekleyin, dedi başkan.": None,
    "Recibe todos los días decenas de insultos en su móvil.": None,
    "Recebe todos os dias dezenas de insultos no seu celular.": None,
    "Sigue las noticias de su país en Facebook desde que llegó a la isla.": None,
    "Segue a carreira da filha no Instagram e guarda cada foto.": None,
    "The walking app is free on iOS and Android.": None,
    "Disponible en Spotify desde mayo, el disco reúne once canciones.": None,
    "Ouça o disco no Spotify e diga se a tuba não canta.": None,
    "Смотрите сериал в Telegram-канале режиссёра.": None,
    "Sledujte, jak se autor pohybuje na YouTube a v rádiu.": None,
    "Get the verification code in your email and type it in below.": None,
    "제보 및 신고가 잇따르자 경찰이 수사에 나섰다.": None,
    "Ricevi ogni giorno molta posta, diceva il nonno.": None,
    "Ontvang elke gast met een mail vooraf.": None,
    "Kövesse a lépéseket a Facebook beállításaiban.": None,
    "Suivez-la dans les rues du port et retrouvez-la sur Instagram, dit son frère.": None,
    "Если вам нравится море, поддержите наше общество моряков.": None,
    "Support our site survey of the harbour with a boat.": None,
    "If you enjoyed this recipe, try the next with butter and share it at table.": None,
    "Get the latest news to your inbox before breakfast, he advises in his book.": None,
    "Si vous passez par le port, faites un don au musée.": None,
    "Don’t miss a thing on the trail: follow the white stones to the weir.": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_says(text: str, name: str | None) -> None:
    """It speaks to the reader of this paper; a text's own sentence goes on otherwise."""
    words = max(len(text.split()), 2)
    found = stock_of(text, words, is_linked=False, is_listed=False)
    assert (found and found.name) == name
