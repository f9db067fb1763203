"""The small random Mistral: of Mistral's kind in every respect that a program looks at."""

from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedTokenizerBase

from elara_train.output.digest import digest_file
from elara_train.small_mistral import main


def test_it_is_read_as_a_mistral(base: Path) -> None:
    model = AutoModelForCausalLM.from_pretrained(base)
    assert type(model).__name__ == "MistralForCausalLM"
    assert model.config.sliding_window is None
    assert model.config.rope_parameters["rope_theta"] == 1_000_000
    tokenizer = AutoTokenizer.from_pretrained(base)
    assert len(tokenizer) <= model.config.vocab_size
    written = model.generate(**tokenizer("Hello.", return_tensors="pt"), max_new_tokens=4, do_sample=False)
    assert written.shape[1] > 3


def test_its_tokenizer_is_of_mistrals_kind(tokenizer: PreTrainedTokenizerBase) -> None:
    assert [tokenizer.convert_ids_to_tokens(place) for place in range(3)] == ["<unk>", "<s>", "</s>"]
    assert tokenizer.pad_token is None
    assert tokenizer.padding_side == "left"
    text = "Größe 日本 👩‍👩‍👧 <0x0A>\n  two  spaces"
    tokens = tokenizer(text, add_special_tokens=False)["input_ids"]
    assert tokenizer.unk_token_id not in tokens
    assert tokenizer.decode(tokens) == text
    assert tokenizer("Hello.")["input_ids"][0] == tokenizer.bos_token_id


def test_its_template_is_that_of_the_instruct_model(tokenizer: PreTrainedTokenizerBase) -> None:
    talk = [
        {"role": "user", "content": "A"},
        {"role": "assistant", "content": "B"},
        {"role": "user", "content": "C"},
    ]
    assert (
        tokenizer.apply_chat_template(talk, tokenize=False) == "<s> [INST] A [/INST] B</s> [INST] C [/INST]"
    )
    with_system = [{"role": "system", "content": "S"}, *talk]
    assert tokenizer.apply_chat_template(with_system, tokenize=False).startswith(
        "<s> [INST] S\n\nA [/INST] B</s>"
    )
    with pytest.raises(Exception, match="must alternate"):
        tokenizer.apply_chat_template(talk[1:], tokenize=False)


def test_a_seed_gives_the_same_weights(tmp_path: Path) -> None:
    for name, seed in (("one", "3"), ("two", "3"), ("other", "4")):
        assert main(["--out", str(tmp_path / name), "--seed", seed]) == 0
    one, two, other = (digest_file(tmp_path / name / "model.safetensors") for name in ("one", "two", "other"))
    assert one == two
    assert one != other
    assert (tmp_path / "one/tokenizer.json").read_bytes() == (tmp_path / "two/tokenizer.json").read_bytes()


def test_it_overwrites_nothing_and_needs_a_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text(" \n")
    assert main(["--out", str(tmp_path)]) == 1
    assert "not empty" in capsys.readouterr().err
    assert main(["--out", str(tmp_path / "new"), "--corpus", str(tmp_path / "mine.txt")]) == 1
    assert "no text" in capsys.readouterr().err
    assert main(["--out", str(tmp_path / "new"), "--corpus", str(tmp_path / "none.txt")]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_any_text_file_is_a_corpus(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("alpha beta gamma\n" * 50, encoding="utf-8")
    assert main(["--out", str(tmp_path / "model"), "--corpus", str(tmp_path / "words.txt")]) == 0
    tokenizer = AutoTokenizer.from_pretrained(tmp_path / "model")
    assert tokenizer.tokenize("alpha gamma") == ["▁alpha", "▁gamma"]
    model = AutoModelForCausalLM.from_pretrained(tmp_path / "model")
    assert model(torch.tensor([[1]])).logits.shape[-1] >= len(tokenizer)
