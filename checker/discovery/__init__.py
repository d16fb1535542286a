"""Discovery: from paths to groups of files, each the versions of one article as far as names and folders tell."""

from checker.discovery.file_groups import Discovery, FileGroup, list_lone_files, list_names
from checker.discovery.folders import find_changed_articles
from checker.discovery.given_paths import discover

__all__ = ["Discovery", "FileGroup", "discover", "find_changed_articles", "list_lone_files", "list_names"]
