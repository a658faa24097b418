import Conversations
import LanguageAnalysis

/// Reads typed values out of a YAML tree and keeps what is wrong with them.
struct FieldReader {
  typealias Place = YAMLTree.Place

  let names: BehaviourNames
  let places: ScalarPlaces
  var findings: [Finding] = []
  /// Texts seen in each language, and where one is missing: reported once the whole file is read.
  var translations = TranslationLog()

  /// One mapping whose keys have been checked.
  struct Fields {
    var place: Place
    var values: [String: YAMLTree]

    subscript(key: String) -> YAMLTree? { values[key] }

    func has(_ key: String) -> Bool { values[key] != nil }

    func place(of key: String) -> Place { values[key]?.place ?? place }
  }

  mutating func report(
    _ code: String, _ severity: Finding.Severity = .error, at place: Place, length: Int = 1,
    _ message: String, hint: String? = nil
  ) {
    findings.append(
      Finding(
        code: code, severity: severity, line: place.line, column: place.column, length: length,
        message: message, hint: hint))
  }

  // MARK: Structure

  /// A mapping with none but the `allowed` keys; `what` names it in messages.
  mutating func fields(_ node: YAMLTree, of what: String, allowed: [String]) -> Fields? {
    guard case .mapping(let entries) = node.content else {
      report("wrong-type", at: node.place, "\(what) is \"key: value\" lines, not \(node.kind)")
      return nil
    }
    var values: [String: YAMLTree] = [:]
    for (key, value) in entries {
      let length = key.name.unicodeScalars.count
      if !allowed.contains(key.name) {
        let nearest = NearestName.of(key.name, among: allowed)
        report(
          "unknown-key", at: key.place, length: length, "unknown key \"\(key.name)\" in \(what)",
          hint: nearest)
      } else if values[key.name] != nil {
        report("duplicate-key", at: key.place, length: length, "key \"\(key.name)\" written twice")
      } else if case .scalar("", isPlain: true) = value.content {
        report("empty-value", at: key.place, length: length, "key \"\(key.name)\" has no value")
      } else {
        values[key.name] = value
      }
    }
    return Fields(place: node.place, values: values)
  }

  mutating func items(_ fields: Fields, _ key: String, of what: String) -> [YAMLTree]? {
    guard let node = fields[key] else { return nil }
    guard case .sequence(let items) = node.content else {
      report("wrong-type", at: node.place, "\"\(key)\" is a list, not \(node.kind)")
      return nil
    }
    if items.isEmpty { report("empty-value", at: node.place, "\"\(key)\" of \(what) is empty") }
    return items
  }

  mutating func require(_ keys: [String], in fields: Fields, of what: String) {
    for key in keys where !fields.has(key) {
      report("missing-key", at: fields.place, "\(what) has no \"\(key)\"")
    }
  }

  // MARK: Texts

  mutating func text(_ node: YAMLTree, _ key: String) -> String? {
    guard case .scalar(let text, _) = node.content else {
      report("wrong-type", at: node.place, "\"\(key)\" is a text, not \(node.kind)")
      return nil
    }
    for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\t" {
      if scalar.properties.generalCategory == .control {
        let code = String(scalar.value, radix: 16, uppercase: true)
        report("control-sign", at: node.place, "\"\(key)\" holds the control sign U+\(code)")
        return nil
      }
    }
    return text
  }

  mutating func id(_ fields: Fields, _ key: String = "id") -> String? {
    guard let node = fields[key], let id = text(node, key) else { return nil }
    let isWord = id.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "-_.".utf8.contains(byte)
    }
    guard isWord, id.utf8.count <= 64, let first = id.utf8.first, !"-.".utf8.contains(first) else {
      report(
        "bad-id", at: node.place, length: id.unicodeScalars.count,
        "\"\(id)\" is no \(key): letters a–z, digits and hyphens, at most 64")
      return nil
    }
    return id
  }

  /// `{en: …, fr: …}`, or one text that serves both languages.
  mutating func localized(_ fields: Fields, _ key: String) -> LocalizedText {
    guard let node = fields[key] else { return LocalizedText() }
    return localized(node, key)
  }

  mutating func localized(_ node: YAMLTree, _ key: String) -> LocalizedText {
    if case .scalar = node.content {
      let text = text(node, key)
      if text?.isEmpty == true { report("empty-value", at: node.place, "\"\(key)\" is empty") }
      return LocalizedText(en: text, fr: text)
    }
    guard let fields = fields(node, of: "\"\(key)\"", allowed: ["en", "fr"]) else {
      return LocalizedText()
    }
    let value = LocalizedText(
      en: fields["en"].flatMap { text($0, "en") }, fr: fields["fr"].flatMap { text($0, "fr") })
    guard value.en != nil || value.fr != nil, value.en != "", value.fr != "" else {
      report("empty-value", at: node.place, "\"\(key)\" is empty")
      return value
    }
    translations.add(value, key: key, at: node.place)
    return value
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ fields: Fields, _ key: String, _ type: Value.Type = Value.self
  ) -> Value? where Value.RawValue == String {
    guard let node = fields[key] else { return nil }
    return choice(node, key, type)
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ node: YAMLTree, _ key: String, _ type: Value.Type = Value.self
  ) -> Value? where Value.RawValue == String {
    guard let word = text(node, key) else { return nil }
    if let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue)
    report(
      "unknown-word", at: node.place, length: word.unicodeScalars.count,
      "\"\(key)\" is one of \(words.joined(separator: ", ")), not \"\(word)\"",
      hint: NearestName.of(word, among: words))
    return nil
  }

  mutating func flag(_ fields: Fields, _ key: String) -> Bool {
    guard let node = fields[key], let word = text(node, key) else { return false }
    if word == "true" || word == "false" { return word == "true" }
    report("wrong-type", at: node.place, "\"\(key)\" is true or false, not \"\(word)\"")
    return false
  }

  // MARK: Rules

  mutating func rule(_ fields: Fields, _ key: String) -> Rule? {
    guard let node = fields[key], let text = text(node, key) else { return nil }
    var parser = RuleParser(text, names: names)
    let rule = parser.parseRule()
    report(parser.faults, in: text, of: node)
    return rule
  }

  mutating func list(_ fields: Fields, _ key: String, speaker: Speaker) -> [BehaviourReference] {
    guard let node = fields[key], let text = text(node, key) else { return [] }
    var parser = RuleParser(text, names: names)
    let list = parser.parseList(speaker: speaker)
    report(parser.faults, in: text, of: node)
    return list
  }

  private mutating func report(_ faults: [RuleFault], in text: String, of node: YAMLTree) {
    guard case .scalar(_, let isPlain) = node.content else { return }
    for fault in faults {
      let place = places.place(
        ofByte: fault.offset, in: text, startingAt: node.place, isPlain: isPlain)
      report(fault.code, at: place, length: fault.length, fault.description, hint: fault.hint)
    }
  }
}

extension YAMLTree {
  /// What it is, in words for a message.
  var kind: String {
    switch content {
    case .scalar: "a single value"
    case .sequence: "a list"
    case .mapping: "\"key: value\" lines"
    }
  }
}
