import Conversations
import LanguageAnalysis

/// Proposes rules for criteria that have words only, by what `binding.words` knows of such words.
///
/// A wrong binding that looks sure is worse than none: whatever speaks against one lowers its grade.
public struct Binder: Sendable {
  let words: BindingWords

  public init(words: BindingWords) { self.words = words }

  /// A proposal for every manual criterion, in the rubric's order.
  public func proposals(for rubric: Rubric) -> [BindingProposal] {
    let context = GridContext(rubric, words: words)
    var proposals: [BindingProposal] = []
    for section in rubric.sections {
      for criterion in section.criteria {
        guard case .manual = criterion.kind else { continue }
        proposals.append(proposal(for: criterion, in: section, context))
      }
    }
    return proposals
  }

  private func proposal(
    for criterion: Criterion, in section: Section, _ context: GridContext
  ) -> BindingProposal {
    let reading = CriterionReading(criterion, words: words)
    var proposal = BindingProposal(
      criterion: criterion.id, section: section.id,
      entry: RubricOverlay.Entry(
        id: criterion.id, title: criterion.title[.en], points: criterion.maxPoints))
    if context.isService, let quote = reading.critical, criterion.critical == nil {
      proposal.entry.critical = .form
      proposal.reasons.append(.critical(quote))
    }
    guard var verdict = reading.verdict() else {
      proposal.reasons += reading.refusals
      return proposal
    }
    let most = verdict.meanings.map(\.most).min() ?? .sure
    if verdict.confidence > most {
      verdict.confidence = most
      verdict.reasons.append(.proxy)
    }
    // Elsewhere than in a grid about customers, only a title that says it outright is shown.
    let outside: BindingProposal.Reason? =
      context.schoolQuote.map { .school($0) } ?? (context.isService ? nil : .noService)
    if let outside, !verdict.isOfTitle {
      proposal.reasons = [outside]
      return proposal
    }
    if let quote = context.schoolQuote {
      verdict.confidence = .possible
      verdict.reasons.append(.school(quote))
    } else if !context.isService {
      verdict.confidence = .possible
      verdict.reasons.append(.noService)
    }
    proposal.confidence = verdict.confidence
    proposal.meanings = verdict.meanings.map(\.name)
    proposal.reasons += verdict.reasons
    BindingRules(verdict.meanings).fill(&proposal.entry, for: criterion)
    return proposal
  }
}

/// What a grid as a whole is about.
struct GridContext {
  /// Something shows that conversations with customers are judged.
  let isService: Bool
  /// Words that show that pupils' work is judged, where they outweigh the others.
  let schoolQuote: String?

  init(_ rubric: Rubric, words: BindingWords) {
    var service: Set<String> = []
    var school: [String] = []
    var meanings: Set<String> = []
    for text in Self.texts(of: rubric) {
      let grid = GridText(text, ignored: words.ignored)
      for place in words.phrases(.service).places(in: grid) {
        service.insert(grid.words[place.lowerBound].folded)
      }
      for place in words.phrases(.school).places(in: grid) {
        let word = grid.quote(place)
        if !school.contains(word) { school.append(word) }
      }
    }
    for criterion in rubric.criteria {
      let reading = GridText(criterion.title[.en], ignored: words.ignored)
      for meaning in words.meanings where !meaning.strong.places(in: reading).isEmpty {
        meanings.insert(meaning.name)
      }
    }
    isService = !service.isEmpty || meanings.count >= 3
    schoolQuote = school.count >= max(1, service.count) ? school.first : nil
  }

  private static func texts(of rubric: Rubric) -> [String] {
    var texts = [rubric.title, rubric.description]
    for section in rubric.sections {
      texts += [section.title, section.description]
      for criterion in section.criteria {
        texts += [criterion.title, criterion.description]
        for level in criterion.manualLevels { texts += [level.title, level.description] }
      }
    }
    return texts.map(\.bothLanguages)
  }
}

extension LocalizedText {
  /// The text, or both where they differ.
  var bothLanguages: String {
    guard let en else { return fr ?? "" }
    guard let fr, Array(en.utf8) != Array(fr.utf8) else { return en }
    return en + "\n" + fr
  }
}
