"""What the versions of an article were before, and a check of what their revision has made stale."""
