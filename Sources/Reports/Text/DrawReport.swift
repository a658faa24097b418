public import Conversations
public import SkillProgress

/// Conversations drawn for review.
public struct DrawReport: Sendable {
  private let texts: Texts
  private let style: TextStyle
  private let words: ProgressTexts

  public init(texts: Texts, style: TextStyle) {
    self.texts = texts
    self.style = style
    words = ProgressTexts.texts(in: texts.language)
  }

  /// The draw as UTF-8 lines.
  public func bytes(for draw: ReviewDraw) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(
      words.drawn(draw.drawn.count, draw.frameSize, draw.strata, String(draw.seed)), tone: .strong)
    page.paragraph(words.frameHash(draw.frameHash), tone: .faint)
    page.space()
    for drawn in draw.drawn {
      let candidate = drawn.candidate
      let left = [
        DisplayText.safe(candidate.conversation),
        candidate.person.map(DisplayText.safe) ?? words.nobody,
        candidate.channel.flatMap(Channel.init(rawValue:)).map(texts.channel),
        candidate.day.description,
      ]
      page.row(
        left.compactMap(\.self).joined(separator: style.separator),
        words.weight(texts.exact(drawn.weight)), lead: "", indent: 0, tone: .faint)
    }
    return page.bytes
  }

  public func value(of draw: ReviewDraw) -> JSONValue {
    .members([
      ("schema", .integer(1)), ("seed", .string(String(draw.seed))),
      ("frame", .string(draw.frameHash)), ("frameSize", .integer(draw.frameSize)),
      ("strata", .integer(draw.strata)),
      (
        "drawn",
        .array(
          draw.drawn.map { drawn in
            .members([
              ("conversation", .string(drawn.candidate.conversation)),
              ("hash", .string(drawn.candidate.hash)), ("person", .text(drawn.candidate.person)),
              ("channel", .text(drawn.candidate.channel)),
              ("day", .string(drawn.candidate.day.description)),
              ("weight", .number(drawn.weight)),
            ])
          })
      ),
    ])
  }

  /// A record a conversation; frame and seed stand in each.
  public func csv(of draw: ReviewDraw) -> [UInt8] {
    var out: [UInt8] = []
    out.append(literal: "conversation,hash,person,channel,day,weight,frame,seed")
    out.appendRecordEnd()
    for drawn in draw.drawn {
      out.append(cell: drawn.candidate.conversation)
      out.append(nextCell: drawn.candidate.hash)
      out.append(nextCell: drawn.candidate.person)
      out.append(nextCell: drawn.candidate.channel)
      out.append(nextCell: drawn.candidate.day.description)
      out.append(nextCell: drawn.weight)
      out.append(nextCell: draw.frameHash)
      out.append(nextCell: String(draw.seed))
      out.appendRecordEnd()
    }
    return out
  }
}
