"""Private servers that die are started again: nobody else looks after them.

Whoever names servers of their own has somebody who does.
"""

import asyncio
import logging
import time
from collections import deque

from commands.ground.endings import CannotGoOn
from deploy.embedded import PrivateServices, ServiceFailed
from tasks.pauses import pause

log = logging.getLogger(__name__)

GLANCE = 0.5
"""Seconds between two looks at the servers."""

MOST_DEATHS = 5
WITHIN = 60.0
"""Seconds. So many deaths within them, and starting again is no help."""


async def tend(services: PrivateServices, stopping: asyncio.Event) -> None:
    """Look after private servers until told to stop.

    Raises:
        CannotGoOn: one cannot be started, or dies again and again.
    """
    deaths: deque[float] = deque(maxlen=MOST_DEATHS)
    while not stopping.is_set():
        try:
            begun = services.tend()
        except ServiceFailed as fault:
            raise CannotGoOn(str(fault)) from fault
        for title in begun:
            log.error("the private %s has died and is started again", title)
            deaths.append(time.monotonic())
            if len(deaths) == MOST_DEATHS and deaths[-1] - deaths[0] < WITHIN:
                raise CannotGoOn(
                    f"the private {title} dies again and again:\n{services.last_lines(title)}"
                )
        await pause(stopping, GLANCE)
