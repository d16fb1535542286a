"""The findings of a batch as a report that can be rendered: as many as a page holds, of every kind some.

What a batch keeps of a finding are its words, not the sentences around them: these stand in place of the sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from checker.article_counts import ArticleCounts
from checker.batch.item import NO_GROUP
from checker.model import Article, Block, Document, Finding, Location, Report, Row, RuleInfo, Sentence, Value, Version

UNKNOWN = "unknown"
"""The version of places whose language is not known."""
MOST = 10_000
"""Findings on the page: what it is made to hold."""
FEWEST = 25
"""Findings of each rule, pair of languages and folder that are listed at the least, if there is room. A guess."""


def choose_findings(found: Iterable[dict[str, Any]], most: int = MOST) -> list[dict[str, Any]]:
    """The first findings; the second half of the room is for rules, languages and folders with less than `FEWEST`."""
    chosen: list[dict[str, Any]] = []
    held: list[dict[str, Any]] = []
    seen: Counter[tuple[str, str]] = Counter()
    for one in found:
        kinds = (("rule", one["rule"]), ("group", one["group"]), ("pair", f"{one['source']} {_find_language(one)}"))
        if len(chosen) < most // 2 or (len(chosen) < most and any(seen[kind] < FEWEST for kind in kinds)):
            chosen.append(one)
            seen.update(kinds)
        elif len(held) < most // 2:
            held.append(one)
    return chosen + held[: most - len(chosen)]


def _find_language(one: dict[str, Any]) -> str:
    return next((place["language"] or "" for place in one["locations"]), "")


def make_listed_report(chosen: Iterable[dict[str, Any]], rules: dict[str, RuleInfo]) -> tuple[Report, dict[str, str]]:
    """A report on the findings, and the folder of each of its articles."""
    by_article: dict[str, list[dict[str, Any]]] = {}
    for one in chosen:
        by_article.setdefault(one["id"], []).append(one)
    report = Report([], [], [], "", rules)
    articles: list[Article] = []
    findings: list[Finding] = []
    notes: list[Finding] = []
    for name, some in by_article.items():
        made = [_make_finding(one, name) for one in some]
        articles.append(_make_article(name, some[0]["source"], made))
        findings += (finding for finding in made if finding.severity != "info")
        notes += (finding for finding in made if finding.severity == "info")
    report.articles, report.findings, report.notes = articles, findings, notes
    return report, {name: some[0].get("group", NO_GROUP) for name, some in by_article.items()}


def _make_finding(one: dict[str, Any], article: str) -> Finding:
    places = tuple(Location(**place) for place in one["locations"])
    return Finding(
        one["rule"],
        one["category"],
        one["mqm"],
        one["severity"],
        one["message"],
        places,
        tuple(Value(value["language"], value["text"], value["value"]) for value in one["values"]),
        suggestion=one["suggestion"],
        unit=one["unit"],
        fingerprint=one["fingerprint"],
        article=article,
    )


def _make_article(name: str, source: str, findings: list[Finding]) -> Article:
    """An article of what its findings point at: each of their places stands for a sentence."""
    places = [place for finding in findings for place in finding.locations]
    documents = _make_documents(places)
    sentences = _make_sentences(places, documents)
    versions = {code: Version(code, code, []) for code in dict.fromkeys((source, *_list_languages(places))) if code}
    for sentence in sentences.values():
        versions.setdefault(sentence.language or UNKNOWN, Version(UNKNOWN, "", [])).sentences.append(sentence)
    rows: list[Row] = []
    placed: set[Sentence] = set()
    for finding in findings:
        touched = [sentences[_locate(place)] for place in finding.locations if _locate(place) in sentences]
        cells: dict[str, tuple[Sentence, ...]] = {}
        for sentence in dict.fromkeys(touched):
            if sentence not in placed:
                placed.add(sentence)
                key = sentence.language or UNKNOWN
                cells[key] = (*cells.get(key, ()), sentence)
        if cells:
            rows.append(Row(cells))
    article = Article(name, list(documents.values()), "files", list(versions.values()), rows, source or None)
    article.counts = ArticleCounts({}, len(rows), 0, compared=len(versions) > 1)
    return article


def _list_languages(places: Iterable[Location]) -> list[str]:
    return [place.language for place in places if place.language]


def _locate(place: Location) -> tuple[str, str, int, str]:
    return place.path, place.part, place.start, place.language or ""


def _make_sentences(
    places: list[Location], documents: dict[str, Document]
) -> dict[tuple[str, str, int, str], Sentence]:
    """A sentence of every place, of those that begin together the longest one."""
    longest: dict[tuple[str, str, int, str], Location] = {}
    for place in places:
        known = longest.get(_locate(place))
        if known is None or known.end < place.end:
            longest[_locate(place)] = place
    made = {}
    for key, place in longest.items():
        block = Block("paragraph", place.text, place.start, place.end, part=place.part)
        made[key] = Sentence(documents[place.path], block, 0, len(place.text), place.text, place.language, 1.0)
    return made


def _make_documents(places: list[Location]) -> dict[str, Document]:
    """The files of the places, without their texts; they know on which line each place is."""
    starts: dict[str, dict[int, int]] = {}
    for place in places:
        known = starts.setdefault(place.path, {})
        if not place.part:
            known[place.line] = place.start - place.column + 1
    return {path: _make_document(path, known) for path, known in starts.items()}


def _make_document(path: str, known: dict[int, int]) -> Document:
    document = Document(path, "", "text", [])
    following, lines = 0, []
    for line in range(max(known, default=1), 0, -1):  # a line that nothing is known of begins with the one behind it
        following = known.get(line, following)
        lines.append(following)
    vars(document)["line_starts"] = lines[::-1]
    return document
