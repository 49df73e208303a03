"""What pages say that are shown in the place of others: a check for robots, an error, a consent."""

import re
from typing import Final, NamedTuple

__all__ = ["WALLS", "Wall"]


class Wall(NamedTuple):
    """One kind of such pages.

    code, message: of the warning.
    words: of which a text has one that says so; asked first, as that costs little.
    says: matches what it says.  Both are in small letters.
    """

    code: str
    message: str
    words: tuple[str, ...]
    says: re.Pattern[str]

    def is_said_in(self, text: str) -> bool:
        """Whether a text in small letters says so."""
        return any(word in text for word in self.words) and self.says.search(text) is not None


def _words(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _says(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases))


WALLS: Final = (
    Wall(
        "robot_check",
        "the page checks whether a person reads it; its content may be missing",
        _words(
            "human browser security captcha unusual mensch bot humain humano робот "
            "真人 机器人 ロボット"
        ),
        _says(
            r"(?:verify|verifying|confirm|prove) (?:that )?you(?: are|['’]re) "
            r"(?:a )?(?:human|not a (?:robot|bot))\b",
            r"are you a (?:human|robot)\b",
            r"checking (?:if the site connection is secure|your browser before)\b",
            r"needs to review the security of your connection\b",
            r"(?:please )?(?:complete|solve) the captcha\b",
            r"unusual (?:traffic|activity) from your\b",
            r"dass sie (?:ein mensch|kein (?:roboter|bot)) sind\b",
            r"que vous (?:êtes (?:bien )?un humain|n['’]êtes pas un robot)\b",
            r"que (?:eres|es usted|usted es|é) (?:un )?humano\b",
            r"что вы не робот\b",
            r"(?:确认|验证)您?(?:是|不是)(?:真人|机器人)",
            r"ロボットではない(?:こと|です)",
        ),
    ),
    Wall(
        "script_needed",
        "the page asks to turn JavaScript on; its content may be missing",
        _words("java"),
        _says(
            r"(?:enable|turn on|activate|allow) java ?script\b",
            r"java ?script (?:is|seems to be|appears to be) (?:disabled|turned off|not enabled)\b",
            r"(?:requires|without) java ?script (?:to|enabled)\b",
            r"java ?script (?:zu )?aktivieren\b",
            r"aktivieren sie (?:bitte )?java ?script\b",
            r"activer java ?script\b",
            r"(?:habilit|activ)(?:a|ar|e) (?:el )?java ?script\b",
            r"(?:abilita|attiva)(?:re)? java ?script\b",
            r"включите java ?script\b",
            r"java ?scriptを有効",
            r"(?:启用|开启) ?java ?script",
        ),
    ),
    Wall(
        "not_found",
        "the page says that what was asked for is not there",
        _words(
            "found you 404 gefunden introuvable trouv encontrada existe esiste trovata найдена "
            "見つかり 不存在"
        ),
        _says(
            r"\b(?:page|article|document) (?:you (?:requested|are looking for) )?"
            r"(?:was |is |could |can ?)?not (?:be )?found\b",
            r"(?:page|article) (?:you(?:['’]re| are) looking for|you requested) "
            r"(?:can['’]t|cannot|could not|couldn['’]t|does not|doesn['’]t|no longer|is not)\b",
            r"\b(?:errore?|fehler|erreur|erro|ошибка) 404\b",
            r"\b404 (?:error|not found|page not found)\b",
            r"\bseite (?:wurde |konnte )?(?:leider )?nicht (?:mehr )?gefunden\b",
            r"\bpage (?:est )?(?:introuvable|non trouvée)\b",
            r"\bpágina no (?:encontrada|existe)\b",
            r"\bpagina non (?:trovata|esiste)\b",
            r"\bpágina não (?:encontrada|existe)\b",
            r"страница не найдена",
            r"ページが見つかりません",
            r"(?:页面|网页)不存在",
        ),
    ),
    Wall(
        "consent_wall",
        "the page asks for consent; its content may be missing",
        _words("partner partenaires socios parceiros einwilligung werbung"),
        _says(
            r"\bwe and our (?:\d[\d.,]{0,5} )?partners (?:store|use|process|ask)\b",
            r"\bour (?:\d[\d.,]{0,5} )?partners (?:store|use) .{0,40}\bcookies\b",
            r"\bunsere (?:\d[\d.,]{0,5} )?partner .{0,60}\bcookies\b",
            r"\bnos (?:\d[\d.,]{0,5} )?partenaires .{0,60}\bcookies\b",
            r"\bnuestros (?:\d[\d.,]{0,5} )?socios .{0,60}\bcookies\b",
            r"\bnostri (?:\d[\d.,]{0,5} )?partner .{0,60}\bcookie\b",
            r"\bnossos (?:\d[\d.,]{0,5} )?parceiros .{0,60}\bcookies\b",
            r"\bihre einwilligung .{0,60}\bwiderruf",
            r"\bmit werbung (?:weiterlesen|und tracking)\b",
        ),
    ),
)
