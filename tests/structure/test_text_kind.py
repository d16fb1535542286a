"""What a text is by its shape."""

from __future__ import annotations

import pytest

from checker.structure.text_kind import is_like_name, is_prose, judge_text_kind

CASES = {
    "prose": [
        "Die Brücke öffnet am 5. November 2024 wieder für alle.",
        "Remove the old pump before the pool is filled",
        "La passerelle rouvre lundi.",
        "Am Markttag verkauft die Käserin Anna Meier ihren Käse.",
        "Users of the old pump (1.6.x) should update it at once",
    ],
    "label": [
        "Da: anna, ben, caro, dora, emil, finn",
        "Opening hours",
        "Werkzeug",
        "Prix : 12,50 € l'unité",
    ],
    "names": ["Harbour Lights Trading Company Ltd.", "Jean Dubois, Anna Meier", "Haus der Brücken"],
    "address": ["Hafenstraße 12, 20457 Hamburg", "12 Quay Road, Bristol BS1 4DJ", "Rue du Pont 100, 1050 Bruxelles"],
    "reference": ["J. M. Doe, Bridges of Wood, 1998.", "K. Meier, et al. August 2010."],
    "code": [
        "pump-driver 0.3.1",
        "L= 2048, N= 224",
        "layout: page slug: pool menu: main",
        "@book{meier2010, title = {Pools}",
        "de-CH",
    ],
    "template": ["{{ pool_hours() }}", "{% include pool.html %}", "<<<<<<< HEAD"],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in CASES.items() for text in texts])
def test_shapes(kind: str, text: str) -> None:
    assert judge_text_kind(text) == kind
    assert is_prose(text) == (kind == "prose")


def test_what_no_sign_of_code_stands_in_is_looked_at_all_the_same() -> None:
    """The first look for signs, years and odd words passes what the patterns find."""
    assert judge_text_kind("getPump setPump runPump") == "code"
    assert judge_text_kind("pump->start pool->stop a->b") == "code"
    assert judge_text_kind("K. Meier, A. Weber: Bridges. 1875") == "reference"
    assert judge_text_kind(">>>>>>> theirs") == "template"


def test_a_text_without_words_is_code() -> None:
    assert judge_text_kind("12 / 13") == "code"


def test_what_looks_like_a_name() -> None:
    assert is_like_name("Museum of the Old Harbour")
    assert not is_like_name("Museum")
    assert not is_like_name("Museum and bridges of the Harbour")
    assert not is_like_name("We Go Now.")
