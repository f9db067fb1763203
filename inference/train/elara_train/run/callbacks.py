"""What happens beside the steps: lines of progress, the stop, the seal on checkpoints, and the watch over the loss."""

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments

from ..faults import TrainingError
from .checkpoints import seal_checkpoint
from .stop import StopRequest

not_a_number = "the loss is not a number any more."
damaged = (
    "Before the first step the base gives no numbers: its weights are damaged, or they are too large for fp16. Get the "
    "weights again, or use a GPU that has bf16."
)
diverged = (
    "Lower training.learning_rate, or with fp16 use a GPU that has bf16. The last checkpoint is from before; a run with "
    "other values needs a new folder (--out)."
)


class Progress(TrainerCallback):  # type: ignore[misc]
    """A line of progress at each log, and the end of a run whose loss is lost."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self.say = say
        self.started = 0.0
        self.first_step = 0

    def on_train_begin(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **rest: object
    ) -> None:
        self.started = time.monotonic()
        self.first_step = state.global_step

    def on_log(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        logs: dict[str, Any] | None = None,
        **rest: object,
    ) -> None:
        logs = logs or {}
        place = f"step {state.global_step}/{state.max_steps}"
        if "eval_loss" in logs:
            self.watch(logs["eval_loss"], place)
            self.say(f"{place} · evaluation loss {logs['eval_loss']:.4f}")
        if "loss" in logs:
            self.watch(logs["loss"], place)
            self.say(
                f"{place} · epoch {logs.get('epoch', 0):.2f} · loss {logs['loss']:.4f}{self.pace(state, logs)}"
            )

    def pace(self, state: TrainerState, logs: dict[str, Any]) -> str:
        seconds = time.monotonic() - self.started
        steps = state.global_step - self.first_step
        if steps == 0 or seconds == 0:
            return ""
        left = seconds / steps * (state.max_steps - state.global_step)
        return f" · {logs.get('num_tokens', 0) / seconds:,.0f} tokens/s · about {in_words(left)} left"

    def watch(self, loss: float, place: str) -> None:
        if not math.isfinite(loss):
            raise TrainingError(
                damaged if place.startswith("step 0/") else f"At {place} {not_a_number} {diverged}"
            )


class SealCheckpoints(TrainerCallback):  # type: ignore[misc]
    """Seals each checkpoint once all of it is written; one with broken weights is never sealed."""

    def on_save(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        model: torch.nn.Module | None = None,
        **rest: object,
    ) -> None:
        learned = [each for each in model.parameters() if each.requires_grad] if model is not None else []
        if not all(bool(torch.isfinite(each).all()) for each in learned):
            raise TrainingError(
                f"At step {state.global_step} the adapter is not made of numbers any more. {diverged}"
            )
        seal_checkpoint(Path(str(args.output_dir)) / f"checkpoint-{state.global_step}")


class StopOnRequest(TrainerCallback):  # type: ignore[misc]
    """Ends the run after the step in which somebody asked for it, with a checkpoint."""

    def __init__(self, request: StopRequest) -> None:
        self.request = request

    def on_step_end(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **rest: object
    ) -> TrainerControl:
        if self.request.is_asked and state.global_step < state.max_steps:
            control.should_save = True
            control.should_training_stop = True
        return control


def in_words(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
