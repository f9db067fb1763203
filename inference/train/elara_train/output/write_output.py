"""Writes what a run leaves behind: adapter, tokenizer, card, metrics, and last the manifest, which says that all is there."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM

from ..base.device import dtypes
from ..base.memory import in_gib
from ..faults import TrainingError
from ..run.run_folder import RunFolder, installed_versions, warned, write_json
from .digest import digest_file
from .model_card import data_card_name, find_data_card, write_card, write_merged_card

if TYPE_CHECKING:
    from ..run.adapter import Share
    from ..run.metrics import Metrics
    from ..run.train import Plan


card_name = "README.md"
tokenizer_files = (
    "tokenizer.json",
    "tokenizer.model",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "chat_template.jinja",
)
# What every peft since 0.6 knows; the rest of an adapter of ours is always as it is by default.
plain_words = {
    "alpha_pattern",
    "auto_mapping",
    "base_model_name_or_path",
    "bias",
    "fan_in_fan_out",
    "inference_mode",
    "init_lora_weights",
    "layers_pattern",
    "layers_to_transform",
    "lora_alpha",
    "lora_dropout",
    "modules_to_save",
    "peft_type",
    "r",
    "rank_pattern",
    "revision",
    "target_modules",
    "task_type",
}


@dataclass(frozen=True)
class Outcome:
    """What a run came to."""

    share: Share
    metrics: Metrics
    digests: dict[str, str]


def write_output(folder: RunFolder, plan: Plan, model: PeftModel, outcome: Outcome) -> None:
    """The adapter as TGI, vLLM and peft read it, and what a person must know about it."""
    write_adapter(model, folder.adapter)
    copy_tokenizer(plan.base, folder.adapter)
    (folder.adapter / card_name).write_text(write_card(plan, outcome), encoding="utf-8")
    if find_data_card(plan).is_file():
        shutil.copyfile(find_data_card(plan), folder.adapter / data_card_name)
    write_json(folder.metrics, warned(plan.identity.warning) | to_metrics(outcome))
    write_json(folder.manifest, to_manifest(folder, plan, outcome))


def write_adapter(model: PeftModel, out: Path) -> None:
    """Weights, and a configuration that servers with an older peft read too: they refuse words they do not know."""
    model.save_pretrained(str(out), save_embedding_layers=False)
    file = out / "adapter_config.json"
    written = json.loads(file.read_text(encoding="utf-8"))
    plain = {name: written[name] for name in sorted(plain_words) if name in written}
    write_json(file, plain | {"target_modules": sorted(written["target_modules"])})
    open_to_servers(out)


def copy_tokenizer(base: Path, out: Path) -> None:
    """The tokenizer is the base's own, byte for byte, so that older programs read it as they read the base's."""
    out.mkdir(parents=True, exist_ok=True)
    for name in tokenizer_files:
        if (base / name).is_file():
            shutil.copyfile(base / name, out / name)


def open_to_servers(folder: Path) -> None:
    """Weights are written for their owner alone; a server in a container is mostly somebody else."""
    for file in folder.glob("*.safetensors"):
        file.chmod(0o644)


def to_metrics(outcome: Outcome) -> dict[str, Any]:
    return {
        **asdict(outcome.metrics),
        "trainable_parameters": outcome.share.trainable,
        "all_parameters": outcome.share.total,
        "adapted_modules": outcome.share.modules,
    }


def to_manifest(folder: RunFolder, plan: Plan, outcome: Outcome) -> dict[str, Any]:
    files = [folder.metrics, *sorted(file for file in folder.adapter.rglob("*") if file.is_file())]
    return warned(plan.identity.warning) | {
        "base": plan.identity.name,
        "madeFrom": outcome.digests,
        "settings": asdict(plan.settings),
        "packages": installed_versions(),
        "files": {file.relative_to(folder.path).as_posix(): digest_file(file) for file in files},
    }


def write_merged(folder: RunFolder, plan: Plan) -> None:
    """The base, not quantised, with the adapter merged into it and a card: for servers that load no adapters."""
    with taking_shape(folder.merged) as unfinished:
        merge_adapter(plan.base, folder.adapter, unfinished, dtypes[plan.precision])
        adapter_card = (folder.adapter / card_name).read_text(encoding="utf-8")
        (unfinished / card_name).write_text(write_merged_card(plan.identity, adapter_card), encoding="utf-8")
        if (folder.adapter / data_card_name).is_file():
            shutil.copyfile(folder.adapter / data_card_name, unfinished / data_card_name)


@contextmanager
def taking_shape(folder: Path) -> Iterator[Path]:
    """A folder beside it that takes its name when all is written."""
    unfinished = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(unfinished, ignore_errors=True)
    yield unfinished
    unfinished.replace(folder)


def merge_adapter(base: Path, adapter: Path, out: Path, dtype: torch.dtype) -> None:
    """Merges on the CPU, where the whole base must fit into memory.

    :raises TrainingError: where it does not, or where adapter and base do not belong together
    """
    check_room(base, dtype)
    try:
        model = AutoModelForCausalLM.from_pretrained(str(base), dtype=dtype, local_files_only=True)
        merged: Any = PeftModel.from_pretrained(model, str(adapter)).merge_and_unload(safe_merge=True)
        merged.config.use_cache = True
        merged.save_pretrained(str(out))
    except (OSError, ValueError, RuntimeError) as error:
        raise TrainingError(f"The adapter in {adapter} cannot be merged into {base}: {error}") from None
    copy_tokenizer(base, out)
    open_to_servers(out)


def check_room(base: Path, dtype: torch.dtype) -> None:
    needed = sum(file.stat().st_size for file in base.glob("*.safetensors")) * dtype.itemsize / 2 * 1.2
    free = psutil.virtual_memory().available
    if needed > free:
        raise TrainingError(
            f"Merging needs about {in_gib(needed)} of memory beside the GPU's; {in_gib(free)} are free. The adapter is "
            "written; merge it on a larger machine with the same command, --resume and --merge."
        )
