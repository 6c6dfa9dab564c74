"""How the process is doing, for whoever looks after the machine; never to be published.

`/healthz`  the process lives and its loop turns; it asks nobody else
`/readyz`   all that it needs answers, or what does not: 503 then
`/metrics`  figures for Prometheus
"""

import asyncio
import logging

from litestar import Litestar, MediaType, Response, get
from litestar.datastructures import State
from litestar.status_codes import HTTP_200_OK, HTTP_503_SERVICE_UNAVAILABLE
from prometheus_client import CONTENT_TYPE_LATEST

from santa.vital_signs import vital_signs
from webapp.figures import written
from webapp.headers import add_headers
from webapp.site import Probes

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds that the database may take to count everything."""


def create_status(probes: Probes) -> Litestar:
    """Put the three together."""
    return Litestar(
        [tell_health, tell_readiness, tell_figures],
        state=State({"probes": probes}, deep_copy=False),
        before_send=[add_headers()],
        openapi_config=None,
        logging_config=None,
    )


@get("/healthz", media_type=MediaType.TEXT)
async def tell_health() -> str:
    """Say that the process lives."""
    return "alive\n"


@get("/readyz")
async def tell_readiness(state: State) -> Response[dict[str, str]]:
    """Say of everything that is needed whether it is there."""
    probes: Probes = state.probes
    found = await asyncio.gather(*(probe() for probe in probes.values()))
    missing = any(found)
    return Response(
        {name: said or "ready" for name, said in zip(probes, found, strict=True)},
        status_code=HTTP_503_SERVICE_UNAVAILABLE if missing else HTTP_200_OK,
    )


@get("/metrics")
async def tell_figures() -> Response[bytes]:
    """Give the figures; a database that does not answer is one of them."""
    try:
        signs = await asyncio.wait_for(vital_signs(), PATIENCE)
    except Exception as fault:  # noqa: BLE001 - told by the figures
        log.warning("the vital signs cannot be taken: %s", type(fault).__name__)
        signs = None
    return Response(written(signs), media_type=CONTENT_TYPE_LATEST)
