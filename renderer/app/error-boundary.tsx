import { Component, type ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { type App, AppContext } from './app-context.ts'
import styles from './error-boundary.module.css'

type State = { readonly error: unknown }

/** Keeps a fault in one view from leaving an empty window: says what is safe and offers a way on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  static override contextType = AppContext
  declare context: App | null
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? true }
  }

  override render() {
    const { say } = this.context ?? {}
    if (this.state.error === null || say === undefined) return this.props.children
    const detail = this.state.error instanceof Error ? this.state.error.message : ''
    return (
      <main className={styles.fault} role="alert">
        <h1>{say('screen.fault.title')}</h1>
        <p>{say('failure.unexpected', { detail })}</p>
        <Button look="primary" onClick={() => this.setState({ error: null })}>
          {say('screen.fault.again')}
        </Button>
      </main>
    )
  }
}
