"""First words of what is said of a picture: "A close-up of ...", "Screenshot showing ...".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["describes_picture"]

_DESCRIPTION: Final = re.compile(
    r"\W{0,3}(?:[^\W\d_][\w-]{0,20} ){0,3}(?:"
    r"(?:close[- ]?ups?|(?:photo(?:graph)?|image|picture|illustration|screen ?shot|screengrab"
    r"|collage|infographic|overhead shot|headshot|snapshot|rendering|graphic)s?)"
    r" (?:of|showing|shows|depicting|illustrating)"
    r"|(?:foto|bild|aufnahme|nahaufnahme|illustration|bildschirmfoto) (?:von|vom|einer?s?)"
    r"|(?:photo(?:graphie)?|image|illustration|capture d’écran)"
    r" (?:de|du|des|d[’']\w{1,20}|montrant)"
    r"|(?:foto(?:grafía|grafia)?|imagen|imagem|immagine|ilustración|ilustração|illustrazione"
    r"|captura de pantalla) (?:de|del|da|do|di|della|dei|que muestra)"
    r"|(?:foto|afbeelding|illustratie) van|(?:zdjęcie|zrzut ekranu)(?= \w)"
    r"|(?:фото|фотография|изображение|скриншот)(?= \w)"
    r")\b",
    re.IGNORECASE,
)


def describes_picture(text: str) -> str | None:
    """The words by which a text begins to say what is to be seen in a picture."""
    found = _DESCRIPTION.match(text)
    return found.group().strip() if found else None
