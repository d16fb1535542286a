"""Italian dates and times of day."""

from __future__ import annotations

from checker.languages.calendar_facts import CalendarWords, NightPhrases, PeriodWords
from checker.languages.clock_facts import ClockTimes, SpokenTimes

_MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
_DAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split()

CALENDAR = CalendarWords(
    months={word: n for n, word in enumerate(_MONTHS, 1)}
    | {
        "genn": 1, "gen": 1, "febbr": 2, "febb": 2, "feb": 2, "apr": 4, "magg": 5, "giu": 6, "lugl": 7, "lug": 7, "ago": 8,
        "sett": 9, "ott": 10, "nov": 11, "dic": 12,
    },
    abbreviated_months=(
        "genn", "gen", "febbr", "febb", "feb", "apr", "magg", "giu", "lugl", "lug", "ago", "sett", "ott", "nov", "dic",
    ),
    ambiguous_months=("gen", "giu", "ago", "ott", "nov", "dic", "apr", "magg", "sett", "marzo"),
    date_limits={
        "prima del": "<", "prima dell'": "<", "anteriore al": "<", "anteriormente al": "<", "fino al": "<=", "fino all'": "<=",
        "sino al": "<=", "sino all'": "<=", "entro il": "<=", "entro l'": "<=", "entro": "<=", "al più tardi il": "<=",
        "non oltre il": "<=", "dopo il": ">", "dopo l'": ">", "posteriore al": ">", "successivamente al": ">", "dal": ">=",
        "dall'": ">=", "a partire dal": ">=", "a partire dall'": ">=", "a decorrere dal": ">=", "a contare dal": ">=",
        "a far data dal": ">=",
    },
    weekdays={word: n for n, word in enumerate(_DAYS, 1)} | {"sabati": 6, "domeniche": 7},
)  # fmt: skip
NIGHTS = NightPhrases(nights_of=("notte del", "notte di"))
PERIODS = PeriodWords(
    decade_before=("anni", "decennio"),
    centuries=("secolo", "secoli", "sec.", "sec"),
    century_before=("secolo", "sec"),
    hundreds_are_centuries=True,
    before_christ=("a.c.", "a. c.", "avanti cristo", "prima di cristo", "a.c", "p.e.v."),
    after_christ=("d.c.", "d. c.", "dopo cristo", "d.c", "e.v."),
)
CLOCK = ClockTimes(
    hours=("h",),
    hours_before=("ore", "h", "ora"),
    hour_articles=(
        "alle", "dalle", "verso le", "dopo le", "entro le", "sono le", "erano le", "prima delle", "tra le", "fra le",
        "intorno alle", "attorno alle", "all'",
    ),
    minute_sign=".",
    clock_before=("alle", "dalle", "verso", "entro", "dopo", "circa", "fino"),
    meridiems={
        "del mattino": 0, "di mattina": 0, "della mattina": 0, "di notte": 0, "del pomeriggio": 12, "di pomeriggio": 12,
        "di sera": 12, "della sera": 12,
    },
    zones={"gmt": 0, "utc": 0, "ora di roma": 60, "ora italiana": 60, "cet": 60, "cest": 120},
)  # fmt: skip
SPOKEN_TIMES = SpokenTimes(
    named_times={"mezzogiorno": 720, "mezzanotte": 0},
    named_times_have_capitals=False,
    after_hour={
        "e mezza": 30, "e mezzo": 30, "e trenta": 30, "e un quarto": 15, "e quindici": 15, "e tre quarti": 45,
        "e quarantacinque": 45, "meno un quarto": -15, "e dieci": 10, "e cinque": 5, "e venti": 20, "e venticinque": 25,
        "e trentacinque": 35, "e quaranta": 40, "e cinquanta": 50, "e cinquantacinque": 55, "meno dieci": -10,
        "meno cinque": -5, "meno venti": -20, "meno venticinque": -25,
    },
    minus_minutes=("meno",),
)  # fmt: skip
