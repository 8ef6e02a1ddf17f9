#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Compiled code is kept between calls. It must be on before anything else is loaded, hence the late imports.
enableCompileCache()
const args = process.argv.slice(2)
const { endEarly, openEarly } = await import('./early-opening.ts')
openEarly(args)
const { runProgram } = await import('./run-program.ts')
process.exitCode = await runProgram(args)
await endEarly()
