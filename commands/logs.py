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
    # It calls a screen that refuses to be shown an error; a real fault is logged by bot/errors.py.
    logging.getLogger("aiogram_dialog.window").setLevel(logging.CRITICAL)
