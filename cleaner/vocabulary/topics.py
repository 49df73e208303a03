"""Places and sections of papers that read as the name of a person: "North Korea", "World News".

Above a day they say what it is about. The measurements do not see this list.
"""

from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["names_topic"]

_TOPICS: Final = listed(
    """north korea; south korea; hong kong; new york; new york city; new delhi; new jersey;
    new mexico; new zealand; new england; new orleans; new hampshire; north america;
    south america; latin america; central america; north carolina; south carolina;
    north dakota; south dakota; west virginia; rhode island; los angeles; san francisco;
    san diego; las vegas; cape town; south africa; north africa; west africa; east africa;
    sub-saharan africa; south sudan; sierra leone; ivory coast; burkina faso; saudi arabia;
    sri lanka; costa rica; el salvador; puerto rico; middle east; south asia;
    southeast asia; south east asia; asia pacific; united states; united kingdom;
    united nations; united arab emirates; european union; northern ireland; west bank;
    gaza strip; tel aviv; abu dhabi; kuala lumpur; buenos aires; são paulo;
    rio de janeiro; papua new guinea; czech republic; white house; supreme court;
    wall street; silicon valley; real estate; human rights; climate change;
    artificial intelligence; public health; mental health; social media; higher education;
    world news; local news; business news; sports news; breaking news; latest news;
    national news; top news; us news; uk news; daily news; top stories; top story; press release;
    press releases; press room; case study; case studies; guest post; white paper;
    video games; home page; arts & culture; life & style; food & drink; science & tech;
    health & fitness; personal finance; high school; college football; premier league;
    champions league; world cup; formula one; red carpet; box office; hip hop;
    new south wales; british columbia; nova scotia; corea del norte; corea del sur;
    nueva york; estados unidos; reino unido; arabia saudita; américa latina; oriente medio;
    estados unidos da américa; coreia do norte; coreia do sul; nova york; oriente médio;
    arábia saudita; états-unis; corée du nord; corée du sud; proche-orient;
    afrique du sud; arabie saoudite; nouvelle-zélande; corea del nord; corea del sud;
    stati uniti; regno unito; medio oriente; naher osten; vereinigte staaten;
    северная корея; южная корея; новая зеландия; саудовская аравия;
    южная африка; ближний восток; верховный суд; kuzey kore; güney kore; orta doğu;
    son dakika; suudi arabistan; korea północna; korea południowa; stany zjednoczone;
    bliski wschód; verenigde staten; verenigd koninkrijk; midden-oosten; saudi-arabien"""
)


def names_topic(text: str) -> bool:
    """Whether a text is a place or a section, and nothing else."""
    return text.casefold() in _TOPICS
