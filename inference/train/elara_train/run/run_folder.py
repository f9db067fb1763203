"""The folder of one run: whose it is, and what it was started with."""

import json
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from ..faults import TrainingError
from ..settings.schema import Settings

lock_name = "run.lock"
packages = ("torch", "transformers", "peft", "trl", "accelerate", "tokenizers", "bitsandbytes")
free_to_change = ("log_every", "save_every", "keep_checkpoints")


class RunFolder:
    """Everything that a run writes lies here; one process at a time has it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.checkpoints = path / "checkpoints"
        self.adapter = path / "adapter"
        self.merged = path / "merged"
        self.metrics = path / "metrics.json"
        self.manifest = path / "manifest.json"
        self.record = path / "run.json"

    def take(self) -> FileLock:
        """Makes the folder and keeps other runs out until the lock is released or this process ends.

        :raises TrainingError: where another run has it, or where it cannot be written
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.path / lock_name)
            lock.acquire(timeout=0)
        except Timeout:
            raise TrainingError(
                f"Another run is at work in {self.path}. Wait for it, or choose another folder with --out."
            ) from None
        except OSError as error:
            raise TrainingError(
                f"{self.path} cannot be written ({error.strerror}). Choose another one with --out."
            ) from None
        return lock

    def check_new(self) -> None:
        """:raises TrainingError: where a run without --resume would overwrite something"""
        if self.record.exists():
            raise TrainingError(
                f"{self.path} holds a run already. Go on with it (--resume), or choose another folder with --out."
            )
        if any(each.name != lock_name for each in self.path.iterdir()):
            raise TrainingError(f"{self.path} is not empty and holds no run. Choose a new folder with --out.")

    def check_same(self, started_with: dict[str, Any]) -> None:
        """:raises TrainingError: where a resumed run would not be the one that was begun"""
        try:
            before = json.loads(self.record.read_text(encoding="utf-8"))["startedWith"]
        except FileNotFoundError:
            raise TrainingError(
                f"{self.path} holds no run to go on with. Start one without --resume."
            ) from None
        except (ValueError, KeyError, TypeError):
            raise TrainingError(
                f"{self.record} is damaged. Start a new run in another folder with --out."
            ) from None
        changed = [name for name in started_with if before.get(name) != started_with[name]]
        if changed:
            listed = "; ".join(f"{name} was {before.get(name)}, is {started_with[name]}" for name in changed)
            raise TrainingError(
                f"The run in {self.path} was started otherwise: {listed}. Put it back, or start a new run with --out."
            )

    def write_record(self, settings: Settings, started_with: dict[str, Any], warning: str | None) -> None:
        record = warned(warning) | {
            "startedWith": started_with,
            "settings": asdict(settings),
            "packages": installed_versions(),
        }
        write_json(self.record, record)

    @property
    def is_finished(self) -> bool:
        return self.manifest.exists()


def describe_start(
    settings: Settings, digests: dict[str, str], precision: str, device: str
) -> dict[str, Any]:
    """What must be the same for a resumed run to give what an uninterrupted one would."""
    training = {f"training.{name}": value for name, value in asdict(settings.training).items()}
    kept = {name: value for name, value in training.items() if name.split(".")[1] not in free_to_change}
    lora = {f"lora.{name}": value for name, value in asdict(settings.lora).items()}
    started = {
        **kept,
        **lora,
        **digests,
        "base.quantization": settings.base.quantization,
        "data.max_tokens": settings.data.max_tokens,
        "precision": precision,
        "device": device,
    }
    return json.loads(json.dumps(started))  # type: ignore[no-any-return]


def warned(warning: str | None) -> dict[str, Any]:
    """What a file begins with when its run is of no use for talking."""
    return {"warning": warning} if warning else {}


def installed_versions() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in packages:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def write_json(file: Path, content: object) -> None:
    """Writes a file as a whole or not at all."""
    new = file.with_name(f"{file.name}.new")
    new.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    new.replace(file)
