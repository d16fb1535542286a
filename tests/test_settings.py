"""Settings: found upwards, checked key by key, refused with the file's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.model import SettingsError
from checker.settings import load_settings


@pytest.mark.parametrize(
    "text",
    [
        '[overrides."a/**"]\nignored = ["x"]',
        '[overrides."a/**"]\nignore = "x"',
        '[overrides."a/**"]\nseverity = "error"',
        '[overrides."a/**".severity]\nx = "fatal"',
        'overrides = {"a" = 3}',
    ],
)
def test_nonsense_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "checker.toml").write_text(text)
    with pytest.raises(SettingsError, match=r"checker\.toml"):
        load_settings(tmp_path)
