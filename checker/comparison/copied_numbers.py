"""Numbers that stand in words which two versions share: a quotation, a title, a command that was not translated.

Each version reads such a number by its own language, and so the same characters as two values (1,487 people came). What
was copied with the words around it says the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from checker.quantities.quantity import Quantity, Texts

LEAST_COMPANY = 2
"""Words beside a number, on one side of it or one on each, that are the same in both versions. A guess: one is often
the same by chance (a unit, a name)."""
LEAST_LETTERS = 3
"""Letters of such a word: shorter ones are alike in many languages. A guess."""
_NUMBER = re.compile(r"[0-9]+(?:[.,:/][0-9]+)*")
_WORD = re.compile(rf"[^\W\d_]+|{_NUMBER.pattern}")
_Key = tuple[str, ...]


def find_copied_numbers(one: Texts, other: Texts) -> set[Quantity]:
    """The quantities in digits, of both versions, that were copied with the words around them."""
    shared: dict[_Key, list[Quantity]] = defaultdict(list)
    for key, quantities in _list_company(one):
        shared[key] += quantities
    words = {word for text, _ in other for word in _WORD.findall(text)} if shared else set()
    if not any(words.issuperset(stretch) for _, *stretch in shared):
        return set()
    found: set[Quantity] = set()
    for key, quantities in _list_company(other):
        if key in shared:
            found.update(quantities, shared[key])
    return found


def _list_company(texts: Texts) -> Iterator[tuple[_Key, list[Quantity]]]:
    """Each number with the words on its one side, on its other side, and around it; and what is read there."""
    for text, quantities in texts:
        written = {
            (place, digits): one for one in quantities if one.digits for place, digits in _find_digits(one, text)
        }
        if not written:
            continue
        words = list(_WORD.finditer(text))
        for at, word in enumerate(words):
            one = written.get((word.start(), word[0]))
            if one is None:
                continue
            company = [match[0] for match in words[max(0, at - LEAST_COMPANY) : at + LEAST_COMPANY + 1]]
            middle = min(at, LEAST_COMPANY)
            for start in range(len(company) - LEAST_COMPANY):
                stretch = company[start : start + LEAST_COMPANY + 1]
                beside = [each for number, each in enumerate(stretch, start) if number != middle]
                names = all(each[0].isupper() for each in beside)  # which are the same in every language
                if not names and all(len(each) >= LEAST_LETTERS and each.isalpha() for each in beside):
                    yield (str(middle - start), *stretch), [one]


def _find_digits(quantity: Quantity, text: str) -> list[tuple[int, str]]:
    """Where a quantity has its digits, and as what they are written; nothing where they stand in several places."""
    found = list(islice(_NUMBER.finditer(text, quantity.start, quantity.end), 2))
    return [(match.start(), match[0]) for match in found] if len(found) == 1 else []
