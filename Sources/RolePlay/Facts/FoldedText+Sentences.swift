import LanguageAnalysis

extension FoldedText {
  /// The code points of the sentence at a place, without the blanks before it.
  func sentence(at place: Int) -> Range<Int> {
    let place = min(max(place, 0), scalars.count)
    var start = place
    while start > 0, !endsSentence(start - 1) { start -= 1 }
    while start < place, scalars[start].properties.isWhitespace { start += 1 }
    var end = place
    while end < scalars.count, !endsSentence(end) { end += 1 }
    return start..<max(start, min(end + 1, scalars.count))
  }

  /// Some code points as text; places outside are left out.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(view)
  }

  private func endsSentence(_ at: Int) -> Bool {
    switch scalars[at] {
    case "!", "?", "\n", "…": true
    case ".": at + 1 >= scalars.count || scalars[at + 1].properties.isWhitespace
    default: false
    }
  }
}
