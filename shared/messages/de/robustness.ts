import type { robustnessTexts as english } from '../en/robustness.ts'

/** How solid the order is, in plain words, and the figures behind it. Keys begin with `robustness.`. */
export const robustnessTexts: Readonly<Record<keyof typeof english, string>> = {
  'robustness.solid':
    'Die Reihenfolge ist sicher: bei {draws, number, integer} Varianten von Gewichten und Meinungen bleiben im Mittel {stays, number, ::.#} der ersten {top, number} unter den ersten {top, number}.',
  'robustness.fairlySolid':
    'Die Reihenfolge ist recht sicher: bei {draws, number, integer} Varianten von Gewichten und Meinungen bleiben im Mittel {stays, number, ::.#} der ersten {top, number} unter den ersten {top, number}; sehen Sie sich die nahe der Linie an.',
  'robustness.open':
    'Die Reihenfolge ist offen: bei {draws, number, integer} Varianten von Gewichten und Meinungen bleiben im Mittel nur {stays, number, ::.#} der ersten {top, number} unter den ersten {top, number}.',
  'robustness.noOrder': 'Noch gibt es keine Reihenfolge zu prüfen: weniger als zwei Initiativen haben einen Rang.',
  'robustness.nothingVaries':
    'Die Reihenfolge beruht auf nichts, was sich verändern ließe: kein Gewicht steht gegen ein anderes, und niemand weicht ab.',
  'robustness.smallestChange.funded':
    'Wer finanziert wird, ändert sich, sobald „{criterion}“ {to, number, ::percent .#} statt {from, number, ::percent .#} wiegt{enters, select, none {} other {: {enters} kommt hinein}}{leaves, select, none {} other {; {leaves} fällt heraus}}.',
  'robustness.smallestChange.top':
    'Wer an der Spitze steht, ändert sich, sobald „{criterion}“ {to, number, ::percent .#} statt {from, number, ::percent .#} wiegt{enters, select, none {} other {: {enters} kommt hinein}}{leaves, select, none {} other {; {leaves} fällt heraus}}.',
  'robustness.smallestChange.none': 'Keine betrachtete Änderung eines einzelnen Gewichts ändert, wer gewählt ist.',
  'robustness.openOpinion':
    'Klären Sie zuerst, welche Wertung „{initiative}“ bei „{criterion}“ hat (von {low, number, ::.##} bis {high, number, ::.##}): das allein nimmt {gain, number, ::percent} des Zweifels an der Spitze.',
  'robustness.concordance':
    'Die Reihenfolgen von {judges, number} Beteiligten über {items, number} Initiativen stimmen mit W = {w, number, ::.00} überein (0 gar nicht, 1 völlig).',
  'robustness.swap': '{ahead} und {behind} tauschen in {share, number, ::percent} der Varianten die Plätze.',
  'robustness.neverFirst':
    '{count, plural, one {# Initiative kommt} other {# Initiativen kommen}} bei keiner Gewichtung der Kriterien an die erste Stelle.',
  'robustness.label.overlap': 'Wie viel von der Spitze dort bleibt',
  'robustness.label.setHolds': 'Varianten mit genau der vereinbarten Spitze',
  'robustness.label.topShare': 'Wie oft {name} an der Spitze steht',
  'robustness.label.firstShare': 'Varianten, in denen sie Erste ist',
  'robustness.label.low': 'Rang im besten Fall (5 % der Varianten)',
  'robustness.label.median': 'Rang in der Mitte',
  'robustness.label.high': 'Rang im schlechtesten Fall (95 % der Varianten)',
  'robustness.label.concordance': 'Übereinstimmung der Reihenfolgen der Beteiligten (Kendalls W)',
  'robustness.label.chiSquare': 'Chi-Quadrat dazu',
  'robustness.label.judges': 'Beteiligte',
  'robustness.label.items': 'Initiativen, die alle gewertet haben',
  'robustness.rule.overlap':
    'Gewichte werden um die vereinbarten gezogen (Dirichlet, Stärke {strength, number, ::.##}) und Meinungen aus denen, die abweichen, {draws, number, integer} Mal mit dem Startwert {seed}: der Anteil der vereinbarten ersten {top, number}, der im Mittel noch dort ist.',
  'robustness.rule.topShare':
    'Der Anteil von {draws, number, integer} Reihenfolgen mit jedes Mal neu gezogenen Gewichten und Meinungen, in denen sie unter den ersten {top, number} ist.',
  'robustness.rule.concordance':
    'Kendalls Konkordanzkoeffizient mit Korrektur für Gleichstände, über die Prioritäten aus den eigenen Wertungen der Beteiligten.',
  'robustness.note.neverFirst': 'Keine Gewichtung der Kriterien setzt sie an die erste Stelle.',
  'robustness.note.beatenBy': '{name} ist bei jeder Gewichtung der Kriterien mindestens so gut.',
  'robustness.note.thresholds':
    'Sicher ab {solid, number, ::percent .#}, recht sicher ab {fairly, number, ::percent .#}.',
}
