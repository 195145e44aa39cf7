"""Every page of the example, opened from the disk as from a shared drive."""

from urllib.parse import unquote, urlsplit

from site_checks import Site, Visit, heading_faults, link_faults, nu_errors, unreachable_pages


def test_there_are_pages_to_look_at(site: Site, visits: list[Visit]) -> None:
    assert "index.html" in site.pages
    assert len(visits) == len(site.pages) > 20


def test_no_page_complains_in_the_console(visits, expect_none) -> None:
    expect_none([f"{v.page}: {message}" for v in visits for message in v.messages], "messages")


def test_no_page_asks_for_anything_outside_the_site(site, visits, expect_none) -> None:
    def is_inside(url: str) -> bool:
        parts = urlsplit(url)
        return parts.scheme == "file" and unquote(parts.path).startswith(f"{site.root}/")

    asked = [f"{v.page} asks for {url}" for v in visits for url in v.requests if not is_inside(url)]
    expect_none(asked, "requests")


def test_every_link_leads_somewhere(site, expect_none) -> None:
    expect_none(link_faults(site), "broken links")


def test_every_page_can_be_reached_from_the_home_page(site, expect_none) -> None:
    expect_none(unreachable_pages(site), "pages that nothing leads to")


def test_axe_finds_nothing_in_light_and_dark_wide_and_narrow(visits, expect_none) -> None:
    expect_none([f"{v.page} {found}" for v in visits for found in v.violations], "violations")


def test_no_page_scrolls_sideways_on_a_narrow_screen(visits, expect_none) -> None:
    expect_none([f"{v.page}: {fault}" for v in visits for fault in v.overflow], "too wide at 320 px")


def test_headings_form_an_outline(visits, expect_none) -> None:
    expect_none([f"{v.page}: {fault}" for v in visits for fault in heading_faults(v.headings)], "headings")


def test_every_page_says_its_language(visits, expect_none) -> None:
    expect_none([f"{v.page}: lang is \"{v.language}\"" for v in visits if v.language != "en"], "pages")


def test_the_nu_checker_finds_no_error(site, expect_none) -> None:
    expect_none(nu_errors(site.root), "errors")
