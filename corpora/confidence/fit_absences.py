#!/usr/bin/env python3
"""Fits the weights of missing, added and replaced sentences on professional documents.

usage: python corpora/confidence/fit_absences.py [--write absence replacement] [--most N] [--test PATH ...] -- PATH ...

A path is a folder of documents, each a folder with its versions (``de.md``, ``en.md``), two of which are taken. In
copies of them sentences are dropped from the translation, sentences of other documents are put in, or in the place of
others, one in `SPACING` and never two near each other; what the checker then finds at these places counts as a fault,
what it finds in the documents as they are as an alarm, though some of that is right. A text is taken to have one error
of each kind in `SENTENCES_PER_ERROR` sentences. Prints how often what was said with each probability was a fault; for
the paths of ``--test``, too, which are not fitted.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from logistic import Example, fit, show_reliability, write_module

from checker.articles.omissions import find_absences
from checker.checking import absence_weights, replacement_weights
from checker.checking.absence_probability import AbsenceEvidence
from checker.checking.context import Context
from checker.checking.replaced_sentences import list_candidates
from checker.discovery.file_groups import FileGroup
from checker.model import Article, InputError, Sentence
from checker.pipeline import understand_group
from checker.settings import Settings
from checker.structure.text_kind import is_prose

SENTENCES_PER_ERROR = 100
"""One missing, one added and one replaced passage in a hundred sentences, as ``fit.py`` takes it for numbers."""
SPACING = 20
"""Sentences of a document for each that is changed."""
LEAST_LENGTH = 25
"""Characters of a sentence that is dropped or put in."""
KINDS = ("dropped", "added", "replaced")
DROPPED = ((0.5, 1), (0.7, 2), (0.85, 6))
"""Of the drops, the share up to which as many sentences at most go together; the rest are single ones of any kind."""


class Changed(NamedTuple):
    """A translation with errors of one kind, how many, and the sentences of either version at which they are found."""

    kind: str
    text: str
    count: int
    marks: frozenset[str]


def list_documents(folder: Path, most: int, dice: random.Random) -> Iterator[list[Path]]:
    """Two versions of each of some documents, the original first."""
    found = sorted(one for one in folder.iterdir() if one.is_dir())
    dice.shuffle(found)
    for one in found[:most]:
        versions = sorted(one.iterdir(), key=lambda path: (path.stem != "en", path.name))
        if len(versions) > 1:
            yield [versions[0], dice.choice(versions[1:])]


def read_article(versions: Sequence[Path], text: str | None = None) -> Article | None:
    """The article of two files; ``text`` takes the place of the second's."""
    settings = Settings(source=versions[0].stem)
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for at, version in enumerate(versions):
            path = Path(folder, f"a.{version.stem}.{'txt' if version.suffix == '.asc' else version.suffix[1:]}")
            changed = at == 1 and text is not None
            path.write_text(
                text if changed and text else version.read_text(encoding="utf-8"), encoding="utf-8", newline=""
            )
            paths.append((str(path), version.stem))
        try:
            found = understand_group(FileGroup("a", paths), (), settings).articles
        except InputError:
            return None
    return found[0] if len(found) == 1 and len(found[0].versions) == 2 else None


def change(article: Article, strangers: Sequence[str], kind: str, dice: random.Random) -> Changed | None:
    """The translation with errors of one kind; None where it has no room for any."""
    source = article.source or ""
    target = next(version for version in article.versions if version.id != source)
    text = target.sentences[0].document.text if target.sentences else ""
    rows = [
        (row.cells[source][0], row.cells[target.id][0])
        for row in article.rows
        if row.relation == "aligned"
        and row.cells.keys() == {source, target.id}
        and all(len(c) == 1 for c in row.cells.values())
    ]
    edits: list[tuple[int, int, str]] = []
    marks = set()
    at = dice.randrange(SPACING)
    while at < len(rows):
        own, other = rows[at]
        stranger = dice.choice(strangers)
        start, end = other.block.locate(other.start, other.end)
        if kind == "dropped":
            together = _choose_dropped(rows[at:], dice)
            if together:
                last = together[-1][1]
                edits.append((start, last.block.locate(last.start, last.end)[1], ""))
                marks.update(one.text for one, _other in together)
        elif _may_be_changed(own, other):
            edits.append((end if kind == "added" else start, end, f" {stranger}" if kind == "added" else stranger))
            marks.update((stranger,) if kind == "added" else (own.text, stranger))
        at += SPACING
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return Changed(kind, text, len(edits), frozenset(marks)) if edits else None


def _choose_dropped(rows: Sequence[tuple[Sentence, Sentence]], dice: random.Random) -> list[tuple[Sentence, Sentence]]:
    """The rows, from the first on, that are dropped together; none where they can't be."""
    chance = dice.random()
    most = next((count for share, count in DROPPED if chance < share), 0)
    if not most:
        own, other = rows[0]
        return [rows[0]] if not other.block.runs and own.text != other.text else []
    together = list(rows[: dice.randint(min(most, 3), most)])
    ascending = all(
        one.block.start + one.start < other.block.start + other.start for (_, one), (_, other) in pairwise(together)
    )
    return together if ascending and all(_may_be_changed(*row) for row in together) else []


