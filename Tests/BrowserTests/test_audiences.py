"""What a public site must not know: a small community with a telling word in every hiding place."""

import os
import struct
import subprocess
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from site_checks import build

# Every telling word starts with this, so that one search finds them all, cut endings too.
MARK = "qzvx"

# The rule that would keep a page with a leak out of the public site is off: the projection alone has to hold.
SETTINGS = """name: Brook Lane
rules:
  visibility-leak: off
school: Brook Lane School
language: en
visibility: members
privacy:
  names_file: .plc/names.txt
site:
  title: Brook Lane
  base_url: https://brook-lane.example.org/
"""

# What everyone may read. It stands in the public site, without what it says of hidden things.
PUBLIC = {
    "charter.md": """---
community: Brook Lane
meeting_rhythm: weekly
status: adopted
visibility: public
---
## Purpose
We look at drafts together.
""",
    "problems/open.md": """---
title: Drafts stay as they are
status: proposed
visibility: public
created: 2026-01-05
proposed_by: qzvxmember
tags: [drafts]
aliases: [first-drafts]
{problem_fields}---
## What we see
Most first drafts are handed in unchanged. <!-- qzvxcomment -->

<!-- qzvxblock -->

{problem_text}
""",
    "meetings/2026-01-13-open.md": """---
title: An open meeting
date: 2026-01-13
minutes: 45
facilitator: qzvxmember
notetaker: qzvxmember
present: [qzvxmember]
status: held
visibility: public
---
## Agenda
| Minutes | Item | Purpose | Led by | Proposed by |
|---|---|---|---|---|
| 30 | Drafts | study-work | qzvxmember | qzvxmember |

## Notes
We read six drafts.

## Decisions
| Decision | How | Owner | Dissent |
|---|---|---|---|
| Read aloud first | consensus | qzvxmember | qzvxdissent thinks otherwise |
""",
    "evidence/open-task.md": """---
title: The task
type: task
collected: 2026-01-08
brought_by: qzvxmember
status: shared
visibility: public
---
## Work
Write to someone you have not met.

![A pencil](../images/open.png)
""",
}

# Named and linked from a public text, each in its own way.
PROBLEM_FIELDS = """evidence: [qzvxevidence, open-task]
themes: [qzvxthemes]
root_causes: qzvxcauses
theory: qzvxtheory
"""
PROBLEM_TEXT = """<div>
<!-- qzvxinside -->
A <a href="../interviews/qzvxlinked.md" title="raw">raw link</a>
<img src="../images/qzvxpicture.png" alt="a raw picture">
</div>

See [what students told us](../interviews/qzvxlinked.md), [[interview/qzvxlinked|one of them]] and
[[evidence/qzvxevidence]].

| Source | Where |
|---|---|
| work | [a draft](../evidence/qzvxevidence.md#qzvxanchor) |
"""

