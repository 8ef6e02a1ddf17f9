import type { contentLenses as english } from '../en/content-lenses.ts'

/** The six lenses: what each asks, what each level looks like through it, what proves it, and the step to the next level. */
export const contentLenses: Readonly<Record<keyof typeof english, string>> = {
  'content.level.0': 'Nicht vorhanden',
  'content.level.1': 'Improvisiert',
  'content.level.2': 'Im Entstehen',
  'content.level.3': 'Etabliert',
  'content.level.4': 'Gemessen',
  'content.level.5': 'Lernend',
  'content.lens.accountability.name': 'Prozessverantwortung',
  'content.lens.accountability.question': 'Gibt es eine Person, die für diese Praktik von Anfang bis Ende geradesteht?',
  'content.lens.accountability.level0': 'Niemand steht dafür gerade. Wird die Arbeit getan, dann durch Zufall.',
  'content.lens.accountability.level1':
    'Es springt ein, wen es gerade trifft. Das hängt vom guten Willen ab und endet mit dem nächsten Urlaub.',
  'content.lens.accountability.level2':
    'Ein Team hat eine führende Person dafür. Wer was tut, weiß man vom Hörensagen, und jede Übergabe wird neu vereinbart.',
  'content.lens.accountability.level3':
    'Eine verantwortliche Person und ihre Stellvertretung haben einen schriftlichen Auftrag, und eine RACI nennt den Anteil jedes beteiligten Teams.',
  'content.lens.accountability.level4':
    'Zu festen Terminen wird gegen Ziele berichtet. Uneinigkeit nimmt den vereinbarten Weg, und Versäumnisse fallen auf.',
  'content.lens.accountability.level5':
    'Verantwortung wird neu zugeschnitten, wenn Services sich ändern. Verantwortliche tauschen Menschen und Prioritäten zwischen Praktiken aus und bereiten ihre Nachfolge vor.',
  'content.lens.accountability.evidence': 'Auftrag oder Stellenbeschreibung, RACI, Notizen von Reviews',
  'content.lens.accountability.step1':
    'Benennen Sie noch in diesem Monat eine vorläufig verantwortliche Person, und halten Sie fest, was zur Praktik gehört und was nicht.',
  'content.lens.accountability.step2':
    'Bringen Sie die führende Rolle zu Papier, und klären Sie die Übergaben mit den zwei Teams, die sie am meisten spüren.',
  'content.lens.accountability.step3':
    'Geben Sie Verantwortung, Stellvertretung und RACI bekannt, und klären Sie alle Überschneidungen in einer Sitzung nur dafür.',
  'content.lens.accountability.step4':
    'Vereinbaren Sie mit jeder verantwortlichen Person zwei oder drei Ziele, und gehen Sie sie monatlich durch; Verfehltes wird nachverfolgt.',
  'content.lens.accountability.step5':
    'Lassen Sie die Verantwortlichen Kapazität untereinander verschieben, und jede soll ihre Nachfolge benennen und ausbilden.',
  'content.lens.policy.name': 'Richtlinie',
  'content.lens.policy.question': 'Welche Regeln und Grenzen gelten für die Arbeit?',
  'content.lens.policy.level0': 'Es gibt keine Regel, und niemand erwartet eine.',
  'content.lens.policy.level1': 'Gewohnheit und alte Nachrichten ersetzen Regeln; Neue lernen sie durch Fehler.',
  'content.lens.policy.level2':
    'Für einen Teil des Gebiets gibt es etwas Schriftliches, unfertig oder veraltet. Ausnahmen bekommt, wer freundlich fragt.',
  'content.lens.policy.level3':
    'Eine gültige Richtlinie ist genehmigt und bekannt. Sie nennt Geltung, Verantwortung, den Weg zur Ausnahme und die nächste Überprüfung.',
  'content.lens.policy.level4':
    'Stichproben zeigen, ob sie eingehalten wird. Jede Ausnahme ist verzeichnet und endet an einem Tag, und Verstöße haben Folgen.',
  'content.lens.policy.level5':
    'Ergebnisse, Prüfungen und Risiken formen die Richtlinie um, und Werkzeuge setzen sie durch, wo es sinnvoll ist.',
  'content.lens.policy.evidence': 'Richtlinie mit Genehmigung, Liste der Ausnahmen, Stichprobe einer Prüfung',
  'content.lens.policy.step1': 'Schreiben Sie auf eine Seite, was alle mindestens tun müssen.',
  'content.lens.policy.step2':
    'Machen Sie aus dem, was wirklich getan wird und was schon schiefging, einen vollständigen Entwurf.',
  'content.lens.policy.step3':
    'Lassen Sie ihn genehmigen und bekannt geben, mit einem Weg für Ausnahmen und einem Datum der Überprüfung.',
  'content.lens.policy.step4':
    'Prüfen Sie jedes Quartal eine Stichprobe, und geben Sie jeder Ausnahme ein Ablaufdatum.',
  'content.lens.policy.step5':
    'Überlassen Sie das Prüfen den Werkzeugen, und ändern Sie die Regeln nach Prüfungen und bei neuen Risiken.',
  'content.lens.data.name': 'Daten',
  'content.lens.data.question': 'Ist auf ihre Aufzeichnungen Verlass, und können andere Praktiken sie nutzen?',
  'content.lens.data.level0': 'Es wird nichts aufgezeichnet.',
  'content.lens.data.level1': 'Lücken, Freitext und private Tabellen; zweimal gefragt ergibt zwei verschiedene Zahlen.',
  'content.lens.data.level2':
    'Die wichtigsten Aufzeichnungen haben einen gemeinsamen Ort, aber Kategorien werden ungleich verwendet, und nur wer sie schrieb, versteht sie.',
  'content.lens.data.level3':
    'Pflichtfelder, Bedeutungen und Verantwortung der Daten sind geklärt und werden geprüft, und ein Nachbarteam kann mit ihnen arbeiten, wie sie sind.',
  'content.lens.data.level4':
    'Aufzeichnungen zu Services, Geräten, Störungen, Changes und Geld sind verknüpft, und Entscheidungen stützen sich regelmäßig darauf.',
  'content.lens.data.level5':
    'Die Daten werden automatisch überwacht, Prognosen entstehen daraus, und eine Lücke löst ihre eigene Behebung aus.',
  'content.lens.data.evidence':
    'Definition der Felder, Bericht zur Vollständigkeit, Bericht über zwei Praktiken hinweg',
  'content.lens.data.step1': 'Erfassen Sie ab jetzt von jedem Fall das Wesentliche, an einem Ort, den alle sehen.',
  'content.lens.data.step2': 'Legen Sie die Kategorien fest, und schließen Sie die privaten Tabellen.',
  'content.lens.data.step3':
    'Definieren Sie Felder, machen Sie die wichtigen zur Pflicht, benennen Sie eine verantwortliche Person und veröffentlichen Sie die Vollständigkeit.',
  'content.lens.data.step4':
    'Verknüpfen Sie die Aufzeichnungen mit denen eines Nachbarn, und treffen Sie auf dieser Grundlage eine echte Entscheidung.',
  'content.lens.data.step5':
    'Lassen Sie die Qualität maschinell prüfen, und wagen Sie für einen einzelnen Service eine Prognose.',
  'content.lens.documentation.name': 'Dokumentation',
  'content.lens.documentation.question': 'Bliebe das Wissen, wenn die Menschen gingen?',
  'content.lens.documentation.level0': 'Es steht nichts auf Papier oder Bildschirm.',
  'content.lens.documentation.level1': 'Bruchstücke stecken in Köpfen, Chats und privaten Ordnern.',
  'content.lens.documentation.level2':
    'Für die üblichen Fälle gibt es Anleitungen, doch niemand weiß, wie alt oder wie richtig sie sind.',
  'content.lens.documentation.level3':
    'Verfahren, Formulare und Runbooks decken die Praktik ab, tragen Version und Prüfdatum und sind auffindbar.',
  'content.lens.documentation.level4':
    'Es ist bekannt, was genutzt wird und was stimmt. Kein Change, Incident oder Audit wird geschlossen, ohne dass der Text nachgezogen ist.',
  'content.lens.documentation.level5':
    'Anleitungen erscheinen in dem Schritt, in dem man sie braucht, und Veraltetes wird entfernt.',
  'content.lens.documentation.evidence': 'Liste der Runbooks, Prüfdaten, Zahlen zur Nutzung',
  'content.lens.documentation.step1': 'Schreiben Sie die drei Verfahren auf, die am schmerzlichsten fehlten.',
  'content.lens.documentation.step2':
    'Sammeln Sie alle Notizen in einer Bibliothek, und vermerken Sie bei jeder Alter und Verantwortung.',
  'content.lens.documentation.step3':
    'Führen Sie eine gemeinsame Form, Versionen und Prüfdaten ein, und arbeiten Sie dann die Liste des Fehlenden ab.',
  'content.lens.documentation.step4':
    'Machen Sie das Nachziehen zum Teil des Abschlusses von Change und Incident, und zählen Sie, wie oft Texte gelesen werden.',
  'content.lens.documentation.step5': 'Zeigen Sie Anleitungen in den Werkzeugen, und löschen Sie, was niemand liest.',
  'content.lens.technology.name': 'Technologie',
  'content.lens.technology.question':
    'Passen die Werkzeuge zur Arbeit, sind sie verbunden, und nehmen sie Menschen Arbeit ab?',
  'content.lens.technology.level0': 'Kein Werkzeug hilft dabei.',
  'content.lens.technology.level1':
    'Tabellen und mehrere kleine Produkte überlappen sich; fast alles geschieht von Hand.',
  'content.lens.technology.level2':
    'Das richtige Werkzeug ist gekauft, aber zur Hälfte nicht eingerichtet, schwach angebunden, und manche Teams meiden es.',
  'content.lens.technology.level3':
    'Alle nutzen dasselbe unterstützte Werkzeug, eingerichtet für unsere Arbeitsweise und mit den Nachbarpraktiken verbunden.',
  'content.lens.technology.level4':
    'Wiederkehrendes ist automatisiert. Bekannt ist, wie gesund das Werkzeug ist, wer es nutzt und welche Lizenzen brachliegen.',
  'content.lens.technology.level5':
    'Das Werkzeug hat ein Backlog und einen Product Owner. Automatisierung oder KI-Hilfe wirkt über Praktiken hinweg, und Menschen behalten die Entscheidung.',
  'content.lens.technology.evidence':
    'Liste der Werkzeuge, Plan ihrer Verbindungen, Nutzungs- und Automatisierungsquote',
  'content.lens.technology.step1':
    'Wählen Sie ein schlichtes Werkzeug für alle, und steuern Sie die Arbeit nicht länger über Postfächer.',
  'content.lens.technology.step2':
    'Schalten Sie Doppeltes ab, und richten Sie das verbleibende Werkzeug mit einem Team vollständig ein.',
  'content.lens.technology.step3':
    'Bringen Sie alle Teams darauf, und verbinden Sie es mit den zwei Praktiken, die ihm am wichtigsten sind.',
  'content.lens.technology.step4':
    'Übergeben Sie ihm die fünf häufigsten Routinearbeiten, und beobachten Sie, wer es nutzt.',
  'content.lens.technology.step5':
    'Führen Sie das Werkzeug wie ein Produkt, mit eigenem Backlog und KI-Hilfe in festen Grenzen.',
  'content.lens.funding.name': 'Finanzierung',
  'content.lens.funding.question': 'Sind Geld und Arbeitszeit reserviert, um sie zu betreiben und zu verbessern?',
  'content.lens.funding.level0': 'Es gibt weder Geld noch Stunden.',
  'content.lens.funding.level1': 'Sie lebt von Resten oder Notfällen und wird nach Feierabend erledigt.',
  'content.lens.funding.level2':
    'Es gibt einen Jahresbetrag, doch er hat nichts mit dem Bedarf zu tun und fällt bei Einsparungen als Erster weg.',
  'content.lens.funding.level3':
    'Das Budget sieht Betrieb und Verbesserung vor: Personal, Werkzeuge, Schulung und Verlängerungen.',
  'content.lens.funding.level4':
    'Ausgaben werden Ergebnissen und Stückkosten gegenübergestellt, und Änderungen brauchen einen Business Case.',
  'content.lens.funding.level5':
    'Das Portfolio verschiebt Geld mit den Prioritäten, und Eingespartes wird bewusst neu eingesetzt.',
  'content.lens.funding.evidence': 'Budgetzeile, reservierte Stunden, Business Case, Prüfung des Nutzens',
  'content.lens.funding.step1': 'Halten Sie jeden Monat einige Stunden dafür frei, und verteidigen Sie sie.',
  'content.lens.funding.step2': 'Bringen Sie einen Jahresbetrag dafür in das nächste Budget.',
  'content.lens.funding.step3':
    'Planen Sie Betrieb und Verbesserung gemeinsam, aus Mengen und anstehenden Verlängerungen.',
  'content.lens.funding.step4':
    'Zeigen Sie, was das Geld bewirkt hat, und verlangen Sie vor Änderungen einen Business Case.',
  'content.lens.funding.step5':
    'Geben Sie dem Portfolio-Board das Recht, jedes Quartal Geld zu verschieben und Einsparungen neu einzusetzen.',
}
