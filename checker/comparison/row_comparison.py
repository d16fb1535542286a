"""Compare the quantities of one row of a table of versions: find what disagrees and name it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

from checker.comparison import conventions, matching, swaps
from checker.comparison.counted_words import Encode
from checker.comparison.date_limits import excuse_equal_limits
from checker.comparison.difference import SEVERITIES, Difference, describe
from checker.comparison.facts import Fact, get_fact_dimension, list_facts, may_go_unsaid
from checker.comparison.first_look import agree_at_first_look
from checker.comparison.last_look import look_again
from checker.comparison.matching import FactMatching, Pair
from checker.comparison.probability import RowEvidence, rate_probability
from checker.comparison.same_characters import WrittenDigits
from checker.comparison.turned_scores import excuse_turned_score
from checker.comparison.version_matching import match_versions
from checker.disjoint_sets import DisjointSets
from checker.quantities.quantity import Quantity, Texts

if TYPE_CHECKING:
    from datetime import date

__all__ = ["Difference", "compare_row", "describe"]

_Nature = tuple[str, str, Fraction | None]
"""Kind, severity, factor."""
_DATES = frozenset(("weekday", "month"))


def compare_row(
    sides: Sequence[tuple[str, Texts]], today: date | None = None, encode: Encode | None = None
) -> list[Difference]:
    """The differences between two or more versions of a passage, in reading order.

    Every side is (language code, texts); a text is (string, its quantities from `scan_text`), and several texts stand
    for merged or split sentences. Quantities in a result are the very objects handed in.
    ``today`` is the date of the article: with it a weekday is checked against a date (jeudi for le 5 juin). ``encode``
    tells by their words which numbers were exchanged.
    """
    return [] if agree_at_first_look(sides) else compare_thoroughly(sides, today, encode)


def compare_thoroughly(
    sides: Sequence[tuple[str, Texts]], today: date | None = None, encode: Encode | None = None
) -> list[Difference]:
    """As `compare_row`, without the first look: every fact of every version against those of every other."""
    said = [[quantity for _, quantities in texts for quantity in quantities] for _, texts in sides]
    if sum(map(bool, said)) == 1 and all(map(may_go_unsaid, chain.from_iterable(said))):
        return []
    table = _DifferenceTable(tuple(language for language, _ in sides))
    for pair in match_versions(sides, today):
        one, other = sides[pair.one], sides[pair.other]
        look_again(pair.result, one, other)
        excuse_equal_limits(pair.result, one, other)
        exchanged = swaps.find_swaps(pair.result.same + pair.result.clashes, one[1], other[1], encode)
        table.add(pair.result, exchanged, pair.one, pair.other)
    written = WrittenDigits(sides)
    differences = [difference for difference in table.merge() if not written.are_alike(difference)]
    lengths = [max(1, sum(len(text) for text, _ in texts)) for _, texts in sides]
    wrong = sum(difference.severity != "info" for difference in differences)
    row = RowEvidence(table.count_agreeing(), wrong, max(lengths) / min(lengths))
    for difference in differences:
        excuse_turned_score(difference, sides)
        difference.confidence = rate_probability(difference, row)
    return differences


def compare_quantities(one: Quantity, other: Quantity) -> list[Difference]:
    """The differences between two quantities by themselves, whatever text they stand in."""
    table = _DifferenceTable(("", ""))
    table.add(matching.match_facts(list_facts([[one]]), list_facts([[other]])), [], 0, 1)
    return table.merge()


class _DifferenceTable:
    """Differences of every two versions, and what they share, so that three versions give one difference."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        self.found: list[Difference] = []
        self.swaps: list[Difference] = []
        self.sides: dict[Quantity, int] = {}
        self.together: DisjointSets[Quantity] = DisjointSets()
        self.agree: set[tuple[Quantity, Quantity]] = set()
        self.disagree: set[tuple[Quantity, Quantity]] = set()

    def add(self, result: FactMatching, exchanged: list[tuple[Pair, Pair]], one: int, other: int) -> None:
        """Take in the matching of two versions, and which of its pairs were exchanged."""
        gone = {fact for pairs in exchanged for pair in pairs for fact in pair}
        for (left, right), (left2, right2) in exchanged:
            self._add_swap(one, other, (left, right), (left2, right2))
        for left, right in result.clashes:
            if left not in gone:
                self._add_difference((*_name_clash(left, right), None), (one, other), left, right)
        for left, right in result.pairs:
            self._add_difference(_judge_nature(left, right), (one, other), left, right)
        strokes = _list_strokes(result)
        for item, side, opposite in [(a, one, other) for a in result.alone[0]] + [
            (b, other, one) for b in result.alone[1]
        ]:
            if item.weak or item.family != "number" or (item.role == "year" and item.quantity in strokes):
                continue
            if (undated := _find_undated(item, result)) is not None:
                self._add_difference((conventions.UNSAID_YEAR, "info", None), (side, opposite), item, undated)
            else:
                self._add_difference(("missing", "warning", None), (side, opposite), item, None)
        for dropped, side, opposite in ((result.dropped[0], one, other), (result.dropped[1], other, one)):
            for item in dropped:
                nature = conventions.DROPPED_CONVERSION, "info", None
                self._add_difference(nature, (side, opposite), item, None)
        for left, right in result.clocks:
            self._add_difference((conventions.MATCH_MINUTE, "info", None), (one, other), left, right)
        for left, right in result.same:
            self._join(one, left.quantity, other, right.quantity, same=True)
            kind = _judge_agreement(left, right) if left not in gone else ""
            if kind:
                severity = "warning" if kind == "bound" else "info"
                self._add_difference((kind, severity, None), (one, other), left, right)

    def count_agreeing(self) -> int:
        """How many pairs of quantities agree."""
        return len(self.agree - self.disagree) // 2

    def _register(self, side: int, quantity: Quantity) -> None:
        self.sides[quantity] = side
        self.together.add(quantity)

    def _join(self, one: int, left: Quantity, other: int, right: Quantity, *, same: bool) -> None:
        self._register(one, left)
        self._register(other, right)
        self.together.join(left, right)
        if same:
            self.agree |= {(left, right), (right, left)}

    def _make_row(self) -> list[Quantity | None]:
        return [None] * len(self.languages)

    def _add_swap(self, one: int, other: int, first: Pair, second: Pair) -> None:
        row, others = self._make_row(), self._make_row()
        row[one], row[other] = first[0].quantity, first[1].quantity
        others[one], others[other] = second[0].quantity, second[1].quantity
        self.swaps.append(Difference("roles", "warning", tuple(row), self.languages, others=tuple(others)))

    def _add_difference(self, nature: _Nature, sides: tuple[int, int], left: Fact, right: Fact | None) -> None:
        kind, severity, factor = nature
        one, other = sides
        row = self._make_row()
        row[one] = left.quantity
        self._register(one, left.quantity)
        if right is not None:
            row[other] = right.quantity
            keys = (left.quantity, right.quantity)
            self.disagree |= {keys, keys[::-1]} if severity != "info" else set()
            self._join(one, left.quantity, other, right.quantity, same=False)
        self.found.append(Difference(kind, severity, tuple(row), self.languages, factor=factor))

    def merge(self) -> list[Difference]:
        """One difference for each group of quantities that belong together."""
        groups: dict[Quantity, list[Difference]] = {}
        members = self._list_members()
        for difference in self.found:
            first = next(quantity for quantity in difference.quantities if quantity is not None)
            groups.setdefault(self.together.root(first), []).append(difference)
        result = [
            one
            for root, group in groups.items()
            if (one := self._merge_group(members.get(root, ()), group)) is not None
        ]
        result += self._merge_swaps()
        return sorted(result, key=lambda difference: min(q.start for q in difference.quantities if q is not None))

    def _list_members(self) -> dict[Quantity, list[Quantity]]:
        """The quantities that belong together, by the one that stands for them; nothing where two versions are."""
        found: dict[Quantity, list[Quantity]] = {}
        for quantity in self.sides if len(self.languages) > 2 else ():
            found.setdefault(self.together.root(quantity), []).append(quantity)
        return found

    def _merge_group(self, together: Sequence[Quantity], group: list[Difference]) -> Difference | None:
        """The difference that stands for a group; None where what one version lacks is in it by way of a third."""
        if len(self.languages) == 2:
            return _choose_weightiest(group)
        main = _choose_weightiest(group)
        factors = [(_find_last_side(other), other.factor) for other in group if other.factor]
        row = list(main.quantities)
        for quantity in together:
            side = self.sides[quantity]
            row[side] = row[side] or quantity
        main.quantities = tuple(row)
        present = [(side, quantity) for side, quantity in enumerate(row) if quantity is not None]
        if len(present) < 2 and main.kind not in conventions.CONVENTIONS:
            main.kind = "missing"
        if main.kind == "missing" and len(present) == len(row):
            return None
        main.odd = self._find_odd(present, row) if main.kind == "missing" or len(present) == len(row) else None
        if main.factor is not None and main.odd is not None:
            main.factor = next((factor if last == main.odd else 1 / factor for last, factor in factors), main.factor)
        return main

    def _find_odd(self, present: list[tuple[int, Quantity]], row: list[Quantity | None]) -> int | None:
        """The side that agrees with none of the others, where the others agree."""
        if len(present) < len(row):
            absent = [side for side, quantity in enumerate(row) if quantity is None]
            return absent[0] if len(absent) == 1 else present[0][0]
        lonely = [
            side
            for side, quantity in present
            if not any(
                (quantity, other) in self.agree and (quantity, other) not in self.disagree for _, other in present
            )
        ]
        return lonely[0] if len(lonely) == 1 else None

    def _merge_swaps(self) -> list[Difference]:
        """Swaps of every two versions; one of three versions that differs from both others is named once."""
        kept: list[Difference] = []
        seen: set[Quantity] = set()
        for swap in self.swaps:
            keys = {quantity for quantity in swap.quantities if quantity is not None}
            if not keys & seen:
                kept.append(swap)
            seen |= keys
        return kept


