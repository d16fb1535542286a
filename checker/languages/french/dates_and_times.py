"""French dates and times of day."""

from __future__ import annotations

from checker.languages.calendar_facts import CalendarWords, NightPhrases, PeriodWords
from checker.languages.clock_facts import ClockTimes, SpokenTimes

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()

CALENDAR = CalendarWords(
    months={word: n for n, word in enumerate(_MONTHS, 1)}
    | {"janv": 1, "févr": 2, "avr": 4, "juill": 7, "sept.": 9, "oct": 10, "nov": 11, "déc": 12},
    abbreviated_months=("janv", "févr", "avr", "oct", "nov", "déc"),
    ambiguous_months=("mars", "avr", "oct", "nov"),
    date_limits={
        "avant": "<", "antérieure au": "<", "antérieur au": "<", "antérieurement au": "<", "jusqu'au": "<=", "jusqu'en": "<=", "jusqu'à": "<=",
        "au plus tard": "<=", "après": ">", "postérieure au": ">", "postérieur au": ">", "postérieurement au": ">", "à partir du": ">=",
        "à partir de": ">=", "à compter du": ">=", "à compter de": ">=", "dès": ">=", "depuis": ">=",
    },
    weekdays={word: n for n, word in enumerate(_DAYS, 1)} | {word + "s": n for n, word in enumerate(_DAYS, 1)},
)  # fmt: skip
NIGHTS = NightPhrases(nights_of=("nuit du",))
PERIODS = PeriodWords(
    decade_before=("années", "les années"),
    centuries=("siècle", "siècles", "s."),
    before_christ=("av. j.-c", "avant j.-c", "avant jésus-christ", "av. j.-c.", "avant j.-c.", "avant notre ère"),
    after_christ=("apr. j.-c.", "après j.-c.", "après jésus-christ"),
)
CLOCK = ClockTimes(
    hours=("h", "heures", "heure"),
    hours_are_durations=True,
    minutes_behind_hours=True,
    clock_before=("à", "vers", "dès", "jusqu'à", "avant", "après", "depuis", "aux", "environ"),
    meridiems={
        "du matin": 0, "du soir": 12, "de l'après-midi": 12, "ce matin": 0, "cet après-midi": 12, "ce soir": 12,
    },
    zones={"gmt": 0, "utc": 0, "tu": 0, "heure de paris": 60, "cet": 60, "cest": 120},
)  # fmt: skip
SPOKEN_TIMES = SpokenTimes(
    named_times={"midi": 720, "minuit": 0},
    named_times_have_capitals=False,
    after_hour={"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "moins quart": -15},
    minus_minutes=("moins",),
)
