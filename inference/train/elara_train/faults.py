"""What can go wrong, told in sentences: what is wrong, and what to do."""


class TrainingFault(Exception):
    """A foreseeable fault; its text is shown to the person as it stands, without a traceback."""


class WrongUse(TrainingFault):
    """An argument or a value of the configuration that cannot be right; nothing was started."""
