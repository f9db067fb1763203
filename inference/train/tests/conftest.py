"""A small random base, a small data set, and settings for runs that take seconds."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import PreTrainedTokenizerBase

from elara_train.base.tokenizer_fit import load_tokenizer
from elara_train.quiet import be_quiet
from elara_train.settings.schema import Settings
from elara_train.small_mistral import package, shapes, write_small_mistral

sample = package / "sample"
MakeSettings = Callable[..., Settings]


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)
    be_quiet()


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base") / "mistral"
    write_small_mistral(folder, shapes["tiny"], sample / "train.jsonl", seed=1)
    return folder


@pytest.fixture(scope="session")
def tokenizer(base: Path) -> PreTrainedTokenizerBase:
    return load_tokenizer(base, shapes["tiny"].vocabulary)


@pytest.fixture
def make_settings(base: Path, tmp_path: Path) -> MakeSettings:
    def make(out: str = "run", **training: Any) -> Settings:  # noqa: ANN401
        settings = Settings()
        chosen = {
            "epochs": 2,
            "batch_size": 2,
            "log_every": 1,
            "evaluate_every": 5,
            "save_every": 5,
        } | training
        return replace(
            settings,
            base=replace(settings.base, folder=str(base), quantization="none", device="cpu"),
            data=replace(settings.data, folder=str(sample)),
            training=replace(settings.training, learning_rate=0.01, **chosen),
            output=replace(settings.output, folder=str(tmp_path / out)),
        )

    return make
