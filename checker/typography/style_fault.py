"""What a style sets in another way: characters of a text, and what stands in their place."""

from __future__ import annotations

from dataclasses import dataclass

COVER = "\ufffc"
"""The character that stands for each one of a text that is not looked at: code, an address, another language."""
SPACES = " \u00a0\u202f\u2009"
"""The spaces of a line, those at which it must not break among them."""


@dataclass(frozen=True, slots=True)
class StyleFault:
    """Characters ``start`` to ``end`` of the text should be ``right``, and those of ``others`` at the same time."""

    start: int
    end: int
    right: str
    others: tuple[StyleFault, ...] = ()

    @property
    def parts(self) -> tuple[StyleFault, ...]:
        """All that is replaced, in order."""
        return (self, *self.others)


def is_space_only(text: str, fault: StyleFault) -> bool:
    """Whether a fault is but the kind of a space that is there: what a reader hardly sees."""
    return all(
        one.end > one.start and bool(one.right) and not text[one.start : one.end].strip() and not one.right.strip()
        for one in fault.parts
    )


def apply_fault(text: str, fault: StyleFault, start: int = 0, stop: int | None = None) -> str:
    """The text as it should be, or only its characters ``start`` to ``stop``, among which the fault is."""
    pieces, at = [], start
    for one in fault.parts:
        pieces += [text[at : one.start], one.right]
        at = one.end
    return "".join([*pieces, text[at:stop]])
