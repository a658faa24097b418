import Conversations

/// The closed word classes of a language: grammar, not vocabulary of customer service.
///
/// Open classes (feelings, times, products) are `.words` files beside the behaviours.
final class Grammar: Sendable {
  let functionWords: WordSet
  let negators: WordSet
  /// French words that negate from behind: `je comprends pas`.
  let trailingNegators: WordSet
  /// Pronouns that start a clause.
  let subjects: WordSet
  let firstPersons: WordSet
  let secondPersons: WordSet
  /// `said`, `promised`, `dit`: what follows may be somebody else's words.
  let reportVerbs: WordSet
  /// Verbs that make a question when the subject follows: `do`, `can`, `avez`, `pouvez`.
  let inverting: WordSet
  let questionWords: WordSet
  /// `if`, `si`.
  let conditionals: WordSet
  /// Coordinators behind which a clause may start.
  let coordinators: WordSet

  init(language: Language, vocabulary: Vocabulary) {
    let lists = Self.lists(language)
    func set(_ name: String) -> WordSet {
      WordSet(lists.first { $0.name == name }?.words ?? "", vocabulary)
    }
    functionWords = set("function")
    negators = set("negators")
    trailingNegators = set("trailing negators")
    subjects = set("subjects")
    firstPersons = set("first persons")
    secondPersons = set("second persons")
    reportVerbs = set("report verbs")
    inverting = set("inverting")
    questionWords = set("question words")
    conditionals = set("conditionals")
    coordinators = set("coordinators")
  }

  /// Every word of every list, for the vocabulary.
  static func words(_ language: Language) -> [String] {
    lists(language).flatMap { $0.words.split(separator: " ").map(String.init) }
  }

  private static func lists(_ language: Language) -> [(name: String, words: String)] {
    switch language {
    case .en: english
    case .fr: french
    }
  }

  private static let english: [(name: String, words: String)] = [
    (
      "function",
      """
      a an the this that these those i me my mine myself you your yours yourself he him his she her \
      hers it its we us our ours ourselves they them their theirs who whom whose which what when \
      where why how if or and but so because as until while of at by for with about against between \
      into through during before after above below to from up down in out on off over under again \
      further then once here there all any both each few more most other some such no nor not only \
      own same than too very can will just don should now is am are was were be been being have has \
      had having do does did doing would could may might must shall s t d ll m ve re o okay ok yes \
      yeah right well oh um uh er hmm please thanks thank hello hi sorry get got go going want know \
      see say said let make one also really still even much many thing things something anything \
      think like need there's sure good great fine lot bit way back come take look try
      """
    ),
    ("negators", "not never cannot without neither nor hardly nobody nothing t ain"),
    ("trailing negators", ""),
    ("subjects", "i you he she it we they"),
    ("first persons", "i we me us my our"),
    ("second persons", "you your"),
    (
      "report verbs",
      "said says told promised claimed claims assured wrote informed explained advised mentioned"
    ),
    (
      "inverting",
      """
      do does did can could will would shall should may might is are was were am have has had don \
      doesn didn can couldn won wouldn shouldn isn aren wasn weren haven hasn hadn
      """
    ),
    ("question words", "what how why where when which who whose whom"),
    ("conditionals", "if unless"),
    ("coordinators", "and but or so because then"),
  ]

  private static let french: [(name: String, words: String)] = [
    (
      "function",
      """
      le la les l un une des du de d au aux ce cet cette ces c ca cela celui celle ceux mon ma mes \
      ton ta tes son sa ses notre nos votre vos leur leurs je j me m moi tu te t toi il elle on nous \
      vous ils elles se s lui eux y en qui que qu quoi dont ou et mais donc or ni car si comme quand \
      pour par avec sans sous sur dans chez vers entre depuis pendant avant apres jusque jusqu des \
      a ai as avons avez ont avais avait aviez avaient aurai aura aurez aurait est suis es sommes \
      etes sont etais etait etiez etaient sera serez serait ete etre avoir fait faire fais faites \
      ne n pas plus jamais rien aucun aucune personne bien tres trop peu beaucoup tout toute tous \
      toutes meme aussi encore deja ici la alors ainsi puis oui non ok d'accord merci bonjour bonsoir \
      svp plait euh ben bah bon hein voila ah oh va vais vas allez allons vont aller peut peux pouvez \
      pouvons peuvent pouvoir puis veux veut voulez vouloir dois doit devez falloir faut dit dire dis \
      dites sais sait savez savoir vois voyez voir quel quelle quels quelles comment pourquoi combien \
      chose choses truc quelque quelques autre autres petit peu juste vraiment simplement monsieur \
      madame mademoiselle mettre mis mets prendre pris prends viens vient venir venu
      """
    ),
    ("negators", "ne n pas jamais aucun aucune aucunement rien sans ni"),
    ("trailing negators", "pas jamais guere nullement"),
    ("subjects", "je j tu il elle on nous vous ils elles c ca cela"),
    ("first persons", "je j nous on moi me m"),
    ("second persons", "vous tu votre vos"),
    (
      "report verbs",
      "dit dites disait promis assure affirme raconte explique indique annonce pretend informe repete"
    ),
    (
      "inverting",
      """
      avez aviez auriez etes etiez seriez pouvez pourriez voulez voudriez souhaitez souhaiteriez \
      savez sauriez disposez utilisez aimeriez desirez connaissez preferez pensez puis peut pourrais \
      dois doit avons sommes pouvons devons allons ont sont est va vais sera serait faut recevez voyez habitez appelez parlez
      """
    ),
    (
      "question words",
      "comment pourquoi quand ou quel quelle quels quelles combien qui que qu quoi lequel laquelle lesquels"
    ),
    ("conditionals", "si"),
    ("coordinators", "et mais ou donc alors car puis"),
  ]
}
