"""Everything that begins with a number: what it is, by what stands before and behind it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from checker.quantities import (
    amounts,
    clock,
    identifiers,
    led_times,
    neighbours,
    numbers,
    numeric_dates,
    ordinals,
    plain_digits,
    ranges,
    ratios,
)
from checker.quantities.bare_number import Number
from checker.quantities.centuries import read_hundred
from checker.quantities.dates import read_from_day
from checker.quantities.decades import read_decade_number
from checker.quantities.number_compounds import NumberWord
from checker.quantities.number_with_unit import QuantityOpening, read_number_with_unit
from checker.quantities.phrases import FoundQuantity, make_quantity, match_before
from checker.quantities.thresholds import MOST_DAYS, SMALL_NUMBER
from checker.quantities.token_line import TokenLine
from checker.quantities.tokens import APOSTROPHE, DASHES, HYPHEN


def read_from_digits(line: TokenLine, at: int) -> FoundQuantity | None:
    """What the digits at token ``at`` begin or belong to."""
    timed = led_times.read_led_period(line, at) if line.lexicon.hour_leads else None
    if timed is not None:
        return timed
    read = plain_digits.read_plain_digits(line, at)
    if read is not None:
        return read
    claimed = neighbours.is_claimed(line, at)
    read = _read_row_or_date(line, at)
    if read is None and (claimed or neighbours.may_be_named(line, at)) and amounts.read_money_before(line, at) is None:
        read = identifiers.find_named_identifier(line, at)
    if read is None and line.words[at + 1] == APOSTROPHE:
        read = amounts.read_feet_and_inches(line, at)
    if read is not None:
        return read
    number = numbers.read_number(line, at)
    if number is None:
        return make_quantity(line, at, at + 1, "identifier", None), at + 1
    return _read_from_number(line, at, number, claimed=claimed)


def _read_row_or_date(line: TokenLine, at: int) -> FoundQuantity | None:
    """A phone number or a date in digits; behind a label, what it names comes first: section 5.4. is no day."""
    row = identifiers.find_digit_row(line, at) if neighbours.may_be_row(line, at) else None
    if row is None and not neighbours.may_be_date(line, at):
        return None
    labelled = at > 0 and line.words[at - 1] in line.facts.uncounted.labels
    named = (row or identifiers.find_named_identifier(line, at)) if labelled else None
    return named or numeric_dates.read_numeric_date(line, at) or row


def _read_from_number(line: TokenLine, at: int, number: Number, *, claimed: bool) -> FoundQuantity | None:
    """What a number that names nothing begins: an amount at once where nothing claims and nothing turns it."""
    if not claimed and neighbours.stands_alone(line, number, at):
        return read_number_with_unit(line, QuantityOpening(at, at), number)
    timed = clock.read_at_number(line, at, number)
    return clock.extend_to_second_time(line, timed) if timed is not None else _read_number(line, at, number)


def read_from_word(line: TokenLine, at: int, word: NumberWord) -> FoundQuantity | None:
    """What the number word at token ``at`` begins."""
    if word.vague is not None and not (at and line.look_up(line.words[at - 1])):
        return None
    if word.tail is not None and word.number is not None:
        return _read_compound(line, at, word.number, word.tail)
    timed = led_times.read_led_period(line, at) if line.lexicon.hour_leads else None
    if timed is not None:
        return timed
    number = None if _is_name_of_scale(line, at) else numbers.read_number(line, at)
    if number is None:
        return None
    if line.words[at] in line.facts.definite.pairs:
        both = make_quantity(line, at, at + 1, "cardinal", number.value)
        both.definite, both.weak, both.digits = True, True, False
        return both, at + 1
    if number.end == at + 1 and _is_another_word(line, at):
        return None
    century = read_hundred(line, at, number)
    if century is not None:
        return century
    return _read_from_number(line, at, number, claimed=neighbours.is_claimed(line, at))


def _is_name_of_scale(line: TokenLine, at: int) -> bool:
    """Whether a scale that is another word too has a capital, or no article: Lac Noir."""
    if line.words[at] not in line.facts.magnitudes.dependent_scales:
        return False
    return line.has_capital(at) or line.words[at - 1] not in line.facts.one.articles


def _is_another_word(line: TokenLine, at: int) -> bool:
    """Whether a numeral that is another word too counts nothing: an adjective, a pronoun."""
    word, facts = line.words[at], line.facts
    if word in facts.ambiguous.ambiguous_numerals and not _counts(line, at):
        return True
    return word in facts.one.weak_numerals and _is_pronoun(line, at)


def _is_pronoun(line: TokenLine, at: int) -> bool:
    """Whether a word for one ends a clause (nobody wants one) or is its subject (one can): it counts nothing."""
    following = line.words[at + 1]
    if following in line.facts.one.modals:
        return True
    return line.size > 1 and not following[:1].isalnum() and following not in {*DASHES, "%", "/"}


def _counts(line: TokenLine, at: int) -> bool:
    """Whether a numeral that is another word too stands before something it can count."""
    following, facts = line.words[at + 1], line.facts.ambiguous
    if following in facts.plural_hints:
        return False
    word = line.look_up(following)
    return (
        following.endswith(facts.plural_endings)
        or following in line.lexicon.after
        or bool(word and (word.scale or word.month))
    )


def _read_compound(line: TokenLine, at: int, value: int | Fraction, tail: tuple[str, str]) -> FoundQuantity:
    """A number and what it counts in one word: siebzehnjährig, fünfprozentig."""
    role, unit = tail
    quantity = make_quantity(line, at, at + 1, "percent" if role == "percent" else "cardinal", value)
    if role in {"unit", "currency"}:
        quantity.unit = unit
        quantity.kind = "currency" if role == "currency" else amounts.get_kind(unit)
    quantity.digits = False
    quantity.weak = value <= SMALL_NUMBER
    return quantity, at + 1


def _read_number(line: TokenLine, at: int, number: Number) -> FoundQuantity | None:
    """What a number begins with all that may lead to it, every reading in its turn."""
    if number.ordinal:
        return ordinals.read_ordinal(line, at, int(number.value), number.end)
    money = amounts.read_money_before(line, at)
    pointed = _begins_with_point(line, at, number)
    negative = not pointed and _is_negative(line, at, digits=number.digits)
    start = money[0] if money is not None else at - 1 if negative or pointed else at
    if pointed:
        places = len(line.words[at])
        number.other = number.value  # with a blank in the wrong place: d .986
        number.step = Decimal(1).scaleb(-places)
        number.value, number.plain = Decimal(int(number.value)).scaleb(-places), False
    elif money is None:
        read = (
            (read_from_day(line, at) if number.value <= MOST_DAYS else None)
            or ordinals.read_ordinal_digits(line, at, number)
            or read_decade_number(line, at, number)
            or ratios.read_share(line, number, start)
            or ratios.read_share_of_one(line, at, number)
        )
        if read is not None:
            return read
    opening = QuantityOpening(at, start, money[1] if money is not None else None, negative)
    pair = ranges.read_pair(line, number, start, opening.currency)
    return clock.turn_to_hours(line, pair) if pair is not None else read_number_with_unit(line, opening, number)


def _begins_with_point(line: TokenLine, at: int, number: Number) -> bool:
    """Whether the digits at token ``at`` are decimals with nothing before the point: .75."""
    return number.plain and at > 0 and line.words[at - 1] == "." and line.touches(at) and not line.touches(at - 1)


def _is_negative(line: TokenLine, at: int, *, digits: bool) -> bool:
    """Whether a minus stands before the number at token ``at``: a word, or a hyphen that joins nothing."""
    if not at:
        return False
    if line.words[at - 1] in line.facts.cardinals.minus_words:
        return match_before(line, at, "bound", "about") is None
    if not digits or line.words[at - 1] != HYPHEN or not line.touches(at):
        return False
    joins = line.touches(at - 1) and line.words[at - 2] not in line.lexicon.opening_signs
    return not joins and (at < 2 or not line.words[at - 2].isdigit())
