import { pathToFileURL } from 'node:url'
import type { Benchmark } from './figure.ts'

/** Runs one benchmark file in this process and prints its figures as a line of JSON. */
const { benchmark } = (await import(pathToFileURL(process.argv[2] ?? '').href)) as { readonly benchmark: Benchmark }
const figures = await benchmark.run()
console.log(JSON.stringify({ title: benchmark.title, figures }))
process.exit(0)
