"""The measurement: it trains what fits, and tells wrong use."""

import json

import pytest

from elara_train.base.device import Device
from elara_train.base.memory import gib
from elara_train.bench import choose_load, main, parse_arguments, to_settings
from elara_train.faults import TrainingError

from .test_base import card


def test_the_figures_are_those_of_real_steps(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["--device", "cpu", "--size", "tiny", "--batch", "2", "--tokens", "64", "--steps", "3", "--json"]
    assert main(asked) == 0
    output = capsys.readouterr().out
    figures = json.loads(output.strip().splitlines()[-1])
    assert "step 3/3" in output
    assert (figures["steps"], figures["batch_size"], figures["conversation_tokens"]) == (3, 2, 64)
    assert figures["parameters"] == 205_120
    assert figures["tokens_per_second"] > 0
    assert 0 < figures["peak_memory_bytes"] < 64 * gib


def test_the_largest_model_and_batch_that_fit_are_taken() -> None:
    chosen = parse_arguments([])
    settings = to_settings(chosen)
    on_card = choose_load(chosen, settings, "bf16", card)
    assert on_card.size == "7b"
    assert on_card.memory.total <= card.free_bytes * 0.85
    small = choose_load(
        chosen, settings, "bf16", Device("cuda", "small card", 8 * gib, 8 * gib, has_bf16=True)
    )
    assert small.size == "large"
    assert small.batch_size > 1
    assert (
        choose_load(chosen, settings, "fp32", Device("cpu", "CPU", 64 * gib, 64 * gib, has_bf16=False)).size
        == "small"
    )
    with pytest.raises(TrainingError, match="take a machine with more memory"):
        choose_load(chosen, settings, "fp32", Device("cpu", "CPU", gib // 4, gib, has_bf16=False))


def test_wrong_use_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--device", "cpu", "--quantization", "4bit"]) == 2
    assert "needs an NVIDIA GPU" in capsys.readouterr().err
    for wrong in (["--steps", "0"], ["--steps", "1.5"], ["--size", "huge"], ["--batch", "-1"]):
        with pytest.raises(SystemExit) as ended:
            parse_arguments(wrong)
        assert ended.value.code == 2
