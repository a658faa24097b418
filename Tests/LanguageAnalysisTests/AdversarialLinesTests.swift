import Conversations
import Foundation
import Synchronization
import Testing

@testable import LanguageAnalysis

/// Lines that are to win points without doing what they say: `Adversarial/en.lines`, `fr.lines`.
@Suite(.enabled(if: AdversarialLine.areThere, "Adversarial/ is not in this checkout"))
struct AdversarialLinesTests {
  private static let annotator = Mutex(Annotator(catalogue: BuiltInBehaviours.compiled))

  /// What can earn points; the parrot guard looks at these families.
  private static let earning: Set<Behaviour.Family> = [
    .listening, .empathy, .ownership, .resolution,
  ]

  @Test(arguments: Language.allCases)
  func everyKindHasEnoughLines(language: Language) throws {
    let lines = try AdversarialLine.all(language)
    #expect(lines.count >= 120)
    #expect(Set(lines.map(\.text)).count == lines.count, "a line stands there twice")
    for kind in AdversarialLine.Kind.allCases {
      let count = lines.count { $0.kind == kind }
      #expect(count >= 10, "\(kind) has \(count)")
    }
  }

  @Test(arguments: Language.allCases)
  func noLineShowsWhatItDoesNotDo(language: Language) throws {
    for line in try AdversarialLine.all(language) where !line.forbidden.isEmpty {
      let found = try line.annotated(language, with: Self.annotator).behaviours.map(\.behaviour)
      let ids = found.map { BuiltInBehaviours.compiled.catalogue.behaviours[$0].id }
      for id in line.forbidden {
        #expect(!ids.contains(id), "\(line.kind): \(line.text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func aTurnOfStockPhrasesIsKnown(language: Language) throws {
    for line in try AdversarialLine.all(language) where line.forbidden.isEmpty {
      let turn = try line.annotated(language, with: Self.annotator)
      let behaviours = BuiltInBehaviours.compiled.catalogue.behaviours
      let earned = Set(turn.behaviours.map { behaviours[$0.behaviour] })
        .filter { Self.earning.contains($0.family) }
      let isStock = earned.count >= 3 && Set(earned.map(\.family)).count >= 2
      #expect(
        turn.isParroted || !isStock, "\(line.kind): \(line.text): \(earned.map(\.id).sorted())")
    }
  }
}

/// A line of `Adversarial/`, with what must not be found in it.
struct AdversarialLine {
  enum Kind: String, CaseIterable {
    case parrot, spun, negated, conditional, quoted, sarcasm, oneself
  }

  let kind: Kind
  /// Empty for a turn of stock phrases.
  let forbidden: [BehaviourID]
  let text: String

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Adversarial")

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func all(_ language: Language) throws -> [AdversarialLine] {
    let file = folder.appendingPathComponent("\(language.rawValue).lines")
    var kind = Kind.parrot
    var lines: [AdversarialLine] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      if line.hasPrefix("== ") {
        kind = try #require(Kind(rawValue: String(line.dropFirst(3))), "\(line)")
        continue
      }
      let mark = try #require(line.firstRange(of: " > "), "\(line)")
      let ids = line[..<mark.lowerBound].split(separator: ", ").map { BehaviourID(String($0)) }
      let known = ids.filter { CatalogueCompiler.contractOrder.contains($0) }
      try #require(ids == ["stock"] || known == ids, "\(line)")
      lines.append(
        AdversarialLine(kind: kind, forbidden: known, text: String(line[mark.upperBound...])))
    }
    return lines
  }

  /// The line, behind the turn that it answers.
  func annotated(
    _ language: Language, with annotator: borrowing Mutex<Annotator>
  ) throws -> AnnotatedTurn {
    let isCustomers = forbidden.contains { $0.rawValue.hasPrefix("customer-") }
    let before =
      switch (language, isCustomers) {
      case (.en, false): "My parcel was due on Tuesday and it never came."
      case (.fr, false): "Mon colis devait arriver mardi et il n'est jamais venu."
      case (.en, true): "How can I help?"
      case (.fr, true): "En quoi puis-je vous aider ?"
      }
    let turns = [
      Turn(speaker: isCustomers ? .agent : .customer, text: before),
      Turn(speaker: isCustomers ? .customer : .agent, text: text),
    ]
    let conversation = Conversation(id: "adversarial", turns: turns)
    return try #require(
      annotator.withLock { $0.annotate(conversation, language: language) }.turns.last)
  }
}
