"""One cause, one finding: what one slip has caused in many places is said once, with all its places.

Joined are, in this order: what an outdated version says otherwise; passages of one file that follow one another (a
page, section or table left untranslated, a section that is missing); what is said of the same text in several articles
(navigation, a footer, a legal notice). Findings are joined after people's rulings were applied, so that each place
keeps a key of its own: what was accepted stays accepted, and a new place is new.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.judgement.outdated_causes import describe_outdated, list_caused
from checker.judgement.page_series import PageSeries, get_folder, list_said
from checker.judgement.passage_runs import PassageRuns
from checker.judgement.same_passages import group_same, map_languages
from checker.judgement.tree_terms import TreeTerms, list_kept_terms
from checker.languages.listed_names import enumerate_languages
from checker.messages import _
from checker.model import PASSAGE_CATEGORIES, SEVERITIES, Finding, Identity, Report
from checker.sentence_index import Passages

if TYPE_CHECKING:
    from checker.model import Article, Claim, Location

LEAST_RUN = 3
"""Findings one after another that have one cause. Set by hand, 2026-11; 2: two slips in a paragraph are one."""
LEAST_OF_PAGE = 2
"""The same where they make up most of a page: its title and its only paragraph. Set by hand, 2026-11."""
LEAST_APART = 3
"""Passages left untranslated here and there on a page, from which it was translated in parts. Set by hand, 2026-11."""
LEAST_ARTICLES = 3
"""Articles in which the same is said of the same text, from which it is part of a frame. Set by hand, 2026-11."""

BY_WORD = frozenset(("untranslated-fragment",))
"""Rules that speak of single words, each of which is a case of its own, however often a page has it."""


def join_causes(report: Report) -> Report:
    """Join the open findings and notes of a report that have one cause."""
    every = [*report.findings, *report.notes]
    TreeTerms(list_kept_terms([*every, *report.settled])).lower(every)
    if len(every) >= LEAST_OF_PAGE:
        series = PageSeries()
        for article in report.articles:
            series.add((), [document.path for document in article.documents])
        series.add(list_said([*every, *report.settled]), ())
        kept = _join_frames(join_runs(every, report.articles), report.articles, series)
        report.findings = [one for one in kept if one.severity != "info"]
        report.notes = [one for one in kept if one.severity == "info"]
    return report


def join_runs(findings: Sequence[Finding], articles: Sequence[Article]) -> list[Finding]:
    """The findings, passages of one file and the same passages of several versions joined."""
    findings = _join_outdated(findings)
    runs = PassageRuns(articles)
    groups: dict[Hashable, list[Finding]] = defaultdict(list)
    for one in findings:
        if one.category in PASSAGE_CATEGORIES and not is_on_file(one) and is_plain(one) and _is_on_page(one):
            place = one.locations[0]
            groups[one.article, one.category, _name_cause(one), place.path, place.part].append(one)
    gone: set[int] = set()
    for group in groups.values():
        if len(group) >= LEAST_OF_PAGE:
            ordered = sorted(group, key=lambda one: one.locations[0].start)
            again = _join_same_words(ordered)
            gone.update(again, _join_page([one for one in ordered if id(one) not in again], runs))
    left = [one for one in findings if id(one) not in gone]
    gone.update(join_versions(left, articles))
    return [one for one in left if id(one) not in gone]


def is_on_file(finding: Finding) -> bool:
    """Whether a finding speaks of a file as a whole, whatever stands there: the message alone is the cause."""
    return finding.category in PASSAGE_CATEGORIES and finding.identity.by == "file"


def _is_on_page(finding: Finding) -> bool:
    """Whether a finding is of a page, or of a file of messages in one language; units of bilingual files stay apart."""
    first, *others = finding.locations
    return finding.unit is None or (bool(others) and all(place.path != first.path for place in others))


def _join_page(group: Sequence[Finding], runs: PassageRuns) -> set[int]:
    """Join the passages of a page that have one cause, given in their order; the ids of those that are gone."""
    if runs.cover_page(group):
        return _join_whole(group)
    gone: set[int] = set()
    parts: dict[tuple[str, str], list[list[Finding]]] = defaultdict(list)
    for run in runs.split(group):
        first = max(run, key=lambda one: SEVERITIES.index(one.severity))
        if first.severity != "info":
            parts[first.rule, first.severity].append(run)
    for (rule, _severity), several in parts.items():
        every = [one for run in several for one in run]
        apart = len(several) > 1 and len(every) >= LEAST_APART
        if apart and group[0].category == "untranslated" and rule not in BY_WORD:
            gone.update(_join_run(every, _("{message}: {count} passages")))
            continue
        for run in several:
            if len(run) >= LEAST_RUN:
                gone.update(_join_run(run, _("{message}: {count} passages in a row")))
    return gone


def _join_same_words(group: Sequence[Finding]) -> set[int]:
    """Join what a page says again and again of the same words; the ids of those that are gone."""
    words = [one for one in group if one.rule in BY_WORD and one.severity != "info"]
    gone: set[int] = set()
    for case in _group(words, lambda one: (one.severity, one.message, one.locations[0].text)):
        gone.update(_join_run(case, _("{message}: {count} passages")))
    return gone


def _join_whole(group: Sequence[Finding]) -> set[int]:
    """Join the findings that make up most of a page; what most of the worst say is said of the whole."""
    worst = max((one.severity for one in group), key=SEVERITIES.index)
    if worst == "info":
        return set()
    counts = Counter((one.rule, one.message) for one in group if one.severity == worst)
    common = counts.most_common(1)[0][0]
    first = next(one for one in group if one.severity == worst and (one.rule, one.message) == common)
    first.identity = Identity("file")
    return _join(first, group, _("{message}: most of the text"))


def _join_run(run: Sequence[Finding], text: str) -> set[int]:
    return _join(max(run, key=lambda one: SEVERITIES.index(one.severity)), run, text)


def join_versions(findings: Sequence[Finding], articles: Sequence[Article]) -> set[int]:
    """Join what several versions of an article left in the same words; the ids of those that are gone."""
    left = [one for one in findings if one.category == "untranslated" and one.rule not in BY_WORD and is_plain(one)]
    languages = {article.name: map_languages(article) for article in articles} if len(left) > 1 else {}
    gone: set[int] = set()
    for first, *others in group_same(one for one in left if _is_on_page(one)):
        known = languages.get(first.article, {})
        codes = dict.fromkeys(known.get(one.locations[0].path, "") for one in others)
        if all(codes):
            named = enumerate_languages(tuple(codes)).replace("{", "{{").replace("}", "}}")
            text = _("{message}; the same in: {languages}").replace("{languages}", named)
            gone.update(_join(first, [first, *others], text))
    return gone


def _join_outdated(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, those that an outdated version has caused joined with the one that says so."""
    gone: set[int] = set()
    for cause, caused in list_caused(findings, lambda one: bool(one.locations) and one.state == "open"):
        join = FindingJoin(cause)
        for one in caused:
            join.add(one)
        cause.severity = max((cause, *caused), key=lambda one: SEVERITIES.index(one.severity)).severity
        cause.message = describe_outdated(len(caused)).format(message=cause.message)
        join.finish("{message}")
        gone.update(id(one) for one in caused)
    return [one for one in findings if id(one) not in gone]


