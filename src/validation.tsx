import observations from "#language/laws/observations.json";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./page/fonts.css";
import "./page/ground.css";
import { themeStyle } from "./page/themeStyle.ts";
import { useMediaQuery } from "./page/useMediaQuery.ts";
import { ValidationPage } from "./validation/page/ValidationPage.tsx";
import type { LawRecord } from "./validation/record.ts";

const records = observations as unknown as readonly LawRecord[];

/** The page in the theme that the system prefers. */
function ThemedPage() {
  const themeName = useMediaQuery("(prefers-color-scheme: dark)") ? "dark" : "light";
  return <ValidationPage records={records} themeName={themeName} style={themeStyle(themeName)} />;
}

const element = document.getElementById("app");
if (element !== null) {
  createRoot(element).render(
    <StrictMode>
      <ThemedPage />
    </StrictMode>,
  );
}
