"""The language of the windows, switched while running, from the one catalogue of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from welfare_desk.qtkit.qm import qm_bytes
from welfare_desk.services.texts import catalogue

if TYPE_CHECKING:
    from welfare_desk.domain.texts import Language

LOCALES = {
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

FIRST_QUESTION = ("", "")
"""A context and a source that no catalogue holds: only the asking matters."""


class Languages(QObject):
    """The language that every window of this process speaks; one object a process."""

    changed = Signal(object)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        """Speak a language from the first window on."""
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self._qm = b""
        self.language: Language = language
        self._install()

    def use(self, language: Language) -> None:
        """Speak another language; widgets hear of it by LanguageChange, QML by `changed`."""
        if language != self.language:
            self.language = language
            self._install()
            self.changed.emit(language)

    def _install(self) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(LOCALES[self.language])
        self._installed = [*self._of_qt(), *self._ours()]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        # PySide asks each translator once whether Python overrides it, and takes the GIL for that.
        # If the thread that loads QML asked first, it would wait for ever (PySide 6.11).
        QCoreApplication.translate(*FIRST_QUESTION)

    def _of_qt(self) -> list[QTranslator]:
        """Qt's own words (Yes, Cancel, the menu of a text field) where it brings them."""
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        found = self.language == "zh" and translator.load("qtbase_zh_CN", folder)
        return [translator] if found else []

    def _ours(self) -> list[QTranslator]:
        self._qm = qm_bytes(catalogue(self.language))  # Qt reads it where it lies
        translator = QTranslator(self)
        return [translator] if translator.load(self._qm) else []
