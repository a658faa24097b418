/// What parley takes of an XML document; well above any rubric, well below what hurts.
enum XMLLimits {
  static let depth = 64
  static let elements = 200_000
  static let attributes = 256
  /// Elements and attributes together.
  static let nodes = 600_000
  /// Bytes of one attribute or of the text between two tags.
  static let textLength = 1 << 20
  /// Equals signs between two `<`, wherever they are: older libxml2 compares every attribute of a
  /// tag with every other, and may see a tag where the scan sees none.
  static let equalsSigns = 32_768
  /// Steps that all paths of a profile may take together.
  static let pathOperations: UInt = 5_000_000
  /// Bytes of text that they may give together.
  static let pathText = 64 << 20
}
