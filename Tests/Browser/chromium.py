"""A headless Chromium, spoken to over its debugging pipe; standard library only.

https://chromedevtools.github.io/devtools-protocol/
"""
import json, os, select, shutil, signal, subprocess, tempfile, time

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]


def find():
    """The path of a Chromium, or None."""
    return next((path for path in map(shutil.which, [os.environ.get("CHROMIUM") or "chromium"] + NAMES) if path), None)


class Chromium:
    """One browser with one empty tab; to be used with `with`."""

    def __init__(self, path, patience=60):
        self.path, self.patience = path, patience
        self.number, self.buffer, self.events = 0, b"", []

    def __enter__(self):
        self.profile = tempfile.mkdtemp(prefix="parley-chromium-")
        inward, self.write = os.pipe()
        self.read, outward = os.pipe()
        # The browser reads from 3 and writes to 4; both may be taken here, so that they go over two others first.
        ends = [os.dup2(end, 200 + place, inheritable=True) for place, end in enumerate((inward, outward))]
        for end in (inward, outward):
            os.close(end)
        command = [self.path, "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={self.profile}",
                   "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-dev-shm-usage",
                   "--disable-background-networking", "--disable-component-update", "--disable-sync",
                   "--hide-scrollbars", "--force-color-profile=srgb", "about:blank"]
        # The sandbox wants what root and containers lack; the pages are parley's own.
        if os.geteuid() == 0 or os.environ.get("CI"):
            command.insert(1, "--no-sandbox")

        def wire():
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self.process = subprocess.Popen(command, preexec_fn=wire, pass_fds=(3, 4), start_new_session=True,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for end in ends:
            os.close(end)
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "DOM", "Accessibility"):
            self.call(domain + ".enable")
        return self

    def __exit__(self, *_):
        try:
            self.session = None
            self.call("Browser.close")
            self.process.wait(10)
        except Exception:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        os.close(self.read)
        os.close(self.write)
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, **parameters):
        """The result of a method; what happens meanwhile is kept in `events`."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.write, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + self.patience
        while True:
            answer = self.next(end - time.monotonic())
            if answer is None:
                raise TimeoutError(f"{method}: no answer from {self.path} within {self.patience} s")
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.keep(answer)

    def keep(self, event):
        if "method" not in event:
            return
        self.events.append(event)
        if event.get("method") == "Page.javascriptDialogOpening":
            # Nobody is there to answer it; that it came is a fault, which the events tell.
            message = {"id": 0, "method": "Page.handleJavaScriptDialog", "params": {"accept": False},
                       "sessionId": self.session}
            os.write(self.write, json.dumps(message).encode() + b"\0")

    def next(self, seconds):
        """The next message, or None."""
        while b"\0" not in self.buffer:
            if not select.select([self.read], [], [], max(0, seconds))[0]:
                return None
            piece = os.read(self.read, 1 << 20)
            if not piece:
                raise RuntimeError(f"{self.path} ended; does it start by itself?")
            self.buffer += piece
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def settle(self, seconds):
        """Takes in what happens during that time."""
        end = time.monotonic() + seconds
        while (event := self.next(end - time.monotonic())) is not None:
            self.keep(event)

    def evaluate(self, expression):
        """The value of an expression in the page; promises are waited for."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"].get("exception", {}).get("description", "exception"))
        return result["result"].get("value")

    def open(self, address):
        """Loads a page and forgets what happened before."""
        self.events = []
        self.call("Page.navigate", url=address)
        end = time.monotonic() + self.patience
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            event = self.next(end - time.monotonic())
            if event is None:
                raise TimeoutError(f"{address}: not loaded within {self.patience} s")
            self.keep(event)

    def press(self, key, code, number):
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=code, windowsVirtualKeyCode=number)
