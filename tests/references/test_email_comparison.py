from __future__ import annotations

import pytest

from checker.references.email_comparison import EmailComparison, list_emails, may_have_emails
from tests.references.test_link_uses import make_sentence


def rate(one: str, other: str, *others: str) -> list[float]:
    left, right = make_sentence(f"Schreiben Sie an {one}."), make_sentence(f"Mail {other}.")
    more = [make_sentence(text) for text in others]
    comparison = EmailComparison({"de": [left, *more], "fr": [right, *more]}, {"de": "de", "fr": "fr"})
    return [found.probability for found in comparison.compare_row(("de", [left]), ("fr", [right]))]


def test_addresses_of_a_text() -> None:
    sentence = make_sentence("Mail: A.B@haus.example, @name, x@y, http://a@b.example/c und d+e@f.co.uk.")
    assert [use.address for use in list_emails(sentence)] == ["a.b@haus.example", "d+e@f.co.uk"]
    assert may_have_emails(sentence)
    assert not may_have_emails(make_sentence("Nichts."))


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("anna.maier@haus.example", "anna.meier@haus.example", 0.8, 1),
        ("info1@haus.example", "info2@haus.example", 0.8, 1),
        ("info@haus-am-see.example", "info@haus-am-se.example", 0.8, 1),
        ("info@haus.example", "info@maus.org", 0.7, 0.8),
        ("kontakt@haus.example", "contact@haus.example", 0.1, 0.5),
        ("redaktion@haus.example", "redaction@haus.example", 0.1, 0.5),
        ("presse@haus.example", "media@maus.org", 0.1, 0.5),
        ("du@beispiel.example", "you@beispielt.example", 0.1, 0.5),
        ("info-fr@haus.example", "info-de@haus.example", 0.7, 0.9),
    ],
)
def test_how_probable(one: str, other: str, least: float, most: float) -> None:
    (found,) = rate(one, other)
    assert least <= found <= most


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a@haus.example", "A@haus.example"),
        ("info-de@haus.example", "info-fr@haus.example"),
        ("info@haus.de", "info@haus.fr"),
        ("info@haus.example", "info@fr.maus.example"),
    ],
)
def test_what_is_right(one: str, other: str) -> None:
    assert rate(one, other) == []


def test_what_stands_elsewhere() -> None:
    assert rate("a@haus.example", "b@haus.example", "Mail a@haus.example, b@haus.example") == []
    assert rate("a@haus.example", "niemand") == []
    assert rate("a@haus.example", "niemand", "Mail b@haus.example")[0] < 0.5
