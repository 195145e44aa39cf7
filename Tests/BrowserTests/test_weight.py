"""What pages weigh and whether they hold still while they load."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from site_checks import Site, new_page

IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = new_page(browser)
    yield page
    page.context.close()


def test_pages_hold_still_while_they_load(site: Site, page: Page, expect_none) -> None:
    page.context.add_init_script("""
        window.shift = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
    """)
    faults = []
    for size in ({"width": 1280, "height": 900}, {"width": 390, "height": 844}):
        page.set_viewport_size(size)
        for name in site.sample:
            page.goto(site.url(name), wait_until="load")
            page.wait_for_timeout(150)
            if (shift := page.evaluate("window.shift")) > 0.05:
                faults.append(f"{name} shifts by {shift:.3f} at {size['width']} px")
    expect_none(faults, "pages that move")


def test_a_page_weighs_less_than_120_kB_without_its_pictures(site: Site, page: Page, expect_none) -> None:
    """Diagrams and charts are pictures too, though they stand in the page; packed as a web host sends them, the
    page with all of them has to stay below half of that."""
    faults = []
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for name in site.pages:
        asked.clear()
        page.goto(site.url(name), wait_until="load")
        files = {Path(url.removeprefix("file://").partition("?")[0]) for url in asked if not url.endswith(IMAGES)}
        texts = [file.read_text("utf-8") for file in files if file.is_file()]
        size = sum(len(re.sub(r"<svg\b.*?</svg>", "", text, flags=re.DOTALL).encode()) for text in texts)
        packed = sum(len(gzip.compress(text.encode())) for text in texts)
        if name != "search.html" and (size > 120_000 or packed > 60_000):
            faults.append(f"{name}: {size} bytes, {packed} packed, in {len(files)} files")
    expect_none(faults, "heavy pages")


def test_stylesheet_and_scripts_keep_their_bounds(site: Site) -> None:
    assert (site.root / "assets/style.css").stat().st_size < 36_500
    scripts = [site.root / "assets/site.js", site.root / "assets/search.js"]
    assert sum(script.stat().st_size for script in scripts) < 30_000


def test_the_pictures_that_we_make_are_pictures(site: Site, page: Page) -> None:
    for name, size in (("assets/preview.png", (1200, 630)), ("assets/favicon.svg", None)):
        page.goto(site.url("index.html"))
        found = page.evaluate("""source => new Promise((resolve, reject) => {
            const picture = new Image();
            picture.onload = () => resolve([picture.naturalWidth, picture.naturalHeight]);
            picture.onerror = () => reject(new Error(source));
            picture.src = source;
        })""", site.url(name))
        assert size is None or tuple(found) == size
