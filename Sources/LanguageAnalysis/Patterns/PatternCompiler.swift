import Conversations

/// Turns patterns into a `PatternProgram`.
struct PatternCompiler {
  struct UnknownClass: Error, Hashable { let name: String }

  private let language: Language
  private let classes: [String: [[[UInt8]]]]
  private let numbers: [[UInt8]: Int32]
  private let forms: [[UInt8]: [[UInt8]]]
  private var labelOf: [[Int32]: Int32] = [[]: 0]
  private(set) var program = PatternProgram()

  /// - Parameters:
  ///   - classes: words and phrases by class name.
  ///   - patterns: everything that will be added, for its vocabulary.
  ///   - further: words that detectors ask for.
  init(
    language: Language, classes: [String: [String]], patterns: [Pattern], further: [String]
  ) {
    self.language = language
    let forms = TypedForms.expansions(in: language)
    let formTable = Dictionary(
      forms.map { (Array($0.form.utf8), Folding.words(of: $0.words)) },
      uniquingKeysWith: { a, _ in a })
    self.forms = formTable
    let spelled: (String) -> [[UInt8]] = { text in
      Folding.words(of: text).flatMap { formTable[$0] ?? [$0] }
    }
    var folded: [String: [[[UInt8]]]] = [:]
    for (name, entries) in classes { folded[name] = entries.map(spelled) }
    self.classes = folded
    var words: Set<[UInt8]> = []
    for entries in folded.values { for entry in entries { words.formUnion(entry) } }
    for pattern in patterns { Self.collect(pattern, spelled, &words) }
    for word in further { words.formUnion(Folding.words(of: word)) }
    for (form, expansion) in forms {
      words.insert(Array(form.utf8))
      words.formUnion(Folding.words(of: expansion))
    }
    let sorted = words.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    program.words = [[UInt8]](repeating: [], count: Int(SpecialWord.count)) + sorted
    var numbers: [[UInt8]: Int32] = [:]
    for (offset, word) in sorted.enumerated() { numbers[word] = SpecialWord.count + Int32(offset) }
    self.numbers = numbers
    for (name, entries) in folded {
      program.classes[name] = entries.filter { $0.count == 1 }.compactMap { numbers[$0[0]] }
        .sorted()
    }
  }

  private static func collect(
    _ pattern: Pattern, _ spelled: (String) -> [[UInt8]], _ words: inout Set<[UInt8]>
  ) {
    switch pattern {
    case .word(let spellings): for spelling in spellings { words.formUnion(spelled(spelling)) }
    case .sequence(let items), .choice(let items):
      for item in items { collect(item, spelled, &words) }
    case .optional(let item), .upToThree(let item): collect(item, spelled, &words)
    case .gap, .wordClass, .sentenceStart, .sentenceEnd, .sign: break
    }
  }

  // MARK: - Positions

  /// Part of a pattern: where it may begin and end, and whether it may be empty.
  private struct Part {
    var first: [Int32] = []
    var last: [Int32] = []
    var isEmptyAllowed = true
  }

  /// Adds a pattern; a match says `output`.
  mutating func add(_ pattern: Pattern, output: PatternOutput) throws(UnknownClass) {
    let before = program.label.count
    var follows: [[Int32]] = []
    let part: Part
    do {
      part = try build(pattern.trimmed, before, &follows)
    } catch {
      // Nothing of a broken pattern stays: its positions have no followers yet.
      program.label.removeLast(program.label.count - before)
      program.output.removeLast(program.output.count - before)
      throw error
    }
    for list in follows {
      program.follow.append(contentsOf: Set(list).sorted())
      program.followStart.append(Int32(program.follow.count))
    }
    for position in part.last { program.output[Int(position)] = output.code }
    let anchors = part.first.filter(isSentenceStart)
    program.first.append(contentsOf: Set(part.first).subtracting(anchors).sorted())
    program.anchoredFirst.append(contentsOf: anchored(behind: anchors, follows, before).sorted())
  }

  private func isSentenceStart(_ position: Int32) -> Bool {
    program.labels[Int(program.label[Int(position)])] == [SpecialWord.sentenceStart]
  }

  /// What may come behind `^`: a second `^` in a row holds as well.
  private func anchored(behind anchors: [Int32], _ follows: [[Int32]], _ base: Int) -> Set<Int32> {
    var found: Set<Int32> = []
    var seen: Set<Int32> = []
    var open = anchors
    while let anchor = open.popLast() {
      guard seen.insert(anchor).inserted else { continue }
      for position in follows[Int(anchor) - base] {
        if isSentenceStart(position) { open.append(position) } else { found.insert(position) }
      }
    }
    return found
  }

