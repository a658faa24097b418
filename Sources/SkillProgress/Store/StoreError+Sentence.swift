public import Conversations

extension StoreError {
  /// Where, what, what to do; lower case, no full stop.
  public func sentence(in language: Language) -> String {
    switch language {
    case .en: english
    case .fr: french
    }
  }

  private var english: String {
    switch self {
    case .missing(let path):
      "\(path): no store yet; 'parley score --record' and 'parley practice' begin one"
    case .newer(let path):
      "\(path): written by a newer parley; update this one, the store was left as it is"
    case .damaged(let path):
      "\(path): damaged or not a store; put a copy in its place, or move it away and record again"
    case .foreign(let path):
      "\(path): a database of another program; choose another folder with --home"
    case .busy(let path):
      "\(path): in use by another parley for too long; try again when it is done"
    case .readOnly(let path):
      "\(path): may not be written; check the permissions of the file and its folder"
    case .full(let path):
      "\(path): no space left on the disk; make room and run the command again, what was recorded "
        + "is kept"
    case .failed(let path, let reason):
      "\(path): \(reason); check the disk, and that this is a file in a folder that you may write"
    case .noPerson(let name, let nearest, let isEmpty):
      isEmpty
        ? "no person '\(name)': the store knows nobody yet"
        : "no person '\(name)'; "
          + (nearest.map { "did you mean '\($0)'?" } ?? "'parley team' lists everybody")
    case .ambiguous(let name, let keys):
      "\(keys.count) people are called '\(name)'; say which by id: " + keys.joined(separator: ", ")
    }
  }

  private var french: String {
    switch self {
    case .missing(let path):
      "\(path) : pas encore de suivi ; « parley score --record » ou « parley practice » le commence"
    case .newer(let path):
      "\(path) : écrit par un parley plus récent ; mettez celui-ci à jour, rien n’a été modifié"
    case .damaged(let path):
      "\(path) : endommagé, ou pas un suivi ; remettez une copie à sa place, ou déplacez-le et "
        + "réenregistrez"
    case .foreign(let path):
      "\(path) : base de données d’un autre programme ; choisissez un autre dossier avec --home"
    case .busy(let path):
      "\(path) : occupé trop longtemps par un autre parley ; réessayez quand il aura fini"
    case .readOnly(let path):
      "\(path) : écriture refusée ; vérifiez les droits du fichier et de son dossier"
    case .full(let path):
      "\(path) : plus de place sur le disque ; libérez-en et relancez la commande, ce qui était "
        + "enregistré est conservé"
    case .failed(let path, let reason):
      "\(path) : \(reason) ; vérifiez le disque, et que c’est un fichier dans un dossier où vous "
        + "pouvez écrire"
    case .noPerson(let name, let nearest, let isEmpty):
      isEmpty
        ? "personne « \(name) » inconnue : le suivi ne connaît encore personne"
        : "personne « \(name) » inconnue ; "
          + (nearest.map { "vouliez-vous dire « \($0) » ?" }
            ?? "« parley team » montre tout le monde")
    case .ambiguous(let name, let keys):
      "\(keys.count) personnes s’appellent « \(name) » ; précisez l’identifiant : "
        + keys.joined(separator: ", ")
    }
  }
}
