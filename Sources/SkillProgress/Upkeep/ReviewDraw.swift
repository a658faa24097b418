public import Conversations
import GRDB
import LanguageAnalysis
import Statistics

/// Conversations drawn by chance for people to review: who draws cannot choose.
///
/// With at least as many places as strata each stratum gets one, the others go by size (largest
/// remainders). With fewer, every k-th conversation is taken from the frame sorted by stratum, from a
/// random start (systematic sampling, Cochran 1977, ch. 8): all have the same chance. Either way the
/// weight 1/π of a conversation makes averages speak for the whole frame (Horvitz and Thompson 1952,
/// doi:10.1080/01621459.1952.10483446).
public struct ReviewDraw: Sendable, Hashable {
  /// A conversation that can be drawn.
  public struct Candidate: Sendable, Hashable {
    public var hash: String
    public var conversation: String
    public var person: String?
    public var channel: String?
    public var day: CalendarDay
    let row: Int64

    var stratum: String { "\(person ?? "")\u{0}\(channel ?? "")" }
  }

  public struct Drawn: Sendable, Hashable {
    public var candidate: Candidate
    /// π: the chance that the draw had of taking it.
    public var probability: Double

    public var weight: Double { 1 / probability }
  }

  public let seed: UInt64
  /// SHA-256 of the sorted hashes of all that could be drawn.
  public let frameHash: String
  public let frameSize: Int
  public let strata: Int
  /// By person, channel, day.
  public let drawn: [Drawn]

  /// The same frame, size and seed give the same draw, everywhere.
  ///
  /// - Parameter seed: nil takes it from the frame, so that nobody chooses it.
  public init(of frame: [Candidate], size: Int, seed: UInt64?) {
    let frame = frame.sorted { ($0.stratum, $0.hash) < ($1.stratum, $1.hash) }
    frameHash = ContentHash.hex(of: frame.map(\.hash).sorted().joined(separator: "\n"))
    let seed = seed ?? UInt64(frameHash.prefix(16), radix: 16) ?? 0
    self.seed = seed
    frameSize = frame.count
    let groups = ReviewDraw.groups(frame)
    strata = groups.count
    var generator = SeededGenerator(seed: seed)
    let size = min(max(0, size), frame.count)
    let drawn =
      size >= groups.count
      ? ReviewDraw.stratified(groups, size, &generator)
      : ReviewDraw.systematic(groups, size, &generator)
    self.drawn = drawn.sorted {
      ($0.candidate.stratum, $0.candidate.day, $0.candidate.hash)
        < ($1.candidate.stratum, $1.candidate.day, $1.candidate.hash)
    }
  }

  private static func groups(_ frame: [Candidate]) -> [[Candidate]] {
    var groups: [[Candidate]] = []
    for candidate in frame {
      if groups.last?.first?.stratum == candidate.stratum {
        groups[groups.count - 1].append(candidate)
      } else {
        groups.append([candidate])
      }
    }
    return groups
  }

  private static func stratified(
    _ groups: [[Candidate]], _ size: Int, _ generator: inout SeededGenerator
  ) -> [Drawn] {
    let places = allocation(of: size, to: groups.map(\.count))
    return zip(groups, places).flatMap { group, places in
      generator.shuffled(group).prefix(places).map {
        Drawn(candidate: $0, probability: Double(places) / Double(group.count))
      }
    }
  }

  /// One place each, then by size with the largest remainders; never more than there are.
  static func allocation(of size: Int, to counts: [Int]) -> [Int] {
    let all = counts.reduce(0, +)
    guard all > 0 else { return counts.map { _ in 0 } }
    let shares = counts.map { Double(size) * Double($0) / Double(all) }
    var places = zip(counts, shares).map { max(1, min($0, Int($1))) }
    while places.reduce(0, +) != size {
      let isShort = places.reduce(0, +) < size
      let open = places.indices.filter { isShort ? places[$0] < counts[$0] : places[$0] > 1 }
      // Where most is missing, or, with too many, where most is too much; equal: the first.
      let best = open.max { a, b in
        let (x, y) = (shares[a] - Double(places[a]), shares[b] - Double(places[b]))
        return isShort ? (x, -a) < (y, -b) : (-x, -a) < (-y, -b)
      }
      guard let best else { break }
      places[best] += isShort ? 1 : -1
    }
    return places
  }

  private static func systematic(
    _ groups: [[Candidate]], _ size: Int, _ generator: inout SeededGenerator
  ) -> [Drawn] {
    guard size > 0 else { return [] }
    let line = groups.flatMap { generator.shuffled($0) }
    let step = Double(line.count) / Double(size)
    let start = generator.unit() * step
    return (0..<size).map {
      Drawn(
        candidate: line[min(line.count - 1, Int(start + Double($0) * step))],
        probability: 1 / step)
    }
  }
}

extension ProgressStore {
  /// Draws conversations up to a day, and keeps what was drawn.
  ///
  /// - Parameter stream: nil draws from calls and practice.
  public func draw(
    size: Int, seed: UInt64?, stream: Stream?, asOf: CalendarDay
  ) throws(StoreError) -> ReviewDraw {
    let frame = try read { db in try self.frame(db, stream: stream, asOf: asOf) }
    let draw = ReviewDraw(of: frame, size: size, seed: seed)
    guard !draw.drawn.isEmpty else { return draw }
    try write { try keep(draw, asOf: asOf, $0) }
    return draw
  }

  private func frame(
    _ db: Database, stream: Stream?, asOf: CalendarDay
  ) throws -> [ReviewDraw.Candidate] {
    let only =
      switch stream {
      case .call: "AND c.scenario IS NULL"
      case .practice: "AND c.scenario IS NOT NULL"
      case nil: ""
      }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT lower(hex(c.hash)), c.name, p.key, c.channel, c.day, c.id
        FROM conversation c LEFT JOIN person p ON p.id = c.person WHERE c.day <= ? \(only)
        """, arguments: [asOf.description]
    ).compactMap { row in
      CalendarDay(row[4] as String).map {
        ReviewDraw.Candidate(
          hash: row[0], conversation: row[1], person: row[2], channel: row[3], day: $0, row: row[5])
      }
    }
  }

  private func keep(_ draw: ReviewDraw, asOf: CalendarDay, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO draw (frameHash, frameSize, seed, size, asOf) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
      arguments: [
        draw.frameHash, draw.frameSize, String(draw.seed), draw.drawn.count, asOf.description,
      ])
    guard db.changesCount > 0 else { return }
    let id = db.lastInsertedRowID
    for drawn in draw.drawn {
      try db.execute(
        sql: """
          INSERT INTO drawn (draw, conversation, probability) VALUES (?, ?, ?)
          ON CONFLICT DO NOTHING
          """, arguments: [id, drawn.candidate.row, drawn.probability])
    }
  }
}
