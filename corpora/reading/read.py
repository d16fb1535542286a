"""Runs the checker over parallel text nobody has labelled, and lists what is worth reading.

usage: python corpora/reading/read.py {rates,one-sided,flags,pairs} [--most N] [--rule RULE] [--examples K] PATH ...

rates       findings per 1,000 pairs, by domain and rule
one-sided   expressions that only one side is read to have, by language, kind and shape, the most frequent first
flags       findings grouped by their message and the shapes in it
pairs       findings with both texts, in an order of chance that is always the same

A path is a file of JSON lines, perhaps packed with gzip, with ``src_lang``, ``tgt_lang``, ``src`` and ``tgt``; its name
is the domain. See README.md for how to work with it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import checker
from checker.comparison.facts import list_facts
from checker.comparison.last_look import look_again
from checker.comparison.matching import match_facts
from checker.model import Finding
from checker.quantities.scan import scan_text

Pair = dict[str, str]
_RUN = re.compile(r"\d+|[^\W\d_]+")
_LONGEST = 240
"""Characters of a text that are shown."""


def read_domain(path: Path, most: int) -> list[Pair]:
    """Pairs of a file, in an order of chance that is always the same."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        pairs = [json.loads(line) for line in file]
    random.Random(7).shuffle(pairs)
    return [{**pair, "id": str(number)} for number, pair in enumerate(pairs[:most])]


def name_shape(text: str) -> str:
    """The shape of a text: digits as 9, words as their last three letters, signs as they are."""
    return _RUN.sub(
        lambda run: "9" * len(run.group()) if run.group().isdigit() else f"…{run.group()[-3:].lower()}", text
    )


def check_pairs(pairs: list[Pair]) -> dict[str, list[Finding]]:
    """The findings of every pair by its id; all are checked as one bilingual file."""
    found: dict[str, list[Finding]] = defaultdict(list)
    fields = ("id", "src_lang", "tgt_lang", "src", "tgt")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "pairs.jsonl")
        lines = (json.dumps({field: pair[field] for field in fields}, ensure_ascii=False) for pair in pairs)
        file.write_text("\n".join(lines), encoding="utf-8")
        for finding in checker.check(file).findings:
            found[finding.unit or ""].append(finding)
    return found


def list_one_sided(pairs: list[Pair]) -> Iterator[tuple[str, str]]:
    """What one side is read to have and the other is not: language, kind and shape; and the expression."""
    for pair in pairs:
        sides = [(pair[f"{side}_lang"], pair[side]) for side in ("src", "tgt")]
        texts = [(language, [(text, scan_text(text, language))]) for language, text in sides]
        result = match_facts(*(list_facts([quantities for _, quantities in side]) for _, side in texts))
        look_again(result, texts[0], texts[1])
        for (language, _), alone in zip(texts, result.alone, strict=True):
            for fact in alone:
                shape = f"{language} {fact.role} {name_shape(fact.quantity.surface)}"
                yield shape, fact.quantity.surface


def show_rates(domains: dict[str, list[Pair]]) -> Iterator[str]:
    """Findings per 1,000 pairs, a domain a line."""
    for domain, pairs in domains.items():
        rules = Counter(finding.rule for findings in check_pairs(pairs).values() for finding in findings)
        rates = ", ".join(f"{rule} {1000 * count / len(pairs):.1f}" for rule, count in rules.most_common())
        yield f"{domain} ({len(pairs)} pairs): {rates or '-'}"


def show_groups(groups: dict[str, list[str]], examples: int) -> Iterator[str]:
    """Groups by size, each with some of what is in it."""
    for shape, texts in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        yield f"{len(texts):5}  {shape}    {' | '.join(list(dict.fromkeys(texts))[:examples])}"


def show_pairs(pairs: list[Pair], found: dict[str, list[Finding]], rule: str | None) -> Iterator[str]:
    """Pairs with findings, and what was found."""
    for pair in pairs:
        here = [finding for finding in found.get(pair["id"], ()) if rule in {None, finding.rule}]
        if here:
            yield f"{pair['src_lang']}: {pair['src'][:_LONGEST]}\n{pair['tgt_lang']}: {pair['tgt'][:_LONGEST]}"
            for finding in here:
                sure = "" if finding.confidence is None else f" {finding.confidence:.2f}"
                yield f"   {finding.rule} ({finding.severity}{sure}): {finding.message}"


def main() -> None:
    """Print what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("rates", "one-sided", "flags", "pairs"))
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=3000, help="pairs of each path")
    parser.add_argument("--rule", help="of one rule only")
    parser.add_argument("--examples", type=int, default=4)
    arguments = parser.parse_args()
    domains = {path.name.partition(".jsonl")[0]: read_domain(path, arguments.most) for path in arguments.paths}
    every = [{**pair, "id": f"{domain} {pair['id']}"} for domain, pairs in domains.items() for pair in pairs]
    groups: dict[str, list[str]] = defaultdict(list)
    if arguments.what == "rates":
        lines = show_rates(domains)
    elif arguments.what == "one-sided":
        for shape, surface in list_one_sided(every):
            groups[shape].append(surface)
        lines = show_groups(groups, arguments.examples)
    else:
        found = check_pairs(every)
        for finding in (one for findings in found.values() for one in findings):
            if arguments.rule in {None, finding.rule}:
                groups[f"{finding.rule} {name_shape(finding.message)}"].append(finding.message)
        by_pair = show_pairs(every, found, arguments.rule)
        lines = by_pair if arguments.what == "pairs" else show_groups(groups, arguments.examples)
    print(*lines, sep="\n")


if __name__ == "__main__":
    main()
