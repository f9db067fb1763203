"""Ctrl-C, SIGTERM and a closed terminal: the step is finished, a checkpoint is saved, and the run ends."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from ..report import complain

# A closed terminal stops a run as Ctrl-C does; Windows knows no such signal.
stops = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class StopRequest:
    """Whether somebody asked the run to stop."""

    def __init__(self) -> None:
        self.is_asked = False

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Within it the first signal asks to stop, and the second stops at once."""
        before = {each: signal.getsignal(each) for each in stops}
        for each in before:
            signal.signal(each, self.ask)
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)

    def ask(self, number: int, frame: FrameType | None) -> None:
        if self.is_asked:
            raise KeyboardInterrupt
        self.is_asked = True
        complain("Stopping after this step; a checkpoint is saved. Once more stops at once.")
