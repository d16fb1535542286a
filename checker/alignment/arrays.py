"""Names for the arrays of alignment. What numpy.typing.NDArray stands for; that module takes 10 ms to import."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

Array: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.float32]]
Indices: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.intp]]
Numbers: TypeAlias = np.ndarray[tuple[Any, ...], np.dtype[np.uint16]]
AnyArray: TypeAlias = np.ndarray[tuple[Any, ...], Any]
