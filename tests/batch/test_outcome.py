"""What shards come to, added up."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from checker.batch.outcome import (
    Outcome,
    Result,
    add_counts,
    list_remarks,
    merge_results,
    sum_up_shards,
    tell_uncompared,
)

COUNTS = st.dictionaries(st.sampled_from(["error", "warning", "info"]), st.integers(1, 9)).map(
    lambda counts: {"severity": counts}
)
RESULTS = st.builds(
    Result,
    articles=st.integers(0, 9),
    sentences=st.integers(0, 9),
    counts=COUNTS,
    failed=st.lists(st.just({"id": "x", "error": "e"}), max_size=2),
    uncompared=st.lists(st.just("x"), max_size=2),
    textless=st.lists(st.just("x.txt"), max_size=2),
)


def keep(result: Result) -> dict[str, Any]:
    """What a store keeps of a shard."""
    told = asdict(result)
    del told["findings"]
    return told


@given(st.lists(RESULTS, max_size=4))
def test_the_sum_of_the_shards_is_the_sum_of_all_of_them_merged(results: list[Result]) -> None:
    whole = sum_up_shards(map(keep, results))
    assert whole == sum_up_shards([keep(merge_results(results))])
    assert whole.articles == sum(result.articles for result in results)
    severities = [result.counts["severity"] for result in results]
    assert whole.notes == sum(counts.get("info", 0) for counts in severities)
    assert whole.findings + whole.notes == sum(sum(counts.values()) for counts in severities)
    assert len(whole.failed) == sum(len(result.failed) for result in results)
    assert len(whole.uncompared) == sum(len(result.uncompared) for result in results)
    assert len(whole.textless) == sum(len(result.textless) for result in results)


def test_counts_are_added_to_those_there() -> None:
    total = {"rule": {"a": 1}}
    more = {"rule": {"a": 2, "b": 1}, "month": {"2026-01": 3}}
    add_counts(total, more)
    assert total == {"rule": {"a": 3, "b": 1}, "month": {"2026-01": 3}}
    total["month"]["2026-01"] = 0
    assert more["month"] == {"2026-01": 3}, "what is added stays as it is"


def test_a_batch_that_compared_nothing_says_so() -> None:
    assert "nothing was compared" in tell_uncompared(Outcome(articles=1, uncompared=["a"]))
    assert "2 articles, none with two versions" in tell_uncompared(Outcome(articles=2, uncompared=["a", "b"]))
    assert tell_uncompared(Outcome(articles=2, uncompared=["a"])) == ""
    assert tell_uncompared(Outcome()) == ""


def test_what_was_not_compared_is_named_where_others_were() -> None:
    lines = list_remarks(Outcome(articles=3, uncompared=["a", "b"], textless=["x.txt"], remarks=["left out"]))
    assert lines == ["left out", "without a counterpart: a, b", "without text to check: x.txt"]
    assert list_remarks(Outcome(articles=1, uncompared=["a"])) == []
