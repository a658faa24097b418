// swift-format-ignore-file
enum GeneratedRubrics {
  static let texts: [(id: String, yaml: StaticString)] = []
}
