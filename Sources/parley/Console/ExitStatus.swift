/// How the program ends; the numbers are a contract.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Ran, but a bar was not met or a check failed.
  case notMet = 1
  /// A role-play ended otherwise than well, or its input ended before it did.
  case otherEnding = 3
  case usage = 64
  case badInput = 65
  case noInput = 66
  case bug = 70
  case inputOutput = 74
}

/// Why a command stops: the status, and the sentences for the user (none: already said).
struct Failure: Error, Sendable, Equatable {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String = "") {
    self.status = status
    self.message = message
  }
}
