"""Trees of articles for tests of runs: errors, frames that come in many articles, comments, names that come twice."""

from __future__ import annotations

from pathlib import Path

GERMAN = (
    "Die Gemeinde {n} saniert ihre Schule für {n} Franken.",
    "Der Rat hat am {day}. Mai mit {n} Stimmen zugesagt.",
    "Die Strecke ist {n} Kilometer lang und führt durch drei Dörfer.",
)
FRENCH = (
    "La commune {n} rénove son école pour {n} francs.",
    "Le conseil a dit oui le {day} mai par {n} voix.",
    "Le tracé est long de {n} kilomètres et traverse trois villages.",
)
FRAME = ("Der Eintritt kostet 12 Franken für alle.", "L'entrée coûte 15 francs pour tous.")
UNTRANSLATED = "Die Arbeiten in {} beginnen im Herbst und dauern vier Wochen, wie der Rat gestern mitgeteilt hat."
PLACES = ("Biel", "Thun", "Sitten", "Chur", "Olten", "Aarau", "Sarnen")


def write_tree(folder: Path, articles: int = 12) -> Path:
    """Articles in two languages; of every three one has an error, one text left in German, one a comment."""
    for number in range(articles):
        where = folder / f"part{number % 3}"
        where.mkdir(parents=True, exist_ok=True)
        values = {"n": 20 + number, "day": 1 + number}
        german = [line.format(**values) for line in GERMAN]
        french = [line.format(**values) for line in FRENCH]
        if number % 3 == 0:
            german[0] = german[0].replace(f"{20 + number} Franken", f"{90 + number} Franken")
        if number % 3 == 1:
            german += [UNTRANSLATED.format(place) for place in PLACES[number % 4 :]]
            french += [UNTRANSLATED.format(place) for place in PLACES[number % 4 :]]
        if number % 3 == 2:
            french.insert(0, "<!-- checker-disable-next-line number-mismatch for the fun of it -->")
        name = "index" if number < 3 else f"page{number}"
        for language, lines, frame in (("de", german, FRAME[0]), ("fr", french, FRAME[1])):
            (where / f"{name}.{language}.md").write_text("\n\n".join([*lines, frame]) + "\n", encoding="utf-8")
    return folder