def _find_last_side(difference: Difference) -> int:
    """The last side that says something: a difference's factor is its value over the other's."""
    return max(side for side, quantity in enumerate(difference.quantities) if quantity is not None)


def _choose_weightiest(group: list[Difference]) -> Difference:
    best = max(group, key=lambda difference: (SEVERITIES.index(difference.severity), difference.kind != "missing"))
    kinds = {difference.kind for difference in group}
    if best.kind in {"month", "date"} and {"month", "date"} <= kinds:
        best.kind = "date"
    return best


def _find_undated(item: Fact, result: FactMatching) -> Fact | None:
    """The day or the month in the other version that a date with this year stands for, without its year."""
    if item.role != "year" or not conventions.list_dates(item.quantity):
        return None
    for pair in result.same:
        for one, other in (pair, pair[::-1]):
            if (
                one.quantity is item.quantity
                and one.role in {"day", "month"}
                and conventions.has_no_year(other.quantity)
            ):
                return other
    return None


def _list_strokes(result: FactMatching) -> set[Quantity]:
    """The dates that the other side says with a stroke, and so without the year: 11 September 2001, 9/11."""
    return {
        quantity
        for left, right in result.same
        if "fraction" in {left.quantity.kind, right.quantity.kind}
        for quantity in (left.quantity, right.quantity)
    }


