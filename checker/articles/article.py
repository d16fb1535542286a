"""From documents to an article: its versions, its source, and the rows in which the versions correspond."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.articles.page import PageView, understand_page
from checker.identification.certainty import SURE
from checker.messages import _
from checker.model import Article, Document, InputError, NoTextError, Row, Sentence, Version
from checker.untranslated.foreign_share import is_wholly_foreign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.settings import Settings

SENTENCE_LENGTH = 40


def build_article(
    name: str, files: Sequence[tuple[Document, str | None]], settings: Settings, *, together: bool = True
) -> list[Article]:
    """The article or articles that ``files`` hold: documents with the language that their names give, if any.

    ``together`` says that the files are versions of one article as far as their languages allow.
    Raises `InputError` for a page in no known language and for an asked-for version that is not there.
    """
    documents = [document for document, _language in files]
    if any(document.units for document in documents):
        return [_bilingual(document) for document in documents]
    if len(documents) > 1 and documents[0].format in ("json", "yaml"):
        from checker.articles.catalogues import build_catalogue_article

        if catalogues := build_catalogue_article(name, files, settings):
            return [catalogues]
    codes = registry.codes()
    views = [understand_page(document, codes, language or document.language) for document, language in files]
    for view in views:
        if view.main is None:
            raise NoTextError(
                _("{path}: no text in {languages} was found").format(
                    path=view.document.path, languages=", ".join(registry.get(code).name for code in codes)
                )
            )
    if len(views) > 1 and not (together and all(len(view.order) < 2 for view in views) and _one_article(views)):
        return [
            article
            for file, view in zip(files, views, strict=True)
            for article in [_page(view, settings, file[0].name)]
        ]
    if len(views) == 1:
        return [_page(views[0], settings, name)]
    return [_files(name, views, settings)]


def _one_article(views: Sequence[PageView]) -> bool:
    """Whether pages of one language each can be versions of one article: a language comes twice only if revised."""
    first: dict[str | None, list[str]] = {}
    for view in views:
        if view.main not in first:
            first[view.main] = _texts(view)
            continue
        from checker.alignment.revisions import are_related

        if not are_related(first[view.main], _texts(view)):
            return False
    return True


def _texts(view: PageView) -> list[str]:
    return [sentence.text for block in view.blocks for sentence in block.sentences]


def _bilingual(document: Document) -> Article:
    """Units are rows already: each side is one cell, of one text."""
    sides: dict[str, list[Sentence]] = {}
    rows = []
    for unit in document.units:
        cells: dict[str, tuple[Sentence, ...]] = {}
        for block, language in ((unit.source, unit.source_language), (unit.target, unit.target_language)):
            sentence = Sentence(document, block, 0, len(block.text), block.text, language, 1.0)
            sides.setdefault(language, []).append(sentence)
            cells[language] = (sentence,)
        rows.append(Row(cells, 1.0, "aligned", unit.id, unit.source_language))
    versions = [Version(code, code, sentences) for code, sentences in sides.items()]
    sources = Counter(unit.source_language for unit in document.units)
    source = sources.most_common(1)[0][0] if sources else None
    return Article(document.name or document.path, [document], "units", versions, rows, source, source_inferred=False)


def _page(view: PageView, settings: Settings, name: str) -> Article:
    """One file: a page in one language, with or without residue, or with several versions."""
    from checker.articles.repeated_passages import find_revision
    from checker.articles.rows import build_residue_rows, build_rows

    again: list[Sentence] = []
    spoken = ""
    if len(view.order) > 1 and (found := find_revision(view)):
        rest, said_again, spoken = found
        without = understand_page(rest, registry.codes())
        if without.order == view.order or without.layout == "blocks":
            view = replace(without, document=view.document)
            passage = understand_page(said_again, registry.codes(), spoken)
            again = [sentence for block in passage.blocks for sentence in block.sentences]
    everything = [sentence for block in view.blocks for sentence in block.sentences] + again
    article = Article(name, [view.document], view.layout, [], assumptions=list(view.assumptions), sentences=everything)
    if view.layout in ("interleaved", "blocks"):
        article.versions = [
            Version(
                code,
                code,
                [s for block in view.blocks if block.version == code and not block.names for s in block.sentences],
            )
            for code in view.order
        ]
        if again:
            article.versions.append(Version(f"{spoken}-2", spoken, again))
            article.assumptions.append(
                _("A passage stands twice; the second time, in line {line}, is compared as another revision.").format(
                    line=again[0].location().line
                )
            )
        _infer_source(article, settings, view.order[0])
        article.rows = build_rows(article.versions, settings)
        _say_partial(article)
        return article
    main = view.main or ""
    strays = [s for s in everything if is_stray(s, main)]
    apart = set(strays)
    own = Version(main, main, [s for s in everything if s not in apart])
    article.versions = [own]
    for code in dict.fromkeys(s.language for s in strays):
        if code:
            article.versions.append(Version(code, code, [s for s in strays if s.language == code], residue=True))
    article.rows = build_residue_rows(article.versions, settings)
    matched = Counter(
        key for row in article.rows if row.relation == "aligned" for key in row.cells if key != main
    ).most_common(1)
    _infer_source(article, settings, matched[0][0] if matched else main)
    return article


def is_stray(sentence: Sentence, main: str) -> bool:
    """Whether a sentence is surely in another language than the page."""
    other = sentence.language not in (None, main) and sentence.confidence >= SURE
    return other and is_wholly_foreign(sentence.text, main)


def _files(name: str, views: list[PageView], settings: Settings) -> Article:
    """Several files, each one version."""
    from checker.articles.rows import build_rows, find_revisions

    article = Article(name, [view.document for view in views], "files", [])
    times: Counter[str] = Counter()
    for view in views:
        code = view.main or ""
        times[code] += 1
        sentences = [sentence for block in view.blocks for sentence in block.sentences]
        version_id = code if times[code] == 1 else f"{code}-{times[code]}"
        article.versions.append(Version(version_id, code, sentences, name=view.document.path))
        article.sentences.extend(sentences)
    article.assumptions.append(
        _("The files are versions of one article: {names}.").format(
            names=", ".join(registry.get(version.language).name for version in article.versions)
        )
    )
    if again := find_revisions(article.versions):
        article.assumptions.append(
            _("Another revision of the same text; what it leaves out or adds is not reported: {names}.").format(
                names=", ".join(article.versions[v].name for v in again)
            )
        )
    _infer_source(article, settings, article.versions[0].id)
    article.rows = build_rows(article.versions, settings)
    _say_partial(article)
    return article


def _say_partial(article: Article) -> None:
    """Say once which versions hold only a part of the others: what they leave out is not reported."""
    for version in article.versions:
        if version.partial:
            article.assumptions.append(
                _("The {language} version holds only a part of the others; what it leaves out is not reported.").format(
                    language=registry.get(version.language).name
                )
            )


def _infer_source(article: Article, settings: Settings, guess: str) -> None:
    """Set the source version: the setting, else the language most left behind in other versions, else ``guess``."""
    present = {version.id for version in article.versions}
    if settings.source:
        if settings.source not in present:
            raise InputError(
                _("{name}: the source version {code!r} is not there; found: {found}").format(
                    name=article.name, code=settings.source, found=", ".join(sorted(present))
                )
            )
        article.source, article.source_inferred = settings.source, False
        return
    left = Counter(
        sentence.language
        for version in article.versions
        if not version.residue
        for sentence in version.sentences
        if sentence.language in present
        and is_stray(sentence, version.language)
        and len(sentence.text) >= SENTENCE_LENGTH
    ).most_common(2)
    clear = left and (len(left) == 1 or left[0][1] > left[1][1])
    article.source = left[0][0] if clear else guess
    if len(article.versions) > 1:
        article.assumptions.append(
            _("The source is taken to be {language} (inferred; --source says otherwise).").format(
                language=registry.get(article.source or guess).name
            )
        )
