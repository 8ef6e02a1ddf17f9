import type { decisionTexts as english } from '../en/decisions.ts'

/** Figures behind decisions that other catalogues have no words for. Keys begin with `decisions.`. */
export const decisionTexts: Readonly<Record<keyof typeof english, string>> = {
  'decisions.label.shift': '{name}, {lens}: Median jetzt',
  'decisions.label.medianBefore': 'Median in der früheren Runde',
  'decisions.label.medianNow': 'Median jetzt',
  'decisions.label.spreadBefore': 'Niedrigste bis höchste Stufe, früher',
  'decisions.label.spreadNow': 'Niedrigste bis höchste Stufe, jetzt',
  'decisions.label.ratersOfBoth': 'Bewertende beider Runden',
  'decisions.label.changed': 'Sehen es jetzt anders',
  'decisions.label.nearer': 'Davon näher am früheren Median',
  'decisions.rule.shift':
    'Es zählen nur die, die in beiden Runden bewertet haben; wer sich auf den Median der früheren Runde zubewegt, ist näher (daran messen Delphi-Studien, ob sich eine weitere Runde lohnt).',
  'decisions.note.fewRaters':
    'In beiden Runden haben so wenige bewertet, dass eine Zahl der Änderungen verriete, wer es war.',

  'decisions.label.smallestChange': 'Gewicht von „{criterion}“, bei dem sich die Wahl ändert',
  'decisions.rule.smallestChange.funded':
    'Jedes Gewicht wird allein verschoben, die anderen seines Teils behalten ihr Verhältnis; die kleinste Verschiebung, bei der jemand anderes finanziert wird.',
  'decisions.rule.smallestChange.top':
    'Jedes Gewicht wird allein verschoben, die anderen seines Teils behalten ihr Verhältnis; die kleinste Verschiebung, bei der jemand anderes an der Spitze steht.',
  'decisions.label.weightAgreed': 'Sein Anteil wie vereinbart',
  'decisions.detail.enters': 'kommt hinein',
  'decisions.detail.leaves': 'fällt heraus',
  'decisions.label.openOpinion': 'Zweifel durch „{initiative}“ bei „{criterion}“',
  'decisions.rule.openOpinion':
    'Von aller Unruhe der Spitze in {draws, number, integer} Varianten der Anteil, der im Mittel wegfällt, sobald diese eine Wertung geklärt ist.',
  'decisions.label.lowest': 'Niedrigste abgegebene Wertung',
  'decisions.label.highest': 'Höchste abgegebene Wertung',
  'decisions.label.differences': 'Wertungen, bei denen die Beteiligten voneinander abweichen',

  'decisions.label.consistency': 'Stimmigkeit der Paarurteile: {part}',
  'decisions.rule.consistency':
    'Konsistenzindex durch den von zufälligen Urteilen (Saaty); angenommen wird bis {most, number, ::.00}. Eingegangen sind die Gewichte, die daraus folgen.',
  'decisions.label.moscow': 'Anteil am Aufwand: {name}',
  'decisions.rule.moscow':
    'Aufwand dieser Klasse durch allen Aufwand; wo keine Tage eingetragen sind, werden Initiativen gezählt. Richtwert: Unverzichtbares bis {most, number, ::percent}.',

  'decisions.label.delayAll': 'Was ein Quartal Verzug von allem kostet',
  'decisions.rule.delayAll': 'Der Nettogewinn eines Quartals, von allem, was noch nicht fertig ist.',
  'decisions.label.delayOthers': 'Was ein Quartal Verzug von allem kostet, dessen Warten nicht am teuersten ist',
  'decisions.rule.delayOthers':
    'Der Nettogewinn eines Quartals, von allem, was noch nicht fertig und nicht einzeln genannt ist. Ist er negativ, spart Warten Geld.',
  'decisions.label.delay': 'Was ein Quartal Verzug von {name} kostet',
  'decisions.rule.delay': 'Ein Viertel der Einsparung pro Jahr weniger der Änderung der laufenden Kosten pro Jahr.',
  'decisions.label.perWeekOfWork': 'Kosten einer Woche Verzug durch die Wochen Arbeit',

  'decisions.label.room': 'Quartale, um die {name} später liegen darf',
  'decisions.rule.room':
    'Ganze Quartale, um die sie allein später liegen darf, alles andere wie geplant, bis eine Verknüpfung bräche, ein Team mehr als voll wäre oder der Plan später endete.',
  'decisions.note.stoppedBy': 'Darüber hinaus: {what}.',
  'decisions.note.notEarlier': 'Sie beginnt nicht ein Quartal früher, denn: {what}.',
  'decisions.note.couldBeEarlier': 'Sie könnte ein Quartal früher beginnen.',
  'decisions.label.weeks': 'Erwartete Wochen von {name}',
  'decisions.rule.pert': 'Mindestens, viermal wahrscheinlich und höchstens durch 6 (PERT).',
  'decisions.label.deviation': 'Standardabweichung: ein Sechstel von höchstens weniger mindestens',
  'decisions.label.scenario': '{label}: {name}',
  'decisions.rule.scenario.initiatives':
    'Was im Plan ist: nicht abgelehnt, nicht beendet, nicht ohne Termin zurückgestellt.',
  'decisions.rule.scenario.value':
    'Werte dessen, was darin ist, je gewichtet mit der Sicherheit, mit den Gewichten des Plans, damit alle Pläne vergleichbar sind.',
  'decisions.rule.scenario.finish': 'Der letzte geplante Tag. Eingegangen sind die letzten Tage jeder Initiative.',
  'decisions.rule.scenario.oneOff': 'Das wahrscheinliche einmalige Geld von allem, was darin ist.',
  'decisions.rule.scenario.cap': 'Die Obergrenze dieses Plans, sonst die der Priorisierung.',
  'decisions.rule.scenario.netPerYear':
    'Einsparung weniger Änderung der laufenden Kosten pro Jahr, wenn alles fertig ist.',
  'decisions.rule.scenario.netPresentValue':
    'Die Zahlungen jedes Jahres des Plans mit dem Zinssatz der Arbeitsmappe abgezinst.',
  'decisions.rule.scenario.peakLoad':
    'Die höchste Auslastung eines Teams in einem Quartal. Eingegangen sind die knappen und die überlasteten.',
  'decisions.rule.scenario.overloads':
    'Quartale, in denen ein Team mehr als voll ist. Eingegangen sind die knappen und die überlasteten.',
  'decisions.rule.scenario.conflicts':
    'Termine, Wellen und Verknüpfungen, die einander widersprechen, Schleifen, und was etwas braucht, das nicht dabei ist.',
  'decisions.rule.scenario.risk':
    'Werte der offenen Risiken zusammengezählt; wo eine Initiative des Plans eines behandelt, was davon bleibt. Eingegangen sind die heutigen Werte.',
  'decisions.rule.scenario.goalsServed': 'Ziele im Rahmen, denen eine Initiative des Plans dient.',
  'decisions.detail.needsLeftOut': 'braucht „{needed}“, und das ist nicht dabei',
  'decisions.detail.remains': 'Was bleibt, da eine Initiative darin es behandelt.',
  'decisions.note.inScenario': 'Das ist die Zahl des Szenarios „{title}“.',
  'decisions.note.capacity': 'Die Teams haben darin {share, number, ::percent} ihrer Tage.',
  'decisions.note.weights': '{count, plural, one {# Gewicht ist} other {# Gewichte sind}} sein eigenes.',
  'decisions.note.frozen':
    'Sperrzeiten nehmen Tage weg: von {entered, number, ::.#} eingetragenen bleiben {left, number, ::.#}.',
  'decisions.note.leftOut': '{count, plural, one {Weggelassen: {names}.} other {Weggelassen: {names}.}}',
  'decisions.note.otherDates':
    '{count, plural, one {# Initiative hat} other {# Initiativen haben}} darin eine eigene Welle oder eigene Termine.',
}
