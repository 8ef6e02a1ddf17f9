import { Component, type ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { type App, AppContext } from './app-context.ts'
import styles from './error-boundary.module.css'

type Props = {
  readonly children: ReactNode
  /** Takes away what else may have failed, before the view is shown again. */
  readonly beforeAgain?: () => void
}

type State = { readonly error: unknown }

/** Keeps a fault in one view from leaving an empty window: says what is safe and offers a way on. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = AppContext
  declare context: App | null
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? true }
  }

  override render() {
    const { say } = this.context ?? {}
    if (this.state.error === null || say === undefined) return this.props.children
    const again = (): void => {
      this.props.beforeAgain?.()
      this.setState({ error: null })
    }
    const detail = this.state.error instanceof Error ? this.state.error.message : ''
    return (
      <div className={styles.fault} role="alert">
        <h1>{say('screen.fault.title')}</h1>
        <p>{say('failure.unexpected', { detail })}</p>
        <Button look="primary" onClick={again}>
          {say('screen.fault.again')}
        </Button>
      </div>
    )
  }
}
