/// The codes of what can be wrong in a scenario or in its plays; `parley explain CODE` says more.
///
/// Those that mean the same in rubrics and behaviour files have the same name there.
public enum ScenarioCode: String, Sendable, Hashable, CaseIterable {
  // Any text.
  case encoding, empty
  case tooLarge = "too-large"
  case tooManyFaults = "too-many-faults"
  case controlSign = "control-sign"
  case formatVersion = "format-version"
  // Lines.
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case duplicateKey = "duplicate-key"
  case unknownLine = "unknown-line"
  case misplacedLine = "misplaced-line"
  case lineSyntax = "line-syntax"
  case emptyValue = "empty-value"
  case badID = "bad-id"
  case duplicateID = "duplicate-id"
  case badNumber = "bad-number"
  case badDate = "bad-date"
  case badLimit = "bad-limit"
  case unknownWord = "unknown-word"
  case placeholder
  // Names.
  case unknownBehaviour = "unknown-behaviour"
  case wrongSpeaker = "wrong-speaker"
  case unknownScene = "unknown-scene"
  case unknownFact = "unknown-fact"
  case unknownCustomerLine = "unknown-customer-line"
  // What a scenario cannot be played without.
  case missingElse = "missing-else"
  case deadEnd = "dead-end"
  case missingHangup = "missing-hangup"
  case noCustomerLine = "no-customer-line"
  // Plays.
  case noTurns = "no-turns"
  case noClaim = "no-claim"
  // Flow.
  case fileName = "file-name"
  case unreachableScene = "unreachable-scene"
  case endlessLoop = "endless-loop"
  case endingGoesOn = "ending-goes-on"
  case noGoodEnding = "no-good-ending"
  case shadowedRoute = "shadowed-route"
  case twiceNever = "twice-never"
  case conditionNever = "condition-never"
  case guardNever = "guard-never"
  case guardAlways = "guard-always"
  case askWithoutReturn = "ask-without-return"
  case returnWithoutAsk = "return-without-ask"
  case unsetFact = "unset-fact"
  case unusedFact = "unused-fact"
  // What a score would be worth.
  case unknownSkill = "unknown-skill"
  case idleSkill = "idle-skill"
  case idleSample = "idle-sample"
  case easyWin = "easy-win"
  case silentWins = "silent-wins"
  case parrotWins = "parrot-wins"
  // Content.
  case missingHint = "missing-hint"
  case missingTranslation = "missing-translation"
  case longLine = "long-line"
  case todo
  case noPlays = "no-plays"
  case missingPlay = "missing-play"
  case untestedScene = "untested-scene"
}
