"""Which tokens of a text may begin a quantity: the first look, which most sentences end with.

A shortcut: `list_places` finds the tokens that are digits or that `QuantityLexicon.look_up` says to trigger a reading,
and hardly looks at the others. A sentence without digits whose words are all known to be harmless costs one set
difference.
"""

from __future__ import annotations

from checker.quantities.lexicon import QuantityLexicon
from checker.quantities.numbers import VULGAR
from checker.quantities.thresholds import FEW_TOKENS


def is_digits(token: str) -> bool:
    """Whether a token is a number in digits, or a sign for a fraction."""
    return token[0] in "0123456789" or token in VULGAR


def list_places(tokens: list[str], lexicon: QuantityLexicon) -> tuple[list[int], bool]:
    """Where a quantity may begin, in order, and whether one of the words there may be a month."""
    months = False
    found: list[str] = []
    for token in set(tokens) - lexicon.innocent:
        if not (token[0] in "0123456789" or token in VULGAR):  # `is_digits`, without the time that a call takes
            word = lexicon.look_up(token)
            if word is None or not word.triggers:
                continue
            months = months or word.month is not None
        found.append(token)
    return (_look_through if len(found) > FEW_TOKENS else _look_for_each)(tokens, found), months


def _look_through(tokens: list[str], wanted: list[str]) -> list[int]:
    """Where the wanted tokens stand, by one look at all."""
    each = set(wanted)
    return [place for place, token in enumerate(tokens) if token in each]


def _look_for_each(tokens: list[str], wanted: list[str]) -> list[int]:
    """The same by one search for each occurrence, which is quicker for few."""
    places: list[int] = []
    for token in wanted:
        place = -1
        for _ in range(tokens.count(token)):
            place = tokens.index(token, place + 1)
            places.append(place)
    places.sort()
    return places
