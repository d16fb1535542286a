"""Files are written whole or not at all, and stay whose they were."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checker import file_writing
from checker.file_writing import write_all, write_file, write_files
from checker.model import InputError


def fail(number: int) -> Any:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


def list_names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("function", ["fsync", "write", "open", "utime"])
def test_a_write_that_fails_leaves_all_as_it_was(
    function: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "ab":
        (tmp_path / name).write_text(f"old {name}")
    with monkeypatch.context() as patched:
        patched.setattr(os, function, fail(errno.ENOSPC))
        with pytest.raises(InputError, match="a: can't be written: No space left"):
            write_files([(tmp_path / "a", b"new"), (tmp_path / "b", b"new")])
    assert [(tmp_path / name).read_text() for name in "ab"] == ["old a", "old b"]
    assert list_names(tmp_path) == ["a", "b"]


@pytest.mark.parametrize("linked", [True, False])
@pytest.mark.parametrize("stop", [OSError(errno.EIO, "Input/output error"), KeyboardInterrupt()])
def test_several_files_change_together_or_not_at_all(
    stop: BaseException, linked: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abc":
        (tmp_path / name).write_text(f"old {name}")
    (tmp_path / "a").chmod(0o640)
    replace = Path.replace

    def fail_for_c(path: Path, target: Path) -> Path:
        if target.name == "c":
            raise stop
        return replace(path, target)

    files: list[tuple[Path, bytes]] = [(tmp_path / name, b"new") for name in ("a", "b", "made", "c")]
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", fail_for_c)
        if not linked:
            patched.setattr(os, "link", fail(errno.EPERM))
        with pytest.raises(InputError if isinstance(stop, OSError) else KeyboardInterrupt):
            write_files(files)
    assert list_names(tmp_path) == ["a", "b", "c"]
    assert [(tmp_path / name).read_text() for name in "abc"] == ["old a", "old b", "old c"]
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640
    write_files(files)
    assert {path.read_text() for path in tmp_path.iterdir()} == {"new"}
    assert list_names(tmp_path) == ["a", "b", "c", "made"]


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o664])
def test_the_mode_stays(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    path.chmod(mode)
    os.utime(path, (1, 1))
    write_file(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert path.stat().st_mtime > 1


def test_a_new_file_has_the_mode_of_new_files(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    write_file(tmp_path / "b", b"new")
    assert (tmp_path / "b").stat().st_mode == (tmp_path / "a").stat().st_mode


def test_extended_attributes_stay(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    try:
        os.setxattr(path, "user.origin", b"desk")
    except (AttributeError, OSError):
        pytest.skip("the file system of the tests has no extended attributes")
    write_file(path, b"new")
    assert os.getxattr(path, "user.origin") == b"desk"


def test_the_owner_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    if os.getuid():
        pytest.skip("only the superuser gives files away")
    os.chown(path, 1234, 2345)
    write_file(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 2345)


def test_a_file_whose_owner_would_change_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    status = Path.stat

    def belong_to_another(path: Path, **named: Any) -> os.stat_result:
        found = status(path, **named)
        return os.stat_result((*found[:4], found[4] + (path.name == "a"), *found[5:]))

    monkeypatch.setattr(Path, "stat", belong_to_another)
    monkeypatch.setattr(os, "chown", fail(errno.EPERM))
    with pytest.raises(InputError, match="belongs to another"):
        write_file(path, b"new")
    assert path.read_text() == "old"


def test_a_file_that_is_read_only_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_arguments: False)
    with pytest.raises(InputError, match="read-only"):
        write_file(path, b"new")
    assert path.read_text() == "old"


def test_a_name_as_long_as_names_may_be(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    with pytest.raises(InputError, match="can't be written"):
        write_file(tmp_path / ("x" * 256), b"new")


def test_a_name_that_somebody_put_there_is_not_written_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret").write_text("kept")
    monkeypatch.setattr(os, "urandom", bytes)
    (tmp_path / f".{'00' * file_writing.NAME_BYTES}.part").symlink_to(tmp_path / "secret")
    with pytest.raises(InputError, match="can't be written"):
        write_file(tmp_path / "a", b"new")
    assert (tmp_path / "secret").read_text() == "kept"


def test_what_the_shell_opened_is_added_to(tmp_path: Path) -> None:
    program = (
        "import sys; from checker.file_writing import write_file; sys.stdout.write('first\\n'); sys.stdout.flush();"
        "write_file('/dev/stdout', b'second\\n'); sys.stdout.write('third\\n')"
    )
    with (tmp_path / "out").open("ab") as out:
        subprocess.run([sys.executable, "-c", program], stdout=out, check=True)
    assert (tmp_path / "out").read_text() == "first\nsecond\nthird\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")  # noqa: PTH110
def test_a_device_that_is_full_is_one_line() -> None:
    with pytest.raises(InputError, match="/dev/full: can't be written: No space left"):
        write_file("/dev/full", b"x")


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """On a disk of one page, where one can be mounted, in a namespace of its own."""
    program = (
        "import sys; from pathlib import Path; from checker.file_writing import write_file\n"
        "from checker.model import InputError\n"
        "folder = Path(sys.argv[1]); write_file(folder / 'a', b'x' * 9_000)\n"
        "try: write_file(folder / 'a', b'y' * 20_000)\n"
        "except InputError as error: print(error)\n"
        "print((folder / 'a').read_bytes() == b'x' * 9_000, [path.name for path in folder.iterdir()])"
    )
    mount = 'mount -t tmpfs -o size=24k none "$1" && exec "$2" -c "$3" "$1"'
    ran = subprocess.run(
        ["unshare", "-rm", "sh", "-c", mount, "sh", str(tmp_path), sys.executable, program],
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode and "Traceback" not in ran.stderr:
        pytest.skip(f"no disk can be mounted: {ran.stderr[:80]}")
    assert "can't be written: No space left" in ran.stdout
    assert "True ['a']" in ran.stdout


def test_all_is_written_where_a_write_is_cut_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:3]))
    write_file(tmp_path / "a", b"more than three")
    assert (tmp_path / "a").read_bytes() == b"more than three"
    assert write_all.__module__ == file_writing.__name__
