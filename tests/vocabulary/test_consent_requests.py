"""Sentences and headings that ask for consent."""

import pytest

from cleaner.vocabulary.consent_requests import heads_consent
from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "Wir verarbeiten Ihre Daten, um Inhalte und Anzeigen zu "
    "personalisieren und Zugriffe zu messen.": "consent_request",
    "Mit Ihrer Zustimmung verwenden wir und unsere 210 Partner Cookies "
    "oder ähnliche Technologien.": "consent_request",
    "Wir und unsere 842 Partner speichern und/oder greifen auf "
    "Informationen auf einem Gerät zu.": "consent_request",
    "Wir und unsere bis zu 284 Partner verarbeiten Ihre Daten": "consent_request",
    "Mit Ihrer Erlaubnis dürfen wir und unsere Partner über Gerätescans "
    "genaue Standortdaten abfragen.": "consent_request",
    "Nutzen Sie unsere Seite mit personalisierter Werbung und Tracking "
    "oder im PUR-Abo.": "consent_request",
    "Nutzen Sie bote.example mit Werbung und Tracking oder werbefrei im "
    "PUR-Abo.": "consent_request",
    "Besuchen Sie uns wie gewohnt mit Werbung und Tracking.": "consent_request",
    "My i nasi partnerzy przechowujemy informacje na urządzeniu lub "
    "uzyskujemy do nich dostęp.": "consent_request",
    "My i nasi 842 partnerzy przechowujemy dane": "consent_request",
    "L'accès ou le stockage technique est strictement nécessaire dans la "
    "finalité d’intérêt légitime": "consent_request",
    "Personalisierte Werbung und Inhalte, Messung von Werbeleistung und "
    "der Performance von Inhalten": "consent_request",
    "We and our 210 partners store and access information on a device, "
    "such as unique IDs in cookies": "consent_request",
    "With your permission we and our partners may use precise geolocation data": "consent_request",
    "Nous et nos 842 partenaires stockons et/ou accédons à des "
    "informations sur un appareil": "consent_request",
    "Avec votre accord, nous et nos 842 partenaires utilisons des cookies": "consent_request",
    "Nosotros y nuestros 842 socios almacenamos datos": "consent_request",
    "Nosotros y nuestros socios almacenamos o accedemos a información en "
    "un dispositivo, tales como cookies": "consent_request",
    "Nós e os nossos 842 parceiros armazenamos informações num dispositivo": "consent_request",
    "Noi e i nostri 842 partner archiviamo e/o accediamo alle informazioni "
    "su un dispositivo": "consent_request",
    "Wij en onze 842 partners slaan informatie op een apparaat op": "consent_request",
    "My a naši partneři ukládáme údaje na zařízení": "consent_request",
    "Mi és a partnereink információkat – például sütiket – tárolunk egy "
    "eszközön": "consent_request",
    "Мы и наши партнеры используем файлы cookie": "consent_request",
    "Ми та наші партнери зберігаємо дані": "consent_request",
    "Biz ve 842 iş ortağımız, bir cihazda bilgi saklıyoruz": "consent_request",
    "Vi och våra partners lagrar information på en enhet": "consent_request",
    "Vi og vores partnere gemmer oplysninger": "consent_request",
    "Vi og våre 84 samarbeidspartnere lagrer informasjon på enheten": "consent_request",
    "Εμείς και οι 84 συνεργάτες μας αποθηκεύουμε πληροφορίες": "consent_request",
    "نحن وشركاؤنا نخزّن معلومات على جهاز": "consent_request",
    "我们和我们的84家合作伙伴存储设备信息": "consent_request",
    "当社と84のパートナーはデバイス上の情報を保存します": "consent_request",
    "당사와 84개 파트너는 기기의 정보를 저장합니다": "consent_request",
    "Kami dan 84 mitra kami menyimpan informasi di perangkat": "consent_request",
    "Chúng tôi và 84 đối tác lưu trữ thông tin trên thiết bị": "consent_request",
    "By clicking “Accept all”, you agree to the storing of cookies on your "
    "device": "consent_request",
    "En cliquant sur « Accepter », vous consentez aux cookies": "consent_request",
    "Продолжая пользоваться сайтом, вы соглашаетесь с использованием "
    "файлов cookie": "consent_request",
    "Nos partenaires et nous utilisons des cookies": "consent_request",
    "We and our partners in the valley grow barley and sell it at the market.": None,
    "Wir und unsere Partner haben am Montag das Boot verkauft.": None,
    "Mit Ihrer Zustimmung wird der Damm gebaut, sagte er.": None,
    "With your permission we sail at noon.": None,
    "Nous et nos partenaires avons gagné le match.": None,
    "Noi e i nostri partner abbiamo vinto la gara.": None,
    "My i nasi partnerzy wygraliśmy mecz.": None,
    "Мы и наши партнёры построили мост.": None,
    "Besuchen Sie die Werft am Fluss, wo Boote gebaut werden.": None,
    "Durch Klicken auf den Stein entstand ein Ton.": None,
    "Le stockage technique de l'eau coûte cher.": None,
    "We and our partners have collected data on seals for ten years.": None,
    "Nous et nos partenaires avons recueilli des données sur les phoques.": None,
    "We and our partners in Kenya will publish the data on river levels": None,
    "We and our partners use satellite data to map the drained fens.": None,
    "Our partners process the information of forty weather stations.": None,
    "Wir und unsere Partner erheben jedes Jahr Daten über den Grundwasserstand": None,
    "हम और हमारे भागीदार देश नदी पर बाँध बनाएंगे": None,
    "Mit Ihrer Erlaubnis werden wir unsere Partner in Kenia besuchen": None,
    'By clicking on "I agree", users allowed dozens of trackers and cookies, the court found': None,
    "Certains de nos partenaires publient les données des marées.": None,
    "Используя паром, вы соглашаетесь с правилами перевозки.": None,
    "我们和合作伙伴公布了河流数据。": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_says(text: str, name: str | None) -> None:
    """In the first person, with partners and data; a text tells what somebody did."""
    words = max(len(text.split()), 2)
    found = stock_of(text, words, is_linked=False, is_listed=False)
    assert (found and found.name) == name


