from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.discovery.name_grouping import Member, group_by_name
from checker.model import InputError
from checker.settings import Settings
from tests.discovery.trees import list_groups, write_tree


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
        (["Deutsch/a.txt", "français/a.txt"], "a"),
        (["deu/a.txt", "fra/a.txt"], "a"),
        (["a_ger.txt", "a_fre.txt"], "a"),
    ],
)
def test_versions_are_grouped_by_name(tmp_path: Path, names: list[str], article: str) -> None:
    write_tree(tmp_path, *names)
    ((name, files),) = list_groups(tmp_path)
    assert (name, sorted(files)) == (article, sorted(zip(names, ("de", "fr"), strict=True)))


def test_a_long_code_that_no_sibling_confirms_says_nothing(tmp_path: Path) -> None:
    write_tree(tmp_path, "eng/pumps.md", "deutsch/becken.md")
    assert sorted(file for _name, files in list_groups(tmp_path) for file in files) == [
        ("deutsch/becken.md", "de"),
        ("eng/pumps.md", None),
    ]


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
    write_tree(tmp_path, *names)
    (only,) = list_groups(tmp_path)
    assert sorted(only[1]) == sorted([(names[0], None), (names[1], "fr")])


@pytest.mark.parametrize(
    "names",
    [
        ["en/guide.md", "fr/guide/index.md"],
        ["en/guide/_index.md", "fr/guide.md", "de/guide/README.md"],
        ["guide/index.md", "fr/guide.md"],
    ],
)
def test_the_first_page_of_a_folder_is_that_folders_page(names: list[str]) -> None:
    assert len(group_by_name([Member(name, name) for name in names])) == 1


@pytest.mark.parametrize(
    "names",
    [["fr/README.md", "de/index.md"], ["guide.md", "guide/index.md"], ["docs/api.json", "docs/fr/api.md"]],
)
def test_other_first_pages_stay_apart(names: list[str]) -> None:
    assert len(group_by_name([Member(name, name) for name in names])) == len(names)


def test_a_tag_that_nothing_confirms_says_nothing(tmp_path: Path) -> None:
    write_tree(tmp_path, "made-in-de.md", "other.md")
    assert [files for _name, files in list_groups(tmp_path)] == [[("made-in-de.md", None)], [("other.md", None)]]


def test_formats_may_differ_between_the_versions(tmp_path: Path) -> None:
    write_tree(tmp_path, "a.de.md", "a.fr.html", "b.md", "b.html")
    assert [len(files) for _name, files in list_groups(tmp_path)] == [2, 1, 1]


def test_a_layout_is_obeyed(tmp_path: Path) -> None:
    write_tree(tmp_path, "src/fr/news/x.md", "src/de/news/x.md", "src/de/news/y.md")
    found = list_groups(tmp_path, Settings(layout="src/{lang}/{path}"))
    assert [len(files) for _name, files in found] == [2, 1]
    with pytest.raises(InputError, match="lang"):
        list_groups(tmp_path, Settings(layout="src/{path}"))


@given(
    st.lists(
        st.from_regex(r"(?:(?:fr|de|x|_posts)/){0,2}[ab](?:[._-](?:fr|de|it|x))?\.(?:md|txt)", fullmatch=True),
        unique=True,
    )
)
def test_every_file_is_in_one_group_and_no_group_has_a_language_twice_by_tag(paths: list[str]) -> None:
    groups = group_by_name([Member(path, path) for path in paths])
    assert sorted(path for group in groups for path, _language in group.files) == sorted(paths)
    assert len({group.key for group in groups}) == len(groups)
