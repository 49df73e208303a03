"""The fields of whole pages, with the shipped model."""

import json

import cleaner

PROSE = "<p>" + "The ferry left the harbour late, since the tide was low and the wind high. " * 5
ARTICLE = f"""<html><head><title>Ferry sails again - Moor Gazette</title>
<meta property="og:site_name" content="Moor Gazette"><meta property="og:type" content="article">
<meta property="og:image" content="https://moor.example.com/ferry.jpg">
</head><body><nav><a href="/">Home</a><a href="/news">News</a></nav><article>
<h1>Ferry sails again</h1><p class="byline">By
<a rel="author" href="/author/ann-lee">Ann Lee</a></p>
<time datetime="2021-03-08T10:00:00Z">8 March 2021</time>{PROSE}{PROSE}{PROSE}</article>
<footer><p>© 2021 Moor Gazette</footer></body></html>"""
SHOP = """<html><head><title>Red shoes | Moor Shop</title>
<meta property="og:type" content="product"><script type="application/ld+json">
{"@type": "Product", "name": "Red shoes", "sku": "7-36", "offers": {"@type": "Offer", "price": 40}}
</script></head><body><nav><a href="/">Home</a><a href="/cart">Cart</a></nav>
<main class="product"><h1 class="product-title">Red shoes</h1><img src="a.jpg"><img src="b.jpg">
<p class="price">$40.00</p><select><option>36</option></select><button>Add to cart</button>
<p>Light shoes of red leather for long walks by the sea, in all sizes.</p>
<ul class="product-specs"><li>Leather</li><li>Size 36 to 45</li><li>SKU 7-36</li></ul>
<p>In stock. Free shipping and returns. 12 reviews</p></main></body></html>"""


def test_an_article() -> None:
    """Its own headline, without the site's name; its author, day and type."""
    doc = cleaner.clean(ARTICLE, url="https://moor.example.com/news/ferry-sails-again")
    assert doc.title == "Ferry sails again"
    assert doc.author == "Ann Lee"
    assert doc.date == "2021-03-08"
    assert doc.site_name == "Moor Gazette"
    assert doc.page_type == "article"
    assert doc.image == "https://moor.example.com/ferry.jpg"


def test_a_name_between_the_headline_and_the_day() -> None:
    """Is the author, also without a word or a class that says so; a link to a topic is none."""
    head, _, rest = ARTICLE.partition('<p class="byline">')
    day = "<div>8 March 2021</div><div>4 min read</div>"
    prose = rest.partition("</time>")[2]
    doc = cleaner.clean(f"{head}<div><div>Una Macaskill</div>{day}</div>{prose}")
    assert (doc.author, doc.date) == ("Una Macaskill", "2021-03-08")
    assert "Una" not in doc.text
    doc = cleaner.clean(f'{head}<div><a href="/t">Climate Change</a> {day}</div>{prose}')
    assert doc.author is None


def test_a_shop() -> None:
    """Nobody wrote it on any day."""
    doc = cleaner.clean(SHOP, url="https://shop.example.com/products/red-shoes")
    assert (doc.title, doc.author, doc.date) == ("Red shoes", None, None)
    assert doc.page_type == "product"


def test_what_is_declared_for_machines() -> None:
    """Is believed over what looks like a byline of somebody else."""
    about = {"@type": "Article", "author": {"name": "Bo Day"}, "datePublished": "2021-03-07"}
    script = f'<script type="application/ld+json">{json.dumps(about)}</script></head>'
    page = ARTICLE.replace("</head>", script).replace("Ann Lee", "Bo Day")
    doc = cleaner.clean(page)
    assert doc.author == "Bo Day"
    assert doc.date in ("2021-03-07", "2021-03-08")


def test_an_address_that_is_none_is_left_aside() -> None:
    """Whatever the caller or the page gives for one."""
    for url in ("http://[", "http://[#top", "//[::/", "\x00"):
        for page in (
            ARTICLE,
            ARTICLE.replace("<head>", f'<head><link rel="canonical" href="{url}">'),
        ):
            doc = cleaner.clean(page, url=url)
            assert (doc.status, doc.title) == ("ok", "Ferry sails again")
            assert doc.to_markdown()


def test_the_record_of_a_first_page() -> None:
    """Has the day on which the site was set up; that of another list may be meant."""
    record = {"@type": "WebPage", "headline": "Moor Gazette", "datePublished": "2019-06-27"}
    cards = "".join(
        f"<div class=card><h2><a href=/{n}>Ferry {n} sails again on Monday</a></h2>"
        f"<p>Nobody was hurt when ferry {n} left the pier.</p></div>"
        for n in range(9)
    )
    page = (
        "<html><head><title>Moor Gazette | News of the moor</title>"
        '<meta property="og:type" content="website">'
        '<meta property="og:site_name" content="Moor Gazette">'
        '<meta property="article:published_time" content="2019-06-27T12:59:06+03:00">'
        f'<script type="application/ld+json">{json.dumps(record)}</script></head><body>'
        f"<nav><a href=/>Home</a> <a href=/a>News</a></nav><main>{cards}</main></body></html>"
    )
    first = cleaner.clean(page, url="https://moor.example/")
    assert (first.page_type, first.date) == ("listing", None)
    shown = page.replace("<main>", "<main><p class=date>27 June 2019</p>")
    assert cleaner.clean(shown, url="https://moor.example/").date == "2019-06-27"
    assert (
        cleaner.clean(page, url="https://moor.example/isles/ferry-sails-again/").date
        == "2019-06-27"
    )
