extension Sequence {
  /// In ascending order of a number, equal ones as they were.
  func stablySorted(by number: (Element) -> Double?) -> [Element] {
    let keyed = enumerated().map { (key: number($0.element) ?? .infinity, $0.offset, $0.element) }
    return keyed.sorted { ($0.key, $0.1) < ($1.key, $1.1) }.map(\.2)
  }
}
