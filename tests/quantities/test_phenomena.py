"""Times, durations, nights and parts in words; scales and ordinals that hide in other words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker import find_quantities
from checker.comparison.row_comparison import compare_row
from checker.quantities.scan import scan_text


def agree(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return not compare_row([(code, [(text, scan_text(text, code))]) for code, text in (one, other)])


@pytest.mark.parametrize(
    ("language", "text", "surface", "kind", "value", "unit"),
    [
        ("en", "Doors open at a quarter past seven.", "a quarter past seven", "time", 435, None),
        ("en", "They left at a quarter to midnight.", "a quarter to midnight", "time", 1425, None),
        ("en", "It began at a quarter past nine in the rain.", "a quarter past nine", "time", 555, None),
        ("en", "They left at half past midnight.", "half past midnight", "time", 30, None),
        ("fr", "Le film finit à minuit moins le quart.", "minuit moins le quart", "time", 1425, None),
        ("fr", "Le repas est à midi et demi.", "midi et demi", "time", 750, None),
        ("fr", "Le train part à midi moins dix.", "midi moins dix", "time", 710, None),
        ("fr", "Le train part à sept heures et quart.", "sept heures et quart", "time", 435, None),
        ("de", "Er ging um Viertel vor Mitternacht.", "Viertel vor Mitternacht", "time", 1425, None),
        ("de", "Er ging um dreiviertel sieben.", "dreiviertel sieben", "time", 405, None),
        ("en", "It ran three quarters of an hour.", "three quarters of an hour", "duration", Fraction(3, 4), "hour"),
        ("fr", "Il joua trois quarts d'heure.", "trois quarts d'heure", "duration", Fraction(3, 4), "hour"),
        ("de", "Er las drei Viertel einer Stunde.", "drei Viertel einer Stunde", "duration", Fraction(3, 4), "hour"),
        ("fr", "Elle attend une quinzaine de jours.", "une quinzaine de jours", "duration", 15, "day"),
        ("en", "A crowd of half-a-million came.", "half-a-million", "cardinal", 500000, None),
        ("fr", "Un demi-million d'arbres poussent.", "Un demi-million", "cardinal", 500000, None),
        ("fr", "Cela vaut un demi-milliard d'euros.", "un demi-milliard d'euros", "currency", 500000000, "EUR"),
        ("de", "Das Haus stammt aus den Dreißigerjahren.", "Dreißigerjahren", "decade", 1930, None),
        ("en", "He paid 7 lakh rupees.", "7 lakh rupees", "currency", 700000, "INR"),
        ("en", "He paid a lakh of rupees.", "lakh of rupees", "currency", 100000, "INR"),
        ("en", "The tube has an I.D.25-millimeter bore.", "25-millimeter", "unit", 25, "mm"),
        ("de", "Der Viertligaklub stieg ab.", "Viertligaklub", "ordinal", 4, None),
    ],
)  # fmt: skip
def test_read(language: str, text: str, surface: str, kind: str, value: object, unit: str | None) -> None:
    found = find_quantities(text, language)
    assert [(one.surface, one.kind, one.value, one.unit) for one in found] == [(surface, kind, value, unit)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They sailed on the Lac Noir."),
        ("en", "A Lac Noir cruise is slow."),
        ("de", "Der Achtelfinalist jubelt mit den Achtelfinalisten."),
        ("fr", "Il entra en demi-finale."),
    ],
)
def test_no_quantity(language: str, text: str) -> None:
    assert find_quantities(text, language) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("fr", "Il part à minuit moins le quart."), ("de", "Er geht um Viertel vor zwölf.")),
        (("fr", "Il joua trois quarts d'heure."), ("de", "Er spielte eine Dreiviertelstunde.")),
        (("en", "He played for three quarters of an hour."), ("de", "Er spielte 45 Minuten.")),
        (("fr", "Il resta une quinzaine de jours."), ("en", "He stayed for a fortnight.")),
        (("fr", "Il resta une quinzaine de jours."), ("de", "Er blieb zwei Wochen.")),
        (("fr", "Le pont date des années trente."), ("de", "Die Brücke stammt aus den Dreißigerjahren.")),
        (("en", "It fell on the night of 4 to 5 May."), ("de", "Es fiel in der Nacht zum 5. Mai.")),
        (("en", "It fell on the night of 4 May."), ("de", "Es fiel in der Nacht zum 5. Mai.")),
        (("fr", "Dans la nuit du 4 au 5 mai, il plut."), ("de", "In der Nacht vom 4. auf den 5. Mai regnete es.")),
        (("fr", "Dans la nuit du 30 avril au 1er mai, il plut."), ("de", "In der Nacht zum 1. Mai regnete es.")),
        (("fr", "Dans la nuit du 28 février, il plut."), ("de", "In der Nacht auf den 1. März regnete es.")),
        (("en", "The fourth division side won."), ("de", "Der Viertligist gewann.")),
        (("fr", "Le club amateur gagna."), ("de", "Der Viertligist gewann.")),
    ],
)  # fmt: skip
def test_same(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("fr", "Il part à minuit moins le quart."), ("de", "Er geht um Viertel vor elf.")),
        (("fr", "Un demi-million d'arbres poussent."), ("de", "Eine Million Bäume wachsen.")),
        (("fr", "Le pont date des années trente."), ("de", "Die Brücke stammt aus den Vierzigerjahren.")),
        (("en", "It fell on the night of 4 to 5 May."), ("de", "Es fiel in der Nacht zum 6. Mai.")),
        (("en", "It fell on 4 May."), ("de", "Es fiel am 5. Mai.")),
        (("en", "The third division side won."), ("de", "Der Viertligist gewann.")),
    ],
)
def test_different(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not agree(one, other)
    assert not agree(other, one)
