"""Words by which a text addresses somebody: "you", "Ihnen", "usted"."""

import re
from typing import Final

__all__ = ["addresses_somebody"]

_ADDRESSES: Final = re.compile(
    r"\b(?:you|your|yourself|Sie|Ihr|Ihre[mnrs]?|Ihnen|du|dir|dich|dein\w{0,2}|usted|ustedes|tú|te|tu"
    r"|vous|votre|vos|toi|lei|Lei|suo|você|seu|sua|u|uw|je|jij|jouw|pan|pani|pana|Pan|Pani|Pana|Panu"
    r"|вы|вам|вас|ваш\w{0,2}|Вы|Вам|Вас|Ваш\w{0,2}|siz\w{0,4})\b"
)


def addresses_somebody(text: str) -> bool:
    """Whether a text does so."""
    return _ADDRESSES.search(text) is not None
