"""All routes under `/sim`."""

from __future__ import annotations

import importlib

from simulator.control.deeds import add_person, change_person, do
from simulator.control.feed import get_changes, stream_events
from simulator.control.groups import groups_routes
from simulator.control.narrating import narrating_routes
from simulator.control.reading import reading_routes
from simulator.control.run import run_routes
from simulator.control.trouble import trouble_routes

for _module in ("changing", "inlining", "opening", "pressing", "writing"):
    importlib.import_module(f"simulator.control.{_module}")

control_routes = [
    do,
    add_person,
    change_person,
    get_changes,
    stream_events,
    *groups_routes,
    *narrating_routes,
    *reading_routes,
    *run_routes,
    *trouble_routes,
]
