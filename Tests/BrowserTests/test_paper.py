"""Pages as they come out of a printer: what members hand round, on A4 and on Letter."""

import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from site_checks import Site, build, new_page

PACKAGE = "change-packages/readers-first.html"
AGENDA = "meetings/2026-03-17-short-pieces.html"
MINUTES = "meetings/2026-01-20-fourteen-turns.html"
CYCLE = "cycles/outside-reader/01.html"
MEASURE = "measures/revised-for-meaning.html"
PROBLEM = "problems/first-drafts-are-last-drafts.html"
# What may at most come out, on either paper.
MOST_SHEETS = {PACKAGE: 10, AGENDA: 1, MINUTES: 2, CYCLE: 3, MEASURE: 5}


@dataclass(frozen=True)
class Sheet:
    """One side of paper: its lines from top to bottom, and how tall it is and how far down they reach, in points."""

    lines: list[str]
    # Whether the last of them is set in bold letters only, as headings are.
    ends_bold: bool
    height: float
    lowest: float

    @property
    def text(self) -> str:
        return "".join(self.lines)


@dataclass(frozen=True)
class Printout:
    sheets: list[Sheet]
    title: str
    headings: list[str]


@pytest.fixture(scope="module")
def site(plc: Path, example: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    return build(plc, example, tmp_path_factory.mktemp("paper") / "site", "members")


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = new_page(browser)
    yield page
    page.context.close()


@pytest.fixture(params=["A4", "Letter"])
def printed(request: pytest.FixtureRequest, site: Site, page: Page) -> Callable[[str], Printout]:
    def run(name: str) -> Printout:
        page.goto(site.url(name))
        page.emulate_media(media="print")
        texts = "elements => elements.filter(e => e.checkVisibility()).map(e => e.textContent.trim())"
        headings = page.locator("main :is(h1, h2, h3, h4)").evaluate_all(texts)
        title = page.locator("h1").text_content() or ""
        sheets = PdfReader(io.BytesIO(page.pdf(format=request.param))).pages
        return Printout([read(sheet) for sheet in sheets], letters(title), [letters(h) for h in headings])

    return run


def read(sheet) -> Sheet:
    """The lines of a sheet by the place of their letters, which need not be the order they were written in."""
    found: dict[int, list[tuple[float, str, bool]]] = {}

    def visit(text, transform, place, font, *_) -> None:
        if text.strip():
            # What the place is measured in, and where that stands on the sheet.
            x = place[4] * transform[0] + place[5] * transform[2] + transform[4]
            y = place[4] * transform[1] + place[5] * transform[3] + transform[5]
            found.setdefault(round(y / 3), []).append((x, text, "Bold" in str((font or {}).get("/BaseFont"))))

    sheet.extract_text(visitor_text=visit)
    height = float(sheet.mediabox.height)
    lines = [letters("".join(text for _, text, _ in sorted(found[y]))) for y in sorted(found, reverse=True)]
    lowest = min(found, default=round(height / 3))
    return Sheet(lines, all(is_bold for *_, is_bold in found.get(lowest, [])), height, lowest * 3)


def letters(text: str) -> str:
    # Lines break where they may, and a font may set f and i as one sign, which NFKC takes apart.
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text)).lower()


@pytest.mark.parametrize("name", MOST_SHEETS)
def test_what_is_handed_round_takes_no_more_paper_than_it_needs(printed, name: str) -> None:
    printout = printed(name)
    assert len(printout.sheets) <= MOST_SHEETS[name]
    assert printout.title in printout.sheets[0].text


@pytest.mark.parametrize("name", [*MOST_SHEETS, PROBLEM])
def test_no_sheet_is_nearly_empty_and_no_heading_stands_alone(printed, name: str, expect_none) -> None:
    printout = printed(name)
    faults = []
    for number, sheet in enumerate(printout.sheets, 1):
        used = (sheet.height - sheet.lowest) / sheet.height
        if used < 0.2:
            faults.append(f"sheet {number} ends after {used:.0%}: {sheet.lines}")
        if sheet.ends_bold and any(h.endswith(sheet.lines[-1]) for h in printout.headings):
            faults.append(f"sheet {number} ends with the heading {sheet.lines[-1]}")
    expect_none(faults, "sheets")


@pytest.mark.parametrize("name", ["measures/thursday-slip-sheet.html", "measures/revised-for-meaning-sheet.html"])
def test_an_instrument_stands_twice_on_one_sheet(printed, page: Page, name: str) -> None:
    printout = printed(name)
    first = letters(page.locator("section.sheet").inner_text())
    assert len(printout.sheets) == 1
    title = letters(page.locator("section.sheet .sheet-title").inner_text())
    assert printout.sheets[0].text.count(title) == 2
    # The second begins in the lower half, where the paper is cut.
    half = [line for line in printout.sheets[0].lines if line in first]
    assert half.count(title) == 2


def test_each_look_for_leaves_room_to_write(printed, page: Page) -> None:
    printed("measures/revised-for-meaning-sheet.html")
    rows = page.locator(".sheet tbody tr").evaluate_all("rows => rows.map(row => row.getBoundingClientRect().height)")
    # A centimeter has 37.8 of these.
    assert min(rows) >= 37, rows


def test_a_fact_stands_beside_its_name(printed) -> None:
    lines = [line for sheet in printed(AGENDA).sheets for line in sheet.lines]
    assert any(line.startswith("date17march2026") for line in lines), lines
    assert any("minutes70" in line for line in lines)


def test_a_heading_without_anything_below_it_is_not_printed(printed, page: Page) -> None:
    printed(PACKAGE)
    alone = page.evaluate("""() => [...document.querySelectorAll("main :is(h2, h3)")].filter(heading => {
        const next = heading.nextElementSibling;
        return heading.checkVisibility() && (!next || !next.checkVisibility() && !next.nextElementSibling);
    }).map(heading => heading.textContent)""")
    assert alone == []


def test_addresses_of_other_sites_are_printed_and_those_of_this_one_are_not(plc, tmp_path, page: Page) -> None:
    folder = tmp_path / "lane"
    (folder / "pages").mkdir(parents=True)
    (folder / "plc.yml").write_text("name: Lane\n")
    (folder / "pages/a.md").write_text("Read [the guide](https://other.example.org/guide) and [the next page](b.md).\n")
    (folder / "pages/b.md").write_text("Next.\n")
    page.goto(build(plc, folder, tmp_path / "site", "members").url("pages/a.html"))
    sheets = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    text = "".join("".join(read(sheet).lines) for sheet in sheets)
    assert "theguidehttpsotherexampleorgguideandthenextpage" in text
    assert "html" not in text
