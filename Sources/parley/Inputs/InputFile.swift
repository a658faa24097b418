/// One file to read, in the order of the results.
struct InputFile: Sendable, Hashable {
  /// As the user wrote it, or as it was found; `-` is standard input.
  let path: String
  /// The folder argument that it was found in.
  let folder: String?

  var isStandardInput: Bool { path == "-" }

  /// What conversations without an id are called: the file's name without its ending.
  var name: String {
    if isStandardInput { return "stdin" }
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }
}
