"""The checker, on files and on pairs, and pofilter. Each sets itself up once; `run` does the work.

`run` gives a set of (article, row, kind), ``kind`` being quantity, untranslated, missing or other.
"""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from articles import Article

Said = set[tuple[str, int, str]]
FILTERS = {"numbers": "quantity", "unchanged": "untranslated", "untranslated": "untranslated"}
KINDS = {"quantity": "quantity", "untranslated": "untranslated", "omission": "missing"}


class CheckerFiles:
    """The checker on two files an article: it splits, identifies, aligns and compares by itself."""

    name = "checker, two files an article"
    work = "splitting, language, alignment, numbers"
    blind: tuple[str, ...] = ()

    def __init__(self, articles: list[Article], folder: Path) -> None:
        self.cases = []
        for article in articles:
            spans, files = [], []
            for side, language in (("source", article.source_language), ("target", article.target_language)):
                file = folder / article.name / f"article.{language}.txt"
                file.parent.mkdir(parents=True, exist_ok=True)
                text = article.text(side)
                file.write_text(text, encoding="utf-8")
                files.append(file)
                at = 0
                for row, pair in enumerate(article.pairs):
                    sentence = getattr(pair, side)
                    if sentence:
                        start = text.index(sentence, at)
                        at = start + len(sentence)
                        spans.append((str(file), start, at, row))
            self.cases.append((article, files, spans))

    def run(self) -> Said:
        """One call of `checker.check` an article."""
        import checker
        from checker.settings import Settings

        said: Said = set()
        for article, files, spans in self.cases:
            report = checker.check(files, Settings(source=article.source_language))
            for finding in report.findings:
                place = finding.locations[0]
                for path, start, end, row in spans:
                    if path == str(place.path) and start < place.end and place.start < end:
                        said.add((article.name, row, KINDS.get(finding.category, "other")))
        return said


class CheckerPairs:
    """The checker on bilingual JSON lines: the pairs are given."""

    name = "checker, paired sentences"
    work = "language, numbers"
    blind = ("dropped",)

    def __init__(self, articles: list[Article], folder: Path) -> None:
        self.file = folder / "units.jsonl"
        with self.file.open("w", encoding="utf-8") as out:
            for article in articles:
                for row, pair in enumerate(article.pairs):
                    if pair.target:
                        unit = {
                            "id": f"{article.name} {row}",
                            "src_lang": article.source_language,
                            "tgt_lang": article.target_language,
                            "src": pair.source,
                            "tgt": pair.target,
                        }
                        out.write(json.dumps(unit, ensure_ascii=False) + "\n")

    def run(self) -> Said:
        """One call of `checker.check` for all."""
        import checker

        said: Said = set()
        for finding in checker.check([self.file]).findings:
            if finding.unit:
                article, row = finding.unit.split()
                said.add((article, int(row), KINDS.get(finding.category, "other")))
        return said


class Pofilter:
    """translate-toolkit's pofilter on PO files of the pairs, in this process (no start-up counted)."""

    blind = ("dropped",)

    def __init__(self, articles: list[Article], folder: Path, filters: tuple[str, ...] = ()) -> None:
        from translate.storage.po import pofile

        self.name = f"pofilter, {', '.join(filters)}" if filters else "pofilter, all filters"
        self.work = "surface checks of pairs"
        self.filters = filters
        self.files: dict[str, Path] = {}
        for language in sorted({article.target_language for article in articles}):
            store = pofile()
            for article in articles:
                for row, pair in enumerate(article.pairs):
                    if article.target_language == language and pair.target:
                        unit = store.addsourceunit(pair.source)
                        unit.target = pair.target
                        unit.addlocation(f"{article.name}:{row}")
                        unit.setcontext(f"{article.name}:{row}")
            self.files[language] = folder / f"units-{language}.po"
            self.files[language].write_bytes(bytes(store))

    def run(self) -> Said:
        """Parse each file and filter it."""
        from translate.filters import checks
        from translate.filters.pofilter import pocheckfilter
        from translate.storage import factory

        options = Namespace(excludefilters={}, limitfilters=list(self.filters) or None, includefuzzy=True,
                            includereview=True, autocorrect=False, addnotes=True)  # fmt: skip
        said: Said = set()
        for language, file in self.files.items():
            config = checks.CheckerConfig(targetlanguage=language)
            store = pocheckfilter(options, None, config).filterfile(factory.getobject(str(file)))
            for unit in store.units:
                if unit.isheader():
                    continue
                article, row = unit.getcontext().split(":")
                for error in unit.geterrors():
                    said.add((article, int(row), FILTERS.get(error, "other")))
        return said
