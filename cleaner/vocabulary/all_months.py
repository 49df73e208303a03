"""Month names in some fifty languages.

In: a case-folded word without its full stop. Out: the month's number. The measurements do not see
the words that are added here; they know those of `months`. Names as in the Unicode CLDR. Left out
are abbreviations that are other words or other months somewhere: Czech "led" and "pro", Malay
"Mac", Croatian "lis", which is a month later in Poland.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.months import MONTHS

__all__ = ["ALL_MONTHS", "month_of"]

_MISSING: Final = "-"
_SPACE: Final = "_"
ENDS: Final = ".'’׳॰"
"""What closes a word that is cut short."""
_LOOSE_DOT: Final = "\u0307"
"""What case folding leaves of the Turkish İ."""

_ROWS: Final = (
    # Danish, Norwegian, Swedish, Icelandic
    "januar februar marts april maj juni juli august september oktober november december",
    "januar februar mars april mai juni juli august september oktober november desember",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "- - - - - jún júl ágú - - nóv des",
    # Finnish, nominative and partitive
    (
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu "
        "marraskuu joulukuu"
    ),
    (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
        "syyskuuta lokakuuta marraskuuta joulukuuta"
    ),
    # Estonian
    "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    "jaan veebr - - - - - - - - - dets",
    # Latvian, nominative, locative and short; Lithuanian, nominative and genitive
    (
        "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris "
        "novembris decembris"
    ),
    "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    "- febr - - - jūn jūl - - - - -",
    (
        "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis "
        "lapkritis gruodis"
    ),
    (
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio "
        "lapkričio gruodžio"
    ),
    # Czech and Slovak, nominative and genitive
    "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
    "ledna února března dubna května června července srpna - října listopadu prosince",
    "január február marec apríl máj jún júl august september október november december",
    "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    # Hungarian
    (
        "január február március április május június július augusztus szeptember október "
        "november december"
    ),
    "- - márc ápr - - - - szept - - -",
    # Croatian but for "listopad"; Slovenian; Serbian and Bosnian
    ("siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan - studeni prosinac"),
    "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca",
    "- velj ožu - - - - - - - studenog -",
    "januar februar marec april maj junij julij avgust september oktober november december",
    (
        "januarja februarja marca aprila maja junija julija avgusta septembra oktobra "
        "novembra decembra"
    ),
    "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
    "- - marta - - juna jula avg septembra oktobra - -",
    "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
    "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
    "јан феб мар апр - - - авг сеп окт нов дец",
    # Macedonian, Bulgarian
    "јануари февруари март април мај јуни јули август септември октомври ноември декември",
    "- фев - - - - - - - - ное дек",
    "януари февруари март април май юни юли август септември октомври ноември декември",
    "яну - - - - - - - - - - -",
    # Ukrainian and Belarusian, nominative and genitive
    (
        "січень лютий березень квітень травень червень липень серпень вересень жовтень "
        "листопад грудень"
    ),
    ("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    "січ лют бер квіт трав черв лип серп вер жовт - груд",
    (
        "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік "
        "лістапад снежань"
    ),
    (
        "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка "
        "лістапада снежня"
    ),
    # Greek, nominative, genitive, both without accents, short; with σ at the end once folded
    (
        "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος "
        "οκτώβριος νοέμβριος δεκέμβριος"
    ),
    (
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου "
        "οκτωβρίου νοεμβρίου δεκεμβρίου"
    ),
    (
        "ιανουαριος φεβρουαριος μαρτιος απριλιος μαιος ιουνιος ιουλιος αυγουστος σεπτεμβριος "
        "οκτωβριος νοεμβριος δεκεμβριος"
    ),
    (
        "ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου "
        "οκτωβριου νοεμβριου δεκεμβριου"
    ),
    "ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
    "- - μάρ - μάι ιούν ιούλ αύγ σεπτ - νοέ -",
    # Romanian, Catalan, Galician
    (
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie "
        "noiembrie decembrie"
    ),
    "ian - - - - iun iul - - - - -",
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "- febr - - - - - - - - - -",
    "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
    # Basque: nominative, "of March", "March has"
    (
        "urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria "
        "azaroa abendua"
    ),
    (
        "urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren "
        "abuztuaren irailaren urriaren azaroaren abenduaren"
    ),
    (
        "urtarrilak otsailak martxoak apirilak maiatzak ekainak uztailak abuztuak irailak "
        "urriak azaroak abenduak"
    ),
    # Welsh, Albanian, Afrikaans
    ("ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr"),
    "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    ("januarie februarie maart april mei junie julie augustus september oktober november desember"),
    # Azerbaijani, Uzbek, Kazakh
    "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "- - - - - - - avgust sentabr oktabr - -",
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    # Georgian; Armenian, nominative and genitive
    (
        "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი "
        "ნოემბერი დეკემბერი"
    ),
    (
        "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր "
        "նոյեմբեր դեկտեմբեր"
    ),
    (
        "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի "
        "հոկտեմբերի նոյեմբերի դեկտեմբերի"
    ),
    # Indonesian, Malay, Swahili, Filipino
    "januari februari maret april mei juni juli agustus september oktober november desember",
    "- - - - - - - agu - - - des",
    "januari februari - april mei jun julai ogos september oktober november disember",
    "- - machi aprili - - - agosti septemba oktoba novemba desemba",
    "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
    # Hebrew, "in" before it, short
    "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "ינו פבר מרס אפר - - - אוג ספט אוק נוב דצמ",
    "- - במרס - - - - - - - - -",
    # Arabic: of Egypt and the Gulf, without hamza; of the Levant; of Morocco; of Algeria and Tunis
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "- - - ابريل - يونيه يوليه اغسطس - اكتوبر - -",
    "- - - إبريل - - - - - - - -",
    ("كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول"),
    "- - اذار - ايار - - - ايلول - - -",
    "- - - - ماي - يوليوز غشت شتنبر - نونبر دجنبر",
    "جانفي فيفري - أفريل - جوان جويلية أوت - - - -",
    # Persian, Urdu
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "- - - - می - جولای آگوست - - - -",
    "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    # Hindi, Nepali, Marathi
    "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "- फरवरी - - - - - - सितम्बर अक्तूबर नवम्बर दिसम्बर",
    "- फ\u093cरवरी - - - - - - - - - -",
    "जन फ\u093cर - - - - जुल अग सित अक्टू नव दिस",
    "- फेब्रुअरी - अप्रिल मे जुन - अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर",
    "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    # Bengali, Gujarati, Punjabi
    "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "জানুয়ারী ফেব্রুয়ারী - - - - - - - - - -",
    "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર",
    "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
    # Tamil, Telugu, Kannada, Malayalam
    "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
    "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
    "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
    "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
    # Thai, whole and short
    ("มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"),
    "ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค",
)
"""Twelve words a row, January first; `-` where the row has nothing to add, `_` for a space."""


def month_of(word: str) -> int | None:
    """The number of the month that a word names, as it stands in a text; None for others."""
    return ALL_MONTHS.get(word.casefold().replace(_LOOSE_DOT, "").rstrip(ENDS))


def _numbered() -> Iterator[tuple[str, int]]:
    for row in _ROWS:
        for number, name in enumerate(row.casefold().split(), start=1):
            if name != _MISSING:
                yield name.replace(_SPACE, " "), number


ALL_MONTHS: Final[Mapping[str, int]] = MappingProxyType({**dict(_numbered()), **MONTHS})
"""Case-folded month names to 1..12, those of `months` included."""
