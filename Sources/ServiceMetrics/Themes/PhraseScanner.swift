import Conversations
import LanguageAnalysis

/// Finds noun phrases: up to three content words after an article, a possessive or a preposition, and
/// what `of` or `de` ties to them.
enum PhraseScanner {
  struct Phrase {
    var stems: [UInt32]
    var words: String
    /// Code points from the start of the text.
    var start: Int
  }

  private struct Word {
    var text: String
    var folded: String
    var start: Int
    /// Nothing but blanks and an apostrophe stand between it and the word before.
    var follows: Bool
    /// What stands before it in a phrase: a blank, or the linking words.
    var tie = " "
  }

  /// Single words and pairs of neighbours of each noun phrase.
  static func phrases(in text: String, _ language: Language) -> [Phrase] {
    let grammar = PhraseGrammar.of(language)
    let words = words(in: text)
    var phrases: [Phrase] = []
    var at = 0
    while at < words.count {
      guard grammar.openers.contains(words[at].folded) else {
        at += 1
        continue
      }
      var content: [Word] = []
      var next = at + 1
      var tie = ""
      while next < words.count, words[next].follows, content.count < 4 {
        let word = words[next]
        if grammar.links.contains(word.folded), !content.isEmpty, next + 1 < words.count {
          tie += (tie.hasSuffix("’") ? "" : " ") + word.text + (word.text.count == 1 ? "’" : "")
          next += 1
          continue
        }
        guard grammar.isContent(word.folded) else { break }
        content.append(word)
        content[content.count - 1].tie = tie + (tie.hasSuffix("’") ? "" : " ")
        tie = ""
        next += 1
      }
      append(content, to: &phrases, grammar)
      at = max(next, at + 1)
    }
    return phrases
  }

  private static func append(
    _ content: [Word], to phrases: inout [Phrase], _ grammar: PhraseGrammar
  ) {
    for (place, word) in content.enumerated() {
      let stem = Stem.hash(of: Array(word.folded.utf8))
      if !grammar.qualifiers.contains(word.folded) {
        phrases.append(Phrase(stems: [stem], words: word.text, start: word.start))
      }
      guard place + 1 < content.count else { continue }
      let other = content[place + 1]
      phrases.append(
        Phrase(
          stems: [stem, Stem.hash(of: Array(other.folded.utf8))],
          words: word.text + other.tie + other.text,
          start: word.start))
    }
  }

  /// Runs of letters; an apostrophe ends a word, as in `l'appli` and `parcel's`.
  private static func words(in text: String) -> [Word] {
    var words: [Word] = []
    var word = String.UnicodeScalarView()
    var start = 0
    var follows = false
    func close() {
      if !word.isEmpty {
        let text = String(word).lowercased()
        words.append(
          Word(text: text, folded: LabelKey.folded(text), start: start, follows: follows))
        follows = true
      }
      word = String.UnicodeScalarView()
    }
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if scalar.properties.isAlphabetic || scalar == "-" && !word.isEmpty {
        if word.isEmpty { start = place }
        word.append(scalar)
        continue
      }
      close()
      if scalar != " " && scalar != "'" && scalar != "’" && scalar != "\u{A0}" { follows = false }
    }
    close()
    return words
  }
}

/// Words that open noun phrases and words that say nothing about the matter, folded.
struct PhraseGrammar: Sendable {
  let openers: Set<String>
  let links: Set<String>
  /// No content: function words and the verbs and words of any service talk.
  let empty: Set<String>
  /// May stand in a phrase, never for one.
  let qualifiers: Set<String>

  func isContent(_ word: String) -> Bool {
    word.utf8.count >= 3 && !empty.contains(word) && !openers.contains(word)
  }

  static func of(_ language: Language) -> PhraseGrammar { language == .fr ? french : english }

  private static let english = PhraseGrammar(
    openers: """
      the a an my our your his her their its this that these those no any some another every each \
      for with about of in on from without
      """,
    links: "of",
    empty: """
      and but not you i we he she they it is are was were be been am do does did done have has had \
      can could will would shall should may might must just now then there here what which who whom \
      when where why how all both few more most other such only own same so than too very one two \
      three four five first second last next time times day days week weeks month months year years \
      hour hours minute minutes today yesterday tomorrow morning afternoon evening monday tuesday \
      wednesday thursday friday saturday sunday thing things way lot bit kind sort part something \
      anything nothing everything someone anyone people person guy man woman sir madam please thanks \
      thank hello sorry okay yes moment minute second while reason fact case point end start side \
      get got getting go going gone come came coming make made take took taken give gave given see \
      saw seen know knew known think thought want wanted need needed say said tell told ask asked \
      call called calling try tried trying keep kept put let work works working use used using help \
      accept accepts refuse refuses arrive arrives arrived change changed break broke fail failed \
      wait waiting waited send sent receive received pay paid buy bought order ordered also again \
      still already always never ever back away off out over even really actually anyway instead \
      after before until since because if or as at by to into up down me him them us mine yours \
      while being were don didn doesn won isn wasn can't ve ll re
      """,
    qualifiers: """
      new old good bad big small wrong right whole full long short same different great nice late \
      early free extra real simple second third
      """)

  private static let french = PhraseGrammar(
    openers: """
      le la les l un une des du de d mon ma mes notre nos votre vos son sa ses leur leurs ce cet \
      cette ces aucun aucune chaque au aux pour sans avec quel quelle en sur
      """,
    links: "de du d des a la le l au",
    empty: """
      et ou mais donc car que qui quoi dont ne pas plus moins tres bien trop tout toute tous toutes \
      je tu il elle on nous vous ils elles me te se moi toi lui eux leur y est suis es sont sommes \
      etes etait ete etre ai as avons avez ont avait avoir fait faire faites dit dire va vais aller \
      peut peux pouvez pouvoir veux veut voulez vouloir dois doit devez devoir faut sais savoir voir \
      vu vois comme comment quand pourquoi parce si alors aussi encore deja toujours jamais ici la \
      rien personne quelque quelques chose choses fois jour jours semaine semaines mois an ans annee \
      annees heure heures minute minutes aujourd hui hier demain matin midi soir lundi mardi \
      mercredi jeudi vendredi samedi dimanche moment temps cas fait coup cote part suite sorte genre \
      monsieur madame bonjour bonsoir merci desole accord oui non cela ca celui celle ceux autre \
      autres meme memes depuis avant apres pendant chez entre vers par sous lors ainsi plutot vraiment \
      recu recevoir envoye envoyer envoyez appele appeler attends attendre attend demande demander \
      paye payer achete acheter commande-moi reponds repondre donner donne prendre pris mis mettre \
      refuse refusent marche marchent fonctionne fonctionnent bloque arrive arrivent changer change \
      deux trois quatre cinq six premier premiere dernier derniere prochain prochaine
      """,
    qualifiers: """
      nouveau nouvelle nouvel ancien ancienne bon bonne mauvais mauvaise grand grande petit petite \
      vrai vraie seul seule simple second seconde
      """)

  private init(
    openers: String, links: String, empty: String, qualifiers: String
  ) {
    func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
    self.openers = set(openers)
    self.links = set(links)
    self.empty = set(empty)
    self.qualifiers = set(qualifiers)
  }
}
