"""What dialogs that ask for consent speak of, in many languages: cookies, partners, devices, ...

One such word may stand in any text, and two of them; a sentence that speaks of three things is of a
dialog, or of a text about data protection. The measurements do not see these words.
"""

from typing import Final

__all__ = ["TOPICS", "topics_of"]


def _stems(text: str) -> tuple[str, ...]:
    return tuple(" ".join(stem.split()) for stem in text.split(";"))


TOPICS: Final = {
    "cookies": _stems(
        "cookie; süti; çerez; куки; クッキー; 쿠키; ملفات تعريف الارتباط; עוגיות; traceurs"
    ),
    "partners": _stems(
        """partner; partenaire; socios; fornitori; parceiro; партнер; партнёр; ortaklarımız;
        パートナー; vendor; drittanbieter; fournisseur; proveedores; parteneri; συνεργάτ;
        kumppani; 파트너; 合作伙伴; شركا"""
    ),
    "data": _stems(
        """personal data; personal information; personenbezogene; données personnelles;
        données à caractère personnel; datos personales; dati personali; dados pessoais;
        persoonlijke gegevens; persoonsgegevens; dane osobowe; danych osobowych; osobní údaje;
        osobních údajů; személyes adat; персональн; kişisel veri; 個人データ; 個人情報;
        personuppgift; personopplysning; personoplysning; henkilötie; datele personale;
        date personale; caracter personal; προσωπικά δεδομένα; προσωπικών δεδομένων;
        개인정보; البيانات الشخصية; بيانات شخصية; 个人数据; 个人信息; deine daten; ihre daten"""
    ),
    "consent": _stems(
        """consent; permission; einwillig; zustimm; ihrer erlaubnis; autorisation; su permiso;
        autorización; consenso; autorizzazione; permissão; toestemming; zgod; souhlas; svolením;
        hozzájárul; engedély; соглас; разрешени; izniniz; onay; rızan; 同意; 許可; samtyck;
        samtykke; suostumu; consimțământ; acordul; συγκατάθεση; 동의; موافق"""
    ),
    "device": _stems(
        """on a device; your device; by a device; device scan; device characteristics;
        auf einem gerät; ihrem gerät; geräteinform; gerätescan; sur un appareil;
        de l’appareil; de l'appareil; des appareils; votre appareil; un dispositivo;
        tu dispositivo; su dispositivo; del dispositivo; de dispositivos; num dispositivo;
        o dispositivo; een apparaat; je apparaat; uw apparaat; van apparaten; na urządzeniu;
        twoim urządzeniu; skanowanie urządzeń; v zařízení; vašem zařízení; skenování zařízení;
        az eszközön; egy eszközön; eszközleolvas; на устройстве; вашего устройства;
        сканирования устройства; bir cihazda; cihazınız; cihaz taraması; デバイス; en enhet;
        din enhet; laitteel; συσκευή; 기기에; 설备; الجهاز; جهازك"""
    ),
    "identifiers": _stems(
        """geolocation; unique identifier; unique id; standortdaten; eindeutige kennung;
        géolocalisation; identifiants uniques; geográfica; identificadores; geolocalizzazione;
        identificativi; locatiegegevens; unieke id; geolokalizac; unikalne identyfikator;
        geolokační; jedinečné identifikátor; geolokációs; egyedi azonosító; геолокации;
        уникальные идентификатор; coğrafi konum; benzersiz tanımlayıcı; 位置情報; 固有の識別子"""
    ),
    "adverts": _stems(
        """personalised ad; personalized ad; personalised content; personalized content;
        ad and content measurement; advertising and content measurement; personalisierte werbung;
        personalisierte anzeigen; messung von werbung; anzeigenmessung; publicités personnalisé;
        publicité personnalisé; publicidad personalizada; anuncios personalizados;
        pubblicità personalizzat; annunci personalizzati; anúncios personalizados;
        publicidade personalizada; gepersonaliseerde advertenties; spersonalizowan;
        personalizovan; személyre szabott; персонализированн; kişiselleştirilmiş;
        パーソナライズ; legitimate interest; berechtigte interesse; berechtigten interesse;
        intérêt légitime; interés legítimo; legittimo interesse; interesse legítimo"""
    ),
}
"""Stems in lower case, by what they name."""


def topics_of(text: str) -> frozenset[str]:
    """Which of these things a text speaks of."""
    small = text.lower()
    return frozenset(
        topic for topic, stems in TOPICS.items() if any(map(small.__contains__, stems))
    )
