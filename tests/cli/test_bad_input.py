"""Bad input gets one clear line and exit code 2: never a traceback, nothing lost."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.cli import main

FRENCH = "La commune rénove son école cet été. Les parents saluent la décision du conseil.\n"
GERMAN = "Die Gemeinde saniert diesen Sommer ihre Schule. Die Eltern begrüßen den Entscheid.\n"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as error:
        code = int(error.code or 0)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    code, out, err = run(capsys, *arguments)
    assert code == 2
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err


def test_missing_path(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert "nowhere.txt" in refused(capsys, "check", tmp_path / "nowhere.txt")


def test_folder_with_nothing_to_check(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert str(tmp_path) in refused(capsys, "check", tmp_path)


def test_binary_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "photo.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))
    assert "photo.txt" in refused(capsys, "check", path)


def test_latin_1_names_the_byte(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Les élèves".encode("latin-1"))
    message = refused(capsys, "check", path)
    assert "0xe9" in message.lower()
    assert "UTF-8" in message


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks_are_accepted(capsys: pytest.CaptureFixture[str], tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(FRENCH.encode(encoding))
    code, out, _err = run(capsys, "check", path)
    assert code == 0
    assert out


def test_empty_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("")
    assert "empty.txt" in refused(capsys, "check", path)


def test_version_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(FRENCH, encoding="utf-8")
    code, out, _err = run(capsys, "check", path, "--languages", "fr,de")
    assert code == 1
    assert "there is no German version" in out
    assert "'xx'" in refused(capsys, "check", path, "--languages", "xx")


def test_source_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(FRENCH, encoding="utf-8")
    for command in ("check", "inspect", "fix", "baseline"):
        assert run(capsys, command, path, "--source", "en")[0] == 0, "settings hold for many articles"
        assert "'xx'" in refused(capsys, command, path, "--source", "xx")


def test_page_in_no_known_language(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("4711 0815\n\nXK-20 / B-7\n", encoding="utf-8")
    assert "French" in refused(capsys, "check", path)


def test_page_in_a_fourth_language(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    text = "Το δημοτικό συμβούλιο αποφάσισε χθες την ανακαίνιση του σχολείου. Οι γονείς χαιρετίζουν την απόφαση.\n"
    path.write_text(text, encoding="utf-8")
    assert "page.txt" in refused(capsys, "check", path)


def test_unknown_setting_gets_a_suggestion(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "checker.toml").write_text('fail_onn = "error"\n')
    path = tmp_path / "page.txt"
    path.write_text(FRENCH, encoding="utf-8")
    message = refused(capsys, "check", path)
    assert "did you mean 'fail-on'?" in message
    assert "checker.toml" in message


def test_report_that_cannot_be_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(FRENCH, encoding="utf-8")
    blocker = tmp_path / "file"
    blocker.write_text("x")
    code, _out, err = run(capsys, "check", path, "--output", f"json={blocker}/report.json")
    assert code == 2
    assert "report.json" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [("check",), ("chek", "x"), ("check", "x", "--nope"), ("check", "x", "--output", "pdf=x")]
)
def test_wrong_arguments(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    refused(capsys, *arguments)


def test_clean_page_in_one_language(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(FRENCH, encoding="utf-8")
    code, out, err = run(capsys, "check", path)
    assert (code, err) == (0, "")
    assert "French" in out


def test_pasted_page(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    text = FRENCH * 6 + "\nThe mayor will cut the ribbon at noon on the new school yard.\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    code, out, _err = run(capsys, "check", "-")
    assert code == 1
    assert "The mayor" in out


def test_a_ten_megabyte_line_does_not_hang(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "line.txt"
    path.write_text((FRENCH.strip() + " ") * (10_000_000 // len(FRENCH)), encoding="utf-8")
    started = time.perf_counter()
    code, _out, _err = run(capsys, "check", path)
    assert code in (0, 1)
    assert time.perf_counter() - started < 120


@pytest.mark.parametrize("command", [["check"], ["inspect"], ["check", "--format", "markdown"]])
def test_a_terminal_that_can_show_no_accents(command: list[str], tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(f"{FRENCH}\n{GERMAN}", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "checker", *command, str(path)],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii:strict"},
    )
    assert (done.returncode, done.stderr) in [(0, b""), (1, b"")]
    assert done.stdout


def test_fail_on_and_exit_zero(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(FRENCH * 6 + "\nThe mayor will cut the ribbon at noon on the new school yard.\n", encoding="utf-8")
    assert run(capsys, "check", path)[0] == 1
    assert run(capsys, "check", path, "--fail-on", "error")[0] == 1
    assert run(capsys, "check", path, "--exit-zero")[0] == 0


def test_broken_file_among_good_ones(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.fr.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "a.de.txt").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "b.fr.txt").write_bytes(b"\xff\xfe\x00caf\xe9\x00\x00")
    code, out, _err = run(capsys, "check", tmp_path)
    assert code == 2
    assert "b.fr.txt" in out
    assert "German" in out


LONG = "x" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", LONG],
        ["check", "a.fr.txt", LONG],
        ["check", "a.fr.txt", "--baseline", LONG],
        ["check", "a.fr.txt", "--config", LONG],
        ["inspect", LONG],
        ["baseline", LONG],
        ["fix", LONG],
        ["review", LONG, "--no-browser"],
        ["batch", LONG, "--output", "out"],
        ["batch", f"{LONG}.jsonl", "--output", "out"],
        ["align", LONG, "a.fr.txt"],
        ["init", LONG],
        ["decisions", "list", LONG],
    ],
)
def test_a_path_that_is_too_long_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.fr.txt").write_text(FRENCH, encoding="utf-8")
    assert LONG in refused(capsys, *arguments)


def test_a_report_with_a_name_that_is_too_long_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.fr.txt").write_text(FRENCH, encoding="utf-8")
    code, _out, err = run(capsys, "check", "a.fr.txt", "--output", f"json={LONG}")
    assert (code, err.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "pipe"],
        ["check", "a.fr.txt", "--baseline", "pipe"],
        ["check", "a.fr.txt", "--config", "pipe"],
        ["inspect", "pipe"],
        ["align", "pipe", "a.fr.txt"],
        ["align", "a.fr.txt", "a.fr.txt", "--links", "pipe"],
        ["baseline", "a.fr.txt", "--output", "pipe"],
        ["fix", "pipe"],
        ["review", "pipe", "--no-browser"],
        ["batch", "pipe.jsonl", "--output", "out"],
        ["batch", "pipe.csv", "--output", "out"],
        ["decisions", "list", "pipe"],
        ["decisions", "merge", "pipe", "pipe"],
        ["check", "a.fr.txt", "--config", "baseline.toml"],
        ["check", "a.fr.txt", "--config", "glossary.toml"],
        ["check", "a.fr.txt", "--config", "decisions.toml"],
        ["check", "/dev/zero"],
        ["check", "ring.txt"],
        ["align", "ring.txt", "a.fr.txt"],
    ],
)
def test_pipes_devices_and_rings_of_links_are_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.fr.txt").write_text(FRENCH, encoding="utf-8")
    for name in ("pipe", "pipe.jsonl", "pipe.csv"):
        os.mkfifo(name)
    Path("ring.txt").symlink_to("ring.txt")
    settings = {"baseline": '"pipe"', "glossary": '["pipe"]', "decisions": '"pipe"'}
    for name, value in settings.items():
        key = "keep-files" if name == "glossary" else name
        Path(f"{name}.toml").write_text(f"{key} = {value}\n", encoding="utf-8")
    message = refused(capsys, *arguments)
    assert any(path in message for path in ("pipe", "/dev/zero", "ring.txt"))


def test_a_path_after_explain_is_a_path(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.txt").write_text(FRENCH, encoding="utf-8")
    Path("beef").write_text(FRENCH, encoding="utf-8")
    for name in ("page.txt", "beef"):  # the second may be a fingerprint, too
        assert run(capsys, "check", "--explain", name)[0] == 0
    assert LONG in refused(capsys, "check", "--explain", LONG)


def test_a_ring_of_links_in_a_folder_is_passed_over(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.fr.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "one.md").symlink_to("two.md")
    (tmp_path / "two.md").symlink_to("one.md")
    (tmp_path / "below").symlink_to(tmp_path)
    assert run(capsys, "check", tmp_path)[0] == 0


@pytest.mark.parametrize("form", ["json", "concise", "sarif", "junit", "github", "gitlab", "rdjsonl", "markdown"])
def test_a_report_for_a_program_leaves_what_could_not_be_read_on_standard_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, form: str
) -> None:
    (tmp_path / "school.fr.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "school.de.txt").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "old.fr.txt").write_bytes("Les élèves".encode("latin-1"))
    code, _out, err = run(capsys, "check", tmp_path, "--format", form)
    assert code == 2
    assert err.count("\n") == 1
    assert "old.fr.txt" in err
