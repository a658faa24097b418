public import LanguageAnalysis
public import Rubrics

/// A scenario as a `.parley` file holds it, with everything that keeps it from being played.
public struct ScenarioFile: Sendable {
  /// The version of the format that this parley reads (`parley: 1`).
  public static let format = HeaderReader.format

  /// Nil where a finding is an error.
  public let scenario: Scenario?
  /// Sorted by place; what is doubtful rather than wrong is `ScenarioCheck`'s.
  public let findings: [Finding]

  /// Reads all of the file; `behaviours` are those that it may name.
  public init(parsing bytes: [UInt8], behaviours: BehaviourNames) {
    var logic = LogicReader(names: behaviours)
    let scenario = Self.read(bytes, &logic)
    self.scenario = logic.log.hasErrors ? nil : scenario
    findings = logic.log.findings.sorted()
  }

  private static func read(_ bytes: [UInt8], _ logic: inout LogicReader) -> Scenario? {
    guard let lines = TextLines.read(bytes, log: &logic.log) else { return nil }
    guard let first = lines.first else {
      if !logic.log.hasErrors {
        logic.log.report(
          .empty, at: .file, "file is empty: a scenario begins with \"parley: \(Self.format)\"")
      }
      return nil
    }
    var header = HeaderReader()
    var scenes = SceneReader()
    for line in lines where !logic.log.isFull {
      if line.scalars.first == "=" {
        scenes.open(line, &logic)
      } else if scenes.scenes.isEmpty {
        // Of a newer format, nothing else can be judged.
        if !header.read(line, &logic) { return nil }
      } else {
        scenes.read(line, &logic)
      }
    }
    if logic.log.isFull { return nil }
    scenes.finish(&logic)
    var scenario = header.finish(&logic.log, at: first.place)
    resolve(&logic, facts: header.facts, scenes: scenes.scenes)
    SceneCheck.report(scenes, headerPlace: first.place, &logic.log)
    scenario?.scenes = scenes.scenes
    return scenario
  }

  /// Looks up the scenes and facts that lines name.
  private static func resolve(
    _ logic: inout LogicReader, facts: [FactDeclaration], scenes: [Scene]
  ) {
    let sceneNames = scenes.map(\.name).filter { !$0.isEmpty }
    let known = Set(sceneNames)
    let factNames = facts.map(\.name)
    for reference in logic.references.all {
      switch reference.kind {
      case .scene where !known.contains(reference.name):
        logic.log.report(
          .unknownScene, at: reference.place, "unknown scene \"\(reference.name)\"",
          hint: NearestName.of(reference.name, among: sceneNames))
      case .fact where !factNames.contains(reference.name):
        logic.log.report(
          .unknownFact, at: reference.place, "unknown fact \"\(reference.name)\"",
          hint: NearestName.of(reference.name, among: factNames))
      default: break
      }
    }
  }
}

/// What a scene, or all of them together, cannot be played without.
private enum SceneCheck {
  static func report(_ reader: SceneReader, headerPlace: Place, _ log: inout FaultLog) {
    let scenes = reader.scenes
    if scenes.isEmpty {
      log.report(
        .missingKey, at: headerPlace, "the scenario has no scene: begin one with \"== name\"")
      return
    }
    for (index, scene) in scenes.enumerated() where !scene.name.isEmpty {
      let place = reader.places[index]
      if !reader.speaking.contains(index) {
        log.report(
          .noCustomerLine, at: place,
          "the customer says nothing in \"\(scene.name)\": write a line \"C id.en> text\"")
      }
      guard scene.ending == nil, scene.fallback == nil else { continue }
      if scene.routes.isEmpty {
        log.report(
          .deadEnd, at: place,
          "nothing leads out of \"\(scene.name)\": give it \"else -> scene\" or \"ending: …\"")
      } else {
        log.report(
          .missingElse, at: place,
          "\"\(scene.name)\" has no \"else -> scene\" for what its rules do not catch")
      }
    }
    if !scenes.contains(where: { $0.ending == .hangup }) {
      log.report(
        .missingHangup, at: headerPlace,
        "no scene has \"ending: hangup\": a customer who has had enough needs one")
    }
  }
}
