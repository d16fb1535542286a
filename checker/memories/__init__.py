"""Translation memories: what was translated before, found again by its source, from files of any size."""
