"""Diagrams as readers see them: a picture where there is room, else its list as a tree, and text set apart."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from site_checks import Site, build

DIAGRAMS = {
    "index.html": 1,
    "root-causes/first-drafts.html": 1,
    "theories/reader-listener-return.html": 1,
    "change-packages/readers-first.html": 1,
    "change-ideas/outside-reader.html": 1,
}

# WCAG 2.2, 1.4.12.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }"""

SHOWN = """() => [...document.querySelectorAll('figure.dg')].filter(f => f.querySelector('.dg-tree')).map(f => {
  const seen = e => e !== null && e.getClientRects().length > 0
  return { picture: seen(f.querySelector('.dg-wide')), list: seen(f.querySelector('.dg-tree')) }
})"""

# Texts that leave the frame they stand in, or the figure; the frame of what has none is not looked at.
CLIPPED = """() => {
  const faults = []
  const leaves = (inner, outer, what) => {
    const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()]
    if (a.width && b.width && (a.right > b.right + 1 || a.left < b.left - 1 || a.bottom > b.bottom + 1))
      faults.push(what + ': ' + inner.textContent)
  }
  // The space between two lines of a text hangs out of its line and is not seen.
  const letters = text => [...text.textContent].map((letter, at) => letter.trim() ? at : -1).filter(at => at >= 0)
  const within = (text, left, right, bottom, what) => {
    const ends = letters(text).flatMap(at => [text.getStartPositionOfChar(at).x, text.getEndPositionOfChar(at).x])
    const frame = text.getBBox()
    if (Math.min(...ends) < left - .5 || Math.max(...ends) > right + .5 || frame.y + frame.height > bottom + 1)
      faults.push(what + ': ' + text.textContent)
  }
  const shown = [...document.querySelectorAll('.dg-wide')].filter(svg => svg.getClientRects().length)
  for (const svg of shown) {
    for (const box of svg.querySelectorAll('.dg-box')) {
      const { x, y, width, height } = box.getBBox()
      for (const text of box.parentElement.querySelectorAll('text')) within(text, x, x + width, y + height, 'box')
    }
    const { width, height } = svg.viewBox.baseVal
    for (const text of svg.querySelectorAll('text')) within(text, 0, width, height, 'picture')
  }
  for (const card of document.querySelectorAll('.dg-tree div'))
    for (const part of card.children) leaves(part, card, 'card')
  for (const card of document.querySelectorAll('.dg-tree div')) leaves(card, card.closest('figure'), 'list')
  return faults
}"""

SMALLEST = """() => Math.min(...[...document.querySelectorAll('.dg-wide')].filter(s => s.getClientRects().length)
  .flatMap(svg => [...svg.querySelectorAll('text')].map(text =>
    parseFloat(getComputedStyle(text).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)))"""


@pytest.fixture(scope="module")
def site(plc: Path, example: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The members' site, which has every diagram."""
    return build(plc, example, tmp_path_factory.mktemp("diagrams") / "site", "members")


@pytest.fixture(params=[320, 390, 640, 768, 1280])
def width(request: pytest.FixtureRequest) -> int:
    return request.param


@pytest.fixture
def sized(browser: Browser, width: int):
    # The policy of the pages forbids styles from elsewhere; a reader's own are none of its business.
    context = browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
    yield context.new_page()
    context.close()


def test_narrow_columns_show_the_list_and_wide_ones_the_picture(site: Site, sized: Page, width: int) -> None:
    for name, count in DIAGRAMS.items():
        sized.goto(site.url(name))
        shown = sized.evaluate(SHOWN)
        assert len(shown) == count, name
        for diagram in shown:
            assert diagram["picture"] != diagram["list"], name
        if width != 640:
            assert all(diagram["picture"] == (width >= 768) for diagram in shown), name


def test_the_list_opens_beside_the_picture(site: Site, page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    for name in DIAGRAMS:
        page.goto(site.url(name))
        page.locator(".dg-list summary").first.click()
        shown = page.evaluate(SHOWN)[0]
        assert shown["picture"] and shown["list"], name


def test_text_set_apart_stays_in_its_frame(site: Site, sized: Page, expect_none) -> None:
    faults = []
    for name in [*DIAGRAMS, "problems/first-drafts-are-last-drafts.html"]:
        sized.goto(site.url(name))
        faults += [f"{name} {fault}" for fault in sized.evaluate(CLIPPED)]
        sized.add_style_tag(content=SPACING)
        faults += [f"{name} set apart: {fault}" for fault in sized.evaluate(CLIPPED)]
        if sized.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"{name} scrolls sideways")
    expect_none(faults, "texts that leave their frame")


def test_text_in_pictures_is_large_enough(site: Site, sized: Page, expect_none) -> None:
    faults = []
    for name in DIAGRAMS:
        sized.goto(site.url(name))
        smallest = sized.evaluate(SMALLEST)
        if smallest is not None and smallest < 11.9:
            faults.append(f"{name}: {smallest:.1f} px")
    expect_none(faults, "texts too small to read")
