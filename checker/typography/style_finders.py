"""What a style says of a text, by the id of the rule that reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.quantities import find_quantities
from checker.typography.quotation_styles import find_wrong_quotations
from checker.typography.sign_spaces import find_wrong_apostrophes, find_wrong_dashes, find_wrong_spaces
from checker.typography.style_fault import apply_fault
from checker.typography.wrong_forms import find_wrong_capitals, find_wrong_forms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.languages.style_facts import LocaleStyle
    from checker.quantities.quantity import Quantity
    from checker.typography.style_fault import StyleFault

FINDERS: dict[str, Callable[[str, LocaleStyle, str], Iterator[StyleFault]]] = {
    "quotation-style": lambda text, style, _language: find_wrong_quotations(text, style),
    "sign-space": lambda text, style, _language: find_wrong_spaces(text, style),
    "apostrophe-style": lambda text, style, _language: find_wrong_apostrophes(text, style),
    "dash-style": find_wrong_dashes,
    "fixed-space": lambda text, style, _language: find_wrong_forms(text, style.fixed_spaces),
    "sharp-s": lambda text, style, _language: find_wrong_forms(text, style.spellings),
    "letter-case": lambda text, style, _language: find_wrong_capitals(text, style.small_letters, style.capital_letters),
    "ordinal-form": lambda text, style, _language: find_wrong_forms(text, style.ordinals),
    "unit-form": lambda text, style, _language: find_wrong_forms(text, style.units),
    "time-form": lambda text, style, _language: find_wrong_forms(text, style.times),
}
"""By rule: what it finds in a text, whose code and foreign stretches are covered, under a style of a language."""
_GUARDED = frozenset(("sign-space", "dash-style", "fixed-space", "ordinal-form", "unit-form", "time-form"))
"""Rules whose corrections may stand in a number; those of the others change letters and marks around words."""
_NEAR = 40
"""Characters on both sides of a fault that may belong to a number in it. Limit: no number is so long."""
_FARTHEST = 400
"""Characters beyond these in which a space is looked for, so that no word is cut. Limit: no word is so long."""


def find_style_faults(rule: str, text: str, style: LocaleStyle, language: str) -> Iterator[StyleFault]:
    """What a rule finds, but for what would change how a number, a date or a time is read."""
    for fault in FINDERS[rule](text, style, language):
        if rule not in _GUARDED or not _is_near_number(text, fault) or _keeps_numbers(text, fault, language):
            yield fault


def _is_near_number(text: str, fault: StyleFault) -> bool:
    return any(sign.isdigit() for one in fault.parts for sign in text[max(0, one.start - 2) : one.end + 2])


def _keeps_numbers(text: str, fault: StyleFault, language: str) -> bool:
    """Whether all that is read as a number around a fault is read so afterwards; a unit may be understood only then."""
    near, far = max(0, fault.start - _NEAR), fault.parts[-1].end + _NEAR
    start, stop = max(0, near - _FARTHEST), far + _FARTHEST
    start = max(start, text.rfind(" ", start, near) + 1)
    space = text.find(" ", far, stop)
    stop = space if space >= 0 else stop
    before = find_quantities(text[start:stop], language)
    after = find_quantities(apply_fault(text, fault, start, stop), language)
    return all(any(_is_kept(one, other) for other in after) for one in before)


def _is_kept(one: Quantity, other: Quantity) -> bool:
    """Whether a quantity still says what it said; a month may have found its day."""
    if one.kind == "month" and other.kind == "date":
        return one.value in other.parts
    same = (one.value, one.low, one.high, one.parts, one.bound)
    return same == (other.value, other.low, other.high, other.parts, other.bound) and one.unit in {None, other.unit}
