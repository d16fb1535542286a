"""Which article a file belongs to: by its project, its settings, and its name."""

from __future__ import annotations

from pathlib import Path

from checker.lsp.projects import ArticleFiles, Projects

FRENCH, GERMAN = "Le pont est ouvert depuis lundi.\n", "Die Brücke ist seit Montag offen.\n"


def write(folder: Path, **texts: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")


def names(files: ArticleFiles | None) -> list[str]:
    return sorted(Path(path).name for path in files.key) if files else []


def test_versions_are_found_as_check_finds_them(tmp_path: Path) -> None:
    write(tmp_path / "fr", a_md=FRENCH)
    write(tmp_path / "de", a_md=GERMAN)
    found = Projects([str(tmp_path)]).find_article(str(tmp_path / "de" / "a.md"))
    assert found is not None
    assert [language for _path, language in sorted(found.group.files)] == ["de", "fr"]


def test_every_folder_has_its_own_settings(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(tmp_path / name, a_fr_md=FRENCH, a_de_md=GERMAN)
    (tmp_path / "one" / "checker.toml").write_text('source = "fr"\n')
    (tmp_path / "two" / "checker.toml").write_text('source = "de"\n')
    projects = Projects([str(tmp_path / "one"), str(tmp_path / "two")])
    found = [projects.find_article(str(tmp_path / name / "a.de.md")) for name in ("one", "two")]
    assert [one.settings.source for one in found if one] == ["fr", "de"]


def test_settings_that_change_count_at_once(tmp_path: Path) -> None:
    write(tmp_path, a_fr_md=FRENCH, a_de_md=GERMAN)
    projects = Projects([str(tmp_path)])
    first = projects.find_article(str(tmp_path / "a.de.md"))
    (tmp_path / "checker.toml").write_text('source = "fr"\n')
    second = projects.find_article(str(tmp_path / "a.de.md"))
    assert first
    assert first.settings.source is None
    assert second
    assert second.settings.source == "fr"


def test_a_folder_in_a_folder_is_a_project_where_it_has_settings(tmp_path: Path) -> None:
    write(tmp_path / "site", a_fr_md=FRENCH, a_de_md=GERMAN)
    (tmp_path / "site" / "checker.toml").write_text('source = "fr"\n')
    found = Projects([str(tmp_path)]).find_article(str(tmp_path / "site" / "a.de.md"))
    assert found
    assert found.settings.base == str(tmp_path / "site")


def test_outside_every_folder_only_files_beside_count(tmp_path: Path) -> None:
    write(tmp_path / "lone", a_fr_md=FRENCH, a_de_md=GERMAN, b_de_md=GERMAN)
    write(tmp_path / "lone" / "below", a_en_md="The bridge has been open since Monday.\n")
    found = Projects().find_article(str(tmp_path / "lone" / "a.de.md"))
    assert names(found) == ["a.de.md", "a.fr.md"]
    assert found
    assert found.settings.base == str(tmp_path / "lone")


def test_a_text_without_a_file_joins_its_article(tmp_path: Path) -> None:
    write(tmp_path, a_fr_md=FRENCH)
    projects = Projects([str(tmp_path)])
    assert names(projects.find_article(str(tmp_path / "a.fr.md"))) == ["a.fr.md"]
    assert names(projects.find_article(str(tmp_path / "a.de.md"))) == ["a.de.md", "a.fr.md"]
    assert names(projects.find_article(str(tmp_path / "a.fr.md"))) == ["a.de.md", "a.fr.md"]


def test_what_a_check_leaves_alone_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, a_fr_md=FRENCH, code_py="print(1)\n")
    write(tmp_path / "node_modules", b_md=GERMAN)
    projects = Projects([str(tmp_path)])
    assert projects.find_article(str(tmp_path / "code.py")) is None
    assert projects.find_article(str(tmp_path / "node_modules" / "b.md")) is None


def test_files_that_come_are_found_when_asked_anew(tmp_path: Path) -> None:
    write(tmp_path, a_fr_md=FRENCH)
    projects = Projects()
    projects.set_folders([str(tmp_path)])
    projects.find_article(str(tmp_path / "a.fr.md"))
    write(tmp_path, a_de_md=GERMAN)
    assert names(projects.find_article(str(tmp_path / "a.fr.md"))) == ["a.fr.md"]
    projects.forget()
    assert names(projects.find_article(str(tmp_path / "a.fr.md"))) == ["a.de.md", "a.fr.md"]


def test_a_glossary_that_was_begun_is_used(tmp_path: Path) -> None:
    write(tmp_path, a_fr_md=FRENCH, a_de_md=GERMAN)
    projects = Projects([str(tmp_path)])
    found = projects.find_article(str(tmp_path / "a.fr.md"))
    assert found
    assert not found.settings.glossary
    projects.begin_glossary(found.settings)
    again = projects.find_article(str(tmp_path / "a.fr.md"))
    assert again
    assert again.settings.glossary == ("glossary.csv",)
