"""Names of the places that pages are shared on, in rows without any other word."""

import re
from typing import Final

__all__ = ["names_networks"]

FEWEST: Final = 2
MOST: Final = 15
_WORD: Final = re.compile(r"[^\W_]+")
NETWORKS: Final = frozenset(
    {
        "bluesky", "buffer", "delicious", "digg", "facebook", "flipboard", "instagram", "kakao",
        "kakaotalk", "line", "linkedin", "mastodon", "messenger", "mix", "odnoklassniki",
        "pinterest", "pocket", "qzone", "reddit", "signal", "snapchat", "stumbleupon", "telegram",
        "threads", "tiktok", "tumblr", "twitter", "viber", "vk", "vkontakte", "wechat", "weibo",
        "whatsapp", "x", "xing", "yammer", "youtube",
    }
)  # fmt: skip
ALSO: Final = frozenset(
    {
        "copy", "correo", "courriel", "drucken", "e", "email", "imprimer", "imprimir", "link",
        "mail", "post", "print", "sms", "stampa", "tweet",
    }
)  # fmt: skip
"""What stands among them."""


def names_networks(text: str) -> bool:
    """Whether a text is a row of such names: "Facebook X WhatsApp E-mail"."""
    words = _WORD.findall(text.lower())
    named = sum(word in NETWORKS for word in words)
    known = named + sum(word in ALSO for word in words)
    return FEWEST <= known == len(words) <= MOST and named > 0