# What only members may read, and what nobody but its owner may.
HIDDEN = {
    "members.md": """| Id | Name | Role | Subjects | Active |
|---|---|---|---|---|
| qzvxmember | Qzvxname Rivers | teacher | qzvxsubject | yes |
""",
    ".plc/names.txt": "Qzvxlisted\n",
    "evidence/qzvxevidence.md": """---
title: Qzvxtitle, drafts of period 2
type: student-work
collected: 2026-01-09
contains: none
deidentified: yes
status: shared
tags: [qzvxtag, drafts]
aliases: [qzvxalias]
created: 2026-01-09
updated: 2026-03-01
summary: A qzvxsummary of drafts
groups: [qzvxgroup]
school_year: 2025-26
---
## Work
> A quotation with qzvxquote in it.

![qzvxalt](../images/qzvxpicture.png)

### Qzvxanchor
Below it.
""",
    "interviews/qzvxlinked.md": """---
title: Conversation
participant: S03
role: student
date: 2026-01-10
permission: yes
status: coded
visibility: public
---
## Notes
### When did you last change a draft?
> Never, said qzvxvoice. {no-choice}
""",
    "themes/qzvxthemes.md": """---
title: Themes
interviews: [qzvxlinked]
problem: open
status: shared
---
## Themes
### Qzvxtheme
- "Never, said qzvxvoice." — S03
""",
    "root-causes/qzvxcauses.md": """---
title: Causes
problem: open
method: fishbone
status: draft
---
## Fishbone
- Tasks
  - qzvxcause {root} {ours}
""",
    "theories/qzvxtheory.md": """---
title: Theory
problem: open
status: working
---
## If, then, because
If readers are real, then drafts change, because qzvxbecause.

## Drivers
- Real readers
  - qzvxdriver
""",
    "measures/qzvxmeasure.md": """---
title: Changed drafts
type: outcome
of: theory/qzvxtheory
unit: "%"
status: in-use
---
## Operational definition
Drafts with qzvxdefinition.
""",
    "measures/qzvxmeasure.csv": "Date,Numerator,Denominator,Note\n2026-01-09,12,60,qzvxnote\n2026-01-16,18,60,\n",
    "reflections/2026-01-20-qzvxreflection.md": """---
date: 2026-01-20
by: qzvxmember
about: problem/open
visibility: public
---
I noticed qzvxthought.
""",
    "looks/draft.md": """---
title: Qzvxdraft look
date: 2026-01-15
evidence: [open-task]
status: draft
visibility: public
---
## Describing
Not ready: qzvxunready.

## Implications
None yet.
""",
    "problems/mine.md": """---
title: Qzvxprivate problem
status: proposed
visibility: private
proposed_by: qzvxmember
tags: [drafts]
---
## What we see
Only I see qzvxown.
""",
    "notes/qzvxloose.txt": "qzvxloosetext\n",
}

# Of those, the words that a site for their owner shows: the proof that the search can find something.
SHOWN_TO_OWNER = [
    "name", "evidence", "title", "tag", "quote", "alt", "picture", "anchor", "linked", "voice", "themes",
    "theme", "theory", "because", "driver", "measure", "definition",
    "reflection", "thought", "private", "own",
]


def png(*, comment: bytes = b"") -> bytes:
    """A picture of one dot, with a comment inside when wanted."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    text = chunk(b"tEXt", b"Author\0" + comment) if comment else b""
    return b"\x89PNG\r\n\x1a\n" + header + text + chunk(b"IDAT", zlib.compress(b"\0\x80")) + chunk(b"IEND", b"")


def write_community(folder: Path, *, hidden: bool, linked: bool, comment: bytes = b"") -> Path:
    """Writes the community with or without its hidden files, and with or without references to them."""
    texts = dict(PUBLIC)
    texts["problems/open.md"] = texts["problems/open.md"].format(
        problem_fields=PROBLEM_FIELDS if linked else "", problem_text=PROBLEM_TEXT if linked else "")
    # Without members, every name of one would be a reference to nothing.
    texts |= HIDDEN if hidden else {"members.md": HIDDEN["members.md"]}
    texts["plc.yml"] = SETTINGS
    for name, text in texts.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    images = folder / "images"
    images.mkdir()
    (images / "open.png").write_bytes(png(comment=comment))
    if hidden:
        (images / "qzvxpicture.png").write_bytes(png())
    return folder


def commit(folder: Path, author: str = "Qzvxauthor") -> None:
    """Puts the folder under git, by an author whose name tells."""
    person = {"NAME": author, "EMAIL": "qzvxauthor@example.org", "DATE": "2026-02-10T08:00:00Z"}
    environment = os.environ | {f"GIT_{role}_{k}": v for role in ("AUTHOR", "COMMITTER") for k, v in person.items()}
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "qzvxmessage"]):
        subprocess.run(["git", "-C", folder, *command], env=environment, check=True)


def tree(root: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path there."""
    return {f.relative_to(root).as_posix(): f.read_bytes() for f in sorted(root.rglob("*")) if f.is_file()}


@dataclass(frozen=True)
class Find:
    """A telling word in a file's path or bytes."""

    file: str
    word: str


