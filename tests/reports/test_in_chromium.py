"""The page in a real browser: what a click does, what a hostile page cannot do, what is saved."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

import cleaner
from cleaner.model import Document, Label, Status
from cleaner.reports import explanation, run_report
from tests.reports.conftest import ARABIC, ATTACK, block, document, hostile, small
from tests.reports.entries import entry

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
SWITCHES = (
    "--headless",
    "--no-sandbox",  # root, which a container's CI is, cannot have one
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1200,900",
)
SLUGGISH = 1000
"""Milliseconds; filtering 2,000 blocks took 8 on one core."""

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="needs chromium and chromedriver, which .ci/run installs"
)


TRIES = 20
"""Of saving a page; the first ones on a busy machine may fail, or hold a part of it or nothing."""


@dataclass(frozen=True)
class Browser:
    """Chromium, and a server that notes what it is asked for."""

    driver: Chrome
    folder: Path
    address: str
    asked: list[str]

    def open(self, page: Document | bytes) -> None:
        """Show a page as a server gives it."""
        body = page if isinstance(page, bytes) else explanation(page)
        (self.folder / "report.html").write_bytes(body)
        self.complaints()  # those of the page before are none of this one's
        self.asked.clear()
        self.driver.get(f"{self.address}/report.html")

    def saved(self, page: bytes) -> str:
        """Give a page as the browser saves it, with all its parts, twice in the same length."""
        self.open(page)
        last = ""
        for _ in range(TRIES):
            with suppress(WebDriverException):
                snapshot = self.driver.execute_cdp_cmd("Page.captureSnapshot", {"format": "mhtml"})
                data = str(snapshot["data"])
                if "<html" in data and len(data) == len(last):
                    break
                last = data
        return last

    def click(self, css: str) -> None:
        """Click on the one element that a selector finds."""
        (element,) = self.driver.find_elements(By.CSS_SELECTOR, css)
        element.click()

    def shown(self) -> list[str]:
        """Give the numbers of the blocks that can be seen."""
        rows = self.driver.find_elements(By.CSS_SELECTOR, "#blocks > li")
        return [(row.get_attribute("id") or "")[1:] for row in rows if row.is_displayed()]

    def says(self, css: str) -> str:
        """Give the text of an element as it can be read."""
        return self.driver.find_element(By.CSS_SELECTOR, css).text

    def complaints(self) -> list[str]:
        """Give what the browser's console holds since it was last asked."""
        lines = self.driver.get_log("browser")  # type: ignore[no-untyped-call]
        return [str(line["message"]) for line in lines]

    def run(self, script: str) -> object:
        """Evaluate an expression in the page, as its inspector would."""
        result: object = self.driver.execute_script(f"return {script}")
        return result


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Start both once for all tests."""
    folder, asked = tmp_path_factory.mktemp("served"), list[str]()

    class Handler(SimpleHTTPRequestHandler):
        def end_headers(self) -> None:
            self.send_header("Cache-Control", "no-store")  # each test has another page there
            super().end_headers()

        def log_message(self, *_: object) -> None:
            asked.append(self.path)

    options = ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for switch in (*SWITCHES, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        driver = Chrome(options, Service(DRIVER))
        yield Browser(driver, folder, f"http://127.0.0.1:{server.server_port}", asked)
        driver.quit()
        server.shutdown()


SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.mark.parametrize("seed", sorted(SEEDS.rglob("*.html")), ids=lambda path: path.stem)
def test_a_page_that_it_saves_is_cleaned_as_the_page(browser: Browser, seed: Path) -> None:
    """With all its parts, as people save pages (MHTML)."""
    found = cleaner.clean(browser.saved(seed.read_bytes()).encode())
    page = cleaner.clean(seed.read_bytes(), url=f"{browser.address}/report.html")
    assert page.status == "ok"
    for name in ("url", "text", "title", "author", "date", "language", "page_type", "warnings"):
        assert getattr(found, name) == getattr(page, name), name
    assert found.to_markdown() == page.to_markdown()


def test_a_click_on_a_label_hides_its_blocks(browser: Browser) -> None:
    """Another shows them again; the count follows."""
    browser.open(small())
    assert browser.shown() == ["1", "2", "3", "4", "5"]
    assert browser.says("#shown") == "Showing 5 of 5 blocks"
    browser.click("input[value=navigation]")
    assert browser.shown() == ["3", "4", "5"]
    assert browser.says("#shown") == "Showing 3 of 5 blocks"
    browser.click("input[value=navigation]")
    assert browser.shown() == ["1", "2", "3", "4", "5"]


def test_one_side_can_be_shown(browser: Browser) -> None:
    """Kept or removed."""
    browser.open(small())
    browser.click("input[value=kept]")
    assert browser.shown() == ["3", "4"]
    browser.click("input[value=removed]")
    assert browser.shown() == ["1", "2", "5"]


def test_search_finds_words_in_any_case(browser: Browser) -> None:
    """In what the other filters leave; if nothing fits, that is said."""
    browser.open(small())
    search = browser.driver.find_element(By.ID, "search")
    search.send_keys("TIDE was")
    assert browser.shown() == ["4"]
    search.send_keys(" <never>")
    assert browser.shown() == []
    assert browser.says("#none") == "No block fits these filters."


def test_all_labels_can_be_unticked_and_everything_shown_again(browser: Browser) -> None:
    """The way to see one label only."""
    browser.open(small())
    browser.click("#untick")
    assert browser.shown() == []
    browser.click("input[value=share]")
    assert browser.shown() == ["5"]
    browser.click("button[type=reset]")
    WebDriverWait(browser.driver, 5).until(lambda _: len(browser.shown()) == 5)


def test_a_page_with_one_label_can_be_unticked(browser: Browser) -> None:
    """A form gives a lone box not as a list."""
    browser.open(document(block("Tide")))
    browser.click("#untick")
    assert browser.shown() == []


def test_it_works_from_the_keyboard(browser: Browser) -> None:
    """Tab leads to the boxes, the space bar ticks them, and long texts unfold."""
    browser.open(document(block("Home", Label.NAVIGATION), block("tide " * 200)))
    focused = browser.driver.switch_to
    names = []
    for _ in range(9):
        focused.active_element.send_keys(Keys.TAB)
        names.append(str(browser.run("document.activeElement.value")))
        if names[-1] == "navigation":
            break
    focused.active_element.send_keys(Keys.SPACE)
    assert browser.shown() == ["2"]
    browser.run("document.querySelector('summary').focus()")
    focused.active_element.send_keys(Keys.ENTER)
    assert browser.run("document.querySelector('details').open") is True


def test_without_scripts_everything_is_shown(browser: Browser) -> None:
    """Counts too; what would do nothing is not there."""
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.open(small())
        assert browser.shown() == ["1", "2", "3", "4", "5"]
        controls = browser.driver.find_elements(By.CSS_SELECTOR, "input, button, output")
        assert controls
        assert not [control for control in controls if control.is_displayed()]
        assert browser.says("fieldset.removed").split() == (
            ["−", "removed", "3", "navigation", "2", "share", "1"]
        )
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_a_hostile_page_runs_and_loads_nothing(browser: Browser) -> None:
    """Whatever is clicked; only the report itself is asked for, and no policy has to step in."""
    browser.open(hostile())
    browser.click("input[value=kept]")
    browser.driver.find_element(By.ID, "search").send_keys("<script>")
    assert browser.shown() == ["1", "2"]
    assert browser.says("h1") == ATTACK
    assert browser.run("typeof window.harmed") == "undefined"
    assert browser.run("performance.getEntriesByType('resource').length") == 0
    assert browser.run("document.querySelectorAll('script').length") == 1
    assert browser.asked == ["/report.html"]
    assert browser.complaints() == []


def test_if_an_escape_were_missing_the_policy_would_stop_it(browser: Browser) -> None:
    """The same attack as markup still runs and loads nothing."""
    attack = "<style>body { background: url(/beacon.css) }</style><base href=//a.example>" + ATTACK
    report = explanation(document(block("HERE"))).replace(b"HERE", attack.encode())
    browser.open(report)
    assert browser.run("document.images.length") == 1
    assert browser.run("typeof window.harmed") == "undefined"
    assert browser.asked == ["/report.html"]
    assert any("Content Security Policy" in line for line in browser.complaints())


def test_direction_follows_each_text(browser: Browser) -> None:
    """An Arabic paragraph between English ones."""
    browser.open(document(block("The bridge."), block(ARABIC), block(ARABIC * 20)))
    directions = browser.run(
        "[...document.querySelectorAll('.text')].map(text => getComputedStyle(text).direction)"
    )
    assert directions == ["ltr", "rtl", "rtl", "rtl"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_stand_out_in_light_and_dark(browser: Browser, scheme: str) -> None:
    """At least 4.5 to 1 (WCAG 2.2, 1.4.3): words, reasons, labels and marks of both sides."""
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    browser.open(document(block("a\u202eb"), block("Home", Label.NAVIGATION)))
    assert browser.run(f"matchMedia('(prefers-color-scheme: {scheme})').matches") is True
    for css in (".text", ".label", ".reason", ".sign", ".active", ".status", ".count", "button"):
        for pair in browser.driver.execute_script(COLOURS, css):
            assert _contrast(*pair) >= 4.5, (css, pair)


def test_two_thousand_blocks_are_not_sluggish(browser: Browser) -> None:
    """From a click until the page has its new shape."""
    rows = [
        block(f"Block {n}. " + "Tide and time. " * 10, list(Label)[n % 17]) for n in range(2000)
    ]
    browser.open(document(*rows))
    spent = browser.driver.execute_script("""
        const start = performance.now();
        document.querySelector("input[value=navigation]").click();
        document.body.offsetHeight;
        return performance.now() - start;""")
    assert browser.says("#shown") == "Showing 1,882 of 2,000 blocks"
    assert spent < SLUGGISH


COLOURS = """
const channels = (value) => value.match(/[0-9.]+/g).map(Number);
return [...document.querySelectorAll(arguments[0])].map((element) => {
  const ink = channels(getComputedStyle(element).color);
  let below = element, paper;
  do {
    paper = channels(getComputedStyle(below).backgroundColor);
    below = below.parentElement;
  } while (paper[3] === 0);
  return [ink.slice(0, 3), paper.slice(0, 3)];
});"""


def _contrast(one: list[float], other: list[float]) -> float:
    """Give the contrast ratio of two sRGB colours, 1..21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: list[float]) -> float:
    shares = [channel / 255 for channel in colour]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


