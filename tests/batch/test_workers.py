"""Shards in processes of this machine, and processes that die."""

from __future__ import annotations

from pathlib import Path

from checker.batch import Options, run_batch
from checker.batch.workers import run_on_this_machine
from tests.batch.samples import SETTINGS, articles, found, kill_always, kill_once, shards


def test_workers_give_the_same_findings(tmp_path: Path) -> None:
    source = articles(tmp_path / "in.jsonl", 6, wrong=(1, 4))
    run_batch(str(source), tmp_path / "one", SETTINGS, Options(workers=1, shard_size=2))
    run_batch(str(source), tmp_path / "two", SETTINGS, Options(workers=2, shard_size=2))
    assert found(tmp_path / "one") == found(tmp_path / "two")


def test_a_killed_worker_loses_nothing(tmp_path: Path) -> None:
    done = dict(run_on_this_machine(kill_once, iter(shards(tmp_path / "flag")), 2))
    assert sum(result.articles for result in done.values()) == 6
    assert not any(result.failed for result in done.values())


def test_an_article_that_kills_its_worker_is_put_aside(tmp_path: Path) -> None:
    done = dict(run_on_this_machine(kill_always, iter(shards(tmp_path / "flag")), 2))
    assert sum(result.articles for result in done.values()) == 5
    assert [one["id"] for result in done.values() for one in result.failed] == ["victim"]
