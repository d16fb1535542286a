"""Sentence splitting that keeps the text's offsets: one mechanism, the facts of each language beside it."""

from __future__ import annotations

from checker.segmentation.splitter import split_sentences

__all__ = ["split_sentences"]
