import GRDB
import RolePlay
import Statistics
import Testing

@testable import SkillProgress

@Suite struct ReviewDrawTests {
  private func frame(_ sizes: [String: Int]) throws -> [ReviewDraw.Candidate] {
    let day = try Make.day("2026-03-09")
    return sizes.sorted { $0.key < $1.key }.flatMap { person, size in
      (0..<size).map { number in
        ReviewDraw.Candidate(
          hash: "\(person)-\(number)", conversation: "\(person)-\(number)", person: person,
          channel: "phone", day: day, row: 0)
      }
    }
  }

  @Test func theSameSeedDrawsTheSameWhateverTheOrder() throws {
    let frame = try frame(["a": 30, "b": 10])
    let draw = ReviewDraw(of: frame, size: 6, seed: 4)
    #expect(draw == ReviewDraw(of: frame.reversed(), size: 6, seed: 4))
    #expect(draw.drawn != ReviewDraw(of: frame, size: 6, seed: 5).drawn)
    #expect(
      ReviewDraw(of: frame, size: 6, seed: nil).seed == UInt64(draw.frameHash.prefix(16), radix: 16)
    )
    #expect(Set(draw.drawn.map(\.candidate.hash)).count == 6)
  }

  @Test(arguments: [
    (4, [30, 10], [3, 1]), (2, [30, 10], [1, 1]), (10, [1, 1, 100], [1, 1, 8]),
    (7, [3, 3, 3], [3, 2, 2]), (40, [30, 10], [30, 10]), (5, [50, 1, 1, 1], [2, 1, 1, 1]),
  ])
  func everyStratumHasAPlaceAndTheOthersGoBySize(size: Int, counts: [Int], places: [Int]) {
    #expect(ReviewDraw.allocation(of: size, to: counts) == places)
  }

  @Test func allocationsAlwaysAddUp() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let counts = (0..<1 + generator.below(8)).map { _ in 1 + generator.below(40) }
      let all = counts.reduce(0, +)
      let size = counts.count + generator.below(all - counts.count + 1)
      let places = ReviewDraw.allocation(of: size, to: counts)
      #expect(places.reduce(0, +) == size)
      #expect(zip(places, counts).allSatisfy { $0 >= 1 && $0 <= $1 })
    }
  }

  /// Each conversation is drawn as often as its weight says, stratified and systematic.
  @Test(arguments: [6, 2])
  func probabilitiesAreWhatHappens(size: Int) throws {
    let frame = try frame(["a": 12, "b": 5, "c": 3])
    var counts: [String: Int] = [:]
    var probability: [String: Double] = [:]
    for seed in 0..<3000 {
      for drawn in ReviewDraw(of: frame, size: size, seed: UInt64(seed)).drawn {
        counts[drawn.candidate.hash, default: 0] += 1
        probability[drawn.candidate.hash] = drawn.probability
      }
    }
    for candidate in frame {
      let share = Double(counts[candidate.hash] ?? 0) / 3000
      #expect(abs(share - (probability[candidate.hash] ?? 0)) < 0.04)
    }
  }

  /// Horvitz and Thompson: the weights of a draw add up to the frame.
  @Test(arguments: [3, 7, 20])
  func weightsAddUpToTheFrame(size: Int) throws {
    let draw = ReviewDraw(of: try frame(["a": 12, "b": 5, "c": 3]), size: size, seed: 1)
    #expect(abs(draw.drawn.reduce(0) { $0 + $1.weight } - 20) < 1e-9)
  }

  @Test func aDrawIsKept() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record(try (0..<30).map { try Make.record("c\($0)", person: "p\($0 % 3)") })
      let day = try Make.day("2026-03-09")
      let draw = try store.draw(size: 5, seed: 9, stream: .call, asOf: day)
      #expect(draw.drawn.count == 5 && draw.frameSize == 30 && draw.strata == 3)
      #expect(try store.draw(size: 5, seed: 9, stream: .call, asOf: day) == draw)
      let kept = try store.read { db in
        try (
          Int.fetchOne(db, sql: "SELECT count(*) FROM draw"),
          Int.fetchOne(db, sql: "SELECT count(*) FROM drawn")
        )
      }
      #expect(kept == (1, 5))
      #expect(try store.draw(size: 5, seed: 9, stream: .practice, asOf: day).drawn.isEmpty)
    }
  }
}
