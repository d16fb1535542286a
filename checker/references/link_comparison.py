"""The links of an article that lead elsewhere in one version than in another, each with its probability.

What is usual is learned from the article itself: which sites have an edition in the version's language, which have the
same addresses in all languages, which pages are linked from elsewhere in the other version.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from checker import languages
from checker.languages.naming import find_named_language
from checker.model import Sentence
from checker.references import thresholds
from checker.references.address import Address, are_one_site, are_sister_sites
from checker.references.link_pairs import LinkPairs, pair_links
from checker.references.link_uses import LinkUse, list_inline_links, list_links, may_have_links
from checker.references.page_files import PageFiles
from checker.references.spelling_slips import hide_digits, is_other_number, is_slip, may_be_translated

Cells = Mapping[str, Sequence[Sentence]]
Page = tuple[str, tuple[str, ...], tuple[str, ...]]
LinkFault = Literal["edition", "page", "site", "lacking"]


@dataclass(slots=True)
class LinkDifference:
    """A link of version ``fault`` that leads elsewhere than that of ``other``, or that ``fault`` has not.

    ``edition`` is the language of the edition that a link wrongly leads to. ``use`` is None for a link that lacks.
    """

    kind: LinkFault
    probability: float
    row: int
    fault: str
    other: str
    use: LinkUse | None
    counterpart: LinkUse
    edition: str = ""
    agreeing: list[tuple[str, LinkUse]] = field(default_factory=list)


class PairedRow(NamedTuple):
    """The links of a row's reference version against those of another."""

    row: int
    one: str
    other: str
    pairs: LinkPairs


