"""One pass over a text: find what may begin a quantity, read it, add what stands around it."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities import amounts, calendar, clock, identifiers, measures, numbers, sequences, words
from checker.quantities.lexicon import Lexicon, lexicon
from checker.quantities.numbers import Number
from checker.quantities.phrases import Found, follow, hyphen, idiom, make, precede
from checker.quantities.quantity import Quantity
from checker.quantities.tokens import DIGIT, WORD, Line, lower, smooth


def find_quantities(text: str, language: str) -> list[Quantity]:
    """The quantities of a text in reading order, without identifiers. Raises ``LookupError`` for an unknown language."""
    return [quantity for quantity in scan(text, language) if quantity.kind != "identifier"]


def scan(text: str, language: str) -> list[Quantity]:
    """All quantities and identifiers of a text in reading order. Linear in the text.

    A sentence without digits whose words are all known to be harmless costs one ``findall`` and one set test.
    """
    known = lexicon(language)
    small = lower(smooth(text))
    if not DIGIT.search(small):
        found = set(WORD.findall(small))
        if known.innocent.issuperset(found):
            return []
        if not any([word.triggers for word in map(known.look_up, found) if word]):
            return []
    return _read(Line(text, small), known)


def _read(line: Line, known: Lexicon) -> list[Quantity]:
    found: list[Quantity] = []
    masked = identifiers.addresses(line.text)
    at = 0
    tokens, size, lookup = line.words, line.size, known.look_up
    idioms = known.idioms
    while at < size:
        token = tokens[at]
        if masked and _is_masked(masked, line.starts[at]):
            at += 1
            continue
        if token in idioms:
            end = idiom(line, known, at)
            if end:
                at = end
                continue
        first = token[0]
        read: Found | None = None
        if first in "0123456789" or token in numbers.VULGAR:
            read = _digits(line, known, at)
        elif first.isalpha():
            word = lookup(token)
            if word is not None and word.triggers and _apart(line, at):
                if word.number is not None or word.scale or word.hundred:
                    read = _number_word(line, known, at)
                read = read or words.read(line, known, at, word)
        if read is None:
            at += 1
            continue
        quantity, at = read
        _finish(line, known, quantity, at)
        found.append(quantity)
    return found


def _apart(line: Line, at: int) -> bool:
    """Whether a word does not hang on digits (SEPT9, 3D)."""
    behind = line.touches(at + 1) and line.words[at + 1][:1].isdigit()
    return not behind and not (at and line.touches(at) and line.words[at - 1][0].isdigit())


def _is_masked(masked: list[tuple[int, int]], start: int) -> bool:
    while masked and masked[0][1] <= start:
        masked.pop(0)
    return bool(masked) and masked[0][0] <= start


def _digits(line: Line, known: Lexicon, at: int) -> Found | None:
    read = calendar.numeric(line, known, at) or identifiers.row_of_digits(line, at)
    if read is not None:
        return read
    if amounts.money_before(line, known, at) is None:
        read = identifiers.named(line, known, at)
        if read is not None:
            return read
    read = amounts.feet_and_inches(line, at)
    if read is not None:
        return read
    number = numbers.read(line, known, at)
    timed = clock.at_number(line, known, at, number)
    if timed is not None:
        return _until(line, known, timed)
    if number is None:
        return make(line, at, at + 1, "identifier", None), at + 1
    return _number(line, known, at, number)


def _number_word(line: Line, known: Lexicon, at: int) -> Found | None:
    facts = known.facts
    word = known.look_up(line.words[at])
    if word is not None and word.vague is not None and not (at and known.look_up(line.words[at - 1])):
        return None
    if word is not None and word.tail is not None and word.number is not None:
        return _with_tail(line, at, word.number, word.tail)
    number = numbers.read(line, known, at)
    if number is None:
        return None
    if line.words[at] in facts.pairs:
        both = make(line, at, at + 1, "cardinal", number.value)
        both.definite, both.weak, both.digits = True, True, False
        return both, at + 1
    if line.words[at] in facts.ambiguous_numerals and number.end == at + 1 and not _counts(line, known, at):
        return None
    timed = clock.at_number(line, known, at, number)
    if timed is not None:
        return _until(line, known, timed)
    return _number(line, known, at, number)


def _with_tail(line: Line, at: int, value: int | Fraction, tail: tuple[str, str]) -> Found:
    role, unit = tail
    kind = "percent" if role == "percent" else "cardinal"
    quantity = make(line, at, at + 1, "percent" if kind == "percent" else "cardinal", value)
    if role in {"unit", "currency"}:
        quantity.unit = unit
        quantity.kind = (
            "currency" if role == "currency" else "duration" if measures.dimension(unit) == "time" else "unit"
        )
    quantity.digits = False
    quantity.weak = value <= numbers.SMALL
    return quantity, at + 1


def _counts(line: Line, known: Lexicon, at: int) -> bool:
    """Whether a numeral that is another word too stands before something it can count."""
    following = line.words[at + 1]
    if following in known.facts.plural_hints:
        return False
    word = known.look_up(following)
    return (
        following.endswith(known.facts.plural_endings)
        or following in known.after
        or bool(word and (word.scale or word.month))
    )


def _until(line: Line, known: Lexicon, first: Found) -> Found:
    """A second time behind the first: 9 am to 5 pm."""
    quantity, end = first
    if quantity.kind != "time":
        return first
    facts = known.facts
    if line.words[end] in {"-", "–"} or line.words[end] in facts.range_words or line.words[end] in facts.joiners:
        start = end + 1
        number = numbers.read(line, known, start)
        second = clock.at_number(line, known, start, number) if number or line.words[start][:1].isdigit() else None
        if second is not None and second[0].kind == "time" and line.words[end] not in facts.joiners:
            period = Quantity(quantity.start, second[0].end, "range")
            period.ends = (quantity, second[0])
            return period, second[1]
    return first


def _number(line: Line, known: Lexicon, at: int, number: Number) -> Found | None:
    start = at
    negative = _negative(line, known, at)
    money = amounts.money_before(line, known, at)
    if money is not None:
        start = money[0]
    elif negative:
        start = at - 1
    if number.ordinal:
        return words.ordinal(line, known, at, int(number.value), number.end)
    if money is None:
        read = calendar.from_day(line, known, at) or _ordinal_digits(line, known, at, number)
        if read is not None:
            return read
        read = _decade(line, known, at, number) or sequences.share(line, known, at, number, start)
        read = read or sequences.share_of_one(line, known, at, number)
        if read is not None:
            return read
    read = sequences.pair(line, known, at, number, start, money[1] if money else None)
    if read is not None:
        return _clock_range(line, known, read)
    return _amount(line, known, at, number, start, money, negative=negative)


def _clock_range(line: Line, known: Lexicon, read: Found) -> Found:
    """9 bis 17 Uhr, 9 to 5 pm: two plain numbers before a word for hours."""
    quantity, end = read
    if quantity.kind not in {"range", "score"}:
        return read
    hours = follow(line, known, end, "hours", "meridiem")
    numbers_ = [one.value for one in quantity.ends] if quantity.ends else list(quantity.parts)
    if hours is None or len(numbers_) != 2 or not all(isinstance(n, int) and 0 <= n <= 24 for n in numbers_):
        return read
    if (
        known.facts.hours_are_durations
        and line.words[max(0, end - 4)] not in known.facts.clock_before
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


def _negative(line: Line, known: Lexicon, at: int) -> bool:
    if not at:
        return False
    before = line.words[at - 1]
    if before in known.facts.minus_words:
        return precede(line, known, at, "bound") is None
    return (
        before == "-" and line.touches(at) and not line.touches(at - 1) and (at < 2 or not line.words[at - 2].isdigit())
    )


def _ordinal_digits(line: Line, known: Lexicon, at: int, number: Number) -> Found | None:
    if not number.digits or not number.plain or not isinstance(number.value, int):
        return None
    end = calendar.ordinal_end(line, known, number)
    if not end:
        return None
    century = calendar.century(line, known, at, number.value, end)
    if century is not None:
        return century
    if line.words[end - 1] == known.facts.ordinal_sign and (
        end >= line.size or not line.words[end][:1].isalpha() or len(line.words[at]) > 3
    ):
        return None
    return words.ordinal(line, known, at, number.value, end, digits=True)


def _decade(line: Line, known: Lexicon, at: int, number: Number) -> Found | None:
    facts = known.facts
    value = number.value
    if not isinstance(value, int) or number.scaled and number.digits:
        return None
    full = value if value >= 1000 else 1900 + value if value % 10 == 0 and 20 <= value < 100 else 0
    if not full or full % 10 or full > 2100:
        return None
    end = number.end
    behind = end + 1 if line.words[end] == "'" else end
    if facts.decade_suffixes and line.touches(end) and line.words[behind] in facts.decade_suffixes and number.digits:
        end = behind + 1
        skip = end + 1 if hyphen(line, end) else end
        if line.words[skip] in facts.decade_nouns:
            end = skip + 1
        return make(line, at, end, "decade", full), end
    if at and line.words[at - 1] in facts.decade_before and follow(line, known, end, "unit", "currency") is None:
        return make(line, at - 1, end, "decade", full), end
    return None


def _amount(
    line: Line, known: Lexicon, at: int, number: Number, start: int, money: tuple[int, str] | None, *, negative: bool
) -> Found | None:
    facts = known.facts
    value, end = number.value, number.end
    half = follow(line, known, end, "half")
    if half is not None and isinstance(half[2], Fraction) and not number.scaled:
        value, end = numbers.times(Fraction(value) + half[2], 1), half[0]
        following = numbers.read(line, known, end)
        if following is not None and following.scaled and not following.digits:
            value, end = numbers.times(following.value, Fraction(value)), following.end
    elif half is not None and isinstance(half[2], Fraction):
        value, end = numbers.times(Fraction(value) + half[2] * Fraction(number.step), 1), half[0]
    part = known.look_up(line.words[end + hyphen(line, end)])
    if part is not None and part.fraction is not None and isinstance(value, int) and 0 < value < 100 and money is None:
        singular = part.ordinal is not None and value == 1 and number.digits
        if not singular and not (number.digits and part.ordinal is not None):
            end += 1 + hyphen(line, end)
            quantity = make(line, start, end, "fraction", value * part.fraction)
            quantity.digits = False
            return words.with_unit(line, known, quantity, end, end) if value < 10 else (quantity, end)
    if part is not None and part.collective is not None and not line.touches(end):
        value, end = numbers.times(value, part.collective), end + 1
    number.end = end
    particle = (line.words[end] in facts.particles) if number.scaled and not number.digits or number.scaled else False
    look = Number(value, end + particle, digits=number.digits)
    if particle and line.words[look.end] == "'":
        look.end += 1
    behind = amounts.suffix(line, known, look) if money is None else None
    if particle and behind is not None and behind[0] not in {"currency", "unit", "duration"}:
        behind = None
    times_ = follow(line, known, end + (line.words[end] == "-" and line.touches(end)), "times")
    quantity = make(line, start, end, "cardinal", value)
    quantity.digits, quantity.weak, quantity.precision = number.digits, number.weak, number.step
    if money is not None:
        quantity.kind, quantity.unit = "currency", money[1]
        quantity.weak = False
        return amounts.compound(line, known, quantity, end)
    if number.other is not None:
        quantity.readings = ((number.other, None),)
    if behind is not None:
        quantity.kind, quantity.unit, end = behind
        quantity.end = line.ends[end - 1]
        _unit_details(line, known, quantity, number)
        quantity, end = amounts.compound(line, known, quantity, end)
        more = follow(line, known, end, "half")
        if more is not None and isinstance(more[2], Fraction) and quantity.kind == "duration":
            quantity.value = numbers.times(Fraction(quantity.value or 0) + more[2], 1)
            end = more[0]
            quantity.end = line.ends[end - 1]
    elif times_ is not None:
        quantity.kind = "multiplier"
        end = times_[0]
        quantity.end = line.ends[end - 1]
    else:
        prefix = facts.unit_prefixes.get(line.words[at - 1]) if at else None
        if prefix is not None:
            quantity.kind, quantity.unit = "unit", prefix
        elif number.plain and value in calendar.YEARS and number.digits and len(line.words[at]) == 4:
            quantity.kind = "year"
        words.factor(line, known, start, Fraction(value), quantity)
    if (
        quantity.digits
        and line.touches(end)
        and line.words[end][:1].isalpha()
        and end < line.size
        and behind is None
        and times_ is None
    ):
        quantity.kind, quantity.value = "identifier", None
        quantity.end = line.ends[end]
        return quantity, end + 1
    below = follow(line, known, end, "minus")
    if below is None and quantity.unit in {"deg", "degC", "degF"} and end > at + 1:
        below = follow(line, known, end - 1, "minus")
    if below is not None:
        negative, end = True, below[0]
        quantity.end = line.ends[end - 1]
        quantity.kind, quantity.unit = "unit", quantity.unit or "deg"
    if negative and quantity.value is not None:
        quantity.value = -quantity.value
    return quantity, end


def _unit_details(line: Line, known: Lexicon, quantity: Quantity, number: Number) -> None:
    """Second readings: pounds of money or of weight, eight days for a week."""
    facts = known.facts
    unit = quantity.unit
    readings = list(quantity.readings)
    word = line.words[number.end] if number.end < line.size else ""
    second = facts.second_readings.get(word)
    if second is not None:
        readings.append((number.value, second))
    if isinstance(number.value, int) and unit is not None:
        other = facts.idiomatic_durations.get((number.value, unit))
        if other is not None:
            readings.append(other)
            if number.value == 8:
                quantity.value = 7
                readings.append((8, unit))
    if number.other is not None:
        readings.append((number.other, unit))
    quantity.readings = tuple(readings)


def _finish(line: Line, known: Lexicon, quantity: Quantity, end: int) -> None:
    """Add what stands around: about, bounds, the noun, the word before."""
    start = end - 1
    while start > 0 and line.starts[start] > quantity.start:
        start -= 1
    quantity.surface = line.text[quantity.start : quantity.end]
    if quantity.kind == "identifier":
        identifiers.settle(quantity, line.text)
        return
    if quantity.unit is not None:
        quantity.dimension = measures.dimension(quantity.unit)
    before = start
    for _ in range(2):
        found = precede(line, known, before, "about", "bound")
        if found is None:
            break
        before = found[0]
        if found[1] == "about":
            quantity.approximate = True
        else:
            quantity.bound = str(found[2])
    behind = follow(line, known, end, "bound", "about")
    if behind is not None:
        if behind[1] == "about":
            quantity.approximate = True
        else:
            quantity.bound = str(behind[2])
    quantity.before = line.words[before - 1] if before else ""
    at = end
    for _ in range(2):
        if line.words[at] in known.facts.particles or line.words[at] == "'":
            at += 1
    quantity.noun = line.words[at] if line.words[at][:1].isalpha() else ""
