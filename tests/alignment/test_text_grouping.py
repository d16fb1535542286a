"""Which texts are versions of one article."""

from __future__ import annotations

from checker.alignment import group_texts
from tests.alignment.texts import ENGLISH, FRENCH, GERMAN

OTHER_GERMAN = [
    "Der Imker Paul Brandt verkauft seinen Honig nur noch auf dem Wochenmarkt.",
    "Im vergangenen Sommer hat er drei Viertel seiner Völker verloren.",
    "Schuld sei eine Milbe, die sich seit 2019 im ganzen Kanton verbreitet.",
    "Nun züchtet er Königinnen, die widerstandsfähiger sein sollen.",
]
OTHER_ENGLISH = [
    "Beekeeper Paul Brandt now sells his honey only at the weekly market.",
    "Last summer he lost three quarters of his colonies.",
    "He blames a mite that has been spreading through the canton since 2019.",
    "He is now breeding queens that are meant to be hardier.",
]
UNRELATED_FRENCH = [
    "Le conseil communal de Morges a refusé le budget de l'école de musique.",
    "Les parents d'élèves annoncent un recours devant le tribunal.",
    "Une pétition a recueilli 1200 signatures en deux semaines.",
]


def test_versions_find_each_other_and_unrelated_texts_stay_apart() -> None:
    texts = [GERMAN, OTHER_ENGLISH, UNRELATED_FRENCH, FRENCH, OTHER_GERMAN, ENGLISH]
    assert group_texts(texts, ["de", "en", "fr", "fr", "de", "en"]) == [(0, 3, 5), (1, 4), (2,)]


def test_two_texts_of_one_language_are_never_one_article() -> None:
    assert group_texts([GERMAN, GERMAN], ["de", "de"]) == [(0,), (1,)]


def test_empty_texts_are_alone() -> None:
    assert group_texts([[], GERMAN, []], ["fr", "de", "en"]) == [(0,), (1,), (2,)]
    assert group_texts([], []) == []
