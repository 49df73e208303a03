"""What sites say of themselves between and below the lines of a text, in few languages each.

Kinds of stock sentences, see `stock_sentences`: their newsletters, their forms, where to follow
them, the feeds of a recording. They name what is theirs, or speak to the reader of this page.
"""

from typing import Final

from cleaner.model import Label
from cleaner.vocabulary.stock import ELSEWHERE, END, Beginning, Stock, begins

__all__ = ["SITE_PROMOTIONS"]

_FEED: Final = r"(?:itunes|rss|mp3|mp4|hd|sd|hq|m4a|m4v|youtube|stitcher)"
SITE_PROMOTIONS: Final = (
    Stock(
        "newsletter_note",
        Label.ADVERT,
        "offers a newsletter, an app or a podcast",
        begins(
            rf"get [^.!?,]{{2,40}}, [^.!?,]{{2,40}}['’]s (?:\w+ ){{0,3}}newsletter{END}",
            r"get (?:up.to.the.minute|breaking|live) (?:news )?updates ?: download"
            rf" \S.{{1,40}}{END}",
            r"you will now receive the \S.{1,60} newsletter\b",
            r"(?:cet article|ce texte|ce billet) est (?:paru|extrait|issu|tiré) (?:dans|de)"
            r" (?:la|notre|nos) newsletters?\b",
            rf"メールマガジン(?:の|購読|登録|配信){{1,3}}(?:お?申し?込み){END}",
            r"喜欢(?:这篇|本篇|我们的)文章.{0,6}(?:去|到|请|快).{0,4}(?:app|应用|公众号)",
            r"喜歡(?:這篇|本篇|我們的)文章.{0,6}(?:去|到|請|快).{0,4}(?:app|粉絲)",
            r"(?:请|立即)?(?:安装|下载)[^。，,]{2,12}客户端[^。，,]{0,10}第一时间(?:了解|接收|获取|知道|看)",
            r"更多(?:相关)?(?:资讯|内容|新闻|信息|报道)[，,]?(?:敬请|请)关注 ?[:：]",
            r"更多(?:猛料|精彩(?:内容)?|原创资讯)[!！，,]?(?:敬请|请|欢迎|快来|立即)(?:下载|扫描|关注)",
        ),
        60.0,
        unlisted=True,
        more=(
            (
                begins(r"[^.!?:]{3,60}\? sign up (?:now |here |today )?(?:for|to) the\b"),
                "newsletter",
            ),
            (begins(r"[^。！？]{0,30}記事を毎(?:朝|日|週)メールで"), "メール"),
            (
                begins(
                    r"[^。：:]{0,40}(?:扫描|长按|识别)(?:下方|上方|左方|右方|左侧|右侧|文末)(?:的)?二维码"
                    rf"[，,]?(?:即可)?关注[^。，,；;]{{0,24}}{END}"
                ),
                "二维码",
            ),
            (
                begins(
                    r"[^。]{0,100}(?:[→!！]【(?:下载地址|点击(?:投票|下载|关注|进入|订阅))"
                    r"|【更多[^】]{2,20}请点击)】"
                ),
                "】",
            ),
        ),
    ),
    Stock(
        "donation_note",
        Label.ADVERT,
        "asks for money for the paper",
        begins(
            r"[^.!?]{2,40}['’]s (?:independent |local |investigative |nonprofit )?"
            r"(?:journalism|reporting|work) (?:depends|relies) (?:up)?on (?:\S+ ){0,4}"
            rf"readers like you{END}"
        ),
        24.0,
        unlisted=True,
        holds="readers like you",
    ),
    Stock(
        "own_form",
        Label.OTHER,
        "asks readers to write for the site, or to it",
        begins(
            r"(?:are you )?interested in (?:sharing your|writing for|contributing to|being featured"
            r" (?:on|in)|advertising (?:on|with|in))\b[^?]{1,80}\? ?(?:please )?"
            r"(?:(?:contact|e-?mail|write to|get in touch with) (?:us|the editors?|our)|submit|fill"
            r"|see our)\b",
            r"would you like to (?:be part of|join) the \S.{1,30} team\?"
            r" (?:join|apply|click|write)\b",
            r"(?:got )?(?:questions|comments)\?? ?(?:or |and )?(?:comments|questions)\?"
            r"(?: or corrections\?)? ?(?:e-?mail|write|contact|send) (?:to )?us\b",
            rf"編集部(?:に|へ)(?:の)?(?:メッセージ|ご意見)(?:を送る|はこちら){END}",
            r"(?:間違い|誤り|誤字)(?:の指摘を|などを?|を見つけ).{0,20}(?:メール|お問い合わせ|ご連絡"
            r"|お知らせ)",
        ),
        40.0,
    ),
    Stock(
        "follow_channel",
        Label.SHARE,
        "asks to follow the paper elsewhere",
        begins(
            rf"on {ELSEWHERE} ?: ?follow (?!(?:an?|each|every|steps|the|these|this|your)\b)\S",
            r"devenez fan (?:de [^.!?]{2,30})?(?:sur\b)?.{0,20}\bsuivez[- ]nous\b",
            r"polub (?!(?:komentarz|post|profil|stronę|wpis|zdjęcie)\b)[^.!?]{2,40} na facebooku"
            rf"{END}",
        ),
        30.0,
        unlisted=True,
    ),
    Stock(
        "crumbs",
        Label.NAVIGATION,
        "says where on the site the page is, or is a link that does nothing",
        begins(
            r"(?:tutaj jesteś|jesteś tutaj) ?:"
            r"(?=\W*(?:$|strona główna|start|home)|[^|/»›>]{1,40}[|/»›>])",
            r"javascript ?: ?(?:void ?\(? ?0? ?\)?|history\.\w{2,10}\(-?\d?\)"
            r"|window\.print\(\))?;?\s?$",
        ),
        24.0,
    ),
    Stock(
        "rates_article",
        Label.INTERFACE,
        "asks what readers think of the article",
        Beginning(
            r"\W{0,16}W(?:hat['’]s Your Reaction|HAT['’]S YOUR REACTION)\W{1,3}$", cased=True
        ),
        4.0,
    ),
    Stock(
        "recording_tool",
        Label.INTERFACE,
        "offers a recording, or its feeds",
        begins(
            r"listen to more (?:audio|clips|segments|stories) from this (?:episode|show|program)\b",
            r"right[- ]click (?:here )?(?:to|and) (?:download|save)"
            rf"(?: (?:as|target|link)){{0,3}}{END}",
            r"(?=.{0,60}(?:itunes|rss|stitcher))"
            rf"{_FEED}(?: ?\((?:{_FEED}|audio|video)\))?(?: ?[|/•·] ?{_FEED}(?: ?\((?:{_FEED}|audio"
            rf"|video)\))?){{1,5}}{END}",
            r"source ?: ?[^|]{1,40} \| duration ?: ?\d{1,2}(?::\d\d|min\b)",
        ),
        14.0,
    ),
    Stock(
        "print_note",
        Label.OTHER,
        "says where the text was printed, or of what it is part",
        begins(
            r"(?:本|この|当)記事は[、,]?(?:掲載|公開|執筆|取材|発表|配信)(?:時点?|当時)の(?:情報|もの)",
        ),
        40.0,
    ),
)
