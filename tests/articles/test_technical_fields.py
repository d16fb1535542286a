"""Fields of catalogues that are for programs."""

from __future__ import annotations

from checker.pipeline import align_versions
from checker.settings import Settings
from tests.articles.test_catalogues import catalogue

GERMAN: dict[str, object] = {
    "halls": [
        {"icon": "room", "picture": "big-hall.png", "title": "Großer Saal", "style": "wide"},
        {"icon": "door", "picture": "old-hall.png", "title": "Museum", "style": "wide"},
        {"icon": "tree", "picture": "garden.png", "title": "Garten", "style": "narrow"},
    ],
    "menu": [{"label": "Start"}, {"label": "Contact"}, {"label": "Museum"}],
    "notice": "museum",
    "layout": "page_with_menu",
}
FRENCH: dict[str, object] = {
    "halls": [
        {"icon": "room", "picture": "big-hall.png", "title": "Grande salle", "style": "wide"},
        {"icon": "door", "picture": "old-hall.png", "title": "Museum", "style": "large"},
        {"icon": "tree", "picture": "garden.png", "title": "Jardin", "style": "narrow"},
    ],
    "menu": [{"label": "Start"}, {"label": "Contact"}, {"label": "Museum"}],
    "notice": "museum",
    "layout": "page_with_menu",
}


def list_kept() -> set[str]:
    files = [(catalogue("de.json", GERMAN), "de"), (catalogue("fr.json", FRENCH), "fr")]
    (article,) = align_versions("halls", files, Settings())
    return {block.key for document in article.documents for block in document.blocks if not block.translate}


def test_a_field_that_all_records_keep_is_for_programs() -> None:
    assert {"halls.0.icon", "halls.1.icon", "halls.2.icon"} <= list_kept()


def test_the_name_of_a_file_or_a_layout_is_for_programs() -> None:
    assert {"halls.0.picture", "layout"} <= list_kept()


def test_a_field_that_one_record_translates_is_text() -> None:
    assert not {key for key in list_kept() if key.endswith(("title", "style"))}


def test_labels_with_capitals_and_single_messages_are_text() -> None:
    assert not {key for key in list_kept() if key.startswith(("menu", "notice"))}
