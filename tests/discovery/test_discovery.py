from __future__ import annotations

from pathlib import Path

import pytest

from checker import pipeline
from checker.discovery import discover, list_lone_files
from checker.discovery.folders import find_changed_articles
from checker.model import InputError
from checker.settings import Settings


def tree(root: Path, *names: str, text: str = "Ein Text.\n") -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def groups(root: Path, settings: Settings | None = None) -> list[tuple[str, list[tuple[str, str | None]]]]:
    found = discover([root], settings or Settings()).groups
    return [(g.name, [(Path(path).relative_to(root).as_posix(), code) for path, code in g.files]) for g in found]


@pytest.mark.parametrize(
    ("names", "article"),
    [
        (["a.de.md", "a.fr.md"], "a"),
        (["a_de.md", "a_fr.md"], "a"),
        (["a-de.md", "a-fr.md"], "a"),
        (["a DE.docx", "a FR.docx"], "a"),
        (["de-a.txt", "fr-a.txt"], "a"),
        (["a.de-CH.md", "a.fr_FR.md"], "a"),
        (["de/a.md", "fr/a.md"], "a"),
        (["content/de/x/a.md", "content/fr/x/a.md"], "content/x/a"),
        (["locales/de.json", "locales/fr.json"], "locales"),
        (["config/models.de.yml", "config/models.fr.yml"], "config/models"),
        (["a.html.de", "a.html.fr"], "a"),
        (["guide-de/a.html", "guide-fr/a.html"], "guide/a"),
        (["de/a.de.html", "fr/a.fr.html"], "a"),
        (["german/a.txt", "french/a.txt"], "a"),
    ],
)
def test_versions_are_grouped_by_name(tmp_path: Path, names: list[str], article: str) -> None:
    tree(tmp_path, *names)
    ((name, files),) = groups(tmp_path)
    assert (name, sorted(files)) == (article, sorted(zip(names, ("de", "fr"), strict=True)))


@pytest.mark.parametrize(
    "names",
    [
        ["a.md", "a.fr.md"],
        ["a.md", "fr/a.md"],
        ["docs/intro.md", "i18n/fr/docusaurus-plugin-content-docs/current/intro.md"],
        ["blog/2020.md", "i18n/fr/docusaurus-plugin-content-blog/2020.md"],
        ["_posts/a.md", "fr/_posts/a.md"],
    ],
)
def test_the_default_language_needs_no_tag(tmp_path: Path, names: list[str]) -> None:
    tree(tmp_path, *names)
    (only,) = groups(tmp_path)
    assert sorted(only[1]) == sorted([(names[0], None), (names[1], "fr")])


def test_a_tag_that_nothing_confirms_says_nothing(tmp_path: Path) -> None:
    tree(tmp_path, "made-in-de.md", "other.md")
    assert [files for _name, files in groups(tmp_path)] == [[("made-in-de.md", None)], [("other.md", None)]]


def test_formats_may_differ_between_the_versions(tmp_path: Path) -> None:
    tree(tmp_path, "a.de.md", "a.fr.html", "b.md", "b.html")
    assert [len(files) for _name, files in groups(tmp_path)] == [2, 1, 1]


def test_versions_in_other_languages_are_left_out_and_said(tmp_path: Path) -> None:
    tree(
        tmp_path, "de/a.md", "fr/a.md", "it/a.md", "pt_BR/a.md", "b.de.md", "b.fr.md", "b.it.md", "ui/c.md", "ckb/a.md"
    )
    found = discover([tmp_path], Settings())
    assert sorted(each.name for each in found.groups) == ["a", "b", "ui/c"]
    (note,) = found.notes
    assert note.endswith("files in other languages, not checked: 4 (ckb, it, pt_BR)")


def test_tables_of_data_and_lone_catalogues_are_no_articles(tmp_path: Path) -> None:
    tree(tmp_path, "a.md", "package.json", "de.yml", "strings.json", "strings.fr.json")
    tree(tmp_path, "data.csv", text="year,sum\n2020,3\n")
    tree(tmp_path, "units.csv", text="id,de,fr\n1,a,b\n")
    tree(tmp_path, "broken.csv", text='id,de,fr\n1,"a,b\n')
    assert [name for name, _files in groups(tmp_path)] == ["a", "broken", "strings", "units"]


def test_files_without_counterpart_are_named(tmp_path: Path) -> None:
    tree(tmp_path, "a.md", "b.md", "u.jsonl")
    assert list_lone_files(discover([tmp_path], Settings()).groups) == []
    tree(tmp_path, "a.fr.md")
    found = discover([tmp_path], Settings()).groups
    assert list_lone_files(found) == [f"without a counterpart: {tmp_path / 'b.md'}"]


