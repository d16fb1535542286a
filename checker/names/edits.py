"""The one edit that makes a word another: a letter put in, changed, or exchanged with the next."""

from __future__ import annotations

from typing import NamedTuple


class Edit(NamedTuple):
    """What differs between two words: the letters of either, and those that stand before and behind them in both."""

    left: str
    right: str
    before: str
    behind: str


def find_edit(one: str, other: str) -> Edit | None:
    """The edit between two words; None where they are the same, or it takes more than one."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return None
    least = min(len(one), len(other))
    start = 0
    while start < least and one[start] == other[start]:
        start += 1
    end = 0
    while end < least - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    if max(len(left), len(right)) > 1 and not (len(left) == 2 and left == right[::-1]):
        return None
    return Edit(left, right, one[:start], one[len(one) - end :])


def describe_edit(edit: Edit, vowels: str) -> str:
    """What kind of edit it is, and where it stands: the same whichever of the two words is asked first."""
    place = "first" if not edit.before else "last" if not edit.behind else "within"
    if len(edit.left) > 1:
        return f"exchanged {place}"
    kinds = sorted({"vowel" if letter in vowels else "consonant" for letter in edit.left + edit.right})
    if edit.left and edit.right:
        return f"{' for '.join(kinds)} {place}"
    more = edit.left or edit.right
    return f"doubled {place}" if more in (edit.before[-1:], edit.behind[:1]) else f"{kinds[0]} put in {place}"
