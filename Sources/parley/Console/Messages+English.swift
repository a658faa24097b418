import Conversations

extension Messages {
  static let english = Messages(
    language: .en,
    colon: ":",
    standardInput: "standard input",
    standardOutput: "standard output",
    readingTerminal: "reading the transcript from the terminal; end it with Ctrl-D",
    unknownCommand: { name, nearest in
      "unknown command '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    },
    unknownRubric: { name, nearest, known in
      let hint =
        nearest.map { "did you mean '\($0)'?" } ?? "known: " + known.joined(separator: ", ")
      return "no rubric '\(name)'; \(hint)"
    },
    unknownBehaviour: { name, nearest in
      let hint = nearest.map { "did you mean '\($0)'?" } ?? "see 'parley behaviour list'"
      return "no behaviour '\(name)'; \(hint)"
    },
    helpHint: { "see '\($0) --help'" },
    cannotOpen: { "\($0): cannot be opened: \($1)" },
    didYouMean: { "; did you mean '\($0)'?" },
    cannotRead: { "\($0): reading failed: \($1)" },
    wouldOverwrite: { "\($0): an input or a store, which is not written over; name another file" },
    cannotWrite: { "\($0): writing failed: \($1)" },
    nothingMatches: { "\($0): no such file, and nothing matches it as a pattern" },
    emptyFolder: { "\($0): no files in this folder" },
    noTranscripts: { path, files in
      let all = files == 1 ? "the one file in it is not text" : "none of its \(files) files is text"
      return "\(path): no conversation in this folder: \(all)"
    },
    skipped: { path, files in
      "\(path): skipped \(files.count) \(files.count == 1 ? "file that is" : "files that are") "
        + "not text: \(Quote.list(files))"
    },
    repeatedID: { place, id, first in
      "\(place): the id \(Quote(id)) is also that of \(first); both conversations were kept"
    },
    moreRepeatedIDs: { count in
      count == 1
        ? "1 more conversation has an id met before"
        : "\(count) more conversations have an id met before"
    },
    badInputs: { bad in
      bad == 1
        ? "1 input could not be used; the others were done"
        : "\(bad) inputs could not be used; the others were done"
    },
    rubricFaults: { "\($0): not a usable rubric; 'parley rubric check' shows every fault" },
    warning: { file, conversation, warning in
      "\(file): " + (conversation.map { "\($0): " } ?? "") + warning
    },
    rolesByEvidence: { file, agent, sentence in
      "\(file): "
        + (agent.map { "took '\($0)' for the agent" } ?? "took nobody for the agent")
        + (sentence.map {
          ($0.label == agent ? ", who says" : ", since '\($0.label)' says") + " \"\($0.quote)\""
        } ?? "") + "; --agent-label says otherwise"
    },
    belowBar: { below, all, bar in
      "\(below) of \(all) \(all == 1 ? "conversation" : "conversations") below \(bar)"
    },
    progress: { conversations, rate, left in
      "\(conversations) conversations, \(rate)/s" + (left.map { ", \($0) s left" } ?? "")
    },
    bug: { "this is a bug in parley, please report it: \($0)" }
  )
}
