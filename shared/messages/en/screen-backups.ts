/** The dialog that lists backups, compares one with the open workbook, and restores it into a copy. */
export const screenBackupTexts = {
  'screen.backups.title': 'Backups',
  'screen.backups.hint': 'Compare with an earlier state, or take it up again',
  'screen.backups.list': 'Made on',
  'screen.backups.facts': 'Revision {revision, number} · {size}',
  'screen.backups.empty':
    'This workbook has no backup yet. One is made when a workbook is opened, and again while it changes.',
  'screen.backups.loading': 'Looking for backups…',
  'screen.backups.comparing': 'Comparing…',
  'screen.backups.since': 'Changed since {when}',
  'screen.backups.same': 'Nothing: this backup holds what the open workbook holds.',
  'screen.backups.counted':
    '{count, plural, one {# row differs} other {# rows differ}}: {added, number} added, {changed, number} changed, {removed, number} removed.',
  'screen.backups.group': '{entities} ({count, number})',
  'screen.backups.added': 'Added',
  'screen.backups.changed': 'Changed',
  'screen.backups.removed': 'Removed',
  'screen.backups.more': '{count, plural, one {Show # more} other {Show # more}}',
  'screen.backups.promise': 'A copy is a new file beside this workbook. The workbook itself stays as it is.',
  'screen.backups.restore': 'Restore into a copy',
  'screen.backups.restoring': 'Restoring…',
  'screen.backups.restored':
    'You now have the restored copy open: {path}. The workbook it came from was closed as it was.',
} as const satisfies Record<`screen.backups.${string}`, string>
