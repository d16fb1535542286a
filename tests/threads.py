"""Jobs for many threads of a process that has done nothing yet: ``python -m tests.threads FOLDER THREADS JOBS``.

Prints, as JSON, what every thread was told in each of its jobs, by the job's name: first in a process where nothing has
been built, then, by other threads, in one where much has. Run with one thread it does all jobs one after another: what
the others must say too.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path

import checker
from tests.fuzz.texts import SENTENCES

SWITCH = 1e-6
"""Seconds after which Python lets another thread run, as far as it can: a thousand times as often as usual."""

Job = Callable[[], str]


def list_jobs(folder: Path) -> dict[str, Job]:
    """A job for every folder of `tests.tree`, and the other public functions in every language; the same order always.

    Neighbours are of different kinds, so that threads that begin side by side ask for different tables.
    """
    folders = sorted({file.parent for file in folder.rglob("*") if file.is_file() and file.parts[-2] != "broken"})
    checks: list[tuple[str, Job]] = [(str(each.relative_to(folder)), partial(check, each)) for each in folders]
    asked: list[tuple[str, Job]] = []
    for language, texts in SENTENCES.items():
        foreign = " ".join(SENTENCES["en" if language == "de" else "de"])
        asked += [
            (f"quantities-{language}", partial(find_quantities, texts, language)),
            (f"identify-{language}", partial(identify_languages, texts)),
            (f"spans-{language}", partial(find_spans, f"{' '.join(texts)} {foreign} {texts[2]}", language)),
            (f"sentences-{language}", partial(split, " ".join(texts), language)),
            (f"align-{language}", partial(align, language, "en" if language != "en" else "fr")),
            (f"speak-{language}", partial(speak, language, folders[0])),
        ]
    every: list[tuple[str, Job]] = []
    while checks or asked:
        every += [several.pop(0) for several in (checks, asked) if several]
    return dict(every)


def check(folder: Path) -> str:
    from checker.reporting import render

    return render(checker.check(folder), "json", base=str(folder.parent))


def find_quantities(texts: tuple[str, ...], language: str) -> str:
    return "\n".join(repr(checker.find_quantities(text, language)) for text in texts)


def identify_languages(texts: tuple[str, ...]) -> str:
    return " ".join(str(checker.identify_language(text)) for text in texts)


def find_spans(text: str, language: str) -> str:
    return repr([asdict(span) for span in checker.find_foreign_spans(text, language)])


def split(text: str, language: str) -> str:
    return repr(checker.split_sentences(text, language))


def align(language: str, other: str) -> str:
    return repr([(b.source, b.target, round(b.score, 2)) for b in checker.align(*both(language, other))])


def speak(language: str, folder: Path) -> str:
    """A report in a language, which only this thread speaks meanwhile."""
    from checker import languages, messages

    messages.use_catalogue(language, languages.get(language).catalogue)
    try:
        return check(folder)
    finally:
        messages.use_catalogue(messages.WRITTEN_IN, None)


def both(language: str, other: str) -> tuple[tuple[str, ...], tuple[str, ...], str, str]:
    return SENTENCES[language], SENTENCES[other], language, other


def run(jobs: dict[str, Job], threads: int, each: int, skipped: int = 0) -> list[dict[str, str]]:
    """What every thread was told: thread k does ``each`` jobs one after another, from a place of its own on.

    ``skipped``: how many jobs later than usual they all begin.
    """
    names = list(jobs)
    told: list[dict[str, str]] = [{} for _ in range(threads)]
    barrier = threading.Barrier(threads)

    def work(number: int) -> None:
        first = number * len(names) // threads + skipped
        barrier.wait()
        for at in range(first, first + each):
            name = names[at % len(names)]
            try:
                told[number][name] = jobs[name]()
            except Exception as error:  # noqa: BLE001 (an error is what it was told)
                told[number][name] = f"{type(error).__name__}: {error}"

    workers = [threading.Thread(target=work, args=(number,)) for number in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return told


def main() -> None:
    folder, threads, each = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    jobs = list_jobs(folder)
    if threads > 1:
        sys.setswitchinterval(SWITCH)
    told = run(jobs, threads, each or len(jobs))
    if threads > 1:
        told += run(jobs, threads, each, skipped=each)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
