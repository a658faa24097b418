/// Lines of a text report, put down one after the other.
struct Page {
  let style: TextStyle
  private(set) var text = ""

  init(style: TextStyle) { self.style = style }

  var bytes: [UInt8] { Array(text.utf8) }

  /// An empty line, unless the page has just begun or the last line is empty.
  mutating func space() {
    if !text.isEmpty && !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// One line as it is; it may hold escape sequences.
  mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  /// A paragraph, wrapped: the first line after `lead`, the others under it, in one tone.
  ///
  /// Under a lead that would take too much room, lines start at the fourth column.
  ///
  /// Evidence marks become bold guillemets where there is colour, brackets elsewhere.
  mutating func paragraph(
    _ paragraph: String, lead: String = "", indent: Int = 0, tone: TextStyle.Tone? = nil
  ) {
    let margin = String(repeating: " ", count: indent)
    let leadWidth = DisplayText.width(of: lead)
    let hang = String(repeating: " ", count: leadWidth > 16 ? 4 : leadWidth)
    let columns = style.width - indent
    var isInside = false
    let lines = DisplayText.wrap(
      signed(paragraph), columns: columns - hang.count, first: columns - leadWidth)
    for (place, line) in lines.enumerated() {
      let painted = paint(line, tone: tone, isInside: &isInside)
      let start = place == 0 ? lead : hang
      self.line(trimEnd(margin + (tone.map { style.paint(start, $0) } ?? start) + painted))
    }
  }

  /// Text on the left, text on the right edge; the right one below where they do not fit.
  mutating func row(
    _ left: String, _ right: String, lead: String, indent: Int, tone: TextStyle.Tone
  ) {
    let start = indent + DisplayText.width(of: lead)
    let room = style.width - start - DisplayText.width(of: right)
    let margin = String(repeating: " ", count: indent) + style.paint(lead, tone)
    if DisplayText.width(of: left) + 2 <= room {
      line(trimEnd(margin + DisplayText.pad(left, to: room) + style.paint(right, tone)))
      return
    }
    for (place, part) in DisplayText.wrap(left, columns: style.width - start).enumerated() {
      line((place == 0 ? margin : String(repeating: " ", count: start)) + part)
    }
    if right.isEmpty { return }
    for part in DisplayText.wrap(right, columns: style.width - start) {
      line(String(repeating: " ", count: start) + style.paint(part, tone))
    }
  }

  /// Evidence marks with the signs that belong to them, before wrapping: signs take room.
  private func signed(_ text: String) -> String {
    var signed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case DisplayText.evidenceStart:
        if style.hasColor { signed.append(scalar) }
        signed.append(style.hasColor ? "«" : "[")
      case DisplayText.evidenceEnd:
        signed.append(style.hasColor ? "»" : "]")
        if style.hasColor { signed.append(scalar) }
      default: signed.append(scalar)
      }
    }
    return String(signed)
  }

  /// Marks turned into bold, closed at the end of the line and opened again on the next.
  private func paint(_ line: String, tone: TextStyle.Tone?, isInside: inout Bool) -> String {
    guard style.hasColor else { return line }
    var painted = ""
    var run = String.UnicodeScalarView()
    func flush() {
      let text = String(run)
      painted += isInside ? style.paint(text, .strong) : tone.map { style.paint(text, $0) } ?? text
      run.removeAll()
    }
    for scalar in line.unicodeScalars {
      switch scalar {
      case DisplayText.evidenceStart:
        flush()
        isInside = true
      case DisplayText.evidenceEnd:
        flush()
        isInside = false
      default: run.append(scalar)
      }
    }
    flush()
    return painted
  }

  private func trimEnd(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
