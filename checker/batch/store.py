"""The output folder of a batch: a manifest, parts with checksums, and a lock against a second run."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from checker.batch.item import format_lines
from checker.batch.outcome import Result
from checker.file_access import open_regular, read_regular_text
from checker.file_lock import hold_lock
from checker.file_writing import make_write_error, write_file
from checker.messages import _
from checker.model import InputError
from checker.reporting import write_report

FORMATS = ("jsonl", "parquet")


class Store:
    """Where findings go. A shard is done when its findings, and its file in ``shards/``, written last, are whole.

    ``damaged`` are parts that were there and are to be checked anew.
    """

    def __init__(self, folder: Path, output_format: str) -> None:
        self.folder = folder
        self.format = output_format
        self.manifest = folder / "manifest.json"
        self.damaged: list[str] = []

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

        What is damaged or not there is not done, and stands in ``damaged``.
        Raises `InputError` where the folder holds another run, or a manifest that can't be read.
        """
        if self.manifest.exists() and not restart:
            try:
                before = json.loads(read_regular_text(self.manifest))
                differs = sorted(key for key in run if before[key] != run[key])
            except (ValueError, KeyError, TypeError, OSError, RecursionError):
                raise InputError(
                    _("{path}: the manifest is damaged; --restart begins anew").format(path=self.manifest)
                ) from None
            if differs:
                raise InputError(
                    _("{path}: holds another run ({what} differs); use another folder, or --restart").format(
                        path=self.folder, what=", ".join(differs)
                    )
                )
            return self._find_done()
        self._take_away("shards/part-*", "findings/part-*")
        write_report(self.manifest, json.dumps(run, indent=1) + "\n")
        return set()

    def keep(self, number: int, result: Result) -> None:
        """Write a shard's findings, then the file that says it is done."""
        name = f"part-{number:06d}"
        is_table = self.format == "parquet"
        data = _format_parquet(result.findings) if is_table else _encode(format_lines(result.findings))
        write_file(self.folder / "findings" / f"{name}.{self.format}", data)
        told = asdict(result)
        del told["findings"]
        told["findings_sha256"] = hashlib.sha256(data).hexdigest()
        write_report(self.folder / "shards" / f"{name}.json", _seal(told))

    def read_shards(self) -> Iterator[dict[str, Any]]:
        """What each shard came to, in order. Raises `InputError` for a part that was damaged while the batch ran."""
        for path in sorted((self.folder / "shards").glob("part-*.json")):
            told = _open_sealed(path)
            if told is None:
                raise InputError(_("{path}: is damaged; run the same command to check it anew").format(path=path))
            del told["findings_sha256"]
            yield told

    def read_findings(self) -> Iterator[dict[str, Any]]:
        """All findings that were kept, in order. Raises `InputError` for a part that can't be read."""
        for path in sorted((self.folder / "findings").glob(f"part-*.{self.format}")):
            try:
                yield from _read_parquet(path) if self.format == "parquet" else _read_lines(path)
            except (OSError, ValueError):
                raise InputError(
                    _("{path}: is damaged; run the same command to check it anew").format(path=path)
                ) from None

    def _find_done(self) -> set[int]:
        """The numbers of the shards whose parts are both there and whole; what is left of others is taken away."""
        done: set[int] = set()
        self._take_away("shards/.*.part", "findings/.*.part")  # a run was killed while it wrote them
        for path in sorted((self.folder / "shards").glob("part-*.json")):
            findings = self.folder / "findings" / f"{path.stem}.{self.format}"
            told = _open_sealed(path)
            number = path.stem.removeprefix("part-")
            if told is not None and number.isdecimal() and told.get("findings_sha256") == _hash_file(findings):
                done.add(int(number))
            else:
                self.damaged.append(path.stem)
                self._take_away(f"shards/{path.name}")
        return done

    def _take_away(self, *patterns: str) -> None:
        for pattern in patterns:
            for path in self.folder.glob(pattern):
                try:
                    path.unlink()
                except OSError as error:
                    raise make_write_error(path, error) from None


def _seal(told: dict[str, Any]) -> str:
    """A JSON object with the checksum of all that stands before it."""
    text = json.dumps(told, ensure_ascii=False)
    digest = hashlib.sha256(_encode(text)).hexdigest()
    return f'{text[:-1]}, "sha256": "{digest}"}}\n'


def _open_sealed(path: Path) -> dict[str, Any] | None:
    """What `_seal` has sealed; None for what is damaged or can't be read."""
    try:
        text = read_regular_text(path)
        told: dict[str, Any] = json.loads(text)
        del told["sha256"]
        Result(**{name: value for name, value in told.items() if name != "findings_sha256"})
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return told if _encode(_seal(told)).decode() == text else None


def _encode(text: str) -> bytes:
    """Bytes of names that are no text are escaped as JSON has it."""
    return text.encode("utf-8", "backslashreplace")


def _hash_file(path: Path) -> str:
    """The checksum of a file; empty for one that can't be read."""
    try:
        with open_regular(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _read_lines(path: Path) -> Iterator[dict[str, Any]]:
    with open_regular(path) as file:
        for line in file:
            yield json.loads(line)


def _read_parquet(path: Path) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet

    for text in pyarrow.parquet.read_table(path, columns=["finding"])["finding"].to_pylist():
        yield json.loads(text)


def _format_parquet(findings: list[dict[str, Any]]) -> bytes:
    """One row a finding: the first location and the values in columns, the whole finding as JSON beside them."""
    import pyarrow as pa
    import pyarrow.parquet

    names = ("id", "rule", "category", "severity", "message", "fingerprint", "unit")
    first = ("path", "start", "end", "line", "column", "language", "text")
    kinds = {"start": pa.int64(), "end": pa.int64(), "line": pa.int64(), "column": pa.int64()}
    schema = pa.schema([(n, kinds.get(n, pa.string())) for n in (*names, *first)] + [("finding", pa.string())])
    rows = [
        {
            **{name: _make_cell(one[name]) for name in names},
            **{name: _make_cell(one["locations"][0][name]) for name in first},
            "finding": _make_cell(json.dumps(one, ensure_ascii=False)),
        }
        for one in findings
    ]
    stream = io.BytesIO()
    pyarrow.parquet.write_table(pa.Table.from_pylist(rows, schema), stream)
    return stream.getvalue()


def _make_cell(value: Any) -> Any:
    return _encode(value).decode() if isinstance(value, str) else value
