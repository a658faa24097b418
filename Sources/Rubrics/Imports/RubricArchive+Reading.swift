extension RubricArchive {
  /// The archive that some bytes begin, or nil.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self.init(kind: .gzip, files: [])
      return
    }
    guard
      bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    else { return nil }
    let names = Self.names(in: bytes)
    if names.contains("xl/workbook.xml") {
      self.init(kind: .workbook, files: [])
      return
    }
    self.init(kind: .zip, files: names.filter(Self.mayHoldRubrics).sorted())
  }

  private static func mayHoldRubrics(_ name: String) -> Bool {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return name.hasSuffix("course_settings/rubrics.xml") || last == "rubrics_d2l.xml"
      || last == "grading.xml" || last == "rubrics.xml" || last == "rubric.xml"
      || (last.hasPrefix("res") && last.hasSuffix(".dat"))
  }

  /// Names of the central directory; read as bytes, nothing is unpacked.
  private static func names(in bytes: [UInt8]) -> [String] {
    var names: [String] = []
    var index = 0
    func short(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }
    while index + 46 <= bytes.count, names.count < 10_000 {
      guard bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 0x01,
        bytes[index + 3] == 0x02
      else {
        index += 1
        continue
      }
      let length = short(index + 28)
      guard index + 46 + length <= bytes.count else { break }
      names.append(String(decoding: bytes[(index + 46)..<(index + 46 + length)], as: UTF8.self))
      index += 46 + length + short(index + 30) + short(index + 32)
    }
    return names
  }
}
