"""The menu and the filters of an index: useful at once with the script, and whole without it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from site_checks import NARROW, WIDE, Site, axe, build


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_home_answers_its_three_questions_without_scrolling(site: Site, page: Page, scheme: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(color_scheme=scheme)
    page.goto(site.url("index.html"))
    answers = page.locator(".hero > .brief").evaluate_all(
        "parts => parts.map(part => [part.querySelector('h2').textContent, part.getBoundingClientRect().bottom])")
    assert [question for question, _ in answers] == ["What we are trying", "What we found", "What is next"]
    assert all(bottom <= 800 for _, bottom in answers), answers


def test_on_a_phone_the_minutes_of_an_agenda_stand_apart(plc: Path, example: Path, tmp_path: Path, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(build(plc, example, tmp_path / "site", "members").url("meetings/2026-03-17-short-pieces.html"))
    assert "32 min minutes 0" in page.locator(".clock").first.inner_text().replace("\n", " ")


def test_on_a_phone_results_begin_below_the_box(site: Site, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(site.url("search.html") + "?q=reader")
    page.wait_for_selector("#results a")
    assert page.locator("#results a").first.bounding_box()["y"] < 340
    assert page.locator("main").get_by_text("needs a script").bounding_box()["y"] > 844
