"""A Block -> its row in the explained page."""

from cleaner.model import Block
from cleaner.reports.markup import bar, show

__all__ = ["row"]

LONG = 640
"""Characters above which a text is folded: about a hundred words, a long paragraph."""
LEAD = 320
"""Characters of a folded text that stay in sight."""
WHITE = "\n\t"
"""Active characters that preformatted text is made of."""
LINE = "line"
"""The tag of blocks that come from plain text."""


def row(number: int, block: Block, language: str) -> str:
    """Write one block. number: from 1.  language: the attribute for its text, or ""."""
    kept = "kept" if block.kept else "removed"
    sign = "+" if block.kept else "−"
    tag = block.tag if block.tag == LINE else f"<{block.tag}>"
    label = block.label.value
    return f"""\
<li id="b{number}" class="block {kept}" data-label="{label}">
<p class="verdict"><b class="sign" aria-hidden="true">{sign}</b>\
<span class="unseen">{kept}: </span><span class="label">{label}</span>\
{bar(block.score)}\
<span class="unseen">score </span><span class="score">{block.score:.2f}</span></p>
<div class="words">{_text(block, language)}
<p class="reason" dir="ltr">{show(block.reason)}</p></div>
<p class="origin"><code>{show(tag)}</code> <a href="#b{number}" \
aria-label="Link to block {number}">{number}</a></p>
</li>
"""


def _text(block: Block, language: str) -> str:
    """Give the text, folded if it is long."""
    looks = "text code" if block.tag == "pre" else "text"
    whole = f'<div class="{looks}" dir="auto"{language}>{show(block.text, WHITE)}</div>'
    if len(block.text) <= LONG:
        return whole
    return f"""<details>
<summary><span class="{looks} lead" dir="auto"{language}>{show(_lead(block.text), WHITE)}…</span> \
<span class="more">show all {len(block.text):,} characters</span>\
<span class="less">show less</span></summary>
{whole}
</details>"""


def _lead(text: str) -> str:
    """Cut text before the word that goes beyond the limit, if words are of a usual length."""
    head, _, rest = text[:LEAD].rpartition(" ")
    return text[:LEAD] if len(rest) > LEAD // 2 or not head else head
