"""A batch from beginning to end: open the source, skip what is done, check the rest, sum up."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from checker import pipeline
from checker._version import __version__
from checker.batch.article_source import open_source
from checker.batch.extras import require_extra
from checker.batch.item import ArticleSource, Item, check_items
from checker.batch.listed_findings import choose_findings, make_listed_report
from checker.batch.outcome import Outcome, Result, sum_up_shards
from checker.batch.store import Store
from checker.batch.summary_page import list_anchors, render_findings, render_page
from checker.batch.workers import Shard, run_on_cluster, run_on_this_machine
from checker.discovery import list_names
from checker.messages import _
from checker.named_files import describe_named_files
from checker.pool.worker_pool import count_processors
from checker.reporting import write_report
from checker.settings import Settings

SHARD_SIZE = 64
"""Articles that are checked and kept together: what a run that is killed does again at most. A guess."""
LARGEST_SHARD = 100_000
"""Articles that a shard may have. A guess: their findings are held in memory until the shard is done."""
MANIFEST_VERSION = 2
"""Of what the output folder holds; a run goes on only in a folder of the same version."""

Progress = Callable[[int, int | None, int], None]
"""Called with the articles done, how many there are (None: not known), and the findings so far."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a batch runs. ``workers`` 0 is one a core, ``scheduler`` a Dask address, ``timeout`` seconds an article.

    A ``timeout`` of 0 is the settings' limit, by the size of the article.
    """

    workers: int = 0
    scheduler: str | None = None
    format: str = "jsonl"
    shard_size: int = SHARD_SIZE
    timeout: float = 0.0
    restart: bool = False
    columns: dict[str, str] = field(default_factory=dict)


def run_batch(
    source: str, output: Path, settings: Settings, options: Options, progress: Progress | None = None
) -> Outcome:
    """Check every article of ``source`` and leave findings and a summary in ``output``.

    A run that was killed is resumed by running it again: what is done is not done twice. Raises `InputError`.
    """
    if options.format == "parquet":
        require_extra("pyarrow.parquet")
    store = Store(output, options.format)
    with store.lock():
        articles = open_source(source, settings, options.columns)
        done = store.begin(_describe_run(articles, settings, options), restart=options.restart)
        finished, found = len(done) * options.shard_size, 0
        for number, result in _run_shards(
            _cut_into_shards(articles.items(), options.shard_size, done), settings, options
        ):
            store.keep(number, result)
            finished += result.articles + len(result.failed)
            found += len(result.findings)
            if progress:
                progress(finished, articles.count, found)
        outcome = sum_up_shards(store.read_shards())
        outcome.remarks += articles.remarks
        outcome.remarks += list_names(_("damaged or not there, checked anew: {names}"), store.damaged)
        failed = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in outcome.failed)
        write_report(output / "quarantine.jsonl", failed)
        told = {name: getattr(outcome, name) for name in ("articles", "sentences", "findings", "notes", "counts")}
        told |= {"quarantined": len(outcome.failed), "uncompared": len(outcome.uncompared)}
        write_report(output / "summary.json", json.dumps(told, ensure_ascii=False, indent=1) + "\n")
        _write_pages(source, output, store, outcome, settings)
    return outcome


def _write_pages(source: str, output: Path, store: Store, outcome: Outcome, settings: Settings) -> None:
    """Write the summary, and the page of the findings that its charts lead to."""
    report, folders = make_listed_report(
        choose_findings(store.read_findings()), pipeline.make_report([], [], settings).rules
    )
    write_report(output / "findings.html", render_findings(source, outcome, report, folders))
    listed = list_anchors(list(report.articles))
    write_report(output / "summary.html", render_page(source, outcome, listed))


def _run_shards(shards: Iterator[Shard], settings: Settings, options: Options) -> Iterator[tuple[int, Result]]:
    limits = settings.limits._replace(fixed=options.timeout)
    work = partial(check_items, settings=settings, limits=limits)
    if options.scheduler:
        return run_on_cluster(work, shards, options.scheduler)
    return run_on_this_machine(work, shards, options.workers or count_processors())


def _cut_into_shards(items: Iterator[Item], size: int, done: set[int]) -> Iterator[Shard]:
    number = 0
    while chunk := list(islice(items, size)):
        if number not in done:
            yield number, chunk
        number += 1


def _describe_run(articles: ArticleSource, settings: Settings, options: Options) -> dict[str, Any]:
    """What must be the same for a run to be resumed."""
    return {
        "version": MANIFEST_VERSION,
        "checker": __version__,
        "source": articles.identity,
        "settings": _digest(repr(sorted(vars(settings).items()))),
        "files": _digest(describe_named_files(settings)),
        "format": options.format,
        "shard_size": options.shard_size,
    }


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
