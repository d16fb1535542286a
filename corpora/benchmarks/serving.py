"""What `checker serve` takes for an answer, beside the same check in one process: real articles, several at a time.

    python corpora/benchmarks/serving.py FOLDER [--requests 200] [--at-once 8] [--rounds 3] [--workers 0]

FOLDER holds articles as `checker check` finds them; those of text and Markdown are sent, one a request. Every round
sends the same requests. Of each: the median and the 99th percentile of seconds, and the memory of the server with its
workers behind it. Ends with 1 where an answer is lost, or is another one than that in one process.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(HERE))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import checker  # noqa: E402
from checker.discovery import discover  # noqa: E402
from checker.settings import Settings  # noqa: E402

MARKUPS = {".txt": "text", ".md": "markdown"}
"""The formats that are sent, by the ending of a file."""
TOKEN = "measured-with-this-token"
PERCENTILE = 99


class Sent(NamedTuple):
    """An article as it is sent."""

    texts: dict[str, str]
    markup: str


class Round(NamedTuple):
    """The seconds of each answer, those of the whole round, and the findings of each; None for one that is lost."""

    seconds: list[float]
    whole: float
    found: list[list[str] | None]

    def describe(self, name: str) -> str:
        """One line."""
        worst = statistics.quantiles(self.seconds, n=100, method="inclusive")[PERCENTILE - 2]
        median = statistics.median(self.seconds)
        rate = len(self.seconds) / self.whole
        return f"{name}: p50 {median * 1000:.0f} ms, p{PERCENTILE} {worst * 1000:.0f} ms, {rate:.1f} articles a second"


class Served(NamedTuple):
    """A server that answers at a port, and its process."""

    port: int
    process: int


def find_articles(folder: Path, most: int) -> list[Sent]:
    """The articles of a folder in two versions or more, in the order of their names, over again up to ``most``."""
    found = []
    for group in discover([folder], Settings()).groups:
        files = [(Path(path), language) for path, language in group.files]
        endings = {path.suffix for path, _language in files}
        if len(files) < 2 or len(endings) > 1 or not endings <= set(MARKUPS) or not all(code for _path, code in files):
            continue
        texts = {str(code): path.read_text(encoding="utf-8") for path, code in files}
        found.append(Sent(texts, MARKUPS[endings.pop()]))
    if not found:
        raise SystemExit(f"{folder}: no articles of text or Markdown in two languages")
    return [found[number % len(found)] for number in range(most)]


def check_here(articles: Sequence[Sent]) -> Round:
    """Check one after the other in this process."""
    seconds, found, begun = [], list[list[str] | None](), time.perf_counter()
    for article in articles:
        start = time.perf_counter()
        report = checker.check_texts(article.texts, Settings(), markup=article.markup).to_dict()
        seconds.append(time.perf_counter() - start)
        found.append([finding["fingerprint"] for finding in report["findings"]])
    return Round(seconds, time.perf_counter() - begun, found)


def check_there(articles: Sequence[Sent], port: int, at_once: int) -> Round:
    """Send them, so many at a time, each sender on a connection that it keeps."""
    found: list[list[str] | None] = [None] * len(articles)
    seconds = [0.0] * len(articles)

    def send(first: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
        for number in range(first, len(articles), at_once):
            start = time.perf_counter()
            found[number] = _ask(connection, articles[number])
            seconds[number] = time.perf_counter() - start
        connection.close()

    begun = time.perf_counter()
    with ThreadPoolExecutor(at_once) as threads:
        list(threads.map(send, range(at_once)))
    return Round(seconds, time.perf_counter() - begun, found)


def _ask(connection: http.client.HTTPConnection, article: Sent) -> list[str] | None:
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json", "Accept-Language": "en"}
    try:
        connection.request("POST", "/v1/check", json.dumps(article._asdict()), headers)
        answer = connection.getresponse()
        data = json.loads(answer.read())
    except (OSError, http.client.HTTPException, ValueError):
        connection.close()
        return None
    return [finding["fingerprint"] for finding in data["findings"]] if answer.status == 200 else None


@contextmanager
def serve(workers: int) -> Iterator[Served]:
    """Within, a server answers."""
    command = [sys.executable, "-m", "checker", "--lang", "en", "serve", "--isolated", "--workers", str(workers)]
    given = {**os.environ, "CHECKER_TOKEN": TOKEN, "PYTHONPATH": str(HERE)}
    with subprocess.Popen([*command, "--port", "0"], env=given, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            yield Served(int(re.findall(r":(\d+)/v1/", line)[0]), process.pid)
        finally:
            process.terminate()


def measure_memory(process: int) -> float:
    """Megabytes that a process and those it began have in use; as Linux tells it."""
    pages = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if process in (parent, int(folder.name)):
                pages += int((folder / "statm").read_text().split()[1])
        except (OSError, IndexError):
            continue
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def count_other(found: Round, expected: Round) -> tuple[int, int]:
    """Answers that were lost, and those that are not the expected ones."""
    lost = sum(one is None for one in found.found)
    pairs = zip(found.found, expected.found, strict=True)
    return lost, sum(one is not None and one != other for one, other in pairs)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print a line for each round. Returns 1 where an answer was lost or another one, else 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--requests", type=int, default=200)
    parser.add_argument("--at-once", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--workers", type=int, default=0)
    given = parser.parse_args(arguments)
    articles = find_articles(given.folder, given.requests)
    size = sum(len(text.encode()) for article in articles for text in article.texts.values())
    print(f"{len(articles)} articles, {size / len(articles) / 1000:.1f} kB each")
    check_here(articles[:3])
    expected = check_here(articles)
    print(expected.describe("in one process, one at a time"))
    wrong = 0
    with serve(given.workers) as server:
        check_there(articles[: given.at_once], server.port, given.at_once)
        for at_once in (1, *[given.at_once] * given.rounds):
            found = check_there(articles, server.port, at_once)
            lost, other = count_other(found, expected)
            wrong += lost + other
            memory = measure_memory(server.process)
            print(f"{found.describe(f'served, {at_once} at a time')}; lost {lost}, others {other}; {memory:.0f} MB")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
