import Conversations
import SkillProgress

/// The store of the user's home folder.
struct StoreLibrary {
  let path: String
  private let folder: String
  private let messages: Messages

  init(home: String?, messages: Messages) throws(Failure) {
    guard let folder = Home.folder(flag: home) else {
      throw Failure(.inputOutput, StoreMessages.messages(in: messages.language).noHome)
    }
    self.folder = folder
    self.messages = messages
    path = folder + "/parley.sqlite"
  }

  /// The store, made where there is none.
  func forWriting() throws(Failure) -> ProgressStore {
    do throws(SystemError) {
      try SafeFile.makeFolder(folder)
    } catch {
      let words = StoreMessages.messages(in: messages.language)
      throw Failure(
        .inputOutput, words.cannotMakeFolder(folder, error.reason(in: messages.language)))
    }
    return try open(path, .write)
  }

  /// The store, which has to be there.
  func forReading() throws(Failure) -> ProgressStore {
    try expect(path)
    return try open(path, .read)
  }

  /// What another store holds, which has to be there and stays as it is.
  func copy(of path: String) throws(Failure) -> StoreCopy {
    try expect(path)
    return try run { () throws(StoreError) in
      try StoreCopy(of: path, hasLog: (Descriptor.size(ofPath: path + "-wal") ?? 0) > 0)
    }
  }

  /// An empty file is no store yet, and is not opened: SQLite would put something into it.
  private func expect(_ path: String) throws(Failure) {
    let isEmpty =
      switch Descriptor.kind(ofPath: path) {
      case nil: true
      case .regular: Descriptor.size(ofPath: path) == 0
      case .folder, .other: false
      }
    if isEmpty { throw Failure(StoreError.missing(path: path), messages.language) }
  }

  private func open(_ path: String, _ access: ProgressStore.Access) throws(Failure) -> ProgressStore
  {
    do throws(StoreError) {
      return try ProgressStore(path: path, access: access)
    } catch {
      throw Failure(error, messages.language)
    }
  }
}

extension Failure {
  init(_ error: StoreError, _ language: Language) {
    let status: ExitStatus =
      switch error {
      case .missing: .noInput
      case .newer, .damaged, .foreign: .badInput
      case .busy, .readOnly, .full, .failed: .inputOutput
      case .noPerson, .ambiguous: .usage
      }
    self.init(status, error.sentence(in: language))
  }
}

extension StoreLibrary {
  /// Runs something on the store; its error becomes the sentence for the user.
  func run<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(Failure) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Failure(error, messages.language)
    }
  }
}
