"""E-mail addresses of a passage that differ between two versions, each with its probability."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.model import Location, Sentence
from checker.references import thresholds
from checker.references.address import are_one_site, find_edition, read_address
from checker.references.link_uses import list_inline_links, locate_inline
from checker.references.spelling_slips import is_other_number, is_slip

_EMAIL = re.compile(r"(?<![\w.+%@/-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@-])", re.IGNORECASE)
_JOINT = re.compile(r"[._+-]")
_MAIL_TARGET = "mailto:"


class EmailUse(NamedTuple):
    """An address as it is used: its sentence, the address in small letters, its place."""

    sentence: Sentence
    address: str
    place: Location


class EmailDifference(NamedTuple):
    """An address that stands for another one, or that lacks (``use`` is None)."""

    probability: float
    use: EmailUse | None
    counterpart: EmailUse


def may_have_emails(sentence: Sentence) -> bool:
    """Whether there may be an address: a first look that costs next to nothing."""
    return "@" in sentence.text or bool(sentence.block.inlines)


def list_emails(sentence: Sentence) -> list[EmailUse]:
    """The addresses of a sentence: those in the text, and those that only a link has."""
    found = [EmailUse(sentence, m[0].lower(), sentence.location(*m.span())) for m in _EMAIL.finditer(sentence.text)]
    written = {use.address for use in found}
    for one in list_inline_links(sentence):
        if one.value.lower().startswith(_MAIL_TARGET):
            address = read_address(one.value).path[0]
            if "@" in address and address not in written:
                found.append(EmailUse(sentence, address, locate_inline(sentence, one)))
    return found


class EmailComparison:
    """The addresses of all versions of an article. ``languages`` are those of versions."""

    def __init__(self, versions: Mapping[str, Sequence[Sentence]], languages: Mapping[str, str]) -> None:
        self.languages = languages
        self._uses: dict[Sentence, list[EmailUse]] = {}
        self.addresses: dict[str, Counter[str]] = {version: Counter() for version in versions}
        for version, sentences in versions.items():
            for sentence in sentences:
                if may_have_emails(sentence) and (uses := list_emails(sentence)):
                    self._uses[sentence] = uses
                    self.addresses[version].update(use.address for use in uses)

    def __bool__(self) -> bool:
        return bool(self._uses)

    def compare_row(
        self, one: tuple[str, Sequence[Sentence]], other: tuple[str, Sequence[Sentence]]
    ) -> Iterator[EmailDifference]:
        """What of a row's second version, each a version and its sentences, differs from the first."""
        left, right = (self._list_unlike(side, partner) for side, partner in ((one, other), (other, one)))
        if len(left) == len(right):
            for first, second in zip(left, right, strict=True):
                probability = self._rate(one[0], other[0], first.address, second.address)
                if probability:
                    yield EmailDifference(probability, second, first)
        elif not right and self.addresses[other[0]]:
            yield from (EmailDifference(thresholds.LACKING, None, use) for use in left if self._lacks(other[0], use))

    def _lacks(self, version: str, use: EmailUse) -> bool:
        return use.address not in self.addresses[version]

    def _list_unlike(
        self, side: tuple[str, Sequence[Sentence]], partner: tuple[str, Sequence[Sentence]]
    ) -> list[EmailUse]:
        """The addresses of a side that the partner has not in this row, each once."""
        there = {use.address for sentence in partner[1] for use in self._uses.get(sentence, ())}
        found = {use.address: use for sentence in side[1] for use in self._uses.get(sentence, ())}
        return [use for address, use in found.items() if address not in there]

    def _rate(self, one: str, other: str, first: str, second: str) -> float:
        """How probable it is that the second version's address is wrong."""
        if first in self.addresses[other]:
            return 0.0
        if second in self.addresses[one]:
            return thresholds.EXCHANGED
        (name, _at, host), (name2, _at2, host2) = first.partition("@"), second.partition("@")
        if host == host2:
            return _rate_names(name, name2, self.languages[other])
        if are_one_site(host, host2) or self.languages[other] in read_address(f"https://{host2}").editions:
            return 0.0
        if name != name2:
            return thresholds.OTHER_SOURCE
        return thresholds.OTHER_NUMBER if is_slip(host, host2) else thresholds.OTHER_HOST


def _rate_names(one: str, other: str, language: str) -> float:
    """How probable it is that another name at the same host is wrong: names of offices are translated."""
    parts, parts2 = ([word for word in _JOINT.split(name) if not find_edition(word)] for name in (one, other))
    if parts == parts2:
        editions = {code for word in _JOINT.split(other) if (code := find_edition(word))}
        return 0.0 if not editions or language in editions else thresholds.THEIR_EDITION
    if is_other_number(one, other) or sorted(one) == sorted(other):
        return thresholds.OTHER_NUMBER
    personal = len(parts) > 1 and len(parts2) > 1
    if is_slip(f"{one}@", f"{other}@"):
        return thresholds.OTHER_NUMBER if personal else thresholds.OTHER_OFFICE
    return thresholds.OTHER_PAGE if personal else thresholds.OTHER_OFFICE
