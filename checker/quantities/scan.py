"""One pass over a text: find what may begin a quantity, read it, add what stands around it."""

from __future__ import annotations

from checker.quantities import identifiers, numbers, numeric_expressions, units, word_quantities
from checker.quantities.lexicon import QuantityLexicon, get_lexicon
from checker.quantities.phrases import FoundQuantity, match_before, match_behind, match_idiom
from checker.quantities.quantity import Quantity
from checker.quantities.tokens import TOKEN, TokenLine, lower_text, smooth_text

FEW = 8
"""Up to this many different tokens are looked for one by one in the list of tokens: quicker, and still linear."""
REACH = 12
"""Words behind the last that may begin a quantity: more than any unit, ratio or phrase needs."""


def find_quantities(text: str, language: str) -> list[Quantity]:
    """The quantities of a text in reading order, without identifiers.

    Raises ``LookupError`` for an unknown language.
    """
    return [quantity for quantity in scan_text(text, language) if quantity.kind != "identifier"]


def scan_text(text: str, language: str) -> list[Quantity]:
    """All quantities and identifiers of a text in reading order. Linear in the text.

    A sentence without digits whose words are all known to be harmless costs one ``findall`` and one set difference.
    """
    known = get_lexicon(language)
    small = lower_text(smooth_text(text))
    tokens = TOKEN.findall(small)
    places, months = _places(tokens, known)
    if not places:
        return []
    line = TokenLine(text, small, tokens, known, places[-1] + REACH)
    line.months = months
    return _read(line, places)


def _places(tokens: list[str], known: QuantityLexicon) -> tuple[list[int], bool]:
    """Where a quantity may begin, and whether a word may be a month."""
    months = False
    found: list[str] = []
    for token in set(tokens) - known.innocent:
        if not (token[0] in "0123456789" or token in numbers.VULGAR):
            word = known.look_up(token)
            if word is None or not word.triggers:
                continue
            months = months or word.month is not None
        found.append(token)
    if len(found) > FEW:
        wanted = set(found)
        return [place for place, token in enumerate(tokens) if token in wanted], months
    places: list[int] = []
    for token in found:
        place = -1
        for _ in range(tokens.count(token)):
            place = tokens.index(token, place + 1)
            places.append(place)
    places.sort()
    return places, months


def _read(line: TokenLine, places: list[int]) -> list[Quantity]:
    found: list[Quantity] = []
    masked = identifiers.find_addresses(line.text)
    number = identifiers.find_outline_number(line) if line.words[0][:1].isdigit() else None
    if number is not None:
        masked.insert(0, number)
    at = 0
    tokens, lookup = line.words, line.look_up
    idioms = line.lexicon.idioms
    for place in places:
        if place < at:
            continue
        at = place
        token = tokens[at]
        if masked and _is_masked(masked, line.starts[at]):
            continue
        if token in idioms:
            end = match_idiom(line, at)
            if end:
                at = end
                continue
        read: FoundQuantity | None = None
        if token[0] in "0123456789" or token in numbers.VULGAR:
            read = numeric_expressions.read_from_digits(line, at)
        else:
            word = lookup(token)
            if word is not None and word.triggers and _apart(line, at):
                if word.number is not None or word.scale or word.hundred:
                    read = numeric_expressions.read_from_word(line, at)
                read = read or word_quantities.read_word_quantity(line, at, word)
        if read is None:
            at += 1
            continue
        quantity, at = read
        if not found or quantity.start >= found[-1].end:
            _finish(line, quantity, at)
            found.append(quantity)
    return found


def _apart(line: TokenLine, at: int) -> bool:
    """Whether a word does not hang on digits (SEPT9, 3D)."""
    behind = line.touches(at + 1) and line.words[at + 1][:1].isdigit()
    return not behind and not (at and line.touches(at) and line.words[at - 1][0].isdigit())


def _is_masked(masked: list[tuple[int, int]], start: int) -> bool:
    while masked and masked[0][1] <= start:
        masked.pop(0)
    return bool(masked) and masked[0][0] <= start


def _idiomatic(line: TokenLine, quantity: Quantity) -> None:
    """Eight days for a week, quinze jours for two."""
    if isinstance(quantity.value, int) and quantity.unit is not None:
        other = line.facts.idiomatic_durations.get((quantity.value, quantity.unit))
        if other is not None:
            quantity.readings += (other,)
            if other == (1, "week"):
                quantity.readings += ((quantity.value, quantity.unit),)
                quantity.value = 7


def _finish(line: TokenLine, quantity: Quantity, end: int) -> None:
    """Add what stands around: about, bounds, the noun, the word before."""
    words, starts, facts, begin = line.words, line.starts, line.facts, quantity.start
    start = end - 1
    while start > 0 and starts[start] > begin:
        start -= 1
    quantity.surface = line.text[begin : quantity.end]
    if quantity.kind == "identifier":
        identifiers.settle_identifiers(quantity, line.text)
        return
    if quantity.unit is not None:
        quantity.dimension = units.get_dimension(quantity.unit)
        _idiomatic(line, quantity)
    before = start
    openers = line.lexicon.before
    for _ in range(2):
        if words[before - 1] not in openers:
            break
        found = match_before(line, before, "about", "bound")
        if found is None:
            break
        before = found[0]
        if found[1] == "about":
            quantity.approximate = True
        else:
            quantity.bound = str(found[2])
    behind = match_behind(line, end, "bound", "about") if words[end] in line.lexicon.after else None
    if behind is not None:
        if behind[1] == "about":
            quantity.approximate = True
        else:
            quantity.bound = str(behind[2])
    if before:
        quantity.before = words[before - 1]
        quantity.whole = quantity.before in facts.partitives
    particles, at = facts.particles, end
    for _ in range(2):
        if words[at] in particles or words[at] == "'":
            at += 1
    if words[at][:1].isalpha():
        quantity.noun = words[at]
