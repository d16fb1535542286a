"""All versions of an article in one set of rows, consistent in all directions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from checker.alignment.embedders import choose_embedder
from checker.alignment.residue_matching import match_residue
from checker.articles.row_groups import group_sentences
from checker.articles.row_order import place_rows
from checker.articles.thresholds import LEAST_SENTENCES, PARTIAL_COVERAGE
from checker.model import Row, Sentence, Version
from checker.structure.text_kind import is_prose

if TYPE_CHECKING:
    from checker.alignment.prepared_text import PreparedText
    from checker.alignment.version_pair import VersionPair
    from checker.settings import Settings


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
    from checker.alignment.list_links import link_listed
    from checker.alignment.version_pair import compare_versions, prepare_sentences

    embedder = choose_embedder(settings)
    texts = [prepare_sentences(version.sentences, embedder) for version in full]
    base = find_revisions(full)
    headings = [_list_headings(version.sentences) for version in full]
    cells = [_list_cells(version.sentences) for version in full]

    def compare(a: int, b: int) -> VersionPair:
        sides = texts[a], texts[b]
        pair = link_listed(compare_versions(*sides), sides, (headings[a], headings[b]), ordered=True)
        return link_listed(pair, sides, (cells[a], cells[b]), (headings[a], headings[b]))

    pairs = {(a, b): compare(a, b) for a, b in combinations(range(len(full)), 2) if not {a, b} & base.keys()}
    _mark_partial(full, pairs)
    for v, first in base.items():
        pairs[first, v] = _compare_revision(full[first], full[v], texts[first], texts[v])
    whole = [v for v in range(len(full)) if v not in base]
    pivot = max(whole, key=lambda v: (sum(p.strength for key, p in pairs.items() if v in key), -v))
    return place_rows(full, pivot, group_sentences(full, pivot, pairs), pairs)


def _list_headings(sentences: Sequence[Sentence]) -> dict[int, str]:
    """The words of the headings among sentences, by their index."""
    return {n: sentence.text for n, sentence in enumerate(sentences) if sentence.block.kind == "heading"}


def _list_cells(sentences: Sequence[Sentence]) -> dict[int, str]:
    """The words of the labels, cells and records among sentences, by their index; a bare number has none."""
    return {
        n: sentence.text
        for n, sentence in enumerate(sentences)
        if sentence.block.kind != "heading"
        and not is_prose(sentence.text)
        and not is_prose(sentence.block.text)
        and any(sign.isalpha() for sign in sentence.text)
    }


def find_revisions(versions: Sequence[Version]) -> dict[int, int]:
    """The versions in a language that an earlier one is in, too, by index, with the index of the first in it."""
    first: dict[str, int] = {}
    return {
        v: first[version.language] for v, version in enumerate(versions) if first.setdefault(version.language, v) != v
    }


def _compare_revision(one: Version, other: Version, here: PreparedText, there: PreparedText) -> VersionPair:
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
