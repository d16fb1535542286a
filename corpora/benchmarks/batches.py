"""Batches: what `checker batch` takes an article, by how many there are, in processes of this machine and on Dask.

    python corpora/benchmarks/batches.py [--articles 2000 100000] [--workers 1 2] [--dask 1 2 4] [--dask-articles 2000]

The articles (two versions, ``--paragraphs`` of two sentences each, some with an error) are written by this script. Of
each run: seconds; CPU milliseconds an article, of the command itself (which reads, hands out and keeps: one process,
however many work) and of all that work; the most memory of a process. On Dask the scheduler counts among those that
work. From the two figures follow how many cores ``--per-hour`` takes, and up to which rate one command can feed them.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from trees import HERE, MEGABYTE, WRONG, make_environment, write_paragraphs

HOUR = 3600
"""Seconds."""


class Batch(NamedTuple):
    """What a run took: seconds, CPU seconds of the command and of its workers, the most megabytes of a process."""

    seconds: float
    command: float
    workers: float
    memory: float


def write_articles(file: Path, articles: int, paragraphs: int) -> None:
    """Write JSON lines, an article each."""
    chance = random.Random(articles)
    with file.open("w", encoding="utf-8") as out:
        for number in range(articles):
            wrong = number % WRONG == 0
            pairs = [write_paragraphs(chance, wrong=wrong and at == 0) for at in range(paragraphs)]
            german, french = ("\n\n".join(side) for side in zip(*pairs, strict=True))
            out.write(json.dumps({"id": f"a{number}", "de": german, "fr": french}, ensure_ascii=False) + "\n")


def run_batch(source: str, workers: int, scheduler: str = "") -> tuple[float, resource.struct_rusage]:
    """Run the command in a fresh process; its seconds, and what it used with those it waited for."""
    output = tempfile.mkdtemp(dir=Path(source).parent)
    command = [sys.executable, "-m", "checker", "batch", source, "--output", output, "--exit-zero"]
    command += ["--scheduler", scheduler] if scheduler else ["--workers", str(workers)]
    started = time.perf_counter()
    with Path(os.devnull).open("wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, env=make_environment(HERE))
        _pid, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command}: {process.returncode}")
    shutil.rmtree(output)
    return time.perf_counter() - started, used


def measure_here(source: str, workers: int) -> Batch:
    """A run in processes of this machine: what they used is told by the command, as the system counts it."""
    before = os.times()
    command = read_own_time(source, workers)
    after = os.times()
    total = after.children_user + after.children_system - before.children_user - before.children_system
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / MEGABYTE
    return Batch(command[0], command[1], total - command[1], most)


def read_own_time(source: str, workers: int) -> tuple[float, float]:
    """The seconds of a run, and the CPU seconds of the command's own process, which it prints at its end."""
    output = tempfile.mkdtemp(dir=Path(source).parent)
    code = (
        "import os, sys; from checker.cli import main; code = main(sys.argv[1:]); spent = os.times();"
        "print('own', spent.user + spent.system, file=sys.stderr); sys.exit(code)"
    )
    arguments = ["batch", source, "--output", output, "--exit-zero", "--workers", str(workers)]
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=make_environment(HERE), capture_output=True, text=True, check=True
    )
    seconds = time.perf_counter() - started
    shutil.rmtree(output)
    return seconds, float(done.stderr.split("own ")[-1])


def measure_on_dask(source: str, workers: int) -> Batch:
    """A run on a Dask cluster of processes of this machine, which is begun for it."""
    from distributed import LocalCluster

    os.environ |= make_environment(HERE)
    before = os.times()
    with LocalCluster(n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        seconds, used = run_batch(source, 0, cluster.scheduler_address)
    after = os.times()
    spent = sum(after[:4]) - sum(before[:4])
    command = used.ru_utime + used.ru_stime
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / MEGABYTE
    return Batch(seconds, command, spent - command, most)


def measure(kind: str, source: str, workers: int) -> Batch:
    """One run in a process of its own, so that the most memory of its children is that of this run."""
    done = subprocess.run(
        [sys.executable, __file__, "--one", kind, source, str(workers)], check=True, capture_output=True, text=True
    )
    return Batch(*map(float, done.stdout.split()[-4:]))


def tell(kind: str, articles: int, workers: int, batch: Batch, per_hour: int) -> None:
    """Print a row."""
    own, work = batch.command / articles, batch.workers / articles
    rate = per_hour / HOUR
    print(
        f"| {articles:,} | {kind} | {workers} | {batch.seconds:.0f} | {1000 * own:.2f} | {1000 * work:.2f} "
        f"| {batch.memory:.0f} | {rate * work:.1f} | {HOUR / own / 1e6:.1f} |",
        flush=True,
    )


def main() -> None:
    """Measure, and print a table."""
    if sys.argv[1:2] == ["--one"]:
        kind, source, workers = sys.argv[2:]
        print(*(measure_here if kind == "here" else measure_on_dask)(source, int(workers)))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="*", default=[2000, 100_000])
    parser.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    parser.add_argument("--dask", type=int, nargs="*", default=[1, 2, 4])
    parser.add_argument("--dask-articles", type=int, default=2000)
    parser.add_argument("--paragraphs", type=int, default=3)
    parser.add_argument("--per-hour", type=int, default=1_000_000)
    args = parser.parse_args()
    print(
        "| articles | | processes | s | ms of the command | ms of the workers | MB |"
        f" cores for {args.per_hour:,} an hour | at most, million an hour |\n|--:|---|--:|--:|--:|--:|--:|--:|--:|"
    )
    with tempfile.TemporaryDirectory() as name:
        runs = [("here", number, workers) for number in args.articles for workers in args.workers]
        runs += [("dask", args.dask_articles, workers) for workers in args.dask]
        for kind, number, workers in runs:
            source = Path(name, f"{number}.jsonl")
            if not source.exists():
                write_articles(source, number, args.paragraphs)
            tell(kind, number, workers, measure(kind, str(source), workers), args.per_hour)


if __name__ == "__main__":
    main()
