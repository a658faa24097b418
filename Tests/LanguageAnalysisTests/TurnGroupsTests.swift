import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct TurnGroupsTests {
  private func groups(_ sizes: [Int]) -> [Range<Int>] {
    Array(
      TurnGroups(
        sizes.map { Turn(speaker: .agent, text: String(repeating: "a", count: $0)) }))
  }

  @Test func shortTurnsGoTogether() {
    #expect(groups([10, 20, 0, 30]) == [0..<4])
    #expect(groups([]) == [])
  }

  @Test func bytesEndAGroup() {
    let half = TurnGroups.mostBytes / 2
    #expect(groups([half, half, 1]) == [0..<2, 2..<3])
    #expect(groups([1, TurnGroups.mostBytes, 1]) == [0..<1, 1..<2, 2..<3])
  }

  @Test func aLongTurnStandsAlone() {
    #expect(groups([5, 40_000, 0, 5]) == [0..<1, 1..<2, 2..<4])
  }

  /// A hundred thousand empty turns must not be kept side by side.
  @Test func turnsEndAGroup() {
    let all = groups([Int](repeating: 0, count: 100_000))
    #expect(all.allSatisfy { $0.count <= TurnGroups.mostTurns })
    #expect(all.first?.lowerBound == 0)
    #expect(all.last?.upperBound == 100_000)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }
}
