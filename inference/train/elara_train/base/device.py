"""Where to compute, with what numbers, and how much memory there is."""

from dataclasses import dataclass

import psutil
import torch

from ..faults import WrongUseError
from ..settings.schema import BaseSettings


@dataclass(frozen=True)
class Device:
    kind: str
    name: str
    free_bytes: int
    total_bytes: int
    has_bf16: bool


dtypes = {"bf16": torch.bfloat16, "fp16": torch.float16, "fp32": torch.float32}


def find_device(wanted: str) -> Device:
    """The device of a name, or the best one there is.

    :raises WrongUseError: where the named one is not to be had
    """
    if wanted == "cuda" and not torch.cuda.is_available():
        raise WrongUseError(
            "There is no NVIDIA GPU that PyTorch can use. Look at `nvidia-smi`, install the packages of "
            "requirements-gpu.txt, or set base.device to cpu for a trial."
        )
    if wanted == "mps" and not torch.backends.mps.is_available():
        raise WrongUseError("There is no Apple GPU that PyTorch can use. Set base.device to auto or cpu.")
    if wanted == "cuda" or (wanted == "auto" and torch.cuda.is_available()):
        return cuda_device()
    if wanted == "mps" or (wanted == "auto" and torch.backends.mps.is_available()):
        return mps_device()
    memory = psutil.virtual_memory()
    return Device("cpu", "CPU", memory.available, memory.total, has_bf16=False)


def cuda_device() -> Device:
    free, total = torch.cuda.mem_get_info()
    has_bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
    return Device("cuda", torch.cuda.get_device_name(), free, total, has_bf16)


def mps_device() -> Device:
    total = torch.mps.recommended_max_memory()
    return Device("mps", "Apple GPU", total - torch.mps.driver_allocated_memory(), total, has_bf16=False)


def choose_precision(settings: BaseSettings, device: Device) -> str:
    """bf16 where the GPU has it, else fp16; fp32 without an NVIDIA GPU.

    :raises WrongUseError: where the wanted one is not to be had on this device
    """
    if settings.precision == "auto":
        return ("bf16" if device.has_bf16 else "fp16") if device.kind == "cuda" else "fp32"
    if settings.precision != "fp32" and device.kind != "cuda":
        raise WrongUseError(
            f"base.precision {settings.precision} needs an NVIDIA GPU; this runs on {device.name}. Set it to auto."
        )
    if settings.precision == "bf16" and not device.has_bf16:
        raise WrongUseError(f"{device.name} has no bf16. Set base.precision to auto or fp16.")
    return settings.precision


def check_quantization(settings: BaseSettings, device: Device) -> None:
    """:raises WrongUseError: where the base cannot be quantised here"""
    if settings.quantization == "none":
        return
    if device.kind != "cuda":
        raise WrongUseError(
            f"base.quantization {settings.quantization} needs an NVIDIA GPU; this would run on {device.name}. Train on a "
            "machine with a GPU, try the whole path with --dry-run, or set base.quantization to none."
        )
    try:
        import bitsandbytes  # noqa: F401, PLC0415 - not to be had on every machine
    except (ImportError, OSError, RuntimeError) as error:
        raise WrongUseError(
            f"base.quantization {settings.quantization} needs the package bitsandbytes, which cannot be loaded ({error}). "
            "Install requirements-gpu.txt, or set base.quantization to none."
        ) from None
