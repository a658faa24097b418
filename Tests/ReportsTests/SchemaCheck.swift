import Foundation

/// As much of JSON Schema 2020-12 as the schemas in Documentation/Formats use.
struct SchemaCheck {
  private let root: [String: Any]

  /// The schema `Documentation/Formats/NAME.schema.json` of this repository.
  init(_ name: String, file: String = #filePath) throws {
    let url = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Documentation/Formats/\(name).schema.json")
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
  }

  /// Where the bytes do not follow the schema; empty when they do.
  func faults(in json: [UInt8]) throws -> [String] {
    faults(of: try JSONSerialization.jsonObject(with: Data(json)), against: root, at: "$")
  }

  /// Where an object of texts (a CSV record) does not follow the schema.
  func faults(in record: [String: String]) -> [String] {
    faults(of: record, against: root, at: "$")
  }

  private func faults(of value: Any, against schema: [String: Any], at path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(path): no \(reference)"]
      }
      return faults(of: value, against: target, at: path)
    }
    var faults: [String] = []
    if let type = schema["type"] {
      let types = type as? [String] ?? [type as? String ?? ""]
      if !types.contains(where: { isOf($0, value) }) { faults.append("\(path): not \(types)") }
    }
    if let allowed = schema["enum"] as? [Any],
      !allowed.contains(where: { ($0 as? NSObject) == (value as? NSObject) })
    {
      faults.append("\(path): \(value) is not allowed")
    }
    if let constant = schema["const"] as? NSObject, constant != (value as? NSObject) {
      faults.append("\(path): not \(constant)")
    }
    if let number = value as? NSNumber {
      if let least = schema["minimum"] as? Double, number.doubleValue < least {
        faults.append("\(path): below \(least)")
      }
      if let most = schema["maximum"] as? Double, number.doubleValue > most {
        faults.append("\(path): above \(most)")
      }
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(path): \(text) does not match")
    }
    if let items = schema["items"] as? [String: Any], let values = value as? [Any] {
      for (index, value) in values.enumerated() {
        faults += self.faults(of: value, against: items, at: "\(path)[\(index)]")
      }
    }
    if let object = value as? [String: Any] {
      faults += self.faults(ofObject: object, against: schema, at: path)
    }
    return faults
  }

  private func faults(
    ofObject object: [String: Any], against schema: [String: Any], at path: String
  ) -> [String] {
    var faults: [String] = []
    for key in schema["required"] as? [String] ?? [] where object[key] == nil {
      faults.append("\(path): no \(key)")
    }
    let properties = schema["properties"] as? [String: Any] ?? [:]
    for (key, value) in object {
      if let property = properties[key] as? [String: Any] {
        faults += self.faults(of: value, against: property, at: "\(path).\(key)")
      } else if let others = schema["additionalProperties"] as? [String: Any] {
        faults += self.faults(of: value, against: others, at: "\(path).\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        faults.append("\(path): \(key) is not in the schema")
      }
    }
    return faults
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "integer": (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
    case "number": value is NSNumber
    default: false
    }
  }
}
