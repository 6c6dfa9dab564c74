#!/usr/bin/env python
"""Every command of Secret Santa. `python manage.py COMMAND --help` explains one."""

import argparse
import gc
import importlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from commands.ground.endings import MISCONFIGURED, CannotGoOn

EMBEDDED = (
    "use a private PostgreSQL and Valkey in the folder var/ for whichever of DATABASE_HOST and"
    " REDIS_HOST is not set; nothing has to be installed"
)

PACE = "how long a story pauses: 1 to read along (default), 0.5 for half of that, 0 not at all"

NOT_INSTALLED = (
    "{} is not installed for this Python. `make setup` puts everything into .venv;"
    " then: .venv/bin/python manage.py {}"
)

PARTS = {
    "web": "run what is open to the web: the webhook's door and the Mini App",
    "worker": "run what draws and what delivers letters",
    "scheduler": "run what asks every minute for the draws that are due",
}


def main(words: Sequence[str] | None = None) -> int:
    """Run the command that was asked for; returns the exit code."""
    arguments = _parser().parse_args(words)
    try:
        # Only now, and only this one: some commands take seconds to import.
        importlib.import_module(f"commands.{arguments.module}").run(arguments)
    except CannotGoOn as ending:
        print(ending, file=sys.stderr)
        return ending.code
    except ModuleNotFoundError as missing:
        if _is_ours(missing.name):
            raise
        print(NOT_INSTALLED.format(missing.name, arguments.command), file=sys.stderr)
        return MISCONFIGURED
    return 0


def _is_ours(module: str | None) -> bool:
    return module is None or (Path(__file__).parent / module.partition(".")[0]).exists()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="manage.py", description="Secret Santa for Telegram.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def add(name: str, module: str, help: str) -> argparse.ArgumentParser:  # noqa: A002
        command = commands.add_parser(name, help=help, description=f"{help[0].upper()}{help[1:]}.")
        command.set_defaults(module=module)
        return command

    demo = add("demo", "demo", "play the whole game in a browser; needs no token and no network")
    demo.add_argument("--port", type=_port, help="port of the page (default: 8080 or a free one)")
    demo.add_argument("--folder", type=Path, default=Path("var/demo"), help="where it keeps data")
    demo.add_argument("--story", metavar="NAME", help="a game that plays itself, such as december")
    demo.add_argument("--pace", type=_pace, default=1.0, help=PACE)

    run = add("run", "run", "run the whole bot in one process")
    for name, help_ in PARTS.items():
        add(name, "run", help_).set_defaults(embedded=False)
    migrate = add("migrate", "migrate", "bring the database up to date")
    make = add("generate_key", "generate_key", "print a fresh key for ENCRYPT_SECRET_KEY")
    make.add_argument("--backup", action="store_true", help="a pair of keys for backups instead")
    add("register_webhook", "webhook", "have Telegram bring updates to DOMAIN_NAME")
    add("delete_webhook", "webhook", "have Telegram keep updates until they are asked for")
    doctor = add("doctor", "doctor", "look at everything that the bot needs, and say what to do")
    backup = add("backup", "backup", "put everything into one encrypted file")
    restore = add("restore", "restore", "bring a backup back, after a look whether it is whole")
    restore.add_argument("file", metavar="FILE", type=Path, help="the backup")
    restore.add_argument("--key", type=Path, required=True, help="a file with the secret key")
    restore.add_argument("--check", action="store_true", help="only see whether it is whole")
    rotate = add("rotate_keys", "rotate_keys", "seal everything anew under the newest key")
    former = add("import_former", "import_former", "take people and rooms over from a former bot")
    former.add_argument("dsn", metavar="DSN", help="its database, such as postgres://me@host/name")
    texts = add("export_translations", "export_translations", "write all texts into one table")
    texts.add_argument("file", metavar="FILE", nargs="?", type=Path, help="a CSV file to make")
    give = add("set_superuser", "superusers", "let a person see the admin screen")
    take = add("remove_superuser", "superusers", "take the admin screen from a person")
    for command in (give, take):
        command.add_argument("id", metavar="ID", type=_person, help="the person's id in Telegram")
    for command in (run, migrate, doctor, backup, restore, rotate, former, give, take):
        command.add_argument("--embedded", action="store_true", help=EMBEDDED)
    return parser


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else 0
    if not 1 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 1 to 65535")
    return port


def _pace(text: str) -> float:
    if not re.fullmatch(r"\d{1,3}(\.\d+)?", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a pace, such as 1 or 0.5")
    return float(text)


def _person(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 2**52:
        raise argparse.ArgumentTypeError(f"{text!r} is not the id of a person, such as 123456789")
    return int(text)


if __name__ == "__main__":
    try:
        sys.exit(main())
    finally:
        # Everything is closed. Python would look through its whole memory before it ends, which
        # after a bot takes longer than all that the bot had to finish.
        gc.freeze()