class LinkComparison:
    """The links of an article's versions, and what they say of its sites; ``codes`` are the versions' languages."""

    def __init__(self, versions: Mapping[str, Iterable[Sentence]], codes: Mapping[str, str]) -> None:
        self.languages = codes
        self._uses: dict[Sentence, list[LinkUse]] = {}
        self.pages: dict[str, Counter[Page]] = {}
        self.sites: dict[str, set[str]] = defaultdict(set)
        self._files: dict[str, PageFiles] = {}
        for version, sentences in versions.items():
            pages = self.pages[version] = Counter()
            for sentence in sentences:
                if may_have_links(sentence) and (uses := list(list_links(sentence))):
                    self._uses[sentence] = uses
                    self._note_pages(version, uses, pages)

    def _note_pages(self, version: str, uses: Iterable[LinkUse], pages: Counter[Page]) -> None:
        for use in uses:
            pages[use.address.page] += 1
            if self.languages[version] in use.address.editions:
                self.sites[version].add(use.address.site)

    def __bool__(self) -> bool:
        return bool(self._uses)

    def pair_row(self, row: int, cells: Cells, source: str | None) -> Iterator[PairedRow]:
        """The links of a row: those of its source, or of its first version, against each other version's."""
        uses = {version: [u for s in cell for u in self._uses.get(s, ())] for version, cell in cells.items()}
        if not any(uses.values()):
            return
        one = source if source in uses else next(iter(uses))
        for other, links in uses.items():
            if other != one:
                yield PairedRow(row, one, other, pair_links(uses[one], links))

    def find_differences(self, rows: Sequence[PairedRow]) -> Iterator[LinkDifference]:
        """What differs in rows, in their order."""
        usual = _Usual(rows)
        missing = self._count_missing(rows)
        totals = {version: pages.total() for version, pages in self.pages.items()}
        for row in rows:
            for one, other in row.pairs.same:
                yield from self._judge_editions(row, one, other)
            for one, other in row.pairs.differing:
                if (found := self._judge_pair(row, one, other, usual)) is not None:
                    yield found
            for one in row.pairs.alone[0]:
                if self._is_lacking(row, one) and 2 * missing[row.other] <= totals[row.one]:
                    yield LinkDifference("lacking", thresholds.LACKING, row.row, row.other, row.one, None, one)

    def _count_missing(self, rows: Sequence[PairedRow]) -> Counter[str]:
        """How many links a version lacks."""
        return Counter(row.other for row in rows for one in row.pairs.alone[0] if self._is_lacking(row, one))

    def _is_lacking(self, row: PairedRow, use: LinkUse) -> bool:
        """Whether a version has the link nowhere."""
        return use.address.kind == "page" and use.address.page not in self.pages[row.other]

    def _judge_editions(self, row: PairedRow, one: LinkUse, other: LinkUse) -> Iterator[LinkDifference]:
        """A link that leads to the right page in another language than its version's."""
        sides = ((row.one, one, row.other, other), (row.other, other, row.one, one))
        for version, use, partner, counterpart in sides:
            own, theirs = self.languages[version], self.languages[partner]
            named = use.address.editions
            if not named or own in named or self._is_only_there(use, own):
                continue
            known = any(are_one_site(use.address.site, site) for site in self.sites[version])
            if theirs in named and theirs in counterpart.address.editions:
                probability = self._rate_copy(use, own) if known else self._rate_custom(use, version, partner)
            elif theirs in named:
                continue  # the other version leads to no edition at all
            elif counterpart.address.editions and theirs not in counterpart.address.editions:
                continue  # both lead to the edition of a third language
            else:
                probability = thresholds.THIRD_EDITION if known else thresholds.ONLY_EDITION
            if probability:
                edition = min(named)
                yield LinkDifference("edition", probability, row.row, version, partner, use, counterpart, edition)

    def _find_page(self, use: LinkUse, language: str) -> bool | None:
        """Whether the tree has the page of a link in a language; None where it does not say."""
        path = use.sentence.document.path
        files = self._files.get(path)
        if files is None:
            files = self._files[path] = PageFiles(path)
        return files.has_page(use.address.path, language)

    def _is_only_there(self, use: LinkUse, own: str) -> bool:
        """Whether the tree has the page in the language that the link leads to, and not in its version's."""
        return self._find_page(use, own) is False and any(self._find_page(use, one) for one in use.address.editions)

    def _rate_custom(self, use: LinkUse, version: str, partner: str) -> float:
        """How probable it is that the only copied link to a site is wrong.

        Of the page's own site, the tree says whether it has the page in the version's language; else a third version
        may, that leads to its own edition. A link that is called after its language is meant for those who read it.
        """
        third = self.sites.keys() - {version, partner}
        site, own = use.address.site, self.languages[version]
        if not site and use.address.path and not _names_language(use):
            here = self._find_page(use, own)
            if here is not False:
                return thresholds.OWN_EDITION if here else thresholds.LONE_EDITION
        return thresholds.ONLY_EDITION if any(site in self.sites[one] for one in third) else 0.0

    def _rate_copy(self, use: LinkUse, own: str) -> float:
        """How probable it is that a link to the edition of the other version was copied from there."""
        return thresholds.OWN_EDITION if self._find_page(use, own) else thresholds.THEIR_EDITION

    def _judge_pair(self, row: PairedRow, one: LinkUse, other: LinkUse, usual: _Usual) -> LinkDifference | None:
        first, second = one.address, other.address
        if first.kind != "page" or second.kind != "page":
            return None
        elsewhere = first.page in self.pages[row.other], second.page in self.pages[row.one]
        if elsewhere[0] and (elsewhere[1] or not is_slip(first.words, second.words)):
            return None
        if self._is_own_name(one, row.one, row.other) and self._is_own_name(other, row.other, row.one):
            return None
        one_site = are_one_site(first.site, second.site)
        if elsewhere[1]:
            probability = thresholds.EXCHANGED
        elif one_site:
            probability = self._rate_page(row, first, second, usual)
        else:
            probability = 0.0 if usual.are_counterparts(row, first, second) else self._rate_site(row, first, second)
        kind: LinkFault = "page" if one_site else "site"
        return LinkDifference(kind, probability, row.row, row.other, row.one, other, one) if probability else None

    def _is_own_name(self, use: LinkUse, version: str, other: str) -> bool:
        """Whether the tree has the page of a link in its version's language alone: each edition has its own names."""
        if use.address.site:
            return False
        own, theirs = (self._find_page(use, self.languages[one]) for one in (version, other))
        return own is True and theirs is False

    def _rate_page(self, row: PairedRow, one: Address, other: Address, usual: _Usual) -> float:
        """How probable it is that another page of the same site is wrong; pages have names in their own language."""
        own, theirs = self.languages[row.other] in other.editions, self.languages[row.one] in one.editions
        if (own or theirs) and one.editions != other.editions:
            third = self.pages.keys() - {row.one, row.other}
            shared = usual.has_shared_names(row.other, one.site) or any(one.page in self.pages[each] for each in third)
            shared = shared and _is_mistyped(hide_digits(one.words), hide_digits(other.words))
            return thresholds.OTHER_NUMBER if shared else 0.0
        one_edition = bool(one.editions) and one.editions == other.editions
        mistyped = is_slip(one.words, other.words) if one_edition else _is_mistyped(one.words, other.words)
        if mistyped or is_other_number(one.words, other.words):
            return thresholds.OTHER_NUMBER
        if own or theirs:
            return 0.0
        return thresholds.OTHER_PAGE if usual.has_same_pages(row.other, one.site) else 0.0

    def _rate_site(self, row: PairedRow, one: Address, other: Address) -> float:
        if _is_mistyped(one.site, other.site) and one.path == other.path:
            return thresholds.OTHER_NUMBER
        own = self.languages[row.other] in other.editions or are_sister_sites(one.site, other.site)
        spelt = is_slip(one.site, other.site) and may_be_translated(one.site, other.site)
        own = own or spelt or self._is_localised(row, one, other)
        return thresholds.OTHER_SOURCE if own or not one.site or not other.site else thresholds.OTHER_SITE

    def _is_localised(self, row: PairedRow, one: Address, other: Address) -> bool:
        """Whether a third version leads to neither of two pages, so that each language has an address of its own."""
        third = (self.pages[each] for each in self.pages.keys() - {row.one, row.other})
        return one.path == other.path and any(one.page not in each and other.page not in each for each in third)


