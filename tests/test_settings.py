"""Settings: every variable with its default, every fault at once, no secret on any screen."""

from pathlib import Path

import pytest

from settings import Settings, SettingsFaulty, read_settings

NO_FILE = Path("no-such-file")
KEY = "k0DZTGuUGE4KoBMDV6CCI_VLmnH5KNOw5PSgQCKhl5c="
OTHER_KEY = "Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyMTI="
TOKEN = "123456789:AAHxvYmFyZm9vYmFyZm9vYmFyZm9vYmFyMTI"
NEEDED = {
    "ENCRYPT_SECRET_KEY": KEY,
    "TELEGRAM_TOKEN": TOKEN,
    "TELEGRAM_LOGIN": "santa_bot",
    "DATABASE_NAME": "santa",
    "DATABASE_USER": "santa",
    "DATABASE_PASSWORD": "pass$word",
}
NAMES = {name.upper() for name in Settings.model_fields}


def faults_of(environ: dict[str, str], **more: bool) -> list[str]:
    with pytest.raises(SettingsFaulty) as refused:
        read_settings(environ, NO_FILE, **more)
    return refused.value.lines


def test_what_is_not_said_has_the_known_default() -> None:
    settings = read_settings(NEEDED, NO_FILE)

    assert settings.model_dump(
        include=set(Settings.model_fields) - {n.lower() for n in NEEDED}
    ) == {
        "support_account": "",
        "room_number_length": 6,
        "user_rooms_limit": 3,
        "database_host": "db",
        "database_port": 5432,
        "pool_size": 5,
        "max_overflow": 10,
        "redis_host": "redis",
        "redis_port": 6379,
        "redis_db": 0,
        "redis_password": settings.redis_password,
        "domain_name": "",
        "email": "",
        "updates": "polling",
        "web_host": "127.0.0.1",
        "web_port": 8000,
        "status_host": "127.0.0.1",
        "status_port": None,
        "log_format": "auto",
        "server_timezone": "Asia/Almaty",
        "telegram_api_url": "https://api.telegram.org",
        "backup_public_key": "",
        "backup_folder": Path("var/backups"),
        "backup_remote": "",
        "telegram_chat_id": "",
        "clock_shift_file": None,
    }
    assert settings.redis_password.get_secret_value() == ""


def test_a_blank_value_counts_as_not_given() -> None:
    lines = faults_of({**NEEDED, "TELEGRAM_LOGIN": " ", "DATABASE_NAME": "\t", "REDIS_HOST": " "})

    assert [line.partition(".")[0] for line in lines] == [
        "TELEGRAM_LOGIN is missing",
        "DATABASE_NAME is missing",
    ]


def test_an_example_of_a_number_is_its_default() -> None:
    [line] = faults_of({**NEEDED, "REDIS_DB": "first"})

    assert line.endswith("for example 0")


def test_everything_that_is_missing_is_named_at_once() -> None:
    *faults, hint = faults_of({})

    assert [line.split()[0] for line in faults] == list(NEEDED)
    assert all("is missing. Expected: " in line for line in faults)
    assert hint.startswith(f"There is no {NO_FILE} here: copy .env.example")


def test_whoever_has_set_something_needs_no_word_about_the_file() -> None:
    lines = faults_of({"TELEGRAM_LOGIN": "santa_bot"})

    assert not [line for line in lines if "copy .env.example" in line]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("ENCRYPT_SECRET_KEY", "short", "is wrong: the key is no Fernet key"),
        ("ENCRYPT_SECRET_KEY", f"{KEY},short", "is wrong: key 2 of 2 is no Fernet key"),
        ("ENCRYPT_SECRET_KEY", f"{KEY},", "key 2 of 2 is no Fernet key"),
        ("ENCRYPT_SECRET_KEY", "short", "manage.py generate_key"),
        ("TELEGRAM_TOKEN", "123456789", "has not the shape of a token"),
        ("TELEGRAM_TOKEN", f"bot{TOKEN}", "has not the shape of a token"),
        ("TELEGRAM_LOGIN", "my bot", "is no name of a Telegram account"),
        ("SUPPORT_ACCOUNT", "https://t.me/me", "is no name of a Telegram account"),
        ("ROOM_NUMBER_LENGTH", "4", "is too small. Expected: a whole number from 5 to 8"),
        ("ROOM_NUMBER_LENGTH", "9", "is too large. Expected: a whole number from 5 to 8"),
        ("USER_ROOMS_LIMIT", "three", "is not a whole number"),
        ("DATABASE_PORT", "65536", "is too large"),
        ("DATABASE_HOST", "postgres://db", "is no host"),
        ("REDIS_PORT", "0", "is too small"),
        ("REDIS_DB", "-1", "is too small"),
        ("POOL_SIZE", "0", "is too small"),
        ("MAX_OVERFLOW", "1.5", "is not a whole number"),
        ("DOMAIN_NAME", "https://santa.example.org", "is no domain name"),
        ("EMAIL", "me", "is no e-mail address"),
        ("UPDATES", "pigeons", "is none of those. Expected: polling, or webhook"),
        ("UPDATES", "webhook", "is webhook, which needs DOMAIN_NAME"),
        ("WEB_PORT", "65536", "is too large"),
        ("STATUS_PORT", "-1", "is too small"),
        ("LOG_FORMAT", "xml", "is none of those. Expected: auto, text or json"),
        ("SERVER_TIMEZONE", "Asia/Alma-Ata", "is no known time zone"),
        ("TELEGRAM_API_URL", "api.telegram.org", "is no web address"),
    ],
)
def test_a_wrong_value_is_explained(name: str, value: str, said: str) -> None:
    [line] = faults_of({**NEEDED, name: value})

    assert line.startswith(f"{name} ")
    assert said in line
    assert ", for example " in line


