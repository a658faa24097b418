import Conversations

/// Words of a turn, with the evidence marked and as much around them as is needed to judge it.
enum Quote {
  /// Code points kept on each side of the evidence.
  static let context = 60

  /// A turn's text, cut at words around the span where it is long.
  ///
  /// - Parameter span: code points; nil quotes the beginning of the turn.
  static func text(_ turn: Turn, span: Range<Int>?, ellipsis: String) -> String {
    let scalars = Array(turn.text.unicodeScalars)
    guard let span else {
      return cut(scalars, from: 0, to: wordEnd(in: scalars, near: 2 * context), ellipsis: ellipsis)
    }
    let start = min(max(0, span.lowerBound), scalars.count)
    let end = min(max(start, span.upperBound), scalars.count)
    let from = wordStart(in: scalars, near: start - context)
    let to = wordEnd(in: scalars, near: end + context)
    return (from > 0 ? ellipsis : "") + safe(scalars[from..<start])
      + String(DisplayText.evidenceStart) + safe(scalars[start..<end])
      + String(DisplayText.evidenceEnd) + safe(scalars[end..<to])
      + (to < scalars.count ? ellipsis : "")
  }

  private static func cut(
    _ scalars: [Unicode.Scalar], from: Int, to: Int, ellipsis: String
  ) -> String {
    safe(scalars[from..<to]) + (to < scalars.count ? ellipsis : "")
  }

  private static func safe(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return DisplayText.safe(String(view))
  }

  /// The start of the word at or before `place`; 0 when no space is near.
  private static func wordStart(in scalars: [Unicode.Scalar], near place: Int) -> Int {
    guard place > 0 else { return 0 }
    var at = place
    while at > 0 && place - at < 20 && scalars[at - 1] != " " { at -= 1 }
    return at
  }

  /// The end of the word at or after `place`.
  private static func wordEnd(in scalars: [Unicode.Scalar], near place: Int) -> Int {
    guard place < scalars.count else { return scalars.count }
    var at = place
    while at < scalars.count && at - place < 20 && scalars[at] != " " { at += 1 }
    return at
  }
}
