"""What a run leaves behind in the process that asked for it."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from checker import pipeline
from checker.model import InputError
from checker.settings import Settings


def test_full_collections_wait_until_a_check_is_done(tmp_path: Path) -> None:
    page = tmp_path / "page.fr.txt"
    page.write_text("Le pont rouvre lundi après un an de travaux.\n", encoding="utf-8")
    before, seen = gc.get_threshold(), []
    pipeline.check([page], Settings(), progress=lambda *_said: seen.append(gc.get_threshold()))
    assert seen
    assert all(during[:2] == before[:2] and during[2] >= pipeline.SELDOM for during in seen)
    assert gc.get_threshold() == before
    with pytest.raises(InputError):
        pipeline.check([tmp_path / "absent.txt"], Settings())
    assert gc.get_threshold() == before
