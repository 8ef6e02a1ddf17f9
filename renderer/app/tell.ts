import { notifications } from '@mantine/notifications'
import type { Failure } from '#shared/failure.ts'
import type { App } from './app-context.ts'

/** Tells the person in one sentence what went wrong. */
export function tellFailure({ say }: Pick<App, 'say'>, failure: Failure): void {
  notifications.show({
    id: failure.kind,
    message: say(`failure.${failure.kind}`, failure.params),
    autoClose: 10_000,
    className: 'failed',
  })
}

/** Tells the person something that needs no answer. */
export function tell(message: string): void {
  notifications.show({ message })
}
