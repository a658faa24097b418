#!/usr/bin/env python3
"""Looks at parley's HTML pages in headless Chromium, as people on a phone and at a desk see them.

    Tests/Browser/check-pages.py .build/debug/parley [--shots FOLDER] [--pages FOLDER]

Makes a store with hostile names and words, writes `report` and `score --format html` in English and French, and checks each page
at 390 and 1280 px: no console message, no request, no sideways scroll, contrast and names (WCAG 2.2 AA), the keyboard, and that
nothing in a transcript runs. Ends with 1 and a line a fault; with 69 where no Chromium is found. Needs python3 and Chromium alone.
"""
import argparse, base64, os, pathlib, sys, tempfile

import chromium
from pages import HOSTILE, make

HERE = pathlib.Path(__file__).resolve().parent
WIDTHS = {"phone": (390, 844, True), "desk": (1280, 900, False)}
SCHEMES = ["light", "dark"]
# Roles of the accessibility tree that say nothing without a name.
NAMED = {"link", "button", "image", "img", "heading", "table", "region", "navigation", "DisclosureTriangle", "columnheader"}


def media(browser, scheme, kind=""):
    browser.call("Emulation.setEmulatedMedia", media=kind, features=[{"name": "prefers-color-scheme", "value": scheme}])


def size(browser, name):
    width, height, is_phone = WIDTHS[name]
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=is_phone)


def loaded(browser, page):
    browser.open(page.as_uri())
    browser.evaluate((HERE / "page.js").read_text())


def noise(browser, page):
    """What the console said and what was asked of the network."""
    faults = []
    for event in browser.events:
        method, told = event["method"], event.get("params", {})
        if method == "Runtime.exceptionThrown":
            faults.append("exception: " + told["exceptionDetails"]["text"])
        elif method == "Runtime.consoleAPICalled":
            faults.append("console: " + " ".join(str(value.get("value")) for value in told["args"]))
        elif method == "Log.entryAdded" and told["entry"]["level"] in ("error", "warning"):
            faults.append("log: " + told["entry"]["text"])
        elif method == "Network.requestWillBeSent" and told["request"]["url"] != page.as_uri():
            faults.append("request: " + told["request"]["url"])
        elif method == "Page.javascriptDialogOpening":
            faults.append("dialog: " + told["message"])
        elif method == "Page.frameAttached":
            faults.append("a frame inside the page")
    return faults


def names(browser):
    faults = []
    for node in browser.call("Accessibility.getFullAXTree")["nodes"]:
        role = node.get("role", {}).get("value")
        if role in NAMED and not node.get("ignored") and not str(node.get("name", {}).get("value", "")).strip():
            faults.append(f"{'an' if role[0] in 'aeiou' else 'a'} {role} without a name")
    return faults


def keyboard(browser):
    """Tab reaches everything in order, is seen there, and Enter opens what opens."""
    faults = []
    browser.evaluate("parleyChecks.toStart()")
    places = browser.evaluate("parleyChecks.places()")
    for number, name in enumerate(places):
        browser.press("Tab", "Tab", 9)
        focus = browser.evaluate("parleyChecks.focused()")
        if focus is None or focus["place"] != number:
            faults.append(f"Tab {number + 1} reaches {focus and focus['name']}, not {name}")
            break
        if not focus["isSeen"]:
            faults.append(f"{name} is not in sight when it has the focus")
        if not focus["hasRing"]:
            faults.append(f"{name} does not show that it has the focus")
    if not places or "skip" not in places[0]:
        faults.append("the first place of the keyboard is no link past the head")
    if browser.evaluate("document.querySelector('details') !== null"):
        browser.evaluate("document.querySelector('details').open = false; document.querySelector('summary').focus()")
        browser.press("Enter", "Enter", 13)
        browser.call("Input.dispatchKeyEvent", type="char", text="\r", key="Enter", windowsVirtualKeyCode=13)
        if not browser.evaluate("document.querySelector('details').open"):
            faults.append("Enter does not open what is folded")
    return faults


def shot(browser, path):
    box = browser.call("Page.getLayoutMetrics")["cssContentSize"]
    clip = {"x": 0, "y": 0, "width": box["width"], "height": min(box["height"], 14000), "scale": 1}
    data = browser.call("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)["data"]
    path.write_bytes(base64.b64decode(data))


# What has to be said of faulty.html, so that a check that finds nothing has looked.
EXPECTED = ["exception:", "console:", "request:", "dialog:", "an image without a name", "language is", "no title", "not one <main>",
            "not one <h1>", "comes under h1", "have the id a", "named by none", "leads out", "leads nowhere", "is no item",
            "no place in a page", "has onclick", "script ran", "scrolls sideways", "ends at 2", "drawing cuts", "smaller than 9 px",
            "contrast of", "not in sight", "does not show that it has the focus", "no link past the head"]


def trial(browser):
    """The faults that faulty.html has and that were not found."""
    found = "\n".join(check(browser, HERE / "faulty.html", "en", None))
    return [f"the check itself: it does not find “{fault}” in faulty.html" for fault in EXPECTED if fault not in found]


def check(browser, page, language, shots):
    faults = []

    def note(where, found):
        faults.extend(f"{page.name}, {where}: {fault}" for fault in found)

    for width in WIDTHS:
        size(browser, width)
        for scheme in SCHEMES:
            media(browser, scheme)
            loaded(browser, page)
            where = f"{width} {scheme}"
            if scheme == "light":
                note(where, browser.evaluate(f"parleyChecks.structure({language!r})") + names(browser))
                note(where, browser.evaluate("parleyChecks.inert()"))
                note(where, keyboard(browser))
            browser.evaluate("parleyChecks.openAll()")
            note(where, browser.evaluate("parleyChecks.layout()") + browser.evaluate("parleyChecks.contrast()"))
            browser.settle(0.2)
            note(where, noise(browser, page))
            if shots:
                shot(browser, shots / f"{page.stem}-{width}-{scheme}.png")
    media(browser, "dark", "print")
    loaded(browser, page)
    browser.evaluate("parleyChecks.openAll()")
    note("print", browser.evaluate("parleyChecks.layout()") + browser.evaluate("parleyChecks.contrast()"))
    if shots:
        shot(browser, shots / f"{page.stem}-print.png")
    media(browser, "light")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parley")
    parser.add_argument("--shots", type=pathlib.Path, help="a folder for pictures of every page")
    parser.add_argument("--pages", type=pathlib.Path, help="a folder that keeps the pages")
    options = parser.parse_args()
    path = chromium.find()
    if path is None:
        print("no chromium here: apt-get install chromium, or name one in CHROMIUM", file=sys.stderr)
        sys.exit(69)
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="parley-pages-") as folder:
        pages = make(os.path.abspath(options.parley), options.pages or pathlib.Path(folder))
        with chromium.Chromium(path) as browser:
            faults = trial(browser)
            for page, language, holds in pages:
                faults += check(browser, page, language, options.shots)
                for words in holds:
                    if not browser.evaluate(f"parleyChecks.holds({words!r})"):
                        faults.append(f"{page.name}: does not show {words}")
    for fault in faults:
        print(fault)
    print(f"{len(pages)} pages, {len(WIDTHS)} widths, light, dark and print: {len(faults)} faults", file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
