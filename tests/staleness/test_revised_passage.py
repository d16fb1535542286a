"""Passages in which one version was revised."""

from __future__ import annotations

from pathlib import Path

from checker.settings import Settings
from checker.staleness.revised_passage import list_revised, list_sides
from checker.staleness.text_change import compare_states
from tests.staleness.pages import make_context

TEXTS = {
    "en": "The bridge opens on Monday.\n\nIt is 130 metres long and leads to the harbour.",
    "fr": "Le pont ouvre lundi.\n\nIl mesure 120 mètres et mène au port.",
}


def test_only_what_was_revised(tmp_path: Path) -> None:
    context = make_context(tmp_path, TEXTS["en"].replace("130", "120"), TEXTS)
    article = context.article
    change = compare_states(article.earlier[0].sentences, article.version("en").sentences, Settings())
    (passage,) = list_revised(article, change, "en", "fr")
    assert [one.text for one in passage.before] == ["It is 120 metres long and leads to the harbour."]
    assert [one.text for one in passage.here] == ["Il mesure 120 mètres et mène au port."]
    sides = list_sides(passage.before, passage.here, get_quantities=context.get_quantities)
    assert [(code, texts[0][1][0].value) for code, texts in sides] == [("en", 120), ("fr", 120)]
