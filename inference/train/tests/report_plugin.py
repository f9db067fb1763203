"""Writes what became of the tests as JSON, for `npm test`: pytest -p tests.report_plugin, with ELARA_PYTEST_REPORT."""

import json
import os
from pathlib import Path

import pytest

counts = {"passed": 0, "failed": 0, "skipped": 0}
failures: list[str] = []


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" or report.outcome != "passed":
        counts[report.outcome] += 1
    if report.failed:
        failures.append(f"{report.nodeid}: {last_line(report)}")


def pytest_collectreport(report: pytest.CollectReport) -> None:
    if report.failed:
        counts["failed"] += 1
        failures.append(f"{report.nodeid}: could not be read")


def pytest_sessionfinish() -> None:
    file = os.environ.get("ELARA_PYTEST_REPORT")
    if file:
        Path(file).write_text(json.dumps({**counts, "failures": failures}), encoding="utf-8")


def last_line(report: pytest.TestReport) -> str:
    crash = getattr(report.longrepr, "reprcrash", None)
    message = str(crash.message if crash else report.longrepr).strip()
    return message.splitlines()[0][:200] if message else report.outcome
