"""Pictures of every page and scene, taken by the program itself."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, get_args

import pytest

from welfare_desk.bootstrap.poses import POSES
from welfare_desk.domain.cues import SceneName
from welfare_desk.services.evening_import import import_file

if TYPE_CHECKING:
    from pathlib import Path

PAGES = ("donations", "units", "market", "stage", "pledges", "settings")
SCENES: tuple[SceneName, ...] = get_args(SceneName)


@pytest.mark.parametrize("language", ["zh", pytest.param("en", marks=pytest.mark.slow)])
def test_pictures_are_taken_where_no_qml_was_ever_compiled(
    tmp_path: Path, sample_evening: Path, language: str
) -> None:
    """An empty cache makes the thread that loads QML ask the translator before anybody else."""
    file, folder = tmp_path / "evening.sqlite", tmp_path / "pictures"
    import_file(file, sample_evening)
    asked = ["--file", file, "--language", language, "shots", folder]
    subprocess.run(
        [sys.executable, "-m", "welfare_desk", *map(str, asked)],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
        check=True,
        timeout=100,
    )
    desk = {f"desk-{name}.png" for name in (*PAGES, *(pose.name for pose in POSES))}
    wanted = desk | {f"stage-{scene}.png" for scene in SCENES}
    assert {picture.name for picture in folder.iterdir()} == wanted
