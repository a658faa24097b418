#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the result goes: standard output, or a file that appears only once it is whole.
///
/// A named file is written beside its place and renamed at the end, so that a failed run leaves what
/// was there. Devices and pipes cannot be renamed onto; they are written directly.
final class Output {
  private let descriptor: Descriptor
  private let path: String?
  private let temporary: String?
  private var buffer: [UInt8] = []
  private let messages: Messages
  /// For slices of at least `capacity`; made with the first.
  private var behind: WriteBehind?

  private static let capacity = 256 << 10

  /// - Parameters:
  ///   - path: nil or `-` is standard output. A database, such as the store, is not written over.
  ///   - inputs: files that are not written over: they are read.
  init(path: String?, messages: Messages, sparing inputs: [String] = []) throws(Failure) {
    self.messages = messages
    guard let path, path != "-" else {
      descriptor = Descriptor(borrowing: 1)
      (self.path, temporary) = (nil, nil)
      return
    }
    self.path = path
    if Self.isDatabase(path) || Self.isInput(path, inputs, messages) {
      throw Failure(.usage, messages.wouldOverwrite(path))
    }
    do throws(SystemError) {
      switch Descriptor.kind(ofPath: path) {
      case .folder: throw .isDirectory
      case .other:
        descriptor = try Descriptor(opening: path, .write)
        temporary = nil
      case .regular, nil:
        let beside = Self.sibling(of: Self.resolved(path))
        // Left by a run that was killed, where numbers of processes come again (containers).
        unlink(beside)
        descriptor = try Descriptor(opening: beside, .createNew)
        temporary = beside
        Self.copyMode(of: path, to: descriptor)
      }
    } catch {
      throw Failure(.inputOutput, messages.cannotWrite(path, error.reason(in: messages.language)))
    }
    buffer.reserveCapacity(Self.capacity)
  }

  /// True for a file that is read, also one that is reached through a folder or a pattern.
  private static func isInput(_ path: String, _ inputs: [String], _ messages: Messages) -> Bool {
    guard Descriptor.kind(ofPath: path) == .regular else { return false }
    return InputPaths(inputs, messages: messages).files.contains {
      Descriptor.isSameFile($0.path, path)
    }
  }

  private static func isDatabase(_ path: String) -> Bool {
    guard Descriptor.kind(ofPath: path) == .regular,
      let file = try? Descriptor(opening: path, .read)
    else { return false }
    return (try? file.read(limit: 15)) == Array("SQLite format 3".utf8)
  }

  deinit {
    _ = behind?.drain()
    if let temporary { unlink(temporary) }
  }

  var isTerminal: Bool { path == nil && System.isTerminal(1) }

  func write(_ bytes: some Collection<UInt8>) throws(Failure) {
    if !buffer.isEmpty, buffer.count + bytes.count > Self.capacity { try flush() }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// A large slice goes as it is, written beside the work: copying it first would double the traffic
  /// in memory.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard bytes.count >= Self.capacity else { return try write(bytes[...]) }
    if !buffer.isEmpty { try flush() }
    let writer = behind ?? WriteBehind(to: descriptor.number)
    behind = writer
    if let error = writer.write(bytes) { throw failure(error) }
  }

  func flush() throws(Failure) {
    if let error = behind?.drain() { throw failure(error) }
    if let error = descriptor.write(all: buffer) { throw failure(error) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left; a named file appears in its place.
  func finish() throws(Failure) {
    try flush()
    guard let temporary, let path else { return }
    guard rename(temporary, Self.resolved(path)) == 0 else { throw failure(.last) }
  }

  /// A reader that closed its pipe has what it wanted: no error.
  private func failure(_ error: SystemError) -> Failure {
    if error == .brokenPipe && path == nil { return Failure(.done) }
    return Failure(
      .inputOutput,
      messages.cannotWrite(path ?? messages.standardOutput, error.reason(in: messages.language)))
  }

  /// The file that a link leads to, so that the link stays.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func sibling(of path: String) -> String {
    let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
    let start = cut ?? path.startIndex
    return path[..<start] + ".\(path[start...]).\(System.processID).part"
  }

  private static func copyMode(of path: String, to descriptor: borrowing Descriptor) {
    var status = stat()
    if stat(path, &status) == 0 { fchmod(descriptor.number, status.st_mode & 0o7777) }
  }
}
