import Foundation
import Testing

/// The README shows real output: each `console` block is run and compared.
///
/// A line that is only `…` ends the comparison of its block. `RECORD_SNAPSHOTS=1` writes anew what
/// the program prints, as many lines as the block had before its `…`. The commands share one home,
/// so that a later one sees what an earlier one kept.
struct ReadmeTests {
  private static let shownLines = 32

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test
  func everyBlockShowsWhatTheProgramPrints() throws {
    let file = Self.root.appendingPathComponent("README.md")
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let home = FileManager.default.temporaryDirectory
      .appendingPathComponent("parley-readme-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: home) }
    var blocks = 0
    var at = 0
    while at < lines.count {
      guard lines[at] == "```console", let command = Self.arguments(lines[at + 1]) else {
        at += 1
        continue
      }
      let end = try #require(lines[at...].firstIndex(of: "```"))
      let shown = Array(lines[(at + 2)..<end])
      let printed = try Self.run(command, home: home)
      blocks += 1
      if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
        let limit = shown.firstIndex(of: "…").flatMap { $0 > 0 ? $0 : nil } ?? Self.shownLines
        let kept = printed.count > limit ? Array(printed.prefix(limit)) + ["…"] : printed
        lines.replaceSubrange((at + 2)..<end, with: kept)
        at += kept.count + 3
        continue
      }
      if let cut = shown.firstIndex(of: "…") {
        #expect(cut > 0, "the block of \(lines[at + 1]) shows nothing")
        #expect(Array(printed.prefix(cut)) == Array(shown[..<cut]))
      } else {
        #expect(printed == shown)
      }
      at = end + 1
    }
    #expect(blocks >= 4)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    }
  }

  private static func arguments(_ line: String) -> [String]? {
    guard line.hasPrefix("$ parley ") else { return nil }
    return line.dropFirst("$ parley ".count).split(separator: " ").map(String.init)
  }

  /// Runs in the repository's folder, with no colour and 80 columns.
  private static func run(_ words: [String], home: URL) throws -> [String] {
    let process = Process()
    var arguments = words
    if let sign = arguments.firstIndex(of: "<"), sign + 1 < arguments.count {
      let input = root.appendingPathComponent(arguments[sign + 1])
      process.standardInput = try FileHandle(forReadingFrom: input)
      arguments.removeSubrange(sign...(sign + 1))
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    process.executableURL = try Program.binary()
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C", "COLUMNS": "80", "PARLEY_HOME": home.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var lines = String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "\r\n", with: "\n").components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
