import Conversations
import RolePlay

/// The turns to repeat, and when; a value, kept in `practice/drill.json`.
struct DrillBook: Equatable {
  /// A turn that was missed: what the customer says in one scene, to be answered again.
  struct Item: Equatable {
    var scenario: String
    var scene: String
    var language: Language
    var person: String?
    /// Right answers in a row, each on its first try: the place in `intervals`.
    var step: Int
    var due: CalendarDay
    /// How often it was missed.
    var missed: Int

    func isSame(as other: Item) -> Bool {
      (scenario, scene, language, person)
        == (other.scenario, other.scene, other.language, other.person)
    }
  }

  /// Days until a turn comes back after the first, second … right answer in a row; then it is known.
  static let intervals = [1, 3, 7, 16]

  var items: [Item] = []

  /// The turns that are due, the longest waiting first.
  func due(on day: CalendarDay, person: String?) -> [Item] {
    items.filter { $0.person == person && $0.due <= day }
      .enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
  }

  /// The next day on which something is due, and how much.
  func next(person: String?) -> (day: CalendarDay, count: Int)? {
    let mine = items.filter { $0.person == person }
    guard let day = mine.map(\.due).min() else { return nil }
    return (day, mine.count { $0.due == day })
  }

  /// A turn that was missed in practice: due at once, from the start.
  mutating func miss(_ item: Item) {
    guard let place = items.firstIndex(where: { $0.isSame(as: item) }) else {
      items.append(item)
      return
    }
    items[place].missed += 1
    items[place].step = 0
    items[place].due = item.due
  }

  /// A turn that was answered right: on the first try it waits longer, else it starts again; after
  /// the last interval it leaves the book. Returns when it comes back.
  @discardableResult
  mutating func pass(_ item: Item, onFirstTry: Bool, on day: CalendarDay) -> CalendarDay? {
    guard let place = items.firstIndex(where: { $0.isSame(as: item) }) else { return nil }
    let step = onFirstTry ? items[place].step : 0
    guard step < Self.intervals.count else {
      items.remove(at: place)
      return nil
    }
    items[place].due = day.adding(days: Self.intervals[step])
    items[place].step = step + 1
    if !onFirstTry { items[place].missed += 1 }
    return items[place].due
  }

  mutating func remove(_ item: Item) { items.removeAll { $0.isSame(as: item) } }
}

extension DrillBook {
  var json: JSONValue {
    .members([
      "schema": .integer(1),
      "items": .array(
        items.map { item in
          .members([
            "scenario": .string(item.scenario), "scene": .string(item.scene),
            "language": .string(item.language.rawValue),
            "person": item.person.map { .string($0) }, "step": .integer(item.step),
            "due": .string(item.due.description), "missed": .integer(item.missed),
          ])
        }),
    ])
  }

  /// Nil where it is no drill book; items that make no sense are left out.
  init?(_ json: JSONValue) {
    guard json["schema"]?.integer == 1, let list = json["items"]?.array else { return nil }
    items = list.compactMap(Item.init)
  }
}

extension DrillBook.Item {
  init?(_ json: JSONValue) {
    guard let scenario = json["scenario"]?.string, let scene = json["scene"]?.string,
      let language = json["language"]?.string.flatMap(Language.init(rawValue:)),
      let due = json["due"]?.string.flatMap({ CalendarDay($0) })
    else { return nil }
    let step = min(max(json["step"]?.integer ?? 0, 0), DrillBook.intervals.count)
    self.init(
      scenario: scenario, scene: scene, language: language, person: json["person"]?.string,
      step: step, due: due, missed: max(1, json["missed"]?.integer ?? 1))
  }
}
