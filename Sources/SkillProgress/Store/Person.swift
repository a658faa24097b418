import GRDB
import LanguageAnalysis

/// Somebody whose conversations are in the store.
public struct Person: Sendable, Hashable {
  let row: Int64
  /// The agent's id in the transcripts, else the name; tells people of one name apart.
  public let key: String
  public let name: String?
  public let team: String?
  /// Somebody else in the store has this name, too.
  public internal(set) var sharesName = false

  /// The name; with the key behind it where the name alone would not tell.
  public var title: String {
    guard let name, name != key else { return key }
    return sharesName ? "\(name) (\(key))" : name
  }
}

extension ProgressStore {
  /// Everybody, by name, then by key.
  public func people() throws(StoreError) -> [Person] { try read { try people($0) } }

  func people(_ db: Database) throws -> [Person] {
    var people = try Row.fetchAll(db, sql: "SELECT id, key, name, team FROM person").map {
      Person(row: $0[0], key: $0[1], name: $0[2], team: $0[3])
    }
    let names = Dictionary(grouping: people, by: { $0.name ?? $0.key })
    for place in people.indices {
      let name = people[place].name ?? people[place].key
      people[place].sharesName = (names[name]?.count ?? 0) > 1
    }
    return people.sorted { a, b in
      let (x, y) = (a.title.lowercased(), b.title.lowercased())
      return x == y ? a.key < b.key : x < y
    }
  }

  /// The person with this key, else the only one with this name.
  public func person(named name: String) throws(StoreError) -> Person {
    try read { try person(named: name, $0) }
  }

  func person(named name: String, _ db: Database) throws -> Person {
    let people = try people(db)
    if let person = people.first(where: { $0.key == name }) { return person }
    let wanted = name.lowercased()
    let namesakes = people.filter {
      ($0.name ?? "").lowercased() == wanted || $0.key.lowercased() == wanted
    }
    if namesakes.count > 1 {
      throw StoreError.ambiguous(name: name, keys: namesakes.map(\.key).sorted())
    }
    if let person = namesakes.first { return person }
    let known = people.flatMap { [$0.key, $0.name].compactMap(\.self) }
    throw StoreError.noPerson(
      name: name, nearest: NearestName.of(name, among: known), isEmpty: people.isEmpty)
  }
}
