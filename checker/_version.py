"""The version, in one place."""

__version__ = "0.1.0"
HOME = "https://github.com/OWNER/translation-checker"
"""Where the project lives, and its pages of a version: ``OWNER`` is filled in for the first release (releasing.md)."""
