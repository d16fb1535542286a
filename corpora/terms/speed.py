"""What a sentence takes with glossaries of 10, 1,000 and 10,000 terms: ``python corpora/terms/speed.py``.

The terms are made of the languages' word lists, one to three words each; the ten of the smallest glossary are in all of
them. Measured is a check of all of ``corpora/articles``: CPU time, the smallest of several rounds, the glossaries in
turns; what is read once, the glossary and its index, is said apart.
"""

from __future__ import annotations

import csv
import random
import sys
import tempfile
import time
from pathlib import Path

ARTICLES = Path(__file__).parents[1] / "articles"
SIZES = (0, 10, 1_000, 10_000)
"""Terms of a glossary; none for a run without one."""
ROUNDS = 5
"""How often every glossary is measured."""
LEAST_LETTERS = 4
"""Letters of a word that terms are made of."""


def make_terms(language: str, count: int) -> list[str]:
    """Terms of one to three words that the language's word list knows, the same at every call."""
    from checker import languages

    path = Path(languages.get(language).folder, "words.txt")
    words = []
    for line in path.read_text(encoding="utf-8").splitlines():
        stem, _, rest = line.partition(" ")
        if not line.startswith("#"):
            words += [stem + item[:-1] for item in rest.split(" ") if len(stem + item[:-1]) >= LEAST_LETTERS]
    chosen = random.Random(1)
    capital = languages.get(language).words.capitals.on_nouns
    terms = []
    for _number in range(count):
        parts = chosen.choices(words, k=chosen.choice((1, 1, 2, 2, 3)))
        terms.append(" ".join([*parts[:-1], parts[-1].capitalize() if capital else parts[-1]]))
    return terms


def write_glossary(file: Path, count: int) -> None:
    """A table of terms in all languages that are known."""
    from checker import languages

    columns = {code: make_terms(code, count) for code in languages.codes()}
    with file.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(columns)
        table.writerows(zip(*columns.values(), strict=True))


def main() -> int:
    """Print, for every size, what reading the glossary takes and what a sentence takes, and how that grows."""
    import checker
    from checker import languages
    from checker.settings import Settings
    from checker.terms.glossary import load_glossary

    paths = [str(path) for path in sorted(ARTICLES.iterdir()) if path.is_dir()]
    best = dict.fromkeys(SIZES, float("inf"))
    sentences = found = 0
    with tempfile.TemporaryDirectory() as folder:
        settings = {}
        for size in SIZES:
            file = Path(folder, f"{size}.csv")
            write_glossary(file, size)
            settings[size] = Settings(glossary=(str(file),) if size else ())
            before = time.process_time()
            glossary = load_glossary(settings[size])
            if glossary is not None:
                for code in languages.codes():
                    glossary.index(code)
                taken = time.process_time() - before
                print(f"{size:>6} terms in {len(languages.codes())} languages: read in {taken:.2f} s")
        for _round in range(ROUNDS):
            for size in SIZES:
                before = time.process_time()
                reports = [checker.check([path], settings[size]) for path in paths]
                best[size] = min(best[size], time.process_time() - before)
                sentences = sum(len(version.sentences) for report in reports for version in report.versions)
                found = sum(one.category == "terminology" for report in reports for one in report.findings)
    for size in SIZES:
        share = best[size] / best[SIZES[1]]
        print(f"{size:>6} terms: {best[size] / sentences * 1e3:.3f} ms a sentence, {share:.2f} of ten terms")
    print(f"{sentences} sentences, {found} findings on terms with the largest")
    return 0


if __name__ == "__main__":
    sys.exit(main())
