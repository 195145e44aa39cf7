"""Every page as readers set it: forced colors, text twice as large, written from right to left."""

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page

from site_checks import COLORS, WIDE, Site, axe, build, sideways, tab_through


@pytest.fixture(scope="module")
def site(plc: Path, example: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The members' site, which has every page that the public one has."""
    return build(plc, example, tmp_path_factory.mktemp("modes") / "site", "members")


@pytest.fixture
def forced(page: Page) -> Page:
    page.emulate_media(forced_colors="active", color_scheme="dark")
    return page


# MARK: Forced colors


def test_every_page_can_be_read_in_forced_colors(site: Site, forced: Page, expect_none) -> None:
    faults = []
    for name in site.pages:
        forced.goto(site.url(name))
        assert forced.evaluate("matchMedia('(forced-colors: active)').matches")
        faults += [f"{name} {found}" for found in axe(forced, "forced colors", COLORS)]
    expect_none(faults, "violations")


def test_focus_is_seen_in_forced_colors(site: Site, forced: Page, expect_none) -> None:
    faults = []
    for name in ("index.html", "search.html", "evidence/index.html", "change-packages/readers-first.html"):
        forced.goto(site.url(name))
        stops, _ = tab_through(forced)
        assert len(stops) > 5
        faults += [f"{name}: {stop.name} shows no focus" for stop in stops if not stop.is_indicated]
    expect_none(faults, "stops")


def test_marks_of_charts_differ_in_forced_colors_by_more_than_color(site: Site, forced: Page) -> None:
    forced.goto(site.url("measures/revised-for-meaning.html"))
    marks = forced.evaluate("""() => {
        const style = selector => getComputedStyle(document.querySelector(selector));
        const chart = ".figure .chart";
        return {
            ground: getComputedStyle(document.body).backgroundColor.replace("rgba(0, 0, 0, 0)", "") ||
                getComputedStyle(document.documentElement).backgroundColor,
            fills: [".dot", ".sign"].map(mark => style(`${chart} ${mark}`).fill),
            shapes: [".dot", ".sign"].map(mark => document.querySelector(`${chart} ${mark}`).localName),
            lines: [".data", ".centre", ".target"].map(line => style(`${chart} ${line}`).stroke),
            dashes: [".centre", ".target"].map(line => style(`${chart} ${line}`).strokeDasharray),
        };
    }""")
    assert marks["ground"] not in marks["fills"] + marks["lines"]
    assert marks["shapes"][0] != marks["shapes"][1]
    assert marks["dashes"][0] != marks["dashes"][1]


def test_a_status_has_its_shape_in_forced_colors(site: Site, forced: Page) -> None:
    shapes: dict[str, set[str]] = {}
    for name in ("cycles/index.html", "change-ideas/index.html", "problems/index.html"):
        forced.goto(site.url(name))
        ground, tags = forced.evaluate("""() => [
            getComputedStyle(document.body).backgroundColor,
            [...document.querySelectorAll(".tag")].filter(tag => tag.checkVisibility()).map(tag => {
                const path = tag.querySelector("svg.mark path");
                return [tag.textContent.trim(), path && path.getAttribute("d"), path && getComputedStyle(path).fill];
            }),
        ]""")
        for word, shape, fill in tags:
            assert shape and fill not in ("none", ground), (name, word)
            shapes.setdefault(word, set()).add(shape)
    assert len(shapes) >= 3
    assert all(len(drawn) == 1 for drawn in shapes.values()), shapes
    assert len(set.union(*shapes.values())) >= 3, shapes


# MARK: Large text


def test_no_page_scrolls_sideways_with_text_twice_as_large(site: Site, page: Page, expect_none) -> None:
    """Zoom halves the number of pixels that a page has, in both directions."""
    page.set_viewport_size({"width": WIDE["width"] // 2, "height": WIDE["height"] // 2})
    faults = []
    for name in site.pages:
        page.goto(site.url(name))
        faults += [f"{name}: {fault}" for fault in sideways(page)]
        if page.locator("body > header").bounding_box()["height"] > WIDE["height"] / 6:
            faults.append(f"{name}: the header takes a third of the screen")
    expect_none(faults, "too wide at 200 %")


# MARK: From right to left


@pytest.fixture(scope="module")
def mirrored(plc: Path, example: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The example as if it were written in Arabic: the words stay, the direction turns."""
    folder = Path(shutil.copytree(example, tmp_path_factory.mktemp("rtl") / "folder"))
    settings = folder / "plc.yml"
    settings.write_text(re.sub(r"(?m)^language:.*\n", "", settings.read_text("utf-8")) + "language: ar\n", "utf-8")
    return build(plc, folder, folder.parent / "site", "members")


def test_no_page_scrolls_sideways_from_right_to_left(mirrored: Site, page: Page, expect_none) -> None:
    faults = []
    for name in mirrored.pages:
        page.goto(mirrored.url(name))
        assert page.evaluate("document.dir") == "rtl"
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            faults += [f"{name} at {width} px: {fault}" for fault in sideways(page)]
    expect_none(faults, "too wide")


def test_from_right_to_left_everything_begins_on_the_right(mirrored: Site, page: Page, expect_none) -> None:
    page.goto(mirrored.url("problems/first-drafts-are-last-drafts.html"))
    left = {part: page.locator(part).first.bounding_box()["x"] for part in ("header .name", "header nav", ".story > article", ".facts")}
    assert left["header .name"] > left["header nav"]
    assert left[".story > article"] > left[".facts"]
    # Nothing is set by the left or the right of the screen, and arrows point the way that lines are read.
    sheet = (mirrored.root / "assets/style.css").read_text("utf-8")
    assert re.findall(r"(?:margin|padding|border)-(?:left|right)|[{;](?:left|right|float):|text-align:(?:left|right)", sheet) == []
    faults = [name for name in mirrored.pages if "→" in (mirrored.root / name).read_text("utf-8").partition("<main")[2]]
    expect_none(faults, "arrows to the right")
