"""What a run leaves behind: adapter, tokenizer, model card, metrics, manifest, merged weights."""
