import type { screenOpportunityTexts as english } from '../en/screen-opportunities.ts'

/** Step 4 on screen, and the words of the drafts that the program makes. */
export const screenOpportunityTexts: Readonly<Record<keyof typeof english, string>> = {
  'screen.chances.view.cards': 'Karten',
  'screen.chances.view.table': 'Tabelle',
  'screen.chances.view.links': 'Abhängigkeiten',
  'screen.chances.view.lists': 'Listen',
  'screen.chances.orphans':
    '{count, plural, one {# hat keine Praktik oder kein Ziel} other {# haben keine Praktik oder kein Ziel}}',
  'screen.chances.systemic': 'Systemisch',
  'screen.chances.fromGap': 'Entwurf aus einer Lücke',
  'screen.chances.fromFinding': 'Entwurf aus einem Befund',
  'screen.chances.isDraft': 'Entwurf',
  'screen.chances.adopt': 'Übernehmen',
  'screen.chances.adoptAll': 'Alle übernehmen',
  'screen.chances.adoptOf': '{name} übernehmen',
  'screen.chances.promote': 'Zur Initiative machen',
  'screen.chances.promoteOf': 'Zur Initiative machen: {name}',
  'screen.chances.drop': 'Verwerfen',
  'screen.chances.dropOf': '{name} verwerfen',
  'screen.chances.go': 'Zur Initiative',
  'screen.chances.goOf': 'Zur Initiative: {name}',
  'screen.chances.did.adopted': 'Übernommen: {name}',
  'screen.chances.did.dropped': 'Verworfen: {name}. „Rückgängig“ nimmt es zurück.',
  'screen.chances.did.draft': 'Wieder ein Entwurf: {name}',
  'screen.chances.did.promoted': 'Jetzt eine Initiative: {name}',
  'screen.chances.add': 'Eine Chance hinzufügen',
  'screen.chances.waitsFor': 'Wartet auf',
  'screen.chances.anyStatus': 'In jedem Stand',
  'screen.chances.dropped':
    '{count, plural, one {# Chance wurde verworfen} other {# Chancen wurden verworfen}}; die Tabelle zeigt alle.',
  'screen.chances.none.draft': 'Keine Entwürfe warten auf Sie.',
  'screen.chances.none.adopted': 'Übernehmen Sie, was einen genaueren Blick wert ist.',
  'screen.chances.none.promoted': 'Was Sie zur Initiative machen, steht hier.',
  'screen.chances.none.dropped': 'Nichts wurde verworfen.',
  'screen.chances.empty': 'Was wäre die Mühe wert?',
  'screen.chances.emptyWhy':
    'Lassen Sie sich aus Lücken und Befunden des Ist-Zustands Entwürfe machen (oben), behalten Sie, was überzeugt, und fügen Sie Eigenes hinzu.',
  'screen.chances.emptyUnrated':
    'Sobald Praktiken bewertet sind, entstehen hier Entwürfe aus ihren Lücken. Fügen Sie bis dahin hinzu, was die Mühe wert ist.',
  'screen.chances.noneFits': 'Keine Chance passt zum Filter.',
  'screen.draft.open':
    '{count, plural, =0 {Nichts Neues zu entwerfen} one {Aus # Lücke entwerfen} other {Aus # Lücken entwerfen}}',
  'screen.draft.title': 'Chancen aus dem Ist-Zustand entwerfen',
  'screen.draft.lead':
    'Jede kommt mit ihren Praktiken, den nötigen Anhebungen und den Zielen, denen sie dient. Sie bleibt ein Entwurf, bis Sie sie übernehmen, und keine entsteht zweimal.',
  'screen.draft.make': '{count, plural, =0 {Entwerfen} other {# entwerfen}}',
  'screen.draft.done': '{count, plural, one {# Entwurf gemacht} other {# Entwürfe gemacht}}',
  'screen.draft.gap.title': '{name} in Richtung Stufe {target, number} heben',
  'screen.draft.gap.problem': 'Heute {now, number}, Ziel {wanted, number}. Die schwächste Seite ist {lens}.',
  'screen.draft.gap.baseline': 'Reifegrad {now, number}',
  'screen.draft.systemic.title': '{lens}: eine Lösung für {count, plural, one {# Praktik} other {# Praktiken}}',
  'screen.draft.systemic.problem':
    '{count, plural, one {# Praktik ist} other {# Praktiken sind}} hier schwach: im Mittel {now, number}, während alle Seiten zusammen {wanted, number} erreichen.',
  'screen.draft.systemic.baseline': '{lens} bei {now, number} über alle Praktiken',
  'screen.draft.next': 'Nächster Schritt: {step}',
  'screen.links.between': 'Abhängigkeiten zwischen',
  'screen.links.net.initiatives': 'Initiativen',
  'screen.links.net.opportunities': 'Chancen',
  'screen.links.net.practices': 'Praktiken',
  'screen.links.count': '{count, plural, one {# Abhängigkeit} other {# Abhängigkeiten}}',
  'screen.links.loops':
    '{count, plural, one {Diese warten aufeinander und können nie beginnen. Nehmen Sie eine Verknüpfung weg:} other {Es gibt # Kreise, die auf sich selbst warten. Nehmen Sie jedem eine Verknüpfung weg:}}',
  'screen.links.loopInsight':
    '{count, plural, one {Diese Praktiken speisen einander: verbessern Sie sie gemeinsam.} other {Praktiken speisen einander in # Kreisen: verbessern Sie sie gemeinsam.}}',
  'screen.links.takeAway': '{name} braucht {needed} nicht mehr',
  'screen.links.picture': 'Bild der Abhängigkeiten',
  'screen.links.alt':
    '{nodes, plural, one {# Karte} other {# Karten}} mit {links, plural, one {# Pfeil} other {# Pfeilen}} von dem, was zuerst kommt, zu dem, was es braucht',
  'screen.links.keys':
    'Ziehen Sie eine Karte auf die, die sie braucht; noch einmal löst die Verknüpfung. Mit Tasten: Eingabe wählt, Umschalt+Eingabe auf einer anderen verknüpft.',
  'screen.links.part':
    '„{name}“ mit zwei Schritten rundherum, von {all, number}. Eingabe rückt eine andere in die Mitte; Ziehen oder Umschalt+Eingabe verknüpft.',
  'screen.links.empty': 'Noch hängt nichts voneinander ab. Wählen Sie rechts etwas, und sagen Sie, was es braucht.',
  'screen.links.noNodes': 'Was muss vor was kommen?',
  'screen.links.noNodesText':
    '{entities}: noch nichts. Sobald es zwei gibt, verbinden Sie hier, was eines vom anderen braucht; die Terminplanung hält sich daran.',
  'screen.links.panel': 'Abhängigkeiten im Einzelnen',
  'screen.links.around': 'Abhängigkeiten von',
  'screen.links.choose': 'Bitte wählen',
  'screen.links.how': 'Wählen Sie eine Karte, um zu sehen und zu ändern, was sie braucht und wer sie braucht.',
  'screen.links.needs': 'Braucht',
  'screen.links.neededBy': 'Wird gebraucht von',
  'screen.links.nothing': 'Bisher nichts.',
  'screen.links.add': 'Hinzufügen …',
  'screen.links.addTo': 'Zu „{side}“ hinzufügen',
  'screen.links.remove': '{name} wegnehmen',
  'screen.links.linked': '{name} braucht jetzt {needed}',
  'screen.links.unlinked': '{name} braucht {needed} nicht mehr',

  'screen.chances.detailsOf': 'Einzelheiten von {name}',
  'screen.lifts.title': 'Was sie anhebt, von welcher Stufe auf welche',
  'screen.lifts.of': '{practice}, {lens}',
  'screen.lifts.practice': 'Praktik, die angehoben wird',
  'screen.lifts.lens': 'Aus welchem Blickwinkel',
  'screen.lifts.add': 'Eine Anhebung hinzufügen',
  'screen.lifts.remove': 'Anhebung von {name} wegnehmen',
}