def _name_clash(left: Fact, right: Fact) -> tuple[str, str]:
    units = {left.unit, right.unit}
    if "weekday" in {left.family, right.family}:
        return "date", "error"
    if "decade" in {left.role, right.role}:
        return "decade", "warning"
    if "bc" in units:
        return "era", "error"
    if units in ({"%", "pp"}, {"%", "points"}):
        return "points", "warning"
    if {get_fact_dimension(left.unit), get_fact_dimension(right.unit)} == {"currency"}:
        return "currency", "error"
    return "unit", "warning"


def _judge_nature(left: Fact, right: Fact) -> _Nature:
    """The kind and severity of a difference of value, and the factor between the two."""
    if conventions.is_unsaid_fahrenheit(left, right):
        return conventions.UNSAID_FAHRENHEIT, "info", None
    if left.family in _DATES:
        return left.family, "error", None
    if left.family == "time":
        return "time", "warning", None
    if left.family == "identifier":
        return "identifier", "warning", None
    if left.role == "day" or right.role == "day":
        return "date", "error", None
    one, other = left.value, right.value
    if not one or not other:
        return "value", "warning", None
    factor = other / one
    if factor == -1:
        return "sign", "error", None
    if _is_power_of_ten(factor):
        return "scale", "error", factor
    digits = [str(value.numerator) for value in (one, other)]
    if len(digits[0]) > 1 and len(digits[0]) == len(digits[1]) and sorted(digits[0]) == sorted(digits[1]):
        return "digits", "warning", factor
    return "value", "warning", factor


def _is_power_of_ten(factor: Fraction) -> bool:
    if factor < 1:
        factor = 1 / factor if factor > 0 else Fraction(1)
    return factor.denominator == 1 and factor > 1 and str(factor.numerator).strip("0") == "1"


def _judge_agreement(left: Fact, right: Fact) -> str:
    """What differs in two facts that agree: the bound, or how it is said; "" for most."""
    one, other = left.quantity, right.quantity
    if left.family != "number" or left.weak or right.weak:
        return ""
    if one.bound is not None and other.bound is not None and one.bound[0] != other.bound[0]:
        return "bound"
    return conventions.name_agreement(left, right)