SCHEMES = ("light", "dark")


@pytest.mark.parametrize("count", [20, 50_000])
def test_the_report_of_a_run(browser: Browser, count: int) -> None:
    """Whoever made the pages, nothing runs or is asked for; it has no scrollbar of its own."""
    names = (f"folder/{number}.html" for number in range(count - 8))
    pages = [entry(name, len(name) * 7, site=f"s{len(name)}.example") for name in names]
    pages += [entry(f"{number}{ATTACK}", 1, site=ATTACK) for number in range(7)]
    pages += [entry(ATTACK, 0, {}, status=Status.FAILED, site=ATTACK)]
    browser.complaints()
    browser.open(run_report(lambda: pages, lambda one: f"cleaner explain '{one.row.path}'"))
    assert browser.says("h1") == f"{count:,} inputs"
    browser.click("summary")
    assert ATTACK in browser.says("details")
    assert ATTACK in browser.says("main")
    assert browser.run("typeof window.harmed") == "undefined"
    assert browser.run("document.images.length + document.scripts.length") == 0
    assert browser.run("document.documentElement.scrollWidth <= innerWidth") is True
    assert set(browser.asked) <= {"/report.html", "/favicon.ico"}
    assert [line for line in browser.complaints() if "favicon" not in line] == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_in_the_report_of_a_run_stand_out(browser: Browser, scheme: str) -> None:
    """At least 4.5 to 1 (WCAG 2.2, 1.4.3); beside every bar stands its number."""
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    pages = [entry("a"), entry("b", 0, {}, status=Status.FAILED), entry("c", status=Status.EMPTY)]
    browser.open(run_report(lambda: pages, lambda _: "cleaner explain a"))
    browser.click("details:has([data-status=failed]) summary")
    for css in (
        ".legend",
        ".status",
        ".command",
        ".count",
        ".figure",
        "th",
        "td",
        "dd",
        ".pages p",
    ):
        for pair in browser.driver.execute_script(COLOURS, css):
            assert _contrast(*pair) >= 4.5, (css, pair)
