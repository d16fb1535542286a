from __future__ import annotations

import pytest

from checker.cli import main


def test_a_shell_must_be_known(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["completion", "csh"])
    assert stopped.value.code == 2
    assert "'csh' is none of 'bash', 'zsh', 'fish'" in capsys.readouterr().err
