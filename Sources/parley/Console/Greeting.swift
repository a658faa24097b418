import Conversations

/// What `parley` alone says: a command for each who uses it.
enum Greeting {
  static func text(in language: Language) -> String {
    switch language {
    case .en:
      """
      parley scores customer-service conversations, shows the words behind every point, and lets
      you practise with a scripted customer.

      You grade conversations:      parley score calls/
      You want to do better:        parley practice
      You answer for a team:        parley score calls/ --format csv --output scores.csv

      Calls, chats and e-mails in English and French; nothing leaves this machine.
      parley --help shows every command, parley score --help what one can do.

      """
    case .fr:
      """
      parley note les conversations du service client, montre les mots derrière chaque point, et
      vous fait travailler avec un client scénarisé.

      Vous évaluez des échanges :   parley score appels/
      Vous voulez progresser :      parley practice
      Vous encadrez une équipe :    parley score appels/ --format csv --output notes.csv

      Appels, tchats et courriels, en français et en anglais ; rien ne quitte cette machine.
      parley --help montre toutes les commandes, parley score --help ce que l’une sait faire.

      """
    }
  }
}
