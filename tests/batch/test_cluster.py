"""The same batch on a real Dask cluster, and a worker of it that is killed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checker import languages, messages
from checker.batch import Options, run_batch
from checker.batch.workers import run_on_cluster
from checker.model import InputError
from checker.settings import Settings
from tests import tree
from tests.batch.samples import SETTINGS, articles, found, hang, kill_once, shards

distributed = pytest.importorskip("distributed", reason="the extra 'batch' is not installed")
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    cluster: Any = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    )
    with cluster:
        yield cluster.scheduler_address


def test_same_findings_as_here(tmp_path: Path, address: str) -> None:
    source = articles(tmp_path / "in.jsonl", 6, wrong=(1, 4))
    run_batch(str(source), tmp_path / "here", SETTINGS, Options(workers=1, shard_size=2))
    outcome = run_batch(str(source), tmp_path / "there", SETTINGS, Options(scheduler=address, shard_size=2))
    assert outcome.articles == 6
    assert found(tmp_path / "here") == found(tmp_path / "there")
    assert json.loads((tmp_path / "there" / "summary.json").read_text())["quarantined"] == 0


def test_a_killed_worker_loses_nothing(tmp_path: Path, address: str) -> None:
    done = dict(run_on_cluster(kill_once, iter(shards(tmp_path / "flag")), address))
    assert (tmp_path / "flag").exists()
    assert sum(result.articles for result in done.values()) == 6
    assert not any(result.failed for result in done.values())


def test_an_article_that_takes_too_long_is_put_aside(tmp_path: Path) -> None:
    config = pytest.importorskip("dask").config
    with config.set({"distributed.scheduler.allowed-failures": 0}):  # a worker more that begins anew for each
        cluster: Any = distributed.LocalCluster(
            n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
        )
    with cluster:
        done = dict(run_on_cluster(hang, iter(shards(tmp_path / "flag")), cluster.scheduler_address))
    assert sum(result.articles for result in done.values()) == 5
    failed = [one for result in done.values() for one in result.failed]
    assert failed == [{"id": "victim", "error": "the worker died (a crash, out of memory, or a limit)"}]


def test_no_scheduler_there() -> None:
    with pytest.raises(InputError, match="no Dask scheduler at"):
        list(run_on_cluster(kill_once, iter([]), "tcp://127.0.0.1:9"))


def test_a_worker_with_several_threads_finds_the_same(tmp_path: Path) -> None:
    """Four threads of one process that has built nothing yet; in French, as the process that handed the work out."""
    rows = [
        {"id": folder.name, **{file.suffixes[0][1:]: file.read_text(encoding="utf-8") for file in folder.glob("*.txt")}}
        for folder in sorted(tree.ARTICLES.glob("*-files"))
    ]
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    messages.use_catalogue("fr", languages.get("fr").catalogue)
    run_batch(str(source), tmp_path / "here", Settings(), Options(workers=1, shard_size=1))
    cluster: Any = distributed.LocalCluster(
        n_workers=1, threads_per_worker=4, processes=True, dashboard_address=None, silence_logs=50
    )
    with cluster:
        options = Options(scheduler=cluster.scheduler_address, shard_size=1)
        outcome = run_batch(str(source), tmp_path / "there", Settings(), options)
    assert outcome.articles == len(rows) > 5
    assert len(found(tmp_path / "here")) > 10
    assert found(tmp_path / "here") == found(tmp_path / "there")
    assert json.loads((tmp_path / "there" / "summary.json").read_text())["quarantined"] == 0
