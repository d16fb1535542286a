"""Numbers written out, and read back: two witnesses of the same facts."""

from __future__ import annotations

import random

import pytest

from checker.quantities.scan import scan_text
from checker.quantities.spell_out import spell_out

NOUNS = {"de": "Häuser", "en": "houses", "fr": "maisons"}
OTHER_WORDS = {
    ("de", 8): {"achte", "achten", "achter", "achtes", "achtem"},
    ("en", 2): {"second"},
    ("fr", 2): {"second", "seconde", "seconds", "secondes"},
}
"""Ordinals that are other words, too, and count only before a noun that shows it."""
EXAMPLES = random.Random(20)
SMALL = sorted({*range(2, 131), *EXAMPLES.sample(range(131, 10_001), 400)})
LARGE = [int(10 ** EXAMPLES.uniform(4, 15)) for _ in range(60)]


@pytest.mark.parametrize(
    ("language", "value", "kind", "words"),
    [
        ("de", 21, "cardinal", "einundzwanzig"),
        ("de", 30, "cardinal", "dreissig"),
        ("de", 1100, "cardinal", "tausendeinhundert"),
        ("de", 101, "cardinal", "hundertundeins"),
        ("de", 3_000_000, "cardinal", "drei millionen"),
        ("de", 7, "ordinal", "siebtem"),
        ("de", 4, "part", "vierteln"),
        ("de", 3, "multiple", "dreifachen"),
        ("fr", 71, "cardinal", "soixante et onze"),
        ("fr", 71, "cardinal", "septante et un"),
        ("fr", 98, "cardinal", "nonante-huit"),
        ("fr", 98, "cardinal", "quatre-vingt-dix-huit"),
        ("fr", 85, "cardinal", "huitante-cinq"),
        ("fr", 80_000, "cardinal", "quatre-vingt mille"),
        ("fr", 200_000_000, "cardinal", "deux cents millions"),
        ("fr", 21, "ordinal", "vingt et unième"),
        ("fr", 3, "part", "tiers"),
        ("fr", 2, "multiple", "doublées"),
        ("en", 101, "cardinal", "one hundred and one"),
        ("en", 101, "cardinal", "one hundred one"),
        ("en", 1905, "cardinal", "nineteen oh-five"),
        ("en", 1500, "cardinal", "fifteen hundred"),
        ("en", 1_234_000, "cardinal", "twelve lakh thirty-four thousand"),
        ("en", 22, "ordinal", "twenty-second"),
        ("en", 4, "part", "quarters"),
        ("en", 6, "multiple", "sixfold"),
    ],
)
def test_a_language_can_say_it(language: str, value: int, kind: str, words: str) -> None:
    assert words in spell_out(value, language, kind)


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize("kind", ["cardinal", "ordinal"])
def test_what_is_written_is_read(language: str, kind: str) -> None:
    wrong = []
    for value in SMALL if kind == "ordinal" else SMALL + LARGE:
        for words in spell_out(value, language, kind):
            ambiguous = words in OTHER_WORDS.get((language, value), ()) or words.endswith(
                ("hundred second", "thousand second")
            )
            read = scan_text(f"{words} {NOUNS[language]}", language)
            values = [one.value for one in read]
            if values != [value] and not ambiguous:
                wrong.append((value, words, values))
    assert wrong == []


def test_every_numeral_that_is_read_can_be_written() -> None:
    for language in NOUNS:
        from checker import languages

        cardinals = languages.get(language).quantities.cardinals
        written = {word for value in range(100) for form in spell_out(value, language) for word in form.split()}
        pieces = " ".join(written).replace("-", " ")
        missing = [word for word in cardinals.numerals if word not in pieces]
        assert len(missing) <= 8, (language, missing)


def test_nothing_is_written_without_rules() -> None:
    assert spell_out(5, "en", "noun") == ()
    with pytest.raises(LookupError):
        spell_out(5, "zz")
