import Foundation
import Testing

/// Runs the built program beside the test bundle, with an environment of its own.
struct Program {
  struct Result {
    let status: Int32
    let bytes: [UInt8]
    let errors: String

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// A folder for the files of one test; removed at the end of it.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("parley-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func clean() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder; returns its name.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Array(text.utf8))
  }

  @discardableResult
  func file(_ name: String, bytes: [UInt8]) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return name
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// Runs `parley ARGUMENTS` in the folder.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(shell: nil, arguments, input: input, environment: environment)
  }

  /// Runs a shell line in the folder; `$PARLEY` is the program.
  func run(shell: String, environment: [String: String] = [:]) throws -> Result {
    try run(shell: shell, [], input: "", environment: environment)
  }

  private func run(
    shell: String?, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Result {
    let binary = try Self.binary()
    let process = Process()
    process.executableURL = shell == nil ? binary : URL(fileURLWithPath: "/bin/sh")
    process.arguments = shell.map { ["-c", $0] } ?? arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C", "HOME": folder.path, "PARLEY": binary.path,
    ].merging(environment) { $1 }
    let streams = ["in", "out", "err"].map { folder.appendingPathComponent(".\($0)") }
    try Data(input.utf8).write(to: streams[0])
    try Data().write(to: streams[1])
    try Data().write(to: streams[2])
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, bytes: Array(try Data(contentsOf: streams[1])),
      errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self))
  }

  /// `.build/CONFIGURATION/parley`, found from the test bundle that is running.
  static func binary() throws -> URL {
    let bundles =
      CommandLine.arguments + [Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
    for path in bundles {
      var folder = URL(fileURLWithPath: path)
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let binary = folder.appendingPathComponent("parley")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: binary.path, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: binary.path)
        {
          return binary
        }
      }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}

/// Gives a test a program with a folder of its own.
func withProgram(_ body: (Program) throws -> Void) throws {
  let program = try Program()
  defer { program.clean() }
  try body(program)
}
