// swift-format-ignore-file
enum GeneratedBehaviours {
  static let hash: StaticString = ""
  static let catalogue: StaticString = ""
  static let englishWords: StaticString = ""
  static let englishTables: StaticString = ""
  static let frenchWords: StaticString = ""
  static let frenchTables: StaticString = ""
  static let files: StaticString = ""
}
