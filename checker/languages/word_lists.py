"""Lists of words as they are written in the folders of the languages."""

from __future__ import annotations


def split_words(*texts: str) -> frozenset[str]:
    """The words of lists that are written with white space between them."""
    return frozenset(word for text in texts for word in text.split())
