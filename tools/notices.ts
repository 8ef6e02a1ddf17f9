/** `npm run notices`: writes THIRD-PARTY-NOTICES.md anew, after a change of dependencies. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readModuleGraph } from './check/module-graph.ts'
import { installedPackages } from './licences/installed-packages.ts'
import { noticesFile, writeNotices } from './licences/notices.ts'
import { shippedPackages } from './licences/shipped-packages.ts'
import { projectFolder } from './project-folder.ts'

const shipped = shippedPackages(readModuleGraph(projectFolder), installedPackages(projectFolder))
writeFileSync(join(projectFolder, noticesFile), writeNotices(projectFolder, shipped))
console.log(`${noticesFile}: ${shipped.length} packages`)
