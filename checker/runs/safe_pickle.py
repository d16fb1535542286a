"""Reading what was pickled without running anything: of classes only our own nouns are known.

A cache lies in the project, and a project may come from anybody.
"""

from __future__ import annotations

import pickle
from io import BytesIO
from typing import Any

KNOWN = {
    "checker.model": frozenset(
        {
            *("Article", "Block", "Claim", "Document", "Finding", "Fix", "Identity", "Inline", "Location", "Mark"),
            *("Row", "Sentence", "Side", "Unit", "Value", "Version"),
        }
    ),
    "checker.article_counts": frozenset(("ArticleCounts",)),
    "checker.kept_article": frozenset(("ArticleFacts",)),
    "checker.runs.checked_group": frozenset(("CheckedGroup", "GroupSummary")),
    "checker.articles.file_sample": frozenset(("FileSample",)),
}
"""The classes that may be read, by module: data, and nothing that acts."""


class _SafeUnpickler(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str) -> Any:
        if global_name not in KNOWN.get(module_name, ()):
            raise pickle.UnpicklingError(f"{module_name}.{global_name}")
        return super().find_class(module_name, global_name)


def load_safely(data: bytes) -> Any:
    """What was pickled. Raises ``UnpicklingError`` for what is none of ours, and other errors for what is broken."""
    return _SafeUnpickler(BytesIO(data)).load()
