import { Component, type ReactNode } from 'react'
import { Failure } from '../components/failure.tsx'

interface State {
  readonly error: Error | null
}

/** Keeps the desk standing where a page breaks or cannot be loaded. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    return error ? <Failure error={error} retry={() => window.location.reload()} /> : this.props.children
  }
}
