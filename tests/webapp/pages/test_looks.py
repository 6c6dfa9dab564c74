"""Every page as it looks, light and dark, on a narrow phone and a wide one.

The pictures lie in the folder that `ARTEFACTS` names, or else in pytest's own for this run.
"""

import os
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from locales.languages import Language
from santa.identifiers import RoomNumber
from tests.cast import ann
from tests.webapp.pages.phone import Phone
from tests.webapp.pages.scenes import a_full_scene

WIDTHS = (320, 430)
HEIGHT = 700

# What is wider than the window; text that does not fit into its box; texts upon each other.
AUDIT = """
() => {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth}`);
  const texts = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement;
    if (!node.data.trim() || !box.checkVisibility({ visibilityProperty: true })) continue;
    if (box.closest(".hidden, button[data-main], template, textarea")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.left < -0.5 || rect.right > root.clientWidth + 0.5)
        faults.push(`leaves the window: ${node.data.trim().slice(0, 40)}`);
      texts.push({ rect, node, said: node.data.trim().slice(0, 40) });
    }
    for (let up = box; up && up.tagName !== "MAIN"; up = up.parentElement)
      if (getComputedStyle(up).overflowX === "hidden" && up.scrollWidth > up.clientWidth + 1)
        faults.push(`is cut: ${node.data.trim().slice(0, 40)}`);
  }
  for (const cell of document.querySelectorAll("main .cell")) {
    // An arrow is drawn behind what leads to another page: 22 pixels with the gap before it.
    const arrow = cell.matches(".leads") ? 22 : 0;
    const free = cell.getBoundingClientRect().right - 12 - arrow;
    if (cell.lastElementChild.getBoundingClientRect().right > free + 1.5)
      faults.push(`is crowded: ${cell.textContent.trim().slice(0, 40)}`);
  }
  texts.forEach(({ rect: a, node, said }, place) => {
    for (const { rect: b, node: other, said: upon } of texts.slice(place + 1)) {
      if (node === other) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > 4) faults.push(`${said} lies upon ${upon}`);
    }
  });
  return [...new Set(faults)];
}
"""


PLANT = """
() => {
  const [first, second, third] = document.querySelectorAll(".cell .grow");
  Object.assign(first.style, { minWidth: "900px" });
  Object.assign(second.style, { position: "absolute", top: "4px", left: "40px" });
  Object.assign(third.style, { maxWidth: "20px", minWidth: "0", overflow: "hidden" });
  third.style.whiteSpace = "nowrap";
  const upon = document.createElement("span");
  Object.assign(upon.style, { position: "absolute", top: "0", left: "0" });
  upon.textContent = "Upon the heading";
  Object.assign(document.querySelector("h1").style, { position: "relative", minWidth: "900px" });
  document.querySelector("h1").append(upon);
}
"""


@pytest.fixture(scope="session")
def artefacts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    named = os.environ.get("ARTEFACTS")
    folder = Path(named) / "webapp" if named else tmp_path_factory.mktemp("webapp")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "kk"])
async def test_nothing_is_cut_and_everybody_can_use_every_page(
    language: Language, theme: str, phone: Phone, artefacts: Path
) -> None:
    scene = await a_full_scene(language)
    await phone.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    await phone.open(ann, theme=theme)
    faults: dict[str, list[str]] = {}

    for name, path in scene.paths.items():
        await phone.go(path)
        for width in WIDTHS:
            await phone.page.set_viewport_size({"width": width, "height": HEIGHT})
            picture = artefacts / f"{name}-{language}-{theme}-{width}.png"
            await phone.page.screenshot(path=picture, full_page=True)
            faults[picture.stem] = await phone.page.evaluate(AUDIT)
        faults[f"{name}: axe"] = await found_by_axe(phone)

    assert {where: found for where, found in faults.items() if found} == {}


async def test_what_is_cut_too_wide_or_on_top_of_another_is_found(
    phone: Phone, room: RoomNumber
) -> None:
    await phone.open(ann, room)
    assert await phone.page.evaluate(AUDIT) == []

    await phone.page.evaluate(PLANT)

    found = " ".join(await phone.page.evaluate(AUDIT))
    assert [
        f for f in ("scrolls sideways", "is cut", "is crowded", "lies upon") if f not in found
    ] == [], found


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_outside_telegram_one_reads_where_to_go(
    scheme: Any, phone: Phone, artefacts: Path
) -> None:
    await phone.page.emulate_media(color_scheme=scheme)
    await phone.page.set_viewport_size({"width": 320, "height": HEIGHT})

    await phone.page.goto(f"{phone.url}/app")

    link = phone.page.get_by_role("link", name="Ботты ашу")
    assert await link.get_attribute("href") == "https://t.me/santa_bot"
    await phone.page.screenshot(path=artefacts / f"outside-{scheme}.png")
    assert await phone.page.evaluate(AUDIT) == []
    assert await found_by_axe(phone) == []


async def found_by_axe(phone: Phone) -> list[str]:
    """Return what axe finds wrong, with the elements."""
    if not await phone.page.evaluate("'axe' in window"):
        await phone.page.evaluate(AXE_SCRIPT)
    results = await phone.page.evaluate("axe.run({ resultTypes: ['violations'] })")
    return [
        f"{fault['id']}: {node['target']} {node['failureSummary']}"
        for fault in results["violations"]
        for node in fault["nodes"]
    ]
