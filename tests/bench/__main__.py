"""Runs the benches and prints their table: `python3 dev.py bench [commit growth stage …]`."""

from __future__ import annotations

import argparse
from importlib import import_module

from tests.bench.rounds import ROUNDS, Result

BENCHES = ("commit", "growth", "crowd", "stage", "frames", "start", "memory", "sheets", "lookup")


def main() -> None:
    """Measure what was asked for, all of it by default; a missed target is told, not a failure."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bench")
    parser.add_argument("benches", nargs="*", metavar="|".join(BENCHES), default=BENCHES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    for name in asked.benches:
        results: list[Result] = import_module(f"tests.bench.{name}").measure(asked.rounds)
        for result in results:
            print(result.told(), flush=True)


if __name__ == "__main__":
    main()
