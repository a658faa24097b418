import Foundation
import Testing

/// `score --record` is ended at any moment, and run beside itself.
@Suite struct RecordingFaultTests {
  /// Large conversations, most of it in turns that nobody analyses: several transactions.
  private func calls(_ count: Int) -> String {
    let filler = String(repeating: "all is well ", count: 1000)
    return (0..<count).map { place in
      """
      {"id":"c\(place)","language":"en","startedAt":"2026-03-09","agent":{"id":"p\(place % 7)",\
      "name":"P"},"turns":[{"speaker":"other","text":"\(filler)"},\
      {"speaker":"customer","text":"My parcel is late."},{"speaker":"agent","text":"I am sorry."}]}

      """
    }.joined()
  }

  /// What was printed is in the store, once; what is not is recorded by the next run.
  @Test(arguments: [60, 300, 900])
  func killedItLosesNothingAndDoublesNothing(milliseconds: Int) throws {
    try withProgram { program in
      try program.file("a.jsonl", calls(240))
      let arguments = "score a.jsonl --record --home home --jobs 2"
      _ = try program.run(
        shell: """
          $PARLEY \(arguments) --format csv >printed.csv 2>/dev/null &
          sleep \(Double(milliseconds) / 1000); kill -9 $! 2>/dev/null; wait $! 2>/dev/null; true
          """)
      let printed = String(decoding: try program.bytes(of: "printed.csv"), as: UTF8.self)
        .split(separator: "\r\n").dropFirst()
      // The last line may be cut off.
      let whole = Set(printed.dropLast().map { String($0.prefix { $0 != "," }) })
      let before = try program.run(["export", "--home", "home"])
      if before.status == 0 {
        let kept = Set(
          before.text.split(separator: "\n").compactMap { line -> String? in
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))
            return (object as? [String: Any])?["conversation"] as? String
          })
        #expect(whole.subtracting(kept) == [])
        #expect(try program.run(["doctor", "--home", "home"]).status == 0)
      } else {
        #expect(before.status == 66 && whole.isEmpty, "\(before.errors)")
      }
      let rest = try program.run(
        shell: "$PARLEY \(arguments) --format csv --output all.csv")
      #expect(rest.status == 0)
      let health = try program.run(["doctor", "--home", "home", "--format", "json"])
      #expect(health.text.contains("\"conversations\":240,\"evaluations\":240,"))
      #expect(health.text.contains("\"problems\":[]"))
    }
  }

  @Test func severalAtOnceRecordEverything() throws {
    try withProgram { program in
      for part in 0..<4 {
        try program.file(
          "\(part).jsonl",
          (0..<16).map { ProgressCommandTests.call("c\(part * 12 + $0)") }.joined())
      }
      _ = try program.run(
        shell: """
          for i in 0 1 2 3; do
            ( $PARLEY score $i.jsonl --record --home home --output $i.txt 2>$i.err; : >$i.done ) &
          done
          while ! [ -e 0.done -a -e 1.done -a -e 2.done -a -e 3.done ]; do sleep 0.1; done
          """)
      for part in 0..<4 {
        let errors = String(decoding: try program.bytes(of: "\(part).err"), as: UTF8.self)
        #expect(errors.hasPrefix("parley: recorded "), "\(errors)")
      }
      let health = try program.run(["doctor", "--home", "home", "--format", "json"])
      #expect(health.text.contains("\"conversations\":52,\"evaluations\":52,"))
      #expect(health.text.contains("\"problems\":[]"))
    }
  }

  /// A store in a folder that may not be written can be read, by a user without rights.
  @Test func aReadOnlyFolderIsReadAndNotWritten() throws {
    try withProgram { program in
      try program.file("a.jsonl", calls(3))
      #expect(
        try program.run(
          shell: "$PARLEY score a.jsonl --record --home home --output out.txt && chmod -R a+rX . "
            + "&& chmod 755 home && chmod 444 home/parley.sqlite && chmod 555 home"
        ).status == 0)
      // Root may write everywhere; somebody else has to try.
      let prefix =
        geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
      let read = try program.run(
        shell: "\(prefix)$PARLEY team --home home --as-of 2026-03-10")
      #expect(read.status == 0, "\(read.errors)")
      #expect(read.text.contains("p0") || read.text.contains("P (p0)"))
      let write = try program.run(
        shell: "\(prefix)$PARLEY score a.jsonl --record --home home")
      #expect(write.status == 74)
      #expect(
        write.errors
          == "parley: home/parley.sqlite: may not be written; check the permissions of the file and "
          + "its folder\n")
      _ = try program.run(shell: "chmod 755 home")
    }
  }
}
