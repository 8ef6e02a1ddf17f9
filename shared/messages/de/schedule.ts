import type { scheduleTexts as english } from '../en/schedule.ts'

/** Proposed schedules: why something begins when it begins, and why there is no schedule. */
export const scheduleTexts: Readonly<Record<keyof typeof english, string>> = {
  'schedule.reason.atOnce': 'nichts hält es auf',
  'schedule.reason.fixed': 'es bleibt, wo es ist',
  'schedule.reason.earliest': 'es darf nicht vor {quarter} beginnen',
  'schedule.reason.finishToStart':
    '„{needed}“ muss vorher enden{lag, plural, =0 {} one {, # Tag früher} other {, # Tage früher}}',
  'schedule.reason.startToStart':
    '„{needed}“ muss vorher beginnen{lag, plural, =0 {} one {, # Tag früher} other {, # Tage früher}}',
  'schedule.reason.finishToFinish':
    'es kann nicht vor „{needed}“ enden{lag, plural, =0 {} one { und # Tag danach} other { und # Tage danach}}',
  'schedule.reason.resource':
    '{resource} ist bis dahin voll{count, plural, =0 {} one {, mit „{holder}“} =2 {, mit „{holder}“ und einem weiteren} other {, mit „{holder}“ und weiteren}}',
  'schedule.reason.capacity': '{resource} kann es nicht früher tragen',
  'schedule.reason.money': 'die Welle davor hat kein Geld mehr dafür',
  'schedule.reason.budgetTaken':
    'das Budget der Quartale davor ist vergeben{count, plural, =0 {} one {, an „{holder}“} =2 {, an „{holder}“ und eine weitere} other {, an „{holder}“ und andere}}',
  'schedule.reason.budget': 'das Budget der Quartale davor trägt sie nicht',
  'schedule.conflict.fixedOverBudget':
    'Was fest ist, gibt in {quarter} mehr aus, als das Budget erlaubt: {items}. Lassen Sie eines davon verschieben, oder erhöhen Sie das Budget.',
  'schedule.conflict.noBudget':
    '{items}: die Budgets der Quartale lassen rechtzeitig kein Geld übrig. Lassen Sie das Feste verschieben, oder erhöhen Sie ein Budget.',
  'schedule.way.raiseBudget': 'Das Budget von {quarter} auf {amount, number, money} erhöhen',
  'schedule.way.lowerCost': 'Höchstens {amount, number, money} im Quartal für „{name}“ ausgeben',
  'schedule.overBudget':
    '{quarter} gäbe {spend, number, money} aus, und das Budget ist {budget, number, money}: was dort fest ist, nimmt es, oder einige Tage.',
  'schedule.conflict.loop': 'Diese brauchen einander reihum: {items}. Entfernen Sie eine der Abhängigkeiten.',
  'schedule.conflict.demandAboveCapacity':
    '{items} verlangt in einem Quartal mehr von {resource}, als es je gibt. Erfassen Sie mehr Tage oder weniger Aufwand.',
  'schedule.conflict.fixedTooSoon':
    'Was vorher kommen muss, lässt einem festen Termin keine Zeit: {items}. Lassen Sie das Letzte verschieben, oder entfernen Sie eine Abhängigkeit.',
  'schedule.conflict.fixedOverCapacity':
    'Was fest ist, verlangt mehr von {resource}, als es gibt: {items}. Lassen Sie eines davon verschieben, oder akzeptieren Sie die Auslastung.',
  'schedule.conflict.frozen':
    '{count, plural, one {Die Sperrzeit „{names}“ nimmt} other {Die Sperrzeiten „{names}“ nehmen}} ihm dann Tage.',
  'schedule.conflict.noRoom':
    '{items}: {resource} hat rechtzeitig keinen Platz mehr. Lassen Sie das Feste verschieben, oder erfassen Sie mehr Tage.',
  'schedule.conflict.other': '{items} lässt sich so, wie es erfasst ist, nicht einplanen ({kind}).',
  'schedule.conflict.withoutStart': 'Nichts sagt, wann der Plan beginnt: geben Sie den ersten Tag des Plans an.',
  'schedule.conflict.fixedBeforeEarliest':
    '{items} ist auf einen Tag vor dem frühesten festgelegt. Verschieben Sie einen der beiden Tage.',
  'schedule.way.removeLink': '„{name}“ braucht „{needed}“ nicht mehr',
  'schedule.way.moveFixed': '„{name}“ stattdessen auf {quarter} festlegen',
  'schedule.way.lowerEarliest': '„{name}“ schon in {quarter} beginnen lassen',
  'schedule.way.unfix': '„{name}“ verschieben lassen',
  'schedule.way.raiseCapacity': '{resource} in {quarter} {days, number, ::.#} Tage geben',
  'schedule.way.lowerDemand':
    'Für „{name}“ {days, plural, =0 {keine Tage} one {höchstens # Tag} other {höchstens # Tage}} im Quartal von {resource} verlangen',
  'schedule.way.addCapacity': 'Die Tage von {resource} eintragen',
  'schedule.way.correct': '{field} von „{name}“ berichtigen',
  'schedule.way.longerPeriods': 'Weniger Jahre planen',
  'schedule.blocker.quarter': '{quarter} {year}',
  'schedule.blocker.underway': 'sie ist schon in Arbeit',
  'schedule.blocker.beforePlan': 'dort beginnt der Plan',
  'schedule.blocker.endOfPlan': 'das Ende des Plans würde sich verschieben',
  'schedule.blocker.fixed': 'ihr Beginn ist auf den {date, date, day} festgelegt',
  'schedule.blocker.earliest': 'sie darf nicht vor dem {date, date, day} beginnen',
  'schedule.blocker.link': 'die Verknüpfung mit „{name}“ bräche',
  'schedule.blocker.team': '{team} ist in {quarter} voll',
  'schedule.blocker.frozen': '{team} hat in {quarter} eine Sperrzeit und keine Tage übrig',
}
