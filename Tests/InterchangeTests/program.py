"""Runs `plc`, and the checkers of other makers on what it writes."""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent.parent
AS_OF = "2026-03-16"


@dataclass(frozen=True)
class Finding:
    """One finding of `plc check`, with the lines it is about."""

    rule: str
    path: str
    line: int
    message: str


@dataclass(frozen=True)
class Program:
    path: Path

    def run(self, *arguments: str | Path, fails: bool = False) -> str:
        """What a run prints; `fails` says that findings are expected."""
        done = subprocess.run([self.path, *arguments], capture_output=True, text=True, check=False)
        assert done.returncode in ((0, 1) if fails else (0,)), f"{arguments}: {done.stderr}"
        return done.stdout

    def schema(self, name: str, folder: Path | None = None) -> str:
        return self.run("schema", name, *(["--dir", folder] if folder else []))

    def findings(self, folder: Path) -> list[Finding]:
        report = json.loads(self.run("check", "--dir", folder, "--format", "json", "--as-of", AS_OF, fails=True))
        return [
            Finding(each["rule"], each["path"], each["start"]["line"], each["message"])
            for each in report["findings"]
        ]

    def kinds(self) -> list[str]:
        """The names of all kinds, as the program lists them."""
        listed = self.run("explain", "kinds", "--color", "never")
        return re.findall(r"^  ([a-z-]+) ", listed, re.MULTILINE)


def front_matter(text: str) -> str | None:
    """What stands between the fences at the top of a document; nothing when there are none."""
    match = re.match(r"\A---[ \t]*\n(.*?)^---[ \t]*$", text, re.DOTALL | re.MULTILINE)
    return match.group(1) if match else None


def schema_errors(schema: Path, instances: list[Path]) -> dict[Path, list[dict[str, object]]]:
    """What `check-jsonschema` objects to, by file; each with its `path`, such as `$.status`, and `message`."""
    checker = Path(sys.executable).parent / "check-jsonschema"
    done = subprocess.run(
        [checker, "--output-format", "json", "--schemafile", schema, *instances],
        capture_output=True, text=True, check=False,
    )
    assert done.returncode in (0, 1) and done.stdout, done.stderr
    report = json.loads(done.stdout)
    assert not report.get("parse_errors"), report["parse_errors"]
    errors: dict[Path, list[dict[str, object]]] = {}
    for error in report.get("errors", []):
        errors.setdefault(Path(error["filename"]), []).append(error)
    return errors


def check_metaschema(schemas: list[Path]) -> subprocess.CompletedProcess[str]:
    checker = Path(sys.executable).parent / "check-jsonschema"
    return subprocess.run(
        [checker, "--check-metaschema", *schemas], capture_output=True, text=True, check=False
    )


def expect_none(faults: list[str]) -> None:
    """Fails with all faults at once, one a line."""
    if faults:
        pytest.fail(f"{len(faults)} faults\n" + "\n".join(f"  {fault}" for fault in faults), pytrace=False)
