"""The JSON Schema of `plc.yml`, judged by a checker that is not ours, beside what `plc check` says."""

from pathlib import Path

import pytest

from program import Program, expect_none, schema_errors

# A plc.yml, where the checker must object, and the line at which `plc check` speaks.
BAD = [
    ("school: Oak\n", "$", 1),
    ("name:\n", "$.name", 1),
    ("name: [A, B]\n", "$.name", 1),
    ("name: A\nprofile: lax\n", "$.profile", 2),
    ("name: A\nprofile: [light, strict]\n", "$.profile", 2),
    ("name: A\nvisibility: public\n", "$.visibility", 2),
    ("name: A\nprofil: light\n", "$", 2),
    ("name: A\nformat: one\n", "$.format", 2),
    ("name: A\nprivacy: 10\n", "$.privacy", 2),
    ("name: A\nprivacy:\n  min_n: few\n", "$.privacy.min_n", 3),
    ("name: A\nprivacy:\n  min_n: -1\n", "$.privacy.min_n", 3),
    ("name: A\nprivacy:\n  min_m: 10\n", "$.privacy", 3),
    ("name: A\nlimits:\n  file: 1.5\n", "$.limits.file", 3),
    ("name: A\ncharts:\n  signal_rules: nelson\n", "$.charts.signal_rules", 3),
    ("name: A\nsite:\n  base_url: example.org\n", "$.site.base_url", 3),
    ("name: A\nsite:\n  public_names: some\n", "$.site.public_names", 3),
    ("name: A\nsite:\n  search: google\n", "$.site.search", 3),
    ("name: A\nsite:\n  title: {a: b}\n", "$.site.title", 3),
    ("name: A\nrules: [orphan]\n", "$.rules", 2),
    ("name: A\nrules:\n  orphan: loud\n", "$.rules.orphan", 3),
    ("name: A\nrules:\n  orphan:\n", "$.rules.orphan", 3),
    ("name: A\nrules:\n  late-agenda: {severity: loud}\n", "$.rules['late-agenda']", 3),
    ("name: A\nrules:\n  late-agenda: {hours: soon}\n", "$.rules['late-agenda']", 3),
    ("name: A\nrules:\n  late-agenda: {hours: [24]}\n", "$.rules['late-agenda']", 3),
    ("name: A\nfields:\n  cycles: {room: text}\n", "$.fields", 3),
    ("name: A\nfields:\n  cycle: {room: colour}\n", "$.fields.cycle.room", 3),
    ("name: A\nfields:\n  cycle: {room: →teacher}\n", "$.fields.cycle.room", 3),
    ("name: A\nfields:\n  cycle: {room: }\n", "$.fields.cycle.room", 3),
    ("name: A\nvocabularies:\n  colour: [red]\n", "$.vocabularies", 3),
    ("name: A\nvocabularies:\n  focus: {red: yes}\n", "$.vocabularies.focus", 3),
    ("name: A\nkinds:\n  walk: walks\n", "$.kinds.walk", 3),
    ("name: A\nkinds:\n  walk: {fodler: walks}\n", "$.kinds.walk", 3),
    ("name: A\nkinds:\n  walk: {folder: [a, b]}\n", "$.kinds.walk.folder", 3),
    ("name: A\nkinds:\n  walk: {fields: {room: colour}}\n", "$.kinds.walk.fields.room", 3),
    ("name: A\nkinds:\n  walk: {sections: {a: b}}\n", "$.kinds.walk.sections", 3),
    ("name: A\nwords:\n  deficit-language: [a, b]\n", "$.words['deficit-language']", 3),
]  # fmt: skip

GOOD = """\
format: 1
name: 7
school:
school_year_starts: 8
language: en
profile: strict
visibility: private
privacy:
  min_n: "12"
  names_file:
limits:
charts:
  signal_rules: nhs
site:
  base_url: https://example.org/
  accent: "#0b6063"
  public_names: yes
  search: none
rules:
  orphan: off
  small-group: Warning
  late-agenda: {severity: error, hours: 48}
fields:
  cycle: {room: text, teacher: →member, subject: focus, how: yes-no}
vocabularies:
  focus: [mathematics]
  role: mentor
kinds:
  walkthrough: {folder: walkthroughs, help: A visit., fields: {room: text}, sections: [What we saw]}
  stroll:
words:
  deficit-language: words/ours.txt
"""


@pytest.fixture(scope="module")
def schema(plc: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("schemas") / "settings.json"
    path.write_text(plc.schema("settings"))
    return path


def test_a_mistake_is_refused_at_its_key_and_found(plc: Program, schema: Path, tmp_path: Path) -> None:
    files = {}
    for number, (text, place, line) in enumerate(BAD):
        file = tmp_path / str(number) / "plc.yml"
        file.parent.mkdir()
        file.write_text(text)
        files[file] = (text, place, line)
    errors = schema_errors(schema, list(files))
    faults = []
    for file, (text, place, line) in files.items():
        places = {error["path"] for error in errors.get(file, [])}
        if places != {place}:
            faults.append(f"{text!r} is refused at {places}, not at {place}")
        lines = [finding.line for finding in plc.findings(file.parent) if finding.path == "plc.yml"]
        if lines != [line]:
            faults.append(f"{text!r} is found at the lines {lines}, not at {line}")
    expect_none(faults)


def test_what_is_read_without_a_word_fits(plc: Program, schema: Path, tmp_path: Path) -> None:
    file = tmp_path / "plc.yml"
    file.write_text(GOOD)
    (tmp_path / "words").mkdir()
    (tmp_path / "words/ours.txt").write_text("hopeless\n")
    assert schema_errors(schema, [file]) == {}
    assert plc.findings(tmp_path) == []
