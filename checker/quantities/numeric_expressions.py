"""Everything that begins with a number: what it is, by what stands before and behind it."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities import (
    amounts,
    calendar,
    clock,
    identifiers,
    number_with_unit,
    numbers,
    ranges_and_ratios,
    units,
    word_quantities,
)
from checker.quantities.number_with_unit import QuantityOpening
from checker.quantities.numbers import Number
from checker.quantities.phrases import FoundQuantity, make_quantity, match_before, match_behind, skip_hyphen
from checker.quantities.quantity import Kind, Quantity
from checker.quantities.tokens import TokenLine

_LONGEST = 15
_MOST_SHARED = 1000
"""Numbers above are no second part of a ratio: in 2019 is no share."""
_ENDS = frozenset(',;)!?"”“»…')
"""Signs behind digits that end what they say."""
_OPENS = frozenset('(,;«„“"')
"""Signs before digits that don't change what they say."""
_JOINTS = frozenset("/-.")
"""Signs that join digits to more digits: phone numbers, dates."""


def read_from_digits(line: TokenLine, at: int) -> FoundQuantity | None:
    """What the digits at token ``at`` begin or belong to.

    Most readings need a certain word or sign right before the number or right behind it. Which ones are possible is
    told by those two at the price of a look-up, before any of them is tried.
    """
    read = _plain(line, at)
    if read is not None:
        return read
    before, behind = line.words[at - 1] if at else "", line.words[at + 1]
    claimed = line.touches(at) or before in line.lexicon.claims
    read = _row_or_date(line, at, before, behind)
    if read is None and (claimed or before in line.lexicon.label_ends) and amounts.read_money_before(line, at) is None:
        read = identifiers.find_named_identifier(line, at)
    if read is None and behind == "'":
        read = amounts.read_feet_and_inches(line, at)
    if read is not None:
        return read
    number = numbers.read_number(line, at)
    if number is not None and not claimed and _stands_alone(line, number, at):
        return number_with_unit.read_number_with_unit(line, QuantityOpening(at, at), number)
    timed = clock.read_at_number(line, at, number)
    if timed is not None:
        return _until(line, timed)
    if number is None:
        return make_quantity(line, at, at + 1, "identifier", None), at + 1
    return _number(line, at, number)


def _row_or_date(line: TokenLine, at: int, before: str, behind: str) -> FoundQuantity | None:
    """A phone number or a date in digits; behind a label, what it names comes first: section 5.4. is no day."""
    joined = behind in _JOINTS
    row = identifiers.find_digit_row(line, at) if joined or behind[:1].isdigit() else None
    if row is None and not (joined or "." in line.words[at]):
        return None
    named = (row or identifiers.find_named_identifier(line, at)) if before in line.facts.labels else None
    return named or calendar.read_numeric_date(line, at) or row


def _stands_alone(line: TokenLine, number: Number, at: int) -> bool:
    """Whether nothing behind a number makes it a time, a date, a range, a share or the like; it may have a unit."""
    behind = line.words[number.end]
    if behind in line.lexicon.turns or number.ordinal or ("." in line.words[at] and behind == "."):
        return False
    value = number.value
    if value > 99:
        return True
    ratios = line.lexicon.ratios
    return not (line.months and value < 32) and ratios.isdisjoint(line.words[number.end : number.end + 3])


def _plain(line: TokenLine, at: int) -> FoundQuantity | None:
    """Digits beside words and signs that can't change what they mean: the great majority, so they are read at once."""
    words = line.words
    token, behind = words[at], words[at + 1]
    if behind in _ENDS or (behind == "." and at + 2 == line.size):
        before_end = True
    elif behind.isalpha() and behind not in line.lexicon.goes_on and not line.touches(at + 1):
        before_end = False
    else:
        return None
    if not token.isdigit() or len(token) > _LONGEST or token[0] == "0":
        return None
    value = int(token)
    if at:
        before = words[at - 1]
        if before not in _OPENS and (line.touches(at) or not before.isalpha()):
            return None
        if before in line.lexicon.leads and (value <= _MOST_SHARED or before not in line.lexicon.ratios):
            return None
    if value < 100 and not before_end and not line.lexicon.ratios.isdisjoint(words[at + 2 : at + 5]):
        return None
    kind: Kind = "year" if value in calendar.LIKELY_YEARS else "cardinal"
    quantity = make_quantity(line, at, at + 1, kind, value)
    quantity.precision = 1
    return quantity, at + 1


