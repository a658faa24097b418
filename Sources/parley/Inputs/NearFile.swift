#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import LanguageAnalysis

/// The file that somebody who mistyped a path most likely meant.
enum NearFile {
  /// Names looked at in a folder; no more, so that a huge one costs little.
  private static let maximumNames = 10_000

  /// A path in the same folder with a name close to that of `path`, or nil.
  static func of(_ path: String) -> String? {
    guard Descriptor.kind(ofPath: path) == nil else { return nil }
    let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
    let start = cut ?? path.startIndex
    let name = String(path[start...])
    guard !name.isEmpty,
      let stream = opendir(start == path.startIndex ? "." : String(path[..<start]))
    else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < maximumNames, let entry = readdir(stream) {
      let found = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !found.hasPrefix(".") { names.append(found) }
    }
    return NearestName.of(name, among: names.sorted()).map { path[..<start] + $0 }
  }
}
