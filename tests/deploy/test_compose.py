"""The three compose files hold together, as far as that can be known without an engine."""

import os
import re
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
import redis

import manage
from deploy.embedded.binaries import valkey_program
from settings import Settings, read_settings
from tests.conftest import SEALING_KEY
from tests.deploy.composing import EXAMPLE, FILES, HOUSE, Project, words_of

FILLED_IN = {
    "ENCRYPT_SECRET_KEY": SEALING_KEY,
    "TELEGRAM_TOKEN": "123456:s3cret-token",
    "TELEGRAM_LOGIN": "santa_demo_bot",
    "DATABASE_NAME": "santa",
    "DATABASE_USER": "santa",
    "DATABASE_PASSWORD": "s3cret-database",
    "REDIS_PASSWORD": "s3cret-redis",
    "DOMAIN_NAME": "santa.example.org",
    "EMAIL": "me@example.org",
}
ENVIRON = {name: FILLED_IN.get(name) or value or "" for name, value in EXAMPLE.items()}
NEEDED_BY = {
    "compose.yaml": FILLED_IN.keys() - {"ENCRYPT_SECRET_KEY", "TELEGRAM_TOKEN", "TELEGRAM_LOGIN"},
    "compose.polling.yaml": {
        "DATABASE_NAME", "DATABASE_USER", "DATABASE_PASSWORD", "REDIS_PASSWORD",
    },
}  # fmt: skip
NEEDED_BY["compose.nginx.yaml"] = NEEDED_BY["compose.yaml"]
KNOWN_KEYS = {
    "build", "cap_drop", "command", "depends_on", "entrypoint", "env_file", "environment",
    "healthcheck", "image", "ports", "read_only", "restart", "security_opt", "stop_grace_period",
    "tmpfs", "user", "volumes",
}  # fmt: skip
PINNED = re.compile(r"[a-z/]+:v?\d+\.\d+(\.\d+)?(-[a-z]+)?")


@pytest.fixture(params=FILES)
def project(request: pytest.FixtureRequest) -> Project:
    return Project(request.param, ENVIRON)


@pytest.mark.parametrize("file", FILES)
def test_what_a_file_needs_is_asked_for_and_stands_in_the_example(file: str) -> None:
    asked = set()
    for name in ENVIRON:
        try:
            Project(file, {**ENVIRON, name: ""})
        except AssertionError:
            asked.add(name)

    assert asked == set(NEEDED_BY[file])
    assert Project(file, ENVIRON).variables <= EXAMPLE.keys()


def test_every_key_is_one_of_compose(project: Project) -> None:
    assert set(project.whole) - {"x-bot"} == {"name", "services", "volumes"}
    for service in project.services.values():
        assert set(service) <= KNOWN_KEYS


def test_every_image_has_a_version(project: Project) -> None:
    for title, service in project.services.items():
        if title in project.of_the_bot:
            assert (service["build"] / "Dockerfile").is_file()
        else:
            assert PINNED.fullmatch(service["image"]), service["image"]


def test_every_path_is_there_and_every_volume_is_used(project: Project) -> None:
    used = set()
    for service in project.services.values():
        for volume in service.get("volumes", []):
            source, target, *_ = volume.split(":")
            assert target.startswith("/")
            if source.startswith("."):
                assert (HOUSE / source).is_file(), source
            else:
                used.add(source)

    assert used == project.volumes


def test_every_command_is_one_that_manage_knows(project: Project) -> None:
    commands = {title: service["command"] for title, service in project.of_the_bot.items()}

    for command in commands.values():
        assert manage._parser().parse_args(command.split()).command == command
    working = set(commands.values()) - {"migrate"}
    assert working in ({"run"}, {"web", "worker", "scheduler"})


def test_whoever_is_waited_for_is_there_and_can_be_waited_for(project: Project) -> None:
    for title, service in project.services.items():
        waits = service.get("depends_on", {})
        for other in waits:
            condition = waits[other]["condition"] if isinstance(waits, dict) else "service_started"
            awaited = project.services[other]
            assert condition != "service_healthy" or "test" in awaited["healthcheck"]
            ends = awaited["restart"].startswith("on-failure")
            assert (condition == "service_completed_successfully") == ends
        assert title not in project.of_the_bot or waits


def test_the_settings_of_every_process_are_whole(project: Project, tmp_path: Path) -> None:
    for service in project.of_the_bot.values():
        assert service["env_file"] == HOUSE / ".env"
        strange = service["environment"].keys() - {name.upper() for name in Settings.model_fields}
        assert strange == {"TZ"}
        environ = {**ENVIRON, **service["environment"]}
        settings = read_settings(environ, tmp_path / "none")
        assert (settings.database_host, settings.redis_host) == ("db", "redis")
        assert (settings.web_host, settings.web_port, settings.status_port) == (
            "0.0.0.0", 8000, 9100,
        )  # fmt: skip
        assert environ["TZ"] == settings.server_timezone


def test_no_secret_stands_on_a_command_line(project: Project) -> None:
    for service in project.services.values():
        assert "s3cret" not in " ".join(words_of(service))
        assert SEALING_KEY not in " ".join(words_of(service))


def test_only_the_bot_gets_the_token_and_the_key(project: Project) -> None:
    for title, service in project.services.items():
        if title not in project.of_the_bot:
            assert "env_file" not in service
            assert not {"TELEGRAM_TOKEN", "ENCRYPT_SECRET_KEY"} & service["environment"].keys()


def test_only_the_proxy_is_reached_from_outside(project: Project) -> None:
    open_ones = {title for title, service in project.services.items() if "ports" in service}

    assert open_ones <= {"caddy", "nginx"}


def test_every_piece_of_shell_can_be_read(project: Project) -> None:
    for service in project.services.values():
        for said in words_of(service):
            if "\n" in said or "$" in said:
                subprocess.run(["sh", "-n", "-c", said], check=True)


def test_redis_asks_for_its_password_and_does_not_show_it(tmp_path: Path, port: int) -> None:
    service = Project("compose.yaml", ENVIRON).services["redis"]
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "valkey-server").symlink_to(valkey_program())
    command = [
        word.replace("dir /data", f"dir {tmp_path}\nport {port}") for word in service["command"]
    ]
    environ = {**service["environment"], "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}

    with subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL) as server:
        try:
            info = asked(port, "s3cret-redis")
            with (
                redis.Redis(port=port) as stranger,
                pytest.raises(redis.exceptions.AuthenticationError),
            ):
                stranger.ping()
            shown = Path(f"/proc/{server.pid}/cmdline")
            assert not shown.exists() or b"s3cret" not in shown.read_bytes()
        finally:
            server.terminate()

    assert (info["aof_enabled"], (tmp_path / "appendonlydir").is_dir()) == (1, True)


def asked(port: int, password: str) -> dict[str, Any]:
    """Ask how it keeps what it holds, as soon as it answers."""
    end = time.monotonic() + 60
    while True:
        try:
            with redis.Redis(port=port, password=password) as client:
                return dict(client.info("persistence"))
        except redis.exceptions.ConnectionError:
            assert time.monotonic() < end
            time.sleep(0.05)


def test_every_variable_of_the_files_of_nginx_is_given() -> None:
    given = Project("compose.nginx.yaml", ENVIRON).services["nginx"]["environment"]
    folder = HOUSE / "deploy" / "nginx"
    written = "".join(file.read_text("utf-8") for file in folder.glob("*.template"))

    wanted = set(re.findall(r"\$\{(\w+)\}", written))
    assert given.keys() - {"TZ"} == wanted
