"""The command settings, and settings with every command."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.samples import ARTICLE, run

pytestmark = pytest.mark.usefixtures("article_folder")


def test_each_is_shown_with_where_it_comes_from(capsys: pytest.CaptureFixture[str]) -> None:
    Path("checker.toml").write_text('source = "fr"\nfail-on = "error"\n')
    assert run("settings", ARTICLE[0], "--languages", "de,fr") == 0
    lines = {line.split(" = ")[0]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["source"].split() == ["source", "=", '"fr"', "#", "checker.toml"]
    assert lines["languages"].endswith('languages = ["de", "fr"]                # --languages'[-14:])
    assert lines["max-bytes"].endswith("# default")
    assert str(Path.cwd() / "checker.toml") in next(iter(lines))


def test_without_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "checker.toml").unlink(missing_ok=True)
    assert run("settings") == 0
    assert "no settings file" in capsys.readouterr().out


@pytest.mark.parametrize(
    "command",
    [
        ("check", *ARTICLE, "--exit-zero"),
        ("check", ARTICLE[0]),
        ("inspect", *ARTICLE),
        ("inspect", ARTICLE[1]),
        ("align", *ARTICLE),
        ("fix", *ARTICLE),
        ("fix", ARTICLE[0]),
        ("baseline", ARTICLE[0]),
        ("settings", ARTICLE[0]),
        ("batch", ".", "--output", "out", "--exit-zero", "--workers", "1"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("text", ['source = "en"', 'source = "fr"', "require-comparison = false"])
def test_settings_work_with_every_command(command: tuple[str, ...], text: str) -> None:
    Path("checker.toml").write_text(f"{text}\n")
    assert run(*command) == 0


@pytest.mark.parametrize(
    "text",
    [
        "source = ",
        "source = 3",
        'sourse = "de"',
        "\udcff",
        "x = " + "[" * 100_000,
        "x = " + "9" * 5000,
        'languages = "de"',
    ],
    ids=range(7),
)
@pytest.mark.parametrize("command", ["check", "settings"])
def test_settings_that_make_no_sense_are_one_line(command: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("checker.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert run(command, ARTICLE[0]) == 2
    said = capsys.readouterr().err
    assert "checker.toml" in said
    assert said.count("\n") == 1