def _may_be_changed(own: Sentence, other: Sentence) -> bool:
    plain = not other.block.runs and is_prose(own.text) and is_prose(other.text)
    return plain and min(len(own.text), len(other.text)) >= LEAST_LENGTH and own.text != other.text


class Found(NamedTuple):
    """What is found in an article: the features, and the texts that it speaks of."""

    features: tuple[str, ...]
    texts: tuple[str, ...]


def list_absences(article: Article) -> list[Found]:
    """The missing and added passages."""
    context = Context(article, Settings())
    absences = list(find_absences(article))
    features = AbsenceEvidence(article, absences, context.encode).describe()
    return [Found(each, tuple(s.text for s in one.sentences)) for each, one in zip(features, absences, strict=True)]


def list_replaced(article: Article) -> list[Found]:
    """The rows in which another sentence may stand in the place of the source's."""
    candidates = list_candidates(Context(article, Settings()))
    return [Found(one.features, (one.source.text, one.instead.text)) for one in candidates]


class Gathered(NamedTuple):
    """Examples of absences and replacements, the sentences looked at, and the errors put in, of drops and additions
    and of replacements.
    """

    absences: list[Example]
    replaced: list[Example]
    sentences: int
    errors: tuple[int, int]


def gather(paths: Sequence[Path], most: int) -> Gathered:
    """The examples of all folders, weighted as if errors were as rare as they are."""
    dice = random.Random(5)
    absences: list[Example] = []
    replaced: list[Example] = []
    sentences, errors = 0, [0, 0]
    for path in paths:
        articles = [(versions, read_article(versions)) for versions in list_documents(path, most, dice)]
        known = [(versions, article) for versions, article in articles if article is not None]
        every = [s for _, article in known for version in article.versions for s in version.sentences]
        for versions, article in known:
            name = f"{path.name}/{versions[0].parent.name}"
            sentences += max(len(version.sentences) for version in article.versions)
            absences += _make_examples(list_absences(article), None, name)
            replaced += _make_examples(list_replaced(article), None, name)
            language = next(version.language for version in article.versions if version.id != article.source)
            own = {s.text for s in article.sentences}
            strangers = [
                s.text
                for s in every
                if s.language == language and s.text not in own and len(s.text) >= LEAST_LENGTH and is_prose(s.text)
            ]
            for kind in KINDS if strangers else ():
                changed = change(article, strangers, kind, dice)
                again = read_article(versions, changed.text) if changed else None
                if changed is None or again is None:
                    continue
                errors[kind == "replaced"] += changed.count
                found = list_replaced(again) if kind == "replaced" else list_absences(again)
                into = replaced if kind == "replaced" else absences
                into += _make_examples(found, changed.marks, f"{name} {kind}")
    return Gathered(
        _weigh(absences, 2 * sentences / SENTENCES_PER_ERROR, errors[0]),
        _weigh(replaced, sentences / SENTENCES_PER_ERROR, errors[1]),
        sentences,
        (errors[0], errors[1]),
    )


def _make_examples(found: Sequence[Found], marks: frozenset[str] | None, name: str) -> Iterator[Example]:
    """Alarms of a document as it is, or, with ``marks``, what was found of the errors."""
    for number, one in enumerate(found):
        if marks is None or not marks.isdisjoint(one.texts):
            yield Example(one.features, marks is not None, 1.0, f"{name} {number}")


def _weigh(examples: Sequence[Example], expected: float, errors: int) -> list[Example]:
    """The examples, faults as heavy as if there were as many errors as are expected."""
    return [one._replace(weight=expected / max(1, errors)) if one.fault else one for one in examples]


def main() -> None:
    """Fit, print, and write where it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--test", nargs="+", type=Path, default=[])
    parser.add_argument("--most", type=int, default=40, help="documents of each path")
    parser.add_argument(
        "--write", nargs="+", choices=("absence", "replacement"), default=[], help="into checker/checking/"
    )
    arguments = parser.parse_args()
    found = gather(arguments.paths, arguments.most)
    tested = gather(arguments.test, arguments.most) if arguments.test else None
    domains = ", ".join(sorted(path.name for path in arguments.paths))
    for at, (name, module) in enumerate((("absence", absence_weights), ("replacement", replacement_weights))):
        model = fit(found[at])
        print(f"\n{name}: {domains}\n")
        print(show_reliability(model, found[at], found.sentences, found.errors[at]))
        if tested:
            print("\nnot fitted\n")
            print(show_reliability(model, tested[at], tested.sentences, tested.errors[at]))
        if name in arguments.write:
            title = f"Weights of {name}s, in log odds. Made by ``corpora/confidence/fit_absences.py``."
            note = f"From {found.errors[at]} errors put into documents of {found.sentences} sentences:\n{domains}."
            Path(module.__file__ or "").write_text(write_module(model, title, note, name), encoding="utf-8")


if __name__ == "__main__":
    main()
