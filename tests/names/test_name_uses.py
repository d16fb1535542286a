from __future__ import annotations

from checker.names.name_uses import NameUses
from checker.names.name_words import list_capitals

TEXTS = [
    {"de": ["Kastner kam."], "fr": ["Kastner est venue."]},
    {"de": ["Frau Kastner sprach."], "fr": ["Mme Kasner a parlé."]},
    {"de": ["Kiew liegt am Dnjepr."], "fr": ["Kiev est au bord du Dniepr."]},
    {"de": ["In Kiew."], "fr": ["À Kiev."]},
    {"de": ["Nach Kiew."], "fr": ["Vers Kiev."]},
]
ROWS = [{version: list_capitals(texts) for version, texts in row.items()} for row in TEXTS]


def test_rows_of_a_word() -> None:
    uses = NameUses(ROWS)
    assert uses.find_rows(("de", "kastner")) == {0, 1}
    assert uses.find_rows(("fr", "kasner")) == {1}
    assert uses.find_rows(("fr", "nobody")) == set()


def test_what_the_rest_says() -> None:
    uses = NameUses(ROWS)
    assert list(uses.describe(1, ("de", "kastner"), ("fr", "kasner"))) == [
        "both again 0",
        "either again 1",
        "crossed 1",
    ]
    assert list(uses.describe(2, ("de", "kiew"), ("fr", "kiev"))) == ["both again 2", "either again 2", "crossed 0"]
