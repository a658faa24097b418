import LanguageAnalysis

/// A conversation's id, and where it was met.
struct MetID: Sendable {
  let id: String
  let source: Source
  /// The line that the conversation starts on, where it tells it from others of its file.
  let line: Int?
}

/// Finds conversations that have an id of one before them.
///
/// Only so many ids are remembered, as their hashes, so that memory does not grow with the input.
struct RepeatedIDs {
  /// Ids remembered; what comes after is compared with these alone.
  private static let mostKept = 1 << 16
  /// Repeated ids that are named; the others are counted.
  private static let mostNamed = 20

  private struct Place {
    let file: Int32
    /// 0 where there is none.
    let line: Int32
    /// The how-manieth conversation of its file, from 1.
    let number: Int32
  }

  private var kept: [UInt64: Place] = [:]
  private var named: [(id: String, first: Place, second: Place)] = []
  private var count = 0
  private var last: (file: Int, number: Int) = (-1, 0)

  mutating func add(_ met: MetID) {
    last = (met.source.place, met.source.place == last.file ? last.number + 1 : 1)
    let place = Place(
      file: Int32(truncatingIfNeeded: last.file),
      line: Int32(truncatingIfNeeded: met.line ?? 0),
      number: Int32(truncatingIfNeeded: last.number))
    let hash = WordHash.hash(met.id.utf8)
    if let first = kept[hash] {
      count += 1
      if named.count < Self.mostNamed { named.append((met.id, first, place)) }
    } else if kept.count < Self.mostKept {
      kept[hash] = place
    }
  }

  /// A sentence for each that is named, and one for the others.
  func sentences(files: [InputFile], messages: Messages) -> [String] {
    func name(_ place: Place, beside other: Place) -> String {
      let file = files[Int(place.file)]
      let path = file.isStandardInput ? messages.standardInput : file.path
      if place.file == other.file, place.line == other.line {
        return "\(path), conversation \(place.number)"
      }
      return place.line > 0 ? "\(path):\(place.line)" : path
    }
    var sentences = named.map {
      messages.repeatedID(
        name($0.second, beside: $0.first), $0.id, name($0.first, beside: $0.second))
    }
    if count > named.count { sentences.append(messages.moreRepeatedIDs(count - named.count)) }
    return sentences
  }
}
