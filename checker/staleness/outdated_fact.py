"""A fact that a translation still says, though its source does not any more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from checker.model import Location
    from checker.quantities.quantity import Quantity

Kind = Literal["changed", "removed", "added"]
"""What a source has done with a fact."""


@dataclass(frozen=True, slots=True)
class StaleFact:
    """``kind`` is what the source has done: ``changed`` it, ``removed`` it, or ``added`` it.

    ``here`` is the place in the translation, ``now`` what the source says there today, ``before`` what it said.
    ``values`` are the number of the translation and that of the source, where both are.
    """

    kind: Kind
    what: Literal["number", "name", "link"]
    here: Location
    now: Location | None
    before: Location | None
    values: tuple[Quantity, Quantity] | None = None
