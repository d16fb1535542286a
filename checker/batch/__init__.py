"""Many articles: sharded, resumable, on all cores or on a Dask cluster. The check itself is the same pure function.

What a run leaves in its output folder: ``manifest.json`` (what the run is), ``findings/part-N.jsonl`` or
``.parquet``, ``shards/part-N.json`` (what each shard came to; its presence says that the shard is done),
``quarantine.jsonl`` (articles that failed, with the error), ``summary.json`` and ``summary.html``.
"""

from __future__ import annotations

from checker.batch.outcome import Outcome
from checker.batch.run import Options, run_batch

__all__ = ["Options", "Outcome", "run_batch"]
