"""What desk and stage say to each other, as bytes: lengths, a JSON header, perhaps a picture."""

from __future__ import annotations

import json
import struct
from dataclasses import asdict, dataclass, field
from hashlib import sha1
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.aired import OnAir, Queued
from welfare_desk.domain.cues import Painted
from welfare_desk.domain.errors import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import EventId

Kind = Literal[
    "poke",
    "quit",
    "unplug",
    "screen",
    "identify",
    "pattern",
    "painted",
    "picture",
    "next",
    "thumbnail",
    "screens",
    "trouble",
    "bye",
]

LENGTHS = struct.Struct(">II")
MAX_HEADER_BYTES = 1_000_000
"""A queue of hundreds, all called onto the stage by hand, takes a tenth of it."""

MAX_BODY_BYTES = 16_000_000


class GarbledError(Exception):
    """The other side does not speak our language; the connection is worth nothing."""


@dataclass(frozen=True, slots=True)
class Message:
    """One thing said: its kind, its values, and the bytes of a picture where it carries one."""

    kind: Kind
    values: dict[str, object] = field(default_factory=dict)
    body: bytes = b""

    def packed(self) -> bytes:
        """The message as it travels."""
        header = json.dumps({"kind": self.kind, **self.values}, ensure_ascii=False).encode()
        return LENGTHS.pack(len(header), len(self.body)) + header + self.body


class Unpacker:
    """Gathers bytes as they come and gives the messages that are whole."""

    def __init__(self) -> None:
        """Start with nothing received."""
        self._received = bytearray()

    def take(self, received: bytes) -> Iterator[Message]:
        """Add bytes; give every message that is whole now, in order."""
        self._received += received
        while (message := self._next()) is not None:
            yield message

    def _next(self) -> Message | None:
        if len(self._received) < LENGTHS.size:
            return None
        header_bytes, body_bytes = LENGTHS.unpack_from(self._received)
        if header_bytes > MAX_HEADER_BYTES or body_bytes > MAX_BODY_BYTES:
            raise GarbledError
        start = LENGTHS.size + header_bytes
        if len(self._received) < start + body_bytes:
            return None
        header = bytes(self._received[LENGTHS.size : start])
        body = bytes(self._received[start : start + body_bytes])
        del self._received[: start + body_bytes]
        return _message(header, body)


def stage_name(path: Path, event: EventId) -> str:
    """The name under which the stage of one event in one file is found on this computer."""
    place = f"{path.resolve()}\n{event}"
    return f"welfare-desk-{sha1(place.encode(), usedforsecurity=False).hexdigest()[:20]}"


def painted_message(painted: Painted) -> Message:
    """Pack what the stage is painting."""
    return Message("painted", asdict(painted))


def painted_in(message: Message) -> Painted:
    """Unpack what the stage is painting."""
    values = dict(message.values)
    try:
        values["seqs"] = tuple((desk, seq) for desk, seq in values["seqs"])  # type: ignore[attr-defined]  # JSON has lists only
        values["queue"] = tuple(
            Queued(**one | {"keys": tuple(one["keys"])})
            for one in values["queue"]  # type: ignore[attr-defined]  # likewise
        )
        values["aired"] = tuple(values["aired"])  # type: ignore[arg-type]  # likewise
        if values["on_air"]:
            values["on_air"] = OnAir(**values["on_air"])  # type: ignore[arg-type]  # likewise
        return Painted(**values)  # type: ignore[arg-type]  # the other side is the same program
    except (KeyError, TypeError, ValueError) as error:
        raise GarbledError from error


def trouble_message(error: KnownError) -> Message:
    """Pack a failure of the stage for the operator."""
    values = {name: str(value) for name, value in error.values.items()}
    return Message("trouble", {"sentence": error.said.source, "values": values})


def trouble_in(message: Message) -> Sentence:
    """Unpack a failure of the stage."""
    values = message.values.get("values")
    return Sentence(
        str(message.values.get("sentence", "")), values if isinstance(values, dict) else {}
    )


def _message(header: bytes, body: bytes) -> Message:
    try:
        values = json.loads(header)
        kind = values.pop("kind")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise GarbledError from error
    return Message(kind, values, body)
