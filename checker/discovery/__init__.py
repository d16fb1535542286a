"""Discovery: from paths to groups of files, each the versions of one article as far as names and folders tell."""

from checker.discovery.file_groups import Discovery, Group, listed, lone
from checker.discovery.folders import belonging
from checker.discovery.given_paths import discover

__all__ = ["Discovery", "Group", "belonging", "discover", "listed", "lone"]
