"""What lies beside the weights and tells what they are: names that are true, the warning of a trial, the data card."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from transformers import PreTrainedTokenizerBase

from elara_train.base.identity import Identity, describe_unnamed, identify_base
from elara_train.base.memory import measure_sizes
from elara_train.output.digest import digest_file
from elara_train.output.model_card import write_card, write_merged_card
from elara_train.run.train import TrainedRun, train
from elara_train.settings.schema import BaseSettings, Settings
from elara_train.small_mistral import random_mark, shapes, to_config

from .conftest import MakeSettings, sample

reference = "mistralai/Mistral-7B-Instruct-v0.2"
of_no_use = "Dry run on a small random model (205,120 parameters), of no use for talking."


def trained(settings: Settings) -> TrainedRun:
    finished = train(settings, is_resumed=False)
    assert finished is not None
    return finished


def identify(tokenizer: PreTrainedTokenizerBase, settings: BaseSettings, **changes: Any) -> Identity:  # noqa: ANN401
    config = to_config(shapes["7b"], tokenizer)
    for name, value in {random_mark: False, **changes}.items():
        setattr(config, name, value)
    sizes = measure_sizes(config, Settings().lora.target_modules)
    return identify_base(settings, Path("/somewhere/weights"), config, sizes)


def test_the_reference_is_known_by_its_shape(tokenizer: PreTrainedTokenizerBase) -> None:
    found = identify(tokenizer, BaseSettings())
    assert (found.name, found.licence, found.parameters) == (reference, "apache-2.0", 7_241_732_096)
    assert found.is_named
    assert found.warning is None
    assert describe_unnamed(found, Path("/somewhere/weights")) is None


@pytest.mark.parametrize(
    "change",
    [
        {"sliding_window": 4096},
        {"rope_parameters": {"rope_type": "default", "rope_theta": 10_000.0}},
        {"vocab_size": 32768},
        {"num_hidden_layers": 31},
        {"model_type": "llama"},
    ],
    ids=["window of v0.1", "rope of v0.1", "vocabulary of v0.3", "fewer layers", "another kind"],
)
def test_other_weights_do_not_get_the_name_of_the_reference(
    tokenizer: PreTrainedTokenizerBase, change: dict[str, object]
) -> None:
    found = identify(tokenizer, BaseSettings(), **change)
    assert (found.name, found.licence, found.is_named) == ("weights", "unknown", False)
    assert "base.name and base.licence" in str(describe_unnamed(found, Path("/somewhere/weights")))
    named = BaseSettings(name="somebody/model", licence="mit")
    assert identify(tokenizer, named, **change).applied_to(named) == named


def test_random_weights_are_told_whatever_the_settings_call_them(tokenizer: PreTrainedTokenizerBase) -> None:
    for settings in (BaseSettings(), BaseSettings(name="somebody/model")):
        found = identify(tokenizer, settings, **{random_mark: True})
        assert (found.name, found.is_named, found.is_random) == ("random-mistral", False, True)
        assert "of no use for talking" in str(found.warning)


def test_what_was_trained_on_a_random_base_says_so_everywhere(make_settings: MakeSettings) -> None:
    settings = make_settings(max_steps=1)
    finished = trained(replace(settings, output=replace(settings.output, merge=True)))
    folder = finished.folder
    for file in (folder.manifest, folder.metrics, folder.record):
        assert json.loads(file.read_text("utf-8"))["warning"] == of_no_use
    assert json.loads(folder.manifest.read_text("utf-8"))["base"] == "random-mistral"
    for card in (folder.adapter / "README.md", folder.merged / "README.md"):
        assert f"**{of_no_use}**" in card.read_text("utf-8")
    written = [file for file in folder.path.rglob("*") if file.suffix in {".json", ".md"}]
    assert [file.name for file in written if "mistralai" in file.read_text("utf-8")] == []


def test_a_small_base_of_somebody_else_is_named_after_its_folder(
    make_settings: MakeSettings, base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = Path(shutil.copytree(base, tmp_path / "own-model"))
    config = json.loads((own / "config.json").read_text())
    del config[random_mark]
    (own / "config.json").write_text(json.dumps(config))
    settings = make_settings(max_steps=1)
    finished = trained(replace(settings, base=replace(settings.base, folder=str(own))))
    card = (finished.folder.adapter / "README.md").read_text("utf-8")
    assert "Trial on a small model (205,120 parameters), of no use for talking." in card
    assert "folder named own-model" in card
    assert "mistralai" not in card
    assert "base_model:" not in card
    told = capsys.readouterr()
    assert "Base: own-model, 205,120 parameters." in told.out
    assert "Say what it is with base.name and base.licence." in told.err


def test_the_card_of_the_real_base_tells_what_the_adapter_is_made_of(make_settings: MakeSettings) -> None:
    finished = trained(make_settings(max_steps=2))
    identity = Identity(reference, "apache-2.0", 7_241_732_096, is_named=True, is_random=False)
    card = write_card(replace(finished.plan, identity=identity), finished.outcome)
    assert card.startswith(f'---\nbase_model: "{reference}"\nlibrary_name: peft\nlicense: "apache-2.0"\n')
    first = finished.outcome.metrics.evaluation[0].loss
    for wanted in (
        f"An adapter for {reference}. It speaks as Elara does",
        "| rank, alpha, dropout | 8, 16, 0.05 |",
        "q_proj, k_proj, v_proj, o_proj",
        f"| 0 | {first:.4f} |",
        digest_file(sample / "train.jsonl")[:16],
        finished.outcome.digests["base"][:16],
        f"{len(finished.plan.data.train.examples)} |",
        "CPU",
        "has no data card",
        "without them it must not be used",
        "does not ask for the same licence",
        "judge it with the score card",
    ):
        assert wanted in card
    assert "of no use" not in card
    merged = write_merged_card(identity, card)
    assert merged.startswith(f'---\nbase_model: "{reference}"\nlibrary_name: transformers\n')
    assert f"The weights of {reference} with the adapter merged into them. It speaks as Elara does" in merged
    assert merged.endswith(card[card.index("\n## What it is for") :])


def test_a_data_card_comes_along(make_settings: MakeSettings, tmp_path: Path) -> None:
    data = Path(shutil.copytree(sample, tmp_path / "data"))
    (data / "data-card.md").write_text("# Written by hand\n", encoding="utf-8")
    settings = make_settings(max_steps=1)
    settings = replace(settings, data=replace(settings.data, folder=str(data)))
    folder = trained(settings).folder
    assert train(replace(settings, output=replace(settings.output, merge=True)), is_resumed=True) is None
    for out in (folder.adapter, folder.merged):
        assert "(data-card.md)" in (out / "README.md").read_text("utf-8")
        assert (out / "data-card.md").read_bytes() == (data / "data-card.md").read_bytes()
    assert "adapter/data-card.md" in json.loads(folder.manifest.read_text())["files"]
