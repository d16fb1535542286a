"""The command line as a whole: its help, and the language of its messages."""

from __future__ import annotations

import pytest

from checker.cli import main


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 0
    out = capsys.readouterr().out
    assert all(name in out for name in ("check", "inspect", "align", "rules", "batch"))


def test_messages_in_another_language_are_refused_clearly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "xx", "rules"]) == 2
    assert "fr" in capsys.readouterr().err


def test_what_follows_two_dashes_is_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--", "--lang=xx"]) == 2
    assert "--lang=xx: no such file" in capsys.readouterr().err
    assert main(["check", "--", "--explain", "nowhere"]) == 2
    assert "--explain: no such file" in capsys.readouterr().err
