from __future__ import annotations

import pytest

from checker.cli import main, make_parser
from tests.cli.test_parser import explain


def test_help_explains_a_command_and_lists_them_all(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("check", "rules"):
        assert main(["help", command]) == 0
        assert capsys.readouterr().out == explain(capsys, command, "--help") == make_parser(command).format_help()
    assert main(["help"]) == 0
    assert capsys.readouterr().out == explain(capsys, "--help")
