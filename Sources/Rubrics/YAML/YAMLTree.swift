import Conversations
import LanguageAnalysis
import Yams

/// A YAML node with its place in the file: what is left of Yams outside this file.
struct YAMLTree {
  enum Content {
    /// `isPlain`: written without quotes and not as a block.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLTree])
    case mapping([(key: YAMLKey, value: YAMLTree)])
  }

  var content: Content
  var place: Place

  /// Line and column from 1, the column in Unicode code points, as libyaml counts.
  struct Place: Hashable {
    var line: Int
    var column: Int
  }

  struct YAMLKey {
    var name: String
    var place: Place
  }

  static let maxBytes = 4 << 20
  static let maxNodes = 100_000
  static let maxDepth = 64
  /// Aliases multiply what they stand for; this many cannot multiply it beyond reason.
  static let maxAliases = 16
}

extension YAMLTree {
  /// Reads one document; nil where nothing can be made of it, with the reason in `findings`.
  static func read(_ bytes: [UInt8], findings: inout [Finding]) -> YAMLTree? {
    func refuse(_ code: String, _ place: Place?, _ message: String) -> YAMLTree? {
      findings.append(
        Finding(code: code, line: place?.line ?? 0, column: place?.column ?? 0, message: message))
      return nil
    }
    guard bytes.count <= maxBytes else {
      return refuse("too-large", nil, "file is larger than 4 MB")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return refuse("encoding", nil, "file is not valid UTF-8: save it as UTF-8")
    }
    if let count = YAMLScan.count(in: bytes), count > maxAliases {
      return refuse(
        "too-large", nil, "\(count) aliases (*name): at most \(maxAliases), write the rest out")
    }
    do {
      guard let node = try Yams.compose(yaml: text, .basic) else {
        return refuse("empty", nil, "file is empty: a rubric begins with \"parley: 1\"")
      }
      var count = 0
      return try convert(node, depth: 0, count: &count, findings: &findings)
    } catch let refusal as Refusal {
      return refuse("too-large", refusal.place, refusal.message)
    } catch let error as YamlError {
      return report(error, text: text, findings: &findings)
    } catch {
      return refuse("yaml-syntax", nil, "not YAML: \(error)")
    }
  }

  private struct Refusal: Error {
    var place: Place
    var message: String
  }

  private static func convert(
    _ node: Node, depth: Int, count: inout Int, findings: inout [Finding]
  ) throws -> YAMLTree {
    let place = Place(line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    count += 1
    guard count <= maxNodes else {
      throw Refusal(place: place, message: "more than \(maxNodes) values in one file")
    }
    guard depth < maxDepth else {
      throw Refusal(place: place, message: "more than \(maxDepth) levels inside each other")
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return YAMLTree(content: .scalar(scalar.string, isPlain: isPlain), place: place)
    case .sequence(let nodes):
      var items: [YAMLTree] = []
      for item in nodes {
        items.append(try convert(item, depth: depth + 1, count: &count, findings: &findings))
      }
      return YAMLTree(content: .sequence(items), place: place)
    case .mapping(let pairs):
      var entries: [(key: YAMLKey, value: YAMLTree)] = []
      for (key, value) in pairs {
        let keyPlace = Place(line: key.mark?.line ?? 0, column: key.mark?.column ?? 0)
        let value = try convert(value, depth: depth + 1, count: &count, findings: &findings)
        guard case .scalar(let scalar) = key else {
          findings.append(
            Finding(
              code: "wrong-type", line: keyPlace.line, column: keyPlace.column,
              message: "a key is a word, not a list or a mapping"))
          continue
        }
        entries.append((YAMLKey(name: scalar.string, place: keyPlace), value))
      }
      return YAMLTree(content: .mapping(entries), place: place)
    case .alias:
      return YAMLTree(content: .scalar("", isPlain: true), place: place)
    }
  }

  private static func report(
    _ error: YamlError, text: String, findings: inout [Finding]
  ) -> YAMLTree? {
    var place = Place(line: 0, column: 0)
    var code = "yaml-syntax"
    let message: String
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      place = Place(line: mark.line, column: mark.column)
      message = [context?.text, problem].compactMap { $0 }.joined(separator: ": ")
    case .duplicatedKeysInMapping(let names, let context):
      code = "duplicate-key"
      let first = Place(line: context.mark.line, column: context.mark.column)
      place = YAMLScan.repetition(of: names.first ?? "", after: first, in: text) ?? first
      message = "key \"\(names.first ?? "")\" is written twice; first on line \(first.line)"
    case .reader(let problem, let offset, _, _):
      if let offset { place = Self.place(ofByte: offset, in: text) }
      message = problem
    default:
      message = "\(error)"
    }
    findings.append(
      Finding(code: code, line: place.line, column: place.column, message: message))
    return nil
  }

  static func place(ofByte offset: Int, in text: String) -> Place {
    var place = Place(line: 1, column: 1)
    var at = 0
    for scalar in text.unicodeScalars {
      if at >= offset { break }
      at += UTF8.width(scalar)
      if scalar == "\n" {
        place = Place(line: place.line + 1, column: 1)
      } else {
        place.column += 1
      }
    }
    return place
  }
}
