#!/usr/bin/env python3
"""Builds a store of 100,000 recorded conversations of 200 people from a seed, and times the commands that read it.

    Benchmarks/store.py .build/release/parley [conversations]

The schema is made by the program itself (one recorded conversation); the rows are written with SQL, since scoring is not what is
measured here. `parley doctor --rebuild` then computes the figures.
"""
import json, os, random, sqlite3, statistics, subprocess, sys, tempfile, time

parley = os.path.abspath(sys.argv[1])
count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
people, skills = 200, ["active-listening", "courtesy", "empathy", "ownership", "resolution"]
chance = random.Random(20261121)
home = tempfile.mkdtemp(prefix="parley-store-")
environment = dict(os.environ, PARLEY_HOME=home, LANG="C")


def run(*arguments):
    start = time.monotonic()
    done = subprocess.run([parley, *arguments], env=environment, capture_output=True)
    seconds = time.monotonic() - start
    if done.returncode != 0:
        sys.exit(f"parley {' '.join(arguments)}: {done.returncode}: {done.stderr.decode()}")
    return seconds, done.stdout


def median(*arguments):
    return statistics.median(run(*arguments)[0] for _ in range(5))


seed = {"id": "seed", "language": "en", "channel": "phone", "startedAt": "2026-01-05", "agent": {"id": "p000"},
        "turns": [{"speaker": "customer", "text": "My parcel is late and I am angry."},
                  {"speaker": "agent", "text": "I am so sorry. I will call you back tomorrow."}]}
path = os.path.join(home, "seed.json")
with open(path, "w") as file:
    json.dump(seed, file)
run("score", path, "--record", "--format", "csv")

store = sqlite3.connect(os.path.join(home, "parley.sqlite"))
store.execute("PRAGMA synchronous = OFF")
with store:
    store.executemany("INSERT OR IGNORE INTO person (key, name) VALUES (?, ?)",
                      [(f"p{n:03}", f"Person {n:03}") for n in range(people)])
    ids = {key: row for row, key in store.execute("SELECT id, key FROM person")}
    ability = {(n, s): chance.gauss(0.8, 0.8) for n in range(people) for s in skills}
    first = store.execute("SELECT coalesce(max(id), 0) + 1 FROM conversation").fetchone()[0]
    evaluation = store.execute("SELECT coalesce(max(id), 0) + 1 FROM evaluation").fetchone()[0]
    conversations, evaluations, results, figures = [], [], [], []
    store.executemany("INSERT OR IGNORE INTO skill (name) VALUES (?)", [(name,) for name in skills])
    numbers = {name: row for row, name in store.execute("SELECT id, name FROM skill")}
    pillars = ["availability", "effectiveness", "empathy", "personalisation"]
    form = json.dumps([["does-" + name, name, 6, pillars[place % 4]] for place, name in enumerate(skills)])
    form = store.execute("INSERT INTO form (criteria) VALUES (?) RETURNING id", (form,)).fetchone()[0]
    for place in range(count):
        n = place % people
        day = time.strftime("%Y-%m-%d", time.gmtime(1767571200 + 86400 * chance.randrange(300)))
        practice = chance.random() < 0.1
        conversations.append((first + place, place.to_bytes(32, "big"), f"c{place}", ids[f"p{n:03}"], day, "en", "phone",
                              f"s{chance.randrange(12)}" if practice else None,
                              chance.randint(1, 5) if practice else None))
        criteria, share = [], 0.0
        for number, skill in enumerate(skills):
            occasions = chance.randint(1, 6)
            p = 1 / (1 + 2.718281828 ** -ability[n, skill])
            answered = sum(chance.random() < p for _ in range(occasions))
            share += answered / occasions / len(skills)
            results.append((evaluation + place, numbers[skill], occasions, answered))
            criteria.append([number, "met" if answered else "missed", round(6 * answered / occasions, 2), occasions, answered,
                             [2, "I am so sorry, I understand that you are upset.", "apology"]])
        score = round(100 * share, 2)
        evaluations.append((evaluation + place, first + place, score, score, "pass" if score >= 70 else "fail",
                            form,
                            json.dumps(criteria, separators=(",", ":"))))
        for metric, value in [("csat", chance.randint(1, 5)), ("firstResponseSeconds", chance.randint(5, 90))]:
            figures.append((f"{len(figures):064x}", day, ids[f"p{n:03}"], "phone", f"c{place}", metric, value))
    store.executemany("INSERT INTO conversation (id, hash, name, person, day, language, channel, scenario, difficulty) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", conversations)
    store.executemany("INSERT INTO evaluation (id, conversation, rubric, method, score, scoreBeforeFail, outcome, coverage, "
                      "form, criteria) VALUES (?, ?, 1, 1, ?, ?, ?, 1, ?, ?)", evaluations)
    store.executemany("INSERT INTO skillResult VALUES (?, ?, ?, ?)", results)
    store.executemany("INSERT INTO kpi (hash, day, person, channel, conversation, metric, value) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?)", figures)
store.close()

print(f"{count} conversations of {people} people, {os.path.getsize(os.path.join(home, 'parley.sqlite')) >> 20} MB in {home}")
print(f"all figures anew  {run('doctor', '--rebuild', '--as-of', '2026-11-21')[0]:7.3f} s (with the checks of doctor)")
for name, arguments in [("progress", ["progress"]), ("progress PERSON", ["progress", "p042"]), ("team", ["team"]),
                        ("team, JSON", ["team", "--format", "json"]),
                        ("team, half a year ago", ["team", "--as-of", "2026-05-21"]), ("team --by pillar", ["team", "--by", "pillar"]),
                        ("kpi show", ["kpi", "show"]), ("kpi show --by person", ["kpi", "show", "--by", "person"]),
                        ("report", ["report", "--output", os.path.join(home, "report.html")]), ("sample", ["sample"])]:
    as_of = [] if "--as-of" in arguments else ["--as-of", "2026-11-21"]
    print(f"{name:22}{1000 * median(*arguments, *as_of):7.0f} ms")
