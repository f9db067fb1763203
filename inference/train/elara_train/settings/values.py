"""The kinds of value that a configuration may hold, each with its range and its sentence."""

import math
from dataclasses import dataclass, field
from typing import Any, Protocol


class Value(Protocol):
    def read(self, raw: object) -> object:
        """The value as it is used.

        :raises ValueError: with what is expected instead, to follow "must be"
        """


@dataclass(frozen=True)
class Number:
    low: float
    high: float
    is_whole: bool = False
    is_low_allowed: bool = True

    def read(self, raw: object) -> object:
        number = to_number(raw)
        outside = number is None or not (self.low <= number <= self.high)
        if outside or number is None or (number == self.low and not self.is_low_allowed):
            raise ValueError(self.expected())
        if not self.is_whole:
            return number
        if number != int(number):
            raise ValueError(self.expected())
        return int(number)

    def expected(self) -> str:
        kind = "a whole number" if self.is_whole else "a number"
        above = "from" if self.is_low_allowed else "above"
        return f"{kind} {above} {self.low:g} to {self.high:g}"


@dataclass(frozen=True)
class Choice:
    options: tuple[str, ...]

    def read(self, raw: object) -> object:
        if raw not in self.options:
            raise ValueError(f"one of {', '.join(self.options)}")
        return raw


@dataclass(frozen=True)
class Flag:
    def read(self, raw: object) -> object:
        if not isinstance(raw, bool):
            raise ValueError("true or false")
        return raw


@dataclass(frozen=True)
class Text:
    def read(self, raw: object) -> object:
        if not isinstance(raw, str) or raw.strip() == "":
            raise ValueError("a text that is not empty")
        return raw


@dataclass(frozen=True)
class Texts:
    def read(self, raw: object) -> object:
        if not isinstance(raw, list) or not raw or not all(isinstance(each, str) and each for each in raw):
            raise ValueError("a list of names, such as [q_proj, v_proj]")
        if len(set(raw)) != len(raw):
            raise ValueError("a list in which no name stands twice")
        return tuple(raw)


@dataclass(frozen=True)
class Optional:
    value: Value

    def read(self, raw: object) -> object:
        if raw is None:
            return None
        try:
            return self.value.read(raw)
        except ValueError as error:
            raise ValueError(f"{error}, or null") from None


def to_number(raw: object) -> float | None:
    """A number; also one that YAML takes for a text, such as 2e-4."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        return None
    try:
        number = float(raw)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def setting(value: Value, default: object) -> Any:  # noqa: ANN401 - dataclasses.field is typed so
    return field(default=default, metadata={"value": value})
