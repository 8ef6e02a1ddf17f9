/** What the hosts say by themselves, beside failures. */
export const hosts = {
  'hosts.sampleName': 'Sample workbook',
  'hosts.backToRevision': 'Back to revision {revision}',
  'hosts.noSession':
    'This address of Opsbook was used already, or is not whole. Start “opsbook serve” again and use the new address.',
  'hosts.notBuilt': 'The screen is not built yet; run “npm run build” first.',
} as const
