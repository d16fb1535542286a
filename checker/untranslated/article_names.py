"""Names, learned from how a word is written throughout the versions of an article."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.non_text import WORD
from checker.untranslated.thresholds import FEW_NAMES, LEAST_SEEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.model import Article, Sentence


class ArticleNames:
    """The names of an article, asked for by word: few are, and mostly none at all."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._known: dict[str, bool] = {}
        self._every: frozenset[str] | None = None
        self._texts: tuple[str, str] | None = None

    def __call__(self, words: frozenset[str]) -> frozenset[str]:
        """Those of the words, in small letters, that are names by `learn_names`."""
        new = words - self._known.keys()
        if new and self._every is None:
            if self._texts is None:
                text = "\n".join(sentence.text for sentence in _list_telling_sentences(self.article))
                self._texts = text, text.lower()
            if len(self._known) + len(new) > FEW_NAMES or len(self._texts[0]) != len(self._texts[1]):
                self._every = learn_names(self.article)
        if self._every is not None:
            self._known.update((word, word in self._every) for word in new)
        elif self._texts is not None:
            self._known.update((word, _is_name(word, *self._texts)) for word in new)
        return frozenset(word for word in words if self._known[word])


def _is_name(word: str, text: str, small: str) -> bool:
    """Whether a word is a name in texts that stand a line each; ``small`` is the same in small letters."""
    capitals = begun = 0
    at = small.find(word)
    while at >= 0:
        end = at + len(word)
        if not (_is_letter(text[at - 1 : at]) or _is_letter(text[end : end + 1])):
            form = text[at:end]
            if form.islower():
                return False
            begun = max(begun, text.rfind("\n", begun, at) + 1)
            inside = WORD.search(text, begun, at) is not None
            capitals += inside and not form.isupper()
        at = small.find(word, end)
    return capitals >= LEAST_SEEN


def _is_letter(sign: str) -> bool:
    return WORD.match(sign) is not None


def _list_telling_sentences(article: Article) -> Iterator[Sentence]:
    """The sentences of the versions whose capitals say something."""
    for version in article.versions:
        known = version.language in registry.codes()
        if not (known and registry.get(version.language).words.capitals.on_nouns):
            yield from version.sentences


def learn_names(article: Article) -> frozenset[str]:
    """The words, in small letters, that stand with a capital inside sentences and never without one.

    Languages that give capitals to all nouns say nothing. What is a name in one version is one in all of them.
    """
    inside: Counter[str] = Counter()
    first: set[str] = set()
    for sentence in _list_telling_sentences(article):
        found = WORD.findall(sentence.text)
        first.update(found[:1])
        inside.update(found[1:])
    capital: Counter[str] = Counter()
    for word, count in inside.items():
        if not (word.islower() or word.isupper()):
            capital[word.lower()] += count
    return frozenset(
        word for word, count in capital.items() if count >= LEAST_SEEN and word not in inside and word not in first
    )
