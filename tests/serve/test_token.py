from __future__ import annotations

from pathlib import Path

import pytest

from checker.model import SettingsError
from checker.serve.token import is_open_to_others, make_token, read_token

SOUND = "0123456789abcdef"


@pytest.fixture(autouse=True)
def _nothing_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHECKER_TOKEN", raising=False)


def test_it_is_taken_from_where_it_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_token(None, None) == ""
    monkeypatch.setenv("CHECKER_TOKEN", SOUND + "-environment")
    assert read_token(None, None) == SOUND + "-environment"
    file = tmp_path / "token"
    file.write_text(SOUND + "-file\n")
    assert read_token(None, file) == SOUND + "-file"
    assert read_token(SOUND, None) == SOUND


@pytest.mark.parametrize("wrong", ["", "short", SOUND + " x", SOUND + "é", SOUND + "\n" + SOUND])
def test_one_that_can_be_guessed_or_not_be_sent_is_refused(
    wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "token").write_text(wrong, encoding="utf-8")
    monkeypatch.setenv("CHECKER_TOKEN", wrong)
    for given in ((wrong, None), (None, tmp_path / "token"), (None, None)):
        with pytest.raises(SettingsError):
            read_token(*given)
    with pytest.raises(SettingsError, match="can't be read"):
        read_token(None, tmp_path / "nowhere")


def test_one_that_is_made_is_new_and_sound() -> None:
    made = {make_token() for _n in range(10)}
    assert len(made) == 10
    assert all(read_token(token, None) == token for token in made)


def test_who_can_read_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(SOUND)
    file.chmod(0o600)
    assert not is_open_to_others(file)
    file.chmod(0o644)
    assert is_open_to_others(file)
    assert not is_open_to_others(tmp_path / "nowhere")
