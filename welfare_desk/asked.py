"""What the global options of the command line ask for: a file, an event, a language."""

from __future__ import annotations

import locale
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs

from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP
from welfare_desk.services.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from welfare_desk.domain.texts import Language

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
    """One call of the program: on which file and event, and in which language it answers.

    `language_asked` says that the language was named, and not taken from this computer.
    """

    file: Path
    event: EventId | None = None
    texts: Texts
    language_asked: bool = False

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


def asked_for(
    *, file: str | Path | None = None, event: str | None = None, language: str | None = None
) -> Asked:
    """What the global options ask for; None is where one was left out."""
    named = next((each for each in LANGUAGES if each == language), None)
    return Asked(
        file=default_file() if file is None else Path(file),
        event=None if event is None else EventId(event),
        texts=Texts(named or system_language()),
        language_asked=named is not None,
    )


def taken_apart(arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The global options of a command line, wherever they stand, and its other words.

    >>> taken_apart(["tally", "--json", "--file", "a.sqlite"])
    ({'file': 'a.sqlite'}, ['tally', '--json'])
    """
    options: dict[str, str] = {}
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            return options, [*rest, word, *words]
        name, equals, value = word.partition("=")
        given = value if equals else next(words, None) if name in GLOBAL_OPTIONS else None
        if name in GLOBAL_OPTIONS and given is not None:
            options[name.removeprefix("--")] = given
        else:
            rest.append(word)
    return options, rest


def options_first(arguments: Sequence[str]) -> list[str]:
    """The same command line with its global options in front, where typer looks for them.

    >>> options_first(["tally", "--json", "--file", "a.sqlite"])
    ['--file=a.sqlite', 'tally', '--json']
    """
    options, rest = taken_apart(arguments)
    return [*(f"--{name}={value}" for name, value in options.items()), *rest]


def window_asked_for(arguments: Sequence[str]) -> tuple[str, dict[str, str]] | None:
    """The window (run or stage) and the options, where a command line says nothing else.

    >>> window_asked_for(["--file", "a.sqlite"])
    ('run', {'file': 'a.sqlite'})
    """
    options, rest = taken_apart(arguments)
    if options.get("language", "en") not in LANGUAGES or rest not in ([], ["run"], ["stage"]):
        return None
    return (rest or ["run"])[0], options


def language_of(arguments: Sequence[str]) -> Language:
    """The language that words of a command line ask for, be the rest of them right or wrong."""
    return asked_for(language=taken_apart(arguments)[0].get("language")).language
