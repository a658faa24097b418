/// Small inputs for the program.
enum Fixtures {
  static let call = """
    {"id":"call-1","language":"en","channel":"phone","agent":{"name":"Karim"},"turns":[\
    {"speaker":"agent","text":"Hello, how can I help?"},\
    {"speaker":"customer","text":"My parcel has not arrived and nobody answers."},\
    {"speaker":"agent","text":"I am so sorry about the delay."}]}

    """

  static let chat = """
    {"id":"=cmd()","language":"fr","channel":"chat","turns":[\
    {"speaker":"agent","text":"Bonjour"},\
    {"speaker":"customer","text":"Mon colis \\u001b[31m n'est pas arrivé\\u202e."}]}

    """

  /// A rubric that no behaviour outside the opening can change.
  static let rubric = """
    parley: 1
    id: small
    version: 3
    title: {en: Small, fr: Petite}
    pass: 70
    bands:
      - {id: good, from: 50, title: {en: good, fr: bon}}
      - {id: low, from: 0, title: {en: low, fr: bas}}
    sections:
      - id: courtesy
        title: {en: Courtesy, fr: Courtoisie}
        criteria:
          - id: greets
            title: {en: Greets, fr: Salue}
            skill: courtesy
            levels:
              - {points: 1, when: greeting in opening}
              - {points: 0}
          - id: apologises
            title: {en: Apologises, fr: S'excuse}
            skill: empathy
            levels:
              - {points: 1, when: apology}
              - {points: 0}

    """

  /// Many conversations: several slices of work, most of it in turns that nobody analyses.
  static func many(_ count: Int) -> String {
    (0..<count).map { place in
      let filler = String(repeating: "all is well ", count: 50 * (place % 20))
      let opening = place % 3 == 0 ? "Hello." : "Your number please."
      return """
        {"id":"c\(place)","language":"en","turns":[{"speaker":"other","text":"\(filler)"},\
        {"speaker":"agent","text":"\(opening)"},\
        {"speaker":"customer","text":"Thank you \(place)."}]}
        """
    }.joined(separator: "\n")
  }
}
