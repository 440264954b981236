import { useEffect, useMemo, useRef } from "react";
import type { ComponentType, KeyboardEvent, ReactNode, RefObject } from "react";
import type { AppStore } from "../store/createAppStore.ts";
import styles from "./App.module.css";
import { AppContext, useAppState } from "./AppContext.ts";
import type { AppSurroundings } from "./AppContext.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FurtherPartsProvider } from "./FurtherPart.tsx";
import type { LoadFurtherParts } from "./FurtherPart.tsx";
import { shortcutOf } from "./shortcuts.ts";
import { themeStyle } from "./themeStyle.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useThemeName } from "./useThemeName.ts";

/** Out of sight an app neither plays nor computes. */
function useRestOutOfSight(root: RefObject<HTMLElement | null>, store: AppStore): void {
  useEffect(() => {
    if (root.current === null) return undefined;
    const observer = new IntersectionObserver((entries) =>
      store.setInSight(entries.at(-1)?.isIntersecting ?? true),
    );
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [root, store]);
}

/** The element that an app lives in: its colours, and its keys, which no other app on the page hears. */
function Root({ app, children }: { readonly app: AppSurroundings; readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useRestOutOfSight(root, app.store);
  useKeptFocus(root, !app.embedded);
  const themeName = useThemeName();
  const themeIsChosen = useAppState(({ look }) => look.theme !== "system");
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.defaultPrevented ? null : shortcutOf(event.nativeEvent);
    if (act === null) return;
    if (event.key !== "Escape") event.preventDefault();
    act(app.store.actions);
  };
  return (
    <div
      ref={root}
      className={styles.app}
      style={themeStyle(themeName)}
      data-app={app.embedded ? "embed" : "page"}
      data-theme={themeName}
      data-theme-chosen={themeIsChosen}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

/** What an app is made of. */
export interface AppProps extends AppSurroundings {
  /** How its parts are arranged: the page, or the small app in another page's frame. */
  readonly Layout: ComponentType;
  /** Fetches the parts that it can do without at first. */
  readonly loadParts: LoadFurtherParts;
}

/** One app, whole. */
export function App({ Layout, loadParts, store, embedded, pageAddress, loadOrganic, studies }: AppProps) {
  const app = useMemo(
    () => ({ store, embedded, pageAddress, loadOrganic, studies }),
    [store, embedded, pageAddress, loadOrganic, studies],
  );
  return (
    <AppContext value={app}>
      <Root app={app}>
        <ErrorBoundary store={store}>
          <FurtherPartsProvider load={loadParts}>
            <Layout />
          </FurtherPartsProvider>
        </ErrorBoundary>
      </Root>
    </AppContext>
  );
}
