"""Professional text given by path, by document: those to fit on, and those to measure on."""

from __future__ import annotations

import gzip
import json
import random
import zlib
from collections import defaultdict
from pathlib import Path

Document = list[dict[str, str]]
"""The pairs of a document in two languages, in their order."""
READ = 6
"""Documents in ten that weights are fitted on; the others are for measuring."""


def read_documents(path: Path, *, read: bool, most: int) -> list[Document]:
    """The documents of a file of JSON lines (``id``, ``src_lang``, ``tgt_lang``, ``src``, ``tgt``, ``doc``).

    The file may be packed with gzip. Of either part as many whole documents as have ``most`` pairs, in an order of
    chance that is always the same.
    """
    opener = gzip.open if path.suffix == ".gz" else open
    documents: dict[str, Document] = defaultdict(list)
    with opener(path, "rt", encoding="utf-8") as file:
        for pair in map(json.loads, file):
            if (zlib.crc32(pair["doc"].encode()) % 10 < READ) == read:
                documents[f"{pair['doc']} {pair['src_lang']} {pair['tgt_lang']}"].append(pair)
    order = list(documents.values())
    random.Random(7).shuffle(order)
    taken: list[Document] = []
    pairs = 0
    for document in order:
        if pairs >= most:
            break
        pairs += len(document)
        taken.append(document)
    return taken
