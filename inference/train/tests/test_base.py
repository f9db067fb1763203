"""Devices, memory, weights and tokenizers: what does not fit is told before anything starts."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import PreTrainedTokenizerBase

from elara_train.base.device import Device, check_quantization, choose_precision, find_device
from elara_train.base.load import load_base, load_config
from elara_train.base.memory import check_memory, estimate_memory, gib, measure_sizes
from elara_train.base.tokenizer_fit import load_tokenizer
from elara_train.base.weights import find_base
from elara_train.faults import TrainingError, WrongUseError
from elara_train.settings.schema import BaseSettings, Settings
from elara_train.small_mistral import shapes, to_config

cpu = Device("cpu", "CPU", 8 * gib, 16 * gib, has_bf16=False)
card = Device("cuda", "NVIDIA A10G", 22 * gib, 24 * gib, has_bf16=True)
old_card = replace(card, has_bf16=False)


def test_numbers_are_chosen_for_the_device() -> None:
    assert choose_precision(BaseSettings(), card) == "bf16"
    assert choose_precision(BaseSettings(), old_card) == "fp16"
    assert choose_precision(BaseSettings(), cpu) == "fp32"
    assert choose_precision(BaseSettings(precision="fp16"), card) == "fp16"
    with pytest.raises(WrongUseError, match="has no bf16"):
        choose_precision(BaseSettings(precision="bf16"), old_card)
    with pytest.raises(WrongUseError, match="needs an NVIDIA GPU"):
        choose_precision(BaseSettings(precision="fp16"), cpu)


def test_a_quantised_base_needs_a_gpu() -> None:
    with pytest.raises(WrongUseError, match="--dry-run"):
        check_quantization(BaseSettings(), cpu)
    check_quantization(BaseSettings(quantization="none"), cpu)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_the_cpu_is_found_and_a_wanted_gpu_is_missed() -> None:
    assert find_device("cpu").kind == "cpu"
    with pytest.raises(WrongUseError, match="nvidia-smi"):
        find_device("cuda")


def seven_billion(tokenizer: PreTrainedTokenizerBase) -> Any:  # noqa: ANN401
    return measure_sizes(to_config(shapes["7b"], tokenizer), Settings().lora.target_modules)


def test_the_sizes_of_the_real_base_are_known_without_its_weights(tokenizer: PreTrainedTokenizerBase) -> None:
    sizes = seven_billion(tokenizer)
    assert sizes.linear_parameters + sizes.other_parameters == 7_241_732_096
    assert sizes.adapter_parameters_a_rank * 8 == 6_815_744


def test_the_real_base_fits_a_24_gib_card_in_4_bits_and_not_in_full(
    tokenizer: PreTrainedTokenizerBase,
) -> None:
    sizes, settings = seven_billion(tokenizer), Settings()
    in_4_bits = estimate_memory(sizes, settings, "bf16", 2 * 2048, "cuda")
    assert 5 * gib < in_4_bits.total < 16 * gib
    check_memory(in_4_bits, card, settings)
    full = replace(settings, base=replace(settings.base, quantization="none"))
    with pytest.raises(TrainingError) as refused:
        check_memory(estimate_memory(sizes, full, "fp32", 2 * 2048, "cuda"), card, full)
    assert "Set base.quantization to 4bit" in str(refused.value)
    assert "22.0 GiB free of 24.0 GiB" in str(refused.value)


def test_more_of_anything_takes_more_memory(tokenizer: PreTrainedTokenizerBase) -> None:
    sizes, settings = seven_billion(tokenizer), Settings()
    usual = estimate_memory(sizes, settings, "bf16", 1024, "cuda").total
    whole = replace(settings, training=replace(settings.training, gradient_checkpointing=False))
    wide = replace(settings, lora=replace(settings.lora, r=64))
    in_8_bits = replace(settings, base=replace(settings.base, quantization="8bit"))
    for dearer in (whole, wide, in_8_bits):
        assert estimate_memory(sizes, dearer, "bf16", 1024, "cuda").total > usual
    assert estimate_memory(sizes, settings, "bf16", 2048, "cuda").total > usual


def test_missing_weights_are_told_with_how_to_get_them(tmp_path: Path) -> None:
    for settings in (
        BaseSettings(),
        BaseSettings(folder=str(tmp_path / "none")),
        BaseSettings(name="../x/../y"),
    ):
        with pytest.raises(TrainingError, match=r'hf download .* --include "model\*\.safetensors"'):
            find_base(settings)
    with pytest.raises(TrainingError, match=r"no config\.json"):
        find_base(BaseSettings(folder=str(tmp_path)))


@pytest.fixture
def copy(base: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(base, tmp_path / "copy"))


def refusal(folder: Path) -> str:
    with pytest.raises(TrainingError) as refused:
        find_base(BaseSettings(folder=str(folder)))
    return str(refused.value)


def test_weights_that_are_not_whole_are_told(copy: Path) -> None:
    weights = copy / "model.safetensors"
    content = weights.read_bytes()
    for damaged in (content[:-1], content[:100], content[:4], b"", b"\xff" * 64, content + b"x"):
        weights.write_bytes(damaged)
        assert "cut short or damaged" in refusal(copy)
    weights.unlink()
    assert "no model.safetensors" in refusal(copy)
    (copy / "model.safetensors.index.json").write_text('{"weight_map": {"a": "model-00001.safetensors"}}')
    assert "model-00001.safetensors is missing" in refusal(copy)
    (copy / "model.safetensors.index.json").write_text("[]")
    assert "is not what it should be" in refusal(copy)


def test_a_base_that_is_quantised_already_is_refused(copy: Path) -> None:
    config = json.loads((copy / "config.json").read_text())
    (copy / "config.json").write_text(json.dumps(config | {"quantization_config": {}}))
    assert "quantised already" in refusal(copy)


def test_weights_that_lack_a_part_are_not_filled_with_chance(copy: Path) -> None:
    weights = load_file(copy / "model.safetensors")
    del weights["lm_head.weight"]
    save_file(weights, copy / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(TrainingError, match="lack 1 parts"):
        load_base(copy, "none", "fp32", cpu)


def test_a_model_of_another_kind_is_refused(copy: Path) -> None:
    for config in ({"model_type": "none-such"}, {"model_type": "t5"}):
        (copy / "config.json").write_text(json.dumps(config))
        with pytest.raises(TrainingError):
            load_config(copy)


def write_tokenizer(
    folder: Path, change: dict[str, object] | None = None, template: str | None = None
) -> None:
    file = folder / "tokenizer_config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | (change or {})))
    if template is not None:
        (folder / "chat_template.jinja").write_text(template)


plain = "{% for m in messages %}{{ m['content'] }}{{ eos_token }}{% endfor %}"
templates = [
    ("{{ raise_exception('No!') }}", "refuses a plain conversation"),
    ("{% if %}", "refuses a plain conversation"),
    (plain.replace("{{ eos_token }}", ""), "does not end an answer"),
    (plain.replace("m['content']", "'x'"), "does not write what the assistant said"),
    ("{{ messages | length }}" + plain, "rewrites"),
]


@pytest.mark.parametrize(("template", "why"), templates, ids=[why for _, why in templates])
def test_a_template_that_cannot_write_conversations_is_refused(copy: Path, template: str, why: str) -> None:
    write_tokenizer(copy, template=template)
    with pytest.raises(TrainingError, match=why):
        load_tokenizer(copy, 1024)


def test_a_tokenizer_that_does_not_fit_is_refused(copy: Path) -> None:
    with pytest.raises(TrainingError, match="do not belong together"):
        load_tokenizer(copy, 512)
    (copy / "chat_template.jinja").unlink()
    with pytest.raises(TrainingError, match="no chat template"):
        load_tokenizer(copy, 1024)
    write_tokenizer(copy, {"eos_token": None}, template=plain)
    with pytest.raises(TrainingError, match="no end token"):
        load_tokenizer(copy, 1024)
    (copy / "tokenizer.json").write_text("{}")
    with pytest.raises(TrainingError, match="cannot be loaded"):
        load_tokenizer(copy, 1024)


def test_the_device_is_described(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    with pytest.raises(WrongUseError, match="Apple"):
        find_device("mps")
