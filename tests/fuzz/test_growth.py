"""Time grows with the text and no faster: four times as much of a hostile unit takes about four times as long."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

import pytest

import checker
from checker.model import InputError
from tests.fuzz.invariants import SETTINGS
from tests.fuzz.texts import FACTOR, SENTENCES

UNITS = (
    *(
        "1",
        "1 ",
        "1,",
        "1.",
        "2, ",
        "1'",
        "1-",
        "1/",
        "1:",
        "(",
        "[",
        "«",
        '"',
        "'",
        ". ",
        ".",
        "...",
        "a. ",
        "A.",
        "?!",
    ),
    *(
        "a",
        "é",
        "ß",
        "a ",
        "Ab ",
        "der ",
        "de ",
        "the ",
        "von ",
        "I ",
        "X",
        "IV ",
        "St. ",
        "\n",
        "\t",
        "\u202f",
        "-",
        "– ",
    ),
    *(
        "20 km/h ",
        "3 % ",
        "$5 ",
        "5 $",
        "5 °C ",
        "7 h 30 ",
        "7.30 Uhr ",
        "1. Mai ",
        "1er mai ",
        "May 1, ",
        "2021 ",
        "'90s ",
    ),
    *(
        "cent ",
        "vingt-",
        "hundert",
        "hundred and ",
        "million ",
        "et demi ",
        "ein halb ",
        "du 1 au ",
        "von 1 bis ",
        "3:1 ",
    ),
    *(
        "http://a.",
        "a@b.",
        "a@",
        "www.",
        "#a ",
        "%s ",
        "{a} ",
        "« a » ",
        "„a“ ",
        "“a” ",
        "(a) ",
        "[1] ",
        "e\u0301",
        "漢",
    ),
)
SIZE = 2_500
FASTEST = 0.01
"""Seconds below which growth can't be told from noise."""


def seconds(action: Callable[[str], object], text: str) -> float:
    gc.collect()
    started = time.process_time()
    action(text)
    return time.process_time() - started


def growth(action: Callable[[str], object], unit: str, size: int = SIZE) -> float:
    """How many times as long four times the text takes; the least of three tries."""
    small, large = (unit * (n // len(unit)) + " x" for n in (size, 4 * size))
    action(small)
    best = float("inf")
    for _ in range(3):
        best = min(best, seconds(action, large) / max(FASTEST, seconds(action, small)))
        if best < 8:
            break
    return best


FUNCTIONS = (checker.split_sentences, checker.find_quantities, checker.find_foreign_spans)


def _call(action: Callable[[str, str], object], language: str, text: str) -> object:
    return action(text, language)


@pytest.mark.parametrize("unit", UNITS)
def test_functions_are_linear(unit: str) -> None:
    some = sorted(SENTENCES) if FACTOR > 1 else [sorted(SENTENCES)[UNITS.index(unit) % 3]]
    for language, action in product(some, FUNCTIONS):
        assert growth(partial(_call, action, language), unit) < 8, (action, language)
    assert growth(checker.identify_language, unit) < 8


PAGES = {
    **{
        unit: unit
        for unit in ("1 ", "a. ", "«", '"', "20 km/h ", "von 1 bis ", "a@b.", "der ", "1\n", "- a\n", "1. a\n")
    },
    **{f"{code} on one line": " ".join(known) + " " for code, known in SENTENCES.items()},
    **{f"{code} as paragraphs": "\n\n".join(known) + "\n\n" for code, known in SENTENCES.items()},
    "two languages in turn": "\n\n".join(a for pair in zip(SENTENCES["fr"], SENTENCES["de"], strict=True) for a in pair)
    + "\n\n",
    "the same sentence": SENTENCES["fr"][0] + " ",
}
ALIGNED = PAGES["two languages in turn"]
"""Two versions are aligned in pieces of about a hundred sentences; below that, time grows with the square."""
MARKDOWN = (
    "- ",
    "> ",
    "[",
    "![",
    "*a_",
    "`",
    "~~~\n",
    "<b>",
    "&",
    "|a",
    "- a\n  ",
    "[a](",
    "<!--",
    "\\",
    "a  \n",
    "# a\n",
)
HTML = ("<b>", "</b>", "<p>a", "<!--", "&amp;", "<", "<a href='", "<ul><li>a", "<td>a", "<script>", "<![CDATA[", "<?a ")


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        *(("page.txt", page) for page in PAGES.values()),
        *(("page.md", unit) for unit in MARKDOWN),
        *(("page.html", unit) for unit in HTML),
    ],
)
def test_pages_are_linear(name: str, unit: str, tmp_path: Path) -> None:
    path = tmp_path / name

    def check(text: str) -> None:
        path.write_text(SENTENCES["fr"][0] + "\n\n" + text, encoding="utf-8")
        try:
            checker.check([path], SETTINGS)
        except InputError as error:
            if "nested too deeply" not in str(error):
                raise

    assert growth(check, unit, 4 * SIZE if unit == ALIGNED else SIZE) < 8
