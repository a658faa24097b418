/// `Documentation/Validity.md`: figures that were measured with one catalogue.
///
/// The sets they were measured on are not part of the project, so that not everybody can measure
/// again: where the catalogue has moved on, that is told and is no fault.
public enum ValidityPage {
  public static let path = "Documentation/Validity.md"
  private static let mark = "catalogue `"

  /// The hash of the catalogue that a page was measured with; nil where it names none.
  public static func catalogue(of page: String) -> String? {
    guard let start = page.firstRange(of: mark)?.upperBound else { return nil }
    let hash = page[start...].prefix(while: \.isHexDigit)
    return hash.isEmpty || page[hash.endIndex...].first != "`" ? nil : String(hash)
  }

  /// What to tell whoever changed a behaviour; nil where page and catalogue are of one time.
  ///
  /// - Parameter present: hash of the catalogue in force.
  public static func note(on page: String, present: String) -> String? {
    let measured = catalogue(of: page)
    if measured == present { return nil }
    return "note: \(path) was measured with catalogue \(measured ?? "none"), the present one is "
      + "\(present): this is no fault; whoever has the evaluation sets runs their evaluation with "
      + "--json into Benchmarks/validity.py"
  }
}
