"""The configuration: its defaults, and a sentence for every mistake."""

from dataclasses import fields
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from elara_train.__main__ import main
from elara_train.faults import WrongUseError
from elara_train.settings.arguments import parse_command
from elara_train.settings.read_config import read_config, sections, to_settings
from elara_train.settings.schema import Settings

here = Path(__file__).parent.parent


def test_the_defaults_are_those_that_were_settled() -> None:
    settings = Settings()
    assert settings.base.name == "mistralai/Mistral-7B-Instruct-v0.2"
    assert (settings.lora.r, settings.lora.alpha, settings.lora.dropout) == (8, 16, 0.05)
    assert settings.lora.target_modules == ("q_proj", "k_proj", "v_proj", "o_proj")
    training = settings.training
    assert (training.learning_rate, training.epochs, training.gradient_accumulation) == (2e-4, 3, 2)
    assert training.gradient_checkpointing
    assert settings.base.quantization == "4bit"
    assert settings.base.precision == "auto"


def test_the_file_that_comes_along_names_every_value_with_its_default() -> None:
    assert read_config(here / "config.yaml") == Settings()
    written = yaml.safe_load((here / "config.yaml").read_text("utf-8"))
    assert {name: list(values) for name, values in written.items()} == {
        name: [each.name for each in fields(kind)] for name, kind in sections.items()
    }


def test_every_value_of_the_file_has_a_comment() -> None:
    lines = (here / "config.yaml").read_text("utf-8").splitlines()
    bare = [
        line
        for before, line in pairwise(lines)
        if line.startswith("  ")
        and ":" in line
        and not line.lstrip().startswith("#")
        and not before.lstrip().startswith("#")
    ]
    assert bare == []


mistakes: list[tuple[Any, str]] = [
    (
        {"training": {"learning_rat": 1}},
        "there is no value training.learning_rat. Did you mean learning_rate?",
    ),
    ({"trainin": {}}, "there is no section trainin. Did you mean training?"),
    ({"lora": {"zz": 1}}, "Known are r, alpha, dropout, target_modules."),
    ({"training": {"learning_rate": 0}}, "training.learning_rate must be a number above 0 to 1, not 0."),
    ({"training": {"learning_rate": "fast"}}, "training.learning_rate must be a number"),
    ({"training": {"learning_rate": float("nan")}}, "training.learning_rate must be a number"),
    ({"training": {"epochs": -1}}, "training.epochs must be"),
    ({"training": {"epochs": True}}, "training.epochs must be"),
    ({"training": {"batch_size": 1.5}}, "training.batch_size must be a whole number from 1"),
    ({"training": {"batch_size": 0}}, "training.batch_size must be a whole number from 1"),
    ({"training": {"keep_checkpoints": 1}}, "training.keep_checkpoints must be a whole number from 2"),
    ({"training": {"gradient_checkpointing": "yes"}}, "must be true or false"),
    ({"training": {"seed": 2**40}}, "training.seed must be"),
    ({"base": {"quantization": "3bit"}}, "base.quantization must be one of 4bit, 8bit, none"),
    ({"base": {"quantization": ["4bit"]}}, "base.quantization must be one of"),
    ({"base": {"name": ""}}, "base.name must be a text"),
    ({"base": {"folder": 3}}, "base.folder must be a text that is not empty, or null"),
    ({"lora": {"target_modules": "q_proj"}}, "lora.target_modules must be a list"),
    ({"lora": {"target_modules": []}}, "lora.target_modules must be a list"),
    ({"lora": {"target_modules": ["q_proj", "q_proj"]}}, "no name stands twice"),
    ({"lora": {"dropout": 1}}, "lora.dropout must be"),
    ({"lora": [1]}, "lora must hold values"),
    ([1], "must hold sections"),
    ("text", "must hold sections"),
]


@pytest.mark.parametrize(("raw", "sentence"), mistakes, ids=[sentence for _, sentence in mistakes])
def test_a_mistake_is_told_by_its_place(raw: object, sentence: str) -> None:
    with pytest.raises(WrongUseError) as refused:
        to_settings(raw, "config.yaml")
    assert sentence in str(refused.value)


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(WrongUseError) as refused:
        to_settings({"lora": {"r": 0, "alpha": 0}, "output": {"x": 1}}, "config.yaml")
    assert len(str(refused.value).splitlines()) == 3


def test_numbers_may_be_written_as_people_write_them() -> None:
    assert to_settings(yaml.safe_load("training: {learning_rate: 2e-4}"), "x").training.learning_rate == 2e-4
    assert to_settings({"training": {"epochs": 0.5}}, "x").training.epochs == 0.5
    assert to_settings(None, "x") == to_settings({"training": None}, "x") == Settings()


files = [
    (b"training: {", "line 1: this is no YAML"),
    (b"lora:\n  r: 8\n  r: 16\n", "line 3: this is no YAML (r stands twice)"),
    (b"a: !!python/object/apply:os.system [ls]", "this is no YAML"),
    (b"\xff", "cannot be read"),
]


@pytest.mark.parametrize(("content", "sentence"), files, ids=[sentence for _, sentence in files])
def test_a_file_that_is_no_configuration_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "config.yaml"
    file.write_bytes(content)
    with pytest.raises(WrongUseError) as refused:
        read_config(file)
    assert sentence in str(refused.value)


def test_the_command_line_goes_before_the_file(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("data: {folder: one}\noutput: {folder: one}\nbase: {device: cuda}", encoding="utf-8")
    command = parse_command(
        ["--config", str(file), "--data", "two", "--device", "cpu", "--merge", "--resume"]
    )
    assert command.settings.data.folder == "two"
    assert command.settings.output.folder == "one"
    assert command.settings.base.device == "cpu"
    assert command.settings.output.merge
    assert command.is_resumed
    assert not command.is_dry_run


def test_wrong_use_ends_with_two_and_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "elara dataset build" in capsys.readouterr().err
    assert main(["--config", str(tmp_path / "none.yaml")]) == 2
    assert "Name one with --config" in capsys.readouterr().err
    assert main(["--dry-run", "--resume"]) == 2
    assert "leave out --resume" in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        main(["--dry"])
    assert ended.value.code == 2


@pytest.mark.parametrize("name", ["cpu", "gpu", "dev"])
def test_every_requirement_is_pinned(name: str) -> None:
    lines = (here / f"requirements-{name}.txt").read_text("utf-8").splitlines()
    wanted = [each for each in lines if each and not each.startswith(("#", "-r "))]
    assert wanted
    assert all(each.count("==") == 1 and each.split("==")[1].replace(".", "").isdigit() for each in wanted)
