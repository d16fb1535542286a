"""Names, learned from how a word is written throughout the versions of an article."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker import languages as registry
from checker.identification.masking import WORD

if TYPE_CHECKING:
    from checker.model import Article

LEAST_SEEN = 2


def names_of(article: Article) -> frozenset[str]:
    """The words, in small letters, that stand with a capital inside sentences and never without one.

    Languages that give capitals to all nouns say nothing. What is a name in one version is one in all of them.
    """
    inside: Counter[str] = Counter()
    first: set[str] = set()
    for version in article.versions:
        known = version.language in registry.codes()
        if known and registry.get(version.language).words.nouns_capitalised:
            continue
        for sentence in version.sentences:
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
