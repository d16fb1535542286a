"""Names for the arrays of alignment. What numpy.typing.NDArray stands for; that module takes 10 ms to import."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

Array: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.float32]]
"""Values, and vectors as rows."""

Indices: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.intp]]
"""What arrays are indexed by."""

Counts: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.int64]]
"""How many there are of something."""

TrigramNumbers: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.uint16]]
"""Trigrams by the numbers that `cognates.Trigrams` gives them."""

ByteArray: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.int8]]
"""Vectors as they are stored."""

Mask: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.bool_]]
"""Which cells of another array are meant."""

AnyArray: TypeAlias = np.ndarray[tuple[Any, ...], Any]
"""Arrays of any kind."""
