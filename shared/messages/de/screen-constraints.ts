import type { screenConstraintTexts as english } from '../en/screen-constraints.ts'

/** Step 3 on screen. */
export const screenConstraintTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.constraints.view.board': 'Hemmnisse und Treiber',
  'screen.constraints.view.rights': 'Entscheidungsrechte',
  'screen.constraints.view.forums': 'Gremien',
  'screen.constraints.answered':
    '{count, number} von {all, number} ab Stärke {from, number} haben eine Antwort und eine verantwortliche Person',
  'screen.constraints.one': 'Hemmnis oder Treiber',
  'screen.constraints.board': 'Nach Thema',
  'screen.constraints.kind': 'Was gezeigt wird',
  'screen.constraints.kind.all': 'Alle',
  'screen.constraints.kind.constraint': 'Hemmnisse',
  'screen.constraints.kind.enabler': 'Treiber',
  'screen.constraints.none': 'Was hat den letzten Plan gestoppt?',
  'screen.constraints.noneText':
    'Grenzen, die jeder kennt und niemand beantwortet hat, stoppen Pläne. Sammeln Sie sie mit ihrer Stärke, und geben Sie jeder starken eine Antwort und eine verantwortliche Person.',
  'screen.constraints.add': 'Ein Hemmnis hinzufügen',
  'screen.constraints.addEnabler': 'Einen Treiber hinzufügen',
  'screen.constraints.strength': 'Stärke {strength, number} von 5',
  'screen.constraints.noResponse': 'noch keine Antwort',
  'screen.constraints.noOwner': 'noch niemand verantwortlich',
  'screen.constraints.noLink': 'noch nichts',
  'screen.constraints.constraintGoal.constraint': 'Steht diesen Zielen im Weg',
  'screen.constraints.constraintGoal.enabler': 'Hilft diesen Zielen',
  'screen.constraints.constraintPractice.constraint': 'Schwächt diese Praktiken',
  'screen.constraints.constraintPractice.enabler': 'Stärkt diese Praktiken',
  'screen.constraints.constraintInitiative.constraint': 'Blockiert diese Initiativen',
  'screen.constraints.constraintInitiative.enabler': 'Trägt diese Initiativen',
  'screen.constraints.noRights': 'Wer darf was entscheiden?',
  'screen.constraints.noRightsText':
    'Klären Sie es vor dem ersten Streit: für jede Entscheidung, wer empfiehlt, wer entscheidet, wer zustimmen muss und bis zu welcher Grenze. Die Bibliothek hat vierzehn für den Anfang.',
  'screen.constraints.allDecided': 'Für jede Entscheidung ist klar, wer entscheidet',
  'screen.constraints.undecided':
    '{count, plural, one {# Entscheidung, die niemand trifft} other {# Entscheidungen, die niemand trifft}}',
  'screen.constraints.proposed':
    '{decides} entscheidet, {recommends} empfiehlt{mustAgree, select, none {} other {, {mustAgree} muss zustimmen}}',
  'screen.constraints.whoDecides': 'Wer wie viel entscheidet',
  'screen.constraints.whoDecidesEmpty':
    'Sobald Entscheidende benannt sind, sehen Sie hier, wer wie viele Entscheidungen trifft.',
  'screen.constraints.shareOf': 'Anteil der Entscheidungen, die {role} trifft',
  'screen.constraints.noForums': 'Wo wird entschieden?',
  'screen.constraints.noForumsText':
    'Wenige Sitzungen mit Vorsitz, Rhythmus und Zweck. Nehmen Sie sie aus der Bibliothek, oder geben Sie unten eigene ein.',
  'screen.constraints.addForum': 'Ein Gremium hinzufügen',
  'screen.constraints.decidedHere': 'Hier entschieden',
  'screen.constraints.nothingDecided': 'Noch nennt keine Entscheidung dieses Gremium.',

  'screen.constraints.view.swot': 'SWOT',
  'screen.swot.what':
    'Was für diesen Plan spricht und was dagegen. Stärken und Schwächen sind unsere eigenen, Chancen und Bedrohungen kommen von außen.',
  'screen.swot.draft':
    '{count, plural, =0 {Nichts Neues zu entwerfen} one {# Eintrag entwerfen} other {# Einträge entwerfen}}',
  'screen.swot.none.strength': 'Was können wir gut, worauf der Plan bauen kann?',
  'screen.swot.none.weakness': 'Was Eigenes hält uns auf?',
  'screen.swot.none.opportunity': 'Was von außen könnten wir nutzen?',
  'screen.swot.none.threat': 'Was von außen könnte uns aufhalten?',
  'screen.swot.add.strength': 'Eine Stärke hinzufügen',
  'screen.swot.add.weakness': 'Eine Schwäche hinzufügen',
  'screen.swot.add.opportunity': 'Eine Chance hinzufügen',
  'screen.swot.add.threat': 'Eine Bedrohung hinzufügen',
  'screen.swot.dropped':
    '{count, plural, one {# Eintrag wurde verworfen} other {# Einträge wurden verworfen}}; die Liste zeigt alle.',
  'screen.swot.draft.onTarget': '{name} ist, wo es sein soll: Stufe {now, number}, Ziel {wanted, number}.',
  'screen.swot.draft.belowTarget':
    '{name} liegt unter dem, was wir brauchen: Stufe {now, number}, Ziel {wanted, number}.',
  'screen.swot.draft.lens': '{lens}: schwach in {count, plural, one {# Praktik} other {# Praktiken}}.',
}
