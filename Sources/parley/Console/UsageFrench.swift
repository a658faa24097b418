/// The sentences of ArgumentParser about a faulty command line, in French.
enum UsageFrench {
  /// The French of a sentence; one that is not known stays as it is.
  static func sentence(_ english: String) -> String {
    for (head, middle, make) in forms {
      guard english.hasPrefix(head) else { continue }
      let rest = english.dropFirst(head.count)
      guard let cut = rest.firstRange(of: middle) else { continue }
      return make(String(rest[..<cut.lowerBound]), String(rest[cut.upperBound...]))
    }
    return english
  }

  private static let forms:
    [(head: String, middle: String, make: @Sendable (String, String) -> String)] = [
      ("Unknown option '", "'", { "option inconnue « \($0) »\(hint($1))" }),
      ("Missing expected argument '", "'", { name, _ in "il manque l’argument « \(name) »" }),
      ("Missing value for '", "'", { name, _ in "il manque la valeur de « \(name) »" }),
      (
        "The value '", "' is invalid for '",
        { value, rest in
          let option = rest.prefix { $0 != "'" }
          let choices = hint(String(rest.dropFirst(option.count + 1)))
          return "la valeur « \(value) » ne convient pas à « \(option) »\(choices)"
        }
      ),
      ("Unexpected argument '", "'", { name, _ in "argument en trop : « \(name) »" }),
      (
        "", " unexpected arguments: '",
        { count, names in
          let list = names.dropLast().split(separator: "', '").map { "« \($0) »" }
          return "\(count) arguments en trop : " + list.joined(separator: ", ")
        }
      ),
      ("See '", "'", { command, _ in "voir « \(command) »" }),
    ]

  /// `. Did you mean 'x'?` and `. Please provide one of 'x', 'y' or 'z'.`
  private static func hint(_ english: String) -> String {
    if let range = english.firstRange(of: ". Did you mean '") {
      return " ; vouliez-vous dire « \(english[range.upperBound...].prefix { $0 != "'" }) » ?"
    }
    if let range = english.firstRange(of: ". Please provide one of the following:\n") {
      let choices = english[range.upperBound...].split(separator: "\n")
        .map { "« \($0.trimmingPrefix("  - ")) »" }
      return " ; au choix : " + choices.joined(separator: ", ")
    }
    if let range = english.firstRange(of: ". Please provide one of ") {
      let choices = english[range.upperBound...].split(separator: "'").enumerated()
        .compactMap { $0.offset.isMultiple(of: 2) ? "« \($0.element) »" : nil }
      return " ; au choix : " + choices.filter { !$0.contains(".") }.joined(separator: ", ")
    }
    return english
  }
}
