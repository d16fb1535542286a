"""All versions of an article in one set of rows, consistent in all directions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from checker.alignment.embedders import choose_embedder
from checker.alignment.residue_matching import match_residue
from checker.disjoint_sets import DisjointSets
from checker.model import Row, Sentence, Version

if TYPE_CHECKING:
    from checker.alignment.prepared_text import PreparedText
    from checker.alignment.version_pair import Link, VersionPair
    from checker.settings import Settings

PARTIAL_COVERAGE = 0.6
LEAST_SENTENCES = 6
Node = tuple[int, int]
Group = tuple[set[Node], float, bool]


def build_rows(versions: Sequence[Version], settings: Settings) -> list[Row]:
    """Rows over all versions, in reading order of the version that agrees best with the others.

    A row's ``score`` is the least confidence of the links in it; of a row that is ``alone`` it is the confidence that
    nothing corresponds. ``lacks`` holds, for every version without a cell, the confidence that it says nothing of the
    kind; 0 where that version is only a part of the others (`Version.partial` is set here), and of what only revisions
    say or lack: versions in a language that an earlier one is in, too.
    """
    full = [version for version in versions if not version.residue]
    if len(full) < 2:
        return [Row({v.id: (s,)}, 0.0, "alone") for v in full for s in v.sentences]
    from checker.alignment.version_pair import compare_versions, prepare_sentences

    embedder = choose_embedder(settings)
    texts = [prepare_sentences(version.sentences, embedder) for version in full]
    base = find_revisions(full)
    pairs = {
        (a, b): compare_versions(texts[a], texts[b])
        for a, b in combinations(range(len(full)), 2)
        if not {a, b} & base.keys()
    }
    _mark_partial(full, pairs)
    for v, first in base.items():
        pairs[first, v] = _revised(full[first], full[v], texts[first], texts[v])
    whole = [v for v in range(len(full)) if v not in base]
    pivot = max(whole, key=lambda v: (sum(p.strength for key, p in pairs.items() if v in key), -v))
    return _ordered(full, pivot, _joined(full, pivot, pairs), pairs)


def find_revisions(versions: Sequence[Version]) -> dict[int, int]:
    """The versions in a language that an earlier one is in, too, by index, with the index of the first in it."""
    first: dict[str, int] = {}
    return {
        v: first[version.language] for v, version in enumerate(versions) if first.setdefault(version.language, v) != v
    }


def _revised(one: Version, other: Version, here: PreparedText, there: PreparedText) -> VersionPair:
    from checker.alignment.revisions import compare_revisions

    return compare_revisions([s.text for s in one.sentences], [s.text for s in other.sentences], here, there)


def build_residue_rows(versions: Sequence[Version], settings: Settings) -> list[Row]:
    """Rows of a page in one language with strays of others: every stray passage with what says the same, if any."""
    main = next(version for version in versions if not version.residue)
    out: list[tuple[int, Row]] = []
    embedder = choose_embedder(settings) if len(versions) > 1 else None
    place = {sentence: n for n, sentence in enumerate(main.sentences)}
    seen: set[Sentence] = set()
    for version in versions:
        if not version.residue:
            continue
        for match in match_residue(version.sentences, main.sentences, embedder):
            if match.main:
                seen.update(match.main)
                row = Row({main.id: match.main, version.id: match.strays}, match.score)
                out.append((place[match.main[0]], row))
            else:
                out.append((len(place), Row({version.id: match.strays}, 1 - match.score, "alone")))
    out += [(place[s], Row({main.id: (s,)}, 0.0, "alone")) for s in main.sentences if s not in seen]
    out.sort(key=lambda entry: entry[0])
    return [row for _, row in out]


def _mark_partial(full: Sequence[Version], pairs: dict[tuple[int, int], VersionPair]) -> None:
    """Set `Version.partial` for a version that covers little of another while most of itself is covered."""
    for (a, b), pair in pairs.items():
        shares = []
        for version, alone in ((full[a], pair.source_alone), (full[b], pair.target_alone)):
            total = sum(len(s.text) for s in version.sentences) or 1
            shares.append((1 - sum(len(version.sentences[i].text) for i in alone) / total, total))
        for own, other, version, whole in ((0, 1, full[a], full[b]), (1, 0, full[b], full[a])):
            if (
                len(whole.sentences) >= LEAST_SENTENCES
                and shares[other][0] < PARTIAL_COVERAGE
                and shares[own][1] < PARTIAL_COVERAGE * shares[other][1]
                and shares[own][0] > shares[other][0]
            ):
                version.partial = True


def _joined(full: Sequence[Version], pivot: int, pairs: dict[tuple[int, int], VersionPair]) -> list[Group]:
    """Groups of (version, sentence) that correspond: links with the pivot, then links among what it lacks."""
    nodes_of_all = [(v, i) for v, version in enumerate(full) for i in range(len(version.sentences))]
    together = DisjointSets(nodes_of_all)
    used: list[tuple[Node, Link]] = []
    free = set(nodes_of_all)
    for step in (0, 1):
        added = []
        for (a, b), pair in pairs.items():
            if (pivot in (a, b) or full[a].language == full[b].language) == (step == 1):
                continue
            for link in pair.links:
                nodes = [(a, i) for i in link.source] + [(b, j) for j in link.target]
                if step and not all(node in free for node in nodes):
                    continue
                for node in nodes[1:]:
                    together.join(node, nodes[0])
                used.append((nodes[0], link))
                added += nodes
        free -= set(added)
    groups = together.sets()
    score = dict.fromkeys(groups, 1.0)
    out_of_order: set[Node] = set()
    for node, link in used:
        key = together.root(node)
        score[key] = min(score[key], link.score)
        if link.moved:
            out_of_order.add(key)
    return [(nodes, score[key], key in out_of_order) for key, nodes in groups.items()]


def _ordered(
    full: Sequence[Version],
    pivot: int,
    groups: list[Group],
    pairs: dict[tuple[int, int], VersionPair],
) -> list[Row]:
    """Rows in the pivot's order; what the pivot lacks stands after what precedes it in its own version."""
    position: dict[Node, tuple[int, ...]] = {}
    placed: list[tuple[tuple[int, ...], Row]] = []
    rest = []
    for nodes, score, out_of_order in groups:
        own = [i for v, i in nodes if v == pivot]
        if own:
            key = (min(own), -1, 0)
            placed.append((key, _row(full, nodes, score, out_of_order, pairs)))
            if not out_of_order:
                position.update(dict.fromkeys(nodes, (max(own), 0, 0)))
        else:
            rest.append((nodes, score, out_of_order))
    for nodes, score, out_of_order in sorted(rest, key=lambda group: min(group[0])):
        v, i = min(nodes)
        before = next((position[v, k] for k in range(i - 1, -1, -1) if (v, k) in position), (-1, 0, 0))
        position.update(dict.fromkeys(nodes, before))
        key = (before[0], v, i)
        placed.append((key, _row(full, nodes, score, out_of_order, pairs)))
    placed.sort(key=lambda entry: entry[0])
    return [row for _, row in placed]


