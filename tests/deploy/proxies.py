"""Caddy and nginx as Debian has them, with the files of the repository as they are.

Where one of them is not installed, tests that need it are left out with one line that says so.
"""

import asyncio
import contextlib
import os
import re
import shutil
import socket
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from signal import SIGTERM

from tests.deploy.authority import Authority
from tests.leaving_out import leave_out

HOUSE = Path(__file__).parent.parent.parent
WEBROOT = "/var/www/certbot"
PLACES = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin"))


@dataclass(frozen=True)
class Front:
    """What a proxy is told: where it listens, whom it leads to, who it is."""

    folder: Path
    domain: str
    authority: Authority
    http_port: int
    https_port: int
    web: Sequence[str]
    """Where the bot's web processes listen."""


@dataclass(frozen=True)
class Started:
    """How a proxy is started."""

    command: list[str]
    environ: dict[str, str]


def program(name: str) -> str | None:
    """Return where a program is."""
    return shutil.which(name, path=PLACES)


def needs(name: str) -> None:
    """Leave a test out where this proxy is not installed."""
    if program(name) is None:
        leave_out(f"there is no {name} on this machine: apt-get install {name}")


def caddy(front: Front) -> Started:
    """Let Caddy be an authority itself, with the root of the tests."""
    root = front.authority.root
    return caddy_trusting(
        front,
        f"""local_certs
        skip_install_trust
        pki {{
            ca local {{
                root {{
                    cert {root.certificate}
                    key {root.key}
                }}
            }}
        }}""",
    )


def caddy_trusting(front: Front, authority: str) -> Started:
    """Set Caddy up by the variables of the Caddyfile alone; `authority` gives certificates."""
    options = f"""{authority}
        default_bind 127.0.0.1
        http_port {front.http_port}
        https_port {front.https_port}
        storage file_system {front.folder / "caddy"}"""
    environ = {
        "HOME": str(front.folder),
        "DOMAIN_NAME": front.domain,
        "EMAIL": "me@example.org",
        "WEB_UPSTREAM": " ".join(front.web),
        "CADDY_OPTIONS": options,
    }
    config = ["--config", str(HOUSE / "Caddyfile"), "--adapter", "caddyfile"]
    return Started([str(program("caddy")), "run", *config], environ)


def nginx(front: Front) -> Started:
    """Set nginx up as its image does: only the variables are put into the templates."""
    sites = front.folder / "sites"
    sites.mkdir()
    variables = {
        "DOMAIN_NAME": front.domain,
        "CERTIFICATES": str(front.authority.of_domain.certificate.parent),
        "WEB_UPSTREAM": front.web[0],
        "RESOLVER": "127.0.0.1",
        "HTTP_PORT": f"127.0.0.1:{front.http_port}",
        "HTTPS_PORT": f"127.0.0.1:{front.https_port}",
    }
    for name in ("http", "santa"):
        text = (HOUSE / "deploy" / "nginx" / f"{name}.conf.template").read_text(encoding="utf-8")
        filled = re.sub(r"\$\{(\w+)\}", lambda found: variables[found[1]], text)
        (sites / f"{name}.conf").write_text(filled.replace(WEBROOT, str(front.folder / "webroot")))
    temporary = "\n".join(
        f"{kind}_temp_path {front.folder}/{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    whole = f"""daemon off;
        {"user root;" if os.geteuid() == 0 else ""}
        pid {front.folder}/nginx.pid;
        error_log /dev/stderr crit;
        events {{}}
        http {{
            {temporary}
            include {sites}/*.conf;
        }}"""
    (front.folder / "nginx.conf").write_text(whole)
    words = ("-p", str(front.folder), "-e", "/dev/stderr", "-c", str(front.folder / "nginx.conf"))
    return Started([str(program("nginx")), *words], {})


PROXIES: dict[str, Callable[[Front], Started]] = {"caddy": caddy, "nginx": nginx}


@contextlib.asynccontextmanager
async def fronted(name: str, front: Front) -> AsyncIterator[Path]:
    """Put a proxy in front of the bot for the block; gives the file of its log."""
    log = front.folder / f"{name}.log"
    async with running(PROXIES[name](front), log) as process:
        await until_it_listens(process, front.https_port, log)
        yield log


@contextlib.asynccontextmanager
async def running(started: Started, log: Path) -> AsyncIterator[Process]:
    """Run a program, and whatever it starts, for the block."""
    with log.open("ab") as said:
        process = await asyncio.create_subprocess_exec(
            *started.command,
            cwd=log.parent,
            env={"PATH": PLACES, **started.environ},
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, SIGTERM)
        await process.wait()


async def until_it_listens(process: Process, port: int, log: Path) -> None:
    """Wait until a program is up; one that ends instead fails with what it has said."""
    async with asyncio.timeout(60):
        while not listens(port):
            assert process.returncode is None, log.read_text()  # noqa: ASYNC240  only when it has ended
            await asyncio.sleep(0.02)


def listens(port: int) -> bool:
    """Tell whether somebody listens at a port of this machine."""
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0
