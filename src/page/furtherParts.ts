import { AboutScenario } from "./AboutScenario.tsx";
import { CompareButton } from "./CompareButton.tsx";
import { FamilyTable } from "./FamilyTable.tsx";
import { HoverCard } from "./HoverCard.tsx";
import { KeptCard } from "./KeptCard.tsx";
import { KeptStory } from "./KeptStory.tsx";
import { ReadOutSentences } from "./ReadOutSentences.tsx";
import { ScenarioGallery } from "./ScenarioGallery.tsx";
import { Settings } from "./Settings.tsx";
import { ShapeFigures } from "./ShapeFigures.tsx";
import { ValueInput } from "./ValueInput.tsx";
import { WhoGotPaid } from "./WhoGotPaid.tsx";

/** The parts of the page that are not needed for its first picture: one script, fetched when one of them is first shown. */
export const furtherParts = {
  AboutScenario,
  CompareButton,
  FamilyTable,
  HoverCard,
  KeptCard,
  KeptStory,
  ReadOutSentences,
  ScenarioGallery,
  Settings,
  ShapeFigures,
  ValueInput,
  WhoGotPaid,
};
