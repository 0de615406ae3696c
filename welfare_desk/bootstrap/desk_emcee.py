"""The emcee's card at the desk: fed by the stage, and put where it stood at the last start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.bootstrap.kept_card import KeptCard

if TYPE_CHECKING:
    from welfare_desk.desk.emcee import Emcee
    from welfare_desk.qtkit.stage_client import StageClient


def connect_emcee(emcee: Emcee, client: StageClient, kept: KeptCard | None = None) -> None:
    """Let the card hear what the stage says, and its place be remembered."""
    card = kept or KeptCard()
    emcee.use_place(card.place)
    emcee.place_left.connect(card.keep)
    client.painted.connect(emcee.show_painted)
    client.lost.connect(emcee.show_lost)
    client.left.connect(emcee.show_lost)
    client.screens_seen.connect(emcee.show_screens)
