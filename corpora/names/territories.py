#!/usr/bin/env python3
"""Writes ``checker/languages/<language>/territories.txt``: countries and their cities as CLDR calls them (by Babel).

usage: python corpora/names/territories.py

Countries are the territories whose people ``peoples.txt`` of the language names, and those of `SMALL`. Cities are those
after which CLDR names time zones, marked with ``~``: they stand for their country, and never against it.
"""

from __future__ import annotations

import re
from pathlib import Path

from babel import Locale
from babel.core import get_global

from checker import languages

SMALL = (
    *("AD", "AG", "BB", "BN", "BS", "BZ", "CF", "CV", "DJ", "FM", "GD", "KI", "KM", "KN", "LC", "LS", "MH", "NR", "PG"),
    *("PW", "SB", "SC", "SM", "ST", "SZ", "TL", "TO", "TT", "TV", "VA", "VC", "VU", "WS", "CR", "LI", "LK", "SL", "HK"),
)
"""Countries that have no word for their people in every language."""
HEADER = "# Names of countries, and of cities behind ~. CLDR (Unicode Licence v3), by corpora/names/territories.py.\n"
_WORD = re.compile(r"[^\W\d_]+")


def list_cities(locale: Locale, code: str) -> list[str]:
    """The cities after which a country's time zones are called, in the language of a locale."""
    found = []
    for zone, territory in get_global("zone_territories").items():
        if territory == code and zone.count("/") == 1:
            named = locale.time_zones.get(zone, {})
            found.append(str(named.get("city") or zone.rpartition("/")[2].replace("_", " ")))
    return found


def write_file(language: str) -> str:
    """The file of a language."""
    folder = Path(languages.get(language).folder)
    locale = Locale(language)
    files = [(folder / name).read_text(encoding="utf-8") for name in ("peoples.txt", "countries.txt")]
    lines = [line for file in files for line in file.splitlines()]
    codes = {code for line in lines if not line.startswith("#") for code in line.split(" ")[0].split(",")}
    out = [HEADER]
    for code in sorted((codes | {*SMALL}) - {"--"}):
        names = re.split(r"[()]", locale.territories[code])
        forms = ["-".join(_WORD.findall(name)) for name in names if _WORD.search(name)]
        cities = ["~" + "-".join(_WORD.findall(city)) for city in list_cities(locale, code)]
        hidden = {form for line in lines for form in line.split(" ")[1:] if form.startswith("~")}
        forms = [form for form in forms if f"~{form}" not in hidden]
        cities = [city for city in cities if city[1:] not in forms]
        out.append(f"{code} {' '.join(dict.fromkeys([*forms, *cities]))}\n")
    return "".join(out)


def main() -> None:
    """Write the file of every language."""
    for code in languages.codes():
        path = Path(languages.get(code).folder, "territories.txt")
        path.write_text(write_file(code), encoding="utf-8")
        print(path)


if __name__ == "__main__":
    main()
