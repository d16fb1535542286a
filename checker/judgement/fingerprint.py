"""How a finding is known again: by what it says, never by where it stands or how the run was made.

What a finding says is taken apart into claims, one for every two versions that disagree: "this sentence, with these
words flagged, against that one". The *key* of a claim is a sha256 of the rule and of both sides' normalised sentences
and flagged words, in an order of their own. So no key depends on the order of the arguments, on which other files and
versions were given, on the source, on the working directory or on the language of the messages. Of three versions, one
of which differs, two claims are made; with a version left out one of them is, and its key is the same.
`checker.judgement.recognition` says when what is kept of a finding covers it.

The same claim made again in the same files is numbered, in the order of the places. Paths are in no key (files are
moved); they are kept beside the keys, as a copy of a text in another file is another fault.

The *fingerprint* is what a finding is called by people and by other tools: a sha256 of the first keys and of the paths
in the project. It is the same in any order, from any folder and with any source; with a version left out it may be
that of another claim.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from checker.judgement.project_paths import make_relative, name_in_project
from checker.model import Article, Claim, Finding, Location, Side
from checker.sentence_index import Passages

LENGTH = 32
"""Hexadecimal digits kept of the sha256: 128 bits."""
HERE = "here"
"""Begins a key that holds for the files of its finding alone: it says nothing of their text."""


class _Part(NamedTuple):
    """A side of a claim: what it says, in which language, which file that is in, and where."""

    content: tuple[str, ...]
    language: str
    path: str = ""
    position: tuple[str, str, int, int] = ("", "", 0, 0)


class _Draft(NamedTuple):
    """A claim before it is numbered. ``here`` is the key that holds for its files alone, or empty."""

    about: int
    languages: tuple[str, ...]
    content: tuple[str, ...]
    paths: tuple[str, ...]
    position: tuple[tuple[str, str, int, int], ...]
    here: str = ""


def assign_fingerprints(findings: Iterable[Finding], articles: Iterable[Article] = (), base: str = "") -> None:
    """Set the ``claims`` and the ``fingerprint`` of every finding.

    ``articles`` give the sentences around the places; without them only the flagged characters count. ``base`` is the
    folder of the settings file, see `name_in_project`.
    """
    passages = Passages(articles)
    groups: dict[tuple[tuple[str, ...], tuple[str, ...]], list[tuple[_Draft, Finding]]] = {}
    for finding in findings:
        finding.claims = ()
        for draft in _draft_claims(finding, passages):
            groups.setdefault((draft.content, draft.paths), []).append((draft, finding))
    for same in groups.values():
        for number, (draft, finding) in enumerate(sorted(same, key=lambda one: one[0].position)):
            finding.claims += (_make_claim(draft, number),)
    for finding in {id(finding): finding for same in groups.values() for _draft, finding in same}.values():
        finding.claims = tuple(sorted(finding.claims, key=lambda claim: (claim.about, claim.keys, claim.paths)))
        finding.fingerprint = _make_fingerprint(finding.claims, base)


def list_languages(key: str) -> frozenset[str]:
    """The languages of the versions that a key is about; none where it is about one place."""
    return frozenset(key.rpartition(":")[0].split("+")) - {"", HERE}


def describe_place(finding: Finding, base: str = "") -> str:
    """A key without the texts: the rule, the files and the languages. Several findings may share it."""
    sides = [
        part for location in finding.locations[:2] for part in (make_relative(location.path, base), location.language)
    ]
    return digest_parts([finding.rule, *(side or "" for side in sides)])


def get_path(finding: Finding, base: str = "") -> str:
    """The path of the place where the fault is, relative to ``base``; empty for a finding without a place."""
    return make_relative(finding.locations[0].path, base) if finding.locations else ""


def normalise_text(text: str) -> str:
    """The text in NFC with every run of white space as one space: what reformatting may change."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def digest_parts(parts: Sequence[str]) -> str:
    """The first digits of a sha256 of texts, each with its length before it."""
    hashed = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        hashed.update(b"%d:" % len(data))
        hashed.update(data)
    return hashed.hexdigest()[:LENGTH]


