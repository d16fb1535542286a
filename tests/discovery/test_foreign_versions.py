"""Versions in languages that are not known are told by their paths, beside versions in languages that are."""

from __future__ import annotations

import pytest

from checker.discovery.foreign_versions import ForeignVersions, describe_foreign
from checker.discovery.name_grouping import Member, group_by_name


def find_tags(*names: str) -> dict[str, str]:
    members = [Member(name, name) for name in names]
    named = group_by_name(members)
    foreign = ForeignVersions(members, named)
    return {group.files[0][0]: tag for group in named if (tag := foreign.find_tag(group))}


@pytest.mark.parametrize(
    ("names", "tags"),
    [
        (["de/a.md", "fr/a.md", "hu/a.md", "pt_BR/a.md"], ["hu", "pt_BR"]),
        (["a.de.md", "a.fr.md", "a.hu.md"], ["hu"]),
        (["a.de.md", "a.fr.md", "a-hu.md", "a_es.md"], ["hu", "es"]),
        (["de/a.md", "fr/a.md", "ckb/a.md"], ["ckb"]),
        (["en/a.md", "hu/a.md"], ["hu"]),
        (["a.md", "a.pt-BR.md"], ["pt-BR"]),
        (["a.en.md", "a.hu.md"], ["hu"]),
        (["content/en/x/a.md", "content/zh-tw/x/a.md"], ["zh-tw"]),
        (["i18n/en/a.json", "i18n/es/a.json", "i18n/de/a.json"], ["es"]),
        (["docs/a.md", "i18n/es/docusaurus-plugin-content-docs/current/a.md"], ["es"]),
        (["blog/a.md", "i18n/pt-BR/docusaurus-plugin-content-blog/a.md"], ["pt-BR"]),
        (["config/de.yml", "config/fr.yml", "config/es.yml"], ["es"]),
        (["a.de.html", "a.html.it", "a.fr.html"], []),
    ],
)
def test_they_are_told_beside_what_is_known(names: list[str], tags: list[str]) -> None:
    assert list(find_tags(*names).values()) == tags


@pytest.mark.parametrize(
    "names",
    [
        ["index.md", "hu/index.md", "hr/index.md", "no/index.md"],  # sections of a site
        ["how-to-do.md", "how-to-do-it.md"],
        ["faq/a.md", "a.md"],
        ["de/a.md", "fr/a.md", "ui/b.md"],
        ["a.md", "a.min.md"],
        ["xx/a.md", "en/a.md"],
        ["hu/a.md"],
        ["docs/a.md", "i18n/fr/docusaurus-plugin-content-docs/current/a.md"],
    ],
)
def test_a_word_is_no_tag(names: list[str]) -> None:
    assert find_tags(*names) == {}


def test_they_are_named_with_their_languages() -> None:
    assert describe_foreign({}, {}) == []
    named = describe_foreign({}, {"x/pt_BR/a.md": "pt_BR", "ckb/{a}.md": "ckb", "a.zh-TW.md": "zh-TW"})
    files = "a.zh-TW.md (Chinese), ckb/{a}.md (ckb), x/pt_BR/a.md (Portuguese)"
    assert named == [f"in other languages, not checked: {files}"]


def test_what_was_told_by_the_text_comes_first_and_the_rest_is_counted() -> None:
    by_path = {f"{code}/{n}.md": code for code in ("hu", "es") for n in range(9)}
    (line,) = describe_foreign({"zh/page.md": "zh-tw"}, by_path)
    assert line.startswith("in other languages, not checked: zh/page.md (Chinese (traditional)), es/0.md (Spanish), ")
    assert line.endswith("es/8.md (Spanish) and 9 more (Hungarian 9)")
