"""The JSON Schema of each kind, judged by a checker that is not ours, beside what `plc check` says."""

import json
import re
import textwrap
from pathlib import Path

import pytest

from program import TOP, Finding, Program, check_metaschema, expect_none, front_matter, schema_errors

COMMUNITIES = [TOP / "examples/riverbend-writing", TOP / "examples/handbook", TOP / "plc-template"]

# One field wrong, the others right: kind, front matter, and where the checker must object.
BAD = [
    ("cycle", "change_idea: menu\nstatus: finished", "$.status"),
    ("cycle", "change_idea: menu\nscale: one class", "$.scale"),
    ("cycle", "change_idea: menu\nstart: 3/4/2026", "$.start"),
    ("cycle", "change_idea: menu\nstart: 2026-02-31", "$.start"),
    ("cycle", "change_idea: menu\nstart: 2026-02-01..2026-02-03", "$.start"),
    ("cycle", "change_idea: menu\nnumber: second", "$.number"),
    ("cycle", "change_idea: menu\nnumber: 1.5", "$.number"),
    ("cycle", "change_idea: [menu, list]", "$.change_idea"),
    ("cycle", "change_idea: [[menu]]", "$.change_idea"),
    ("cycle", "change_idea: {menu: yes}", "$.change_idea"),
    ("cycle", "change_idea:", "$.change_idea"),
    ("cycle", "start: 2026-02-03", "$"),
    ("cycle", "change_idea: menu\nstatus: closed", "$"),
    ("cycle", "change_idea: menu\nstatus: closed\ndecision:", "$.decision"),
    ("cycle", "change_idea: menu\nstrat: 2026-02-03", "$"),
    ("evidence", "type: student-work\ncollected: 2026-02-03 to 2026-02-05", "$.collected"),
    ("evidence", "type: drawing\ncollected: 2026-02-03", "$.type"),
    ("evidence", "type: task\ncollected: 2026-02-03\nstudents: -3", "$.students"),
    ("evidence", "type: task\ncollected: 2026-02-03\ncontains: [face, smile]", "$.contains"),
    ("evidence", "type: task\ncollected: 2026-02-03\ndeidentified: partly", "$.deidentified"),
    ("measure", 'type: outcome\nunit: "%"\ntarget: high', "$.target"),
    ("measure", 'type: outcome\nunit: "%"\nminutes: "12 min"', "$.minutes"),
    ("measure", "type: outcome", "$"),
    ("interview", "participant: Maria\nrole: student\ndate: 2026-02-03", "$.participant"),
    ("interview", "participant: S03\nrole: pupil\ndate: 2026-02-03", "$.role"),
    ("page", "visibility: everyone", "$.visibility"),
    ("page", "school_year: 2026/2027", "$.school_year"),
    ("page", "status: draft", "$.status"),
    ("page", "tags: {writing: yes}", "$.tags"),
    ("page", "allow: orphan", "$.allow"),
    ("page", "allow: {orphan: [one, two]}", "$.allow"),
]

# Forms that are read without a word.
GOOD = [
    ("cycle", 'change_idea: "[[menu]]"\nnumber: "2"\ntesters: ana\nmeasures:\n  - "[[exit-slip]]"\n  - two'),
    ("cycle", "change_idea: menu\nstatus:\nscale:\nstart:\ntesters: []\ncontexts: [2, no]"),
    ("evidence", "type: task\ncollected: 2026-02-03 .. 2026-02-05\nstudents: 24\ncontains: none"),
    ("measure", 'type: outcome\nunit: "%"\ntarget: "75"\nminutes: -0.5\ndays_to_result: +3'),
    ("page", "title: 2026\nsummary: yes\ncreated: 2026-02-03\nallow: {orphan: 5}"),
]