def finds(files: dict[str, bytes]) -> list[Find]:
    """Where telling words stand, in one byte a letter or in two."""
    found = []
    for name, content in files.items():
        for text in (name.encode() + b"\n" + content, content.replace(b"\0", b"")):
            lower = text.lower()
            start = -1
            while (start := lower.find(MARK.encode(), start + 1)) >= 0:
                letters = lower[start : start + 24].decode("latin-1")
                end = next((i for i, letter in enumerate(letters) if not letter.isalpha()), len(letters))
                found.append(Find(name, letters[:end]))
    return sorted(set(found), key=lambda find: (find.file, find.word))


@pytest.fixture(scope="module")
def community(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_community(tmp_path_factory.mktemp("brook") / "lane", hidden=True, linked=True)
    commit(folder)
    return folder


def test_the_search_finds_every_telling_word_where_it_may_stand(plc: Path, community: Path, tmp_path: Path) -> None:
    site = build(plc, community, tmp_path / "site", "private")
    words = {find.word.removeprefix(MARK) for find in finds(tree(site.root))}
    assert [word for word in SHOWN_TO_OWNER if not any(found.startswith(word) for found in words)] == []


def test_a_public_site_holds_no_telling_word_in_any_byte(plc, community, tmp_path, expect_none) -> None:
    site = build(plc, community, tmp_path / "site", "public")
    assert {"problems/open.html", "meetings/2026-01-13-open.html", "evidence/open-task.html"} <= set(site.pages)
    others = {"feed.xml", "problems/open.xml", "plc.json", "sitemap.xml", "robots.txt", "_headers", "search.html"}
    assert others | {"assets/search/meta.js", "assets/search/words.js", ".plc-manifest"} <= set(site.files)
    assert "one of them" in (site.root / "problems/open.html").read_text(encoding="utf-8")
    expect_none([f"{find.file}: {find.word}" for find in finds(tree(site.root))], "telling words")


def test_a_site_for_members_holds_nothing_private(plc, community, tmp_path, expect_none) -> None:
    site = build(plc, community, tmp_path / "site", "members")
    private = {"private", "own", "draft", "unready", "cause", "causes", "loose", "loosetext", "listed"}
    words = [find for find in finds(tree(site.root)) if find.word.removeprefix(MARK) in private]
    expect_none([f"{find.file}: {find.word}" for find in words], "telling words")


def test_a_public_site_does_not_change_with_what_it_leaves_out(plc: Path, tmp_path: Path) -> None:
    whole = write_community(tmp_path / "whole", hidden=True, linked=False)
    bare = write_community(tmp_path / "bare", hidden=False, linked=False)
    sites = [tree(build(plc, f, tmp_path / f"{f.name}-site", "public").root) for f in (whole, bare)]
    assert sites[0].keys() == sites[1].keys()
    assert [name for name in sites[0] if sites[0][name] != sites[1][name]] == []


def test_a_picture_loses_what_it_says_of_its_maker(plc: Path, tmp_path: Path) -> None:
    folder = write_community(tmp_path / "lane", hidden=False, linked=False, comment=b"qzvxmaker")
    for audience in ("public", "private"):
        site = build(plc, folder, tmp_path / audience, audience)
        assert [find for find in finds(tree(site.root)) if find.word == "qzvxmaker"] == []
        assert any(content.startswith(b"\x89PNG") for content in tree(site.root).values())


def test_an_address_that_a_hidden_file_had_leads_nowhere(plc: Path, community: Path, tmp_path: Path) -> None:
    site = build(plc, community, tmp_path / "site", "public")
    assert (site.root / "problems/first-drafts.html").is_file()
    assert not any("alias" in name for name in site.files)
    assert "raw link" in (site.root / "problems/open.html").read_text(encoding="utf-8")


def test_git_tells_members_who_changed_a_page_and_the_public_only_the_role(plc, tmp_path, expect_none) -> None:
    folder = write_community(tmp_path / "lane", hidden=True, linked=True)
    commit(folder, "Qzvxname Rivers")
    sites = {audience: build(plc, folder, tmp_path / audience, audience) for audience in ("members", "public")}
    pages = {audience: (site.root / "problems/open.html").read_text("utf-8") for audience, site in sites.items()}
    assert "by Qzvxname Rivers." in pages["members"]
    assert "by a teacher." in pages["public"]
    expect_none([f"{find.file}: {find.word}" for find in finds(tree(sites["public"].root))], "telling words")
