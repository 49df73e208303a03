"""Rows of labels at the head of Chinese articles -> the writer whom they name.

"2019-12-10 来源: 海岸日报 作者: 孙海燕 浏览: 12" names Sun Haiyan; "来源: 海岸日报" names nobody.

The measurements do not see these words; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["LABELS", "writer_in_row"]

LABELS: Final = (
    "(?:文章|信息|新闻|新聞|稿件|消息|资料|資料)?(?:来源|來源)于?|稿源|出处|出處"
    "|(?:责任|責任|实习|值班|见习)?(?:编辑|編輯)|责编|責編|校对|审核|浏览|点击|阅读|閱讀|人气|评论"
    "|(?:发布|發布|发表|發表|更新)?(?:时间|時間|日期)|字号|字体|分类"
)
"""Before what is no writer: the paper, the editor, the day, the number of readers."""
_LABEL: Final = re.compile(
    "(?:(?P<writer>(?:文章|本文)?作者|(?:本报|本报实习|本网)?(?:记者|記者)|撰文|撰稿人?|采写)"
    rf"|{LABELS})[ \u3000]?[:：]|(?<=[ \u3000])(?P<also>作者|记者|記者)[ \u3000]"
)
EDGES: Final = " \u3000|｜·•-"


def writer_in_row(line: str) -> str | None:
    """What stands behind the label of a writer, or before all labels; None where no label is."""
    if "：" not in line and ":" not in line:
        return None
    labels = list(_LABEL.finditer(line))
    if not labels:
        return None
    ends = [*(label.start() for label in labels[1:]), len(line)]
    for label, end in zip(labels, ends, strict=True):
        if (label["writer"] or label["also"]) and (named := line[label.end() : end].strip(EDGES)):
            return named
    return line[: labels[0].start()].strip(EDGES)
