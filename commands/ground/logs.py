"""What goes to the log: events of ours, and of libraries only what somebody must look at.

On a terminal a line for eyes, elsewhere a line of JSON. Nothing personal is ever in it: what is
said about a fault is where it happened and of what kind it was. Its own words may quote the row
or the message that it met, so they are left out wherever they come from.
"""

import logging
import sys
from types import TracebackType
from typing import Any, Literal, TextIO

import structlog
from structlog.typing import EventDict, Processor

from commands.ground.faults import fault_of, harmless

Format = Literal["auto", "text", "json"]

CHATTY = ("aiogram", "aiogram_dialog", "taskiq", "asyncio", "httpx", "uvicorn")

OURS = frozenset({"bot", "commands", "db", "deploy", "locales", "santa", "tasks", "webapp"})
"""Their sentences are written by us; of others' only the first line is, and the rest is values."""


CONTEXT = ("update", "room", "letter")
"""What an event of ours may be given beside its sentence."""


def write_logs(form: Format = "auto", to: TextIO | None = None) -> None:
    """Write events to the standard error, one a line."""
    stream = to or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter(for_eyes=form == "text" or (form == "auto" and stream.isatty())))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    # It calls a screen that refuses to be shown an error; a real fault is logged by bot/errors.py.
    logging.getLogger("aiogram_dialog.window").setLevel(logging.CRITICAL)
    sys.excepthook = _log_at_the_end


def formatter(*, for_eyes: bool) -> logging.Formatter:
    """Make what turns an event into a line."""
    steps: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(allow=CONTEXT),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _say_fault,
    ]
    cleared = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    written: list[Processor] = (
        [cleared, _fault_below, structlog.dev.ConsoleRenderer(colors=False, pad_event_to=0)]
        if for_eyes
        else [cleared, structlog.processors.JSONRenderer(ensure_ascii=False)]
    )
    return Harmless(foreign_pre_chain=steps, processors=written)


class Harmless(structlog.stdlib.ProcessorFormatter):
    """Takes the values out of an event before anything is made of it."""

    def format(self, record: logging.LogRecord) -> str:
        """Write one line."""
        copy = logging.makeLogRecord(record.__dict__)
        copy.args = harmless(record.args)
        message = copy.getMessage()
        if record.name.partition(".")[0] not in OURS:
            message = message.partition("\n")[0]
        copy.msg, copy.args = message.replace("\n", " "), None
        return super().format(copy)


def _say_fault(_: Any, __: str, event: EventDict) -> EventDict:
    info = event.pop("exc_info", None)
    fault = info[1] if isinstance(info, tuple) else info
    if isinstance(fault, BaseException):
        event["fault"] = fault_of(fault)
    event.pop("stack_info", None)
    return event


def _fault_below(_: Any, __: str, event: EventDict) -> EventDict:
    if "fault" in event:
        event["exception"] = "\n".join(event.pop("fault"))
    return event


def _log_at_the_end(
    kind: type[BaseException], fault: BaseException, trace: TracebackType | None
) -> None:
    """Log what nobody has caught, in place of Python's own words about it."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, fault, trace)
        return
    logging.getLogger(__name__).critical("the program met a fault", exc_info=fault)
