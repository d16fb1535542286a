from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.messages import get_language
from checker.model import InputError
from checker.serve.sent_article import SentArticle
from checker.serve.work import Job, NoSuchFindingError, RulingError, do_job, warm_up
from checker.settings import Settings
from tests.serve.samples import TEXTS


def test_a_job_is_done_in_its_language(tmp_path: Path) -> None:
    settings = Settings(base=str(tmp_path))
    for language in ("it", "de", "en"):
        found = json.loads(do_job(Job("check", SentArticle(TEXTS), settings, language)))
        assert (get_language(), len(found["findings"])) == (language, 1)


def test_what_can_not_be_done_is_said(tmp_path: Path) -> None:
    settings = Settings(base=str(tmp_path))
    with pytest.raises(InputError):
        do_job(Job("check", SentArticle("  "), settings, "en"))
    with pytest.raises(NoSuchFindingError):
        do_job(Job("explain", SentArticle(TEXTS), settings, "en", {"fingerprint": "x"}))
    with pytest.raises(RulingError):
        do_job(Job("rule", SentArticle(TEXTS), settings, "en", {"rulings": [7]}))
    assert not (tmp_path / "decisions.jsonl").exists()


def test_what_comes_first_is_loaded_before() -> None:
    warm_up()
