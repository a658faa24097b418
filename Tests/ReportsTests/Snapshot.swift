import Foundation
import Testing

/// Compares bytes with `Snapshots/NAME` beside the calling test; `RECORD_SNAPSHOTS=1` writes it anew.
func expectSnapshot(
  _ bytes: [UInt8], _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let url = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    } catch {
      Issue.record("cannot record \(name): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let recorded = try? Data(contentsOf: url) else {
    Issue.record("no snapshot \(name); run with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: recorded, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  let actual = String(decoding: bytes, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  for (line, pair) in zip(expected, actual).enumerated() where pair.0 != pair.1 {
    Issue.record(
      "\(name):\(line + 1)\n  was \(pair.0)\n  is  \(pair.1)", sourceLocation: sourceLocation)
    return
  }
  #expect(expected.count == actual.count, "\(name): lines", sourceLocation: sourceLocation)
  #expect(Array(recorded) == bytes, "\(name): bytes", sourceLocation: sourceLocation)
}
