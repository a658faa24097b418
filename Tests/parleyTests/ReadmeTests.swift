import Foundation
import Testing

/// The README shows real output: each `console` block is run and compared.
///
/// A line that is only `…` ends the comparison of its block. `RECORD_SNAPSHOTS=1` writes anew what
/// the program prints, up to `shownLines` lines a block.
struct ReadmeTests {
  private static let shownLines = 32

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test
  func everyBlockShowsWhatTheProgramPrints() throws {
    let file = Self.root.appendingPathComponent("README.md")
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    var blocks = 0
    var at = 0
    while at < lines.count {
      guard lines[at] == "```console", let command = Self.arguments(lines[at + 1]) else {
        at += 1
        continue
      }
      let end = try #require(lines[at...].firstIndex(of: "```"))
      let shown = Array(lines[(at + 2)..<end])
      let printed = try Self.run(command)
      blocks += 1
      if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
        let kept =
          printed.count > Self.shownLines ? Array(printed.prefix(Self.shownLines)) + ["…"] : printed
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
  private static func run(_ arguments: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = try Program.binary()
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C", "COLUMNS": "80"]
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
