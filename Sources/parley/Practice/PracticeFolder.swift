/// Where practice is kept: `HOME/practice`, which only its owner can enter.
///
/// `sessions/ID.json` are role-plays with their events, `transcripts/ID.json` what was said in those
/// that ended, `history.jsonl` their results, `drill.json` the turns to repeat.
struct PracticeFolder {
  let path: String

  /// Nil where the platform has no folder for data and none is named.
  init?(home: String?) {
    guard let home = Home.folder(flag: home) else { return nil }
    path = home + "/practice"
  }

  /// The store that `parley progress` reads, beside this folder.
  var store: String { String(path.dropLast("/practice".count)) + "/parley.sqlite" }
  var sessions: String { path + "/sessions" }
  var transcripts: String { path + "/transcripts" }
  var history: String { path + "/history.jsonl" }
  var drill: String { path + "/drill.json" }

  /// Bytes of a file of ours that are read at most; a session of a thousand turns has far fewer.
  static let limit = 16 << 20

  func make() throws(SystemError) {
    try SafeFile.makeFolder(sessions)
    try SafeFile.makeFolder(transcripts)
  }

  func session(_ id: String) -> String { "\(sessions)/\(id).json" }
  func transcript(_ id: String) -> String { "\(transcripts)/\(id).json" }

  /// The ids of all sessions, the oldest first: ids begin with the time of their start.
  var sessionIDs: [String] {
    SafeFile.names(in: sessions).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }
  }

  func lock(of id: String) -> String { "\(sessions)/.\(id).lock" }

  /// Held while one program plays a session; nil where another does.
  func lock(session id: String) throws(SystemError) -> FileLock? {
    try FileLock(lock(of: id), waits: false)
  }

  /// Held while `history.jsonl` or `drill.json` is read and written.
  func lockShared() throws(SystemError) -> FileLock? {
    try FileLock(path + "/.lock", waits: true)
  }
}
