from __future__ import annotations

from pathlib import Path

from checker import pipeline
from checker.articles.file_grouping import group_by_content
from checker.discovery import discover
from checker.settings import Settings
from tests.reading.articles import FRENCH, GERMAN, text

HARVEST = {
    "ernte.txt": (
        "Die Bauern im Seeland haben in diesem Jahr wenig Kartoffeln geerntet. Im Mai hat es 23 Tage lang geregnet. "
        "Viele Felder standen unter Wasser. Der Verband rechnet mit Preisen, die um 12 Prozent steigen.\n"
    ),
    "recolte.txt": (
        "Les paysans du Seeland ont récolté peu de pommes de terre cette année. En mai, il a plu pendant 23 jours. "
        "De nombreux champs étaient sous l'eau. L'association s'attend à des prix en hausse de 12 pour cent.\n"
    ),
}
ALONE = (
    "The museum shows two hundred paintings of the last century. Visitors pay nothing on Sundays. "
    "A catalogue can be had at the entrance, and guided tours begin every hour.\n"
)


def folder(root: Path) -> Path:
    (root / "bruecke.txt").write_text(text(GERMAN), encoding="utf-8")
    (root / "pont.txt").write_text(text(FRENCH), encoding="utf-8")
    for name, words in HARVEST.items():
        (root / name).write_text(words, encoding="utf-8")
    (root / "museum.txt").write_text(ALONE, encoding="utf-8")
    return root


def names(root: Path, *paths: Path) -> list[list[str]]:
    groups = group_by_content(discover(list(paths) or [root], Settings()).groups, Settings()).groups
    return sorted(sorted(Path(path).name for path, _language in group.files) for group in groups)


TOGETHER = [["bruecke.txt", "pont.txt"], ["ernte.txt", "recolte.txt"], ["museum.txt"]]


def test_files_whose_names_say_nothing_are_grouped_by_content(tmp_path: Path) -> None:
    assert names(folder(tmp_path)) == TOGETHER


def test_files_given_by_hand_are_too_where_a_language_comes_twice(tmp_path: Path) -> None:
    folder(tmp_path)
    assert names(tmp_path, *sorted(tmp_path.iterdir())) == TOGETHER


def test_two_files_by_hand_in_two_languages_are_versions(tmp_path: Path) -> None:
    folder(tmp_path)
    pair = [tmp_path / "museum.txt", tmp_path / "pont.txt"]
    assert names(tmp_path, *pair) == [["museum.txt", "pont.txt"]]


def test_names_come_first_and_what_is_left_is_named(tmp_path: Path) -> None:
    folder(tmp_path)
    (tmp_path / "museum.txt").rename(tmp_path / "museum.en.txt")
    (tmp_path / "museum.fr.txt").write_text(
        "Le musée montre deux cents tableaux du siècle dernier.\n", encoding="utf-8"
    )
    (tmp_path / "ernte.txt").unlink()
    report = pipeline.check([tmp_path], Settings())
    assert sorted(len(article.documents) for article in report.articles) == [1, 2, 2]
    assert any("recolte.txt" in line and "without a counterpart" in line for line in report.checked)


def test_a_pair_that_is_not_clear_is_a_question_in_the_report(tmp_path: Path) -> None:
    folder(tmp_path)
    (tmp_path / "recolte.txt").rename(tmp_path / "2015-06-01-recolte.txt")
    (tmp_path / "ernte.txt").rename(tmp_path / "2023-06-01-ernte.txt")
    report = pipeline.check([tmp_path], Settings())
    asked = [line for line in report.checked if "perhaps versions of one article" in line]
    assert len(asked) == 1
    assert "recolte" in asked[0]
    assert "ernte" in asked[0]
    assert all(len(article.documents) == 1 for article in report.articles if "ernte" in article.name)


def test_a_page_with_a_name_of_its_own_joins_the_versions_that_names_have_grouped(tmp_path: Path) -> None:
    (tmp_path / "ernte.de.txt").write_text(HARVEST["ernte.txt"], encoding="utf-8")
    (tmp_path / "recolte.txt").write_text(HARVEST["recolte.txt"], encoding="utf-8")
    (tmp_path / "ernte.en.txt").write_text(
        "Farmers in the Seeland harvested few potatoes this year. In May it rained for 23 days. "
        "Many fields were under water. The association expects prices to rise by 12 per cent.\n",
        encoding="utf-8",
    )
    assert names(tmp_path) == [["ernte.de.txt", "ernte.en.txt", "recolte.txt"]]
