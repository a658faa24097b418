import Testing

@testable import Rubrics

@Suite struct ImportedIDsTests {
  static func ids(_ criteria: [(id: String, title: String)]) throws -> [String] {
    let section = ImportedSection(
      id: "", title: "All",
      criteria: criteria.map { ImportedCriterion(id: $0.id, title: $0.title) })
    return try ImportedIDs.settled([ImportedRubric(id: "r", title: "R", sections: [section])])[0]
      .criteria.map(\.id)
  }

  @Test func idsOfTheSourceAreKept() throws {
    #expect(try Self.ids([("_4101", "a"), ("186934_7407", "b")]) == ["_4101", "186934_7407"])
  }

  @Test func signsThatNoRubricTakesAreReplaced() throws {
    #expect(
      try Self.ids([("a b/c", "x"), ("-.x-", "y"), ("é", "Été à Sète")])
        == ["a-b-c", "x", "ete-a-sete"])
  }

  @Test func titlesGiveIdsThatSurviveAChangeOfOrder() throws {
    let one = try Self.ids([("", "Greets"), ("", "Cœur de l’appel"), ("", "Greets")])
    #expect(one == ["greets", "coeur-de-l-appel", "greets-2"])
    #expect(try Self.ids([("", "Cœur de l’appel"), ("", "Greets")]) == [one[1], one[0]])
  }

  @Test func placesAreTheLastResort() throws {
    #expect(try Self.ids([("", ""), ("", "υηι¢σ∂є"), ("", "?")]) == ["s1c1", "s1c2", "s1c3"])
  }

  @Test func noMadeIdTakesOneOfTheSource() throws {
    #expect(try Self.ids([("", "greets"), ("greets", "x")]) == ["greets-2", "greets"])
  }

  @Test func idsAreAtMost64Long() throws {
    let long = String(repeating: "word ", count: 40)
    for id in try Self.ids([("", long), ("", long), (String(repeating: "x", count: 90), "")]) {
      #expect(id.utf8.count <= 64 && id.last != "-")
    }
  }

  @Test func anIdTwiceIsRefused() {
    #expect(throws: RubricImportError.self) { try Self.ids([("a", "x"), ("a", "y")]) }
  }
}
