"""Keys of what articles have in common, so that counting it over a tree holds numbers, no texts."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checker.model import Finding

KEY_BYTES = 8
"""Bytes of a digest: two of a million texts share theirs with a probability of 1 to 10⁷."""


def make_article_key(said: str) -> int:
    """What stands for a text; never 0."""
    data = said.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=KEY_BYTES).digest(), "big") or 1


def list_article_keys(findings: Iterable[Finding], name: Callable[[Finding], int]) -> tuple[int, ...]:
    """The keys that ``name`` gives to findings, each once an article; 0 is none."""
    kept = dict.fromkeys((one.article, key) for one in findings if (key := name(one)))
    return tuple(key for _article, key in kept)
