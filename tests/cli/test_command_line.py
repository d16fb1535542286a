"""Completion: bash itself is asked, the others' scripts are looked through."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from checker import rules
from checker.cli import COMMANDS, main
from checker.cli.command_line import describe_command_line


@pytest.fixture(scope="module")
def described() -> dict[str, set[str]]:
    line = describe_command_line()
    return {name: {one for option in line.options[name] for one in option.names} for name in COMMANDS}


def write(shell: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["completion", shell]) == 0
    return capsys.readouterr().out


def test_every_command_and_option_is_described(described: dict[str, set[str]]) -> None:
    assert {"--format", "--select", "--stdin-filename", "-q", "--help"} <= described["check"]
    assert "--most" in described["glossary"], "of a command below a command, too"
    line = describe_command_line()
    (format_,) = (one for one in line.options["check"] if "--format" in one.names)
    assert "concise" in format_.words
    assert format_.help == "what to print (default: text)"
    assert {option.takes for name in COMMANDS for option in line.options[name]} == {"nothing", "words", "file", "text"}


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("checker che", {"check"}),
        ("checker --lang ", {"fr", "de", "en"}),
        ("checker --lang de che", {"check"}),
        ("checker check --format s", {"sarif"}),
        ("checker check --sel", {"--select"}),
        ("checker check --select typ", {"typography"}),
        ("checker rules number-m", {"number-mismatch"}),
        ("checker help ini", {"init"}),
        ("checker completion ", {"bash", "zsh", "fish"}),
        ("checker check --config ", set()),
        ("checker check pa", set()),
    ],
)
def test_bash_completes(words: str, found: set[str], capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    script = tmp_path / "checker.bash"
    script.write_text(write("bash", capsys), encoding="utf-8")
    asked = f'source "{script}"; COMP_WORDS=({words} ""); COMP_CWORD={len(words.split())}'
    if not words.endswith(" "):
        asked = f'source "{script}"; COMP_WORDS=({words}); COMP_CWORD={len(words.split()) - 1}'
    done = subprocess.run(
        ["bash", "-c", asked + '; _checker; printf "%s\\n" "${COMPREPLY[@]}"'],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert set(done.stdout.split()) == found or (words.endswith("--lang ") and found <= set(done.stdout.split()))


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_scripts_of_other_shells_name_all(
    shell: str, described: dict[str, set[str]], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text = write(shell, capsys)
    prefix = "-l " if shell == "fish" else "--"
    named = {one[2:] for options in described.values() for one in options if one.startswith("--")}
    assert [one for one in named if f"{prefix}{one}" not in text] == []
    assert [rule.id for rule in rules.get_rules() if rule.id not in text] == []
    assert not re.search(r"\bNone\b|%\(", text)
    if shutil.which(shell):
        script = tmp_path / shell
        script.write_text(text, encoding="utf-8")
        assert subprocess.run([shell, "-n", script], capture_output=True, check=False).returncode == 0


def test_descriptions_speak_the_language_and_are_quoted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "fr", "completion", "fish"]) == 0
    out = capsys.readouterr().out
    assert "expliquer une commande" in out
    assert all(len(re.findall(r"(?<!\\)'", line)) % 2 == 0 for line in out.splitlines())
    assert main(["--lang", "fr", "completion", "zsh"]) == 0
    assert "\\:" in capsys.readouterr().out
