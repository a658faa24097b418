import Conversations

/// Gives every rubric, section and criterion an id that is usable in a rubric file, unique, and the
/// same again when the same source is imported again.
///
/// A usable id of the source is kept. What has none gets one from its title, which survives a
/// change of order; equal titles are told apart by number, and `s1c3` is the last resort.
enum ImportedIDs {
  static func settled(
    _ rubrics: [ImportedRubric]
  ) throws(RubricImportError) -> [ImportedRubric] {
    try refuseDoubles(rubrics.map { ($0.id, $0.line, $0.column) }, of: .rubric)
    var rubrics = rubrics
    let ids = names(
      rubrics.enumerated().map { ($0.element.id, $0.element.title, "rubric-\($0.offset + 1)") })
    for index in rubrics.indices {
      rubrics[index].id = ids[index]
      try settle(&rubrics[index])
    }
    return rubrics
  }

  private static func settle(_ rubric: inout ImportedRubric) throws(RubricImportError) {
    try refuseDoubles(rubric.criteria.map { ($0.id, $0.line, $0.column) }, of: .criterion)
    let sections = names(
      rubric.sections.enumerated().map { ($0.element.id, $0.element.title, "s\($0.offset + 1)") })
    let criteria = names(
      rubric.sections.enumerated().flatMap { s, section in
        section.criteria.enumerated().map { c, criterion in
          (criterion.id, criterion.title, "s\(s + 1)c\(c + 1)")
        }
      })
    var next = 0
    for s in rubric.sections.indices {
      rubric.sections[s].id = sections[s]
      for c in rubric.sections[s].criteria.indices {
        rubric.sections[s].criteria[c].id = criteria[next]
        next += 1
      }
    }
  }

  /// An id that the source gives twice is a fault: an overlay could not tell which is meant.
  private static func refuseDoubles(
    _ ids: [(id: String, line: Int, column: Int)], of part: RubricPart
  ) throws(RubricImportError) {
    var lines: [String: Int] = [:]
    for (id, line, column) in ids where !id.isEmpty {
      if let first = lines[id] {
        throw RubricImportError(
          .duplicateID(id: id, what: part, firstLine: first), line: line, column: column)
      }
      lines[id] = line
    }
  }

  /// Names for parts in their order; those with ids of their own choose first.
  private static func names(_ parts: [(id: String, title: String, other: String)]) -> [String] {
    var taken: Set<String> = []
    var numbers: [String: Int] = [:]
    var names = [String](repeating: "", count: parts.count)
    func take(_ base: String) -> String {
      var name = base
      while !taken.insert(name).inserted {
        let number = numbers[base, default: 1] + 1
        numbers[base] = number
        name = base.prefix(longest - 7) + "-\(number)"
      }
      return name
    }
    for (index, part) in parts.enumerated() {
      if let id = usable(part.id) { names[index] = take(id) }
    }
    for (index, part) in parts.enumerated() where names[index].isEmpty {
      let slug = slug(part.title)
      // A title in another script leaves too few letters to know it by.
      let isTold = slug.utf8.count >= 2 && slug.utf8.count * 2 >= min(part.title.count, longest)
      names[index] = take(isTold ? slug : part.other)
    }
    return names
  }

  /// As long as an id of a rubric file may be.
  static let longest = 64

  /// An id of the source with signs that no rubric file takes replaced; nil where too little of it
  /// can be kept.
  static func usable(_ id: String) -> String? {
    guard id.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let name = joined(id, keeping: "_.")
    return name.isEmpty ? nil : name
  }

  /// The words of a title in lower case, without accents, joined by hyphens.
  static func slug(_ title: String) -> String { joined(LabelKey.folded(title), keeping: "") }

  private static func joined(_ text: String, keeping extra: String) -> String {
    var name: [UInt8] = []
    let hyphen = UInt8(ascii: "-")
    for scalar in text.unicodeScalars {
      let byte = UInt8(exactly: scalar.value) ?? 0x80
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 && byte < 0x80
        || byte &- UInt8(ascii: "0") < 10 || extra.utf8.contains(byte)
      {
        name.append(byte)
      } else if name.last != hyphen {
        name.append(hyphen)
      }
    }
    name = Array(name.drop { $0 == hyphen || $0 == UInt8(ascii: ".") }.prefix(longest))
    while name.last == hyphen { name.removeLast() }
    return String(decoding: name, as: UTF8.self)
  }
}
