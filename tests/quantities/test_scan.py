"""What a careful editor sees in a sentence: kinds, exact values, exact characters."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker import find_quantities
from checker.quantities.scan import scan_text

CASES = [
    ("fr", "Le fonds dispose de 1,5 milliard d'euros.", "1,5 milliard d'euros", "currency", 1500000000, "EUR"),
    ("de", "Der Fonds hat 9,25 Mio. Euro.", "9,25 Mio. Euro", "currency", 9250000, "EUR"),
    ("en", "The fund holds $4.2bn.", "$4.2bn", "currency", 4200000000, "$"),
    ("en", "They sold half a million tickets.", "half a million", "cardinal", 500000, None),
    ("de", "Sie verkauften anderthalb Millionen Karten.", "anderthalb Millionen", "cardinal", 1500000, None),
    ("de", "Der Ort zählt 14'250 Einwohner.", "14'250", "cardinal", 14250, None),
    ("fr", "Elle a nonante-sept ans.", "nonante-sept ans", "duration", 97, "year"),
    (
        "de",
        "Es sind einundzwanzigtausenddreihundert Steine.",
        "einundzwanzigtausenddreihundert",
        "cardinal",
        21300,
        None,
    ),
    ("en", "Two and a half hours passed.", "Two and a half hours", "duration", Fraction(5, 2), "hour"),
    ("fr", "Le XVIe arrondissement fête.", "XVIe", "ordinal", 16, None),
    ("fr", "C'était au XIXe siècle.", "XIXe siècle", "century", 19, None),
    ("de", "Er regierte als Ludwig XVI. in Paris.", "Ludwig XVI", "ordinal", 16, None),
    ("de", "Die Quote stieg um zwei Prozentpunkte.", "zwei Prozentpunkte", "percent", 2, "pp"),
    ("en", "It cooled to minus 7 degrees.", "minus 7 degrees", "unit", -7, "deg"),
    ("de", "Es waren 7 Grad unter null.", "7 Grad unter null", "unit", -7, "deg"),
    ("en", "He stands 6'2\" tall.", "6'2\"", "unit", 74, "inch"),
    ("fr", "Une vingtaine de maisons brûlent.", "Une vingtaine", "cardinal", 20, None),
    ("de", "Jeder fünfte Baum ist krank.", "Jeder fünfte", "fraction", Fraction(1, 5), None),
    ("en", "One in six trees is ill.", "One in six", "fraction", Fraction(1, 6), None),
    ("fr", "Trois quarts des arbres sont malades.", "Trois quarts", "fraction", Fraction(3, 4), None),
    ("de", "Das Dorf wuchs in den 1970er Jahren.", "1970er Jahren", "decade", 1970, None),
    ("fr", "Le village a grandi dans les années quatre-vingt.", "années quatre-vingt", "decade", 1980, None),
    ("de", "Eine 17-Jährige gewann.", "17-Jährige", "duration", 17, "year"),
    ("de", "Die drittgrößte Stadt feiert.", "drittgrößte", "ordinal", 3, None),
    ("fr", "Le prix a été multiplié par quatre.", "multiplié par quatre", "multiplier", 4, None),
    ("en", "The price has tripled.", "tripled", "multiplier", 3, None),
    ("de", "Das Fahrzeug fuhr mit Tempo 50.", "50", "unit", 50, "km/h"),
    ("en", "The year nineteen eighty-four began.", "nineteen eighty-four", "cardinal", 1984, None),
]


@pytest.mark.parametrize(("language", "text", "span", "kind", "value", "unit"), CASES)
def test_one_quantity(language: str, text: str, span: str, kind: str, value: object, unit: str | None) -> None:
    (found,) = find_quantities(text, language)
    assert text[found.start : found.end] == span
    assert (found.kind, found.value, found.unit) == (kind, value, unit)


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("fr", "Rendez-vous à 14h30.", 870),
        ("fr", "Rendez-vous à trois heures moins le quart.", 165),
        ("de", "Wir treffen uns um 14.30 Uhr.", 870),
        ("de", "Wir treffen uns um halb drei.", 150),
        ("de", "Wir treffen uns um fünf nach halb drei.", 155),
        ("en", "We meet at 2:30 pm.", 870),
        ("en", "We meet at ten to three.", 170),
        ("en", "We meet at noon.", 720),
    ],
)
def test_time(language: str, text: str, minutes: int) -> None:
    (found,) = find_quantities(text, language)
    assert (found.kind, found.value) == ("time", minutes)


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("fr", "le 1er mai 2019", (2019, 5, 1)),
        ("de", "am 1. Mai 2019", (2019, 5, 1)),
        ("de", "am 01.05.2019", (2019, 5, 1)),
        ("en", "on May 1, 2019", (2019, 5, 1)),
        ("en", "on the 1st of May 2019", (2019, 5, 1)),
        ("en", "on 2019-05-01", (2019, 5, 1)),
        ("fr", "en mai 2019", (2019, 5, None)),
    ],
)
def test_date(language: str, text: str, parts: tuple[int | None, ...]) -> None:
    (found,) = find_quantities(text, language)
    assert (found.kind, found.parts) == ("date", parts)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Une maison se dresse au bord du lac."),
        ("de", "Ein Haus steht am Ufer des Sees."),
        ("en", "This is one of the finest houses, and nobody wants one."),
        ("en", "The F-16 landed near the G20 summit; see www.x.org/2020 or mail a1@b2.org."),
        ("de", "Artikel 12 und § 5 gelten, Telefon 030 123 45 67."),
        ("fr", "L'article 12.4 et la page 7 parlent de COVID-19."),
        ("de", "Sie achten auf die Achtung des Zweifels."),
        ("fr", "Le neuf plaît mieux que le vieux."),
        ("en", "He may march away in a second."),
    ],
)
def test_no_quantity(language: str, text: str) -> None:
    assert [text[q.start : q.end] for q in find_quantities(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "5.4. Fehlende Pakete nachladen", []),
        ("fr", "1.8. À propos des licences", []),
        ("en", "5.4.1 Loading what is missing", []),
        ("de", "24.12. Weihnachten", ["24.12."]),
        ("de", "5.4. kommt er zurück", ["5.4."]),
        ("de", "10.30 Uhr beginnt es", ["10.30 Uhr"]),
        ("en", "2.5 Million people came", ["2.5 Million"]),
    ],
)
def test_a_number_of_outline_is_no_quantity(language: str, text: str, found: list[str]) -> None:
    assert [quantity.surface for quantity in find_quantities(text, language)] == found


def test_identifiers_are_kept_apart() -> None:
    (found,) = [q for q in scan_text("Der Airbus A380 rollt.", "de") if q.kind == "identifier"]
    assert (found.surface, found.parts) == ("A380", (380,))


def test_surroundings() -> None:
    (found,) = find_quantities("Mehr als rund 30 weitere Häuser brannten.", "de")
    assert (found.bound, found.approximate, found.noun) == (">", True, "häuser")


def test_unknown_language() -> None:
    with pytest.raises(LookupError, match="no language 'zz'"):
        find_quantities("14", "zz")
