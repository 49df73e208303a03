"""Words around the name of a writer, and words that stand where a name is looked for.

"Show all posts by Ann Lee →" names Ann Lee; "Senior Member" and "View all posts" name nobody.

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.topics import names_topic

__all__ = ["before_paper", "is_nobody", "without_words_around"]

_ALL_OF: Final = re.compile(
    r"(?:view|see|show|read)(?: all)? (?:posts|articles|stories) (?:by|from)\s|"
    r"(?:zeige )?alle (?:beiträge|artikel) von\s|(?:voir )?tous les articles (?:de|par)\s|"
    r"(?:ver )?todas las entradas (?:de|por)\s|(?:ver )?todos os posts (?:de|por)\s|"
    r"(?:visualizza |vedi )?tutti gli articoli (?:di|da)\s|alle berichten van\s|"
    r"(?:zobacz )?wszystkie wpisy(?: autora)?\s|(?:посмотреть )?все записи автора\s|"
    r"(?:read|see|view)\s(?=[^\n]{2,60}[’']s (?:articles|posts|stories|bio|profile)$)|"
    r"原[创創][ \u3000]",
    re.IGNORECASE,
)
"""Before a name in what links to all that somebody wrote; WordPress says so in each language. Or a
badge of Chinese portals: "original"."""
_BEHIND: Final = re.compile(
    r"\s(?:(?:[Vv]iew|[Ss]ee|[Rr]ead) )?(?:[Mm]ore|[Aa]ll) (?:[Aa]rticles|[Pp]osts|[Ss]tories)$"
    r"|(?:\s(?:anzeigen|ansehen|weergeven|bekijken|View|E-?[Mm]ail|Follow|Folgen|"
    r"Suivre|Seguir)|\s?[→»>›]){1,3}$"
    r"|[’']s (?:articles|posts|stories|bio|profile)$"
    r"|[ \u3000](?:企鹅号|百家号|头条号|搜狐号|网易号|大鱼号)$"
    r"|(?<=[^\W\d_A-Z])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?=(?P<glued>(?:Founder|"
    r"Co-[Ff]ounder|CEO|Editor|Author|Writer|Contributor|Reporter|"
    r"Follow|View|Senior|Staff)\b|The\s[A-Z])).*$"
)
"""Behind a name: buttons, kinds of accounts, and what the writer is, without a space where two
elements met."""
_FOR: Final = re.compile(r",?\s[Ff]or\s(?=[Tt]he\s|[A-Z]{2,})|\s@\w{2,30}$")
"""Between a writer and the paper that the text was written for, or before the name on a network."""

_ALL: Final = frozenset(
    """
    all alle alles more mehr meer tous toutes todas todos tutti tutte wszystkie все see view show
    voir ver zobacz meet our my your no
    the of by from for on to get + alerts des dieses diesem dem der l' d'autres du del dello dell'
    dos de di da van von los las les la le die degli gli i
    """.split()  # noqa: SIM905 - a list of words
)
_NOBODY: Final = frozenset(
    """
    article articles author authors post posts
    artikel beiträge beitrag autor autors autorin autoren auteur l'auteur l’auteur auteurs
    artículos entradas autores artigos articoli autori berichten
    follow following followers folgen abonnieren suivre seguir segui volgen obserwuj subscribe
    register registrieren anmelden login log in sign up
    member members mitglied membre miembro membro lid użytkownik участник пользователь
    senior junior active new registered verified moderator moderators
    user users гость
    profile perfil profilo video videos subscription expert experts
    facebook twitter google+ google instagram linkedin mastodon bluesky threads whatsapp
    telegram pinterest
    website websites webseite homepage stories alerts bio biography biographie e-mail email
    """.split()  # noqa: SIM905 - a list of words
)
DEMANDS: Final = frozenset(("find", "forgot", "get", "meet", "read", "skip"))
"""First words of what a button says, before a word in small letters or one of these."""
DEMANDED: Final = frozenset(("all", "more", "next", "our", "password", "started", "the", "your"))
_TOLD: Final = re.compile(r"[Tt]he (?:[Aa]uthor|[Rr]eporter|[Ww]riter) [a-z]")
"""What a page says of its writer, "The writer has commented on this"; no "The Writer Magazine"."""
ABOUT: Final = frozenset(("about", "über"))
"""First words of what leads to a page about somebody."""
SHOUTED: Final = 3
"""Words of a question or a demand; names of bands and papers are shorter."""
OPEN_ENDS: Final = frozenset(("from", "by", "with", "of", "for", "and"))
"""Words that a name does not end with."""


def without_words_around(line: str) -> str:
    """A line without the words before and behind the name; as it is, if it has none of them."""
    before = _ALL_OF.match(line)
    rest = line[before.end() :] if before else line
    behind = _BEHIND.search(rest)
    if behind is None or (behind["glued"] and " " not in rest[: behind.start()]):
        return rest or line  # "GhostWriter" is a name of a user
    return rest[: behind.start()] or line


def before_paper(name: str) -> str:
    """A name without the paper behind it, "Ann Lee for The Tarn News", or its name on a network."""
    return _FOR.split(name, maxsplit=1)[0]


def is_nobody(text: str) -> bool:
    """Whether what stands where a name may be is a button, a rank, or the beginning of a phrase."""
    _, space, last = text.rpartition(" ")
    if names_topic(text) or (space and last in OPEN_ENDS) or text.startswith(("&", "+")):
        return True
    words = [word.strip(".,:()").casefold() for word in text.split()]
    if len(words) > 1 and words[0] in ABOUT:
        return True
    if _TOLD.match(text):
        return True
    if text.endswith(("?", "!")) and (len(words) >= SHOUTED or words[0] in DEMANDS):
        return True
    if len(words) > 1 and words[0] in DEMANDS:
        return words[1] in DEMANDED or text.split(" ")[1].islower()
    return not _NOBODY.isdisjoint(words) and all(w in _NOBODY or w in _ALL for w in words)
