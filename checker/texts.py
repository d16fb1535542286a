"""Texts that lie in no files: the versions of an article by their languages, or one text in which they are mixed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from checker import languages
from checker.messages import _
from checker.model import InputError
from checker.outside_looks import look_once
from checker.pipeline import align_versions, check_article, make_report
from checker.reading import read_document
from checker.settings import Settings

if TYPE_CHECKING:
    from checker.articles.pages import NamedDocument
    from checker.model import Report

ENDINGS = {"text": ".txt", "markdown": ".md", "html": ".html"}
"""What a text may be written in, and the ending by which its reader is found."""
Texts = str | Mapping[str, str]


@look_once()
def check_texts(texts: Texts, settings: Settings | None = None, markup: str = "text", name: str = "") -> Report:
    """Check texts as files of one article are checked; each goes by its language and ending, such as ``fr.md``.

    Raises `InputError` for a language that is not known, an empty text, and a markup that is none of `ENDINGS`.
    """
    settings = Settings() if settings is None else settings
    article = name or _("text")
    documents = list(_read_texts({None: texts} if isinstance(texts, str) else texts, settings, markup))
    if not documents:
        raise InputError(_("nothing to check"))
    articles = align_versions(article, documents, settings)
    findings = [found for each in articles for found in check_article(each, settings)]
    return make_report(articles, findings, settings)


def check_many(articles: Iterable[Texts], settings: Settings | None = None, markup: str = "text") -> Iterator[Report]:
    """A report for each article, as it is asked for: one is held at a time."""
    for number, texts in enumerate(articles, 1):
        yield check_texts(texts, settings, markup, _("text {n}").format(n=number))


def _read_texts(
    texts: Mapping[str, str] | Mapping[None, str], settings: Settings, markup: str
) -> Iterator[NamedDocument]:
    ending = ENDINGS.get(markup)
    if ending is None:
        raise InputError(_("no markup {name!r}; known: {known}").format(name=markup, known=", ".join(ENDINGS)))
    for code, text in texts.items():
        if code is not None and code not in languages.codes():
            known = ", ".join(languages.codes())
            raise InputError(_("no language {code!r}; known: {known}").format(code=code, known=known))
        name = f"{code or 'text'}{ending}"
        yield read_document(name, settings, text.encode("utf-8", "replace")), code
