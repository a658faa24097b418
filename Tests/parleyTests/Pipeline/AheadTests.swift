import Synchronization
import Testing

@testable import parley

@Suite struct AheadTests {
  /// A count that several threads may ask.
  private final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
      value.withLock { value in
        value += 1
        return value
      }
    }

    var current: Int { value.withLock(\.self) }
  }

  @Test func valuesComeInOrderUntilTheEnd() {
    let counter = Counter()
    let values = Ahead { _ in
      let next = counter.next()
      return next <= 100 ? next : nil
    }
    var seen: [Int] = []
    while let value = values.next() { seen.append(value) }
    #expect(seen == Array(1...100))
    #expect(values.next() == nil)
  }

  @Test func stagesHandOnWhatTheyTake() {
    let counter = Counter()
    let numbers = Ahead { _ in
      let next = counter.next()
      return next <= 50 ? next : nil
    }
    let squares = Ahead { _ in numbers.next().map { $0 * $0 } }
    var sum = 0
    while let square = squares.next() { sum += square }
    #expect(sum == (1...50).reduce(0) { $0 + $1 * $1 })
  }

  /// What is not asked for is not made: memory holds one value beside the one in use.
  @Test func itIsOneValueAhead() {
    let counter = Counter()
    let values = Ahead { _ in counter.next() }
    #expect(values.next() == 1)
    #expect(values.next() == 2)
    #expect(counter.current <= 3)
  }

  /// Who stops asking leaves no thread behind, and nothing that the stage held.
  @Test func itEndsWithItsLastAsker() async throws {
    final class Held: Sendable {}
    weak var held: Held?
    do {
      let object = Held()
      held = object
      let values = Ahead { _ in object }
      #expect(values.next() != nil)
    }
    for _ in 0..<500 where held != nil { try await Task.sleep(for: .milliseconds(10)) }
    #expect(held == nil)
  }

  /// What is taken back is there when the value after the next is made.
  @Test func whatIsTakenBackIsUsedAgain() {
    let counter = Counter()
    let values = Ahead<[Int]> { spent in
      defer { spent = nil }
      return [counter.next(), spent?.first ?? 0]
    }
    var seen: [[Int]] = []
    for _ in 0..<6 {
      guard let value = values.next() else { break }
      seen.append(value)
      values.takeBack(value)
    }
    #expect(seen.map(\.first) == [1, 2, 3, 4, 5, 6])
    #expect(seen.allSatisfy { $0[1] < $0[0] })
  }
}