def test_a_layout_is_obeyed(tmp_path: Path) -> None:
    tree(tmp_path, "src/fr/news/x.md", "src/de/news/x.md", "src/de/news/y.md")
    found = groups(tmp_path, Settings(layout="src/{lang}/{path}"))
    assert [len(files) for _name, files in found] == [2, 1]
    with pytest.raises(InputError, match="lang"):
        groups(tmp_path, Settings(layout="src/{path}"))


def test_ignored_and_hidden_files_are_left_out(tmp_path: Path) -> None:
    tree(
        tmp_path,
        "a.md",
        ".hidden.md",
        ".git/x.md",
        "node_modules/x.md",
        "out/b.md",
        "drafts/c.md",
        "drafts/d.md",
        "e.md",
    )
    tree(tmp_path, ".gitignore", text="/out/\ndrafts/*\n!drafts/d.md\n")
    found = groups(tmp_path, Settings(exclude=("e.*",)))
    assert [files[0][0] for _name, files in found] == ["a.md", "drafts/d.md"]


def test_a_second_name_of_a_file_is_not_read_twice(tmp_path: Path) -> None:
    tree(tmp_path, "a.de.md", "de/b.de.md", "b.en.md")
    (tmp_path / "a.md").symlink_to("a.de.md")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert groups(tmp_path) == [("a", [("a.de.md", "de")]), ("b", [("b.en.md", "en"), ("de/b.de.md", "de")])]


def test_files_given_by_hand(tmp_path: Path) -> None:
    tree(tmp_path, "fr.txt", "de.txt", "un.txt", "zwei.txt", "x.jsonl")
    by_tag = discover([tmp_path / "de.txt", tmp_path / "fr.txt"], Settings()).groups
    assert [(g.name, [code for _path, code in g.files], g.ambiguous) for g in by_tag] == [
        (tmp_path.name, ["de", "fr"], False)
    ]
    (loose,) = discover([tmp_path / "un.txt", tmp_path / "zwei.txt"], Settings()).groups
    assert loose.ambiguous
    assert len(loose.files) == 2
    (one,) = discover([tmp_path / "un.txt"], Settings()).groups
    assert not one.ambiguous
    units, text = discover([tmp_path / "x.jsonl", tmp_path / "un.txt"], Settings()).groups
    assert (units.ambiguous, text.ambiguous) == (False, False)
    assert discover(["-"], Settings()).groups[0].files == [("-", None)]


def test_a_folder_with_nothing_and_a_missing_path_are_one_line(tmp_path: Path) -> None:
    tree(tmp_path, "a.png")
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(InputError) as raised:
            discover([path], Settings())
        assert "\n" not in str(raised.value)


def test_a_changed_file_brings_its_article(tmp_path: Path) -> None:
    tree(tmp_path, "a.de.md", "a.fr.md", "b.de.md", "b.fr.md")
    (article,) = find_changed_articles([tmp_path / "a.fr.md", tmp_path / "gone.md"], tmp_path, Settings()).groups
    assert [Path(path).name for path, _code in article.files] == ["a.de.md", "a.fr.md"]


def test_changed_files_bring_their_articles_and_others_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, "a.de.md", text="Die Brücke ist seit 18 Tagen für den Verkehr gesperrt.\n")
    tree(tmp_path, "a.fr.md", text="Le pont est fermé à la circulation depuis 19 jours.\n")
    tree(tmp_path, "b.de.md", "notes.txt", text="Die Brücke ist wieder offen.\n")
    monkeypatch.chdir(tmp_path)
    report = pipeline.check(["a.fr.md"], Settings(), below=".")
    assert [article.name for article in report.articles] == ["a"]
    assert [finding.locations[0].path for finding in report.findings] == ["a.fr.md"]
    assert pipeline.check(["gone.md"], Settings(), below=".").articles == []
    assert len(pipeline.check(["."], Settings(), below=".").articles) == 3


def test_files_without_text_in_a_folder_are_passed_over_and_said(tmp_path: Path) -> None:
    tree(tmp_path, "a.de.md", text="Die Brücke ist seit 18 Tagen für den Verkehr gesperrt.\n")
    tree(tmp_path, "empty.md", text="\n")
    tree(tmp_path, "none.html", text="<p>{{ x }}</p>")
    tree(tmp_path, "broken.xlf", text="<xliff>")
    report = pipeline.check([tmp_path], Settings())
    assert len(report.articles) == 1
    assert [problem.rpartition("/")[2].partition(":")[0] for problem in report.problems] == ["broken.xlf"]
    (line,) = [line for line in report.checked if line.startswith("without text to check")]
    assert "empty.md" in line
    assert "none.html" in line
    with pytest.raises(InputError, match=r"empty\.md"):
        pipeline.check([tmp_path / "empty.md"], Settings())
