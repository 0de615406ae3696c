"""What the global options of the command line ask for: a file, an event, a language."""

from __future__ import annotations

import locale
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import platformdirs

from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from welfare_desk.domain.ids import EventId
    from welfare_desk.domain.texts import Language
    from welfare_desk.services.texts import Texts

GLOBAL_OPTIONS: Final = ("--file", "--event", "--language")
_LOCALE_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


class NoFolderError(WorldError):
    """The folder for a file cannot be made."""

    code = "no-folder"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The folder {path} cannot be made, so nothing was saved. Check the disk and its rights.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One call of the program: on which file and event, and in which language it answers."""

    file: Path
    event: EventId | None = None
    texts: Texts

    @property
    def language(self) -> Language:
        """The language of the answers."""
        return self.texts.language

    def make_room(self) -> None:
        """Make the folder of the file, for commands that write.

        Raises:
            NoFolderError: the folder cannot be made.
        """
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as reason:
            raise NoFolderError(path=self.file.parent) from reason


def default_file() -> Path:
    """The file that is meant where none is named, in the platform's data folder."""
    return platformdirs.user_data_path("welfare-desk", appauthor=False) / "welfare-desk.sqlite"


def system_language(environment: Mapping[str, str] = os.environ) -> Language:
    """The language of this computer: Chinese where it is set to Chinese, else English."""
    named = next((environment[name] for name in _LOCALE_VARIABLES if environment.get(name)), None)
    tongue = named or locale.getlocale()[0] or ""
    return "zh" if tongue.lower().startswith(("zh", "chinese")) else "en"


def options_first(arguments: Sequence[str]) -> list[str]:
    """The same words with the global options in front, wherever they stood.

    >>> options_first(["tally", "--json", "--file", "a.sqlite"])
    ['--file', 'a.sqlite', 'tally', '--json']
    """
    front: list[str] = []
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            rest.append(word)
            rest.extend(words)
        elif word in GLOBAL_OPTIONS:
            front.extend((word, *(each for each in [next(words, None)] if each is not None)))
        elif word.startswith(tuple(f"{option}=" for option in GLOBAL_OPTIONS)):
            front.append(word)
        else:
            rest.append(word)
    return front + rest


def language_of(arguments: Sequence[str]) -> Language:
    """The language that words of a command line ask for, be the rest of them right or wrong."""
    words = options_first(arguments)
    if "--language" in words[:-1]:
        asked = words[words.index("--language") + 1]
    else:
        asked = next((w.partition("=")[2] for w in words if w.startswith("--language=")), "")
    if asked == "zh":
        return "zh"
    return "en" if asked == "en" else system_language()
