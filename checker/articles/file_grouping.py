"""Files that names do not group are grouped by what they say, where they are in different languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from checker.discovery import FileGroup
from checker.identification import identify_language
from checker.model import Document, InputError
from checker.reading import read_document, registry
from checker.segmentation import split_sentences
from checker.settings import Settings

SAMPLE_BLOCKS = 30
LEAST_CHARACTERS = 30
MAIN_SHARE = 0.75
MOST_SENTENCES = 60


class FileText(NamedTuple):
    """The beginning of one file: the path, the language its name says, the language it is in, its sentences."""

    path: str
    named: str | None
    language: str
    sentences: list[str]


def group_by_content(groups: Sequence[FileGroup], settings: Settings) -> list[FileGroup]:
    """The groups, those of one file each joined where their texts are versions of one article (see `belonging`).

    Files that were given together by hand are versions of one article if their languages differ; only where a
    language comes twice does their content decide. Pages in several languages, bilingual files and files that can't
    be read stay as they are.
    """
    out: list[FileGroup] = []
    loose: list[FileGroup] = []
    for group in groups:
        if group.ambiguous:
            out += _by_hand(group, settings)
        else:
            out.append(group)
            if len(group.files) == 1 and _is_article(group.files[0][0]):
                loose.append(group)
    if len(loose) < 2:
        return _with_revisions(out, settings)
    joined = _joined(loose, settings)
    taken = {path for group in joined for path, _language in group.files}
    kept = [group for group in out if group.files[0][0] not in taken]
    return _with_revisions(kept + joined, settings)


def _with_revisions(groups: list[FileGroup], settings: Settings) -> list[FileGroup]:
    """The groups, a file alone put into the group whose name its own goes on from, if it is another revision of it."""
    out = list(groups)
    for group in groups:
        if len(group.files) > 1 or group.ambiguous:
            continue
        beside = [other for other in groups if len(other.files) > 1 and _goes_on(group.name, other.name)]
        text = _text(*group.files[0], settings) if beside else None
        if text is None:
            continue
        known = {
            path: found for other in beside for path, named in other.files if (found := _text(path, named, settings))
        }
        if _add_revision(text, beside, known):
            out.remove(group)
    return out


def _goes_on(name: str, stem: str) -> bool:
    """Whether a name is another one with something after it: ``article-v1``, ``article_old``."""
    return name.startswith(stem) and not name[len(stem) :][:1].isalnum()


def _by_hand(group: FileGroup, settings: Settings) -> list[FileGroup]:
    texts = [_text(path, named, settings) for path, named in group.files]
    languages = [text.language for text in texts if text]
    if len(set(languages)) == len(group.files) or len(set(languages)) < 2:
        return [group]
    singles = [FileGroup(_name(path), [(path, named)]) for path, named in group.files]
    joined = _joined(singles, settings)
    taken = {path for each in joined for path, _language in each.files}
    known = {text.path: text for text in texts if text}
    rest = []
    for each in singles:
        path = each.files[0][0]
        if path not in taken and not (path in known and _add_revision(known[path], joined, known)):
            rest.append(each)
    return joined + rest


def _add_revision(text: FileText, groups: Sequence[FileGroup], known: dict[str, FileText]) -> bool:
    """Put a text into the group that holds another revision of it, if there is one."""
    from checker.alignment.revisions import are_related

    for group in groups:
        for path, _language in group.files:
            if (
                path in known
                and known[path].language == text.language
                and are_related(known[path].sentences, text.sentences)
            ):
                group.files.append((text.path, text.named or text.language))
                return True
    return False


def _joined(loose: Sequence[FileGroup], settings: Settings) -> list[FileGroup]:
    """New groups of two files and more."""
    texts = [text for group in loose for text in [_text(*group.files[0], settings)] if text]
    if len({text.language for text in texts}) < 2:
        return []
    from checker.alignment import group_texts
    from checker.alignment.embedders import choose_embedder

    embedder = choose_embedder(settings) or "none"
    found = group_texts([text.sentences for text in texts], [text.language for text in texts], embedder)
    names = {group.files[0][0]: group.name for group in loose}
    return [
        FileGroup(
            names[texts[members[0]].path], [(texts[n].path, texts[n].named or texts[n].language) for n in members]
        )
        for members in found
        if len(members) > 1
    ]


def _text(path: str, named: str | None, settings: Settings) -> FileText | None:
    """The beginning of a file in one language; None for a file that is in several, in none, or unreadable."""
    try:
        document = read_document(path, settings)
    except InputError:
        return None
    language = _language(document)
    if language is None:
        return None
    sentences: list[str] = []
    for block in document.blocks:
        sentences += [block.text[start:end] for start, end in split_sentences(block.text, language)]
        if len(sentences) >= MOST_SENTENCES:
            break
    return FileText(path, named, language, sentences)


def _language(document: Document) -> str | None:
    shares: Counter[str] = Counter()
    long = [block for block in document.blocks if len(block.text) >= LEAST_CHARACTERS] or document.blocks
    for block in long[:SAMPLE_BLOCKS]:
        if language := identify_language(block.text[:1000]):
            shares[language] += len(block.text)
    if not shares:
        return None
    language, most = shares.most_common(1)[0]
    return language if most >= MAIN_SHARE * shares.total() else None


def _is_article(path: str) -> bool:
    known = registry.get_format_by_name(path)
    return known is None or known.role == "document"


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or path
