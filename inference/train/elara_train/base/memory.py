"""How much memory a run will take, computed before it starts.

base       = parameters of the linear layers × bytes each (4bit 0.53, 8bit 1.01, else 2 or 4)
             + all other parameters × 2 or 4
adapter    = its parameters × 16 bytes (weight, gradient and the two moments of Adam, each in 32 bits)
activations = tokens of the largest batch × (layers × hidden kept for the backward pass
             + one layer at work: 12 × hidden + 4 × inner, doubled for the gradients) × bytes × 1.25,
             every layer at work at once without gradient checkpointing
logits     = 256 × vocabulary × 12 bytes (the loss is computed in pieces of 256 tokens)
overhead   = 1 GiB on a GPU (CUDA's own, and fragments), 0.75 GiB on a CPU (Python and its packages)
"""

from dataclasses import dataclass

import torch
from transformers import AutoModelForCausalLM, PretrainedConfig

from ..faults import TrainingError
from ..settings.schema import Settings
from .device import Device

gib = 2**30
bytes_each = {"4bit": 0.53, "8bit": 1.01}
adam_bytes = 16
lost_to_fragments = 1.25
loss_piece_tokens = 256


@dataclass(frozen=True)
class Sizes:
    """What of a base model matters for memory."""

    linear_parameters: int
    other_parameters: int
    hidden: int
    inner: int
    layers: int
    vocabulary: int
    adapter_parameters_a_rank: int


@dataclass(frozen=True)
class MemoryEstimate:
    base: int
    adapter: int
    activations: int
    logits: int
    overhead: int

    @property
    def total(self) -> int:
        return self.base + self.adapter + self.activations + self.logits + self.overhead

    def __str__(self) -> str:
        parts = {
            "base": self.base,
            "adapter with its optimizer": self.adapter,
            "activations": self.activations,
            "logits": self.logits,
            "overhead": self.overhead,
        }
        listed = ", ".join(f"{name} {in_gib(size)}" for name, size in parts.items())
        return f"{in_gib(self.total)} ({listed})"


def in_gib(size: float) -> str:
    return f"{size / gib:.1f} GiB" if size >= gib / 10 else f"{size / 2**20:.0f} MiB"


def measure_sizes(config: PretrainedConfig, target_modules: tuple[str, ...]) -> Sizes:
    """The sizes of a model of this configuration; no weights are loaded."""
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config)
    head = model.get_output_embeddings()
    linear = [
        (name, module)
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear) and module is not head
    ]
    in_linear = sum(module.weight.numel() for _, module in linear)
    adapted = [module for name, module in linear if name.split(".")[-1] in target_modules]
    return Sizes(
        linear_parameters=in_linear,
        other_parameters=sum(each.numel() for each in model.parameters()) - in_linear,
        hidden=config.hidden_size,
        inner=config.intermediate_size,
        layers=config.num_hidden_layers,
        vocabulary=config.vocab_size,
        adapter_parameters_a_rank=sum(each.in_features + each.out_features for each in adapted),
    )


def estimate_memory(
    sizes: Sizes, settings: Settings, precision: str, batch_tokens: int, device_kind: str
) -> MemoryEstimate:
    """What a run takes at its peak, in bytes; the formula stands at the top of this file."""
    number_bytes = 4 if precision == "fp32" else 2
    linear_bytes = bytes_each.get(settings.base.quantization, number_bytes)
    layer = 2 * (12 * sizes.hidden + 4 * sizes.inner)
    checkpointed = sizes.layers * sizes.hidden + layer
    kept = checkpointed if settings.training.gradient_checkpointing else sizes.layers * layer
    return MemoryEstimate(
        base=int(sizes.linear_parameters * linear_bytes + sizes.other_parameters * number_bytes),
        adapter=sizes.adapter_parameters_a_rank * settings.lora.r * adam_bytes,
        activations=int(batch_tokens * kept * number_bytes * lost_to_fragments),
        logits=loss_piece_tokens * sizes.vocabulary * 12,
        overhead=gib if device_kind == "cuda" else gib * 3 // 4,
    )


def check_memory(estimate: MemoryEstimate, device: Device, settings: Settings) -> None:
    """:raises TrainingError: where the run would not fit, with what to change"""
    if estimate.total <= device.free_bytes:
        return
    raise TrainingError(
        f"This run needs about {estimate}; {device.name} has {in_gib(device.free_bytes)} free of "
        f"{in_gib(device.total_bytes)}. {advise(estimate, device, settings)} To try all the same: --ignore-memory."
    )


def advise(estimate: MemoryEstimate, device: Device, settings: Settings) -> str:
    """What helps most, first."""
    advice = []
    if settings.base.quantization != "4bit" and device.kind == "cuda":
        advice.append("set base.quantization to 4bit")
    if not settings.training.gradient_checkpointing:
        advice.append("set training.gradient_checkpointing to true")
    if settings.training.batch_size > 1:
        advice.append("set training.batch_size to 1 and raise training.gradient_accumulation")
    if estimate.base + estimate.adapter + estimate.overhead < device.free_bytes:
        advice.append("lower data.max_tokens")
    if device.free_bytes < device.total_bytes * 0.9:
        advice.append("end what else uses the memory")
    advice.append("take a machine with more memory")
    first, *others = advice
    return f"{first[0].upper()}{first[1:]}{''.join(f', or {each}' for each in others)}."
