"""What the stage told, passed on to the pages that are built, and kept for those built later."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.desk.pages import Page
    from welfare_desk.domain.cues import Painted, SceneName
    from welfare_desk.domain.screens import StageScreens


class StageSoFar:
    """What it paints, its pictures, its screens; None: nothing was heard yet."""

    def __init__(self) -> None:
        """Know no page and nothing of the stage yet."""
        self._pages: list[Page] = []
        self._painted: Painted | None = None
        self._picture: QImage | None = None
        self._next_picture: QImage | None = None
        self._thumbnails: dict[SceneName, QImage] = {}
        self._screens: StageScreens | None = None

    def show_painted(self, painted: Painted | None) -> None:
        """Pass on what the stage paints; None: no stage answers."""
        self._painted = painted
        for page in self._pages:
            page.show_painted(painted)

    def show_picture(self, picture: QImage) -> None:
        """Pass on the newest picture of the stage."""
        self._picture = picture
        for page in self._pages:
            page.show_picture(picture)

    def show_next_picture(self, picture: QImage) -> None:
        """Pass on how what comes next will look."""
        self._next_picture = picture
        for page in self._pages:
            page.show_next_picture(picture)

    def show_thumbnail(self, scene: SceneName, picture: QImage) -> None:
        """Pass on how a scene looks now."""
        self._thumbnails[scene] = picture
        for page in self._pages:
            page.show_thumbnail(scene, picture)

    def show_screens(self, screens: StageScreens) -> None:
        """Pass on which screens there are."""
        self._screens = screens
        for page in self._pages:
            page.show_screens(screens)

    def take_page(self, page: Page) -> None:
        """Tell a page that was just built all of it, and from now on whatever comes."""
        self._pages.append(page)
        if self._picture is not None:
            page.show_picture(self._picture)
        if self._painted is not None:
            page.show_painted(self._painted)
        if self._next_picture is not None:
            page.show_next_picture(self._next_picture)
        for scene, picture in self._thumbnails.items():
            page.show_thumbnail(scene, picture)
        if self._screens is not None:
            page.show_screens(self._screens)
