import SkillProgress

extension StoreMessages {
  static let english = StoreMessages(
    noHome: "no folder for the store: set PARLEY_HOME or use --home",
    noClock: "the clock shows no day of the calendar; --as-of says which it is",
    noDayGiven: { "--as-of: '\($0)' is no day; write it as 2026-03-06" },
    cannotMakeFolder: { "\($0): the folder cannot be made: \($1)" },
    noSuchDay: {
      "\($0): startedAt '\($1)' is no day; not recorded, --as-of says which day to take"
    },
    recorded: { added, known, path in
      "recorded \(added) \(added == 1 ? "conversation" : "conversations") in \(path)"
        + (known > 0 ? "; \(known) known already" : "")
    },
    nobodys: { count in
      "\(count) \(count == 1 ? "conversation names" : "conversations name") no agent and "
        + "\(count == 1 ? "counts" : "count") for nobody; --person says who it was"
    },
    noWhatIf: "--na-policy is a what-if and cannot be recorded; leave out one of the two",
    askForget: { person, conversations in
      "forget \(person) and \(conversations) "
        + "\(conversations == 1 ? "conversation" : "conversations") for good? [y/N] "
    },
    forgetNeedsYes: "nobody is here to be asked; --yes forgets without asking",
    kept: "nothing was removed",
    forgot: { person, conversations in
      "forgot \(person): \(conversations) "
        + "\(conversations == 1 ? "conversation" : "conversations") removed"
    },
    merged: { path, count in
      let (added, values) = (count.evaluations.added, count.values)
      return "merged \(path): \(added) \(added == 1 ? "evaluation" : "evaluations") added, "
        + "\(count.evaluations.known) known already"
        + (values == RecordingCount()
          ? ""
          : "; \(values.added) service \(values.added == 1 ? "figure" : "figures") added, "
            + "\(values.known) known already")
    },
    sameStore: "a store cannot be merged into itself",
    backedUp: { "copied to \($0)" },
    exists: { "\($0): exists already; name a new file" },
    rebuilt: "all figures computed anew",
    nothingToDraw: "no conversation to draw from",
    cannotRead: "the answer could not be read")
}
