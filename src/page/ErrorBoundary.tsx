import * as text from "#language/failure.ts";
import { Component } from "react";
import type { ReactNode } from "react";
import type { AppStore } from "../store/createAppStore.ts";
import styles from "./ErrorBoundary.module.css";

interface ErrorBoundaryProps {
  readonly store: AppStore;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: string | null;
}

/** In place of a blank page: a sentence, and two ways on. The settings live in the store and outlive the failure. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const goOn = (): void => this.setState({ failure: null });
    return (
      <div className={styles.failure} role="alert">
        <p className={styles.sentence}>{text.pageHasFailed}</p>
        <p className={styles.reason}>{text.whatWentWrong(failure)}</p>
        <p className={styles.ways}>
          <button type="button" className={styles.way} onClick={goOn}>
            {text.tryAgain}
          </button>
          <button
            type="button"
            className={styles.way}
            onClick={() => {
              this.props.store.actions.reset();
              goOn();
            }}
          >
            {text.resetToScenario}
          </button>
        </p>
      </div>
    );
  }
}
