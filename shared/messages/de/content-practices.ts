import type { contentPractices as english } from '../en/content-practices.ts'

/** The shipped practices: names, and what each is for in a sentence. */
export const contentPractices: Readonly<Record<keyof typeof english, string>> = {
  'content.practice.DIR-01.name': 'Betriebsstrategie & Planung',
  'content.practice.DIR-01.definition':
    'Übersetzt, was die Organisation will, in wenige Entscheidungen, Ziele und einen Plan für den Betrieb und überarbeitet sie zu festen Zeiten.',
  'content.practice.DIR-02.name': 'Governance & Entscheidungsrechte',
  'content.practice.DIR-02.definition':
    'Klärt, welche Rolle welche Entscheidung trifft, in welchen Grenzen von Geld und Risiko, und wer Uneinigkeit auflöst.',
  'content.practice.DIR-03.name': 'Portfolio- & Demand-Management',
  'content.practice.DIR-03.definition':
    'Führt jede laufende und gewünschte Arbeit in einer Liste und beginnt nur, was verfügbare Menschen und Mittel erlauben.',
  'content.practice.DIR-04.name': 'Technologiearchitektur & Standards',
  'content.practice.DIR-04.definition':
    'Wählt die Plattformen und Muster, auf die sich alles zubewegen soll, und entscheidet über Wünsche nach Abweichung.',
  'content.practice.DIR-05.name': 'Management operationeller Risiken',
  'content.practice.DIR-05.definition':
    'Erkennt, was Services stoppen oder schädigen könnte, gewichtet es, gibt es in Verantwortung und senkt es auf das, was die Organisation trägt.',
  'content.practice.DIR-06.name': 'Compliance & Kontrollnachweise',
  'content.practice.DIR-06.definition':
    'Verfolgt Gesetze, Verträge und Richtlinien, die den Betrieb binden, und führt die Nachweise, dass jede Kontrolle stattfand.',
  'content.practice.DIR-07.name': 'Messung & Berichtswesen',
  'content.practice.DIR-07.definition':
    'Legt sich auf wenige Zahlen mit je einer Definition fest und bringt sie zu denen, die etwas daran ändern können.',
  'content.practice.DIR-08.name': 'Kontinuierliche Verbesserung',
  'content.practice.DIR-08.definition':
    'Hält Verbesserungsideen in einer für alle sichtbaren Liste, arbeitet sie stetig ab und prüft, was aus jeder wurde.',
  'content.practice.DIR-09.name': 'KI-Einsatz im Betrieb',
  'content.practice.DIR-09.definition':
    'Legt fest, wo künstliche Intelligenz beraten und wo sie handeln darf, wer zustimmen muss, welche Daten sie sieht und wie Ergebnisse protokolliert werden.',
  'content.practice.PAR-01.name': 'Business Relationship Management',
  'content.practice.PAR-01.definition':
    'Gibt jedem Teil der Organisation einen Ansprechpartner in der IT, der früh von Bedürfnissen hört und später prüft, ob sie erfüllt wurden.',
  'content.practice.PAR-02.name': 'Serviceportfolio & Servicekatalog',
  'content.practice.PAR-02.definition':
    'Listet die angebotenen Services in der Sprache derer, die sie nutzen, je mit Zielgruppe, Verantwortung und Lebensphase.',
  'content.practice.PAR-03.name': 'Service Level & Anwendererlebnis',
  'content.practice.PAR-03.definition':
    'Legt mit den Anwendern fest, was guter Service heißt, verfolgt Zahlen und Meinung dazu und bespricht beides nebeneinander.',
  'content.practice.PAR-04.name': 'Kostentransparenz & Servicefinanzen',
  'content.practice.PAR-04.definition':
    'Plant und verfolgt Ausgaben nach Service und Nutzergruppe, sodass jeder sieht, was eine Wahl kosten oder sparen würde.',
  'content.practice.PAR-05.name': 'Anforderungen & Service Design',
  'content.practice.PAR-05.definition':
    'Ermittelt den Bedarf und entwirft Services mit Blick auf Betrieb, Support und Sicherheit, bevor etwas gebaut wird.',
  'content.practice.PAR-06.name': 'Einführung & Veränderungsbegleitung',
  'content.practice.PAR-06.definition':
    'Bereitet Menschen mit Erklärung, Schulung und Hilfe auf eine Veränderung vor, bis die neue Arbeitsweise normal ist.',
  'content.practice.PAR-07.name': 'Servicekommunikation',
  'content.practice.PAR-07.definition':
    'Informiert Betroffene über Störungen, geplante Arbeiten, Ergebnisse und Pläne, zum richtigen Zeitpunkt und ohne Fachjargon.',
  'content.practice.SUP-01.name': 'Service Desk',
  'content.practice.SUP-01.definition':
    'Bietet eine mit Menschen besetzte Anlaufstelle, die jeden Kontakt erfasst, löst, was sie kann, und über den Rest Auskunft gibt.',
  'content.practice.SUP-02.name': 'Incident Management',
  'content.practice.SUP-02.definition':
    'Macht Menschen nach einer Störung schnell wieder arbeitsfähig und hinterlässt Aufzeichnungen, in denen Ursachen zu finden sind.',
  'content.practice.SUP-03.name': 'Major Incident Management',
  'content.practice.SUP-03.definition':
    'Führt die Reaktion auf schwere Ausfälle mit festen Rollen und regelmäßigem Stand, danach ein Review, dessen Maßnahmen Verantwortliche haben.',
  'content.practice.SUP-04.name': 'Request Fulfilment',
  'content.practice.SUP-04.definition':
    'Liefert die üblichen Wünsche auf festen Wegen, von denen die meisten keine Handarbeit brauchen.',
  'content.practice.SUP-05.name': 'Problem Management',
  'content.practice.SUP-05.definition':
    'Sucht die Ursachen hinter wiederkehrenden Störungen, wählt, welche eine Lösung verdienen, und stellt sicher, dass sie wirkt.',
  'content.practice.SUP-06.name': 'Knowledge Management',
  'content.practice.SUP-06.definition':
    'Hält eine Antwort fest, wenn sie zum ersten Mal gefunden wird, hält sie richtig und zeigt sie dort, wo Menschen suchen.',
  'content.practice.SUP-07.name': 'Digitaler Arbeitsplatz & Endgeräte',
  'content.practice.SUP-07.definition':
    'Gibt Computer, Telefone und Alltagssoftware der Belegschaft aus, schützt, erneuert und betreut sie.',
  'content.practice.CHG-01.name': 'Change Enablement',
  'content.practice.CHG-01.definition':
    'Lässt sichere Changes schnell durch, prüft die gefährlichen gründlich und zeigt alle in einem gemeinsamen Kalender.',
  'content.practice.CHG-02.name': 'Release & Deployment',
  'content.practice.CHG-02.definition':
    'Bündelt Changes und bringt sie jedes Mal auf gleich verlässliche Weise in Produktion, mit einem Rückweg.',
  'content.practice.CHG-03.name': 'Test & Validierung',
  'content.practice.CHG-03.definition':
    'Zeigt vor dem Go-live, dass ein Change seinen Zweck erfüllt und alles andere heil lässt.',
  'content.practice.CHG-04.name': 'Betriebsbereitschaft',
  'content.practice.CHG-04.definition':
    'Hält einen Start zurück, bis jemand verantwortlich ist und Support, Überwachung, Anleitungen und Wiederherstellung bereitstehen.',
  'content.practice.CHG-05.name': 'Projektabwicklung',
  'content.practice.CHG-05.definition':
    'Bringt Projekte in den Grenzen von Zeit, Kosten und Risiko zum vereinbarten Ergebnis, mit ordentlicher Übergabe am Ende.',
  'content.practice.CHG-06.name': 'Software- & Schnittstellenpflege',
  'content.practice.CHG-06.definition':
    'Entwickelt, konfiguriert und pflegt eigene Anwendungen und Schnittstellen so, dass sie auch nach Jahren betreubar sind.',
  'content.practice.OPS-01.name': 'Infrastruktur & Plattformen',
  'content.practice.OPS-01.definition':
    'Richtet Server, Netze, Speicher und gemeinsame Plattformen nach vereinbartem Standard ein und hält sie instand.',
  'content.practice.OPS-02.name': 'Monitoring & Event Management',
  'content.practice.OPS-02.definition':
    'Beobachtet ganze Services statt einzelner Maschinen und verringert die Flut der Signale auf Alarme, auf die jemand handeln muss.',
  'content.practice.OPS-03.name': 'Verfügbarkeit & Zuverlässigkeit',
  'content.practice.OPS-03.definition':
    'Gibt jedem Service ein Zuverlässigkeitsziel, baut darauf hin und arbeitet dort nach, wo Ergebnisse zurückbleiben.',
  'content.practice.OPS-04.name': 'Kapazität & Performance',
  'content.practice.OPS-04.definition':
    'Sieht Bedarf voraus und sorgt rechtzeitig vor, sodass Services so schnell antworten wie vereinbart.',
  'content.practice.OPS-05.name': 'Automatisierung & Orchestrierung',
  'content.practice.OPS-05.definition':
    'Überlässt wiederkehrende Handgriffe Maschinen, mit Automatisierungen, die getestet, überwacht und jemandem zugeordnet sind.',
  'content.practice.OPS-06.name': 'Cloud-Betrieb & Kostensteuerung',
  'content.practice.OPS-06.definition':
    'Betreibt Cloud-Services in festen Grenzen, kennzeichnet die Nutzung und beseitigt Verschwendung als Routine.',
  'content.practice.OPS-07.name': 'Lebenszyklus & technische Schulden',
  'content.practice.OPS-07.definition':
    'Behält im Blick, was alt oder ohne Support ist, beziffert, was das Behalten kostet, und ersetzt es in geplanter Folge.',
  'content.practice.OPS-08.name': 'Routinebetrieb & Ablaufplanung',
  'content.practice.OPS-08.definition':
    'Führt wiederkehrende Prüfungen, Batchläufe und Aufräumarbeiten verlässlich aus und gibt weiter, was die nächste Schicht wissen muss.',
  'content.practice.INF-01.name': 'IT-Asset- & Lizenzmanagement',
  'content.practice.INF-01.definition':
    'Verzeichnet Geräte und Lizenzen mit Ort, Nutzer und Kosten und den Tag, an dem ein Nutzungsrecht endet.',
  'content.practice.INF-02.name': 'Konfiguration & Service Mapping',
  'content.practice.INF-02.definition':
    'Pflegt eine Karte der Bestandteile und der Services, die sie bilden, verlässlich genug, um danach zu handeln.',
  'content.practice.INF-03.name': 'Qualität der Betriebsdaten',
  'content.practice.INF-03.definition':
    'Gibt den Aufzeichnungen der IT eine Bedeutung, eine verantwortliche Person und Prüfungen, damit auch andere Teams sie nutzen können.',
  'content.practice.INF-04.name': 'Dokumentation & Runbook-Pflege',
  'content.practice.INF-04.definition':
    'Sorgt dafür, dass Anleitungen, Diagramme und Runbooks aktuell, leicht auffindbar und versioniert sind.',
  'content.practice.RES-01.name': 'Service Continuity & Disaster Recovery',
  'content.practice.RES-01.definition':
    'Legt für jeden Service den längsten tragbaren Ausfall fest, schafft die Mittel dafür und übt den Notfall.',
  'content.practice.RES-02.name': 'Backup & Datensicherung',
  'content.practice.RES-02.definition':
    'Hält Kopien, aus denen sich Daten zurückholen lassen, und zeigt durch echtes Wiederherstellen, dass es funktioniert.',
  'content.practice.RES-03.name': 'Management der Informationssicherheit',
  'content.practice.RES-03.definition':
    'Entscheidet, wie viel Sicherheitsrisiko tragbar ist und welche Schutzmaßnahmen folgen, und passt beides neuen Bedrohungen an.',
  'content.practice.RES-04.name': 'Security Operations & Reaktion',
  'content.practice.RES-04.definition':
    'Bemerkt Angriffe, begrenzt ihren Schaden und behebt ihn, Hand in Hand mit denen, die die Services betreiben.',
  'content.practice.RES-05.name': 'Schwachstellen- & Patch-Management',
  'content.practice.RES-05.definition':
    'Entdeckt Schwachstellen, ordnet sie nach Gefahr und schließt sie vor der dafür gesetzten Frist.',
  'content.practice.RES-06.name': 'Identity & Access Management',
  'content.practice.RES-06.definition':
    'Gibt Personen und Systemen genau die Rechte, die ihre Arbeit verlangt, und entzieht sie beim Ausscheiden.',
  'content.practice.PPL-01.name': 'Personal, Fähigkeiten & Nachfolge',
  'content.practice.PPL-01.definition':
    'Plant, wer mit welchen Fähigkeiten gebraucht wird, entwickelt sie möglichst im Haus und lässt niemanden alleiniger Wissensträger sein.',
  'content.practice.PPL-02.name': 'Rufbereitschaft & Arbeitslast',
  'content.practice.PPL-02.definition':
    'Verteilt Nacht- und Wochenenddienste gerecht, hält sie für alle sichtbar erträglich und beseitigt ihre Ursachen.',
  'content.practice.PPL-03.name': 'Lieferanten- & Vertragsmanagement',
  'content.practice.PPL-03.definition':
    'Ordnet Lieferanten nach Gewicht, misst ihre Leistung und kümmert sich früh um Verlängerung und Ausstieg.',
  'content.practice.PPL-04.name': 'Sourcing & Steuerung von Managed Services',
  'content.practice.PPL-04.definition':
    'Entscheidet zwischen Eigenleistung, Kauf und Auslagerung und bindet externe Dienstleister in denselben Arbeitsrhythmus ein.',
}
