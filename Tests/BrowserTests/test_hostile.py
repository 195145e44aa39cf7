"""A folder written by an enemy: every page is opened in Chromium, and nothing of it runs."""

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from site_checks import Markup, Site, build

# Each would call `alert`, load something, or change the page, if it were read as markup or as an address.
PAYLOADS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
    "<math><mtext><script>alert(1)</script></mtext></math>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<form action=javascript:alert(1)><button>x</button></form>",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>x</details>",
    "<body onload=alert(1)>",
    "<style>@import 'javascript:alert(1)';body{display:none}</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href=' java\tscript:alert(1)'>x</a>",
    "<a href='&#106;avascript:alert(1)'>x</a>",
    "<a href='javascript&colon;alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='vbscript:alert(1)'>x</a>",
    "<b style='position:fixed;inset:0;background:url(https://evil.example)'>x</b>",
    "<b onmouseover=alert(1)>x</b>",
    "<p id=main class=skip>x</p>",
    "</title></head><script>alert(1)</script>",
    "</main></body></html><script>alert(1)</script>",
    "--><script>alert(1)</script><!--",
    "]]><script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "' autofocus onfocus='alert(1)",
    "\" autofocus onfocus=\"alert(1)",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
    "<textarea></textarea><script>alert(1)</script>",
    "<template><script>alert(1)</script></template>",
    "<table><tr><td><script>alert(1)</script></td></tr></table>",
    "<video src=x onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)></audio>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<select><option><script>alert(1)</script></option></select>",
    "<ScRiPt>alert(1)</sCrIpT>",
    "<img src=https://evil.example/pixel.png>",
    "\u2028</script><script>alert(1)</script>",
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "javascript:alert(1)",
]

# What Markdown itself would make an address of.
DESTINATIONS = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java%73cript:alert(1)", "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)", "\\javascript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "vbscript:alert(1)", "//evil.example/x", "\\\\evil.example\\x", "file:///etc/passwd", "../../../../etc/passwd",
    "blob:x", "view-source:x", "#\"onclick=alert(1)", "x\" onclick=alert(1) \"", "mailto:a@b.org?\"onclick=alert(1)",
]


def yaml(text: str) -> str:
    return json.dumps(text)


def cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def write_folder(folder: Path) -> int:
    """Writes the folder and returns how many vectors stand in it."""
    count = 0

    def put(path: str, text: str) -> None:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    put("plc.yml", f"name: {yaml(PAYLOADS[0])}\nschool: {yaml(PAYLOADS[1])}\nvisibility: members\nsite:\n"
        f"  title: {yaml(PAYLOADS[27])}\n  footer: {yaml(PAYLOADS[2])}\n  base_url: https://x.example/\"><script>\n")
    rows = "".join(f"| m{i} | {cell(p)} | teacher | {cell(p)} | yes |\n" for i, p in enumerate(PAYLOADS[:10]))
    put("members.md", "| Id | Name | Role | Subjects | Active |\n|---|---|---|---|---|\n" + rows)
    count += 5 + 20
    for i, payload in enumerate(PAYLOADS):
        other = PAYLOADS[(i * 7 + 3) % len(PAYLOADS)]
        put(f"pages/v{i:02}.md", f"""---
title: {yaml(payload)}
tags: [{yaml(payload)}, {yaml(other)}]
summary: {yaml(payload)}
aliases: [{yaml(payload)}]
visibility: public
---
{payload}

A line with {payload} in it, and `{payload}`.

## {payload}

> {payload} {{{payload}}}

| {cell(payload)} | x |
|---|---|
| {cell(payload)} | {cell(other)} |

[{payload}](v00.md "{other}") ![{payload}](pic.svg) [[v01|{payload}]] [[{payload}]]

- [ ] {payload}

```{payload}
{payload}
```

[^n]: {payload}

A note.[^n]
""")
        count += 18
    links = "\n\n".join(f"[x]({d}) ![x]({d}) [y](<{d}>) <{d}> [z][r{i}]\n\n[r{i}]: <{d}>" for i, d in enumerate(DESTINATIONS))
    put("pages/links.md", "---\nvisibility: public\n---\n" + links + "\n\n[page](evil.html) [s](evil.js) [v](pic.svg)\n")
    count += 5 * len(DESTINATIONS)
    for i, name in enumerate(["<img src=x onerror=alert(1)>", "\" onclick=\"alert(1)", "' x='", "a&b<c>", "%3Cscript%3E"]):
        put(f"pages/{name}.md", "---\nvisibility: public\n---\nNamed.\n")
        put(f"cycles/{name}/01.md", f"---\nvisibility: public\nstatus: plan\nchange_idea: {yaml(name)}\n---\n## Plan\n")
        count += 2
    put("measures/m.md", f"""---
title: {yaml(PAYLOADS[5])}
type: outcome
unit: {yaml(PAYLOADS[3])}
status: in-use
visibility: public
data: m.csv
---
## Operational definition
{PAYLOADS[4]}
""")
    put("measures/m.csv", "Date,Value,Group,Note\n" + "".join(
        f'2026-01-{i + 1:02},{i},"{p.replace(chr(34), chr(34) * 2)}","{p.replace(chr(34), chr(34) * 2)}"\n'
        for i, p in enumerate(PAYLOADS[:28])))
    count += 3 + 56
    put("problems/p.md", f"---\ntitle: {yaml(PAYLOADS[6])}\nstatus: studying\nvisibility: public\ncreated: 2026-01-01\n---\n{PAYLOADS[7]}\n")
    put("theories/t.md", "---\ntitle: T\nproblem: p\nstatus: working\nvisibility: public\n---\n## Drivers\n"
        + "".join(f"- {p}\n  - {p} {{x: {p}}}\n" for p in PAYLOADS[:20]))
    put("root-causes/r.md", "---\ntitle: R\nproblem: p\nmethod: fishbone\nvisibility: public\nstatus: agreed\n---\n## Fishbone\n"
        + "".join(f"- {p}\n  - {p}\n" for p in PAYLOADS[:12]))
    count += 2 + 60 + 24
    put("pages/pic.svg", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script>'
        '<a href="javascript:alert(1)"><text y="9">x</text></a><image href="https://evil.example/x.png"/>'
        '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/></foreignObject></svg>')
    put("pages/evil.html", "<script>alert(1)</script>")
    put("pages/evil.js", "alert(1)")
    put("theme/head.html", "<script>alert(1)</script><link rel=stylesheet href=https://evil.example/x.css><base href=https://evil.example/>")
    return count + 8


