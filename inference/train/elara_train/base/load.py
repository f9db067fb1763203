"""Loads the base as it is trained on."""

from pathlib import Path
from typing import Any

import torch
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    BitsAndBytesConfig,
    PretrainedConfig,
    PreTrainedModel,
)

from ..faults import TrainingError
from .device import Device, dtypes
from .tokenizer_fit import first_line


def load_config(folder: Path) -> PretrainedConfig:
    """:raises TrainingError: where the folder's config.json is none of a language model"""
    try:
        config: Any = AutoConfig.from_pretrained(str(folder), local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        raise TrainingError(f"{folder / 'config.json'} cannot be used: {first_line(error)}") from None
    wanted = ("hidden_size", "intermediate_size", "num_hidden_layers", "vocab_size")
    if any(not isinstance(getattr(config, name, None), int) for name in wanted):
        raise TrainingError(
            f"{folder} holds a model of the kind {config.model_type!r}, which is no plain language model. Name a base such "
            "as Mistral-7B-Instruct-v0.2."
        )
    return config


def load_base(folder: Path, quantization: str, precision: str, device: Device) -> PreTrainedModel:
    """The base with its weights, quantised as the settings say.

    :raises TrainingError: where the weights do not make up the model that config.json tells of
    """
    options: dict[str, Any] = {"dtype": dtypes[precision], "attn_implementation": "sdpa"}
    if quantization != "none":
        options["quantization_config"] = quantization_config(quantization, dtypes[precision])
    if device.kind == "cuda":
        options["device_map"] = {"": 0}
    try:
        model, report = AutoModelForCausalLM.from_pretrained(
            str(folder), local_files_only=True, output_loading_info=True, **options
        )
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        raise TrainingError(f"The weights in {folder} cannot be loaded: {first_line(error)}") from None
    missing = sorted(report["missing_keys"])
    if missing:
        raise TrainingError(
            f"The weights in {folder} lack {len(missing)} parts that config.json tells of (such as {missing[0]}), which would "
            "be random. Get the weights again."
        )
    model.config.use_cache = False
    return model


def quantization_config(quantization: str, compute: torch.dtype) -> BitsAndBytesConfig:
    if quantization == "8bit":
        return BitsAndBytesConfig(load_in_8bit=True)
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=compute,
    )
