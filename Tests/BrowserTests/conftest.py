"""What the browser tests share: the program, the built example, one browser."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from site_checks import Site, Visit, build, new_page, visit_pages

TOP = Path(__file__).resolve().parent.parent.parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps the tests of one site together when workers share the tests, so that each site is visited once."""
    for item in items:
        # The public site has fewer pages, so what concerns no site goes there.
        of_members = "[members]" in item.name
        item.add_marker(pytest.mark.xdist_group("members" if of_members else "public"))


@pytest.fixture(scope="session")
def plc() -> Path:
    """The built program: `PLC` in the environment, else the debug build."""
    program = Path(os.environ.get("PLC", TOP / ".build/debug/plc"))
    assert program.is_file(), f"{program} is not built: run `swift build`, or name another one in PLC"
    return program.resolve()


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example outside git, so that no page depends on the state of the work tree."""
    folder = tmp_path_factory.mktemp("example") / "riverbend-writing"
    ignored = shutil.ignore_patterns("site", ".DS_Store")
    return Path(shutil.copytree(TOP / "examples/riverbend-writing", folder, ignore=ignored))


@pytest.fixture(scope="session", params=["members", "public"])
def site(
    request: pytest.FixtureRequest, plc: Path, example: Path, tmp_path_factory: pytest.TempPathFactory
) -> Site:
    """The example's site for one audience; each test that asks for it runs for both."""
    audience: str = request.param
    return build(plc, example, tmp_path_factory.mktemp(audience) / "site", audience)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    # Without either of the two, Playwright looks for the build of its own that `.ci/setup` fetched.
    found = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        # Containers that run as root offer no sandbox; the pages are our own.
        chromium = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page for one test."""
    page = new_page(browser)
    yield page
    page.context.close()


@pytest.fixture(scope="session")
def visits(site: Site, browser: Browser) -> list[Visit]:
    """One visit to each page, which all tests of pages look at."""
    return visit_pages(browser, site)


@pytest.fixture
def expect_none() -> Callable[[list[str], str], None]:
    """Fails with all faults at once, one a line."""

    def check(faults: list[str], what: str) -> None:
        if faults:
            pytest.fail(f"{what}: {len(faults)}\n" + "\n".join(f"  {fault}" for fault in faults), pytrace=False)

    return check
