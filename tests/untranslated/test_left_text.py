"""How bad a text in another language is."""

from __future__ import annotations

from checker.untranslated.left_text import weigh_left_text, weigh_left_unit

SENTENCE = "The mayor will cut the ribbon at noon."


def test_a_sentence_is_an_error() -> None:
    assert weigh_left_text(SENTENCE, "en", "fr", [(SENTENCE, "en")]) == "error"


def test_what_all_versions_keep_is_a_warning() -> None:
    assert weigh_left_text(SENTENCE, "en", "fr", [(SENTENCE, "en"), (SENTENCE, "de")]) == "warning"


def test_what_is_foreign_in_another_version_too_was_kept() -> None:
    assert weigh_left_text(SENTENCE, "en", "fr", [(SENTENCE, "de")]) == "warning"
    assert weigh_left_text("with the children", "en", "fr", [("with the children", "de")]) == "info"


def test_an_address_and_code_are_in_no_language() -> None:
    assert weigh_left_text("12 Quay Road, Bristol BS1 4DJ", "en", "fr", []) is None
    assert weigh_left_text("pump-driver 0.3.1", "en", "fr", []) is None


def test_a_company_is_no_fault() -> None:
    assert weigh_left_text("Harbour Lights Trading Company Ltd.", "en", "fr", []) in (None, "info")


def test_a_label_is_a_warning_where_words_or_a_version_tell_so() -> None:
    assert weigh_left_text("with the children", "en", "de", []) == "warning"
    assert weigh_left_text("children", "en", "de", [("children", "en"), ("enfants", "fr")]) == "warning"
    assert weigh_left_text("children", "en", "de", [("children", "en"), ("children", "fr")]) == "info"


def test_units() -> None:
    assert weigh_left_unit(SENTENCE, "en", "fr") == "error"
    assert weigh_left_unit("Museum of the Old Harbour and its Bridges", "en", "de") == "warning"
    assert weigh_left_unit("rtl-x 0.3.1", "en", "fr") is None
    assert weigh_left_unit("Swimming", "en", "fr") == "warning"
    assert weigh_left_unit("Anna Meier", "en", "fr") == "info"


def test_units_that_are_code_or_a_picture() -> None:
    assert weigh_left_unit("`pump --open the-gate --for children`", "en", "fr") is None
    assert weigh_left_unit("``` open the gate for children ```", "en", "fr") is None
    assert weigh_left_unit("![open the gate](/img/open-the-gate.png)", "en", "fr") == "info"
    assert weigh_left_unit("`pump` opens the gate for the children", "en", "fr") == "error"
