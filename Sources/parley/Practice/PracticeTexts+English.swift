import Conversations
import RolePlay

extension PracticeTexts {
  static let english: PracticeTexts = PracticeTexts(
    language: .en, colon: ":", customer: "Customer", you: "You",
    noScenarios: "there are no scenarios to practise with",
    choose: "Which conversation? A number, or Enter for number 1: ",
    chooseAgain: {
      $0 == 1 ? "Please type 1, or Enter: " : "Please type a number from 1 to \($0), or Enter: "
    },
    choice: { "\($0) (\($1), level \($2) of 5)" },
    notTried: "not tried yet",
    tried: { done, best, last in
      (done ? "done" : "not won yet") + (best.map { ", best \($0)" } ?? "") + ", last on \(last)"
    },
    channel: { channel in
      switch channel {
      case .phone: "phone"
      case .chat: "chat"
      case .email: "e-mail"
      case .social: "social media"
      }
    },
    heading: { "\($0) (\($1), level \($2) of 5)" },
    keys: { mode, isPlain in
      "Type your answer, then Enter."
        + (isPlain ? "" : " Arrows edit; several pasted lines are one answer.") + "\n"
        + (mode == .exam ? "/card /repeat /quit" : "/hint /card /undo /quit")
        + " (everything is kept); /help explains them."
        + (mode == .exam ? " Exam: feedback at the end." : "")
    },
    timedNotice: { "Your answers are timed: \($0) each on this channel. /pause stops the clock." },
    notTimed: "answers are not timed in plain mode: a screen reader needs its own time",
    heard: { "Heard: " + $0.joined(separator: ", ") + ($1 > 0 ? ", and \($1) more." : ".") },
    nothingHeard: "Nothing recognised in that.",
    silence: "(silence)",
    moved: { "Anger goes from \($0) to \($1): \(Self.englishFeeling($2))." },
    unmoved: { "The customer stays \(Self.englishFeeling($0))." },
    feeling: Self.englishFeeling,
    cut: { "that was very long: the first \($0) characters were taken" },
    otherLanguage: { spoken, wanted in
      "that was in \(Self.englishName(spoken)); this customer speaks \(Self.englishName(wanted))"
    },
    unknownCommand: { name, nearest in
      "There is no /\(name)." + (nearest.map { " Did you mean /\($0)?" } ?? "")
        + " /help lists the commands; two slashes send a line that begins with one."
    },
    commands: { mode in
      let help =
        mode == .exam
        ? []
        : [
          ("/hint", "help in three steps: the goal, what to do, an example"),
          ("/why", "why the customer reacted like that"),
          ("/undo", "takes your last answer back; this is noted"),
        ]
      return help + [
        ("/card", "the case, and what you may grant"),
        ("/repeat", "what the customer said last"),
        ("/silence", "says nothing, as a turn"),
        ("/status", "where you are"),
        ("/pause", "waits; the clock stops"),
        ("/restart", "begins again"),
        ("/save", "says where this practice is kept; every turn is saved"),
        ("/quit", "leaves; 'parley resume' goes on from here (Ctrl-D does the same)"),
        ("//…", "sends a line that begins with a slash"),
      ]
    },
    hint: { "Hint \($0) of 3" },
    hintGoal: { "What would help now: \($0)." },
    noHint: "No hint for this moment.", and: "and", or: "or", not: { "not: \($0)" },
    noHintInExam: "No hints in an exam.",
    notInExam: "Not in an exam; it is all explained at the end.",
    card: "The case",
    nothingYet: "You have not answered yet.",
    why: .english,
    undone: "Taken back. You answer this again:",
    nothingToUndo: "There is no answer to take back.",
    restartQuestion: {
      "Begin again? Your \($0 == 1 ? "answer" : "\($0) answers") will not count (y/n): "
    },
    isYes: { ["y", "yes", "o", "oui"].contains($0.lowercased()) },
    restarted: "From the beginning:",
    goesOn: "It goes on:",
    paused: "Paused. Press Enter to go on: ",
    status: { turns, mode in
      let answers = turns == 1 ? "1 answer" : "\(turns) answers"
      let name = mode == .practice ? "practice" : mode == .coach ? "practice with a coach" : "exam"
      return "\(answers) so far; \(name)."
    },
    statusMood: { feeling, mood in
      let texts = Self.english
      return "The customer is \(texts.feeling(feeling)): anger \(texts.decimal(mood.anger)), trust "
        + "\(texts.decimal(mood.trust)) of 10; patience for \(mood.patience) more angry turns."
    },
    statusGoal: { "To reach here: \($0)." },
    answeredIn: { time, target, isInTime in
      "Answered in \(time); the target is \(target)" + (isInTime ? "." : ": too slow.")
    },
    duration: Self.englishDuration,
    saved: { "Saved after every turn, in \($0)" },
    left: "saved; 'parley resume' goes on from here",
    resumed: { title, turns in
      "\(title): \(turns == 0 ? "nothing answered yet" : turns == 1 ? "1 answer so far" : "\(turns) answers so far")"
    },
    changed: {
      "the scenario has changed since; from your answer \($0) on the customer reacts otherwise"
    },
    changedSame: "the scenario has changed since; your answers so far are met as before",
    changedChoice: "Type r to begin again, or Enter to go on with the new reactions: ",
    changedKept: "going on with the new reactions",
    date: { "\($0.day) \(Self.englishMonths[$0.month - 1]) \($0.year)" })

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let englishFeeling: @Sendable (Feeling) -> String = { feeling in
    switch feeling {
    case .warm: "warm"
    case .calm: "calm"
    case .irritated: "irritated"
    case .angry: "angry"
    case .furious: "furious"
    }
  }

  static func englishName(_ language: Language) -> String {
    language == .en ? "English" : "French"
  }

  private static let englishDuration: @Sendable (Int) -> String = { seconds in
    switch seconds {
    case ..<120: "\(seconds) s"
    case ..<7200: "\(seconds / 60) min"
    default: "\(seconds / 3600) h"
    }
  }
}

extension WhyTexts {
  static let english = WhyTexts(
    decay: "the anger that you named fades", unheard: "nothing that answered the customer",
    turnLimit: "one answer can do only so much", scaleEnd: "the end of the scale",
    repeated: "less each time it is repeated",
    tooEarly: "too early while the customer is this angry",
    rightMoment: "counts more at this moment",
    line: { what, anger, trust in
      let effects = [anger.map { "anger \($0)" }, trust.map { "trust \($0)" }].compactMap { $0 }
      return "\(what): " + (effects.isEmpty ? "no effect" : effects.joined(separator: ", "))
    },
    route: { $0 == $1 ? "That does not move the talk on." : "So the talk moves on." })
}
