"""Parts of the checker that other packages bring: what they name in an entry point group of ours.

`importlib.metadata` takes 10 ms to import and longer to read every package's metadata. Most installations have no
plugin, so a look at the files says first whether there is one.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from checker.messages import _
from checker.model import SettingsError


def load_plugins(group: str) -> list[tuple[str, Any]]:
    """The name and the object of every entry point of a group, in order of their names.

    Raises `SettingsError` for one that can't be loaded: whoever installed it relies on it.
    """
    if not any(_names_group(folder, group) for folder in sys.path):
        return []
    from importlib.metadata import entry_points

    loaded = []
    for point in sorted(entry_points(group=group), key=lambda point: point.name):
        try:
            loaded.append((point.name, point.load()))
        except Exception as error:  # noqa: BLE001 (whatever it is, it is the plugin's fault, and is told as that)
            raise SettingsError(
                _("the plugin {name!r} ({value}) can't be loaded: {error}").format(
                    name=point.name, value=point.value, error=f"{type(error).__name__}: {error}"
                )
            ) from None
    return loaded


def _names_group(folder: str, group: str) -> bool:
    """Whether a package that is installed in a folder of the search path has entry points in the group."""
    header = f"[{group}]".encode()
    try:
        names = os.listdir(folder or ".")  # noqa: PTH208 (start-up)
    except OSError:
        return False
    for name in names:
        if name.endswith((".dist-info", ".egg-info")):
            try:
                with open(os.path.join(folder, name, "entry_points.txt"), "rb") as file:  # noqa: PTH118, PTH123 (start-up)
                    if header in file.read():
                        return True
            except OSError:
                continue
    return False