def _is_mistyped(one: str, other: str) -> bool:
    """Whether one of two addresses is a slip for the other, not a name in another language."""
    return is_slip(one, other) and not may_be_translated(one, other)


def _names_language(use: LinkUse) -> bool:
    """Whether the text of a link names a language, as in a list of a page's versions."""
    text = use.sentence.block.text
    named = [text[one.start : one.end] for one in list_inline_links(use.sentence) if one.value == use.target]
    return any(find_named_language(one.strip(" ()[].:|").casefold(), languages.codes()) for one in named)


class _Usual:
    """How often a version has the page of its source on a site, and how often another."""

    def __init__(self, rows: Sequence[PairedRow]) -> None:
        self.same: Counter[tuple[str, str]] = Counter()
        self.shared: Counter[tuple[str, str]] = Counter()
        self.other: Counter[tuple[str, str]] = Counter()
        self.sites: Counter[tuple[str, str, str]] = Counter()
        for row in rows:
            for one, other in row.pairs.same:
                if one.address.path:
                    self.shared[row.other, one.address.site] += 1
                if one.address.editions == other.address.editions:
                    self.same[row.other, one.address.site] += 1
            self.other.update((row.other, one.address.site) for one, _other in row.pairs.differing)
            self.sites.update((row.other, one.address.site, other.address.site) for one, other in row.pairs.differing)

    def are_counterparts(self, row: PairedRow, one: Address, other: Address) -> bool:
        """Whether a version has a site of its own for that of its source, again and again: laws in its language."""
        pairs = self.sites[row.other, one.site, other.site]
        often = pairs >= thresholds.FEWEST_COUNTERPARTS and pairs > self.shared[row.other, one.site]
        return often and not is_slip(one.site, other.site)

    def has_shared_names(self, version: str, site: str) -> bool:
        """Whether the pages of a site are called the same in all its editions."""
        shared = self.shared[version, site]
        return shared >= thresholds.FEWEST_SAME and shared > self.other[version, site]

    def has_same_pages(self, version: str, site: str) -> bool:
        """Whether a site has the same addresses in all languages."""
        same = self.same[version, site]
        return same >= thresholds.FEWEST_SAME and same > self.other[version, site]
