/**
 * The arrows between the rooms, as sentences. `npm run check` holds every module to them; a test plants a breach of each.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const electronRooms = 'storage|export|import|workbooks|desktop|browser|cli'

function mustNot(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to }
}

/** Everything outside of `allowed` is out of reach. */
function only(name, comment, path, allowed) {
  return mustNot(name, comment, { path }, { pathNot: allowed, dependencyTypesNot: ['npm-dev', 'npm', 'core'] })
}

module.exports = {
  forbidden: [
    mustNot(
      'shared-is-pure',
      'shared/ runs in any JavaScript engine: no Node, and of packages only the schema, message and chart mathematics ones',
      { path: '^shared/' },
      {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: 'node_modules/(zod|intl-messageformat|d3-scale|d3-shape|@types/d3-[a-z]+)/',
      },
    ),
    mustNot(
      'shared-stands-alone',
      'shared/ knows none of the rooms around it',
      { path: '^shared/' },
      { path: '^(electron|renderer|tests|tools|assets)/' },
    ),
    only(
      'model-is-the-ground',
      'shared/model imports nothing above it',
      '^shared/model/',
      '^shared/(model/|assert-never|result|failure)',
    ),
    only(
      'methods-see-the-model',
      'shared/methods is arithmetic on the model; of messages it knows the keys, to say how a figure came about',
      '^shared/methods/',
      '^shared/(methods|model|messages)/|^shared/(assert-never|result|failure)',
    ),
    only(
      'content-sees-the-model',
      'shared/content is what ships, said in the model’s words',
      '^shared/content/',
      '^shared/(content|model|messages)/|^shared/(assert-never|result|failure)',
    ),
    mustNot(
      'edits-and-steps-below-report',
      'shared/edits and shared/steps know nothing of reports, charts and hosts',
      { path: '^shared/(edits|steps)/' },
      { path: '^shared/(report|charts|contract)/' },
    ),
    mustNot(
      'charts-only-draw',
      'shared/charts draws the data it is given: it knows no edit and no step, and of a report only its shape',
      { path: '^shared/charts/' },
      { path: '^shared/(edits|steps|content|report|contract)/', pathNot: '^shared/report/report.ts$' },
    ),
    mustNot(
      'report-knows-no-host',
      'shared/report knows nothing of the talk between hosts and screens',
      { path: '^shared/report/' },
      { path: '^shared/contract/' },
    ),
    mustNot(
      'only-storage-opens-sqlite',
      'only electron/storage opens SQLite',
      { path: '^(shared|electron|renderer)/', pathNot: '^electron/storage/' },
      { path: '(^|node_modules/)(@types/)?better-sqlite3(/|$)|^node:sqlite$|^sqlite$' },
    ),
    mustNot(
      'only-desktop-knows-electron',
      'only electron/desktop imports electron',
      { path: '^(shared|electron|renderer)/', pathNot: '^electron/desktop/' },
      { path: '(^|node_modules/)electron(/|$)', pathNot: '^electron/' },
    ),
    mustNot(
      'preload-speaks-the-contract',
      'the preload passes on the contract and nothing else',
      { path: '^electron/desktop/preload\\.ts$' },
      {
        path: '^(shared|electron)/',
        pathNot: '^shared/(contract/(host-bridge|requests|events)|messages/)|^electron/desktop/channels',
      },
    ),
    mustNot(
      'export-lays-out-a-report',
      'electron/export sees the report, its charts and their words, never a method or a workbook',
      { path: '^electron/export/' },
      { path: '^shared/', pathNot: '^shared/(report|charts|messages)/|^shared/(failure|result|assert-never)' },
    ),
    ...['storage', 'export', 'import'].map((room) =>
      mustNot(
        `${room}-serves-from-below`,
        `electron/${room} imports no other room of electron/`,
        { path: `^electron/${room}/` },
        { path: `^electron/(${electronRooms})/`, pathNot: `^electron/${room}/` },
      ),
    ),
    mustNot(
      'workbooks-knows-no-host',
      'electron/workbooks serves every host and knows none',
      { path: '^electron/workbooks/' },
      { path: '^electron/(desktop|browser|cli)/' },
    ),
    mustNot(
      'hosts-go-through-workbooks',
      'hosts reach files and documents through electron/workbooks; of storage they only start the process',
      { path: '^electron/(desktop|browser|cli)/' },
      { path: '^electron/(storage|export|import)/', pathNot: '^electron/storage/process/' },
    ),
    mustNot(
      'desktop-is-apart',
      'the desktop runs without the browser host and the command line',
      { path: '^electron/desktop/' },
      { path: '^electron/(browser|cli)/' },
    ),
    mustNot(
      'browser-and-cli-are-apart',
      'the browser host and the command line run without the desktop',
      { path: '^electron/(browser|cli)/' },
      { path: '^electron/desktop/' },
    ),
    mustNot(
      'renderer-sees-shared-only',
      'renderer/ knows shared/ and assets/, never a host',
      { path: '^renderer/' },
      { path: '^(electron|tests|tools)/' },
    ),
    mustNot('renderer-is-a-page', 'renderer/ has no Node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    mustNot(
      'components-know-no-step',
      'renderer/components serve every step and know none',
      { path: '^renderer/components/' },
      { path: '^renderer/steps/' },
    ),
    mustNot(
      'steps-are-apart',
      'a step of the path does not reach into another; the registers serve all of them',
      { path: '^renderer/steps/([^/]+)/' },
      { path: '^renderer/steps/([^/]+)/', pathNot: '^renderer/steps/($1|register)/' },
    ),
    mustNot(
      'react-stays-on-screen',
      'only renderer/ draws with React',
      { path: '^(shared|electron)/' },
      { path: 'node_modules/(react|react-dom|@mantine|zustand)/' },
    ),
    mustNot(
      'nothing-imports-tests',
      'nothing that ships imports tests or tools',
      { path: '^(shared|electron|renderer)/' },
      { path: '^(tests|tools)/' },
    ),
    mustNot(
      'no-cycles',
      'modules don’t go in circles; types alone may',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    mustNot('no-unresolvable', 'every import leads somewhere', {}, { couldNotResolve: true }),
    mustNot(
      'no-undeclared-packages',
      'a package that is imported stands in package.json',
      { path: '^(shared|electron|renderer)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|tests/golden|node_modules/\\.)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
}
