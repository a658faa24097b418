#!/usr/bin/env python3
"""Measures parley's batch speed and memory as ratios, in one run on one machine.

usage: run.py PARLEY [--copies N] [--runs N]

The corpus is Samples/ as parley JSON Lines, repeated N and 4 N times. `rg` counting the phrases of
phrases.txt in the same turns is the practical limit for finding phrases. Speeds are marginal: the
time between N and 4 N copies, so that start-up falls out. Standard library only.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.join(os.path.dirname(HERE), "Samples")


def conversations():
    """The JSON samples, as they are."""
    rows = []
    for name in sorted(os.listdir(SAMPLES)):
        path = os.path.join(SAMPLES, name)
        if name.endswith(".jsonl"):
            rows += [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]
        elif name.endswith(".json"):
            data = json.load(open(path, encoding="utf-8"))
            for row in data if isinstance(data, list) else data.get("conversations", [data]):
                if "turns" in row:
                    rows.append(row)
    return rows


def timed(command, runs):
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        times.append(time.perf_counter() - start)
        if result.returncode not in (0, 1):
            sys.exit(f"{command[0]}: exit {result.returncode}: {result.stderr.decode()[-300:]}")
    return statistics.median(times[1:])


def recorded(command, runs):
    """How many times as long `--record` takes, into a home of its own each time; pairs of runs, the median."""
    ratios = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, stderr=subprocess.DEVNULL, check=True)
        middle = time.perf_counter()
        with tempfile.TemporaryDirectory() as home:
            subprocess.run([*command, "--record", "--home", home], stderr=subprocess.DEVNULL, check=True)
            ratios.append((time.perf_counter() - middle) / (middle - start))
    return statistics.median(ratios)


def peak(command):
    """Peak memory in MB, of a child that is the largest so far."""
    script = "import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=-3);print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    out = subprocess.run([sys.executable, "-c", script, *command], capture_output=True)
    return int(out.stdout.split()[-1]) / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parley")
    parser.add_argument("--copies", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    args = parser.parse_args()
    rows = conversations()
    with tempfile.TemporaryDirectory() as folder:
        def corpus(copies, name):
            path, turns = os.path.join(folder, name + ".jsonl"), os.path.join(folder, name + ".txt")
            with open(path, "w", encoding="utf-8") as out, open(turns, "w", encoding="utf-8") as text:
                for copy in range(copies):
                    for row in rows:
                        out.write(json.dumps({**row, "id": f"{row['id']}-{copy}"}, ensure_ascii=False) + "\n")
                        text.writelines(" ".join(turn["text"].split()) + "\n" for turn in row["turns"])
            return path, turns

        small, large = corpus(args.copies, "small"), corpus(4 * args.copies, "large")
        megabytes = (os.path.getsize(large[1]) - os.path.getsize(small[1])) / 1e6
        result = {"text, MB": megabytes}

        def score(path, form):
            return [args.parley, "score", path, "--format", form, "--jobs", "1", "--output", os.path.join(folder, "out")]

        first, last = timed(score(small[0], "csv"), args.runs), timed(score(large[0], "csv"), args.runs)
        result["parley csv, MB/s"] = megabytes / (last - first)
        result["growth, 4 times the input"] = last / first
        lines = timed(score(large[0], "jsonl"), args.runs) - timed(score(small[0], "jsonl"), args.runs)
        result["parley jsonl, MB/s"] = megabytes / lines
        result["--record, times as long"] = recorded(score(large[0], "csv"), 5)
        result["peak, MB"] = peak(score(small[0], "csv"))
        result["peak, 4 times the input, MB"] = peak(score(large[0], "csv"))
        page = os.path.join(folder, "page.jsonl")
        with open(page, "w", encoding="utf-8") as out:
            out.write(json.dumps(rows[0], ensure_ascii=False) + "\n")
        result["first result, ms"] = 1000 * timed([args.parley, "score", page], 9)
        if shutil.which("rg"):
            def count(path):
                return ["rg", "-j1", "--count-matches", "-i", "-F", "-f", os.path.join(HERE, "phrases.txt"), path]

            speed = megabytes / (timed(count(large[1]), args.runs) - timed(count(small[1]), args.runs))
            result["rg, MB/s"] = speed
            result["times rg, csv"] = speed / result["parley csv, MB/s"]
            result["times rg, jsonl"] = speed / result["parley jsonl, MB/s"]
    for name, value in result.items():
        print(f"{name:30}{value:10.2f}")


if __name__ == "__main__":
    main()
