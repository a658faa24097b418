// swift-format-ignore-file
// Made by GenerateData of Documentation/Findings; do not edit. `make data` writes it anew.

enum GeneratedFindings {
  static let texts: [(code: String, page: StaticString)] = [
    ("ask-without-return", ###"""
# ask-without-return

Severity: warning · In: scenarios

## The way does not come back

`ask` is a detour: the scene that asked waits until some scene over there says `return`. Here
nothing does, so that the conversation goes on from the detour and the scene that asked is
forgotten.

Write a plain `-> scene` where you mean to stay over there, or give one of the scenes there `->
return`.

Bad:

```parley
== opening
C op1.en> Where is my parcel?
C op1.fr> Où est mon colis ?
on re-ask -> ask identity
else -> opening

== identity
C id1.en> Claire Simon, as I said.
C id1.fr> Claire Simon, je vous l'ai dit.
on thanks -> opening
else -> identity
```

Good:

```parley
== opening
C op1.en> Where is my parcel?
C op1.fr> Où est mon colis ?
on re-ask -> ask identity
else -> opening

== identity
C id1.en> Claire Simon, as I said.
C id1.fr> Claire Simon, je vous l'ai dit.
else -> return
```

## Le détour ne revient pas

`ask` est un détour : la scène qui demande attend qu'une scène, là-bas, dise `return`. Ici, aucune
ne le fait : l'échange continue depuis le détour et la scène de départ est oubliée.

Écrivez `-> scene` si l'on doit rester là-bas, ou donnez `-> return` à l'une de ces scènes.

"""###),
    ("bad-date", ###"""
# bad-date

Severity: error · In: scenarios

## No such day

`today:` is the day on which the conversation happens; "tomorrow" and "by Friday" are counted from
it. It is written year, month, day, and has to exist.

Bad:

```parley header
today: 2026-02-30
```

Good:

```parley header
today: 2026-02-28
```

## Date impossible

`today:` est le jour où se tient l'échange ; « demain » et « d'ici vendredi » se comptent à partir
de lui. On l'écrit année, mois, jour, et il doit exister.

"""###),
    ("bad-id", ###"""
# bad-id

Severity: error · In: scenarios, plays, rubrics

## No usable name

Names of scenarios, scenes, lines, facts, plays and criteria stand in other lines, in file names and
in results. They are made of a–z, digits and hyphens, at most 64 of them; the words of the language
itself (`ask`, `return`, `not` …) are taken.

Bad:

```parley header
id: Late_Parcel
```

Good:

```parley header
id: late-parcel
```

## Nom inutilisable

Les noms de scénarios, scènes, répliques, faits, essais et critères reviennent dans d'autres lignes,
dans des noms de fichiers et dans les résultats : lettres a–z, chiffres et traits d'union, 64 au
plus ; les mots du langage (`ask`, `return`, `not`…) sont pris.

"""###),
    ("bad-limit", ###"""
# bad-limit

Severity: error · In: scenarios

## What the agent may grant cannot be read

An `allow` line says what the agent may grant without asking; what goes beyond it is an
over-promise. It is `refund` or `refund <= 50 EUR`, `discount` or `discount <= 10 %`,
`shipping-refund`, `replacement` or `callback`.

Bad:

```parley header
allow refund <= 50 %
```

Good:

```parley header
allow refund <= 50 EUR
```

## Autorisation illisible

Une ligne `allow` dit ce que l'agent peut accorder sans demander ; au-delà, il promet trop. On écrit
`refund` ou `refund <= 50 EUR`, `discount` ou `discount <= 10 %`, `shipping-refund`, `replacement`,
`callback`.

"""###),
    ("bad-number", ###"""
# bad-number

Severity: error · In: scenarios, plays, rubrics

## Not the number that belongs here

A number is missing, is out of its range, or has more than three decimals; the sentence says what
belongs here. Decimals are written with a point.

Bad:

```parley header
customer: anger=12 trust=3 patience=10
```

Good:

```parley header
customer: anger=7.5 trust=3 patience=10
```

## Nombre inattendu

Il manque un nombre, il sort de ses bornes ou il a plus de trois décimales ; la phrase dit ce qui
convient. Les décimales s'écrivent avec un point.

"""###),
    ("bands", ###"""
# bands

Severity: error · In: rubrics

## Bands do not cover the scale

Bands name ranges of scores. They go from the best down, and the last starts from 0, so that every
score is in exactly one.

Bad:

```yaml top
bands: [{id: good, from: 50, title: {en: Good, fr: Bon}}]
```

Good:

```yaml top
bands: [{id: good, from: 50, title: {en: Good, fr: Bon}}, {id: weak, from: 0, title: {en: Weak, fr: Faible}}]
```

## Les paliers ne couvrent pas l'échelle

Les paliers nomment des plages de notes. Ils vont du meilleur au moins bon, et le dernier part de 0
: chaque note est dans un seul.

"""###),
    ("behaviour-id", ###"""
# behaviour-id

Severity: error · In: behaviour files

## No usable id

The id of a behaviour stands in rubrics, scenarios and results: lower-case letters, digits and
hyphens.

Bad:

```behaviour header
behaviour: Says Hello
```

Good:

```behaviour header
behaviour: says-hello
```

## Identifiant inutilisable

L'identifiant d'un comportement revient dans les grilles, scénarios et résultats : minuscules,
chiffres et traits d'union.

"""###),
    ("binding-words", ###"""
# binding-words

Severity: error · In: binding words

## A line of the words file cannot be used

A file for `parley rubric bind --words` has sections `== name`, and below them lines `key: …`: rules
(`rule`, `full`, `trace`, `only`, or `occasion` and `answer`, or `never`), `skill`, `most`, and words
(`en`, `fr`, `en?`, `fr?`, `not`), parted by `|`. `Rubrics/binding.words` is the example.

## Une ligne du fichier de mots est inutilisable

Un fichier pour `parley rubric bind --words` a des sections `== nom`, et dessous des lignes `clé: …` :
des règles (`rule`, `full`, `trace`, `only`, ou `occasion` et `answer`, ou `never`), `skill`, `most`, et
des mots (`en`, `fr`, `en?`, `fr?`, `not`) séparés par `|`. `Rubrics/binding.words` sert d'exemple.

"""###),
    ("class-entry", ###"""
# class-entry

Severity: error · In: word classes

## Not a word or phrase

A class lists words and phrases, one a line; letter choices are written `frustrat[ed|ing]`. Groups,
gaps and other classes belong in patterns.

Bad:

```words
== en
(calm|quiet)
```

Good:

```words
== en
calm
quiet
```

## Ni mot ni expression

Une classe énumère des mots et expressions, un par ligne ; les variantes de lettres s'écrivent
`frustrat[ed|ing]`. Groupes, trous et autres classes vont dans les motifs.

"""###),
    ("condition", ###"""
# condition

Severity: warning · In: imports

## The question is asked under a condition there

Amazon Connect and Genesys can hide a question until another one is answered. A rubric has no such
answers: the criterion is always asked. Where a rule says when it is owed, give it to the overlay as
`only:`.

## La question y est posée sous condition

Amazon Connect et Genesys savent cacher une question tant qu'une autre n'a pas sa réponse. Une grille
n'a pas de telles réponses : le critère est toujours posé. Si une règle dit quand il est dû, donnez-la
au calque par `only:`.

"""###),
    ("condition-never", ###"""
# condition-never

Severity: warning · In: scenarios

## The condition contradicts itself

No turn both has a behaviour and has it not: the line is never taken.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on apology & not apology -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on apology & not dismissive -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## La condition se contredit

Aucun tour n'a un comportement et ne l'a pas : la ligne n'est jamais suivie.

"""###),
    ("conflict", ###"""
# conflict

Severity: error · In: rubrics

## Two keys exclude each other

A criterion is of one kind: answered occasions, levels, or absence; a bonus cannot be critical;
levels have their own points. Make two criteria, or delete one of the keys.

Bad:

```yaml criterion
points: 2
never: blame-customer
levels: [{points: 1, when: apology}, {points: 0}]
```

Good:

```yaml criterion
points: 2
never: blame-customer
```

## Deux clés s'excluent

Un critère est d'une seule sorte : réponses aux occasions, niveaux ou absence ; un bonus ne peut
être éliminatoire ; les niveaux ont leurs points. Faites-en deux critères, ou supprimez une clé.

"""###),
    ("control-sign", ###"""
# control-sign

Severity: error · In: scenarios, plays, rubrics

## An invisible control sign

The line holds a sign that no text needs and that can steer a terminal: it was pasted by accident,
or on purpose. Delete it; the caret stands under it.

Bad:

```parley
== opening
C op1.en> Hello\u{7}?
C op1.fr> Allô ?
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

## Un signe de commande invisible

La ligne contient un signe dont aucun texte n'a besoin et qui peut piloter un terminal : collé par
mégarde, ou exprès. Supprimez-le ; le repère est dessous.

"""###),
    ("dead-end", ###"""
# dead-end

Severity: error · In: scenarios

## Nothing leads out

The scene is no ending and has neither a route nor an `else`: whatever the trainee says, nothing can
follow. Give it `else -> scene`, or make it an ending.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

## Une impasse

La scène n'est pas un dénouement et n'a ni règle ni `else` : quoi que dise l'apprenant, rien ne
suit. Donnez-lui `else -> scene`, ou faites-en un dénouement.

"""###),
    ("deleted", ###"""
# deleted

Severity: info · In: imports

## A deleted rubric

The export still holds a rubric that was deleted over there. It was left out. Restore it there and
export again if you need it.

## Une grille supprimée

L'export contient encore une grille supprimée là-bas. Elle a été laissée de côté. Restaurez-la et
exportez de nouveau si vous en avez besoin.

"""###),
    ("duplicate-id", ###"""
# duplicate-id

Severity: error · In: scenarios, plays, rubrics

## One name, twice

Two scenes, lines in one language, facts, plays in one language, skills or criteria have the same
name, and whatever refers to it could mean either. Rename one of them.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
C op1.en> Anybody there?
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
C op2.en> Anybody there?
C op2.fr> Il y a quelqu'un ?
else -> opening
```

## Un même nom, deux fois

Deux scènes, répliques dans une même langue, faits, essais dans une même langue, compétences ou
critères portent le même nom : ce qui le cite peut désigner l'un ou l'autre. Renommez-en un.

"""###),
    ("duplicate-key", ###"""
# duplicate-key

Severity: error · In: scenarios, plays, rubrics, behaviour files

## The same line twice

This can be said once here: a title, a hint, the `else` of a scene, a key of a rubric. parley will
not guess which of the two you meant. Delete one.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
else -> gone
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on blame-customer -> gone
else -> opening
```

## La même ligne deux fois

Cela ne se dit qu'une fois ici : un titre, un indice, le `else` d'une scène, une clé de grille.
parley ne devine pas laquelle des deux compte. Supprimez-en une.

"""###),
    ("easy-win", ###"""
# easy-win

Severity: warning · In: scenarios

## Won without a skill it trains

parley found a way to a good ending on which nobody shows anything of a skill that `skills:` names.
Whoever takes that way learns that the skill is not needed. The sentence spells the way out, turn by
turn.

Ask for the skill on the way (`on acknowledge-emotion …`, a guard such as
`count(acknowledge-emotion) >= 1` or `trust >= 5`), or take it out of `skills:`.

Bad:

```parley
== opening
C op1.en> My parcel is late!
C op1.fr> Mon colis est en retard !
on offer-solution | acknowledge-emotion -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> My parcel is late!
C op1.fr> Mon colis est en retard !
on acknowledge-emotion -> heard
else -> opening

== heard
C he1.en> So what will you do?
C he1.fr> Alors, que faites-vous ?
on offer-solution -> done
else -> heard

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Gagné sans une compétence visée

parley a trouvé un chemin vers un bon dénouement où personne ne montre rien d'une compétence que
cite `skills:`. Qui l'emprunte apprend qu'elle est inutile. La phrase donne le chemin, tour par
tour.

Exigez la compétence en route (`on acknowledge-emotion …`, une garde comme
`count(acknowledge-emotion) >= 1` ou `trust >= 5`), ou retirez-la de `skills:`.

"""###),
    ("empty", ###"""
# empty

Severity: error · In: scenarios, plays, rubrics

## The file is empty

There is nothing in the file but blanks and comments. `parley scenario new ID` writes a small
scenario to start from.

Bad:

```parley file
# to be written
```

Good:

```play
play: good
lang: en
A> I can hear how frustrating this is.
=> ending good
```

## Le fichier est vide

Le fichier ne contient que des blancs et des commentaires. `parley scenario new ID` écrit un petit
scénario de départ.

"""###),
    ("empty-pattern", ###"""
# empty-pattern

Severity: error · In: behaviour files

## The pattern matches nothing

All parts of the pattern are optional, so that it would match anywhere without a single word. Make
one part required.

Bad:

```behaviour en
| please? ..2
```

Good:

```behaviour en
| please ..2 wait
```

## Le motif ne saisit rien

Toutes les parties du motif sont facultatives : il serait vrai partout, sans un mot. Rendez-en une
obligatoire.

"""###),
    ("empty-title", ###"""
# empty-title

Severity: warning · In: imports

## No title

A rubric or a criterion has no title in the export; reports will show its id. Give it one there, or
in the overlay.

## Pas de titre

Une grille ou un critère n'a pas de titre dans l'export ; les rapports montreront son identifiant.
Donnez-en un là-bas, ou dans le calque.

"""###),
    ("empty-value", ###"""
# empty-value

Severity: error · In: scenarios, rubrics

## Nothing is written here

A key, a hint or a line of the customer's has no text behind it. Write one, or delete the line.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr>
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

## Rien n'est écrit ici

Une clé, un indice ou une réplique n'est suivi d'aucun texte. Écrivez-en un ou supprimez la ligne.

"""###),
    ("encoding", ###"""
# encoding

Severity: error · In: scenarios, plays, rubrics

## Not UTF-8

Files are UTF-8. This one was saved in another encoding (often Windows-1252 or UTF-16), and accents
would be lost. Save it as UTF-8.

Bad:

```parley latin-1
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

## Encodage inattendu

Les fichiers sont en UTF-8. Celui-ci a été enregistré autrement (souvent Windows-1252 ou UTF-16), et
les accents seraient perdus. Enregistrez-le en UTF-8.

"""###),
    ("ending-goes-on", ###"""
# ending-goes-on

Severity: warning · In: scenarios

## An ending that goes on

The conversation is over when a scene with `ending:` has spoken. Routes, `else` and goals below it
are never heard.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
on closing -> gone
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Un dénouement qui continue

L'échange s'achève dès qu'une scène avec `ending:` a parlé. Les règles, `else` et buts qui suivent
ne servent jamais.

"""###),
    ("endless-loop", ###"""
# endless-loop

Severity: warning · In: scenarios

## A loop without a way out

From this scene no ending can be reached by any route: whatever the trainee does, they go round
until the customer hangs up. Give one of the scenes of the loop a way to an ending.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology -> done
on jargon -> lost
else -> opening

== lost
C lo1.en> What?
C lo1.fr> Quoi ?
else -> lost

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology -> done
on jargon -> lost
else -> opening

== lost
C lo1.en> What?
C lo1.fr> Quoi ?
on apology -> done
else -> lost

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Une boucle sans issue

Depuis cette scène, aucune règle ne mène à un dénouement : quoi que fasse l'apprenant, il tourne en
rond jusqu'à ce que le client raccroche. Donnez à une scène de la boucle un chemin vers un
dénouement.

"""###),
    ("entry-before-section", ###"""
# entry-before-section

Severity: error · In: word classes

## A word before any language

Words stand under `== en` or `== fr`: a class holds those of both languages, each for its own.

Bad:

```words
calm
```

Good:

```words
== en
calm
```

## Un mot avant toute langue

Les mots se mettent sous `== en` ou `== fr` : une classe contient ceux des deux langues, chacun pour
la sienne.

"""###),
    ("equal-points", ###"""
# equal-points

Severity: info · In: imports

## Two levels, the same points

Two levels of one criterion give the same points, so that scores cannot tell them apart. Often that
is meant; if not, change the points in the system it comes from.

## Deux niveaux, mêmes points

Deux niveaux d'un critère donnent les mêmes points : la note ne les distingue pas. C'est souvent
voulu ; sinon, changez les points dans le système d'origine.

"""###),
    ("few-samples", ###"""
# few-samples

Severity: warning · In: behaviour files

## Too few samples

A behaviour is only as good as its samples: sentences that must match (`+`) and near misses that
must not (`-`), in each language. The sentence says how many are there and how many it takes.

Bad:

```behaviour en
| good morning
+ Good morning!
```

## Trop peu d'exemples

Un comportement vaut ce que valent ses exemples : des phrases à reconnaître (`+`) et d'autres,
proches, à ne pas reconnaître (`-`), dans chaque langue. La phrase dit combien il y en a et combien
il en faut.

"""###),
    ("file-name", ###"""
# file-name

Severity: warning · In: scenarios, behaviour files

## File and id differ

A file is found by its name, and what is in it by its id. Where the two differ, `parley practice ID`
looks in vain. For behaviour files this is an error.

Bad:

```parley header
id: another-name
```

Good:

```parley header
id: example
```

## Le fichier ne porte pas le nom

On trouve un fichier par son nom et son contenu par son identifiant. S'ils diffèrent, `parley
practice ID` cherche en vain. Pour un fichier de comportement, c'est une erreur.

"""###),
    ("format-version", ###"""
# format-version

Severity: error · In: scenarios, rubrics

## Format missing or too new

A file begins with the version of its format, `parley: 1`, so that a later parley can read it as it
was meant. A number above 1 was written for a newer parley.

Bad:

```parley header
parley: 7
```

Good:

```parley header
parley: 1
```

## Format absent ou trop récent

Un fichier commence par la version de son format, `parley: 1`, pour qu'un parley futur le lise comme
il faut. Un nombre supérieur à 1 vient d'un parley plus récent.

"""###),
    ("grade", ###"""
# grade

Severity: error · In: rubrics

## A grade that does not exist

`acknowledge-emotion:2` asks for grade 2 or better; grades are 1, 2 and 3. Other behaviours are
found without a grade.

Bad:

```yaml criterion
levels: [{points: 1, when: "acknowledge-emotion:5"}, {points: 0}]
```

Good:

```yaml criterion
levels: [{points: 1, when: "acknowledge-emotion:2"}, {points: 0}]
```

## Un degré qui n'existe pas

`acknowledge-emotion:2` demande le degré 2 ou mieux ; les degrés sont 1, 2 et 3. Les autres
comportements n'en ont pas.

"""###),
    ("guard-always", ###"""
# guard-always

Severity: warning · In: scenarios

## A guard that always holds

The test says nothing: it holds whenever it is asked. A turn has been taken (`turns >= 1`), this
scene has been seen, the behaviour of the route counts itself. Delete it, or say what you meant:
often one more (`>= 2`).

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology when count(apology) >= 1 -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology when count(apology) >= 2 -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Une garde toujours vraie

Ce test ne dit rien : il est vrai chaque fois qu'on le pose. Un tour a eu lieu (`turns >= 1`), cette
scène a été vue, le comportement de la règle se compte lui-même. Supprimez-le, ou dites ce que vous
vouliez : souvent un de plus (`>= 2`).

"""###),
    ("guard-never", ###"""
# guard-never

Severity: warning · In: scenarios

## A guard that never holds

The test, or several together, can hold at no moment: anger and trust lie between 0 and 10, patience
only sinks, this scene has been seen at least once. The line is never used.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology when anger >= 7 and anger < 5 -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology when anger >= 5 and anger < 7 -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Une garde jamais vraie

Ce test, ou plusieurs ensemble, n'est vrai à aucun moment : colère et confiance vont de 0 à 10, la
patience ne fait que baisser, cette scène a été vue au moins une fois. La ligne ne sert jamais.

"""###),
    ("idle-sample", ###"""
# idle-sample

Severity: warning · In: scenarios

## A sample that changes nothing

A local sample lets words count as a behaviour for the routes of its scene. No route, goal or count
asks for that behaviour, so that hearing it changes nothing. Add the route, or delete the sample.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
+ offer-solution.en: the part leaves tonight
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
+ offer-solution.en: the part leaves tonight
on offer-solution -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Un exemple sans effet

Un exemple local fait valoir des mots comme un comportement pour les règles de sa scène. Aucune
règle, aucun but ni compte ne demande ce comportement : l'entendre ne change rien. Ajoutez la règle
ou supprimez l'exemple.

"""###),
    ("idle-skill", ###"""
# idle-skill

Severity: warning · In: scenarios

## A skill that nothing asks for

`skills:` promises to train this, and no goal and no route of any scene asks for a behaviour that
shows it: the trainee meets no situation that calls for it.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on thanks -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on acknowledge-emotion -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Une compétence jamais demandée

`skills:` promet d'entraîner cette compétence, or aucun but et aucune règle ne demande un
comportement qui la montre : l'apprenant ne rencontre aucune situation qui l'appelle.

"""###),
    ("last-level", ###"""
# last-level

Severity: error · In: rubrics

## Nothing for what is left

The last level has no `when`: it is for every conversation that reaches none of the others. Mostly
it gives 0 points.

Bad:

```yaml criterion
levels: [{points: 2, when: apology}]
```

Good:

```yaml criterion
levels: [{points: 2, when: apology}, {points: 0}]
```

## Rien pour le reste

Le dernier niveau n'a pas de `when` : il vaut pour tout échange qui n'atteint aucun des autres. Le
plus souvent, il donne 0 point.

"""###),
    ("level-order", ###"""
# level-order

Severity: error · In: rubrics

## Levels out of order

The first level whose rule holds counts, so that levels go from the best down. Two levels of the
same points are one: join them with `or` (a warning).

Bad:

```yaml criterion
levels: [{points: 1, when: apology}, {points: 2, when: validate}, {points: 0}]
```

Good:

```yaml criterion
levels: [{points: 2, when: validate}, {points: 1, when: apology}, {points: 0}]
```

## Niveaux dans le désordre

Le premier niveau dont la règle est vraie compte : ils vont donc du meilleur au moins bon. Deux
niveaux de mêmes points n'en font qu'un : joignez-les par `or` (avertissement).

"""###),
    ("line-syntax", ###"""
# line-syntax

Severity: error · In: scenarios, plays

## The line does not follow its form

Something is missing, in the wrong order or too much; the caret stands where it is noticed and the
sentence says what belongs there. Routes read `on a & not b when anger >= 7 twice -> scene`; a
condition has either `&` or `|`, a guard only `and`.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology & thanks | please -> opening
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology & thanks -> done
on apology & please -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## La ligne ne suit pas sa forme

Quelque chose manque, est de trop ou dans le mauvais ordre ; le repère montre où, la phrase dit ce
qui convient. Une règle se lit `on a & not b when anger >= 7 twice -> scene` ; une condition a soit
`&`, soit `|`, une garde seulement `and`.

"""###),
    ("long-line", ###"""
# long-line

Severity: warning · In: scenarios

## Too long for one breath

A customer who says more than 240 signs at once is a monologue: on a terminal it fills the screen,
and the trainee answers its last sentence only. Cut it, or spread it over two scenes.

Bad:

```parley
== opening
C op1.en> I ordered it on Monday, and on Tuesday it was to be here, and on Wednesday I wrote to you, and on Thursday I called, and on Friday I called again, and every time somebody else told me something else about it, and nobody ever wrote anything down, and now it is Saturday.
C op1.fr> Où est mon colis ?
else -> opening
```

Good:

```parley
== opening
C op1.en> It was to be here on Tuesday. It is Saturday, and I have called three times!
C op1.fr> Il devait arriver mardi. On est samedi, et j'ai appelé trois fois !
else -> opening
```

## Trop long pour un souffle

Un client qui dit plus de 240 signes d'affilée fait un monologue : l'écran se remplit et l'apprenant
ne répond qu'à la dernière phrase. Coupez, ou répartissez sur deux scènes.

"""###),
    ("lost-cell", ###"""
# lost-cell

Severity: warning · In: imports

## A cell without a level

The export has a cell that belongs to no level of its rubric. Its text is left out; everything else
is read. Export again, or add the text in the overlay.

## Une cellule sans niveau

L'export contient une cellule qui n'appartient à aucun niveau de la grille. Son texte est laissé de
côté ; le reste est lu. Exportez de nouveau, ou ajoutez le texte dans le calque.

"""###),
    ("lost-namespace", ###"""
# lost-namespace

Severity: warning · In: imports

## The namespace is missing

The XML looks like Canvas and does not say so: a tool on the way dropped the namespace. It was read
as Canvas; check that the rubric is whole.

## L'espace de noms manque

Le XML ressemble à du Canvas sans le dire : un outil a ôté l'espace de noms. Il a été lu comme du
Canvas ; vérifiez que la grille est entière.

"""###),
    ("low-scale", ###"""
# low-scale

Severity: warning · In: imports

## Low values are good here

This metric counts a low value as the best, and parley adds points up: more is better. Turn its
points round, or it rewards the wrong thing.

## Les valeurs basses sont bonnes

Cette mesure tient une valeur basse pour la meilleure, alors que parley additionne des points : plus
vaut mieux. Inversez ses points, sinon elle récompense le contraire.

"""###),
    ("misplaced-line", ###"""
# misplaced-line

Severity: error · In: scenarios, plays

## The line stands in the wrong place

Keys such as `id:` or `card.en:`, `allow` and `fact` stand above the first scene; everything else
belongs in a scene. In a play, `expect` and `scene` stand below an `A>` line, and `=>` ends it.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
allow callback
else -> opening
```

Good:

```parley header
allow callback
```

## La ligne n'est pas à sa place

Les clés comme `id:` ou `card.en:`, `allow` et `fact` se mettent avant la première scène ; tout le
reste, dans une scène. Dans un essai, `expect` et `scene` suivent une ligne `A>`, et `=>` le
termine.

"""###),
    ("missing-else", ###"""
# missing-else

Severity: error · In: scenarios

## No else

Trainees type what they like. A scene that is no ending says with `else -> scene` what follows when
none of its rules catches the turn.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology -> gone
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on apology -> gone
else -> opening
```

## Pas de sinon

Les apprenants écrivent ce qu'ils veulent. Une scène qui n'est pas un dénouement dit par `else ->
scene` ce qui suit quand aucune de ses règles ne s'applique.

"""###),
    ("missing-hangup", ###"""
# missing-hangup

Severity: error · In: scenarios

## The customer cannot hang up

A customer whose anger reaches 9.5, or whose patience is used up, ends the conversation whatever the
rules say. One scene has to be there for it, with `ending: hangup`.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening

== gone
ending: hangup
C go1.en> Goodbye.
C go1.fr> Au revoir.
```

## Le client ne peut pas raccrocher

Un client dont la colère atteint 9,5, ou à bout de patience, met fin à l'échange quoi que disent les
règles. Il faut une scène pour cela, avec `ending: hangup`.

"""###),
    ("missing-hint", ###"""
# missing-hint

Severity: warning · In: scenarios

## Hints are missing

A trainee who is stuck asks for help three times: what to reach (`hint1`), what to do for it
(`hint2`), an example (`hint3`). A scene without them leaves them alone.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
hint1.en: Name what they feel.
hint1.fr: Nommez ce que le client ressent.
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
hint1.en: Answer the feeling first.
hint1.fr: Répondez d'abord à l'émotion.
hint2.en: Name what they feel.
hint2.fr: Nommez ce que le client ressent.
hint3.en: I can hear how frustrating this is.
hint3.fr: Je comprends votre agacement.
else -> opening
```

## Il manque des indices

Un apprenant bloqué demande de l'aide en trois fois : le but (`hint1`), le comportement (`hint2`),
un exemple (`hint3`). Sans indices, la scène le laisse seul.

"""###),
    ("missing-key", ###"""
# missing-key

Severity: error · In: scenarios, plays, rubrics, behaviour files

## Something required is missing

The file cannot be used without this. A scenario has `id`, `title`, `channel`, `difficulty`,
`skills`, `today`, `customer` and `card`, and at least one scene; a play its `lang`.

Bad:

```play
play: good
A> Hello.
=> ending good
```

Good:

```play
play: good
lang: en
A> Hello.
=> ending good
```

## Il manque quelque chose

Sans cela, le fichier est inutilisable. Un scénario a `id`, `title`, `channel`, `difficulty`,
`skills`, `today`, `customer` et `card`, et au moins une scène ; un essai, sa langue (`lang`).

"""###),
    ("missing-play", ###"""
# missing-play

Severity: warning · In: scenarios

## A play is missing

Every scenario ships six plays in each of its languages: `good`, `solve-too-early`, `bad`, `silent`,
`parrot` (stock phrases pasted) and `recovery`. They show that it can be won, and that it cannot be
won by chance.

Bad:

```with play
play: good
lang: en
A> I can hear how frustrating this is.
=> ending good
```

Good:

```with play
play: good
lang: en
A> I can hear how frustrating this is.
=> ending good

play: solve-too-early
lang: en
A> I'll send you a new one today.
=> not ending good

play: bad
lang: en
A> That is your own fault.
=> not ending good

play: silent
lang: en
A> (silence)
=> not ending good

play: parrot
lang: en
A> Sorry, sorry, sorry.
=> not ending good

play: recovery
lang: en
A> Calm down.
A> You're right. I can hear how frustrating this is.
=> ending good

play: good
lang: fr
A> Je comprends votre agacement.
=> ending good

play: solve-too-early
lang: fr
A> Je vous en renvoie un aujourd'hui.
=> not ending good

play: bad
lang: fr
A> C'est de votre faute.
=> not ending good

play: silent
lang: fr
A> (silence)
=> not ending good

play: parrot
lang: fr
A> Désolé, désolé, désolé.
=> not ending good

play: recovery
lang: fr
A> Calmez-vous.
A> Vous avez raison. Je comprends votre agacement.
=> ending good
```

## Il manque un essai

Chaque scénario vient avec six essais dans chacune de ses langues : `good`, `solve-too-early`,
`bad`, `silent`, `parrot` (phrases toutes faites) et `recovery`. Ils montrent qu'on peut le réussir,
et pas par hasard.

"""###),
    ("missing-translation", ###"""
# missing-translation

Severity: warning · In: scenarios, rubrics

## A translation is missing

Texts stand in English and in French side by side. Whoever practises in the other language would
read this one in the wrong language.

Bad:

```parley
== opening
C op1.en> Hello?
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

## Il manque une traduction

Les textes sont en anglais et en français, côte à côte. Qui s'exerce dans l'autre langue lirait
celui-ci dans la mauvaise.

"""###),
    ("mood-table", ###"""
# mood-table

Severity: error · In: mood table

## The mood table cannot be read

The table holds what each behaviour does to anger and trust, and the constants of the formula: lines
`effect NAME ANGER TRUST`, `again …` and `set NAME NUMBER`, each name once and none missing.

Bad:

```mood
effect apology
```

## Table des humeurs illisible

La table donne l'effet de chaque comportement sur la colère et la confiance, et les constantes de la
formule : lignes `effect NOM COLÈRE CONFIANCE`, `again …` et `set NOM NOMBRE`, chaque nom une fois,
aucun oublié.

"""###),
    ("negative-points", ###"""
# negative-points

Severity: warning · In: imports

## Points below zero

A criterion takes points away. With `normalise: zero` a level below 0 is an error; use `normalise:
min`, or write the criterion as one of absence (`never`, `each`).

## Des points négatifs

Un critère retire des points. Avec `normalise: zero`, un niveau sous 0 est une erreur ; prenez
`normalise: min`, ou faites-en un critère d'absence (`never`, `each`).

"""###),
    ("no-claim", ###"""
# no-claim

Severity: error · In: plays

## The play claims nothing

A play without a line `=> …` can never fail, and a test that cannot fail tests nothing. Say how it
ends.

Bad:

```play
play: good
lang: en
A> I can hear how frustrating this is.
```

Good:

```play
play: good
lang: en
A> I can hear how frustrating this is.
=> ending good
```

## L'essai n'affirme rien

Un essai sans ligne `=> …` ne peut pas échouer, et un test qui ne peut pas échouer ne teste rien.
Dites comment il finit.

"""###),
    ("no-criteria", ###"""
# no-criteria

Severity: warning · In: imports

## A rubric without criteria

The rubric has a title and nothing to score by. Most likely it was never filled in, or the export
left its rows out.

## Une grille sans critère

La grille a un titre et rien à noter. Sans doute n'a-t-elle jamais été remplie, ou l'export a omis
ses lignes.

"""###),
    ("no-customer-line", ###"""
# no-customer-line

Severity: error · In: scenarios

## The customer says nothing

On entering a scene the customer speaks. A scene without a `C` line leaves the trainee with nothing
to answer.

Bad:

```parley
== opening
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

## Le client ne dit rien

En entrant dans une scène, le client parle. Sans ligne `C`, l'apprenant n'a rien à quoi répondre.

"""###),
    ("no-effect", ###"""
# no-effect

Severity: warning · In: rubrics

## A key without effect

The key is understood and changes nothing here: `failsBelow` without `critical`, `outOfOrder`
without `before`, `each` above the points. Delete it, or add what it needs.

Bad:

```yaml criterion
points: 2
never: blame-customer
failsBelow: 50 %
```

Good:

```yaml criterion
points: 2
never: blame-customer
critical: form
failsBelow: 50 %
```

## Une clé sans effet

La clé est comprise et ne change rien ici : `failsBelow` sans `critical`, `outOfOrder` sans
`before`, `each` au-delà des points. Supprimez-la ou ajoutez ce qu'il lui faut.

"""###),
    ("no-examples", ###"""
# no-examples

Severity: info · In: rubrics

## No examples

Trainees learn what a criterion asks for from a sentence that shows it and one that does not:
`examples: {good: …, bad: …}`.

Bad:

```yaml criterion
points: 2
never: blame-customer
```

Good:

```yaml criterion
points: 2
never: blame-customer
examples: {good: {en: "Let me look.", fr: "Je regarde."}, bad: {en: "Your fault.", fr: "Votre faute."}}
```

## Pas d'exemples

On apprend ce qu'un critère demande par une phrase qui le montre et une qui ne le montre pas :
`examples: {good: …, bad: …}`.

"""###),
    ("no-good-ending", ###"""
# no-good-ending

Severity: warning · In: scenarios

## It cannot be won

No route leads to a scene with `ending: good`: however well the trainee does, the customer is never
satisfied.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

Good:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
on acknowledge-emotion -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## On ne peut pas réussir

Aucune règle ne mène à une scène `ending: good` : si bien que fasse l'apprenant, le client n'est
jamais satisfait.

"""###),
    ("no-levels", ###"""
# no-levels

Severity: info · In: imports

## Comments only

The criterion has neither levels nor points: people write a comment there. It is read, and stays out
of the score.

## Des remarques seulement

Le critère n'a ni niveaux ni points : on y écrit une remarque. Il est lu, et reste hors de la note.

"""###),
    ("no-plays", ###"""
# no-plays

Severity: warning · In: scenarios

## No plays

Nothing shows that the scenario can be won, nor that silence and stock phrases do not win. Write
plays in the file of the same name that ends in `.play`.

Bad:

```parley
== opening
C op1.en> Hello?
C op1.fr> Allô ?
else -> opening
```

Good:

```with play
play: good
lang: en
A> I can hear how frustrating this is.
=> ending good
```

## Aucun essai

Rien ne montre qu'on peut réussir ce scénario, ni que le silence et les phrases toutes faites
échouent. Écrivez des essais dans le fichier de même nom en `.play`.

"""###),
    ("no-rubric", ###"""
# no-rubric

Severity: error · In: imports

## No rubric in the file

The file can be read, and there is no rubric in it that parley knows: another part of the course was
exported, or a sheet has no row of headings such as Section, Criterion, Weight, Level 1, Level 1
points.

## Aucune grille dans le fichier

Le fichier se lit, mais ne contient aucune grille que parley connaisse : une autre partie du cours a
été exportée, ou la feuille n'a pas de ligne d'en-têtes comme Thème, Critère, Poids, Niveau 1,
Points du niveau 1.

"""###),
    ("no-scoring", ###"""
# no-scoring

Severity: info · In: imports

## Scoring is switched off in the form

The form has scores and does not use them. They are read all the same, since a rubric counts.

## La notation du formulaire est coupée

Le formulaire a des points et ne s'en sert pas. Ils sont lus quand même, puisqu'une grille compte.

"""###),
    ("no-skill", ###"""
# no-skill

Severity: info · In: rubrics

## The criterion trains nothing

Progress is followed by skill. A criterion without `skill:` counts in scores and in nobody's
progress.

Bad:

```yaml criterion
points: 2
never: blame-customer
```

Good:

```yaml criterion
skill: courtesy
points: 2
never: blame-customer
```

## Le critère n'entraîne rien

Les progrès se suivent par compétence. Un critère sans `skill:` compte dans les notes, pas dans les
progrès.

"""###),
    ("no-turns", ###"""
# no-turns

Severity: error · In: plays

## Nobody says anything

A play is a conversation: it needs at least one line `A> …`. For a trainee who keeps silent, write
`A> (silence)`.

Bad:

```play
play: silent
lang: en
=> not ending good
```

Good:

```play
play: silent
lang: en
A> (silence)
=> not ending good
```

## Personne ne dit rien

Un essai est un échange : il faut au moins une ligne `A> …`. Pour un apprenant muet, écrivez `A>
(silence)`.

"""###),
    ("parrot-wins", ###"""
# parrot-wins

Severity: warning · In: scenarios

## The same words win

Saying one and the same thing turn after turn leads to a good ending. People find such a way at
once, and learn nothing by it. Ask for different things in turn, or for a second behaviour (`&`).

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on apology -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on acknowledge-emotion & open-question -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Répéter suffit

Dire toujours la même chose mène à un bon dénouement. On trouve vite ce chemin, et on n'y apprend
rien. Demandez des choses différentes tour à tour, ou un second comportement (`&`).

"""###),
    ("pattern", ###"""
# pattern

Severity: error · In: behaviour files

## The pattern cannot be read

Patterns are words, optional parts `?`, repeats `*`, gaps `..2`, choices `(a|b)` and classes
`@feeling`; the caret stands where it goes wrong.

Bad:

```behaviour en
| (good morning
```

Good:

```behaviour en
| (good|nice) morning
```

## Motif illisible

Un motif se compose de mots, de parties facultatives `?`, de répétitions `*`, de trous `..2`, de
choix `(a|b)` et de classes `@feeling` ; le repère montre où cela se gâte.

"""###),
    ("pattern-before-section", ###"""
# pattern-before-section

Severity: error · In: behaviour files

## A pattern before any language

Patterns stand under `== en` or `== fr`: a pattern belongs to one language.

Bad:

```behaviour header
| good morning
```

Good:

```behaviour en
| good morning
```

## Un motif avant toute langue

Les motifs se mettent sous `== en` ou `== fr` : un motif appartient à une langue.

"""###),
    ("placeholder", ###"""
# placeholder

Severity: error · In: scenarios

## A brace that means nothing

In a customer's line, braces stand for a fact: `{promised-date}`, or `{promised-date:on}` for "on
Friday 6 March". A brace that is only a brace is written twice: `{{`.

Bad:

```parley
== opening
C op1.en> So {promised-date it is?
C op1.fr> Donc {promised-date} ?
else -> opening
```

Good:

```parley
== opening
C op1.en> So {promised-date} it is?
C op1.fr> Donc {promised-date} ?
else -> opening
```

## Une accolade qui ne veut rien dire

Dans une réplique, les accolades désignent un fait : `{promised-date}`, ou `{promised-date:on}` pour
« vendredi 6 mars ». Une simple accolade s'écrit deux fois : `{{`.

"""###),
    ("points-mismatch", ###"""
# points-mismatch

Severity: warning · In: imports

## The best level is not the full points

The criterion is worth more, or less, than its best level gives. The levels are believed, since they
are what people choose. Mend one of the two there.

## Le meilleur niveau n'a pas tous les points

Le critère vaut plus, ou moins, que ne donne son meilleur niveau. On croit les niveaux, puisque
c'est eux que l'on choisit. Corrigez l'un des deux là-bas.

"""###),
    ("range", ###"""
# range

Severity: info · In: imports

## A level with a range

Over there a level stands for a range of points and a person chooses within it. Here each level
stands for its highest points.

## Un niveau par intervalle

Là-bas, un niveau couvre un intervalle de points où chacun choisit. Ici, chaque niveau vaut ses
points les plus hauts.

"""###),
    ("return-without-ask", ###"""
# return-without-ask

Severity: warning · In: scenarios

## Return, but nobody asked

`return` goes back to the scene that asked. This scene can also be entered by a plain arrow; then
nobody waits, and `return` stays where it is.

Enter it by `ask` everywhere, or name the scene to go to.

Bad:

```parley
== opening
C op1.en> Where is my parcel?
C op1.fr> Où est mon colis ?
on re-ask -> identity
else -> opening

== identity
C id1.en> Claire Simon, as I said.
C id1.fr> Claire Simon, je vous l'ai dit.
else -> return
```

Good:

```parley
== opening
C op1.en> Where is my parcel?
C op1.fr> Où est mon colis ?
on re-ask -> ask identity
else -> opening

== identity
C id1.en> Claire Simon, as I said.
C id1.fr> Claire Simon, je vous l'ai dit.
else -> return
```

## Un retour sans demande

`return` revient à la scène qui a demandé. Or on entre aussi dans cette scène par une flèche simple
: personne n'attend, et `return` reste sur place.

Entrez-y partout par `ask`, ou nommez la scène où aller.

"""###),
    ("rule-syntax", ###"""
# rule-syntax

Severity: error · In: rubrics

## The rule cannot be read

Rules are made of behaviours, `and`, `or`, `not`, counts (`open-question >= 2`), order (`apology
before offer-solution`) and brackets; the caret stands where it goes wrong.

Bad:

```yaml criterion
levels: [{points: 1, when: "apology and"}, {points: 0}]
```

Good:

```yaml criterion
levels: [{points: 1, when: "apology and validate"}, {points: 0}]
```

## Règle illisible

Une règle se compose de comportements, de `and`, `or`, `not`, de comptes (`open-question >= 2`),
d'ordre (`apology before offer-solution`) et de parenthèses ; le repère montre où cela se gâte.

"""###),
    ("sample-before-section", ###"""
# sample-before-section

Severity: error · In: behaviour files

## A sample before any language

Samples and their context lines stand under `== en` or `== fr`.

Bad:

```behaviour header
+ Good morning!
```

Good:

```behaviour en
| good morning
+ Good morning!
```

## Un exemple avant toute langue

Les exemples et leurs lignes de contexte se mettent sous `== en` ou `== fr`.

"""###),
    ("section-fail", ###"""
# section-fail

Severity: warning · In: imports

## The answer fails one section only

In the form, a wrong answer brings one section to zero, not the form. An import makes it critical for
the form; write `critical: section` for it in the overlay.

## La réponse n'élimine qu'un thème

Dans le formulaire, une mauvaise réponse met un thème à zéro, pas l'ensemble. L'importation la rend
éliminatoire pour l'ensemble ; écrivez `critical: section` pour elle dans le calque.

"""###),
    ("shadowed-route", ###"""
# shadowed-route

Severity: warning · In: scenarios

## A route that is never taken

Another route holds whenever this one does, and wins: among those that hold, the one with most terms
is taken (each `&` term one, a whole `|` list one, a guard one, `twice` one), then the first in the
file. Make this one more specific, move it up, or delete it.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on apology | thanks -> done
on apology -> gone
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on apology | thanks -> done
on apology & blame-customer -> gone
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Une règle jamais suivie

Une autre règle est vraie chaque fois que celle-ci l'est, et l'emporte : on suit celle qui a le plus
de termes (chaque terme de `&` un, une liste `|` entière un, une garde un, `twice` un), puis la
première du fichier. Précisez celle-ci, remontez-la ou supprimez-la.

"""###),
    ("silent-wins", ###"""
# silent-wins

Severity: warning · In: scenarios

## Silence wins

Whoever says nothing at all comes to a good ending: an `else` or an `on nothing` leads there. Let
silence lead to a scene that asks for an answer, or to a worse ending.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
else -> done

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on acknowledge-emotion -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Se taire suffit

Qui ne dit rien du tout arrive à un bon dénouement : un `else` ou un `on nothing` y mène. Faites
mener le silence à une scène qui réclame une réponse, ou à un moins bon dénouement.

"""###),
    ("todo", ###"""
# todo

Severity: warning · In: scenarios

## Something is left to do

A line says TODO or FIXME. Finish it before others practise with it.

Bad:

```parley
# TODO: a second line
== opening
C op1.en> Well?
C op1.fr> Alors ?
else -> opening
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
C op2.en> I'm listening.
C op2.fr> Je vous écoute.
else -> opening
```

## Il reste à faire

Une ligne dit TODO ou FIXME. Terminez-la avant que d'autres s'exercent.

"""###),
    ("too-large", ###"""
# too-large

Severity: error · In: scenarios, plays, rubrics

## Too large

Files are written by people: a scenario or a file of plays has at most 1 MB, 500 scenes, 200 plays
and lines of 4,000 signs; a rubric 4 MB. What is larger was not meant for parley, or is to slow it
down.

Bad:

```parley repeated 4100
== opening
C op1.en> x
C op1.fr> x
else -> opening
```

Good:

```parley
== opening
C op1.en> x
C op1.fr> x
else -> opening
```

## Trop grand

Ces fichiers sont écrits par des gens : un scénario ou un fichier d'essais a au plus 1 Mo, 500
scènes, 200 essais et des lignes de 4 000 signes ; une grille, 4 Mo. Au-delà, le fichier n'est pas
pour parley, ou cherche à le ralentir.

"""###),
    ("too-many-faults", ###"""
# too-many-faults

Severity: error · In: scenarios, plays

## Too many faults

After 200 faults the rest is not judged: most likely this is no scenario at all. Mend the first ones
and check again.

Bad:

```parley lines 300
This is no line of a scenario
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
else -> opening
```

## Trop de défauts

Après 200 défauts, le reste n'est pas jugé : ce n'est sans doute pas un scénario. Corrigez les
premiers et vérifiez de nouveau.

"""###),
    ("too-many-words", ###"""
# too-many-words

Severity: error · In: word classes

## Too many words

The patterns of a language share one vocabulary, and it is full. Spell fewer forms out, or take out
a large class.

## Trop de mots

Les motifs d'une langue partagent un vocabulaire, et il est plein. Écrivez moins de formes, ou
retirez une grande classe.

"""###),
    ("total-mismatch", ###"""
# total-mismatch

Severity: warning · In: imports

## The total is not the sum

The rubric names a total that its criteria do not add up to; often a criterion was added later, or
was not exported. The criteria are believed.

## Le total n'est pas la somme

La grille annonce un total que ses critères n'atteignent pas ; souvent un critère a été ajouté
ensuite, ou pas exporté. On croit les critères.

"""###),
    ("twice-never", ###"""
# twice-never

Severity: warning · In: scenarios

## There is no second time

`twice` asks that the same was heard in the turn before, in this scene. Here the first time already
leads out of the scene, so that there is no second. Let the first time stay (`-> this-scene`), or
drop `twice`.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on nothing twice -> gone
else -> done

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on nothing twice -> gone
on acknowledge-emotion -> done
else -> opening

== done
ending: good
C do1.en> Thank you.
C do1.fr> Merci.
```

## Il n'y a pas de seconde fois

`twice` veut que la même chose ait été entendue au tour d'avant, dans cette scène. Or la première
fois fait déjà quitter la scène : il n'y en a pas de seconde. Faites rester la première fois (`->
cette-scene`), ou retirez `twice`.

"""###),
    ("unknown-behaviour", ###"""
# unknown-behaviour

Severity: error · In: scenarios, plays, rubrics

## No such behaviour

parley recognises the behaviours that `parley behaviour list` shows, and your own in
`$PARLEY_HOME/behaviours`. This name is none of them; the nearest one is offered where there is one.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on apolgy -> opening
else -> opening
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on apology -> opening
else -> opening
```

## Comportement inconnu

parley reconnaît les comportements que montre `parley behaviour list`, et les vôtres dans
`$PARLEY_HOME/behaviours`. Ce nom n'en fait pas partie ; le plus proche est proposé s'il y en a un.

"""###),
    ("unknown-class", ###"""
# unknown-class

Severity: error · In: behaviour files

## No such word class

`@name` stands for the words of `Classes/name.words`; there is no such file.

Bad:

```behaviour en
| so @feling
```

Good:

```behaviour en
| so @feeling
```

## Classe de mots inconnue

`@nom` désigne les mots de `Classes/nom.words` ; ce fichier n'existe pas.

"""###),
    ("unknown-customer-line", ###"""
# unknown-customer-line

Severity: error · In: scenarios

## Say names no line

`say ID when …` gives a `C` line of the same scene a guard. This scene has no line of that id.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
say op9 once
else -> opening
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
C op2.en> I'm listening.
C op2.fr> Je vous écoute.
say op1 once
else -> opening
```

## Réplique inconnue

`say ID when …` donne une garde à une ligne `C` de la même scène. Cette scène n'a pas de réplique de
ce nom.

"""###),
    ("unknown-fact", ###"""
# unknown-fact

Severity: error · In: scenarios

## No such fact

What the customer is to remember of the trainee's words is declared above the first scene: `fact
promised-date: date`. A guard or a line names one that is not.

Bad:

```parley
== opening
C op1.en> So {promise}?
C op1.fr> Donc {promise} ?
else -> opening
```

Good:

```parley
== opening
C op1.en> So {promised-date}?
C op1.fr> Donc {promised-date} ?
else -> opening
```

## Fait inconnu

Ce que le client doit retenir des mots de l'apprenant se déclare avant la première scène : `fact
promised-date: date`. Une garde ou une réplique en cite un qui ne l'est pas.

"""###),
    ("unknown-family", ###"""
# unknown-family

Severity: error · In: behaviour files

## No such family

Families are opening, listening, empathy, ownership, resolution, courtesy, closing, negative and
customer.

Bad:

```behaviour header
family: politeness
```

Good:

```behaviour header
family: courtesy
```

## Famille inconnue

Les familles sont opening, listening, empathy, ownership, resolution, courtesy, closing, negative et
customer.

"""###),
    ("unknown-heading", ###"""
# unknown-heading

Severity: info · In: imports

## A column that was not read

The sheet has headings that parley does not know. They are left out; the page on rubrics in
spreadsheets lists those that are read.

## Une colonne non lue

La feuille a des en-têtes que parley ne connaît pas. Ils sont laissés de côté ; la page sur les
grilles en tableur donne ceux qui sont lus.

"""###),
    ("unknown-key", ###"""
# unknown-key

Severity: error · In: scenarios, rubrics, behaviour files

## No such key

This key means nothing here, most often because of a slip; the nearest known one is offered where
there is one.

Bad:

```parley header
chanel: phone
```

Good:

```parley header
channel: phone
```

## Clé inconnue

Cette clé ne veut rien dire ici, souvent à cause d'une faute de frappe ; la plus proche est proposée
s'il y en a une.

"""###),
    ("unknown-line", ###"""
# unknown-line

Severity: error · In: scenarios, plays, behaviour files

## parley cannot tell what the line is

Each line says by its first word or sign what it is: `C` the customer speaks, `on` a route, `else`,
`say`, `goal:`, `hint1.en:`, `model.en>`, `+` a sample, `ending:`; in a play `A>`, `expect`,
`scene`, `=>`. A comment begins with `#`.

Bad:

```parley
== opening
Claire: Well?
else -> opening
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
else -> opening
```

## Ligne incompréhensible

Le premier mot ou signe d'une ligne dit ce qu'elle est : `C` le client parle, `on` une règle,
`else`, `say`, `goal:`, `hint1.en:`, `model.en>`, `+` un exemple, `ending:` ; dans un essai `A>`,
`expect`, `scene`, `=>`. Un commentaire commence par `#`.

"""###),
    ("unknown-method", ###"""
# unknown-method

Severity: warning · In: imports

## Another way of grading

Moodle knows several advanced grading methods; parley reads rubrics and marking guides. Others come
from plug-ins and are left out.

## Une autre méthode d'évaluation

Moodle connaît plusieurs méthodes d'évaluation avancée ; parley lit les grilles et les guides
d'évaluation. Les autres viennent de modules et sont laissées de côté.

"""###),
    ("unknown-polarity", ###"""
# unknown-polarity

Severity: error · In: behaviour files

## Polarity is any, or not there

`polarity: any` lets negated words count ("it still does not work"). There is no other value; leave
the line out otherwise.

Bad:

```behaviour header
polarity: none
```

Good:

```behaviour header
polarity: any
```

## Polarité inconnue

`polarity: any` fait compter les mots niés (« ça ne marche toujours pas »). Il n'y a pas d'autre
valeur ; sinon, supprimez la ligne.

"""###),
    ("unknown-scene", ###"""
# unknown-scene

Severity: error · In: scenarios, plays

## No such scene

An arrow, a guard or a play names a scene that is not in the scenario. The nearest name is offered
where there is one.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
else -> openning
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
else -> opening
```

## Scène inconnue

Une flèche, une garde ou un essai cite une scène qui n'est pas dans le scénario. Le nom le plus
proche est proposé s'il y en a un.

"""###),
    ("unknown-section", ###"""
# unknown-section

Severity: error · In: behaviour files, word classes

## No such section

Patterns, samples and words stand under `== en` or `== fr`; there are no other sections.

Bad:

```words
== de
ruhig
```

Good:

```words
== en
calm
```

## Section inconnue

Motifs, exemples et mots se mettent sous `== en` ou `== fr` ; il n'y a pas d'autre section.

"""###),
    ("unknown-skill", ###"""
# unknown-skill

Severity: warning · In: scenarios

## A skill that nobody scores

Practice and real calls are scored with the core rubric: active-listening, empathy, ownership,
resolution, courtesy. A skill that none of its criteria names counts in nobody's progress.

Bad:

```parley header
skills: empaty
```

Good:

```parley header
skills: empathy
```

## Une compétence que rien ne note

L'entraînement et les vrais appels sont notés avec la grille de base : active-listening, empathy,
ownership, resolution, courtesy. Une compétence qu'aucun critère ne cite ne compte dans les progrès
de personne.

"""###),
    ("unknown-speaker", ###"""
# unknown-speaker

Severity: error · In: behaviour files

## Agent or customer

A behaviour is something the `agent` does, or the `customer`.

Bad:

```behaviour header
speaker: caller
```

Good:

```behaviour header
speaker: customer
```

## Agent ou client

Un comportement est le fait de l'agent (`agent`) ou du client (`customer`).

"""###),
    ("unknown-tag", ###"""
# unknown-tag

Severity: warning · In: rubrics

## Nearly a pillar

Tags group criteria by the four pillars: availability, effectiveness, empathy, personalisation. This
one looks like a slip of one of them; other tags of your own are free.

Bad:

```yaml criterion
tags: [empaty]
points: 2
never: blame-customer
```

Good:

```yaml criterion
tags: [empathy]
points: 2
never: blame-customer
```

## Presque un pilier

Les étiquettes regroupent les critères selon les quatre piliers : availability, effectiveness,
empathy, personalisation. Celle-ci ressemble à une faute de frappe ; les vôtres restent libres.

"""###),
    ("unknown-word", ###"""
# unknown-word

Severity: error · In: scenarios, plays, rubrics

## Not one of the words that belong here

Only certain words have a meaning here (a channel, an ending, a language, a kind of fact, a test, a
policy); the sentence lists them.

Bad:

```parley header
channel: telephone
```

Good:

```parley header
channel: phone
```

## Mot inattendu

Seuls certains mots ont un sens ici (un canal, un dénouement, une langue, une sorte de fait, un
test, une règle de calcul) ; la phrase en donne la liste.

"""###),
    ("unreachable-full", ###"""
# unreachable-full

Severity: warning · In: rubrics

## Nobody reaches 100 %

Full points here need a behaviour that another criterion forbids: one of the two is always lost.

Bad:

```yaml criteria
- id: asks-again
  title: {en: Asks again, fr: Redemande}
  levels: [{points: 1, when: re-ask}, {points: 0}]
- id: never-asks-again
  title: {en: Never asks again, fr: Ne redemande jamais}
  points: 1
  never: re-ask
```

Good:

```yaml criteria
- id: asks
  title: {en: Asks, fr: Demande}
  levels: [{points: 1, when: open-question}, {points: 0}]
- id: never-asks-again
  title: {en: Never asks again, fr: Ne redemande jamais}
  points: 1
  never: re-ask
```

## Personne n'atteint 100 %

Les pleins points demandent ici un comportement qu'un autre critère interdit : l'un des deux est
toujours perdu.

"""###),
    ("unreachable-level", ###"""
# unreachable-level

Severity: error · In: rubrics

## A level nobody reaches

A level above already catches all that this one would: it has the same rule, or none. A rule that
contradicts itself never holds either.

Bad:

```yaml criterion
levels: [{points: 2, when: apology}, {points: 1, when: apology}, {points: 0}]
```

Good:

```yaml criterion
levels: [{points: 2, when: apology}, {points: 1, when: validate}, {points: 0}]
```

## Un niveau jamais atteint

Un niveau au-dessus prend déjà tout ce que celui-ci prendrait : même règle, ou aucune. Une règle qui
se contredit n'est jamais vraie non plus.

"""###),
    ("unreachable-scene", ###"""
# unreachable-scene

Severity: warning · In: scenarios

## Nobody comes here

No route and no `else` of a scene that can be reached leads here; what the scene says is never
heard. Often an arrow has the wrong name, or a draft was left behind.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
else -> opening

== details
C de1.en> It was due on Tuesday.
C de1.fr> Il devait arriver mardi.
else -> opening
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on open-question -> details
else -> opening

== details
C de1.en> It was due on Tuesday.
C de1.fr> Il devait arriver mardi.
else -> opening
```

## Personne n'arrive ici

Aucune règle ni aucun `else` d'une scène accessible ne mène ici ; ce que dit la scène n'est jamais
entendu. Souvent, une flèche porte le mauvais nom ou un brouillon est resté.

"""###),
    ("unreachable-zero", ###"""
# unreachable-zero

Severity: warning · In: rubrics

## Nobody scores 0

The lowest level still gives points, and the form's policy is `normalise: zero`: the worst
conversation keeps a share. Use `normalise: min`, or let the last level give 0.

Bad:

```yaml criterion
levels: [{points: 4, when: apology}, {points: 1}]
```

Good:

```yaml criterion
levels: [{points: 4, when: apology}, {points: 0}]
```

## Personne n'a 0

Le dernier niveau donne encore des points et la grille suit `normalise: zero` : le pire échange en
garde une part. Prenez `normalise: min`, ou donnez 0 au dernier niveau.

"""###),
    ("unset-fact", ###"""
# unset-fact

Severity: warning · In: scenarios

## A fact that may be unknown

The customer repeats something the trainee said, such as a date, and there is a way to this scene on
which nobody needs to have said it. Guard the line with `known(…)` and give the scene another one,
or let only routes that hear the fact lead here.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on apology -> done
else -> opening

== done
ending: good
C do1.en> See you {promised-date:on}.
C do1.fr> À {promised-date}.
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on apology -> done
else -> opening

== done
ending: good
C do1.en> See you {promised-date:on}.
C do1.fr> À {promised-date}.
C do2.en> Thank you.
C do2.fr> Merci.
say do1 when known(promised-date)
```

## Un fait peut-être inconnu

Le client reprend ce que l'apprenant a dit, une date par exemple, et un chemin mène ici sans que
personne l'ait dite. Gardez la réplique par `known(…)` et donnez-en une autre à la scène, ou n'y
menez que par des règles qui entendent ce fait.

"""###),
    ("untested-scene", ###"""
# untested-scene

Severity: warning · In: scenarios

## No play comes here

parley ran all plays, and none of them came past this scene: nobody knows whether it is ever reached
in words. Add a play, or lead one of them here. `parley scenario coverage` says more.

Bad:

```with play
play: good
lang: en
A> I can hear how frustrating this is.
=> ending good
```

Good:

```with play
play: good
lang: en
A> I can hear how frustrating this is.
=> ending good

play: bad
lang: en
A> That is your own fault.
A> That is your own fault.
A> That is your own fault.
=> ending hangup
```

## Aucun essai ne passe ici

parley a joué tous les essais, et aucun n'est passé par cette scène : personne ne sait si des mots y
mènent. Ajoutez un essai, ou faites-en passer un ici. `parley scenario coverage` en dit plus.

"""###),
    ("unused-fact", ###"""
# unused-fact

Severity: info · In: scenarios

## Nothing reads this fact

The customer is told to remember something that no line says and no guard asks for. It does no harm;
perhaps a line was to use it.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
else -> opening
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on offer-solution when known(promised-date) -> opening
else -> opening
```

## Rien ne lit ce fait

Le client doit retenir quelque chose qu'aucune réplique ne dit et qu'aucune garde ne demande. C'est
sans danger ; une réplique devait peut-être s'en servir.

"""###),
    ("weight", ###"""
# weight

Severity: error · In: rubrics

## Weights that do not add up

Either all sections have a weight or none has; and not all weights of a section, or of the form, are
0.

Bad:

```yaml criterion
weight: 0
points: 2
never: blame-customer
```

Good:

```yaml criterion
weight: 1
points: 2
never: blame-customer
```

## Des poids qui ne vont pas

Soit tous les thèmes ont un poids, soit aucun ; et tous les poids d'un thème, ou de la grille, ne
sont pas à 0.

"""###),
    ("weight-sum", ###"""
# weight-sum

Severity: warning · In: imports

## The weights do not make 100

The rows of a percentage rubric are to make 100 % together, and do not. parley weighs them against
each other, so that scores still run from 0 to 100.

## Les poids ne font pas 100

Les lignes d'une grille en pourcentage doivent faire 100 % ensemble, et ne les font pas. parley les
pondère entre elles : les notes vont toujours de 0 à 100.

"""###),
    ("wrong-speaker", ###"""
# wrong-speaker

Severity: error · In: scenarios, plays, rubrics

## The other one does this

Routes and samples are about the trainee, who is the agent; behaviours that start with `customer-`
are the customer's. In a rubric, `occasion` is about the customer and `answer`, `never` and `before`
are about the agent.

Bad:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on customer-thanks -> opening
else -> opening
```

Good:

```parley
== opening
C op1.en> Well?
C op1.fr> Alors ?
on thanks -> opening
else -> opening
```

## C'est l'autre qui fait cela

Les règles et les exemples concernent l'apprenant, donc l'agent ; les comportements en `customer-`
sont ceux du client. Dans une grille, `occasion` concerne le client, `answer`, `never` et `before`
l'agent.

"""###),
    ("wrong-type", ###"""
# wrong-type

Severity: error · In: rubrics

## Another kind of value belongs here

YAML knows single values, lists and "key: value" lines. Here one stands where another belongs; the
sentence says which.

Bad:

```yaml criterion
points: 2
never: [blame-customer]
```

Good:

```yaml criterion
points: 2
never: blame-customer
```

## Une autre sorte de valeur

YAML connaît des valeurs simples, des listes et des lignes « clé: valeur ». Ici, l'une est à la
place d'une autre ; la phrase dit laquelle.

"""###),
    ("xml-syntax", ###"""
# xml-syntax

Severity: error · In: imports

## Not XML

The file cannot be read as XML: an element is open, a sign such as & is not escaped, or it was cut
off on the way. The place is where the reader gave up; the cause is often a little above. Export it
again rather than mend it by hand.

## Pas du XML

Le fichier ne se lit pas comme du XML : un élément reste ouvert, un signe comme & n'est pas échappé,
ou il a été coupé en route. L'endroit est celui où la lecture s'arrête ; la cause est souvent un peu
plus haut. Exportez-le de nouveau plutôt que de le retoucher.

"""###),
    ("yaml-syntax", ###"""
# yaml-syntax

Severity: error · In: rubrics

## Not YAML

The file cannot be read as YAML: a bracket or a quotation mark is open, or the indentation jumps.
Texts with a colon belong in quotation marks.

Bad:

```yaml top
bands: [{id: weak, from: 0
```

Good:

```yaml top
bands: [{id: weak, from: 0, title: {en: Weak, fr: Faible}}]
```

## Pas du YAML

Le fichier ne se lit pas comme du YAML : un crochet ou un guillemet reste ouvert, ou l'alignement
saute. Un texte avec deux-points se met entre guillemets.

"""###),
  ]
}
