"""Plant errors in links, addresses, placeholders and numbers that name something, and say how many are found, by kind.

``python corpora/sites/plant_references.py TREE [--seed N] [--rounds N]``. As `plant`: the tree is not changed, there is
one error in an article, and nothing of the tree is printed but counts. Links and placeholders are those of the tree; an
address, a number or a date is put into a sentence of both versions, rightly into one of them. How many of the planted
errors, and how many places of the tree as it is, are said with each probability of ``checker/references/thresholds.py``
is printed, too.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from plant import Chance, Planted, check_planted, is_found, list_chances

from checker import languages
from checker.model import Article, Finding, Location, Report
from checker.pipeline import check
from checker.references.address import are_one_page
from checker.references.link_uses import LinkUse, list_links
from checker.references.placeholder_tokens import list_placeholders
from checker.settings import Settings

LEAST_SCORE = 0.9
"""Confidence (0..1) of a row whose link is changed: a wrong row would count a right answer as a miss."""
REFERENCE, QUANTITY = frozenset({"reference"}), frozenset({"quantity"})
RULES = frozenset(("link-mismatch", "email-mismatch", "placeholder-mismatch", "identifier-mismatch", "wrong-weekday"))
"""Rules whose probabilities are those of ``checker/references/thresholds.py``."""
Inserted = Callable[[str, random.Random, bool], str]


def _plant_at(kind: str, place: Location, text: str, new: str, more: Sequence[Location] = ()) -> Planted:
    places = [(place.path, place.start, place.start + max(1, len(new)))]
    places += [(one.path, one.start, one.end) for one in more]
    return Planted(kind, place.path, text[: place.start] + new + text[place.end :], tuple(places), REFERENCE)


def list_link_pairs(article: Article) -> list[tuple[LinkUse, LinkUse]]:
    """Links of the target that lead where the source's lead, in rows that are surely right."""
    if article.layout != "files" or article.source is None:
        return []
    found = []
    for row in article.rows:
        for version, cell in row.cells.items():
            source = row.cells.get(article.source, ())
            if version == article.source or row.score < LEAST_SCORE or not (len(cell) == len(source) == 1):
                continue
            one, other = list(list_links(cell[0])), list(list_links(source[0]))
            if len(one) == len(other):
                pairs = [(a, b) for a, b in zip(one, other, strict=True) if _is_plain(a) and _is_plain(b)]
                found += [pair for pair in pairs if are_one_page(pair[0].address, pair[1].address)]
    return found


def _is_plain(use: LinkUse) -> bool:
    return use.address.kind == "page" and not use.place.part and use.place.text == use.target


def plant_link(article: Article, dice: random.Random, turn: int) -> Planted | None:
    """A link of the target changed: another site, another page of the article, the wrong edition, or taken out."""
    pairs = list_link_pairs(article)
    dice.shuffle(pairs)
    for own, other in pairs:
        text = own.sentence.document.text
        kind = ("another site", "another page", "wrong edition", "mistyped")[turn % 4]
        new = _change_link(kind, own, other, pairs, dice)
        if new and new != own.target:
            return _plant_at(f"link: {kind}", own.place, text, new, [other.place])
    return None


