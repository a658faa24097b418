import Conversations
public import LanguageAnalysis

/// Writes annotated conversations as JSON objects; see `Documentation/Formats/annotate.md`.
public struct AnnotationJSON: Sendable {
  private let ids: [String]

  public init(catalogue: BehaviourCatalogue) {
    ids = catalogue.behaviours.map(\.id.rawValue)
  }

  /// Appends one object on one line, without a line end.
  public func append(_ annotated: AnnotatedConversation, to out: inout [UInt8]) {
    out.append(literal: "{\"schema\":1,\"id\":")
    out.append(json: annotated.conversation.id)
    out.append(literal: ",\"language\":")
    out.append(json: annotated.language.rawValue)
    out.append(literal: ",\"turns\":[")
    for (index, turn) in annotated.conversation.turns.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      append(turn, index: index, found: annotated.turns[index], to: &out)
    }
    out.append(literal: "]}")
  }

  private func append(_ turn: Turn, index: Int, found: AnnotatedTurn, to out: inout [UInt8]) {
    out.append(literal: "{\"index\":")
    out.append(integer: index)
    out.append(literal: ",\"speaker\":")
    out.append(json: turn.speaker.rawValue)
    out.append(literal: ",\"text\":")
    out.append(json: turn.text)
    if let uptake = found.uptake {
      out.append(literal: ",\"uptake\":")
      out.append(number: uptake)
    }
    out.append(literal: ",\"behaviours\":[")
    if !found.behaviours.isEmpty {
      var text = turn.text
      text.withUTF8 { append(found.behaviours, in: CodePoints(utf8: $0), to: &out) }
    }
    out.append(literal: "]}")
  }

  private func append(
    _ behaviours: [FoundBehaviour], in text: CodePoints, to out: inout [UInt8]
  ) {
    var text = text
    for (place, behaviour) in behaviours.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      out.append(literal: "{\"id\":")
      out.append(json: ids[behaviour.behaviour])
      out.append(literal: ",\"start\":")
      out.append(integer: behaviour.start)
      out.append(literal: ",\"end\":")
      out.append(integer: behaviour.end)
      out.append(literal: ",\"text\":")
      out.append(jsonUTF8: text.slice(from: behaviour.start, to: behaviour.end))
      if let grade = behaviour.grade {
        out.append(literal: ",\"grade\":")
        out.append(integer: grade)
      }
      out.append(UInt8(ascii: "}"))
    }
  }
}

/// Cuts UTF-8 by code point offsets; cheap when the cuts come in ascending order.
struct CodePoints {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var point = 0
  private var byte = 0

  init(utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

  /// The bytes of the code points `start..<end`; offsets past the end are cut to it.
  mutating func slice(from start: Int, to end: Int) -> UnsafeBufferPointer<UInt8> {
    if start < point { (point, byte) = (0, 0) }
    byte = advance(byte, by: start - point)
    point = start
    return UnsafeBufferPointer(rebasing: utf8[byte..<advance(byte, by: end - start)])
  }

  private func advance(_ byte: Int, by points: Int) -> Int {
    var byte = byte
    var left = points
    while left > 0 && byte < utf8.count {
      byte += 1
      while byte < utf8.count && utf8[byte] & 0xC0 == 0x80 { byte += 1 }
      left -= 1
    }
    return byte
  }
}
