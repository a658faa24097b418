#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

import Conversations

/// An error number of the operating system.
struct SystemError: Error, Equatable {
  let code: Int32

  /// The last one.
  static var last: SystemError { SystemError(code: errno) }

  static let brokenPipe = SystemError(code: EPIPE)
  static let isDirectory = SystemError(code: EISDIR)

  /// The system's words; the commonest in French too.
  func reason(in language: Language) -> String {
    guard language == .fr else { return System.reason(code) }
    return switch code {
    case ENOENT: "aucun fichier ni dossier de ce nom"
    case EACCES, EPERM: "accès refusé"
    case EISDIR: "c’est un dossier"
    case ENOTDIR: "un fichier se trouve là où il faudrait un dossier"
    case ENOSPC: "plus de place sur le disque"
    default: System.reason(code)
    }
  }
}

/// An open file, pipe or device; closed when it goes out of use.
struct Descriptor: ~Copyable {
  enum Mode { case read, write, createNew }

  /// What a path leads to.
  enum Kind { case regular, folder, other }

  let number: Int32
  private let isOwned: Bool

  /// Takes one that is open already, and leaves it open.
  init(borrowing number: Int32) {
    self.number = number
    isOwned = false
  }

  init(opening path: String, _ mode: Mode) throws(SystemError) {
    let flags: Int32 =
      switch mode {
      case .read: O_RDONLY
      case .write: O_WRONLY | O_TRUNC
      case .createNew: O_WRONLY | O_CREAT | O_EXCL
      }
    var opened: Int32 = -1
    repeat { opened = open(path, flags | O_CLOEXEC, 0o666) } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw .last }
    number = opened
    isOwned = true
  }

  deinit { if isOwned { close(number) } }

  /// The next bytes, at most `limit`; empty at the end.
  func read(limit: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = 0
      while count < limit {
        guard let start = buffer.baseAddress else { return }
        let got = receive(into: start + count, limit: limit - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = .last }
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all of the bytes; returns what kept it from doing so.
  func write(all bytes: [UInt8]) -> SystemError? {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let sent = send(UnsafeRawBufferPointer(rebasing: rest))
        if sent < 0 && errno == EINTR { continue }
        if sent < 0 { return .last }
        rest = rest.dropFirst(sent)
      }
      return nil
    }
  }

  /// Lets the system write these bytes of a file out and drop them from its cache; asked for again
  /// once they are written, it drops them for sure. Only a hint.
  ///
  /// Source: posix_fadvise(2).
  func forget(_ range: Range<Int>) {
    #if canImport(Glibc)
      posix_fadvise(number, off_t(range.lowerBound), off_t(range.count), POSIX_FADV_DONTNEED)
    #endif
  }

  var kind: Kind {
    var status = stat()
    guard fstat(number, &status) == 0 else { return .other }
    return Self.kind(status)
  }

  /// Bytes of a regular file.
  var size: Int? {
    var status = stat()
    guard fstat(number, &status) == 0, Self.kind(status) == .regular else { return nil }
    return Int(status.st_size)
  }

  static func kind(ofPath path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return kind(status)
  }

  /// True where two paths lead to one file.
  static func isSameFile(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
  }

  static func size(ofPath path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, kind(status) == .regular else { return nil }
    return Int(status.st_size)
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .regular
    case S_IFDIR: .folder
    default: .other
    }
  }

  private func receive(into start: UnsafeMutablePointer<UInt8>, limit: Int) -> Int {
    #if canImport(Darwin)
      Darwin.read(number, start, limit)
    #elseif canImport(Musl)
      Musl.read(number, start, limit)
    #else
      Glibc.read(number, start, limit)
    #endif
  }

  private func send(_ piece: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(number, piece.baseAddress, piece.count)
    #elseif canImport(Musl)
      Musl.write(number, piece.baseAddress, piece.count)
    #else
      Glibc.write(number, piece.baseAddress, piece.count)
    #endif
  }
}

extension Descriptor {
  /// All of a file, or of standard input for `-`; of what is longer than `limit`, at least that much.
  static func contents(
    of path: String, _ messages: Messages, limit: Int = .max
  ) throws(Failure) -> [UInt8] {
    do throws(SystemError) {
      let file = path == "-" ? Descriptor(borrowing: 0) : try Descriptor(opening: path, .read)
      if file.kind == .folder { throw .isDirectory }
      var bytes: [UInt8] = []
      while bytes.count < limit {
        let chunk = try file.read(limit: 1 << 16)
        if chunk.isEmpty { return bytes }
        bytes += chunk
      }
      return bytes
    } catch {
      throw Failure(.noInput, messages.cannotOpen(path, error, nearest: NearFile.of(path)))
    }
  }
}
