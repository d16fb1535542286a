"""Which texts are versions of one article."""

from __future__ import annotations

from checker.alignment import rate_pairs
from checker.alignment.thresholds import GROUPING_CANDIDATES
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


def test_versions_have_more_in_common_than_unrelated_texts() -> None:
    texts = [GERMAN, OTHER_ENGLISH, UNRELATED_FRENCH, FRENCH, OTHER_GERMAN, ENGLISH]
    shares = rate_pairs(texts, ["de", "en", "fr", "fr", "de", "en"])
    right = [shares[pair] for pair in ((0, 3), (0, 5), (3, 5), (1, 4))]
    assert min(right) > 2 * max(share for pair, share in shares.items() if pair not in {(0, 3), (0, 5), (3, 5), (1, 4)})


def test_two_texts_of_one_language_are_not_compared() -> None:
    assert rate_pairs([GERMAN, GERMAN], ["de", "de"]) == {}


def test_empty_texts_have_nothing_in_common_with_any() -> None:
    assert rate_pairs([[], GERMAN, []], ["fr", "de", "en"]) == {}
    assert rate_pairs([], []) == {}


def test_each_is_compared_with_the_most_alike_of_a_language_only() -> None:
    texts = [GERMAN, *[[f"Nous avons vu {n} bateaux sur le lac.", "Ils sont petits."] for n in range(20)]]
    assert len(rate_pairs(texts, ["de", *["fr"] * 20], "none")) <= 20 + GROUPING_CANDIDATES
