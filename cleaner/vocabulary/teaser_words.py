"""First words of teasers inside an article: "Five questions about ...", "Live ticker on ...".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["heads_videos", "is_menu_of_videos", "names_related", "opens_teaser", "tells_of_more"]

_LISTED: Final = """
    two three four five six seven eight nine ten eleven twelve
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
    dos tres cuatro cinco seis siete ocho nueve diez once doce
    deux trois quatre cinq sept huit neuf dix onze douze
    due tre quattro cinque sei sette otto nove dieci undici dodici
    twee drie vijf zes zeven negen tien twaalf
    dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć
    dois duas três quatro sete oito dez doze
    два две три четыре пять шесть семь восемь девять десять
    iki üç dört beş altı yedi sekiz dokuz
"""
NUMERALS: Final = frozenset(_LISTED.split())
"""From two to twelve, in small letters: headlines of lists begin with them."""
_NAMED: Final = """
    gallery slideshow infographic quiz poll podcast livestream liveblog timeline
    liveticker live-ticker newsblog fotostrecke bilderstrecke infografik umfrage
    infografía galería directo infographie diaporama sondage galleria infografica sondaggio diretta
    fotoserie liveblog infografika galeria sonda infográfico enquete
    инфографика фотогалерея онлайн галерея infografik galeri anket
"""
HEADER_LENGTH: Final = 40
KINDS: Final = frozenset(_NAMED.split())
"""What a teaser leads to, if that is no other article."""
_PLAYED: Final = """now playing; up next; next up; watch; watch now; watch next; playlist;
    video playlist; more videos; related videos; latest videos; videos; videos you may like;
    must-watch videos; jetzt läuft; als nächstes; weitere videos; videos zum thema; en cours;
    à suivre; vidéos; plus de vidéos; autres vidéos; ahora reproduciendo; a continuación;
    más vídeos; más videos; vídeos; vídeos relacionados; in riproduzione; altri video; video;
    prossimo video; nu aan het spelen; meer video's; więcej wideo; teraz odtwarzane; a seguir;
    mais vídeos; em reprodução; сейчас играет; ещё видео; видео по теме; şimdi oynatılıyor;
    diğer videolar; 再生中; 次の動画; 正在播放"""
PLAYED: Final = frozenset(" ".join(_PLAYED.split()).split("; "))
"""What heads the titles of videos beside a player."""
MENU: Final = frozenset({"video", "videos", "vídeos", "vidéos", "watch", "latest videos"})

MORE_LENGTH: Final = 90
_MORE: Final = re.compile(
    r"(?:more (?:about|on|from)|read (?:also|more about|more on)|also read"
    r"|mehr (?:zum?|zur|über|von|aus)|lesen sie (?:auch|mehr)|lies (?:auch|mehr)|weitere artikel zu"
    r"|plus sur|en savoir plus sur|(?:à )?lire aussi(?: sur)?|sur le même sujet"
    r"|más (?:sobre|de)|lee también|lea también|mais sobre|leia (?:também|mais)(?: sobre)?"
    r"|saiba mais sobre|altro su|leggi anche|per saperne di più su|meer over|lees (?:ook|meer)"
    r"|więcej o|czytaj (?:też|także)|zobacz (?:też|także)|mer om"
    r"|läs (?:också|mer)|les også|læs også"
    r"|ещё о|еще о|читайте также|подробнее о)\b",
    re.IGNORECASE,
)

RELATED: Final = (
    "lesen sie auch", "leia também", "leia mais", "lea también", "leggi anche", "lire aussi",
    "mehr zum thema", "read also", "read next", "recommended", "relac", "relat", "veja também",
    "verwandt", "ähnlich", "à lire", "correlat", "gerelateerd", "powiązan", "похожие", "similar",
)  # fmt: skip
"""What headers of other stories say, and no header of notes or of the list that a page is."""


def names_related(phrase: str) -> bool:
    """Whether the words of a header, in small letters, lead to other stories for certain."""
    return any(word in phrase for word in RELATED)


def tells_of_more(text: str) -> bool:
    """Whether a line that ends in a colon heads other stories: "More on the harbour:"."""
    return len(text) <= MORE_LENGTH and text[-1] in ":：" and _MORE.match(text) is not None


def heads_videos(text: str) -> bool:
    """Whether a line stands above the titles of videos that can be played instead."""
    return len(text) <= HEADER_LENGTH and text.strip(" :").casefold() in PLAYED


def is_menu_of_videos(text: str) -> bool:
    """Whether such a line may be an entry of a menu too."""
    return text.strip(" :").casefold() in MENU


def opens_teaser(text: str) -> bool:
    """Whether a line begins with a number or with what it leads to."""
    first = text.partition(" ")[0].lower().rstrip(".:")
    return first.isdigit() or first in NUMERALS or first in KINDS
