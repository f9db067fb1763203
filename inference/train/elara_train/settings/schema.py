"""Every value of config.yaml with its default and its range."""

from dataclasses import dataclass, field

from .values import Choice, Flag, Number, Optional, Text, Texts, setting


@dataclass(frozen=True)
class BaseSettings:
    """What is trained on."""

    name: str = setting(Text(), "mistralai/Mistral-7B-Instruct-v0.2")
    folder: str | None = setting(Optional(Text()), None)
    licence: str = setting(Text(), "apache-2.0")
    quantization: str = setting(Choice(("4bit", "8bit", "none")), "4bit")
    precision: str = setting(Choice(("auto", "bf16", "fp16", "fp32")), "auto")
    device: str = setting(Choice(("auto", "cuda", "mps", "cpu")), "auto")


@dataclass(frozen=True)
class DataSettings:
    """What it learns from."""

    folder: str | None = setting(Optional(Text()), None)
    max_tokens: int = setting(Number(32, 32768, is_whole=True), 2048)
    skip_broken: bool = setting(Flag(), False)


@dataclass(frozen=True)
class LoraSettings:
    """What is added to the base."""

    r: int = setting(Number(1, 512, is_whole=True), 8)
    alpha: int = setting(Number(1, 4096, is_whole=True), 16)
    dropout: float = setting(Number(0, 0.9), 0.05)
    target_modules: tuple[str, ...] = setting(Texts(), ("q_proj", "k_proj", "v_proj", "o_proj"))


@dataclass(frozen=True)
class TrainingSettings:
    """How it learns."""

    learning_rate: float = setting(Number(0, 1, is_low_allowed=False), 2e-4)
    epochs: float = setting(Number(0, 1000, is_low_allowed=False), 3)
    max_steps: int | None = setting(Optional(Number(1, 10_000_000, is_whole=True)), None)
    batch_size: int = setting(Number(1, 4096, is_whole=True), 2)
    gradient_accumulation: int = setting(Number(1, 4096, is_whole=True), 2)
    gradient_checkpointing: bool = setting(Flag(), True)
    warmup_share: float = setting(Number(0, 0.5), 0.03)
    schedule: str = setting(Choice(("cosine", "linear", "constant")), "cosine")
    weight_decay: float = setting(Number(0, 1), 0.0)
    max_gradient_norm: float = setting(Number(0, 1000, is_low_allowed=False), 1.0)
    seed: int = setting(Number(0, 2**32 - 1, is_whole=True), 7)
    log_every: int = setting(Number(1, 1_000_000, is_whole=True), 5)
    evaluate_every: int = setting(Number(1, 1_000_000, is_whole=True), 100)
    save_every: int = setting(Number(1, 1_000_000, is_whole=True), 100)
    keep_checkpoints: int = setting(Number(2, 1000, is_whole=True), 2)


@dataclass(frozen=True)
class OutputSettings:
    """Where it goes."""

    folder: str = setting(Text(), "runs/elara")
    merge: bool = setting(Flag(), False)


@dataclass(frozen=True)
class Settings:
    """A whole configuration."""

    base: BaseSettings = field(default_factory=BaseSettings)
    data: DataSettings = field(default_factory=DataSettings)
    lora: LoraSettings = field(default_factory=LoraSettings)
    training: TrainingSettings = field(default_factory=TrainingSettings)
    output: OutputSettings = field(default_factory=OutputSettings)
