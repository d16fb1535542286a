"""Toy: how it writes and names numbers."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.calendar_facts import CalendarWords, PeriodWords
from checker.languages.clock_facts import ClockTimes
from checker.languages.measure_facts import MeasureNames, MoneyNames, Percentages, TimeSpans
from checker.languages.number_form_facts import OrdinalWords, PartWords
from checker.languages.number_phrase_facts import LimitPhrases, RangeWords, UncountedNumbers
from checker.languages.number_word_facts import CardinalWords, DigitConventions, Magnitudes, WordsForOne
from checker.languages.quantity_facts import QuantityFacts

_UNITS = "nuli po ba ti fo pen sesi sabu oto nawi"
_TEENS = "deka dekapo dekaba dekati dekafo dekapen dekasesi dekasabu dekaoto dekanawi"
_TENS = "bade tide fode pende seside sabude otode nawide"
_NUMERALS = {word: n for n, word in enumerate(f"{_UNITS} {_TEENS}".split())} | {
    word: 10 * n for n, word in enumerate(_TENS.split(), 2)
}
_MONTHS = "januka febiru marika apirika mayoka mwezi juloka agosika septika oktoka novika desika"
_WEEKDAYS = "soli lunati maradi jovadi venadi sabadi domadi"
_CALENDAR = {"siku": "day", "juma": "week", "luna": "month", "aro": "year", "ora": "hour", "karne": "century"}

FACTS = QuantityFacts(
    digits=DigitConventions(decimal=",", groups="."),
    cardinals=CardinalWords(
        numerals=_NUMERALS, hundreds={"hekto": 100}, joiners=("na",), bound={"bad": 20}, elided={"tid": 30}
    ),
    magnitudes=Magnitudes(scales={"kilu": 1000, "megu": 10**6, "gigu": 10**9}),
    one=WordsForOne(weak_numerals=("po",), articles=("wal'",)),
    ordinal_words=OrdinalWords(
        ordinals={word + "tu": n for word, n in _NUMERALS.items() if 0 < n <= 10}, ordinal_suffixes=("tu", "°")
    ),
    parts=PartWords(
        fractions={"meza": Fraction(1, 2), "tiza": Fraction(1, 3), "foza": Fraction(1, 4)},
        whole_fractions={"meza": Fraction(1, 2)},
    ),
    percentages=Percentages(percent=("%", "pasento")),
    measures=MeasureNames(
        units={"mita": "m", "kilomita": "km", "kilogro": "kg", "lita": "l", "dakika": "minute", "° selsi": "degC"}
        | _CALENDAR,
        calendar_units=_CALENDAR,
    ),
    money=MoneyNames(currencies={"dola": "USD", "yuro": "EUR", "franka": "CHF", "pauni": "GBP"}),
    calendar=CalendarWords(
        months={word: n for n, word in enumerate(_MONTHS.split(), 1)},
        weekdays={word: n for n, word in enumerate(_WEEKDAYS.split(), 1)},
    ),
    limits=LimitPhrases(
        approximators=("hivi",), bounds={"zaidi ya": ">", "chini ya": "<", "si zaidi ya": "<=", "angalau": ">="}
    ),
    ranges=RangeWords(range_words=("mpaka",), range_pairs={"kati": ("na",)}),
    time_spans=TimeSpans(durations={"mez'ora": (Fraction(1, 2), "hour")}),
    clock=ClockTimes(hours=("saa",), hours_before=("masaa",), hour_articles=("kwa",), minute_sign="."),
    periods=PeriodWords(
        decade_before=("aroni",), centuries=("karne",), century_before=("karne",), hundreds_are_centuries=True
    ),
    uncounted=UncountedNumbers(idioms=("ti ba ti",), labels=("sura",)),
)