def _name_cause(finding: Finding) -> str:
    """What the findings of a run have in common besides their category: what is missing is missing in one version."""
    return (finding.locations[0].language or "") if finding.category == "untranslated" else finding.message


def _join_frames(findings: Sequence[Finding], articles: Sequence[Article], series: PageSeries) -> list[Finding]:
    passages = Passages(articles)
    gone: set[int] = set()
    for group in _group(filter(is_plain, findings), name_said):
        for same in _group(group, lambda one: name_text(one, passages, series)):
            if len({one.article for one in same}) >= LEAST_ARTICLES:
                gone.update(_join(same[0], same, describe_frame(same[0], series)))
    return [one for one in findings if id(one) not in gone]


def name_said(finding: Finding) -> tuple[str, str, str]:
    """What the findings of a frame say in common, whatever they say it of."""
    return finding.rule, finding.severity, finding.message


def name_text(finding: Finding, passages: Passages, series: PageSeries) -> tuple[tuple[str, str], ...]:
    """The text that a finding speaks of; of a note on words the message tells, wherever they stand.

    Of a series of pages it is the folder, whatever each page says.
    """
    if is_on_file(finding) or (finding.rule in BY_WORD and finding.severity == "info"):
        return ()
    if series.covers(finding):
        return ((get_folder(finding.locations[0].path), ""),)
    return tuple((place.text, passages.find_passage(place).text) for place in finding.locations)


def describe_frame(first: Finding, series: PageSeries) -> str:
    """How a finding says that it stands for the same in several articles, or for a series of pages."""
    if series.covers(first):
        return _("{message}; so on {count} pages of the folder")
    return _("{message}; the same in {count} articles")


class FindingJoin:
    """Makes the first of some findings say what all of them say; of the others only places and claims are held."""

    def __init__(self, first: Finding) -> None:
        self.count = 0
        self.first = first
        self._places: dict[Location, None] = {}
        self._claims: list[Claim] = []
        self._next = 0
        self.add(first)

    def add(self, finding: Finding) -> None:
        """Take in the next; what it claims is numbered anew, as different findings say different things."""
        self.count += 1
        self._places.update(dict.fromkeys(finding.locations))
        self._claims += [replace(claim, about=self._next + claim.about) for claim in finding.claims]
        self._next += max((claim.about for claim in finding.claims), default=-1) + 1

    def finish(self, text: str) -> Finding:
        """The finding that stands for all; ``text`` is how it says so."""
        first = self.first
        first.locations, first.claims = tuple(self._places), tuple(self._claims)
        first.message = text.format(message=first.message, count=self.count)
        return first


def _group(findings: Iterable[Finding], name: Callable[[Finding], Hashable]) -> Iterator[list[Finding]]:
    """The findings with the same name, where there are enough of them."""
    groups: dict[Hashable, list[Finding]] = defaultdict(list)
    for one in findings:
        groups[name(one)].append(one)
    yield from (group for group in groups.values() if len(group) >= LEAST_ARTICLES)


def is_plain(finding: Finding) -> bool:
    """Whether a finding can be joined with others: it has a place, and nothing to put there."""
    return finding.fix is None and finding.suggestion is None and bool(finding.locations) and finding.state == "open"


def _join(first: Finding, group: Sequence[Finding], text: str) -> set[int]:
    """Make ``first`` say what the group says; the ids of the others."""
    others = [one for one in group if one is not first]
    join = FindingJoin(first)
    for one in others:
        join.add(one)
    join.finish(text)
    return {id(one) for one in others}
