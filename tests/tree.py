"""A folder with an article of every kind that the checker reads, all of our own texts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.reading.articles import FRENCH, GERMAN
from tests.reading.articles import WRITERS as DOCUMENTS
from tests.reading.bilingual import ROWS
from tests.reading.bilingual import WRITERS as BILINGUAL
from tests.reading.packages import xlsx

ARTICLES = Path(__file__).resolve().parents[1] / "corpora" / "articles"


def write(folder: Path) -> None:
    """Write it: sample articles (files, mixed pages), one article in every format, units, catalogues, broken files."""
    for sample in sorted(path for path in ARTICLES.iterdir() if path.is_dir()):
        shutil.copytree(sample, folder / "articles" / sample.name, ignore=shutil.ignore_patterns("gold.json"))
    for ending, writer in DOCUMENTS.items():
        for language, article in (("fr", FRENCH), ("de", GERMAN)):
            data = writer(article)
            _put(folder / "formats" / ending / f"bridge.{language}.{ending}", data)
    units = [
        *ROWS,
        *((f"b.{n}", one, other) for n, ((_, one), (_, other)) in enumerate(zip(GERMAN, FRENCH, strict=False))),
    ]
    for name, write_units in BILINGUAL.items():
        _put(folder / "units" / name.replace(".", "-") / name, write_units(units))
    _put(folder / "units" / "xlsx" / "units.xlsx", xlsx([("id", "de", "fr"), *units]))
    for language, column in (("de", 1), ("fr", 2)):
        texts = {row[0].replace(".", "_"): row[column] for row in units}
        _put(folder / "catalogues" / "json" / f"{language}.json", json.dumps(texts, ensure_ascii=False, indent=1))
        lines = "".join(f" {key}: {json.dumps(text, ensure_ascii=False)}\n" for key, text in texts.items())
        _put(folder / "catalogues" / "yaml" / f"{language}.yaml", f"{language}:\n{lines}")
    _put(folder / "broken" / "torn.fr.docx", b"PK\x03\x04 torn")
    _put(folder / "broken" / "torn.xlf", "<xliff version='1.2'><file>")


def _put(path: Path, data: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
