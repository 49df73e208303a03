"""What stands on a page for browsers that run no scripts."""

import pytest

from cleaner.vocabulary.stock_sentences import stock_of

CLOAKED = (
    "This email address is being protected from spambots. You need JavaScript enabled to view it.",
    "This e-mail address is being protected from spam bots, you need JavaScript enabled to view it",
    (
        "E-Mail: Diese E-Mail-Adresse ist vor Spambots geschützt! Zur Anzeige muss JavaScript "
        "eingeschaltet sein!"
    ),
    (
        "Diese E-Mail-Adresse ist gegen Spambots geschützt! JavaScript muss aktiviert werden, "
        "damit sie angezeigt werden kann."
    ),
    (
        "E-Mail Diese E-Mail Adresse ist gegen Spam Bots geschützt, Sie müssen Javascript "
        "aktivieren, damit Sie es sehen können"
    ),
    (
        "Cette adresse e-mail est protégée contre les robots spammeurs. Vous devez activer le "
        "JavaScript pour la visualiser."
    ),
    (
        "Cette adresse email est protégée contre les robots des spammeurs, vous devez activer "
        "Javascript pour la voir"
    ),
    (
        "Esta dirección de correo electrónico está siendo protegida contra los robots de spam. "
        "Necesita tener JavaScript habilitado para poder verlo."
    ),
    (
        "Esta dirección electrónica esta protegida contra spambots. Es necesario activar "
        "Javascript para visualizarla"
    ),
    (
        "Questo indirizzo email è protetto dagli spambots. È necessario abilitare JavaScript per "
        "vederlo."
    ),
    "Indirizzo e-mail protetto dal bot spam. Deve essere abilitato Javascript per visualizzarlo",
    (
        "O endereço de e-mail address está sendo protegido de spambots. Você precisa ativar o "
        "JavaScript enabled para vê-lo."
    ),
    (
        "Este endereço de email está protegido contra piratas. Necessita ativar o JavaScript "
        "para o visualizar."
    ),
    (
        "Dit e-mailadres wordt beveiligd tegen spambots. JavaScript dient ingeschakeld te zijn "
        "om het te bekijken."
    ),
    (
        "Этот адрес электронной почты защищён от спам-ботов. У вас должен быть включен "
        "JavaScript для просмотра."
    ),
    (
        "Адрес электронной почты защищен от спам-ботов. Для просмотра адреса в вашем браузере "
        "должен быть включен Javascript."
    ),
    (
        "Ця електронна адреса захищена від спам-ботів. вам потрібно увімкнути JavaScript, щоб "
        "побачити її."
    ),
    (
        "Ten adres pocztowy jest chroniony przed spamowaniem. Aby go zobaczyć, konieczne jest "
        "włączenie w przeglądarce obsługi JavaScript."
    ),
    (
        "Tato e-mailová adresa je chráněna před spamboty. Pro její zobrazení musíte mít povolen "
        "Javascript."
    ),
    (
        "Táto e-mailová adresa je chránená pred spamovacími robotmi. Na jej zobrazenie "
        "potrebujete mať nainštalovaný JavaScript."
    ),
    (
        "Ez az e-mail-cím a szpemrobotok elleni védelem alatt áll. Megtekintéséhez engedélyeznie "
        "kell a JavaScript használatát."
    ),
    (
        "Az email címet a spemrobotok elleni védelem alatt áll. Megtekintéséhez engedélyezze a "
        "JavaScript használatát."
    ),
    "Den här e-postadressen skyddas mot spambots. Du måste tillåta JavaScript för att se den.",
    (
        "Denne e-mailadresse bliver beskyttet mod spambots. Du skal have JavaScript aktiveret "
        "for at vise den."
    ),
    (
        "Denne e-postadressen er beskyttet mot programmer som samler e-postadresser. Du må "
        "aktivere javaskript for å kunne se den."
    ),
    "Sähköpostiosoite on suojattu spamboteilta. Tarvitset JavaScript-tuen nähdäksesi sen.",
    (
        "Bu e-Posta adresi istenmeyen posta engelleyicileri tarafından korunuyor. Görüntülemek "
        "için JavaScript etkinleştirilmelidir."
    ),
    (
        "Αυτή η διεύθυνση ηλεκτρονικού ταχυδρομείου προστατεύεται από τους αυτοματισμούς "
        "αποστολέων ανεπιθύμητων μηνυμάτων. Χρειάζεται να ενεργοποιήσετε τη JavaScript για να "
        "μπορέσετε να τη δείτε."
    ),
    (
        "Această adresă de email este protejată contra spambots. Trebuie să activați JavaScript "
        "pentru a o vizualiza."
    ),
    (
        "Този имейл адрес е защитен от спам ботове. Трябва да имате пусната JavaScript "
        "поддръжка, за да го видите."
    ),
    "Ова адреса ел. поште је заштићена од спамбота. Омогућите JavaScript да бисте је видели.",
    "Ova e-mail adresa je zaštićena od spambota. Potrebno je omogućiti JavaScript da je vidite.",
    "E-poštni naslov je zaščiten proti smetenju. Potrebujete Javascript za pogled.",
    (
        "Šī e-pasta adrese ir aizsargāta no mēstuļu robotiem. Pārlūkprogrammai ir jābūt "
        "ieslēgtam JavaScript atbalstam, lai varētu to apskatīt."
    ),
    (
        "See e-posti aadress on spämmirobotite eest kaitstud. Selle nägemiseks peab su "
        "veebilehitsejas olema JavaSkript sisse lülitatud."
    ),
    (
        "Aquesta adreça de correu-e està protegida dels robots de spam. Necessites Javascript "
        "habilitat per veure-la."
    ),
    "عنوان البريد الإلكتروني هذا محمي من روبوتات السبام. يجب عليك تفعيل الجافاسكربت لرؤيته.",
    "این آدرس ایمیل توسط spambots حفاظت می شود. برای دیدن شما نیاز به جاوا اسکریپت دارید",
    "このメールアドレスはスパムボットから保護されています。閲覧するにはJavaScriptを有効にする必要があります。",
    "该邮件地址已受到反垃圾邮件插件保护。要显示它需要在浏览器中启用 JavaScript。",
    "這個 Email 地址已經被防止灌水機器人保護，您需要啟用 JavaScript 來觀看它。",
    "이 이메일 주소가 스팸봇으로부터 보호됩니다. 확인하려면 자바스크립트 활성화가 필요합니다.",
    "Địa chỉ email này đang được bảo vệ từ spam bots. Bạn cần bật JavaScript để xem nó.",
    (
        "Alamat email ini dilindungi dari robot spam. Anda memerlukan Javascript yang aktif "
        "untuk melihatnya."
    ),
)
"""What Joomla sets in the place of an address, as its translations say it."""
NOTICES = (
    "Please ensure Javascript is enabled for purposes of website accessibility",
    "Please ensure Javascript is enabled for purposes ofwebsite accessibility",
    "JavaScript seems to be disabled in your browser.",
    (
        "You must have JavaScript enabled in your browser to utilize the functionality of this "
        "website."
    ),
    (
        "Otterpost.example no longer supports Internet Explorer 9 or earlier. Please upgrade "
        "your browser."
    ),
    "IE 11 is not supported. For an optimal experience visit our site on another browser.",
    "You are using an outdated browser. Please upgrade your browser to see the ferries.",
    "現在JavaScriptが無効になっています。すべての機能を利用するためには、JavaScriptの設定を有効にしてください。",
)
TEXTS = (
    "This email address is being protected from spambots, so write to the office instead.",
    "Diese E-Mail-Adresse ist gegen Spambots geschützt. Das ist gut. JavaScript braucht sie nicht.",
    "The page says: This email address is being protected from spambots. You need JavaScript.",
    "Cette adresse e-mail est protégée contre les robots. Activez JavaScript. Puis lisez la suite.",
    "JavaScript seems to be disabled in your browser",
    "Your browser is out of date",
    "You are using an unsupported browser!",
    "JavaScript seems to be disabled in your browser when the ferry's map stays white.",
    "The ferry's page no longer supports Internet Explorer 9, and has written why.",
    "Please ensure JavaScript is enabled, then open the second file.",
    "You are using an outdated browser if the bar is grey, says the harbour.",
)


def named(text: str, *, is_listed: bool = False) -> str | None:
    """Give the name of the stock sentence that a block is."""
    words = float(len(text.split()))
    found = stock_of(text, words, is_linked=False, is_listed=is_listed)
    return found.name if found else None


@pytest.mark.parametrize("text", CLOAKED)
def test_in_the_place_of_an_address(text: str) -> None:
    """In a list of people too, and behind a label."""
    assert named(text) == named(text, is_listed=True) == "cloaked_mail"


@pytest.mark.parametrize("text", NOTICES)
def test_for_old_browsers(text: str) -> None:
    """Not in a list, where it may be a step to take."""
    assert named(text) == "script_notice"
    assert named(text, is_listed=True) is None


@pytest.mark.parametrize("text", TEXTS)
def test_what_texts_say(text: str) -> None:
    """Of such notices, and of scripts."""
    assert named(text) is None