  private mutating func position(_ words: [Int32], _ follows: inout [[Int32]]) -> Part {
    let label: Int32
    if let known = labelOf[words] {
      label = known
    } else {
      label = Int32(program.labels.count)
      program.labels.append(words)
      labelOf[words] = label
    }
    let position = Int32(program.label.count)
    program.label.append(label)
    program.output.append(-1)
    follows.append([])
    return Part(first: [position], last: [position], isEmptyAllowed: false)
  }

  private mutating func build(
    _ pattern: Pattern, _ base: Int, _ follows: inout [[Int32]]
  ) throws(UnknownClass) -> Part {
    switch pattern {
    case .sentenceStart: return position([SpecialWord.sentenceStart], &follows)
    case .sentenceEnd: return position([SpecialWord.sentenceEnd], &follows)
    case .sign(let sign):
      return position(
        [sign == "?" ? SpecialWord.questionMark : SpecialWord.exclamationMark], &follows)
    case .gap(let most):
      var part = Part()
      for _ in 0..<most {
        var any = position([], &follows)
        any.isEmptyAllowed = true
        part = join(part, any, base, &follows)
      }
      return part
    case .word, .wordClass, .choice:
      return try alternatives(pattern, base, &follows)
    case .sequence(let items):
      var part = Part()
      for item in items { part = join(part, try build(item, base, &follows), base, &follows) }
      return part
    case .optional(let item):
      var part = try build(item, base, &follows)
      part.isEmptyAllowed = true
      return part
    case .upToThree(let item):
      var part = Part()
      for _ in 0..<3 {
        var next = try build(item, base, &follows)
        next.isEmptyAllowed = true
        part = join(part, next, base, &follows)
      }
      return part
    }
  }

  /// One position for all single words of a choice; a branch for each longer one.
  private mutating func alternatives(
    _ pattern: Pattern, _ base: Int, _ follows: inout [[Int32]]
  ) throws(UnknownClass) -> Part {
    var single: Set<Int32> = []
    var phrases: [[[UInt8]]] = []
    var others: [Pattern] = []
    try sort(pattern, &single, &phrases, &others)
    var part = Part(isEmptyAllowed: false)
    func add(_ branch: Part) {
      part.first += branch.first
      part.last += branch.last
      part.isEmptyAllowed = part.isEmptyAllowed || branch.isEmptyAllowed
    }
    if !single.isEmpty { add(position(single.sorted(), &follows)) }
    for phrase in phrases {
      var branch = Part()
      for word in phrase {
        branch = join(branch, position(numbers[word].map { [$0] } ?? [], &follows), base, &follows)
      }
      add(branch)
    }
    for other in others { add(try build(other, base, &follows)) }
    return part
  }

  private func sort(
    _ pattern: Pattern, _ single: inout Set<Int32>, _ phrases: inout [[[UInt8]]],
    _ others: inout [Pattern]
  ) throws(UnknownClass) {
    func add(_ words: [[UInt8]]) {
      if words.count == 1, let number = numbers[words[0]] {
        single.insert(number)
      } else if words.count > 1, !phrases.contains(words) {
        phrases.append(words)
      }
    }
    switch pattern {
    case .word(let spellings):
      for spelling in spellings {
        add(Folding.words(of: spelling).flatMap { forms[$0] ?? [$0] })
      }
    case .wordClass(let name):
      if name == "redacted" {
        single.insert(SpecialWord.redacted)
        return
      }
      if name == "number" { single.insert(SpecialWord.number) }
      guard let entries = classes[name] else {
        if name == "number" { return }
        throw UnknownClass(name: name)
      }
      for entry in entries { add(entry) }
      if name == "number" {
        for (word, number) in numbers where word.contains(where: { (0x30...0x39).contains($0) }) {
          single.insert(number)
        }
      }
    case .choice(let items): for item in items { try sort(item, &single, &phrases, &others) }
    default: others.append(pattern)
    }
  }

  private func join(_ a: Part, _ b: Part, _ base: Int, _ follows: inout [[Int32]]) -> Part {
    for position in a.last { follows[Int(position) - base] += b.first }
    return Part(
      first: a.isEmptyAllowed ? a.first + b.first : a.first,
      last: b.isEmptyAllowed ? a.last + b.last : b.last,
      isEmptyAllowed: a.isEmptyAllowed && b.isEmptyAllowed)
  }
}
