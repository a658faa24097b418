public import Conversations

extension TableError {
  /// Where, what, what to do; lower case, no full stop.
  ///
  /// - Parameter file: as the user named it.
  public func sentence(file: String, in language: Language) -> String {
    let colon = language == .fr ? "\u{202F}:" : ":"
    switch (self, language) {
    case (.text(let error), _):
      let place =
        switch error.place {
        case .file, .conversation: file
        case .line(let line): "\(file):\(line)"
        case .position(let line, let column): "\(file):\(line):\(column)"
        }
      return "\(place)\(colon) \(error.problem.sentence(in: language))"
    case (.empty, .en): return "\(file): no rows; a header row and one row a value are expected"
    case (.empty, .fr):
      return
        "\(file)\(colon) aucune ligne\u{202F}; il faut une ligne de titres et une ligne par valeur"
    case (.noColumn(let name, let columns), .en):
      return "\(file):1: no column '\(name)' among: \(Self.some(of: columns))"
    case (.noColumn(let name, let columns), .fr):
      return "\(file):1\(colon) pas de colonne « \(name) » parmi\u{202F}: "
        + Self.some(of: columns)
    }
  }

  /// The first twelve names, each cut to forty characters: a header may have thousands.
  private static func some(of columns: [String]) -> String {
    let names = columns.prefix(12).map { $0.count > 40 ? $0.prefix(40) + "…" : $0 }
    return names.joined(separator: ", ") + (columns.count > 12 ? ", …" : "")
  }
}

extension RowFault {
  /// Where, what, what to do; lower case, no full stop.
  public func sentence(file: String, in language: Language) -> String {
    switch language {
    case .en: "\(file):\(line): \(english)"
    case .fr: "\(file):\(line)\u{202F}: \(french)"
    }
  }

  private var english: String {
    switch problem {
    case .noDay(let text): "'\(text)' is no day; write days as 2026-03-06"
    case .noNumber(let column, let text): "\(column) '\(text)' is not a number"
    case .notYesOrNo(let metric, let text): "\(metric.rawValue) '\(text)' is neither 1 nor 0"
    case .outside(let metric, let value, let from, let to):
      "\(metric.rawValue) \(value) is outside its scale, \(from) to \(to); "
        + "columns min and max name another"
    case .noScale(let from, let to): "min \(from) and max \(to) make no scale"
    case .unknownMetric(let name, let nearest):
      "no metric '\(name)'; "
        + (nearest.map { "did you mean '\($0)'?" }
          ?? "known: " + Metric.allCases.map(\.rawValue).joined(separator: ", "))
    case .unknownChannel(let name): "no channel '\(name)'; known: phone, chat, email, social"
    case .noAnswer(let column, let text, let from, let to):
      "\(column) '\(text)' is no answer from \(from) to \(to)"
    }
  }

  private var french: String {
    switch problem {
    case .noDay(let text):
      "« \(text) » n’est pas un jour\u{202F}; écrivez les jours comme 2026-03-06"
    case .noNumber(let column, let text): "\(column) « \(text) » n’est pas un nombre"
    case .notYesOrNo(let metric, let text): "\(metric.rawValue) « \(text) » n’est ni 1 ni 0"
    case .outside(let metric, let value, let from, let to):
      "\(metric.rawValue) \(value) est hors de son échelle, \(from) à \(to)\u{202F}; les colonnes min "
        + "et max en nomment une autre"
    case .noScale(let from, let to): "min \(from) et max \(to) ne font pas une échelle"
    case .unknownMetric(let name, let nearest):
      "pas d’indicateur « \(name) »\u{202F}; "
        + (nearest.map { "vouliez-vous dire « \($0) »\u{202F}?" }
          ?? "connus\u{202F}: " + Metric.allCases.map(\.rawValue).joined(separator: ", "))
    case .unknownChannel(let name):
      "pas de canal « \(name) »\u{202F}; connus\u{202F}: phone, chat, email, social"
    case .noAnswer(let column, let text, let from, let to):
      "\(column) « \(text) » n’est pas une réponse de \(from) à \(to)"
    }
  }
}
