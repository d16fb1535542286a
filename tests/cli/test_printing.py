"""What is printed can be shown, on whatever terminal."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli import printing
from tests.cli.hostile import run_program
from tests.cli.samples import write_pair

FOLDER = Path(printing.__file__).parent


def test_nothing_else_prints() -> None:
    for path in sorted(FOLDER.glob("*.py")):
        if path.stem in ("printing", "progress"):
            continue
        calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
        called = {ast.unparse(call.func) for call in calls}
        assert called.isdisjoint({"print", "sys.stdout.write", "sys.stderr.write"}), path


@pytest.mark.parametrize(
    ("asked", "person", "environment", "expected"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ("auto", True, {"FORCE_COLOR": "0"}, False),
        ("auto", False, {"FORCE_COLOR": ""}, False),
        ("auto", True, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ("always", False, {"NO_COLOR": "1", "TERM": "dumb"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour(
    asked: str, person: bool, environment: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert printing.wants_colour(asked, person=person) is expected


def test_a_forced_colour_leaves_other_formats_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    paths = write_pair(tmp_path)
    for arguments in (("check", "--format", "json"), ("check", "--format", "github"), ("inspect",), ("fix", "--diff")):
        assert not run_program(monkeypatch, *arguments, *paths).list_faults()


@pytest.mark.parametrize("encoding", ["UTF-8 mode", "ASCII"])
@pytest.mark.parametrize(
    "command", ["inspect", "align", "check", "settings", "check json", "align tmx", "inspect json"]
)
def test_the_c_locale(command: str, encoding: str, tmp_path: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C"}
    if encoding == "ASCII":
        environment |= {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    name, _space, form = command.partition(" ")
    stem = os.fsdecode("Brücke".encode() + b"\xff")
    paths = []
    for language, text in (("fr", "Le pont est “fermé”: 45 mètres.\n"), ("de", "Die Brücke ist zu: 45 Meter.\n")):
        path = tmp_path / f"{stem}.{language}.md"
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "checker",
            name,
            *paths[: 1 if name == "settings" else 2],
            *(["--format", form] * bool(form)),
            *(["--with-rows"] * (form == "json" and name == "check")),
        ],
        env=environment,
        capture_output=True,
        check=False,
    )
    assert ran.returncode in (0, 1), ran.stderr
    assert ran.stderr == b""
    shown = ran.stdout.decode("utf-8" if form or encoding == "UTF-8 mode" else "ascii")
    assert not form or "fermé" in shown


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_stream_that_is_closed_is_no_fault(closed: str, tmp_path: Path) -> None:
    paths = write_pair(tmp_path)
    command = f'"{sys.executable}" -m checker check "$@" {closed}'
    ran = subprocess.run(["sh", "-c", command, "sh", *paths], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert "Traceback" not in ran.stderr


def test_the_middle_of_a_very_long_error_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    printing.print_error("checker: a.txt: " + "x" * 100_000 + " is wrong")
    said = capsys.readouterr().err
    assert said.startswith("checker: a.txt: x")
    assert said.endswith("x is wrong\n")
    assert len(said) < printing.LONGEST_ERROR
