"""Every variable of the environment: its shape, its default, and what it is for."""

from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from settings.shapes import (
    Account,
    Chat,
    Domain,
    Email,
    Host,
    Keys,
    PublicKey,
    Token,
    Updates,
    WebAddress,
    Zone,
)


def _setting(default: Any = ..., *, expected: str, example: str, **bounds: Any) -> Any:
    """Describe a setting to whoever got it wrong."""
    return Field(default, description=expected, examples=[example], **bounds)


def _number(default: int | None, *, least: int, most: int) -> Any:
    """Describe a whole number within bounds."""
    expected = f"a whole number from {least} to {most}"
    example = str(most if default is None else default)
    return _setting(default, expected=expected, example=example, ge=least, le=most)


class Settings(BaseModel):
    """What whoever runs the bot decides. A variable left empty counts as not given."""

    model_config = ConfigDict(
        frozen=True, extra="ignore", hide_input_in_errors=True, str_strip_whitespace=True
    )

    encrypt_secret_key: Keys = _setting(
        expected="one or several Fernet keys, comma separated, the newest first",
        example="what `python manage.py generate_key` prints",
    )
    """Fernet keys: the first seals pairs, wishes, addresses and phones; all of them open."""

    telegram_token: Token = _setting(
        expected="the bot's token, as @BotFather gave it",
        example="123456789:AAExampleExampleExampleExampleExampl",
    )
    """The bot's token."""

    telegram_login: Account = _setting(expected="the bot's user name", example="my_santa_bot")
    """The bot's user name, with or without @; invite links are made of it."""

    support_account: Account = _setting("", expected="a Telegram user name", example="my_support")
    """The Telegram account that people may ask for help, with or without @."""

    room_number_length: int = _number(6, least=5, most=8)
    """Digits in a room's number."""

    user_rooms_limit: int = _number(3, least=1, most=1000)
    """Unfinished rooms that one person may own."""

    database_name: str = _setting(expected="the name of the database", example="santa")
    """The database in PostgreSQL 15 or later."""

    database_user: str = _setting(expected="a user of PostgreSQL", example="santa")
    """Who the bot is in PostgreSQL; owns the database."""

    database_password: SecretStr = _setting(
        expected="the password of DATABASE_USER", example="a long random text"
    )
    """The password of that user."""

    database_host: Host = _setting("db", expected="a host, or the folder of a socket", example="db")
    """Where PostgreSQL is: a host, or the folder of its unix socket."""

    database_port: int = _number(5432, least=1, most=65535)
    """The port of PostgreSQL."""

    pool_size: int = _number(5, least=1, most=500)
    """Connections to PostgreSQL that one process keeps."""

    max_overflow: int = _number(10, least=0, most=500)
    """Connections more that it may open under load."""

    redis_host: Host = _setting(
        "redis", expected="a host, or the path of a socket", example="redis"
    )
    """Where Redis or Valkey is: a host, or the path of its unix socket."""

    redis_port: int = _number(6379, least=1, most=65535)
    """The port of Redis."""

    redis_db: int = _number(0, least=0, most=10000)
    """The number of the database in Redis."""

    redis_password: SecretStr = _setting(
        SecretStr(""), expected="the password of Redis", example="a long random text"
    )
    """The password of Redis, if it asks for one."""

    domain_name: Domain = _setting(
        "", expected="a domain name without https://", example="santa.example.org"
    )
    """The public domain; needed for a webhook and for the Mini App, not for long polling."""

    email: Email = _setting("", expected="an e-mail address", example="me@example.org")
    """Whom the certificate authority may write to."""

    updates: Updates = _setting(
        "polling", expected="polling, or webhook together with DOMAIN_NAME", example="polling"
    )
    """How updates come: the bot asks Telegram for them, or Telegram brings them to the domain."""

    web_host: Host = _setting("127.0.0.1", expected="an address of this machine", example="0.0.0.0")  # noqa: S104
    """Where the web app listens, for the proxy in front of it; only with DOMAIN_NAME."""

    web_port: int = _number(8000, least=0, most=65535)
    """The port of the web app; 0 is any free one."""

    status_host: Host = _setting(
        "127.0.0.1", expected="an address of this machine", example="127.0.0.1"
    )
    """Where /healthz, /readyz and /metrics listen; never to be published."""

    status_port: int | None = _number(None, least=0, most=65535)
    """The port of those three; without it they are not served, 0 is any free one."""

    log_format: Literal["auto", "text", "json"] = _setting(
        "auto", expected="auto, text or json", example="json"
    )
    """How the log is written: for eyes, for machines, or as whoever reads it seems to need."""

    server_timezone: Zone = _setting(
        "Asia/Almaty", expected="a time zone of the IANA list", example="Asia/Almaty"
    )
    """The time zone of people who have not chosen one."""

    telegram_api_url: WebAddress = _setting(
        "https://api.telegram.org", expected="a web address", example="https://api.telegram.org"
    )
    """Where the Bot API is: Telegram's own, a server of one's own, or the simulator."""

    backup_public_key: PublicKey = _setting(
        "", expected="a public key", example="the one that `generate_key --backup` prints"
    )
    """For whom backups are encrypted; the secret half is kept apart."""

    backup_folder: Path = _setting(Path("var/backups"), expected="a folder", example="var/backups")
    """Where backups are kept: the newest of seven days and of four weeks."""

    backup_remote: str = _setting("", expected="a place of rclone", example="drive:santa")
    """Where backups are copied to, as rclone names it."""

    telegram_chat_id: Chat = _setting("", expected="the id of a chat", example="123456789")
    """The chat that is told when a backup fails."""

    clock_shift_file: Path | None = _setting(None, expected="a path", example="var/clock-shift")
    """For tests only: a file with the seconds by which the game's clock is ahead."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The Fernet keys, the newest first."""
        return tuple(self.encrypt_secret_key.get_secret_value().split(","))

    @property
    def redis_url(self) -> str:
        """Where Redis is, as its clients read it; it may hold the password."""
        password = quote(self.redis_password.get_secret_value(), safe="")
        who = f":{password}@" if password else ""
        if self.redis_host.startswith("/"):
            return f"unix://{who}{quote(self.redis_host)}?db={self.redis_db}"
        return f"redis://{who}{self.redis_host}:{self.redis_port}/{self.redis_db}"

    @property
    def web_address(self) -> str:
        """Where the world finds the web app; empty without a domain."""
        return f"https://{self.domain_name}" if self.domain_name else ""

    def names(self, variable: str) -> bool:
        """Tell whether the environment or `.env` gives this variable."""
        return variable.lower() in self.model_fields_set
