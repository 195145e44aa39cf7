"""The checks themselves: a small site with one fault of each kind, so that none of them passes blindly."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from site_checks import (
    Site, Visit, heading_faults, link_faults, new_page, nu_errors, tab_through, unreachable_pages, visit_pages,
)

GOOD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Home</title><link rel="stylesheet" href="a%20b.css"></head>
<body><main id="main"><h1>Home</h1>
<p><a href="#main">Here</a> <a href="in/bad.html#two%20words">There</a> <a href="https://example.org/">Out</a></p>
</main></body></html>
"""
BAD = """<!doctype html>
<html><head><meta charset="utf-8"><title>Bad</title></head>
<body><main><h2 id="two words">Skips</h2>
<p class="pale">Pale</p><p class="wide">Wide</p><img src="http://127.0.0.1:9/p.png">
<a class="bare" href="../none.html">1</a> <a href="../index.html#none">2</a> <a href="/index.html">3</a>
<a href="../../out.html">4</a> <a href="javascript:alert(1)">5</a> <a href="../a b.css">right</a>
<style>.pale { color: #ccc } .wide { width: 500px } .bare:focus { outline: none }
@media (prefers-color-scheme: dark) { .wide { color: #222; background: #000 } }</style>
<script>console.warn("careful"); throw new Error("broken")</script>
</main></body></html>
"""


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Site:
    root: Path = tmp_path_factory.mktemp("faulty")
    (root / "in").mkdir()
    (root / "index.html").write_text(GOOD)
    (root / "in/bad.html").write_text(BAD)
    (root / "in/lonely.html").write_text(GOOD.replace("in/bad", "bad").replace("a%20b", "../a%20b"))
    (root / "a b.css").write_text("main { margin: 0 }\n")
    (root / "unused.css").write_text("main { background: url('none.png') }\n")
    return Site(root.resolve(), "public")


@pytest.fixture(scope="module")
def visit(faulty: Site, browser: Browser) -> Visit:
    visits = {v.page: v for v in visit_pages(browser, faulty)}
    assert visits["index.html"].messages == [] and visits["index.html"].overflow == []
    return visits["in/bad.html"]


def test_broken_links_are_found_and_good_ones_left_alone(faulty: Site) -> None:
    found = [fault.split(">")[0] for fault in link_faults(faulty)]
    assert found == [
        'in/bad.html:4: <img src="http://127.0.0.1:9/p.png"',
        'in/bad.html:5: <a href="../none.html"',
        'in/bad.html:5: <a href="../index.html#none"',
        'in/bad.html:5: <a href="/index.html"',
        'in/bad.html:6: <a href="../../out.html"',
        'in/bad.html:6: <a href="javascript:alert(1)"',
        'unused.css:1: <style url="none.png"',
    ]
    assert unreachable_pages(faulty) == ["in/lonely.html"]


def test_links_to_the_site_s_own_address_stay_inside(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<a href="https://plc.example.org/ours/">1</a> <a href="https://plc.example.org/ours/none.html">2</a>')
    site = Site(tmp_path, "public", "https://plc.example.org/ours")
    assert [fault.split(">")[0] for fault in link_faults(site)] == [
        'index.html:1: <a href="https://plc.example.org/ours/none.html"']


def test_headings_language_console_requests_and_width_are_seen(visit: Visit) -> None:
    assert heading_faults(visit.headings) == [
        "has 0 headings of level 1: []", 'skips from level 0 to 2 at "Skips"']
    assert visit.language == ""
    assert "warning: careful" in visit.messages and "script failed: broken" in visit.messages
    assert "http://127.0.0.1:9/p.png" in visit.requests
    assert visit.overflow[1:] == ["p.wide reaches to 508 px"]


def test_axe_sees_light_and_dark(visit: Visit) -> None:
    assert any(v.startswith("(light, 1280 px) color-contrast: .pale:") for v in visit.violations)
    assert any(v.startswith("(dark, 1280 px) color-contrast: .wide:") for v in visit.violations)
    assert any(v.startswith("(light, 1280 px) html-has-lang: html:") for v in visit.violations)


def test_a_link_that_hides_its_focus_is_seen(faulty: Site, browser: Browser) -> None:
    page = new_page(browser)
    page.goto(faulty.url("in/bad.html"))
    stops, count = tab_through(page)
    page.context.close()
    assert len(stops) == count == 6
    assert [stop.name for stop in stops if not stop.is_indicated] == ['a.bare "1"']
    assert all(stop.is_in_view for stop in stops)


def test_the_nu_checker_sees_errors(faulty: Site) -> None:
    assert any(error.startswith("in/bad.html:4: An “img” element must have an “alt”") for error in nu_errors(faulty.root))
