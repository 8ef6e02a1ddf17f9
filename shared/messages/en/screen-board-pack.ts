/** Step 10 on screen. */
export const screenBoardPackTexts = {
  'screen.pack.view.pages': 'Pages',
  'screen.pack.view.ask': 'Request and options',
  'screen.pack.view.decisions': 'Resolutions',
  'screen.pack.view.quality': 'Quality',
  'screen.pack.notFoundAnyMore': 'Something that is no longer found',
  'screen.pack.export': 'Export documents',
  'screen.pack.settled': 'Nothing left to settle',
  'screen.pack.settledText':
    'No page of this document rests on something missing that nobody has accepted. Take a snapshot and send it.',
  'screen.pack.toSettle': '{count, number} to settle',

  'screen.pack.sections': 'Sections',
  'screen.pack.sectionCount': '{count, number} of {all, number} in',
  'screen.pack.move': 'Move {name}: arrow up or down',
  'screen.pack.moved': '{name} is now section {place, number} of {count, number}',
  'screen.pack.moveHint': 'Drag a section by its dots, or press arrow up and down on them.',
  'screen.pack.include': '{name} in the document',
  'screen.pack.emptySection': 'nothing to show yet',
  'screen.pack.lacks': '{count, plural, one {# thing to settle} other {# things to settle}}',

  'screen.pack.building': 'Laying out the pages…',
  'screen.pack.noPages': 'No page yet',
  'screen.pack.noPagesText':
    'Pages appear here as soon as the steps before have something to show. Take a section in at the left, or write the request first.',
  'screen.pack.headlineOf': 'Headline of page {number, number}, {name}',
  'screen.pack.drafted': 'drafted from the data',
  'screen.pack.reword': 'Reword',
  'screen.pack.useDraft': 'Use the draft',
  'screen.pack.dataSays': 'The data says: {text}',
  'screen.pack.figuresOff':
    '{count, plural, one {{figures} stands nowhere on this page. Does it still hold?} other {{figures} stand nowhere on this page. Do they still hold?}}',
  'screen.pack.page': 'Page {number, number} of {count, number}: {name}',
  'screen.pack.allPages': 'All pages',
  'screen.pack.moreRows': '{count, plural, one {and # more row in print} other {and # more rows in print}}',

  'screen.pack.ask': 'The request',
  'screen.pack.document': 'The document',
  'screen.pack.options': 'Options',
  'screen.pack.optionCount':
    '{count, plural, one {# option} other {# options}}, {least, number} to {most, number} are good',
  'screen.pack.newOption': 'Option {number, number}',
  'screen.pack.addOption': 'Add an option',
  'screen.pack.noOptions': 'Give the board a choice',
  'screen.pack.noOptionsText':
    'Two or three ways to decide, with what each costs and leads to, and one that you recommend. One of them can be to do less.',
  'screen.pack.recommended': 'Recommended',

  'screen.pack.resolutions': 'Resolutions, as they are to be minuted',
  'screen.pack.resolution': 'resolution {number, number}',
  'screen.pack.addResolution': 'Add a resolution',
  'screen.pack.noResolutions': 'What will the minutes say?',
  'screen.pack.noResolutionsText':
    'One sentence for each decision, such as “The board approves 1.2 million for wave 1”. Type the first below.',
  'screen.pack.approvals': 'Approvals',
  'screen.pack.addApproval': 'Add a role that signs',
  'screen.pack.noApprovals': 'Who signs before the board does?',
  'screen.pack.noApprovalsText': 'The roles whose yes you need before the meeting. Type the first below.',
  'screen.pack.signed': '{count, number} of {all, number} approved',

  'screen.pack.quality': 'Before this goes to print',
  'screen.pack.withNotes': '{count, plural, one {with # note} other {with # notes}}',
  'screen.pack.mend': 'Mend',
  'screen.pack.mendThis': 'Mend: {sentence}',
  'screen.pack.accept': 'Accept',
  'screen.pack.acceptThis': 'Accept: {sentence}',
  'screen.pack.acceptedNow': 'Accepted: {sentence}',
  'screen.pack.reason': 'Why you can live with it',
  'screen.pack.reopen': 'Take back',
  'screen.pack.reopenThis': 'No longer accept: {sentence}',
  'screen.pack.showMore': 'Show more, {count, number} left',
  'screen.pack.accepted': 'Accepted, with reason',
  'screen.pack.acceptedCount': '{count, number}',
  'screen.pack.acceptedEmpty':
    'What you decide to live with stands here with its reason, and no longer counts as missing.',
} as const satisfies Record<`screen.${string}`, string>
