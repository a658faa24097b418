// swift-format-ignore-file
// Made by GenerateData of Scenarios/*.parley and *.play; do not edit. `make data` writes it anew.

enum GeneratedScenarios {
  static let texts: [(id: String, scenario: StaticString, plays: StaticString)] = [
  ]
}
