import Conversations
import ServiceMetrics
import Testing

@Suite struct KPICSVTests {
  private func read(_ text: String) throws -> KPICSV { try KPICSV(Array(text.utf8)) }

  @Test func theLongFormIsRead() throws {
    let csv = try read(
      """
      date,person,channel,conversation,metric,value,min,max,comment
      2026-03-06,fr-07,phone,c1,csat,4,1,5,"Très bien, merci"
      2026-03-06,fr-07,email,c2,nps,9,,,
      2026-03-07,,,,fcr,oui,,,

      """)
    #expect(csv.faults == [])
    #expect(csv.records.map(\.metric) == [.csat, .nps, .fcr])
    #expect(csv.records.map(\.value) == [4, 9, 1])
    #expect(csv.records.map(\.channel) == [.phone, .email, nil])
    #expect(csv.records[0].comment == "Très bien, merci")
    #expect(csv.records[2].person == nil)
  }

  @Test func semicolonsAndWindows1252AreRead() throws {
    let text =
      "date;person;metric;value;comment\r\n2026-03-06;Ren\u{E9}e;csat;4,5;d\u{E9}j\u{E0} vu\r\n"
    let csv = try KPICSV(text.unicodeScalars.map { UInt8($0.value) })
    #expect(csv.records.map(\.person) == ["Renée"])
    #expect(csv.records.map(\.value) == [4.5])
    #expect(csv.records[0].comment == "déjà vu")
  }

  @Test func maestroRowsAreCSATs() throws {
    let csv = try read(
      """
      submitted_at,ticket_id,agent_email,score,min_score,max_score,score_label,comment
      2026-03-06T10:00:00Z,77,a@x.org,3,1,3,Good,fine

      """)
    #expect(csv.records.map(\.metric) == [.csat])
    #expect(csv.records[0].value == 5)
    #expect(csv.records[0].person == "a@x.org" && csv.records[0].conversation == "77")
  }

  /// CES: low is easy, unless the ends are swapped.
  @Test(arguments: [("2,1,7", 2.0), ("2,7,1", 6), ("5,1,5", 7), ("1,5,1", 7)])
  func otherScalesAreMapped(cells: String, value: Double) throws {
    let csv = try read("date,metric,value,min,max\n2026-03-06,ces,\(cells)\n")
    #expect(csv.records.map(\.value) == [value])
  }

  @Test(arguments: [
    (
      "2026-02-31,csat,4", "k.csv:2: '2026-02-31' is no day; write days as 2026-03-06",
      "k.csv:2\u{202F}: « 2026-02-31 » n’est pas un jour\u{202F}; écrivez les jours comme 2026-03-06"
    ),
    (
      "2026-03-06,csat,6",
      "k.csv:2: csat 6 is outside its scale, 1 to 5; columns min and max name another",
      "k.csv:2\u{202F}: csat 6 est hors de son échelle, 1 à 5\u{202F}; les colonnes min et max en "
        + "nomment une autre"
    ),
    (
      "2026-03-06,nps,11",
      "k.csv:2: nps 11 is outside its scale, 0 to 10; columns min and max name another",
      "k.csv:2\u{202F}: nps 11 est hors de son échelle, 0 à 10\u{202F}; les colonnes min et max en "
        + "nomment une autre"
    ),
    (
      "2026-03-06,handleSeconds,-3",
      "k.csv:2: handleSeconds -3 is outside its scale, 0 to 1000000000; columns min and max name "
        + "another",
      "k.csv:2\u{202F}: handleSeconds -3 est hors de son échelle, 0 à 1000000000\u{202F}; les colonnes "
        + "min et max en nomment une autre"
    ),
    (
      "2026-03-06,csat,good", "k.csv:2: value 'good' is not a number",
      "k.csv:2\u{202F}: value « good » n’est pas un nombre"
    ),
    (
      "2026-03-06,fcr,2", "k.csv:2: fcr '2' is neither 1 nor 0",
      "k.csv:2\u{202F}: fcr « 2 » n’est ni 1 ni 0"
    ),
    (
      "2026-03-06,scat,4", "k.csv:2: no metric 'scat'; did you mean 'csat'?",
      "k.csv:2\u{202F}: pas d’indicateur « scat »\u{202F}; vouliez-vous dire « csat »\u{202F}?"
    ),
  ])
  func aFaultIsOneSentence(row: String, english: String, french: String) throws {
    let csv = try read("date,metric,value\n\(row)\n2026-03-06,csat,4\n")
    #expect(csv.records.count == 1)
    #expect(csv.faults.map { $0.sentence(file: "k.csv", in: .en) } == [english])
    #expect(csv.faults.map { $0.sentence(file: "k.csv", in: .fr) } == [french])
  }

  @Test func anUnknownChannelAndNoScaleAreSaid() throws {
    let csv = try read(
      "date,channel,metric,value,min,max\n2026-03-06,fax,csat,4,,\n2026-03-06,,csat,4,3,3\n")
    #expect(
      csv.faults.map { $0.sentence(file: "k.csv", in: .en) } == [
        "k.csv:2: no channel 'fax'; known: phone, chat, email, social",
        "k.csv:3: min 3 and max 3 make no scale",
      ])
  }

  @Test func ofManyColumnsAFewAreNamed() throws {
    let long = String(repeating: "x", count: 50)
    let header = ([long] + (2...10_000).map { "c\($0)" }).joined(separator: ",")
    #expect {
      try read(header + "\n1\n")
    } throws: { error in
      (error as? TableError)?.sentence(file: "k.csv", in: .en)
        == "k.csv:1: no column 'date' among: \(long.prefix(40))…, "
        + "c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, …"
    }
  }

  @Test func aMissingColumnIsSaid() throws {
    #expect {
      try read("date,value\n2026-03-06,4\n")
    } throws: { error in
      (error as? TableError)?.sentence(file: "k.csv", in: .en)
        == "k.csv:1: no column 'metric' among: date, value"
    }
    #expect {
      try read("date,metric,value\n")
    } throws: { error in
      (error as? TableError)?.sentence(file: "k.csv", in: .en)
        == "k.csv: no rows; a header row and one row a value are expected"
    }
  }

  /// Whatever the bytes, there are records, faults or one error, and never a crash.
  @Test(arguments: 0..<200)
  func noBytesBreakIt(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 40)
    }
    let pieces = [
      "date", "metric", "value", ",", ";", "\n", "\"", "2026-03-06", "csat", "9e99", "-", "\u{E9}",
      "nps", "min", "max", "1", "\r", "\t", "nan",
    ]
    var text = "date,metric,value\n"
    for _ in 0..<60 { text += pieces[next() % pieces.count] }
    guard let csv = try? KPICSV(Array(text.utf8)) else { return }
    #expect(csv.records.allSatisfy { $0.value.isFinite })
  }
}
