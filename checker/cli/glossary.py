"""Say what is wrong with a glossary, or propose one from aligned articles."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from checker.cli import options
from checker.cli.printing import print_line, print_lines
from checker.messages import _, choose_plural

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from checker.model import Article, Sentence
    from checker.terms.concept import Concept
    from checker.terms.proposals import Proposal

LEAST_SCORE = 0.5
"""Confidence (0..1) of a row below which it may be something else: as for `term-mismatch`."""
MOST_PROPOSED = 200
"""Terms that are proposed if nothing else is said. A guess: as many as a person looks through."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION", help="check, suggest")
    check = actions.add_parser("check", help=_("say what is wrong with glossaries"), allow_abbrev=False)
    check.add_argument("files", nargs="+", metavar="FILE", help=_("a glossary, or a folder of them"))
    suggest = actions.add_parser("suggest", help=_("propose a glossary from aligned articles"), allow_abbrev=False)
    options.add_input(suggest)
    suggest.add_argument(
        "--most",
        type=options.read_jobs,
        default=MOST_PROPOSED,
        metavar="N",
        help=_("terms for each pair of languages (default: %(default)s)"),
    )


def run(args: argparse.Namespace) -> int:
    """Do what is asked for. Returns the exit code: for ``check`` 1 where something is wrong."""
    return _check(args) if args.action == "check" else _suggest(args)


def _check(args: argparse.Namespace) -> int:
    from checker.settings import Settings
    from checker.terms.glossary_faults import list_glossary_faults
    from checker.terms.glossary_files import find_files, read_glossary

    concepts = [
        concept for name in args.files for file in find_files(name, "") for concept in read_glossary(file, Settings())
    ]
    faults = list_glossary_faults(concepts)
    for fault in faults:
        print_line(f"{fault.path}:{fault.line}: {fault.text}")
    print_line(_describe(concepts, len(faults)))
    return int(bool(faults))


def _describe(concepts: list[Concept], faults: int) -> str:
    """How much there is in a glossary, and how much is wrong."""
    terms = [term for concept in concepts for term in concept.terms]
    counts = {code: sum(term.language == code for term in terms) for code in sorted({term.language for term in terms})}
    parts = [
        choose_plural(len(concepts), _("{n} concept"), _("{n} concepts")),
        _("terms: {counts}").format(counts=", ".join(f"{code} {count}" for code, count in counts.items()) or "0"),
        choose_plural(faults, _("{n} fault"), _("{n} faults")),
    ]
    return "; ".join(parts)


def _suggest(args: argparse.Namespace) -> int:
    from checker import languages, pipeline

    settings = options.read_settings(args)
    understood = pipeline.understand(args.paths, settings)
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    codes = languages.codes()
    table.writerow([*codes, "count", "of", "place"])
    for pair, rows, places in _gather_rows(understood.articles):
        for one in _propose(rows, pair)[: args.most]:
            terms = dict(zip(pair, (one.source, one.target), strict=True))
            table.writerow([*(terms.get(code, "") for code in codes), one.times, one.of, places[one.row]])
    print_lines(out.getvalue())
    return options.tell_problems(understood.problems)


def _propose(rows: list[tuple[str, str]], pair: tuple[str, str]) -> list[Proposal]:
    from checker.terms.proposals import propose_terms

    return propose_terms(rows, pair)


def _gather_rows(articles: list[Article]) -> list[tuple[tuple[str, str], list[tuple[str, str]], list[str]]]:
    """The rows of all articles by their two languages, the source first, with the places of the source."""
    found: dict[tuple[str, str], tuple[list[tuple[str, str]], list[str]]] = {}
    for article in articles:
        known = {version.id: version.language for version in article.versions}
        for row in article.rows:
            source = row.source or article.source
            if source not in row.cells or row.score < LEAST_SCORE:
                continue
            for other, cell in row.cells.items():
                if known[other] != known[source]:
                    rows, places = found.setdefault((known[source], known[other]), ([], []))
                    rows.append((_join(row.cells[source]), _join(cell)))
                    place = row.cells[source][0].location()
                    places.append(f"{place.path}:{place.line}")
    return [(pair, *both) for pair, both in sorted(found.items())]


def _join(sentences: Sequence[Sentence]) -> str:
    return " ".join(sentence.text for sentence in sentences)
