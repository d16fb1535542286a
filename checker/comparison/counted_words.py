"""What a number counts, by the words that stand with it: which of two numbers in the translation has the same company.

Order alone says little: languages and translators move phrases. The words around a number move with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from checker.comparison.thresholds import COMPANY_WORDS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from checker.quantities.quantity import Quantity

Encode = Callable[[Sequence[str]], "npt.NDArray[np.float32]"]
"""Texts of any language to vectors of length 1 in one space, (n, dim)."""
_WORD = re.compile(r"[^\W\d_]+")


def list_company(text: str, quantity: Quantity, others: Sequence[Quantity]) -> str:
    """The words around a quantity, up to the next quantity on either side."""
    low = max((one.end for one in others if one.end <= quantity.start), default=0)
    high = min((one.start for one in others if one.start >= quantity.end), default=len(text))
    before = _WORD.findall(text[low : quantity.start])[-COMPANY_WORDS:]
    return " ".join(before + _WORD.findall(text[quantity.end : high])[:COMPANY_WORDS])


def rate_exchange(companies: Sequence[str], encode: Encode) -> float:
    """How much better the words go together if two numbers are taken crosswise than by value, from -2 to 2.

    ``companies`` are those of the first number here and there, then of the second here and there. Nothing is known
    where one of them is alone: 0.
    """
    if not all(companies):
        return 0.0
    here, there, here2, there2 = encode(companies)
    return float(here @ there2 + here2 @ there - here @ there - here2 @ there2)
