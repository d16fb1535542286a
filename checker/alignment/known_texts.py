"""What was worked out of texts in an earlier run: it is not worked out again for those that have not changed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

NAME_BYTES = 16
"""Bytes of a digest that names a text: no two of the texts of this world share theirs."""


@dataclass(slots=True)
class KnownTexts:
    """Vectors of texts (float32, as bytes), and the shares of pairs, by the names that `digest_text` gives them."""

    vectors: dict[bytes, bytes] = field(default_factory=dict)
    shares: dict[tuple[bytes, bytes], float] = field(default_factory=dict)


def digest_text(sentences: Sequence[str]) -> bytes:
    """What a text is known by, which depends on nothing but its sentences."""
    hashed = hashlib.blake2b(digest_size=NAME_BYTES)
    for sentence in sentences:
        data = sentence.encode("utf-8", "surrogatepass")
        hashed.update(b"%d:" % len(data))
        hashed.update(data)
    return hashed.digest()
