import { AboutScenario } from "./AboutScenario.tsx";
import { CompareButton } from "./CompareButton.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { FamilyTable } from "./FamilyTable.tsx";
import { HoverCard } from "./HoverCard.tsx";
import { KeptCard } from "./KeptCard.tsx";
import { KeptStory } from "./KeptStory.tsx";
import { LanguageLinks } from "./LanguageLinks.tsx";
import { PresentButton } from "./PresentButton.tsx";
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
  CopyLink,
  FamilyTable,
  HoverCard,
  KeptCard,
  KeptStory,
  LanguageLinks,
  PresentButton,
  ReadOutSentences,
  ScenarioGallery,
  Settings,
  ShapeFigures,
  ValueInput,
  WhoGotPaid,
};
