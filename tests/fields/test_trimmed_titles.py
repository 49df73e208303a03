"""Labels, counts and kickers at the edges of a heading are no part of the title."""

import pytest

from cleaner.fields.titles import title_candidates
from cleaner.fields.trimmed_titles import trimmed
from cleaner.model import Label
from tests.fields.conftest import sight


def title_of(heading: str, declared: str, tag: str = "h1") -> str:
    """Give the title of a page with this heading and <title>."""
    html = f"<head><title>{declared}</title><body><{tag}>{heading}</{tag}><p>The pond was dug."
    page = sight(html, [Label.TITLE])
    return trimmed(page.blocks[0].text, list(title_candidates(page)))


@pytest.mark.parametrize(
    ("heading", "declared", "title"),
    [
        ("Category: Reeds", "Reeds - The pond", "Reeds"),
        ("Kollektion: Gummistiefel", "Gummistiefel – Teichladen", "Gummistiefel"),
        ("Collection : Bottes de pluie", "Bottes de pluie – La mare", "Bottes de pluie"),
        ("Colección: Botas", "Botas – El estanque", "Botas"),
        ("Тема: Чем укрепить берег?", "Чем укрепить берег? | Пруды", "Чем укрепить берег?"),
        ("İl: Göller", "Göller - Harita", "Göller"),
        ("分类：芦苇", "芦苇 - 池塘", "芦苇"),
        ("Title:How Frogs Find Water", "How Frogs Find Water", "How Frogs Find Water"),
        ("[SOLVED] Green water", "Green water - Pond Talk", "Green water"),
        ("Green water in June (self.ponds)", "Green water in June : ponds", "Green water in June"),
        ("Green water (pond.example)", "Green water | Links", "Green water"),
        ("Green water (pond.example) 48", "Green water | Links", "Green water"),
        ("Author Topic: Green water (Read 731 times)", "Green water", "Green water"),
        ("Autor Thema: Grünes Wasser (Gelesen 73 mal)", "Grünes Wasser", "Grünes Wasser"),
        ("Green water 24 comments", "Green water - Ponds", "Green water"),
        ("Grünes Wasser 24 Kommentare", "Grünes Wasser - Teiche", "Grünes Wasser"),
        ("Moor»Forum › Water › Deep?", "Deep? - Water - Moor", "Deep?"),
        ("Moor / Shop / Boots", "Boots | Moor", "Boots"),
        ("A pond is dug again Abonnés", "A pond is dug again | Moor", "A pond is dug again"),
        ("A pond is dug again Premium", "A pond is dug again | Moor", "A pond is dug again"),
        ("KNOW-HOW How a pond is dug.", "How a pond is dug - Moor", "How a pond is dug"),
        ("Moor A pond is dug at last", "Gazette - A pond is dug at last", "A pond is dug at last"),
        ("FloodsHigh water again", "High water again | Gazette", "High water again"),
        ("FLOODSHigh Water Again", "High Water Again | Gazette", "High Water Again"),
        ("Oh, no!High Water: Again!", "High Water: Again! | Gazette", "High Water: Again!"),
        ("Reeds are cut Reeds are cut", "Reeds are cut Reeds are cut | Moor", "Reeds are cut"),
        ("Moor A pond is dug at last", "A pond is dug at last | Gazette", "A pond is dug at last"),
    ],
)
@pytest.mark.parametrize("tag", ["h1", "div"])
def test_what_is_set_at_the_edges(heading: str, declared: str, title: str, tag: str) -> None:
    """The page declares the title without it."""
    assert title_of(heading, declared, tag) == title


@pytest.mark.parametrize(
    ("heading", "declared"),
    [
        ("[SOLVED] Green water", "[SOLVED] Green water - Pond Talk"),
        ("Moor: A pond is dug", "Moor: A pond is dug | Gazette"),
        ("Ponds in spring", "Ponds | Gazette"),
        ("How to dig a pond", "A pond | Gazette"),
        ("Ponds: why they are deep", "Ponds | Gazette"),
        ("How to dig a pond (with a spoon!)", "How to dig a pond | Gazette"),
        ("Rubber boots (2 pairs)", "Rubber boots – Shop"),
        ("Rubber boots 48", "Rubber boots – Shop"),
        ("Rubber boots Deluxe", "Rubber boots – Shop"),
        ("Rubber boots Premium", "Rubber boots – Shop"),
        ("Dig dig dig dig dig dig", "Dig dig dig dig dig dig – Songs"),
        ("Bora Bora", "Bora Bora – Ponds"),
        ("McDonald Ponds", "Donald Ponds | Gazette"),
        ("DIRON IS OLD", "IRON IS OLD | Gazette"),
        ("(High Water Again", "High Water Again | Gazette"),
        ("Mudhigh water again", "high water again | Gazette"),
        ("A visit to Moor Pond", "Ponds - Moor Pond"),
        ("How To Dig A Pond In Moor", "Garden - Dig A Pond In Moor"),
        ("Moor Woman Digs Pond, Finds Boots", "Woman Digs Pond, Finds Boots - Moor"),
        ("Dig it yourself: all about ponds that are deep", "Dig it yourself: Ponds that are deep"),
        ("Green water #84", "Green water | Comics"),
        ("“Pure mud”: The pond is dug at last", "The pond is dug at last - Gazette"),
        ("Moor Pond Race 2019: Results", "Results - Moor Pond Race 2019"),
        ("The best boots for a muddy pond", "Best boots for a muddy pond"),
        ("Undug ponds", "dug ponds | Gazette"),
        ("Ponds", "The moor | Gazette"),
        ("Mud / Boots", "Boots | Moor"),
        ("Mud / Socks / Red boots", "Boots | Moor"),
        ("Moor » Shop » Boots » 2", "Boots | Moor"),
    ],
)
def test_what_belongs_to_the_title(heading: str, declared: str) -> None:
    """It is declared with it, or is no label, kicker or count."""
    assert title_of(heading, declared) == heading
