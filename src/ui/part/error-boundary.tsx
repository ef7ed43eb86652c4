import { Component, type ReactNode } from 'react';
import { PartNotLoaded } from '../lazy-part.ts';

interface Props {
  /** What the children show: once this changes, they are tried again. */
  readonly of?: unknown;
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

type State = { readonly failed: false } | { readonly failed: true; readonly problem: unknown };

/** Keeps what fails from taking the rest of the page with it: shows `fallback` in its place until it is tried again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(problem: unknown): State {
    return { failed: true, problem };
  }

  override componentDidUpdate(before: Props, { failed }: State) {
    if (failed && before.of !== this.props.of) this.retry();
  }

  readonly retry = () => {
    if (this.state.failed && this.state.problem instanceof PartNotLoaded) this.state.problem.forget();
    this.setState({ failed: false });
  };

  override render() {
    return this.state.failed ? this.props.fallback(this.retry) : this.props.children;
  }
}
