#!/usr/bin/env python3
"""Measure a language on gold of our own: expressions of quantities, pairs of sentences, text of another language.

usage: python corpora/languages/measure.py italian

``expressions.tsv`` has a sentence and what is read of it, ``pairs.tsv`` a sentence, its translation and what is said of
the two (a rule, or nothing), ``spans.tsv`` sentences in which something was left in another language, between ⟦ and ⟧,
and sentences with names, titles and loan words, in which nothing was. Lines that begin with ``#`` are remarks.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import checker
from checker import languages
from checker.quantities.quantity import Quantity

HERE = Path(__file__).parent


def read_rows(path: Path) -> Iterator[list[str]]:
    """The rows of a file of gold, remarks left out."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def write_value(quantity: Quantity) -> str:
    """What a quantity is worth, as the gold writes it."""
    if quantity.ends:
        return "…".join(map(write_value, quantity.ends))
    if quantity.kind == "date":
        return "-".join(str(part or 0) for part in quantity.parts)
    if quantity.kind == "score":
        return ":".join(map(str, quantity.parts))
    if quantity.low is not None and quantity.high is not None and quantity.low != quantity.high:
        return f"{quantity.low}…{quantity.high}"
    if quantity.kind == "time" and quantity.value is not None:
        return f"{int(quantity.value) // 60}:{int(quantity.value) % 60:02}"
    value = quantity.value
    return str(value) if isinstance(value, Fraction) else f"{value}"


def describe(quantity: Quantity) -> str:
    """A quantity as the gold writes it: kind, value, unit, bound."""
    bound = "~" if quantity.approximate and not quantity.bound else quantity.bound
    parts = (quantity.kind, write_value(quantity), quantity.unit, bound)
    return " ".join(part for part in parts if part)


def measure_expressions(folder: Path, code: str) -> list[str]:
    """The sentences of which something else is read; what says about (a dozen) need not be said."""
    wrong = []
    for text, gold in read_rows(folder / "expressions.tsv"):
        found = "; ".join(describe(one) for one in checker.find_quantities(text, code))
        if gold not in (found, found.removesuffix(" ~")):
            wrong.append(f"{text}: {found or 'nothing'}, not {gold or 'nothing'}")
    return wrong


def measure_pairs(folder: Path, code: str) -> list[str]:
    """The pairs of which something else is said."""
    wrong = []
    for other, text, translation, gold in read_rows(folder / "pairs.tsv"):
        unit = {"src_lang": code, "tgt_lang": other, "src": text, "tgt": translation}
        with tempfile.TemporaryDirectory() as temporary:
            file = Path(temporary, "pair.jsonl")
            file.write_text(json.dumps(unit) + "\n", encoding="utf-8")
            rules = {finding.rule for finding in checker.check([file]).findings}
        if rules != {gold} - {""}:
            wrong.append(f"{text} | {translation}: {', '.join(sorted(rules)) or 'nothing'}, not {gold or 'nothing'}")
    return wrong


def measure_spans(folder: Path) -> list[str]:
    """Precision and recall of the letters of spans, how many of them are found by half or more, and false alarms."""
    right = said = there = found = count = clean = 0
    wrong = []
    for host, fragment, marked in read_rows(folder / "spans.tsv"):
        text, gold = marked.replace("⟦", "").replace("⟧", ""), set[int]()
        if fragment:
            gold = set(range(marked.index("⟦"), marked.index("⟧") - 1))
        spans = checker.find_foreign_spans(text, host)
        letters = {at for at, letter in enumerate(text) if letter.isalnum()}
        mine = {at for span in spans for at in range(span.start, span.end)} & letters
        gold &= letters
        right, said, there = right + len(mine & gold), said + len(mine), there + len(gold)
        count, clean = count + bool(fragment), clean + (not fragment)
        got = bool(fragment) and 2 * len(mine & gold) >= len(gold) and {span.language for span in spans} == {fragment}
        found += got
        if mine != gold:
            shown = "; ".join(f"{text[span.start : span.end]} ({span.language})" for span in spans)
            wrong.append(f"{host}: {marked}: {shown or 'nothing'}")
    alarms = sum("⟦" not in one for one in wrong)
    print(
        f"spans: letters P {right / max(said, 1):.3f} R {right / there:.3f}, {found} of {count} found in their"
        f" language, {alarms} alarms in {clean} sentences without"
    )
    return wrong


MEASURES = {"expressions": measure_expressions, "pairs": measure_pairs}


def main() -> None:
    """Measure a language, and say what is wrong."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("language", choices=sorted(path.name for path in HERE.iterdir() if path.is_dir()))
    folder = HERE / arguments.parse_args().language
    code = languages.find_by_name(folder.name) or ""
    for name, measure in MEASURES.items():
        wrong, count = measure(folder, code), len(list(read_rows(folder / f"{name}.tsv")))
        print(f"{name}: {count - len(wrong)} of {count}", *wrong, sep="\n  ")
    print(*measure_spans(folder), sep="\n  ")


if __name__ == "__main__":
    main()
