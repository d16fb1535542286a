"""Discovery: from paths to groups of files, each the versions of one article as far as names and folders tell."""

from checker.discovery.file_groups import Discovery, FileGroup, list_names
from checker.discovery.folders import find_changed_articles
from checker.discovery.foreign_versions import describe_foreign
from checker.discovery.given_paths import discover
from checker.discovery.siblings import find_original_language, find_sibling_languages, list_common_languages

__all__ = [
    "Discovery",
    "FileGroup",
    "describe_foreign",
    "discover",
    "find_changed_articles",
    "find_original_language",
    "find_sibling_languages",
    "list_common_languages",
    "list_names",
]
