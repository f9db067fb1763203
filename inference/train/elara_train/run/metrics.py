"""The figures of a run."""

import sys
from dataclasses import dataclass

import torch

from ..base.device import Device
from ..conversations.prepare import DataSet
from .trainer import QuietTrainer


@dataclass(frozen=True)
class Loss:
    step: int
    loss: float


@dataclass(frozen=True)
class Metrics:
    """`seconds` and `tokens_per_second` are those of the last part of a run that was resumed."""

    steps: int
    epochs: float
    training: list[Loss]
    evaluation: list[Loss]
    seconds: float
    tokens_per_second: float
    peak_memory_bytes: int


def read_metrics(trainer: QuietTrainer, data: DataSet, device: Device) -> Metrics:
    history = trainer.state.log_history
    summary: dict[str, float] = next((each for each in reversed(history) if "train_runtime" in each), {})
    seconds = float(summary.get("train_runtime", 0.0))
    seen = float(trainer._total_train_tokens)
    return Metrics(
        steps=trainer.state.global_step,
        epochs=round(float(trainer.state.epoch or 0), 4),
        training=[Loss(each["step"], each["loss"]) for each in history if "loss" in each],
        evaluation=[Loss(each["step"], each["eval_loss"]) for each in history if "eval_loss" in each],
        seconds=round(seconds, 2),
        tokens_per_second=round(seen / seconds, 1) if seconds else 0.0,
        peak_memory_bytes=measure_peak(device),
    )


def measure_peak(device: Device) -> int:
    """The most memory that was in use: of the GPU, else of this process; 0 where the system does not tell."""
    if device.kind == "cuda":
        return int(torch.cuda.max_memory_allocated())
    if device.kind == "mps":
        return int(torch.mps.driver_allocated_memory())
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - not on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
