"""Plant errors of every kind on a tree of pages, one in a file, and say how many are found, by kind.

``python corpora/sites/plant.py TREE [--seed N] [--rounds N] [--most N]``. The tree is not changed: a round works on a
copy. Errors go into sentences that the checker aligns with another version and says nothing of. Nothing of the
tree is printed but counts.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.model import Article, Finding, Location, Report, Sentence
from checker.pipeline import check
from checker.quantities.scan import scan_text
from checker.settings import Settings
from checker.structure.text_kind import is_prose

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "confidence"))
from injections import inject

LEAST_SCORE = 0.8
"""Confidence (0..1) of a row that an error is put into: a wrong row would count a right answer as a miss."""
LEAST_LENGTH = 40
"""Characters of a sentence that an error is put into."""
SECTION = 4
"""Sentences of a section that is dropped."""
MOST_DROPPED = 0.4
"""Share of a file that a section may be; what is left of a file that loses more is a summary."""
WORD_KINDS = frozenset({"month", "weekday", "bound"})
"""Kinds of errors in quantities that are words, which mean something else in other places."""
BOUND_REACH = 25
"""Characters before a quantity in which a bound speaks of it."""


@dataclass(frozen=True, slots=True)
class Planted:
    """An error: its kind, the file with the new text, the places at which a finding counts, the categories that do.

    ``beside`` are other files of the article that are changed along with it, rightly: path and text.
    """

    kind: str
    path: str
    text: str
    places: tuple[tuple[str, int, int], ...]
    categories: frozenset[str]
    beside: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Chance:
    """A target sentence with its source, and what follows in the target."""

    target: Sentence
    source: Sentence
    following: tuple[tuple[Sentence, Sentence], ...]
    stranger: str


Planter = Callable[[Chance, random.Random], "Planted | None"]
UNTRANSLATED, ABSENT = frozenset({"untranslated"}), frozenset({"omission", "addition"})


def _locate(sentence: Sentence) -> tuple[int, int]:
    return sentence.block.locate(sentence.start, sentence.end)


def _replace(chance: Chance, kind: str, new: str, categories: frozenset[str]) -> Planted:
    start, end = _locate(chance.target)
    text = chance.target.document.text
    path = chance.target.document.path
    return Planted(kind, path, text[:start] + new + text[end:], ((path, start, start + len(new)),), categories)


def leave_sentence(chance: Chance, _dice: random.Random) -> Planted:
    """The source's sentence in place of the target's."""
    return _replace(chance, "sentence left", chance.source.text, UNTRANSLATED)


def leave_fragment(chance: Chance, _dice: random.Random) -> Planted:
    """The second half of the source's sentence in place of the target's."""
    own, other = chance.target.text.split(), chance.source.text.split()
    half = [*own[: len(own) // 2], *other[len(other) // 2 :]]
    return _replace(chance, "fragment left", " ".join(half), UNTRANSLATED)


def drop_sentence(chance: Chance, _dice: random.Random) -> Planted:
    """A sentence of the target taken out."""
    return _drop("sentence dropped", chance.target, chance.target, [chance.source])


def drop_section(chance: Chance, _dice: random.Random) -> Planted | None:
    """Several sentences of the target, one after another, taken out."""
    if len(chance.following) < SECTION - 1:
        return None
    last = chance.following[SECTION - 2][0]
    start, end = _locate(chance.target)[0], _locate(last)[1]
    text = chance.target.document.text
    if last.block.runs or end - start > MOST_DROPPED * len(text) or not _is_balanced(text[start:end]):
        return None  # half a link left behind, or a summary of a page, is another error
    return _drop("section dropped", chance.target, last, [chance.source, *(one for _t, one in chance.following)])


def _drop(kind: str, first: Sentence, last: Sentence, sources: Sequence[Sentence]) -> Planted:
    start, end = _locate(first)[0], _locate(last)[1]
    path, text = first.document.path, first.document.text
    places = [(source.document.path, *_locate(source)) for source in sources]
    return Planted(kind, path, text[:start] + text[end:], tuple(places), ABSENT)


def _is_balanced(text: str) -> bool:
    return all(text.count(one) == text.count(other) for one, other in ("[]", "()", "{}", "<>"))


def add_sentence(chance: Chance, _dice: random.Random) -> Planted | None:
    """A sentence of another article put behind one of the target."""
    end = _locate(chance.target)[1]
    path, text = chance.target.document.path, chance.target.document.text
    new = f" {chance.stranger}"
    place = (path, end, end + len(new))
    return Planted("sentence added", path, text[:end] + new + text[end:], (place,), ABSENT) if chance.stranger else None


def move_paragraph(chance: Chance, _dice: random.Random) -> Planted | None:
    """Two paragraphs of the target changed over."""
    if len(chance.following) < SECTION - 1:
        return None
    other = chance.following[SECTION - 2][0]
    one, two = chance.target.block, other.block
    plain = all(block.kind == "paragraph" and not block.runs and is_prose(block.text) for block in (one, two))
    if one is two or one.end > two.start or not plain:
        return None
    text, path = chance.target.document.text, chance.target.document.path
    first, second = text[one.start : one.end], text[two.start : two.end]
    changed = text[: one.start] + second + text[one.end : two.start] + first + text[two.end :]
    return Planted("paragraphs changed over", path, changed, ((path, one.start, two.end),), frozenset({"order"}))


def change_quantity(chance: Chance, dice: random.Random) -> Planted | None:
    """A number changed, of one of the kinds of ``corpora/confidence/injections.py``."""
    language = chance.target.language or ""
    found = [
        one for one in inject(chance.target.text, language, dice) if _says_else(chance.target.text, *one, language)
    ]
    if not found:
        return None
    kind, text = dice.choice(found)
    planted = _replace(chance, f"quantity: {kind}", text, frozenset({"quantity"}))
    source = (chance.source.document.path, *_locate(chance.source))
    return Planted(planted.kind, planted.path, planted.text, (*planted.places, source), planted.categories)


def _says_else(text: str, kind: str, changed: str, language: str) -> bool:
    """Whether a word was changed that names a month, a day or a bound where it stands: "you may" is no month."""
    if kind not in WORD_KINDS:
        return True
    at = next((n for n, (one, other) in enumerate(zip(text, changed, strict=False)) if one != other), 0)
    return any(one.start - BOUND_REACH * (kind == "bound") <= at < one.end for one in scan_text(text, language))


PLANTERS: tuple[Planter, ...] = (
    leave_sentence,
    leave_fragment,
    drop_sentence,
    drop_section,
    add_sentence,
    move_paragraph,
    change_quantity,
)


def list_chances(report: Report, dice: random.Random) -> Iterator[list[Chance]]:
    """What can be planted, a list an article."""
    flagged: dict[str, list[tuple[int, int]]] = {}
    for finding in (*report.findings, *report.notes):
        for place in finding.locations:
            flagged.setdefault(place.path, []).append((place.start, place.end))
    prose = [s for article in report.articles for s in article.sentences if len(s.text) > LEAST_LENGTH]
    for article in report.articles:
        yield [chance for chance in _list_pairs(article, prose, dice) if not _is_flagged(chance, flagged)]


def _list_pairs(article: Article, prose: Sequence[Sentence], dice: random.Random) -> Iterator[Chance]:
    if article.layout != "files" or len(article.versions) < 2 or article.source is None:
        return
    target = next(version.id for version in article.versions if version.id != article.source)
    pairs = [
        (row.cells[target][0], row.cells[article.source][0])
        for row in article.rows
        if row.relation == "aligned"
        and row.score >= LEAST_SCORE
        and len(row.cells.get(target, ())) == len(row.cells.get(article.source, ())) == 1
    ]
    for at, (own, other) in enumerate(pairs):
        plain = not own.block.runs and len(own.text) >= LEAST_LENGTH and len(other.text) >= LEAST_LENGTH
        if plain and is_prose(own.text) and is_prose(other.text) and own.language != other.language:
            strangers = [s for s in dice.sample(prose, min(50, len(prose))) if s.language == own.language]
            away = [s.text for s in strangers if s.document is not own.document and is_prose(s.text)]
            away = [text for text in away if _is_balanced(text) and text[:1].isupper() and text[-1:] in ".!?"]
            yield Chance(own, other, tuple(pairs[at + 1 : at + SECTION]), away[0] if away else "")


def _is_flagged(chance: Chance, flagged: dict[str, list[tuple[int, int]]]) -> bool:
    return any(
        start < last and first < end
        for one in (chance.target, chance.source)
        for start, end in [_locate(one)]
        for first, last in flagged.get(one.document.path, ())
    )


def plant_round(report: Report, dice: random.Random, most: int) -> list[Planted]:
    """One error in each of some articles, the kinds in turn."""
    planted: list[Planted] = []
    for chances in list_chances(report, dice):
        if not chances or len(planted) >= most:
            continue
        kind = PLANTERS[len(planted) % len(PLANTERS)]
        dice.shuffle(chances)
        found = next((one for chance in chances[:20] if (one := kind(chance, dice)) is not None), None)
        if found is not None:
            planted.append(found)
    return planted


def is_found(planted: Planted, findings: Sequence[Finding]) -> bool:
    """Whether a finding of the right category points at one of the places."""
    return any(
        finding.category in planted.categories and any(_touches(place, planted) for place in finding.locations)
        for finding in findings
    )


def _touches(place: Location, planted: Planted) -> bool:
    return any(
        place.path == path and place.start < end and start < max(place.end, place.start + 1)
        for path, start, end in planted.places
    )


def check_planted(planted: Sequence[Planted], report: Report) -> Report:
    """The report on the articles with the errors in them."""
    changed = {path: text for one in planted for path, text in ((one.path, one.text), *one.beside)}
    with tempfile.TemporaryDirectory() as folder:
        common = Path(min((d.path for a in report.articles for d in a.documents), key=len)).anchor
        for article in report.articles:
            if not any(document.path in changed for document in article.documents):
                continue
            for document in article.documents:
                path = Path(folder) / Path(document.path).relative_to(common)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(changed.get(document.path, document.text), encoding="utf-8", newline="")
        again = check(folder, Settings())
        for finding in (*again.findings, *again.notes):
            finding.locations = tuple(_name_before(place, folder, common) for place in finding.locations)
        return again


def _name_before(place: Location, folder: str, common: str) -> Location:
    path = str(Path(common) / Path(place.path).relative_to(folder))
    return Location(path, place.start, place.end, place.line, place.column, place.language, place.text, place.part)


def main(argv: Sequence[str] | None = None) -> None:
    """Print a line a kind: planted, found as an error or warning, found as a note besides."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--most", type=int, default=200, help="errors a round")
    args = parser.parse_args(argv)
    dice = random.Random(args.seed)
    report = check(args.tree.resolve(), Settings())
    counts: Counter[tuple[str, str]] = Counter()
    for _round in range(args.rounds):
        planted = plant_round(report, dice, args.most)
        again = check_planted(planted, report) if planted else report
        for one in planted:
            what = "found" if is_found(one, again.findings) else "noted" if is_found(one, again.notes) else "missed"
            for kind in (one.kind, "all"):
                counts[kind, what] += 1
    for kind in sorted({kind for kind, _what in counts}):
        found, noted, missed = (counts[kind, what] for what in ("found", "noted", "missed"))
        total = found + noted + missed
        print(f"{kind}: {total} planted, {found} found ({found / total:.2f}), {noted} as a note")


if __name__ == "__main__":
    main()
