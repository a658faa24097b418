import Conversations

/// What happened to the inputs of a batch: counts, faults as they are said, and the exit status.
struct BatchOutcome {
  private(set) var conversations = 0
  private(set) var below = 0
  private let messages: Messages
  private let files: [InputFile]
  private var badInputs = 0
  private var notOpened = 0
  private var lastBad: InputFile?
  private var saidDecision: Int?
  /// About the last file that had any.
  private var saidWarnings: [ReadingWarning] = []
  /// By folder, the files in it that were passed over.
  private var skipped: [String: [InputFile]] = [:]
  private var repeated = RepeatedIDs()
  private let bytes: Int
  private var bytesDone = 0

  init(inputs: InputPaths, messages: Messages) {
    self.messages = messages
    files = inputs.files
    bytes = inputs.files.reduce(0) { $0 + (Descriptor.size(ofPath: $1.path) ?? 0) + 4096 }
    for (message, wasOpened) in inputs.faults {
      Console.say(message)
      badInputs += 1
      if !wasOpened { notOpened += 1 }
    }
    all = inputs.files.count + inputs.faults.count
  }

  /// Files, and arguments that led to none.
  private let all: Int

  /// Share of the input's bytes that is done; nil where standard input is among the files.
  var share: Double? {
    files.contains(where: \.isStandardInput) ? nil : min(1, Double(bytesDone) / Double(bytes))
  }

  mutating func add(_ output: SliceOutput) {
    conversations += output.conversations
    below += output.below
    bytesDone += output.cost
    for (source, decision) in output.decisions { say(decision, of: source) }
    for warning in output.warnings { say(warning) }
    for fault in output.faults { add(fault) }
    for id in output.ids { repeated.add(id) }
  }

  private mutating func add(_ fault: Fault) {
    if fault.kind == .skipped, let folder = fault.file.folder {
      skipped[folder, default: []].append(fault.file)
      return
    }
    Console.say(fault.message)
    if fault.kind == .notOpened { notOpened += 1 }
    // Many lines of one file may be bad; it is one bad input.
    if lastBad != fault.file { badInputs += 1 }
    lastBad = fault.file
  }

  /// Says a warning, the first of its kind about its file.
  private mutating func say(_ warning: ReadingWarning) {
    if saidWarnings.first?.source.place != warning.source.place { saidWarnings = [] }
    guard !saidWarnings.contains(where: warning.repeats) else { return }
    saidWarnings.append(warning)
    let file = warning.source.file
    let isOfFile = if case .readAs = warning.warning { true } else { false }
    let conversation = warning.conversation
    Console.say(
      messages.warning(
        file.isStandardInput ? messages.standardInput : file.path,
        isOfFile || conversation == file.name ? nil : conversation,
        warning.warning.sentence(in: messages.language)))
  }

  private mutating func say(_ decision: RoleDecision, of source: Source) {
    guard case .evidence(let agent, let sentences) = decision, saidDecision != source.place else {
      return
    }
    saidDecision = source.place
    let sentence = sentences.first { $0.label == agent } ?? sentences.first
    let name: String = source.file.isStandardInput ? messages.standardInput : source.file.path
    Console.say(messages.rolesByEvidence(name, agent, sentence))
  }

  /// Says what was passed over, which ids came again, and how many inputs were bad where others were not.
  mutating func finish() {
    for folder in skipped.keys.sorted() {
      let passed = skipped[folder] ?? []
      if passed.count == files.count(where: { $0.folder == folder }) {
        Console.say(messages.noTranscripts(folder, passed.count))
        badInputs += 1
      } else {
        Console.say(messages.skipped(folder, passed.map(\.pathInFolder)))
      }
    }
    for sentence in repeated.sentences(files: files, messages: messages) { Console.say(sentence) }
    if badInputs > 0 && conversations > 0 { Console.say(messages.badInputs(badInputs)) }
  }

  var status: ExitStatus {
    if all > 0 && notOpened == all { return .noInput }
    if badInputs > 0 { return .badInput }
    return below > 0 ? .notMet : .done
  }
}
