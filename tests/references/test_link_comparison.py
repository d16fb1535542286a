from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from checker.model import Block, Document, Inline, Sentence
from checker.references import thresholds
from checker.references.link_comparison import LinkComparison


def make_sentence(path: str, language: str, text: str) -> Sentence:
    block = Block("paragraph", text, 0, len(text))
    return Sentence(Document(path, text, "text", [block]), block, 0, len(text), text, language)


def compare(de: list[str], fr: list[str], folder: str = "") -> list[tuple[str, str, str, float]]:
    return compare_versions({"de": de, "fr": fr}, folder)


def compare_versions(links: Mapping[str, list[str]], folder: str = "") -> list[tuple[str, str, str, float]]:
    rows = [
        {
            code: [make_sentence(f"{folder}{code}/a.md", code, f"[x]({link})" if link else "Taxi.")]
            for code, link in zip(links, each, strict=True)
        }
        for each in zip(*links.values(), strict=True)
    ]
    versions = {version: [one for row in rows for one in row[version]] for version in links}
    comparison = LinkComparison(versions, {code: code for code in links})
    paired = [pair for number, row in enumerate(rows) for pair in comparison.pair_row(number, row, "de")]
    return [
        (one.kind, one.fault, one.use.target if one.use else "", one.probability)
        for one in comparison.find_differences(paired)
    ]


def test_no_links_nothing_to_compare() -> None:
    assert not LinkComparison({"de": [make_sentence("a", "de", "Nichts.")]}, {"de": "de"})
    assert compare([""], [""]) == []


def test_a_copied_edition_is_one_where_the_version_has_its_own_elsewhere() -> None:
    assert compare(["/de/a", "/de/b"], ["/fr/a", "/de/b"])[0][:3] == ("edition", "fr", "/de/b")
    lone = compare(["/de/a"], ["/de/a"])
    assert [one[:3] for one in lone] == [("edition", "fr", "/de/a")]
    assert lone[0][3] < compare(["/de/a", "/de/b"], ["/fr/a", "/de/b"])[0][3]
    assert compare(["https://haus.example/de/a"], ["https://haus.example/de/a"]) == []


@pytest.mark.parametrize(("text", "named"), [("Deutsch", True), ("Version allemande", True), ("le plan", False)])
def test_a_link_that_is_called_after_its_language_is_right(text: str, named: bool) -> None:
    inline = Inline("link", 0, len(text), "/de/a")
    cells = {}
    for code in ("de", "fr"):
        sentence = make_sentence(f"{code}/a.html", code, text)
        sentence.block.inlines = (inline,)
        cells[code] = [sentence]
    comparison = LinkComparison(cells, {"de": "de", "fr": "fr"})
    assert (list(comparison.find_differences(list(comparison.pair_row(0, cells, "de")))) == []) is named


def test_a_site_that_stands_for_another_again_and_again_is_the_versions_own() -> None:
    laws, lois = ([f"https://{site}.example/art-{n}" for n in range(3)] for site in ("gesetze", "legislation"))
    assert compare(laws, lois) == []
    assert [one[0] for one in compare(laws[:2], lois[:2])] == ["site", "site"]
    mistyped = [one.replace("gesetze", "gesetz") for one in laws]
    assert [one[0] for one in compare(laws, mistyped)] == ["site"] * 3


