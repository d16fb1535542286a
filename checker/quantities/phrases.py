"""Look-ups of phrases before and behind a token."""

from __future__ import annotations

from checker.quantities.phrase_tables import Phrase
from checker.quantities.quantity import Kind, Quantity, Value
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import HYPHEN

FoundQuantity = tuple[Quantity, int]
"""A quantity and the token behind it."""


def match_behind(line: TokenLine, at: int, *roles: str) -> tuple[int, str, object] | None:
    """The longest phrase of one of the roles that begins at token ``at``: (token behind it, role, payload)."""
    entries = line.lexicon.after.get(line.words[at])
    return None if entries is None else _match_phrase(entries, line.words, at, roles)


def match_inside(line: TokenLine, at: int) -> tuple[int, str, object] | None:
    """A phrase that is a quantity by itself."""
    entries = line.lexicon.phrases.get(line.words[at])
    return None if entries is None else _match_phrase(entries, line.words, at, ())


def match_idiom(line: TokenLine, at: int) -> int:
    """The token behind an idiom whose first number is token ``at``, 0 where there is none."""
    for phrase, before in line.lexicon.idioms[line.words[at]]:
        start = at - before
        end = start + len(phrase)
        if start >= 0 and tuple(line.words[start:end]) == phrase and not _goes_on(line, end):
            return end
    return 0


def _goes_on(line: TokenLine, end: int) -> bool:
    """Whether the number of an idiom goes on behind it: le neuf centième."""
    following = line.look_up(line.words[end])
    if (
        match_behind(line, end, "unit", "hours", "percent", "currency") is not None
        and line.starts[end] > line.ends[end - 1]
    ):
        return True
    return following is not None and bool(
        following.number or following.hundred or following.scale or following.ordinal or following.month
    )


def _match_phrase(
    entries: list[Phrase], words: list[str], at: int, roles: tuple[str, ...]
) -> tuple[int, str, object] | None:
    for phrase, role, payload in entries:
        if roles and role not in roles:
            continue
        if len(phrase) == 1 or tuple(words[at : at + len(phrase)]) == phrase:
            return at + len(phrase), role, payload
    return None


def match_before(line: TokenLine, at: int, *roles: str) -> tuple[int, str, object] | None:
    """The longest phrase of one of the roles that ends before token ``at``: (its first token, role, payload)."""
    if at <= 0:
        return None
    for phrase, role, payload in line.lexicon.before.get(line.words[at - 1]) or ():
        if role in roles and at >= len(phrase) and tuple(line.words[at - len(phrase) : at][::-1]) == phrase:
            return at - len(phrase), role, payload
    return None


def skip_hyphen(line: TokenLine, at: int) -> bool:
    """Whether token ``at`` is a hyphen without spaces around it."""
    return line.words[at] == HYPHEN and line.touches(at) and line.touches(at + 1)


def make_quantity(  # noqa: PLR0917
    line: TokenLine, start: int, end: int, kind: Kind, value: Value | None, unit: str | None = None
) -> Quantity:
    """A quantity of the tokens ``start`` to ``end``."""
    return Quantity(line.starts[start], line.ends[end - 1], kind, value, unit)
