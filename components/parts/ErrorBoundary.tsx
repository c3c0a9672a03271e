import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** What stands there instead of a blank page. */
  fallback: (again: () => void) => ReactNode;
}

export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}
