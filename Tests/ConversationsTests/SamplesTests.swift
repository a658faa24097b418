import Testing

@testable import Conversations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Every file in Samples/ is read without any flag, with both roles and a language.
@Suite struct SamplesTests {
  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/Samples/"
  }()

  static func bytes(_ name: String) -> [UInt8] {
    guard let file = fopen(folder + name, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  @Test(
    arguments: [
      ("parcel-late.fr.jsonl", [17, 16, 12], Language.fr), ("outage.en.jsonl", [12, 14], .en),
      ("billing.en.json", [17], .en), ("hotline.fr.json", [12, 8], .fr),
      ("chat.fr.csv", [11, 10], .fr), ("emails.en.tsv", [8], .en), ("chats.en.txt", [11, 11], .en),
      ("call.fr.txt", [15], .fr), ("call.en.vtt", [15], .en), ("zoom.en.vtt", [16], .en),
      ("call.fr.srt", [14], .fr), ("gym.en.srt", [14], .en),
      ("boiler.en.call-analytics.json", [11], .en), ("lunettes.fr.contact-lens.json", [9], .fr),
      ("parking.en.contact-lens.json", [9], .en), ("demenagement.fr.genesys.json", [10], .fr),
      ("florist.en.vcon.json", [7], .en), ("volets.fr.vcon.json", [3], .fr),
      ("ferry.en.vcon.json", [8], .en), ("vet.en.deepgram.json", [8], .en),
      ("mediatheque.fr.assemblyai.json", [9], .fr), ("garage.en.whisperx.json", [10], .en),
      ("chalet.fr.slower-whisper.json", [7], .fr), ("mattress.en.zendesk.json", [4], .en),
      ("abonnement.fr.zendesk-qa.json", [3], .fr), ("invoice.en.intercom.json", [6], .en),
      ("bottes.fr.livechat.json", [7], .fr), ("table.en.google-insights.json", [7], .en),
      ("parcel.en.twilio.json", [8], .en), ("water.en.otter.txt", [8], .en),
      ("coffee.en.convokit.jsonl", [5, 3], .en), ("theatre.fr.azure.json", [7], .fr),
      ("glasses.en.transcribe.json", [7], .en), ("hotel.en.google-speech.json", [8], .en),
      ("meter.en.bda.json", [6], .en), ("mairie.fr.speechmatics.json", [7], .fr),
      ("dentist.en.speechmatics.json", [5], .en), ("bumper.en.revai.json", [7], .en),
      ("adresse.fr.ibm.json", [6], .fr), ("wifi.en.post-call-analytics.json", [8], .en),
      ("jeans.en.abcd.json", [8, 6], .en), ("marche.fr.cha", [6], .fr),
      ("fibre.fr.contact-lens-realtime.json", [8], .fr),
      ("kettle.en.twilio-conversations.json", [9], .en),
    ])
  func sample(name: String, turns: [Int], language: Language) throws {
    let read = try Reading.conversations(Self.bytes(name), TranscriptReader(name: name))
    #expect(read.map(\.conversation.turns.count) == turns)
    for conversation in read.map(\.conversation) {
      #expect(conversation.language == language)
      #expect(conversation.turns.contains { $0.speaker == .agent })
      #expect(conversation.turns.contains { $0.speaker == .customer })
      #expect(conversation.turns.allSatisfy { !$0.text.isEmpty })
      #expect(read.flatMap(\.warnings).isEmpty || name == "chat.fr.csv")
    }
  }

  @Test(arguments: foreignNames)
  func aFormIsTakenForItself(file: String, format: String) throws {
    let sample = TranscriptSample(Self.bytes(file))
    #expect(try TranscriptFormat.recognised(in: sample).name == format)
  }

  /// The samples in forms of others, with the names of the forms.
  static let foreignNames = [
    ("boiler.en.call-analytics.json", "call-analytics"),
    ("lunettes.fr.contact-lens.json", "contact-lens"),
    ("parking.en.contact-lens.json", "contact-lens"), ("demenagement.fr.genesys.json", "genesys"),
    ("florist.en.vcon.json", "vcon"), ("volets.fr.vcon.json", "vcon"),
    ("ferry.en.vcon.json", "vcon"), ("vet.en.deepgram.json", "deepgram"),
    ("mediatheque.fr.assemblyai.json", "assemblyai"), ("garage.en.whisperx.json", "whisper"),
    ("chalet.fr.slower-whisper.json", "whisper"), ("mattress.en.zendesk.json", "zendesk"),
    ("abonnement.fr.zendesk-qa.json", "zendesk-qa"), ("invoice.en.intercom.json", "intercom"),
    ("bottes.fr.livechat.json", "livechat"), ("table.en.google-insights.json", "google-insights"),
    ("parcel.en.twilio.json", "twilio"), ("water.en.otter.txt", "otter"),
    ("coffee.en.convokit.jsonl", "convokit"), ("theatre.fr.azure.json", "azure"),
    ("glasses.en.transcribe.json", "transcribe"), ("hotel.en.google-speech.json", "google-speech"),
    ("meter.en.bda.json", "bda"), ("mairie.fr.speechmatics.json", "speechmatics"),
    ("dentist.en.speechmatics.json", "speechmatics"), ("bumper.en.revai.json", "revai"),
    ("adresse.fr.ibm.json", "ibm"), ("wifi.en.post-call-analytics.json", "post-call-analytics"),
    ("jeans.en.abcd.json", "abcd"), ("marche.fr.cha", "cha"),
    ("fibre.fr.contact-lens-realtime.json", "contact-lens-realtime"),
    ("kettle.en.twilio-conversations.json", "twilio-conversations"),
  ]
}
