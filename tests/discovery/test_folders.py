from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker import pipeline
from checker.discovery import discover
from checker.discovery.folders import LeftOut, find_changed_articles, list_files
from checker.model import InputError
from checker.settings import Settings
from tests.discovery.trees import list_groups, write_tree


def test_versions_in_other_languages_are_left_out_and_said(tmp_path: Path) -> None:
    write_tree(
        tmp_path, "de/a.md", "fr/a.md", "hu/a.md", "pt_BR/a.md", "b.de.md", "b.fr.md", "b.hu.md", "ui/c.md", "ckb/a.md"
    )
    found = discover([tmp_path], Settings())
    assert sorted(each.name for each in found.groups) == ["a", "b", "ui/c"]
    foreign = {Path(path).relative_to(tmp_path).as_posix(): tag for path, tag in found.foreign.items()}
    assert foreign == {"b.hu.md": "hu", "ckb/a.md": "ckb", "hu/a.md": "hu", "pt_BR/a.md": "pt_BR"}
    assert found.notes == []


def test_tables_of_data_and_lone_catalogues_are_no_articles(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.md", "package.json", "de.yml", "strings.json", "strings.fr.json")
    write_tree(tmp_path, "data.csv", text="year,sum\n2020,3\n")
    write_tree(tmp_path, "units.csv", text="id,de,fr\n1,a,b\n")
    write_tree(tmp_path, "broken.csv", text='id,de,fr\n1,"a,b\n')
    assert [name for name, _files in list_groups(tmp_path)] == ["a", "broken", "strings", "units"]


def test_a_second_name_of_a_file_is_not_read_twice(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.de.md", "de/b.de.md", "b.en.md")
    (tmp_path / "a.md").symlink_to("a.de.md")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert list_groups(tmp_path) == [("a", [("a.de.md", "de")]), ("b", [("b.en.md", "en"), ("de/b.de.md", "de")])]


def test_what_lies_behind_a_link_out_of_the_folder_is_not_read(tmp_path: Path) -> None:
    tree = tmp_path / "{tree}"
    write_tree(tree, "a.de.md", "a.fr.md")
    write_tree(tmp_path, "secret.md", "more/b.md")
    (tree / "b.de.md").symlink_to(tmp_path / "secret.md")
    (tree / "c.md").symlink_to("../secret.md")
    (tree / "more").symlink_to("../more")
    (tree / "gone.md").symlink_to("../gone.md")
    found = discover([tree], Settings())
    assert [path for each in found.groups for path, _code in each.files] == [
        str(tree / name) for name in ("a.de.md", "a.fr.md")
    ]
    assert found.notes == [f"links that lead out of {tree}, not followed: b.de.md, c.md"]
    changed = find_changed_articles([tmp_path / "secret.md", tree / "c.md"], tree, Settings())
    assert changed.groups == []


def test_a_folder_that_is_a_link_itself_is_what_was_given(tmp_path: Path) -> None:
    write_tree(tmp_path / "tree", "a.de.md", "a.fr.md")
    (tmp_path / "link").symlink_to("tree")
    assert [len(files) for _name, files in list_groups(tmp_path / "link")] == [2]


def test_a_changed_file_brings_its_article(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.de.md", "a.fr.md", "b.de.md", "b.fr.md")
    (article,) = find_changed_articles([tmp_path / "a.fr.md", tmp_path / "gone.md"], tmp_path, Settings()).groups
    assert [Path(path).name for path, _code in article.files] == ["a.de.md", "a.fr.md"]


def test_changed_files_bring_their_articles_and_others_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, "a.de.md", text="Die Brücke ist seit 18 Tagen für den Verkehr gesperrt.\n")
    write_tree(tmp_path, "a.fr.md", text="Le pont est fermé à la circulation depuis 19 jours.\n")
    write_tree(tmp_path, "b.de.md", "notes.txt", text="Die Brücke ist wieder offen.\n")
    monkeypatch.chdir(tmp_path)
    report = pipeline.check(["a.fr.md"], Settings(), below=".")
    assert [article.name for article in report.articles] == ["a"]
    assert [finding.locations[0].path for finding in report.findings] == ["a.fr.md"]
    assert pipeline.check(["gone.md"], Settings(), below=".").articles == []
    assert len(pipeline.check(["."], Settings(), below=".").articles) == 3


def test_files_without_text_in_a_folder_are_passed_over_and_said(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.de.md", text="Die Brücke ist seit 18 Tagen für den Verkehr gesperrt.\n")
    write_tree(tmp_path, "empty.md", text="\n")
    write_tree(tmp_path, "none.html", text="<p>{{ x }}</p>")
    write_tree(tmp_path, "broken.xlf", text="<xliff>")
    report = pipeline.check([tmp_path], Settings())
    assert len(report.articles) == 1
    assert [problem.rpartition("/")[2].partition(":")[0] for problem in report.problems] == ["broken.xlf"]
    (line,) = [line for line in report.checked if line.startswith("without text to check")]
    assert "empty.md" in line
    assert "none.html" in line
    with pytest.raises(InputError, match=r"empty\.md"):
        pipeline.check([tmp_path / "empty.md"], Settings())


def test_files_are_listed_in_order_and_links_to_folders_not_followed(tmp_path: Path) -> None:
    write_tree(tmp_path, "b/x.md", "b/a.md", "a.md", "c.md", "b.png", "_build/d.md")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert list(list_files(str(tmp_path), Settings())) == ["a.md", "c.md", "b/a.md", "b/x.md"]


def test_rings_of_links_and_what_is_no_file_are_passed_over(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.md")
    (tmp_path / "one.md").symlink_to("two.md")
    (tmp_path / "two.md").symlink_to("one.md")
    (tmp_path / "dead.md").symlink_to("nowhere.md")
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "device.md").symlink_to("/dev/zero")
    assert list_groups(tmp_path) == [("a", [("a.md", None)])]


def test_a_folder_that_cannot_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "a.md").write_text("Der Bus fährt heute nicht. Wir bitten um Verständnis.", encoding="utf-8")
    scan = os.scandir

    def refuse(path: str | Path) -> object:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr("checker.discovery.folders.os.scandir", refuse)
    left_out = LeftOut([], [])
    assert list(list_files(str(tmp_path), Settings(), left_out)) == ["a.md"]
    assert left_out.folders == [f"{tmp_path / 'shut'}: Permission denied"]
    report = pipeline.check(tmp_path, Settings())
    assert report.problems == left_out.folders


def test_glossaries_of_the_settings_are_no_articles(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.md", "words/b.md")
    write_tree(tmp_path, "terms.csv", "units.csv", "words/more.csv", text="id,de,fr\n1,a,b\n")
    settings = Settings(glossary=("terms.csv", "words", {"keep": "x"}), base=str(tmp_path))
    assert sorted(list_files(str(tmp_path), settings)) == ["a.md", "units.csv"]
