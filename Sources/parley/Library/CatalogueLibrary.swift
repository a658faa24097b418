import LanguageAnalysis

/// The behaviours in force: the built-in ones, and a user's own in `HOME/behaviours`, which replace
/// built-in ones of the same name.
struct CatalogueLibrary {
  let compiled: CompiledCatalogue
  /// The user's own files; empty where the built-in catalogue is in force as it is.
  private let own: BehaviourFiles
  private let messages: Messages

  /// Opens the catalogue; a user's own files are checked, and compiled with the built-in ones.
  init(home: String?, messages: Messages) throws(Failure) {
    self.messages = messages
    own = try Self.ownFiles(in: Home.folder(flag: home), messages)
    compiled = try Self.compiled(own, messages)
  }

  private init(own: BehaviourFiles, messages: Messages) throws(Failure) {
    self.own = own
    self.messages = messages
    compiled = try Self.compiled(own, messages)
  }

  /// This catalogue with one more file, named `ID.behaviour`.
  func adding(_ path: String) throws(Failure) -> CatalogueLibrary {
    var files = own
    files.behaviours[Self.name(of: path, ending: ".behaviour")] = try Self.text(of: path, messages)
    return try CatalogueLibrary(own: files, messages: messages)
  }

  /// The file of a behaviour as its author wrote it.
  func source(of id: String) throws(Failure) -> BehaviourSource {
    let known = compiled.catalogue.behaviours.map(\.id.rawValue)
    let text = own.behaviours[id] ?? BuiltInBehaviours.files.behaviours[id]
    guard let text, let source = BehaviourFileParser.parse(text).source else {
      throw Failure(.usage, messages.unknownBehaviour(id, NearestName.of(id, among: known)))
    }
    return source
  }

  /// The files of all behaviours, in the catalogue's order.
  func sources() -> [BehaviourSource] {
    let files = BuiltInBehaviours.files.overridden(by: own)
    return compiled.catalogue.behaviours.compactMap { behaviour in
      files.behaviours[behaviour.id.rawValue].flatMap { BehaviourFileParser.parse($0).source }
    }
  }

  static func name(of path: String, ending: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.hasSuffix(ending) ? String(last.dropLast(ending.count)) : last
  }

  private static func compiled(
    _ own: BehaviourFiles, _ messages: Messages
  ) throws(Failure) -> CompiledCatalogue {
    if own.behaviours.isEmpty && own.classes.isEmpty { return BuiltInBehaviours.compiled }
    let result = CatalogueCompiler.compile(BuiltInBehaviours.files.overridden(by: own))
    if let catalogue = result.catalogue { return catalogue }
    let faults = result.findings.filter { $0.finding.severity == .error }
    throw Failure(
      .badInput, faults.map { $0.finding.headline(file: $0.file) }.joined(separator: "\n"))
  }

  private static func ownFiles(
    in home: String?, _ messages: Messages
  ) throws(Failure) -> BehaviourFiles {
    var files = BehaviourFiles(behaviours: [:], classes: [:])
    guard let folder = home.map({ $0 + "/behaviours" }), Descriptor.kind(ofPath: folder) == .folder
    else { return files }
    for file in InputPaths([folder], messages: messages).files {
      if file.path.hasSuffix(".behaviour") {
        files.behaviours[name(of: file.path, ending: ".behaviour")] = try text(
          of: file.path, messages)
      } else if file.path.hasSuffix(".words") {
        files.classes[name(of: file.path, ending: ".words")] = try text(of: file.path, messages)
      }
    }
    return files
  }

  private static func text(of path: String, _ messages: Messages) throws(Failure) -> String {
    let bytes = try Descriptor.contents(of: path, messages)
    return String(decoding: bytes, as: UTF8.self)
  }
}
