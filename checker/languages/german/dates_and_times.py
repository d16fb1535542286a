"""German dates and times of day."""

from __future__ import annotations

from checker.languages.calendar_facts import CalendarWords, NightPhrases, PeriodWords
from checker.languages.clock_facts import ClockTimes, SpokenTimes
from checker.languages.german.number_words import TENS

_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember".split()
_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_DAY_PARTS = (
    "", "s", "e", "en", "abend", "abends", "morgen", "nacht", "mittag", "nachmittag", "vormittag", "früh", "ausgabe",
)  # fmt: skip

CALENDAR = CalendarWords(
    months={word: n for n, word in enumerate(_MONTHS, 1)}
    | {
        "jänner": 1, "feber": 2, "jan": 1, "febr": 2, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "okt": 10, "nov": 11,
        "dez": 12,
    }
    | {word + "s": n for n, word in enumerate(_MONTHS, 1) if word not in ("mai", "märz")},
    abbreviated_months=("jan", "feb", "febr", "apr", "aug", "sept", "okt", "nov", "dez"),
    ambiguous_months=("jan", "august"),
    capital_months=True,
    months_in_compounds=True,
    date_limits={
        "vor": "<", "bis": "<=", "bis zum": "<=", "bis einschließlich": "<=", "spätestens": "<=", "spätestens am": "<=",
        "nach": ">", "ab": ">=", "seit": ">=", "frühestens": ">=", "frühestens am": ">=", "mit wirkung vom": ">=",
        "mit wirkung zum": ">=",
    },
    weekdays={word + part: n for n, word in enumerate(_DAYS, 1) for part in _DAY_PARTS}
    | {"sonnabend": 6, "sonnabends": 6},
    capital_weekdays=True,
    dates_end_with_stop=True,
)  # fmt: skip
NIGHTS = NightPhrases(
    nights_before=("nacht zu", "nacht zum", "nacht auf", "nacht auf den"),
    nights_of=("nacht des", "nacht vom"),
    nights_from={"nacht vom": ("auf", "zum")},
)
PERIODS = PeriodWords(
    decades={word + end: 1900 + n for n, word in zip(range(20, 100, 10), TENS, strict=True) for end in ("er", "ern")},
    decades_need_nouns=True,
    decade_suffixes=("er", "ern", "er-jahre", "er-jahren"),
    decade_nouns=("jahre", "jahren", "jahr"),
    centuries=(
        "jahrhundert", "jahrhunderts", "jahrhunderte", "jahrhunderten", "jh.", "jh", "jhd.", "jahrhundertwende",
    ),
    before_christ=("v. chr", "v. chr.", "vor christus", "v. u. z."),
    after_christ=("n. chr.", "nach christus"),
)  # fmt: skip
CLOCK = ClockTimes(
    hours=("uhr", "h"),
    minute_sign=".",
    clock_before=("um", "gegen", "ab", "bis", "kurz", "nach", "vor", "seit", "auf"),
    meridiems={
        "uhr morgens": 0, "uhr abends": 12, "uhr nachmittags": 12, "uhr früh": 0, "uhr vormittags": 0, "uhr nachts": 0,
    },
    zones={
        "gmt": 0, "utc": 0, "mez": 60, "mesz": 120, "bst": 60, "cet": 60, "cest": 120, "est": -300, "edt": -240,
        "pst": -480,
    },
)  # fmt: skip
SPOKEN_TIMES = SpokenTimes(
    named_times={"mitternacht": 0, "mittags": 720},
    half_hour={"halb": -30, "dreiviertel": -15, "viertel": -45},
    quarters={"viertel": 15},
    past=("nach",),
    to=("vor",),
)