def read_from_word(line: TokenLine, at: int) -> FoundQuantity | None:
    """What the number word at token ``at`` begins."""
    facts = line.facts
    word = line.look_up(line.words[at])
    if word is not None and word.vague is not None and not (at and line.look_up(line.words[at - 1])):
        return None
    if word is not None and word.tail is not None and word.number is not None:
        return _with_tail(line, at, word.number, word.tail)
    if line.words[at] in facts.dependent_scales and (line.capital(at) or line.words[at - 1] not in facts.articles):
        return None
    number = numbers.read_number(line, at)
    if number is None:
        return None
    if line.words[at] in facts.pairs:
        both = make_quantity(line, at, at + 1, "cardinal", number.value)
        both.definite, both.weak, both.digits = True, True, False
        return both, at + 1
    if line.words[at] in facts.ambiguous_numerals and number.end == at + 1 and not _counts(line, at):
        return None
    if line.words[at] in facts.weak_numerals and number.end == at + 1 and _pronoun(line, at):
        return None
    if not (at and (line.touches(at) or line.words[at - 1] in line.lexicon.claims)) and _stands_alone(line, number, at):
        return number_with_unit.read_number_with_unit(line, QuantityOpening(at, at), number)
    timed = clock.read_at_number(line, at, number)
    if timed is not None:
        return _until(line, timed)
    return _number(line, at, number)


def _pronoun(line: TokenLine, at: int) -> bool:
    """Whether a word for one ends a clause (nobody wants one) or is its subject (one can): it counts nothing."""
    following = line.words[at + 1]
    if following in line.facts.modals:
        return True
    return line.size > 1 and not following[:1].isalnum() and following not in {"-", "–", "%", "/"}


def _with_tail(line: TokenLine, at: int, value: int | Fraction, tail: tuple[str, str]) -> FoundQuantity:
    role, unit = tail
    kind = "percent" if role == "percent" else "cardinal"
    quantity = make_quantity(line, at, at + 1, "percent" if kind == "percent" else "cardinal", value)
    if role in {"unit", "currency"}:
        quantity.unit = unit
        quantity.kind = (
            "currency" if role == "currency" else "duration" if units.get_dimension(unit) == "time" else "unit"
        )
    quantity.digits = False
    quantity.weak = value <= numbers.SMALL
    return quantity, at + 1


def _counts(line: TokenLine, at: int) -> bool:
    """Whether a numeral that is another word too stands before something it can count."""
    following = line.words[at + 1]
    if following in line.facts.plural_hints:
        return False
    word = line.look_up(following)
    return (
        following.endswith(line.facts.plural_endings)
        or following in line.lexicon.after
        or bool(word and (word.scale or word.month))
    )


def _until(line: TokenLine, first: FoundQuantity) -> FoundQuantity:
    """A second time behind the first: 9 am to 5 pm."""
    quantity, end = first
    if quantity.kind != "time":
        return first
    facts = line.facts
    if line.words[end] in {"-", "–"} or line.words[end] in facts.range_words or line.words[end] in facts.joiners:
        start = end + 1
        number = numbers.read_number(line, start)
        second = clock.read_at_number(line, start, number) if number or line.words[start][:1].isdigit() else None
        if second is not None and second[0].kind == "time" and line.words[end] not in facts.joiners:
            period = Quantity(quantity.start, second[0].end, "range")
            period.ends = (quantity, second[0])
            return period, second[1]
    return first


