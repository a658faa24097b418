#!/usr/bin/env python3
"""Puts the measured figures of an evaluation into Documentation/Validity.md.

    EVALUATION --json | Benchmarks/validity.py --parley .build/release/parley [--stripped FILE] [--page FILE]

Reads a JSON array of rows: set, label, measure, value, goal, n, and where known reference (a trained linear model) and
human (agreement of people). FILE holds the same rows measured on text without punctuation and case. The catalogue hash
and the version are asked of the program that was measured. Only what stands between the two marks in the page is written.
"""
import argparse, json, os, re, subprocess, sys, tempfile

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
COLUMNS = [("value", "parley"), ("precision", "precision"), ("recall", "recall"), ("plain", "no punctuation"), ("reference", "linear model"), ("human", "two assessors"),
           ("goal", "goal"), ("n", "n")]


def engine(parley):
    """Version and catalogue hash, as every result of the program names them."""
    talk = {"id": "x", "language": "en", "turns": [{"speaker": "customer", "text": "My parcel is late."},
                                                   {"speaker": "agent", "text": "I am sorry about that."}]}
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump(talk, file)
    try:
        done = subprocess.run([parley, "score", file.name, "--format", "jsonl"], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{parley}: {done.stderr.strip()}")
        return json.loads(done.stdout)["engine"]
    finally:
        os.remove(file.name)


def rows_of(text, name):
    """The rows, each with a set, a label, a measure and a number; stops with a sentence otherwise."""
    try:
        rows = json.loads(text)
        for row in rows:
            row["value"], row["n"] = float(row["value"]), int(row["n"])
            row["set"] + row["label"] + row["measure"]
    except (ValueError, TypeError, KeyError) as fault:
        sys.exit(f"{name}: not the rows of an evaluation ({fault!r}); its --json prints them")
    if not rows:
        sys.exit(f"{name}: no rows; nothing was measured")
    return rows


def figure(value, name):
    if value is None:
        return "–"
    return str(int(value)) if name == "n" else f"{float(value):.2f}"


def cell(text):
    return re.sub(r"([\\`*_\[\]<>|~&$])", r"\\\1", " ".join(str(text).split()))


def table(rows):
    shown = [(key, title) for key, title in COLUMNS if any(row.get(key) is not None for row in rows)]
    lines = ["| what | measure | " + " | ".join(title for _, title in shown) + " | |",
             "|---|---|" + "--:|" * len(shown) + "---|"]
    for row in rows:
        short = row.get("goal") is not None and not row["value"] >= row["goal"]
        lines.append(f"| {cell(row['label'])} | {cell(row['measure'])} | "
                     + " | ".join(figure(row.get(key), key) for key, _ in shown) + f" | {'short' if short else ''} |")
    return lines


def measured(rows, engine):
    sets = list(dict.fromkeys(row["set"] for row in rows))
    aims = [row for row in rows if row.get("goal") is not None]
    met = sum(row["value"] >= row["goal"] for row in aims)
    lines = [f"Measured with parley {cell(engine['version'])}, catalogue `{engine['catalogue']}`: "
             f"{met} of {len(aims)} goals met.", ""]
    for name in sets:
        lines += [f"### {cell(name)}", ""] + table([row for row in rows if row["set"] == name]) + [""]
    return "\n".join(lines)


def main():
    home = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Documentation", "Validity.md")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parley", required=True, help="the program that was measured")
    parser.add_argument("--stripped", help="the rows on text without punctuation and case")
    parser.add_argument("--page", default=os.path.normpath(home))
    options = parser.parse_args()
    rows = rows_of(sys.stdin.read(), "standard input")
    if options.stripped:
        with open(options.stripped, encoding="utf-8") as file:
            plain = {(r["set"], r["label"], r["measure"]): r["value"] for r in rows_of(file.read(), options.stripped)}
        for row in rows:
            row["plain"] = plain.get((row["set"], row["label"], row["measure"]))
    with open(options.page, encoding="utf-8") as file:
        page = file.read()
    if page.count(BEGIN) != 1 or page.count(END) != 1 or page.index(BEGIN) > page.index(END):
        sys.exit(f"{options.page}: the table stands between {BEGIN} and {END}, once; nothing was written")
    before, rest = page.split(BEGIN)
    text = f"{before}{BEGIN}\n{measured(rows, engine(options.parley))}{END}{rest.split(END)[1]}"
    with open(options.page + ".new", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(options.page + ".new", options.page)
    print(f"wrote {options.page}", file=sys.stderr)


if __name__ == "__main__":
    main()
