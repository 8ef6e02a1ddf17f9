/** `electron [-r FILE]… [--switches] APP [arguments]` */
export type CommandLine = { readonly required: readonly string[]; readonly app: string }

export function readCommandLine(argv: readonly string[]): CommandLine {
  const required: string[] = []
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? ''
    if (argument === '-r') {
      index += 1
      required.push(argv[index] ?? '')
    } else if (!argument.startsWith('-')) return { required, app: argument }
  }
  return { required, app: '.' }
}
