"""Whether what a run writes has room on the disk: looked at before it starts, and again where writing failed."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from safetensors import SafetensorError

from ..base.memory import Sizes, in_gib
from ..faults import TrainingError
from ..settings.schema import Settings

checkpoint_bytes = 12
adapter_bytes = 4
nearly_full_bytes = 16 * 2**20


def check_disk(folder: Path, sizes: Sizes, settings: Settings, precision: str) -> None:
    """Checkpoints hold the adapter and two moments of Adam in 32 bits; one more than is kept exists while saving.

    :raises TrainingError: where there is no room
    """
    learned = sizes.adapter_parameters_a_rank * settings.lora.r
    checkpoints = (settings.training.keep_checkpoints + 1) * learned * checkpoint_bytes
    weights = sizes.linear_parameters + sizes.other_parameters
    merged = weights * (4 if precision == "fp32" else 2) if settings.output.merge else 0
    needed = checkpoints + learned * adapter_bytes + merged + nearly_full_bytes
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise TrainingError(
            f"The disk of {folder} has {in_gib(free)} free; this run writes about {in_gib(needed)}. Make room, choose another "
            "folder with --out, or lower training.keep_checkpoints."
        )


@contextmanager
def telling_a_full_disk(folder: Path) -> Iterator[None]:
    """A write that fails because the disk is full is told so, whatever the library calls it."""
    try:
        yield
    except (OSError, RuntimeError, SafetensorError):
        if shutil.disk_usage(folder).free > nearly_full_bytes:
            raise
        raise TrainingError(
            f"The disk of {folder} is full. Make room, then go on with the same command and --resume."
        ) from None
