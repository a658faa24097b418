// swift-format-ignore-file
// Made by GenerateData of Scenarios/mood.table; do not edit. `make data` writes it anew.

enum GeneratedMood {
  static let table: StaticString = ###"""
# What a turn does to a customer's mood in a role-play.
#
# These numbers are teaching conventions, not measured psychology: they make good listening pay,
# and in a good order. Change them here, run `make data`, and the program uses them.
# Anger and trust go from 0 to 10. How all this is combined: Documentation/Design.md, "Mood".

# effect BEHAVIOUR anger trust [feeling|solution]; a name with :1 :2 :3 is for that grade.
effect acknowledge-emotion:1   -0.8  +0.8  feeling
effect acknowledge-emotion:2   -1.2  +0.8  feeling
effect acknowledge-emotion:3   -1.6  +0.8  feeling
effect apology                 -0.8  +0.4  feeling
effect paraphrase              -1.0  +0.8
effect take-ownership          -0.8  +1.0
effect open-question           -0.3  +0.3
effect explain-cause           -0.3  +0.3
effect check-understanding     -0.4  +0.5
effect uses-history            -0.4  +0.5
effect closing                 -0.3  +0.4
effect offer-options           -0.6  +0.5  solution

# A solution with a date (offer-solution and commit-deadline in one turn), and without one.
effect dated-solution          -1.5  +1.2  solution
effect undated-solution        -0.3   0.0  solution

effect blame-customer          +2.0  -1.5
effect tell-to-calm-down       +1.5  -1.0
effect policy-wall             +1.1  -0.8
effect cold-transfer           +1.1  -0.8
effect dismissive              +1.1  -0.8
effect re-ask                  +1.0  -0.6
effect over-promise            +0.4  -0.8

# From the third time on, instead of the effect above: no repeat, no phase.
again apology                  +0.4  -0.2

# What is left of an effect the first, second, third and fourth time.
set repeat-1                   1
set repeat-2                   0.5
set repeat-3                   0.25
set repeat-4                   0

# The phase: hot from this anger on, cool below that.
set hot                        7
set cool                       5
set solution-when-hot          0.4
set solution-when-cool         1.2
set feeling-when-hot           1.25

# The bond: how much trust, away from its middle, adds to what soothes and takes from what harms.
set bond                       0.3
set bond-middle                5

# The most that one turn can do.
set turn-least-anger          -2.5
set turn-most-anger            3.0
set turn-most-trust            2.0

# Once a feeling was acknowledged, anger sinks by this factor towards the floor; the floor is lower
# once a dated solution was accepted, that is given to a customer who is not hot.
set decay                      0.891
set floor                      2.5
set floor-when-solved          0.5

# Nothing at all recognised: an angry customer gets angrier. Patience goes down while angry.
set unheard                    0.6
set angry                      5
set hang-up                    9.5

# Named moods by anger; how far anger must go beyond a border before the name changes.
set irritated-from             2.5
set angry-from                 5
set furious-from               7.5
set warm-trust                 6
set hysteresis                 0.4

"""###
}
