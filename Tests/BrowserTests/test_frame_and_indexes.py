"""The menu and the filters of an index: useful at once with the script, and whole without it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from site_checks import NARROW, WIDE, Site, axe, new_page


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = new_page(browser)
    yield page
    page.context.close()


def test_a_filter_narrows_the_list_at_once_and_lets_go_again(site: Site, page: Page) -> None:
    page.goto(site.url("evidence/index.html"))
    entries = page.locator("main [data-in]")
    link = page.locator("a[data-filter^='group:']").first
    key = link.get_attribute("data-filter")
    wanted = page.locator(f"main [data-in~='{key}']").count()
    link.click()
    assert 0 < wanted < entries.count()
    assert page.locator("main [data-in]:visible").count() == wanted
    assert link.get_attribute("aria-current") == "true"
    assert page.get_by_role("status").inner_text().startswith(f"{wanted} of {entries.count()} shown.")
    assert axe(page, "filtered") == []
    page.get_by_role("button", name="Show all").click()
    assert page.locator("main [data-in]:visible").count() == entries.count()


def test_the_menu_opens_without_a_script(site: Site, browser: Browser) -> None:
    context = browser.new_context(viewport=NARROW, java_script_enabled=False)
    page = context.new_page()
    page.goto(site.url("cycles/index.html"))
    page.locator("details.menu > summary").click()
    assert page.locator(".menu-panel a", has_text="Glossary").is_visible()
    context.close()


def test_escape_folds_the_menu_away_and_keeps_the_place(site: Site, page: Page) -> None:
    page.goto(site.url("cycles/index.html"))
    page.locator("details.menu > summary").click()
    assert axe(page, "menu open") == []
    page.keyboard.press("Escape")
    assert not page.locator(".menu-panel").is_visible()
    assert page.evaluate("document.activeElement.localName") == "summary"


@pytest.mark.parametrize("width", [390, 1057, 1280])
def test_the_header_is_one_row(site: Site, page: Page, width: int) -> None:
    page.set_viewport_size(WIDE | {"width": width})
    page.goto(site.url("problems/index.html"))
    assert page.locator("body > header").bounding_box()["height"] < 64
