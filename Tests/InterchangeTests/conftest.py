"""What the tests of files for other programs share: the program, and how it is run."""

import os
from pathlib import Path

import pytest

from program import TOP, Program


@pytest.fixture(scope="session")
def plc() -> Program:
    """The built program: `PLC` in the environment, else the debug build."""
    path = Path(os.environ.get("PLC", TOP / ".build/debug/plc"))
    assert path.is_file(), f"{path} is not built: run `swift build`, or name another one in PLC"
    return Program(path.resolve())
