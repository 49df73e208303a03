"""UTF-16 without a byte order mark, and what is none."""

import hashlib
import random
import struct

import pytest

from cleaner.errors import NotTextError
from cleaner.parsing.decoding import decode

TEXTS = {
    "Russian": "Сегодня ночью луна взошла над морем, и рыбаки вышли раньше обычного. ",
    "Greek": "Απόψε το φεγγάρι ανέτειλε πάνω από τη θάλασσα και οι ψαράδες βγήκαν νωρίς. ",
    "Hebrew": "הלילה עלה הירח מעל הים והדייגים יצאו מוקדם מן הרגיל. ",
    "Arabic": "طلع القمر الليلة فوق البحر وخرج الصيادون أبكر من المعتاد. ",
    "Hindi": "आज रात समुद्र के ऊपर चाँद निकला और मछुआरे जल्दी निकल पड़े। ",
    "Thai": "คืนนี้ดวงจันทร์ขึ้นเหนือทะเล ชาวประมงออกเรือเร็วกว่าปกติ ",
    "Korean": "오늘 밤 달이 바다 위로 떠올랐고 어부들은 평소보다 일찍 나갔다. ",
    "Japanese": "今夜、月が海の上に昇り、漁師たちはいつもより早く出かけました。",
    "Chinese": "今天夜里月亮升上海面，渔民们比平常更早出海。他们说风很小，鱼很多。",
    "Russian and English": "Луна взошла over the sea, и рыбаки вышли. ",
}


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("script", TEXTS)
@pytest.mark.parametrize("page", ["{}", "<html><body><p>{}</p></body></html>"])
def test_text_in_many_scripts(script: str, codec: str, page: str) -> None:
    """Is known by its letters, alone and as a page; cut in the middle of a character, too."""
    text = page.format(TEXTS[script] * 40)
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.charset) == (text, "utf-16")
    assert decode(text.encode(codec) + b"\x41").text[: len(text)] == text


def numbers(kind: str, count: int = 2_000) -> bytes:
    """Give bytes of numbers that a program may have written."""
    chance = random.Random(7)  # noqa: S311 - not for secrets
    return b"".join(struct.pack(kind, chance.randrange(-9_000, 9_000)) for _ in range(count))


@pytest.mark.parametrize(
    "data",
    [
        hashlib.shake_256(b"moon").digest(4096),
        numbers("<h"),
        numbers(">h"),
        numbers("<i"),
        struct.pack("<2000H", *(0x400 + n % 80 for n in range(2000))),
        struct.pack("<2000H", *(0x4E00 + n * 7 % 0x5000 for n in range(2000))),
        struct.pack("<900H", *(ord("а") + n % 32 if n % 3 else 0x10 + n % 7 for n in range(900))),
        bytes(range(256)) * 16,
        b"\x01\x04" * 1000,
    ],
)
def test_what_is_no_text(data: bytes) -> None:
    """Random bytes, sound, tables of numbers: of letters even, but without a space."""
    with pytest.raises(NotTextError):
        decode(data)
