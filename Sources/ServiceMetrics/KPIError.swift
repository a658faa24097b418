public import Conversations

/// Why a table of values or answers cannot be read at all.
public enum TableError: Error, Sendable, Hashable {
  /// Not text, or not a table.
  case text(TranscriptError)
  /// Nothing but a header, or not even that.
  case empty
  /// A column is missing; those that are there, in order.
  case noColumn(name: String, columns: [String])
}

/// What is wrong with one row; the others are read.
public struct RowFault: Sendable, Hashable {
  public enum Problem: Sendable, Hashable {
    case noDay(String)
    case noNumber(column: String, String)
    case notYesOrNo(metric: Metric, String)
    /// The ends may be the wrong way round: then high is easy.
    case outside(metric: Metric, value: String, from: String, to: String)
    case noScale(from: String, to: String)
    case unknownMetric(String, nearest: String?)
    case unknownChannel(String)
    /// An answer of a survey that is not on its scale.
    case noAnswer(column: String, String, from: Int, to: Int)
  }

  /// From 1.
  public var line: Int
  public var problem: Problem

  public init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }
}
