import LanguageAnalysis
import RolePlay
import Testing

@Suite struct ExplorerTests {
  @Test func theShortestWayToEachEndingIsFound() throws {
    let template = try #require(ScenarioTemplate(id: "fresh"))
    let scenario = try #require(LateParcel.file(template.scenario).scenario)
    let found = Explorer(scenario).explore()
    #expect(!found.isPartial && found.unreached == [] && found.untaken == [])
    #expect(found.endings.map(\.scene) == ["resolved", "unsolved", "gone"])
    #expect(
      found.endings[0].way?.map(\.behaviours) == [
        ["acknowledge-emotion"], ["commit-deadline", "offer-solution"],
      ])
    #expect(found.endings[0].way?.map(\.scene) == ["details", "resolved"])
    #expect(found.endings[1].way?.map(\.behaviours) == [["acknowledge-emotion"], [], []])
    #expect(found.endings[2].way?.count == 1)
  }

  @Test func everyWayIsOneThatPracticeTakes() throws {
    let scenario = try #require(LateParcel.file().scenario)
    let found = Explorer(scenario).explore(limit: 20_000)
    let transition = Transition(scenario)
    for ending in found.endings {
      var state = PracticeState(scenario)
      for turn in try #require(ending.way) {
        let graded = turn.behaviours.map { ($0, $0 == "acknowledge-emotion" ? 3 : 1) }
        #expect(transition.advance(&state, by: TurnBehaviours(graded)).to == turn.scene)
      }
      #expect(state.scene == ending.scene)
    }
  }

  @Test func theSameScenarioGivesTheSameWalk() throws {
    let scenario = try #require(LateParcel.file().scenario)
    let first = Explorer(scenario).explore(limit: 3_000)
    let second = Explorer(scenario).explore(limit: 3_000)
    #expect(first.endings == second.endings && first.untaken == second.untaken)
    #expect(first.states == second.states && first.turns == second.turns)
  }

  @Test func aSmallLimitIsSaid() throws {
    let scenario = try #require(LateParcel.file().scenario)
    let found = Explorer(scenario).explore(limit: 2)
    #expect(found.isPartial && found.turns == 2)
    #expect(found.endings.contains { $0.way == nil })
  }

  @Test func whatNoRouteLeadsToIsUnreached() throws {
    let source = LateParcel.replacing("on commit-deadline -> resolved\n", "")
    let found = Explorer(try #require(LateParcel.file(source).scenario)).explore(limit: 20_000)
    #expect(found.endings.first { $0.scene == "resolved" }?.way == nil)
  }
}
