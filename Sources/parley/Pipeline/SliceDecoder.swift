import Conversations

/// Reads the conversations of slices out of their bytes.
struct SliceDecoder: Sendable {
  let redacts: Bool
  let messages: Messages

  /// All conversations of a slice, and what was to be said on the way.
  func read(_ slice: WorkSlice) -> ReadSlice {
    var read = ReadSlice()
    read.output.cost = slice.cost
    for part in slice.parts {
      for unit in part.units {
        do throws(TranscriptError) {
          try self.read(unit, of: part.source, into: &read)
        } catch {
          let shown = redacts ? error.redacted() : error
          read.output.faults.append(Fault(shown, in: part.source.file, messages))
        }
      }
      if let fault = part.fault { read.output.faults.append(fault) }
    }
    return read
  }

  private func read(
    _ unit: TranscriptUnit, of source: Source, into slice: inout ReadSlice
  ) throws(TranscriptError) {
    var read = try source.reader.conversation(from: unit)
    if redacts {
      read.redact()
      // The words that settled the roles may hold what was taken out.
      if case .evidence(let agent, _) = read.roles {
        read.roles = .evidence(agent: agent, sentences: [])
      }
    }
    if case .evidence = read.roles, slice.output.decisions.last?.source.place != source.place {
      slice.output.decisions.append((source, read.roles))
    }
    for warning in read.warnings {
      let told = ReadingWarning(
        source: source, conversation: read.conversation.id, warning: warning)
      if !slice.output.warnings.contains(where: told.repeats) { slice.output.warnings.append(told) }
    }
    slice.output.ids.append(
      MetID(id: read.conversation.id, source: source, line: Self.line(of: unit)))
    let origin = Origin(source: source, hasOwnID: read.hasOwnID)
    slice.conversations.append((origin, .read(read.conversation)))
  }

  /// The line that a unit starts on; files of one conversation start on their first.
  private static func line(of unit: TranscriptUnit) -> Int? {
    switch unit {
    case .jsonLine(let line): line.number
    case .transcript(let transcript): transcript.line > 1 ? transcript.line : nil
    case .unreadable: nil
    }
  }
}
