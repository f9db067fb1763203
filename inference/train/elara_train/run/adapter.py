"""The adapter: low-rank changes to the attention of every layer, and nothing else."""

from collections import Counter
from dataclasses import dataclass

from peft import LoraConfig, PeftModel, TaskType, get_peft_model
from transformers import PreTrainedModel

from ..faults import TrainingError
from ..settings.schema import LoraSettings


@dataclass(frozen=True)
class Share:
    """How much of a model learns."""

    trainable: int
    total: int
    modules: dict[str, int]

    def __str__(self) -> str:
        listed = ", ".join(f"{name} × {count}" for name, count in sorted(self.modules.items()))
        return f"{self.trainable:,} of {self.total:,} parameters learn ({self.trainable / self.total:.3%}), in {listed}"


def add_adapter(model: PreTrainedModel, settings: LoraSettings, base_name: str) -> PeftModel:
    """The base with a fresh adapter; only the adapter learns.

    :raises TrainingError: where the base has not every module that is to be adapted
    """
    present = {name.split(".")[-1] for name, _ in model.named_modules()}
    absent = [name for name in settings.target_modules if name not in present]
    if absent:
        raise TrainingError(
            f"The base has no module {', '.join(absent)}. Name modules that it has in lora.target_modules, or another base."
        )
    config = LoraConfig(
        r=settings.r,
        lora_alpha=settings.alpha,
        lora_dropout=settings.dropout,
        target_modules=list(settings.target_modules),
        bias="none",
        task_type=TaskType.CAUSAL_LM,
    )
    adapted = get_peft_model(model, config)
    adapted.peft_config["default"].base_model_name_or_path = base_name
    return adapted


def measure_share(model: PeftModel) -> Share:
    """What learns, counted in the model itself."""
    parameters = list(model.parameters())
    return Share(
        trainable=sum(each.numel() for each in parameters if each.requires_grad),
        total=sum(count_parameters(each) for each in parameters),
        modules=dict(Counter(adapted_modules(model))),
    )


def adapted_modules(model: PeftModel) -> list[str]:
    """The kind of every module that has an adapter, such as q_proj."""
    return [
        name.removesuffix(".lora_A.default").split(".")[-1]
        for name, _ in model.named_modules()
        if name.endswith(".lora_A.default")
    ]


def count_parameters(parameter: object) -> int:
    """A 4-bit weight holds two parameters in each of its bytes."""
    count = int(parameter.numel())  # type: ignore[attr-defined]
    return count * 2 if type(parameter).__name__ == "Params4bit" else count


def check_adapted(model: PeftModel, settings: LoraSettings, layers: int) -> None:
    """:raises TrainingError: where something else than the wanted modules of every layer learns"""
    found = Counter(adapted_modules(model))
    wanted = Counter(dict.fromkeys(settings.target_modules, layers))
    others = [name for name, each in model.named_parameters() if each.requires_grad and ".lora_" not in name]
    if found != wanted or others:
        raise TrainingError(
            f"Adapted are {dict(found)} and {len(others)} parameters outside the adapter; wanted are {dict(wanted)} and "
            "none. Look at lora.target_modules."
        )
