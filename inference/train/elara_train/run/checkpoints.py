"""Checkpoints that are whole: each gets its seal last, so that a crash while saving is seen."""

import json
import shutil
from pathlib import Path

from ..output.digest import digest_file

seal_name = "whole.json"


def seal_checkpoint(checkpoint: Path) -> None:
    """Notes the hash of every file of a checkpoint that has just been saved."""
    files = [file for file in sorted(checkpoint.rglob("*")) if file.is_file() and file.name != seal_name]
    seal = {str(file.relative_to(checkpoint)): digest_file(file) for file in files}
    (checkpoint / f"{seal_name}.new").write_text(json.dumps(seal, indent=1), encoding="utf-8")
    (checkpoint / f"{seal_name}.new").replace(checkpoint / seal_name)


def find_newest_whole(folder: Path) -> Path | None:
    """The newest checkpoint whose files are all as they were saved."""
    return next((each for each in list_checkpoints(folder) if is_whole(each)), None)


def remove_broken(folder: Path) -> list[str]:
    """Removes the checkpoints that a crash left unfinished, and tells their names."""
    broken = [each for each in list_checkpoints(folder) if not is_whole(each)]
    for each in broken:
        shutil.rmtree(each)
    return [each.name for each in broken]


def list_checkpoints(folder: Path) -> list[Path]:
    """Newest first."""
    found = [each for each in folder.glob("checkpoint-*") if each.is_dir() and each.name[11:].isdigit()]
    return sorted(found, key=lambda each: int(each.name[11:]), reverse=True)


def is_whole(checkpoint: Path) -> bool:
    try:
        seal = json.loads((checkpoint / seal_name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(seal, dict) and all(
        (checkpoint / name).is_file() and digest_file(checkpoint / name) == digest
        for name, digest in seal.items()
    )
