"""An article tells its stages in order, each from its beginning on."""

from __future__ import annotations

from pathlib import Path

from checker import pipeline
from checker.settings import Settings
from checker.watching.stages import Stage, listen_to_stages, tell_stage


def test_a_long_page_tells_how_far_it_has_come(tmp_path: Path) -> None:
    german = "\n\n".join(f"Am Tag {n} kamen {n + 300} Gäste in das Bad." for n in range(2, 400))
    french = "\n\n".join(f"Le jour {n}, {n + 300} hôtes sont venus à la piscine." for n in range(2, 400))
    for language, text in (("de", german), ("fr", french)):
        (tmp_path / f"a.{language}.txt").write_text(text, encoding="utf-8")
    told: list[tuple[Stage, int, int]] = []
    with listen_to_stages(lambda *said: told.append(said)):
        pipeline.check([tmp_path], Settings())
    assert list(dict.fromkeys(stage for stage, _done, _of in told)) == list(Stage)
    assert [done for stage, done, _of in told if stage is Stage.READ] == [0, 1]
    rules = [done for stage, done, _of in told if stage is Stage.CHECK]
    assert rules == list(range(len(rules)))
    assert sum(stage is Stage.ALIGN for stage, _done, _of in told) > 1
    assert all(done < of for _stage, done, of in told)


def test_nobody_need_listen() -> None:
    tell_stage(Stage.READ, 0, 1)
