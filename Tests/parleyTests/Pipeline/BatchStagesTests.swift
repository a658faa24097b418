import Foundation
import Testing

/// What a batch says of a conversation does not depend on what stands beside it, nor on the jobs.
@Suite struct BatchStagesTests {
  private static let pieces = [
    "I am so sorry about the wait. ", "What is your order number? ", "I will call you back today. ",
    "So your boots never came, is that right? ", "We can't do that. ", "Fine. ",
  ]

  /// One conversation as a line of JSON; turns of about `length` bytes.
  private static func line(_ id: String, turns: Int, length: Int) -> String {
    var place = turns
    let texts = (0..<turns).map { turn in
      var text = turn % 2 == 0 ? "My parcel is late again. " : ""
      while text.utf8.count < length {
        text += pieces[place % pieces.count]
        place += turn + 1
      }
      return #"{"speaker":"\#(turn % 2 == 0 ? "customer" : "agent")","text":"\#(text)"}"#
    }
    return #"{"id":"\#(id)","turns":[\#(texts.joined(separator: ","))]}"#
  }

  /// Small ones, a turn that is read in pieces, and one too long to be kept between the stages.
  private static let lines: [String] =
    (0..<40).map { line("small-\($0)", turns: 2 + $0 % 7, length: 20 + $0) }
    + [
      line("turn", turns: 3, length: 70_000), line("short", turns: 2, length: 30),
      line("long", turns: 400, length: 2_000), line("silent", turns: 0, length: 0),
      line("last", turns: 5, length: 90),
    ]

  @Test func neighboursAndJobsChangeNothing() throws {
    try withProgram { program in
      let all = try program.file("all.jsonl", Self.lines.joined(separator: "\n") + "\n")
      let one = try program.run(["score", all, "--format", "jsonl", "--jobs", "1"])
      let four = try program.run(["score", all, "--format", "jsonl", "--jobs", "4"])
      #expect(one.errors == four.errors)
      #expect(one.text == four.text)
      let printed = one.text.split(separator: "\n").map(String.init)
      #expect(printed.count == Self.lines.count { !$0.contains("silent") })
      for id in ["small-7", "turn", "short", "long", "last"] {
        let line = try #require(Self.lines.first { $0.contains(#""\#(id)""#) })
        let alone = try program.run(
          ["score", try program.file("\(id).jsonl", line), "--format", "jsonl"])
        #expect(printed.contains(alone.text.trimmingCharacters(in: .newlines)), "\(id)")
      }
    }
  }
}
