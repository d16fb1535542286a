"""Things that belong together, joined pair by pair (union-find)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Element = TypeVar("Element", bound=Hashable)


class DisjointSets(Generic[Element]):
    """Sets of elements; two sets become one when an element of each is joined. Both steps cost next to nothing.

    After B. A. Galler and M. J. Fisher, An improved equivalence algorithm (1964), with path halving.
    """

    def __init__(self, elements: Iterable[Element] = ()) -> None:
        self._parents: dict[Element, Element] = {element: element for element in elements}

    def add(self, element: Element) -> None:
        """Take an element in, in a set of its own, if it is not there yet."""
        self._parents.setdefault(element, element)

    def root(self, element: Element) -> Element:
        """The element that stands for the set. Raises ``KeyError`` for one that was never added."""
        parents = self._parents
        while parents[element] != element:
            parents[element] = parents[parents[element]]
            element = parents[element]
        return element

    def join(self, one: Element, other: Element) -> None:
        """Make one set of the sets of two elements; the set of ``other`` gives its root."""
        self._parents[self.root(one)] = self.root(other)

    def sets(self) -> dict[Element, set[Element]]:
        """All sets by their roots, in the order in which their elements were added."""
        found: dict[Element, set[Element]] = {}
        for element in self._parents:
            found.setdefault(self.root(element), set()).add(element)
        return found
