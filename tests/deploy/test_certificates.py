"""Both proxies get a certificate of an authority, and the next one, the way they do for real."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
from cryptography import x509

from tests.deploy.acme import Acme, an_acme
from tests.deploy.authority import Authority, Vouched, an_authority
from tests.deploy.composing import EXAMPLE, HOUSE, Project
from tests.deploy.conftest import short_folder
from tests.deploy.hosts import soon
from tests.deploy.proxies import (
    WEBROOT,
    Front,
    Started,
    caddy_trusting,
    listens,
    needs,
    nginx,
    running,
)
from tests.ports import kept_port

DOMAIN = "santa.example.org"
ENVIRON = {name: value or "x" for name, value in EXAMPLE.items()} | {"DOMAIN_NAME": DOMAIN}


@pytest.fixture
def front() -> Iterator[Front]:
    """A proxy that has no certificate yet; certbot keeps it where the front looks."""
    with short_folder() as folder, kept_port() as http_port, kept_port() as https_port:
        live = folder / "letsencrypt" / "live" / DOMAIN
        none = Vouched(live / "fullchain.pem", live / "privkey.pem")
        (folder / "webroot").mkdir()
        yield Front(folder, DOMAIN, Authority(none, none), http_port, https_port, ["127.0.0.1:9"])


@pytest.fixture
async def acme(front: Front) -> AsyncIterator[Acme]:
    needs("pebble")
    ports = {"http_port": front.http_port, "https_port": front.https_port}
    async with an_acme(front.folder, **ports) as acme:
        yield acme


async def test_nginx_serves_what_certbot_gets_and_then_what_it_renews(
    front: Front, acme: Acme
) -> None:
    needs("nginx")
    needs("certbot")

    async with running(nginx_of_the_image(front), front.folder / "nginx.log"):
        await soon(lambda: listens(front.http_port))
        before = listens(front.https_port)
        async with running(certbot_of_the_image(front, acme), front.folder / "certbot.log"):
            first = await certificate_other_than(None, front)
            later = await certificate_other_than(first, front)

    assert not before
    assert (names_in(first), names_in(later)) == ([DOMAIN], [DOMAIN])


async def test_nginx_begins_while_nobody_knows_where_the_bot_is(front: Front) -> None:
    needs("nginx")
    vouched = an_authority(front.folder, DOMAIN)
    unknown = nginx(replace(front, authority=vouched, web=["nobody.invalid:8000"]))

    async with running(unknown, front.folder / "nginx.log"):
        served = await certificate_other_than(None, front)

    assert names_in(served) == [DOMAIN]


async def test_caddy_gets_its_certificate_by_itself_and_renews_it(front: Front, acme: Acme) -> None:
    needs("caddy")
    authority = f"acme_ca {acme.url}\nacme_ca_root {acme.root}\nrenew_interval 1s"

    async with running(caddy_trusting(front, authority), front.folder / "caddy.log"):
        first = await certificate_other_than(None, front)
        later = await certificate_other_than(first, front)

    assert (names_in(first), names_in(later)) == ([DOMAIN], [DOMAIN])


def nginx_of_the_image(front: Front) -> Started:
    """Start nginx as its image does: the script of its entrypoint goes before it."""
    bare = nginx(front)
    environ = {
        "NGINX_SITES": str(front.folder / "sites"),
        "CERTIFICATES": str(front.authority.of_domain.certificate.parent),
        "NGINX_RELOAD": " ".join([*bare.command, "-s", "reload"]),
        "GLANCE": "0.1",
        "EVERY": "0.5",
    }
    script = HOUSE / "deploy" / "nginx" / "certificates.sh"
    return Started(["sh", "-c", f'{script} && exec "$@"', "sh", *bare.command], environ)


def certbot_of_the_image(front: Front, acme: Acme) -> Started:
    """Start what the compose file has for certbot, in places of this test, without its pauses."""
    settings = front.folder / "letsencrypt"
    settings.mkdir()
    words = {"server": acme.url, "config-dir": settings} | {
        f"{kind}-dir": front.folder / kind for kind in ("work", "logs")
    }
    (settings / "cli.ini").write_text("\n".join(f"{key} = {word}" for key, word in words.items()))
    shell, option, text = Project("compose.nginx.yaml", ENVIRON).services["certbot"]["entrypoint"]
    for said, meant in ((WEBROOT, str(front.folder / "webroot")), ("=12h", "=1"), ("=1h", "=1")):
        assert said in text
        text = text.replace(said, meant)
    environ = {
        "HOME": str(front.folder),
        "XDG_CONFIG_HOME": str(front.folder),
        "REQUESTS_CA_BUNDLE": str(acme.root),
        "DOMAIN_NAME": DOMAIN,
        "EMAIL": "me@example.org",
    }
    return Started([shell, option, text], environ)


async def certificate_other_than(known: x509.Certificate | None, front: Front) -> x509.Certificate:
    """Wait until the proxy serves one, or another one."""
    try:
        async with asyncio.timeout(120):
            while True:
                if (served := await served_by(front)) not in {None, known}:
                    return served
                await asyncio.sleep(0.1)
    except TimeoutError:
        pytest.fail("\n".join(log.read_text() for log in front.folder.glob("*.log")))


async def served_by(front: Front) -> x509.Certificate | None:
    """Return the certificate that a browser is shown; whether it believes it is not asked."""
    trusting = ssl.create_default_context()
    trusting.check_hostname = False
    trusting.verify_mode = ssl.CERT_NONE
    with contextlib.suppress(OSError):
        _, line = await asyncio.open_connection(
            "127.0.0.1", front.https_port, ssl=trusting, server_hostname=DOMAIN
        )
        shown = line.get_extra_info("ssl_object").getpeercert(binary_form=True)
        line.transport.abort()
        return x509.load_der_x509_certificate(shown)
    return None


def names_in(certificate: x509.Certificate) -> list[str]:
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    return names.value.get_values_for_type(x509.DNSName)
