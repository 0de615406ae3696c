"""How the window looks now: theme, language and kinds of unit, and the colours, fonts and icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from welfare_desk.domain.kinds import Kinds
from welfare_desk.qtkit.fonts import font
from welfare_desk.qtkit.icons import Icons
from welfare_desk.qtkit.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPixmap

    from welfare_desk.domain.texts import Language, Text
    from welfare_desk.qtkit.fonts import Face
    from welfare_desk.qtkit.icons import IconStyle
    from welfare_desk.qtkit.theme import Mode, Theme


class Look(QObject):
    """Handed to every painted widget; `changed` says that all must be painted afresh.

    `kinds_changed` says that the organiser added a kind of unit or renamed one.
    """

    changed = Signal()
    kinds_changed = Signal()

    def __init__(
        self, *, mode: Mode = "light", language: Language = "zh", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme(mode)
        self._language: Language = language
        self._icons = Icons()
        self._kinds = Kinds()

    @property
    def mode(self) -> Mode:
        """Light or dark."""
        return self._theme.mode

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def language(self) -> Language:
        """The language the desk speaks."""
        return self._language

    @property
    def kinds(self) -> Kinds:
        """The kinds of unit that the open event has."""
        return self._kinds

    def use_kinds(self, kinds: Kinds) -> None:
        """Know the kinds of unit of the event that is open."""
        if kinds != self._kinds:
            self._kinds = kinds
            self.kinds_changed.emit()
            self.changed.emit()

    def kind_name(self, code: str) -> str:
        """What a kind of unit is called, in the language of the desk."""
        name = self._kinds.name(code)
        if isinstance(name, str):
            return QCoreApplication.translate("words", name)
        return self.reads(name)

    def choose_mode(self, mode: Mode) -> None:
        """Take another theme."""
        self._theme = theme(mode)
        self.changed.emit()

    def choose_language(self, language: Language) -> None:
        """Take another language; the translator is installed elsewhere."""
        self._language = language
        self.changed.emit()

    def colour(self, role: str) -> QColor:
        """The colour of a role of the theme."""
        return self._theme.colour(role)

    def font(self, px: int, weight: int = 400, face: Face = "text") -> QFont:
        """The font for a size and weight in the language of the desk."""
        return font(px, weight, face, self._language)

    def pixmap(
        self,
        name: str,
        role: str,
        size_px: int = 18,
        *,
        style: IconStyle = "regular",
        ratio: float = 1.0,
    ) -> QPixmap:
        """An icon in the colour of a role."""
        return self._icons.pixmap(
            name, self.colour(role), size_px=size_px, style=style, ratio=ratio
        )

    def reads(self, text: Text) -> str:
        """A text in the language of the desk."""
        return text.reads(self._language)
