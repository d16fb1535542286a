from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.model import Finding, Fix, InputError, Report
from checker.review.fixing import plan_changes, plan_possible_changes, write_changes
from checker.settings import Settings
from tests.review import pages


def report(folder: Path, old: str, new: str, encoding: str = "utf-8", **texts: tuple[str, ...]) -> Report:
    """A report whose only finding suggests ``new`` for ``old``."""
    paths = pages.article(folder, **texts)
    path = Path(paths[0])
    path.write_bytes(path.read_text(encoding="utf-8").replace("\n", "\r\n").encode(encoding))
    made = checker.check(paths, Settings(base=str(folder)))
    document = next(doc for article in made.articles for doc in article.documents if doc.path == paths[0])
    start = document.text.index(old)
    made.findings = [
        Finding(
            "number-format",
            "typography",
            "x",
            "info",
            "m",
            (),
            fix=Fix(path.__fspath__(), start, start + len(old), new),
        )
    ]
    made.notes = []
    return made


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_nothing_changes_but_what_was_suggested(tmp_path: Path, encoding: str) -> None:
    made = report(tmp_path, "14 000", "14\u202f000", encoding)
    before = (tmp_path / "article.fr.md").read_bytes()
    (change,) = plan_changes(made)
    assert (tmp_path / "article.fr.md").read_bytes() == before
    write_changes([change])
    after = (tmp_path / "article.fr.md").read_bytes()
    assert after.decode(encoding) == before.decode(encoding).replace("14 000", "14\u202f000")
    assert after[:3] == before[:3]


def test_the_diff_shows_both(tmp_path: Path) -> None:
    (change,) = plan_changes(report(tmp_path, "14 000", "14\u202f000"))
    text = change.diff(str(tmp_path))
    assert text.startswith("--- a/article.fr.md\n+++ b/article.fr.md\n")
    assert "-Le chantier a coûté 14 000 euros" in text
    assert "+Le chantier a coûté 14\u202f000 euros" in text


def test_a_value_is_never_changed(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="would change more"):
        plan_changes(report(tmp_path, "14 000", "15 000"))
    assert "14 000" in (tmp_path / "article.fr.md").read_text(encoding="utf-8")


def test_a_file_that_has_changed_is_left_alone(tmp_path: Path) -> None:
    made = report(tmp_path, "14 000", "14\u202f000")
    (change,) = plan_changes(made)
    path = tmp_path / "article.fr.md"
    path.write_text("autre chose", encoding="utf-8")
    with pytest.raises(InputError, match="has changed"):
        write_changes([change])
    with pytest.raises(InputError, match="has changed"):
        plan_changes(made)
    assert path.read_text(encoding="utf-8") == "autre chose"


def test_what_the_encoding_can_not_hold_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    head = '<html><head><meta charset="windows-1252"></head><body>'
    path.write_bytes(f"{head}<p>Le chantier a coûté 14 000 euros à la ville.</p></body></html>".encode("cp1252"))
    made = checker.check([path], Settings(base=str(tmp_path)))
    text = made.articles[0].documents[0].text
    start = text.index("14 000")
    made.findings = [Finding("r", "c", "m", "info", "m", (), fix=Fix(str(path), start, start + 6, "14\u202f000"))]
    with pytest.raises(InputError, match=r"1252 without loss"):
        plan_changes(made)
    assert plan_possible_changes(made) == ([], [f"{path}: can't be written in CP1252 without loss"])
