"""One training run: its folder, its adapter, its steps and its checkpoints."""
