import type { OrganicPoints } from "../layout/organicPoints.ts";
import { tiesOfContacts } from "../layout/organicTies.ts";
import type { Ties } from "../layout/organicTies.ts";
import type { ContactNetwork } from "../model/contactNetwork.ts";
import type { Backdrop, BackdropLook, BackdropShapes } from "./graphBackdrop.ts";
import { linkBudget, rankOfLink } from "./linkSample.ts";
import { alphasAlong, strokePiece } from "./linkStroke.ts";
import type { LinkStroke } from "./linkStroke.ts";
import { pointRadius } from "./measures.ts";
import { packColour } from "./pixelSheet.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import { createPointStamps, pressStamp } from "./pointStamps.ts";
import { finerProjection } from "./projection.ts";

/** Of more contacts than these an even sample is drawn. */
const mostDrawn = 30_000;

/** The mean opacity that all contacts together give the picture, and the most of a single one. */
const tone = 0.3;
const mostAlpha = 0.45;

/** A contact of so many units of length is half as strong as a very short one: long ones are many and cross all others. */
const halfLength = 5;

/** Contacts are drawn in so many strengths, by their length. */
const strengths = 12;

/** The size of those who have not joined, of a member's. */
const smaller = 0.62;

/** The contacts that are drawn, with how strong each is by its length. */
interface DrawnContacts {
  readonly ties: Ties;
  /** Which of the strengths each has, 0 the strongest. */
  readonly strengthOf: Uint8Array;
  /** The sum of their lengths, each times its strength, in units of length. */
  readonly ink: number;
}

const strengthAt = (step: number): number => 1 - step / strengths;

function chooseContacts({ x, y }: OrganicPoints, contacts: ContactNetwork): DrawnContacts {
  const ties = tiesOfContacts(contacts, mostDrawn);
  let ink = 0;
  const strengthOf = Uint8Array.from(ties.from, (one, tie) => {
    const other = ties.to[tie];
    const length = Math.hypot(x[one] - x[other], y[one] - y[other]);
    const step = Math.floor((strengths * length) / (length + halfLength));
    ink += length * strengthAt(step);
    return step;
  });
  return { ties, strengthOf, ink };
}

/** How strong the strongest contacts are where a share of them is drawn. */
const alphaOf = ({ x }: OrganicPoints, { ink }: DrawnContacts, scale: number, share: number): number =>
  Math.min(mostAlpha, (tone * Math.PI * x.length * scale) / (ink * share));

/** Paints the contacts, each stronger the fewer they are; of many, a share while the picture is moving. */
function paintContacts(
  sheet: PixelSheet,
  points: OrganicPoints,
  drawn: DrawnContacts,
  look: BackdropLook,
  moving: boolean,
): void {
  const { x, y } = points;
  const { ties, strengthOf } = drawn;
  const { scale, x: originX, y: originY } = finerProjection(look.projection, look.pixelRatio);
  const share = moving ? Math.min(1, linkBudget.moving / Math.max(1, ties.from.length)) : 1;
  const areHairs = moving || ties.from.length > linkBudget.strokes;
  const alpha = alphaOf(points, drawn, look.projection.scale, share);
  const thickness = areHairs ? 0 : Math.max(1, 0.8 * look.pixelRatio);
  const strokes = Array.from({ length: strengths }, (_, step): LinkStroke => ({
    thickness,
    alphas: alphasAlong(alpha * strengthAt(step), 0),
  }));
  const colour = packColour(look.theme.leftRing);
  for (let tie = 0; tie < ties.from.length; tie++) {
    if (share < 1 && rankOfLink(tie) >= share) continue;
    const [one, other] = [ties.from[tie], ties.to[tie]];
    const x0 = originX + scale * x[one];
    const y0 = originY + scale * y[one];
    const x1 = originX + scale * x[other];
    const y1 = originY + scale * y[other];
    if (Math.max(x0, x1) < 0 || Math.min(x0, x1) > sheet.width) continue;
    if (Math.max(y0, y1) < 0 || Math.min(y0, y1) > sheet.height) continue;
    const stroke = strokes[strengthOf[tie]];
    strokePiece(
      sheet,
      stroke,
      (256 * x0) | 0,
      (256 * y0) | 0,
      (256 * x1) | 0,
      (256 * y1) | 0,
      0,
      255,
      colour,
    );
  }
}

/** Paints everybody as somebody who has not joined; members are painted over it, and are larger. */
function paintPeople(sheet: PixelSheet, { x, y }: OrganicPoints, look: BackdropLook): void {
  const { theme, pixelRatio } = look;
  const { scale, x: originX, y: originY } = finerProjection(look.projection, pixelRatio);
  const stamps = createPointStamps(smaller * pointRadius(look.projection.scale), pixelRatio, [], sheet.width);
  const colour = packColour(theme.leftPoint);
  for (let point = 0; point < x.length; point++) {
    const placeX = (256 * (originX + scale * x[point])) | 0;
    const placeY = (256 * (originY + scale * y[point])) | 0;
    pressStamp(sheet, stamps, 0, placeX, placeY, colour);
  }
}

function shapesOf(
  points: OrganicPoints,
  drawn: DrawnContacts,
  { theme, projection }: BackdropLook,
): BackdropShapes {
  const { scale } = projection;
  const x = Float64Array.from(points.x, (place) => projection.x + scale * place);
  const y = Float64Array.from(points.y, (place) => projection.y + scale * place);
  const { ties, strengthOf } = drawn;
  const alpha = alphaOf(points, drawn, scale, 1);
  const contacts = Array.from({ length: strengths }, (_, step) => ({
    alpha: alpha * strengthAt(step),
    ends: [] as number[],
  }));
  ties.from.forEach((one, tie) => {
    const other = ties.to[tie];
    contacts[strengthOf[tie]].ends.push(x[one], y[one], x[other], y[other]);
  });
  return {
    colour: { contacts: theme.leftRing, people: theme.leftPoint },
    contacts,
    thickness: 1,
    people: { radius: smaller * pointRadius(scale), x, y },
  };
}

/** Those who have not joined, in grey, and the contacts between all people as thin lines under everything. */
export function createOrganicBackdrop(points: OrganicPoints, contacts: ContactNetwork): Backdrop {
  const { x, y } = points;
  const drawn = chooseContacts(points, contacts);
  return {
    paint(links, sheet, look, moving) {
      paintContacts(links, points, drawn, look, moving);
      paintPeople(sheet, points, look);
    },
    shapes: (look) => shapesOf(points, drawn, look),
    light(context, { theme, projection }, point) {
      const placeX = (at: number): number => projection.x + projection.scale * x[at];
      const placeY = (at: number): number => projection.y + projection.scale * y[at];
      context.beginPath();
      for (let at = contacts.starts[point]; at < contacts.starts[point + 1]; at++) {
        context.moveTo(placeX(point), placeY(point));
        context.lineTo(placeX(contacts.contacts[at]), placeY(contacts.contacts[at]));
      }
      context.globalAlpha = 0.7;
      context.lineWidth = 1;
      context.strokeStyle = theme.ink;
      context.stroke();
      context.globalAlpha = 1;
      context.beginPath();
      context.arc(placeX(point), placeY(point), Math.max(3, pointRadius(projection.scale)), 0, 2 * Math.PI);
      context.fillStyle = theme.leftRing;
      context.fill();
      context.lineWidth = 1.5;
      context.stroke();
    },
  };
}
