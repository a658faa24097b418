/// What a customer's line is made of: words, and facts that are filled in when it is said.
public enum CustomerText {
  public enum Piece: Sendable, Hashable {
    case words(String)
    /// `{promised-date}`, `{promised-date:on}`: name, form, and where the braces stand in the text,
    /// in code points.
    case fact(name: String, form: Form, range: Range<Int>)
  }

  /// How a fact is written into a line.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    case bare = ""
    /// `on Friday 6 March`, `vendredi 6 mars`.
    case on
  }

  /// The pieces of a text; `{{` is a brace. What is no placeholder is words.
  public static func pieces(of text: String) -> [Piece] { read(text).pieces }

  static func fault(in text: String) -> (at: Int, message: String)? { read(text).fault }

  private static func read(_ text: String) -> (pieces: [Piece], fault: (at: Int, message: String)?)
  {
    let scalars = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    var words = String.UnicodeScalarView()
    var fault: (at: Int, message: String)?
    var at = 0
    func close() {
      if !words.isEmpty { pieces.append(.words(String(words))) }
      words.removeAll()
    }
    while at < scalars.count {
      guard scalars[at] == "{" else {
        words.append(scalars[at])
        at += 1
        continue
      }
      if at + 1 < scalars.count, scalars[at + 1] == "{" {
        words.append("{")
        at += 2
        continue
      }
      guard let end = scalars[at...].firstIndex(of: "}"),
        let (name, form) = content(scalars[at + 1..<end])
      else {
        fault = fault ?? (at, "\"{\" opens a fact, as in {promised-date}: write {{ for a brace")
        words.append(scalars[at])
        at += 1
        continue
      }
      guard let known = Form(rawValue: form ?? ""), form != "" else {
        fault = fault ?? (at, "a fact is written {\(name)} or, a date, {\(name):on}")
        words.append(scalars[at])
        at += 1
        continue
      }
      close()
      pieces.append(.fact(name: name, form: known, range: at..<end + 1))
      at = end + 1
    }
    close()
    return (pieces, fault)
  }

  private static func content(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> (name: String, form: String?)? {
    guard !scalars.isEmpty, scalars.allSatisfy({ $0.isNameSign || $0 == ":" }) else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let parts = String(view).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, !parts[0].isEmpty else { return nil }
    return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
  }
}