HEADINGS = (
    "Le respect de votre vie privée est notre priorité",
    "Su privacidad es importante para nosotros",
    "Wir benötigen Ihre Zustimmung",
    "We value your privacy",
    "Ihre Privatsphäre ist uns wichtig",
    "A sua privacidade é importante para nós",
    "La tua privacy è importante per noi",
    "Uw privacy is belangrijk voor ons",
    "Cenimy Twoją prywatność",
    "Vážíme si vašeho soukromí",
    "Fontos számunkra az Ön magánélete",
    "Мы ценим вашу конфиденциальность",
    "Ми цінуємо вашу конфіденційність",
    "Gizliliğiniz bizim için önemli",
    "Vi värdesätter din integritet",
    "Vi respekterer dit privatliv",
    "Σεβόμαστε την ιδιωτικότητά σας",
    "نحن نقدر خصوصيتك",
    "我们重视您的隐私",
    "お客様のプライバシーを尊重します",
    "プライバシーの尊重",
    "귀하의 개인정보를 소중히 여깁니다",
    "Kami menghargai privasi Anda",
    "Chúng tôi tôn trọng quyền riêng tư của bạn",
)
NO_HEADINGS = (
    "We value your privacy more than the walls of this house do",
    "Wir benötigen Ihre Zustimmung zum Bau der Brücke.",
    "Le respect de votre vie privée au bureau",
    "Su privacidad es importante para nosotros los vecinos del puerto",
    "Privacy",
)


@pytest.mark.parametrize("text", HEADINGS)
def test_headings(text: str) -> None:
    """Say nothing else."""
    assert heads_consent(text, len(text.split()))


@pytest.mark.parametrize("text", NO_HEADINGS)
def test_what_is_no_heading(text: str) -> None:
    """Goes on, or says too little."""
    assert not heads_consent(text, len(text.split()))


def test_the_length_of_a_heading() -> None:
    """A longer block is something else."""
    assert not heads_consent("We value your privacy", 30.0)
