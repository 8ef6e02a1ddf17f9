/**
 * Licences that a dependency may have. Those of the first group may ship inside Opsbook; the others only help to build
 * and test it.
 */
export const mayShip: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]
export const mayHelp: readonly string[] = [...mayShip, 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0', 'WTFPL']

/** Packages that state their licence elsewhere than in the field for it, each read by a person. */
export const stated: Readonly<Record<string, string>> = {
  buffers: 'MIT',
  chainsaw: 'MIT',
  'png-js': 'MIT',
}

/** Whether an SPDX expression of AND and OR can be met with the allowed licences. */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replace(/[()]/g, '')
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((name) => allowed.includes(name.trim())))
}
