"""Says the program's sentences in Chinese or English, without Qt, from the one catalogue.

The source language is English; resources/i18n/zh.ts holds the Chinese. Qt windows translate from
the same file (qtkit/i18n.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional, category

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import Text
from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from welfare_desk.domain.texts import Language

Catalogue = dict[tuple[str, str], tuple[str, ...]]
"""For a context and an English source: the translation, or its plural forms."""

_NOT_IN_A_LINE = frozenset(("Cc", "Cs", "Zl", "Zp"))
"""Unicode's categories of controls, half surrogates and ends of lines."""

_TURNING = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))
"""What turns the direction of all that follows."""


def catalogue(language: Language) -> Catalogue:
    """All that is translated into a language; English is the source and needs nothing.

    Reads the file each time: keep what you get.
    """
    if language == "en":
        return {}
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - English never needs it

    tree = ET.parse(resource("i18n", f"{language}.ts"))  # noqa: S314 - own file, no stranger's XML
    return {
        (context.findtext("name", ""), message.findtext("source", "")): forms
        for context in tree.iter("context")
        for message in context.iter("message")
        if (forms := _forms(message.find("translation")))
    }


def said(sentence: Sentence, language: Language, context: str = "errors") -> str:
    """One sentence in a language; for more than one, keep a `Texts`."""
    return Texts(language).sentence(sentence, context)


class Texts:
    """The program's sentences in one language.

    >>> Texts("en").say("cli", "Written: {path}", path="a.jsonl")
    'Written: a.jsonl'
    """

    def __init__(self, language: Language) -> None:
        """Choose the language; its catalogue is read with the first sentence."""
        self.language: Language = language
        self._catalogue: Mapping[tuple[str, str], tuple[str, ...]] | None = None

    def say(self, context: str, source: str, n: int | None = None, **values: object) -> str:
        """A sentence with its named places filled; `n` chooses the plural form and fills %n."""
        return self._filled(self._form(context, source, n), values)

    def sentence(self, sentence: Sentence, context: str = "errors") -> str:
        """A `Sentence` as it is said here."""
        return self._filled(self._form(context, sentence.source, None), sentence.values)

    def _form(self, context: str, source: str, n: int | None) -> str:
        if self._catalogue is None:
            self._catalogue = catalogue(self.language)
        forms = self._catalogue.get((context, source), (source,))
        form = forms[0] if n is None or n == 1 else forms[-1]
        return form if n is None else form.replace("%n", str(n))

    def _filled(self, form: str, values: Mapping[str, object]) -> str:
        return form.format(**{name: self._value(value) for name, value in values.items()})

    def _value(self, value: object) -> str:
        if isinstance(value, Text):
            return value.reads(self.language)
        return self.sentence(value) if isinstance(value, Sentence) else _one_line(str(value))


def _one_line(text: str) -> str:
    r"""Control characters as their codes: a sentence stays one line and commands no terminal.

    >>> _one_line("a\nb\u202ec")
    'a\\nb\\u202ec'
    """
    if text.isprintable():
        return text
    return "".join(ascii(one)[1:-1] if _is_steering(one) else one for one in text)


def _is_steering(one: str) -> bool:
    """Whether a character ends the line, commands a terminal or turns what follows."""
    return category(one) in _NOT_IN_A_LINE or bidirectional(one) in _TURNING


def _forms(translation: Element | None) -> tuple[str, ...]:
    """The forms of one message; none where nobody finished them or the message is gone."""
    if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
        return ()
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return tuple(form for form in forms or [translation.text or ""] if form)
