from __future__ import annotations

import json

import pytest

from checker import languages
from checker._version import __version__
from checker.cli import main


def test_the_version_and_what_it_runs_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["version"]) == 0
    assert capsys.readouterr().out.startswith(f"checker {__version__}\nPython 3.")
    assert main(["version", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["version"] == __version__
    assert found["languages"] == list(languages.codes())
    assert set(found["extras"]) <= {"batch", "neural"}
