"""The other search: a site built for Pagefind, with its index made by Pagefind, on a host of its own."""

import functools
import http.server
import subprocess
import sys
import threading
from pathlib import Path

from playwright.sync_api import Browser

from site_checks import build


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing."""


def test_pagefind_finds_documents_and_filters_them(plc: Path, tmp_path: Path, browser: Browser) -> None:
    folder = tmp_path / "lane"
    for name, text in {
        "plc.yml": "name: Lane\nsite:\n  search: pagefind\n",
        "pages/feedback.md": "---\ntitle: Peer feedback\nvisibility: public\ntags: ['a, b']\n---\nTwo comments.\n",
        "cycles/one.md": "---\ntitle: First test\nstatus: plan\nvisibility: public\n---\nAlso of feedback.\n",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    site = build(plc, folder, tmp_path / "site", "public")
    subprocess.run([sys.executable, "-m", "pagefind", "--site", site.root], check=True, capture_output=True)
    handler = functools.partial(Quiet, directory=str(site.root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page = browser.new_page()
        messages: list[str] = []
        page.on("console", lambda message: messages.append(message.text) if message.type == "error" else None)
        for query, titles in {"q=feedback": {"Peer feedback", "First test"}, "q=feedback&kind=cycle": {"First test"}}.items():
            page.goto(f"http://127.0.0.1:{server.server_port}/search.html?{query}")
            page.wait_for_selector("#results a")
            assert set(page.locator("#results a").all_inner_texts()) == titles
        assert messages == []
        page.close()
        server.shutdown()
