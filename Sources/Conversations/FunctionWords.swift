/// The commonest small words of a few languages, without accents, of at most eight letters.
///
/// Words that English and French share (`on`, `me`, `pour`) are in neither list.
enum FunctionWords {
  /// The lists, English and French first.
  static let languages: [StaticString] = [
    """
    the and you i to of is it that for my have with this be your are was not we can will what would \
    please thanks thank hello hi yes yeah sorry so but if they he she there here just do did does at \
    by from or how when where why who which about been has had were could should than then them him \
    her his its our us get got going go know like need want one all out up now today order call \
    phone back no well right okay let sure time any some an im dont its ve ll re because make give \
    good see yep something little much very
    """,
    """
    le la les un une des du de et je vous est que qui pas pour dans ne sur mon ma mes votre vos avec \
    il elle nous au aux ce cette ces sa ses leur mais donc si tout tres bien oui merci \
    bonjour bonsoir allo salut suis etes avez avons sont ont ai ete etait avais fait faire peux \
    peut pouvez voila alors euh ben quand comment pourquoi quoi quel quelle chez depuis jamais \
    toujours encore deja rien moi toi lui eux tu te y en ca cela c j l n qu svp plait \
    desole accord non hier demain jour par sans aussi juste parce etre avoir faut dit notre nos
    """,
    """
    el la los las un una de que y en es por para con no se lo le su mi me del al como mas pero muy \
    gracias hola si usted ustedes esta este eso yo tu mis sus ya porque cuando donde hay fue ser \
    tengo tiene puedo puede necesito pedido buenos dias tardes bien favor hoy ha he nos
    """,
    """
    der die das und ich ist nicht sie es ein eine den dem mit zu auf fur von im wir habe haben wie \
    was aber auch mein meine ihr ihre bitte danke hallo guten tag ja nein noch nur kann konnen wird \
    werden wurde mir mich sich bei nach aus um so dass wenn oder hat war sind heute
    """,
    """
    il lo la gli le un una di che e in per con non si mi ma sono ho ha e del della dei delle al alla \
    grazie ciao buongiorno mio mia suo sua questo questa come quando dove anche piu molto posso puo \
    ordine ancora perche cosa hanno abbiamo bene se ci ne
    """,
    """
    o a os as um uma de que e em para com nao se por mais mas foi ele ela isso meu minha seu sua \
    obrigado ola voce eu no na do da dos das ao ja muito bem quando onde porque esta tem tenho posso \
    pode pedido bom dia sim favor hoje
    """,
    """
    de het een en ik je u is niet dat die van in op te met voor mijn uw zijn heb heeft hebben maar \
    ook als wat er aan om bij nog wel goed dank bedankt hallo dag ja nee kan kunt wordt we wij ze \
    hij naar uit over dan deze dit
    """,
  ]

  /// For each word, packed one byte a letter, one bit a language that it belongs to.
  static let table: [UInt64: UInt8] = {
    var table: [UInt64: UInt8] = [:]
    for (index, words) in languages.enumerated() {
      for word in words.description.utf8.split(separator: UInt8(ascii: " ")) {
        let packed = word.reduce(0) { $0 << 8 | UInt64($1) }
        table[packed, default: 0] |= 1 << UInt8(index)
      }
    }
    return table
  }()
}
