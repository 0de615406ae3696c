"""What the stage can be told by a key, on every page of the desk."""

from __future__ import annotations

from typing import Final

from welfare_desk.desk.action_spec import ActionSpec
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

STAGE_ACTIONS: Final = (
    ActionSpec(
        name="curtain_live",
        group="stage",
        key="Alt+L",
        words=QT_TRANSLATE_NOOP("Actions", "Live"),
        tip=QT_TRANSLATE_NOOP("Actions", "The stage shows the scene and counts"),
    ),
    ActionSpec(
        name="curtain_freeze",
        group="stage",
        key="Alt+F",
        words=QT_TRANSLATE_NOOP("Actions", "Freeze"),
        tip=QT_TRANSLATE_NOOP("Actions", "The picture stays as it is; recording goes on"),
    ),
    ActionSpec(
        name="curtain_title",
        group="stage",
        key="Ctrl+B",
        words=QT_TRANSLATE_NOOP("Actions", "Title"),
        tip=QT_TRANSLATE_NOOP("Actions", "Cover the stage with its title, or lift it again"),
    ),
    ActionSpec(
        name="curtain_black",
        group="stage",
        key="Alt+0",
        words=QT_TRANSLATE_NOOP("Actions", "Black"),
        tip=QT_TRANSLATE_NOOP("Actions", "Make the stage black"),
    ),
    ActionSpec(
        name="scene_welcome",
        group="stage",
        key="Alt+1",
        words=QT_TRANSLATE_NOOP("Actions", "Scene: Welcome"),
        tip=QT_TRANSLATE_NOOP("Actions", "Event, slogan and host"),
    ),
    ActionSpec(
        name="scene_total",
        group="stage",
        key="Alt+2",
        words=QT_TRANSLATE_NOOP("Actions", "Scene: Total"),
        tip=QT_TRANSLATE_NOOP("Actions", "The number that counts"),
    ),
    ActionSpec(
        name="scene_wall",
        group="stage",
        key="Alt+3",
        words=QT_TRANSLATE_NOOP("Actions", "Scene: Thanks wall"),
        tip=QT_TRANSLATE_NOOP("Actions", "Everybody who gave, in order of time"),
    ),
    ActionSpec(
        name="scene_market",
        group="stage",
        key="Alt+4",
        words=QT_TRANSLATE_NOOP("Actions", "Scene: Market board"),
        tip=QT_TRANSLATE_NOOP("Actions", "All projects and what is left of them"),
    ),
    ActionSpec(
        name="scene_spotlight",
        group="stage",
        key="Alt+5",
        words=QT_TRANSLATE_NOOP("Actions", "Scene: Spotlight"),
        tip=QT_TRANSLATE_NOOP("Actions", "The newest thanks, large"),
    ),
    ActionSpec(
        name="scene_milestone",
        group="stage",
        key="Alt+6",
        words=QT_TRANSLATE_NOOP("Actions", "Scene: Milestone"),
        tip=QT_TRANSLATE_NOOP("Actions", "The goal that was reached last"),
    ),
    ActionSpec(
        name="scene_services",
        group="stage",
        key="Alt+7",
        words=QT_TRANSLATE_NOOP("Actions", "Scene: Services"),
        tip=QT_TRANSLATE_NOOP("Actions", "Where which service is, and whom it served"),
    ),
    ActionSpec(
        name="scene_closing",
        group="stage",
        key="Alt+8",
        words=QT_TRANSLATE_NOOP("Actions", "Scene: Closing"),
        tip=QT_TRANSLATE_NOOP("Actions", "The result of the evening"),
    ),
    ActionSpec(
        name="scene_hold",
        group="stage",
        key="Alt+9",
        words=QT_TRANSLATE_NOOP("Actions", "Scene: Be right back"),
        tip=QT_TRANSLATE_NOOP("Actions", "The mark and one line"),
    ),
    ActionSpec(
        name="next_scene",
        group="stage",
        key="Alt+PgDown",
        words=QT_TRANSLATE_NOOP("Actions", "Next scene"),
        tip=QT_TRANSLATE_NOOP("Actions", "Show the next scene on the stage"),
    ),
    ActionSpec(
        name="previous_scene",
        group="stage",
        key="Alt+PgUp",
        words=QT_TRANSLATE_NOOP("Actions", "Previous scene"),
        tip=QT_TRANSLATE_NOOP("Actions", "Show the scene before on the stage"),
    ),
    ActionSpec(
        name="next_project",
        group="stage",
        key="Alt+Right",
        words=QT_TRANSLATE_NOOP("Actions", "Next project on stage"),
        tip=QT_TRANSLATE_NOOP("Actions", "Present the next project on the stage"),
    ),
    ActionSpec(
        name="previous_project",
        group="stage",
        key="Alt+Left",
        words=QT_TRANSLATE_NOOP("Actions", "Previous project on stage"),
        tip=QT_TRANSLATE_NOOP("Actions", "Present the project before on the stage"),
    ),
    ActionSpec(
        name="next_on_stage",
        group="stage",
        key="Ctrl+J",
        words=QT_TRANSLATE_NOOP("Actions", "Next on stage"),
        tip=QT_TRANSLATE_NOOP("Actions", "End what is on air and thank the next of the queue"),
    ),
    ActionSpec(
        name="thank_now",
        group="stage",
        key="Ctrl+G",
        words=QT_TRANSLATE_NOOP("Actions", "Thank the chosen one now"),
        tip=QT_TRANSLATE_NOOP("Actions", "Put the chosen gift or claim on the stage now"),
    ),
    ActionSpec(
        name="names_waiting",
        group="stage",
        key="Ctrl+Shift+A",
        words=QT_TRANSLATE_NOOP("Actions", "Names waiting"),
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the names that wait before the hall may read them"),
    ),
    ActionSpec(
        name="hide_names",
        group="stage",
        key="F7",
        words=QT_TRANSLATE_NOOP("Actions", "Hide names"),
        tip=QT_TRANSLATE_NOOP("Actions", "Hide all names on the stage, or show them again"),
    ),
    ActionSpec(
        name="hide_amounts",
        group="stage",
        key="F8",
        words=QT_TRANSLATE_NOOP("Actions", "Hide amounts"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Hide all single amounts on the stage, or show them again"
        ),
    ),
    ActionSpec(
        name="hide_total",
        group="stage",
        key="F9",
        words=QT_TRANSLATE_NOOP("Actions", "Hide the total"),
        tip=QT_TRANSLATE_NOOP("Actions", "Hide the total on the stage, or show it again"),
    ),
    ActionSpec(
        name="give_screen",
        group="stage",
        key="F10",
        words=QT_TRANSLATE_NOOP("Actions", "Give or take the screen"),
        tip=QT_TRANSLATE_NOOP("Actions", "Let another program have the projector, or take it back"),
    ),
    ActionSpec(
        name="emcee",
        group="stage",
        key="Ctrl+Shift+Y",
        words=QT_TRANSLATE_NOOP("Actions", "Emcee's card"),
        tip=QT_TRANSLATE_NOOP("Actions", "Open or close the card from which names are read aloud"),
    ),
    ActionSpec(
        name="start_stage",
        group="stage",
        key="Ctrl+Shift+S",
        words=QT_TRANSLATE_NOOP("Actions", "Start the stage again"),
        tip=QT_TRANSLATE_NOOP("Actions", "Open the stage's window, or close it and open it anew"),
    ),
)
"""Curtains, scenes, projects, the queue, what is hidden, the screen."""
