"""What sites say of themselves: newsletters, forms, feeds."""

import pytest

from cleaner.vocabulary.stock_sentences import stock_of

SAYS = {
    "Get Ebb and Flow, the Harbour Post’s tide newsletter": "newsletter_note",
    "Get live updates: Download Harbour Stream": "newsletter_note",
    "You will now receive the Harbour Post newsletter": "newsletter_note",
    "Can’t get enough of tides? Sign up now for the Harbour Post newsletter, "
    "with the best of the quay every week.": "newsletter_note",
    "Cet article est paru dans notre newsletter « Marées ». Vous pouvez vous inscrire ici.": (
        "newsletter_note"
    ),
    "港の新聞 記事を毎朝メールでまとめ読み(登録無料)": "newsletter_note",
    "メールマガジン購読のお申し込み": "newsletter_note",
    "喜欢这篇文章？去 App 商店搜「潮汐」": "newsletter_note",
    "安装河湾财经客户端第一时间接收最全面的市场资讯→【下载地址】": "newsletter_note",
    "更多相关资讯请关注：河湾专区": "newsletter_note",
    "更多猛料！欢迎扫描左方二维码关注河湾官方微信（hewan）": "newsletter_note",
    "专注潮汐报道，扫描下方二维码关注河湾官方微信": "newsletter_note",
    "评选火热进行中！【点击投票】选出你心目中的灯塔": "newsletter_note",
    "市民扫描二维码关注公众号后，被骗走三千元。": None,
    "他安装了河湾银行客户端，却忘了密码。": None,
    "The Harbour Post's independent journalism depends on donations from readers like you.": (
        "donation_note"
    ),
    "Interested in sharing your boat with Quay Life? Contact the editors through our form.": (
        "own_form"
    ),
    "Would you like to be part of the Quay team? Join our writers and make your voice heard!": (
        "own_form"
    ),
    "Questions? Comments? Email us at quay@tide.example": "own_form",
    "Polub Zatokę na Facebooku:": "follow_channel",
    "下载河湾客户端→登录账号→点击界面右上角的设置按钮→选择语言→保存，即可开始。": None,
    "更多精彩的比赛都在下载区": None,
    "更多精彩瞬间值得关注": None,
    "用手机扫描下方二维码下载应用，安装后登录。": None,
    "报名方式：请扫描下方二维码加入群聊，报名截止五月一日。": None,
    "患者可以扫描右侧二维码关注医院公众号，按提示挂号。": None,
    "在弹出的窗口中选择【点击下载】按钮，然后保存。": None,
    "Polub post konkursowy na Facebooku": None,
    "Tutaj jesteś: sam i wolny": None,
    "javascript:void(0) returns undefined in every browser": None,
    "Polub kogoś na Facebooku, a dowiesz się, kim jest.": None,
    "Tutaj jesteś: Strona główna | Port | Prom wraca": "crumbs",
    "javascript:void(0)": "crumbs",
    "JavaScript: the parts of it that are good": None,
    "編集部にメッセージを送る": "own_form",
    "間違いの指摘をしていただける方はメールでお願いします": "own_form",
    "On Twitter: Follow Ann Otter and get more coverage of tides": "follow_channel",
    "Devenez fan sur , suivez-nous sur": "follow_channel",
    "What's Your Reaction?": "rates_article",
    "Listen to more audio from this episode": "recording_tool",
    "Right Click Here To Download": "recording_tool",
    "iTunes (HD) | iTunes (SD) | RSS": "recording_tool",
    "Source: PM | Duration: 3min 13sec": "recording_tool",
    "※本記事は掲載時点の情報であり、最新のものとは異なる場合があります。": "print_note",
    "Press J to jump to the feed. Press question mark to learn the shortcuts": "skip_link",
    "メインメニューをとばして、このページの本文エリアへ": "skip_link",
    "Get the boat, the Harbour’s old ferry, back to sea": None,
    "You will now receive the letter that was lost": None,
    "Who wanted the ferry? Sign up for the crossing, said a poster.": None,
    "Cet article est paru dans un journal de 1911.": None,
    "毎朝メールで届く記事を読むのが日課だ。": None,
    "喜欢这篇文章的读者很多。": None,
    "The ferry's work depends on the tide and on readers of charts.": None,
    "Interested in sharing a boat? Ask at the quay.": None,
    "Questions? Comments? The hall fell silent.": None,
    "編集部にメッセージを送ると、返事はすぐに来た。": None,
    "On Twitter: a gull with forty thousand friends": None,
    "Get the gulls on Instagram, he said.": None,
    "What's your reaction time at sea?": None,
    "What's your reaction?": None,
    "On YouTube: Follow the steps of the film": None,
    "Get your harbour on Facebook and Instagram": None,
    "MP3 / MP4": None,
    "HD / SD": None,
    "Source: Quay School | Duration: 3 weeks": None,
    "Press N to jump to the comments of the file": None,
    "Interested in sharing your boat? Contact a lawyer first.": None,
    "目次をとばして読む人のための本文": None,
    "RSS is a format for feeds": None,
    "Right click to download, and the gull appears.": None,
    "Source: the harbour office": None,
    "この記事は掲載の翌日に消えた。": None,
    "メニューをとばして読む人が多い店だ。": None,
}


@pytest.mark.parametrize(("text", "name"), SAYS.items())
def test_what_a_block_says(text: str, name: str | None) -> None:
    """It names what is the site's own; a text's own sentence goes on otherwise."""
    found = stock_of(text, max(len(text.split()), 2), is_linked=False, is_listed=False)
    assert (found and found.name) == name


def test_forms_in_lists() -> None:
    """They invite there too; that a newsletter comes may be the end of a step."""
    form = "• Interested in writing for Quay Life? Contact the editors."
    assert stock_of(form, 9.0, is_linked=False, is_listed=True) is not None
    note = "You will now receive the Harbour Post newsletter"
    assert stock_of(note, 8.0, is_linked=False, is_listed=True) is None
