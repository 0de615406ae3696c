"""The floor of a start: a bare PySide6 window with one line that takes a key."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from tests.bench.first_key import FirstKey

if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = QMainWindow()
    line = QLineEdit(window)
    window.setCentralWidget(line)
    window.resize(1366, 768)
    watcher = FirstKey(window)
    window.show()
    line.setFocus()
    watcher.told.connect(app.quit)
    sys.exit(app.exec())
