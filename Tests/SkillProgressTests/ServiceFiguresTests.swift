import Conversations
import ServiceMetrics
import SkillProgress
import Testing

/// Service figures in the store.
@Suite struct ServiceFiguresTests {
  private func value(
    _ person: String?, _ metric: Metric = .csat, _ value: Double = 4, day: String = "2026-03-09",
    channel: Channel? = .phone
  ) throws -> KPIRecord {
    KPIRecord(
      day: try Make.day(day), person: person, channel: channel, conversation: "c1",
      metric: metric, value: value, comment: "ok")
  }

  @Test func theSameFileAgainChangesNothing() throws {
    try withStore { place in
      let store = try place.open()
      let values = [try value("ines"), try value("ines"), try value(nil)]
      #expect(try store.record(values) == RecordingCount(added: 3, known: 0))
      #expect(try store.record(values) == RecordingCount(added: 0, known: 3))
      let kept = try store.kpi(asOf: try Make.day("2026-03-09"))
      #expect(kept.count == 3)
      #expect(kept.filter { $0 == values[0] }.count == 2)
    }
  }

  @Test func laterOnesAreLeftOut() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([try value("ines"), try value("ines", day: "2026-03-10")])
      #expect(try store.kpi(asOf: try Make.day("2026-03-09")).count == 1)
    }
  }

  @Test func aPersonIsForgottenWithTheirFigures() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([try value("ines"), try value("karim")])
      try store.forget(try store.person(named: "ines"))
      #expect(try store.kpi(asOf: try Make.day("2026-12-31")).map(\.person) == ["karim"])
    }
  }

  @Test func storesComeTogetherWithoutDoubles() throws {
    try withStore { mine in
      try withStore { theirs in
        let store = try mine.open()
        let other = try theirs.open()
        _ = try store.record([try value("ines")])
        _ = try other.record([try value("karim", .nps, 9), try value("ines")])
        _ = other
        let copy = try StoreCopy(of: theirs.path, hasLog: true)
        #expect(try store.merge(copy) == MergeCount(values: RecordingCount(added: 1, known: 1)))
        #expect(try store.merge(copy) == MergeCount(values: RecordingCount(added: 0, known: 2)))
        let kept = try store.kpi(asOf: try Make.day("2026-12-31"))
        #expect(Set(kept.map(\.person)) == ["ines", "karim"])
        #expect(kept.count == 2)
        #expect(try store.health(asOf: try Make.day("2026-12-31")).values == 2)
      }
    }
  }

  @Test func exportHandsThemOver() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([try value("ines"), try value("karim")])
      var kinds: [String] = []
      try store.export(of: try store.person(named: "ines")) {
        kinds.append($0["kind"]?.string ?? "")
      }
      #expect(kinds == ["person", "kpi"])
    }
  }

  @Test func theMapAsksForCallsAndTimesOfOneChannel() throws {
    try withStore { place in
      let store = try place.open()
      for number in 1...6 {
        let card = Make.card("c\(number)", person: "ines", [("empathy", 3, 4)])
        try store.record(
          card: card, conversation: Make.conversation("c\(number)"), practice: nil,
          day: try Make.day("2026-03-0\(number)"), method: Make.method)
      }
      _ = try store.record(
        try (1...5).map { try value("ines", .firstResponseSeconds, Double($0) * 20) })
      _ = try store.record([try value("ines", .firstResponseSeconds, 5, channel: .chat)])
      let map = try store.serviceMap(asOf: try Make.day("2026-03-31"))
      #expect(map.count == 1)
      #expect(map[0].channel == .phone && map[0].attention == 0.75)
      #expect(map[0].seconds == 60 && map[0].pace == 2)
      #expect(map[0].conversations == 6 && map[0].timed == 5 && map[0].hasEnoughData)
    }
  }
}
