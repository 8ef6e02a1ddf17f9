import type { Failure } from './failure.ts'

/** What a fallible step gives: a value, or a failure that says in data what went wrong. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail<T = never>(failure: Failure): Result<T> {
  return { ok: false, failure }
}
