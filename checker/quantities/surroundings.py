"""What stands around a quantity: about, bounds, the noun it counts, the word before."""

from __future__ import annotations

from checker.quantities.phrases import match_before, match_behind
from checker.quantities.quantity import Quantity
from checker.quantities.thresholds import DENIAL_REACH
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE


def add_surroundings(line: TokenLine, quantity: Quantity, end: int) -> None:
    """Fill in what the words before a quantity and from token ``end`` on, behind it, say of it."""
    start = end - 1
    starts, begin = line.starts, quantity.start
    while start > 0 and starts[start] > begin:
        start -= 1
    before = _add_limits_before(line, quantity, start)
    if line.words[end] in line.lexicon.after:
        behind = match_behind(line, end, "bound", "about")
        if behind is not None:
            _limit(quantity, behind)
    if before:
        quantity.before = line.words[before - 1]
        quantity.whole = quantity.before in line.facts.nouns.partitives
    quantity.noun = _find_noun(line, end)


def _add_limits_before(line: TokenLine, quantity: Quantity, before: int) -> int:
    """About and a bound, in either order; returns the first token of them."""
    openers = line.lexicon.before
    for _ in range(2):
        found = match_before(line, before, "about", "bound") if line.words[before - 1] in openers else None
        if found is None:
            break
        before = found[0]
        if found[1] == "about" or not _is_denied(line, before):
            _limit(quantity, found)
    return before


def _is_denied(line: TokenLine, at: int) -> bool:
    """Whether a negation before a bound leaves open what it means: does not hold more than 185."""
    denials = line.facts.limits.negations
    return any(word in denials for word in line.words[max(0, at - DENIAL_REACH) : at])


def _limit(quantity: Quantity, found: tuple[int, str, object]) -> None:
    """Mark a quantity as approximate, or give it a bound."""
    if found[1] == "about":
        quantity.approximate = True
    else:
        quantity.bound = str(found[2])


def _find_noun(line: TokenLine, at: int) -> str:
    """The word behind a quantity, small words left out; empty for a sign or a number."""
    words, particles = line.words, line.facts.nouns.particles
    for _ in range(2):
        if words[at] in particles or words[at] == APOSTROPHE:
            at += 1
    return words[at] if words[at][:1].isalpha() else ""
