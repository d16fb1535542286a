"""Articles are told what they were."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from checker.model import InputError
from checker.pipeline import check
from checker.settings import Settings
from checker.updates.recall import Recall, require_history
from tests.git_repository import GitRepository
from tests.updates.pages import SOURCE, TARGET


def test_a_source_that_went_ahead(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    first = made.commit({"page.en.md": SOURCE.format(n=90), "page.fr.md": TARGET.format(n=90)})
    made.commit({"page.en.md": SOURCE.format(n=120)})
    for since in (None, "HEAD~1"):
        recall = Recall(Settings(), since)
        report = check(tmp_path, Settings(select=("stale",)), recall=recall)
        (finding,) = report.findings
        assert [place.text for place in finding.locations] == ["90 mètres", "120 metres", "90 metres"]
        assert finding.locations[2].path == f"{tmp_path / 'page.en.md'}@{first[:9]}"
        assert recall.states == 1


def test_outside_a_repository_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "page.en.md").write_text(SOURCE.format(n=120), encoding="utf-8")
    (tmp_path / "page.fr.md").write_text(TARGET.format(n=90), encoding="utf-8")
    report = check(tmp_path, Settings(), recall=Recall(Settings(), "HEAD"))
    assert [finding.rule for finding in report.findings] == ["number-mismatch"]
    with pytest.raises(InputError, match="in no git repository"):
        require_history([tmp_path], None)


def test_a_revision_that_is_not_known(tmp_path: Path) -> None:
    GitRepository(tmp_path).commit({"page.en.md": SOURCE.format(n=120)})
    require_history([tmp_path], "HEAD")
    with pytest.raises(InputError, match="--since v9: no such revision"):
        require_history([tmp_path], "v9")


def test_files_that_have_not_changed_need_no_recall(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    texts = {"page.en.md": SOURCE.format(n=90), "page.fr.md": TARGET.format(n=90), "other.en.md": SOURCE.format(n=5)}
    made.commit(texts)
    made.commit({"page.en.md": SOURCE.format(n=120)})
    recall = Recall(Settings(), "HEAD~1")
    own = recall.narrow([str(tmp_path / name) for name in ("page.en.md", "page.fr.md")])
    assert own is not None
    same = pickle.loads(pickle.dumps(own))
    report = check(tmp_path, Settings(select=("stale",)), recall=same)
    assert len(report.findings) == same.states == 1
    assert recall.narrow([str(tmp_path / "other.en.md")]) is None
    assert recall.narrow([str(tmp_path.parent / "elsewhere.md")]) is None
    before = own.signature
    made.write({"page.fr.md": TARGET.format(n=120)})
    other = Recall(Settings(), "HEAD~1").narrow([str(tmp_path / "page.en.md"), str(tmp_path / "page.fr.md")])
    assert other is not None
    assert other.signature != before, "the translation has been touched, too"
