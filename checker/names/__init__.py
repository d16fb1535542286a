"""Names that versions spell differently, or say in another one's place: persons, places, organisations, countries."""
