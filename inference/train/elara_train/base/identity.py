"""Which base was trained on, as far as its own files tell: an adapter must not name weights that it never saw."""

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from transformers import PretrainedConfig

from ..settings.schema import BaseSettings
from ..small_mistral import random_mark, shapes
from .memory import Sizes

reference = BaseSettings()
random_name = "random-mistral"
# Far below anything that holds a conversation, far above what is made for a trial.
fewest_to_talk = 50_000_000


@dataclass(frozen=True)
class Identity:
    """What the base is called, and what must be said wherever its adapter is described."""

    name: str
    licence: str
    parameters: int
    is_named: bool
    is_random: bool

    @property
    def warning(self) -> str | None:
        """One sentence where nobody can talk with what comes out."""
        if self.is_random:
            return f"Dry run on a small random model ({self.parameters:,} parameters), of no use for talking."
        if self.parameters < fewest_to_talk:
            return f"Trial on a small model ({self.parameters:,} parameters), of no use for talking."
        return None

    def applied_to(self, settings: BaseSettings) -> BaseSettings:
        return replace(settings, name=self.name, licence=self.licence)


def identify_base(settings: BaseSettings, folder: Path, config: PretrainedConfig, sizes: Sizes) -> Identity:
    """The name of the settings, unless the folder's files belie it: then what they say, or the folder's own name."""
    parameters = sizes.linear_parameters + sizes.other_parameters
    if getattr(config, random_mark, False):
        return Identity(random_name, "mit", parameters, is_named=False, is_random=True)
    if settings.name == reference.name and not has_reference_shape(config):
        licence = "unknown" if settings.licence == reference.licence else settings.licence
        return Identity(folder.resolve().name, licence, parameters, is_named=False, is_random=False)
    return Identity(settings.name, settings.licence, parameters, is_named=True, is_random=False)


def has_reference_shape(config: PretrainedConfig) -> bool:
    """Whether a configuration is that of Mistral-7B-Instruct-v0.2; its fine-tuned kin have the same."""
    wanted = shapes["7b"]
    names = {
        "hidden": "hidden_size",
        "layers": "num_hidden_layers",
        "heads": "num_attention_heads",
        "key_heads": "num_key_value_heads",
        "inner": "intermediate_size",
        "vocabulary": "vocab_size",
    }
    same = all(
        getattr(config, names[each.name], None) == getattr(wanted, each.name) for each in fields(wanted)
    )
    return same and config.model_type == "mistral" and reads_far(config)


def reads_far(config: PretrainedConfig) -> bool:
    """v0.2 differs from v0.1, which has its sizes, in the rope's base and in the window that it has not."""
    rope: dict[str, Any] = getattr(config, "rope_parameters", None) or {}
    return rope.get("rope_theta") == 1_000_000.0 and getattr(config, "sliding_window", None) is None


def describe_unnamed(identity: Identity, folder: Path) -> str | None:
    """What to do where the settings name another base than the folder holds; null where they agree."""
    if identity.is_named or identity.is_random:
        return None
    return (
        f"config.json in {folder} is not that of {reference.name}, so the adapter and its card name the base after its "
        f"folder: {identity.name}. Say what it is with base.name and base.licence."
    )