def test_all_faults_are_named_at_once() -> None:
    faulty = {**NEEDED, "TELEGRAM_TOKEN": "", "DATABASE_PORT": "x", "EMAIL": "me"}

    lines = faults_of(faulty)

    assert [line.split()[0] for line in lines] == ["TELEGRAM_TOKEN", "DATABASE_PORT", "EMAIL"]


def test_no_secret_is_ever_shown() -> None:
    secrets = {name: f"s3cret{place}" for place, name in enumerate(NAMES)}

    told = "\n".join(faults_of(secrets))
    with pytest.raises(SettingsFaulty) as refused:
        read_settings(secrets, NO_FILE)
    settings = read_settings({**NEEDED, "REDIS_PASSWORD": "hush"}, NO_FILE)

    assert "s3cret" not in told
    assert refused.value.__cause__ is None
    assert "s3cret" not in repr(refused.value)
    shown = f"{settings!r} {settings} {settings.model_dump()}"
    assert not [secret for secret in (KEY, TOKEN, "pass$word", "hush") if secret in shown]


def test_spellings_that_people_use_are_taken() -> None:
    settings = read_settings(
        {
            **NEEDED,
            "ENCRYPT_SECRET_KEY": f" {KEY} , {OTHER_KEY} ",
            "TELEGRAM_TOKEN": f" {TOKEN}\n",
            "TELEGRAM_LOGIN": "@santa_bot",
            "TELEGRAM_API_URL": "http://127.0.0.1:8081/",
        },
        NO_FILE,
    )

    assert settings.keys == (KEY, OTHER_KEY)
    assert settings.telegram_token.get_secret_value() == TOKEN
    assert settings.telegram_login == "santa_bot"
    assert settings.telegram_api_url == "http://127.0.0.1:8081"


def test_a_private_database_needs_no_more_words() -> None:
    environ = {name: NEEDED[name] for name in NEEDED if not name.startswith("DATABASE")}

    settings = read_settings(environ, NO_FILE, private=True)

    assert not settings.names("DATABASE_HOST")
    assert [line.split()[0] for line in faults_of(environ)] == [
        "DATABASE_NAME",
        "DATABASE_USER",
        "DATABASE_PASSWORD",
    ]
    assert faults_of({**environ, "DATABASE_HOST": "db"}, private=True) == faults_of(environ)


def test_a_domain_makes_the_address_of_the_web_app() -> None:
    with_domain = read_settings(
        {**NEEDED, "DOMAIN_NAME": "santa.example.org", "UPDATES": "webhook"}, NO_FILE
    )

    assert with_domain.web_address == "https://santa.example.org"
    assert read_settings(NEEDED, NO_FILE).web_address == ""


@pytest.mark.parametrize(
    ("said", "url"),
    [
        ({}, "redis://redis:6379/0"),
        ({"REDIS_PASSWORD": "a/b:c"}, "redis://:a%2Fb%3Ac@redis:6379/0"),
        (
            {"REDIS_HOST": "localhost", "REDIS_PORT": "1", "REDIS_DB": "2"},
            "redis://localhost:1/2",
        ),
        ({"REDIS_HOST": "/run/redis.sock", "REDIS_DB": "3"}, "unix:///run/redis.sock?db=3"),
    ],
)
def test_redis_is_found(said: dict[str, str], url: str) -> None:
    assert read_settings({**NEEDED, **said}, NO_FILE).redis_url == url
