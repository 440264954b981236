/** The parameters that decide whether others act. */
export interface Deciding {
  readonly market: string;
  readonly network: string;
  readonly inviteStyle: string;
  readonly cycleShape: string;
  readonly fitShare: number;
  readonly networkEffect: number;
  readonly activation: number;
  readonly churnPerMonth: number;
  readonly quitWithoutRecruitsDays: number;
}

/** Whether something holds of a setting. */
export type Condition = (parameters: Deciding) => boolean;

/** There are only so many people. */
export const inFiniteMarket: Condition = ({ market }) => market !== "unlimited";

/** Invitations go along contacts. */
export const inNetwork: Condition = ({ market }) => market === "network";

/** Contacts of one kind. */
export const inNetworkOf =
  (...kinds: readonly string[]): Condition =>
  ({ market, network }) =>
    market === "network" && kinds.includes(network);

/** How many contacts people have decides something: in a network, and where active ones pull the others in. */
export const withContacts: Condition = ({ market, network, networkEffect }) =>
  market === "network" ? network !== "given" : market === "mixed" && networkEffect > 0;

/** How members invite. A circle outside a network is a burst, as `agreeing` has it. */
const styleOf = ({ market, inviteStyle }: Deciding): string =>
  inviteStyle === "circle" && market !== "network" ? "burst" : inviteStyle;

/** Members invite in one of these ways. */
export const withStyle =
  (...styles: readonly string[]): Condition =>
  (parameters) =>
    styles.includes(styleOf(parameters));

/** An invitation takes its way in stages. */
export const inStages: Condition = ({ cycleShape }) => cycleShape === "staged";

/** The product is not made for everybody. */
export const withMisfits: Condition = ({ fitShare }) => fitShare < 1;

/** A hazard makes members leave. */
export const withChurn: Condition = ({ churnPerMonth }) => churnPerMonth > 0;

/** Members who were active may leave. */
export const withLeavings: Condition = (parameters) =>
  withChurn(parameters) || parameters.quitWithoutRecruitsDays < Infinity;

/** There may be people who have joined and are not active. */
export const withFormerMembers: Condition = (parameters) =>
  withLeavings(parameters) || parameters.activation < 1;

/** All of them hold. */
export const both =
  (first: Condition, second: Condition): Condition =>
  (parameters) =>
    first(parameters) && second(parameters);
