/// The name of a behaviour, such as `acknowledge-emotion`; the ids of the catalogue are a contract.
public struct BehaviourID: RawRepresentable, Hashable, Comparable, Sendable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }

  public var description: String { rawValue }

  public static func < (a: BehaviourID, b: BehaviourID) -> Bool { a.rawValue < b.rawValue }
}
