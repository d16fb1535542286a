"""Optimal assignment of few things to few things.

Kuhn 1955, "The Hungarian method for the assignment problem", in the form with potentials of Jonker and
Volgenant 1987: O(n² m) for n rows and m columns, n <= m.
"""

from __future__ import annotations

from collections.abc import Sequence

FORBIDDEN = 10**6
"""The cost, in the units of the caller, from which two things are never paired: more than any sum of true costs."""


def assign_cheapest(costs: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Pairs (row, column) of least total cost; every cost of `FORBIDDEN` or more stays unpaired."""
    if not costs or not costs[0]:
        return []
    if len(costs) > len(costs[0]):
        turned = [[row[column] for row in costs] for column in range(len(costs[0]))]
        return sorted((row, column) for column, row in assign_cheapest(turned))
    rows, columns = len(costs), len(costs[0])
    infinite = float("inf")
    row_potential = [0.0] * (rows + 1)
    column_potential = [0.0] * (columns + 1)
    row_of = [0] * (columns + 1)
    way = [0] * (columns + 1)
    for row in range(1, rows + 1):
        row_of[0] = row
        column = 0
        least = [infinite] * (columns + 1)
        used = [False] * (columns + 1)
        while True:
            used[column] = True
            current, delta, following = row_of[column], infinite, 0
            for j in range(1, columns + 1):
                if used[j]:
                    continue
                reduced = costs[current - 1][j - 1] - row_potential[current] - column_potential[j]
                if reduced < least[j]:
                    least[j], way[j] = reduced, column
                if least[j] < delta:
                    delta, following = least[j], j
            for j in range(columns + 1):
                if used[j]:
                    row_potential[row_of[j]] += delta
                    column_potential[j] -= delta
                else:
                    least[j] -= delta
            column = following
            if not row_of[column]:
                break
        while column:
            row_of[column] = row_of[way[column]]
            column = way[column]
    pairs = ((row_of[j] - 1, j - 1) for j in range(1, columns + 1) if row_of[j])
    return sorted((row, column) for row, column in pairs if costs[row][column] < FORBIDDEN)
