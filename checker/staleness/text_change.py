"""What has become of the sentences of a version since an earlier state of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.alignment.embedders import choose_embedder
from checker.staleness.thresholds import LEAST_IN_PLACE, LEAST_REWORDED, MOST_PAIRS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.model import Sentence
    from checker.settings import Settings


@dataclass(frozen=True, slots=True)
class TextChange:
    """``before`` has for every sentence of today what stood for it; sentences of today that are not in it were added.

    ``removed`` are sentences that nothing of today stands for, ``moved`` those of today that changed places.
    ``is_none`` says that every sentence stands where it stood, word for word.
    """

    before: dict[Sentence, tuple[Sentence, ...]]
    removed: tuple[Sentence, ...]
    moved: frozenset[Sentence]
    is_none: bool = False

    def is_changed(self, sentence: Sentence) -> bool:
        """Whether a sentence of today was said in other words, or not at all."""
        before = self.before.get(sentence, ())
        return join_texts(before) != join_texts((sentence,))

    def list_before(self, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
        """What stood for some sentences of today, each of it once."""
        return tuple(dict.fromkeys(one for sentence in sentences for one in self.before.get(sentence, ())))


def compare_states(old: Sequence[Sentence], new: Sequence[Sentence], settings: Settings) -> TextChange:
    """Compare two states of a version, sentence by sentence."""
    texts = [one.text for one in old], [one.text for one in new]
    if texts[0] == texts[1]:
        return TextChange({now: (was,) for was, now in zip(old, new, strict=True)}, (), frozenset(), is_none=True)
    from checker.alignment.revisions import compare_revisions
    from checker.alignment.version_pair import prepare_sentences

    embedder = choose_embedder(settings)
    pair = compare_revisions(*texts, prepare_sentences(old, embedder), prepare_sentences(new, embedder))
    before = {new[j]: tuple(old[i] for i in link.source) for link in pair.links for j in link.target}
    moved = frozenset(new[j] for link in pair.links if link.moved for j in link.target)
    removed = [old[i] for i in sorted(pair.source_alone)]
    before.update(_match_reworded(old, new, removed, before))
    held = {one for sources in before.values() for one in sources}
    return TextChange(before, tuple(one for one in removed if one not in held), moved)


def _match_reworded(
    old: Sequence[Sentence],
    new: Sequence[Sentence],
    removed: Sequence[Sentence],
    before: dict[Sentence, tuple[Sentence, ...]],
) -> Iterator[tuple[Sentence, tuple[Sentence, ...]]]:
    """What says the same in quite other words, by the model's vectors: those that are nearest to each other.

    Those that stand where the other one stood need be less alike.
    """
    added = [one for one in new if one not in before]
    if not (removed and added) or len(removed) * len(added) > MOST_PAIRS:
        return
    from checker.alignment.embedding import load_model

    vectors = load_model().encode([one.text for one in (*removed, *added)])
    cosines = vectors[: len(removed)] @ vectors[len(removed) :].T
    around = _Neighbours(old, new, before)
    for i, j in enumerate(cosines.argmax(axis=1).tolist()):
        if int(cosines[:, j].argmax()) == i:
            least = LEAST_IN_PLACE if around.are_same(removed[i], added[j]) else LEAST_REWORDED
            if cosines[i, j] >= least:
                yield added[j], (removed[i],)


class _Neighbours:
    """What stands before and behind sentences of either state, of that which both states have."""

    def __init__(
        self, old: Sequence[Sentence], new: Sequence[Sentence], before: dict[Sentence, tuple[Sentence, ...]]
    ) -> None:
        kept = {was for sources in before.values() for was in sources}
        self._old = _find_neighbours(old, {one: one for one in kept})
        self._new = _find_neighbours(new, {now: sources[0] for now, sources in before.items()})

    def are_same(self, was: Sentence, now: Sentence) -> bool:
        """Whether two sentences stand behind the same one, or before the same one."""
        return any(one is other for one, other in zip(self._old[was], self._new[now], strict=True))


def _find_neighbours(
    sentences: Sequence[Sentence], names: dict[Sentence, Sentence]
) -> dict[Sentence, tuple[Sentence | None, Sentence | None]]:
    """For every sentence the nearest one before and behind it that has a name, by that name; None at the ends."""
    found: list[list[Sentence | None]] = []
    for order in (sentences, sentences[::-1]):
        last: Sentence | None = None
        line: list[Sentence | None] = []
        for one in order:
            line.append(last)
            last = names.get(one, last)
        found.append(line)
    return {one: (found[0][n], found[1][-1 - n]) for n, one in enumerate(sentences)}


def join_texts(sentences: Sequence[Sentence]) -> str:
    """The texts of some sentences, every run of white space as one space."""
    return " ".join(" ".join(one.text for one in sentences).split())
