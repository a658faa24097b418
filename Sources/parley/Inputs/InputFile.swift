/// One file to read, in the order of the results.
struct InputFile: Sendable, Hashable {
  /// As the user wrote it, or as it was found; `-` is standard input.
  let path: String
  /// The folder argument that it was found in.
  let folder: String?

  var isStandardInput: Bool { path == "-" }

  /// Endings of the files that transcripts come in.
  private static let transcriptEndings: Set<String> = [
    "cha", "csv", "json", "jsonl", "ndjson", "srt", "tab", "text", "tsv", "txt", "vcon", "vtt",
  ]

  /// Whether the name says that it is a transcript; what else lies in a folder may be anything.
  var isNamedTranscript: Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return Self.transcriptEndings.contains(path[dot...].dropFirst().lowercased())
  }

  /// The path inside the folder that the file was found in.
  var pathInFolder: String {
    guard let folder, path.hasPrefix(folder) else { return path }
    return String(path.dropFirst(folder.count).drop { $0 == "/" })
  }

  /// What conversations without an id are called: the file's name without its ending.
  var name: String {
    if isStandardInput { return "stdin" }
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }
}
