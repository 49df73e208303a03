"""What a browser shows of a page: HTML in, the text of its body out, by Chromium.

Without scripts, network and images, so that a page looks as its own style sheets in it tell. Needs
Chromium with its driver, and selenium; one browser serves all pages of a process.
"""

import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cleaner.errors import UsageError

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

__all__ = ["INNER_TEXT", "find_browser", "shown"]

INNER_TEXT: Final = "return document.body ? document.body.innerText : '';"
"""The script for what a reader could copy from the page."""
SWITCHES: Final = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking",
    "--blink-settings=imagesEnabled=false,scriptEnabled=false",
)  # fmt: skip
SECONDS: Final = 30
"""To load a page, at most."""
QUITS_FIRST: Final = 100
"""At the end of a process the browser goes before what it runs on."""


def find_browser() -> "Chrome":
    """Start Chromium, once a process. Raises UsageError if a part is missing, naming it."""
    try:
        import selenium  # noqa: F401, PLC0415 - of the extra "test"
    except ImportError as error:
        msg = "selenium is not installed: pip install 'scrape-cleaner[test]'"
        raise UsageError(msg) from error
    for program, package in (("chromium", "chromium"), ("chromedriver", "chromium-driver")):
        if shutil.which(program) is None:
            msg = f"{program} is not installed: apt install {package}"
            raise UsageError(msg)
    return _started()


def shown(page: str, script: str = INNER_TEXT) -> str:
    """What a script gives for a page, decoded, once the browser shows it.

    Raises UsageError as `find_browser`, and what selenium raises for pages that cannot be shown.
    """
    driver = find_browser()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        # The mark tells the browser the encoding, whatever the page says.
        file.write_text("\ufeff" + page, encoding="utf-8", errors="replace")
        driver.get(file.as_uri())
        text: Any = driver.execute_script(script)
    return str(text)


@cache
def _started() -> "Chrome":
    from multiprocessing.util import Finalize  # noqa: PLC0415 - for a help text it is heavy

    from selenium.webdriver import Chrome, ChromeOptions  # noqa: PLC0415
    from selenium.webdriver.chrome.service import Service  # noqa: PLC0415

    options = ChromeOptions()
    for switch in SWITCHES:
        options.add_argument(switch)
    options.binary_location = shutil.which("chromium") or ""
    driver = Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.set_page_load_timeout(SECONDS)
    Finalize(None, driver.quit, exitpriority=QUITS_FIRST)
    return driver
