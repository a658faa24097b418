/// Walks over criteria as the store keeps them without making a tree: for figures over all records.
enum CriteriaScanner {
  /// Hands over each criterion's place on the form, its points and its occasions.
  ///
  /// - Parameter bytes: what `StoredCriterion.json` wrote; of anything else it makes what it can.
  static func each(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ take: (_ place: Int, _ points: Double, _ occasions: Int) -> Void
  ) {
    var depth = 0
    var field = 0
    var values = (place: -1.0, points: 0.0, occasions: 0.0)
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "["):
        depth += 1
        if depth == 2 { (field, values) = (0, (-1, 0, 0)) }
      case UInt8(ascii: "]"):
        if depth == 2 { take(Int(values.place), values.points, Int(values.occasions)) }
        depth -= 1
      case UInt8(ascii: ","):
        if depth == 2 { field += 1 }
      case UInt8(ascii: "\""):
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
          at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
      case UInt8(ascii: "0")...UInt8(ascii: "9") where depth == 2:
        let number = number(bytes, &at)
        switch field {
        case 0: values.place = number
        case 2: values.points = number
        case 3: values.occasions = number
        default: break
        }
        continue
      default: break
      }
      at += 1
    }
  }

  /// Digits, with a point perhaps; at most nine of them count on either side.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Double {
    var digits = 0
    var scale = 1
    var isFraction = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if byte >= 0x30 && byte <= 0x39 {
        if digits < 1_000_000_000 {
          digits = 10 * digits + Int(byte - 0x30)
          if isFraction { scale *= 10 }
        }
      } else {
        break
      }
      at += 1
    }
    return Double(digits) / Double(scale)
  }
}
