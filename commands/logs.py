"""What goes to the log: events of ours, and of libraries only what somebody must look at."""

import logging

CHATTY = ("aiogram", "aiogram_dialog", "taskiq", "asyncio", "uvicorn")


def write_logs() -> None:
    """Write events to the standard error, with the time."""
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
