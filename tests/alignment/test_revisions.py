"""Passages of one language: an earlier revision of a text."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.alignment.prepared_text import prepare_text
from checker.alignment.revisions import are_related, compare_revisions
from checker.articles.rows import build_rows
from checker.model import Report
from checker.settings import Settings
from tests.alignment.texts import FRENCH, GERMAN, by_two, version

EARLIER = [
    FRENCH[0],
    FRENCH[1],
    "Un expert avait découvert plusieurs fissures dans les piliers.",
    "Les travaux ont coûté 3,8 millions de francs et ont duré un an.",
    "Les piétons pourront emprunter le pont dès dimanche et la présidente Anna Keller les invite à une fête.",
    FRENCH[7],
    "La date exacte de la fête n'est pas encore connue de la rédaction.",
]


def test_texts_on_other_things_are_no_revisions() -> None:
    assert are_related(FRENCH, EARLIER)
    assert are_related(EARLIER, FRENCH)
    assert not are_related(FRENCH, ["Le marché ouvre à huit heures.", "Les pommes viennent de la vallée.", "Il pleut."])


def test_revisions_are_compared_sentence_by_sentence() -> None:
    pair = compare_revisions(FRENCH, EARLIER, prepare_text(FRENCH, None, None), prepare_text(EARLIER, None, None))
    assert [(link.source, link.target) for link in pair.links] == [
        ((0,), (0,)),
        ((1,), (1,)),
        ((2,), (2,)),
        ((3,), (3,)),
        ((4, 5), (4,)),
        ((7,), (5,)),
    ]
    assert (pair.source_alone, pair.target_alone) == ({6: 0.0}, {6: 0.0})


def test_a_passage_that_went_elsewhere_is_moved() -> None:
    turned = [*FRENCH[4:], *FRENCH[:4][:3]]
    pair = compare_revisions(FRENCH, turned, prepare_text(FRENCH, None, None), prepare_text(turned, None, None))
    assert [link.source for link in pair.links if link.moved] == [(0,), (1,), (2,)]


@pytest.mark.parametrize("order", [("fr", "de", "old"), ("old", "de", "fr"), ("de", "old", "fr")])
def test_a_revision_stands_in_the_rows_of_all_versions(order: tuple[str, ...]) -> None:
    texts = {"fr": FRENCH, "old": EARLIER, "de": GERMAN}
    versions = []
    for name in order:
        code = "de" if name == "de" else "fr"
        one = version(code, by_two(texts[name]))
        one.id = name
        versions.append(one)
    found = build_rows(versions, Settings())
    assert not any(one.partial for one in versions)
    together = [row for row in found if len(row.cells) == 3]
    assert len(together) == 6
    for row in together:
        assert set(row.cells) == {"fr", "old", "de"}
    later = [name for name in order if name != "de"][1]
    for row in found:
        assert row.lacks.get(later, 0.0) == 0.0
        if set(row.cells) == {later}:
            assert set(row.lacks.values()) == {0.0}


def written(folder: Path, **texts: list[str]) -> list[Path]:
    paths = []
    for name, sentences in texts.items():
        path = folder / f"{name.replace('_', '.').replace('X', '-')}.txt"
        path.write_text("\n\n".join(" ".join(part) for part in by_two(sentences)) + "\n", encoding="utf-8")
        paths.append(path)
    return paths


def categories(report: Report) -> list[str]:
    return [finding.category for finding in report.findings]


def test_two_revisions_by_hand_disagree_in_a_quantity_and_nothing_else(tmp_path: Path) -> None:
    report = checker.check(written(tmp_path, bridge_fr=FRENCH, bridgeXold_fr=EARLIER), Settings())
    assert len(report.articles) == 1
    assert [(v.id, v.language) for v in report.versions] == [("fr", "fr"), ("fr-2", "fr")]
    assert categories(report) == ["quantity"]
    assert "4,2" in report.findings[0].message
    assert "3,8" in report.findings[0].message
    assert any("bridge-old.fr.txt" in line for line in report.articles[0].assumptions)


@pytest.mark.parametrize("as_folder", [False, True])
def test_a_revision_beside_its_article(tmp_path: Path, as_folder: bool) -> None:
    paths = written(tmp_path, bridge_de=GERMAN, bridge_fr=FRENCH, bridgeXv1_fr=EARLIER)
    report = checker.check(tmp_path if as_folder else paths, Settings())
    assert len(report.articles) == 1
    assert categories(report) == ["quantity"]


def test_texts_on_other_things_stay_articles_of_their_own(tmp_path: Path) -> None:
    other = ["Le marché ouvre à huit heures.", "Les pommes viennent de la vallée.", "Il pleut depuis mardi."]
    report = checker.check(written(tmp_path, bridge_fr=FRENCH, bridgeXmarket_fr=other), Settings())
    assert len(report.articles) == 2
    report = checker.check(written(tmp_path, bridge_de=GERMAN, bridge_fr=FRENCH, bridgeXmarket_fr=other), Settings())
    assert len(report.articles) == 2


def page(*texts: list[str]) -> str:
    return "\n\n".join("\n\n".join(" ".join(part) for part in by_two(text)) for text in texts) + "\n"


@pytest.mark.parametrize("order", ["fr de old", "fr old de", "de fr old"])
def test_a_passage_that_stands_twice_in_a_page(tmp_path: Path, order: str) -> None:
    file = tmp_path / "page.txt"
    texts = {"fr": FRENCH, "de": GERMAN, "old": EARLIER}
    file.write_text(page(*(texts[name] for name in order.split())), encoding="utf-8")
    report = checker.check(file, Settings())
    (article,) = report.articles
    assert {(v.id, v.language, len(v.sentences)) for v in article.versions} == {
        ("fr", "fr", len(FRENCH)),
        ("de", "de", len(GERMAN)),
        ("fr-2", "fr", len(EARLIER)),
    }
    assert categories(report) == ["quantity"]
    place = report.findings[0].locations[0]
    assert file.read_text(encoding="utf-8")[place.start : place.end] == place.text
    assert "3,8" in place.text


def test_a_page_that_repeats_nothing_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(page(FRENCH, GERMAN), encoding="utf-8")
    report = checker.check(file, Settings())
    assert [v.id for v in report.versions] == ["fr", "de"]
    assert report.findings == []
