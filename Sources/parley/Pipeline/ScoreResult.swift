import Conversations
import LanguageAnalysis
import Reports
import Scoring

/// How scored conversations are printed: what the workers make of each.
struct ScoreResult: Sendable {
  let format: ScoreCommand.Format
  let rows: ScoreCSV.Rows
  let isExplained: Bool
  let scorer: Scorer
  let engine: EngineReference
  let texts: Texts
  let style: TextStyle
  /// Nil where nothing is recorded.
  var recordMaker: RecordMaker?

  /// Scores a conversation and prints it; text without `--explain` waits for the others, since one
  /// conversation is a page and several are a table.
  func task(bar: Double?) -> ConversationWork.Task {
    let scorer = scorer
    let maker = recordMaker
    let isSummary = format == .csv && rows == .conversations && maker == nil
    let detail: ScoreCard.Detail = isSummary ? .summary : .full
    let print = printing()
    return { annotated, output in
      let card = scorer.score(annotated, detail: detail)
      if let bar, let score = card.score, score < bar { output.below += 1 }
      maker?.add(card, annotated.conversation, to: &output)
      print(card, annotated, &output)
    }
  }

  private func printing()
    -> @Sendable (ScoreCard, AnnotatedConversation, inout SliceOutput) -> Void
  {
    switch format {
    case .csv:
      let csv = ScoreCSV(rows: rows, rubric: scorer.rubric)
      return { card, _, output in csv.append(card, to: &output.bytes) }
    case .jsonl:
      let json = ScoreJSON(engine: engine, rubric: scorer.rubric)
      return { [isExplained, scorer] card, annotated, output in
        let explanation = isExplained ? scorer.derivation(of: annotated) : nil
        let talk = TalkMetrics(annotated.conversation)
        json.append(card, talk: talk, explanation: explanation, to: &output.bytes)
        output.bytes.append(0x0A)
      }
    case .json:
      let json = ScoreJSON(engine: engine, rubric: scorer.rubric)
      return { [isExplained, scorer] card, annotated, output in
        output.bytes += [UInt8(ascii: ","), 0x0A]
        let explanation = isExplained ? scorer.derivation(of: annotated) : nil
        let talk = TalkMetrics(annotated.conversation)
        json.append(card, talk: talk, explanation: explanation, to: &output.bytes)
      }
    case .html:
      let page = ScorePage(rubric: scorer.rubric, texts: texts)
      return { card, annotated, output in
        output.details.append((card, page.detail(of: card, annotated.conversation)))
      }
    case .text where isExplained:
      let result = self
      return { card, annotated, output in
        output.bytes += result.page(card, annotated.conversation) + [0x0A]
        output.bytes += result.derivation(of: annotated) + [0x0A]
        output.cards.append(ScoredConversation(card: card, conversation: annotated.conversation))
      }
    case .text:
      return { card, annotated, output in
        output.cards.append(ScoredConversation(card: card, conversation: annotated.conversation))
      }
    }
  }

  /// The page about one conversation.
  func page(_ card: ScoreCard, _ conversation: Conversation) -> [UInt8] {
    ScoreReport(rubric: scorer.rubric, texts: texts, style: style).bytes(
      for: card, of: conversation)
  }

  private func derivation(of annotated: AnnotatedConversation) -> [UInt8] {
    DerivationReport(rubric: scorer.rubric, texts: texts, style: style)
      .bytes(for: scorer.derivation(of: annotated))
  }
}
