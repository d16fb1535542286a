"""Nothing is checked twice, and whatever has an influence makes it be checked again."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from checker.discovery import FileGroup
from checker.runs import checked_group, result_cache, work_flow
from checker.runs.check_run import RunOptions, check_run
from checker.runs.checked_group import GroupTask
from checker.runs.result_cache import FOLDER, ResultCache, find_cache_folder, open_cache, remove_cache
from checker.settings import Settings
from tests.runs.trees import write_tree

CACHED = RunOptions(cached=True)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(result_cache, "identify_program", lambda *_kept: "this one")
    return write_tree(tmp_path / "tree")


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The groups that were checked indeed."""
    names: list[str] = []
    before = checked_group.check_task

    def check(task: GroupTask, settings: Settings) -> object:
        names.append(task.group.name)
        return before(task, settings)

    monkeypatch.setattr(work_flow, "check_task", check)
    return names


def count(checked: list[str]) -> int:
    found = len(checked)
    checked.clear()
    return found


def test_a_second_run_checks_what_has_changed(tree: Path, checked: list[str]) -> None:
    settings = Settings(base=str(tree))
    first = [one.message for one in check_run([tree], settings, CACHED).findings]
    assert count(checked) == 12
    assert [one.message for one in check_run([tree], settings, CACHED).findings] == first
    assert count(checked) == 0
    page = tree / "part0" / "index.de.md"
    page.write_text(page.read_text(encoding="utf-8").replace("Dörfer", "Städte"), encoding="utf-8")
    check_run([tree], settings, CACHED)
    assert count(checked) == 1
    check_run([tree], Settings(base=str(tree), ignore=("number-format",)), CACHED)
    assert count(checked) == 12, "other settings"
    check_run([tree], Settings(base=str(tree), fail_on="error"), CACHED)
    assert count(checked) == 0, "what is put to findings afterwards"
    check_run([tree], settings, RunOptions(cached=False))
    assert count(checked) == 12


def test_a_result_holds_while_other_pages_are_what_was_seen(tree: Path, checked: list[str]) -> None:
    settings = Settings(base=str(tree))
    for language, text in (("de", "Mehr unter"), ("fr", "Plus sous")):
        page = tree / "site" / language / "start.md"
        page.parent.mkdir(parents=True)
        page.write_text(f"{text} [a](https://example.org/de/hilfe/), [b](https://example.org/{language}/neu/).\n")
        (page.parent / "neu.md").write_text("")
    findings = check_run([tree], settings, CACHED).findings
    assert [one.rule for one in findings if "start" in one.article] == ["link-mismatch"]
    count(checked)
    check_run([tree], settings, CACHED)
    assert not [name for name in checked if "start" in name]
    (tree / "site" / "de" / "mehr.md").write_text("")
    check_run([tree], settings, CACHED)
    assert not [name for name in checked if "start" in name], "a page that nobody asked for"
    (tree / "site" / "de" / "hilfe.md").write_text("")
    findings = check_run([tree], settings, CACHED).findings
    assert [name for name in checked if "start" in name]
    assert not [one for one in findings if "start" in one.article]


def test_another_program_takes_nothing_over(tree: Path, checked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(base=str(tree))
    check_run([tree], settings, CACHED)
    monkeypatch.setattr(result_cache, "identify_program", lambda *_kept: "another")
    check_run([tree], settings, CACHED)
    assert count(checked) == 24


def test_what_is_broken_is_made_again(tree: Path, checked: list[str]) -> None:
    settings = Settings(base=str(tree))
    check_run([tree], settings, CACHED)
    results = [path for path in (tree / FOLDER).rglob("*") if path.is_file() and path.parent != tree / FOLDER]
    assert len(results) == 12 + 1, "and the rules' names"
    for number, path in enumerate(results):
        path.write_bytes(path.read_bytes()[:-9] if number % 2 else b"")
    count(checked)
    check_run([tree], settings, CACHED)
    assert count(checked) == 12


def test_the_cache_says_what_it_is_and_is_deleted(tree: Path) -> None:
    settings = Settings(base=str(tree))
    check_run([tree], settings, CACHED)
    folder = find_cache_folder(settings.base, str(tree))
    assert folder == tree / FOLDER
    assert (folder / ".gitignore").read_text() == "*\n"
    assert (folder / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")
    assert remove_cache(folder)
    assert not folder.exists()
    folder.mkdir()
    (folder / "own.txt").touch()
    assert not remove_cache(folder), "not ours"
    assert (folder / "own.txt").exists()


def test_a_tree_without_a_project_and_foreign_models_have_none(tmp_path: Path) -> None:
    assert open_cache(Settings(), str(tmp_path)) is None
    assert open_cache(Settings(base=str(tmp_path), embedder="some/model"), str(tmp_path)) is None
    (tmp_path / "project" / ".git").mkdir(parents=True)
    assert find_cache_folder("", str(tmp_path / "project" / "page.md")) == tmp_path / "project" / FOLDER


def test_what_was_not_used_for_longest_goes(tree: Path) -> None:
    cache = ResultCache(tree / FOLDER, Settings(base=str(tree)))
    for number in range(10):
        cache.keep(f"{number}" * 64, os.urandom(1000))
        used = time.time() - 100 + number
        os.utime(tree / FOLDER / f"{number}{number}" / (f"{number}" * 62), (used, used))
    cache.tidy(most=5000)
    assert [cache.find(f"{number}" * 64) is not None for number in range(10)] == [False] * 7 + [True] * 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_never_opened(tree: Path, checked: list[str]) -> None:
    settings = Settings(base=str(tree))
    check_run([tree], settings, CACHED)
    count(checked)
    for kept in [path for path in (tree / FOLDER).glob("??/*") if path.is_file()]:
        kept.unlink()
        os.mkfifo(kept)
    check_run([tree], settings, CACHED)
    assert count(checked) == 12
    pipe = tree / "pipe.de.txt"
    os.mkfifo(pipe)
    cache = ResultCache(tree / FOLDER, settings)
    assert not cache.name(GroupTask(0, FileGroup("pipe", [(str(pipe), "de")]), ()))


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_nothing_is_kept_behind_a_link_that_leads_out(tree: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    settings = Settings(base=str(tree))
    (tree / FOLDER).symlink_to(outside)
    assert find_cache_folder(str(tree), ".") is None
    check_run([tree], settings, CACHED)
    (tree / FOLDER).unlink()
    (tree / FOLDER).mkdir()
    (tree / FOLDER / "ab").symlink_to(outside)
    ResultCache(tree / FOLDER, settings).keep("ab" * 16, "a result")
    assert not list(outside.iterdir())


def test_a_changed_glossary_makes_everything_be_checked_again(tree: Path, checked: list[str]) -> None:
    (tree / "terms.csv").write_text("de,fr\nBecken,bassin\n")
    settings = Settings(base=str(tree), glossary=("terms.csv",))
    check_run([tree], settings, CACHED)
    first = len(checked)
    check_run([tree], settings, CACHED)
    assert len(checked) == first
    (tree / "terms.csv").write_text("de,fr\nBecken,piscine\n")
    check_run([tree], settings, CACHED)
    assert len(checked) == 2 * first
