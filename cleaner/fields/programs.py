"""A declared author -> whether it is a program, or the firm that made the site.

Templates of forums and shops leave the name of their program in `<meta name="author">`, and makers
of sites their own.
"""

import re
from typing import Final

from cleaner.fields.candidates import bare

__all__ = ["is_company", "is_program"]

PROGRAMS: Final = frozenset(
    (
        "discuz", "comsenz", "wordpress", "elementor", "joomla", "vbulletin", "jelsoft", "phpbb",
        "mybb", "xenforo", "typo3", "drupal", "prestashop", "shopify", "woocommerce", "magento",
        "opencart", "squarespace", "webflow", "simplemachines", "punbb", "fluxbb", "wbb",
        "zencart", "oscommerce",
    )
)  # fmt: skip
BESIDE: Final = frozenset(
    (
        "the", "and", "team", "group", "ui", "cms", "solutions", "inc", "ltd", "limited", "gmbh",
        "software", "forum", "forums", "project", "org", "com", "contributors", "developers",
        "others",
    )
)  # fmt: skip
"""Words that stand beside the name of a program."""
MOST: Final = 8
"""Words of a program's name, and of those that stand beside it."""
_COMPANY: Final = re.compile(
    r"(?:^|\s)(?:GmbH|Ltd|Inc|LLC|Agency|Agentur|(?:Web|Internet|Werbe)-?[Aa]gentur|"
    r"[Ww]eb[ -]?[Dd]esigns?|Sp\. z o\.o|[Ss]\.?r\.?o\.?|[Dd]\.o\.o|ООО|株式会社)(?=[\s.,]|$)"
    r"|\s(?:AG|B\.?V|S\.?[Rr]\.?[Ll]|a\.s|Kft|Zrt|ApS|A/S|Ltda|OÜ|PLC|Studios?|Software)\.?$"
)


def is_program(name: str) -> bool:
    """Whether a name is that of a program: "Discuz! Team and Comsenz UI Team"."""
    key = bare(name).replace("simple machines", "simplemachines")
    words = key.replace("zen cart", "zencart").split()
    return (
        len(words) <= MOST
        and not PROGRAMS.isdisjoint(words)
        and all(word in PROGRAMS or word in BESIDE or word.isdecimal() for word in words)
    )


def is_company(name: str) -> bool:
    """Whether a name says that it is of a firm: "Nordlicht Webdesign", "Reed & Moss Ltd."."""
    return _COMPANY.search(name) is not None
