/// How a system counts, where its exports do not say it themselves.
struct ImportConventions {
  var notApplicable: Policies.NotApplicable = .redistribute
  /// Criteria without a weight weigh the same, whatever their points.
  var weighsEqually = false

  /// Sources: Amazon Connect, "Calculate scores" (weights are shared out anew, a question is worth
  /// its score of 10); Genesys Cloud, "Evaluation form scoring" (points of all groups in one pool).
  init(format: String) {
    switch format {
    case "connect": weighsEqually = true
    case "genesys": notApplicable = .pool
    default: break
    }
  }
}