def _draft_claims(finding: Finding, passages: Passages) -> Iterator[_Draft]:
    identity = finding.identity
    kind = identity.family or finding.rule
    sides = identity.sides
    if identity.by == "file":
        drafts = _draft_pair_claims(kind, sides, passages) if sides else [_draft_place_claim(finding, kind, passages)]
        for draft in drafts:
            yield draft._replace(here=_digest_here(finding, draft))
        return
    if not sides and identity.by == "sides" and len(finding.locations) > 1:
        sides = tuple(Side(number, place) for number, place in enumerate(finding.locations))
    if sides:
        yield from _draft_pair_claims(kind, sides, passages)
        return
    parts = _split_place(finding.locations[0], passages) if finding.locations else [_Part((finding.message,), "")]
    for about, part in enumerate(parts):
        yield _Draft(about, (), (kind, *part.content), (part.path,), (part.position,))


def _draft_pair_claims(kind: str, sides: Sequence[Side], passages: Passages) -> Iterator[_Draft]:
    """A claim for every two sides of different groups; of what a version lacks, one for every sentence."""
    abouts: dict[tuple[int, ...], int] = {}
    made: set[tuple[str, ...]] = set()
    for one, other in combinations(sides, 2):
        if one.group == other.group or one.place == other.place:
            continue
        about = abouts.setdefault(tuple(sorted((one.group, other.group))), len(abouts))
        whole = not (one.lacks or other.lacks)
        for pair in product(_list_parts(one, passages, whole=whole), _list_parts(other, passages, whole=whole)):
            first, second = sorted(pair)
            content = (kind, *first.content, *second.content)
            paths = tuple(sorted({part.path for part in pair if part.path}))
            if (*content, *paths) not in made:
                made.add((*content, *paths))
                languages = tuple(sorted((first.language, second.language)))
                yield _Draft(about, languages, content, paths, (first.position, second.position))


def _draft_place_claim(finding: Finding, kind: str, passages: Passages) -> _Draft:
    part = _join_place(finding.locations[0], passages)
    return _Draft(0, (), (kind, *part.content), (part.path,), (part.position,))


def _digest_here(finding: Finding, draft: _Draft) -> str:
    """What a file is told of as a whole, whatever stands in it: the versions concerned, and the flagged signs."""
    if draft.languages:
        return digest_parts([draft.content[0], *draft.languages])
    flagged = sorted({normalise_text(place.text) for place in finding.locations})
    return digest_parts([draft.content[0], finding.locations[0].language or "", *flagged])


def _list_parts(side: Side, passages: Passages, *, whole: bool) -> list[_Part]:
    if side.place is None:
        return [_Part(("", side.lacks), side.lacks)]
    return [_join_place(side.place, passages)] if whole else _split_place(side.place, passages)


def _join_place(place: Location, passages: Passages) -> _Part:
    passage = passages.find_passage(place)
    return _make_part(place, passage.text, place.text)


def _split_place(place: Location, passages: Passages) -> list[_Part]:
    """A part for every sentence that the place covers; one where it lies within a sentence."""
    spans = passages.find_spans(place)
    if len(spans) < 2:
        return [_join_place(place, passages)]
    return [_make_part(place, sentence.text, sentence.text[start:end]) for sentence, start, end in spans]


def _make_part(place: Location, text: str, flagged: str) -> _Part:
    position = (place.path, place.part, place.start, place.end)
    return _Part((normalise_text(text), normalise_text(flagged)), place.language or "", place.path, position)


def _make_claim(draft: _Draft, number: int) -> Claim:
    content = [*draft.content, str(number)] if number else draft.content
    keys = ["+".join(draft.languages) + ":" + digest_parts(content)]
    if draft.here:
        keys.append(f"{HERE}:" + (digest_parts((draft.here, str(number))) if number else draft.here))
    return Claim(draft.about, tuple(keys), draft.paths)


def _make_fingerprint(claims: Sequence[Claim], base: str) -> str:
    """Of all that a finding says what the first two languages say of it."""
    chosen: list[Claim] = []
    first: dict[int, frozenset[str]] = {}
    for claim in claims:
        languages = list_languages(claim.keys[0])
        if first.setdefault(claim.about, languages) == languages:
            chosen.append(claim)
    paths = sorted({name_in_project(path, base) for claim in chosen for path in claim.paths})
    return digest_parts([*sorted(key for claim in chosen for key in claim.keys), *paths])
