"""One article of a batch, and the pure function that checks it."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from checker import pipeline
from checker.batch.outcome import Result
from checker.faults import explain_fault
from checker.model import Finding, InputError, NoTextError, Report, SettingsError
from checker.reading import read_document
from checker.reporting.json_report import convert_finding
from checker.reporting.language_pairs import find_pair
from checker.settings import Settings
from checker.watching.limits import Limits
from checker.watching.watched_work import measure_file, watch_article

COUNTED = ("rule", "severity", "pair", "group", "month")
"""What findings are counted by: their rule and severity, the article's languages, its desk or folder, its month."""
COLUMNS = {"error": 0, "warning": 1, "info": 2}
"""Where in a tally a severity is counted."""
NO_GROUP = "–"
"""Stands for the group of articles that have none."""


@dataclass(frozen=True, slots=True)
class Item:
    """An article: its files as (name, language or None, text or None). Without a text, ``name`` is a path or URL.

    ``place`` is where it comes from: a file, a row of a table. ``fault`` says why there is nothing to check.
    ``expected`` are languages that it ought to be in, ``original`` its source's, probably; ``by_hand`` is False for
    what was found in a folder.
    """

    id: str
    files: tuple[tuple[str, str | None, str | None], ...]
    group: str = ""
    date: str = ""
    place: str = ""
    fault: str = ""
    expected: tuple[str, ...] = ()
    original: str | None = None
    by_hand: bool = True


@dataclass(frozen=True, slots=True)
class ArticleSource:
    """Articles in a fixed order. ``identity`` changes when the source does; ``count`` is None where it is not known.

    ``remarks`` has a line for each thing that is left out on purpose.
    """

    items: Callable[[], Iterator[Item]]
    identity: str
    count: int | None
    remarks: tuple[str, ...] = ()


def check_items(items: Sequence[Item], settings: Settings, limits: Limits) -> Result:
    """Check articles one after another. One that fails is recorded with its error; it never stops the others.

    Raises `SettingsError`, for what would fail with every article: a model that can't be had, for one.
    """
    result = Result()
    counts: dict[str, Counter[str]] = {name: Counter() for name in COUNTED}
    started = time.perf_counter()
    for item in items:
        try:
            with watch_article(item.id, _measure_item(item), limits):
                report = check_item(item, settings)
        except SettingsError:
            raise
        except NoTextError as error:
            _note_textless(result, item, error)
        except InputError as error:
            result.failed.append(describe_failure(item, str(error)))
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 (whatever it is, it is this article's, and it is kept)
            result.failed.append(describe_failure(item, explain_fault(error)))
        else:
            _add_report(result, item, report)
            _count_findings(report, item, counts)
            _tally_findings(report, item, result)
    result.counts = {name: dict(sorted(counter.items())) for name, counter in counts.items()}
    result.seconds = time.perf_counter() - started
    return result


def describe_failure(item: Item, error: str) -> dict[str, str]:
    """What is kept of an article that is put aside: its id, why, and where it comes from."""
    return {"id": item.id, "error": error, **({"place": item.place} if item.place else {})}


def _note_textless(result: Result, item: Item, error: NoTextError) -> None:
    """Put an article without text aside; one that was only found in a folder is named and passed over."""
    if item.by_hand:
        result.failed.append(describe_failure(item, str(error)))
    else:
        result.textless.append(item.place)


def _add_report(result: Result, item: Item, report: Report) -> None:
    result.articles += 1
    result.sentences += sum(len(version.sentences) for version in report.versions)
    more = {"id": item.id, "group": item.group or NO_GROUP, "source": _find_source(report)}
    result.findings += ({**more, **convert_finding(found)} for found in _list_open(report))
    if report.uncompared:
        result.uncompared.append(item.id)


def _find_source(report: Report) -> str:
    """The language of an article's source; empty where there is none."""
    article = report.articles[0]
    return next((version.language for version in article.versions if version.id == article.source), "")


def _tally_findings(report: Report, item: Item, result: Result) -> None:
    """Count errors, warnings and notes, of the article and by rule, languages and folder."""
    whole = [0, 0, 0]
    for found in _list_open(report):
        column = COLUMNS[found.severity]
        whole[column] += 1
        keys = {"rule": found.rule, "pair": find_pair(found, report.articles[0]), "folder": item.group or NO_GROUP}
        for name, key in keys.items():
            result.tallies.setdefault(name, {}).setdefault(key, [0, 0, 0])[column] += 1
    if any(whole):
        result.ranked.append((item.id, whole[0], whole[1], whole[2]))


def _list_open(report: Report) -> list[Finding]:
    return [*report.findings, *report.notes]


def _count_findings(report: Report, item: Item, counts: dict[str, Counter[str]]) -> None:
    """Add an article's findings to the counts; notes only to those by rule and by severity."""
    pair = "-".join(version.language for version in report.versions if not version.residue)
    for found in _list_open(report):
        counts["rule"][found.rule] += 1
        counts["severity"][found.severity] += 1
        if found.severity != "info":
            counts["pair"][pair] += 1
            counts["group"][item.group or NO_GROUP] += 1
            if item.date:
                counts["month"][item.date[: len("2026-01")]] += 1


def check_item(item: Item, settings: Settings) -> Report:
    """Check one article. Raises `InputError`."""
    if item.fault:
        raise InputError(item.fault)
    files = [
        (read_document(name, settings, data=_get_bytes(name, text)), language) for name, language, text in item.files
    ]
    articles = pipeline.align_versions(item.id, files, settings, expected=item.expected, original=item.original)
    found = [one for article in articles for one in pipeline.check_article(article, settings)]
    return pipeline.make_report(articles, found, settings)


def _measure_item(item: Item) -> int:
    """The bytes that an article has; of what is fetched from elsewhere nothing is known."""
    return sum(len(text) if text is not None else measure_file(name) for name, _language, text in item.files)


def _get_bytes(name: str, text: str | None) -> bytes | None:
    if text is not None:
        return text.encode()
    if "://" not in name:
        return None
    import fsspec

    with fsspec.open(name, "rb") as stream:
        data: bytes = stream.read()
        return data


def format_lines(findings: Sequence[dict[str, Any]]) -> str:
    """Findings as JSON lines."""
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in findings)
