"""Addresses that lead nowhere, and those that have moved: on a host, and from a disk."""

import functools
import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from site_checks import Site, axe, build

FOLDER = {
    "problems/drafts.md": "---\ntitle: Drafts\naliases: [old drafts]\nvisibility: public\n---\n## What we see\nThey stay.\n",
    "change-packages/first.md": "---\ntitle: First way\nstatus: ready\nvisibility: public\nsuperseded_by: second\n---\nA.\n",
    "change-packages/second.md": "---\ntitle: Second way\nstatus: ready\nvisibility: public\nsupersedes: first\n---\nB.\n",
}


class Host(http.server.SimpleHTTPRequestHandler):
    """A host with the site in a folder of its own, which answers for every missing address with `404.html`."""

    def send_error(self, code, message=None, explain=None) -> None:
        if code != 404:
            return super().send_error(code, message, explain)
        page = (Path(self.directory) / "plc/404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def site(plc: Path, tmp_path: Path) -> Callable[[str], Site]:
    def made(settings: str) -> Site:
        for name, text in {"plc.yml": f"name: Lane\n{settings}", **FOLDER}.items():
            (tmp_path / "lane" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "lane" / name).write_text(text)
        return build(plc, tmp_path / "lane", tmp_path / "host/plc", "public")

    return made


@pytest.fixture
def host(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "host").mkdir()
    handler = functools.partial(Host, directory=str(tmp_path / "host"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/plc/"
        server.shutdown()


def look(page: Page) -> list[str]:
    """What a page looks like without its style differs from this in every part."""
    return page.evaluate("""() => [
        getComputedStyle(document.querySelector("body > header .wrap")).display,
        getComputedStyle(document.querySelector("h1")).fontFamily,
        getComputedStyle(document.querySelector("body > footer")).borderTopStyle,
        getComputedStyle(document.documentElement).backgroundColor,
    ]""")


@pytest.mark.parametrize("settings", ["", "site:\n  base_url: https://lane.example.org/plc/\n"])
def test_a_missing_page_looks_right_however_deep_its_address(site, host, page: Page, settings: str) -> None:
    site(settings)
    complaints: list[str] = []
    page.goto(host + "index.html")
    wanted = look(page)
    page.on("console", lambda message: complaints.append(message.text) if "404 (" not in message.text else None)
    for address in ("nothing.html", "problems/of/long/ago/"):
        answer = page.goto(host + address)
        assert answer and answer.status == 404
        assert look(page) == wanted
        assert axe(page, address) == []
    assert complaints == []


def test_the_ways_of_a_missing_page_lead_back_where_the_address_is_known(site, host, page: Page) -> None:
    site("site:\n  base_url: https://lane.example.org/plc/\n")
    for link in ("Home", "Problems of practice"):
        page.goto(host + "problems/of/long/ago/")
        with page.expect_navigation() as navigation:
            page.locator("main a", has_text=link).first.click()
        assert navigation.value.status == 200
    page.goto(host + "problems/of/long/ago/")
    page.locator("header input[type=search]").fill("drafts")
    page.keyboard.press("Enter")
    page.wait_for_selector("#results a")


def test_an_address_that_a_page_had_leads_to_it_from_a_disk_and_from_a_host(site, host, page: Page) -> None:
    built: Site = site("")
    for start in (built.url("problems/old-drafts.html"), host + "problems/old-drafts.html"):
        page.goto(start)
        page.wait_for_url("**/problems/drafts.html")
        assert page.locator("h1").inner_text() == "Drafts"


def test_a_page_that_was_replaced_stays_and_leads_on(site, page: Page) -> None:
    page.goto(site("").url("change-packages/first.html"))
    page.wait_for_timeout(200)
    assert page.url.endswith("change-packages/first.html")
    note = page.locator("h1 ~ .note")
    assert note.inner_text() == "There is a newer version: Second way"
    assert note.bounding_box()["y"] < 400
    note.locator("a").click()
    assert page.locator("h1").inner_text() == "Second way"
