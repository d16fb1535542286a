"""The output folder of a batch: a manifest, parts that are whole or not there, and a lock against a second run."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from checker.batch.item import format_lines
from checker.batch.outcome import Result
from checker.file_lock import hold_lock
from checker.messages import _
from checker.model import InputError
from checker.reporting import write_report

FORMATS = ("jsonl", "parquet")


class Store:
    """Where findings go. A shard is done when its file in ``shards/`` is there; that file is written last."""

    def __init__(self, folder: Path, output_format: str) -> None:
        self.folder = folder
        self.format = output_format
        self.manifest = folder / "manifest.json"

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other runs out of the folder; the system frees the lock when this process ends, however it ends."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            stream = (self.folder / ".lock").open("a")
        except OSError as error:
            raise InputError(
                _("{path}: can't be written: {why}").format(path=self.folder, why=error.strerror)
            ) from None
        with ExitStack() as held:
            held.enter_context(stream)
            try:
                held.enter_context(hold_lock(stream.fileno(), wait=False))
            except OSError:
                raise InputError(
                    _("{path}: another batch is writing here; wait for it").format(path=self.folder)
                ) from None
            yield

    def begin(self, run: dict[str, Any], *, restart: bool) -> set[int]:
        """Start or resume ``run``: the numbers of the shards that are done.

        Raises `InputError` where the folder holds another run, or a manifest that can't be read.
        """
        if self.manifest.exists() and not restart:
            try:
                before = json.loads(self.manifest.read_text(encoding="utf-8"))
                differs = sorted(key for key in run if before[key] != run[key])
            except (ValueError, KeyError, TypeError, OSError):
                raise InputError(
                    _("{path}: the manifest is damaged; --restart begins anew").format(path=self.manifest)
                ) from None
            if differs:
                raise InputError(
                    _("{path}: holds another run ({what} differs); use another folder, or --restart").format(
                        path=self.folder, what=", ".join(differs)
                    )
                )
            return {int(path.stem.removeprefix("part-")) for path in (self.folder / "shards").glob("part-*.json")}
        for name in ("shards", "findings"):
            for path in (self.folder / name).glob("part-*"):
                path.unlink()
        write_report(self.manifest, json.dumps(run, indent=1) + "\n")
        return set()

    def keep(self, number: int, result: Result) -> None:
        """Write a shard's findings, then the file that says it is done."""
        name = f"part-{number:06d}"
        findings = self.folder / "findings" / f"{name}.{self.format}"
        if self.format == "parquet":
            _write_parquet(findings, result.findings)
        else:
            write_report(findings, format_lines(result.findings))
        told = asdict(result)
        del told["findings"]
        write_report(self.folder / "shards" / f"{name}.json", json.dumps(told, ensure_ascii=False) + "\n")

    def read_shards(self) -> Iterator[dict[str, Any]]:
        """What each shard came to, in order."""
        for path in sorted((self.folder / "shards").glob("part-*.json")):
            yield json.loads(path.read_text(encoding="utf-8"))


def _write_parquet(path: Path, findings: list[dict[str, Any]]) -> None:
    """One row a finding: the first location and the values in columns, the whole finding as JSON beside them."""
    import pyarrow as pa
    import pyarrow.parquet

    names = ("id", "rule", "category", "severity", "message", "fingerprint", "unit")
    first = ("path", "start", "end", "line", "column", "language", "text")
    kinds = {"start": pa.int64(), "end": pa.int64(), "line": pa.int64(), "column": pa.int64()}
    schema = pa.schema([(n, kinds.get(n, pa.string())) for n in (*names, *first)] + [("finding", pa.string())])
    rows = [
        {
            **{name: one[name] for name in names},
            **{name: one["locations"][0][name] for name in first},
            "finding": json.dumps(one, ensure_ascii=False),
        }
        for one in findings
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        pyarrow.parquet.write_table(pa.Table.from_pylist(rows, schema), temporary)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise InputError(_("{path}: can't be written: {why}").format(path=path, why=error.strerror or error)) from None
