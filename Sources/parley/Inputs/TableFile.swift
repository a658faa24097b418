import Conversations
import ServiceMetrics

/// A table that a user hands over, and what is said about its rows.
struct TableFile {
  let path: String
  let messages: Messages

  /// Larger files are refused.
  static let maxBytes = 256 << 20
  /// Rows with faults that are named; the others are counted.
  private static let faultsNamed = 20

  private var name: String { path == "-" ? messages.standardInput : path }

  /// Reads the table; what it cannot be read for becomes the sentence for the user.
  func read<Value>(
    _ bytes: [UInt8], _ body: ([UInt8]) throws(TableError) -> Value
  ) throws(Failure) -> Value {
    let words = KPIMessages.messages(in: messages.language)
    if bytes.count > Self.maxBytes { throw Failure(.badInput, words.tooLarge(name)) }
    do throws(TableError) {
      return try body(bytes)
    } catch {
      throw Failure(.badInput, error.sentence(file: name, in: messages.language))
    }
  }

  /// Names the rows that were left out, the first of them.
  func name(_ faults: [RowFault]) {
    for fault in faults.prefix(Self.faultsNamed) {
      Console.say(fault.sentence(file: name, in: messages.language))
    }
    if faults.count > Self.faultsNamed {
      let words = KPIMessages.messages(in: messages.language)
      Console.say(words.moreFaults(faults.count - Self.faultsNamed))
    }
  }

  /// Names them, and ends as for malformed input.
  func say(_ faults: [RowFault]) throws(Failure) {
    name(faults)
    if !faults.isEmpty { throw Failure(.badInput) }
  }
}
