"""One pass over a text: find what may begin a quantity, read it, add what stands around it."""

from __future__ import annotations

from checker.quantities import first_tokens, identifiers, numeric_expressions, units, word_quantities
from checker.quantities.addresses import find_spans_without_quantities, mark_item_numbers
from checker.quantities.lexicon import get_lexicon
from checker.quantities.phrases import FoundQuantity, match_idiom
from checker.quantities.quantity import Quantity
from checker.quantities.surroundings import add_surroundings
from checker.quantities.thresholds import REACH
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import TOKEN, lower_text, smooth_text


def find_quantities(text: str, language: str) -> list[Quantity]:
    """The quantities of a text in reading order, without identifiers.

    Raises ``LookupError`` for an unknown language.
    """
    return [quantity for quantity in scan_text(text, language) if quantity.kind != "identifier"]


def scan_text(text: str, language: str) -> list[Quantity]:
    """All quantities and identifiers of a text in reading order. Linear in the text."""
    lexicon = get_lexicon(language)
    small = lower_text(smooth_text(text))
    tokens = TOKEN.findall(small)
    places, months = first_tokens.list_places(tokens, lexicon)
    if not places:
        return []
    line = TokenLine(text, small, tokens, lexicon, places[-1] + REACH)
    line.months = months
    found = _read_places(line, places)
    mark_item_numbers(text, found)
    return found


def find_idioms(text: str, language: str) -> list[tuple[int, int]]:
    """The spans of the phrases of a text whose numbers count nothing."""
    lexicon = get_lexicon(language)
    small = lower_text(smooth_text(text))
    tokens = TOKEN.findall(small)
    places, _ = first_tokens.list_places(tokens, lexicon)
    if not places:
        return []
    line = TokenLine(text, small, tokens, lexicon, places[-1] + REACH)
    ends = [(at, match_idiom(line, at)) for at in places if line.words[at] in lexicon.idioms]
    return [(line.starts[at], line.ends[end - 1]) for at, end in ends if end]


def _read_places(line: TokenLine, places: list[int]) -> list[Quantity]:
    """Read what begins at the places, from left to right; what was read is passed over."""
    found: list[Quantity] = []
    masked = find_spans_without_quantities(line)
    tokens, idioms = line.words, line.lexicon.idioms
    at = 0
    for place in places:
        if place < at:
            continue
        at = place
        if masked and _is_masked(masked, line.starts[at]):
            continue
        if tokens[at] in idioms:
            end = match_idiom(line, at)
            if end:
                at = end
                continue
        read = _read_at(line, at, tokens[at])
        if read is None:
            at += 1
            continue
        quantity, at = read
        if not found or quantity.start >= found[-1].end:
            _finish(line, quantity, at)
            found.append(quantity)
    return found


def _read_at(line: TokenLine, at: int, token: str) -> FoundQuantity | None:
    """The quantity that begins with a token, the one at ``at``: with digits or with a word."""
    if first_tokens.is_digits(token):
        return numeric_expressions.read_from_digits(line, at)
    word = line.look_up(token)
    if word is None or not word.triggers or _touches_digits(line, at):
        return None
    read = None
    if word.number is not None or word.scale or word.hundred or token in line.facts.cardinals.elided:
        read = numeric_expressions.read_from_word(line, at, word)
    return read or word_quantities.read_word_quantity(line, at, word)


def _touches_digits(line: TokenLine, at: int) -> bool:
    """Whether a word touches digits (SEPT9, 3D)."""
    if line.touches(at + 1) and line.words[at + 1][:1].isdigit():
        return True
    return at > 0 and line.touches(at) and line.words[at - 1][0].isdigit()


def _is_masked(masked: list[tuple[int, int]], start: int) -> bool:
    """Whether a position lies in one of the spans, of which those before it are dropped."""
    while masked and masked[0][1] <= start:
        masked.pop(0)
    return bool(masked) and masked[0][0] <= start


def _finish(line: TokenLine, quantity: Quantity, end: int) -> None:
    """Fill in the text, the dimension and what stands around."""
    quantity.surface = line.text[quantity.start : quantity.end]
    if quantity.kind == "identifier":
        identifiers.settle_identifiers(quantity, line.text)
        return
    if quantity.unit is not None:
        quantity.dimension = units.get_dimension(quantity.unit)
        _add_idiomatic_reading(line, quantity)
    add_surroundings(line, quantity, end)


def _add_idiomatic_reading(line: TokenLine, quantity: Quantity) -> None:
    """Eight days for a week, quinze jours for two; where a week is meant, it is read as seven days."""
    if not isinstance(quantity.value, int) or quantity.unit is None:
        return
    other = line.facts.time_spans.idiomatic_durations.get((quantity.value, quantity.unit))
    if other is not None:
        quantity.readings += (other,)
        if other == (1, "week"):
            quantity.readings += ((quantity.value, quantity.unit),)
            quantity.value = 7
