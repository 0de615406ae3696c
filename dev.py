"""Sets the project up and runs one task: `python3 dev.py` lists them. Standard library only.

It makes `.venv` beside itself, installs the project with its tools there in exactly the versions of
constraints.txt (again only when pyproject.toml or constraints.txt changed; from nothing when the
folder was moved or another Python calls) and calls the tools.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tasks.programs import PYTHON, ROOT, VENV, call, has_display, told, tool
from tasks.setting_up import missing_packages, set_up

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tasks.programs import Words

SAMPLE = ROOT / "resources" / "sample" / "hemei-2022.jsonl"
SHOTS = ROOT / "shots"
QML = ROOT / "resources" / "qml"
WORKERS = str(min((os.cpu_count() or 1) + 1, 5))
"""One more than there are cores, up to five: what waits for a window or a process needs none."""


def run(*args: str) -> int:
    """Desk and stage on the sample evening; without a display it is replayed into pictures."""
    replay: Words = [tool("welfare-desk"), "rehearse", SAMPLE]
    if has_display():
        return call([*replay, *args])
    print(
        f"There is no display here: the evening is replayed offscreen, pictures go to {SHOTS}.",
        flush=True,
    )
    return call([*replay, "--pace", "max", "--offscreen", "--shots", SHOTS, *args])


def check(*args: str) -> int:
    """All that must be green before a push: ruff, mypy, import contracts, qmllint, tests."""
    failed = [name for name, command in lint_tasks() if not told(name, command)]
    if failed:
        print(f"Not green yet: {', '.join(failed)}.", flush=True)
    report = "build/coverage.json"
    tests = test("--cov", f"--cov-report=json:{report}", "--cov-report=", *args)
    perfect = call([PYTHON, "-m", "tests.tools.perfect_files", report])
    return tests or perfect or bool(failed)


def everything(*args: str) -> int:
    """Check, and then the long seeded runs."""
    return check(*args) or call([PYTHON, "-m", "pytest", "-m", "slow", "--timeout=900"])


def house(*args: str) -> int:
    """The import contracts and the catalogues only."""
    green = told("import contracts", [tool("lint-imports"), "--no-logo"])
    plan = ["tests/test_house.py", "tests/test_catalogues.py"]
    return call([PYTHON, "-m", "pytest", "-q", *plan, *args]) or not green


def test(*args: str) -> int:
    """Everything fast, under three minutes; further words go to pytest."""
    return call([PYTHON, "-m", "pytest", "-q", "-n", WORKERS, *args])


def strings() -> int:
    """Bring resources/i18n/zh.ts up to what the sources say today."""
    sources = sorted([*(ROOT / "welfare_desk").rglob("*.py"), *QML.rglob("*.qml")])
    listed = ROOT / "build" / "sources.lst"
    listed.parent.mkdir(exist_ok=True)
    listed.write_text("\n".join(path.as_posix() for path in sources), encoding="utf-8")
    catalogue: Words = ["-target-language", "zh_CN", "-ts", ROOT / "resources" / "i18n" / "zh.ts"]
    merge = ["-locations", "none", "-no-obsolete", "-sort-messages"]
    return call([tool("pyside6-lupdate"), f"@{listed}", *merge, *catalogue])


def types() -> int:
    """Write model.qmltypes, what qmllint knows of the stage's model, from stage_model.py."""
    described = ROOT / "build" / "stage_model.json"
    described.parent.mkdir(exist_ok=True)
    target = QML / "WelfareDesk" / "Model" / "model.qmltypes"
    stage = ROOT / "welfare_desk" / "stage"
    sources = [p for p in sorted(stage.glob("*.py")) if "QML_IMPORT_NAME" in p.read_text("utf-8")]
    named: Words = ["--import-name=WelfareDesk.Model", "--major-version=1", "-o", os.devnull]
    files: Words = [f"--generate-qmltypes={target}", f"--foreign-types={qt_metatypes()}", described]
    done = call([tool("pyside6-metaobjectdump"), "-o", described, *sources]) or call(
        [tool("pyside6-qmltyperegistrar"), *named, *files]
    )
    if not done:
        text = target.read_text(encoding="utf-8")
        target.write_text(text.replace(f"{stage}{os.sep}", ""), encoding="utf-8")
    return done


