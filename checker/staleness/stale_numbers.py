"""Numbers and dates that a translation still says as the source said them before it was revised.

What differs between source and translation today, and did not before, the revision has made stale. What the translation
has already taken over agrees today; what differed before is no matter of the revision.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.comparison.agreement import list_agreements
from checker.comparison.conventions import CONVENTIONS
from checker.comparison.row_comparison import compare_row
from checker.staleness.outdated_fact import StaleFact
from checker.staleness.revised_passage import list_sides

if TYPE_CHECKING:
    from checker.comparison.difference import Difference
    from checker.model import Location, Sentence
    from checker.quantities.quantity import Quantity
    from checker.staleness.revised_passage import Encode, GetQuantities, RevisedPassage

_Pair = tuple["Quantity | None", "Quantity | None"]
"""A quantity of one side and its counterpart on the other."""


def find_stale_numbers(passage: RevisedPassage, get_quantities: GetQuantities, encode: Encode) -> list[StaleFact]:
    """The numbers of a passage that the revision has made stale, in the order of the translation."""
    before, now, here = list_sides(passage.before, passage.now, passage.here, get_quantities=get_quantities)
    if not any(found for side in (before, now) for _text, found in side[1]):
        return []
    today = [one for one in compare_row([now, here], None, encode) if is_said(one)]
    if not today:
        return []
    changed = list(_list_pairs(compare_row([before, now], None, encode)))
    disputed = {there for _, there in _list_pairs(filter(is_said, compare_row([before, here], None, encode)))}
    said = {one.other: one.one for one in list_agreements([before, here]) if one.other is not None}
    homes = {
        quantity: sentence
        for sentence in (*passage.before, *passage.now, *passage.here)
        for quantity in get_quantities(sentence)
    }
    gone = {was for was, _ in changed if was is not None}
    fresh = {one for was, one in changed if was is None}
    found = []
    for new, old in _list_pairs(today):
        if old is not None and old not in disputed and said.get(old) in gone:
            found.append(_state_fact(new, old, said[old], homes))
        elif old is None and new in fresh:
            found.append(_state_added(new, homes, passage.here))
    return found


def is_said(difference: Difference) -> bool:
    """Whether versions say different things, and don't merely say the same in another way."""
    return difference.kind not in CONVENTIONS and difference.severity != "info"


def _list_pairs(differences: Iterator[Difference] | Sequence[Difference]) -> Iterator[_Pair]:
    """What differs, side by side; both pairs of numbers that have changed places."""
    for one in differences:
        yield one.quantities[0], one.quantities[1]
        if one.others:
            yield one.others[0], one.others[1]


def _state_fact(new: Quantity | None, old: Quantity, was: Quantity, homes: dict[Quantity, Sentence]) -> StaleFact:
    return StaleFact(
        "removed" if new is None else "changed",
        "number",
        _locate_in(old, homes),
        None if new is None else _locate_in(new, homes),
        _locate_in(was, homes),
        None if new is None else (old, new),
    )


def _state_added(new: Quantity | None, homes: dict[Quantity, Sentence], here: Sequence[Sentence]) -> StaleFact:
    assert new is not None
    return StaleFact("added", "number", here[0].location(), _locate_in(new, homes), None)


def _locate_in(quantity: Quantity, homes: dict[Quantity, Sentence]) -> Location:
    return homes[quantity].location(quantity.start, quantity.end)
