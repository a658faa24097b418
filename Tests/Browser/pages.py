"""The pages that are looked at: a team of a store made from a seed, with names and words of an attacker in it."""
import json, os, random, subprocess

RUN = "window.owned=1"
HOSTILE = {
    "name": f"Inès </title></script><script>{RUN}</script>",
    "id": f"c\"><img src=x onerror={RUN}>",
    "team": f"Lyon' onfocus='{RUN}",
    "words": f"<img src=https://example.invalid/x.png onerror=\"{RUN}\"> <svg onload={RUN}> <a href=javascript:{RUN}>here</a>",
    "invisible": "safe\u202etxt.exe\u0007\u200b",
    "long": "W" * 240,
}
PEOPLE = [("p1", "Ana Costa", "Lyon", 0.9), ("p2", "Bo Lindqvist", "Lyon", 0.7), ("p3", HOSTILE["name"], HOSTILE["team"], 0.5),
          ("p4", "Dana Öztürk", "Leeds", 0.4), ("p5", "Élodie de La Rochefoucauld-Montbel", "Leeds", 0.8), ("p6", "Fay Ng", "Leeds", 0.2)]

WORDS = {
    "en": {
        "open": "Good morning, thank you for calling Nova, this is Sam.",
        "problem": ["My parcel {n} never came and I am furious.", "The invoice of March is wrong and I am really worried.",
                    "The boiler broke again, it is my third call, nobody listens."],
        "good": ["I am so sorry about the parcel, I understand how angry you are. What happened on Tuesday?",
                 "So the invoice of March is wrong, did I get that right? I'll take care of it myself.",
                 "You are right to be upset, the boiler should have held. I'm sorry that it broke again."],
        "solve": "I will send you a new one today and call you back tomorrow before noon. Does that work for you?",
        "bad": ["Calm down. That is our policy.", "You should have read the terms.", "You need to call billing."],
        "thanks": "Thank you, that works.", "angry": "This is outrageous, I'll cancel everything.",
        "close": "Anything else I can do? Goodbye, have a nice day.",
    },
    "fr": {
        "open": "Bonjour, bienvenue chez Nova, Sam à votre service.",
        "problem": ["Mon colis {n} n'est jamais arrivé et je suis furieuse.", "La facture de mars est fausse et je suis très inquiet.",
                    "La chaudière est encore en panne, c'est mon troisième appel, personne ne m'écoute."],
        "good": ["Je suis désolée pour ce colis, je comprends votre colère. Que s'est-il passé mardi ?",
                 "Si je comprends bien, la facture de mars est fausse, c'est bien cela ? Je m'en occupe personnellement.",
                 "Vous avez raison d'être en colère, la chaudière devait tenir. Je suis désolé de cette panne."],
        "solve": "Je vous en renvoie un aujourd'hui et je vous rappelle demain avant midi. Est-ce que cela vous convient ?",
        "bad": ["Calmez-vous. C'est la procédure.", "Il fallait lire les conditions.", "Il faut voir avec la facturation."],
        "thanks": "Merci, ça me convient.", "angry": "C'est scandaleux, je résilie.",
        "close": "Puis-je vous aider pour autre chose ? Bonne journée, au revoir.",
    },
}


def conversation(number, person, week, chance):
    """A chat or call of a week; the better the person, the more of it is good."""
    key, name, team, skill = person
    language = "fr" if key in ("p1", "p3") else "en"
    words, place = WORDS[language], number % 3
    skill += {"p2": -0.04, "p6": 0.05}.get(key, 0) * week
    problem = words["problem"][place].format(n=number)
    if number % 17 == 3:
        problem += " " + HOSTILE["words"] + " " + HOSTILE["invisible"] + " " + HOSTILE["long"]
    is_good = [chance.random() < skill for _ in range(3)]
    lines = [("agent", words["open"]), ("customer", problem),
             ("agent", words["good"][place] if is_good[0] else words["bad"][place]),
             ("customer", problem.split(".")[0] + "."),
             ("agent", words["solve"] if is_good[1] else words["bad"][(place + 1) % 3]),
             ("customer", words["thanks"] if is_good[1] else words["angry"]), ("agent", words["close"])]
    clock, turns = 0, []
    for speaker, text in lines:
        clock += (20000 + int(70000 * chance.random() * (1.6 - skill))) if speaker == "agent" and turns else 4000
        turns.append({"speaker": speaker, "text": text, "startMs": clock, "endMs": clock + 3000})
        clock += 3000
    month, day = divmod(week * 7, 28)
    return {"id": HOSTILE["id"] if number == 3 else f"2026-{number:03}", "language": language,
            "channel": ["phone", "chat"][number % 2], "startedAt": f"2026-0{month + 1}-{day + 1:02}T09:00:00Z",
            "agent": {"id": key, "name": name, "team": team}, "turns": turns,
            "kpi": {"csat": 5 if all(is_good) else 2 + is_good[0] + is_good[1], "resolved": is_good[1]}}


def make(parley, folder):
    """Writes the pages; gives (file, language, words that it must show as they are)."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(20261122)
    numbers = iter(range(1000))
    talks = [conversation(next(numbers), person, week, chance) for week in range(16) for person in PEOPLE for _ in range(2)]
    write = lambda name, talks: (folder / name).write_text("".join(json.dumps(t) + "\n" for t in talks), encoding="utf-8")
    write("calls.jsonl", talks)
    write("batch.jsonl", talks[:14])
    write("one.jsonl", talks[3:4])
    rows = "".join(f"2026-0{1 + n % 4}-{1 + n % 28:02},p{1 + n % 6},{['phone', 'chat', 'email'][n % 3]},k{n},{metric},{value(n)},,,{HOSTILE['id'] if n == 5 else ''}\n"
                   for n in range(60)
                   for metric, value in (("nps", lambda n: (n * 7) % 11), ("ces", lambda n: 1 + (n * 5) % 7), ("handleSeconds", lambda n: 200 + n * 9),
                                         ("firstResponseSeconds", lambda n: 15 + n * n % 90)))
    (folder / "figures.csv").write_text("date,person,channel,conversation,metric,value,min,max,comment\n" + rows.replace("\"><", "\"\"><").replace("c\"\"", "c"), encoding="utf-8")
    environment = dict(os.environ, PARLEY_HOME=str(folder / "home"), LANG="C", NO_COLOR="1")

    def run(*arguments):
        done = subprocess.run([parley, *map(str, arguments)], env=environment, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"parley {' '.join(map(str, arguments))}: {done.returncode}: {done.stderr.strip()}")

    run("score", folder / "calls.jsonl", "--record", "--format", "csv", "--output", folder / "calls.csv")
    run("kpi", "import", folder / "figures.csv")
    pages = []
    for language in ("en", "fr"):
        report = folder / f"report-{language}.html"
        run("report", folder / "calls.jsonl", "--as-of", "2026-04-28", "--lang", language, "--output", report)
        pages.append((report, language, [HOSTILE["name"], HOSTILE["team"]]))
        for kind, holds in (("one", [HOSTILE["id"], RUN]), ("batch", [HOSTILE["id"], RUN])):
            page = folder / f"score-{kind}-{language}.html"
            run("score", folder / f"{kind}.jsonl", "--format", "html", "--lang", language, "--output", page)
            pages.append((page, language, holds))
    empty = folder / "empty.html"
    run("report", "--as-of", "2025-01-01", "--output", empty)
    pages.append((empty, "en", []))
    return pages
