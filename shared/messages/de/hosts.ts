import type { hosts as english } from '../en/hosts.ts'

/** What the hosts say by themselves, beside failures. */
export const hosts: Readonly<Record<keyof typeof english, string>> = {
  'hosts.sampleName': 'Beispielmappe',
  'hosts.backToRevision': 'Zurück zu Revision {revision}',
  'hosts.noSession':
    'Diese Adresse von Opsbook wurde schon benutzt oder ist unvollständig. Starten Sie „opsbook serve“ erneut, und nehmen Sie die neue Adresse.',
  'hosts.notBuilt': 'Die Oberfläche ist noch nicht gebaut; führen Sie zuerst „npm run build“ aus.',
}