def _number(line: TokenLine, at: int, number: Number) -> FoundQuantity | None:
    money = amounts.read_money_before(line, at)
    negative = _negative(line, at, digits=number.digits)
    start = money[0] if money is not None else at - 1 if negative else at
    if number.ordinal:
        return word_quantities.read_ordinal(line, at, int(number.value), number.end)
    if money is None:
        read = (
            (calendar.read_from_day(line, at) if number.value <= 31 else None)
            or _ordinal_digits(line, at, number)
            or _decade(line, at, number)
            or ranges_and_ratios.read_share(line, number, start)
            or ranges_and_ratios.read_share_of_one(line, at, number)
        )
        if read is not None:
            return read
    opening = QuantityOpening(at, start, money[1] if money is not None else None, negative)
    read = ranges_and_ratios.read_pair(line, number, start, opening.currency)
    if read is not None:
        return _clock_range(line, read)
    return number_with_unit.read_number_with_unit(line, opening, number)


def _clock_range(line: TokenLine, read: FoundQuantity) -> FoundQuantity:
    """9 bis 17 Uhr, 9 to 5 pm: two plain numbers before a word for hours."""
    quantity, end = read
    if quantity.kind not in {"range", "score"}:
        return read
    hours = match_behind(line, end, "hours", "meridiem")
    numbers_ = [one.value for one in quantity.ends] if quantity.ends else list(quantity.parts)
    if hours is None or len(numbers_) != 2 or not all(isinstance(n, int) and 0 <= n <= 24 for n in numbers_):
        return read
    if (
        line.facts.hours_are_durations
        and line.words[max(0, end - 4)] not in line.facts.clock_before
        and hours[1] == "hours"
    ):
        return read
    shift = 12 * 60 if hours[2] == 12 else 0
    low, high = (int(n or 0) * 60 for n in numbers_)
    high += shift if high < 720 else 0
    low += shift if shift and low < 720 and low + shift < high else 0
    period = Quantity(quantity.start, line.ends[hours[0] - 1], "range")
    period.ends = (
        Quantity(quantity.start, quantity.end, "time", low, half_day=bool(shift)),
        Quantity(quantity.start, period.end, "time", high),
    )
    return period, hours[0]


def _negative(line: TokenLine, at: int, *, digits: bool) -> bool:
    if not at:
        return False
    before = line.words[at - 1]
    if before in line.facts.minus_words:
        return match_before(line, at, "bound") is None
    return (
        digits
        and before == "-"
        and line.touches(at)
        and not line.touches(at - 1)
        and (at < 2 or not line.words[at - 2].isdigit())
    )


def _ordinal_digits(line: TokenLine, at: int, number: Number) -> FoundQuantity | None:
    if not number.digits or not number.plain or not isinstance(number.value, int):
        return None
    end = calendar.find_ordinal_end(line, number)
    if not end:
        return None
    century = calendar.read_century(line, at, number.value, end)
    if century is not None:
        return century
    if line.words[end - 1] == line.facts.ordinal_sign and (
        end >= line.size or not line.words[end][:1].isalpha() or len(line.words[at]) > 3
    ):
        return None
    return word_quantities.read_ordinal(line, at, number.value, end, digits=True)


def _decade(line: TokenLine, at: int, number: Number) -> FoundQuantity | None:
    facts = line.facts
    value = number.value
    if not isinstance(value, int) or (number.scaled and number.digits):
        return None
    full = value if value >= 1000 else 1900 + value if value % 10 == 0 and 20 <= value < 100 else 0
    if not full or full % 10 or full > 2100:
        return None
    end = number.end
    behind = end + 1 if line.words[end] == "'" else end
    if facts.decade_suffixes and line.touches(end) and line.words[behind] in facts.decade_suffixes and number.digits:
        end = behind + 1
        skip = end + 1 if skip_hyphen(line, end) else end
        if line.words[skip] in facts.decade_nouns:
            end = skip + 1
        return make_quantity(line, at, end, "decade", full), end
    dashed = line.words[end] in {"-", "–"} and line.words[end + 1].isdigit()
    if (
        at
        and not dashed
        and line.words[at - 1] in facts.decade_before
        and match_behind(line, end, "unit", "currency") is None
    ):
        return make_quantity(line, at - 1, end, "decade", full), end
    return None
