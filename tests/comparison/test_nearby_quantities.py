"""What a version seems to lack is looked for in the rows beside, and found only where nobody else says it there."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.comparison.thresholds import MOST_NEARBY
from checker.settings import Settings

BEFORE, AFTER = "Die Brücke ist seit März gesperrt.", "Der Rat hat zugestimmt."


@pytest.mark.parametrize(
    ("german", "french", "told"),
    [
        (
            ["Der Umbau kostet 14 Millionen Euro.", "Er dauert bis zum Herbst des nächsten Jahres."],
            ["Les travaux coûtent cher.", "Ils durent jusqu'à l'automne prochain et coûtent 14 millions d'euros."],
            0,
        ),
        (
            ["Der Umbau kostet 14 Millionen Euro.", "Er dauert bis zum Herbst des nächsten Jahres."],
            ["Les travaux coûtent cher.", "Ils durent jusqu'à l'automne prochain."],
            1,
        ),
    ],
)
def test_next_row(german: list[str], french: list[str], told: int, tmp_path: Path) -> None:
    texts = {
        "de": [BEFORE, *german, AFTER],
        "fr": ["Le pont est fermé depuis mars.", *french, "Le conseil est d'accord."],
    }
    paths = []
    for code, lines in texts.items():
        paths.append(tmp_path / f"article.{code}.txt")
        paths[-1].write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    report = checker.check(paths, Settings(select=("number-mismatch",), source="de"))
    assert len(report.findings) == told


def test_a_table_beside_a_row_is_not_looked_through(tmp_path: Path) -> None:
    many = ", ".join(f"{number} Meter" for number in range(1301, 1301 + 2 * MOST_NEARBY))
    versions = {
        "de": f"Der Umbau kostet 14 Millionen Euro.\n\nEr dauert {many}.\n",
        "fr": f"Les travaux coûtent cher.\n\nIls durent {many.replace('Meter', 'mètres')}, 14 millions d'euros.\n",
    }
    paths = []
    for code, text in versions.items():
        paths.append(tmp_path / f"article.{code}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    report = checker.check(paths, Settings(select=("number-mismatch",), source="de"))
    assert len(report.findings) == 1
