#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The paths of the command line turned into files: folders walked, patterns expanded.
struct InputPaths {
  private(set) var files: [InputFile] = []
  /// Arguments that lead to no file, with the sentence for each; `wasOpened`: there was something to look into.
  private(set) var faults: [(message: String, wasOpened: Bool)] = []

  init(_ arguments: [String], messages: Messages) {
    for argument in arguments {
      if argument == "-" {
        files.append(InputFile(path: argument, folder: nil))
      } else if Descriptor.kind(ofPath: argument) == .folder {
        addFolder(argument, messages)
      } else if Descriptor.kind(ofPath: argument) == nil, Self.isPattern(argument) {
        addMatches(of: argument, messages)
      } else {
        files.append(InputFile(path: argument, folder: nil))
      }
    }
  }

  private mutating func addFolder(_ folder: String, _ messages: Messages) {
    var found: [String] = []
    var closed: [(path: String, error: SystemError)] = []
    Self.walk(folder, into: &found, closed: &closed)
    for (path, error) in closed {
      faults.append(
        (messages.cannotOpen(path, error.reason(in: messages.language)), path != folder))
    }
    if found.isEmpty && closed.isEmpty { faults.append((messages.emptyFolder(folder), true)) }
    found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    files += found.map { InputFile(path: $0, folder: folder) }
  }

  private mutating func addMatches(of pattern: String, _ messages: Messages) {
    let matches = Self.matches(of: pattern)
    if matches.isEmpty { faults.append((messages.nothingMatches(pattern), false)) }
    for match in matches {
      if Descriptor.kind(ofPath: match) == .folder {
        addFolder(match, messages)
      } else {
        files.append(InputFile(path: match, folder: nil))
      }
    }
  }

  private static func isPattern(_ path: String) -> Bool {
    path.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == 0x5B }
  }

  /// What the shell would have made of a pattern; nothing where nothing matches.
  private static func matches(of pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
    let matches = (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    return matches.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All files below a folder. Hidden ones are left out, and links to folders are not followed, so
  /// that a link upwards makes no circle.
  private static func walk(
    _ folder: String, into found: inout [String],
    closed: inout [(path: String, error: SystemError)]
  ) {
    guard let stream = opendir(folder) else { return closed.append((folder, .last)) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch Descriptor.kind(ofPath: path) {
      case .folder:
        if !isLink(path) { walk(path, into: &found, closed: &closed) }
      case .regular: found.append(path)
      case .other, nil: continue
      }
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
