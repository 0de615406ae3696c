"""The tables of the stage: orders, rules, milestones, what is published, what was shown."""

from __future__ import annotations

from sqlalchemy import Boolean, Table

from welfare_desk.storage.columns import METADATA, key, later, needed, of_event, optional
from welfare_desk.storage.list_types import Rotation
from welfare_desk.storage.types import (
    CurtainCode,
    FactCode,
    HeadlineCode,
    MarkCode,
    MilestoneCode,
    Plain,
    SceneCode,
    SpeechCode,
    ThemeCode,
    UtcDateTime,
    Whole,
    Words,
)

CUE = Table(
    "cue",
    METADATA,
    of_event(),
    needed("scene", SceneCode),
    needed("curtain", CurtainCode),
    needed("theme", ThemeCode),
    needed("language", SpeechCode),
    needed("headline", HeadlineCode),
    needed("version", Whole),
    optional("project", Plain),
    later("thank", Plain),
    later("nexts", Whole, "0"),
    later("hide_names", Boolean, "0"),
    later("hide_amounts", Boolean, "0"),
    later("hide_total", Boolean, "0"),
    later("away", Boolean, "0"),
)
"""The order that the stage obeys."""

STAGE_RULES = Table(
    "stage_rules",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("thank_from_fen", Whole),
    needed("approve_from_fen", Whole),
    needed("approve_persons", Boolean),
    needed("delay_s", Whole),
    needed("rotates", Boolean),
    needed("rotation", Rotation),
    needed("calm", Boolean),
    needed("header", Plain),
    needed("logo", Plain),
    needed("entitled", Boolean),
    needed("launch_line", Words),
)
"""What the stage does by itself."""

MILESTONE = Table(
    "milestone",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("kind", MilestoneCode),
    needed("at", Whole),
    needed("name", Words),
    needed("quiet", Boolean),
)
"""A goal on the way."""

PUBLIC_FACT = Table(
    "public_fact",
    METADATA,
    of_event(),
    key("id", FactCode),
    needed("words", Words),
)
"""Something that the organiser publishes."""

SPOTLIGHT_MARK = Table(
    "spotlight_mark",
    METADATA,
    of_event(),
    key("id", Plain),
    needed("mark", MarkCode),
    needed("at", UtcDateTime),
    optional("place", Whole),
    needed("approved", Boolean),
)
"""The last word on the spotlight of an entry or milestone."""
