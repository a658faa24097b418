/// What the file's system calls the customer, when it is said or written in a turn.
struct CustomerIDs {
  /// Shorter ids, and those without a digit, are words and numbers of every day.
  private static let minimumLength = 5
  private static let maximumCount = 64

  private var ids: [[UInt8]] = []

  /// - Parameter candidates: ids and labels; those that could be anything are left out.
  init(_ candidates: [String]) {
    for candidate in candidates where ids.count < Self.maximumCount {
      let id = candidate.utf8.map(Self.lowercased)
      guard id.count >= Self.minimumLength, id.count <= 80, !ids.contains(id),
        id.contains(where: { $0 &- UInt8(ascii: "0") < 10 }), id.allSatisfy(Self.isSign),
        let first = id.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "_")
      else { continue }
      ids.append(id)
    }
    ids.sort { $0.count > $1.count }
  }

  func found(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    for id in ids where start + id.count <= bytes.count {
      let end = start + id.count
      guard
        end == bytes.count || !(ByteClass(bytes, end).isWord || bytes[end] == UInt8(ascii: "_")),
        id.indices.allSatisfy({ Self.lowercased(bytes[start + $0]) == id[$0] })
      else { continue }
      return FoundValue(kind: .customerID, value: id, end: end)
    }
    return nil
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
