"""An earlier state of a version, understood as the version itself is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.model import InputError, Sentence, SettingsError
from checker.pipeline import align_versions
from checker.reading import read_document

if TYPE_CHECKING:
    from checker.model import Document, Version
    from checker.settings import Settings


def get_file(version: Version) -> str:
    """The file that a version stands in."""
    return version.sentences[0].document.path


def read_earlier(
    path: str, data: bytes | None, version: Version, settings: Settings
) -> tuple[Document, list[Sentence]] | None:
    """The document and the sentences of a version as they were in ``data``, or in the file where there is none.

    None for a state that can't be read, or is in no part in the language of the version.
    """
    alone = replace(settings, source=None, languages=())
    try:
        document = read_document(path, alone, data)
        articles = align_versions(path, [(document, None)], alone)
    except SettingsError:
        raise
    except InputError:
        return None
    for article in articles if not document.units else ():
        for one in article.versions:
            if one.language == version.language and not one.residue:
                return document, one.sentences
    return None
