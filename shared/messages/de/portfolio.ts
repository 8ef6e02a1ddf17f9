import type { portfolioTexts as english } from '../en/portfolio.ts'

/** How sure the money is, and what a budget buys at best. Keys begin with `portfolio.`. */
export const portfolioTexts: Readonly<Record<keyof typeof english, string>> = {
  'portfolio.found':
    'Das Beste, was {cap} kaufen, ist {value, number, ::.0} Punkte wert, für {cost}; die Linie durch die Rangliste kauft {rankingValue, number, ::.0} für {rankingCost}.',
  'portfolio.same':
    'Keine andere Auswahl für {cap} ist mehr wert als das, was die Linie durch die Rangliste kauft: {value, number, ::.0} Punkte für {cost}.',
  'portfolio.swap':
    'Der Weg dorthin: hinein {into, select, none {nichts weiter} other {{into}}}, heraus {out, select, none {nichts} other {{out}}}.',
  'portfolio.stopped':
    'Die Suche endete, bevor alles versucht war: mehr als {atMost, number, ::.0} kann nichts wert sein.',
  'portfolio.overBudget': 'Was sein muss, kostet mit allem, was es braucht, {needed}: mehr als die vorhandenen {cap}.',
  'portfolio.overBudgetWay': 'Erhöhen Sie die Grenze, oder nehmen Sie einer davon die Pflicht: {names}.',
  'portfolio.nothingScored': 'Noch ist nichts gewertet, also ist kein Portfolio besser als ein anderes.',
  'portfolio.noLimit': 'Es ist keine Obergrenze des Geldes gesetzt.',
  'portfolio.title': 'Das beste Portfolio für das Geld',
  'portfolio.range':
    'In {draws, number, integer} Varianten kostet der Plan einmalig {low} bis {high} (90 % davon), in vier von fünf höchstens {p80}.',
  'portfolio.withinCap':
    'Die vorhandenen {cap} reichen in {percent, plural, =0 {keiner} =100 {allen} other {#\u00a0%}} davon.',
  'portfolio.gain':
    'In den Quartalen des Plans liegt der Kapitalwert in {percent, plural, =0 {keiner} =100 {allen} other {#\u00a0%}} davon über null.',
  'portfolio.disordered':
    'Bei {count, plural, one {# Initiative} other {# Initiativen}} {count, plural, one {ist} other {sind}} niedriger, wahrscheinlicher und hoher Betrag nicht der Größe nach geordnet.',
  'portfolio.rangeTitle': 'Wie sicher die Summen sind',
  'portfolio.column.total': 'Summe',
  'portfolio.column.p5': '5 % darunter',
  'portfolio.column.p50': 'Hälfte darunter',
  'portfolio.column.p80': '80 % darunter',
  'portfolio.column.p95': '95 % darunter',
  'portfolio.label.oneOff': 'Einmalige Kosten',
  'portfolio.label.net': 'Nettoeinsparung pro Jahr',
  'portfolio.label.present': 'Kapitalwert',
  'portfolio.label.range': 'Einmalige Kosten, die vier von fünf Varianten einhalten',
  'portfolio.label.netRange': 'Nettovorteil im Jahr, den die Hälfte der Varianten erreicht',
  'portfolio.label.npvRange': 'Kapitalwert, den die Hälfte der Varianten erreicht',
  'portfolio.label.best': 'Wert des besten Portfolios für das Geld',
  'portfolio.label.byRanking': 'Wert, den die Linie durch die Rangliste kauft',
  'portfolio.label.mean': 'Mittelwert',
  'portfolio.rule.range':
    'Jeder Betrag wird zwischen niedrig und hoch nach der {shape, select, triangular {Dreiecksverteilung} other {PERT-Verteilung}} gezogen, jeder für sich, {draws, number, integer} Mal mit dem Startwert {seed}.',
  'portfolio.rule.best':
    'Der höchste Wert, je gewichtet mit seiner Sicherheit, für das vorhandene einmalige Geld: mit allem, was sein muss, und nichts ohne das, was es braucht. Gefunden durch Branch and Bound, das alles versucht oder beweisen kann, dass es nicht nötig ist.',
}
