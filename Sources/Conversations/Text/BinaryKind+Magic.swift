extension BinaryKind {
  /// The kind of file whose first bytes these are, or nil.
  package init?(magicOf bytes: [UInt8]) {
    func starts(_ text: StaticString) -> Bool {
      bytes.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if starts("GIF8") {
      self = .gif
    } else if starts("%PDF-") {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || starts("BZh")
      || bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A])
      || bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF])
    {
      self = .compressed
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .office
    } else if starts("{\\rtf") {
      self = .rtf
    } else if starts("ID3") || starts("OggS") || starts("fLaC")
      || bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) || (starts("RIFF") && bytes.contains(0))
      || bytes.dropFirst(4).starts(with: [0x66, 0x74, 0x79, 0x70])
    {
      self = .audio
    } else if starts("SQLite format 3") {
      self = .database
    } else if bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46])
      || bytes.starts(with: [0x4D, 0x5A, 0x90])
    {
      self = .program
    } else {
      return nil
    }
  }
}
