from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.alignment.vector_cache import VectorCache


def vector(*values: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.array(values, dtype=np.float32)


def test_what_is_kept_is_found(tmp_path: Path) -> None:
    VectorCache(tmp_path, "m", 2).keep({"un": vector(1, 0.5), "deux": vector(0, 2)})
    found = VectorCache(tmp_path, "m", 2).find(["deux", "un", "trois"])
    assert {text: row.tolist() for text, row in found.items()} == {"un": [1, 0.5], "deux": [0, 2]}


def test_models_do_not_mix(tmp_path: Path) -> None:
    VectorCache(tmp_path, "m", 1).keep({"un": vector(1)})
    assert VectorCache(tmp_path, "n", 1).find(["un"]) == {}


def test_vectors_of_another_length_are_not_found(tmp_path: Path) -> None:
    VectorCache(tmp_path, "m", 1).keep({"un": vector(1)})
    assert VectorCache(tmp_path, "m", 2).find(["un"]) == {}


def test_more_texts_than_one_query_takes(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path, "m", 1)
    cache.keep({str(n): vector(n) for n in range(1201)})
    found = cache.find(str(n) for n in range(2000))
    assert sorted(map(int, found)) == list(range(1201))
    assert found["1200"].tolist() == [1200]


def test_a_broken_file_is_no_error(tmp_path: Path) -> None:
    cache = VectorCache(tmp_path, "m", 1)
    cache.path.write_bytes(b"not a database at all, but long enough to look at" * 10)
    cache.keep({"un": vector(1)})
    assert cache.find(["un"]) == {}


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = VectorCache(tmp_path / "file", "m", 1)
    cache.keep({"un": vector(1)})
    assert cache.find(["un"]) == {}


@settings(max_examples=50, deadline=None)
@given(st.text(), st.text())
def test_keys_tell_texts_apart(one: str, other: str) -> None:
    cache = VectorCache(Path(), "m", 1)
    assert (cache.make_key(one) == cache.make_key(other)) == (one == other)
    assert len(cache.make_key(one)) == 32
