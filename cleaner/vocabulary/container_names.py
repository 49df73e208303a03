"""What web designers call the containers of site furniture, in classes, ids and roles."""

from collections.abc import Mapping
from typing import Final

from cleaner.model import Label

__all__ = ["LABEL_OF_NAME", "NAMES_OF"]


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


NAMES_OF: Final[Mapping[Label, frozenset[str]]] = {
    Label.COMMENT: _names(
        "comment comments commentlist commentaire commentaires kommentar kommentare disqus respond "
        "reply replies commenter commentform guestbook"
    ),
    Label.LEGAL: _names(
        "cookie cookies consent gdpr copyright legal disclaimer privacy onetrust impressum"
    ),
    Label.ADVERT: _names(
        "ad ads advert adverts advertisement advertising adsense dfp gpt sponsor sponsored promo "
        "promotion promoted newsletter subscribe subscription signup werbung anzeige publicidad "
        "publicite paywall"
    ),
    Label.SHARE: _names(
        "share sharing shares social addthis sharethis sociable sharedaddy bookmark follow"
    ),
    Label.COVERAGE: _names(
        "related recommended recommendations recommend popular trending latest similar outbrain "
        "taboola mostread archive archives teaser teasers"
    ),
    Label.NAVIGATION: _names(
        "nav navbar navigation menu submenu megamenu dropdown breadcrumb breadcrumbs pagination "
        "pager sitemap topbar tags tagcloud categories toc skip masthead topnav"
    ),
    Label.INTERFACE: _names(
        "login signin search searchform searchbox modal popup player loading captcha account cart "
        "basket toolbar dialog tooltip filter filters sort"
    ),
}

LABEL_OF_NAME: Final[Mapping[str, Label]] = {
    name: label for label, names in NAMES_OF.items() for name in names
}