# What is put into a field of each form, to compare the two judges.
VALUES = [
    "", '""', "~", "apple", "two words", "apple, pear", "12", "1.5", "-3", '"12"', "'5.'", '"12%"', "+4",
    "2026-02-03", '"2026-02-03"', "2026-02-31", "2/3/2026", "3 Feb 2026", "2026-02-03..2026-02-05",
    "2026-02-03 .. 2026-02-05", "yes", "no", "true", "Yes", "2026-27", "2026/27", "S03", "s03", "unknown",
    "Unknown", "https://example.org", "HTTPS://example.org/", "https://a b", "example.org", "[apple, pear]",
    "[apple]", "[]", "[12, no]", "[[apple]]", '"[[apple]]"', "[[apple], [pear]]", "[[[apple]], pear]",
    "{apple: why}", "{apple: 5}", "{apple: }", "{apple: [a, b]}",
]  # fmt: skip

READING = {"wrong-value", "untidy-value", "unknown-field", "missing-field", "unreadable-front-matter"}


@pytest.fixture(scope="module")
def schemas(plc: Program, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The schema of every kind, written to a file."""
    folder = tmp_path_factory.mktemp("schemas")
    written = {}
    for kind in plc.kinds():
        written[kind] = folder / f"{kind}.json"
        written[kind].write_text(plc.schema(kind))
    assert len(written) == 20, sorted(written)
    return written


def community(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plc.yml").write_text("name: Ours\nprofile: strict\n")
    return folder


def test_each_schema_is_one(schemas: dict[str, Path], plc: Program, tmp_path: Path) -> None:
    others = []
    for name in ["settings", "site"]:
        others.append(tmp_path / f"{name}.json")
        others[-1].write_text(plc.schema(name))
    done = check_metaschema([*schemas.values(), *others])
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("folder", COMMUNITIES, ids=lambda folder: folder.name)
def test_what_we_show_fits(folder: Path, schemas: dict[str, Path], plc: Program, tmp_path: Path) -> None:
    by_kind: dict[str, list[Path]] = {"member": [folder / "members.md"]}
    for line in plc.run("export", "--dir", folder, "--audience", "private").splitlines():
        document = json.loads(line)
        source = folder / Path(document["page"]).with_suffix(".md")
        by_kind.setdefault(document["kind"], []).append(source)
    # A folder that declares fields or words has schemas of its own, and so has a kind that it declares.
    is_plain = not re.search("^(fields|vocabularies):", (folder / "plc.yml").read_text(), re.MULTILINE)
    count = 0
    for kind, sources in by_kind.items():
        schema = schemas.get(kind) if is_plain else None
        if schema is None:
            schema = tmp_path / f"{kind}.json"
            schema.write_text(plc.schema(kind, folder))
        instances = []
        for source in sources:
            fields = front_matter(source.read_text())
            if fields is None or not fields.strip():
                continue
            instances.append(tmp_path / f"{kind}-{len(instances)}.yml")
            instances[-1].write_text(fields)
        count += len(instances)
        if instances:
            assert schema_errors(schema, instances) == {}
    assert count > 5
    settings = tmp_path / "settings.json"
    settings.write_text(plc.schema("settings"))
    assert schema_errors(settings, [folder / "plc.yml"]) == {}


def test_a_mistake_is_refused_at_its_field_and_found(
    schemas: dict[str, Path], plc: Program, tmp_path: Path
) -> None:
    folder = community(tmp_path / "ours")
    cases = []
    for number, (kind, fields, place) in enumerate(BAD):
        document = folder / "notes" / f"{number}.md"
        document.parent.mkdir(exist_ok=True)
        document.write_text(f"---\n{fields}\nkind: {kind}\n---\n")
        instance = tmp_path / f"{kind}-{number}.yml"
        instance.write_text(f"{fields}\nkind: {kind}\n")
        cases.append((kind, fields, place, document, instance))
    found = plc.findings(folder)
    faults = []
    for kind in {case[0] for case in cases}:
        errors = schema_errors(schemas[kind], [case[4] for case in cases if case[0] == kind])
        for _, fields, place, document, instance in (case for case in cases if case[0] == kind):
            places = {error["path"] for error in errors.get(instance, [])}
            if places != {place}:
                faults.append(f"{kind}: {fields!r} is refused at {places}, not at {place}")
            name = place.removeprefix("$").removeprefix(".").split(".")[0]
            lines = [1 + n for n, line in enumerate(document.read_text().splitlines()) if line.startswith(name + ":")]
            if not any(of_reading(finding, document, folder, lines if name else None) for finding in found):
                faults.append(f"{kind}: {fields!r} is refused at {place}, and plc check says nothing there")
    expect_none(faults)


def of_reading(finding: Finding, document: Path, folder: Path, lines: list[int] | None) -> bool:
    """Whether a finding is about how a document's fields are written, at one of these lines."""
    return (
        folder / finding.path == document
        and (finding.rule in READING or finding.rule == "named-participant")
        and (lines is None or finding.line in lines)
    )


def test_what_is_read_without_a_word_fits(schemas: dict[str, Path], plc: Program, tmp_path: Path) -> None:
    folder = community(tmp_path / "ours")
    (folder / "notes").mkdir()
    for number, (kind, fields) in enumerate(GOOD):
        (folder / "notes" / f"{number}.md").write_text(f"---\n{fields}\nkind: {kind}\n---\n")
        instance = tmp_path / f"{number}.yml"
        instance.write_text(fields + "\n")
        assert schema_errors(schemas[kind], [instance]) == {}, fields
    assert [finding for finding in plc.findings(folder) if finding.rule in READING] == []


def test_schema_and_check_agree_on_every_form_of_field(
    schemas: dict[str, Path], plc: Program, tmp_path: Path
) -> None:
    """Each form of field once, with each value: what the schema refuses is found, what it lets pass is not."""
    folder = community(tmp_path / "ours")
    (folder / "notes").mkdir()
    forms: dict[str, tuple[str, str]] = {}
    for kind, path in schemas.items():
        for name, form in json.loads(path.read_text())["properties"].items():
            if name != "kind":
                form.pop("description")
                forms.setdefault(json.dumps(form), (kind, name))
    assert len(forms) > 30
    found_at: dict[str, set[str]] = {}
    refused: dict[str, set[str]] = {}
    cases: dict[str, tuple[str, str, str]] = {}
    for kind in schemas:
        instances = {}
        for form_kind, name in forms.values():
            if form_kind != kind:
                continue
            for number, value in enumerate(VALUES):
                case = f"{kind}.{name}.{number}"
                cases[case] = (kind, name, value)
                (folder / "notes" / f"{case}.md").write_text(f"---\n{name}: {value}\nkind: {kind}\n---\n")
                instances[tmp_path / f"{case}.yml"] = case
        for path, case in instances.items():
            path.write_text(f"{cases[case][1]}: {cases[case][2]}\n")
        if instances:
            for path, errors in schema_errors(schemas[kind], list(instances)).items():
                case = instances[path]
                places = [str(error["path"]) for error in errors]
                refused[case] = {place for place in places if place.startswith(f"$.{cases[case][1]}")}
    for finding in plc.findings(folder):
        if finding.line == 2 and (finding.rule in READING or finding.rule == "named-participant"):
            found_at.setdefault(Path(finding.path).name.removesuffix(".md"), set()).add(finding.message)
    silent = [cases[case] for case in cases if refused.get(case) and case not in found_at]
    expect_none([f"the schema refuses {case}, and plc check says nothing" for case in silent])
    loud = [
        f"plc check finds {cases[case]}, and the schema lets it pass: {found_at[case]}"
        for case in cases
        if case in found_at and not refused.get(case) and not beyond_a_schema(*cases[case])
    ]
    expect_none(loud)


def beyond_a_schema(kind: str, name: str, value: str) -> bool:
    """What a schema cannot know: that an id in one text with a comma is two, which days there are, and whether an
    editor made a boolean of `yes`."""
    return value in ("apple, pear", "true") or (name == "collected" and value == "2026-02-31")


def test_front_matter_is_what_stands_between_the_fences() -> None:
    text = textwrap.dedent("""\
        ---
        title: A
        ---
        B
        ---
        """)
    assert front_matter(text) == "title: A\n"
    assert front_matter("B\n---\n") is None
