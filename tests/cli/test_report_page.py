"""Where the page of a run in a terminal goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli import main
from checker.cli.report_page import choose_page
from checker.settings import Settings
from tests.cli.samples import write_pair


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's cache, and a working directory beside it that is empty."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "cache" / "checker" / "reports"


def test_it_goes_to_the_cache_where_nobody_asked_for_it(cache: Path) -> None:
    (first, second) = (choose_page([path], Settings()) for path in ("a.fr.md", "-"))
    assert first.is_relative_to(cache)
    assert (first.name, second.name) == ("a.fr.html", "pasted.html")
    assert first.parent.name.startswith("work-")


@pytest.mark.usefixtures("cache")
def test_it_is_named_after_what_was_checked() -> None:
    here = Path.cwd()
    named = {path: choose_page([path, "other.txt"], Settings()).stem for path in ("-", ".", str(here), "article.fr.md")}
    assert named == {"-": "pasted", ".": here.name, str(here): here.name, "article.fr.md": "article.fr"}


def test_projects_of_one_name_have_pages_of_their_own(cache: Path) -> None:
    pages = [choose_page(["a.md"], Settings(base=base)) for base in ("one/site", "two/site")]
    assert len({page.parent for page in pages}) == 2
    assert all(page.is_relative_to(cache) for page in pages)


@pytest.mark.usefixtures("cache")
def test_it_goes_to_the_folder_of_reports_that_a_project_has() -> None:
    for folder in ("project/.git", "project/reports", "project/content/reports"):
        Path(folder).mkdir(parents=True)
    for path in ("project/content", "project/content/a.md", "project/content/reports/b.md"):
        assert choose_page([path], Settings()).parent == Path("project/reports")
    assert choose_page(["project/content"], Settings()).name == "content.html"


def test_a_section_of_that_name_is_not_the_projects_folder(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("project/.git", "project/content/reports"):
        Path(folder).mkdir(parents=True)
    monkeypatch.chdir("project/content")
    assert choose_page(["."], Settings()).is_relative_to(cache)


@pytest.mark.usefixtures("cache")
def test_the_settings_have_the_last_word() -> None:
    Path("reports").mkdir()
    assert choose_page(["a.md"], Settings(base=".", reports="build/pages")) == Path("build/pages/a.html")


def test_a_run_in_a_terminal_leaves_nothing_in_the_tree(
    cache: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    write_pair(Path.cwd())
    before = sorted(path.name for path in Path.cwd().iterdir())
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert main(["check", "."]) == 0
    assert sorted(path.name for path in Path.cwd().iterdir()) == before
    (page,) = cache.rglob("*.html")
    assert f"The report as a page: {page}" in capsys.readouterr().out


@pytest.mark.usefixtures("cache")
def test_a_page_that_can_not_be_written_is_said_and_fails_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    write_pair(Path.cwd())
    Path("file").write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path.cwd() / "file"))
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert main(["check", "."]) == 0
    assert "can't be written" in capsys.readouterr().err
