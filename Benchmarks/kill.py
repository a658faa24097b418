#!/usr/bin/env python3
"""Ends `score --record` with SIGKILL at random moments (seeded), 200 times, and looks at the store each time.

    Benchmarks/kill.py .build/release/parley [times]

Fails where a conversation that was printed is not in the store, where one is there twice, or where `parley doctor` complains.
"""
import json, os, random, subprocess, sys, tempfile, time

parley = os.path.abspath(sys.argv[1])
times = int(sys.argv[2]) if len(sys.argv) > 2 else 200
chance = random.Random(20261121)
folder = tempfile.mkdtemp(prefix="parley-kill-")
os.chdir(folder)
environment = dict(os.environ, LANG="C", PARLEY_HOME=os.path.join(folder, "home"))
filler = "all is well " * 600
with open("calls.jsonl", "w") as file:
    for n in range(4000):
        file.write(json.dumps({
            "id": f"c{n}", "language": "en", "startedAt": "2026-03-09", "agent": {"id": f"p{n % 7}"},
            "turns": [{"speaker": "other", "text": filler}, {"speaker": "customer", "text": f"My parcel {n} is late."},
                      {"speaker": "agent", "text": "I am so sorry about that."}]}) + "\n")
command = [parley, "score", "calls.jsonl", "--record", "--format", "csv"]


def kept():
    done = subprocess.run([parley, "export"], env=environment, capture_output=True, text=True)
    if done.returncode == 66:
        return []
    assert done.returncode == 0, done.stderr
    return [json.loads(line)["conversation"] for line in done.stdout.splitlines() if '"kind":"evaluation"' in line]


start = time.monotonic()
subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
whole = time.monotonic() - start
partial = 0
for number in range(times):
    if number % 10 == 0:
        for name in os.listdir("home"):
            os.remove(os.path.join("home", name))
    with open("printed.csv", "wb") as out:
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=subprocess.DEVNULL)
        time.sleep(chance.random() * whole)
        process.kill()
        process.wait()
    with open("printed.csv", "rb") as printed:
        shown = {line.split(",")[0] for line in printed.read().decode().split("\r\n")[1:-1]}
    stored = kept()
    assert len(stored) == len(set(stored)), "doubled"
    assert shown <= set(stored), "lost"
    if stored:
        subprocess.run([parley, "doctor"], env=environment, stdout=subprocess.DEVNULL, check=True)
    partial += 0 < len(stored) < 4000
subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
assert len(kept()) == 4000
print(f"ended {times} times, {partial} times half-way: nothing lost, nothing doubled")
