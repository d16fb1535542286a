"""Placeholders, tags and inline codes of a message that its translation lacks, has alone, or calls otherwise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from checker.model import Location, Sentence
from checker.references import thresholds
from checker.references.link_uses import locate_inline
from checker.references.placeholder_tokens import SIGNS, Placeholder, is_clock_format, list_placeholders

_REPEATABLE = re.compile(r"[$#]?\{|%\(|%\{|%L?\d")
"""How a placeholder begins that has a name or a number: a translation may say it as often as its grammar asks for."""

EMPHASIS = frozenset(("<b>", "<strong>", "<i>", "<em>", "<u>", "<small>", "<big>", "<mark>"))
"""Tags of HTML that stress words, and do nothing else."""


class NamedToken(NamedTuple):
    """A placeholder, tag or code by the name that a reader sees, and its place."""

    name: str
    place: Location


class PlaceholderDifference(NamedTuple):
    """What the translation lacks, and what it has instead, or alone. ``open_tag``: it has a tag that never ends."""

    probability: float
    missing: NamedToken | None
    extra: NamedToken | None
    open_tag: bool = False


def may_have_placeholders(sentences: Iterable[Sentence]) -> bool:
    """Whether there may be any: a first look that costs next to nothing."""
    return any(one.block.inlines or any(sign in one.text for sign in SIGNS) for one in sentences)


def compare_placeholders(one: Sentence, other: Sentence, *, counted: bool = False) -> Iterator[PlaceholderDifference]:
    """What of a message differs in its translation. ``counted``: of a form for one thing, which need not say it."""
    if not may_have_placeholders((one, other)):
        return
    left, right = list_placeholders(one.text), list_placeholders(other.text)
    if is_clock_format(one.text) and is_clock_format(other.text):
        left, right = ([token for token in side if token.name[0] != "%"] for side in (left, right))
    names = _pair_up(one, other, _list_names(left), _list_names(right))
    if not (counted and len(names) == 1 and None in names[0]):
        for missing, extra in names:
            both = missing is not None and extra is not None
            probability = thresholds.OTHER_PLACEHOLDER if both else thresholds.NO_PLACEHOLDER
            if all(token is None or (token.name[0] == "{" and token.name.isupper()) for token in (missing, extra)):
                probability = thresholds.OTHER_WORD
            yield PlaceholderDifference(probability, missing, extra)
    yield from _compare_tags(one, other, left, right)
    yield from _compare_codes(one, other)


def _list_names(tokens: Iterable[Placeholder]) -> list[Placeholder]:
    """The placeholders among tokens; one with a name of its own once."""
    found: list[Placeholder] = []
    seen: set[str] = set()
    for token in tokens:
        if token.kind == "name" and not (token.name in seen and _REPEATABLE.match(token.name)):
            seen.add(token.name)
            found.append(token)
    return found


def _pair_up(
    one: Sentence, other: Sentence, left: Sequence[Placeholder], right: Sequence[Placeholder]
) -> list[tuple[NamedToken | None, NamedToken | None]]:
    """What only one side has, in order, one beside the other."""
    missing = [_make_token(one, token) for token in _subtract(left, right)]
    extra = [_make_token(other, token) for token in _subtract(right, left)]
    return list(zip_longest(missing, extra))


def _subtract(tokens: Iterable[Placeholder], others: Iterable[Placeholder]) -> Iterator[Placeholder]:
    there = Counter(other.name for other in others)
    for token in tokens:
        if there[token.name]:
            there[token.name] -= 1
        else:
            yield token


def _make_token(sentence: Sentence, token: Placeholder) -> NamedToken:
    name = token.name if token.within else sentence.text[token.start : token.end]
    return NamedToken(name, sentence.location(token.start, token.end))


def _compare_tags(
    one: Sentence, other: Sentence, left: Sequence[Placeholder], right: Sequence[Placeholder]
) -> Iterator[PlaceholderDifference]:
    real = _name_real_tags(left) | _name_real_tags(right)
    first, second = ([tag for tag in side if tag.kind == "tag" and tag.name in real] for side in (left, right))
    unended = _count_unended(right) - _count_unended(left)
    for missing, extra in _pair_up(one, other, first, second):
        tag = _get_name(missing or extra)
        ends = bool(unended.pop(tag, 0))
        stress = all(token.name in EMPHASIS for token in (missing, extra) if token is not None)
        probability = thresholds.OTHER_EMPHASIS if stress else thresholds.OTHER_TAG
        yield PlaceholderDifference(thresholds.NO_PLACEHOLDER if ends else probability, missing, extra, ends)
    for name in unended:
        if (closing := next((tag for tag in left if tag.name == f"</{name}>"), None)) is not None:
            yield PlaceholderDifference(thresholds.NO_PLACEHOLDER, _make_token(one, closing), None, open_tag=True)


def _get_name(tag: NamedToken | None) -> str:
    return tag.name.strip("</>").partition(" ")[0] if tag else ""


def _name_real_tags(tokens: Iterable[Placeholder]) -> set[str]:
    """The tags that begin something and end it, or have attributes: <file> alone is no tag but a word for a name."""
    tags = [token for token in tokens if token.kind == "tag"]
    ended = {token.name[2:-1] for token in tags if token.name.startswith("</")}
    return {token.name for token in tags if token.name[1] != "/" and (token.name[1:-1] in ended or not token.plain)}


def _count_unended(tokens: Iterable[Placeholder]) -> Counter[str]:
    """How often each tag begins without an end, or ends without a beginning."""
    open_: Counter[str] = Counter()
    for token in tokens:
        if token.kind == "tag" and token.plain:
            open_[token.name.strip("</>")] += -1 if token.name.startswith("</") else 1
    return Counter({name: abs(count) for name, count in open_.items() if count})


def _compare_codes(one: Sentence, other: Sentence) -> Iterator[PlaceholderDifference]:
    """The inline codes of bilingual files, known by their numbers."""
    if not one.block.inlines and not other.block.inlines:
        return
    missing, extra = _list_codes(one, other), _list_codes(other, one)
    for lost, added in zip_longest(missing, extra):
        yield PlaceholderDifference(thresholds.NO_PLACEHOLDER, lost, added)


def _list_codes(sentence: Sentence, partner: Sentence) -> list[NamedToken]:
    """The codes that a sentence has and its partner has not."""
    there = Counter(code.value for code in partner.block.inlines if code.kind == "code")
    found = []
    for code in sentence.block.inlines:
        if code.kind == "code" and not there[code.value]:
            place = locate_inline(sentence, code)
            found.append(NamedToken(place.text, place))
        elif code.kind == "code":
            there[code.value] -= 1
    return found
