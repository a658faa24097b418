import Conversations

/// What typists write for longer forms: `im`, `pls`, `svp`, `dsl`.
///
/// Forms that are words themselves (`well`, `were`, `ill`, `its`, `id`) are left alone.
enum TypedForms {
  static func expansions(in language: Language) -> [(form: String, words: String)] {
    switch language {
    case .en: english
    case .fr: french
    }
  }

  /// What stands for a word whose vowel is left out, by its letter: `dattendre` is `d attendre`.
  /// Ahead of a consonant only `je` is written so: `jcomprends`.
  static func elided(in language: Language) -> String { language == .fr ? "cdjlmnst" : "" }

  private static let english: [(form: String, words: String)] = [
    ("im", "i m"), ("ive", "i ve"), ("youre", "you re"), ("youve", "you ve"), ("youll", "you ll"),
    ("theyre", "they re"), ("theyve", "they ve"), ("theyll", "they ll"), ("weve", "we ve"),
    ("thats", "that s"), ("whats", "what s"), ("hows", "how s"), ("wheres", "where s"),
    ("theres", "there s"), ("heres", "here s"), ("lets", "let s"), ("itll", "it ll"),
    ("dont", "don t"), ("doesnt", "doesn t"), ("didnt", "didn t"), ("cant", "can t"),
    ("wont", "won t"), ("couldnt", "couldn t"), ("wouldnt", "wouldn t"), ("shouldnt", "shouldn t"),
    ("isnt", "isn t"), ("arent", "aren t"), ("wasnt", "wasn t"), ("werent", "weren t"),
    ("havent", "haven t"), ("hasnt", "hasn t"), ("hadnt", "hadn t"),
    ("u", "you"), ("ur", "your"), ("pls", "please"), ("plz", "please"), ("plse", "please"),
    ("thx", "thanks"), ("thnx", "thanks"), ("tnx", "thanks"), ("thks", "thanks"),
    ("ty", "thank you"),
    ("tks", "thanks"), ("bcoz", "because"), ("coz", "because"), ("cos", "because"),
    ("cuz", "because"),
    ("gonna", "going to"), ("wanna", "want to"), ("gotta", "got to"), ("appt", "appointment"),
    ("asap", "as soon as possible"), ("acct", "account"), ("tmrw", "tomorrow"), ("msg", "message"),
  ]

  private static let french: [(form: String, words: String)] = [
    ("jai", "j ai"), ("cest", "c est"), ("jetais", "j etais"), ("jaimerais", "j aimerais"),
    ("svp", "s il vous plait"), ("stp", "s il te plait"), ("silvousplait", "s il vous plait"),
    ("dsl", "desole"), ("desoler", "desole"), ("pb", "probleme"), ("pbs", "problemes"),
    ("pbm", "probleme"), ("bjr", "bonjour"), ("bsr", "bonsoir"), ("mci", "merci"), ("mrc", "merci"),
    ("rdv", "rendez vous"), ("tjs", "toujours"), ("tjrs", "toujours"), ("tt", "tout"),
    ("ts", "tous"),
    ("pr", "pour"), ("qd", "quand"), ("qq", "quelques"), ("qqun", "quelqu un"), ("ke", "que"),
    ("kel", "quel"), ("jms", "jamais"), ("bcp", "beaucoup"), ("pcq", "parce que"),
    ("pck", "parce que"), ("cmt", "comment"), ("dc", "donc"), ("ds", "dans"), ("pk", "pourquoi"),
    ("quest", "qu est"), ("quil", "qu il"), ("quils", "qu ils"), ("quon", "qu on"),
    ("men", "m en"), ("nest", "n est"), ("nai", "n ai"), ("tas", "t as"), ("dun", "d un"),
    ("esce", "est ce"), ("jme", "je me"), ("jte", "je te"), ("ya", "y a"),
    ("jsuis", "je suis"), ("chui", "je suis"), ("chuis", "je suis"),
    ("nn", "non"), ("ms", "mais"), ("aujourdhui", "aujourd hui"), ("cad", "c est a dire"),
    // Hyphens dropped by a channel or in haste.
    ("estce", "est ce"), ("pouvezvous", "pouvez vous"), ("pourriezvous", "pourriez vous"),
    ("avezvous", "avez vous"), ("voulezvous", "voulez vous"), ("souhaitezvous", "souhaitez vous"),
    ("auriezvous", "auriez vous"), ("etesvous", "etes vous"), ("savezvous", "savez vous"),
    ("allezvous", "allez vous"), ("peuxtu", "peux tu"), ("pourraistu", "pourrais tu"),
    ("astu", "as tu"), ("veuxtu", "veux tu"), ("puisje", "puis je"), ("doisje", "dois je"),
    ("peutetre", "peut etre"), ("faitesmoi", "faites moi"), ("excusezmoi", "excusez moi"),
    ("rappelezmoi", "rappelez moi"), ("atil", "a t il"), ("yatil", "y a t il"),
  ]
}