def _change_link(
    kind: str, own: LinkUse, other: LinkUse, pairs: Sequence[tuple[LinkUse, LinkUse]], dice: random.Random
) -> str:
    if kind == "another site":
        return "https://elsewhere.example/offer" if own.address.site else ""
    if kind == "another page":
        others = [a.target for a, _b in pairs if not are_one_page(a.address, own.address)]
        return dice.choice(others) if others else ""
    if kind == "wrong edition":
        mine = own.sentence.language or ""
        theirs = other.sentence.language or ""
        return other.target if mine in own.address.editions and theirs in other.address.editions else ""
    at = dice.randrange(len(own.target) // 2, len(own.target)) if len(own.target) > 12 else 0
    return own.target[:at] + own.target[at + 1 :] if at and own.target[at].isalnum() else ""


def plant_placeholder(article: Article, dice: random.Random, turn: int) -> Planted | None:
    """A placeholder of a message's translation taken out, renamed, or a tag left open."""
    rows = [row for row in article.rows if len(row.cells) > 1] if article.layout == "units" else []
    dice.shuffle(rows)
    for row in rows:
        source = row.cells.get(row.source or "", ())
        target = next((cell[0] for version, cell in row.cells.items() if version != row.source), None)
        if target is None or not source or (row.unit or "").endswith("[0]"):
            continue
        names = [token for token in list_placeholders(target.text) if token.kind == "name" and not token.within]
        theirs = {token.name for token in list_placeholders(source[0].text)}
        names = [token for token in names if token.name in theirs]
        if not names:
            continue
        token = dice.choice(names)
        place = target.location(token.start, token.end)
        renamed = token.name[0] == "{" and turn % 2 == 1
        new = "{x" + place.text[1:] if renamed else ""
        whole = target.location()
        return _plant_at(
            f"placeholder {'renamed' if renamed else 'dropped'}", place, target.document.text, new, [whole]
        )
    return None


def _write_email(_language: str, dice: random.Random, wrong: bool) -> str:
    name = dice.choice(["anna.maier", "paul.blanc", "jane.miller"])
    at = len(name) - 2
    return f"{name[:at] + name[at + 1 :] if wrong else name}@verein.example"


def _write_account(_language: str, _dice: random.Random, wrong: bool) -> str:
    return f"IBAN DE89 3704 0044 0532 {'0310' if wrong else '0130'} 00"


def _write_book(_language: str, _dice: random.Random, wrong: bool) -> str:
    return f"ISBN 978-3-16-14{'48' if wrong else '84'}10-0"


def _write_telephone(language: str, _dice: random.Random, wrong: bool) -> str:
    return f"{'+49 30' if language != 'de' else '030'} 9018{'02' if wrong else '20'}"


def _write_release(_language: str, _dice: random.Random, wrong: bool) -> str:
    return f"Version 3.4.{'2' if wrong else '1'}"


def _write_weekday(language: str, dice: random.Random, wrong: bool) -> str:
    day = date(2025, 1, 1) + timedelta(days=dice.randrange(300))
    facts = languages.get(language).quantities.calendar
    number = day.isoweekday() % 7 + 1 if wrong else day.isoweekday()
    weekday = next(name for name, value in facts.weekdays.items() if value == number)
    month = next(name for name, value in facts.months.items() if value == day.month)
    names = [name.title() if language != "fr" else name for name in (weekday, month)]
    return f"{names[0]} {day.day}{'.' if language == 'de' else ''} {names[1]} {day.year}"


WRITERS: dict[str, Inserted] = {
    "e-mail": _write_email,
    "IBAN": _write_account,
    "ISBN": _write_book,
    "telephone": _write_telephone,
    "version": _write_release,
    "weekday": _write_weekday,
}


def plant_inserted(chance: Chance, dice: random.Random, kind: str) -> Planted:
    """A number, an address or a date put into both sentences, wrongly into the target's."""
    seed = dice.random()
    parts = []
    for sentence, wrong in ((chance.target, True), (chance.source, False)):
        written = WRITERS[kind](sentence.language or "", random.Random(seed), wrong)
        start, end = sentence.block.locate(sentence.start, sentence.end)
        new = _insert(sentence.text, f" ({written})")
        text = sentence.document.text
        parts.append((sentence.document.path, text[:start] + new + text[end:], (start, start + len(new))))
    (path, text, span), (other, beside, span2) = parts
    categories = REFERENCE if kind == "e-mail" else QUANTITY
    return Planted(kind, path, text, ((path, *span), (other, *span2)), categories, ((other, beside),))


def _insert(text: str, new: str) -> str:
    """A text with something before the sign that ends it."""
    at = len(text.rstrip(".!?…"))
    return f"{text[:at]}{new}{text[at:]}"


def plant_all(report: Report, dice: random.Random) -> Iterator[Planted]:
    """One error in every article, the kinds in turn."""
    kinds = tuple(WRITERS)
    for turn, (article, chances) in enumerate(zip(report.articles, list_chances(report, dice), strict=True)):
        found = plant_placeholder(article, dice, turn)
        if found is None and turn % 2 == 0:
            found = plant_link(article, dice, turn // 2)
        if found is None and chances:
            found = plant_inserted(dice.choice(chances), dice, kinds[turn // 2 % len(kinds)])
        if found is not None:
            yield found


def count_probabilities(findings: Sequence[Finding]) -> Counter[float]:
    """How many findings on references are said with each probability."""
    return Counter(round(one.confidence, 2) for one in findings if one.rule in RULES and one.confidence is not None)


def main(argv: Sequence[str] | None = None) -> None:
    """Print a line a kind: planted, found as an error or warning, found as a note besides."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=1)
    args = parser.parse_args(argv)
    dice = random.Random(args.seed)
    report = check(args.tree.resolve(), Settings())
    counts: Counter[tuple[str, str]] = Counter()
    said: Counter[float] = Counter()
    for _round in range(args.rounds):
        planted = list(plant_all(report, dice))
        again = check_planted(planted, report) if planted else report
        for one in planted:
            hits = [each for each in (*again.findings, *again.notes) if is_found(one, [each])]
            said.update(count_probabilities(hits[:1]))
            what = "found" if is_found(one, again.findings) else "noted" if is_found(one, again.notes) else "missed"
            for kind in (one.kind, "all"):
                counts[kind, what] += 1
    for kind in sorted({kind for kind, _what in counts}):
        found, noted, missed = (counts[kind, what] for what in ("found", "noted", "missed"))
        total = found + noted + missed
        print(f"{kind}: {total} planted, {found} found ({found / total:.2f}), {noted} as a note")

    usual = count_probabilities([*report.findings, *report.notes])
    for probability in sorted(said | usual, reverse=True):
        print(f"said with {probability:.2f}: {said[probability]} planted, {usual[probability]} in the tree as it is")


if __name__ == "__main__":
    main()