def shots(*args: str) -> int:
    """Take pictures of every page and scene, in both languages, into shots/ to look at."""
    replay: Words = [tool("welfare-desk"), "rehearse", SAMPLE, "--pace", "max", "--offscreen"]
    return max(
        call([replay[0], "--language", language, *replay[1:], "--shots", SHOTS / language, *args])
        for language in ("zh", "en")
    )


def migration(*words: str) -> int:
    """Write a new revision from storage/schema.py: `migration what it adds`."""
    return call([PYTHON, "-m", "tests.tools.new_revision", *words])


def bench(*args: str) -> int:
    """Measure against the floor of the same run; ratios, never bare seconds."""
    return call([PYTHON, "-m", "tests.bench", *args])


def build() -> int:
    """Build the program with PyInstaller and let the built one import, tally and paint."""
    spec: Words = [tool("pyinstaller"), "--noconfirm", "--log-level", "WARN", "build.spec"]
    return call(spec) or call(
        [PYTHON, "-m", "tests.tools.build_smoke", ROOT / "dist" / "welfare-desk"]
    )


TASKS: dict[str, Callable[..., int]] = {
    "run": run,
    "check": check,
    "all": everything,
    "house": house,
    "strings": strings,
    "types": types,
    "test": test,
    "shots": shots,
    "migration": migration,
    "bench": bench,
    "build": build,
}
"""To add a task: a function whose docstring's first line is its help, and its word here."""


def lint_tasks() -> list[tuple[str, Words]]:
    """What reads the sources without running them."""
    qmllint: Words = [tool("pyside6-qmllint"), "-W", "0", "-I", QML, *sorted(QML.rglob("*.qml"))]
    return [
        ("ruff", [tool("ruff"), "check", "--quiet", "."]),
        ("format", [tool("ruff"), "format", "--check", "--quiet", "."]),
        ("mypy", [tool("mypy"), "--no-error-summary"]),
        ("import contracts", [tool("lint-imports"), "--no-logo"]),
        ("dependencies", [tool("deptry"), "."]),
        ("dead code", [tool("vulture")]),
        ("qmllint", qmllint),
    ]


def qt_metatypes() -> str:
    """What Qt's own types look like, for the type registrar: files with commas between them."""
    wanted = ("qt6core", "qt6gui", "qt6qml", "qt6quick")
    found = (VENV.rglob(f"{name}_metatypes.json") for name in wanted)
    return ",".join(str(path) for paths in found for path in paths)


def help_text() -> str:
    """The tasks, one line each."""
    said = {name: (task.__doc__ or "").strip().splitlines()[0] for name, task in TASKS.items()}
    return "\n".join(["python3 dev.py TASK", *(f"  {word:<11}{said[word]}" for word in said)])


def main(args: Sequence[str]) -> int:
    """Set up what is missing, then run the task that was asked for."""
    task = TASKS.get(args[0]) if args else None
    if task is None:
        print(help_text())
        return 2 if args else 0
    if sys.version_info < (3, 11):  # noqa: UP036 - started by whatever Python a person has
        print("welfare_desk needs Python 3.11 or newer.")
        return 2
    if missing := missing_packages(args[0]):
        print(f"This computer lacks what Python and Qt need: apt-get install {' '.join(missing)}")
        return 2
    try:
        set_up()
    except subprocess.CalledProcessError as failure:
        print(f"The set-up stopped at: {' '.join(str(word) for word in failure.cmd)}")
        return 2
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each of many programs would compile it all
    os.environ["PYTHONPYCACHEPREFIX"] = str(ROOT / "build" / "pycache")
    return int(task(*args[1:]))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
