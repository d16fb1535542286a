"""Files that names do not group are grouped by what they say, where they are in different languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from checker.alignment.known_texts import KnownTexts, digest_text
from checker.articles.file_sample import FileSample
from checker.articles.grouping_memory import GroupingMemory
from checker.articles.thresholds import ASKED, JOINED, JOINED_BY_HAND, MOST_HOMES
from checker.discovery import FileGroup
from checker.reading import registry
from checker.settings import Settings


class Grouped(NamedTuple):
    """The groups of files, and the pairs of paths that may be versions of one article and stay apart."""

    groups: list[FileGroup]
    questions: list[tuple[str, str]]


def group_by_content(groups: Sequence[FileGroup], settings: Settings, memory: GroupingMemory | None = None) -> Grouped:
    """The groups, those of one file each joined where their texts are versions of one article (see `file_pairs`).

    What is not clear on both sides, or what the dates and numbers in the names speak against, stays apart and is a
    question. Files that were given together by hand are versions of one article if their languages differ; only where
    a language comes twice does their content decide. Pages in several languages, bilingual files and files that can't
    be read stay as they are. ``memory`` spares what was worked out of the same files before.
    """
    memory = GroupingMemory() if memory is None else memory
    out: list[FileGroup] = []
    loose: list[FileGroup] = []
    for group in groups:
        if group.ambiguous:
            out += _split_by_hand(group, settings, memory)
        else:
            out.append(group)
            if len(group.files) == 1 and _may_be_article(group.files[0][0]):
                loose.append(group)
    samples = [sample for group in loose if (sample := memory.read(*group.files[0], settings))]
    homes = list(_list_homes(out, {sample.language for sample in samples}))[: MOST_HOMES * len(samples)]
    if len(loose) + len(homes) < 2:
        return Grouped(_place_revisions(out, settings, memory), [])
    samples += [sample for group in homes if (sample := memory.read(*group.files[0], settings))]
    own = {group.files[0][0]: group for group in loose + homes}
    joined, questions = _join_versions(samples, own, settings, JOINED, memory)
    taken = {path for group in joined for path, _language in group.files}
    kept = [group for group in out if group.files[0][0] not in taken]
    return Grouped(_place_revisions(kept + joined, settings, memory), questions)


def _list_homes(groups: Sequence[FileGroup], loose: AbstractSet[str]) -> Iterator[FileGroup]:
    """The groups by name that lack one of the languages of the files that names leave over."""
    for group in groups:
        languages = {language for _path, language in group.files}
        if len(group.files) > 1 and not group.ambiguous and not loose <= languages and None not in languages:
            yield group


def _place_revisions(groups: list[FileGroup], settings: Settings, memory: GroupingMemory) -> list[FileGroup]:
    """The groups, a file alone put into the group whose name its own goes on from, if it is another revision of it."""
    numbers = defaultdict(list)
    for number, group in enumerate(groups):
        if len(group.files) > 1:
            numbers[group.name].append(number)
    placed = set()
    for at, group in enumerate(groups):
        if len(group.files) > 1 or group.ambiguous:
            continue
        beside = [groups[n] for n in sorted(n for stem in _list_stems(group.name) for n in numbers.get(stem, ()))]
        sample = memory.read(*group.files[0], settings) if beside else None
        if sample is None:
            continue
        known = {
            path: found
            for other in beside
            for path, named in other.files
            if (found := memory.read(path, named, settings))
        }
        if _add_revision(sample, beside, known, memory):
            placed.add(at)
    return [group for at, group in enumerate(groups) if at not in placed]


def _list_stems(name: str) -> Iterator[str]:
    """The names that a name is, or goes on from: ``article`` of ``article-v1`` and ``article_old``."""
    return (name[:end] for end in range(len(name) + 1) if not name[end : end + 1].isalnum())


def _split_by_hand(group: FileGroup, settings: Settings, memory: GroupingMemory) -> list[FileGroup]:
    """The groups in a group that was given by hand: one where the languages differ, else by content."""
    known = {path: sample for path, named in group.files if (sample := memory.read(path, named, settings)) is not None}
    languages = {sample.language for sample in known.values()}
    if len(languages) == len(group.files) or len(languages) < 2:
        return [group]
    names = {path: _cut_name(path) for path, _named in group.files}
    alone = {path: FileGroup(names[path], [(path, named)]) for path, named in group.files}
    joined = _join_versions(list(known.values()), alone, settings, JOINED_BY_HAND, memory).groups
    taken = {path for each in joined for path, _language in each.files}
    rest = [
        alone[path]
        for path, _named in group.files
        if path not in taken and not (path in known and _add_revision(known[path], joined, known, memory))
    ]
    return joined + rest


def _add_revision(
    sample: FileSample, groups: Sequence[FileGroup], known: Mapping[str, FileSample], memory: GroupingMemory
) -> bool:
    """Put a file into the group that holds another revision of it, if there is one."""
    for group in groups:
        for path, _language in group.files:
            if (
                path in known
                and known[path].language == sample.language
                and _are_related(known[path].sentences, sample.sentences, memory)
            ):
                group.files.append((sample.path, sample.named or sample.language))
                return True
    return False


def _are_related(old: Sequence[str], new: Sequence[str], memory: GroupingMemory) -> bool:
    """Whether two texts are revisions of each other, as `checker.alignment.revisions.are_related` says it."""
    name = ["revisions", digest_text(old).hex(), digest_text(new).hex()]
    found: bool | None = memory.find(name)
    if found is None:
        from checker.alignment.revisions import are_related

        found = are_related(old, new)
        memory.keep(name, found)
    return found


def _join_versions(
    samples: Sequence[FileSample],
    homes: Mapping[str, FileGroup],
    settings: Settings,
    least: float,
    memory: GroupingMemory,
) -> Grouped:
    """New groups of two files and more that say the same; ``homes`` gives each path the group that it stands for.

    ``least`` is the probability of a pair from which it is joined, 0..1.
    """
    if len({sample.language for sample in samples}) < 2:
        return Grouped([], [])
    from checker.articles.file_pairs import join_pairs, rate_file_pairs

    shares = _rate_samples(samples, settings, memory)
    pairs = rate_file_pairs(samples, shares, vectors=settings.embedder != "none")
    own = [
        {sample.language, *(language for _path, language in homes[sample.path].files if language)} for sample in samples
    ]
    found, left = join_pairs(samples, pairs, least, ASKED, own)
    groups = []
    for members in found:
        files: list[tuple[str, str | None]] = []
        for n in members:
            held = homes[samples[n].path].files
            files += held if len(held) > 1 else [(samples[n].path, samples[n].named or samples[n].language)]
        groups.append(FileGroup(homes[samples[members[0]].path].name, files))
    return Grouped(groups, [(samples[pair.one].path, samples[pair.other].path) for pair in left])


def _rate_samples(
    samples: Sequence[FileSample], settings: Settings, memory: GroupingMemory
) -> dict[tuple[int, int], float]:
    """How much of samples corresponds, as `checker.alignment.rate_pairs` says it: remembered, text by text."""
    texts = [sample.sentences for sample in samples]
    languages = [sample.language for sample in samples]
    all_texts = ["all texts", *languages, *(digest_text(text).hex() for text in texts)]
    found: dict[tuple[int, int], float] | None = memory.find(all_texts)
    if found is None:
        from checker.alignment import rate_pairs
        from checker.alignment.embedders import choose_embedder

        known = memory.find(["texts"]) or KnownTexts()
        found = rate_pairs(texts, languages, choose_embedder(settings) or "none", known)
        memory.keep(["texts"], known)
        memory.keep(all_texts, found)
    return found


def _may_be_article(path: str) -> bool:
    """Whether the name of a file does not speak against a page: one in a bilingual format is none."""
    known = registry.get_format_by_name(path)
    return known is None or known.role == "document"


def _cut_name(path: str) -> str:
    """The name of a file without folder and ending."""
    return path.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or path
