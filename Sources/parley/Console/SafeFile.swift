#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files that must be whole or not there, whatever happens while they are written.
enum SafeFile {
  /// Puts `bytes` at `path` by way of a file beside it: a power cut leaves the old content or the
  /// new. Readable for the owner only.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let temporary = path + ".\(System.processID).part"
    unlink(temporary)
    do throws(SystemError) {
      let file = try Descriptor(opening: temporary, .createNew)
      guard fchmod(file.number, 0o600) == 0 else { throw .last }
      if let error = file.write(all: bytes) { throw error }
      guard fsync(file.number) == 0 else { throw .last }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = SystemError.last
      unlink(temporary)
      throw error
    }
  }

  /// Makes a folder and those above it; the ones that are made can be entered by the owner only.
  static func makeFolder(_ path: String) throws(SystemError) {
    if Descriptor.kind(ofPath: path) == .folder { return }
    if let cut = path.lastIndex(of: "/"), cut > path.startIndex {
      try makeFolder(String(path[..<cut]))
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last }
  }

  /// Gives a file another name; what has that name is replaced.
  static func move(_ path: String, to other: String) throws(SystemError) {
    guard rename(path, other) == 0 else { throw .last }
  }

  static func remove(_ path: String) { unlink(path) }

  /// The names in a folder, sorted; empty where there is none.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file of at most `limit` bytes.
  static func contents(of path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let file = try Descriptor(opening: path, .read)
    if file.kind == .folder { throw .isDirectory }
    return try file.read(limit: min(limit, max(1, file.size ?? limit)))
  }
}

/// A lock on a file of its own, held as long as the value lives; the system lets go of it however the
/// program ends.
final class FileLock {
  private let number: Int32

  /// Waits for the lock, or gives up at once where `waits` is false.
  ///
  /// Nil where another program holds it.
  init?(_ path: String, waits: Bool) throws(SystemError) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .last }
    var result: Int32 = -1
    repeat {
      result = flock(opened, LOCK_EX | (waits ? 0 : LOCK_NB))
    } while result != 0 && errno == EINTR
    guard result == 0 else {
      let error = SystemError.last
      close(opened)
      if error.code == EWOULDBLOCK { return nil }
      throw error
    }
    number = opened
  }

  deinit { close(number) }
}
