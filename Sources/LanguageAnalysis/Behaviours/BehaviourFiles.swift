/// The texts that a catalogue is made of, by name: behaviours and word classes.
public struct BehaviourFiles: Sendable, Hashable {
  /// Text of `<id>.behaviour` by id.
  public var behaviours: [String: String]
  /// Text of `Classes/<name>.words` by name.
  public var classes: [String: String]

  public init(behaviours: [String: String], classes: [String: String]) {
    self.behaviours = behaviours
    self.classes = classes
  }

  /// These files with `others` added; a file of the same name replaces the one here.
  public func overridden(by others: BehaviourFiles) -> BehaviourFiles {
    BehaviourFiles(
      behaviours: behaviours.merging(others.behaviours) { $1 },
      classes: classes.merging(others.classes) { $1 })
  }

  /// SHA-256 over names and texts in the order of the names, 16 hex digits.
  public var hash: String {
    var bytes: [UInt8] = []
    for (folder, files) in [("behaviours", behaviours), ("classes", classes)] {
      for name in files.keys.sorted() {
        bytes += Array("\(folder)/\(name)\n".utf8)
        bytes += Array((files[name] ?? "").utf8.filter { $0 != 0x0D })
        bytes.append(0)
      }
    }
    return String(ContentHash.hex(of: bytes).prefix(16))
  }
}
