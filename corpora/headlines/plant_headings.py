#!/usr/bin/env python3
"""Plant a changed number, name or date into the headings of articles, and say how many are found, by kind.

usage: python corpora/headlines/plant_headings.py [--most N] [--read] [--show] PATH ...

A path is a file or a folder of documents, or a file of JSON lines, perhaps packed with gzip, with ``src_lang``,
``tgt_lang``, ``src``, ``tgt``, ``doc``: the first sentence of a document is its heading then, where
it looks like one, and the others are its text.
Every version is an article by itself. An error goes into a heading only where its text says what the heading says.
``--show`` prints what is said of the articles as they are.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "confidence"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "names"))

from injections import change_digit, change_month, change_weekday
from slips import SPELLINGS, list_names
from texts import read_documents

import checker
from checker.comparison.own_numbers import COUNTED
from checker.errors import InputError
from checker.quantities.scan import scan_text
from checker.reading.document import read_document
from checker.settings import Settings

RULE = "headline-mismatch"
MOST_TEXT = 60
"""Sentences or blocks of an article that are taken: an article, no book."""
LONGEST_HEADING = 120
"""Characters of a document's first sentence that is its heading, if it has no stop at its end."""
KINDS = ("number", "date", "name")


class Article(NamedTuple):
    """The heading of a text, its paragraphs, and its language."""

    heading: str
    text: Sequence[str]
    language: str


def list_articles(path: Path, most: int, *, read: bool) -> Iterator[Article]:
    """The articles of a path, each of one language."""
    if path.name.removesuffix(".gz").endswith(".jsonl"):
        for document in read_documents(path, read=read, most=most):
            for side in ("src", "tgt"):
                sentences = [pair[side] for pair in document[:MOST_TEXT]]
                if len(sentences[0]) <= LONGEST_HEADING and sentences[0].rstrip()[-1:].isalnum():
                    yield Article(sentences[0], sentences[1:], document[0][f"{side}_lang"])
        return
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.is_file():
            yield from _read_file(file)


def _read_file(file: Path) -> Iterator[Article]:
    """The first heading of a document, and the text behind it."""
    try:
        blocks = read_document(file, Settings()).blocks
    except InputError:
        return
    first = next((at for at, block in enumerate(blocks) if block.kind == "heading"), None)
    text = [block.text for block in blocks[first + 1 :][:MOST_TEXT]] if first is not None else []
    language = checker.identify_language(" ".join(text)) if text else None
    if first is not None and language is not None:
        yield Article(blocks[first].text, text, language)


def plant(article: Article, dice: random.Random) -> Iterator[tuple[str, str]]:
    """The kinds of error that a heading allows, each with the heading that has it."""
    heading, language = article.heading, article.language
    body = "\n".join(article.text)
    numbers = [one for one in scan_text(heading, language) if one.kind in COUNTED and one.digits]
    said = {(one.value, one.unit) for text in article.text for one in scan_text(text, language)} if numbers else set()
    known = [one for one in numbers if (one.value, one.unit) in said]
    if known and (changed := change_digit(heading, language, known, dice)):
        yield "number", changed
    for change in (change_month, change_weekday):
        changed = change(heading, language, (), dice)
        if changed and _find_changed(heading, changed) in body.split():
            yield "date", changed
            break
    names = [one for one in list_names(heading, language, body) if one.text in body]
    if names:
        name = dice.choice(names)
        wrong = dice.choice(list(SPELLINGS.values()))(name.text, dice)
        if wrong != name.text:
            yield "name", heading[: name.start] + wrong + heading[name.end :]


def _find_changed(heading: str, changed: str) -> str:
    """The word of a heading that was changed."""
    pairs = zip(heading.split(), changed.split(), strict=False)
    return next((one.strip(".,:") for one, other in pairs if one != other), "")


def is_said(article: Article, heading: str, folder: Path) -> list[str]:
    """What the rule says of an article under a heading."""
    path = folder / f"article.{article.language}.md"
    path.write_text("\n\n".join([f"# {heading}", *article.text]), encoding="utf-8")
    report = checker.check([path], Settings(select=(RULE,)))
    return [one.message for one in report.findings]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=8000, help="pairs of each path")
    parser.add_argument("--read", action="store_true")
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    dice = random.Random(3)
    put: Counter[str] = Counter()
    found: Counter[str] = Counter()
    articles = alarms = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in arguments.paths:
            for article in list_articles(path, arguments.most, read=arguments.read):
                said = is_said(article, article.heading, folder)
                articles, alarms = articles + 1, alarms + bool(said)
                if said and arguments.show:
                    print(article.heading, *said, sep="\n  ")
                for kind, heading in plant(article, dice) if not said else ():
                    put[kind] += 1
                    found[kind] += bool(is_said(article, heading, folder))
    print("| error | put in | found |", "|---|--:|--:|", sep="\n")
    for kind in KINDS:
        print(f"| {kind} | {put[kind]} | {found[kind]} |")
    print(f"\n{alarms} alarms on {articles} articles as they are.")


if __name__ == "__main__":
    main()
