"""Whatever stands in a file, a name, an argument or a ruling: what is printed is UTF-8 that a terminal only shows."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from checker.reporting import FORMATS
from tests.cli.hostile import CHARACTERS, NAMES, run_program, write_hostile_pair

COMMANDS = {
    **{f"check {name}": ("check", "--format", name) for name in FORMATS},
    "check colour": ("check", "--color", "always"),
    "check explain": ("check", "--explain"),
    "inspect": ("inspect",),
    "inspect json": ("inspect", "--format", "json"),
    **{f"align {name}": ("align", "--format", name) for name in ("text", "json", "tsv", "tmx")},
    "fix": ("fix", "--diff"),
    "baseline": ("baseline", "--output", "base.json"),
    "settings": ("settings",),
}
"""Commands that print something of files or of their names."""


@pytest.fixture(autouse=True)
def working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _strip_colours(data: bytes) -> bytes:
    return re.sub(rb"\x1b\[[\d;]*m", b"", data)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("kind", CHARACTERS)
def test_text(kind: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = write_hostile_pair(tmp_path, CHARACTERS[kind].replace("\x00", ""))
    printed = run_program(monkeypatch, *COMMANDS[command], *(paths if command != "settings" else paths[:1]))
    if command == "check colour":
        printed.out = _strip_colours(printed.out)
    assert printed.code in (0, 1)
    assert not printed.list_faults()


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("kind", NAMES)
def test_names(kind: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / f"a{NAMES[kind]}b"
    folder.mkdir()
    paths = write_hostile_pair(folder, stem=f"x{NAMES[kind]}y")
    (folder / "checker.toml").write_text('languages = ["de", "en", "fr"]\n')
    printed = run_program(
        monkeypatch, *COMMANDS[command], *(paths if command != "settings" else paths[:1]), errors="surrogateescape"
    )
    if command == "check colour":
        printed.out = _strip_colours(printed.out)
    assert not printed.list_faults()


@pytest.mark.parametrize("kind", NAMES)
@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "nowhere{}.md"),
        ("check", "-n{}"),
        ("check", "--output", "{}=x", "page.de.md"),
        ("check", "--explain=ab{}", "page.de.md"),
        ("check", "--format", "{}", "page.de.md"),
        ("check", "--config", "nowhere{}.toml", "page.de.md"),
        ("check", "--source", "{}", "page.de.md"),
        ("check", "--baseline", "nowhere{}.json", "page.de.md"),
        ("--lang", "{}"),
        ("command{}",),
        ("rules", "rule{}"),
        ("align", "nowhere{}.md", "page.fr.md"),
        ("align", "page.de.md", "page.fr.md", "--links", "nowhere{}"),
        ("decisions", "list", "nowhere{}"),
        ("inspect", "nowhere{}.md"),
        ("fix", "nowhere{}.md"),
        ("init", "nowhere{}"),
        ("batch", "nowhere{}.csv", "--output", "out"),
        ("batch", "page.de.md", "--output", "out", "--columns", "{}"),
    ],
    ids=" ".join,
)
def test_arguments(arguments: tuple[str, ...], kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_hostile_pair(tmp_path)
    printed = run_program(monkeypatch, *(text.format(NAMES[kind]) for text in arguments), errors="surrogateescape")
    assert printed.code == 2
    assert not printed.list_faults()
    assert printed.err.count(b"\n") == 1


@pytest.mark.parametrize("kind", CHARACTERS)
def test_rulings(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = write_hostile_pair(tmp_path)
    inside = CHARACTERS[kind]
    found = json.loads(run_program(monkeypatch, "check", *paths, "--format", "json").out)["findings"]
    ruling = {"fingerprint": found[0]["fingerprint"], "verdict": "accept", "rule": f"r{inside}"}
    ruling |= dict.fromkeys(("note", "who", "when", "path"), f"x{inside}y")
    (tmp_path / "decisions.jsonl").write_text(json.dumps(ruling) + "\n")
    (tmp_path / "checker.toml").touch()
    for arguments in (
        ("decisions", "list", "decisions.jsonl"),
        ("check", *paths),
        ("check", "--format", "html", *paths),
    ):
        printed = run_program(monkeypatch, *arguments)
        assert b"x" in printed.out
        assert not printed.list_faults()


@pytest.mark.parametrize("kind", CHARACTERS)
def test_entries_of_a_baseline(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = write_hostile_pair(tmp_path)
    gone = {"paths": [f"gone{CHARACTERS[kind]}.md"], "rule": f"r{CHARACTERS[kind]}", "keys": ["a"], "text": "x"}
    (tmp_path / "base.json").write_text(json.dumps({"version": 2, "findings": [gone]}))
    printed = run_program(monkeypatch, "baseline", *paths, "--output", "base.json")
    assert printed.code == 0
    assert not printed.list_faults()


@pytest.mark.parametrize("kind", CHARACTERS)
def test_what_cannot_be_read(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = write_hostile_pair(tmp_path)
    stem = "broken" + CHARACTERS[kind].replace("\x00", "")
    (tmp_path / f"{stem}.md").write_bytes(b"\x89PNG\r\n\x1a\n")
    for name in FORMATS:
        assert not run_program(monkeypatch, "check", *paths, f"{stem}.md", "--format", name).list_faults()
    for command in ("inspect", "fix", "baseline"):
        printed = run_program(monkeypatch, command, *paths, f"{stem}.md", *(["--diff"] if command == "fix" else []))
        assert printed.code == 2
        assert not printed.list_faults()