def test_the_tree_says_whether_there_is_an_own_edition(tmp_path: Path) -> None:
    for name in ("de/a.md", "de/b.md", "de/c.md", "fr/a.md", "fr/b.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = compare(["/de/a", "/de/b", "/de/c"], ["/fr/a", "/de/b", "/de/c"], f"{tmp_path}/")
    assert [one[2] for one in found] == ["/de/b"]
    lone = compare(["/de/b", "x"], ["/de/b", "x"], f"{tmp_path}/")
    assert [(one[2], one[3]) for one in lone] == [("/de/b", found[0][3])]
    assert compare(["/de/c"], ["/de/c"], f"{tmp_path}/") == []
    assert found[0][3] > compare(["/de/a", "/de/b"], ["/fr/a", "/de/b"])[0][3]


def test_pages_with_names_of_their_own_in_each_edition(tmp_path: Path) -> None:
    for name in ("de/a.md", "de/bad.md", "de/alle.md", "fr/a.md", "fr/piscine.md", "fr/alle.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    same = [f"./s{number}.md" for number in range(3)]
    assert compare(["./bad.md", *same], ["./piscine.md", *same], f"{tmp_path}/") == []
    assert compare(["./bad.md", *same], ["./alle.md", *same], f"{tmp_path}/")[0][0] == "page"


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("https://a.org/x1", "https://a.org/x2", "page"),
        ("https://abcdefgh.org/x", "https://abcdefg.org/x", "site"),
        ("https://a.org/x", "https://b.org/y", "site"),
        ("https://abcdefgh.c.org/x", "https://abcdefg.c.org/y", "site"),
        ("/a", "", "lacking"),
        ("https://a.org/haus", "https://a.org/maison", ""),
        ("#a", "https://b.org/y", ""),
    ],
)
def test_kinds(one: str, other: str, kind: str) -> None:
    found = compare([one, "/c", "/d"], [other, "/c", "/d"])
    assert [each[0] for each in found] == ([kind] if kind else [])


def test_a_version_without_links_lacks_none() -> None:
    assert compare(["/a", "/b", "/c"], ["", "", ""]) == []


def test_exchanged_links() -> None:
    assert [one[2] for one in compare(["/a", "/b"], ["/b", "/b"])] == ["/b"]
    assert compare(["/a", "/b"], ["/b", "/a"]) == []


def test_a_mistyped_link_is_told_wherever_the_right_one_stands() -> None:
    found = compare(["/a/haustiere", "/a/haustiere"], ["/a/hastiere", "/a/haustiere"])
    assert [one[2] for one in found] == ["/a/hastiere"]
    assert compare(["https://a.org/en/haustiere"], ["https://a.org/en/haustier"])[0][0] == "page"
    assert compare(["https://a.org/de/contact"], ["https://a.org/fr/contacts"]) == []


def test_a_mistyped_link_of_another_edition_where_pages_are_called_the_same() -> None:
    found = compare(["/de/haus", "/de/hof", "/de/haustiere"], ["/haus", "/hof", "/hastiere"])
    assert [one[2] for one in found] == ["/hastiere"]
    assert compare(["/de/haus", "/de/hof", "/de/a/2010/08/24"], ["/haus", "/hof", "/a/2010/08/16"]) == []


def test_another_name_of_an_office_is_less_sure_than_another_site() -> None:
    own = compare(["https://abcd.c.org/a"], ["https://bacd.c.org/b"])[0][3]
    assert own < compare(["https://abcd.org/a"], ["https://bacd.org/b"])[0][3]


def test_addresses_in_the_words_of_each_language_are_a_translator_s_choice() -> None:
    (own,) = compare(["https://karte.energie.org/"], ["https://karte.energia.org/"])
    (slip,) = compare(["https://karte.energie.org/"], ["https://karte.enregie.org/"])
    assert own[3] < thresholds.WARNING_PROBABILITY < thresholds.ERROR_PROBABILITY < slip[3]


def test_three_versions_with_an_address_each_have_localised_it() -> None:
    german, french, italian = ([f"https://{site}.example/"] for site in ("zone", "secteur", "settore"))
    each_its_own = compare_versions({"de": german, "fr": french, "it": italian})
    assert [one[3] < thresholds.WARNING_PROBABILITY for one in each_its_own] == [True, True]
    (one_alone,) = compare_versions({"de": german, "fr": french, "it": german})
    assert one_alone[3] >= thresholds.WARNING_PROBABILITY
