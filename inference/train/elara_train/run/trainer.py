"""The trainer of trl with our own examples: their labels are made by us, so no template needs marks for it."""

from pathlib import Path

import torch
from datasets import Dataset
from peft import PeftModel
from transformers import PreTrainedTokenizerBase
from trl import SFTConfig, SFTTrainer
from trl.trainer.sft_trainer import DataCollatorForLanguageModeling

from ..conversations.encode import Example
from ..conversations.prepare import DataSet
from ..settings.schema import TrainingSettings

schedules = {"cosine": "cosine", "linear": "linear", "constant": "constant_with_warmup"}


class QuietTrainer(SFTTrainer):  # type: ignore[misc]
    """Writes no card of its own beside the checkpoints; the model card is ours."""

    def create_model_card(self, *_: object, **__: object) -> None:
        return None


def make_trainer(
    model: PeftModel,
    tokenizer: PreTrainedTokenizerBase,
    data: DataSet,
    arguments: SFTConfig,
) -> QuietTrainer:
    """Padding stands on the right and is never learned or looked at, whichever token fills it."""
    padding = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else tokenizer.eos_token_id
    trainer = QuietTrainer(
        model=model,
        args=arguments,
        data_collator=DataCollatorForLanguageModeling(pad_token_id=padding),
        train_dataset=to_dataset(data.train.examples),
        eval_dataset=to_dataset(data.validation.examples),
        processing_class=tokenizer,
    )
    keep_adapter_in_full_precision(model)
    return trainer


def to_arguments(
    settings: TrainingSettings, folder: Path, precision: str, device_kind: str, *, is_resumed: bool
) -> SFTConfig:
    return SFTConfig(
        output_dir=str(folder),
        per_device_train_batch_size=settings.batch_size,
        per_device_eval_batch_size=settings.batch_size,
        gradient_accumulation_steps=settings.gradient_accumulation,
        num_train_epochs=settings.epochs,
        max_steps=settings.max_steps or -1,
        learning_rate=settings.learning_rate,
        lr_scheduler_type=schedules[settings.schedule],
        warmup_steps=settings.warmup_share,
        weight_decay=settings.weight_decay,
        max_grad_norm=settings.max_gradient_norm,
        optim="adamw_torch",
        bf16=precision == "bf16",
        fp16=precision == "fp16",
        gradient_checkpointing=settings.gradient_checkpointing,
        gradient_checkpointing_kwargs={"use_reentrant": False},
        logging_steps=settings.log_every,
        logging_first_step=True,
        logging_nan_inf_filter=False,
        eval_strategy="steps",
        eval_steps=settings.evaluate_every,
        eval_on_start=not is_resumed,
        prediction_loss_only=True,
        save_strategy="steps",
        save_steps=settings.save_every,
        save_total_limit=settings.keep_checkpoints,
        seed=settings.seed,
        data_seed=settings.seed,
        use_cpu=device_kind == "cpu",
        dataloader_pin_memory=device_kind == "cuda",
        max_length=None,
        packing=False,
        dataset_kwargs={"skip_prepare_dataset": True},
        report_to="none",
        disable_tqdm=True,
    )


def to_dataset(examples: list[Example]) -> Dataset:
    return Dataset.from_dict(
        {
            "input_ids": [each.input_ids for each in examples],
            "labels": [each.labels for each in examples],
        }
    )


def keep_adapter_in_full_precision(model: PeftModel) -> None:
    """trl turns the adapter on a quantised base into bf16, with which fp16's gradient scaling cannot work."""
    for each in model.parameters():
        if each.requires_grad:
            each.data = each.data.to(torch.float32)
