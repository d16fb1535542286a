"""A check of what is stale alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.model import InputError
from checker.reporting import render
from checker.settings import Settings
from checker.updates.update import are_states, check_files, check_history, select_stale
from tests.git_repository import GitRepository
from tests.updates.pages import SOURCE, TARGET


def write(folder: Path, **texts: str) -> list[str]:
    paths = [folder / f"{name}.md" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def test_files(tmp_path: Path) -> None:
    old, new, target = write(tmp_path, old=SOURCE.format(n=90), new=SOURCE.format(n=120), fr=TARGET.format(n=90))
    assert are_states(old, new, Settings())
    assert not are_states(new, target, Settings())
    report = check_files(old, new, [target], Settings())
    assert [(one.rule, one.locations[0].text) for one in report.findings] == [("stale-fact", "90 mètres")]
    assert report.findings[0].suggestion == "write 120 mètres in French"
    assert check_files(new, old, [target], Settings()).findings == []


def test_files_that_don_t_belong_together(tmp_path: Path) -> None:
    old, new, target = write(tmp_path, old=SOURCE.format(n=90), new=SOURCE.format(n=120), fr=TARGET.format(n=90))
    with pytest.raises(InputError, match="no earlier state"):
        check_files(target, new, [target], Settings())
    other = write(tmp_path, other="Quite another text, about cows.\n\nThey stand on the grass.\n")
    with pytest.raises(InputError, match="no versions of one text"):
        check_files(old, new, other, Settings())


def test_history_says_how_many_states_it_saw(tmp_path: Path) -> None:
    made = GitRepository(tmp_path)
    made.commit({"page.en.md": SOURCE.format(n=90), "page.fr.md": TARGET.format(n=90)})
    made.commit({"page.en.md": SOURCE.format(n=120)})
    report = check_history([tmp_path], Settings(), "HEAD~1")
    assert report.checked[-1] == "1 earlier state compared"
    assert len(report.findings) == 1
    with pytest.raises(InputError, match="no such revision"):
        check_history([tmp_path], Settings(), "nothing")


def test_only_what_is_stale_is_looked_for() -> None:
    assert select_stale(Settings()).select == ("stale",)


def test_the_page_shows_what_the_source_said(tmp_path: Path) -> None:
    old, new, target = write(tmp_path, old=SOURCE.format(n=90), new=SOURCE.format(n=120), fr=TARGET.format(n=90))
    page = render(check_files(old, new, [target], Settings()), "html")
    assert "It is 90 metres long and leads to the old harbour." in page
    assert page.count("class=before") == 1
