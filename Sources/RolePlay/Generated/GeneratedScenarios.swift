// swift-format-ignore-file
// Made by GenerateData of Scenarios/*.parley and *.play; do not edit. `make data` writes it anew.

enum GeneratedScenarios {
  static let texts: [(id: String, scenario: StaticString, plays: StaticString)] = [
    (
      "angry-customer", ###"""
parley: 1
id: angry-customer
title.en: The engineer who never came
title.fr: Le technicien qui n'est pas venu
channel: phone
difficulty: 2
skills: active-listening empathy ownership resolution courtesy
today: 2026-03-12
customer: anger=7.5 trust=3 patience=12
card.en: Calora, boiler maintenance. It is Thursday, 1.10 p.m. Mr Simon, contract since 2019. No hot water since Monday; visit booked this morning between 8 and 12, missed: the engineer's first repair overran and our planning desk did not ring. Free visits: tomorrow, Friday, 2 to 4 p.m.; Saturday, 9 to 11 a.m. Without asking you may book either, refund the €39 call-out charge and call back. Nobody can come today.
card.fr: Calora, entretien de chaudières. Jeudi, 13 h 10. M. Simon, sous contrat depuis 2019. Plus d'eau chaude depuis lundi ; passage prévu ce matin entre 8 h et 12 h, manqué : le premier dépannage a débordé et notre planning n'a pas prévenu. Créneaux libres : demain vendredi de 14 h à 16 h, samedi de 9 h à 11 h. Sans demander : réserver l'un des deux, rembourser les 39 € de déplacement, rappeler. Personne ne peut venir aujourd'hui.
allow refund <= 39 EUR
allow callback
fact visit-day: date from offer-solution or offer-options or commit-deadline or next-steps or confirm-resolution
fact call-time: time from follow-up

== opening
C op1.en> You had one thing to do: the boiler, between eight and twelve. It's ten past one, and nobody came. Nobody even rang! This is a joke!
C op1.fr> La chaudière, entre huit heures et midi, on m'avait dit ! Il est une heure dix, personne n'est venu, personne n'a appelé. Vous vous moquez de moi ?
goal: acknowledge-emotion within 2
hint1.en: He is angry for a reason. Meet the anger first; the booking can wait a minute.
hint1.fr: Il a une bonne raison d'être en colère. Accueillez la colère d'abord ; le rendez-vous attendra une minute.
hint2.en: Say what you hear him feel, say sorry for the missed visit, then let him tell you.
hint2.fr: Dites ce que vous entendez de sa colère, excusez-vous pour ce rendez-vous manqué, puis laissez-le raconter.
hint3.en: For example: "I can imagine how angry you are, after a whole morning of waiting. I'm sorry. How did it go?"
hint3.fr: Par exemple : « Je comprends votre colère : attendre toute une matinée pour rien ! Je suis désolé. Comment ça s'est passé pour vous ? »
model.en> Good afternoon, Mr Simon, Priya speaking. You waited a whole morning and nobody had the decency to ring: I understand that you're angry, and I'm sorry. Tell me how it went on your side?
model.fr> Bonjour, monsieur Simon, Inès à l'appareil. Toute une matinée à attendre, et pas un coup de fil : je comprends votre colère, et je vous présente nos excuses. Comment ça s'est passé de votre côté ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on acknowledge-emotion & open-question & not blame-customer -> story
on apology & open-question & not blame-customer -> story
on validate & open-question & not blame-customer -> story
on acknowledge-emotion | validate -> softer
on apology & take-ownership -> softer
on blame-others | cold-transfer | policy-wall -> sent-away
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-fast
on open-question -> story
on closed-question -> story
on nothing -> dead-air
else -> unmoved

== unmoved
C un1.en> Yes, yes. And what about my boiler?
C un1.fr> Oui, oui. Et ma chaudière, dans tout ça ?
C un2.en> You answer me as if I'd asked for the time. I waited a whole morning!
C un2.fr> Vous me répondez comme si je vous demandais l'heure. J'ai attendu toute une matinée, moi !
C un3.en> Is there a human being in there somewhere?
C un3.fr> Il y a un être humain, quelque part, derrière ce téléphone ?
goal: acknowledge-emotion within 1
hint1.en: Politeness is not enough yet: he wants to know that it matters to you.
hint1.fr: La politesse ne suffit pas encore : il veut savoir que cela compte pour vous.
hint2.en: Name the feeling and the reason for it in one sentence of your own.
hint2.fr: Nommez l'émotion et sa raison, en une phrase bien à vous.
hint3.en: For example: "I can hear how angry you are, and after a morning like that I see why."
hint3.fr: Par exemple : « J'entends votre colère, et après une matinée pareille, elle se comprend. »
model.en> I can hear how angry you are, and after a morning like that, who wouldn't be? I'm sorry we left you waiting. What has it meant for you, being without hot water?
model.fr> J'entends votre colère, et après une matinée pareille, elle se comprend. Je suis désolée qu'on vous ait laissé attendre. Comment faites-vous, sans eau chaude ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on acknowledge-emotion & open-question & not blame-customer -> story
on apology & open-question & not blame-customer -> story
on acknowledge-emotion | validate | apology | take-ownership -> softer
on blame-others | cold-transfer | policy-wall -> sent-away
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-fast
on offer-solution -> when-then
on open-question -> story
on closed-question -> story
on nothing -> dead-air
else -> unmoved

== dead-air
C da1.en> Hello? Are you even listening to me?
C da1.fr> Allô ? Vous m'écoutez, au moins ?
C da2.en> That's no answer! Talk to me!
C da2.fr> Ce n'est pas une réponse, ça ! Parlez-moi !
C da3.en> I've got patients who answer faster than you do, and some of them are unconscious.
C da3.fr> J'ai des patients qui répondent plus vite que vous, et il y en a qui dorment.
goal: acknowledge-emotion within 1
hint1.en: Silence, or an answer beside the point, feeds anger. One human sentence is enough to start again.
hint1.fr: Un silence, ou une réponse à côté, nourrit la colère. Une phrase humaine suffit pour repartir.
hint2.en: Say that you are there, apologise, name the anger.
hint2.fr: Dites que vous êtes là, excusez-vous, nommez la colère.
hint3.en: For example: "I'm here, I'm sorry. I can hear how angry you are, and I see why."
hint3.fr: Par exemple : « Je suis là, je suis désolé. J'entends votre colère. »
model.en> I'm still here, Mr Simon, I'm sorry. I can hear how angry you are, and with reason. I was reading what happened this morning. Will you tell me how it was for you?
model.fr> Je suis là, monsieur Simon, je suis désolée. J'entends votre colère, et elle est justifiée. Je lisais ce qui s'est passé ce matin. Racontez-moi comment vous l'avez vécu ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on acknowledge-emotion & open-question & not blame-customer -> story
on apology & open-question & not blame-customer -> story
on acknowledge-emotion | validate | apology | take-ownership -> softer
on blame-others | cold-transfer | policy-wall -> sent-away
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-fast
on open-question -> story
on closed-question -> story
on nothing -> dead-air
else -> unmoved

== boiling
C bo1.en> I beg your pardon? I'm perfectly calm. You'll know when I'm not!
C bo1.fr> Je vous demande pardon ? Je suis très calme, là. Quand je ne le serai plus, vous le saurez !
C bo2.en> Say that again? No, really, say it again, I'd like to be sure I heard it.
C bo2.fr> Répétez, pour voir ? Non, vraiment, répétez, que je sois sûr d'avoir bien entendu.
goal: apology within 1
hint1.en: You have poured oil on the fire. Take it back at once.
hint1.fr: Vous avez jeté de l'huile sur le feu. Retirez vos paroles tout de suite.
hint2.en: Apologise for what you said, give him reason to be angry, ask nothing of him.
hint2.fr: Excusez-vous de vos paroles, donnez raison à sa colère, ne lui demandez rien.
hint3.en: For example: "I'm sorry, that was clumsy of me. You have every right to be angry."
hint3.fr: Par exemple : « Je vous prie de m'excuser, c'était maladroit. Vous avez raison d'être en colère. »
model.en> I'm sorry, Mr Simon, that was clumsy of me. You lost a whole morning because of us: you have every right to be angry. I'd like to hear what happened.
model.fr> Je vous prie de m'excuser, monsieur Simon, c'était maladroit. Nous vous avons fait perdre une matinée, je comprends votre colère. Racontez-moi ce qui s'est passé.
on blame-customer | tell-to-calm-down | dismissive | non-apology when seen(boiling) >= 2 -> slammed
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on acknowledge-emotion & open-question & not blame-customer -> story
on apology & open-question & not blame-customer -> story
on acknowledge-emotion | validate | apology | take-ownership -> softer
on blame-others | cold-transfer | policy-wall -> sent-away
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-fast
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(story) >= 1 -> when-then
on nothing -> dead-air
else -> unmoved

== sent-away
C sa1.en> Don't pass me round. I pay Calora, I'm talking to Calora, and it's Calora that didn't turn up.
C sa1.fr> Ah non, ne me baladez pas. Je paie Calora, je parle à Calora, et c'est Calora qui n'est pas venue.
C sa2.en> Another "not me, sir". Whose boiler contract is it, then? The neighbour's?
C sa2.fr> Encore un « c'est pas moi, monsieur ». Alors c'est qui ? Le voisin ?
goal: take-ownership within 1
hint1.en: For him you are Calora. Nobody else is on the line.
hint1.fr: Pour lui, Calora, c'est vous. Il n'y a personne d'autre au bout du fil.
hint2.en: Say "I": I will look into it, I will find you a visit.
hint2.fr: Dites « je » : je m'en charge, je vous trouve un passage.
hint3.en: For example: "You're right, it's for me to sort out. I'll take care of it."
hint3.fr: Par exemple : « Vous avez raison, c'est à moi de régler ça. Je m'en occupe. »
model.en> You're right, you shouldn't have to hear whose desk it was. I'm taking care of it, and I'm not handing you to anyone. What was this morning like for you?
model.fr> Vous avez raison, vous n'avez pas à savoir de quel bureau ça vient. Je m'en occupe, et je ne vous passe à personne. Comment s'est passée votre matinée ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on blame-others | cold-transfer | policy-wall when seen(sent-away) >= 2 -> slammed
on blame-others | cold-transfer | policy-wall -> sent-away
on acknowledge-emotion & open-question & not blame-customer -> story
on take-ownership & open-question & not blame-customer -> story
on acknowledge-emotion | validate | apology | take-ownership -> softer
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-fast
on open-question -> story
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(story) >= 1 -> when-then
on closed-question -> story
on nothing -> dead-air
else -> unmoved

== too-fast
C tf1.en> Another appointment? I had one! This morning! Why would I believe in the next one?
C tf1.fr> Un autre rendez-vous ? Mais j'en avais un ! Ce matin ! Pourquoi je croirais au suivant ?
C tf2.en> You're reading me your diary. I'm telling you I waited for nothing, and you're reading me your diary.
C tf2.fr> Vous me lisez votre agenda. Je vous dis que j'ai attendu pour rien, et vous me lisez votre agenda.
goal: acknowledge-emotion within 1
hint1.en: Your slot is good, but he cannot hear it yet.
hint1.fr: Votre créneau est bon, mais il ne peut pas encore l'entendre.
hint2.en: Leave the diary. Acknowledge the morning he lost, and ask him about it.
hint2.fr: Laissez l'agenda. Reconnaissez la matinée perdue, et faites-le raconter.
hint3.en: For example: "I understand that you're angry, and that you don't trust us. What happened this morning?"
hint3.fr: Par exemple : « Je comprends votre colère, vous n'avez plus de raison de nous croire. Comment s'est passée cette matinée ? »
model.en> You're right, I went straight to the diary. I understand that you're angry: you kept your side and we didn't keep ours. How did this morning go for you?
model.fr> Vous avez raison, j'ai sauté sur l'agenda. Je comprends votre colère : vous étiez là, et nous non. Comment s'est passée cette matinée, pour vous ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on blame-others | cold-transfer | policy-wall -> sent-away
on acknowledge-emotion & open-question & not blame-customer -> story
on apology & open-question & not blame-customer -> story
on acknowledge-emotion | validate | apology -> softer
on offer-solution when seen(too-fast) <= 1 -> too-fast
on offer-solution -> resigned
on open-question -> story
on closed-question -> story
on nothing -> dead-air
else -> unmoved

== by-rote
C br1.en> You've said that already. Is that you, or is it written on the wall?
C br1.fr> Ça, vous venez de le dire. C'est vous qui parlez, ou c'est écrit sur le mur ?
C br2.en> And again. Right.
C br2.fr> Et on recommence. D'accord.
goal: open-question within 1
hint1.en: The first time it was kind. The second time it is a recording.
hint1.fr: La première fois, c'était gentil. La deuxième, c'est un répondeur.
hint2.en: Stop apologising. Ask him something that only he can answer.
hint2.fr: N'ajoutez plus d'excuses. Demandez-lui quelque chose que lui seul peut dire.
hint3.en: For example: "Fair enough. How have you been managing since Monday?"
hint3.fr: Par exemple : « C'est juste. Comment faites-vous depuis lundi ? »
model.en> Fair enough, that did sound like a recording. No more speeches. How have you been managing since Monday, without hot water?
model.fr> C'est juste, on aurait dit un répondeur. J'arrête les discours. Comment faites-vous depuis lundi, sans eau chaude ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on apology | acknowledge-emotion when seen(by-rote) >= 2 -> slammed
on apology & acknowledge-emotion -> by-rote
on open-question | paraphrase -> story
on offer-solution -> when-then
on closed-question -> story
on nothing -> dead-air
else -> story

== softer
C so1.en> Yes. Well. It isn't you personally, I know. But honestly...
C so1.fr> Oui. Bon. Je sais bien que ce n'est pas vous, personnellement. Mais quand même…
C so2.en> All right, all right. I've stopped shouting. Go on.
C so2.fr> Ça va, ça va. Je ne crie plus. Allez-y.
goal: open-question within 1
hint1.en: The storm is dropping. Now find out what this morning cost him.
hint1.fr: L'orage retombe. Cherchez maintenant ce que cette matinée lui a coûté.
hint2.en: One open question: how, what, tell me.
hint2.fr: Une question ouverte : comment, qu'est-ce que, racontez-moi.
hint3.en: For example: "How did your morning go?"
hint3.fr: Par exemple : « Comment s'est passée votre matinée ? »
model.en> It's good of you to say so. Before I look for another visit, I'd like to understand: how did this morning go for you?
model.fr> C'est gentil de me le dire. Avant de chercher un autre passage, j'aimerais comprendre : comment s'est passée votre matinée ?
on apology & acknowledge-emotion & not open-question & not paraphrase when count(apology) >= 2 and count(acknowledge-emotion) >= 2 -> by-rote
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on blame-others | cold-transfer | policy-wall -> sent-away
on open-question -> story
on offer-solution | offer-options when count(paraphrase) = 0 -> story
on offer-solution -> when-then
on closed-question -> story
on nothing -> dead-air
else -> story

== story
C st1.en> I work nights, I'm a nurse. I finished at seven, and instead of going to bed I sat up till noon, listening for the bell. And since Monday it's been cold water, after twelve hours on my feet.
C st1.fr> Je travaille de nuit, je suis infirmier. J'ai fini à sept heures et, au lieu de dormir, je suis resté assis jusqu'à midi à guetter la sonnette. Et depuis lundi, c'est douche froide, après douze heures debout.
C st2.en> And tonight I'm on again at nine. With three hours' sleep, if I'm lucky.
C st2.fr> Et ce soir, je reprends à vingt et une heures. Avec trois heures de sommeil, si tout va bien.
C st3.en> You get the picture. I just want to know that it was noted somewhere.
C st3.fr> Vous voyez le tableau. Je voudrais juste être sûr que quelqu'un l'a entendu.
say st1 once
goal: paraphrase within 2
hint1.en: He gave you the key: he sleeps in the morning. Show that you heard it.
hint1.fr: Il vous a donné la clé : il dort le matin. Montrez que vous l'avez entendu.
hint2.en: Say back what the morning cost him: no sleep after a night at work.
hint2.fr: Reformulez ce que cette matinée lui a coûté : pas de sommeil après une nuit de travail.
hint3.en: For example: "So you came off a night shift and gave up your sleep for us."
hint3.fr: Par exemple : « Donc vous sortiez d'une nuit de travail et vous n'avez pas dormi à cause de nous. »
model.en> So you came off a night shift, you gave up your sleep for a visit that never happened, and you're back on tonight. I see what that cost you. I'll find you a time that leaves you your mornings.
model.fr> Donc vous sortiez d'une nuit de travail, vous avez sacrifié votre sommeil pour rien, et vous reprenez ce soir. Je mesure ce que ça vous coûte. Je vous trouve un passage qui vous laisse vos matinées.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on paraphrase | summary | check-understanding -> when-then
on blame-others | cold-transfer | policy-wall -> sent-away
on re-ask | verify-identity -> ask which-door
on offer-solution & commit-deadline when known(visit-day) -> tomorrow
on commit-deadline & not hedged-commitment when known(visit-day) -> tomorrow
on confirm-resolution when known(visit-day) -> tomorrow
on offer-solution | offer-options -> a-time
on acknowledge-emotion | validate | take-ownership when seen(story) >= 2 -> when-then
on explain-cause when seen(story) >= 2 -> when-then
+ paraphrase.en: night shift
+ paraphrase.en: your sleep
+ paraphrase.en: up all night
+ paraphrase.en: stayed awake
+ paraphrase.fr: nuit de travail
+ paraphrase.fr: nuit de boulot
+ paraphrase.fr: pas dormi
+ paraphrase.fr: votre sommeil
+ paraphrase.fr: sorti de nuit
else -> story

== which-door
C wd1.en> Simon, 7 Weavers Court, the green door. It's the name on the bell, too, in case anyone ever wants to use it.
C wd1.fr> Simon, 7 cour des Tisserands, la porte verte. C'est aussi le nom sur la sonnette, si jamais quelqu'un veut s'en servir.
C wd2.en> 7 Weavers Court. The door hasn't changed colour.
C wd2.fr> 7 cour des Tisserands. La porte n'a pas changé de couleur.
goal: thanks within 1
hint1.en: Take the detail, thank him, and come back to his story.
hint1.fr: Prenez l'information, remerciez-le, et revenez à ce qu'il racontait.
hint2.en: A word of thanks, then restate what he has just told you.
hint2.fr: Un mot de remerciement, puis reformulez ce qu'il vient de vous dire.
hint3.en: For example: "Thank you, Mr Simon. So you gave up your sleep for us."
hint3.fr: Par exemple : « Merci, monsieur Simon. Donc vous n'avez pas dormi à cause de nous. »
model.en> Thank you, Mr Simon, the green door, I've written it down for the engineer. You were telling me about your night.
model.fr> Merci, monsieur Simon, la porte verte, je le note pour le technicien. Vous me parliez de votre nuit.
on blame-customer | tell-to-calm-down | dismissive -> boiling
else -> return

== when-then
C wt1.en> Thank you. That's it, that's exactly it. So when can I have hot water?
C wt1.fr> Merci. Voilà, c'est exactement ça. Alors, l'eau chaude, c'est pour quand ?
C wt2.en> All right, that I can live with. So, when?
C wt2.fr> Bon, au moins c'est franc. Alors, quand ?
C wt3.en> We keep circling. Give me a day and a time.
C wt3.fr> On tourne en rond. Donnez-moi un jour et une heure.
C wt4.en> So? What have you got for me?
C wt4.fr> Alors ? Vous avez quoi, pour moi ?
C wt5.en> All right, that I can live with. So, {visit-day:on}, you were saying: at what time?
C wt5.fr> Bon, au moins c'est franc. Alors, {visit-day}, vous disiez : à quelle heure ?
say wt2 when seen(why) >= 1 once
say wt5 when seen(why) >= 1 and known(visit-day) once
say wt1 once
goal: offer-solution & commit-deadline within 2
hint1.en: Now the diary. Remember when he sleeps.
hint1.fr: Maintenant, l'agenda. Souvenez-vous de ses heures de sommeil.
hint2.en: Offer both visits and say which one spares his sleep; commit to it.
hint2.fr: Proposez les deux passages en disant lequel respecte son sommeil, et engagez-vous.
hint3.en: For example: "I can book you in tomorrow between two and four, so you can sleep first. Does that suit you?"
hint3.fr: Par exemple : « Je peux vous réserver demain entre 14 h et 16 h, vous aurez dormi. Cela vous convient ? »
model.en> I can send an engineer tomorrow, Friday, between two and four, once you've slept, or on Saturday from nine to eleven. Which do you prefer? And I'm refunding the €39 call-out charge.
model.fr> Je peux vous envoyer un technicien demain vendredi entre 14 h et 16 h, une fois que vous aurez dormi, ou samedi de 9 h à 11 h. Que préférez-vous ? Et je vous rembourse les 39 € de déplacement.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on offer-solution & not cold-transfer when count(explain-cause) = 0 and seen(why) = 0 -> ask why
on offer-options | commit-deadline | confirm-resolution when count(explain-cause) = 0 and seen(why) = 0 -> ask why
on over-promise & offer-solution -> a-time
on hedged-commitment & not offer-solution -> a-time
on blame-others | cold-transfer | policy-wall -> sent-away
on jargon -> plain-words
on offer-solution & commit-deadline when known(visit-day) -> tomorrow
on offer-options when known(visit-day) -> tomorrow
on offer-solution when known(visit-day) -> tomorrow
on follow-up when known(visit-day) and known(call-time) -> well-then
on commit-deadline & not hedged-commitment when known(visit-day) -> tomorrow
on confirm-resolution when known(visit-day) -> tomorrow
on explain-cause & not offer-solution -> when-then
on offer-solution | follow-up | next-steps -> a-time
+ offer-solution.fr: je peux vous envoyer un technicien
+ offer-solution.en: I can send you an engineer
+ commit-deadline.en: it's booked
+ commit-deadline.fr: c'est réservé
+ offer-solution.en: get someone to you
+ commit-deadline.en: tomorrow
+ commit-deadline.en: Friday
+ commit-deadline.en: Saturday
+ commit-deadline.fr: demain
+ commit-deadline.fr: vendredi
+ commit-deadline.fr: samedi
else -> when-then

== why
C wy1.en> One second. Before the next one: why wasn't I rung? A phone call takes thirty seconds.
C wy1.fr> Une seconde. Avant le prochain : pourquoi on ne m'a pas appelé ? Un coup de fil, c'est trente secondes.
C wy2.en> That doesn't tell me why the phone never rang.
C wy2.fr> Ça ne me dit pas pourquoi le téléphone n'a pas sonné.
goal: explain-cause within 1
hint1.en: He does not ask for a culprit. He asks for the truth.
hint1.fr: Il ne cherche pas un coupable. Il demande la vérité.
hint2.en: Say what happened in one sentence, and that it was up to us to ring.
hint2.fr: Dites en une phrase ce qui s'est passé, et que c'était à nous d'appeler.
hint3.en: For example: "Because the first repair took longer than planned, and we didn't ring you. That's on us."
hint3.fr: Par exemple : « Parce que le premier dépannage a débordé et que personne ne vous a prévenu. C'est notre faute. »
model.en> Because the first repair of the morning overran, and we didn't think of the person at the end of the list. That's our mistake, not yours and not the engineer's.
model.fr> Parce que le premier dépannage a débordé et que nous n'avons pas pensé à celui qui attendait au bout de la liste. C'est notre faute, ni la vôtre ni celle du technicien.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on explain-cause | apology | take-ownership -> return
on blame-others | cold-transfer | policy-wall -> sent-away
+ explain-cause.en: overran
+ explain-cause.en: took longer
+ explain-cause.en: ran late
+ explain-cause.en: held up
+ explain-cause.fr: débordé
+ explain-cause.fr: pris du retard
+ explain-cause.fr: plus long que prévu
+ explain-cause.fr: plus de temps que prévu
+ explain-cause.fr: été retenu
else -> return

== plain-words
C pw1.en> I'm sorry, a what? I do blood pressure, I don't do boilers. Say it in plain words.
C pw1.fr> Pardon, un quoi ? Moi, je connais la tension, pas les chaudières. Dites-le simplement.
C pw2.en> You've lost me again. Who comes, and when?
C pw2.fr> Vous m'avez encore perdu. Qui vient, et quand ?
goal: offer-solution & commit-deadline within 1
hint1.en: A word he does not know is a door shut in his face.
hint1.fr: Un mot qu'il ne connaît pas, c'est une porte fermée.
hint2.en: Say the same thing as you would to a neighbour: who comes, when.
hint2.fr: Redites la même chose comme à un voisin : qui vient, quand.
hint3.en: For example: "I'm sending you somebody tomorrow at two who can repair it."
hint3.fr: Par exemple : « Je vous envoie quelqu'un demain à 14 h pour la réparer. »
model.en> Sorry, that's how we talk among ourselves. Plainly: I'm sending an engineer tomorrow, Friday, from two o'clock, with the part he needs.
model.fr> Pardon, c'est notre vocabulaire à nous. En clair : je vous envoie un technicien demain vendredi, à partir de 14 h, avec la pièce qu'il faut.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on offer-solution | commit-deadline when known(visit-day) -> tomorrow
on jargon -> resigned
else -> when-then

== a-time
C at1.en> I heard that one on Monday. I need a day and a time, I organise my sleep around it.
C at1.fr> Celle-là, on me l'a déjà faite lundi. Il me faut un jour et une heure : mon sommeil s'organise autour, moi.
C at2.en> That's still not a time.
C at2.fr> Ça ne fait toujours pas une heure, ça.
C at3.en> I'm asking for a day and an hour. Two words.
C at3.fr> Je vous demande un jour et une heure. Deux mots.
goal: offer-solution & commit-deadline within 1
hint1.en: A man who works nights plans every hour. Give him a precise one, and one that is true.
hint1.fr: Quand on travaille de nuit, on compte chaque heure. Donnez-lui-en une précise, et vraie.
hint2.en: Commit to one of the two visits on your card, in the first person.
hint2.fr: Engagez-vous sur l'un des deux passages de votre fiche, à la première personne.
hint3.en: For example: "I'm booking the engineer for you on Friday between 2 and 4 p.m."
hint3.fr: Par exemple : « Je vous réserve le technicien vendredi entre 14 h et 16 h. »
model.en> Friday, between two and four in the afternoon: I'm booking it for you now, in your name, so you can sleep until one.
model.fr> Vendredi, entre 14 h et 16 h : je vous le réserve tout de suite, à votre nom, et vous pourrez dormir jusqu'à 13 h.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on blame-others | cold-transfer | policy-wall -> sent-away
on hedged-commitment & not offer-solution when seen(a-time) >= 2 -> slammed
on offer-solution & commit-deadline when known(visit-day) -> tomorrow
on offer-options when known(visit-day) -> tomorrow
on follow-up when known(visit-day) and known(call-time) -> well-then
on commit-deadline & not hedged-commitment when known(visit-day) -> tomorrow
on offer-solution | follow-up | confirm-resolution when known(visit-day) -> tomorrow
on jargon -> plain-words
+ offer-solution.fr: je peux vous envoyer un technicien
+ offer-solution.en: I can send you an engineer
+ commit-deadline.en: tomorrow
+ commit-deadline.en: Friday
+ commit-deadline.en: Saturday
+ commit-deadline.fr: demain
+ commit-deadline.fr: vendredi
+ commit-deadline.fr: samedi
else -> a-time

== tomorrow
C to1.en> An afternoon suits me, I'll have slept; a morning doesn't, I come off a night. And if he's late this time, who warns me?
C to1.fr> Un après-midi, ça m'arrange, j'aurai dormi ; un matin, non, je sors de nuit. Et s'il a du retard, cette fois, qui me prévient ?
C to2.en> And if it slips again? Do I sit by the door again?
C to2.fr> Et si ça glisse encore ? Je me rassois derrière la porte ?
C to3.en> I'd like to know who picks up the phone if he's held up.
C to3.fr> Je voudrais savoir qui décroche son téléphone s'il est retenu.
say to1 once
goal: follow-up within 2
hint1.en: The missing phone call hurt more than the missing engineer.
hint1.fr: L'appel manquant a fait plus de mal que le technicien absent.
hint2.en: Promise that call yourself, with a time that is not in the middle of his sleep.
hint2.fr: Promettez cet appel vous-même, à une heure qui ne coupe pas son sommeil.
hint3.en: For example: "I'll call you on Friday at 1.30 p.m. to tell you that he's on his way."
hint3.fr: Par exemple : « Je vous appelle vendredi à 13 h 30 pour vous dire qu'il est en route. »
model.en> I do. I'll ring you tomorrow at half past one, not before, so that you can sleep, and I'll tell you exactly where he is. Does that work for you?
model.fr> Moi. Je vous appelle demain à 13 h 30, pas avant, pour ne pas vous réveiller, et je vous dirai exactement où il en est. Cela vous convient ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> boiling
on follow-up -> well-then
on commit-deadline | take-ownership | confirm-resolution -> well-then
on blame-others | cold-transfer | policy-wall -> sent-away
on hedged-commitment -> resigned
on closing when known(call-time) -> well-then
on closing -> resigned
+ follow-up.en: I'll give you a ring
+ follow-up.fr: je vous passe un coup de fil
else -> tomorrow

== well-then
C we1.en> You'd ring me yourself, {call-time:on}? All right, that works for me. And sorry I shouted.
C we1.fr> Vous m'appelez vous-même, {call-time:on} ? Bon, ça me va. Et pardon d'avoir crié.
C we3.en> You'd see to it yourself? All right, that works for me. And sorry I shouted.
C we3.fr> Vous y veillez vous-même ? Bon, ça me va. Et pardon d'avoir crié.
C we2.en> That's decent of you. No, nothing else, I'm off to bed.
C we2.fr> C'est correct de votre part. Non, rien d'autre, je vais me coucher.
C we4.en> Fine. I'll leave my phone on. Don't let me down twice.
C we4.fr> Bon. Je laisse mon téléphone allumé. Ne me faites pas faux bond deux fois.
say we1 when known(call-time) and anger <= 5 and seen(well-then) <= 1 once
say we3 when seen(well-then) <= 1 and anger <= 5
say we4 when seen(well-then) <= 1 and anger > 5
say we2 when seen(well-then) >= 2
goal: closing within 2
hint1.en: He has apologised. Take it kindly, and let him go and sleep.
hint1.fr: Il s'est excusé. Accueillez-le avec douceur, et laissez-le aller dormir.
hint2.en: Thank him, wish him something that fits him, say goodbye.
hint2.fr: Remerciez-le, souhaitez-lui quelque chose qui lui ressemble, prenez congé.
hint3.en: For example: "Thank you, Mr Simon. Sleep well, and goodbye."
hint3.fr: Par exemple : « Merci à vous, monsieur Simon. Reposez-vous bien, au revoir. »
model.en> Don't give it a thought, you'd been up all night. Thank you, Mr Simon. Sleep well, I'll talk to you tomorrow. Goodbye.
model.fr> N'y pensez plus, vous n'aviez pas dormi. Merci à vous, monsieur Simon. Reposez-vous bien, à demain. Au revoir.
on blame-customer | tell-to-calm-down | dismissive -> boiling
on closing when anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> hot-water
on closing when anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> hot-water
on closing when anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> hot-water
on closing -> cold-water
on nothing -> cold-water
on offer-further-help | summary | check-understanding | confirm-resolution | follow-up when seen(well-then) <= 1 -> well-then
on offer-solution | commit-deadline | next-steps | take-ownership | explain-cause | apology | acknowledge-emotion | reassure | uses-history | open-question | closed-question when seen(well-then) <= 1 -> well-then
on thanks | personal-address | reassure when anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> hot-water
on thanks | personal-address | reassure when anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> hot-water
on thanks | personal-address | reassure when anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> hot-water
else -> cold-water

== resigned
C rs1.en> Fine. Put me down for whatever it is. It's not as if I had a choice.
C rs1.fr> Bon, mettez-moi ce que vous voulez. De toute façon, je n'ai pas le choix.
C rs2.en> Do what you want. I'm too tired to argue.
C rs2.fr> Faites comme vous voulez. Je suis trop fatigué pour discuter.
goal: acknowledge-emotion within 1
hint1.en: He says yes, and believes nothing. One honest sentence can still turn it.
hint1.fr: Il dit oui et n'y croit pas. Une phrase honnête peut encore changer les choses.
hint2.en: Acknowledge his weariness and ask what would suit him.
hint2.fr: Reconnaissez sa lassitude et demandez-lui ce qui l'arrangerait.
hint3.en: For example: "You must be exhausted by all this. What time would really suit you?"
hint3.fr: Par exemple : « Vous devez être épuisé par tout ça. Qu'est-ce qui vous arrangerait vraiment ? »
model.en> You must be exhausted by all this. I don't want to put you down for just anything: tell me how your week goes, and I'll find the time that suits you.
model.fr> Vous devez être épuisé par tout ça. Je ne veux pas vous caser n'importe où : dites-moi comment s'organise votre semaine, et je trouve l'heure qui vous arrange.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> slammed
on acknowledge-emotion & open-question & not blame-customer -> story
on acknowledge-emotion | validate -> story
on follow-up & commit-deadline when known(visit-day) -> well-then
on open-question when seen(resigned) <= 1 -> story
else -> cold-water

== hot-water
ending: good
C hw1.en> Goodbye, and thank you. Hot water {visit-day:on}: I'll sleep better already.
C hw1.fr> Au revoir, et merci à vous. L'eau chaude {visit-day:on} : rien que d'y penser, je vais mieux dormir.

== cold-water
ending: fair
C cw1.en> Right. We'll see if anyone turns up. Goodbye.
C cw1.fr> Bon. On verra si quelqu'un vient. Au revoir.

== slammed
ending: bad
C sl1.en> No. That's enough. I'm calling another firm, and I'm ending my contract with you.
C sl1.fr> Non. Ça suffit. J'appelle une autre entreprise, et je résilie mon contrat chez vous.

== cut-off
ending: hangup
C co1.en> I haven't slept, I haven't washed, and now this. Goodbye! (He hangs up.)
C co1.fr> Je n'ai pas dormi, je ne suis pas lavé, et il faut encore que j'entende ça. Au revoir ! (Il raccroche.)

"""###,
      ###"""
play: good
lang: en
A> Good afternoon, Priya speaking. A whole morning waiting for us and nobody even rang: you must be furious, Mr Simon, and I'm truly sorry. How did it go on your side?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question
  scene story
A> So you came off a night shift and waited up for nothing, on top of three days of cold water. Have I got that right? I'll take care of this myself.
  expect +paraphrase +check-understanding +take-ownership
  scene when-then
A> I can send you an engineer tomorrow, Friday, between two and four, so that you can go to bed first, or on Saturday morning from nine. Which would you prefer?
  expect +offer-solution +offer-options
  scene why
A> Because the first repair of the morning took longer than planned and nobody on our planning desk thought of ringing you. That was our mistake.
  expect +explain-cause -blame-others
  scene when-then
A> I'm booking you in for Friday between two and four, once you've slept, and I'm refunding the €39 call-out charge. Does that suit you?
  expect +offer-solution +commit-deadline +confirm-resolution -over-promise
  scene tomorrow
A> I do. I'll call you on Friday at half past one, not a minute before, to tell you where the engineer is.
  expect +follow-up +commit-deadline
  scene well-then
A> Please don't apologise, you'd been up all night. Thank you for telling me, Mr Simon. Sleep well, goodbye.
  expect +thanks +closing
=> ending good; scene hot-water; anger <= 3; score >= 80; turns <= 8

play: good
lang: fr
A> Calora bonjour, Inès à l'appareil. Une matinée à attendre pour votre chaudière, et pas même un coup de fil : je comprends votre colère, monsieur Simon, et je suis vraiment désolée. Comment ça s'est passé pour vous ?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question
  scene story
A> Donc vous n'avez pas dormi après votre nuit de travail, et vous vous lavez à l'eau froide depuis lundi, c'est bien ça ? Je m'en occupe personnellement.
  expect +paraphrase +check-understanding +take-ownership
  scene when-then
A> Je peux vous envoyer un technicien demain vendredi entre 14 h et 16 h, comme ça vous pourrez dormir avant, ou bien samedi matin à partir de 9 h. Que préférez-vous ?
  expect +offer-options
  scene why
A> Parce que le premier dépannage de la matinée a débordé et que personne, chez nous, n'a pensé à vous prévenir. C'est notre erreur.
  expect +explain-cause -blame-others
  scene when-then
A> Je vous réserve vendredi entre 14 h et 16 h, vous pourrez dormir jusque-là, et je vous rembourse les 39 € de déplacement. Est-ce que cela vous convient ?
  expect +offer-solution +commit-deadline +confirm-resolution -over-promise
  scene tomorrow
A> Moi. Je vous appelle vendredi à 13 h 30, pas une minute avant, pour vous dire où en est le technicien.
  expect +follow-up +commit-deadline
  scene well-then
A> Ne vous excusez pas, vous n'aviez pas fermé l'œil. Merci de m'avoir expliqué, monsieur Simon. Reposez-vous bien, au revoir.
  expect +thanks +closing
=> ending good; scene hot-water; anger <= 3; score >= 80; turns <= 8

play: solve-too-early
lang: en
A> No worries, I can book you another visit for the boiler tomorrow at two.
  expect +offer-solution -acknowledge-emotion
  scene too-fast
A> I can also book you in on Saturday from nine if you prefer.
  expect +offer-solution -acknowledge-emotion
  scene too-fast
A> So I'll book you in for tomorrow, Friday, and that's settled.
  scene resigned
A> Perfect. Goodbye.
=> ending fair; scene cold-water; not ending good; anger >= 4

play: solve-too-early
lang: fr
A> Pas de problème, je peux vous réserver un autre passage demain à 14 h.
  expect +offer-solution -acknowledge-emotion
  scene too-fast
A> Je peux aussi vous proposer samedi à partir de 9 h si vous préférez.
  expect +offer-solution -acknowledge-emotion
  scene too-fast
A> Donc je vous réserve demain vendredi, et c'est réglé.
  scene resigned
A> Parfait. Au revoir.
=> ending fair; scene cold-water; not ending good; anger >= 4

play: bad
lang: en
A> Calm down, sir, there's no need to shout.
  expect +tell-to-calm-down
  scene boiling
A> If you had given us the right phone number, we'd have called. Please calm down.
  expect +tell-to-calm-down
=> ending hangup; scene cut-off; anger >= 9.5; score <= 40; turns <= 3

play: bad
lang: fr
A> Calmez-vous, monsieur.
  expect +tell-to-calm-down
  scene boiling
A> Il fallait nous donner le bon numéro, on vous aurait appelé. Calmez-vous.
  expect +tell-to-calm-down
=> ending hangup; scene cut-off; anger >= 9.5; score <= 40; turns <= 3

play: silent
lang: en
A> (silence)
  scene dead-air
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; anger >= 9.5; not ending good; turns = 4

play: silent
lang: fr
A> (silence)
  scene dead-air
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; anger >= 9.5; not ending good; turns = 4

play: parrot
lang: en
A> I understand how frustrating this is and I apologise for any inconvenience this may have caused.
  expect +acknowledge-emotion +apology
  scene softer
A> I understand how frustrating this is and I apologise for any inconvenience this may have caused.
  scene by-rote
A> I understand how frustrating this is and I apologise for any inconvenience this may have caused.
  scene by-rote
A> I understand how frustrating this is and I apologise for any inconvenience this may have caused.
=> ending bad; scene slammed; not ending good; score <= 50

play: parrot
lang: fr
A> Je comprends votre mécontentement et nous vous prions de nous excuser pour la gêne occasionnée.
  expect +acknowledge-emotion +apology
  scene softer
A> Je comprends votre mécontentement et nous vous prions de nous excuser pour la gêne occasionnée.
  scene by-rote
A> Je comprends votre mécontentement et nous vous prions de nous excuser pour la gêne occasionnée.
  scene by-rote
A> Je comprends votre mécontentement et nous vous prions de nous excuser pour la gêne occasionnée.
=> ending bad; scene slammed; not ending good; score <= 50

play: recovery
lang: en
A> Hello, Calora, Dan here.
  expect +self-introduction
  scene unmoved
A> You'll have to contact the planning department about that.
  expect +cold-transfer
  scene sent-away
A> You're right, that's for me to sort out. It must be infuriating to wait for a boiler visit and see nobody come. I'm on it. What happened then?
  expect +acknowledge-emotion +take-ownership +open-question
  scene story
A> Could I check your name and address, please?
  expect +verify-identity
  scene which-door
A> Thank you, Mr Simon. The green door, got it. You were telling me about your night.
  scene story
A> So you stayed up after a night at the hospital, and nobody came and nobody called you.
  expect +paraphrase
  scene when-then
A> An L2 ticket is open in the FSM for the PCB.
  expect +jargon
  scene plain-words
A> Sorry. Plainly: I'm sending an engineer on Friday between two and four, with the part for your boiler.
  expect +offer-solution +commit-deadline
  scene tomorrow
A> I'll ring you myself on Friday at 1.30 to tell you that he's coming. Does that work for you?
  expect +follow-up +commit-deadline +confirm-resolution
  scene well-then
A> Thank you, Mr Simon. Have a good rest. Goodbye.
=> ending good; scene hot-water; anger <= 3; score >= 60; turns <= 12

play: recovery
lang: fr
A> Bonjour, Calora, ici Karim.
  expect +self-introduction
  scene unmoved
A> Pour ça, il faut voir avec le service planning.
  expect +cold-transfer
  scene sent-away
A> Vous avez raison, c'est à moi de régler ça. Ça doit être rageant d'attendre pour sa chaudière et de ne voir personne. Je m'en charge. Que s'est-il passé ensuite ?
  expect +acknowledge-emotion +take-ownership +open-question
  scene story
A> Je peux vérifier votre nom et votre adresse, s'il vous plaît ?
  expect +verify-identity
  scene which-door
A> Merci, monsieur Simon. La porte verte, c'est noté. Vous me parliez de votre nuit.
  scene story
A> Donc vous êtes resté debout après une nuit à l'hôpital, et personne n'est venu, personne ne vous a appelé.
  expect +paraphrase
  scene when-then
A> J'ai une DI de niveau 2 dans la GMAO pour la carte PCB.
  expect +jargon
  scene plain-words
A> Pardon. En clair : je vous envoie un technicien vendredi entre 14 h et 16 h, avec la pièce pour votre chaudière.
  expect +offer-solution +commit-deadline
  scene tomorrow
A> Je vous appelle moi-même vendredi à 13 h 30 pour vous confirmer qu'il n'a pas de retard. Ça vous convient ?
  expect +follow-up +commit-deadline +confirm-resolution
  scene well-then
A> Merci, monsieur Simon. Reposez-vous bien. Au revoir.
=> ending good; scene hot-water; anger <= 3; score >= 60; turns <= 12

play: vague
lang: en
A> I'm sorry about this morning, it must have been infuriating.
  expect +apology +acknowledge-emotion
  scene softer
A> How have you been managing without hot water?
  expect +open-question
  scene story
A> So you haven't slept since your shift, is that right?
  scene when-then
A> Normally someone should get back to you. We'll try to come as soon as possible.
  expect +hedged-commitment
  scene a-time
A> I can have an engineer at your place on Friday between two and four.
  expect +offer-solution
  scene tomorrow
A> Someone may call you, I'll try to leave a note.
  expect +hedged-commitment
  scene resigned
A> All right then, goodbye.
=> ending fair; not ending good

play: vague
lang: fr
A> Je suis désolé pour ce matin, ça a dû être très énervant.
  expect +apology +acknowledge-emotion
  scene softer
A> Comment faites-vous sans eau chaude ?
  expect +open-question
  scene story
A> Donc vous n'avez pas dormi depuis votre nuit, c'est bien ça ?
  scene when-then
A> Normalement, quelqu'un devrait vous rappeler. On va voir ce qu'on peut faire.
  expect +hedged-commitment
  scene a-time
A> Je peux vous envoyer un technicien vendredi entre 14 h et 16 h.
  expect +commit-deadline
  scene tomorrow
A> On va voir, normalement quelqu'un vous appelle.
  expect +hedged-commitment
  scene resigned
A> Bon, alors au revoir.
=> ending fair; not ending good

"""###
    ),
    (
      "billing-error", ###"""
parley: 1
id: billing-error
title.en: Billed for what was cancelled
title.fr: Une option résiliée, toujours facturée
channel: chat
difficulty: 3
skills: active-listening empathy ownership resolution courtesy
today: 2026-04-08
customer: anger=5.5 trust=3 patience=7
card.en: Telmora, mobile and TV. Wednesday 8 April. Camille Vincent, customer for six years. Series option, €11.90 a month, cancelled on 12 January; the cancellation never reached billing, so it was debited on 4 February, 4 March and 4 April: €35.70. Chat of 10 February: a correction was promised and never made. Without asking: refund up to €40, in her account by Wednesday 15 April. Bank charges: our claims desk decides on a copy of the statement, answer by Friday; you pass it on for her.
card.fr: Telmora, mobile et télé. Mercredi 8 avril. Camille Vincent, cliente depuis six ans. Option Séries, 11,90 € par mois, résiliée le 12 janvier ; la résiliation n'a jamais été transmise à la facturation : prélevée les 4 février, 4 mars et 4 avril, soit 35,70 €. Chat du 10 février : correction promise, jamais faite. Sans demander : rembourser jusqu'à 40 €, sur son compte mercredi 15 avril au plus tard. Frais bancaires : le service réclamations tranche sur copie du relevé, réponse d'ici vendredi ; vous transmettez pour elle.
allow refund <= 40 EUR
allow callback
fact refund-date: date from offer-solution or commit-deadline or next-steps or confirm-resolution

== opening
C op1.en> Hi. You've just taken another €11.90 for the Series option. I cancelled it on 12 January. That's three months in a row, and I'm getting really annoyed.
C op1.fr> Bonjour. Vous venez encore de me prélever 11,90 € pour l'option Séries, que j'ai résiliée le 12 janvier. Trois mois que ça dure, je commence à en avoir assez.
C op2.en> So. Three debits, €11.90 each, for something that's been over since January. What have you got to say?
C op2.fr> Donc. Trois prélèvements, 11,90 € chacun, pour une chose terminée depuis janvier. Vous en dites quoi ?
say op2 when seen(account) >= 1
goal: acknowledge-emotion within 2
hint1.en: She is precise and tired of it. Show that both came across.
hint1.fr: Elle est précise, et elle en a assez. Montrez que vous avez saisi les deux.
hint2.en: Acknowledge the annoyance with her own facts, then let her tell the rest.
hint2.fr: Reconnaissez son agacement à partir de ses faits à elle, puis laissez-la raconter la suite.
hint3.en: For example: "Three debits for something you cancelled: that's really annoying. What has it meant for you?"
hint3.fr: Par exemple : « Trois prélèvements pour une option résiliée, c'est vraiment agaçant. Quelles conséquences pour vous ? »
model.en> Hello Ms Vincent, Leila from Telmora here. Three debits for an option you cancelled in January: that's really annoying, and I'm sorry. I'm opening your account now. What has it meant for you?
model.fr> Bonjour madame Vincent, ici Lucas, de Telmora. Trois prélèvements pour une option résiliée en janvier, c'est vraiment agaçant, et je vous présente nos excuses. Je regarde votre compte. Qu'est-ce que ça a entraîné pour vous ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on acknowledge-emotion & open-question & not blame-customer -> notebook
on apology & open-question & not blame-customer -> notebook
on verify-identity | re-ask -> ask account
on cold-transfer | policy-wall | blame-others -> small-print
on jargon -> in-words
on hedged-commitment -> february
on offer-solution & not acknowledge-emotion when count(acknowledge-emotion) = 0 and anger >= 4 -> february
on acknowledge-emotion | validate | paraphrase -> noticed
on open-question -> notebook
on closed-question -> notebook
on nothing -> typing
+ verify-identity.en: your account number
+ verify-identity.fr: votre numéro de compte
+ verify-identity.fr: votre numéro de client
else -> unanswered

== unanswered
C ua1.en> OK. That's a sentence. It isn't an answer to what I wrote, though.
C ua1.fr> D'accord. C'est une phrase. Mais ça ne répond pas à ce que j'ai écrit.
C ua2.en> Scroll up three lines, it's all there: Series, 12 January, €11.90.
C ua2.fr> Remontez de trois lignes, tout y est : Séries, 12 janvier, 11,90 €.
C ua3.en> Am I talking to a robot? Serious question.
C ua3.fr> C'est un robot qui me répond ? Je demande sérieusement.
goal: acknowledge-emotion | paraphrase within 1
hint1.en: In a chat she can see whether you have read her. Use her words.
hint1.fr: En chat, elle voit bien si vous l'avez lue. Servez-vous de ses mots.
hint2.en: Restate her facts in one line and say that it is annoying.
hint2.fr: Reformulez ses faits en une ligne et dites que c'est agaçant.
hint3.en: For example: "So you cancelled in January and you've been debited three times since. That's annoying."
hint3.fr: Par exemple : « Donc vous avez résilié en janvier et on vous a prélevée trois fois depuis. C'est agaçant. »
model.en> You're right, I should have started there: so you cancelled the Series option on 12 January and you've been debited three times since. That's really annoying. What else has it caused?
model.fr> Vous avez raison, j'aurais dû commencer par là : donc vous avez résilié l'option Séries le 12 janvier et on vous a prélevée trois fois depuis. C'est vraiment agaçant. Qu'est-ce que ça a entraîné d'autre ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on acknowledge-emotion & open-question & not blame-customer -> notebook
on paraphrase & open-question & not blame-customer -> notebook
on verify-identity | re-ask -> ask account
on cold-transfer | policy-wall | blame-others -> small-print
on jargon -> in-words
on offer-solution | hedged-commitment -> february
on acknowledge-emotion | validate | paraphrase | take-ownership | apology -> noticed
on open-question -> notebook
on closed-question -> notebook
on nothing -> typing
+ verify-identity.en: your account number
+ verify-identity.fr: votre numéro de compte
+ verify-identity.fr: votre numéro de client
else -> unanswered

== typing
C ty1.en> Hello? I can't see an answer to my question.
C ty1.fr> Allô ? Je ne vois pas de réponse à ma question.
C ty2.en> Still no answer. I could have made tea in the meantime.
C ty2.fr> Toujours pas de réponse. J'aurais eu le temps de me faire un thé.
C ty3.en> Right, I'm giving it one more minute.
C ty3.fr> Bon, je vous laisse encore une minute.
goal: acknowledge-emotion | apology within 1
hint1.en: In a chat an empty screen, or a line beside the point, says "nobody cares". Write something, even short.
hint1.fr: En chat, un écran vide ou une phrase à côté dit « on s'en moque ». Écrivez quelque chose, même court.
hint2.en: Apologise for the wait, say what you are looking at, ask.
hint2.fr: Excusez-vous de l'attente, dites ce que vous regardez, posez une question.
hint3.en: For example: "I'm here, sorry for the wait. I was reading the three debits."
hint3.fr: Par exemple : « Je suis là, désolé pour l'attente. Je relisais les trois prélèvements. »
model.en> I'm here, and I'm sorry for the wait: I was going through the three debits. I can imagine how annoying it is to be kept hanging on top of that. What has it meant for you?
model.fr> Je suis là, et je suis désolé pour l'attente : je relisais les trois prélèvements. J'imagine que c'est agaçant d'attendre en plus. Qu'est-ce que ça a entraîné pour vous ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on acknowledge-emotion & open-question & not blame-customer -> notebook
on apology & open-question & not blame-customer -> notebook
on cold-transfer | policy-wall | blame-others -> small-print
on offer-solution | hedged-commitment -> february
on acknowledge-emotion | apology | paraphrase | validate -> noticed
on open-question -> notebook
on closed-question -> notebook
on nothing -> typing
else -> unanswered

== proof
C pr1.en> Excuse me? I have your e-mail of 12 January in front of me: "Your Series option has been cancelled." Shall I paste it here?
C pr1.fr> Pardon ? J'ai votre mail du 12 janvier sous les yeux : « Votre option Séries est bien résiliée. » Je vous le colle ici ?
C pr2.en> I'm keeping a copy of this chat, just so you know.
C pr2.fr> Je garde une copie de cette conversation, je préfère vous le dire.
goal: apology & acknowledge-emotion within 1
hint1.en: She did everything right, and she can prove it. Say so.
hint1.fr: Elle a tout fait comme il faut, et elle en a la preuve. Dites-le.
hint2.en: Take your words back, apologise, and give her credit.
hint2.fr: Retirez vos paroles, excusez-vous, et donnez-lui raison.
hint3.en: For example: "I'm sorry, that was unfair. I understand your annoyance."
hint3.fr: Par exemple : « Je suis désolé, c'était injuste. Je comprends votre agacement. »
model.en> No need, I believe you, and I can see the cancellation here. I'm sorry, that was unfair of me, and I understand your annoyance. What has this cost you so far?
model.fr> Inutile, je vous crois, et je vois la résiliation ici. Je suis désolé, c'était injuste de ma part, et je comprends votre agacement. Qu'est-ce que ça vous a coûté jusqu'ici ?
on blame-customer | tell-to-calm-down | dismissive | non-apology | policy-wall when seen(proof) >= 2 -> bank-dispute
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on acknowledge-emotion & open-question & not blame-customer -> notebook
on apology & open-question & not blame-customer -> notebook
on acknowledge-emotion | apology | validate | take-ownership -> noticed
on cold-transfer | policy-wall | blame-others -> small-print
on offer-solution | hedged-commitment -> february
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(notebook) >= 1 -> february
on nothing -> typing
else -> unanswered

== small-print
C sp1.en> So there's a rule that lets you take my money, and none that gives it back? Funny how that works.
C sp1.fr> Donc il y a une règle pour me prélever, et aucune pour me rendre l'argent ? C'est pratique.
C sp2.en> I won't fill in a form for a mistake I didn't make.
C sp2.fr> Je ne vais pas remplir un formulaire pour une erreur que je n'ai pas faite.
goal: take-ownership within 1
hint1.en: A rule without a way out is a closed door. What can you do yourself?
hint1.fr: Une règle sans issue, c'est une porte fermée. Que pouvez-vous faire vous-même ?
hint2.en: Say what you take on, in the first person.
hint2.fr: Dites ce que vous prenez en charge, à la première personne.
hint3.en: For example: "You're right, it's up to me to put this straight. I'll take care of it."
hint3.fr: Par exemple : « Vous avez raison, c'est à moi de corriger ça. Je m'en occupe. »
model.en> You're right, the mistake is ours and so is the paperwork. I'll take care of it from start to finish, you won't fill in anything. What has it caused on your side?
model.fr> Vous avez raison, l'erreur est de notre côté, la paperasse aussi. Je m'en occupe du début à la fin, vous n'aurez rien à remplir. Qu'est-ce que ça a entraîné pour vous ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on cold-transfer | policy-wall | blame-others when seen(small-print) >= 2 -> bank-dispute
on cold-transfer | policy-wall | blame-others -> small-print
on take-ownership & open-question -> notebook
on acknowledge-emotion & open-question & not blame-customer -> notebook
on take-ownership | acknowledge-emotion | apology | validate -> noticed
on offer-solution | hedged-commitment -> february
on open-question -> notebook
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(notebook) >= 1 -> february
on closed-question -> notebook
on nothing -> typing
else -> unanswered

== in-words
C iw1.en> Sorry, what's that in English? I do my own accounts, I'm not daft, but I don't speak Telmora.
C iw1.fr> Pardon, et en français ? Je tiens mes comptes moi-même, je ne suis pas bête, mais je ne parle pas le Telmora.
C iw2.en> Again: plain words, please.
C iw2.fr> Encore une fois : des mots simples, s'il vous plaît.
goal: explain-cause within 1
hint1.en: Your words for it are not hers. Translate.
hint1.fr: Vos mots ne sont pas les siens. Traduisez.
hint2.en: Say in one plain sentence what went wrong and why.
hint2.fr: Dites en une phrase simple ce qui s'est passé et pourquoi.
hint3.en: For example: "Your cancellation never reached the billing team, that's why you were still debited."
hint3.fr: Par exemple : « Votre résiliation n'a jamais été transmise à la facturation, c'est pour ça qu'on vous prélève encore. »
model.en> Sorry, that's our kitchen language. Plainly: your cancellation was saved but never passed on to billing, that's why the debits went on. What has that caused on your side?
model.fr> Pardon, c'est notre jargon maison. En clair : votre résiliation a été enregistrée mais jamais transmise à la facturation, c'est pour ça que les prélèvements ont continué. Qu'est-ce que ça a entraîné pour vous ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on jargon when seen(in-words) >= 2 -> bank-dispute
on jargon -> in-words
on explain-cause & open-question -> notebook
on explain-cause | apology | acknowledge-emotion | paraphrase -> noticed
on offer-solution | hedged-commitment -> february
on cold-transfer | policy-wall | blame-others -> small-print
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(notebook) >= 1 -> february
on nothing -> typing
else -> unanswered

== stock-answer
C sa1.en> That's much the same as just above. Is it you writing, or a button?
C sa1.fr> C'est à peu près la phrase d'au-dessus. C'est vous qui écrivez, ou un bouton ?
C sa2.en> Copy, paste, copy, paste. I could do your job with two keys.
C sa2.fr> Copier, coller, copier, coller. Je pourrais faire votre travail avec deux touches.
goal: open-question | paraphrase within 1
hint1.en: The same sentence twice on one screen proves that nobody is reading.
hint1.fr: La même phrase deux fois à l'écran, c'est la preuve que personne ne lit.
hint2.en: Write something that could only be written to her.
hint2.fr: Écrivez une chose qu'on ne peut écrire qu'à elle.
hint3.en: For example: "True. Let me start from your 12 January. What happened after that?"
hint3.fr: Par exemple : « C'est vrai. Je repars de votre 12 janvier. Que s'est-il passé ensuite ? »
model.en> True, and it deserved better. Let me start from your e-mail of 12 January: what happened after that?
model.fr> C'est vrai, et vous méritiez mieux. Je repars de votre mail du 12 janvier : que s'est-il passé ensuite ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on apology & acknowledge-emotion when seen(stock-answer) >= 2 -> bank-dispute
on apology & acknowledge-emotion -> stock-answer
on open-question | paraphrase -> notebook
on offer-solution -> february
on nothing -> typing
else -> unanswered

== account
C ac1.en> Account 70-118, Vincent. It's printed on all three bills.
C ac1.fr> Compte 70-118, Vincent. C'est écrit sur les trois factures.
C ac2.en> 70-118. Still. I typed it a moment ago.
C ac2.fr> 70-118. Toujours. Je l'ai tapé tout à l'heure.
goal: thanks within 1
hint1.en: You have what you need. Thank her and come back to her debits.
hint1.fr: Vous avez ce qu'il vous faut. Remerciez-la et revenez à ses prélèvements.
hint2.en: Thank her, and say in a few words what you see on the account.
hint2.fr: Remerciez-la, et dites en deux mots ce que vous voyez sur le compte.
hint3.en: For example: "Thank you, Ms Vincent. I can see the three debits."
hint3.fr: Par exemple : « Merci, madame Vincent. Je vois bien les trois prélèvements. »
model.en> Thank you, Ms Vincent. I have the account open: the cancellation of January is there, and the three debits too. I see why that's annoying.
model.fr> Merci, madame Vincent. J'ai votre compte ouvert : la résiliation de janvier y est, les trois prélèvements aussi. Je comprends votre agacement.
on blame-customer | tell-to-calm-down | dismissive -> proof
on acknowledge-emotion & open-question & not blame-customer -> notebook
else -> return

== noticed
C no1.en> Thanks. You're the first one who noticed. And now what?
C no1.fr> Merci. Personne ne l'avait remarqué avant vous. Et maintenant ?
C no2.en> All right. So you do read what I type.
C no2.fr> Bien. Donc vous lisez ce que j'écris.
goal: open-question within 1
hint1.en: You have the facts on the screen. You do not have what it meant for her.
hint1.fr: Les faits, vous les avez à l'écran. Ce que cela lui a coûté, non.
hint2.en: Ask one open question about the consequences.
hint2.fr: Posez une question ouverte sur les conséquences.
hint3.en: For example: "What has it meant for you, these three months?"
hint3.fr: Par exemple : « Qu'est-ce que ça a entraîné pour vous, ces trois mois ? »
model.en> Before I touch the bill I'd like the whole picture: what have those three debits meant for you?
model.fr> Avant de toucher à la facture, j'aimerais avoir tout le tableau : qu'est-ce que ces trois prélèvements ont entraîné pour vous ?
on apology & acknowledge-emotion & not open-question & not paraphrase when count(apology) >= 2 and count(acknowledge-emotion) >= 2 -> stock-answer
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on open-question -> notebook
on verify-identity | re-ask -> ask account
on cold-transfer | policy-wall | blame-others -> small-print
on jargon -> in-words
on offer-solution | hedged-commitment -> february
on closed-question -> notebook
on nothing -> typing
+ verify-identity.en: your account number
+ verify-identity.fr: votre numéro de compte
+ verify-identity.fr: votre numéro de client
else -> notebook

== notebook
C nb1.en> I keep a notebook, every expense to the cent. In April I'd just have made it. With your €11.90 I ended up six euros in the red, and the bank took eight more for that.
C nb1.fr> Je tiens un carnet, toutes mes dépenses au centime. En avril, ça passait tout juste. Avec vos 11,90 €, je me suis retrouvée à moins six euros, et la banque m'en a pris huit de plus.
C nb2.en> It isn't the sum. It's that I do everything properly, and it goes wrong on your side.
C nb2.fr> Ce n'est pas la somme. C'est que je fais tout comme il faut, et que c'est chez vous que ça dérape.
C nb3.en> Anyway. Three debits, one overdraft, one bank charge. That's my spring.
C nb3.fr> Enfin bref. Trois prélèvements, un découvert, des frais. Voilà mon printemps.
say nb1 once
goal: paraphrase within 2
hint1.en: Two things to catch: the overdraft, and the pride in her accounts.
hint1.fr: Deux choses à saisir : le découvert, et le soin qu'elle met à ses comptes.
hint2.en: Say back the chain: our debit, her overdraft, the bank's eight euros.
hint2.fr: Reformulez l'enchaînement : notre prélèvement, son découvert, les huit euros de la banque.
hint3.en: For example: "So you went into overdraft because of us and you paid the bank's charge as well."
hint3.fr: Par exemple : « Donc vous êtes passée à découvert à cause de notre prélèvement, et vous avez payé des frais en plus. »
model.en> So you keep your accounts to the cent, and because of us you went into the red and paid the bank for it. You did everything right. Your cancellation never reached our billing, that's why it went on. I'm taking care of it.
model.fr> Donc vous tenez vos comptes au centime et, à cause de nous, vous vous êtes retrouvée à découvert, avec des frais. Vous aviez tout bien fait : la résiliation n'a pas été transmise à la facturation. Je m'en occupe.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on verify-identity | re-ask -> ask account
on paraphrase | summary | check-understanding -> february
on jargon -> in-words
on cold-transfer | policy-wall | blame-others -> small-print
on offer-solution & commit-deadline when known(refund-date) -> bank-fee
on offer-solution | hedged-commitment | commit-deadline -> pin-down
on explain-cause | take-ownership | uses-history -> february
on acknowledge-emotion when seen(notebook) >= 2 -> february
+ verify-identity.en: your account number
+ verify-identity.fr: votre numéro de compte
+ verify-identity.fr: votre numéro de client
+ paraphrase.en: overdraft
+ paraphrase.en: in the red
+ paraphrase.en: your notebook
+ paraphrase.fr: à découvert
+ paraphrase.fr: dans le rouge
+ paraphrase.fr: votre carnet
else -> notebook

== february
C fe1.en> Thing is, on 10 February one of you promised me it would be corrected. I wrote the date down. So what's different today?
C fe1.fr> Seulement voilà : le 10 février, quelqu'un de chez vous m'a promis que ce serait corrigé. J'ai noté la date. Qu'est-ce qui change, aujourd'hui ?
C fe2.en> I've been told that before. What makes this one stick?
C fe2.fr> Ça, on me l'a déjà dit. Qu'est-ce qui fait que cette fois, ça tiendra ?
C fe3.en> Well? I'm listening. What happened, and what will you do?
C fe3.fr> Alors ? Je vous écoute. Qu'est-ce qui s'est passé, et qu'est-ce que vous faites ?
say fe1 once
goal: take-ownership | explain-cause within 1
hint1.en: She was promised it once. A second promise needs a reason to be believed.
hint1.fr: On le lui a déjà promis. Une deuxième promesse a besoin d'une raison d'y croire.
hint2.en: Say what went wrong, that it is your job now, and what you do with an amount and a date.
hint2.fr: Dites ce qui s'est passé, que c'est votre affaire, et ce que vous faites, avec un montant et une date.
hint3.en: For example: "The promise of February was never carried out, that's on us. I'm refunding €35.70 now."
hint3.fr: Par exemple : « La promesse de février n'a pas été tenue, c'est notre faute. Je vous rembourse 35,70 €. »
model.en> What's different is that I've just stopped the option in billing myself: in February nobody did. I'm refunding the three debits, €35.70; you'll have it in your account by Wednesday 15 April.
model.fr> Ce qui change, c'est que je viens de couper l'option moi-même côté facturation : en février, ça n'avait pas été fait. Je vous rembourse les trois prélèvements, 35,70 € : vous les aurez sur votre compte mercredi 15 avril.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on over-promise & offer-solution -> too-kind
on over-promise -> too-kind
on hedged-commitment & not commit-deadline when seen(february) >= 2 -> shrug
on hedged-commitment & not commit-deadline -> pin-down
on cold-transfer | policy-wall | blame-others -> small-print
on jargon -> in-words
on confirm-resolution when known(refund-date) and seen(notebook) >= 1 -> bank-fee
on acknowledge-emotion & open-question when seen(notebook) = 0 -> notebook
on offer-solution & commit-deadline & not over-promise when seen(notebook) = 0 -> shrug
on offer-solution & commit-deadline & not over-promise when known(refund-date) and seen(notebook) >= 1 -> bank-fee
on offer-solution | follow-up | next-steps -> pin-down
on open-question when seen(notebook) = 0 -> notebook
on apology | take-ownership | explain-cause | uses-history -> pin-down
+ explain-cause.en: never reached billing
+ explain-cause.en: wasn't passed on
+ explain-cause.fr: jamais arrivée à la facturation
+ explain-cause.fr: pas été transmise
else -> february

== pin-down
C pd1.en> How much, and by when? I need both for the notebook.
C pd1.fr> Combien, et pour quand ? Il me faut les deux pour le carnet.
C pd2.en> That's still not a sum and a date.
C pd2.fr> Ça ne fait toujours pas un montant et une date.
C pd3.en> A sum, a date. I've got my pen ready.
C pd3.fr> Un montant, une date. J'ai le stylo à la main.
goal: offer-solution & commit-deadline within 1
hint1.en: For somebody who counts to the cent, "soon" is not a date.
hint1.fr: Pour quelqu'un qui compte au centime, « bientôt » n'est pas une date.
hint2.en: Commit: the exact amount, on which account, by which day.
hint2.fr: Engagez-vous : le montant exact, sur quel compte, pour quel jour.
hint3.en: For example: "I'm refunding €35.70, you'll have it by Wednesday 15 April."
hint3.fr: Par exemple : « Je vous rembourse 35,70 €, vous les aurez mercredi 15 avril. »
model.en> For the notebook, then: €35.70, three times €11.90. I'm refunding it now, and you'll have it by Wednesday 15 April at the latest.
model.fr> Pour le carnet, alors : 35,70 €, trois fois 11,90 €. Je vous rembourse maintenant, et vous les aurez mercredi 15 avril au plus tard.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on over-promise & offer-solution & commit-deadline -> too-kind
on over-promise -> too-kind
on hedged-commitment & not offer-solution when seen(pin-down) >= 2 -> shrug
on cold-transfer | policy-wall | blame-others -> small-print
on jargon -> in-words
on confirm-resolution when known(refund-date) and seen(notebook) >= 1 -> bank-fee
on offer-solution & commit-deadline & not over-promise when seen(notebook) = 0 -> shrug
on offer-solution & not over-promise when known(refund-date) and seen(notebook) >= 1 -> bank-fee
on commit-deadline & not over-promise & not hedged-commitment when known(refund-date) and seen(notebook) >= 1 -> bank-fee
+ commit-deadline.en: Wednesday
+ commit-deadline.en: the 15th
+ commit-deadline.fr: mercredi
+ commit-deadline.fr: le 15
else -> pin-down

== too-kind
C tk1.en> Hm. That's more than I asked for, and in February they also told me what I wanted to hear. Can you really sign for that?
C tk1.fr> Hum. C'est plus que ce que je demande, et en février aussi on m'a dit ce que je voulais entendre. Vous pouvez vraiment signer ça ?
C tk2.en> I'd rather have less, and have it for real.
C tk2.fr> Je préfère moins, mais pour de vrai.
goal: offer-solution & commit-deadline within 1
hint1.en: You have promised what is not yours to give. Better to say it now.
hint1.fr: Vous avez promis ce qui ne dépend pas de vous. Mieux vaut le dire tout de suite.
hint2.en: Own up, then separate what you grant from what you pass on.
hint2.fr: Reconnaissez-le, puis séparez ce que vous accordez de ce que vous transmettez.
hint3.en: For example: "I went too far, sorry. I'm refunding €35.70, you'll have it on Wednesday."
hint3.fr: Par exemple : « Je suis allé trop loin, désolé. Je vous rembourse 35,70 €, vous les aurez mercredi. »
model.en> No, and I'm sorry, I went too far. What is sure: I'm refunding €35.70, you'll have it by Wednesday 15 April. For the bank's charge I'll send your statement to our claims desk myself.
model.fr> Non, et je suis désolé, je me suis avancé. Ce qui est sûr : je vous rembourse 35,70 €, vous les aurez mercredi 15 avril. Pour les frais de la banque, je transmets moi-même votre relevé au service réclamations.
on blame-customer | tell-to-calm-down | dismissive -> proof
on over-promise -> bank-dispute
on offer-solution & commit-deadline when known(refund-date) -> bank-fee
else -> pin-down

== bank-fee
C bf1.en> €35.70, {refund-date:on}: noted. And the eight euros the bank took because of you? Do I write those off?
C bf1.fr> 35,70 €, {refund-date:on} : c'est noté. Et les huit euros que la banque m'a pris à cause de vous ? Je les passe en pertes ?
C bf2.en> We were at the eight euros.
C bf2.fr> On en était aux huit euros.
C bf3.en> And the bank's eight euros? That's my question.
C bf3.fr> Et les huit euros de la banque ? C'est ça, ma question.
say bf1 once
goal: take-ownership | warm-transfer | follow-up within 2
hint1.en: You cannot grant this one yourself, but you can carry it for her.
hint1.fr: Cela, vous ne pouvez pas l'accorder vous-même, mais vous pouvez le porter pour elle.
hint2.en: Say why it is not yours to decide, that you pass it on yourself, and when she hears from you.
hint2.fr: Dites pourquoi cela ne dépend pas de vous, que vous transmettez vous-même, et quand elle aura la réponse.
hint3.en: For example: "If you drop the statement here, I'll pass it on myself and I'll write to you on Friday."
hint3.fr: Par exemple : « Si vous me déposez le relevé ici, je le transmets moi-même et je vous écris vendredi. »
model.en> No. Our claims desk decides on those, from a copy of the statement. If you drop it here, I'll pass it on myself with the whole story, and I'll write to you on Friday with their answer. Does that suit you?
model.fr> Non. C'est notre service réclamations qui tranche, sur copie du relevé. Si vous me la déposez ici, je la transmets moi-même avec toute l'histoire, et je vous écris vendredi avec la réponse. Cela vous convient ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> proof
on over-promise & offer-solution -> too-kind
on over-promise -> too-kind
on follow-up | warm-transfer | commit-deadline -> sealed
on take-ownership -> sealed
on cold-transfer | policy-wall | blame-others -> shrug
on hedged-commitment -> shrug
on closing -> shrug
else -> bank-fee

== sealed
C se1.en> OK, that works for me. I'll send you the statement in a minute. At last, somebody who writes me a date.
C se1.fr> D'accord, ça me va. Je vous envoie le relevé dans une minute. Enfin quelqu'un qui m'écrit une date.
C se2.en> Fine by me. No, that's all: the notebook balances.
C se2.fr> Ça me va. Non, c'est tout : le carnet tombe juste.
say se2 when seen(sealed) >= 2
goal: closing within 2
hint1.en: She likes things written down. Leave her a clear last line.
hint1.fr: Elle aime que les choses soient écrites. Laissez-lui une dernière ligne nette.
hint2.en: Sum up with dates, ask whether anything is missing, say goodbye.
hint2.fr: Récapitulez avec les dates, demandez s'il manque quelque chose, prenez congé.
hint3.en: For example: "To sum up: €35.70 by the 15th, my e-mail on Friday. Thank you, Ms Vincent, goodbye."
hint3.fr: Par exemple : « Je récapitule : 35,70 € le 15, mon mail vendredi. Merci, madame Vincent, bonne journée. »
model.en> To sum up, for the notebook: €35.70 by the 15th, and my answer on the eight euros on Friday. Thank you for your patience, Ms Vincent. Have a good day, goodbye.
model.fr> Je récapitule, pour le carnet : 35,70 € d'ici le 15, et ma réponse pour les huit euros vendredi. Merci de votre patience, madame Vincent. Bonne journée à vous.
on blame-customer | tell-to-calm-down | dismissive -> proof
on closing when anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> squared
on closing when anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> squared
on closing when anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> squared
on closing -> pending
on nothing -> pending
on summary | offer-further-help | check-understanding | confirm-resolution | follow-up when seen(sealed) <= 1 -> sealed
on offer-solution | commit-deadline | next-steps | take-ownership | explain-cause | apology | acknowledge-emotion | reassure | uses-history | open-question | closed-question when seen(sealed) <= 1 -> sealed
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> squared
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> squared
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> squared
else -> pending

== shrug
C sh1.en> Right. So I'll see on the next bill, like in February. I'm not holding my breath.
C sh1.fr> Bon. Je verrai sur la prochaine facture, comme en février. Je n'y crois pas trop.
C sh2.en> All right, leave it. I'll keep an eye on my account.
C sh2.fr> Bon, laissez. Je surveillerai mon compte.
goal: acknowledge-emotion within 1
hint1.en: She has stopped arguing, which is worse. Say what you hear.
hint1.fr: Elle ne discute plus, et c'est pire. Dites ce que vous entendez.
hint2.en: Acknowledge that her trust is gone, and ask what would bring it back.
hint2.fr: Reconnaissez qu'elle n'y croit plus, et demandez ce qui la rassurerait.
hint3.en: For example: "You must be tired of waiting for the next bill. What would help you?"
hint3.fr: Par exemple : « Je comprends votre lassitude. Qu'est-ce qui vous rassurerait ? »
model.en> After three months of that, you must be tired of waiting for the next bill. I don't want to leave it there. What has it caused on your side?
model.fr> Après trois mois comme ça, je comprends votre lassitude. Je ne veux pas en rester là. Qu'est-ce que ça a entraîné pour vous ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> bank-dispute
on acknowledge-emotion & open-question & not blame-customer -> notebook
on acknowledge-emotion & follow-up when known(refund-date) -> sealed
on open-question when seen(shrug) <= 1 -> notebook
else -> pending

== squared
ending: good
C sq1.en> Thank you. I'll write that down in green, for once. Goodbye, and thanks for reading.
C sq1.fr> Merci à vous. Pour une fois, je l'écris en vert dans le carnet. Bonne journée, et merci de m'avoir lue.

== pending
ending: fair
C pe1.en> OK. I'll check my account. Bye.
C pe1.fr> D'accord. Je regarderai mon compte. Au revoir.

== bank-dispute
ending: bad
C bd1.en> Forget it. I'll have my bank reverse all three debits, and I'm taking my number somewhere else.
C bd1.fr> Laissez. Je fais rejeter les trois prélèvements par ma banque, et j'emporte mon numéro ailleurs.

== left-chat
ending: hangup
C lc1.en> That's it. I'm done typing. (She has left the chat.)
C lc1.fr> Ça suffit, j'arrête d'écrire. (Elle a quitté la conversation.)

"""###,
      ###"""
play: good
lang: en
A> Hello Ms Vincent, Leila from Telmora here. Three debits for an option you cancelled in January: that's really annoying, and I'm sorry. What has it meant for you, these three months?
  expect +greeting +acknowledge-emotion +apology +open-question +personal-address
  scene notebook
A> So you keep your accounts to the cent, and because of us you went six euros into the red. You had done everything right. I'm taking care of this myself.
  expect +paraphrase +take-ownership
  scene february
A> In February nobody stopped it in billing, that's why it went on; I've just done it myself. I'm refunding the three debits, €35.70, and you'll have it in your account by Wednesday 15 April. Does that work for you?
  expect +explain-cause +offer-solution +commit-deadline +confirm-resolution -over-promise
  scene bank-fee
A> No, don't write them off. Our claims desk decides on bank charges, so I'll pass on your statement myself with the whole story, and I'll write to you on Friday with their answer.
  expect +follow-up +commit-deadline -cold-transfer
  scene sealed
A> Thank you for your patience, Ms Vincent, and for keeping such a good record of it all. Have a lovely day, goodbye.
  expect +thanks +closing +personal-address
=> ending good; scene squared; anger <= 3; score >= 80; turns <= 6

play: good
lang: fr
A> Bonjour madame Vincent, ici Lucas, de Telmora. Trois prélèvements pour une option résiliée en janvier, c'est vraiment agaçant, et je vous présente nos excuses. Qu'est-ce que ça a entraîné pour vous ?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question
  scene notebook
A> Donc vous tenez vos comptes au centime et, à cause de nous, vous vous êtes retrouvée à découvert. Vous aviez pourtant tout fait comme il faut. Je m'en occupe moi-même.
  expect +paraphrase +take-ownership
  scene february
A> En février, la résiliation n'a pas été transmise à la facturation, voilà pourquoi ça a continué ; je viens de le faire. Je vous rembourse les trois prélèvements, 35,70 €, vous les aurez mercredi 15 avril. Est-ce que cela vous convient ?
  expect +explain-cause +offer-solution +commit-deadline +confirm-resolution -over-promise
  scene bank-fee
A> Surtout pas. C'est le service réclamations qui tranche pour les frais bancaires : je lui transmets moi-même votre relevé avec toute l'histoire, et je vous écris vendredi avec sa réponse.
  expect +follow-up +commit-deadline -cold-transfer
  scene sealed
A> Merci de votre patience, madame Vincent, et merci d'avoir tout noté si soigneusement. Très bonne journée à vous, au revoir.
  expect +thanks +closing +personal-address
=> ending good; scene squared; anger <= 3; score >= 80; turns <= 6

play: solve-too-early
lang: en
A> Hi! No problem, I can refund you €35.70 and you'll have it by Wednesday.
  expect +offer-solution -acknowledge-emotion
  scene february
A> It's done this time: I'm refunding €35.70 and you'll have it by Wednesday 15 April.
  expect +offer-solution +commit-deadline
  scene shrug
A> You're welcome, have a nice day!
=> ending fair; scene pending; not ending good

play: solve-too-early
lang: fr
A> Bonjour ! Pas de souci, je peux vous rembourser 35,70 €, vous les aurez mercredi.
  expect +offer-solution -acknowledge-emotion
  scene february
A> Cette fois, c'est fait : je vous rembourse 35,70 € et vous les aurez mercredi 15 avril.
  expect +offer-solution +commit-deadline
  scene shrug
A> Je vous en prie, bonne journée !
=> ending fair; scene pending; not ending good

play: bad
lang: en
A> You should have checked that the cancellation had gone through.
  expect +blame-customer
  scene proof
A> It's only a few euros, you know.
  expect +dismissive
A> Calm down, please.
=> not ending good; anger >= 8; score <= 45; turns <= 3

play: bad
lang: fr
A> Il fallait vérifier que la résiliation avait bien été prise en compte.
  expect +blame-customer
  scene proof
A> Ce n'est que quelques euros, vous savez.
  expect +dismissive
A> Calmez-vous, s'il vous plaît.
=> not ending good; anger >= 8; score <= 45; turns <= 3

play: silent
lang: en
A> (silence)
  scene typing
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; scene left-chat; not ending good; turns <= 7

play: silent
lang: fr
A> (silence)
  scene typing
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; scene left-chat; not ending good; turns <= 7

play: parrot
lang: en
A> I completely understand your frustration and I apologise for the inconvenience.
  expect +acknowledge-emotion +apology
  scene noticed
A> I completely understand your frustration and I apologise for the inconvenience.
  scene stock-answer
A> I completely understand your frustration and I apologise for the inconvenience.
  scene stock-answer
A> I completely understand your frustration and I apologise for the inconvenience.
=> ending bad; scene bank-dispute; not ending good; score <= 50

play: parrot
lang: fr
A> Je comprends parfaitement votre agacement et je vous présente toutes mes excuses pour le désagrément.
  expect +acknowledge-emotion +apology
  scene noticed
A> Je comprends parfaitement votre agacement et je vous présente toutes mes excuses pour le désagrément.
  scene stock-answer
A> Je comprends parfaitement votre agacement et je vous présente toutes mes excuses pour le désagrément.
  scene stock-answer
A> Je comprends parfaitement votre agacement et je vous présente toutes mes excuses pour le désagrément.
=> ending bad; scene bank-dispute; not ending good; score <= 50

play: recovery
lang: en
A> What is your account number, please?
  scene account
A> Thank you, Ms Vincent.
  expect +thanks +personal-address
  scene opening
A> That's our policy: cancellations take effect after sixty days.
  expect +policy-wall
  scene small-print
A> I'm sorry, that was a poor answer. You cancelled in time and we went on debiting you: that must be infuriating. I'll take care of it from start to finish. What has it caused on your side?
  expect +apology +acknowledge-emotion +take-ownership +open-question
  scene notebook
A> So our mistake put your account in the red and you had to pay for it, is that right?
  expect +check-understanding
  scene february
A> Normally it should be corrected on the next bill.
  expect +hedged-commitment
  scene pin-down
A> You asked for two figures, here they are: I'm refunding €35.70, and you'll have it by Wednesday 15 April.
  expect +offer-solution +commit-deadline
  scene bank-fee
A> I'll send your statement to our claims desk myself, and I'll write to you on Friday with the answer. Does that suit you?
  expect +follow-up +confirm-resolution
  scene sealed
A> Is there anything else I can do for you?
  expect +offer-further-help
  scene sealed
A> Then thank you, Ms Vincent, and have a good evening. Goodbye!
=> ending good; scene squared; anger <= 3; score >= 60; turns <= 11

play: recovery
lang: fr
A> Pouvez-vous me donner votre numéro de compte, s'il vous plaît ?
  scene account
A> Merci, madame Vincent.
  expect +thanks +personal-address
  scene opening
A> C'est la procédure : une résiliation prend effet au bout de soixante jours.
  expect +policy-wall
  scene small-print
A> Je suis désolé, ma réponse n'était pas à la hauteur. Vous avez résilié à temps et on a continué à vous prélever : ça doit être rageant. Je m'en occupe du début à la fin. Qu'est-ce que ça a entraîné pour vous ?
  expect +apology +acknowledge-emotion +take-ownership +open-question
  scene notebook
A> Donc vous êtes passée à découvert par notre faute, c'est bien ça ?
  expect +check-understanding
  scene february
A> Normalement, ça devrait être corrigé sur la prochaine facture.
  expect +hedged-commitment
  scene pin-down
A> Vous m'avez demandé deux chiffres, les voici : je vous rembourse 35,70 €, et vous les aurez mercredi 15 avril.
  expect +offer-solution +commit-deadline
  scene bank-fee
A> Pour les frais de la banque, je transmets moi-même votre relevé au service réclamations et je vous écris vendredi avec la réponse. Cela vous convient ?
  expect +follow-up +confirm-resolution
  scene sealed
A> Puis-je faire autre chose pour vous ?
  expect +offer-further-help
  scene sealed
A> Alors merci, madame Vincent, et bonne soirée. Au revoir !
=> ending good; scene squared; anger <= 3; score >= 60; turns <= 11

play: too-generous
lang: en
A> Welcome to Telmora.
  scene unanswered
A> The rating engine still has the SOC on your MSISDN.
  expect +jargon
  scene in-words
A> Your cancellation was never passed on to billing, that's why you were still charged. I'm sorry about that, it must be annoying.
  expect +explain-cause +apology +acknowledge-emotion
  scene noticed
A> How has it affected you?
  expect +open-question
  scene notebook
A> So you went into overdraft because of our debit, is that right?
  scene february
A> I'll refund you €60 for everything, and you'll have it by Wednesday.
  expect +over-promise
  scene too-kind
A> I'm sorry, I went too far. I'm refunding the €35.70, you'll have it by Wednesday 15 April.
  expect +apology +offer-solution +commit-deadline
  scene bank-fee
A> You need to contact your bank about that.
  expect +cold-transfer
  scene shrug
A> OK, bye.
=> ending fair; not ending good

play: too-generous
lang: fr
A> Bienvenue chez Telmora.
  scene unanswered
A> Le SOC est encore actif sur votre MSISDN.
  expect +jargon
  scene in-words
A> Votre résiliation n'a jamais été transmise à la facturation, c'est pour ça qu'on vous prélève encore. J'en suis désolé, c'est vraiment agaçant.
  expect +explain-cause +apology +acknowledge-emotion
  scene noticed
A> Comment est-ce que ça vous a affectée ?
  expect +open-question
  scene notebook
A> Donc vous êtes passée à découvert à cause de notre prélèvement, c'est bien ça ?
  scene february
A> Je vous rembourse 60 € pour le tout, et vous les aurez mercredi.
  expect +over-promise
  scene too-kind
A> Je suis désolé, je suis allé trop loin. Je vous rembourse les 35,70 €, vous les aurez mercredi 15 avril.
  expect +apology +offer-solution +commit-deadline
  scene bank-fee
A> Il faut vous adresser à votre banque.
  expect +cold-transfer
  scene shrug
A> D'accord, au revoir.
=> ending fair; not ending good

"""###
    ),
    (
      "cancellation", ###"""
parley: 1
id: cancellation
title.en: Nine years, and goodbye
title.fr: Neuf ans, et au revoir
channel: phone
difficulty: 4
skills: active-listening empathy ownership resolution courtesy
today: 2026-05-18
customer: anger=5.5 trust=2.5 patience=8
card.en: Fibrelia, internet at home. Monday 18 May. Mr Bernard, customer since 2017, €39 a month, free to leave. Note of 20 January: "call back about the price"; nobody did. Without asking: up to 20% off for twelve months (€31.20), or close the line on the day he chooses, no fee, with a prepaid label for the box; call back. New customers pay €22: you cannot give that price. With ten days' notice his line and number run on without a break until the day.
card.fr: Fibrelia, internet à domicile. Lundi 18 mai. M. Bernard, client depuis 2017, 39 € par mois, sans engagement. Note du 20 janvier : « à rappeler au sujet du tarif » ; personne ne l'a fait. Sans demander : jusqu'à 20 % de remise pendant douze mois (31,20 €), ou fermer la ligne au jour qu'il choisit, sans frais, avec une étiquette de retour prépayée pour la box ; rappeler. Les nouveaux clients paient 22 € : ce tarif, vous ne pouvez pas l'accorder. Avec dix jours de préavis, ligne et numéro marchent sans coupure jusqu'au jour dit.
allow discount <= 20 %
allow callback
fact end-day: date
fact price: money from offer-solution or offer-options or commit-deadline

== opening
C op1.en> Good morning. I'd like to cancel my contract, please. My mind is made up, so there's no need to try and keep me. Frankly, I'm disappointed.
C op1.fr> Bonjour. Je voudrais résilier mon abonnement, s'il vous plaît. C'est réfléchi, inutile d'essayer de me retenir. Franchement, je suis déçu.
C op2.en> So, as I was saying. I'd like to leave, politely and today.
C op2.fr> Donc, je disais. Je voudrais partir, poliment et aujourd'hui.
say op2 when seen(who) >= 1
goal: open-question within 2
hint1.en: Do not hold him back. Find out what disappointed him.
hint1.fr: Ne le retenez pas. Cherchez ce qui l'a déçu.
hint2.en: Respect the decision out loud, acknowledge the disappointment, ask what led to it.
hint2.fr: Respectez sa décision à voix haute, reconnaissez sa déception, demandez ce qui l'y a conduit.
hint3.en: For example: "Of course. I hear your disappointment. What led you to this decision?"
hint3.fr: Par exemple : « Bien sûr. J'entends votre déception. Qu'est-ce qui vous a conduit à cette décision ? »
model.en> Good morning, Mr Bernard, Olivia speaking. It's your decision and I respect it. You've been with us since 2017, so I hear your disappointment: what led you to this?
model.fr> Bonjour, monsieur Bernard, Hélène à l'appareil. C'est votre décision, et je la respecte. Vous êtes chez nous depuis 2017 : j'entends votre déception. Qu'est-ce qui vous y a conduit ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on open-question & acknowledge-emotion & not blame-customer -> nine-years
on open-question & uses-history & not blame-customer -> nine-years
on verify-identity -> ask who
on offer-solution & not open-question when seen(nine-years) = 0 -> not-for-sale
on offer-options & not open-question when seen(nine-years) = 0 -> not-for-sale
on policy-wall | cold-transfer | blame-others -> locked-door
on jargon -> plain-speech
on open-question -> nine-years
on acknowledge-emotion | validate | take-ownership -> courteous
on closed-question -> nine-years
on nothing -> dead-line
+ offer-solution.fr: je peux aussi vous faire
+ offer-solution.fr: je vous fais
else -> simple-thing

== simple-thing
C si1.en> I'm sure. But it was a simple question: can you end my contract, yes or no?
C si1.fr> Sans doute. Mais ma demande est simple : pouvez-vous mettre fin à mon abonnement, oui ou non ?
C si2.en> You're very polite, and I still don't have an answer.
C si2.fr> Vous êtes très aimable, et je n'ai toujours pas de réponse.
C si3.en> In nine years I've rung you twice. I remember why, now.
C si3.fr> En neuf ans, je vous ai appelés deux fois. Je me rappelle pourquoi, maintenant.
goal: open-question | acknowledge-emotion within 1
hint1.en: He wants a yes. Then he may want to tell you why.
hint1.fr: Il attend un oui. Ensuite, il voudra peut-être vous dire pourquoi.
hint2.en: Say that you can do it, then ask what happened.
hint2.fr: Dites que vous pouvez le faire, puis demandez ce qui s'est passé.
hint3.en: For example: "Yes, I'll take care of it. May I ask what disappointed you?"
hint3.fr: Par exemple : « Oui, je m'en occupe. Qu'est-ce qui vous a déçu ? »
model.en> Yes, and I'll take care of it myself. I can hear that you're disappointed, and I'd like to understand: what happened?
model.fr> Oui, et je m'en occupe moi-même. J'entends votre déception, et j'aimerais comprendre : qu'est-ce qui s'est passé ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on open-question -> nine-years
on verify-identity -> ask who
on policy-wall | cold-transfer | blame-others -> locked-door
on jargon -> plain-speech
on offer-solution & not open-question when seen(nine-years) = 0 -> not-for-sale
on offer-options & not open-question when seen(nine-years) = 0 -> not-for-sale
on acknowledge-emotion | validate | take-ownership | apology -> courteous
on closed-question -> nine-years
on nothing -> dead-line
else -> simple-thing

== dead-line
C de1.en> Hello? I'm not sure you heard me.
C de1.fr> Allô ? Je ne suis pas sûr que vous m'ayez entendu.
C de2.en> I can hear your colleagues behind you. They answer their customers, I notice.
C de2.fr> J'entends vos collègues, derrière. Eux, ils répondent à leurs clients.
C de3.en> In January it was no call back. Today it's no answer. At least you're consistent.
C de3.fr> En janvier, on ne m'a pas rappelé. Aujourd'hui, on ne me répond pas. C'est cohérent.
goal: apology | acknowledge-emotion within 1
hint1.en: Silence, or an answer that is none, is the very thing he is leaving you for.
hint1.fr: Un silence, ou une réponse qui n'en est pas une, c'est justement pour cela qu'il vous quitte.
hint2.en: Be there: apologise, acknowledge, ask.
hint2.fr: Soyez là : excusez-vous, reconnaissez, posez une question.
hint3.en: For example: "I'm here, I'm sorry. I understand your disappointment. What happened?"
hint3.fr: Par exemple : « Je suis là, je suis désolé. Je comprends votre déception. Que s'est-il passé ? »
model.en> I'm here, Mr Bernard, and I'm sorry for that silence. I understand your disappointment. I'd like to hear it from you: what happened?
model.fr> Je suis là, monsieur Bernard, et je vous prie d'excuser ce silence. Je comprends votre déception. Racontez-moi : que s'est-il passé ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on open-question -> nine-years
on policy-wall | cold-transfer | blame-others -> locked-door
on offer-solution & not open-question when seen(nine-years) = 0 -> not-for-sale
on acknowledge-emotion | apology | validate | take-ownership -> courteous
on closed-question -> nine-years
on nothing -> dead-line
else -> simple-thing

== affront
C af1.en> I see. I haven't raised my voice, I've paid every bill on the first of the month, and that's your answer.
C af1.fr> Je vois. Je n'ai pas élevé la voix, j'ai payé chaque facture le premier du mois, et voilà ce que vous me répondez.
C af2.en> I'll put that sentence in my letter, if you don't mind. In quotation marks.
C af2.fr> Cette phrase, je la mettrai dans mon courrier, si vous permettez. Entre guillemets.
goal: apology within 1
hint1.en: He is courteous; you were not. Put that right first.
hint1.fr: Lui est courtois ; vous ne l'avez pas été. Réparez cela d'abord.
hint2.en: Apologise for your words, without a reason and without a "but".
hint2.fr: Excusez-vous de vos paroles, sans raison et sans « mais ».
hint3.en: For example: "I'm sorry, that was unfair to you. I understand your disappointment."
hint3.fr: Par exemple : « Je vous présente mes excuses, vous ne méritiez pas ça. Je comprends votre déception. »
model.en> I'm sorry, Mr Bernard, you didn't deserve that. After nine years I understand your disappointment. Will you tell me what happened?
model.fr> Je vous présente mes excuses, monsieur Bernard, vous ne méritiez pas ça. Après neuf ans, je comprends votre déception. Racontez-moi ce qui s'est passé.
on blame-customer | tell-to-calm-down | dismissive | non-apology when seen(affront) >= 2 -> registered-letter
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on open-question & apology & not blame-customer -> nine-years
on open-question & acknowledge-emotion & not blame-customer -> nine-years
on apology | acknowledge-emotion | validate -> courteous
on policy-wall | cold-transfer | blame-others -> locked-door
on offer-solution -> not-for-sale
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(nine-years) >= 1 -> crossroads
on nothing -> dead-line
else -> simple-thing

== locked-door
C lo1.en> So coming in took me one click, and going out takes a department and a registered letter.
C lo1.fr> Pour entrer, il suffisait d'un clic. Pour sortir, il faut un service spécial et un recommandé.
C lo2.en> I won't be handed from one to the next. I've rung you, you answer me.
C lo2.fr> Je ne vais pas passer de main en main. C'est vous que j'ai en ligne, c'est vous qui me répondez.
goal: take-ownership within 1
hint1.en: A door that only opens one way is what people tell their friends about.
hint1.fr: Une porte qui ne s'ouvre que dans un sens, c'est ce qu'on raconte à ses amis.
hint2.en: Say that you can do it yourself, now, and ask what led him here.
hint2.fr: Dites que vous pouvez le faire vous-même, maintenant, et demandez ce qui l'a conduit là.
hint3.en: For example: "No letter, I'll take care of it myself. What led you to this?"
hint3.fr: Par exemple : « Pas de courrier, je m'en occupe moi-même. Qu'est-ce qui vous a conduit là ? »
model.en> You're right, that was the wrong answer. You won't need a letter: I'll take care of it myself. What led you to this decision?
model.fr> Vous avez raison, ce n'était pas la bonne réponse. Ni courrier, ni autre service : je m'en occupe moi-même. Qu'est-ce qui vous a conduit à cette décision ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on policy-wall | cold-transfer | blame-others when seen(locked-door) >= 2 -> registered-letter
on policy-wall | cold-transfer | blame-others -> locked-door
on take-ownership & open-question & not blame-customer -> nine-years
on acknowledge-emotion & open-question & not blame-customer -> nine-years
on open-question -> nine-years
on offer-solution & not take-ownership when seen(nine-years) = 0 -> not-for-sale
on take-ownership | acknowledge-emotion | apology | validate -> courteous
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(nine-years) >= 1 -> crossroads
on closed-question -> nine-years
on nothing -> dead-line
else -> simple-thing

== not-for-sale
C no1.en> Ah, the offer. Nine years without one, and ten seconds after I say goodbye, there it is.
C no1.fr> Ah, l'offre. Neuf ans sans la voir, et dix secondes après mon au revoir, la voilà.
C no2.en> Another one. You're bidding, and I'm not an auction.
C no2.fr> Encore une. Vous faites monter les enchères, et moi, je ne suis pas à vendre.
goal: open-question within 1
hint1.en: An offer before the reason looks like a bribe. You do not know why he is leaving.
hint1.fr: Une offre avant la raison ressemble à un pot-de-vin. Vous ne savez pas pourquoi il part.
hint2.en: Withdraw it, and ask an open question.
hint2.fr: Retirez-la, et posez une question ouverte.
hint3.en: For example: "Fair enough. Leave the offer aside. What happened?"
hint3.fr: Par exemple : « C'est vrai. Laissons l'offre : que s'est-il passé ? »
model.en> Fair enough, I'm putting the offers away. I understand that it's annoying to hear one today of all days. What happened, Mr Bernard?
model.fr> Vous avez raison, je range les offres. Je comprends que ce soit agaçant de l'entendre aujourd'hui. Qu'est-ce qui s'est passé, monsieur Bernard ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on open-question -> nine-years
on offer-solution when seen(not-for-sale) <= 1 -> not-for-sale
on offer-options when seen(not-for-sale) <= 1 -> not-for-sale
on offer-solution | offer-options -> just-end-it
on policy-wall | cold-transfer | blame-others -> locked-door
on acknowledge-emotion | apology | validate -> courteous
on closed-question -> nine-years
on nothing -> dead-line
+ offer-solution.fr: je peux aussi vous faire
+ offer-solution.fr: je vous fais
else -> simple-thing

== plain-speech
C pl1.en> I was a piano tuner for forty years. If I'd talked to my customers like that, I'd have starved. In plain language?
C pl1.fr> J'ai accordé des pianos pendant quarante ans. Si j'avais parlé comme ça à mes clients, je serais mort de faim. En clair ?
C pl2.en> Still out of tune, I'm afraid.
C pl2.fr> C'est encore faux, je le crains.
goal: open-question | take-ownership within 1
hint1.en: Your code words shut him out of his own contract.
hint1.fr: Vos mots de métier le mettent à la porte de son propre contrat.
hint2.en: Say it plainly, and bring him back to his reasons.
hint2.fr: Dites-le simplement, et revenez à ses raisons.
hint3.en: For example: "Sorry. I'll take care of closing the line. What led you to this?"
hint3.fr: Par exemple : « Pardon. Je m'occupe de fermer la ligne. Qu'est-ce qui vous y a conduit ? »
model.en> Sorry, I'll say it plainly: I'll take care of it, and you won't have to do a thing. First, what led you to leave us?
model.fr> Pardon, je le dis simplement : je m'en occupe, vous n'aurez rien à faire. Mais d'abord, qu'est-ce qui vous a décidé à partir ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on jargon when seen(plain-speech) >= 2 -> just-end-it
on jargon -> plain-speech
on open-question when seen(nine-years) = 0 -> nine-years
on offer-solution | offer-options | next-steps | apology when seen(not-the-money) >= 1 -> crossroads
on apology | take-ownership | acknowledge-emotion -> courteous
on policy-wall | cold-transfer | blame-others -> locked-door
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(nine-years) >= 1 -> crossroads
on nothing -> dead-line
else -> simple-thing

== recital
C rc1.en> Forgive me, I tuned pianos for forty years: I can hear when somebody plays the same bar twice.
C rc1.fr> Pardonnez-moi, j'ai accordé des pianos pendant quarante ans : j'entends quand on rejoue la même mesure.
C rc2.en> And da capo.
C rc2.fr> Et da capo.
goal: open-question within 1
hint1.en: He has an ear. Recited sympathy rings false.
hint1.fr: Il a de l'oreille. La sympathie récitée sonne faux.
hint2.en: One real question, about him.
hint2.fr: Une vraie question, sur lui.
hint3.en: For example: "You're right. What do you use the line for most?"
hint3.fr: Par exemple : « Vous avez raison. Qu'est-ce qui vous a décidé, au juste ? »
model.en> You're right, I was playing from the score. A real question, then: what made you pick up the phone this morning?
model.fr> Vous avez raison, je lisais la partition. Une vraie question, alors : qu'est-ce qui vous a décidé à appeler ce matin ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on apology & acknowledge-emotion when seen(recital) >= 2 -> registered-letter
on apology & acknowledge-emotion -> recital
on open-question | paraphrase -> nine-years
on offer-solution when seen(nine-years) = 0 -> not-for-sale
on closed-question -> nine-years
on nothing -> dead-line
else -> simple-thing

== who
C wh1.en> Bernard, 12 Washhouse Lane. It has been my name and my address since 2017.
C wh1.fr> Bernard, 12 chemin du Lavoir. Mon nom et mon adresse n'ont pas bougé depuis 2017.
C wh2.en> Still Bernard, still Washhouse Lane.
C wh2.fr> Toujours Bernard, toujours chemin du Lavoir.
goal: thanks within 1
hint1.en: That is enough. Thank him and show that you see who he is.
hint1.fr: Cela suffit. Remerciez-le et montrez que vous voyez qui il est.
hint2.en: Thank him by name, and mention the nine years.
hint2.fr: Remerciez-le par son nom, et parlez des neuf ans.
hint3.en: For example: "Thank you, Mr Bernard. Nine years, I see."
hint3.fr: Par exemple : « Merci, monsieur Bernard. Neuf ans, je vois. »
model.en> Thank you, Mr Bernard. I can see that you've been with us for nine years. What led you to this decision?
model.fr> Merci, monsieur Bernard. Je vois que vous êtes chez nous depuis neuf ans. Qu'est-ce qui vous a conduit à cette décision ?
on blame-customer | tell-to-calm-down | dismissive -> affront
on open-question -> nine-years
else -> return

== courteous
C co1.en> That's kind of you. So you'll see to it?
C co1.fr> C'est aimable à vous. Vous vous en chargez, alors ?
C co2.en> Good. You haven't asked me why, I notice. Most people would.
C co2.fr> Bien. Vous ne m'avez pas demandé pourquoi, tiens. D'autres l'auraient fait.
goal: open-question within 1
hint1.en: The door is ajar. Ask him why, and mean it.
hint1.fr: La porte est entrouverte. Demandez-lui pourquoi, pour de bon.
hint2.en: One open question about what happened.
hint2.fr: Une question ouverte sur ce qui s'est passé.
hint3.en: For example: "I will. What led you to leave us?"
hint3.fr: Par exemple : « Oui. Qu'est-ce qui vous a décidé à partir ? »
model.en> I will, you have my word. And because I'd like to learn from it: what led you to leave us after nine years?
model.fr> Oui, vous avez ma parole. Et parce que j'aimerais en tirer une leçon : qu'est-ce qui vous a décidé à partir, après neuf ans ?
on apology & acknowledge-emotion & not open-question & not paraphrase when count(apology) >= 2 and count(acknowledge-emotion) >= 2 -> recital
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on open-question -> nine-years
on verify-identity -> ask who
on policy-wall | cold-transfer | blame-others -> locked-door
on jargon -> plain-speech
on offer-options when seen(nine-years) = 0 -> not-for-sale
on offer-solution & commit-deadline when known(end-day) -> just-end-it
on offer-solution when seen(nine-years) = 0 -> not-for-sale
on closed-question -> nine-years
on nothing -> dead-line
else -> courteous

== nine-years
C ny1.en> My neighbour has the same line from you for twenty-two euros. I pay thirty-nine. So I rang, on 20 January. A young man said that somebody would call me back. I stayed in for two weeks.
C ny1.fr> Mon voisin a la même ligne, chez vous, pour vingt-deux euros. Moi, c'est trente-neuf. Alors j'ai appelé, le 20 janvier. Un jeune homme m'a dit qu'on me rappellerait. J'ai attendu deux semaines près du téléphone.
C ny2.en> One feels a little foolish, at my age, waiting for the telephone.
C ny2.fr> On se sent un peu bête, à mon âge, à attendre un coup de fil.
C ny3.en> There it is. Make of it what you like.
C ny3.fr> Voilà. Vous en ferez ce que vous voudrez.
say ny1 once
goal: paraphrase within 2
hint1.en: Two things: the price, and the call that never came. Which one hurts?
hint1.fr: Deux choses : le prix, et l'appel qui n'est pas venu. Laquelle fait mal ?
hint2.en: Say back both, and end on the one that hurts.
hint2.fr: Reformulez les deux, en finissant par celle qui fait mal.
hint3.en: For example: "So you pay more than your neighbour, and you waited two weeks for a call that never came."
hint3.fr: Par exemple : « Donc vous payez plus que votre voisin, et vous avez attendu deux semaines un appel qui n'est jamais venu. »
model.en> So you pay more than your neighbour for the same line, and you waited two weeks for a call that never came. That call is still in our notes, and nobody made it. I'm sorry.
model.fr> Donc vous payez plus que votre voisin pour la même ligne, et vous avez attendu deux semaines un appel qui n'est jamais venu. La note est encore là, et personne ne l'a suivie. Je suis désolée.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on paraphrase | summary | check-understanding -> not-the-money
on policy-wall | cold-transfer | blame-others -> locked-door
on jargon -> plain-speech
on verify-identity -> ask who
on acknowledge-emotion & apology & not offer-solution -> not-the-money
on offer-solution & commit-deadline when known(end-day) -> just-end-it
on offer-solution | offer-options -> just-end-it
on hedged-commitment -> just-end-it
on explain-cause | uses-history | apology | acknowledge-emotion when seen(nine-years) >= 2 -> not-the-money
+ paraphrase.en: two weeks
+ paraphrase.en: your neighbour
+ paraphrase.en: called you back
+ paraphrase.fr: deux semaines
+ paraphrase.fr: votre voisin
+ paraphrase.fr: vous rappeler
+ paraphrase.fr: pas rappelé
else -> nine-years

== not-the-money
C nm1.en> Yes. You see, it isn't the seventeen euros. It's that for nine years nobody noticed that I was there.
C nm1.fr> Oui. Vous voyez, ce n'est pas les dix-sept euros. C'est qu'en neuf ans, personne n'a remarqué que j'étais là.
C nm2.en> I don't need to be pampered. Just not forgotten.
C nm2.fr> Je ne demande pas qu'on me dorlote. Juste qu'on ne m'oublie pas.
C nm3.en> You see, it's a matter of consideration.
C nm3.fr> Voyez-vous, c'est une question d'égards.
say nm1 once
goal: acknowledge-emotion within 1
hint1.en: He has just said the real reason. Stay there for a moment.
hint1.fr: Il vient de dire la vraie raison. Restez-y un instant.
hint2.en: Name what it feels like to be forgotten; do not offer anything yet.
hint2.fr: Nommez ce que cela fait d'être oublié ; ne proposez encore rien.
hint3.en: For example: "It must be hurtful to wait for a call like that. I'm sorry."
hint3.fr: Par exemple : « Je comprends votre déception : attendre, et être oublié. Je suis désolé. »
model.en> I understand your disappointment: you were loyal, and we weren't attentive. I'm sorry about that call. Whatever you decide, I'd like it to end better than it went. What matters most to you now?
model.fr> Je comprends votre déception : vous avez été fidèle, et nous n'avons pas été attentifs. Je suis désolée pour cet appel. Quoi que vous décidiez, qu'est-ce qui compte le plus pour vous maintenant ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on acknowledge-emotion | validate | apology -> crossroads
on offer-options & take-ownership -> crossroads
on policy-wall | cold-transfer | blame-others -> locked-door
on offer-solution & not acknowledge-emotion when count(acknowledge-emotion) = 0 and count(apology) = 0 -> not-for-sale
on offer-options & not acknowledge-emotion when count(acknowledge-emotion) = 0 and count(apology) = 0 -> not-for-sale
on offer-options & not over-promise when trust >= 4.5 -> staying
on offer-options & not over-promise -> leaving
on jargon -> plain-speech
on take-ownership | open-question -> crossroads
+ acknowledge-emotion.en: felt forgotten
+ acknowledge-emotion.en: feel forgotten
+ acknowledge-emotion.en: feeling ignored
+ acknowledge-emotion.fr: senti oublié
+ acknowledge-emotion.fr: sentir oublié
else -> not-the-money

== crossroads
C cr1.en> Well. That's the first sensible conversation I've had with you people. What could we do, then, you and I?
C cr1.fr> Eh bien. C'est la première conversation sensée que j'ai avec vous. Qu'est-ce qu'on peut faire, alors, vous et moi ?
C cr2.en> I'm listening. But speak plainly: what is possible, and what isn't?
C cr2.fr> Je vous écoute. Mais dites-le clairement : qu'est-ce qui est possible, et qu'est-ce qui ne l'est pas ?
C cr3.en> So, between leaving and staying, what do you have for me?
C cr3.fr> Alors, entre partir et rester, qu'est-ce que vous avez pour moi ?
say cr1 once
goal: offer-options within 2
hint1.en: Give him both doors, open: leaving well, or staying on fair terms.
hint1.fr: Ouvrez-lui les deux portes : bien partir, ou rester à de meilleures conditions.
hint2.en: Say what each means, honestly, and let him choose.
hint2.fr: Dites ce que chacune signifie, honnêtement, et laissez-le choisir.
hint3.en: For example: "I can close the line on the day you choose, or take 20% off for a year. Which do you prefer?"
hint3.fr: Par exemple : « Je peux fermer la ligne le jour de votre choix, ou vous faire 20 % de remise. Que préférez-vous ? »
model.en> Two things, and you choose. I can close your line on the day that suits you, free of charge; or I can take 20% off for a year, which makes €31.20. Not twenty-two, I'd be lying. Which do you prefer?
model.fr> Deux choses, et c'est vous qui choisissez. Je peux fermer votre ligne le jour qui vous arrange, sans frais ; ou je peux vous faire 20 % de remise pendant un an, soit 31,20 €. Pas vingt-deux, je vous mentirais. Que préférez-vous ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on over-promise & offer-solution & not tell-to-calm-down -> too-sweet
on over-promise & offer-options & not tell-to-calm-down -> too-sweet
on over-promise -> too-sweet
on offer-options & not over-promise when trust >= 4.5 -> staying
on offer-options & not over-promise -> leaving
on offer-solution & not over-promise when known(end-day) -> leaving
on offer-solution & not over-promise when known(price) and trust >= 4.5 -> staying
on offer-solution & not over-promise -> leaving
on commit-deadline when known(end-day) -> leaving
on policy-wall | cold-transfer | blame-others -> locked-door
on hedged-commitment -> just-end-it
on jargon -> plain-speech
+ offer-options.en: or I can take 20% off
+ offer-options.fr: ou je peux vous faire 20 %
+ offer-solution.fr: je ferme la ligne
+ offer-solution.fr: je vous fais 20 %
+ offer-solution.en: I'm closing the line
else -> crossroads

== too-sweet
C ts1.en> Now you're promising more than you have, I think. In January, too, it was very easy to say yes.
C ts1.fr> Là, je crois que vous promettez plus que vous n'avez. En janvier aussi, c'était très facile de dire oui.
C ts2.en> No. I prefer a true no.
C ts2.fr> Non. Je préfère un vrai non.
goal: apology within 1
hint1.en: He heard it. Say honestly where your limit is.
hint1.fr: Il l'a entendu. Dites honnêtement où est votre limite.
hint2.en: Correct yourself, give the reason in one line, then what you can really do.
hint2.fr: Corrigez-vous, donnez la raison en une ligne, puis ce que vous pouvez vraiment.
hint3.en: For example: "I'm sorry, I went too far. What I can do is 20% off for a year."
hint3.fr: Par exemple : « Je suis désolé, je me suis avancé. Je peux vous faire 20 % de remise pendant un an. »
model.en> You're right, and I'm sorry: that price is for new customers and I can't give it. What I can do is take 20% off for a year, or close your line on the day you choose. Which do you prefer?
model.fr> Vous avez raison, je suis désolée : ce tarif est réservé aux nouveaux clients. Je peux vous faire 20 % de remise pendant un an, ou fermer votre ligne le jour de votre choix. Que préférez-vous ?
on blame-customer | tell-to-calm-down | dismissive -> affront
on over-promise -> registered-letter
on offer-options | offer-solution | apology -> crossroads
on policy-wall | cold-transfer | blame-others -> locked-door
else -> crossroads

== staying
C st1.en> That's clear, and you leave me the choice. I like that. And on Sunday at five my grandson calls from Montreal, with the picture: no break when you change it?
C st1.fr> Voilà qui est clair, et vous me laissez le choix. J'apprécie. Et dimanche à cinq heures, mon petit-fils m'appelle de Montréal, en vidéo : pas de coupure quand vous changez le tarif ?
C st2.en> Then I believe I'll stay. From when, and who confirms it to me?
C st2.fr> Alors je crois que je vais rester. À partir de quand, et qui me le confirme ?
C st3.en> And who rings me to say that it's done?
C st3.fr> Et qui m'appelle pour me dire que c'est fait ?
say st1 once
goal: reassure | commit-deadline | next-steps within 2
hint1.en: Now you know what the line is for. Take care of that Sunday.
hint1.fr: Vous savez maintenant à quoi sert cette ligne. Prenez soin de ce dimanche.
hint2.en: Reassure him with a reason, then say what you do, by when, and that you call him.
hint2.fr: Rassurez-le avec une raison, puis dites ce que vous faites, pour quand, et que vous le rappelez.
hint3.en: For example: "Don't worry, nothing is cut. I'll call you on Wednesday to confirm the price."
hint3.fr: Par exemple : « Rassurez-vous, rien n'est coupé. Je vous appelle mercredi pour vous confirmer le tarif. »
model.en> Don't worry, nothing is touched on the line, your Sunday is safe. I'm putting the discount on today, and I'll call you myself on Wednesday at ten to confirm it: this one, you'll get.
model.fr> Rassurez-vous, on ne touche pas à la ligne, votre dimanche est sauf. J'applique la remise aujourd'hui, et je vous appelle moi-même mercredi à 10 h pour vous le confirmer : celui-là, vous l'aurez.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on over-promise -> too-sweet
on follow-up | commit-deadline -> shaking-hands
on hedged-commitment -> just-end-it
on policy-wall | cold-transfer | blame-others -> locked-door
on closing -> just-end-it
on jargon -> plain-speech
+ commit-deadline.fr: je vous appelle moi-même mercredi
+ reassure.en: Sunday call is safe
+ reassure.fr: aucune coupure
+ reassure.fr: pas de coupure
else -> staying

== leaving
C le1.en> Then I'd rather leave, and leave on good terms. Shall we say Friday the 29th? What do I have to do?
C le1.fr> Alors j'aime mieux partir, et partir en bons termes. Disons le vendredi 29 ? Qu'est-ce que j'ai à faire ?
C le2.en> Good, then the 29th stands. And who tells me that it's done?
C le2.fr> Bon, alors le 29 tient. Et qui me dit que c'est fait ?
C le3.en> Tell me what I have to do, and by when.
C le3.fr> Dites-moi ce que j'ai à faire, et pour quand.
say le2 when seen(sunday) >= 1
say le1 once
goal: next-steps | commit-deadline within 2
hint1.en: A good farewell is worth as much as a kept customer.
hint1.fr: Un bel au revoir vaut bien un client gardé.
hint2.en: Take it on, say the steps and the date, and spare him the errands.
hint2.fr: Chargez-vous-en, donnez les étapes et la date, épargnez-lui les démarches.
hint3.en: For example: "I'll close it on Friday 29 May. You'll get a label by post for the box."
hint3.fr: Par exemple : « Je clôture la ligne vendredi 29 mai. Vous recevrez une étiquette pour la box. »
model.en> Very little: I'm closing the line for Friday 29 May, free of charge. You'll get a prepaid label by post for the box, and I'll call you on the 29th to tell you that it's done.
model.fr> Presque rien : je ferme la ligne au vendredi 29 mai, sans frais. Vous recevrez une étiquette prépayée pour la box, et je vous appelle le 29 pour vous dire que c'est fait.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> affront
on offer-solution | next-steps | commit-deadline when seen(sunday) = 0 -> ask sunday
on follow-up when seen(sunday) = 0 -> ask sunday
on follow-up | next-steps | commit-deadline | offer-solution -> shaking-hands
on take-ownership when seen(sunday) >= 1 -> shaking-hands
on hedged-commitment -> just-end-it
on policy-wall | cold-transfer | blame-others -> locked-door
+ commit-deadline.en: Friday 29 May
+ commit-deadline.fr: vendredi 29 mai
+ next-steps.en: you'll get a prepaid label
+ next-steps.fr: vous recevrez une étiquette
+ commit-deadline.en: the 29th
+ commit-deadline.fr: le 29
else -> leaving

== sunday
C su1.en> One thing. On Sundays at five my grandson calls from Montreal, with the picture. I won't be cut off before the day, will I?
C su1.fr> Une chose. Le dimanche à cinq heures, mon petit-fils m'appelle de Montréal, en vidéo. Je ne serai pas coupé avant le jour dit, au moins ?
C su2.en> I was asking about Sunday. Will the line hold?
C su2.fr> Je vous parlais de dimanche. La ligne tiendra ?
goal: reassure within 1
hint1.en: That call is the whole point of the line. Answer it as such.
hint1.fr: Cet appel, c'est toute la raison d'être de cette ligne. Répondez-y comme tel.
hint2.en: Reassure him, with the reason.
hint2.fr: Rassurez-le, avec la raison.
hint3.en: For example: "Don't worry: the line runs until the 29th."
hint3.fr: Par exemple : « Rassurez-vous : la ligne marche jusqu'au 29. »
model.en> Don't worry: your line runs without a break until the 29th, I've just checked it. You'll see your grandson this Sunday.
model.fr> Rassurez-vous : votre ligne marche sans coupure jusqu'au 29, je viens de le vérifier. Vous verrez votre petit-fils dimanche.
on blame-customer | tell-to-calm-down | dismissive -> affront
on hedged-commitment -> just-end-it
else -> return

== shaking-hands
C sh1.en> Agreed, that works for me. I'll be near the telephone, then, and this time I won't feel foolish.
C sh1.fr> Entendu, ça me convient. Je serai près du téléphone, alors, et cette fois je ne me sentirai pas bête.
C sh2.en> That's kind of you. No, that's everything.
C sh2.fr> C'est aimable à vous. Non, c'est tout.
say sh2 when seen(shaking-hands) >= 2
goal: closing within 2
hint1.en: End as he would: courteously, and without haste.
hint1.fr: Terminez comme lui : avec courtoisie, et sans hâte.
hint2.en: Thank him for the nine years, wish him well, say goodbye.
hint2.fr: Remerciez-le de ces neuf ans, souhaitez-lui de bonnes choses, prenez congé.
hint3.en: For example: "Thank you for these nine years, Mr Bernard. Goodbye, and enjoy Sunday."
hint3.fr: Par exemple : « Merci de ces neuf années, monsieur Bernard. Bonne journée, et bon dimanche avec votre petit-fils. »
model.en> Thank you, Mr Bernard, for these nine years and for telling me the truth. Give Montreal my regards on Sunday. Goodbye.
model.fr> Merci, monsieur Bernard, de ces neuf années et de votre franchise. Saluez Montréal de ma part dimanche. Au revoir, bonne journée.
on blame-customer | tell-to-calm-down | dismissive -> affront
on closing when seen(staying) >= 1 and anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> stays
on closing when seen(staying) >= 1 and anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> stays
on closing when seen(staying) >= 1 and anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> stays
on closing when anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> leaves-friends
on closing when anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> leaves-friends
on closing when anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> leaves-friends
on closing -> leaves-cold
on nothing -> leaves-cold
on offer-further-help | summary | check-understanding | confirm-resolution | follow-up when seen(shaking-hands) <= 1 -> shaking-hands
on offer-solution | commit-deadline | next-steps | take-ownership | explain-cause | apology | acknowledge-emotion | reassure | uses-history | open-question | closed-question when seen(shaking-hands) <= 1 -> shaking-hands
on thanks | personal-address when anger <= 4 and trust >= 4.5 and seen(staying) >= 1 and count(acknowledge-emotion) >= 1 -> stays
on thanks | personal-address when anger <= 4 and trust >= 4.5 and seen(staying) >= 1 and count(validate) >= 1 -> stays
on thanks | personal-address when anger <= 4 and trust >= 4.5 and seen(staying) >= 1 and count(apology) >= 1 -> stays
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> leaves-friends
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> leaves-friends
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> leaves-friends
else -> leaves-cold

== just-end-it
C je1.en> I'd rather not discuss it. End it on Friday the 29th, and put that in writing.
C je1.fr> J'aime mieux ne pas discuter. Résiliez pour le 29, et envoyez-moi ça par écrit.
C je2.en> The 29th, and in writing. I have nothing to add.
C je2.fr> Le 29, et par écrit. Je n'ai rien à ajouter.
goal: acknowledge-emotion within 1
hint1.en: He has closed up. Only sincerity can open him again.
hint1.fr: Il s'est refermé. Seule la sincérité peut le rouvrir.
hint2.en: Acknowledge the disappointment and ask what really happened.
hint2.fr: Reconnaissez la déception et demandez ce qui s'est vraiment passé.
hint3.en: For example: "I understand your disappointment. What happened, in fact?"
hint3.fr: Par exemple : « Je comprends votre déception. Que s'est-il passé, au fond ? »
model.en> I will, I promise. And I understand your disappointment: I went past what you were telling me. What happened, really?
model.fr> Je le ferai, c'est promis. Et je comprends votre déception : je suis passée à côté de ce que vous me disiez. Que s'est-il passé, au fond ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> registered-letter
on policy-wall | cold-transfer -> registered-letter
on acknowledge-emotion & open-question when seen(nine-years) = 0 -> nine-years
on acknowledge-emotion & open-question -> not-the-money
on open-question when seen(just-end-it) <= 1 -> nine-years
else -> leaves-cold

== stays
ending: good
C sy1.en> Thank you. I rang to leave, and I'm staying: my grandson will have a good laugh. Goodbye to you.
C sy1.fr> Merci à vous. J'appelais pour partir, et voilà que je reste : mon petit-fils va bien rire. Au revoir.

== leaves-friends
ending: good
C lf1.en> Thank you for making it simple. If the neighbour's price ever comes to the old hands, do ring me. Goodbye.
C lf1.fr> Merci d'avoir rendu les choses simples. Si un jour les anciens ont droit au tarif du voisin, appelez-moi. Au revoir.

== leaves-cold
ending: fair
C lc1.en> Very well. I'll wait for the confirmation. Goodbye.
C lc1.fr> Très bien. J'attends la confirmation. Au revoir.

== registered-letter
ending: bad
C rl1.en> In that case you'll have my registered letter, and a copy goes to the consumers' association. Good day.
C rl1.fr> Dans ce cas, vous recevrez mon recommandé, avec copie à l'association de consommateurs. Bonne journée.

== rang-off
ending: hangup
C ro1.en> I have better things to do with my mornings. (He puts the phone down, gently.)
C ro1.fr> J'ai mieux à faire de mes matinées. (Il repose le combiné, doucement.)

"""###,
      ###"""
play: good
lang: en
A> Good morning, Mr Bernard, Olivia speaking. It's your decision and I respect it. After nine years with us, I hear your disappointment. What led you to cancel?
  expect +greeting +self-introduction +acknowledge-emotion +open-question
  scene nine-years
A> So you pay more than your neighbour for the same line, and you waited two weeks in January for a call that never came.
  expect +paraphrase
  scene not-the-money
A> I understand your disappointment, and I'm sorry: the note of 20 January is still here, and nobody acted on it. I'll take care of this myself, whatever you decide.
  expect +acknowledge-emotion +apology +take-ownership
  scene crossroads
A> I can close your line on the day you choose, free of charge; or I can take 20% off for a year, which makes €31.20. I can't give you the twenty-two, that's for new customers only. Which would you prefer?
  expect +offer-options -over-promise
  scene staying
A> Don't worry, nothing on the line changes, so Sunday is safe. I'm putting the discount on today, and I'll call you on Wednesday at ten to confirm it. Does that suit you?
  expect +follow-up +commit-deadline +confirm-resolution
  scene shaking-hands
A> Thank you for these nine years, Mr Bernard, and for being so frank with me. Enjoy your Sunday call. Goodbye.
  expect +thanks +closing +personal-address
=> ending good; scene stays; anger <= 3; score >= 80; turns <= 7

play: good
lang: fr
A> Bonjour, monsieur Bernard, Hélène à l'appareil. C'est votre décision, et je la respecte. Après neuf ans chez nous, j'entends votre déception. Qu'est-ce qui vous a décidé à résilier ?
  expect +greeting +self-introduction +acknowledge-emotion +open-question
  scene nine-years
A> Donc vous payez plus que votre voisin pour la même ligne et, quand vous avez appelé en janvier, vous avez attendu deux semaines un coup de fil qui n'est jamais venu.
  expect +paraphrase
  scene not-the-money
A> Je comprends votre déception, et je suis désolée : la note du 20 janvier est encore là, et personne ne l'a suivie. Je m'en occupe moi-même, quoi que vous décidiez.
  expect +acknowledge-emotion +apology +take-ownership
  scene crossroads
A> Je peux fermer votre ligne le jour de votre choix, sans frais ; ou bien je peux vous faire 20 % de remise pendant un an, soit 31,20 €. Les vingt-deux euros, c'est réservé aux nouveaux clients. Que préférez-vous ?
  expect +offer-options -over-promise
  scene staying
A> Rassurez-vous, rien ne change sur la ligne, votre dimanche est sauf. J'applique la remise aujourd'hui, et je vous appelle mercredi à 10 h pour vous le confirmer. Est-ce que cela vous convient ?
  expect +follow-up +commit-deadline +confirm-resolution
  scene shaking-hands
A> Merci de ces neuf années, monsieur Bernard, et de votre franchise. Profitez bien de dimanche. Au revoir.
  expect +thanks +closing +personal-address
=> ending good; scene stays; anger <= 3; score >= 80; turns <= 7

play: farewell
lang: en
A> Could I check your name and address first, please?
  expect +verify-identity
  scene who
A> Thank you, Mr Bernard.
  expect +thanks
  scene opening
A> It's your right to leave. What made you decide to cancel?
  expect +open-question
  scene nine-years
A> So you rang in January about the price and nobody ever called you back.
  expect +paraphrase
  scene not-the-money
A> I'm sorry, I understand how disappointing that is after nine years.
  expect +apology +acknowledge-emotion
  scene crossroads
A> I'll close the line for you on Friday 29 May, without any fee.
  expect +offer-solution
  scene leaving
A> You'll get a prepaid label for the box by post on Thursday, and that's all there is to it.
  scene sunday
A> Don't worry, your line stays on without a break until the 29th.
  expect +reassure
  scene leaving
A> I'll call you myself on the 29th to tell you that it's done. Does that suit you?
  expect +follow-up +confirm-resolution
  scene shaking-hands
A> Thank you for everything, Mr Bernard. I wish you lovely Sundays. Goodbye.
  expect +thanks +closing
=> ending good; scene leaves-friends; anger <= 3; turns <= 11

play: farewell
lang: fr
A> Je peux d'abord vérifier votre nom et votre adresse, s'il vous plaît ?
  expect +verify-identity
  scene who
A> Merci, monsieur Bernard.
  expect +thanks
  scene opening
A> Je respecte votre décision. Qu'est-ce qui vous a décidé à résilier ?
  expect +open-question
  scene nine-years
A> Donc vous avez appelé en janvier au sujet du tarif, et personne ne vous a jamais rappelé.
  expect +paraphrase
  scene not-the-money
A> Je comprends votre déception après neuf ans, et je vous présente nos excuses.
  expect +apology +acknowledge-emotion
  scene crossroads
A> Je ferme la ligne au vendredi 29 mai, sans aucuns frais.
  scene leaving
A> Vous recevrez jeudi une étiquette prépayée pour renvoyer la box, et c'est tout ce qu'il y a à faire.
  scene sunday
A> Rassurez-vous, la ligne reste ouverte sans coupure jusqu'au 29.
  expect +reassure
  scene leaving
A> Je vous appelle moi-même le 29 pour vous dire que c'est fait. Est-ce que cela vous convient ?
  expect +follow-up +confirm-resolution
  scene shaking-hands
A> Merci pour tout, monsieur Bernard. Je vous souhaite de beaux dimanches. Au revoir.
  expect +thanks +closing
=> ending good; scene leaves-friends; anger <= 3; turns <= 11

play: solve-too-early
lang: en
A> Before you go, I can offer you 10% off for six months!
  expect +offer-solution -open-question
  scene not-for-sale
A> I can also do 20% off for a year, that's my best price.
  expect +offer-solution
  scene not-for-sale
A> I can give you 20% off and a free month's rental of the box.
  scene just-end-it
A> All right, I'm closing it for Friday 29 May. Goodbye.
=> ending fair; scene leaves-cold; not ending good

play: solve-too-early
lang: fr
A> Avant que vous partiez, je peux vous proposer 10 % de remise pendant six mois !
  expect +offer-solution -open-question
  scene not-for-sale
A> Je peux aussi vous faire 20 % de remise pendant un an, c'est mon meilleur prix.
  scene not-for-sale
A> Je peux vous proposer 20 % et un mois de location de la box.
  scene just-end-it
A> Très bien, je ferme la ligne au vendredi 29 mai. Au revoir.
=> ending fair; scene leaves-cold; not ending good

play: bad
lang: en
A> It's only a few euros, you know.
  expect +dismissive
  scene affront
A> You should have asked for the offer at the time.
  expect +blame-customer
  scene affront
A> Calm down, sir.
=> not ending good; anger >= 8; score <= 45; turns <= 3

play: bad
lang: fr
A> Ce n'est que quelques euros, vous savez.
  expect +dismissive
  scene affront
A> Il fallait demander la promotion à ce moment-là.
  expect +blame-customer
  scene affront
A> Calmez-vous, monsieur.
=> not ending good; anger >= 8; score <= 45; turns <= 3

play: silent
lang: en
A> (silence)
  scene dead-line
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; scene rang-off; not ending good; turns = 7

play: silent
lang: fr
A> (silence)
  scene dead-line
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; scene rang-off; not ending good; turns = 7

play: parrot
lang: en
A> I understand your frustration and I apologise for any inconvenience. You are a valued customer.
  expect +acknowledge-emotion +apology
  scene courteous
A> I understand your frustration and I apologise for any inconvenience. You are a valued customer.
  scene recital
A> I understand your frustration and I apologise for any inconvenience. You are a valued customer.
  scene recital
A> I understand your frustration and I apologise for any inconvenience. You are a valued customer.
=> ending bad; scene registered-letter; not ending good; score <= 50

play: parrot
lang: fr
A> Je comprends votre déception et je vous présente toutes nos excuses. Votre satisfaction est notre priorité.
  expect +acknowledge-emotion +apology
  scene courteous
A> Je comprends votre déception et je vous présente toutes nos excuses. Votre satisfaction est notre priorité.
  scene recital
A> Je comprends votre déception et je vous présente toutes nos excuses. Votre satisfaction est notre priorité.
  scene recital
A> Je comprends votre déception et je vous présente toutes nos excuses. Votre satisfaction est notre priorité.
=> ending bad; scene registered-letter; not ending good; score <= 50

play: recovery
lang: en
A> Hello, Fibrelia.
  expect +greeting
  scene simple-thing
A> You need to contact our retention department.
  expect +cold-transfer
  scene locked-door
A> I'm sorry, that was a poor answer. I'll take care of it myself, here and now. It must be disappointing to get that after nine years. What made you decide to leave?
  expect +apology +take-ownership +acknowledge-emotion +open-question
  scene nine-years
A> So you waited two weeks for us and nobody called you back, is that right?
  expect +check-understanding
  scene not-the-money
A> I understand how hurtful that must have been, and I'm truly sorry.
  expect +acknowledge-emotion +apology
  scene crossroads
A> I'll give you 50% off for a year.
  expect +over-promise
  scene too-sweet
A> I'm sorry, I went too far.
  expect +apology
  scene crossroads
A> What I can do is take 20% off for a year, or close the line on the day you choose. Which do you prefer?
  expect +offer-options
  scene staying
A> Don't worry, there won't be a break on Sunday. I'll call you on Wednesday at ten to confirm the discount. Does that work for you?
  expect +follow-up +confirm-resolution
  scene shaking-hands
A> Thank you, Mr Bernard, and enjoy your Sunday. Goodbye!
=> ending good; scene stays; anger <= 3; score >= 60; turns <= 11

play: recovery
lang: fr
A> Bonjour, Fibrelia.
  expect +greeting
  scene simple-thing
A> Il faut vous adresser au service résiliation.
  expect +cold-transfer
  scene locked-door
A> Je suis désolé, ma réponse n'était pas à la hauteur. Pas de recommandé : je m'en occupe moi-même, tout de suite. Ça doit être décevant d'entendre ça après neuf ans. Qu'est-ce qui vous a décidé à partir ?
  expect +apology +take-ownership +acknowledge-emotion +open-question
  scene nine-years
A> Donc vous avez attendu deux semaines et personne ne vous a rappelé, c'est bien ça ?
  expect +check-understanding
  scene not-the-money
A> J'imagine votre déception, et je suis vraiment désolé.
  expect +acknowledge-emotion +apology
  scene crossroads
A> Je vous accorde 50 % de remise pendant un an.
  expect +over-promise
  scene too-sweet
A> Je suis désolé, je me suis avancé.
  expect +apology
  scene crossroads
A> Je peux vous faire 20 % de remise pendant un an, ou fermer la ligne le jour de votre choix. Que préférez-vous ?
  expect +offer-options
  scene staying
A> Rassurez-vous, votre dimanche est sauf, il n'y aura pas de coupure. Je vous appelle mercredi à 10 h pour vous confirmer la remise. Est-ce que cela vous convient ?
  expect +follow-up +confirm-resolution
  scene shaking-hands
A> Merci, monsieur Bernard, et bon dimanche à tous les deux. Au revoir !
=> ending good; scene stays; anger <= 3; score >= 60; turns <= 11

play: in-code
lang: en
A> I'll just need your PAC and the ONT serial for the CPE.
  expect +jargon
  scene plain-speech
A> Sorry. I'll take care of closing your line.
  expect +take-ownership
  scene courteous
A> Normally it should be closed in a while, someone may send you something.
=> not ending good

play: in-code
lang: fr
A> Il me faudrait l'ICCID et le NRO.
  expect +jargon
  scene plain-speech
A> Je suis désolé. Je m'occupe de fermer votre ligne.
  expect +apology
  scene courteous
A> Normalement, ça devrait être fermé bientôt, quelqu'un vous enverra quelque chose.
=> not ending good

"""###
    ),
    (
      "defective-product", ###"""
parley: 1
id: defective-product
title.en: The second sewing machine
title.fr: La deuxième machine à coudre
channel: chat
difficulty: 3
skills: active-listening empathy ownership resolution courtesy
today: 2026-05-19
customer: anger=5.5 trust=2.5 patience=8
card.en: Brindefil, sewing shop online. Tuesday 19 May. Ms Laurent, sewing machine Aurelle 220, €249. Bought on 7 April, exchanged on 28 April for the same fault: the needle breaks. Cause known since Friday: in the March batch the hook is out of line; both her machines come from it. Without asking: a machine of the May batch, sent today, delivered on Thursday 21 May; a refund up to €249; free collection of the old one from her door. A repair takes ten days.
card.fr: Brindefil, couture en ligne. Mardi 19 mai. Mme Laurent, machine à coudre Aurelle 220, 249 €. Achetée le 7 avril, échangée le 28 avril pour la même panne : l'aiguille casse. Cause connue depuis vendredi : le crochet est mal aligné sur le lot de mars, et ses deux machines en viennent. Sans demander : une machine du lot de mai, expédiée aujourd'hui, livrée jeudi 21 mai ; remboursement jusqu'à 249 € ; reprise gratuite de l'ancienne à domicile. Une réparation prend dix jours.
allow refund <= 249 EUR
allow replacement
allow shipping-refund
allow callback
fact delivery-day: date from offer-solution or offer-options or commit-deadline or next-steps or confirm-resolution

== opening
C op1.en> Hello again. My second Aurelle 220 has just snapped its fourth needle since this morning. Same fault as the first one. It's getting really annoying.
C op1.fr> Rebonjour. Ma deuxième Aurelle 220 vient de casser sa quatrième aiguille depuis ce matin. La même panne que la première. Ça devient franchement agaçant.
C op2.en> So: two machines, two times the same fault, one very patient customer. Up to now.
C op2.fr> Donc : deux machines, deux fois la même panne, une cliente très patiente. Jusqu'ici.
say op2 when seen(checks) >= 1
goal: acknowledge-emotion within 2
hint1.en: She jokes. Listen to what is under the joke.
hint1.fr: Elle plaisante. Écoutez ce qu'il y a sous la plaisanterie.
hint2.en: Name the weariness, show that you know about the first machine, ask an open question.
hint2.fr: Nommez la lassitude, montrez que vous connaissez l'histoire de la première, posez une question ouverte.
hint3.en: For example: "A second machine with the same fault, how frustrating. What are you working on?"
hint3.fr: Par exemple : « Une deuxième machine et la même panne, c'est vraiment rageant. Qu'est-ce que vous êtes en train de coudre ? »
model.en> Hello Ms Laurent, Maya from Brindefil. A second machine with the same fault, after the one of April: that's really frustrating, and I'm sorry. What are you working on just now?
model.fr> Bonjour madame Laurent, ici Samir, de Brindefil. Une deuxième machine, et la même panne qu'en avril : c'est vraiment rageant, et je suis désolé. Qu'est-ce que vous êtes en train de coudre ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on acknowledge-emotion & open-question & not blame-customer -> dress
on apology & open-question & not blame-customer -> dress
on offer-solution & not acknowledge-emotion & not cold-transfer when seen(dress) = 0 and anger >= 4 -> third-lucky
on offer-options & not acknowledge-emotion & not cold-transfer when seen(dress) = 0 and anger >= 4 -> third-lucky
on jargon -> letters
on cold-transfer | policy-wall | blame-others -> ten-days
on acknowledge-emotion | validate | uses-history -> half-smile
on open-question -> dress
on closed-question | re-ask | verify-identity -> ask checks
on nothing -> blinking
+ offer-solution.fr: je peux vous envoyer
+ offer-solution.fr: je peux vous en envoyer
else -> flat

== flat
C fl1.en> Noted. And the machine? It's still here, next to a little heap of broken needles.
C fl1.fr> C'est noté. Et la machine ? Elle est toujours là, à côté d'un petit tas d'aiguilles cassées.
C fl2.en> That would have been a lovely answer to some other question.
C fl2.fr> C'était une très jolie réponse à une autre question.
C fl3.en> I'm going to ask my seam ripper, it's better company.
C fl3.fr> Je vais demander à mon découd-vite, il a plus de conversation.
goal: acknowledge-emotion within 1
hint1.en: The drier she gets, the less she believes you care.
hint1.fr: Plus elle devient sèche, moins elle croit que cela vous touche.
hint2.en: One sincere sentence about what two breakdowns do to her work.
hint2.fr: Une phrase sincère sur ce que deux pannes font à son ouvrage.
hint3.en: For example: "It must be exasperating to stop every ten minutes for a broken needle."
hint3.fr: Par exemple : « Ça doit être exaspérant de s'arrêter toutes les dix minutes pour une aiguille. »
model.en> Fair enough, I owe you a better one. It must be exasperating to stop every ten minutes for a needle, and with the second machine too. What are you sewing on it?
model.fr> C'est vrai, je vous dois mieux que ça. Ça doit être exaspérant de s'arrêter toutes les dix minutes pour une aiguille, et sur la deuxième machine en plus. Qu'est-ce que vous êtes en train de coudre ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on acknowledge-emotion & open-question & not blame-customer -> dress
on apology & open-question & not blame-customer -> dress
on offer-solution & not acknowledge-emotion & not cold-transfer when seen(dress) = 0 and anger >= 4 -> third-lucky
on jargon -> letters
on cold-transfer | policy-wall | blame-others -> ten-days
on acknowledge-emotion | apology | validate | uses-history | take-ownership -> half-smile
on open-question -> dress
on closed-question | re-ask | verify-identity -> ask checks
on nothing -> blinking
else -> flat

== blinking
C bl1.en> I've read my screen twice, and I can't find an answer on it. The machine can't either.
C bl1.fr> J'ai relu mon écran deux fois, je n'y trouve pas de réponse. La machine non plus.
C bl2.en> Is it a fault on your chat as well, or only on your machines?
C bl2.fr> C'est votre chat qui est en panne aussi, ou seulement vos machines ?
C bl3.en> I'll count to ten stitches.
C bl3.fr> Je compte jusqu'à dix points.
goal: acknowledge-emotion | apology within 1
hint1.en: She is still there, and still joking. Do not leave her alone with the cursor.
hint1.fr: Elle est encore là, et elle plaisante encore. Ne la laissez pas seule avec le curseur.
hint2.en: Apologise for the wait and come back to her broken needles.
hint2.fr: Excusez-vous de l'attente et revenez à ses aiguilles cassées.
hint3.en: For example: "I'm here, I'm sorry. That must be annoying on top of everything."
hint3.fr: Par exemple : « Je suis là, je suis désolé. Ça doit être agaçant, en plus du reste. »
model.en> I'm here, and I'm sorry for the wait: it must be annoying on top of everything else. I was reading about your first machine. What were you sewing when it stopped?
model.fr> Je suis là, je suis désolé pour l'attente : ça doit être agaçant, en plus du reste. Je relisais l'histoire de votre première machine. Qu'est-ce que vous étiez en train de coudre ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on acknowledge-emotion & open-question & not blame-customer -> dress
on apology & open-question & not blame-customer -> dress
on offer-solution & not acknowledge-emotion & not cold-transfer when seen(dress) = 0 and anger >= 4 -> third-lucky
on cold-transfer | policy-wall | blame-others -> ten-days
on acknowledge-emotion | apology | validate | take-ownership -> half-smile
on open-question -> dress
on nothing -> blinking
else -> flat

== thread
C td1.en> My thread? I teach the Thursday evening class. Thirty people thread their needles the way I show them.
C td1.fr> Mon fil ? Je donne le cours de couture du jeudi soir. Il y a trente personnes qui enfilent leur aiguille comme je leur montre.
C td2.en> Do go on. I'll read it out to my class on Thursday.
C td2.fr> Continuez, je vous en prie. Je le lirai à mes élèves jeudi.
goal: apology within 1
hint1.en: You have doubted her craft. That is what needs mending first.
hint1.fr: Vous avez douté de son savoir-faire. C'est cela qu'il faut recoudre d'abord.
hint2.en: Apologise, and say plainly that it is not her doing.
hint2.fr: Excusez-vous, et dites clairement qu'elle n'y est pour rien.
hint3.en: For example: "I'm sorry, I shouldn't have doubted you. I understand that it's annoying."
hint3.fr: Par exemple : « Je suis désolé, je n'aurais pas dû en douter. Je comprends votre agacement. »
model.en> I'm sorry, I had no business doubting that: nothing you did broke those needles. It must be infuriating to hear. Tell me what you're working on?
model.fr> Je suis désolé, je n'avais pas à en douter : vous n'y êtes pour rien. Je comprends votre agacement. Racontez-moi, qu'est-ce que vous êtes en train de coudre ?
on blame-customer | tell-to-calm-down | dismissive | non-apology when seen(thread) >= 2 -> sent-back
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on acknowledge-emotion & open-question & not blame-customer -> dress
on apology & open-question & not blame-customer -> dress
on acknowledge-emotion | apology | validate -> half-smile
on offer-solution & not cold-transfer when seen(dress) = 0 -> third-lucky
on cold-transfer | policy-wall | blame-others -> ten-days
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(dress) >= 1 -> choices
on nothing -> blinking
else -> flat

== third-lucky
C tl1.en> A third one, same model. Third time lucky, is that the plan? You haven't even asked what I need it for.
C tl1.fr> Une troisième, la même. Jamais deux sans trois, c'est ça, le plan ? Vous ne m'avez même pas demandé ce que j'en fais.
C tl2.en> You keep offering me things. I feel as if I'd rung the wrong counter.
C tl2.fr> Vous n'arrêtez pas de me proposer des choses. J'ai l'impression d'être au mauvais guichet.
goal: open-question within 1
hint1.en: To her, one more machine is only one more breakdown. She has not told you the essential.
hint1.fr: Pour elle, une machine de plus, c'est une panne de plus. Elle ne vous a pas encore dit l'essentiel.
hint2.en: Put the offer aside, acknowledge her doubt, ask what she needs.
hint2.fr: Mettez l'offre de côté, reconnaissez son doute, demandez-lui ce dont elle a besoin.
hint3.en: For example: "You're right, I jumped ahead. What are you sewing at the moment?"
hint3.fr: Par exemple : « C'est vrai, j'ai brûlé les étapes. Qu'est-ce que vous êtes en train de coudre ? »
model.en> You're right, I jumped ahead, and after two breakdowns it must be annoying. Let me start with you: what are you sewing at the moment, and for when?
model.fr> C'est vrai, j'ai brûlé les étapes, et après deux pannes, ça doit être agaçant. Je repars de vous : qu'est-ce que vous êtes en train de coudre, et pour quand ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on acknowledge-emotion & open-question & not blame-customer -> dress
on open-question -> dress
on offer-solution when seen(third-lucky) <= 1 -> third-lucky
on offer-solution | offer-options -> whatever
on jargon -> letters
on cold-transfer | policy-wall | blame-others -> ten-days
on acknowledge-emotion | apology | validate -> half-smile
on nothing -> blinking
else -> flat

== ten-days
C te1.en> So it goes to a workshop, or a maker, or a form. And I sew with what in the meantime, my good intentions?
C te1.fr> Donc ça part à l'atelier, chez le fabricant, ou dans un formulaire. Et moi, en attendant, je couds avec quoi ? Avec de la bonne volonté ?
C te2.en> I bought it in your shop. I'm staying in your shop.
C te2.fr> C'est dans votre boutique que je l'ai achetée. Je reste dans votre boutique.
goal: take-ownership within 1
hint1.en: She bought it from you. Do not send her round the trade.
hint1.fr: C'est chez vous qu'elle a acheté. Ne l'envoyez pas faire le tour du métier.
hint2.en: Take it on yourself, and ask what she needs it for.
hint2.fr: Prenez-le à votre compte, et demandez-lui ce qu'elle doit en faire.
hint3.en: For example: "You're right, I'll take care of it here. What are you working on?"
hint3.fr: Par exemple : « Vous avez raison, je m'en occupe ici. Qu'est-ce que vous êtes en train de coudre ? »
model.en> You're right, you bought it here and I'm taking care of it here. No workshop, no form. What are you working on, and for when?
model.fr> Vous avez raison, vous l'avez achetée chez nous et je m'en occupe moi-même. Ni atelier, ni formulaire. Qu'est-ce que vous êtes en train de coudre, et pour quand ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on cold-transfer | policy-wall | blame-others when seen(ten-days) >= 2 -> sent-back
on cold-transfer | policy-wall | blame-others -> ten-days
on take-ownership & open-question & not blame-customer -> dress
on acknowledge-emotion & open-question & not blame-customer -> dress
on apology & open-question & not blame-customer -> dress
on take-ownership | acknowledge-emotion | apology | validate -> half-smile
on offer-solution & not cold-transfer when seen(dress) = 0 -> third-lucky
on offer-solution -> choices
on open-question -> dress
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(dress) >= 1 -> choices
on nothing -> blinking
else -> flat

== letters
C le1.en> I know buttonholes, zigzag and overlock. I don't know those letters. What do they mean for me?
C le1.fr> Je connais la boutonnière, le zigzag et le surjet. Ces lettres-là, non. Ça veut dire quoi, pour moi ?
C le2.en> Again in letters. Try it with words.
C le2.fr> Encore des lettres. Essayez avec des mots.
goal: explain-cause | next-steps | offer-solution within 1
hint1.en: Say it as you would across the counter.
hint1.fr: Dites-le comme au comptoir.
hint2.en: Plain words: what is wrong, or what happens next.
hint2.fr: Des mots simples : ce qui cloche, ou ce qui va se passer.
hint3.en: For example: "It's the hook: it was fitted badly, that's why the needle breaks."
hint3.fr: Par exemple : « C'est le crochet : il a été mal monté, c'est pour ça que l'aiguille casse. »
model.en> Sorry, that's shop talk. It's the hook: it was fitted out of line at the factory, that's why your needles break. What are you working on at the moment?
model.fr> Pardon, c'est notre jargon. C'est le crochet : il a été mal aligné à l'usine, c'est pour ça que vos aiguilles cassent. Qu'est-ce que vous êtes en train de coudre ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on jargon when seen(letters) >= 2 -> sent-back
on jargon -> letters
on open-question when seen(dress) = 0 -> dress
on explain-cause | apology | next-steps | offer-solution when seen(dress) >= 1 -> choices
on explain-cause | apology | acknowledge-emotion -> half-smile
on cold-transfer | policy-wall | blame-others -> ten-days
on nothing -> blinking
else -> flat

== embroidered
C em1.en> Nicely embroidered, but it's the same pattern as a moment ago.
C em1.fr> Joliment brodé, mais c'est le même motif que tout à l'heure.
C em2.en> And again. You could sell it by the yard.
C em2.fr> Encore. Vous devriez le vendre au mètre.
goal: open-question within 1
hint1.en: Ready-made compassion shows, especially to somebody who sews.
hint1.fr: La compassion en prêt-à-porter se voit, surtout quand on coud.
hint2.en: Drop the formula. Ask her about what lies under the needle.
hint2.fr: Laissez la formule. Demandez-lui ce qu'il y a sous l'aiguille.
hint3.en: For example: "Caught. What are you sewing at the moment?"
hint3.fr: Par exemple : « Je l'ai bien cherché. Qu'est-ce que vous êtes en train de coudre ? »
model.en> Caught, and you're right. Made to measure, then: what are you sewing on that machine, and when must it be finished?
model.fr> Je l'ai bien cherché. Du sur-mesure, alors : qu'est-ce que vous êtes en train de coudre, et pour quand ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on apology & acknowledge-emotion when seen(embroidered) >= 2 -> sent-back
on apology & acknowledge-emotion -> embroidered
on open-question | paraphrase -> dress
on offer-solution & not cold-transfer when seen(dress) = 0 -> third-lucky
on nothing -> blinking
else -> flat

== checks
C ch1.en> A number 90 needle, polyester thread, bobbin case cleaned, re-threaded twice, page 14 of the manual. I did all of it with the first one too.
C ch1.fr> Aiguille de 90, fil polyester, boîtier à canette nettoyé, réenfilée deux fois, page 14 de la notice. J'avais déjà tout fait sur la première.
C ch2.en> As above. I can do it a third time, but the needles are running out.
C ch2.fr> Comme plus haut. Je peux recommencer une troisième fois, mais je n'ai bientôt plus d'aiguilles.
goal: thanks | acknowledgement within 1
hint1.en: She has done your checklist better than you would. Say so, and stop testing.
hint1.fr: Elle a fait votre liste mieux que vous ne l'auriez faite. Dites-le, et arrêtez les tests.
hint2.en: Thank her for the detail and come back to her.
hint2.fr: Remerciez-la de ces précisions et revenez à elle.
hint3.en: For example: "Thank you, that's clear: it isn't you, it's the machine."
hint3.fr: Par exemple : « Merci, c'est clair : ce n'est pas vous, c'est la machine. »
model.en> Thank you, that's as clear as can be: you've tried everything, and it's the machine. Two in a row, that's really frustrating.
model.fr> Merci, c'est on ne peut plus clair : vous avez tout essayé, c'est bien la machine. Deux de suite, c'est vraiment rageant.
on blame-customer | tell-to-calm-down | dismissive -> thread
on acknowledge-emotion & open-question & not blame-customer -> dress
else -> return

== half-smile
C hs1.en> Thank you. I was beginning to wonder whether I should apologise to it. So, what do we do?
C hs1.fr> Merci. J'en étais à me demander si je devais lui présenter des excuses. Alors, on fait quoi ?
C hs2.en> All right. You've got a sense of humour, or patience. I'll take either.
C hs2.fr> Bon. Vous avez de l'humour, ou de la patience. Je prends les deux.
goal: open-question within 1
hint1.en: Before the machine, the work: what is on it, and for when?
hint1.fr: Avant la machine, l'ouvrage : qu'y a-t-il dessus, et pour quand ?
hint2.en: One open question.
hint2.fr: Une question ouverte.
hint3.en: For example: "What are you sewing at the moment?"
hint3.fr: Par exemple : « Qu'est-ce que vous êtes en train de coudre ? »
model.en> Before I offer you anything, I'd like to know what's at stake: what are you sewing at the moment?
model.fr> Avant de vous proposer quoi que ce soit, je voudrais savoir ce qui est en jeu : qu'est-ce que vous êtes en train de coudre ?
on apology & acknowledge-emotion & not open-question & not paraphrase when count(apology) >= 2 and count(acknowledge-emotion) >= 2 -> embroidered
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on open-question -> dress
on jargon -> letters
on cold-transfer | policy-wall | blame-others -> ten-days
on offer-solution & not cold-transfer when seen(dress) = 0 -> third-lucky
on nothing -> blinking
else -> dress

== dress
C dr1.en> My sister's wedding dress. She's getting married on the 30th, and the last fitting is on Sunday. I've got the hem to do and forty buttons. I joke, but I'm really worried.
C dr1.fr> La robe de mariée de ma sœur. Elle se marie le 30, et le dernier essayage, c'est dimanche. Il me reste l'ourlet et quarante boutons. Je plaisante, mais je suis vraiment inquiète.
C dr2.en> She chose the fabric with our mother. I can't do that hem on a borrowed machine.
C dr2.fr> Elle a choisi le tissu avec notre mère. Cet ourlet, je ne peux pas le faire sur une machine de prêt.
C dr3.en> So you see. It isn't about a sewing machine.
C dr3.fr> Enfin, vous voyez. Ce n'est pas une histoire de machine à coudre.
say dr1 once
goal: paraphrase within 2
hint1.en: There: a dress, a sister, a Sunday. Show that you caught it.
hint1.fr: Voilà : une robe, une sœur, un dimanche. Montrez que vous l'avez saisi.
hint2.en: Say it back with the date that counts, the fitting, not the wedding.
hint2.fr: Reformulez avec la date qui compte : l'essayage, pas le mariage.
hint3.en: For example: "So you need a machine that sews before Sunday's fitting."
hint3.fr: Par exemple : « Donc vous avez besoin d'une machine sûre avant l'essayage de dimanche. »
model.en> So you need a machine that sews well before Sunday, for the hem and the buttons of your sister's dress. I understand that you're worried. I'll take care of this myself.
model.fr> Donc vous avez besoin d'une machine fiable avant dimanche, pour l'ourlet et les boutons de la robe de votre sœur. Je comprends que vous soyez inquiète. Je m'en occupe moi-même.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on paraphrase | summary | check-understanding -> choices
on jargon -> letters
on offer-options -> why-trust
on offer-solution & commit-deadline when known(delivery-day) -> why-trust
on cold-transfer | policy-wall | blame-others -> ten-days
on confirm-resolution when known(delivery-day) -> why-trust
on offer-solution | hedged-commitment -> choices
on take-ownership | explain-cause -> choices
on acknowledge-emotion when seen(dress) >= 2 -> choices
+ paraphrase.en: your sister
+ paraphrase.en: the dress
+ paraphrase.en: the fitting
+ paraphrase.fr: votre sœur
+ paraphrase.fr: la robe
+ paraphrase.fr: l'essayage
else -> dress

== choices
C cx1.en> Exactly that. So, what can you do for me that doesn't take ten days?
C cx1.fr> C'est exactement ça. Alors, qu'est-ce que vous avez pour moi qui ne prenne pas dix jours ?
C cx2.en> I'm still listening. What are my choices, and for which day?
C cx2.fr> Je vous lis toujours. J'ai le choix entre quoi et quoi, et pour quel jour ?
C cx3.en> It's Tuesday, the fitting is on Sunday. Give me a day.
C cx3.fr> On est mardi, l'essayage est dimanche. Donnez-moi un jour.
say cx1 once
goal: offer-options | offer-solution within 2
hint1.en: It is her dress: let her choose.
hint1.fr: C'est sa robe : laissez-la choisir.
hint2.en: Give her the two ways your card allows, with the day, and ask which she prefers.
hint2.fr: Donnez-lui les deux issues que permet la fiche, avec le jour, et demandez ce qu'elle préfère.
hint3.en: For example: "I can send you a new machine, with you on Thursday, or refund you. Which do you prefer?"
hint3.fr: Par exemple : « Je peux vous envoyer une autre machine, livrée jeudi, ou vous rembourser. Que préférez-vous ? »
model.en> I can send you a machine of the new batch today, and you'll have it on Thursday, or I can refund the €249 so that you can buy another model nearby. Which do you prefer?
model.fr> Je peux vous envoyer aujourd'hui une machine du nouveau lot, vous l'aurez jeudi, ou vous rembourser les 249 € pour que vous en preniez une autre près de chez vous. Que préférez-vous ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on over-promise & offer-solution -> overlock
on over-promise -> overlock
on offer-options & not over-promise -> why-trust
on offer-solution & commit-deadline & not over-promise when known(delivery-day) -> why-trust
on offer-solution & not over-promise when known(delivery-day) -> why-trust
on commit-deadline & not over-promise & not hedged-commitment when known(delivery-day) -> why-trust
on confirm-resolution when known(delivery-day) -> why-trust
on hedged-commitment & not offer-solution when seen(choices) >= 2 -> whatever
on jargon -> letters
on cold-transfer | policy-wall | blame-others -> ten-days
+ offer-solution.fr: je peux vous envoyer
+ commit-deadline.en: Thursday
+ commit-deadline.fr: jeudi
else -> choices

== overlock
C ov1.en> That's very generous, and it makes me suspicious. Can you really give me all that, or will somebody write to me on Friday to say sorry?
C ov1.fr> C'est très généreux, et ça m'inquiète. Vous pouvez vraiment m'accorder tout ça, ou quelqu'un va m'écrire vendredi pour s'excuser ?
C ov2.en> Just a machine that sews. I didn't ask for the shop.
C ov2.fr> Juste une machine qui coud. Je ne vous ai pas demandé la boutique.
goal: offer-solution & commit-deadline within 1
hint1.en: Too much sounds false. Come back to what is in your hands.
hint1.fr: Trop, ça sonne faux. Revenez à ce qui est entre vos mains.
hint2.en: Correct yourself simply, then commit to one thing and one day.
hint2.fr: Corrigez-vous simplement, puis engagez-vous sur une chose et un jour.
hint3.en: For example: "I spoke too fast, I'm sorry. I'm sending you a machine today, you'll have it on Thursday."
hint3.fr: Par exemple : « Je me suis avancé, désolé. Je vous envoie une machine aujourd'hui, vous l'aurez jeudi. »
model.en> I got carried away, and I'm sorry. What I can do for sure: I'm sending you a machine of the new batch today, and you'll have it on Thursday 21 May.
model.fr> Je me suis emballé, je suis désolé. Ce qui est sûr : je vous envoie aujourd'hui une machine du nouveau lot, vous l'aurez jeudi 21 mai.
on blame-customer | tell-to-calm-down | dismissive -> thread
on over-promise -> sent-back
on offer-solution | commit-deadline | offer-options when known(delivery-day) -> why-trust
else -> choices

== why-trust
C wt1.en> A new one on Thursday would do, there's time before Sunday. But two have broken the same way. Why would the third one sew?
C wt1.fr> Une neuve jeudi, ça irait, j'ai le temps avant dimanche. Mais deux ont cassé de la même façon. Pourquoi la troisième coudrait-elle mieux ?
C wt2.en> I'm still on my question: why would this one be any different?
C wt2.fr> J'en suis toujours à ma question : qu'est-ce qu'elle aurait de différent, celle-là ?
C wt3.en> I'd like to believe it. Tell me what's different about it.
C wt3.fr> Je ne demande qu'à y croire. Dites-moi ce qui change.
say wt1 once
goal: explain-cause within 1
hint1.en: Her question is fair. You know the answer: it is on your card.
hint1.fr: Sa question est juste. Vous avez la réponse : elle est sur votre fiche.
hint2.en: Give the cause in plain words, and say what is different this time.
hint2.fr: Donnez la cause en mots simples, et dites ce qui change cette fois.
hint3.en: For example: "Because the hook was out of line in the March batch. This one is from May."
hint3.fr: Par exemple : « Parce que le crochet était mal aligné sur le lot de mars. Celle-ci est du lot de mai. »
model.en> Because your two machines came from the same batch of March, and the hook was out of line in it: that's why the needles broke. This one is from May, and I'll have it tested before it leaves.
model.fr> Parce que vos deux machines venaient du même lot de mars, où le crochet était mal aligné : c'est pour ça que les aiguilles cassaient. Celle-ci est de mai, et je la fais essayer avant l'envoi.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on explain-cause -> old-one
on hedged-commitment -> whatever
on cold-transfer | policy-wall | blame-others -> ten-days
on jargon -> letters
on closing -> whatever
on take-ownership | reassure when seen(why-trust) >= 2 -> old-one
+ explain-cause.en: the hook
+ explain-cause.en: march batch
+ explain-cause.en: batch of march
+ explain-cause.fr: le crochet
+ explain-cause.fr: défaut de crochet
+ explain-cause.fr: lot de mars
else -> why-trust

== old-one
C oo1.en> Ah. So it wasn't me, and it wasn't bad luck. That's good to know. And the old one, do I have to lug it to the post office? It weighs nine kilos.
C oo1.fr> Ah. Donc ce n'était ni moi, ni la malchance. C'est bon à savoir. Et l'ancienne, je la traîne jusqu'à la poste ? Elle pèse neuf kilos.
C oo2.en> And my nine kilos of scrap, who takes them?
C oo2.fr> Et mes neuf kilos de ferraille, qui les reprend ?
C oo3.en> Fine, but the old one is still standing in my hall.
C oo3.fr> D'accord, mais l'ancienne est toujours dans mon entrée.
say oo1 once
goal: offer-solution | next-steps | commit-deadline within 2
hint1.en: She has a dress to finish. Spare her the errand.
hint1.fr: Elle a une robe à finir. Épargnez-lui la corvée.
hint2.en: Say who comes, when, and that she has nothing to pack or pay.
hint2.fr: Dites qui vient, quand, et qu'elle n'a rien à emballer ni à payer.
hint3.en: For example: "I'm having it collected on Thursday when the new one arrives. Does that suit you?"
hint3.fr: Par exemple : « Je la fais reprendre jeudi, quand la neuve arrive. Cela vous convient ? »
model.en> No need: I'm having it collected from your door on Thursday, when the new one comes, at our expense. I'll write to you on Thursday evening to hear whether it sews. Does that suit you?
model.fr> Surtout pas : je la fais reprendre chez vous jeudi, quand la neuve arrive, à nos frais. Et je vous écris jeudi soir pour savoir si elle coud. Cela vous convient ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> thread
on over-promise -> overlock
on offer-solution | next-steps | commit-deadline | follow-up | take-ownership -> last-stitch
on cold-transfer | policy-wall | blame-others -> whatever
on hedged-commitment -> whatever
on closing -> whatever
+ next-steps.en: collect it
+ next-steps.en: pick it up
+ next-steps.en: have it collected
+ next-steps.en: have it picked up
+ next-steps.fr: la récupère
+ next-steps.fr: passe la prendre
+ next-steps.fr: vient la chercher
+ next-steps.fr: viendra la chercher
else -> old-one

== last-stitch
C ls1.en> Perfect, that works for me. I'll finish the buttons by hand in the meantime, it calms me down.
C ls1.fr> C'est parfait, ça me va. En attendant, je couds les boutons à la main, ça me détend.
C ls2.en> That's kind. No, nothing else. Apart from a hem.
C ls2.fr> C'est gentil. Non, rien d'autre. À part un ourlet.
say ls2 when seen(last-stitch) >= 2
goal: closing within 2
hint1.en: Finish off neatly: a last thought for the dress, and goodbye.
hint1.fr: Finissez proprement : un dernier mot pour la robe, et au revoir.
hint2.en: Thank her, wish her well for Sunday, close.
hint2.fr: Remerciez-la, souhaitez-lui un bon essayage, concluez.
hint3.en: For example: "Thank you, Ms Laurent. Enjoy the fitting on Sunday, goodbye!"
hint3.fr: Par exemple : « Merci, madame Laurent. Bel essayage dimanche, au revoir ! »
model.en> Thank you for your patience, Ms Laurent, and for the humour. I hope the fitting goes beautifully on Sunday. Goodbye, and all the best to the bride.
model.fr> Merci de votre patience, madame Laurent, et de votre humour. Je vous souhaite un bel essayage dimanche. Au revoir, et tous mes vœux à la mariée.
on blame-customer | tell-to-calm-down | dismissive -> thread
on closing when anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> hemmed
on closing when anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> hemmed
on closing when anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> hemmed
on closing -> by-hand
on nothing -> by-hand
on offer-further-help | summary | check-understanding | confirm-resolution | follow-up when seen(last-stitch) <= 1 -> last-stitch
on offer-solution | commit-deadline | next-steps | take-ownership | explain-cause | apology | acknowledge-emotion | reassure | uses-history | open-question | closed-question when seen(last-stitch) <= 1 -> last-stitch
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> hemmed
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> hemmed
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> hemmed
else -> by-hand

== whatever
C wh1.en> Fine, send whatever you like. I'll sew it by hand tonight, at least my fingers come with a guarantee.
C wh1.fr> Bon, envoyez ce que vous voulez. Je couds à la main ce soir, au moins mes doigts sont sous garantie.
C wh2.en> Do as you think best. I've got a thimble and good light.
C wh2.fr> Faites au mieux. J'ai un dé et une bonne lampe.
goal: acknowledge-emotion within 1
hint1.en: She has given up on you. One honest line, and ask again.
hint1.fr: Elle ne compte plus sur vous. Une phrase honnête, et reposez la question.
hint2.en: Acknowledge the disappointment, then ask what she is working on.
hint2.fr: Reconnaissez sa déception, puis demandez-lui ce qu'elle a sur l'ouvrage.
hint3.en: For example: "I understand your disappointment. What are you working on, and for when?"
hint3.fr: Par exemple : « Je comprends votre déception. Qu'est-ce que vous avez à finir, et pour quand ? »
model.en> I understand your disappointment, you deserved better than that. Before you thread a needle: what do you have to finish, and for when?
model.fr> Je comprends votre déception, vous méritiez mieux. Avant que vous n'enfiliez une aiguille : qu'est-ce que vous avez à finir, et pour quand ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> sent-back
on acknowledge-emotion & open-question & not blame-customer -> dress
on acknowledge-emotion & offer-solution when known(delivery-day) -> why-trust
on open-question when seen(whatever) <= 1 -> dress
else -> by-hand

== hemmed
ending: good
C he1.en> Thank you, really. I'll be watching for the van {delivery-day:on}. You're invited to the wedding, in spirit.
C he1.fr> Merci beaucoup, vraiment. Je guette la camionnette {delivery-day:on}. Vous êtes du mariage, par la pensée.

== by-hand
ending: fair
C bh1.en> Right, back to my thimble. Goodbye.
C bh1.fr> Bon, je retourne à mon dé à coudre. Au revoir.

== sent-back
ending: bad
C sb1.en> I'm sending it back and buying another make. And on Thursday I'll tell my class where not to shop.
C sb1.fr> Je vous la renvoie et j'en achète une d'une autre marque. Et jeudi, je dirai à mes élèves où ne pas acheter.

== window-closed
ending: hangup
C wc1.en> No. I've run out of thread, and of patience. (She has closed the chat.)
C wc1.fr> Non. Je suis à bout de fil, et de patience. (Elle a fermé la fenêtre.)

"""###,
      ###"""
play: good
lang: en
A> Hello Ms Laurent, Maya from Brindefil here. A second machine breaking needles just like the one you had in April: that's really frustrating, and I'm sorry. What are you working on at the moment?
  expect +greeting +acknowledge-emotion +apology +open-question
  scene dress
A> So you need a machine that sews properly before Sunday, for the hem and the forty buttons. I understand that you're worried, with your sister waiting for her dress. I'll take care of it myself.
  expect +paraphrase +acknowledge-emotion +take-ownership
  scene choices
A> I can send you a machine from the May batch today, and you'll have it on Thursday, in time for the fitting; or I can refund the €249 if you'd rather buy one close to home. Which would you prefer?
  expect +offer-options +commit-deadline -over-promise
  scene why-trust
A> Because both of yours came from the March batch, and the hook was out of line in it: that's why the needles snapped. The one for Thursday is from another batch altogether.
  expect +explain-cause -blame-customer
  scene old-one
A> No, leave it where it is: I'm having it collected from your door on Thursday, free of charge. I'll write to you on Thursday evening to see how it sews. Does that suit you?
  expect +offer-solution +follow-up +confirm-resolution
  scene last-stitch
A> Thank you for your patience, Ms Laurent, and for making me laugh. Have a wonderful fitting on Sunday. Goodbye!
  expect +thanks +closing +personal-address
=> ending good; scene hemmed; anger <= 3; score >= 80; turns <= 7

play: good
lang: fr
A> Bonjour madame Laurent, ici Samir, de Brindefil. Une deuxième machine qui casse ses aiguilles, comme celle d'avril : c'est vraiment rageant, et je suis désolé. Qu'est-ce que vous êtes en train de coudre ?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question
  scene dress
A> Donc vous avez besoin d'une machine sûre avant dimanche, pour l'ourlet et les quarante boutons. Je comprends votre inquiétude, avec votre sœur qui attend sa robe. Je m'en occupe moi-même.
  expect +paraphrase +acknowledge-emotion +take-ownership
  scene choices
A> Je peux vous envoyer aujourd'hui une machine du lot de mai, vous l'aurez jeudi, bien avant l'essayage, ou bien vous rembourser les 249 € si vous préférez en acheter une près de chez vous. Qu'est-ce qui vous arrange ?
  expect +offer-options +commit-deadline -over-promise
  scene why-trust
A> Parce que vos deux machines venaient du lot de mars, avec un crochet mal aligné : c'est pour ça que les aiguilles cassaient. Celle de jeudi vient d'un tout autre lot.
  expect +explain-cause -blame-customer
  scene old-one
A> Surtout pas, ne portez rien : je la fais reprendre chez vous jeudi, à nos frais. Et je vous écris jeudi soir pour savoir comment elle coud. Est-ce que cela vous convient ?
  expect +follow-up +commit-deadline +confirm-resolution
  scene last-stitch
A> Merci de votre patience, madame Laurent, et merci de m'avoir fait sourire. Bel essayage dimanche, et au revoir !
  expect +thanks +closing +personal-address
=> ending good; scene hemmed; anger <= 3; score >= 80; turns <= 7

play: solve-too-early
lang: en
A> Hi, no problem! I can send you a new Aurelle today, you'll have it on Thursday.
  expect +offer-solution -acknowledge-emotion
  scene third-lucky
A> I can also refund the €249 if you like.
  expect +offer-solution
  scene third-lucky
A> So I'll send you the new one, and you'll have it on Thursday.
  scene whatever
A> Perfect, have a lovely day!
=> ending fair; scene by-hand; not ending good

play: solve-too-early
lang: fr
A> Bonjour, pas de souci ! Je vous en renvoie une neuve aujourd'hui, vous l'aurez jeudi.
  expect +offer-solution -acknowledge-emotion
  scene third-lucky
A> Je peux aussi vous rembourser les 249 € si vous voulez.
  expect +offer-solution
  scene third-lucky
A> Donc je vous envoie la neuve, et vous l'aurez jeudi.
  scene whatever
A> Parfait, bonne journée !
=> ending fair; scene by-hand; not ending good

play: bad
lang: en
A> You must have used the wrong thread.
  expect +blame-customer
  scene thread
A> If you had read the manual, this wouldn't have happened.
  expect +blame-customer
A> Please calm down.
=> not ending good; anger >= 8; score <= 45; turns <= 3

play: bad
lang: fr
A> Vous avez sûrement mis le mauvais fil.
  expect +blame-customer
  scene thread
A> Si vous aviez lu la notice, ça ne serait pas arrivé.
  expect +blame-customer
=> not ending good; anger >= 8; score <= 45; turns <= 3

play: silent
lang: en
A> (silence)
  scene blinking
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; scene window-closed; not ending good; turns = 7

play: silent
lang: fr
A> (silence)
  scene blinking
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; scene window-closed; not ending good; turns = 7

play: parrot
lang: en
A> I understand how frustrating this must be and I'm very sorry for the inconvenience.
  expect +acknowledge-emotion +apology
  scene half-smile
A> I understand how frustrating this must be and I'm very sorry for the inconvenience.
  scene embroidered
A> I understand how frustrating this must be and I'm very sorry for the inconvenience.
  scene embroidered
A> I understand how frustrating this must be and I'm very sorry for the inconvenience.
=> ending bad; scene sent-back; not ending good; score <= 50

play: parrot
lang: fr
A> Je comprends votre frustration et je suis sincèrement désolé pour ce désagrément.
  expect +acknowledge-emotion +apology
  scene half-smile
A> Je comprends votre frustration et je suis sincèrement désolé pour ce désagrément.
  scene embroidered
A> Je comprends votre frustration et je suis sincèrement désolé pour ce désagrément.
  scene embroidered
A> Je comprends votre frustration et je suis sincèrement désolé pour ce désagrément.
=> ending bad; scene sent-back; not ending good; score <= 50

play: recovery
lang: en
A> Which needle did you put in?
  expect +closed-question
  scene checks
A> Thank you, that's very clear.
  expect +thanks
  scene opening
A> You need to contact the manufacturer for that.
  expect +cold-transfer
  scene ten-days
A> Sorry, you bought it here, so I'm taking care of it here. It must be exasperating to go through that twice. What are you sewing at the moment?
  expect +apology +acknowledge-emotion +take-ownership +open-question
  scene dress
A> So you need a machine that works before the fitting on Sunday, is that right?
  expect +check-understanding
  scene choices
A> I'll open an RMA and it goes to L2.
  expect +jargon
  scene letters
A> I'm sorry. It's the hook: it was fitted badly at the factory, that's why the needles break.
  expect +apology +explain-cause
  scene choices
A> I'm sending you another machine today, from a new batch, and you'll have it on Thursday.
  expect +offer-solution +commit-deadline
  scene why-trust
A> Because the hook is the cause of the problem and this batch has a different one.
  expect +explain-cause
  scene old-one
A> I'm having it collected on Thursday at our expense. Does that work for you?
  expect +confirm-resolution
  scene last-stitch
A> Thank you, Ms Laurent. Have a lovely wedding. Goodbye!
=> ending good; scene hemmed; anger <= 3; score >= 60; turns <= 12

play: recovery
lang: fr
A> Quelle aiguille avez-vous mise ?
  expect +closed-question
  scene checks
A> Merci, c'est très clair.
  expect +thanks
  scene opening
A> Pour cela, il faut contacter le fabricant.
  expect +cold-transfer
  scene ten-days
A> Je suis désolé, vous l'avez achetée chez nous, je m'en occupe moi-même. Ça doit être exaspérant de revivre ça deux fois. Qu'est-ce que vous êtes en train de coudre ?
  expect +apology +acknowledge-emotion +take-ownership +open-question
  scene dress
A> Donc il vous faut une machine qui marche avant l'essayage de dimanche, c'est bien ça ?
  expect +check-understanding
  scene choices
A> Je vous ouvre un RMA et ça part en N2.
  expect +jargon
  scene letters
A> Je suis désolé. C'est le crochet : il a été mal monté à l'usine, c'est pour ça que les aiguilles cassent.
  expect +apology +explain-cause
  scene choices
A> Je vous envoie aujourd'hui une autre machine, d'un nouveau lot, et vous l'aurez jeudi.
  expect +offer-solution +commit-deadline
  scene why-trust
A> Parce que le problème vient du crochet, et que celui de ce lot est différent.
  expect +explain-cause
  scene old-one
A> Je la fais reprendre jeudi à nos frais. Est-ce que cela vous convient ?
  expect +confirm-resolution
  scene last-stitch
A> Merci, madame Laurent. Très beau mariage à votre sœur. Au revoir !
=> ending good; scene hemmed; anger <= 3; score >= 60; turns <= 12

play: showered
lang: en
A> Welcome to Brindefil!
  expect +greeting
  scene flat
A> Oh no, it must be so annoying. What are you sewing?
  expect +acknowledge-emotion +open-question
  scene dress
A> So you have a wedding dress to finish before Sunday, is that right?
  scene choices
A> I'll refund you €400 and send you a new machine, you'll have it on Thursday.
  expect +over-promise
  scene overlock
A> I got carried away, I'm sorry. I'm sending you a new machine today, and you'll have it on Thursday.
  expect +apology +offer-solution +commit-deadline
  scene why-trust
A> We'll see, hopefully it should work this time.
  expect +hedged-commitment
  scene whatever
A> Bye then.
=> ending fair; scene by-hand; not ending good

play: showered
lang: fr
A> Bienvenue chez Brindefil !
  expect +greeting
  scene flat
A> Ça doit être agaçant, deux fois la même chose. Qu'est-ce que vous êtes en train de coudre ?
  expect +acknowledge-emotion +open-question
  scene dress
A> Donc vous avez une robe de mariée à finir avant dimanche, c'est bien ça ?
  scene choices
A> Je vous rembourse 400 € et je vous envoie une machine neuve, vous l'aurez jeudi.
  expect +over-promise
  scene overlock
A> Je me suis emballé, je suis désolé. Je vous envoie une machine neuve aujourd'hui, vous l'aurez jeudi.
  expect +apology +offer-solution +commit-deadline
  scene why-trust
A> On va voir, normalement ça devrait aller cette fois.
  expect +hedged-commitment
  scene whatever
A> Bon, au revoir.
=> ending fair; scene by-hand; not ending good

"""###
    ),
    (
      "late-delivery", ###"""
parley: 1
id: late-delivery
title.en: Late parcel
title.fr: Colis en retard
channel: phone
difficulty: 3
skills: active-listening empathy ownership resolution courtesy
today: 2026-03-06
customer: anger=7 trust=3 patience=10
card.en: Brivelle, home equipment. Ms Martin, third order since 2021. Order 4521: shower chair, €64 plus €6.90 shipping, due Tuesday 3 March. Colizo scanned it in Lyon on Monday, then put it on the wrong lorry. Her e-mail of Wednesday was never answered. Another chair sent before 4 p.m. today arrives tomorrow, Saturday. Without asking you may send a replacement, refund the shipping and call back; you may not refund the order.
card.fr: Brivelle, équipement de la maison. Mme Martin, troisième commande depuis 2021. Commande 4521 : siège de douche, 64 € plus 6,90 € de port, attendu mardi 3 mars. Colizo l'a scanné à Lyon lundi, puis mis dans le mauvais camion. Son mail de mercredi est resté sans réponse. Un autre siège expédié aujourd'hui avant 16 h arrive demain samedi. Sans demander : renvoyer un article, rembourser le port, rappeler. Pas de remboursement de la commande.
allow shipping-refund
allow replacement
allow callback
fact promised-date: date from offer-solution or offer-options or commit-deadline or next-steps or confirm-resolution
fact call-time: time from follow-up

== opening
C op1.en> Hello. My order 4521 was due on Tuesday, it's Friday, and it still hasn't arrived. I'm really fed up!
C op1.fr> Bonjour. Ma commande 4521 devait arriver mardi, on est vendredi, et toujours rien ! J'en ai vraiment assez.
goal: acknowledge-emotion within 2
hint1.en: Name what she feels before you talk about the parcel.
hint1.fr: Nommez ce qu'elle ressent avant de parler du colis.
hint2.en: Acknowledge the feeling, then ask an open question: what, how, tell me.
hint2.fr: Reconnaissez l'émotion, puis posez une question ouverte : comment, qu'est-ce que, racontez-moi.
hint3.en: For example: "Three days of waiting, that's really annoying. What has happened since Tuesday?"
hint3.fr: Par exemple : « Trois jours d'attente, c'est vraiment pénible. Que s'est-il passé depuis mardi ? »
model.en> Good morning, this is Sam at Brivelle. Three days of waiting with no news: I can hear how annoying that is. I'll stay on it with you. What has happened on your side since Tuesday?
model.fr> Bonjour, Nadia, de chez Brivelle. J'entends votre agacement : vous comptiez sur mardi et personne ne vous a prévenue. Je m'en occupe avec vous. Que s'est-il passé depuis ?
on acknowledge-emotion & open-question & not blame-customer -> details
on acknowledge-emotion | validate -> thawing
on apology & open-question & not blame-customer -> details
on validate & open-question & not blame-customer -> details
on apology & take-ownership -> thawing
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on blame-others | cold-transfer | policy-wall -> passed-on
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-early
on open-question -> details
on closed-question -> details
on nothing -> nudge
else -> opening-again

== opening-again
C oa1.en> Yes, yes. But that doesn't tell me where it is. I've been refreshing that tracking page for three days.
C oa1.fr> Oui, oui. Mais ça ne me dit pas où il est. Ça fait trois jours que je rafraîchis la page de suivi, moi.
C oa2.en> Right. And still not a word about what these three days have been like.
C oa2.fr> D'accord. Et toujours pas un mot sur ces trois jours à attendre.
C oa3.en> I get the feeling you're filling in a form while I talk.
C oa3.fr> J'ai l'impression que vous remplissez une fiche pendant que je vous parle.
goal: acknowledge-emotion within 1
hint1.en: She needs to feel heard before anything else can go in.
hint1.fr: Elle a besoin de se sentir entendue avant que le reste puisse passer.
hint2.en: Say what the wait must be like for her, in your own words.
hint2.fr: Dites avec vos mots ce que cette attente doit être pour elle.
hint3.en: For example: "It must be exasperating to watch a page for three days and see nothing move."
hint3.fr: Par exemple : « Regarder une page pendant trois jours sans que rien ne bouge, ça doit être exaspérant. »
model.en> It must be exasperating to watch that page for three days and see nothing move. I'm looking at it with you now. Tell me, what was riding on Tuesday?
model.fr> Regarder cette page pendant trois jours sans que rien ne bouge, ça doit être exaspérant. Je regarde avec vous. Dites-moi, qu'est-ce qui était prévu mardi ?
on acknowledge-emotion & open-question & not blame-customer -> details
on acknowledge-emotion | validate | take-ownership -> thawing
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on blame-others | cold-transfer | policy-wall -> passed-on
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-early
on offer-solution & commit-deadline -> grudging
on apology & open-question -> details
on open-question -> details
on closed-question -> details
on nothing -> nudge
else -> opening-again

== nudge
C nu1.en> Hello? ... Did you hear what I just said?
C nu1.fr> Allô ? … Vous avez entendu ce que je viens de dire ?
C nu2.en> Sorry, I don't follow you. Are you going to say something about my order, or not?
C nu2.fr> Pardon, je ne vous suis pas. Vous comptez me répondre, pour ma commande, ou pas ?
C nu3.en> Honestly, talking to a wall would be quicker.
C nu3.fr> Franchement, autant parler à un mur.
goal: acknowledge-emotion within 1
hint1.en: Silence, or an answer beside the point, sounds like indifference. Say that you are there.
hint1.fr: Un silence, ou une réponse à côté, passe pour de l'indifférence. Dites que vous êtes là.
hint2.en: Apologise for the silence and come back to what she is going through.
hint2.fr: Excusez-vous de ce silence et revenez à ce qu'elle vit.
hint3.en: For example: "I'm here, and I'm sorry for that silence. It's frustrating enough as it is."
hint3.fr: Par exemple : « Je suis là, pardon pour ce silence. C'est agaçant, j'imagine, après trois jours d'attente. »
model.en> I'm here, and I'm sorry for that silence: it's frustrating enough as it is. I have order 4521 in front of me. What did you have planned for Tuesday?
model.fr> Je suis là, je suis désolée pour ce silence : après trois jours d'attente, ça doit être agaçant. J'ai la commande 4521 sous les yeux. Qu'est-ce qui était prévu mardi ?
on acknowledge-emotion & open-question & not blame-customer -> details
on acknowledge-emotion | validate | apology | take-ownership -> thawing
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on blame-others | cold-transfer | policy-wall -> passed-on
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-early
on open-question -> details
on closed-question -> details
on nothing -> nudge
else -> opening-again

== escalation
C es1.en> Excuse me? I took Tuesday off work to wait in for you, and that's what you have to say to me?
C es1.fr> Pardon ? J'ai posé mon mardi pour vous attendre, et c'est tout ce que vous trouvez à me dire ?
C es2.en> Go on, carry on like that. I'm writing every word down.
C es2.fr> Allez-y, continuez sur ce ton. Je note tout, vous savez.
goal: apology & acknowledge-emotion within 1
hint1.en: Take back what hurt, before anything else.
hint1.fr: Retirez d'abord ce qui a blessé.
hint2.en: Apologise for your words, then acknowledge her anger without a "but".
hint2.fr: Excusez-vous de vos mots, puis reconnaissez sa colère, sans « mais ».
hint3.en: For example: "I'm sorry, I put that badly. You took a day off for nothing: of course you're angry."
hint3.fr: Par exemple : « Je vous prie de m'excuser, j'ai été maladroit. Vous avez posé un jour pour rien : je comprends votre colère. »
model.en> I'm sorry, that came out wrong. You took a day off and stayed in for nothing: of course you're angry, and I would be too. Let me put it right. What matters most to you now?
model.fr> Je vous prie de m'excuser, j'ai été maladroite. Vous avez posé une journée pour rien : je comprends votre colère. Je vais rattraper ça. Qu'est-ce qui compte le plus pour vous, là ?
on blame-customer | tell-to-calm-down | dismissive | non-apology | policy-wall -> lost
on acknowledge-emotion & open-question & not blame-customer -> details
on apology & acknowledge-emotion & not blame-customer -> thawing
on apology | acknowledge-emotion | validate -> thawing
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-early
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(details) >= 1 -> what-now
on nothing -> nudge
else -> opening-again

== passed-on
C po1.en> Colizo? I've never paid Colizo a penny. I paid you. It's your name on the box.
C po1.fr> Colizo ? Moi, je ne leur ai pas versé un centime. C'est vous que j'ai payés, c'est votre nom sur le carton.
C po2.en> There it is again: somebody else's department. And who looks after me?
C po2.fr> Voilà, encore un autre service. Et de moi, qui est-ce qui s'occupe ?
goal: take-ownership within 1
hint1.en: She bought from you: the problem is yours now, not hers.
hint1.fr: C'est chez vous qu'elle a acheté : le problème est le vôtre, plus le sien.
hint2.en: Take it on in the first person: I will, myself.
hint2.fr: Prenez-le à votre compte, à la première personne : je, moi-même.
hint3.en: For example: "You're right, you ordered from us. I'll chase it myself."
hint3.fr: Par exemple : « Vous avez raison, c'est chez nous que vous avez commandé. Je m'en charge moi-même. »
model.en> You're right, you ordered from us and it's up to us to put it right. I'll deal with the carrier myself, you won't have to call anyone. What was that parcel for?
model.fr> Vous avez raison, c'est à nous que vous avez fait confiance. Le transporteur, je m'en charge moi-même, vous n'aurez personne à appeler. Qu'est-ce que vous deviez en faire cette semaine ?
on blame-customer | tell-to-calm-down | dismissive -> escalation
on blame-others | cold-transfer | policy-wall when seen(passed-on) >= 2 -> lost
on blame-others | cold-transfer | policy-wall -> passed-on
on take-ownership & open-question -> details
on take-ownership | acknowledge-emotion | apology | validate -> thawing
on offer-solution & not cold-transfer when count(acknowledge-emotion) = 0 and anger >= 5 -> too-early
on open-question -> details
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(details) >= 1 -> what-now
on closed-question -> details
on nothing -> nudge
else -> opening-again

== too-early
C te1.en> Slow down. You're selling me a way out and you haven't asked me one thing. Do you even know what was in that box?
C te1.fr> Doucement. Vous me vendez déjà une solution et vous ne m'avez rien demandé. Vous savez ce qu'il y avait, dans ce carton ?
C te2.en> You're still reciting offers at me. I'm not a claim form.
C te2.fr> Vous continuez à me réciter des offres. Je ne suis pas un dossier, moi.
goal: open-question within 1
hint1.en: A good solution offered too soon sounds like a way to get rid of her.
hint1.fr: Une bonne solution donnée trop tôt sonne comme une façon de se débarrasser d'elle.
hint2.en: Go back a step: acknowledge, then ask an open question.
hint2.fr: Revenez en arrière : reconnaissez l'émotion, puis posez une question ouverte.
hint3.en: For example: "You're right, I went too fast. What was it for?"
hint3.fr: Par exemple : « Vous avez raison, je suis allé trop vite. Qu'est-ce que vous deviez en faire ? »
model.en> You're right, I went too fast, and I can understand that it's irritating. Tell me about it: what was that chair for, and what has this week been like for you?
model.fr> Vous avez raison, je suis allée trop vite, et je comprends que ça vous agace. Racontez-moi : qu'est-ce que vous deviez faire de ce siège, et comment s'est passée votre semaine ?
on acknowledge-emotion & open-question & not blame-customer -> details
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on blame-others | cold-transfer | policy-wall -> passed-on
on open-question -> details
on acknowledge-emotion | validate | apology -> thawing
on offer-solution when seen(too-early) <= 1 -> too-early
on offer-solution -> grudging
on acknowledge-emotion | apology | validate | take-ownership | offer-solution when seen(details) >= 1 -> what-now
on closed-question -> details
on nothing -> nudge
else -> opening-again

== thawing
C th1.en> Well. At least somebody says so. And now?
C th1.fr> Bon. Au moins, vous, vous le dites. Et maintenant ?
C th2.en> You can ask me things, you know. I won't bite.
C th2.fr> Vous pouvez me poser des questions, vous savez. Je ne mords pas.
goal: open-question within 1
hint1.en: She is ready to talk. You do not know yet what the parcel means to her.
hint1.fr: Elle est prête à parler. Vous ne savez pas encore ce que ce colis représente.
hint2.en: Ask one open question, and let her tell.
hint2.fr: Posez une seule question ouverte, et laissez-la raconter.
hint3.en: For example: "What were you going to do with it this week?"
hint3.fr: Par exemple : « Qu'est-ce que vous deviez en faire cette semaine ? »
model.en> Now I'd like to get it right for you, and not just quickly. What was the chair for, and how does your weekend look?
model.fr> Maintenant, je voudrais bien faire, pas seulement faire vite. Dites-moi : à quoi doit servir ce siège, et comment se présente votre week-end ?
on apology & acknowledge-emotion & not open-question & not paraphrase when count(apology) >= 2 and count(acknowledge-emotion) >= 2 -> reading-aloud
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on blame-others | cold-transfer | policy-wall -> passed-on
on open-question -> details
on closed-question -> details
on offer-solution | hedged-commitment | commit-deadline when seen(details) = 0 -> too-early
on offer-solution | hedged-commitment | commit-deadline -> which-day
on nothing -> nudge
else -> thawing

== reading-aloud
C ra1.en> Forgive me, but are you reading that off a card? It would do for anybody. I'm a person, you know.
C ra1.fr> Excusez-moi, mais vous êtes en train de lire une fiche, là ? Ça pourrait s'adresser à n'importe qui. Je suis une personne, vous savez.
C ra2.en> The card again. Tell me something that's about me.
C ra2.fr> Encore la fiche. Dites-moi quelque chose qui me concerne, moi.
goal: open-question within 1
hint1.en: Fine words that would fit anyone fit nobody.
hint1.fr: De belles phrases qui vont à tout le monde ne vont à personne.
hint2.en: Use a fact of hers, and ask about it.
hint2.fr: Partez d'un fait à elle, et posez une question dessus.
hint3.en: For example: "Order 4521 is a shower chair. How are you managing without it?"
hint3.fr: Par exemple : « La commande 4521, c'est un siège de douche. Comment faites-vous sans ? »
model.en> Fair point, let me start again. Order 4521 is a shower chair, and it got stuck in Lyon on Monday. How are you managing without it?
model.fr> Vous avez raison, je recommence. La commande 4521, c'est un siège de douche, et il est resté coincé à Lyon lundi. Comment faites-vous sans ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on apology & acknowledge-emotion when seen(reading-aloud) >= 2 -> lost
on apology & acknowledge-emotion -> reading-aloud
on open-question | paraphrase -> details
on offer-solution -> too-early
on closed-question -> details
on nothing -> nudge
else -> opening-again

== details
C de1.en> I took Tuesday off for it. It's a shower chair, for my father: he comes home from hospital on Monday, with a new hip. He can't stand up in the bath.
C de1.fr> J'avais posé mon mardi exprès. C'est un siège de douche, pour mon père : il sort de l'hôpital lundi, avec une prothèse de hanche. Debout dans la baignoire, il ne tient pas.
C de2.en> So there you are. Monday at noon the ambulance drops him off, and that chair has to be in the bathroom.
C de2.fr> Enfin voilà. Lundi midi, l'ambulance le dépose, et il faut que ce siège soit dans la salle de bains.
C de3.en> He keeps telling me on the phone that he'll manage. He won't. He fell in November.
C de3.fr> Au téléphone, il me répète qu'il se débrouillera. Il ne se débrouillera pas : il est tombé en novembre.
say de1 once
goal: paraphrase within 2
hint1.en: She has just told you what really matters. Show that you caught it.
hint1.fr: Elle vient de vous dire l'essentiel. Montrez que vous l'avez saisi.
hint2.en: Say it back in your own words: the father, Monday noon, the bathroom.
hint2.fr: Reformulez avec vos mots : son père, lundi midi, la salle de bains.
hint3.en: For example: "So you need it in the bathroom before your father comes home on Monday."
hint3.fr: Par exemple : « Donc votre père rentre lundi et, sans ce siège, il ne peut pas se laver sans risque. »
model.en> So you need it in the bathroom before your father comes home on Monday, or he'll risk another fall. I see why Tuesday mattered so much. The parcel was put on the wrong lorry in Lyon: that's why it stopped moving.
model.fr> Donc votre père rentre lundi et, sans ce siège, il ne peut pas se laver sans risque. Je comprends pourquoi mardi comptait tant. À Lyon, le colis a été chargé dans le mauvais camion : c'est pour ça que le suivi ne bouge plus.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on paraphrase | summary | check-understanding -> what-now
on re-ask -> lookup-again
on verify-identity -> ask lookup
on confirm-resolution when known(promised-date) -> plan-b
on blame-others | cold-transfer | policy-wall -> passed-on
on offer-solution & commit-deadline & not over-promise when known(promised-date) -> plan-b
on offer-solution | hedged-commitment -> which-day
on acknowledge-emotion | explain-cause | take-ownership | validate -> what-now
+ paraphrase.en: your father
+ paraphrase.en: your dad
+ paraphrase.fr: votre père
+ paraphrase.fr: votre papa
+ explain-cause.en: wrong lorry
+ explain-cause.en: wrong truck
+ explain-cause.fr: mauvais camion
else -> details

== lookup
C lk1.en> Laura Martin, 14 Tanners Row, second floor. There's a bell, it works, and somebody has been in every single day.
C lk1.fr> Laura Martin, 14 rue des Tanneurs, deuxième étage. Il y a une sonnette, elle marche, et il y a eu quelqu'un tous les jours.
C lk2.en> Same address as before: 14 Tanners Row, second floor.
C lk2.fr> Toujours la même adresse : 14 rue des Tanneurs, deuxième étage.
goal: thanks within 1
hint1.en: She gave you what you asked for: take it, thank her and go back to her story.
hint1.fr: Elle vous a donné ce que vous demandiez : prenez-le, remerciez-la, revenez à son histoire.
hint2.en: Thank her, and say back what she told you before.
hint2.fr: Remerciez-la et reformulez ce qu'elle vous a dit avant.
hint3.en: For example: "Thank you, Ms Martin. So it's for your father, who comes home on Monday."
hint3.fr: Par exemple : « Merci, madame Martin. Donc c'est pour votre père, qui rentre lundi. »
model.en> Thank you, Ms Martin, that's the address we have as well, so nothing went wrong there. You were telling me about your father.
model.fr> Merci, madame Martin, c'est bien l'adresse que nous avons, rien ne cloche de ce côté-là. Vous me parliez de votre père.
on blame-customer | tell-to-calm-down | dismissive -> escalation
on re-ask when seen(lookup) >= 2 -> lookup-again
else -> return

== lookup-again
C la1.en> I gave you that already. Order 4521, Martin. Do you want me to spell it?
C la1.fr> Ça, je vous l'ai déjà donné. Commande 4521, Martin. Je vous l'épelle ?
C la2.en> That's the third time. Is anybody writing this down?
C la2.fr> Ça fait trois fois. Il y a quelqu'un qui note, chez vous ?
goal: apology within 1
hint1.en: She has said it before: each repetition costs her trust.
hint1.fr: Elle l'a déjà dit : chaque répétition lui coûte de la confiance.
hint2.en: Apologise, read back what you have, and go on.
hint2.fr: Excusez-vous, relisez ce que vous avez, et avancez.
hint3.en: For example: "You did, I'm sorry. Order 4521, a shower chair for your father."
hint3.fr: Par exemple : « C'est vrai, je suis désolé. Commande 4521, un siège de douche pour votre père. »
model.en> You did, I'm sorry. Order 4521: so you need that chair for your father before Monday noon, is that right?
model.fr> C'est vrai, je suis désolée. Commande 4521 : donc il vous faut ce siège pour votre père avant lundi midi, c'est bien cela ?
on re-ask | dismissive | blame-customer | tell-to-calm-down -> escalation
on paraphrase | summary | check-understanding -> what-now
on offer-solution -> which-day
on apology | take-ownership -> what-now
else -> details

== what-now
C wn1.en> Yes, that's it exactly. So what can you actually do before Monday?
C wn1.fr> Oui, c'est exactement ça. Alors, concrètement, vous pouvez faire quoi d'ici lundi ?
C wn2.en> All right. But I still don't have a chair. What do you suggest?
C wn2.fr> Très bien. Mais le siège, je ne l'ai pas. Qu'est-ce que vous me proposez ?
C wn3.en> I understand that. What I need to know is what you'll do about Monday.
C wn3.fr> Ça, je l'entends bien. Ce que je veux savoir, c'est ce que vous faites pour lundi.
say wn1 once
goal: offer-solution & commit-deadline within 2
hint1.en: Now she wants something concrete: an act and a day.
hint1.fr: Maintenant, elle attend du concret : un acte et un jour.
hint2.en: Offer what the card allows, in the first person, with a date, and ask whether it suits.
hint2.fr: Proposez ce que la fiche permet, à la première personne, avec une date, et demandez si cela convient.
hint3.en: For example: "I'm sending you another chair today; it will be with you tomorrow, Saturday. Does that work?"
hint3.fr: Par exemple : « Je vous envoie un autre siège aujourd'hui, vous l'aurez demain samedi. Cela vous convient ? »
model.en> I'm sending you another chair this afternoon: it will be with you tomorrow, Saturday, two days before your father. And I'm refunding the shipping. Does that work for you?
model.fr> Je vous envoie un autre siège cet après-midi : vous l'aurez demain samedi, deux jours avant le retour de votre père. Et je vous rembourse le port. Est-ce que cela vous convient ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on blame-others | cold-transfer | policy-wall -> passed-on
on over-promise & offer-solution -> too-good
on over-promise -> too-good
on offer-solution & commit-deadline & not over-promise when known(promised-date) -> plan-b
on hedged-commitment & not offer-solution -> which-day
on offer-solution | offer-options | follow-up | next-steps -> which-day
on jargon -> which-day
on commit-deadline & not hedged-commitment & not over-promise when known(promised-date) -> plan-b
on confirm-resolution when known(promised-date) -> plan-b
on take-ownership -> what-now
+ offer-solution.en: send you another chair
+ offer-solution.en: send you a new chair
+ offer-solution.fr: envoyer un autre siège
+ offer-solution.fr: vous en renvoyer un
+ offer-solution.fr: renvoyer un siège
+ commit-deadline.en: tomorrow
+ commit-deadline.en: Saturday
+ commit-deadline.fr: demain
+ commit-deadline.fr: samedi
else -> what-now

== which-day
C wd1.en> On Tuesday too it was "on its way". I need a day. A day when somebody rings my bell.
C wd1.fr> Mardi aussi, il était « en cours d'acheminement ». Moi, il me faut un jour. Un jour où on sonne chez moi.
C wd2.en> You still haven't said when. What do I tell my father?
C wd2.fr> Vous ne m'avez toujours pas dit quand. Je lui dis quoi, moi, à mon père ?
C wd3.en> A day, please. Just tell me a day.
C wd3.fr> Un jour, s'il vous plaît. Dites-moi juste un jour.
goal: offer-solution & commit-deadline within 1
hint1.en: Without a date a promise is worth nothing to her.
hint1.fr: Sans date, une promesse ne vaut rien pour elle.
hint2.en: Commit: what you do, and by which day.
hint2.fr: Engagez-vous : ce que vous faites, et pour quel jour.
hint3.en: For example: "I'm sending a new one now, you'll have it on Saturday."
hint3.fr: Par exemple : « Je vous en envoie un autre tout de suite, vous l'aurez samedi. »
model.en> Tomorrow, Saturday. I'm sending a new chair by express before four o'clock, and I'll follow it myself. You can tell him that it will be in place when he gets home.
model.fr> Demain, samedi. Je vous envoie un nouveau siège en express avant 16 h et je le suis moi-même. Vous pouvez lui dire qu'il sera en place à son retour.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on over-promise & offer-solution -> too-good
on over-promise -> too-good
on hedged-commitment when seen(which-day) >= 2 -> lost
on blame-others | cold-transfer | policy-wall -> passed-on
on offer-solution & commit-deadline & not over-promise when known(promised-date) -> plan-b
on commit-deadline & not hedged-commitment & not over-promise when known(promised-date) -> plan-b
on confirm-resolution when known(promised-date) -> plan-b
on offer-solution when known(promised-date) -> plan-b
+ commit-deadline.en: it arrives tomorrow
+ commit-deadline.fr: il arrive demain
+ commit-deadline.fr: il arrive samedi
+ commit-deadline.en: tomorrow
+ commit-deadline.en: Saturday
+ commit-deadline.fr: demain
+ commit-deadline.fr: samedi
else -> which-day

== too-good
C tg1.en> Hang on. All that, just like that? On Wednesday nobody could even answer my e-mail. Are you allowed to promise me that?
C tg1.fr> Attendez. Tout ça, d'un coup ? Mercredi, il n'y avait personne pour répondre à mon mail. Vous avez le droit de me promettre ça ?
C tg2.en> I don't want the moon. I want a chair I can count on.
C tg2.fr> Je ne vous demande pas la lune. Je veux un siège sur lequel je peux compter.
goal: offer-solution & commit-deadline within 1
hint1.en: Go back to what you may grant: a small promise kept beats a big one.
hint1.fr: Revenez à ce que vous pouvez accorder : mieux vaut une petite promesse tenue qu'une grande.
hint2.en: Own up to having gone too far, then say what you do and for when.
hint2.fr: Reconnaissez que vous êtes allé trop loin, puis dites ce que vous faites et pour quand.
hint3.en: For example: "I spoke too fast, sorry. What I can do: a new chair, with you on Saturday."
hint3.fr: Par exemple : « Je me suis avancé, pardon. Voici ce que je peux faire : je vous envoie un siège, vous l'aurez samedi. »
model.en> I spoke too fast, and I'm sorry. Here is what I can do: I'm sending you another chair now, you'll have it on Saturday, and the shipping is on us. Does that suit you?
model.fr> Je me suis avancée trop vite, je suis désolée. Voici ce que je peux faire : je vous envoie un autre siège maintenant, vous l'aurez samedi, et le port est pour nous. Cela vous va ?
on blame-customer | tell-to-calm-down | dismissive -> escalation
on over-promise -> lost
on offer-solution & commit-deadline & not over-promise when known(promised-date) -> plan-b
else -> which-day

== plan-b
C pb1.en> All right, {promised-date} would do. But if nobody has rung by the evening, where does that leave me?
C pb1.fr> D'accord, {promised-date:on}, ça irait. Mais si le soir personne n'a sonné, je fais comment, moi ?
C pb2.en> You say that now. And if it goes wrong again, who do I ask for?
C pb2.fr> Vous me dites ça. Et si ça rate encore une fois, je demande qui ?
C pb3.en> That isn't quite my question. Who makes sure that it has come?
C pb3.fr> Ce n'est pas tout à fait ma question. Qui vérifie qu'il est bien arrivé ?
say pb1 once
goal: follow-up within 2
hint1.en: She has been let down once: she wants to know that somebody is still there afterwards.
hint1.fr: On l'a déjà laissée tomber une fois : elle veut savoir que quelqu'un sera encore là après.
hint2.en: Promise a call of your own, with a time.
hint2.fr: Promettez de l'appeler vous-même, avec une heure.
hint3.en: For example: "I'll call you on Saturday at 5 p.m. to check that it's there."
hint3.fr: Par exemple : « Je vous appelle samedi à 17 h pour vérifier qu'il est bien là. »
model.en> No, you won't have to tell it twice: I'll call you tomorrow before 5 p.m. to make sure that it's there. If it isn't, I'll find another way with you before Monday.
model.fr> Non, vous n'aurez rien à raconter deux fois : je vous appelle demain avant 17 h pour m'assurer qu'il est là. Sinon, je trouve une autre solution avec vous avant lundi.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> escalation
on cold-transfer | policy-wall | blame-others -> passed-on
on follow-up & commit-deadline -> winding-up
on follow-up | commit-deadline | take-ownership -> winding-up
on hedged-commitment -> grudging
on closing -> grudging
on confirm-resolution -> winding-up
+ follow-up.en: I'll give you a ring
+ follow-up.en: I'll give you a call
+ follow-up.fr: je vous passe un coup de fil
else -> plan-b

== winding-up
C wu1.en> You'd call me yourself, {call-time:on}? Well, that's more than I expected. That suits me fine.
C wu1.fr> Vous me rappelez vous-même, {call-time:on} ? Eh bien, je n'en espérais pas tant. Ça me va très bien.
C wu3.en> Good. Then at least I know where I stand. That suits me.
C wu3.fr> Bien. Au moins, je sais à quoi m'en tenir. Ça me va.
C wu2.en> That's kind. No, I've got all I need. I can tell him to stop worrying about it.
C wu2.fr> C'est gentil. Non, j'ai tout ce qu'il me faut. Je vais pouvoir lui dire d'arrêter de s'en faire.
C wu4.en> Fine. I'll write it down, and we'll see.
C wu4.fr> Bon. Je le note, et on verra.
say wu1 when known(call-time) and anger <= 5 and seen(winding-up) <= 1 once
say wu3 when seen(winding-up) <= 1 and anger <= 5
say wu4 when seen(winding-up) <= 1 and anger > 5
say wu2 when seen(winding-up) >= 2
goal: closing within 2
hint1.en: End as well as you have led: briefly, and about her.
hint1.fr: Terminez comme vous avez mené l'appel : brièvement, et en pensant à elle.
hint2.en: Recap in one sentence, ask whether there is anything else, say goodbye.
hint2.fr: Récapitulez en une phrase, demandez s'il reste quelque chose, prenez congé.
hint3.en: For example: "Thank you for your patience, Ms Martin. Goodbye, and a good return to your father."
hint3.fr: Par exemple : « Merci de votre patience, madame Martin. Bonne journée, et bon retour à votre père. »
model.en> Thank you for telling me the whole story, Ms Martin. I hope your father's homecoming goes smoothly. Goodbye, and talk to you tomorrow.
model.fr> Merci de m'avoir tout expliqué, madame Martin. Je souhaite un bon retour à votre père. À demain au téléphone, bonne fin de journée.
on blame-customer | tell-to-calm-down | dismissive -> escalation
on closing when anger <= 4 and trust >= 4.5 and known(promised-date) and count(acknowledge-emotion) >= 1 -> resolved
on closing when anger <= 4 and trust >= 4.5 and known(promised-date) and count(validate) >= 1 -> resolved
on closing when anger <= 4 and trust >= 4.5 and known(promised-date) and count(apology) >= 1 -> resolved
on closing -> settled
on nothing -> settled
on offer-further-help | summary | check-understanding | confirm-resolution | follow-up when seen(winding-up) <= 1 -> winding-up
on offer-solution | commit-deadline | next-steps | take-ownership | explain-cause | apology | acknowledge-emotion | reassure | uses-history | open-question | closed-question when seen(winding-up) <= 1 -> winding-up
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(acknowledge-emotion) >= 1 -> resolved
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(validate) >= 1 -> resolved
on thanks | personal-address when anger <= 4 and trust >= 4.5 and count(apology) >= 1 -> resolved
else -> settled

== grudging
C gr1.en> Fine, send it. I'll believe it when I see it.
C gr1.fr> Bon, envoyez-le. J'y croirai quand je le verrai.
C gr2.en> As you like. I've stopped counting on it.
C gr2.fr> Comme vous voudrez. Je ne compte plus dessus.
goal: acknowledge-emotion within 1
hint1.en: She accepts because she has no choice. There is still time to listen.
hint1.fr: Elle accepte faute de mieux. Il est encore temps de l'écouter.
hint2.en: Acknowledge why she no longer believes it, and ask what it would take.
hint2.fr: Reconnaissez qu'elle a de quoi ne plus y croire, et demandez ce qu'il lui faudrait.
hint3.en: For example: "You must be tired of promises by now. What would help you most?"
hint3.fr: Par exemple : « Je comprends votre lassitude après cette semaine. Qu'est-ce qui vous aiderait le plus ? »
model.en> You must be tired of promises, after a week like this one. Before I send anything: what would help you most, and by when?
model.fr> Après une semaine pareille, je comprends votre lassitude. Avant d'envoyer quoi que ce soit : qu'est-ce qui vous aiderait le plus, et pour quand ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> lost
on acknowledge-emotion & open-question & not blame-customer -> details
on open-question when seen(grudging) <= 1 -> details
else -> settled

== resolved
ending: good
C re1.en> Thank you, really. I'll be in {promised-date:on}, then. And it's nice to talk to somebody who listens.
C re1.fr> Merci, vraiment. Je serai là {promised-date:on}, alors. Et ça fait du bien de tomber sur quelqu'un qui écoute.

== settled
ending: fair
C se1.en> All right. I'll wait and see. Goodbye.
C se1.fr> Bon. On verra bien. Au revoir.

== lost
ending: bad
C lo1.en> Never mind. I'll buy one at the pharmacy on my way home, and you can take yours back when it turns up.
C lo1.fr> Laissez tomber. J'en achète un à la pharmacie en rentrant, et le vôtre, vous le reprendrez quand il arrivera.

== gone
ending: hangup
C go1.en> I'm wasting my time here. (She hangs up.)
C go1.fr> Je perds mon temps avec vous. (Elle raccroche.)

"""###,
      ###"""
play: good
lang: en
A> Good morning, Sam speaking, at Brivelle. Three days with no news, I can hear how frustrating that is, and I'm sorry. What has happened on your side since Tuesday?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question
  scene details
A> So you need it in the bathroom before your father comes home on Monday. And nobody answered when you wrote to us on Wednesday. I'll take care of this myself, Ms Martin.
  expect +paraphrase +take-ownership +personal-address
  scene what-now
A> The parcel was put on the wrong lorry in Lyon, that's why the tracking stopped. I'm sending you another chair by express before four: you'll have it tomorrow, Saturday. I'll refund the shipping too. Does that suit you?
  expect +explain-cause +offer-solution +commit-deadline +confirm-resolution -over-promise
  scene plan-b
A> No, you'd have me again. I'll call you on Saturday at 5 p.m. to check that it's there and that it fits the bath.
  expect +follow-up +commit-deadline
  scene winding-up
A> Then it's settled. Thank you for your patience, Ms Martin, and all the best to your father. Goodbye!
  expect +thanks +closing
=> ending good; scene resolved; anger <= 3; score >= 80; turns <= 6

play: good
lang: fr
A> Brivelle bonjour, Nadia à l'appareil. Trois jours sans la moindre nouvelle, c'est vraiment pénible, et je vous présente nos excuses. Que s'est-il passé de votre côté depuis mardi ?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question
  scene details
A> Donc votre papa rentre lundi avec une hanche toute neuve et, sans ce siège, il ne peut pas se laver. Je vois aussi que votre mail de mercredi est resté sans réponse. Je m'en occupe moi-même, madame Martin.
  expect +paraphrase +take-ownership +personal-address
  scene what-now
A> À Lyon, votre colis a été chargé dans le mauvais camion, voilà pourquoi le suivi ne bouge plus. Je vous envoie un autre siège en express avant 16 h, vous l'aurez demain samedi, et je vous rembourse le port. Ça vous convient ?
  expect +explain-cause +offer-solution +commit-deadline +confirm-resolution -over-promise
  scene plan-b
A> Non, c'est encore moi que vous aurez : je vous appelle samedi à 17 h pour vérifier qu'il est là et qu'il tient bien dans la baignoire.
  expect +follow-up +commit-deadline
  scene winding-up
A> Alors c'est entendu. Merci de votre patience, madame Martin, et bon retour à votre papa. Bonne journée !
  expect +thanks +closing
=> ending good; scene resolved; anger <= 3; score >= 80; turns <= 6

play: solve-too-early
lang: en
A> Hello, no problem, I can send you a new one today and refund the shipping.
  expect +offer-solution -acknowledge-emotion
  scene too-early
A> I'll send you the same order again now and you'll get it on Saturday.
  expect +offer-solution +commit-deadline
  scene too-early
A> As I said, I can send another chair straight away, you'll have it on Saturday.
  scene grudging
A> Great, it's sent. Have a nice day, goodbye.
=> ending fair; not ending good; anger >= 4

play: solve-too-early
lang: fr
A> Bonjour, pas de souci, je peux vous en renvoyer un aujourd'hui et vous rembourser le port.
  expect +offer-solution -acknowledge-emotion
  scene too-early
A> Je vais vous envoyer un autre siège tout de suite, et vous l'aurez samedi.
  expect +offer-solution +commit-deadline
  scene too-early
A> Je vous envoie la même commande tout de suite, et vous l'aurez samedi.
  scene grudging
A> Parfait, c'est parti. Bonne journée, au revoir.
=> ending fair; not ending good; anger >= 4

play: bad
lang: en
A> It's only three days, these things happen.
  expect +dismissive
  scene escalation
A> You should have chosen express delivery.
  expect +blame-customer
=> not ending good; anger >= 9; score <= 50; turns <= 2

play: bad
lang: fr
A> Ce n'est que trois jours, ça arrive.
  expect +dismissive
  scene escalation
A> Il fallait choisir la livraison express.
  expect +blame-customer
=> not ending good; anger >= 9; score <= 50; turns <= 2

play: silent
lang: en
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; scene gone; anger >= 9.5; turns = 5

play: silent
lang: fr
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; scene gone; anger >= 9.5; turns = 5

play: parrot
lang: en
A> I completely understand your frustration and I sincerely apologise for the inconvenience. Your satisfaction is our priority.
  expect +acknowledge-emotion +apology
  scene thawing
A> I completely understand your frustration and I sincerely apologise for the inconvenience. Your satisfaction is our priority.
  scene reading-aloud
A> I completely understand your frustration and I sincerely apologise for the inconvenience. Your satisfaction is our priority.
  scene reading-aloud
A> I completely understand your frustration and I sincerely apologise for the inconvenience. Your satisfaction is our priority.
=> ending bad; not ending good; score <= 50

play: parrot
lang: fr
A> Je comprends tout à fait votre frustration et je vous présente toutes nos excuses pour la gêne occasionnée. Votre satisfaction est notre priorité.
  expect +acknowledge-emotion +apology
  scene thawing
A> Je comprends tout à fait votre frustration et je vous présente toutes nos excuses pour la gêne occasionnée. Votre satisfaction est notre priorité.
  scene reading-aloud
A> Je comprends tout à fait votre frustration et je vous présente toutes nos excuses pour la gêne occasionnée. Votre satisfaction est notre priorité.
  scene reading-aloud
A> Je comprends tout à fait votre frustration et je vous présente toutes nos excuses pour la gêne occasionnée. Votre satisfaction est notre priorité.
=> ending bad; not ending good; score <= 50

play: recovery
lang: en
A> That's the carrier's fault, not ours. You need to call Colizo.
  expect +blame-others +cold-transfer
  scene passed-on
A> You're right, and I'm sorry I said that. You've waited three days for nothing, no wonder you're fed up. I'll deal with Colizo myself. What was the parcel for?
  expect +apology +acknowledge-emotion +take-ownership
  scene details
A> Could I just check the name and the address on the order, please?
  scene lookup
A> Thank you, Ms Martin, that's the right address. You were telling me about your father.
  scene details
A> So he needs it to get in and out of the bath, and it has to be there when the ambulance comes on Monday, is that right?
  expect +check-understanding
  scene what-now
A> We'll do our best, normally it should be sorted out quickly.
  expect +hedged-commitment
  scene which-day
A> I owe you better than that. I'm sending another chair this afternoon by express, and it will be with you on Saturday.
  expect +offer-solution +commit-deadline
  scene plan-b
A> I'll call you myself on Saturday before 6 p.m. to make sure that it has come. Does that work for you?
  expect +follow-up
  scene winding-up
A> Thank you, Ms Martin. Give your father our best wishes. Goodbye!
=> ending good; anger <= 3; score >= 60; turns <= 10

play: recovery
lang: fr
A> C'est la faute du transporteur, pas la nôtre. Il faut voir avec Colizo.
  expect +blame-others +cold-transfer
  scene passed-on
A> Vous avez raison, et je suis désolée de vous avoir dit ça. Trois jours à attendre pour rien, je comprends que vous en ayez marre. Colizo, je m'en charge moi-même. Qu'est-ce que vous deviez faire de ce colis ?
  expect +apology +acknowledge-emotion +take-ownership
  scene details
A> Pouvez-vous juste me confirmer le nom et l'adresse de la commande, s'il vous plaît ?
  scene lookup
A> Merci, madame Martin, c'est bien la bonne adresse. Vous me parliez de votre père.
  scene details
A> Donc sans ce siège il ne peut pas entrer dans la baignoire, et l'ambulance arrive lundi midi, c'est bien ça ?
  expect +paraphrase +check-understanding
  scene what-now
A> On va faire au mieux, normalement ça devrait se régler rapidement.
  expect +hedged-commitment
  scene which-day
A> Vous méritez mieux que ça. Je vous envoie un autre siège en express cet après-midi, il sera chez vous samedi.
  expect +offer-solution +commit-deadline
  scene plan-b
A> Je vous rappelle moi-même samedi avant 18 h pour m'assurer qu'il est arrivé. Est-ce que cela vous convient ?
  expect +follow-up
  scene winding-up
A> Merci, madame Martin. Toutes nos amitiés à votre père. Au revoir !
=> ending good; anger <= 3; score >= 60; turns <= 10

play: carried-away
lang: en
A> Good morning, Ms Martin, Sam here. Thank you for calling us.
  scene opening-again
A> That must have been so annoying, three days of it. Tell me, what was the parcel for?
  expect +acknowledge-emotion +open-question
  scene details
A> And what was your order number, please?
  expect +re-ask
  scene lookup-again
A> You did tell me, I'm sorry. So you need that shower chair before Monday, is that right?
  expect +apology +check-understanding
  scene what-now
A> Listen, I'll refund the whole order, and you'll get a new chair on Saturday on top of it.
  expect +over-promise
  scene too-good
A> I spoke too fast, I'm sorry. What I can do is send you another chair now: you'll have it on Saturday, and the shipping is free.
  expect +offer-solution +commit-deadline
  scene plan-b
A> Normally there's no reason why it should go wrong. Someone may call you.
  expect +hedged-commitment
  scene grudging
A> Well, goodbye then.
=> ending fair; scene settled; not ending good

play: carried-away
lang: fr
A> Bonjour, madame Martin, ici Karim. Merci de votre appel.
  scene opening-again
A> Ça a dû être vraiment pénible, ces trois jours. Racontez-moi, qu'est-ce que vous attendiez dans ce colis ?
  expect +acknowledge-emotion +open-question
  scene details
A> Et quel est votre numéro de commande, s'il vous plaît ?
  expect +re-ask
  scene lookup-again
A> Vous me l'aviez donné, je suis désolé. Donc il vous faut ce siège avant lundi, c'est bien cela ?
  expect +apology +check-understanding
  scene what-now
A> Écoutez, je vous rembourse toute la commande, et vous aurez en plus un siège neuf samedi.
  expect +over-promise
  scene too-good
A> Je suis allé trop vite, je suis désolé. Je peux vous envoyer un autre siège tout de suite, vous l'aurez samedi, et je vous rembourse le port.
  expect +offer-solution +commit-deadline
  scene plan-b
A> On va voir. Normalement on vous rappelle.
  expect +hedged-commitment
  scene grudging
A> Bon, alors au revoir.
=> ending fair; scene settled; not ending good

"""###
    ),
    (
      "late-reply", ###"""
# Eleven days of silence, and bad news at the end of it. To say that the programmes are printed counts
# as summing up where the order stands, in the routes of this scenario.
parley: 1
id: late-reply
title.en: Eleven days without an answer
title.fr: Onze jours sans réponse
channel: email
difficulty: 3
skills: active-listening empathy ownership resolution courtesy
today: 2026-03-13
customer: anger=6 trust=3 patience=10
card.en: Friday 13 March. Mr Vidal, secretary of the Orpin choir, order 5560 with the printers Imprilune: 120 programmes for the concert of Saturday 28 March. He approved the proof on 27 February, then saw that a name is wrong, and wrote on 2, 6 and 10 March. The automatic reply said "within 48 hours". His messages lay in the mailbox of a colleague who has changed jobs. The programmes were printed on 9 March with the error; they have not left. He does not know. The rule says: no change once the proof is approved; as we broke our own 48 hours, you may reprint free of charge (proof on Monday, delivery Friday 20), or have corrected labels sent with a refund of up to 25 euros. You may refund the delivery and call back.
card.fr: Vendredi 13 mars. M. Vidal, secrétaire de la chorale de l'Orpin, commande 5560 chez l'imprimeur Imprilune : 120 programmes pour le concert du samedi 28 mars. Il a validé l'épreuve le 27 février, puis vu qu'un nom est faux, et il a écrit les 2, 6 et 10 mars. La réponse automatique annonçait « sous 48 heures ». Ses messages dormaient dans la boîte d'une collègue qui a changé de poste. Les programmes ont été imprimés le 9 mars avec la faute ; ils ne sont pas partis. Il ne le sait pas. La règle : plus de changement une fois l'épreuve validée ; comme nous avons manqué à nos 48 heures, vous pouvez réimprimer sans frais (épreuve lundi, livraison vendredi 20), ou faire envoyer des étiquettes corrigées avec un remboursement jusqu'à 25 euros. Vous pouvez rembourser la livraison et rappeler.
allow refund <= 25 EUR
allow replacement
allow shipping-refund
allow callback
fact delivery-day: date from commit-deadline or offer-solution

== letter
C le1.en> Order 5560, third letter. I wrote on the 2nd, the 6th and the 10th. Your machine said "within 48 hours"; it is the 13th. One letter in one name is wrong. Does a human being read this? M. Vidal
C le1.fr> Commande 5560, troisième lettre. J'ai écrit le 2, le 6 et le 10. Votre automate disait « sous 48 heures » ; nous sommes le 13. Une lettre est fausse dans un nom. Un être humain lit-il ceci ? M. Vidal
C le2.en> There is my order number, then. Now may I ask what is being done about that name? M. Vidal
C le2.fr> Voilà donc mon numéro. Puis-je savoir à présent ce que l'on fait pour ce nom ? M. Vidal
C le3.en> I have read your message twice and I still don't know whether anybody has read mine. M. Vidal
C le3.fr> J'ai lu votre message deux fois, et je ne sais toujours pas si quelqu'un a lu les miens. M. Vidal
C le4.en> I am seventy lines into this correspondence, and you are at two. Shall we even it out a little? M. Vidal
C le4.fr> J'en suis à soixante-dix lignes dans cette correspondance, et vous à deux. Si nous rétablissions un peu l'équilibre ? M. Vidal
say le1 once
say le2 when seen(reference) >= 1 once
goal: apology | acknowledge-emotion within 1
hint1.en: His first question is whether anyone is there. Answer that one first.
hint1.fr: Il demande d'abord s'il y a quelqu'un. Répondez d'abord à cela.
hint2.en: Sign with your name, own the eleven days, and ask him about the name and the occasion.
hint2.fr: Signez de votre nom, assumez les onze jours, et interrogez-le sur ce nom et sur l'occasion.
hint3.en: Dear Mr Vidal, three letters and eleven days of silence: I understand your annoyance, and I apologise. What is wrong with that name?
hint3.fr: Bonjour Monsieur Vidal, trois lettres et onze jours de silence : je comprends votre agacement et vous présente nos excuses. Qu'est-ce qui ne va pas dans ce nom ?
model.en> Good morning Mr Vidal, yes, a human being: my name is Chloe, and it's me you're writing to from now on. Three letters and eleven days without a word, I understand how annoying that is, and I'm sorry for it. What is wrong with that name, and what are the programmes for?
model.fr> Bonjour Monsieur Vidal, oui, un être humain : je m'appelle Chloé, et c'est à moi que vous écrivez désormais. Trois lettres et onze jours sans un mot, je comprends votre agacement, et je vous présente toutes nos excuses. Parlez-moi de ce nom : qu'est-ce qui ne va pas, et pour quelle occasion sont ces programmes ?
+ summary.en: already printed
+ summary.en: been printed
+ summary.en: were printed
+ summary.fr: été imprimés
+ summary.fr: sont imprimés
+ summary.fr: déjà imprimés
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment | jargon -> vague
on re-ask | verify-identity -> ask reference
on summary & offer-solution & not over-promise -> choice
on offer-solution & not acknowledge-emotion & not apology & not over-promise -> hidden
on open-question -> name
on acknowledge-emotion | apology | validate | take-ownership -> name
on blame-others & not apology & not take-ownership -> stung
on nothing twice -> ask nudge
else -> letter

== reference
C rf1.en> 5560, as in the first line of my three letters. Martin Vidal, for the Orpin choir.
C rf1.fr> 5560, comme à la première ligne de mes trois lettres. Martin Vidal, pour la chorale de l'Orpin.
C rf2.en> Five, five, six, zero. I could set it to music for you; we are a choir.
C rf2.fr> Cinq, cinq, six, zéro. Je peux vous le mettre en musique, nous sommes une chorale.
goal: apology | thanks within 1
hint1.en: He gave it three times already.
hint1.fr: Il l'a déjà donné trois fois.
hint2.en: Thank him, say sorry for asking, and go on with the name.
hint2.fr: Remerciez-le, excusez-vous de l'avoir demandé, et revenez au nom.
hint3.en: Thank you, Mr Vidal, I have all three letters now.
hint3.fr: Merci, Monsieur Vidal, j'ai maintenant vos trois lettres.
model.en> Thank you, Mr Vidal, and I apologise for asking what was in front of me: I have your three letters here now.
model.fr> Merci, Monsieur Vidal, et toutes mes excuses d'avoir demandé ce que j'avais sous les yeux : vos trois lettres sont là.
on re-ask -> reference
on blame-customer | tell-to-calm-down | dismissive -> stung
else -> return

== name
C na1.en> So there is somebody. Thank you. It says Elsa Marin and she is Elsa Morin: sixteen, her first solo, and the granddaughter of the man who founded our choir. Her family will be in the front row. M. Vidal
C na1.fr> Il y a donc quelqu'un. Merci. On lit Elsa Marin, et c'est Elsa Morin : seize ans, son premier solo, et la petite-fille du fondateur de notre chorale. Sa famille sera au premier rang. M. Vidal
C na2.en> Elsa Morin, then, not Marin. She has told the whole school. You will understand that I don't look forward to telling her. M. Vidal
C na2.fr> Elsa Morin, donc, et non Marin. Elle l'a annoncé à tout son lycée. Vous comprendrez que je n'ai pas hâte de lui dire. M. Vidal
say na1 once
goal: explain-cause | summary within 2
hint1.en: One letter, and a whole family in the front row. And you know something that he doesn't.
hint1.fr: Une lettre, et toute une famille au premier rang. Et vous savez une chose qu'il ignore.
hint2.en: Show that you saw what the name means to him; then tell him the truth about the printing, and why.
hint2.fr: Montrez que vous avez compris ce que ce nom représente ; puis dites-lui la vérité sur l'impression, et pourquoi.
hint3.en: I owe you the truth: they were printed on the 9th, because your letter had not been read.
hint3.fr: Je vous dois la vérité : ils ont été imprimés le 9, parce que votre lettre n'avait pas été lue.
model.en> So on the night of her first solo, in front of her grandfather's choir, her own name would be wrong: I understand your worry. I owe you the truth: the programmes were printed on the 9th with that error, because your letters had gone to a mailbox that nobody opened. They haven't left our workshop.
model.fr> Donc, le soir de son premier solo, devant la chorale de son grand-père, c'est son propre nom qui serait faux : je comprends votre inquiétude. Je vous dois la vérité : les programmes ont été imprimés le 9 avec cette faute, car vos lettres n'ont jamais été transmises : elles arrivaient dans une boîte que personne n'ouvrait. Ils n'ont pas quitté l'atelier.
+ summary.en: already printed
+ summary.en: been printed
+ summary.en: were printed
+ summary.fr: été imprimés
+ summary.fr: sont imprimés
+ summary.fr: déjà imprimés
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment | jargon -> vague
on re-ask | verify-identity -> ask reference
on summary & offer-solution & not over-promise -> choice
on summary & offer-options & not over-promise -> choice
on summary -> blow
on offer-solution | offer-options -> hidden
on blame-others & not apology & not take-ownership -> stung
on explain-cause | acknowledge-emotion | paraphrase | apology | validate | take-ownership -> status
on open-question | closed-question | commit-deadline -> status
on closing & not apology -> gave-up
on nothing -> ask nudge
else -> status

== status
C st1.en> That is kindly said. But you tell me nothing about the programmes themselves. Where are they? Can that letter still be changed?
C st1.fr> C'est aimablement dit. Mais vous ne me dites rien des programmes. Où en sont-ils ? Peut-on encore changer cette lettre ?
C st2.en> I am an old proofreader, I notice what is left out. What has become of the programmes?
C st2.fr> Je suis un vieux correcteur, je remarque ce qui manque. Que sont devenus les programmes ?
C st3.en> A plain question, then: has it been printed, yes or no?
C st3.fr> Une question toute simple, alors : est-ce parti à l'impression, oui ou non ?
say st1 when count(acknowledge-emotion) >= 1 once
goal: explain-cause | summary within 1
hint1.en: He has asked. To go round it now would be worse than the news.
hint1.fr: Il a posé la question. La contourner serait pire que la nouvelle.
hint2.en: Say it in the first sentence: printed, when, why, and that they are still with you.
hint2.fr: Dites-le dès la première phrase : imprimés, quand, pourquoi, et qu'ils sont encore chez vous.
hint3.en: They were printed on the 9th with the error, because nobody had read your letters. That is our fault.
hint3.fr: Ils ont été imprimés le 9 avec la faute, parce que personne n'avait lu vos lettres. C'est notre faute.
model.en> You're right to ask. They were printed on Monday the 9th, with the error, because nobody had opened your letters: the fault is ours and I'm sorry. They're still here, and I can have all 120 reprinted free of charge.
model.fr> Vous avez raison de le demander. Ils ont été imprimés le lundi 9, avec la faute, parce que personne n'avait ouvert vos lettres : c'est notre erreur, et j'en suis désolée. Ils sont encore ici, et je peux refaire les 120 sans frais.
+ summary.en: already printed
+ summary.en: been printed
+ summary.en: were printed
+ summary.fr: été imprimés
+ summary.fr: sont imprimés
+ summary.fr: déjà imprimés
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment | jargon -> vague
on summary & offer-solution & not over-promise -> choice
on summary & offer-options & not over-promise -> choice
on summary -> blow
on offer-solution | offer-options | commit-deadline -> hidden
on blame-others & not apology & not take-ownership -> stung
on apology & not summary when seen(status) >= 3 -> gave-up
on acknowledge-emotion & not summary when seen(status) >= 3 -> gave-up
on closing & not apology -> gave-up
on nothing twice -> ask nudge
else -> status

== hidden
C hd1.en> That is generous. But one doesn't mend what isn't broken: was there something you meant to tell me first?
C hd1.fr> C'est généreux. Mais on ne répare pas ce qui n'est pas cassé : y avait-il une chose à me dire d'abord ?
C hd2.en> You are repairing something that you haven't told me is broken. I should like to hear it from you.
C hd2.fr> Vous réparez une chose sans m'avoir dit qu'elle était cassée. J'aimerais l'entendre de vous.
goal: summary | apology within 1
hint1.en: A solution before the truth sounds like a cover-up.
hint1.fr: Une solution avant la vérité ressemble à un maquillage.
hint2.en: Say what happened, and why, and that you should have begun with it.
hint2.fr: Dites ce qui s'est passé, et pourquoi, et que vous auriez dû commencer par là.
hint3.en: Yes, and I should have begun with it: they were printed on the 9th, because your letters went unread.
hint3.fr: Oui, et j'aurais dû commencer par là : ils ont été imprimés le 9, parce que vos lettres n'étaient pas lues.
model.en> Yes, and I should have begun with it, I'm sorry. The programmes were printed on the 9th, because your letters lay in a mailbox that nobody opened. You had every right to hear that first.
model.fr> Oui, et j'aurais dû commencer par là, je m'en excuse. Les programmes ont été imprimés le 9, parce que vos lettres dormaient dans une boîte que personne n'ouvrait. Vous étiez en droit de l'apprendre d'abord.
+ summary.en: already printed
+ summary.en: been printed
+ summary.en: were printed
+ summary.fr: été imprimés
+ summary.fr: sont imprimés
+ summary.fr: déjà imprimés
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment | jargon -> vague
on summary & offer-solution & not over-promise -> choice
on summary -> blow
on apology | validate | acknowledge-emotion | take-ownership | explain-cause -> status
on open-question when seen(name) < 1 -> name
on nothing -> ask nudge
else -> status

== blow
C bl1.en> Printed. I read your sentence twice. A hundred and twenty times the wrong name, while I was writing to your machine. But you did tell me, and I shall not forget that either.
C bl1.fr> Imprimés. J'ai relu votre phrase. Cent vingt fois le mauvais nom, pendant que j'écrivais à votre automate. Mais vous me l'avez dit, et cela non plus, je ne l'oublierai pas.
C bl2.en> Well. It is said. I have two weeks, one soloist, and no programme I can put on a chair. What now?
C bl2.fr> Bien. C'est dit. J'ai deux semaines, une soliste, et aucun programme que je puisse poser sur une chaise. Et maintenant ?
C bl3.en> I am still waiting for the second half of your letter, the one where something is done.
C bl3.fr> J'attends encore la seconde moitié de votre lettre, celle où l'on fait quelque chose.
say bl1 once
goal: offer-options | offer-solution within 2
hint1.en: The worst is said. Now give him something to choose.
hint1.fr: Le pire est dit. Donnez-lui maintenant de quoi choisir.
hint2.en: Recognise the disappointment, take it on, and offer the two ways with their days.
hint2.fr: Reconnaissez la déception, prenez l'affaire en main, et proposez les deux voies avec leurs jours.
hint3.en: Reprint or corrected labels: which would you prefer?
hint3.fr: Réimpression ou étiquettes corrigées : que préférez-vous ?
model.en> Your disappointment is only natural, and I'm taking care of this myself. There are two ways: I can reprint all 120 with the right name, at our expense, or send you corrected labels now and refund you 25 euros. Which would you prefer?
model.fr> Votre déception est légitime, et je m'en occupe moi-même. Deux possibilités : je peux refaire les 120 avec le bon nom, à nos frais, ou je vous envoie des étiquettes corrigées et vous rembourse 25 euros. Que préférez-vous ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment | jargon -> vague
on offer-options & not over-promise -> choice
on offer-solution & not over-promise -> choice
on commit-deadline -> who
on apology & not offer-solution when seen(blow) >= 3 -> gave-up
on acknowledge-emotion & not offer-solution when seen(blow) >= 3 -> gave-up
on closing & not apology -> gave-up
on nothing twice -> ask nudge
else -> blow

== choice
C ch1.en> No half measures on a first solo, if you please: print them again. But our dress rehearsal is on Friday evening, the 20th, and I should like to see them on the chairs by then. Is that a day, or a wish?
C ch1.fr> Pas de demi-mesure pour un premier solo : réimprimez, je vous prie. Mais la générale est le vendredi 20 au soir, et j'aimerais les voir sur les chaises. Est-ce un jour, ou un souhait ?
C ch4.en> What I should like is a reprint, then, with an "o". But our dress rehearsal is on Friday evening, the 20th, and I should like to see them on the chairs by then. Is that a day, or a wish?
C ch4.fr> Ce que je souhaite, c'est donc une réimpression, avec un « o ». Mais la générale est le vendredi 20 au soir, et j'aimerais les voir sur les chaises. Est-ce un jour, ou un souhait ?
say ch4 once
C ch2.en> Very well, a reprint. You will forgive me for asking: on which day, exactly, and who makes sure of it?
C ch2.fr> Soit, une réimpression. Pardonnez-moi de le demander : quel jour, au juste, et qui y veille ?
C ch3.en> A day, please. I have had eleven of the other kind.
C ch3.fr> Un jour, s'il vous plaît. Des autres, j'en ai eu onze.
say ch1 when count(offer-options) >= 1 once
goal: commit-deadline within 1
hint1.en: "Within 48 hours" has burnt him. Only days that you will keep.
hint1.fr: « Sous 48 heures » l'a échaudé. Seulement des jours que vous tiendrez.
hint2.en: The proof on Monday, the parcel on Friday, in the first person.
hint2.fr: L'épreuve lundi, le colis vendredi, à la première personne.
hint3.en: I'll send you the new proof on Monday, and I'll have the parcel with you on Friday the 20th.
hint3.fr: Je vous envoie la nouvelle épreuve lundi, et le colis est chez vous vendredi 20.
model.en> A day. I'll send you the new proof on Monday before noon, so that you can check every letter of it, and the 120 programmes will be with you on Friday the 20th, delivery at our expense. Does that suit you?
model.fr> Un jour. Je vous envoie la nouvelle épreuve lundi avant midi, pour que vous en relisiez chaque lettre, et les 120 programmes sont chez vous vendredi 20, livraison à nos frais. Est-ce que cela vous convient ?
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment & not commit-deadline -> vague
on commit-deadline -> who
on jargon -> vague
on next-steps | follow-up -> who
on closing & not apology -> fair-end
on nothing twice -> ask nudge
else -> choice

== who
C wh1.en> Into the diary it goes, beginning {delivery-day:on}. One last thing. If it goes wrong, to whom do I write? I should prefer not to meet your machine again.
C wh1.fr> Je l'inscris à l'agenda, à commencer par {delivery-day:on}. Une dernière chose. Si cela coince, à qui dois-je écrire ? Je préférerais ne pas recroiser votre automate.
C wh2.en> Noted. And if something goes wrong, is there a name that I may write to?
C wh2.fr> C'est noté. Et si quelque chose coince, y a-t-il un nom à qui je puisse écrire ?
say wh1 when known(delivery-day) once
goal: take-ownership | follow-up within 2
hint1.en: He needs a person, not an address.
hint1.fr: Il lui faut quelqu'un, pas une adresse.
hint2.en: Say that it is you, and that you will write first, with a day.
hint2.fr: Dites que c'est vous, et que vous écrirez sans attendre sa lettre, avec un jour.
hint3.en: To me. I'll write to you on Friday evening myself, to hear that they're on the chairs.
hint3.fr: À moi. Je vous écris moi-même vendredi soir, pour savoir s'ils sont sur les chaises.
model.en> To me, Chloe: I'm looking after your order until the concert. And the next letter is mine: I'll write to you on Friday evening to make sure they're on the chairs.
model.fr> À moi, Chloé : je suis votre commande jusqu'au concert. Et vous n'aurez pas à écrire le premier : je vous écris vendredi soir pour savoir s'ils vous plaisent.
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on take-ownership & not hedged-commitment -> agreed
on follow-up & not hedged-commitment & not over-promise -> agreed
on commit-deadline & not hedged-commitment & not over-promise -> agreed
on self-introduction -> agreed
on hedged-commitment | jargon -> vague
on closing -> fair-end
on nothing twice -> ask nudge
else -> who

== agreed
C ag1.en> Then I have a name, a day and no more worries. That suits me very well, thank you.
C ag1.fr> J'ai donc un nom, un jour, et l'esprit tranquille. Cela me convient très bien, merci.
C ag2.en> That will do. I shall wait for the proof, and read it aloud, as one ought to.
C ag2.fr> Cela ira. J'attends l'épreuve, et je la relirai à voix haute, comme il se doit.
say ag1 when anger < 5
goal: closing within 1
hint1.en: A letter ends well when it ends for this reader.
hint1.fr: Une lettre finit bien quand elle finit pour ce lecteur-là.
hint2.en: Thank him for his patience, ask whether anything is left, and wish the choir well.
hint2.fr: Remerciez-le, demandez s'il reste une chose, et souhaitez bon concert à la chorale.
hint3.en: Thank you for your patience, Mr Vidal. Goodbye, and a lovely concert to Elsa Morin.
hint3.fr: Merci de votre patience, Monsieur Vidal. Au revoir, et bon concert à Elsa Morin.
model.en> Thank you for writing a third time, Mr Vidal, when you might have given up. If there's anything else, I'm here. Goodbye, and I wish you and Elsa Morin a lovely concert.
model.fr> Merci d'avoir écrit une troisième fois, Monsieur Vidal, quand tant d'autres auraient renoncé. Puis-je faire autre chose pour vous ? Au revoir, et bon concert à vous et à Elsa Morin.
on blame-customer | tell-to-calm-down | dismissive -> stung
on over-promise -> too-good
on closing | thanks | offer-further-help when anger < 5 and trust >= 4 and seen(name) >= 1 and count(acknowledge-emotion) >= 1 -> good-end
on closing | thanks | offer-further-help when anger < 5 and trust >= 4 and seen(name) >= 1 and count(validate) >= 1 -> good-end
on closing | thanks | offer-further-help when anger < 5 and trust >= 4 and seen(name) >= 1 and count(apology) >= 1 -> good-end
on closing | thanks | offer-further-help -> fair-end
on nothing twice -> fair-end
else -> agreed

== stung
C sg1.en> I approved the proof on the 27th, yes. I noticed on the 2nd, and on the 2nd I wrote to you. Which of us two was late?
C sg1.fr> J'ai validé l'épreuve le 27, en effet. J'ai vu la faute le 2, et le 2, je vous ai écrit. Lequel de nous deux était en retard ?
C sg2.en> The colleague, the mailbox, the holidays… I wrote to Imprilune. Imprilune did not answer.
C sg2.fr> La collègue, la boîte, les congés… J'ai écrit à Imprilune. Imprilune n'a pas répondu.
C sg3.en> I have been patient for eleven days and polite in three letters. I had hoped for the same.
C sg3.fr> J'ai été patient onze jours et poli dans trois lettres. J'en espérais autant.
say sg1 when count(blame-customer) >= 1 once
say sg2 when count(blame-others) >= 1 once
goal: apology within 1
hint1.en: In writing, such a sentence stays. Take it back in writing.
hint1.fr: À l'écrit, une telle phrase reste. Reprenez-la par écrit.
hint2.en: Apologise for that sentence, recognise his patience, and come back to the name.
hint2.fr: Excusez-vous de cette phrase, reconnaissez sa patience, et revenez au nom.
hint3.en: I apologise for that sentence. You wrote in time; we didn't read in time.
hint3.fr: Je vous présente mes excuses pour cette phrase. Vous avez écrit à temps ; nous n'avons pas lu à temps.
model.en> I apologise for that sentence, Mr Vidal. You wrote in time and we didn't read in time; you have every right to be annoyed. What is wrong with that name, and what is it for?
model.fr> Je vous présente mes excuses pour cette phrase, Monsieur Vidal. Vous avez écrit à temps, nous n'avons pas lu à temps, et votre agacement est légitime. Qu'est-ce qui ne va pas dans ce nom ?
+ summary.en: were printed
+ summary.fr: été imprimés
on blame-customer | tell-to-calm-down | dismissive | non-apology -> gave-up
on blame-others & not apology & not take-ownership -> gave-up
on policy-wall | cold-transfer -> wall
on over-promise -> too-good
on summary & offer-solution & not over-promise -> choice
on apology | acknowledge-emotion | validate | open-question when seen(name) < 1 -> name
on apology | acknowledge-emotion | validate | take-ownership when seen(blow) < 1 -> status
on apology | acknowledge-emotion | validate | take-ownership -> blow
on nothing twice -> ask nudge
else -> stung

== wall
C wa1.en> A rule, then. And three letters without an answer, is there a rule for that too?
C wa1.fr> Une règle, donc. Et trois lettres sans réponse, est-ce aussi la règle ?
C wa2.en> I am to write to yet another address? I know one that takes eleven days.
C wa2.fr> Écrire à une autre adresse encore ? J'en connais une qui met onze jours.
say wa2 when count(cold-transfer) >= 1 once
goal: take-ownership | offer-solution within 1
hint1.en: We broke our own rule first: 48 hours. Don't hold this one against him.
hint1.fr: La maison a manqué d'abord à sa propre règle : 48 heures. N'opposez pas celle-ci au client.
hint2.en: Own it, and say what you will do for the name.
hint2.fr: Assumez, et dites ce que vous ferez pour ce nom.
hint3.en: You're right, we were late first, and I'm taking this on myself.
hint3.fr: Vous avez raison, c'est nous qui étions en retard, et je m'en charge moi-même.
model.en> You're right: the rule was ours to keep first, and we didn't. I apologise, and I'm taking care of it myself. Please tell me what that name should be.
model.fr> Vous avez raison : c'était à nous de tenir parole d'abord, et nous ne l'avons pas fait. Je vous présente mes excuses et je m'en occupe moi-même. Parlez-moi de ce nom.
on policy-wall | cold-transfer -> gave-up
on blame-customer | tell-to-calm-down | dismissive | non-apology -> gave-up
on blame-others & not apology & not take-ownership -> gave-up
on over-promise -> too-good
on apology | take-ownership | validate | acknowledge-emotion when seen(name) < 1 -> name
on offer-solution & not over-promise when seen(blow) < 1 -> hidden
on offer-solution | offer-options -> choice
on apology | take-ownership | validate | acknowledge-emotion -> status
on nothing twice -> ask nudge
else -> wall

== vague
C va1.en> Your machine writes that better than you do. I was hoping for a verb in the first person.
C va1.fr> Cela, votre automate l'écrit mieux que vous. J'espérais un verbe à la première personne.
C va2.en> Forgive an old proofreader: that sentence has no date in it, and no subject that I could write to.
C va2.fr> Pardonnez à un vieux correcteur : cette phrase n'a ni date, ni sujet à qui je puisse écrire.
C va3.en> I looked up those words. They are not in the dictionary of anybody who sings. Once more, in plain words?
C va3.fr> J'ai cherché ces mots. Aucun dictionnaire de choriste ne les connaît. Une fois encore, en clair ?
say va3 when count(jargon) >= 1 once
goal: commit-deadline | explain-cause within 1
hint1.en: He hears the machine again. Write as one person to another.
hint1.fr: Il réentend l'automate. Écrivez comme une personne à une autre.
hint2.en: "I", a verb, a day; and what has really happened.
hint2.fr: « Je », un verbe, un jour ; et ce qui s'est vraiment passé.
hint3.en: I'll write to you on Monday before noon with the new proof.
hint3.fr: Je vous écris lundi avant midi avec la nouvelle épreuve.
model.en> You're right, so here is a verb: I'll send you the corrected proof on Monday before noon, and I'm telling you now, as I should have, that they were printed on the 9th because nobody opened your letters.
model.fr> Vous avez raison, voici donc un verbe : je vous envoie l'épreuve corrigée lundi avant midi. Et je vous le dis maintenant, comme j'aurais dû le faire : ils ont été imprimés le 9, parce que personne n'ouvrait vos lettres.
+ summary.en: were printed
+ summary.fr: été imprimés
on hedged-commitment -> gave-up
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on commit-deadline & not over-promise when seen(choice) >= 1 -> who
on summary -> blow
on open-question when seen(name) < 1 -> name
on commit-deadline & not over-promise when seen(blow) < 1 -> hidden
on offer-solution & not over-promise when seen(blow) < 1 -> hidden
on commit-deadline | offer-solution -> choice
on apology | acknowledge-emotion | take-ownership -> status
on nothing -> ask nudge
else -> status

== too-good
C tg1.en> As much as that? For one letter? I'm a proofreader: I mistrust a sentence that is too beautiful. May you do that?
C tg1.fr> Tant que cela ? Pour une lettre ? Je suis correcteur : une phrase trop belle, je m'en méfie. En avez-vous le droit ?
C tg2.en> That is more than I asked. I asked for an "o". Do you truly have the power to sign that?
C tg2.fr> C'est plus que je n'ai demandé. J'ai demandé un « o ». Avez-vous vraiment le pouvoir de signer cela ?
goal: apology & not over-promise within 1
hint1.en: You have promised beyond your card. He has given you the chance to take it back.
hint1.fr: Vous avez promis au-delà de votre fiche. Il vous offre l'occasion de revenir dessus.
hint2.en: Take it back plainly, and keep to the reprint, the delivery, or 25 euros.
hint2.fr: Revenez dessus simplement, et tenez-vous à la réimpression, à la livraison, ou à 25 euros.
hint3.en: No, and I apologise: I went too far. What I can do is reprint them free of charge.
hint3.fr: Non, et je vous présente mes excuses : c'était trop promettre. Je peux les refaire sans frais.
model.en> No, and I apologise, I went too far because I was ashamed of those eleven days. What I can truly do is reprint the programmes free of charge and refund the delivery.
model.fr> Non, et je vous présente mes excuses : je suis allée trop loin, par gêne de ces onze jours. En revanche, je peux refaire les programmes sans frais et vous rembourser la livraison.
on over-promise -> too-late
on confirm-resolution | closing -> too-late
on policy-wall | cold-transfer -> wall
on offer-solution & not over-promise when seen(blow) < 1 -> hidden
on offer-solution | offer-options -> choice
on apology | validate | acknowledge-emotion when seen(name) < 1 -> name
on apology | validate | acknowledge-emotion -> status
on nothing -> ask nudge
else -> status

== nudge
C nu1.en> Monday. Nothing again. I'm beginning to know your automatic reply by heart.
C nu1.fr> Lundi. Toujours rien. Je commence à savoir votre réponse automatique par cœur.
C nu2.en> Tuesday. The choir sends its regards; we have rehearsed a canon on "within 48 hours".
C nu2.fr> Mardi. La chorale vous salue ; nous avons répété un canon sur « sous 48 heures ».
C nu3.en> Wednesday. An empty page, I see. I have one more stamp.
C nu3.fr> Mercredi. Une page blanche, à ce que je vois. Il me reste un timbre.
goal: apology | take-ownership within 1
hint1.en: Each day without a word is another letter to him.
hint1.fr: Chaque jour sans un mot est pour lui une lettre de plus.
hint2.en: Say who you are, apologise for the new silence, and say what you do.
hint2.fr: Dites qui vous êtes, excusez-vous de ce nouveau silence, et dites ce que vous faites.
hint3.en: I'm Chloe, I'm sorry for the silence, and I'm taking care of your order now.
hint3.fr: Je suis Chloé, je suis désolée de ce silence, et je m'occupe de votre commande.
model.en> Mr Vidal, I'm Chloe, and I'm sorry: after eleven days, you've waited long enough. I'm taking care of your programmes myself.
model.fr> Monsieur Vidal, je suis Chloé, et je vous présente mes excuses : après onze jours, vous n'auriez pas dû attendre une heure de plus. Je m'occupe moi-même de vos programmes.
+ summary.en: were printed
+ summary.fr: été imprimés
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on policy-wall | cold-transfer -> wall
on over-promise -> too-good
on hedged-commitment -> vague
on nothing when seen(nudge) >= 5 -> gave-up
on nothing -> nudge
on summary & offer-solution & not over-promise -> choice
on apology | acknowledge-emotion | take-ownership | open-question when seen(name) < 1 -> name
on offer-solution & not over-promise when seen(blow) >= 1 -> choice
else -> return

== good-end
ending: good
C ge1.en> Nothing else. If you ever pass through Orpin on a 28th, there is a chair for you, with a programme on it. Goodbye, and thank you. Martin Vidal
C ge1.fr> Rien d'autre. Si vous passez par l'Orpin un 28, une chaise vous attend, avec un programme dessus. Au revoir, et merci. Martin Vidal

== fair-end
ending: fair
C fe1.en> Let us leave it there. I shall believe in the parcel when I have cut the string. M. Vidal
C fe1.fr> Restons-en là. Je croirai au colis quand j'en aurai coupé la ficelle. M. Vidal

== gave-up
ending: bad
C gu1.en> I shall have them printed round the corner, then, by a man who answers when one knocks. Kindly cancel order 5560. M. Vidal
C gu1.fr> Je les ferai donc imprimer au coin de la rue, chez un monsieur qui répond quand on frappe. Veuillez annuler la commande 5560. M. Vidal

== too-late
ending: bad
C tl1.en> I take note of it, in writing. When your accounts department tells me otherwise, I shall print your letter in the programme. M. Vidal
C tl1.fr> J'en prends acte, par écrit. Quand votre comptabilité me dira le contraire, j'imprimerai votre lettre dans le programme. M. Vidal

== no-more
ending: hangup
C nm1.en> (No further letter from Mr Vidal. A review appears: "Eleven days. Then worse.")
C nm1.fr> (Plus de lettre de M. Vidal. Un avis paraît : « Onze jours. Puis pire. »)

"""###,
      ###"""
# Plays of "Eleven days without an answer".

play: good
lang: en
A> Good morning Mr Vidal, yes, a human being: my name is Chloe, and it's me you're writing to from now on. Three letters and eleven days without a word: I understand how annoying that is, and I'm sorry for it. What is wrong with that name, please, and what are the programmes for?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question
  scene name
A> Thank you, Mr Vidal, now I see what that one letter weighs. So on the night of her first solo, with her family in the front row, her own name would be wrong: I understand your worry. I owe you the truth. The programmes were printed on the 9th with that error, because your letters had gone to a mailbox that nobody opened. That is our mistake. They haven't left the workshop.
  expect +thanks +acknowledge-emotion +summary +explain-cause
  scene blow
A> It's only natural that you're disappointed, a hundred and twenty times over. I'm taking care of this myself. There are two ways: I can reprint all 120 with the right name at our expense, or I can send you corrected labels now and refund you 25 euros. Which would you prefer, and what matters most to you before the 28th?
  expect +take-ownership +offer-solution +offer-options -over-promise
  scene choice
A> It's a day. I'll send you the new proof on Monday before noon, so that you can check it letter by letter; then we print on Wednesday, and the 120 programmes will be with you on Friday the 20th, in time for the rehearsal, delivery at our expense. Does that suit you?
  expect +commit-deadline +confirm-resolution -hedged-commitment
  scene who
A> To me. I'm looking after your order until the concert, and the next letter is mine: I'll write to you on Friday evening to make sure they're on the chairs.
  expect +take-ownership +follow-up
  scene agreed
A> Thank you for your patience, Mr Vidal, and for the third letter. Is there anything else I can do for you? Goodbye, and I wish Elsa Morin a beautiful first solo.
  expect +thanks +offer-further-help +closing
=> ending good; scene good-end; anger <= 3; score >= 80; turns <= 7

play: good
lang: fr
A> Bonjour Monsieur Vidal, oui, un être humain : je m'appelle Chloé, et c'est à moi que vous écrivez désormais. Trois lettres et onze jours sans un mot : je comprends votre agacement, et je vous présente toutes nos excuses. Parlez-moi de ce nom, s'il vous plaît : qu'est-ce qui ne va pas, et pour quelle occasion sont ces programmes ?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question
  scene name
A> Merci, Monsieur Vidal, je vois maintenant ce que pèse cette lettre. Si je comprends bien, le soir de son premier solo, devant toute sa famille, Elsa lirait un autre nom que le sien : j'entends votre inquiétude. Je vous dois la vérité. Les programmes ont été imprimés le 9 avec cette faute, car vos lettres n'ont jamais été transmises : elles arrivaient dans une boîte que personne n'ouvrait. L'erreur est la nôtre. Ils n'ont pas quitté l'atelier.
  expect +thanks +acknowledge-emotion +paraphrase +explain-cause
  scene blow
A> Votre déception est légitime, cent vingt fois plutôt qu'une. Je m'en occupe moi-même. Je vois deux possibilités : je peux refaire les 120 avec le bon nom, à nos frais, ou vous envoyer dès maintenant des étiquettes corrigées et vous rembourser 25 euros. Que préférez-vous, et qu'est-ce qui compte le plus pour vous avant le 28 ?
  expect +take-ownership +offer-options -over-promise
  scene choice
A> C'est un jour. Je vous envoie la nouvelle épreuve lundi avant midi, pour que vous la relisiez lettre à lettre ; ensuite nous imprimons mercredi, et les 120 programmes sont chez vous vendredi 20, à temps pour la générale, livraison à nos frais. Est-ce que cela vous convient ?
  expect +commit-deadline +confirm-resolution -hedged-commitment
  scene who
A> À moi. Je suis votre commande jusqu'au concert, et vous n'aurez pas à écrire le premier : je vous écris vendredi soir pour savoir s'ils font bel effet sur les chaises.
  expect +take-ownership +follow-up
  scene agreed
A> Merci de votre patience, Monsieur Vidal, et merci pour la troisième lettre. Puis-je faire autre chose pour vous ? Au revoir, et un très beau premier solo à Elsa Morin.
  expect +thanks +offer-further-help +closing
=> ending good; scene good-end; anger <= 3; score >= 80; turns <= 7

play: solve-too-early
lang: en
A> Good morning. We can reprint the programmes free of charge.
  expect +offer-solution -apology
  scene hidden
A> It's free of charge, does that suit you?
  scene status
A> I can reprint all 120.
  scene hidden
A> They were printed on the 9th.
  scene blow
A> I can reprint them.
  scene choice
A> I'll have them with you on Friday the 20th.
  expect +commit-deadline
  scene who
A> I'll write to you on Friday.
  scene agreed
A> Goodbye.
=> not ending good; score < 80

play: solve-too-early
lang: fr
A> Bonjour. Nous pouvons réimprimer les programmes sans frais.
  expect +offer-solution -apology
  scene hidden
A> C'est gratuit, cela vous convient ?
  scene status
A> Je peux refaire les 120.
  scene hidden
A> Ils ont été imprimés le 9.
  scene blow
A> Je peux vous les refaire.
  scene choice
A> Je vous les livre vendredi 20.
  expect +commit-deadline
  scene who
A> Je vous écris vendredi.
  scene agreed
A> Au revoir.
=> not ending good; score < 80

play: bad
lang: en
A> You approved the proof yourself on 27 February, so the mistake is yours. You should have checked it.
  expect +blame-customer
  scene stung
A> My colleague never told me anything, it's her fault. And it's only one letter.
  expect +blame-others
=> not ending good; not ending fair; score <= 45; turns <= 3

play: bad
lang: fr
A> Vous avez validé l'épreuve vous-même le 27 février, il fallait la relire.
  expect +blame-customer
  scene stung
A> Ma collègue ne m'a rien transmis, c'est de sa faute. Et puis ce n'est qu'une lettre, il n'y a pas mort d'homme.
  expect +blame-others
=> not ending good; not ending fair; score <= 45; turns <= 3

play: silent
lang: en
A> (silence)
  scene letter
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; not ending good; score <= 45

play: silent
lang: fr
A> (silence)
  scene letter
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; not ending good; score <= 45

play: parrot
lang: en
A> Thank you for contacting us. We understand your frustration and apologise for the inconvenience. Your satisfaction is our priority.
A> We understand your frustration and apologise for any inconvenience caused. Thank you for your patience.
A> We are truly sorry for the inconvenience. Rest assured that we value your feedback.
A> We understand your frustration and apologise for the inconvenience. Thank you for your understanding.
A> We apologise once again for the inconvenience. Kind regards.
=> not ending good; not ending fair; ending bad; score <= 60

play: parrot
lang: fr
A> Merci de nous avoir contactés. Nous comprenons votre mécontentement et vous présentons nos excuses pour la gêne occasionnée. Votre satisfaction est notre priorité.
A> Nous comprenons votre mécontentement et vous prions de nous excuser pour la gêne occasionnée. Merci de votre patience.
A> Nous sommes sincèrement désolés pour ce désagrément. Soyez assuré que nous y accordons la plus grande importance.
A> Nous comprenons votre mécontentement et vous présentons nos excuses. Merci de votre compréhension.
A> Toutes nos excuses encore pour la gêne occasionnée. Cordialement.
=> not ending good; not ending fair; ending bad; score <= 60

play: recovery
lang: en
A> No changes can be made after approval. That's our policy.
  expect +policy-wall
  scene wall
A> You're right, we were late first, and I apologise, Mr Vidal. I'm taking care of it myself.
  expect +apology +take-ownership
  scene name
A> That must be worrying, with her family in the front row and eleven days lost. What does that page mean to her?
  expect +acknowledge-emotion +open-question
  scene status
A> They were printed on the 9th with the error, because nobody had opened your letters. I can reprint all 120 free of charge.
  expect +explain-cause +offer-solution
  scene choice
A> I'll send you the new proof on Monday before noon, and the parcel will be with you on Friday the 20th. Does that suit you?
  expect +commit-deadline +confirm-resolution
  scene who
A> To me, Chloe. I'll write to you on Friday evening to make sure they've come.
  expect +follow-up
  scene agreed
A> Thank you for your patience, Mr Vidal. Is there anything else I can do? Goodbye, and a lovely concert.
=> ending good; anger <= 4; score >= 60; turns <= 8

play: recovery
lang: fr
A> Aucune modification n'est possible après validation. C'est la procédure.
  expect +policy-wall
  scene wall
A> Vous avez raison, c'est nous qui étions en retard, et je vous présente mes excuses, Monsieur Vidal. Je m'en occupe moi-même.
  expect +apology +take-ownership
  scene name
A> Je comprends votre inquiétude, avec sa famille au premier rang et onze jours perdus. Qu'est-ce que vous voudriez qu'elle lise, ce soir-là ?
  expect +acknowledge-emotion +open-question
  scene status
A> Ils ont été imprimés le 9 avec la faute, car vos lettres n'ont jamais été transmises. Je peux refaire les 120 sans frais.
  expect +explain-cause +offer-solution
  scene choice
A> Je vous envoie la nouvelle épreuve lundi avant midi, et le colis est chez vous vendredi 20. Est-ce que cela vous convient ?
  expect +commit-deadline +confirm-resolution
  scene who
A> À moi, Chloé. Je vous écris vendredi soir pour m'assurer qu'ils sont arrivés.
  expect +follow-up
  scene agreed
A> Merci de votre patience, Monsieur Vidal. Puis-je faire autre chose pour vous ? Au revoir, et bon concert.
=> ending good; anger <= 4; score >= 60; turns <= 8

# Asked again for what is in the subject line, then a promise too beautiful to be true.
play: over-promise
lang: en
A> Good morning. What is your order number?
  expect +re-ask
  scene reference
A> Thank you, Mr Vidal.
  expect +thanks
  scene letter
A> I'm so sorry for those eleven days. I'll refund you the full order, 240 euros, today.
  expect +over-promise
  scene too-good
A> Yes, I'll refund the full 240 euros.
  expect +over-promise
=> ending bad; scene too-late; not ending fair

play: over-promise
lang: fr
A> Bonjour. Quel est votre numéro de commande ?
  expect +re-ask
  scene reference
A> Merci, Monsieur Vidal.
  expect +thanks
  scene letter
A> Je suis navrée de ces onze jours. Je vous rembourse toute la commande, 240 euros, aujourd'hui.
  expect +over-promise
  scene too-good
A> Oui, je vous rembourse les 240 euros.
  expect +over-promise
=> ending bad; scene too-late; not ending fair

# The machine answers again.
play: machine
lang: en
A> Your request is being processed, someone will get back to you as soon as possible.
  expect +hedged-commitment
  scene vague
A> I'm sorry, I'll take care of it.
  scene status
A> They were printed on the 9th.
  scene blow
A> We'll see what we can do.
  expect +hedged-commitment
  scene vague
A> I'll reprint them for Friday the 20th.
  scene choice
A> The parcel will be with you on Friday the 20th.
  expect +commit-deadline
  scene who
A> Goodbye.
=> ending fair; scene fair-end; not ending good

play: machine
lang: fr
A> Votre demande est en cours de traitement, nous reviendrons vers vous dans les meilleurs délais.
  expect +hedged-commitment
  scene vague
A> Je suis désolée, je m'en occupe.
  scene status
A> Ils ont été imprimés le 9.
  scene blow
A> On va voir ce qu'on peut faire.
  expect +hedged-commitment
  scene vague
A> Je les fais réimprimer pour vendredi 20.
  scene choice
A> Le colis sera chez vous vendredi 20.
  expect +commit-deadline
  scene who
A> Au revoir.
=> ending fair; scene fair-end; not ending good

"""###
    ),
    (
      "outage-crisis", ###"""
# One outage, three people in the queue, and they talk to each other. The first needs seconds, the second
# needs another answer than the first, the third speaks for eleven.
parley: 1
id: outage-crisis
title.en: Everything is down
title.fr: Tout est en panne
channel: chat
difficulty: 4
skills: active-listening empathy ownership resolution courtesy
today: 2026-06-13
customer: anger=6 trust=4 patience=12
card.en: Saturday 13 June, 11:50. Zellipay's card machines have been down in the whole region since 11:40: a security certificate expired overnight, engineers are replacing it. Nobody knows when it ends: give no time for that. Next news at 12:30, then every half hour. Way round: Menu, then 5 = offline mode, cards up to 50 euros, kept in the machine and charged later. Above 50: a payment link by text message, which you can send. You may refund up to 20 euros a shop (the day's rental) and call back. Three people of St Roch market hall are in your queue; they know each other.
card.fr: Samedi 13 juin, 11 h 50. Les terminaux de paiement Zellipay sont en panne dans toute la région depuis 11 h 40 : un certificat de sécurité a expiré dans la nuit, les techniciens le remplacent. Personne ne sait quand cela finira : ne donnez pas d'heure pour cela. Prochaines nouvelles à 12 h 30, puis toutes les demi-heures. Pour dépanner : Menu, puis 5 = mode sans connexion, cartes jusqu'à 50 euros, gardées dans l'appareil et débitées plus tard. Au-delà : un lien de paiement par SMS, que vous pouvez envoyer. Vous pouvez rembourser jusqu'à 20 euros par commerce (la location du jour) et rappeler. Trois personnes de la halle Saint-Roch sont dans votre file ; elles se connaissent.
allow refund <= 20 EUR
allow callback
fact next-news: time from commit-deadline or follow-up

== baker
C ba1.en> Nina, the bakery in St Roch hall. The card machine says "no connection", I've twenty people in front of me and half of them are putting their bread down!
C ba1.fr> Nina, la boulangerie de la halle Saint-Roch. Le terminal affiche « pas de connexion », j'ai vingt personnes devant moi et la moitié reposent leur pain !
C ba2.en> Okay. And what do I press now?
C ba2.fr> OK. Et maintenant, j'appuie où ?
C ba4.en> Still no cards. I'm lending people bread on trust, and I know half of them by sight only.
C ba4.fr> Toujours pas de carte. Je donne le pain à crédit, et la moitié des gens, je ne les connais que de vue.
C ba3.en> I'm typing with floury fingers here. What do I do with all these people?
C ba3.fr> J'écris avec les doigts pleins de farine, moi. J'en fais quoi, de tous ces gens ?
say ba1 once
say ba2 when seen(machine) >= 1 once
goal: offer-solution | next-steps within 2
hint1.en: Twenty people are watching her. One warm sentence, then what to press.
hint1.fr: Vingt personnes la regardent. Une phrase humaine, puis la touche à presser.
hint2.en: Say that you see the queue, that it is your outage, and give the offline mode in two steps.
hint2.fr: Dites que vous voyez la file, que la panne est chez vous, et donnez le mode sans connexion en deux gestes.
hint3.en: Twenty people waiting, that's stressful. Press Menu, then 5: you can take cards again up to 50 euros.
hint3.fr: Vingt personnes qui attendent, c'est stressant. Menu, puis 5 : vous pouvez reprendre les cartes jusqu'à 50 euros.
model.en> Good morning Nina, Ines here, from Zellipay. Twenty people and no cards: that must be stressful, and I'm sorry, the fault is on our side. I have a way round for you: Menu, then 5, and you can take cards again, up to 50 euros. Does it go through?
model.fr> Bonjour Nina, ici Inès, de Zellipay. Vingt personnes et plus de carte, c'est très stressant, et j'en suis désolée : la panne vient de chez nous. J'ai une solution de secours : Menu, puis 5, et vous pouvez encaisser jusqu'à 50 euros. Est-ce que ça passe ?
+ offer-solution.en: then 5
+ offer-solution.fr: puis 5
+ offer-solution.fr: puis sur 5
+ offer-solution.en: offline mode
+ offer-solution.fr: mode sans connexion
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on blame-others & not acknowledge-emotion & not cold-transfer -> ask stung
on policy-wall | cold-transfer -> ask wall
on over-promise -> ask too-good
on offer-solution | next-steps -> baker-till
on hedged-commitment -> ask vague
on jargon -> ask plain
on closed-question | re-ask | verify-identity -> ask machine
on acknowledge-emotion | validate | apology | take-ownership -> baker-now
on open-question | greeting -> baker-now
on nothing twice -> ask nudge
else -> baker

== machine
C ma1.en> I've no time to look, my hands are in the flour: it's the small grey machine, it's plugged in, and it says "no connection".
C ma1.fr> Pas le temps de chercher, j'ai les mains dans la farine : c'est le petit terminal gris, il est branché, et il dit « pas de connexion ».
C ma2.en> St Roch hall, the bakery, Nina. Same as a minute ago.
C ma2.fr> Halle Saint-Roch, la boulangerie, Nina. Comme il y a une minute.
say ma2 when count(re-ask) >= 1
goal: thanks | offer-solution within 1
hint1.en: You have your datum. Every further question costs her a customer.
hint1.fr: Vous avez votre réponse. Chaque question de plus lui coûte un client.
hint2.en: Thank her and give the way round now.
hint2.fr: Remerciez-la et donnez tout de suite la solution de secours.
hint3.en: Thank you, Nina. Menu, then 5, and you can take cards again.
hint3.fr: Merci, Nina. Menu, puis 5, et vous pouvez reprendre les cartes.
model.en> Thank you, Nina, so it isn't your machine at all, it's our outage. I'm sorry.
model.fr> Merci, Nina : votre terminal n'y est donc pour rien, la panne est chez nous. J'en suis désolée.
+ offer-solution.en: then 5
+ offer-solution.fr: puis 5
+ offer-solution.fr: puis sur 5
on re-ask -> machine
on offer-solution | next-steps -> baker-till
else -> return

== baker-now
C bn1.en> That's kind, but I've no hands for kind. Tell me what to press.
C bn1.fr> C'est gentil, mais là je n'ai pas de main libre. Dites-moi sur quoi j'appuie.
C bn2.en> I can't tell you my life, I've a queue to the door! Is there a way to take cards or not?
C bn2.fr> Je ne vais pas vous raconter ma vie, ça fait la queue jusqu'à la porte ! On peut encaisser, oui ou non ?
C bn3.en> Two more have just walked out. What do I press?
C bn3.fr> Deux de plus qui s'en vont. J'appuie sur quoi ?
say bn1 when count(acknowledge-emotion) >= 1 once
goal: offer-solution | next-steps within 1
hint1.en: She has heard you. Now she needs the way round, in one line.
hint1.fr: Elle a senti que vous l'écoutiez. Il lui faut maintenant la solution, en une ligne.
hint2.en: Give the two keys, the limit of 50 euros, and what she can tell the queue.
hint2.fr: Donnez les deux touches, la limite de 50 euros, et ce qu'elle peut dire à la file.
hint3.en: Menu, then 5. Cards up to 50 euros go through.
hint3.fr: Menu, puis 5. Les cartes passent jusqu'à 50 euros.
model.en> Of course: I can get you going in two keys. Menu, then 5, that's offline mode, and cards go through up to 50 euros. Does the next one go through?
model.fr> Bien sûr : je peux vous dépanner en deux touches. Menu, puis 5, c'est le mode sans connexion, et les cartes passent jusqu'à 50 euros. Est-ce que la suivante passe ?
+ offer-solution.en: then 5
+ offer-solution.fr: puis 5
+ offer-solution.fr: puis sur 5
+ offer-solution.en: offline mode
+ offer-solution.fr: mode sans connexion
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on blame-others & not acknowledge-emotion & not cold-transfer -> ask stung
on policy-wall | cold-transfer -> ask wall
on over-promise -> ask too-good
on offer-solution | next-steps -> baker-till
on hedged-commitment -> ask vague
on jargon -> ask plain
on closed-question when seen(machine) < 1 -> ask machine
on acknowledge-emotion & not offer-solution when seen(baker-now) >= 3 -> walk-away
on apology & not offer-solution when seen(baker-now) >= 3 -> walk-away
on nothing twice -> ask nudge
else -> baker-now

== baker-till
C bt1.en> Menu… five… it went through! Four euros twenty! And those payments, where do they go? I don't want to find out on Monday that I worked for nothing.
C bt1.fr> Menu… cinq… c'est passé ! Quatre euros vingt ! Et ces paiements, ils vont où ? Je ne veux pas apprendre lundi que j'ai travaillé pour rien.
C bt3.en> You've gone quiet about my money. Is it safe or not?
C bt3.fr> Vous ne me parlez plus de mon argent. Il est en sécurité, oui ou non ?
say bt1 once
C bt2.en> It works, for now. But is my money in there or isn't it?
C bt2.fr> Ça marche, pour l'instant. Mais mon argent, il est dedans ou pas ?
goal: reassure | explain-cause | commit-deadline within 2
hint1.en: It works. What she asks now is whether she can trust it.
hint1.fr: Ça marche. Elle demande maintenant si elle peut s'y fier.
hint2.en: Say what happened in plain words, where the payments are, and when she hears from you.
hint2.fr: Dites ce qui s'est passé en mots simples, où sont les paiements, et quand elle aura des nouvelles.
hint3.en: They are kept in the machine. I'll write to you by 12:30 to say where we are.
hint3.fr: Ils sont gardés dans l'appareil. Je vous écris à 12 h 30 pour vous dire où nous en sommes.
model.en> Don't worry, they're stored in the machine and charged once the network is back. What happened is that our machines' identity card expired overnight, and it's being replaced. I'll write to you by 12:30 to say where we are.
model.fr> Rassurez-vous, ils sont gardés dans l'appareil et débités dès le retour du réseau. La panne vient de chez nous : la carte d'identité de nos terminaux, si l'on veut, a expiré cette nuit. Je vous écris à 12 h 30 pour vous dire où nous en sommes.
+ reassure.en: saved on
+ reassure.en: stored
+ reassure.en: kept in the machine
+ reassure.en: get paid
+ reassure.en: aren't lost
+ reassure.en: safe
+ reassure.fr: sont gardés
+ reassure.fr: sont enregistrés
+ reassure.fr: pas perdus
+ reassure.fr: serez payée
+ reassure.fr: en sécurité
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on policy-wall | cold-transfer -> ask wall
on over-promise -> ask too-good
on hedged-commitment -> ask vague
on jargon & not explain-cause -> ask plain
on commit-deadline | follow-up | reassure | explain-cause -> florist
on closing | take-ownership | warm-transfer -> florist
on nothing twice -> ask nudge
else -> baker-till

== florist
C fl1.en> That works, thank you! (Nina has left. Next: Victor, florist, same hall.) Hello. Nina says you're quick. I have a wedding at one: 640 euros, on a card.
C fl1.fr> Ça marche, merci ! (Nina a quitté la conversation. Suivant : Victor, fleuriste, même halle.) Bonjour. Nina dit que vous êtes rapide. Moi, j'ai un mariage à 13 h : 640 euros, par carte.
C fl2.en> I'm off, people are waiting. (Nina has left. Next: Victor, florist, same hall.) Hello. I saw what you wrote to Nina. I have a wedding at one: 640 euros, on a card.
C fl2.fr> Je file, on m'attend. (Nina a quitté la conversation. Suivant : Victor, fleuriste, même halle.) Bonjour. J'ai lu ce que vous avez écrit à Nina. Moi, j'ai un mariage à 13 h : 640 euros, par carte.
C fl3.en> So, 640 euros, one wedding, one o'clock. Any idea?
C fl3.fr> Donc : 640 euros, un mariage, 13 h. Une idée ?
say fl1 when anger < 5 once
say fl2 when anger >= 5 once
goal: open-question | paraphrase within 1
hint1.en: The same outage, but not the same problem. Read the number.
hint1.fr: La même panne, mais pas le même problème. Lisez le montant.
hint2.en: 50 euros is the limit: say that you saw it, and ask how this sale is to be paid.
hint2.fr: La limite est à 50 euros : dites que vous l'avez vu, et demandez comment cette vente doit se régler.
hint3.en: So it's 640 in one go; what I gave Nina won't do. How were they going to pay?
hint3.fr: Donc 640 d'un coup : ce que j'ai donné à Nina ne suffira pas. Comment devaient-ils vous régler ?
model.en> Hello Victor. So if I understand you correctly, it's a single sale of 640 euros, and what I gave Nina stops at 50: it would be no use to you. How were they going to pay, and who is coming for the flowers?
model.fr> Bonjour Victor. Si je comprends bien, c'est une seule vente de 640 euros, et ce que j'ai donné à Nina s'arrête à 50 : cela ne vous servirait à rien. Comment les mariés devaient-ils vous régler ?
+ offer-options.en: payment link
+ offer-options.fr: lien de paiement
+ summary.en: then 5
+ summary.fr: puis 5
+ summary.en: offline mode
+ summary.fr: mode sans connexion
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on policy-wall | cold-transfer -> ask wall
on over-promise -> ask too-good
on open-question | paraphrase -> florist-bride
on offer-options -> florist-link
on offer-solution | next-steps | summary -> florist-same
on hedged-commitment -> ask vague
on jargon -> ask plain
on acknowledge-emotion | closed-question | apology | check-understanding -> florist-bride
on nothing twice -> ask nudge
else -> florist

== florist-same
C fs1.en> That's what you told Nina, I can read. It stops at 50 euros. A wedding at 50 euros, do you see many of those?
C fs1.fr> C'est ce que vous avez dit à Nina, je sais lire. Ça s'arrête à 50 euros. Un mariage à 50 euros, vous en voyez beaucoup ?
C fs3.en> 640 euros. That won't bring them in.
C fs3.fr> 640 euros. Ce n'est pas ça qui les fera rentrer.
say fs1 when count(summary) >= 1 once
C fs2.en> I'd hoped you had read my message. The sum is in it.
C fs2.fr> J'espérais que vous aviez lu mon message. La somme est dedans.
goal: apology | open-question | paraphrase within 1
hint1.en: You pasted the last answer. He noticed.
hint1.fr: Vous avez recollé la réponse d'avant. Il l'a vu.
hint2.en: Say so, apologise, and start from his sale.
hint2.fr: Reconnaissez-le, excusez-vous, et partez de sa vente à lui.
hint3.en: You're right, I answered too fast, I'm sorry. How were they going to pay the 640?
hint3.fr: C'est vrai, j'ai répondu trop vite, pardon. Comment devaient-ils vous régler ces 640 euros ?
model.en> You're right, I answered without reading you properly, and I'm sorry. Tell me about this wedding: how were they going to pay you, and who comes for the flowers?
model.fr> Vous avez raison, j'ai répondu sans bien vous lire, et je m'en excuse. Parlez-moi de ce mariage : comment devaient-ils vous régler, et qui vient chercher les fleurs ?
+ offer-options.en: payment link
+ offer-options.fr: lien de paiement
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on policy-wall | cold-transfer -> ask wall
on over-promise -> ask too-good
on open-question | paraphrase | closed-question -> florist-bride
on offer-options -> florist-link
on apology | validate | acknowledge-emotion -> florist-bride
on nothing twice -> ask nudge
else -> florist-same

== florist-bride
C fb1.en> The bride's mother is coming at half past twelve. She won't have 640 in her handbag, and I can't watch twelve table pieces leave on a promise.
C fb1.fr> La mère de la mariée passe à midi et demi. Elle n'aura pas 640 euros dans son sac, et moi, je ne peux pas laisser partir douze centres de table contre une promesse.
C fb3.en> The clock over the hall says five past twelve. How does she pay me?
C fb3.fr> L'horloge de la halle marque midi cinq. Elle me paie comment ?
say fb1 once
C fb2.en> I've been up since four making those table pieces. At half past twelve she's here, with her card. And then?
C fb2.fr> Je suis debout depuis quatre heures pour ces centres de table. À midi et demi, elle est là, avec sa carte. Et après ?
goal: acknowledge-emotion | offer-options | offer-solution within 2
hint1.en: He fears two things: losing the money, or spoiling a wedding. Name that.
hint1.fr: Il craint deux choses : perdre l'argent, ou gâcher un mariage. Nommez-le.
hint2.en: Then offer the payment link, and say what he will see before he hands over the flowers.
hint2.fr: Puis proposez le lien de paiement, et dites ce qu'il verra avant de remettre les fleurs.
hint3.en: I can send you a payment link by text: you see the money come in before the flowers leave.
hint3.fr: Je peux vous envoyer un lien de paiement par SMS : vous voyez l'argent arriver avant que les fleurs partent.
model.en> I understand how worrying that is, all that work and half an hour to go. I can offer you a payment link by text: she pays on her phone, and you see the 640 euros come in before the flowers leave the shop. Would that suit you?
model.fr> Je comprends votre inquiétude, tout ce travail et si peu de temps. Je vous propose un lien de paiement par SMS : elle règle avec son téléphone, et vous voyez les 640 euros arriver avant que les fleurs quittent la boutique. Cela vous irait ?
+ offer-options.en: payment link
+ offer-options.fr: lien de paiement
+ offer-options.en: a link
+ offer-options.fr: un lien
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on policy-wall | cold-transfer -> ask wall
on over-promise -> ask too-good
on offer-options -> florist-link
on offer-solution & not offer-options & not over-promise -> florist-same
on hedged-commitment -> ask vague
on jargon -> ask plain
on nothing twice -> ask nudge
else -> florist-bride

== florist-link
C fk1.en> A link? I got two fake ones last month, and so did she, I'd bet. How will she know that it's really mine?
C fk1.fr> Un lien ? J'en ai reçu deux faux le mois dernier, et elle aussi, je parie. À quoi verra-t-elle que c'est bien le mien ?
C fk3.en> I'm not asking for poetry. How does she know that it's mine, and who sends it?
C fk3.fr> Je ne demande pas un poème. À quoi voit-elle que c'est le mien, et qui l'envoie ?
say fk1 once
C fk2.en> Fine, but who sends it, and when? It's ten past twelve.
C fk2.fr> D'accord, mais qui l'envoie, et quand ? Il est midi dix.
goal: take-ownership | commit-deadline | reassure within 2
hint1.en: A fair worry. Answer it with facts, and stay with him.
hint1.fr: La crainte est fondée. Répondez par des faits, et restez avec lui.
hint2.en: Say what she will see on it (his shop's name, the sum), send it now, and stay until it is paid.
hint2.fr: Dites ce qu'elle y verra (le nom de la boutique, la somme), envoyez-le maintenant, et restez jusqu'au paiement.
hint3.en: You're right to be careful: it carries your shop's name. I'm sending it now and I'll stay here until it's paid.
hint3.fr: Vous avez raison d'être prudent : il porte le nom de la boutique. Je l'envoie maintenant et je reste là jusqu'au paiement.
model.en> You're right to be careful. A real link carries your shop's name and the exact sum, and you can read it before she does. I'll send it to you in the next two minutes, and I'll stay with you until the 640 euros are there.
model.fr> Vous avez raison d'être prudent. Le vrai lien porte le nom de votre boutique et la somme exacte, et vous le lisez avant elle. Je vous l'envoie dans les deux minutes, et je reste avec vous jusqu'à ce que les 640 euros soient arrivés.
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on policy-wall | cold-transfer -> ask wall
on over-promise -> ask too-good
on take-ownership | commit-deadline | reassure | next-steps -> market
on hedged-commitment -> ask vague
on offer-solution | validate | follow-up -> market
on nothing twice -> ask nudge
else -> florist-link

== market
C mk1.en> That'll do nicely, thank you. (Victor has left. Last: Alice Morel, St Roch hall.) Hello. I write for eleven stalls; they've all come running to me. What do I tell them?
C mk1.fr> Ça me va très bien, merci. (Victor a quitté la conversation. Dernière : Alice Morel, halle Saint-Roch.) Bonjour. J'écris pour onze étals, ils sont tous venus me voir. Je leur dis quoi ?
C mk2.en> We'll see. (Victor has left. Last: Alice Morel, St Roch hall.) Hello. I write for eleven stalls, and I've Victor grumbling beside me. What do I tell them?
C mk2.fr> On verra bien. (Victor a quitté la conversation. Dernière : Alice Morel, halle Saint-Roch.) Bonjour. J'écris pour onze étals, et j'ai Victor qui ronchonne à côté. Je leur dis quoi ?
C mk3.en> Eleven people are reading over my shoulder. What do they get to hear, and when is the next time?
C mk3.fr> J'ai onze personnes qui lisent par-dessus mon épaule. Qu'est-ce que je leur annonce, et quand sera la prochaine fois ?
say mk1 when anger < 5 once
say mk2 when anger >= 5 once
goal: commit-deadline | follow-up within 2
hint1.en: She speaks for eleven. What you tell her, eleven will hear; so no time that you do not have.
hint1.fr: Elle parle pour onze. Ce que vous lui direz, onze l'entendront ; donc pas d'heure que vous n'avez pas.
hint2.en: Say what is known, what is not, and commit to the next news: 12:30, then every half hour, to her.
hint2.fr: Dites ce que l'on sait, ce que l'on ne sait pas, et engagez-vous sur les prochaines nouvelles : 12 h 30, puis toutes les demi-heures, à elle.
hint3.en: I'll write to you by 12:30 and every half hour, to you alone, so you only have to pass it on.
hint3.fr: Je vous écris à 12 h 30, puis toutes les demi-heures, à vous seule : vous n'aurez qu'à transmettre.
model.en> Hello Ms Morel. Eleven stalls on a Saturday, I understand the pressure you're under. The cause is known, it was a certificate that expired on our side; the end isn't, and I'd rather not guess. I'll write to you by 12:30 and every half hour after that. How does that sound?
model.fr> Bonjour madame Morel. Onze étals un samedi, je comprends la pression que vous subissez. La panne vient de chez nous, la cause est trouvée ; l'heure du retour, personne ne la connaît encore. Je vous écris à 12 h 30, puis toutes les demi-heures. Cela vous aide ?
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on policy-wall | cold-transfer when anger >= 5 -> ask wall
on over-promise -> ask too-good
on commit-deadline & not hedged-commitment & not over-promise -> market-losses
on follow-up & not hedged-commitment & not over-promise -> market-losses
on hedged-commitment -> ask vague
on jargon -> ask plain
on explain-cause | acknowledge-emotion | apology | offer-solution -> market-when
on nothing twice -> ask nudge
else -> market

== market-when
C mw1.en> So nobody knows when it's back. I can live with that. But I've eleven people asking me every five minutes: when do I hear from you?
C mw1.fr> Donc personne ne sait quand ça revient. Soit. Mais j'en ai onze qui me le demandent toutes les cinq minutes : quand est-ce que j'ai de vos nouvelles ?
C mw2.en> I don't need it mended by you, I need you not to vanish. What time?
C mw2.fr> Je ne vous demande pas de réparer, je vous demande de ne pas disparaître. À quelle heure ?
goal: commit-deadline within 1
hint1.en: Not the end of the outage: your next message. That one you can promise.
hint1.fr: Pas la fin de la panne : votre prochain message. Celui-là, vous pouvez le promettre.
hint2.en: First person, a verb, an hour.
hint2.fr: « Je », un verbe, une heure.
hint3.en: I'll write to you by 12:30, even if there is nothing new.
hint3.fr: Je vous écris à 12 h 30, même s'il n'y a rien de neuf.
model.en> I'll write to you by 12:30, even if all I can say is that it goes on, and every half hour until it's over.
model.fr> Je vous écris à 12 h 30, même s'il n'y a rien de neuf à dire, et ensuite toutes les demi-heures jusqu'à la fin.
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on policy-wall | cold-transfer -> ask wall
on over-promise -> ask too-good
on commit-deadline & not hedged-commitment & not over-promise -> market-losses
on follow-up & not hedged-commitment & not over-promise -> market-losses
on hedged-commitment -> ask vague
on nothing twice -> ask nudge
else -> market-when

== market-losses
C ml1.en> So it's {next-news}, I'll tell them that. Now the hard part. The cheese stall alone lost 150 euros in half an hour. You'll pay that back, won't you?
C ml1.fr> Je leur annonce {next-news}. Maintenant, le plus dur. Rien qu'au fromager, il manque 150 euros en une demi-heure. Vous allez les rendre, n'est-ce pas ?
C ml3.en> I'd better not read that one out. What can you do about the losses, in one figure?
C ml3.fr> Celle-là, je ne la leur lis pas. Pour les pertes, vous pouvez quoi, en un chiffre ?
C ml2.en> They want to know about the takings, all eleven. What do you do for them?
C ml2.fr> Ils veulent savoir pour la recette, tous les onze. Vous faites quoi pour eux ?
say ml1 when known(next-news) once
goal: offer-solution within 2
hint1.en: She asks for more than you may give. Eleven people will hold you to your words.
hint1.fr: Elle demande plus que vous ne pouvez. Onze personnes vous prendront au mot.
hint2.en: Recognise the loss, be straight about what you cannot cover, and give what you can, with a day.
hint2.fr: Reconnaissez la perte, dites franchement ce que vous ne pouvez pas couvrir, et donnez ce que vous pouvez, avec un jour.
hint3.en: I know it doesn't cover the cheese. I can refund each stall 20 euros, and it'll be done on Tuesday.
hint3.fr: Je sais que cela ne couvre pas le fromage. Je peux rembourser 20 euros à chaque étal, ce sera fait mardi.
model.en> A Saturday's takings, that's a real blow, and I won't promise what isn't mine to give. What I can do is refund each stall 20 euros, the day's rental; it'll be done on Tuesday, and nobody needs to ask for it. Does that seem fair to you?
model.fr> Une recette du samedi, c'est un vrai coup dur, et je ne veux rien vous promettre que je ne puisse tenir. Je peux rembourser 20 euros à chaque étal, la location du jour ; ce sera fait mardi, sans que personne ait à le demander. Est-ce que cela vous paraît juste ?
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask stung
on over-promise -> ask too-good
on offer-solution & not over-promise -> agreed
on offer-options & not over-promise -> agreed
on policy-wall | cold-transfer -> ask wall
on hedged-commitment -> ask vague
on closing | offer-further-help -> fair-end
on nothing twice -> ask nudge
else -> market-losses

== agreed
C ag1.en> It won't pay for the cheese, but it's straight, and nobody has to beg. All right, that suits us, thank you.
C ag1.fr> Ça ne paiera pas le fromage, mais c'est franc, et personne n'aura à quémander. D'accord, ça nous convient, merci.
C ag2.en> We'll take the twenty euros. The rest I'll think about.
C ag2.fr> On prend les vingt euros. Le reste, j'y réfléchirai.
say ag1 when anger < 5
goal: closing within 2
hint1.en: Two out of three have gone back to work. Let her go too, properly.
hint1.fr: Deux sur trois ont repris le travail. Laissez-la repartir aussi, comme il faut.
hint2.en: Ask whether there is anything else, remind her of your next message, and say goodbye.
hint2.fr: Demandez s'il y a autre chose, rappelez votre prochain message, et saluez-la.
hint3.en: Anything else I can do for you? Then good luck to all eleven, and goodbye.
hint3.fr: Puis-je faire autre chose pour vous ? Alors bon courage à tous les onze, et au revoir.
model.en> Is there anything else I can do for you or for the others? Then thank you for carrying the news, Ms Morel. I'll write at 12:30. Goodbye, and good luck to the whole hall.
model.fr> Puis-je faire autre chose pour vous, ou pour les autres ? Alors merci de faire le relais, madame Morel. Je vous écris à 12 h 30. Au revoir, et bon courage à toute la halle.
on tell-to-calm-down | blame-customer | dismissive -> ask stung
on over-promise -> ask too-good
on closing | offer-further-help | thanks when anger < 5 and trust >= 5 and count(acknowledge-emotion) >= 1 -> good-end
on closing | offer-further-help | thanks when anger < 5 and trust >= 5 and count(validate) >= 1 -> good-end
on closing | offer-further-help | thanks when anger < 5 and trust >= 5 and count(apology) >= 1 -> good-end
on closing | offer-further-help | thanks -> fair-end
on nothing twice -> fair-end
else -> agreed

== stung
C sg1.en> Sorry? I've got customers in front of me, no till, and that's what you write to me?
C sg1.fr> Pardon ? J'ai des clients devant moi, plus de caisse, et c'est ça que vous m'écrivez ?
C sg2.en> We share everything in this hall, you know. Messages too.
C sg2.fr> Vous savez, dans cette halle, on se montre tout. Les messages aussi.
goal: apology within 1
hint1.en: That hurt, and it will be shown around. Repair it in one line.
hint1.fr: C'était blessant, et cela se répétera. Réparez en une ligne.
hint2.en: Apologise without "but", then go straight back to the problem.
hint2.fr: Excusez-vous sans « mais », puis revenez aussitôt au problème.
hint3.en: I'm sorry, that was uncalled for. I'm back with you.
hint3.fr: Pardon, c'était déplacé. Je suis à vous.
model.en> I'm sorry, that was uncalled for: the outage is ours and you're the one standing in it. I'm with you, let's get you selling again.
model.fr> Je vous demande pardon, c'était déplacé : la panne est chez nous et c'est vous qui la subissez. Je suis avec vous, on s'occupe de vos ventes.
on tell-to-calm-down | blame-customer | blame-others | dismissive | non-apology -> walk-away
on apology | acknowledge-emotion | validate | take-ownership -> return
on offer-solution | next-steps | commit-deadline -> return
on nothing twice -> walk-away
else -> stung

== wall
C wa1.en> Rules don't give change. Is there something you can do, or do I unplug your machine for good?
C wa1.fr> Un règlement, ça ne rend pas la monnaie. Vous pouvez faire quelque chose, ou je débranche votre terminal pour de bon ?
C wa2.en> So I'm to ask somebody else. While people are waiting in front of me.
C wa2.fr> Donc je dois m'adresser ailleurs. Pendant que les gens attendent devant moi.
say wa2 when count(cold-transfer) >= 1
goal: take-ownership | offer-solution within 1
hint1.en: In a crisis there is no "elsewhere". You are the counter.
hint1.fr: Dans une crise, il n'y a pas d'« ailleurs ». Le guichet, c'est vous.
hint2.en: Take it on yourself and name one thing that works now.
hint2.fr: Prenez la chose en main et nommez une chose qui marche tout de suite.
hint3.en: You're right, that doesn't help you. I'll take care of it myself.
hint3.fr: Vous avez raison, cela ne vous aide pas. Je m'en occupe moi-même.
model.en> You're right, that was no help to you, and I'm sorry. I'll take care of it myself, here and now, and I'm staying on this chat.
model.fr> Vous avez raison, cela ne vous avance pas, pardon. Je m'en occupe moi-même, ici et maintenant, et je reste sur cette conversation.
on policy-wall | cold-transfer -> walk-away
on tell-to-calm-down | blame-customer | blame-others | dismissive -> walk-away
on apology | take-ownership | validate | acknowledge-emotion -> return
on offer-solution | offer-options | next-steps | commit-deadline -> return
on nothing twice -> walk-away
else -> wall

== vague
C va1.en> And on the church clock, what time would that be?
C va1.fr> Et à l'horloge de la halle, ça fait quelle heure, ça ?
C va2.en> I can't put that on a sign. Give me something I can write on a slate.
C va2.fr> Ça ne s'écrit pas sur une ardoise, ça. Donnez-moi une chose que je puisse afficher.
goal: commit-deadline within 1
hint1.en: You do not know when it ends; you do know when you will write.
hint1.fr: Vous ignorez quand cela finit ; vous savez quand vous écrirez.
hint2.en: Replace "normally" by "I will" and an hour that is yours to keep.
hint2.fr: Remplacez « normalement » par « je » et une heure que vous pouvez tenir.
hint3.en: I don't know when it's back. I do know that I'll write to you by 12:30.
hint3.fr: J'ignore l'heure du retour. Mais je vous écris à 12 h 30, c'est sûr.
model.en> Fair point. When it comes back I don't know, and I won't pretend to. I'll write to you by 12:30, that I can promise.
model.fr> Vous avez raison. L'heure du retour, je l'ignore, et je ne ferai pas semblant. En revanche, je vous écris à 12 h 30, cela, je vous le promets.
on hedged-commitment -> walk-away
on tell-to-calm-down | blame-customer | blame-others | dismissive -> walk-away
on commit-deadline | follow-up -> return
on offer-solution | next-steps | apology | take-ownership -> return
on nothing twice -> walk-away
else -> vague

== plain
C pl1.en> I run a stall, not a server room. Say that again as you'd say it to a customer?
C pl1.fr> Je tiens un étal, pas une salle informatique. Vous me le redites comme à un client ?
C pl2.en> I understood "the". Once more, please, in human.
C pl2.fr> J'ai compris « le ». On recommence, en français de tous les jours ?
goal: explain-cause | next-steps | apology within 1
hint1.en: Your words, not theirs.
hint1.fr: Ce sont vos mots, pas les leurs.
hint2.en: Say it with an image from every day, in one sentence.
hint2.fr: Dites-le avec une image de tous les jours, en une phrase.
hint3.en: The machines' identity card expired overnight, so the bank won't let them in.
hint3.fr: La carte d'identité des terminaux a expiré cette nuit, alors la banque ne les laisse plus entrer.
model.en> Sorry, that was our jargon. In short: the machines' identity card expired overnight, so the bank doesn't recognise them any more.
model.fr> Pardon, c'était notre charabia. En clair : la carte d'identité des terminaux a expiré cette nuit, donc la banque ne les reconnaît plus.
on jargon -> walk-away
on tell-to-calm-down | blame-customer | dismissive -> walk-away
else -> return

== too-good
C tg1.en> All that, for everyone? I'm putting it up on the board, then, with your name under it. You're sure that you can sign that?
C tg1.fr> Tout ça, pour tout le monde ? Alors je l'affiche au tableau, avec votre prénom dessous. Vous pouvez vraiment le signer ?
C tg2.en> You know the whole hall will be reading that sentence? Word for word?
C tg2.fr> Vous savez que toute la halle va lire cette phrase ? Au mot près ?
goal: offer-solution & not over-promise within 1
hint1.en: You have promised more than you may. A name on a board is a long time.
hint1.fr: Vous avez promis plus que vous ne pouvez. Un prénom au tableau, cela reste.
hint2.en: Take it back now, say sorry, and give the true sum: 20 euros a shop.
hint2.fr: Revenez dessus maintenant, excusez-vous, et donnez la vraie somme : 20 euros par commerce.
hint3.en: No, I'm sorry, I went too far. What I can sign is a refund of 20 euros each.
hint3.fr: Non, pardon, c'était trop. Ce que je peux signer, c'est 20 euros chacun.
model.en> No, I'm sorry, I went too far. What I can sign is this: I can refund each of you 20 euros for today's rental.
model.fr> Non, je vous demande pardon, je suis allée trop loin. Ce que je peux signer : je peux vous rembourser 20 euros à chacun pour la location du jour.
on over-promise -> board
on closing -> board
on confirm-resolution & not offer-solution & not apology -> board
on apology | offer-solution | explain-cause | validate -> return
on policy-wall -> return
on nothing twice -> board
else -> too-good

== nudge
C nu1.en> Are you there? I can see the three little dots, and nothing comes.
C nu1.fr> Vous êtes là ? Je vois les trois petits points, et rien ne vient.
C nu2.en> Hello? Time isn't the same on both sides of a counter.
C nu2.fr> Allô ? Le temps ne passe pas pareil des deux côtés du comptoir.
goal: apology | offer-solution | commit-deadline within 1
hint1.en: Silence is the worst answer in an outage.
hint1.fr: Le silence est la pire des réponses pendant une panne.
hint2.en: Say that you are there, and take up the last thing asked.
hint2.fr: Dites que vous êtes là, et reprenez la dernière question posée.
hint3.en: I'm here, I'm sorry. Let me take it up again.
hint3.fr: Je suis là, pardon. Je reprends.
model.en> I'm here, and I'm sorry you had to ask. I'll take care of it now.
model.fr> Je suis là, pardon de vous avoir fait attendre. Je m'en occupe maintenant.
on tell-to-calm-down | blame-customer | blame-others | dismissive -> walk-away
on nothing when seen(nudge) >= 4 -> walk-away
on nothing -> nudge
else -> return

== good-end
ending: good
C ge1.en> That's all. I've written it on the board: "12:30, news". Nobody shouted today, and that's rare. Thank you, goodbye!
C ge1.fr> C'est tout. J'ai mis au tableau : « 12 h 30, nouvelles ». Personne n'a crié aujourd'hui, et c'est rare. Merci, au revoir !

== fair-end
ending: fair
C fe1.en> Well, we'll manage. I'll judge at half past twelve. Goodbye.
C fe1.fr> Bon, on se débrouillera. Je jugerai à midi et demi. Au revoir.

== board
ending: bad
C bo1.en> It's on the board, with your name. On Tuesday there'll be eleven of us on the line, and we'll each read it out to you.
C bo1.fr> C'est au tableau, avec votre prénom. Mardi, nous serons onze au bout du fil, et chacun vous le relira.

== walk-away
ending: bad
C wk1.en> Right. Cash only today, and on Monday the whole hall talks to another supplier. We were eleven, with one contract.
C wk1.fr> Bien. Espèces seulement aujourd'hui, et lundi toute la halle va voir un autre fournisseur. Nous étions onze, sur un même contrat.

== gone
ending: hangup
C go1.en> (There is nobody left in the chat. In the hall, three machines have gone back into their boxes.)
C go1.fr> (Il n'y a plus personne dans la conversation. Dans la halle, trois terminaux sont retournés dans leur carton.)

"""###,
      ###"""
# Plays of "Everything is down".

play: good
lang: en
A> Good morning Nina, Ines here, from Zellipay. Twenty people and no cards, that must be really stressful, and I'm sorry: the fault is on our side. Here's a way round: Menu, then 5, and you can take cards again, up to 50 euros. Does it go through?
  expect +greeting +acknowledge-emotion +apology +offer-solution
  scene baker-till
A> Don't worry, they're stored safely in the machine and charged once the network is back. What happened is that our machines' identity card expired overnight. I'll write to you by 12:30 to say where we are.
  expect +reassure +explain-cause +commit-deadline -jargon
  scene florist
A> Hello Victor. So if I understand you correctly, it's one single sale of 640 euros, and what I gave Nina stops at 50. How were they going to pay you?
  expect +paraphrase +open-question -offer-solution
  scene florist-bride
A> I understand how worrying that is, all those table pieces and so little time. I can offer you a payment link by text: she pays on her phone, and you see the 640 euros come in before a single flower leaves. Would that suit you?
  expect +acknowledge-emotion +offer-solution +confirm-resolution
  scene florist-link
A> You're right to be careful. The link carries your shop's name and the exact sum. I'll send it to you within two minutes, and I'll stay with you until the money is there.
  expect +validate +commit-deadline +take-ownership
  scene market
A> Hello Ms Morel. Eleven stalls on a Saturday, I understand how stressful that is for you. So they all come to you for news, and you have none: let me change that. When it's back, I don't know yet. I'll write to you by 12:30 and every half hour after that.
  expect +acknowledge-emotion +commit-deadline -hedged-commitment
  scene market-losses
A> A Saturday's takings, that's a real blow, and I won't promise what isn't mine to give. What I can do is refund each stall 20 euros for the day's rental. It'll be done on Tuesday, and nobody needs to ask for it. Does that seem fair to you?
  expect +offer-solution +confirm-resolution -over-promise
  scene agreed
A> Is there anything else I can do for the hall? Then thank you for passing it all on, Ms Morel. You'll have my message at 12:30. Goodbye.
  expect +offer-further-help +thanks +closing
=> ending good; scene good-end; anger <= 3; score >= 80; turns <= 9

play: good
lang: fr
A> Bonjour Nina, ici Inès, de Zellipay. Vingt personnes et plus de carte, c'est vraiment stressant, et j'en suis désolée : la panne vient de chez nous. J'ai de quoi vous dépanner : Menu, puis 5, et vous pouvez encaisser de nouveau, jusqu'à 50 euros. Est-ce que ça passe ?
  expect +greeting +acknowledge-emotion +apology +offer-solution
  scene baker-till
A> Rassurez-vous, ils sont gardés dans l'appareil et débités dès le retour du réseau. Pour tout vous dire, la carte d'identité de nos terminaux a expiré cette nuit. Je vous écris à 12 h 30 pour vous dire où nous en sommes.
  expect +reassure +explain-cause +commit-deadline -jargon
  scene florist
A> Bonjour Victor. Si je comprends bien, c'est une seule vente de 640 euros, et ce que j'ai donné à Nina s'arrête à 50. Comment devait-on vous régler ?
  expect +paraphrase +open-question -offer-solution
  scene florist-bride
A> Je comprends votre inquiétude, tant de travail et l'heure qui tourne. Je vous propose un lien de paiement par SMS : elle règle avec son téléphone, et vous voyez les 640 euros arriver avant qu'une seule fleur ne parte. Cela vous irait ?
  expect +acknowledge-emotion +offer-solution +confirm-resolution
  scene florist-link
A> Vous avez raison d'être prudent. Le vrai lien porte le nom de votre boutique et la somme exacte. Je vous l'envoie dans les deux minutes, et je reste avec vous jusqu'à ce que l'argent soit là.
  expect +validate +commit-deadline +take-ownership
  scene market
A> Bonjour madame Morel. Onze étals un samedi, je comprends à quel point c'est pesant. Donc tout le monde vient vous demander des nouvelles et vous n'en avez pas : changeons cela. L'heure du retour, je ne la connais pas encore. Je vous écris à 12 h 30, puis toutes les demi-heures.
  expect +acknowledge-emotion +commit-deadline -hedged-commitment
  scene market-losses
A> Une recette du samedi, c'est un vrai coup dur, et je ne veux rien vous promettre que je ne puisse tenir. Je peux rembourser 20 euros à chaque étal, la location du jour. Ce sera fait mardi, sans que personne ait à le demander. Est-ce que cela vous paraît juste ?
  expect +offer-solution +confirm-resolution -over-promise
  scene agreed
A> Puis-je faire autre chose pour la halle ? Alors merci de tout relayer, madame Morel. Vous aurez mon message à 12 h 30. Au revoir.
  expect +offer-further-help +thanks +closing
=> ending good; scene good-end; anger <= 3; score >= 80; turns <= 9

# The same answer pasted to everybody.
play: solve-too-early
lang: en
A> Hello. Use offline mode: Menu, then 5.
  scene baker-till
A> They're kept in the machine. I'll write to you by 12:30.
  scene florist
A> Hello. Use offline mode: Menu, then 5.
  scene florist-same
A> Then I can send you a payment link.
  scene florist-link
A> It's safe, I'm sending it now.
  scene market
A> I'll write to you by 12:30.
  expect +commit-deadline -acknowledge-emotion
  scene market-losses
A> I can refund 20 euros a stall.
  expect +offer-solution -over-promise
  scene agreed
A> Anything else? Goodbye.
=> not ending good; trust <= 6; score < 85

play: solve-too-early
lang: fr
A> Bonjour. Passez en mode sans connexion : Menu, puis 5.
  scene baker-till
A> Ils restent dans l'appareil. Je vous écris à 12 h 30.
  scene florist
A> Bonjour. Passez en mode sans connexion : Menu, puis 5.
  scene florist-same
A> Alors je peux vous envoyer un lien de paiement.
  scene florist-link
A> C'est sûr, je vous l'envoie maintenant.
  scene market
A> Je vous écris à 12 h 30.
  expect +commit-deadline -acknowledge-emotion
  scene market-losses
A> Je peux rembourser 20 euros par étal.
  expect +offer-solution -over-promise
  scene agreed
A> Autre chose ? Au revoir.
=> not ending good; trust <= 6; score < 85

play: bad
lang: en
A> Calm down, everybody is affected, not only you.
  expect +tell-to-calm-down
  scene stung
A> It's only a card machine. Ask your customers to pay cash, that's not our problem.
  expect +dismissive
=> ending bad; scene walk-away; anger >= 7; score <= 40

play: bad
lang: fr
A> Calmez-vous, tout le monde est touché, pas seulement vous.
  expect +tell-to-calm-down
  scene stung
A> Ce n'est qu'un terminal. Vos clients n'ont qu'à payer en espèces, ce n'est pas notre problème.
  expect +dismissive
=> ending bad; scene walk-away; anger >= 7; score <= 40

play: silent
lang: en
A> (silence)
  scene baker
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> not ending good; score <= 45

play: silent
lang: fr
A> (silence)
  scene baker
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> not ending good; score <= 45

play: parrot
lang: en
A> I understand your frustration. I'm so sorry for the inconvenience. Thank you for your patience.
A> I understand your frustration. I'm so sorry for the inconvenience. Thank you for your patience.
A> We apologise for the inconvenience. Rest assured, our teams are doing everything they can. Thank you for your understanding.
A> I understand your frustration. We apologise for the inconvenience. Have a lovely day.
=> not ending good; ending bad; scene walk-away; score <= 60

play: parrot
lang: fr
A> Je comprends votre frustration. Je suis vraiment désolée pour la gêne occasionnée. Merci de votre patience.
A> Je comprends votre frustration. Je suis vraiment désolée pour la gêne occasionnée. Merci de votre patience.
A> Toutes nos excuses pour ce désagrément. Soyez assurée que nos équipes font tout leur possible. Merci de votre compréhension.
A> Je comprends votre frustration. Toutes nos excuses pour la gêne occasionnée. Bonne journée.
=> not ending good; ending bad; scene walk-away; score <= 60

play: recovery
lang: en
A> You'll have to ring the technical helpline for that.
  expect +cold-transfer
  scene wall
A> I'm sorry, that was no help with twenty people in front of you. I'll take care of it myself.
  expect +apology +take-ownership
  scene baker
A> Menu, then 5, that's offline mode: cards go through up to 50 euros. I understand how stressful this is with a full shop.
  expect +acknowledge-emotion
  scene baker-till
A> Don't worry, your payments aren't lost: they stay in the machine and are charged once the network is back. I'll write to you by 12:30 with the latest.
  expect +reassure +commit-deadline
  scene florist
A> So you have one sale of 640 euros, and offline mode stops at 50. What had you agreed with the family?
  expect +open-question
  scene florist-bride
A> That must be worrying after a night of work. I can offer you a payment link by text, and you see the money come in before the flowers go. Would that help?
  expect +acknowledge-emotion
  scene florist-link
A> The link carries your shop's name and the exact sum. I'll send it to you within two minutes, and I'll stay with you until it's paid.
  expect +take-ownership
  scene market
A> I'm sorry you've been the one everyone runs to, Ms Morel. I don't know when it's back, so I won't guess. I'll write to you by 12:30 and every half hour.
  expect +commit-deadline
  scene market-losses
A> I can't cover the takings. What I can do is refund each stall 20 euros, and it'll be done on Tuesday. Is that fair?
  expect +offer-solution -over-promise
  scene agreed
A> Thank you for passing it on. Anything else I can do for you? Goodbye, Ms Morel.
=> ending good; anger <= 4; score >= 60; turns <= 11

play: recovery
lang: fr
A> Il faut voir ça avec le service technique.
  expect +cold-transfer
  scene wall
A> Je m'excuse, avec vingt personnes devant vous, cela ne vous avançait pas. Je m'en occupe moi-même.
  expect +apology +take-ownership
  scene baker
A> Menu, puis 5, c'est le mode sans connexion : les cartes passent jusqu'à 50 euros. Je comprends que ce soit stressant, avec une boutique pleine.
  expect +acknowledge-emotion
  scene baker-till
A> Rassurez-vous, vos paiements ne sont pas perdus : ils restent dans l'appareil et seront débités au retour du réseau. Je vous écris à 12 h 30 pour faire le point.
  expect +reassure +commit-deadline
  scene florist
A> Donc vous avez une seule vente de 640 euros, et le mode sans connexion s'arrête à 50. Qu'aviez-vous convenu avec la famille ?
  expect +open-question
  scene florist-bride
A> Je comprends que ce soit angoissant, après une nuit de travail. Je vous propose un lien de paiement par SMS : vous voyez l'argent arriver avant que les fleurs partent. Est-ce que cela vous aiderait ?
  expect +acknowledge-emotion
  scene florist-link
A> Il porte le nom de votre boutique et la somme exacte. Je vous l'envoie dans les deux minutes, et je reste avec vous jusqu'au paiement.
  expect +take-ownership
  scene market
A> Je suis désolée que tout retombe sur vous, madame Morel. J'ignore quand le réseau reviendra, alors je ne devinerai pas. Je vous écris à 12 h 30, puis toutes les demi-heures.
  expect +commit-deadline
  scene market-losses
A> Les recettes perdues, je n'ai pas de quoi les couvrir. Je peux rembourser 20 euros à chaque étal, ce sera fait mardi. Est-ce que cela vous paraît juste ?
  expect +offer-solution -over-promise
  scene agreed
A> Merci de faire le relais. Puis-je faire autre chose pour vous ? Au revoir, madame Morel.
=> ending good; anger <= 4; score >= 60; turns <= 11

# Data first, then words that nobody in the hall understands, then no hour at all.
play: lost-in-jargon
lang: en
A> Hello. What model is your terminal?
  expect +closed-question
  scene machine
A> Thanks. The TLS handshake is failing on the acquirer's gateway, it's with our L2.
  expect +jargon
  scene baker
A> The RMA team has the ticket in L2.
  expect +jargon
  scene plain
A> Sorry, that was our jargon: the machines' identity card expired overnight, so the bank doesn't recognise them.
  expect +apology -jargon
  scene baker
A> Normally it should be back soon.
  expect +hedged-commitment -commit-deadline
  scene vague
A> As soon as possible, we'll see.
  expect +hedged-commitment
=> ending bad; scene walk-away; score <= 70

play: lost-in-jargon
lang: fr
A> Bonjour. Quel est le modèle de votre terminal ?
  expect +closed-question
  scene machine
A> Merci. Le handshake TLS échoue sur la passerelle, c'est en N2.
  expect +jargon
  scene baker
A> Le ticket est chez le N2, côté middleware.
  expect +jargon
  scene plain
A> Pardon, c'était notre charabia : la carte d'identité des terminaux a expiré cette nuit, donc la banque ne les reconnaît plus.
  expect +explain-cause -jargon
  scene baker
A> Normalement, ça devrait revenir bientôt.
  expect +hedged-commitment -commit-deadline
  scene vague
A> Dès que possible, on verra.
  expect +hedged-commitment
=> ending bad; scene walk-away; score <= 70

# Two happy customers, and a promise on the board that nobody can keep.
play: over-promise
lang: en
A> Good morning Nina. A whole queue, that's stressful, I'm sorry. Menu, then 5: you can take cards again, up to 50 euros.
  scene baker-till
A> Don't worry, your payments are stored. I'll write to you by 12:30.
  scene florist
A> So one sale of 640 euros. How were they going to pay?
  scene florist-bride
A> I can offer you a payment link, she pays on her phone.
  scene florist-link
A> The link carries your shop's name. I'll send it to you within two minutes.
  scene market
A> The outage is due to a certificate that expired on our side, and I'm sorry.
  expect +explain-cause -commit-deadline
  scene market-when
A> I'll write to you by 12:30.
  expect +commit-deadline
  scene market-losses
A> Of course. I'll refund each stall 150 euros on Monday.
  expect +over-promise
  scene too-good
A> Yes, certainly: I'll refund the 150 euros to each stall.
  expect +over-promise
=> ending bad; scene board; not ending good

play: over-promise
lang: fr
A> Bonjour Nina. C'est stressant, je suis désolée. Menu, puis 5 : vous pouvez encaisser, jusqu'à 50 euros.
  scene baker-till
A> Rassurez-vous, vos paiements sont gardés. Je vous écris à 12 h 30.
  scene florist
A> Donc une seule vente de 640 euros. Comment devait-on vous régler ?
  scene florist-bride
A> Je vous propose un lien de paiement, elle règle avec son téléphone.
  scene florist-link
A> Le lien porte le nom de la boutique. Je vous l'envoie dans les deux minutes.
  scene market
A> La panne vient d'un certificat qui a expiré chez nous, et j'en suis désolée.
  expect +explain-cause -commit-deadline
  scene market-when
A> Je vous écris à 12 h 30.
  expect +commit-deadline
  scene market-losses
A> Bien sûr. Je rembourse 150 euros à chaque étal lundi.
  expect +over-promise
  scene too-good
A> Oui, j'en suis sûre, je vous rembourse à tous les 150 euros.
  expect +over-promise
=> ending bad; scene board; not ending good

"""###
    ),
    (
      "public-complaint", ###"""
# Everybody reads along. The private message is for the address, not for the answer.
parley: 1
id: public-complaint
title.en: In front of everybody
title.fr: Devant tout le monde
channel: social
difficulty: 4
skills: active-listening empathy ownership resolution courtesy
today: 2026-04-22
customer: anger=7 trust=3 patience=12
card.en: Wednesday 22 April. Anna posts a photo of a torn brake cable: her Roulvert rental bike left your workshop yesterday, the rear brake failed this morning on a hill with her daughter Zoe, five, in the child seat. Nobody is hurt. The cause is unknown: do not guess. Fourteen bikes went through the workshop yesterday; you may have them stopped and checked, and will know the result tomorrow at noon. You may bring her another bike with a child seat this evening before six, refund this month (39 euros) and call back. Keep public replies short; never ask for an address, a phone number or a bike number in public; take those by private message, and say in public what you do.
card.fr: Mercredi 22 avril. Anna publie la photo d'un câble de frein arraché : son vélo de location Roulvert est sorti de votre atelier hier, le frein arrière a lâché ce matin dans une descente, sa fille Zoé, cinq ans, sur le siège enfant. Personne n'est blessé. La cause n'est pas connue : ne devinez pas. Quatorze vélos sont passés par l'atelier hier ; vous pouvez les faire arrêter et contrôler, résultat demain à midi. Vous pouvez lui apporter un autre vélo avec siège enfant ce soir avant 18 h, rembourser le mois (39 euros) et rappeler. En public, restez bref ; n'y demandez jamais d'adresse, de téléphone ni de numéro de vélo ; prenez-les en message privé, et dites en public ce que vous faites.
allow refund <= 39 EUR
allow replacement
allow callback
fact answer-day: date from commit-deadline or follow-up

== post
C po1.en> Thanks a bunch @Roulvert. Bike out of your workshop yesterday, rear brake dead this morning halfway down a hill, my five-year-old on the back. Photo below. Well done.
C po1.fr> Merci @Roulvert ! Vélo sorti de votre atelier hier, frein arrière mort ce matin en pleine descente, ma fille de cinq ans à l'arrière. Photo ci-dessous. Bravo.
C po2.en> So let's start again. One brake, one hill, one little girl. Anything to say to that, here, where everybody can read it?
C po2.fr> On reprend. Un frein, une descente, une petite fille. Vous avez quelque chose à en dire, ici, devant tout le monde ?
C po3.en> 412 people have looked at the photo so far. Have you?
C po3.fr> 412 personnes ont regardé la photo, pour l'instant. Et vous ?
C po4.en> I can wait. The photo can too.
C po4.fr> Je peux attendre. La photo aussi.
say po1 once
say po2 when seen(exposed) >= 1 once
goal: acknowledge-emotion | apology | validate within 1
hint1.en: A mother had the fright of her life, and 412 people are waiting for your tone.
hint1.fr: Une mère a eu la peur de sa vie, et 412 personnes guettent votre ton.
hint2.en: In public: your first name, the fright, an apology without conditions, and how are they?
hint2.fr: En public : votre prénom, la peur, des excuses sans condition, et comment vont-elles ?
hint3.en: Hello Anna, Hugo here. How frightening, with your daughter behind you. I'm sorry. How are you both?
hint3.fr: Bonjour Anna, ici Hugo. C'est effrayant, avec votre fille derrière vous. Je suis désolé. Comment allez-vous ?
model.en> Hello Anna, Hugo here, for Roulvert. A brake that fails with your daughter on the back: that must have been terrifying, and I'm so sorry. How are you both now?
model.fr> Bonjour Anna, ici Hugo, de Roulvert. Un frein qui lâche avec votre fille à l'arrière, c'est effrayant, et j'en suis vraiment désolé. Comment allez-vous, toutes les deux ?
+ verify-identity.en: your address
+ verify-identity.en: your phone number
+ verify-identity.en: bike number
+ verify-identity.fr: votre adresse
+ verify-identity.fr: votre numéro
+ verify-identity.fr: numéro du vélo
+ warm-transfer.en: private message
+ warm-transfer.en: send us a dm
+ warm-transfer.en: dm us
+ warm-transfer.fr: message privé
+ warm-transfer.fr: en privé
+ warm-transfer.fr: en mp
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask screenshot
on over-promise -> ask too-good
on blame-others & not acknowledge-emotion & not apology -> ask screenshot
on policy-wall | cold-transfer -> wall
on hedged-commitment -> vague
on jargon -> vague
on verify-identity & not warm-transfer -> ask exposed
on re-ask -> ask exposed
on warm-transfer & not acknowledge-emotion & not apology -> dodge
on offer-solution & not acknowledge-emotion & not apology & not over-promise -> too-early
on acknowledge-emotion | apology | validate -> thread
on open-question | closed-question | take-ownership | commit-deadline -> thread
on nothing twice -> ask nudge
else -> post

== exposed
C ex1.en> You want that here? In front of people I've never met? Think again.
C ex1.fr> Vous voulez ça ici ? Devant des gens que je n'ai jamais vus ? Réfléchissez un peu.
C ex2.en> I don't hand out my details in a public thread. You wouldn't either.
C ex2.fr> Je ne donne pas mes coordonnées sous une publication. Vous non plus, je suppose.
goal: apology | acknowledge-emotion | validate within 1
hint1.en: That question belongs in a private message.
hint1.fr: Cette question se pose en message privé.
hint2.en: Say that she is right, and stay on what can be said in public.
hint2.fr: Donnez-lui raison, et restez sur ce qui peut se dire en public.
hint3.en: You're right, not here, I'm sorry.
hint3.fr: Vous avez raison, pas ici, pardon.
model.en> You're right, that has no place in public, and I'm sorry. I'll take your details privately; what we do about the brake, I'll say here.
model.fr> Vous avez raison, cela n'a rien à faire en public, je m'en excuse. Vos coordonnées, je les prendrai en privé ; ce que nous faisons pour ce frein, je le dirai ici.
on verify-identity | re-ask -> exposed
on tell-to-calm-down | blame-customer | dismissive | non-apology -> walked
on commit-deadline & not over-promise -> private
else -> return

== thread
C th1.en> She's fine, she thought it was a game. I didn't. (@marc_h replies: "Same thing to me in May.") How many bikes went through that workshop yesterday?
C th1.fr> Elle va bien, elle a cru que c'était un jeu. Moi, non. (@marc_h répond : « Pareil pour moi en mai. ») Combien de vélos sont passés par cet atelier, hier ?
C th2.en> (@marc_h replies: "Same thing to me in May.") See? How many bikes went through that workshop yesterday? There are other parents reading this.
C th2.fr> (@marc_h répond : « Pareil pour moi en mai. ») Vous voyez ? Combien de vélos sont passés par cet atelier, hier ? Il y a d'autres parents qui lisent.
C th4.en> Hearts and sorry faces don't stop a bike. How many more of them are out there?
C th4.fr> Les petits cœurs n'arrêtent pas un vélo. Il y en a combien d'autres, dehors ?
C th3.en> (Three more people are following this thread.) It's a simple question. What about the other bikes?
C th3.fr> (Trois personnes de plus suivent cette discussion.) La question est simple. Et les autres vélos ?
say th2 once
say th1 once
goal: take-ownership | commit-deadline within 2
hint1.en: This question is everybody's. Answer it in public, with an act and a time.
hint1.fr: Cette question est celle de tous. Répondez-y en public, par un acte et une heure.
hint2.en: The number, what you do about it today, when you report back here; then, and only then, the private message.
hint2.fr: Le nombre, ce que vous faites aujourd'hui, quand vous revenez ici ; ensuite seulement, le message privé.
hint3.en: Fourteen. I'll have them all checked today and post the result here by tomorrow noon.
hint3.fr: Quatorze. Je les fais tous contrôler aujourd'hui et je vous réponds ici demain à midi.
model.en> You're right to ask it here: fourteen bikes. I'll have every one of them stopped and checked today, and I'll post the result under this photo tomorrow by noon. For your own bike, I'm sending you a private message, just for the address.
model.fr> Vous avez raison de le demander ici : quatorze vélos. Je les fais tous arrêter et contrôler aujourd'hui, et je vous donne le résultat sous cette photo demain à midi. Pour le vôtre, je vous écris en message privé, juste pour l'adresse.
+ verify-identity.en: your address
+ verify-identity.en: your phone number
+ verify-identity.en: bike number
+ verify-identity.fr: votre adresse
+ verify-identity.fr: votre numéro
+ verify-identity.fr: numéro du vélo
+ warm-transfer.en: private message
+ warm-transfer.en: privately
+ warm-transfer.en: dm us
+ warm-transfer.fr: message privé
+ warm-transfer.fr: en privé
+ warm-transfer.fr: en mp
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask screenshot
on over-promise -> ask too-good
on blame-others & not acknowledge-emotion & not apology -> ask screenshot
on policy-wall | cold-transfer -> wall
on hedged-commitment -> vague
on jargon -> vague
on verify-identity & not warm-transfer -> ask exposed
on commit-deadline & not hedged-commitment & not over-promise -> private
on take-ownership & warm-transfer -> private
on warm-transfer & not take-ownership & not commit-deadline -> dodge
on take-ownership | offer-solution | next-steps -> private
on apology & not take-ownership & not commit-deadline when seen(thread) >= 3 -> walked
on acknowledge-emotion & not take-ownership & not commit-deadline when seen(thread) >= 3 -> walked
on closing & not apology -> walked
on nothing twice -> ask nudge
else -> thread

== dodge
C dg1.en> Ah, the famous private message. So that it goes quiet out here? Say it in public first: what are you doing about those brakes?
C dg1.fr> Ah, le fameux message privé. Pour que ça ne fasse plus de bruit ? Dites d'abord ici ce que vous faites pour ces freins.
C dg2.en> I'll write to you privately once you've answered one thing publicly.
C dg2.fr> Je vous écrirai en privé quand vous aurez répondu à une chose en public.
goal: take-ownership | commit-deadline | apology within 2
hint1.en: Moving to private without an answer looks like hiding.
hint1.fr: Passer en privé sans avoir répondu, cela ressemble à une fuite.
hint2.en: Say in public what you do and by when; explain that only the address is private.
hint2.fr: Dites en public ce que vous faites et pour quand ; expliquez que seule l'adresse est privée.
hint3.en: Fair point. Here, in public: I'll have the fourteen bikes checked today.
hint3.fr: C'est juste. Ici, en public : je fais contrôler les quatorze vélos aujourd'hui.
model.en> Fair point, and I'm sorry it looked that way. In public, then: I'll have the fourteen bikes from yesterday checked today, and I'll post the result here tomorrow by noon. Private is only for your address.
model.fr> C'est juste, et je m'excuse d'en avoir donné l'impression. En public, donc : je fais contrôler aujourd'hui les quatorze vélos d'hier, et je vous donne le résultat ici demain à midi. Le privé, c'est seulement pour votre adresse.
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask screenshot
on over-promise -> ask too-good
on policy-wall | cold-transfer -> walked
on hedged-commitment -> vague
on commit-deadline -> private
on take-ownership -> private
on apology | validate | acknowledge-emotion | open-question -> thread
on nothing twice -> ask nudge
else -> dodge

== private
C pr1.en> (private message) Here I am. Bike 2214, 6 Mill Street. And just so you know: I'm not after a refund.
C pr1.fr> (message privé) Me voilà. Vélo 2214, 6 rue des Carmes. Et que ce soit clair : je ne cherche pas à me faire rembourser.
C pr3.en> (private message) Still here. I came because you said you'd listen.
C pr3.fr> (message privé) Toujours là. Je suis venue parce que vous disiez vouloir m'écouter.
say pr1 once
C pr2.en> (private message) You've got the bike and the street. What else is there to say in private?
C pr2.fr> (message privé) Vous avez le vélo et la rue. Il y a autre chose à dire en privé ?
goal: open-question | acknowledge-emotion within 2
hint1.en: Out of the crowd, she has a voice of her own. Let her use it.
hint1.fr: Loin de la foule, elle a une autre voix. Laissez-la parler.
hint2.en: Thank her for coming, and ask what happened on that hill.
hint2.fr: Remerciez-la d'être venue, et demandez ce qui s'est passé dans cette descente.
hint3.en: Thank you, Anna. Tell me what happened on that hill?
hint3.fr: Merci, Anna. Que s'est-il passé dans cette descente ?
model.en> Thank you, Anna, I have the bike and the street now. So it isn't about money for you; I hear that. Would you tell me what happened on that hill?
model.fr> Merci, Anna, j'ai bien noté le vélo et la rue. Donc ce n'est pas une question d'argent, je l'entends. Racontez-moi : que s'est-il passé dans cette descente ?
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask screenshot
on over-promise -> ask too-good
on policy-wall | cold-transfer -> wall
on re-ask | verify-identity -> ask given
on open-question -> hill
on acknowledge-emotion | validate | apology -> hill
on offer-solution & not acknowledge-emotion & not apology & not over-promise when seen(hill) < 1 -> too-early
on hedged-commitment -> vague
on offer-options | paraphrase -> hill
on closed-question -> hill
on closing & not apology -> walked
on nothing twice -> ask nudge
else -> private

== given
C gi1.en> (private message) Two lines further up: 2214, Mill Street. I only typed it once because I thought you'd read it once.
C gi1.fr> (message privé) Deux lignes plus haut : 2214, rue des Carmes. Je ne l'ai tapé qu'une fois en pensant que vous le liriez une fois.
goal: apology | thanks within 1
hint1.en: It is on your screen already.
hint1.fr: C'est déjà sur votre écran.
hint2.en: Apologise, read it back, go on with what matters.
hint2.fr: Excusez-vous, relisez-le, et passez à ce qui compte.
hint3.en: You're right, I have it, I'm sorry.
hint3.fr: Vous avez raison, je l'ai, pardon.
model.en> You're right, it was in front of me, I'm sorry. Bike 2214, Mill Street: thank you.
model.fr> Vous avez raison, je l'avais sous les yeux, je suis désolé. Vélo 2214, rue des Carmes : merci.
on tell-to-calm-down | blame-customer | dismissive -> walked
else -> return

== hill
C hi1.en> (private message) I stopped with my feet, against a bin. Zoe was laughing. I was still shaking at the school gate, and I couldn't get back on it. I pushed it all the way home.
C hi1.fr> (message privé) J'ai freiné avec les pieds, contre une poubelle. Zoé riait. Moi, je tremblais encore devant l'école, et je n'ai pas pu remonter dessus. Je l'ai poussé jusqu'à la maison.
C hi3.en> (private message) I don't know if you can picture it. Zoe still calls it "the big whee".
C hi3.fr> (message privé) Je ne sais pas si vous imaginez. Zoé appelle ça « le grand toboggan ».
say hi1 once
C hi2.en> (private message) I keep hearing that cable snap. And tomorrow it's school again, and I have no car.
C hi2.fr> (message privé) J'ai encore le bruit du câble dans l'oreille. Et demain, il y a école, et je n'ai pas de voiture.
goal: acknowledge-emotion within 1
hint1.en: She is telling you how scared she was. Nothing else counts for one line.
hint1.fr: Elle vous dit sa peur. Pendant une ligne, rien d'autre ne compte.
hint2.en: Name the fear and its reason; then say what you can bring her, today.
hint2.fr: Nommez la peur et sa raison ; puis dites ce que vous pouvez lui apporter, aujourd'hui.
hint3.en: I understand how frightened you were, with Zoe behind you. I can bring you another bike this evening.
hint3.fr: Je comprends votre peur, avec Zoé derrière vous. Je peux vous apporter un autre vélo ce soir.
model.en> I understand how frightened you must have been, with Zoe laughing behind you and nothing under your fingers. I can bring you another bike with a child seat this evening before six. Would that help for tomorrow?
model.fr> Je comprends votre peur, avec Zoé qui riait derrière vous et plus rien sous les doigts. Je peux vous prêter un autre vélo avec siège enfant, apporté chez vous ce soir avant 18 h. Est-ce que cela vous aiderait pour demain ?
+ offer-solution.en: another bike
+ offer-solution.fr: un autre vélo
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask screenshot
on over-promise -> ask too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment -> vague
on offer-solution & not over-promise -> bike
on offer-options & not over-promise -> bike
on commit-deadline -> bike
on acknowledge-emotion | validate | apology | paraphrase -> school
on open-question -> school
on closing & not apology -> walked
on nothing twice -> ask nudge
else -> hill

== school
C sc1.en> (private message) Thanks. It does me good to tell someone who isn't clicking a heart. But there's school tomorrow, and I have no car.
C sc1.fr> (message privé) Merci. Ça fait du bien d'en parler à quelqu'un qui ne clique pas sur un cœur. Mais demain, il y a école, et je n'ai pas de voiture.
C sc3.en> (private message) Half past eight at the school gate, that's when I need to be there. How?
C sc3.fr> (message privé) Huit heures et demie devant l'école, il faut que j'y sois. Comment ?
C sc2.en> (private message) Right. And tomorrow morning, how do I take her to school?
C sc2.fr> (message privé) D'accord. Et demain matin, je l'emmène comment à l'école ?
say sc1 when count(acknowledge-emotion) >= 1 once
goal: offer-solution within 2
hint1.en: Now the practical side: school, tomorrow morning.
hint1.fr: Maintenant, le concret : l'école, demain matin.
hint2.en: Offer the other bike, with a child seat, this evening, brought to her door.
hint2.fr: Proposez l'autre vélo, avec siège enfant, ce soir, apporté chez elle.
hint3.en: I can bring you another bike with a child seat before six this evening.
hint3.fr: Je peux vous apporter un autre vélo avec siège enfant ce soir avant 18 h.
model.en> Then let's sort out tomorrow. I can bring you another bike with a child seat this evening before six, and take yours away for the examination. Does that suit you?
model.fr> Alors occupons-nous de demain. Je peux vous prêter un autre vélo avec siège enfant, apporté chez vous ce soir avant 18 h, et emmener le vôtre à l'examen. Cela vous convient ?
+ offer-solution.en: another bike
+ offer-solution.fr: un autre vélo
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask screenshot
on over-promise -> ask too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment -> vague
on offer-solution & not over-promise -> bike
on offer-options & not over-promise -> bike
on commit-deadline -> bike
on closing & not apology -> fair-end
on nothing twice -> ask nudge
else -> school

== too-early
C te1.en> A solution, already? Four hours ago I was braking with my shoes. Does it interest you at all, what happened?
C te1.fr> Une solution, déjà ? Il y a quatre heures, je freinais avec mes chaussures. Ça vous intéresse, ce qui s'est passé ?
C te2.en> You're quick with the voucher voice. I'm not shopping, I'm scared.
C te2.fr> Vous dégainez vite le geste commercial. Je ne fais pas mes courses, j'ai eu peur.
goal: acknowledge-emotion | open-question within 1
hint1.en: Right offer, wrong moment. She has not been heard.
hint1.fr: Bonne offre, mauvais moment. Elle n'a pas été écoutée.
hint2.en: Put the bike aside for a line; name the fright and ask about it.
hint2.fr: Laissez le vélo de côté une ligne ; nommez la peur et posez une question.
hint3.en: You're right, the fright comes first. What happened?
hint3.fr: Vous avez raison, d'abord la peur que vous avez eue. Que s'est-il passé ?
model.en> You're right, I went straight to the bike, and I'm sorry. You must have been terrified. What happened on that hill?
model.fr> Vous avez raison, j'ai commencé par le vélo et pas par vous, pardon. Je comprends que vous ayez eu très peur. Que s'est-il passé dans cette descente ?
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask screenshot
on over-promise -> ask too-good
on policy-wall | cold-transfer -> wall
on acknowledge-emotion | apology | validate when seen(thread) < 1 -> thread
on open-question when seen(thread) < 1 -> thread
on acknowledge-emotion | apology | validate | open-question -> hill
on hedged-commitment -> vague
on nothing twice -> ask nudge
else -> too-early

== bike
C bi1.en> (private message) Another bike, from the same workshop… Honestly, my stomach turns. Who will have checked it?
C bi1.fr> (message privé) Un autre vélo, du même atelier… Honnêtement, j'ai la boule au ventre. Qui l'aura vérifié ?
C bi3.en> (private message) I've read "checked" on a bill before. Yesterday's, for instance.
C bi3.fr> (message privé) « Contrôlé », je l'ai déjà lu sur une facture. Celle d'hier, par exemple.
say bi1 once
C bi2.en> (private message) I'd like to say yes. But I'd be putting Zoe on it. Who looks at the brakes?
C bi2.fr> (message privé) J'aimerais dire oui. Mais c'est Zoé que je mets dessus. Qui regarde les freins ?
goal: take-ownership | acknowledge-emotion | commit-deadline within 2
hint1.en: Trust is what broke. A name and a check before her eyes mend it.
hint1.fr: C'est la confiance qui a cassé. Un nom et un contrôle sous ses yeux la réparent.
hint2.en: Recognise the fear, say who checks, and that it is done in front of her.
hint2.fr: Reconnaissez l'appréhension, dites qui contrôle, et que ce sera fait devant elle.
hint3.en: I understand that worry. Sonia, our mechanic, will check it in front of you, and I'll make sure of it myself.
hint3.fr: Je comprends cette inquiétude. Sonia, notre mécanicienne, le contrôle devant vous ; j'y veille moi-même.
model.en> I understand that worry, and I'd have it too. I'll make sure of it myself: Sonia, our mechanic, comes along this evening before six and goes through the brakes with you, and you only ride it if it feels right.
model.fr> Je comprends cette appréhension, je l'aurais aussi. J'y veille personnellement : Sonia, notre mécanicienne, vient ce soir avant 18 h et passe les freins en revue avec vous ; vous ne montez dessus que si vous êtes tranquille.
+ reassure.en: in front of you
+ reassure.en: before your eyes
+ reassure.fr: devant vous
+ reassure.fr: sous vos yeux
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask screenshot
on over-promise -> ask too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment -> vague
on take-ownership | commit-deadline | next-steps -> public-again
on acknowledge-emotion | validate | reassure | offer-solution -> public-again
on closing & not apology -> fair-end
on nothing twice -> ask nudge
else -> bike

== public-again
C pa1.en> (private message) All right. This evening, then. And all those people out there, what do I tell them? They're still waiting under the photo.
C pa1.fr> (message privé) D'accord. Ce soir, donc. Et tous ces gens, dehors, je leur dis quoi ? Ils attendent toujours sous la photo.
C pa2.en> (private message) Don't leave me to write it. It's your workshop. What do you say in public?
C pa2.fr> (message privé) Ne me laissez pas l'écrire à votre place. C'est votre atelier. Vous dites quoi, en public ?
goal: summary | commit-deadline within 2
hint1.en: Close the loop where it was opened: in public.
hint1.fr: Refermez la boucle là où elle s'est ouverte : en public.
hint2.en: Sum up in two lines for everybody: what was done, what comes, and when. No private detail.
hint2.fr: Récapitulez en deux lignes pour tous : ce qui est fait, ce qui vient, et quand. Aucun détail privé.
hint3.en: To sum up for everyone: fourteen bikes stopped; I'll post the result here by tomorrow noon.
hint3.fr: Je récapitule pour tous : quatorze vélos arrêtés ; je vous donne le résultat ici demain à midi.
model.en> I'm writing it under your photo now. To sum up, for everyone: this brake failed and it must not happen again; fourteen bikes are stopped, and I'll post what we found here tomorrow by noon. Is that how you'd want it told?
model.fr> Je l'écris sous votre photo. Je récapitule, pour tout le monde : ce frein a lâché et cela ne doit plus arriver ; quatorze vélos sont arrêtés, et je vous donne ici, demain à midi, ce que nous avons trouvé. Est-ce que cela vous convient, dit ainsi ?
+ summary.en: results tomorrow
+ summary.en: i've posted
+ summary.en: i'll write under your photo
+ summary.fr: résultats demain
+ summary.fr: c'est publié
+ summary.fr: je publie
on tell-to-calm-down | blame-customer | dismissive | non-apology -> ask screenshot
on over-promise -> ask too-good
on policy-wall | cold-transfer -> wall
on hedged-commitment -> vague
on summary | commit-deadline -> agreed
on follow-up | take-ownership | next-steps -> agreed
on closing -> fair-end
on nothing twice -> ask nudge
else -> public-again

== agreed
C ag1.en> (public) Update: they answered, here and not behind a curtain. I'm pinning "{answer-day}" under the photo. That works for me, thank you.
C ag1.fr> (public) Mise à jour : ils ont répondu, ici et pas derrière un rideau. J'épingle « {answer-day} » sous la photo. Ça me convient, merci.
C ag2.en> (public) Update: they answered. I'll believe it when I read it, but that works for me, thank you.
C ag2.fr> (public) Mise à jour : ils ont répondu. J'y croirai quand je le lirai, mais ça me convient, merci.
say ag1 when known(answer-day) and anger < 5
goal: closing | thanks within 2
hint1.en: A last line in public, for her and for those who read.
hint1.fr: Une dernière ligne en public, pour elle et pour ceux qui lisent.
hint2.en: Thank her for speaking up, say when you are back, and goodbye.
hint2.fr: Remerciez-la d'avoir parlé, dites quand vous revenez, et saluez-la.
hint3.en: Thank you for telling us, Anna. Goodbye, and a hug to Zoe.
hint3.fr: Merci de nous avoir alertés, Anna. Au revoir, et bonne soirée à Zoé.
model.en> Thank you for speaking up, Anna: it may have spared someone else that hill. If anything else worries you, I'm here. Goodbye, and a good evening to you and Zoe.
model.fr> Merci de nous avoir alertés, Anna : cela a peut-être évité cette descente à quelqu'un d'autre. Si autre chose vous inquiète, je suis là. Au revoir, bonne soirée à vous et à Zoé.
on tell-to-calm-down | blame-customer | dismissive -> ask screenshot
on over-promise -> ask too-good
on closing | thanks | offer-further-help when anger < 5 and trust >= 4 and seen(hill) >= 1 -> good-end
on closing | thanks | offer-further-help -> fair-end
on nothing twice -> fair-end
else -> agreed

== screenshot
C ss1.en> Screenshot taken. A brake tears off with a child on board, and it's my fault. Do you want to delete that, or to apologise for it?
C ss1.fr> Capture d'écran faite. Un frein s'arrache avec une enfant à bord, et c'est ma faute. Vous préférez effacer, ou vous excuser ?
C ss2.en> Screenshot taken. (@marc_h replies: "Wow.") Read it again, slowly, as if it were your daughter.
C ss2.fr> Capture d'écran faite. (@marc_h répond : « Eh ben. ») Relisez-vous, lentement, comme si c'était votre fille.
C ss3.en> Screenshot taken. The supplier, the weather, somebody else… It's your name that's painted on the frame.
C ss3.fr> Capture d'écran faite. Le fournisseur, la météo, un autre… C'est votre nom qui est peint sur le cadre.
say ss1 when count(blame-customer) >= 1
say ss3 when count(blame-others) >= 1
goal: apology within 1
hint1.en: It is out, and it will stay out. Only an apology helps.
hint1.fr: C'est écrit, et cela restera. Seules des excuses aident.
hint2.en: Apologise in the same place, without "but" and without explaining yourself.
hint2.fr: Excusez-vous au même endroit, sans « mais » et sans vous justifier.
hint3.en: I'm sorry, that was uncalled for. You were right to speak up.
hint3.fr: Je vous présente mes excuses, c'était déplacé. Vous avez bien fait de parler.
model.en> I'm sorry, that was uncalled for, and I leave it here so that my apology stands under it. You were right to warn everybody.
model.fr> Je vous présente mes excuses, c'était déplacé, et je n'efface rien pour qu'elles restent dessous. Vous avez bien fait d'alerter tout le monde.
on tell-to-calm-down | blame-customer | blame-others | dismissive | non-apology -> walked
on apology | validate | acknowledge-emotion -> return
on nothing twice -> walked
else -> screenshot

== wall
C wa1.en> A rule. I show you a torn cable and you show me a rule. (412 people are reading, I'd remind you.)
C wa1.fr> Un règlement. Je vous montre un câble arraché, vous me montrez un règlement. (412 personnes lisent, je le rappelle.)
C wa2.en> Whose job is it, then, when a brake gives way? I'm asking you, and so is everybody else here.
C wa2.fr> Et c'est l'affaire de qui, alors, quand un frein lâche ? Je vous le demande, et tout le monde avec moi.
say wa2 when count(cold-transfer) >= 1
goal: take-ownership | apology within 1
hint1.en: A rule in public sounds like contempt.
hint1.fr: Un règlement, en public, sonne comme du mépris.
hint2.en: Take it on in your own name, and say one thing you do today.
hint2.fr: Prenez l'affaire à votre nom, et dites une chose que vous faites aujourd'hui.
hint3.en: You're right, it's our job. I'm taking care of it myself.
hint3.fr: Vous avez raison, c'est notre affaire. Je m'en occupe moi-même.
model.en> You're right, it's our job, and I'm sorry I sent you elsewhere. I'll take care of it myself: what happened, how are you both?
model.fr> Vous avez raison, c'est notre affaire, et je m'excuse de vous avoir renvoyée ailleurs. Je m'en occupe moi-même : comment allez-vous, toutes les deux ?
on tell-to-calm-down | blame-customer | dismissive | non-apology -> walked
on policy-wall | cold-transfer -> walked
on over-promise -> ask too-good
on take-ownership | apology | acknowledge-emotion | validate when seen(private) < 1 -> thread
on take-ownership | apology | acknowledge-emotion | validate when seen(hill) < 1 -> hill
on take-ownership | apology | acknowledge-emotion | validate -> school
on commit-deadline | offer-solution -> thread
on nothing twice -> ask nudge
else -> wall

== vague
C va1.en> Is that all? I was hoping too, with my feet on the road. What exactly are you doing, and by when?
C va1.fr> C'est tout ? Moi aussi, j'espérais, les pieds sur la route. Vous faites quoi exactement, et pour quand ?
C va2.en> No idea what that means, and I don't think I'm the only one reading who hasn't. In plain words?
C va2.fr> Je ne sais pas ce que cela veut dire, et je ne dois pas être la seule à lire. En clair ?
say va2 when count(jargon) >= 1
goal: commit-deadline within 1
hint1.en: A soft word in public is a screenshot in waiting.
hint1.fr: Un mot mou, en public, est une capture d'écran en attente.
hint2.en: One act, one hour, first person, plain words.
hint2.fr: Un acte, une heure, à la première personne, en mots simples.
hint3.en: I'll have the fourteen bikes checked today, and I'll tell you here by tomorrow noon.
hint3.fr: Je fais contrôler les quatorze vélos aujourd'hui, et je vous réponds ici demain à midi.
model.en> In plain words: I'll have yesterday's fourteen bikes checked today, and I'll tell you here, by tomorrow noon, what we found.
model.fr> En clair : je fais contrôler aujourd'hui les quatorze vélos d'hier, et je vous dis ici, demain à midi, ce que nous avons trouvé.
on tell-to-calm-down | blame-customer | dismissive | non-apology -> walked
on hedged-commitment -> walked
on over-promise -> ask too-good
on commit-deadline & not over-promise when seen(private) < 1 -> private
on commit-deadline & not over-promise when seen(hill) < 1 -> hill
on commit-deadline & not over-promise when seen(bike) < 1 -> bike
on commit-deadline -> public-again
on take-ownership | apology | acknowledge-emotion | validate when seen(private) < 1 -> thread
on offer-solution | take-ownership | apology | acknowledge-emotion | validate -> school
on nothing twice -> ask nudge
else -> vague

== too-good
C tg1.en> All that money? I asked for nothing. Are you buying my photo?
C tg1.fr> Tout cet argent ? Je n'ai rien demandé. C'est ma photo que vous achetez ?
C tg2.en> (@marc_h replies: "Do I get that too?") There you are. Do you really mean it?
C tg2.fr> (@marc_h répond : « Et moi, j'y ai droit aussi ? ») Et voilà. Vous êtes sérieux ?
goal: apology & not over-promise within 1
hint1.en: You have gone beyond your card, and it looks like hush money.
hint1.fr: Vous avez dépassé votre fiche, et cela ressemble à l'achat d'un silence.
hint2.en: Take it back simply, and go back to the brakes.
hint2.fr: Reprenez votre parole simplement, et revenez aux freins.
hint3.en: No, I'm sorry, that was too much, and beside the point. The brakes come first.
hint3.fr: Non, pardon, c'était trop, et à côté de la question. Les freins d'abord.
model.en> I apologise, that was too much, and beside the point. The brakes come first, yours and the other fourteen.
model.fr> Non, je vous présente mes excuses : je n'ai pas à promettre cela, et c'était hors sujet. Les freins d'abord, le vôtre et les quatorze autres.
on over-promise -> hush
on confirm-resolution | closing -> hush
on nothing twice -> hush
on nothing -> too-good
else -> return

== nudge
C nu1.en> "Roulvert is typing…" Still typing? (Two more people are following.)
C nu1.fr> « Roulvert est en train d'écrire… » Toujours ? (Deux personnes de plus suivent.)
C nu2.en> Silence is an answer too, you know. Not a good one.
C nu2.fr> Le silence est une réponse aussi, vous savez. Pas une bonne.
C nu3.en> (@marc_h replies: "They never answer. Told you.")
C nu3.fr> (@marc_h répond : « Ils ne répondent jamais. Je vous l'avais dit. »)
goal: apology | acknowledge-emotion | take-ownership within 1
hint1.en: On a public thread, silence speaks for you.
hint1.fr: Sous une publication, le silence parle pour vous.
hint2.en: Say that you are there, apologise for the wait, and answer the last question.
hint2.fr: Dites que vous êtes là, excusez-vous de l'attente, et répondez à la dernière question.
hint3.en: I'm here, Anna, and I'm sorry. I'm taking care of it.
hint3.fr: Je suis là, Anna, et je suis désolé. Je m'en occupe.
model.en> I'm here, Anna, and I'm sorry for the silence, on top of such a fright. I'm taking care of it myself.
model.fr> Je suis là, Anna, et je suis désolé de ce silence, après une frayeur pareille. Je m'en occupe moi-même.
on tell-to-calm-down | blame-customer | dismissive | non-apology -> walked
on nothing when seen(nudge) >= 5 -> walked
on nothing -> nudge
on commit-deadline & not over-promise when seen(private) < 1 -> private
else -> return

== good-end
ending: good
C ge1.en> (public) That's all I wanted. Zoe says thank you, with a drawing of a bicycle. Goodbye!
C ge1.fr> (public) Je n'en demandais pas plus. Zoé vous dit merci, avec un dessin de vélo. Au revoir !

== fair-end
ending: fair
C fe1.en> (public) We'll see tomorrow at noon, all of us. The photo stays up until then.
C fe1.fr> (public) On verra demain à midi, tous ensemble. La photo reste en ligne jusque-là.

== hush
ending: bad
C hs1.en> (public) So this is what a photo is worth to them, everybody. Queue here. I'm sending the brake to the local paper.
C hs1.fr> (public) Voilà donc le prix d'une photo chez eux, faites la queue. Moi, j'envoie le frein au journal local.

== walked
ending: bad
C wk1.en> (public) Right: share it, please. Everyone with a child seat should read this thread before tomorrow morning.
C wk1.fr> (public) Bon : partagez, s'il vous plaît. Tous ceux qui ont un siège enfant doivent lire cette discussion avant demain matin.

== blocked
ending: hangup
C bl1.en> (Anna has stopped replying. The photo has been shared 1,300 times.)
C bl1.fr> (Anna ne répond plus. La photo a été partagée 1 300 fois.)

"""###,
      ###"""
# Plays of "In front of everybody".

play: good
lang: en
A> Hello Anna, Hugo here, for Roulvert. A brake that fails with your daughter on the back: that must have been terrifying, and I'm so sorry. How are you both?
  expect +greeting +acknowledge-emotion +apology +open-question
  scene thread
A> You're right to ask it here: fourteen bikes. I'll have every one of them stopped and checked today, and I'll post the result under this photo tomorrow by noon. For your own bike I'm sending you a private message, only for the address.
  expect +validate +commit-deadline -hedged-commitment
  scene private
A> Thank you, Anna, bike 2214 is noted. So if I understand you, it isn't about the money, you want to know what went wrong. What happened on the hill?
  expect +thanks +paraphrase +open-question
  scene hill
A> I understand how frightened you were, with Zoe laughing behind you and your feet on the road. So you pushed the bike all the way home, and tomorrow there's school again. What would you need for the morning?
  expect +acknowledge-emotion +paraphrase +open-question
  scene school
A> Then let's sort out tomorrow. I can bring you another bike with a child seat this evening before six, and take yours away to be examined. Does that suit you?
  expect +offer-solution +confirm-resolution -over-promise
  scene bike
A> I understand that worry, I'd feel it too. I'll make sure of it myself: Sonia, our mechanic, comes along before six and goes through the brakes with you, and you only ride it if it feels right.
  expect +acknowledge-emotion +take-ownership
  scene public-again
A> To sum up, for everyone reading under the photo: this brake failed and must not fail again, the fourteen bikes are stopped, and I'll post what we found here tomorrow by noon. Is that how you'd want it told?
  expect +summary +commit-deadline
  scene agreed
A> Thank you for speaking up, Anna, you may have spared someone that hill. If there's anything else, I'm here. Goodbye to you and Zoe.
  expect +thanks +closing
=> ending good; scene good-end; anger <= 3; score >= 80; turns <= 9

play: good
lang: fr
A> Bonjour Anna, ici Hugo, de Roulvert. Un frein qui lâche avec votre fille à l'arrière, c'est effrayant, et j'en suis vraiment désolé. Comment allez-vous, toutes les deux ?
  expect +greeting +acknowledge-emotion +apology +open-question
  scene thread
A> Vous avez raison de le demander ici : quatorze vélos. Je les fais tous arrêter et contrôler aujourd'hui, et je vous donne le résultat sous cette photo demain à midi. Pour le vôtre, je vous écris en message privé, juste pour l'adresse.
  expect +validate +commit-deadline -hedged-commitment
  scene private
A> Merci, Anna, le vélo 2214 est noté. Donc ce n'est pas un remboursement que vous cherchez, c'est une réponse sur ce frein. Que s'est-il passé dans cette descente ?
  expect +thanks +paraphrase +open-question
  scene hill
A> Je comprends votre peur, avec Zoé qui riait derrière vous et vos pieds pour seul frein. Donc vous avez poussé le vélo jusqu'à la maison, et demain il y a encore école. Qu'est-ce qui vous aiderait pour demain matin ?
  expect +acknowledge-emotion +paraphrase +open-question
  scene school
A> Alors, occupons-nous de demain. Je peux vous prêter un autre vélo avec siège enfant, apporté chez vous ce soir avant 18 h, et emmener le vôtre à l'examen. Est-ce que cela vous convient ?
  expect +offer-solution +confirm-resolution -over-promise
  scene bike
A> Je comprends cette inquiétude, je l'aurais aussi. J'y veille personnellement : Sonia, notre mécanicienne, vient avant 18 h et passe les freins en revue avec vous. Vous ne montez dessus que si vous êtes tranquille.
  expect +acknowledge-emotion +take-ownership
  scene public-again
A> Je récapitule, pour tous ceux qui lisent sous la photo : ce frein a lâché et cela ne doit plus arriver, les quatorze vélos sont arrêtés, et je vous donne ici, demain à midi, ce que nous avons trouvé. Est-ce que cela vous convient, dit ainsi ?
  expect +summary +commit-deadline
  scene agreed
A> Merci de nous avoir alertés, Anna, vous avez peut-être évité cette descente à quelqu'un. Si autre chose vous inquiète, je suis là. Au revoir à vous et à Zoé.
  expect +thanks +closing
=> ending good; scene good-end; anger <= 3; score >= 80; turns <= 9

play: solve-too-early
lang: en
A> Hello. We can replace the bike today.
  expect +offer-solution -acknowledge-emotion
  scene too-early
A> It's a brand-new bike.
  scene too-early
A> How can I help, then?
  scene thread
A> I'll have the workshop checked today.
  scene private
A> I can bring you another bike this evening.
  expect +offer-solution
  scene too-early
A> Sorry. I can bring it at six.
A> It'll be there at six.
A> Goodbye.
=> not ending good; trust <= 6; score < 85

play: solve-too-early
lang: fr
A> Bonjour. On peut vous remplacer le vélo aujourd'hui.
  expect +offer-solution -acknowledge-emotion
  scene too-early
A> C'est un vélo tout neuf.
  scene too-early
A> Comment puis-je vous aider, alors ?
  scene thread
A> Je fais contrôler l'atelier aujourd'hui.
  scene private
A> Je peux vous prêter un autre vélo ce soir.
  expect +offer-solution
  scene too-early
A> Désolé. Je peux l'apporter à 18 h.
A> Il sera là à 18 h.
A> Au revoir.
=> not ending good; trust <= 6; score < 85

play: bad
lang: en
A> You should have checked the brakes before you set off.
  expect +blame-customer
  scene screenshot
A> Come on, nobody was hurt, it's not the end of the world.
  expect +dismissive
=> not ending good; score <= 45; turns <= 3

play: bad
lang: fr
A> Il fallait vérifier vos freins avant de partir, madame.
  expect +blame-customer
  scene screenshot
A> Inutile d'en faire un drame, il n'y a pas eu de blessé.
  expect +dismissive
=> not ending good; score <= 45; turns <= 3

# The classic: move it out of sight.
play: dodge
lang: en
A> Hello, please send us a private message.
  scene dodge
A> All complaints have to be made through the form on our website, that's our policy.
  expect +policy-wall
=> ending bad; scene walked; score <= 50

play: dodge
lang: fr
A> Bonjour, merci de nous écrire en message privé.
  scene dodge
A> Toute réclamation se fait uniquement par le formulaire du site, c'est la procédure.
  expect +policy-wall
=> ending bad; scene walked; score <= 50

play: silent
lang: en
A> (silence)
  scene post
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; not ending good; score <= 45

play: silent
lang: fr
A> (silence)
  scene post
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
=> ending hangup; not ending good; score <= 45

play: parrot
lang: en
A> We're so sorry for the inconvenience. We understand your frustration. Please send us a private message.
A> We understand your frustration. We're sorry for the inconvenience. Thank you for your feedback.
A> We apologise for the inconvenience. Customer satisfaction is our priority. Thank you for your patience.
A> We understand your frustration and apologise for the inconvenience. Have a nice day.
=> not ending good; ending bad; score <= 60

play: parrot
lang: fr
A> Nous sommes désolés pour la gêne occasionnée. Nous comprenons votre mécontentement. Merci de nous écrire en message privé.
A> Nous comprenons votre mécontentement. Toutes nos excuses pour la gêne occasionnée. Merci pour votre retour.
A> Toutes nos excuses pour ce désagrément. La satisfaction de nos clients est notre priorité. Merci de votre patience.
A> Nous comprenons votre mécontentement et vous présentons nos excuses. Bonne journée.
=> not ending good; ending bad; score <= 60

play: recovery
lang: en
A> Hello. Could you confirm your address and your date of birth?
  expect +verify-identity
  scene exposed
A> You're right, not here, I'm sorry.
  expect +apology
  scene post
A> It's terrifying, a brake that goes with a child on the back, and I should have begun with that. How are you both?
  expect +acknowledge-emotion +open-question
  scene thread
A> Fourteen bikes. I'll have them all checked today and I'll post the result here by noon tomorrow. For your address only, I'm sending you a private message.
  expect +commit-deadline
  scene private
A> Thank you, Anna. So you're not after money, you want to know about that brake. What happened on the hill?
  expect +open-question
  scene hill
A> I understand how frightening that was, with Zoe on the back. I can bring you another bike with a child seat before six this evening. Would that help?
  expect +acknowledge-emotion +offer-solution
  scene bike
A> Sonia, our mechanic, goes through the brakes with you before you ride it. I'll make sure of it myself.
  expect +take-ownership
  scene public-again
A> I'll answer under the photo today: fourteen bikes stopped, and I'll post what we found by noon tomorrow.
  expect +commit-deadline
  scene agreed
A> Thank you for warning us, Anna. Goodbye, and good night to Zoe.
=> ending good; anger <= 4; score >= 60; turns <= 10

play: recovery
lang: fr
A> Bonjour. Puis-je vérifier votre adresse et votre date de naissance ?
  expect +verify-identity
  scene exposed
A> Vous avez raison, pas ici, je m'en excuse.
  expect +apology
  scene post
A> Un frein qui lâche avec une enfant à l'arrière, c'est effrayant, et j'aurais dû commencer par là. Comment allez-vous, toutes les deux ?
  expect +acknowledge-emotion +open-question
  scene thread
A> Quatorze vélos. Je les fais tous contrôler aujourd'hui et je vous donne le résultat ici demain à midi. Pour l'adresse seulement, je vous écris en message privé.
  expect +commit-deadline
  scene private
A> Merci, Anna. Donc vous ne cherchez pas d'argent, vous voulez savoir pour ce frein. Que s'est-il passé dans la descente ?
  expect +open-question
  scene hill
A> Je comprends à quel point vous avez eu peur, avec Zoé à l'arrière. Je peux vous prêter un autre vélo avec siège enfant, chez vous ce soir avant 18 h. Cela vous aiderait ?
  expect +acknowledge-emotion +offer-solution
  scene bike
A> Sonia, notre mécanicienne, passe les freins en revue avec vous avant que vous montiez. J'y veille moi-même.
  expect +take-ownership
  scene public-again
A> Je réponds sous la photo dès aujourd'hui : quatorze vélos arrêtés, et je vous donne demain à midi ce que nous avons trouvé.
  expect +commit-deadline
  scene agreed
A> Merci de nous avoir alertés, Anna. Au revoir, et bonne nuit à Zoé.
=> ending good; anger <= 4; score >= 60; turns <= 10

# Paying for the photo instead of answering it.
play: hush-money
lang: en
A> Hello Anna. We'll refund the whole year, 468 euros, today.
  expect +over-promise
  scene too-good
A> I apologise, that was beside the point.
  expect +apology
  scene post
A> I'll refund you 200 euros today and we say no more about it.
  expect +over-promise
  scene too-good
A> Yes, I'll refund you the 200 euros now.
  expect +over-promise
=> ending bad; scene hush; not ending fair

play: hush-money
lang: fr
A> Bonjour Anna. Je vous rembourse l'année entière, 468 euros, aujourd'hui.
  expect +over-promise
  scene too-good
A> Je vous présente mes excuses, c'était hors sujet.
  expect +apology
  scene post
A> Bon : je vous rembourse 200 euros aujourd'hui et on n'en parle plus.
  expect +over-promise
  scene too-good
A> Oui, je vous rembourse les 200 euros tout de suite.
  expect +over-promise
=> ending bad; scene hush; not ending fair

# Round about: vague, then elsewhere, then asked twice; it ends neither well nor badly.
play: roundabout
lang: en
A> We're looking into it, someone will get back to you as soon as possible.
  expect +hedged-commitment
  scene vague
A> I'm so sorry, Anna, that was no answer. You must have been so frightened on that hill. I'm taking care of it.
  expect +apology +acknowledge-emotion
  scene thread
A> You'll have to ring the workshop about that.
  expect +cold-transfer
  scene wall
A> You're right, that's our job. I'll take care of it myself.
  expect +take-ownership
  scene thread
A> I'll have the fourteen bikes checked today.
  expect +commit-deadline
  scene private
A> Thank you. Could I confirm your address, please?
  scene given
A> You're right, it's there, I apologise.
  scene private
A> What happened on that hill?
  expect +open-question
  scene hill
A> I can bring you another bike this evening before six.
  scene bike
A> I'll make sure of the brakes myself.
  expect +take-ownership
  scene public-again
A> Goodbye.
  expect +closing
=> ending fair; scene fair-end; not ending good

play: roundabout
lang: fr
A> C'est en cours d'analyse, quelqu'un reviendra vers vous dès que possible.
  expect +hedged-commitment
  scene vague
A> Je suis désolé, Anna, ce n'était pas une réponse. Je comprends votre peur, dans cette descente. Je m'en occupe.
  expect +apology +acknowledge-emotion
  scene thread
A> Pour les autres vélos, il faut voir avec l'atelier.
  expect +cold-transfer
  scene wall
A> Vous avez raison, c'est notre affaire. Je m'en occupe moi-même.
  expect +take-ownership
  scene thread
A> Je fais contrôler les quatorze vélos aujourd'hui.
  expect +commit-deadline
  scene private
A> Merci. Puis-je vérifier votre adresse, s'il vous plaît ?
  scene given
A> Vous avez raison, elle est là, je m'excuse.
  scene private
A> Que s'est-il passé dans cette descente ?
  expect +open-question
  scene hill
A> Je vous apporte un autre vélo ce soir avant 18 h.
  scene bike
A> Je veille moi-même aux freins.
  expect +take-ownership
  scene public-again
A> Au revoir.
  expect +closing
=> ending fair; scene fair-end; not ending good

"""###
    ),
    (
      "wrong-refund-promise", ###"""
# A colleague promised what nobody could keep. Two traps: promising it again, and hiding behind the rule.
parley: 1
id: wrong-refund-promise
title.en: The refund that was promised
title.fr: Le remboursement promis
channel: phone
difficulty: 4
skills: active-listening empathy ownership resolution courtesy
today: 2026-03-06
customer: anger=5.5 trust=3 patience=10
card.en: Claire Simon, order 7318 with Tissandre: made-to-measure curtains, 186 euros, delivered on 19 February, twelve centimetres short; they were cut to the height she gave. On 24 February Theo told her "a full refund within five days"; it is in the file. Made-to-measure is not taken back: nobody else can use it. You may refund up to 60 euros, have the workshop lengthen the curtains free of charge (collected Monday 9, back Thursday 12) and call back. Anything above 60 euros is for Maud, your manager, who answers on Mondays: you may put the case to her, never promise her answer.
card.fr: Claire Simon, commande 7318 chez Tissandre : rideaux sur mesure, 186 euros, livrés le 19 février, trop courts de douze centimètres ; ils ont été coupés à la hauteur qu'elle avait indiquée. Le 24 février, Théo lui a annoncé un « remboursement complet sous cinq jours » ; c'est écrit dans le dossier. Le sur-mesure n'est pas repris : il ne peut servir à personne d'autre. Vous pouvez rembourser jusqu'à 60 euros, faire rallonger les rideaux gratuitement par l'atelier (enlèvement lundi 9, retour jeudi 12) et rappeler. Au-delà de 60 euros, c'est Maud, votre responsable, qui tranche le lundi : vous pouvez lui présenter le dossier, jamais promettre sa réponse.
allow refund <= 60 EUR
allow replacement
allow callback
fact answer-day: date from commit-deadline or follow-up

== opening
C op1.en> Good afternoon. Claire Simon, order 7318. On 24 February I was promised my 186 euros within five days. It's the sixth of March, and I've had nothing.
C op1.fr> Bonjour. Claire Simon, commande 7318. Le 24 février, on m'a promis mes 186 euros sous cinq jours. Nous sommes le 6 mars, et je n'ai rien reçu.
C op2.en> There, you have everything you need. So: the 186 euros?
C op2.fr> Voilà, vous avez tout. Alors, ces 186 euros ?
C op3.en> I'm listening. The twenty-fourth of February, a Tuesday; I made a note of it.
C op3.fr> Je vous écoute. Le 24 février, un mardi ; je l'ai noté.
C op4.en> I did ask you something, you know.
C op4.fr> Je vous ai posé une question, tout de même.
say op1 once
say op2 when seen(identity) >= 1 once
goal: acknowledge-emotion | validate | apology within 2
hint1.en: She was given a date and it passed in silence. Answer that before you open the file.
hint1.fr: On lui a donné une date, et la date est passée sans un mot. Répondez à cela avant d'ouvrir le dossier.
hint2.en: Say what the broken promise must feel like, apologise for it, and let her tell what was said.
hint2.fr: Dites ce que l'on ressent quand une promesse n'est pas tenue, excusez-vous, et laissez-la raconter.
hint3.en: I'm sorry: you were given a date, you counted on it, and nobody called. What exactly were you told?
hint3.fr: Je suis désolé : on vous a donné une date, vous y avez compté, et personne n'a appelé. Que vous a-t-on dit au juste ?
model.en> Good afternoon Mrs Simon, Paul speaking. You were given a date, it went by, and nobody rang you: no wonder you're annoyed, and I'm sorry. What exactly did my colleague tell you that day?
model.fr> Bonjour madame Simon, Paul à l'appareil. On vous a donné une date, elle est passée et personne ne vous a appelée : je comprends votre agacement, et j'en suis désolé. Qu'est-ce que mon collègue vous a dit exactement ce jour-là ?
on over-promise -> too-good
on offer-solution & not over-promise when count(open-question) < 1 -> too-early
on policy-wall | cold-transfer -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on hedged-commitment | jargon -> vague
on verify-identity | re-ask -> ask identity
on open-question -> story
on acknowledge-emotion | validate | apology -> story
on take-ownership | paraphrase -> story
on nothing twice -> ask nudge
else -> opening

== identity
C id1.en> Claire Simon, 12 Tanner Street. The order is the one I gave you: 7318.
C id1.fr> Claire Simon, 12 rue des Tanneurs. Et la commande, celle que je vous ai donnée : 7318.
C id2.en> Simon. Seven, three, one, eight. It was my first sentence.
C id2.fr> Simon. Sept, trois, un, huit. C'était ma première phrase.
say id2 when count(re-ask) >= 1
goal: thanks within 1
hint1.en: She has told you who she is. Thank her and get to what matters.
hint1.fr: Elle vous a dit qui elle est. Remerciez-la et venez-en au fait.
hint2.en: Thank her by name, then ask for the story, not for more data.
hint2.fr: Remerciez-la par son nom, puis demandez-lui l'histoire, pas d'autres données.
hint3.en: Thank you, Mrs Simon, I have it in front of me.
hint3.fr: Merci, madame Simon, je l'ai sous les yeux.
model.en> Thank you, Mrs Simon, your order is in front of me now, and so is the note of that call.
model.fr> Merci, madame Simon, j'ai votre commande sous les yeux, et le compte rendu de cet appel aussi.
on re-ask -> identity
else -> return

== story
C st1.en> I have his words in front of me: "a full refund, five working days at most." The curtains are twelve centimetres short, and my father is moving in with me on the fourteenth.
C st1.fr> J'ai ses mots sous les yeux : « Remboursement complet, cinq jours au plus. » Les rideaux sont trop courts de douze centimètres, et mon père s'installe chez moi le 14.
C st2.en> I taught for thirty years: when I tell a class Thursday, it is Thursday. My father moves in on the fourteenth, and his window has curtains that stop in mid-air.
C st2.fr> J'ai enseigné trente ans : quand je disais jeudi aux élèves, c'était jeudi. Mon père arrive le 14, et à sa fenêtre j'ai des rideaux qui s'arrêtent en plein vol.
C st3.en> Buy other curtains. My father moves in with me on the fourteenth, and yours leave a hand's breadth of glass. It isn't a whim.
C st3.fr> Acheter d'autres rideaux. Mon père s'installe chez moi le 14, et les vôtres laissent une main de vitre à nu. Ce n'est pas un caprice.
say st3 when seen(crunch) >= 1
goal: paraphrase | open-question within 2
hint1.en: She has just given you the real reason. Show that you caught it.
hint1.fr: Elle vient de vous donner la vraie raison. Montrez que vous l'avez saisie.
hint2.en: Put the promise and the fourteenth back into your own words, then ask about the room.
hint2.fr: Redites la promesse et le 14 avec vos mots, puis demandez ce qu'il faut pour cette chambre.
hint3.en: So you were counting on that money to have his room ready. What would he need by then?
hint3.fr: Donc vous comptiez sur cette somme pour préparer sa chambre. De quoi aurait-il besoin d'ici là ?
model.en> So you were told a full refund, you planned your father's room around it, and the days go by. That must be worrying. What does he need in there by the fourteenth?
model.fr> Si je comprends bien, on vous a annoncé cinq jours, vous avez prévu la chambre de votre père avec cet argent, et les jours passent. Je comprends votre inquiétude. Qu'est-ce qu'il faudrait pour qu'il soit bien dans cette chambre, le 14 ?
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on hedged-commitment | jargon -> vague
on offer-solution & not over-promise -> weigh
on offer-options & not over-promise -> weigh
on open-question -> father
on paraphrase | acknowledge-emotion | validate -> father
on apology | take-ownership | explain-cause -> crunch
on nothing -> ask nudge
else -> crunch

== father
C fa1.en> He comes out of hospital that week. There's a street lamp right outside the window, and without curtains he won't sleep. He hardly slept in there as it is.
C fa1.fr> Il sort de l'hôpital cette semaine-là. Il y a un lampadaire juste devant la fenêtre : sans rideaux, il ne dormira pas. Il dort déjà si mal là-bas.
C fa2.en> Curtains that shut out a street lamp, by the fourteenth, for an old man who needs his sleep. That's really all.
C fa2.fr> Des rideaux qui cachent un lampadaire, pour le 14, pour un vieux monsieur qui a besoin de dormir. C'est tout, au fond.
goal: acknowledge-emotion | validate | explain-cause within 2
hint1.en: Now you know what she needs. Be straight with her about the money, and start from the room.
hint1.fr: Vous savez maintenant ce qu'il lui faut. Parlez franchement de l'argent, et partez de la chambre.
hint2.en: Own the mistake, say why the full sum is not possible, and say what is, with its days.
hint2.fr: Assumez l'erreur, dites pourquoi la somme entière n'est pas possible, et ce qui l'est, avec des jours.
hint3.en: I'd rather be straight with you: that promise was our mistake. Here is what I can do by Thursday.
hint3.fr: Je vous le dis franchement : cette promesse était une erreur de notre part. Voici ce que je peux faire d'ici jeudi.
model.en> Then those nights come first. I'll be honest: that promise was our mistake, because these curtains were cut for your window and nobody else can use them. I can have them lengthened free, back on Thursday the twelfth, and refund you 60 euros today. Would that help?
model.fr> Alors, ses nuits d'abord. Je préfère être franc : l'erreur est chez nous, mon collègue n'a pas vu que c'était du sur-mesure, coupé pour votre seule fenêtre. Je peux les faire rallonger gratuitement, retour jeudi 12, et vous rembourser 60 euros aujourd'hui. Cela vous aiderait ?
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on hedged-commitment | jargon -> vague
on offer-options & not over-promise -> weigh
on offer-solution & not over-promise -> weigh
on acknowledge-emotion | validate | apology | take-ownership -> crunch
on nothing -> ask nudge
else -> crunch

== crunch
C cr1.en> That's kindly put. But do I get my 186 euros, yes or no?
C cr1.fr> C'est gentiment dit. Mais mes 186 euros, je les aurai, oui ou non ?
C cr2.en> You're going round it. Yes or no is all I ask; I can take a no, I can't take another "within five days".
C cr2.fr> Vous tournez autour. Oui ou non, c'est tout ce que je demande ; un non, je sais l'entendre, un autre « sous cinq jours », non.
C cr4.en> Let me put it simply: do I get my 186 euros, yes or no?
C cr4.fr> Je vous le demande simplement : mes 186 euros, je les aurai, oui ou non ?
C cr3.en> I've one line left on the page. What do I write in it?
C cr3.fr> Il me reste une ligne sur la page. J'y écris quoi ?
say cr1 when count(acknowledge-emotion) >= 1 once
say cr2 when seen(crunch) >= 2
goal: offer-solution within 2
hint1.en: She wants the truth. A clear no with two real helps is worth more than a fog.
hint1.fr: Elle veut la vérité. Un non clair avec deux aides réelles vaut mieux que du brouillard.
hint2.en: Say what you cannot do and why, in one breath with what you can do and when.
hint2.fr: Dites ce que vous ne pouvez pas faire et pourquoi, puis aussitôt ce que vous pouvez et pour quand.
hint3.en: Not the whole sum, no; but today I can refund 60 euros and have them lengthened for nothing.
hint3.fr: La somme entière, non ; mais aujourd'hui je peux vous rembourser 60 euros et les faire rallonger pour rien.
model.en> The full sum, no, and you should have heard it on the twenty-fourth. What I can do is have them lengthened free of charge, collected on Monday, and refund you 60 euros today. How does that sound?
model.fr> La somme entière, non, et vous auriez dû l'apprendre dès le 24. Ce que je peux faire : les envoyer à rallonger gratuitement, enlèvement lundi, et vous rembourser 60 euros aujourd'hui. Qu'en dites-vous ?
on over-promise -> too-good
on cold-transfer -> wall
on open-question & not offer-solution when seen(story) < 1 -> story
on offer-options & not over-promise -> weigh
on offer-solution & not over-promise -> weigh
on policy-wall -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on hedged-commitment | jargon -> vague
on apology | acknowledge-emotion | validate when seen(crunch) >= 3 -> mediator
on closing & not apology -> mediator
on nothing -> ask nudge
else -> crunch

== too-early
C te1.en> One moment. You're handing me a solution and you don't know yet what it's for. Aren't you going to ask?
C te1.fr> Attendez. Vous me tendez une solution sans savoir à quel problème. Vous ne me demandez rien ?
C te2.en> That was quick. Did you read what I was told on the twenty-fourth, or is that for everybody?
C te2.fr> C'est rapide. Vous avez lu ce qu'on m'a dit le 24, ou vous proposez cela à tout le monde ?
goal: open-question within 1
hint1.en: The offer may be right; it came before she was heard.
hint1.fr: L'offre est peut-être bonne ; elle est venue avant l'écoute.
hint2.en: Admit that you went too fast, and ask her to tell you.
hint2.fr: Reconnaissez que c'était trop vite, et demandez-lui de raconter.
hint3.en: You're right, I rushed ahead. Tell me what these curtains were for?
hint3.fr: Vous avez raison, c'était trop vite. À quoi devaient servir ces rideaux ?
model.en> You're right, I went ahead without listening, and I'm sorry. Tell me: what were you told, and what were you counting on that money for?
model.fr> Vous avez raison, j'ai répondu sans vous écouter, pardon. Racontez-moi : que vous a-t-on promis, et pour quoi comptiez-vous sur cette somme ?
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on open-question -> story
on acknowledge-emotion | validate | apology | paraphrase -> story
on nothing -> ask nudge
else -> crunch

== too-good
C tg1.en> That's much what I was told on the twenty-fourth. Forgive me: is it you who decides that?
C tg1.fr> C'est à peu près ce qu'on m'a dit le 24. Pardonnez-moi : c'est vous qui en décidez ?
C tg2.en> I'd love to believe it. But I've already crossed that very sentence out once. Are you certain?
C tg2.fr> Je voudrais bien y croire. Mais cette phrase-là, je l'ai déjà barrée une fois. C'est bien certain ?
goal: offer-solution & not over-promise within 1
hint1.en: You have just promised more than you may. There is still time to take it back.
hint1.fr: Vous venez de promettre plus que vous ne pouvez. Il est encore temps de revenir en arrière.
hint2.en: Take it back at once, say sorry, and say exactly what is in your hands.
hint2.fr: Reprenez votre parole tout de suite, excusez-vous, et dites exactement ce qui dépend de vous.
hint3.en: No, and I must correct myself: what I can decide is 60 euros and the lengthening.
hint3.fr: Non, et je dois me reprendre : ce que je peux décider, c'est 60 euros et la retouche.
model.en> No, and I'm sorry, I spoke too fast. What is in my hands: I can refund you 60 euros today and have the curtains lengthened free. The rest I'll put to my manager myself, and I'll call you on Monday with her answer, whichever it is.
model.fr> Non, et je vous demande pardon, j'ai parlé trop vite. Voici ce qui dépend de moi : je peux vous rembourser 60 euros aujourd'hui et faire rallonger les rideaux sans frais. Le reste, je le présente moi-même à ma responsable et je vous rappelle lundi avec sa réponse, quelle qu'elle soit.
on over-promise -> promised-again
on policy-wall | cold-transfer -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on offer-solution | offer-options -> weigh
on hedged-commitment | jargon -> vague
on apology | take-ownership | explain-cause | validate -> crunch
on commit-deadline -> crunch
on closing | confirm-resolution -> promised-again
on nothing -> ask nudge
else -> crunch

== wall
C wa1.en> I see, the door, politely. On the twenty-fourth there was no such rule.
C wa1.fr> Je vois : la porte, mais avec le sourire. Le 24, il n'y avait pas de règle.
C wa3.en> Somebody else again. On the twenty-fourth it was Theo, today it's you; who will it be on Monday?
C wa3.fr> Quelqu'un d'autre, encore. Le 24, c'était Théo ; aujourd'hui, c'est vous ; et lundi, ce sera qui ?
say wa3 when count(cold-transfer) >= 1 once
C wa2.en> You're reading to me. I'd rather you talked to me.
C wa2.fr> Vous me lisez quelque chose, là. J'aimerais mieux que vous me parliez.
goal: offer-solution | take-ownership within 2
hint1.en: A rule is no answer to someone who was promised the opposite.
hint1.fr: Une règle n'est pas une réponse pour quelqu'un à qui l'on a promis le contraire.
hint2.en: Own the wrong promise, give the reason in plain words, and open another way.
hint2.fr: Assumez la promesse, donnez la raison en mots simples, et ouvrez une autre voie.
hint3.en: You were told something else, and that's on us. Let me tell you what I can do.
hint3.fr: On vous a dit autre chose, et c'est à nous de l'assumer. Voici ce que je peux faire.
model.en> I put that badly, I'm sorry. We told you the opposite, that mistake is ours, and I'm taking it on. I can have the curtains lengthened free of charge and refund you 60 euros today. What would that change for you?
model.fr> Je l'ai mal dit, pardon. Nous vous avons annoncé le contraire, l'erreur est la nôtre et je m'en charge. Je peux faire rallonger les rideaux gratuitement et vous rembourser 60 euros aujourd'hui. Qu'est-ce que cela changerait pour vous ?
on over-promise -> too-good
on policy-wall | cold-transfer -> mediator
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on hedged-commitment | jargon -> vague
on open-question when seen(story) < 1 -> story
on offer-solution | offer-options -> weigh
on apology | take-ownership | acknowledge-emotion | validate -> crunch
on nothing -> ask nudge
else -> crunch

== stung
C sg1.en> I measured that window twice, in good faith. What I'm ringing about is your word, not my tape measure.
C sg1.fr> J'ai mesuré cette fenêtre deux fois, de bonne foi. Je vous appelle pour votre parole, pas pour mon mètre.
C sg2.en> Theo, you, or the next one: I rang Tissandre, and Tissandre answered me.
C sg2.fr> Théo, vous ou un autre : moi, j'ai appelé Tissandre, et c'est Tissandre qui m'a répondu.
C sg3.en> I haven't raised my voice, I think. Please don't speak to me like that.
C sg3.fr> Je n'ai pas élevé la voix, il me semble. Alors ne me parlez pas sur ce ton.
C sg4.en> I'm noting that sentence down too, with the time.
C sg4.fr> Cette phrase-là aussi, je la note, avec l'heure.
say sg1 when count(blame-customer) >= 1
say sg2 when count(blame-others) >= 1
goal: apology within 1
hint1.en: That hurt. Repair it first; the money can wait a minute.
hint1.fr: Cela l'a blessée. Réparez d'abord ; l'argent attendra une minute.
hint2.en: Apologise for what you said, plainly and without "but", then listen.
hint2.fr: Excusez-vous de ce que vous avez dit, simplement et sans « mais », puis écoutez.
hint3.en: I'm sorry, that was out of place. Please go on: what were you told?
hint3.fr: Pardon, c'était déplacé de ma part. Reprenez, je vous en prie : que vous a-t-on dit ?
model.en> I apologise, that was out of place. You took us at our word, and the word wasn't kept: you have every reason to be upset. Please, what were you told that morning?
model.fr> Je vous présente mes excuses, c'était déplacé. Vous nous avez crus sur parole et la parole n'a pas été tenue : vous avez toutes les raisons d'être fâchée. Racontez-moi : que vous avait-on promis ce matin-là ?
on over-promise -> too-good
on blame-customer | tell-to-calm-down | dismissive | non-apology -> mediator
on blame-others & not apology & not take-ownership -> mediator
on policy-wall | cold-transfer -> wall
on open-question when seen(story) < 1 -> story
on offer-solution & apology & not over-promise -> weigh
on apology | acknowledge-emotion | validate -> crunch
on take-ownership -> crunch
on nothing twice -> ask nudge
else -> stung

== vague
C va1.en> That kind of "we'll see" I was given once already, only better dressed. Who will do what, and on which day?
C va1.fr> Ce genre de « on verra », je l'ai déjà eu, mieux habillé. Qui fait quoi, et quel jour ?
C va3.en> Thirty years of teaching, and I didn't understand that sentence. In plain words: who does what, and on which day?
C va3.fr> Trente ans d'enseignement, et je n'ai pas compris cette phrase. En clair : qui fait quoi, et quel jour ?
say va3 when count(jargon) >= 1 once
C va2.en> I can't hang that at a window. Give me a day.
C va2.fr> Cela ne se pend pas à une fenêtre. Donnez-moi un jour.
goal: commit-deadline within 2
hint1.en: She has had one soft promise already. Give her an act, a name and a day.
hint1.fr: Elle a déjà eu une promesse en l'air. Donnez-lui un acte, un nom et un jour.
hint2.en: Say "I will", what you will do and when; leave out what is not in your hands.
hint2.fr: Dites « je », ce que vous faites et quand ; laissez ce qui n'est pas entre vos mains.
hint3.en: I'll book the collection for Monday myself, and I'll call you on Monday before six.
hint3.fr: Je réserve moi-même l'enlèvement pour lundi, et je vous rappelle lundi avant 18 h.
model.en> Fair enough, here are days. I'll send the courier for the curtains on Monday, they'll be back with you on Thursday, and I'll call you myself on Monday before six about the rest.
model.fr> C'est juste, voici des jours. J'envoie le coursier chercher les rideaux lundi, vous les retrouvez jeudi, et je vous rappelle moi-même lundi avant 18 h pour le reste.
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on hedged-commitment -> mediator
on open-question when seen(story) < 1 -> story
on commit-deadline & not hedged-commitment & not over-promise when seen(weigh) >= 1 -> rest
on offer-solution | offer-options -> weigh
on nothing -> ask nudge
else -> crunch

== weigh
C we1.en> Lengthened… I hadn't thought of that. With a band at the bottom? And who tells me it'll be done by Thursday, and not by "five days at most"?
C we1.fr> Rallonger… je n'y avais pas pensé. Avec une bande en bas ? Et qui me dit que ce sera fait jeudi, et pas « cinq jours au plus » ?
C we3.en> I have a pencil in my hand and nothing to write. Which day, and who?
C we3.fr> J'ai le crayon en main et rien à noter. Quel jour, et qui ?
say we1 once
C we2.en> It's something, I grant you. But I'd need it from somebody, with a day, so that I can write it down.
C we2.fr> C'est déjà quelque chose, je vous l'accorde. Mais j'ai besoin de quelqu'un et d'un jour, pour pouvoir l'écrire.
goal: commit-deadline within 2
hint1.en: She leans towards yes. What she lacks is a promise that will hold.
hint1.fr: Elle penche pour le oui. Il lui manque une promesse qui tienne.
hint2.en: Commit to each step in your own name, with its day; only what you can keep.
hint2.fr: Engagez-vous en votre nom sur chaque étape, avec son jour ; seulement ce que vous pouvez tenir.
hint3.en: I'm booking it now: collected Monday, back on Thursday, and I'll ring you that evening to check.
hint3.fr: Je le réserve maintenant : enlèvement lundi, retour jeudi, et je vous appelle le soir même pour vérifier.
model.en> Yes, a band in the same cloth. You have my word, Mrs Simon: the courier calls on Monday morning, I'm booking him now, the curtains are back with you on Thursday the twelfth, and I'll ring you that evening to hear how they hang.
model.fr> Oui, une bande dans le même tissu. Vous avez ma parole, madame Simon : je réserve le coursier pour lundi matin, les rideaux reviennent jeudi 12, et je vous appelle le soir même pour savoir comment ils tombent.
+ commit-deadline.en: collect them on monday
+ commit-deadline.en: collected on monday
+ commit-deadline.en: pick them up on monday
+ commit-deadline.fr: vient les chercher lundi
+ commit-deadline.fr: lundi on vient les chercher
+ commit-deadline.fr: viendra les chercher lundi
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on commit-deadline & not hedged-commitment & not over-promise -> rest
on hedged-commitment | jargon -> vague
on closing & not apology -> fair-end
on nothing twice -> ask nudge
else -> weigh

== rest
C re1.en> Good, that I can write down. And the other 126 euros? Your manager will say yes, won't she?
C re1.fr> Bien, cela, je peux l'écrire. Et les 126 euros qui restent ? Votre responsable dira oui, n'est-ce pas ?
C re3.en> I'd rather have a small true sentence than a large one. The 126 euros: what happens to them?
C re3.fr> J'aime mieux une petite phrase vraie qu'une grande. Les 126 euros : que deviennent-ils ?
say re1 once
C re2.en> And for the rest of the money, what do I put? Somebody did promise it, in your name.
C re2.fr> Et pour le reste de la somme, je mets quoi ? Quelqu'un l'a bien promis, en votre nom.
goal: commit-deadline within 2
hint1.en: The last trap: do not answer for your manager.
hint1.fr: Dernier piège : ne répondez pas à la place de votre responsable.
hint2.en: Say what you will do yourself (put the case, call back) and by when, whatever the answer.
hint2.fr: Dites ce que vous ferez vous-même (présenter le dossier, rappeler) et quand, quelle que soit la réponse.
hint3.en: I can't answer for her. I'll put your case to her and call you on Monday before six, yes or no.
hint3.fr: Je ne peux pas répondre pour elle. Je lui présente votre dossier et je vous rappelle lundi avant 18 h, oui ou non.
model.en> About those 126 euros I can't speak for my manager, and I won't make you a second promise like the first. I'll show her the note of your call myself, and I'll ring you on Monday before six with her answer, be it yes or no. Does that suit you?
model.fr> Pour ces 126 euros, je ne peux pas parler à la place de ma responsable, et je ne vous ferai pas une deuxième promesse comme la première. Je lui montre moi-même le compte rendu de votre appel, et je vous rappelle lundi avant 18 h avec sa réponse, oui ou non. Cela vous convient ?
+ take-ownership.en: ask maud
+ take-ownership.en: speak to maud
+ take-ownership.en: talk to maud
+ take-ownership.en: ask my manager
+ take-ownership.fr: demander à maud
+ take-ownership.fr: parle à maud
+ take-ownership.fr: parlerai à maud
+ take-ownership.fr: demande à maud
+ take-ownership.fr: demanderai à maud
+ take-ownership.fr: demanderai à ma responsable
+ take-ownership.fr: demande à ma responsable
+ take-ownership.fr: parle à ma responsable
on over-promise -> promised-again
on policy-wall | cold-transfer -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on hedged-commitment | jargon -> vague
on commit-deadline -> agreed
on follow-up -> agreed
on take-ownership | warm-transfer -> agreed
on closing -> fair-end
on nothing twice -> ask nudge
else -> rest

== agreed
C ag1.en> You call me {answer-day:on}: that goes in the notebook. You told me what is out of your hands, and that's more than I had last time. Yes, that suits me.
C ag1.fr> Vous me rappelez {answer-day:on}, je l'inscris. Et sans belles paroles, pour une fois. Oui, cela me convient.
C ag2.en> Very well. No grand words this time; that suits me.
C ag2.fr> Très bien. Pas de grandes phrases, cette fois ; cela me convient.
say ag1 when known(answer-day)
goal: closing within 2
hint1.en: It is settled: end as carefully as you went on.
hint1.fr: C'est réglé : terminez avec le même soin.
hint2.en: Ask whether there is anything else, thank her, and say goodbye by name.
hint2.fr: Demandez s'il y a autre chose, remerciez-la, et saluez-la par son nom.
hint3.en: Is there anything else I can do? Then goodbye, Mrs Simon, and all the best to your father.
hint3.fr: Puis-je faire autre chose pour vous ? Alors au revoir, madame Simon, et tous mes vœux à votre père.
model.en> Is there anything else I can do for you? Then thank you for your straight talk, Mrs Simon. Goodbye, and I hope your father sleeps well in his new room.
model.fr> Puis-je faire autre chose pour vous ? Alors, merci de votre franchise, madame Simon. Au revoir, et que votre père dorme bien dans sa nouvelle chambre.
on over-promise -> promised-again
on policy-wall | blame-customer | tell-to-calm-down | dismissive -> stung
on closing | offer-further-help | thanks when anger < 5 and trust >= 4 and count(open-question) >= 1 and count(acknowledge-emotion) >= 1 -> good-end
on closing | offer-further-help | thanks when anger < 5 and trust >= 4 and count(open-question) >= 1 and count(validate) >= 1 -> good-end
on closing | offer-further-help | thanks when anger < 5 and trust >= 4 and count(open-question) >= 1 and count(apology) >= 1 -> good-end
on closing | offer-further-help | thanks when anger < 5 and trust >= 4 and count(paraphrase) >= 1 and count(acknowledge-emotion) >= 1 -> good-end
on closing | offer-further-help | thanks when anger < 5 and trust >= 4 and count(paraphrase) >= 1 and count(validate) >= 1 -> good-end
on closing | offer-further-help | thanks when anger < 5 and trust >= 4 and count(paraphrase) >= 1 and count(apology) >= 1 -> good-end
on closing | offer-further-help | thanks -> fair-end
on nothing twice -> fair-end
else -> agreed

== nudge
C nu1.en> Hello? Did you say something? The line went quiet.
C nu1.fr> Allô ? Vous m'avez dit quelque chose ? Je n'ai pas entendu de réponse.
C nu2.en> I don't quite know what to make of that. Mrs Simon, the curtains, 186 euros: are you with me?
C nu2.fr> Je ne sais pas quoi faire de cela. Madame Simon, les rideaux, 186 euros : vous êtes avec moi ?
C nu3.en> I shall count to five, as I used to in class. Then I hang up.
C nu3.fr> Je compte jusqu'à cinq, comme en classe. Après, je raccroche.
say nu3 when seen(nudge) >= 3 once
goal: apology | acknowledge-emotion | open-question within 1
hint1.en: She needs to hear that somebody is there.
hint1.fr: Elle a besoin d'entendre qu'il y a quelqu'un.
hint2.en: Say sorry for the silence, and take up the promise of the twenty-fourth.
hint2.fr: Excusez-vous du silence, et revenez à la promesse du 24.
hint3.en: I'm here, I'm sorry. What were you promised on the twenty-fourth?
hint3.fr: Je suis là, pardon. Que vous a-t-on promis le 24 ?
model.en> I'm with you, Mrs Simon, and I'm sorry for the silence on top of the wait. What were you promised on the twenty-fourth?
model.fr> Je suis là, madame Simon, et je suis désolé de ce silence, après tant d'attente. Que vous a-t-on promis le 24 ?
on over-promise -> too-good
on policy-wall | cold-transfer -> wall
on blame-customer | tell-to-calm-down | dismissive | non-apology -> stung
on blame-others & not apology & not take-ownership -> stung
on open-question when seen(story) < 1 -> story
on offer-solution & not over-promise when seen(story) >= 1 -> weigh
on offer-options & not over-promise when seen(story) >= 1 -> weigh
on acknowledge-emotion | validate | apology when seen(story) < 1 -> story
on commit-deadline & not over-promise when seen(weigh) >= 1 -> rest
on closing & not apology when seen(rest) >= 1 -> fair-end
on nothing when seen(nudge) >= 5 -> mediator
on nothing -> nudge
else -> return

== good-end
ending: good
C ge1.en> No, that's everything. Your name is in the notebook, on the good side. Thank you, goodbye.
C ge1.fr> Non, c'est tout. Votre prénom est dans le cahier, du bon côté. Merci, au revoir.

== fair-end
ending: fair
C fe1.en> We'll say that, then. I'll write the day down and I shan't say more until it has come. Goodbye.
C fe1.fr> Disons cela. J'écris le jour, et je n'en dirai pas plus tant qu'il n'est pas passé. Au revoir.

== promised-again
ending: bad
C pa1.en> Lovely. Twice promised, and by two different people. We both know I'll be ringing again in a week. Goodbye.
C pa1.fr> Magnifique. Deux fois promis, et par deux personnes. Nous savons tous les deux que je rappellerai dans huit jours. Au revoir.

== mediator
ending: bad
C me1.en> I'll stop there. I have the date, the hour and his words in my notebook; the consumer ombudsman will read them with interest.
C me1.fr> Je m'arrête là. J'ai la date, l'heure et ses mots dans mon cahier ; le médiateur de la consommation les lira avec intérêt.

== hung-up
ending: hangup
C hu1.en> No. I shall not be spoken to like a schoolgirl. Good day.
C hu1.fr> Non. On ne me parle pas comme à une élève. Bonne journée.
C hu2.en> There's nobody there. I'm hanging up.
C hu2.fr> Il n'y a personne au bout du fil. Je raccroche.
say hu2 when seen(nudge) >= 1

"""###,
      ###"""
# Plays of "The refund that was promised".

play: good
lang: en
A> Good afternoon Mrs Simon, Paul speaking. You were given a date, it came and went, and nobody rang you: no wonder you're annoyed, and I'm sorry. What exactly did my colleague tell you?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question -over-promise
  scene story
A> So you were told a full refund and you arranged your father's room around it, and now the fourteenth is getting close. That must be worrying. What does he need in that room by then?
  expect +paraphrase +acknowledge-emotion +open-question
  scene father
A> Then his nights come first. I'll be straight with you: the promise was our mistake, because these curtains were cut for your window and nobody else can use them. I can have them lengthened free of charge, back with you on Thursday the twelfth, and I can refund you 60 euros today. How does that sound?
  expect +explain-cause +offer-solution -policy-wall -over-promise
  scene weigh
A> Yes, a band in the same cloth, you'd hardly see the seam. I'll book the courier for Monday morning myself, the curtains are back with you on Thursday, and I'll ring you that evening to hear how they hang.
  expect +commit-deadline +follow-up -hedged-commitment
  scene rest
A> About those 126 euros I can't answer for my manager, and I won't make you a second promise like the first. I'll show Maud the note of your call myself, and I'll ring you on Monday before six with her answer, be it yes or no. Does that suit you?
  expect +commit-deadline +confirm-resolution -over-promise -cold-transfer
  scene agreed
A> Thank you for being so patient with us, Mrs Simon. Is there anything else I can do? Then goodbye, and I hope your father sleeps soundly.
  expect +thanks +offer-further-help +closing
=> ending good; scene good-end; anger <= 3; trust >= 6; score >= 80; turns <= 8

play: good
lang: fr
A> Bonjour madame Simon, Paul à l'appareil. On vous avait donné une date, elle est passée, et personne ne vous a appelée : je comprends votre agacement, et j'en suis désolé. Qu'est-ce que mon collègue vous a dit, au juste ?
  expect +greeting +self-introduction +acknowledge-emotion +apology +open-question -over-promise
  scene story
A> Si je comprends bien, on vous a annoncé cinq jours, vous avez prévu la chambre de votre père avec cet argent, et le 14 approche. J'entends votre inquiétude. Qu'est-ce qu'il faudrait pour qu'il soit bien dans cette chambre ?
  expect +paraphrase +acknowledge-emotion +open-question
  scene father
A> Alors, ses nuits d'abord. Je préfère être franc avec vous : mon collègue n'a pas vu que c'était du sur-mesure, voilà pourquoi il vous a promis ce que nous ne pouvons pas tenir. L'erreur est la nôtre. Je peux les faire rallonger gratuitement, retour jeudi 12, et vous rembourser 60 euros dès aujourd'hui. Qu'en pensez-vous ?
  expect +explain-cause +offer-solution -policy-wall -over-promise
  scene weigh
A> Oui, une bande dans le même tissu, la couture se verra à peine. Je réserve moi-même le coursier pour lundi matin, les rideaux sont chez vous jeudi, et je vous appelle le soir pour savoir comment ils tombent.
  expect +commit-deadline +follow-up -hedged-commitment
  scene rest
A> Pour ces 126 euros, je ne peux pas répondre à la place de ma responsable, et je ne vous ferai pas une deuxième promesse comme la première. Je montre moi-même à Maud le compte rendu de votre appel, et je vous rappelle lundi avant 18 h avec sa réponse, oui ou non. Est-ce que cela vous convient ?
  expect +commit-deadline +confirm-resolution -over-promise -cold-transfer
  scene agreed
A> Merci de votre franchise, madame Simon. Est-ce que je peux faire autre chose pour vous ? Alors au revoir, et que votre père dorme bien.
  expect +thanks +offer-further-help +closing
=> ending good; scene good-end; anger <= 3; trust >= 6; score >= 80; turns <= 8

play: solve-too-early
lang: en
A> Good afternoon. I can refund you 60 euros today and have the curtains lengthened.
  expect +offer-solution -acknowledge-emotion -over-promise
  scene too-early
A> It's a good offer, does that suit you?
  scene crunch
A> I'll put 60 euros back on your card today, and the lengthening is free.
A> I'll book the courier for Monday.
  expect +commit-deadline
  scene rest
A> I'll let you know on Monday.
  scene agreed
A> Anything else? Goodbye.
=> not ending good; score < 80; trust < 6; turns <= 8

play: solve-too-early
lang: fr
A> Bonjour. Je peux vous rembourser 60 euros aujourd'hui et faire rallonger les rideaux.
  expect +offer-solution -acknowledge-emotion -over-promise
  scene too-early
A> C'est une bonne offre, cela vous convient ?
  scene crunch
A> Je vous remets 60 euros sur votre carte aujourd'hui, et la retouche est gratuite.
A> J'envoie le coursier lundi.
  expect +commit-deadline
  scene rest
A> Je vous tiens au courant lundi.
  scene agreed
A> Autre chose ? Au revoir.
=> not ending good; score < 80; trust < 6; turns <= 8

play: bad
lang: en
A> Made-to-measure isn't refundable. That's our policy.
  expect +policy-wall
  scene wall
A> You measured it wrong, madam, so that's down to you.
  expect +blame-customer
  scene stung
A> Please calm down. Theo had no right to tell you that, it's his fault.
  expect +tell-to-calm-down
=> ending hangup; anger >= 9; score <= 40; turns <= 4

play: bad
lang: fr
A> Le sur-mesure n'est pas remboursable. C'est la procédure.
  expect +policy-wall
  scene wall
A> Il fallait mieux mesurer votre fenêtre, madame.
  expect +blame-customer
  scene stung
A> Calmez-vous, madame. C'est la faute de Théo, il n'avait pas à vous dire ça.
  expect +tell-to-calm-down
=> ending hangup; anger >= 9; score <= 40; turns <= 4

# The pleasant way to the same bad end: to promise it again.
play: over-promise
lang: en
A> Good afternoon Mrs Simon, I'm so sorry. You'll have your full refund of 186 euros by Friday, I promise.
  expect +over-promise +apology
  scene too-good
A> Absolutely certain: I'll refund the whole 186 euros today.
  expect +over-promise
=> ending bad; scene promised-again; not ending good

play: over-promise
lang: fr
A> Bonjour madame Simon, je suis vraiment désolé. Je vous rembourse la totalité, 186 euros, d'ici vendredi, c'est promis.
  expect +over-promise +apology
  scene too-good
A> Tout à fait sûr : je vous rembourse les 186 euros aujourd'hui.
  expect +over-promise
=> ending bad; scene promised-again; not ending good

play: silent
lang: en
A> (silence)
  scene opening
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> not ending good; ending hangup; score <= 40

play: silent
lang: fr
A> (silence)
  scene opening
A> (silence)
  scene nudge
A> (silence)
A> (silence)
A> (silence)
A> (silence)
A> (silence)
=> not ending good; ending hangup; score <= 40

play: parrot
lang: en
A> I understand your frustration. I'm so sorry for the inconvenience. How can I help you today?
A> I understand your frustration. I'm so sorry for the inconvenience. How can I help you today?
A> I completely understand. I apologise for the inconvenience. Thank you for your patience. Rest assured, we'll do everything we can.
A> I understand your frustration. I'm so sorry for the inconvenience. Thank you for your patience.
A> I'm sorry. I understand. Is there anything else I can help you with? Have a great day.
A> I'm sorry. I understand. Is there anything else I can help you with? Have a great day.
=> not ending good; ending bad; scene mediator; score <= 50

play: parrot
lang: fr
A> Je comprends votre frustration. Je suis vraiment désolé pour la gêne occasionnée. Comment puis-je vous aider ?
A> Je comprends votre frustration. Je suis vraiment désolé pour la gêne occasionnée. Comment puis-je vous aider ?
A> Je comprends tout à fait. Toutes nos excuses pour ce désagrément. Merci de votre patience. Nous mettons tout en œuvre pour vous satisfaire.
A> Je comprends votre frustration. Je suis vraiment désolé pour la gêne occasionnée. Merci de votre patience.
A> Je suis désolé. Je comprends. Puis-je vous aider pour autre chose ? Bonne journée.
A> Je suis désolé. Je comprends. Puis-je vous aider pour autre chose ? Bonne journée.
=> not ending good; ending bad; scene mediator; score <= 50

play: recovery
lang: en
A> Calm down, Mrs Simon, it's only a pair of curtains.
  expect +tell-to-calm-down
  scene stung
A> I'm sorry, that was out of place. You took us at our word and the word wasn't kept, you have every right to be angry.
  expect +apology +validate
  scene crunch
A> No, not the whole sum, and you should have heard that on the twenty-fourth. The reason is that they were cut for one window, yours. What were you planning to do with the money?
  expect +explain-cause +open-question -policy-wall
A> So it's the room you need ready. I can have the curtains lengthened for free, collected on Monday and home by Thursday, and refund you 60 euros today. Would that work for you?
  expect +offer-solution -over-promise
  scene weigh
A> I'll send the courier on Monday at nine, and I'll call you on Thursday evening to check they hang right.
  expect +commit-deadline
  scene rest
A> The other 126 euros aren't mine to decide. I'll put it to Maud with the note of your call, and I'll ring you on Monday before six, yes or no. Is that all right with you?
  expect +commit-deadline -over-promise
  scene agreed
A> Thank you for hearing me out, Mrs Simon. Anything else I can do for you? Goodbye, then.
=> ending good; anger <= 4; score >= 60; turns <= 9

play: recovery
lang: fr
A> Calmez-vous, madame Simon, ce ne sont que des rideaux.
  expect +tell-to-calm-down
  scene stung
A> Pardon, c'était déplacé. Vous nous avez crus sur parole et la parole n'a pas été tenue : vous avez toutes les raisons d'être en colère.
  expect +apology +validate
  scene crunch
A> Non, pas la somme entière, et vous auriez dû l'apprendre dès le 24. Mon collègue n'a pas vu que c'était du sur-mesure, voilà pourquoi il vous a répondu cela. Que comptiez-vous faire de cet argent ?
  expect +explain-cause +open-question -policy-wall
A> Donc ce qu'il vous faut, c'est une chambre prête. Je peux faire rallonger les rideaux gratuitement, enlèvement lundi et retour jeudi, et vous rembourser 60 euros aujourd'hui. Cela vous irait ?
  expect +offer-solution -over-promise
  scene weigh
A> Je vous envoie le coursier lundi à 9 h, et je vous appelle jeudi soir pour m'assurer qu'ils tombent bien.
  expect +commit-deadline
  scene rest
A> Pour les 126 euros, ce n'est pas moi qui décide. Je le soumets à Maud avec le compte rendu de votre appel, et je vous rappelle lundi avant 18 h, que ce soit oui ou non. Ça vous convient ?
  expect +commit-deadline -over-promise
  scene agreed
A> Merci de m'avoir écouté, madame Simon. Puis-je faire autre chose pour vous ? Alors, au revoir.
=> ending good; anger <= 4; score >= 60; turns <= 9

# Asked who she is, then fobbed off twice.
play: put-off
lang: en
A> Good afternoon. Could I confirm your name and address, please?
  expect +verify-identity +please
  scene identity
A> Thank you, Mrs Simon.
  expect +personal-address +thanks
  scene opening
A> We'll see what we can do, someone will get back to you as soon as possible.
  expect +hedged-commitment
  scene vague
A> I'll try, but I can't promise anything.
  expect +hedged-commitment -commit-deadline
=> ending bad; scene mediator; score <= 60

play: put-off
lang: fr
A> Bonjour. Puis-je vérifier votre nom et votre adresse, s'il vous plaît ?
  expect +verify-identity +please
  scene identity
A> Merci, madame Simon.
  expect +personal-address +thanks
  scene opening
A> On va voir ce qu'on peut faire, quelqu'un reviendra vers vous dès que possible.
  expect +hedged-commitment
  scene vague
A> Je vais essayer, mais je ne peux rien promettre.
  expect +hedged-commitment -commit-deadline
=> ending bad; scene mediator; score <= 60

"""###
    ),
  ]
}
