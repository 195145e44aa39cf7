"""Every kind of chart and every hard case of one, in a gallery that is made for these tests."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

import gallery
from site_checks import Site, Visit, build, link_faults, visit_pages


@pytest.fixture(scope="session", params=["en", "es"])
def charts(request: pytest.FixtureRequest, plc: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The gallery's site for members, in each language of the interface."""
    folder = tmp_path_factory.mktemp(f"gallery-{request.param}")
    return build(plc, gallery.write(folder / "gallery", request.param), folder / "site", "members")


@pytest.fixture(scope="session")
def chart_visits(charts: Site, browser: Browser) -> list[Visit]:
    return visit_pages(browser, charts)


def test_charts_of_the_gallery_are_clean_in_light_and_dark_wide_and_narrow(charts, chart_visits, expect_none) -> None:
    assert len(charts.pages) > len(list(gallery.measures()))
    expect_none([f"{v.page} {found}" for v in chart_visits for found in v.violations], "violations")
    expect_none([f"{v.page}: {fault}" for v in chart_visits for fault in v.overflow], "too wide at 320 px")
    expect_none([f"{v.page}: {message}" for v in chart_visits for message in v.messages], "messages")
    expect_none(link_faults(charts), "broken links")


def test_no_word_of_a_chart_leaves_its_picture_or_covers_another(charts, browser: Browser, expect_none) -> None:
    faults: list[str] = []
    for width in (320, 1280):
        page = browser.new_page(viewport={"width": width, "height": 900})
        for name in (n for n in charts.pages if n.startswith("measures/") and not n.endswith("index.html")):
            page.goto((charts.root / name).as_uri())
            faults += [f"{name} at {width} px: {fault}" for fault in page.evaluate(WORDS_OUT_OF_PLACE)]
        page.close()
    expect_none(faults, "words out of place")


def test_a_sheet_prints_two_to_a_page(charts, browser: Browser) -> None:
    page = browser.new_page()
    page.goto((charts.root / "measures/instrument-sheet.html").as_uri())
    assert page.locator(".sheet:visible").count() == 2
    page.emulate_media(media="print")
    assert page.locator(".sheet:visible").count() == 4
    for form in ("A4", "Letter"):
        # A survey and its copy, look-fors and their copy.
        assert page.pdf(format=form).count(b"/Type /Page\n") == 2
    page.close()


WORDS_OUT_OF_PLACE = """() => {
  const faults = [];
  for (const svg of document.querySelectorAll('svg.chart[role="img"]')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...svg.querySelectorAll('text')].filter(t => t.textContent.trim());
    const boxes = texts.map(t => t.getBoundingClientRect());
    boxes.forEach((box, i) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        faults.push(`"${texts[i].textContent}" leaves the picture`);
      for (let j = 0; j < i; j++) {
        const other = boxes[j];
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        if (across > 2 && down > 4) faults.push(`"${texts[i].textContent}" covers "${texts[j].textContent}"`);
      }
    });
  }
  return faults;
}"""
