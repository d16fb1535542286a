"""What has become of the sentences of a version."""

from __future__ import annotations

from pathlib import Path

from checker.settings import Settings
from checker.staleness.text_change import compare_states, join_texts
from tests.staleness.pages import make_article

OLD = "The bridge opens on Monday. The toll for lorries stays. The residents are glad of the shorter way."


def compare(folder: Path, new: str) -> dict[str, list[str]]:
    article = make_article(folder, OLD, {"en": new, "de": "Die Brücke wird am Montag eröffnet."})
    now = article.versions[-1].sentences if article.versions[-1].language == "en" else article.versions[0].sentences
    change = compare_states(article.earlier[0].sentences, now, Settings())
    return {
        "changed": [one.text for one in now if change.is_changed(one)],
        "before": [join_texts(change.list_before([one])) for one in now if change.is_changed(one)],
        "removed": [one.text for one in change.removed],
        "none": ["none"] if change.is_none else [],
    }


def test_nothing(tmp_path: Path) -> None:
    assert compare(tmp_path, OLD) == {"changed": [], "before": [], "removed": [], "none": ["none"]}


def test_reworded_beyond_recognition(tmp_path: Path) -> None:
    new = "The bridge opens on Monday. The toll for lorries stays. That their way is shorter pleases residents."
    found = compare(tmp_path, new)
    assert found["changed"] == ["That their way is shorter pleases residents."]
    assert found["before"] == ["The residents are glad of the shorter way."]


def test_taken_out_and_put_in(tmp_path: Path) -> None:
    assert compare(tmp_path, "The bridge opens on Monday. The residents are glad of the shorter way.")["removed"] == [
        "The toll for lorries stays."
    ]
    found = compare(tmp_path, f"{OLD} Dogs must be kept on a lead.")
    assert found["changed"] == ["Dogs must be kept on a lead."]
    assert found["before"] == [""]
    assert not found["none"]


def test_white_space_is_no_change(tmp_path: Path) -> None:
    assert compare(tmp_path, OLD.replace(" toll ", "\ntoll "))["changed"] == []
