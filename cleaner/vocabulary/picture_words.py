"""How people say what is to be seen in a picture: "Screenshot of ...", "A woman holding a cup".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = [
    "behind_pictured",
    "describes_picture",
    "is_portrait",
    "names_picture",
    "numbers_figure",
]

_WORDS: Final = r"(?:[^\W\d_][\w-]{0,20} ){0,3}"
_PICTURE: Final = (
    rf"{_WORDS}(?:"
    r"(?:close[- ]?ups?|(?:photo(?:graph)?|image|picture|illustration|screen ?shot|screengrab"
    r"|collage|infographic|overhead shot|headshot|snapshot|rendering|graphic|icon)s?)"
    r" (?:of|showing|shows|depicting|illustrating)"
    r"|(?:aerial|angle|back|front|overhead|rear|side|top|wide) (?:shot|view) of"
    r"|(?:foto|bild|aufnahme|nahaufnahme|illustration|bildschirmfoto) (?:von|vom|einer?s?)"
    r"|(?:photo(?:graphie)?|image|illustration|capture d’écran)"
    r" (?:de|du|des|d[’']\w{1,20}|montrant)"
    r"|(?:foto(?:grafía|grafia)?|imagen|imagem|immagine|ilustración|ilustração|illustrazione"
    r"|captura de pantalla) (?:de|del|da|do|di|della|dei|que muestra)"
    r"|(?:foto|afbeelding|illustratie) van|(?:zdjęcie|zrzut ekranu)(?= \w)"
    r"|(?:фото|фотография|изображение|скриншот)(?= \w)"
    r")\b"
)
_PEOPLE: Final = (
    rf"(?:(?:(?:an? )?{_WORDS}(?:person|man|woman|lady|boy|girl|child|couple|family|hands?"
    r"|group of \w{1,20})"
    rf"|(?:two|three|four|several|some) {_WORDS}(?:people|men|women|boys|girls|children|hands))"
    r" (?:(?!(?:by|for|from|in|of|who) )(?:\w{1,20} )?"
    r"(?:\w{3,20}ing|holds?|sits?|stands?|wears?)|(?:at|in|on|with) an?)\b)"
    rf"|(?:eine?|zwei|drei|mehrere) {_WORDS}"
    r"(?:frau|frauen|mann|männer|person|personen|menschen|kind|kinder|mädchen|paar|gruppe|hände?) "
    r"(?:sitzt|sitzen|steht|stehen|hält|halten|liegt|liegen|trägt|tragen|schaut|schauen)\b"
    rf"|(?:une?|deux|des) {_WORDS}"
    r"(?:hommes?|femmes?|personnes?|enfants?|filles?|garçons?|couple|groupe|mains?) "
    r"(?:assis(?:es?)?|debout|tenant|tient|tiennent|portant|regardant)\b"
    r"|(?:(?:una?|dos|un[oa]s) )?(?:hombres?|mujer(?:es)?|personas?|niñ[oa]s?|pareja|grupo|manos?) "
    r"(?:sentad[oa]s?|de pie|sosteniendo|sostienen?|usando|mirando|trabajando)\b"
)
_DESCRIPTION: Final = re.compile(rf"\W{{0,3}}(?:{_PICTURE}|{_PEOPLE})", re.IGNORECASE)
_ENDING: Final = r"\.(?:bmp|gif|jpe?g|png|svg|webp)"
_FILE: Final = re.compile(
    rf"\W{{0,3}}[\w() %+-]{{1,60}}{_ENDING}\W{{0,3}}"
    rf"|(?:https?:)?//\S{{3,300}}?{_ENDING}(?:\?\S{{0,200}})?",
    re.IGNORECASE,
)
"""The name of a file, or its whole address."""
_FIGURE: Final = re.compile(
    r"(?:abb(?:ildung|\.)|fig(?:ur[ae]?|uur|\.)?|image|bild|tab(?:el(?:l[ae]|a)?|l(?:e(?:au)?|a)|\.)"
    r"|рис(?:унок|\.)|табл(?:ица|\.)|[図图圖表]) ?\d{1,3}(?:[.-]\d{1,2})?[a-z]? ?[:.：—–|-] ?\S",
    re.IGNORECASE,
)
_CAMERA: Final = re.compile(
    r"\W{0,3}(?:(?:IMG|DSC[FN]?|_MG|PXL|MVI|DJI|GOPR)[_-]?\d{3,8}(?:[_ -]\w{1,20}){0,3}"
    r"|\d{6}-[A-Z]-[A-Z0-9]{5}-\d{3,4}"
    r"|[Ss]creen[ -]?[Ss]hot[ _-]\d{4}-\d\d-\d\d(?:[ -]at[ -][\d.:]{3,9}(?:[ -][AP]M)?)?"
    r"(?:-\d{2,4}x\d{2,4})?"
    r"|(?:photo|image|img|pic|foto)[_-]\d{1,10}(?:[_-]\d{1,10}){0,4}"
    r"|\d{4}-\d\d-\d\d_\d{3,6}(?:_\w{1,20})?)\W{0,3}"
)
"""As cameras, telephones and armies name pictures, without an ending."""
_SIZED: Final = re.compile(r"(?=\S*[^\W\d_x])[\w()%+.,’'-]{3,120}[_-]\d{3,4}x\d{2,4}(?:@\dx)?")
"""As WordPress names the copies of a picture, by their size: "harbour-at-dawn-800x449"."""
_PORTRAIT: Final = re.compile(
    r"(?:(?:the )?(?:author|contributor|profile|user|writer)(?:['’]?s)? "
    r"(?:avatar|headshot|image|icon|photo|pic|picture|portrait|thumbnail)"
    r"|avatar(?: (?:de|do|for|of|para|van|von)\b.{0,40})?|gravatar"
    r"|(?:autoren|profil)(?:bild|foto)|profilbillede|profilbild|profielfoto|auteursfoto"
    r"|(?:avatar|image|photo|portrait) (?:de l['’]auteure?|de profil)"
    r"|(?:avatar|foto|imagen|imagem|retrato) (?:de perfil|del? autora?|d[oa] autora?)"
    r"|(?:foto|immagine) (?:dell['’]autor[ei]|profilo|del profilo)"
    r"|zdjęcie (?:autora|profilowe)|(?:изображение|фото|аватар) (?:автора|профиля)"
    r"|yazar (?:fotoğrafı|resmi)|profil fotoğrafı"
    r"|作者头像|头像|著者(?:近影|画像)|プロフィール画像)",
    re.IGNORECASE,
)
"""What stands for the picture of a writer, where that is not shown."""
_PICTURED: Final = re.compile(
    r"\W{0,3}(?:(?:a |the )?(?:picture|photo|image|headshot|portrait|avatar|profile picture)"
    r" (?:of|for)|foto (?:von|van|de|di)|bild von|imagen de|imagem de|photo de|immagine di)"
    r" (?P<behind>[^\W\d_][^|\n]{2,80})",
    re.IGNORECASE,
)
SIZE_MARK: Final = "x"
PARTED: Final = 2
"""Signs between the words of such a name, at least: "Teppich-160x230" is a thing and its size."""


def numbers_figure(text: str) -> bool:
    """Whether a line begins as what is written below a figure: "Figure 3: The harbour"."""
    return _FIGURE.match(text) is not None


def describes_picture(text: str) -> str | None:
    """The words by which a text begins to say what is to be seen in a picture."""
    found = _DESCRIPTION.match(text)
    return found.group().strip() if found else None


def names_picture(text: str) -> bool:
    """Whether a text is no more than the name of the file of a picture, or the address of one."""
    if _FILE.fullmatch(text) is not None or _CAMERA.fullmatch(text) is not None:
        return True
    if SIZE_MARK not in text or " " in text or text.count("-") + text.count("_") < PARTED:
        return False
    return _SIZED.fullmatch(text) is not None


def behind_pictured(text: str) -> str | None:
    """Who or what a line says is to be seen: "Ann Lee" of "Picture of Ann Lee"."""
    found = _PICTURED.match(text)
    return found["behind"] if found else None


def is_portrait(text: str) -> bool:
    """Whether a line says no more than that somebody's picture is there: "Author Image"."""
    return _PORTRAIT.fullmatch(text) is not None
