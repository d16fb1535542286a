"""The program is known by its content, which is read when a file is another one than before."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.runs import program_identity
from checker.runs.program_identity import identify_program


def test_files_are_read_again_when_one_of_them_is_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program_identity, "ROOT", tmp_path)
    code = tmp_path / "code.py"
    code.write_text("a = 1\n", encoding="utf-8")
    kept: dict[str, object] = {}

    def identify() -> str:
        program_identity._read_files.cache_clear()
        return identify_program(kept.get, kept.__setitem__)

    first = identify()
    assert (identify(), len(kept)) == (first, 1)
    before = code.stat()
    code.write_text("a = 2\n", encoding="utf-8")
    os.utime(code, ns=(before.st_atime_ns, before.st_mtime_ns))
    second = identify()
    assert second != first, "of the same size and time"
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "code.pyc").touch()
    assert identify() == second
    code.write_text("a = 1\n", encoding="utf-8")
    assert identify() == first


def test_what_is_broken_is_read_again() -> None:
    found: list[str] = []
    identity = identify_program(lambda _name: None, lambda name, _value: found.append(name))
    assert identify_program(lambda _name: 5, lambda _name, _value: None) == identity
    assert len(found) == 1