@pytest.fixture(scope="module", params=["public", "members"])
def enemy(request, plc: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("enemy")
    assert write_folder(folder) >= 150
    return build(plc, folder, tmp_path_factory.mktemp("enemy-site") / "site", request.param)


def test_nothing_runs_and_nothing_is_asked_of_another_host(enemy: Site, browser: Browser, expect_none) -> None:
    context = browser.new_context()
    page = context.new_page()
    faults: list[str] = []
    name = ""
    page.on("dialog", lambda dialog: (faults.append(f"{name}: a script ran: {dialog.message}"), dialog.dismiss()))
    page.on("pageerror", lambda error: faults.append(f"{name}: a script failed: {error}"))
    page.on("console", lambda message: faults.append(f"{name}: {message.text}") if message.type == "error" else None)
    page.on("request", lambda request: faults.append(f"{name}: asks for {request.url}")
            if not request.url.startswith("file://") else None)
    assert len(enemy.pages) > len(PAYLOADS)
    for name in enemy.pages:
        if enemy.markup[name].is_redirect:
            continue
        page.goto(enemy.url(name), wait_until="load")
        faults += [f"{name}: {fault}" for fault in page.evaluate(_LIVE, name == "404.html")]
    for name in (n for n in enemy.files if n.endswith(".svg")):
        page.goto(enemy.url(name), wait_until="load")
        faults += [f"{name}: {fault}" for fault in page.evaluate(_LIVE)]
    context.close()
    expect_none(faults, "what an enemy reached")


def test_no_file_of_the_enemy_is_published_that_a_browser_would_run(enemy: Site) -> None:
    ours = {"assets/site.js", "assets/search.js"}
    assert [f for f in enemy.files if f.endswith(".js") and f not in ours and not f.startswith("assets/search/")] == []
    assert [f for f in enemy.files if f.startswith("files/") and f.endswith((".html", ".htm", ".xml"))] == []


def test_redirects_lead_to_pages_of_the_site_only(enemy: Site, expect_none) -> None:
    faults = [
        f"{name}: {url}"
        for name in enemy.pages
        if enemy.markup[name].is_redirect
        for tag, _, url, _ in enemy.markup[name].links
        if tag in ("a", "meta") and ":" in url
    ]
    expect_none(faults, "redirects")


def test_every_page_has_the_strict_policy_and_nothing_that_it_forbids(site: Site, expect_none) -> None:
    faults = []
    for name in site.pages:
        text = (site.root / name).read_text(encoding="utf-8")
        if "default-src &#39;none&#39;" not in text.partition("</head>")[0] or "unsafe" in text.partition("</head>")[0]:
            faults.append(f"{name}: no strict policy")
        if name == "404.html":
            text = without_its_style(text)
        seen = Inline.of(text)
        faults += [f"{name}: {fault}" for fault in seen]
    expect_none(faults, "pages")


def without_its_style(text: str) -> str:
    """The page for what is not found, without the one style whose digest its policy names."""
    named = re.findall(r"&#39;sha256-([^&]+)&#39;", text)
    found = re.search(r"<style>([^<]*)</style>", text)
    assert found and named == [base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()]
    return text.replace(found[0], "", 1)


class Inline(Markup):
    """Finds styles and scripts that stand in a page itself."""

    found: list[str]

    @staticmethod
    def of(text: str) -> list[str]:
        markup = Inline()
        markup.found = []
        markup.feed(text)
        return markup.found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _ in attrs}
        if tag == "style" or (tag == "script" and "src" not in names):
            self.found.append(f"a {tag} in the page")
        self.found += [f"<{tag} {name}>" for name in names if name == "style" or name.startswith("on")]


# What stands in the page as a browser read it.
_LIVE = """
bringsItsStyle => {
  const faults = [];
  const own = bringsItsStyle ? document.querySelector("head > style") : null;
  for (const element of document.querySelectorAll("*")) {
    if (element === own) continue;
    const name = element.localName;
    if (["iframe", "object", "embed", "base", "style", "foreignobject", "math"].includes(name)) faults.push(`<${name}>`);
    if (name === "script" && !/assets\\/(site|search)(\\/[a-z0-9-]+)?\\.js$/.test(element.src)) faults.push("a script");
    if (name === "form" && !/search\\.html$/.test(element.action)) faults.push("a form");
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith("on") || attribute === "style" || attribute === "srcdoc") faults.push(`<${name} ${attribute}>`);
      if (["href", "src", "action", "xlink:href", "data", "poster"].includes(attribute)) {
        let url;
        try { url = new URL(value, location.href); } catch { continue; }
        if (!["http:", "https:", "mailto:", "tel:", "file:"].includes(url.protocol)) faults.push(`${attribute}=${value}`);
        if (url.protocol === "file:" && (url.host || url.pathname.startsWith("/etc"))) faults.push(`${attribute}=${value}`);
        if (name !== "a" && name !== "link" && url.protocol !== "file:") faults.push(`<${name} ${attribute}=${value}>`);
      }
    }
  }
  for (const id of ["main"]) if (document.querySelectorAll("#" + id).length > 1) faults.push(`two elements are #${id}`);
  return faults;
}
"""
