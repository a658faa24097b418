/// Which columns of a table hold what, as `--columns speaker=Col,text=Col,…` says.
public struct ColumnNames: Sendable, Hashable {
  /// What a column can hold.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case speaker, text, id, time, turn, language, channel, agent
  }

  /// The name of the column for a role, where given.
  public var names: [Role: String]

  public init(_ names: [Role: String] = [:]) { self.names = names }
}
