"""First words of teasers inside an article: "Five questions about ...", "Live ticker on ...".

The measurements do not see these phrases; see `label_phrases`.
"""

from typing import Final

__all__ = ["heads_videos", "is_menu_of_videos", "names_related", "opens_teaser"]

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

RELATED: Final = (
    "lesen sie auch", "leia também", "leia mais", "lea también", "leggi anche", "lire aussi",
    "mehr zum thema", "read also", "read next", "relac", "relat", "veja também",
    "verwandt", "ähnlich", "à lire", "correlat", "gerelateerd", "powiązan", "похожие", "similar",
)  # fmt: skip
"""What headers of other stories say, and no header of notes or of the list that a page is.

What is recommended may be books, or tools.
"""


def names_related(phrase: str) -> bool:
    """Whether the words of a header, in small letters, lead to other stories for certain."""
    return any(word in phrase for word in RELATED)


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