def _row(
    full: Sequence[Version],
    nodes: set[Node],
    score: float,
    out_of_order: bool,
    pairs: dict[tuple[int, int], VersionPair],
) -> Row:
    cells: dict[str, tuple[Sentence, ...]] = {}
    for v, version in enumerate(full):
        own = sorted(i for w, i in nodes if w == v)
        if own:
            cells[version.id] = tuple(version.sentences[i] for i in own)
    lacks = {
        version.id: 0.0 if version.partial else _lacking(v, nodes, pairs)
        for v, version in enumerate(full)
        if version.id not in cells
    }
    if len(cells) == 1:
        return Row(cells, max(lacks.values(), default=0.0), "alone", lacks=lacks)
    return Row(cells, score, "moved" if out_of_order else "aligned", lacks=lacks)


def _lacking(v: int, nodes: set[Node], pairs: dict[tuple[int, int], VersionPair]) -> float:
    """How sure it is that version ``v`` says nothing of what the nodes say: the least sure of the pairs decides.

    Of what only a revision says, or lacks, nothing is sure.
    """
    sure = []
    for w, i in nodes:
        pair = pairs.get((min(v, w), max(v, w)))
        if pair is None:
            continue
        alone = pair.source_alone if w < v else pair.target_alone
        sure.append(alone.get(i, 0.0))
    return min(sure, default=0.0)
