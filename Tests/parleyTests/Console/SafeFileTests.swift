import Foundation
import Testing

@testable import parley

@Suite struct SafeFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let program = try Program()
    defer { program.clean() }
    try body(program.folder.path)
  }

  @Test func writesAreWholeAndPrivate() throws {
    try withFolder { folder in
      let path = folder + "/a/b/file.json"
      try SafeFile.makeFolder(folder + "/a/b")
      try SafeFile.write([1, 2], to: path)
      try SafeFile.write([3], to: path)
      #expect(try SafeFile.contents(of: path, limit: 10) == [3])
      #expect(SafeFile.names(in: folder + "/a/b") == ["file.json"])
      let modes = try [path, folder + "/a"].map {
        try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
      }
      #expect(modes == [0o600, 0o700])
    }
  }

  @Test func aFailedWriteLeavesWhatWasThere() throws {
    try withFolder { folder in
      let path = folder + "/file"
      try SafeFile.makeFolder(path)
      try SafeFile.write([1], to: path + "/x")
      #expect(throws: SystemError.self) { try SafeFile.write([2], to: path) }
      #expect(SafeFile.names(in: folder).contains("file"))
      #expect(!SafeFile.names(in: folder).contains { $0.hasSuffix(".part") })
    }
  }

  @Test func aLockIsHeldByOne() throws {
    try withFolder { folder in
      let path = folder + "/lock"
      var first = try FileLock(path, waits: false)
      #expect(first != nil)
      #expect(try FileLock(path, waits: false) == nil)
      first = nil
      #expect(try FileLock(path, waits: false) != nil)
    }
  }
}

@Suite struct JSONLineTests {
  @Test func textsAreEscapedAndKeysKeepTheirOrder() {
    let value = JSONValueSamples.all
    let line = String(decoding: JSONLine.bytes(value), as: UTF8.self)
    #expect(
      line
        == #"{"b":"\"\\\n\t\u001b\u202e é","a":[1,-2.5,0.07,null,true,{}]}"#)
  }
}
