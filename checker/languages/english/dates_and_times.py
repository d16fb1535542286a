"""English dates and times of day."""

from __future__ import annotations

from checker.languages.calendar_facts import CalendarWords, NightPhrases, PeriodWords
from checker.languages.clock_facts import ClockTimes, SpokenTimes
from checker.languages.english.number_words import TENS

_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

CALENDAR = CalendarWords(
    months={word: n for n, word in enumerate(_MONTHS, 1)}
    | {word[:3]: n for n, word in enumerate(_MONTHS, 1) if word != "may"}
    | {"sept": 9},
    abbreviated_months=("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    ambiguous_months=("may", "march", "august", "mar", "sep", "jan", "jun", "dec", "april", "june"),
    capital_months=True,
    months_in_compounds=True,
    weekdays={word: n for n, word in enumerate(_DAYS, 1)} | {word + "s": n for n, word in enumerate(_DAYS, 1)},
    capital_weekdays=True,
    date_links=("of", "the", ","),
    date_limits={
        "before": "<", "prior to": "<", "until": "<=", "through": "<=", "by": "<=", "on or before": "<=",
        "no later than": "<=", "not later than": "<=", "at the latest on": "<=", "up to and including": "<=",
        "after": ">", "from": ">=", "since": ">=", "starting": ">=", "beginning": ">=", "as of": ">=", "as from": ">=",
        "effective": ">=", "on or after": ">=", "no earlier than": ">=", "not earlier than": ">=",
    },
    month_first=True,
    day_behind_month=True,
)  # fmt: skip
NIGHTS = NightPhrases(nights_of=("night of", "night of the"))
PERIODS = PeriodWords(
    decades={word[:-1] + "ies": 1900 + n for n, word in zip(range(20, 100, 10), TENS, strict=True)},
    decade_suffixes=("s", "'s", "ies"),
    centuries=("century", "centuries"),
    before_christ=("bc", "bce", "b.c.", "b.c.e."),
    after_christ=("ad", "ce", "a.d.", "c.e."),
)
CLOCK = ClockTimes(
    hours=("o'clock",),
    minute_sign=".",
    clock_before=("at", "around", "about", "by", "until", "before", "after", "past", "till"),
    meridiems={
        "am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12, "in the morning": 0, "in the afternoon": 12,
        "in the evening": 12, "this morning": 0, "this afternoon": 12, "this evening": 12, "tonight": 12, "noon": 12,
        "midnight": 0,
    },
    zones={
        "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "et": -300, "est": -300, "edt": -240, "pst": -480,
        "pdt": -420, "pt": -480, "cst": -360, "cdt": -300, "ist": 330, "jst": 540, "aest": 600, "msk": 180,
    },
)  # fmt: skip
SPOKEN_TIMES = SpokenTimes(
    named_times={"noon": 720, "midday": 720, "midnight": 0},
    half_hour={"half past": 30, "half": 30},
    quarters={"quarter": 15, "half": 30},
    past=("past",),
    to=("to",),
)
