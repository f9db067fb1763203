"""The command line: what it says goes before what the configuration says."""

import argparse
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..faults import WrongUseError
from .read_config import read_config
from .schema import Settings


@dataclass(frozen=True)
class Command:
    settings: Settings
    named_out: Path | None
    is_dry_run: bool
    is_resumed: bool
    ignores_memory: bool


def parse_command(arguments: list[str]) -> Command:
    """:raises WrongUseError: where the configuration is wrong; argparse itself ends the program with 2"""
    chosen = parser().parse_args(arguments)
    if chosen.dry_run and chosen.resume:
        raise WrongUseError("A dry run begins anew each time: leave out --resume.")
    settings = read_config(chosen.config) if chosen.config else Settings()
    settings = replace(
        settings,
        base=replace(settings.base, **given(folder=chosen.base, device=chosen.device)),
        data=replace(settings.data, **given(folder=chosen.data, skip_broken=chosen.skip_broken)),
        output=replace(settings.output, **given(folder=chosen.out, merge=chosen.merge)),
    )
    return Command(settings, chosen.out, chosen.dry_run, chosen.resume, chosen.ignore_memory)


def given(**values: object) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Path) else value for name, value in values.items() if value}


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="python -m elara_train",
        description="Train the LoRA adapter behind Elara. Ends with 0 when done, 1 when it failed or was stopped, 2 when the "
        "command or the configuration is wrong.",
        allow_abbrev=False,
    )
    made.add_argument("--config", type=Path, help="the configuration (config.yaml); without it the defaults")
    made.add_argument("--data", type=Path, help="the folder with train.jsonl and validation.jsonl")
    made.add_argument("--base", type=Path, help="the folder with the base weights")
    made.add_argument(
        "--out", type=Path, help="the folder for all that is written; a dry run without it keeps nothing"
    )
    made.add_argument("--device", choices=("auto", "cuda", "mps", "cpu"), help="where to compute")
    made.add_argument(
        "--dry-run", action="store_true", help="try the whole path on a small random model, on the CPU"
    )
    made.add_argument("--resume", action="store_true", help="go on with the run in the folder")
    made.add_argument("--merge", action="store_true", help="write the merged weights too")
    made.add_argument("--skip-broken", action="store_true", help="leave broken lines of the data set out")
    made.add_argument(
        "--ignore-memory", action="store_true", help="start although it may not fit into memory"
    )
    return made
