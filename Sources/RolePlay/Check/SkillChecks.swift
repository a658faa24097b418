import LanguageAnalysis

/// What a scenario says that it trains, and what it asks for.
enum SkillChecks {
  static func run(_ context: inout CheckContext) {
    let scenes = context.scenario.scenes
    let asked = Set(
      scenes.flatMap { scene in
        scene.routes.flatMap(\.condition.named) + (scene.goal?.condition.named ?? [])
      })
    let line = context.line(startingWith: "skills:") ?? 1
    for skill in context.scenario.skills {
      guard let behaviours = context.skills.behaviours(of: skill) else {
        context.report(
          .unknownSkill, .warning, at: context.place(line, of: skill),
          "no criterion of the core rubric scores \"\(skill)\"",
          hint: NearestName.of(skill, among: context.skills.skills))
        continue
      }
      if behaviours.isDisjoint(with: asked) {
        context.report(
          .idleSkill, .warning, at: context.place(line, of: skill),
          "no goal and no route asks for anything that shows \"\(skill)\"")
      }
    }
    for scene in scenes {
      let named = Set(
        scene.routes.flatMap(\.condition.named) + (scene.goal?.condition.named ?? [])
          + scenes.flatMap(\.tests).compactMap(\.counted))
      for sample in scene.samples where !named.contains(sample.behaviour) {
        context.report(
          .idleSample, .warning, at: context.place(sample.line, of: sample.behaviour.rawValue),
          "no route of this scene hears \"\(sample.behaviour)\": the sample changes nothing")
      }
    }
  }
}

extension GuardTest {
  fileprivate var counted: BehaviourID? {
    if case .measure(.count(let behaviour), _, _) = self { behaviour } else { nil }
  }
}
