"""Reading what was pickled without running anything: of classes only our own nouns are known.

A cache lies in the project, and a project may come from anybody.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import fields
from io import BytesIO
from operator import attrgetter
from typing import Any

from checker import article_counts, model
from checker.memo import build_once

KNOWN = {
    "checker.model": frozenset(
        {
            *(
                "Article",
                "Block",
                "Claim",
                "Document",
                "Earlier",
                "Finding",
                "Fix",
                "Identity",
                "Inline",
                "Location",
                "Mark",
            ),
            *("Row", "RuleInfo", "Sentence", "Side", "Unit", "Value", "Version"),
        }
    ),
    "checker.article_counts": frozenset(("ArticleCounts",)),
    "checker.reading.json_text": frozenset(("JsonBlock",)),
    "checker.outside_looks": frozenset(("Look",)),
    "checker.kept_article": frozenset(("ArticleFacts",)),
    "checker.runs.checked_group": frozenset(("CheckedGroup", "GroupSummary")),
    "checker.articles.file_sample": frozenset(("FileSample",)),
    "checker.alignment.known_texts": frozenset(("KnownTexts",)),
}
"""The classes that may be read, by module: data, and nothing that acts."""


def dump_plainly(thing: object) -> bytes:
    """A thing pickled, what can't be changed as its class and values: a third of the time to read it back."""
    buffer = BytesIO()
    pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _make_table()
    pickler.dump(thing)
    return buffer.getvalue()


@build_once
def _make_table() -> dict[type, Callable[[Any], tuple[type, tuple[Any, ...]]]]:
    """For each known class of which nothing can be changed, what gives the class and the values to make one of."""
    known = [vars(module)[name] for module in (model, article_counts) for name in KNOWN[module.__name__]]
    return {one: _reduce_to_values(one) for one in known if one.__dataclass_params__.frozen}


def _reduce_to_values(kind: type) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
    """What gives a frozen dataclass as its class and the values that it is made of."""
    names = [one.name for one in fields(kind)]
    if len(names) == 1:
        return lambda one: (kind, (getattr(one, names[0]),))
    give = attrgetter(*names)
    return lambda one: (kind, give(one))


class _SafeUnpickler(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str) -> Any:
        if global_name not in KNOWN.get(module_name, ()):
            raise pickle.UnpicklingError(f"{module_name}.{global_name}")
        return super().find_class(module_name, global_name)


def load_safely(data: bytes) -> Any:
    """What was pickled. Raises ``UnpicklingError`` for what is none of ours, and other errors for what is broken."""
    return _SafeUnpickler(BytesIO(data)).load()
