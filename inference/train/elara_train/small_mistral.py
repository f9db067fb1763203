"""A small random Mistral with its tokenizer, made on the spot: the same architecture, no knowledge.

`python -m elara_train.small_mistral --out DIR` writes it as a Hugging Face folder, which training,
`transformers serve` and every other program that reads such folders take for a Mistral-7B-Instruct-v0.2.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import MistralConfig, MistralForCausalLM, PreTrainedTokenizerFast, set_seed

from .faults import TrainingError
from .quiet import be_quiet
from .report import complain, say

package = Path(__file__).parent
sample_corpus = package / "sample" / "train.jsonl"
# Stands in the config.json of what is made here, and of what is merged from it: random weights are told as such.
random_mark = "made_at_random"
chat_template = (package / "chat_template.jinja").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Shape:
    """How large a Mistral is; the proportions follow the 7B model: four query heads to a key head."""

    hidden: int
    layers: int
    heads: int
    key_heads: int
    inner: int
    vocabulary: int


shapes = {
    "tiny": Shape(hidden=64, layers=2, heads=4, key_heads=2, inner=128, vocabulary=1024),
    "small": Shape(hidden=256, layers=4, heads=8, key_heads=2, inner=896, vocabulary=4096),
    "middle": Shape(hidden=1024, layers=12, heads=16, key_heads=4, inner=3584, vocabulary=32000),
    "large": Shape(hidden=2048, layers=24, heads=16, key_heads=4, inner=7168, vocabulary=32000),
    "7b": Shape(hidden=4096, layers=32, heads=32, key_heads=8, inner=14336, vocabulary=32000),
}


def make_small_mistral(
    shape: Shape, texts: Iterable[str], seed: int, dtype: torch.dtype
) -> tuple[MistralForCausalLM, PreTrainedTokenizerFast]:
    """A random Mistral and a tokenizer trained on `texts`; the same arguments give the same weights."""
    tokenizer = train_tokenizer(texts, shape.vocabulary)
    set_seed(seed)
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        return MistralForCausalLM(to_config(shape, tokenizer)).to(dtype), tokenizer
    finally:
        torch.set_default_dtype(before)


def to_config(shape: Shape, tokenizer: PreTrainedTokenizerFast) -> MistralConfig:
    """The configuration of Mistral-7B-Instruct-v0.2 (no sliding window, rope theta 1e6) at another size."""
    return MistralConfig(
        vocab_size=max(shape.vocabulary, len(tokenizer)),
        hidden_size=shape.hidden,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.key_heads,
        intermediate_size=shape.inner,
        max_position_embeddings=32768,
        rope_parameters={"rope_type": "default", "rope_theta": 1_000_000.0},
        sliding_window=None,
        tie_word_embeddings=False,
        initializer_range=shape.hidden**-0.5,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=None,
        **{random_mark: True},
    )


def train_tokenizer(texts: Iterable[str], vocabulary: int) -> PreTrainedTokenizerFast:
    """A byte-pair tokenizer of Mistral's kind: `▁` for a space, bytes for what it does not know.

    Like Mistral's own it has <unk>, <s> and </s> but no token for padding, and pads on the left, as generation
    needs; training pads on the right by itself.
    """
    tokenizer = Tokenizer(models.BPE(byte_fallback=True, unk_token="<unk>", fuse_unk=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="first")
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    )
    specials = ["<unk>", "<s>", "</s>"]
    octets = [f"<0x{octet:02X}>" for octet in range(256)]
    trainer: Any = trainers.BpeTrainer(  # type: ignore[no-untyped-call]
        vocab_size=vocabulary,
        special_tokens=specials + octets,
        initial_alphabet=[chr(code) for code in range(0x21, 0x7F)],
        min_frequency=2,
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer=trainer)
    return wrap_tokenizer(without_special_octets(tokenizer))


def without_special_octets(tokenizer: Tokenizer) -> Tokenizer:
    """Byte tokens are in the vocabulary but not special: the text "<0x0A>" is six characters."""
    state = json.loads(tokenizer.to_str())
    state["added_tokens"] = [each for each in state["added_tokens"] if not each["content"].startswith("<0x")]
    return Tokenizer.from_str(json.dumps(state))


def wrap_tokenizer(tokenizer: Tokenizer) -> PreTrainedTokenizerFast:
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", pair="<s> $A <s> $B", special_tokens=[("<s>", tokenizer.token_to_id("<s>"))]
    )
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        padding_side="left",
        model_max_length=32768,
        clean_up_tokenization_spaces=False,
    )
    wrapped.chat_template = chat_template
    return wrapped


def read_corpus(file: Path) -> Iterator[str]:
    """The texts of a data set file, or the lines of any other text file."""
    try:
        lines = file.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"The corpus {file} cannot be read ({error}). Name a UTF-8 text file.") from error
    for line in lines:
        yield from texts_of(line)


def texts_of(line: str) -> list[str]:
    try:
        messages = json.loads(line)["messages"]
        return [str(message["content"]) for message in messages]
    except (ValueError, TypeError, KeyError):
        return [line]


def write_small_mistral(
    out: Path, shape: Shape, corpus: Path, seed: int, dtype: torch.dtype = torch.float32
) -> int:
    """Writes weights, tokenizer and template into `out` and returns the number of parameters."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise TrainingError(f"{out} is there already and not empty. Name a new folder with --out.")
    texts = list(read_corpus(corpus))
    if not any(text.strip() for text in texts):
        raise TrainingError(f"The corpus {corpus} has no text in it, so no tokenizer can be made from it.")
    model, tokenizer = make_small_mistral(shape, texts, seed, dtype)
    model.generation_config.pad_token_id = tokenizer.eos_token_id
    model.save_pretrained(out)
    tokenizer.save_pretrained(out)
    return int(model.num_parameters())


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m elara_train.small_mistral",
        description="Write a small random Mistral with its tokenizer as a Hugging Face folder.",
    )
    parser.add_argument("--out", type=Path, required=True, help="the folder to write; new or empty")
    parser.add_argument("--seed", type=int, default=7, help="of the random weights (default 7)")
    parser.add_argument("--corpus", type=Path, default=sample_corpus, help="what the tokenizer learns from")
    parser.add_argument("--size", choices=list(shapes), default="tiny", help="how large (default tiny)")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    chosen = parse_arguments(arguments)
    be_quiet()
    try:
        parameters = write_small_mistral(chosen.out, shapes[chosen.size], chosen.corpus, chosen.seed)
    except TrainingError as fault:
        complain(str(fault))
        return 1
    say(f"A random Mistral of {parameters:,} parameters with its tokenizer lies in {chosen.out}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
