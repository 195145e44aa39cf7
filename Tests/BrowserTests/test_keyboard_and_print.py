"""Pages used without a mouse, without a script, and on paper: one of every kind."""

import io
import re
import unicodedata

from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from site_checks import WIDE, Site, Visit, tab_through


def test_tab_starts_at_the_skip_link_and_shows_its_way_through_the_page(site, page, expect_none) -> None:
    faults = []
    for name in site.sample:
        page.goto(site.url(name))
        stops, count = tab_through(page)
        if not stops or stops[0].href != "#main":
            faults.append(f"{name}: the first stop is {stops[0].name if stops else 'nowhere'}, not the skip link")
        if len(stops) != count:
            last = stops[-1].name if stops else "nothing"
            faults.append(f"{name}: Tab stopped {len(stops)} times at {count} elements, last at {last}")
        faults += [f"{name}: {stop.name} shows no focus" for stop in stops if not stop.is_indicated]
        faults += [f"{name}: {stop.name} has the focus out of sight" for stop in stops if not stop.is_in_view]
    expect_none(faults, "stops")


def test_the_skip_link_skips_to_the_text(site: Site, page: Page) -> None:
    page.goto(site.url("index.html"))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_pages_say_the_same_without_a_script(site, visits: list[Visit], browser: Browser, expect_none) -> None:
    context = browser.new_context(viewport=WIDE, java_script_enabled=False)
    page = context.new_page()
    faults = []
    for visit in (v for v in visits if v.page in site.sample):
        page.goto(site.url(visit.page))
        if page.locator("main").inner_text() != visit.text:
            faults.append(f"{visit.page}: main reads differently")
    context.close()
    expect_none(faults, "pages that need a script")


def test_pages_print_without_navigation(site: Site, page: Page, expect_none) -> None:
    faults = []
    page.emulate_media(media="print")
    for name in site.sample:
        page.goto(site.url(name))
        title = page.locator("h1").inner_text()
        for paper in ("A4", "Letter"):
            sheets = PdfReader(io.BytesIO(page.pdf(format=paper))).pages
            # Lines break where they may, so letters are compared without what stands between them.
            if _letters(title) not in _letters("".join(sheet.extract_text() for sheet in sheets)):
                faults.append(f"{name}: its title is not on {paper}")
        if page.locator("body > header nav").is_visible():
            faults.append(f"{name}: its navigation is on paper")
    expect_none(faults, "pages")


def _letters(text: str) -> str:
    # A font may set f and i as one sign, which stands in the PDF as that sign: NFKC takes it apart.
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text)).lower()
