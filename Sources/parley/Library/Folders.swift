#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Folders that results go to.
enum Folders {
  /// Makes a folder and those above it where they are missing.
  static func make(_ path: String, _ messages: Messages) throws(Failure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
      if Descriptor.kind(ofPath: made) == .folder { continue }
      guard mkdir(made, 0o777) == 0 || errno == EEXIST else {
        throw Failure(
          .inputOutput,
          messages.cannotWrite(path, SystemError.last.reason(in: messages.language)))
      }
    }
  }
}
