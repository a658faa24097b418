/// The text of an overlay file: what is written by hand stays, what is new is put below it.
public enum OverlayText {
  /// One entry to be written, and what is said above it.
  public struct Addition: Sendable {
    public var entry: RubricOverlay.Entry
    public var comments: [String]
    /// Written as a comment: for people to take up or not.
    public var isCommentedOut: Bool

    public init(entry: RubricOverlay.Entry, comments: [String], isCommentedOut: Bool) {
      self.entry = entry
      self.comments = comments
      self.isCommentedOut = isCommentedOut
    }
  }

  /// A new overlay; nil where no addition is an entry, since an overlay without one does nothing.
  public static func made(
    for rubric: String, header: [String], _ additions: [Addition]
  ) -> String? {
    guard additions.contains(where: { !$0.isCommentedOut }) else { return nil }
    let form = RubricOverlay(rubric: rubric).yaml() + "criteria:\n"
    return comments(header, indent: "") + form + items(additions)
  }

  /// The overlay with entries put at its end.
  public static func extended(_ text: String, _ additions: [Addition]) -> String {
    text + (text.hasSuffix("\n") ? "" : "\n") + items(additions)
  }

  private static func items(_ additions: [Addition]) -> String {
    additions.map { addition in
      let item = RubricOverlay.item(addition.entry)
      let lines = item.split(separator: "\n", omittingEmptySubsequences: true)
      let body =
        addition.isCommentedOut ? lines.map { "  # " + $0.dropFirst(2) } : lines.map(String.init)
      return comments(addition.comments, indent: "  ") + body.joined(separator: "\n") + "\n"
    }.joined()
  }

  private static func comments(_ lines: [String], indent: String) -> String {
    lines.map { line in
      let plain = line.unicodeScalars.map { scalar -> Character in
        let category = scalar.properties.generalCategory
        let isBreak =
          category == .control || category == .lineSeparator
          || category == .paragraphSeparator || category == .format
        return isBreak ? " " : Character(scalar)
      }
      return indent + "# " + String(plain) + "\n"
    }.joined()
  }
}
