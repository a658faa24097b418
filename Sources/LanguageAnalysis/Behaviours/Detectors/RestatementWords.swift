/// Words that tell a restatement from advice, news and praise.
struct RestatementWords {
  let subjects, experience, advice, wishes, conclusions, verdicts, adverbs: String
  let instructions, company, futures, auxiliaries, states, inner: String

  var all: String {
    [
      subjects, experience, advice, wishes, conclusions, verdicts, adverbs, instructions, company,
      futures, auxiliaries, states, inner,
    ].joined(separator: " ")
  }

  static let english = RestatementWords(
    subjects: "you",
    experience: """
      re ve are were was had feel feels felt feeling want wanted wanna think thought hope hoped \
      care love like liked enjoy tried know knew believe worry worried wish find found seem keep \
      kept got said told mentioned noticed lost missed waited paid ordered received bought started \
      stopped see saw look sound understand remember expected called rang went came made took gave \
      put left sent asked used miss don didn haven hadn aren weren can't couldn wouldn
      """,
    advice: """
      can could will ll should must might may d would shall need just to able gonna going ought
      """,
    wishes: "like love prefer rather hate miss see feel",
    conclusions: "so therefore basically essentially meaning",
    verdicts: """
      welcome right correct wrong amazing great awesome good kind strong brave smart wonderful \
      lovely lucky sure free entitled eligible covered all set safe fine most very not so done too
      """,
    adverbs:
      """
      then really just also still even actually basically obviously clearly part now that kind sort \
      of um uh definitely probably never always sometimes only already
      """,
    instructions: """
      please tap click open press select enter type check verify make ensure use try go sign log \
      note access synchronize download install turn unplug connect restart delete remove follow \
      choose scroll swipe send call contact visit thank thanks before after within repair
      """,
    company: "we our us",
    futures: "ll will re going can am m let ve",
    auxiliaries: "re are were was",
    states: """
      feeling thinking wondering hoping trying noticing looking struggling dealing waiting expecting \
      beginning starting wanting saying getting having finding wishing considering planning \
      worrying afraid scared stuck sure unsure ready worried concerned interested torn alone lonely \
      sad tired upset told asked made forced left charged given kept
      """,
    inner: """
      feel felt feeling want wanted wanna think thought hope hoped wish like liked love loved miss \
      missed worry worried believe know knew don didn haven couldn wouldn aren weren
      """
  )

  static let french = RestatementWords(
    subjects: "vous tu",
    experience: """
      avez aviez etiez voulez vouliez souhaitez souhaitiez sentez ressentez pensez pensiez croyez \
      croyiez esperez esperiez aimez trouvez trouviez attendez attendiez cherchez craignez \
      voyez comprenez preferez manquez perdez gardez recevez payez essayez contestez utilisez \
      achetez etes rencontrez subissez vivez restez
      """,
    advice: """
      pouvez devez pourrez devrez allez pourriez devriez aurez serez verrez recevrez trouverez \
      va vont sera seront aura auront pourra devra faut faudra doit doivent suffit
      """,
    wishes: "aimer preferer sentir",
    conclusions: "donc alors bref coup fait gros resume ainsi",
    verdicts: """
      raison bienvenu bienvenue droit bien couvert couverte gentil gentille eligible \
      prioritaire rembourse remboursee invite invitee sur
      """,
    adverbs: "ne n en y l la le les m me nous vous bien aussi encore toujours la",
    instructions: "veuillez merci svp avant apres dans",
    company: "on nous notre nos",
    futures: "vais va vont allons sera seront peut pouvons",
    auxiliaries: "avez etes",
    states: """
      attendu paye recu commande appele essaye eu ete perdu achete renvoye demande tente constate \
      change resilie vu trouve envoye contacte pris regle passe quitte remarque voulu pense cru \
      aime manque rate laisse inquiet inquiete decu decue bloque bloquee coince coincee prive privee \
      reste restee parti partie venu venue alle allee tombe tombee perdue partage partagee fatigue \
      fatiguee impression envie peur mal hate
      """,
    inner: """
      voulez vouliez souhaitez souhaitiez sentez ressentez pensez pensiez croyez croyiez esperez \
      esperiez aimez aimeriez craignez preferez preferiez manquez
      """
  )
}
