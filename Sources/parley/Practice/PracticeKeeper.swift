import Conversations
import Reports
import RolePlay

/// Keeps practices in their folder. Where nothing can be kept it says so once, and the practice goes
/// on.
final class PracticeKeeper {
  let folder: PracticeFolder?
  let messages: Messages
  private let texts: KeeperTexts
  private(set) var isKeeping: Bool
  private var lock: FileLock?

  /// - Parameter begins: a practice is about to be begun; what only goes on needs no new folder.
  init(home: String?, begins: Bool, messages: Messages) {
    folder = PracticeFolder(home: home)
    self.messages = messages
    texts = .texts(in: messages.language)
    isKeeping = folder != nil
    if folder == nil { Console.say(texts.noFolder) }
    guard let folder, begins || Descriptor.kind(ofPath: folder.path) == .folder else { return }
    attempt(folder.path) { () throws(SystemError) in try folder.make() }
  }

  func place(of session: SavedSession) -> String {
    isKeeping ? folder?.session(session.id) ?? "" : texts.nowhere
  }

  // MARK: - Sessions

  /// Takes an id that no session has, for this program: the time, then the scenario. Another program
  /// may look for one in the same second.
  func takeNewID(for scenario: String, at time: String) -> String {
    let stamp = time.filter { $0.isNumber || $0 == "T" }.replacing("T", with: "-")
    let base = "\(stamp)-\(scenario)"
    var id = base
    var number = 2
    while isKept(id) || !take(id) || isKept(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  private func isKept(_ id: String) -> Bool {
    folder.map { Descriptor.kind(ofPath: $0.session(id)) != nil } ?? false
  }

  /// Takes the session for this program; false where another plays it.
  func take(_ id: String) -> Bool {
    guard isKeeping, let folder else { return true }
    do throws(SystemError) {
      lock = try folder.lock(session: id)
      return lock != nil
    } catch {
      return true
    }
  }

  func save(_ session: SavedSession, _ run: PracticeRun) {
    guard let folder else { return }
    let bytes = JSONLine.bytes(session.json(with: run)) + [UInt8(ascii: "\n")]
    let path = folder.session(session.id)
    attempt(path) { () throws(SystemError) in try SafeFile.write(bytes, to: path) }
  }

  /// Takes away a session in which nothing happened.
  func discard(_ session: SavedSession) {
    guard let folder else { return }
    SafeFile.remove(folder.session(session.id))
    SafeFile.remove(folder.lock(of: session.id))
  }

  /// What a session file holds; nil where it is damaged: then it is kept aside, and said so.
  func session(_ id: String) -> (session: SavedSession, events: [PracticeRun.Event])? {
    guard let folder else { return nil }
    let path = folder.session(id)
    if let bytes = try? SafeFile.contents(of: path, limit: PracticeFolder.limit),
      let json = try? JSONValue(parsing: bytes)
    {
      if let schema = json["schema"]?.integer, schema > SavedSession.schema {
        Console.say(texts.newer(path))
        return nil
      }
      if let session = SavedSession(json), session.id == id,
        let events = PracticeRun.events(json["events"])
      {
        return (session, events)
      }
    }
    setAside(path)
    return nil
  }

  // MARK: - What came of it

  /// Writes the transcript as `parley score` reads it; returns where.
  func keep(_ transcript: Conversation) -> String? {
    guard isKeeping, let folder else { return nil }
    var bytes: [UInt8] = []
    ConversationJSON().append(transcript, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    let path = folder.transcript(transcript.id)
    attempt(path) { () throws(SystemError) in try SafeFile.write(bytes, to: path) }
    return isKeeping ? path : nil
  }

  var history: PracticeHistory {
    guard let folder,
      let bytes = try? SafeFile.contents(of: folder.history, limit: PracticeFolder.limit)
    else { return PracticeHistory(parsing: []) }
    return PracticeHistory(parsing: bytes)
  }

  func keep(_ entry: PracticeHistory.Entry) {
    guard isKeeping, let folder else { return }
    attempt(folder.history) { () throws(SystemError) in
      let lock = try folder.lockShared()
      var bytes =
        Descriptor.kind(ofPath: folder.history) == nil
        ? [] : try SafeFile.contents(of: folder.history, limit: PracticeFolder.limit)
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      bytes += JSONLine.bytes(entry.json) + [UInt8(ascii: "\n")]
      try SafeFile.write(bytes, to: folder.history)
      withExtendedLifetime(lock) {}
    }
  }

  /// The drill book; empty where there is none, and where it is damaged: then it is kept aside.
  var drillBook: DrillBook {
    guard let folder, Descriptor.kind(ofPath: folder.drill) != nil else { return DrillBook() }
    if let bytes = try? SafeFile.contents(of: folder.drill, limit: PracticeFolder.limit),
      let json = try? JSONValue(parsing: bytes), let book = DrillBook(json)
    {
      return book
    }
    setAside(folder.drill)
    return DrillBook()
  }

  /// Changes the drill book, one program at a time.
  func changeDrillBook(_ change: (inout DrillBook) -> Void) {
    guard isKeeping, let folder else { return }
    attempt(folder.drill) { () throws(SystemError) in
      let lock = try folder.lockShared()
      var book = drillBook
      let before = book
      change(&book)
      if book != before {
        try SafeFile.write(JSONLine.bytes(book.json) + [UInt8(ascii: "\n")], to: folder.drill)
      }
      withExtendedLifetime(lock) {}
    }
  }

  // MARK: - Faults

  private func setAside(_ path: String) {
    // What was kept aside before stays.
    var aside = path + ".damaged"
    var number = 2
    while Descriptor.kind(ofPath: aside) != nil {
      aside = "\(path).damaged-\(number)"
      number += 1
    }
    guard (try? SafeFile.move(path, to: aside)) != nil else { return }
    Console.say(texts.damaged(path, aside))
  }

  private func attempt(_ path: String, _ work: () throws(SystemError) -> Void) {
    guard isKeeping else { return }
    do throws(SystemError) {
      try work()
    } catch {
      isKeeping = false
      Console.say(
        messages.cannotWrite(path, error.reason(in: messages.language)) + "\n" + texts.notKept)
    }
  }
}

/// The sentences about what is kept.
struct KeeperTexts: Sendable {
  let noFolder: String
  let notKept: String
  let nowhere: String
  let damaged: @Sendable (_ path: String, _ aside: String) -> String
  let newer: @Sendable (_ path: String) -> String

  static func texts(in language: Language) -> KeeperTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  static let english = KeeperTexts(
    noFolder: "no folder to keep practice in: set PARLEY_HOME, or give --home",
    notKept: "this practice goes on, but it will not be saved", nowhere: "(not saved)",
    damaged: { "\($0): not a readable save; it is kept as \($1)" },
    newer: { "\($0): written by a newer parley; update this one, the save was left as it is" })

  static let french = KeeperTexts(
    noFolder: "aucun dossier pour garder l’exercice : donnez PARLEY_HOME ou --home",
    notKept: "l’exercice continue, mais il ne sera pas enregistré", nowhere: "(non enregistré)",
    damaged: { "\($0) : enregistrement illisible ; il est gardé sous \($1)" },
    newer: {
      "\($0) : écrit par un parley plus récent ; mettez celui-ci à jour, rien n’a été modifié"
    })
}
