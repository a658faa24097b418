enum GeneratedFindings {
  static let texts: [(code: String, page: StaticString)] = []
}
