"""What can go wrong, told in sentences: what is wrong, and what to do."""


class TrainingError(Exception):
    """A foreseeable fault; its text is shown to the person as it stands, without a traceback."""


class WrongUseError(TrainingError):
    """An argument or a value of the configuration that cannot be right; nothing was started."""


class StoppedError(TrainingError):
    """Somebody asked the run to stop; a checkpoint is saved."""
