"""The built-in search: what it finds and shows, by keyboard, from a disk, and what it costs to load."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from site_checks import Site, axe, build, new_page

ENGLISH = """study studies studied studying tests testing tested plans planned planning cycles revise revising revised
classes boxes wishes week weekly happily darkness movement observation observe need bring string us bus is this miss
add odd letters glasses agreed don't students' naïve café RÉSUMÉ Straße İstanbul ΟΔΟΣ 1st 3.5 e-mail"""
SPANISH = """lección lecciones clases clase estudiante estudiantes maestra maestros escribir escribiendo escribieron
escribido escribaban rápidamente luz luces veces vez leer leído año años niñas corrección el la Ñandú"""

DOCUMENTS = {
    "plc.yml": "name: Lane\nsite:\n  title: Lane\n",
    "pages/feedback.md": """---
title: Peer feedback
visibility: public
tags: [peers]
---
Nothing here. Students revised their drafts after two comments. The end.
""",
    "pages/other.md": """---
title: Something else
visibility: public
---
We once spoke of feedback, and of a lighthouse.
""",
    "cycles/one.md": """---
title: First test
status: plan
visibility: public
tags: [peers, drafts]
---
A test of peer comments.
""",
    "cycles/two.md": "---\ntitle: Second\nstatus: closed\nvisibility: public\n---\nDone.\n",
    "pages/hidden.md": "---\ntitle: Qzvxhidden lighthouse\n---\nQzvx.\n",
}


@pytest.fixture(scope="module")
def lane(plc: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("lane")
    for name, text in DOCUMENTS.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return build(plc, folder, folder / "site", "public")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = new_page(browser)
    page.set_default_timeout(10_000)
    yield page
    page.context.close()


def search(page: Page, site: Site, **query: str) -> list[str]:
    """Opens the search page with a query and returns the titles found."""
    page.goto(site.url("search.html") + "?" + "&".join(f"{k}={v}" for k, v in query.items()))
    page.wait_for_function("document.getElementById('search-status').textContent !== ''")
    return page.locator("#results a").all_inner_texts()


def test_a_title_comes_before_a_word_in_the_text(lane: Site, page: Page) -> None:
    assert search(page, lane, q="feedback") == ["Peer feedback", "Something else"]
    assert "2 pages found." in page.locator("#search-status").inner_text()
    assert page.locator("#results .meta").first.inner_text() == "Page"


def test_endings_beginnings_and_one_typo_are_forgiven(lane: Site, page: Page) -> None:
    assert search(page, lane, q="revising") == ["Peer feedback"]
    assert search(page, lane, q="feedb") == ["Peer feedback", "Something else"]
    assert search(page, lane, q="lihgthouse") == ["Something else"]
    assert "lihgthous" in page.locator("#search-status").inner_text()
    assert search(page, lane, q="Xeedback") == ["Peer feedback", "Something else"]


def test_the_sentence_with_the_match_is_shown_and_marked(lane: Site, page: Page) -> None:
    search(page, lane, q="revision")
    search(page, lane, q="revise")
    assert page.locator("#results p").inner_text() == "Students revised their drafts after two comments."
    assert page.locator("#results mark").all_inner_texts() == ["revised"]


def test_all_words_count_and_some_are_better_than_none(lane: Site, page: Page) -> None:
    assert search(page, lane, q="feedback+lighthouse") == ["Something else"]
    assert set(search(page, lane, q="lighthouse+comments")) == {"Something else", "Peer feedback", "First test"}
    assert "No page has all the words" in page.locator("#search-status").inner_text()
    assert search(page, lane, q="submarine") == []


def test_filters_narrow_with_and_without_words(lane: Site, page: Page) -> None:
    assert search(page, lane, q="comments", kind="cycle") == ["First test"]
    assert search(page, lane, tag="peers") == ["First test", "Peer feedback"]
    assert search(page, lane, tag="peers", status="plan") == ["First test"]


def test_nothing_hidden_is_found(lane: Site, page: Page) -> None:
    assert search(page, lane, q="qzvxhidden") == []
    assert not any("qzvx" in f.read_text().lower() for f in lane.root.rglob("*.js"))


def test_the_keyboard_is_enough(lane: Site, page: Page) -> None:
    page.goto(lane.url("pages/feedback.html"))
    page.keyboard.press("/")
    page.keyboard.type("feedback")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=feedback")
    page.wait_for_selector("#results a")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "q"
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == "Peer feedback"
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == "Something else"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url("**/pages/feedback.html")
    page.go_back()
    page.wait_for_selector("#results a")
    page.keyboard.press("/")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.name") == "q"
    page.keyboard.press("Escape")
    page.wait_for_function("document.querySelectorAll('#results a').length === 0")


def test_results_are_announced_and_axe_finds_nothing_in_them(lane: Site, page: Page, expect_none) -> None:
    search(page, lane, q="feedback")
    assert page.locator("#search-status").get_attribute("role") == "status"
    expect_none(axe(page, "results"), "violations")


def test_without_a_script_the_box_leads_to_lists_and_says_so(lane: Site, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(lane.url("pages/feedback.html"))
    page.locator("form.find input").fill("feedback")
    page.locator("form.find input").press("Enter")
    page.wait_for_url("**/search.html?q=feedback")
    assert "needs a script" in page.locator("main").inner_text()
    assert page.locator("main section a").count() > 0
    context.close()


def test_a_page_loads_only_what_the_query_needs(example: Path, plc: Path, tmp_path: Path, page: Page) -> None:
    site = build(plc, example, tmp_path / "site", "members")
    parts = [name for name in site.files if name.startswith("assets/search/terms-")]
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    search(page, site, q="feedback")
    terms = [url for url in asked if "/terms-" in url]
    assert 1 <= len(terms) < len(parts)
    assert not any("/words.js" in url or "/filters.js" in url for url in asked)
    page.goto(site.url("index.html"))
    assert not any("assets/search" in url for url in asked[asked.index(site.url("index.html")) :])


def test_hostile_words_stay_words(plc: Path, tmp_path: Path, page: Page) -> None:
    folder = tmp_path / "hostile"
    (folder / "pages").mkdir(parents=True)
    (folder / "plc.yml").write_text("name: Lane\n")
    text = "---\ntitle: '<img src=x onerror=alert(1)>'\nvisibility: public\ntags: ['</script>', \"__proto__\"]\n---\n"
    (folder / "pages/a.md").write_text(text + "constructor </script><script>alert(1)</script> \u2028 end\n")
    site = build(plc, folder, tmp_path / "site", "public")
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for query in ("onerror", "constructor", "__proto__", "<b>", "%22%3E%3Cscript%3Ealert(1)%3C/script%3E end"):
        search(page, site, q=query)
    assert search(page, site, q="constructor") == ["<img src=x onerror=alert(1)>"]
    assert dialogs == []
    assert page.locator("#results img, #results script").count() == 0


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("es", SPANISH)])
def test_script_and_builder_cut_words_alike(plc, tmp_path, page, language: str, text: str) -> None:
    """The words of a page are cut by the builder, the same words in the box by the script."""
    folder = tmp_path / language
    (folder / "pages").mkdir(parents=True)
    (folder / "plc.yml").write_text(f"name: Lane\nlanguage: {language}\n")
    words = text.split()
    for number, word in enumerate(words):
        (folder / f"pages/p{number:03}.md").write_text(f"---\ntitle: W\nvisibility: public\n---\n{word}\n", encoding="utf-8")
    site = build(plc, folder, tmp_path / "site", "public")
    by_document: dict[int, set[str]] = {}
    for file in sorted((site.root / "assets/search").glob("terms-*.js")):
        lines = json.loads(re.fullmatch(r'plcSearch\("[^"]+",(.*)\);\n', file.read_text(encoding="utf-8"))[1])
        for line in lines.splitlines():
            stem, postings = line.split(" ")
            document = 0
            for step in re.findall(r"([0-9a-z]+)[A-Z]", postings):
                document += int(step, 36)
                by_document.setdefault(document, set()).add(stem)
    page.goto(site.url("search.html"))
    cut = page.evaluate("words => words.map(word => window.plcStems(word))", words)
    title = page.evaluate("window.plcStems('W')")
    differences = [
        (word, sorted(by_document[number] - set(title)), sorted(set(cut[number]) - set(title)))
        for number, word in enumerate(words)
        if by_document[number] - set(title) != set(cut[number]) - set(title)
    ]
    assert differences == []
