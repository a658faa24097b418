import Testing

@testable import Conversations

/// What goes wrong in files of every form, one thing at a time: either a sentence says so, or what
/// is left is a conversation that holds together.
@Suite struct DamagedTranscriptsTests {
  @Test(arguments: TranscriptFormat.all.map(\.name))
  func aFileWithNothingInItIsRefused(format: String) {
    let reader = TranscriptReader(
      name: "x", format: TranscriptFormat(named: format), language: .en, agentLabel: "A")
    let texts = [
      "", " \n\n", "{}", "[]", "null", "[null]", "[[]]", "0", "\"\"", "{\"a\":", "\u{0}",
    ]
    for text in texts {
      #expect(Reading.sentence(text.bytes, reader) != "no error", "'\(text)'")
    }
  }

  private static let jsonNames = SamplesTests.foreignNames.filter { $0.0.hasSuffix(".json") }

  /// One change to every value of a document.
  enum Damage: CaseIterable {
    case nullTexts, nullNumbers, numbersForTexts, textsForNumbers, objectsForLists, listsForObjects
    case everythingTwice, everythingBackwards, sameIDs, emptyLists, emptyTexts, negativeNumbers

    func applied(to value: JSONValue, key: String = "") -> JSONValue {
      switch value {
      case .string:
        switch self {
        case .nullTexts: return .null
        case .numbersForTexts: return .integer(7)
        case .emptyTexts: return .string("")
        case .sameIDs where isID(key): return .string("same")
        default: return value
        }
      case .integer, .number:
        switch self {
        case .nullNumbers: return .null
        case .textsForNumbers: return .string("seven")
        case .negativeNumbers: return .integer(-7)
        case .sameIDs where isID(key): return .integer(1)
        default: return value
        }
      case .array(let elements):
        let damaged = elements.map { applied(to: $0) }
        switch self {
        case .objectsForLists: return .object(JSONObject())
        case .everythingTwice: return .array(damaged + damaged)
        case .everythingBackwards: return .array(damaged.reversed())
        case .emptyLists: return .array([])
        default: return .array(damaged)
        }
      case .object(let object):
        if self == .listsForObjects, !key.isEmpty { return .array([]) }
        var damaged = JSONObject()
        for (key, member) in zip(object.keys, object.values) {
          damaged.set(applied(to: member, key: key), for: key)
        }
        return .object(damaged)
      default: return value
      }
    }

    private func isID(_ key: String) -> Bool {
      key.lowercased().hasSuffix("id") || key.lowercased().hasSuffix("index")
    }
  }

  @Test(arguments: Damage.allCases, jsonNames.map(\.0))
  func aDamagedDocumentHoldsTogetherOrIsRefused(damage: Damage, file: String) throws {
    let name = try #require(Self.jsonNames.first { $0.0 == file }?.1)
    let form = try #require(TranscriptFormat(named: name)?.document)
    let document = damage.applied(to: try JSONValue(parsing: SamplesTests.bytes(file)))
    let reader = TranscriptReader(name: "x", language: .en)
    let units: [TranscriptUnit]
    do throws(TranscriptError) {
      units = try form.units(in: document)
    } catch {
      #expect(!error.description.isEmpty)
      return
    }
    for unit in units {
      do throws(TranscriptError) {
        Self.check(try reader.conversation(from: unit).conversation, file)
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  /// Turns have words, starts never fall, and no turn ends before it starts.
  private static func check(_ conversation: Conversation, _ file: String) {
    #expect(!conversation.turns.isEmpty, "\(file)")
    var latest = 0
    for turn in conversation.turns {
      #expect(!turn.text.isEmpty, "\(file)")
      guard let start = turn.startMs else { continue }
      #expect(start >= latest, "\(file)")
      #expect((turn.endMs ?? start) >= start, "\(file)")
      latest = start
    }
  }

  private static let backwards: [(form: String, text: String)] = [
    ("otter", "Ann  0:30  \nHello, how can I help?\n\nBob  0:10  \nMy order is late.\n"),
    (
      "cha",
      "@Begin\n*AGT:\thow can I help ? \u{15}9000_9500\u{15}\n"
        + "*CUS:\tmy order . \u{15}10_5\u{15}\n"
    ),
    (
      "vtt",
      "WEBVTT\n\n00:09.000 --> 00:10.000\n<v Agent>Hello\n\n"
        + "00:01.000 --> 00:02.000\n<v Bob>Hi\n"
    ),
    (
      "srt",
      "1\n00:00:09,000 --> 00:00:10,000\nAgent: Hello\n\n"
        + "1\n00:00:01,000 --> 00:00:02,000\nBob: Hi\n"
    ),
    ("text", "[10:02] Agent: Hello\n[10:01] Client: Hi\n"),
    ("csv", "speaker,text,start\nagent,Hello,9\ncustomer,Hi,1\n"),
    (
      "json",
      #"{"id":"a","turns":[{"speaker":"agent","text":"Hi","startMs":9},"#
        + #"{"speaker":"customer","text":"Yes","startMs":1}]}"#
    ),
  ]

  @Test(arguments: backwards)
  func timesThatRunBackwardsLoseThemselvesAndKeepTheWords(form: String, text: String) throws {
    let reader = TranscriptReader(
      name: "x", format: TranscriptFormat(named: form), language: .en)
    let read = try #require(try Reading.conversations(text, reader).first)
    #expect(read.conversation.turns.count == 2)
    Self.check(read.conversation, form)
  }
}
