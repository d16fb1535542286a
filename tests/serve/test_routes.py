from __future__ import annotations

import jsonschema

from checker.serve.routes import list_routes, list_schemas


def test_every_schema_is_sound_and_referred_to() -> None:
    text = str(list_routes()) + str(list_schemas())
    for name, schema in list_schemas().items():
        jsonschema.Draft202012Validator.check_schema(schema)
        assert name == "Problem" or f"schemas/{name}'" in text


def test_only_what_tells_nothing_of_texts_needs_no_token() -> None:
    assert {route.action for route in list_routes() if route.free} == {"tell_health", "describe"}
