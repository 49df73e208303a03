"""Verdicts -> the same, without the lines of an HTML page that lead to recordings of it.

"Listen to this article 4:12" stands between paragraphs; "02:14" alone is the time of a film beside
it, or of a day in a programme, which stays.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments, Zone
from cleaner.judging.removed import removed
from cleaner.judging.text_container import OF_POSTS
from cleaner.model import Label, Verdict
from cleaner.vocabulary.box_words import is_play_time, is_to_hear, names_recording, of_player

__all__ = ["PLAYERS", "VIDEO", "without_recordings"]

PLAYERS: Final = frozenset(
    {"flowplayer", "jwplayer", "mejs", "plyr", "powa", "videojs", "videoplayer", "vjs"}
)
VIDEO: Final = frozenset({"player", "vid", "video", "videos"})
"""Names of containers of players, and of what they play."""
RECORDINGS: Final = PLAYERS | VIDEO | {"audio"}
HEARD: Final = range(6, 70)
"""Characters of a line that leads to a recording."""
LABEL: Final = 40
"""Characters of the label of a recording, at most."""
AROUND: Final = 8
"""Blocks of what is named as a player, at most."""
TIMES: Final = 2
"""Blocks of a page that are the lengths of recordings; more are those of tracks, or of lines."""
PLAY_TIME: Final = "rule play_time: how long a recording takes"
TO_HEAR: Final = "rule to_hear: leads to a recording of the page"
ENDS_OF_TIMES: Final = "0123456789)n."
LISTS: Final = int(Zone.LIST | Zone.TABLE | Zone.PREFORMATTED)


def without_recordings(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what is kept of such lines."""
    pairs = enumerate(zip(segments.texts, segments.lengths, strict=True))
    timed = [index for index, (text, size) in pairs if size < HEARD.stop and ":" in text]
    if not timed or not segments.outline.has_places:
        return tuple(verdicts)
    decided = list(verdicts)
    for index, reason in _found(segments, verdicts, timed):
        decided[index] = removed(Label.INTERFACE, reason)
    return tuple(decided)


def _found(
    segments: Segments, verdicts: Sequence[Verdict], timed: Sequence[int]
) -> Iterator[tuple[int, str]]:
    """Those of some short blocks that are kept and are buttons or the lengths of few recordings."""
    texts = segments.texts
    times = [i for i in timed if texts[i][0].isdigit() and is_play_time(texts[i])]
    heard = [
        i
        for i in timed
        if len(texts[i]) in HEARD and texts[i][-1] in ENDS_OF_TIMES
        if is_to_hear(texts[i])
    ]
    zones = segments.outline.zones[segments.containers]
    for found, reason in ((times, PLAY_TIME), (heard, TO_HEAR)):
        if len(found) <= TIMES:
            for i in found:
                stays = not verdicts[i].kept or zones[i] & LISTS
                if not stays and (reason is TO_HEAR or _is_of_recording(segments, i)):
                    yield i, reason


def _is_of_recording(segments: Segments, index: int) -> bool:
    """Whether a time is how long something takes, by the line beside it or a name around it."""
    texts, outline = segments.texts, segments.outline
    if index and outline.tags[segments.containers[index - 1]] in HEADING_TAGS:
        return False
    beside = (*texts[max(index - 1, 0) : index], *texts[index + 1 : index + 2])
    if any(len(text) <= LABEL and (names_recording(text) or of_player(text)) for text in beside):
        return True
    around = outline.around(int(segments.containers[index]))
    return any(_names_player(segments, container) for container in around)


def _names_player(segments: Segments, container: int) -> bool:
    outline = segments.outline
    if len(outline.blocks(container)) > AROUND:
        return False
    names = outline.tokens[outline.kinds[container]]
    return not RECORDINGS.isdisjoint(names) and OF_POSTS.isdisjoint(names)
