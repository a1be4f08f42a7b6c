/** The scene as a picture: SVG with real text, and PNG drawn with the same pen as the canvas. */

import { type LabelBox, placeLabels } from "../sigma/label-boxes.ts";
import type { Palette } from "../sigma/palette.ts";
import { arrival, control, drawCurve, drawName, drawNode, type Spot } from "../sigma/pen.ts";
import { outline, SHAPES, unitOf } from "../sigma/shapes.ts";
import { loopOf, strokeLoop } from "../sigma/signs.ts";
import { xml } from "./formats.ts";
import { withText } from "./png-text.ts";
import { captionOf, type Scene } from "./scene.ts";

const WIDTH = 1_600;
const MARGIN = 90;
const FONT = 14;
/** Longer names may leave the picture, so that one of them does not take all of it. */
const LONG_NAME = 40;

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly spots: ReadonlyMap<string, Spot>;
}

/** Fits the scene into a page of fixed width; the height follows the graph's own proportions. */
function frameOf(scene: Scene): Frame {
  const xs = scene.nodes.map(({ x }) => x);
  const ys = scene.nodes.map(({ y }) => y);
  const [left, top] = [Math.min(...xs, 0), Math.min(...ys, 0)];
  const wide = Math.max(1, Math.max(...xs, 0) - left);
  const tall = Math.max(1, Math.max(...ys, 0) - top);
  // Names stand in the middle below their nodes: half of the longest one must find room at either side.
  const longest = Math.max(0, ...scene.nodes.map(({ name }) => name.length));
  const side = Math.max(MARGIN, (Math.min(longest, LONG_NAME) * FONT) / 2 + FONT);
  const scale = Math.max(1, WIDTH - 2 * side) / Math.max(wide, tall);
  const spots = new Map(
    scene.nodes.map(({ id, x, y, size }) => [
      id,
      { x: side + (x - left) * scale, y: MARGIN + (y - top) * scale, size },
    ]),
  );
  return { width: 2 * side + wide * scale, height: 2 * MARGIN + tall * scale, spots };
}

/** Chinese is one wide, letters and digits half of it. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.58 : 1), 0) * FONT;
}

/** Where each name stands: off shapes and other names while there is room, then across shapes, at last below its own all the same. */
function namesOf(scene: Scene, frame: Frame): readonly LabelBox[] {
  const height = FONT + 4;
  const candidates = scene.nodes.flatMap(({ id, name, kind }) => {
    const spot = frame.spots.get(id);
    if (spot === undefined) return [];
    return [{ id, text: name, ...spot, unit: unitOf(kind), rank: spot.size, must: true }];
  });
  const placed = new Map(placeLabels(candidates, frame, height, widthOf).map((box) => [box.id, box]));
  return candidates.map((one) => {
    const width = widthOf(one.text);
    const below = { x: one.x - width / 2, y: one.y + one.unit.bottom * one.size + FONT };
    return placed.get(one.id) ?? { id: one.id, text: one.text, ...below, width, height };
  });
}

/** Ids of statements by edge id, for pictures that cannot carry them on their lines. */
function evidenceOf(scene: Scene): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(scene.edges.map(({ id, evidence }) => [id, evidence]));
}

export function toSvg(scene: Scene, palette: Palette): string {
  const frame = frameOf(scene);
  const at = (value: number) => value.toFixed(1);
  const lines = scene.edges.flatMap(({ id, from, to, bend, size, loop, folded, bundle, evidence }) => {
    const [a, b] = [frame.spots.get(from), frame.spots.get(to)];
    if (a === undefined || b === undefined || folded) return [];
    const width = at(Math.max(1, size * 0.7) + (bundle > 0 ? 1.5 : 0));
    const says = `data-evidence="${xml(evidence.join(" "))}"`;
    if (loop > 0) {
      const ring = loopOf(a, loop);
      return [
        `<circle id="${xml(id)}" ${says} cx="${at(ring.x)}" cy="${at(ring.y)}" r="${at(ring.radius)}" stroke-width="${width}"/>`,
      ];
    }
    const curve = { from: a, to: b, bend };
    const [via, tip] = [control(curve), arrival(curve)];
    const path = `M${at(a.x)} ${at(a.y)}Q${at(via.x)} ${at(via.y)} ${at(tip.x)} ${at(tip.y)}`;
    return [`<path id="${xml(id)}" ${says} d="${path}" stroke-width="${width}" marker-end="url(#tip)"/>`];
  });
  const marks = scene.nodes.flatMap(({ id, kind }) => {
    const spot = frame.spots.get(id);
    if (spot === undefined) return [];
    const points = outline(SHAPES[kind], spot.size).map(([x, y]) => `${at(spot.x + x)},${at(spot.y + y)}`);
    return [`<polygon points="${points.join(" ")}" fill="${palette.types[kind]}"/>`];
  });
  const names = namesOf(scene, frame).map(
    ({ text, x, y, width }) =>
      `<text x="${at(x + width / 2)}" y="${at(y + FONT * 0.36)}">${xml(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(frame.width)} ${at(frame.height)}" font-family="${xml(palette.font)}" font-size="${FONT}">
<title>${xml(captionOf(scene))}</title>
<metadata>${xml(JSON.stringify(scene.about))}</metadata>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 8 4 0 8z" fill="${palette.edge}"/></marker></defs>
<rect width="100%" height="100%" fill="${palette.paper}"/>
<g fill="none" stroke="${palette.edge}">${lines.join("\n")}</g>
<g>${marks.join("\n")}</g>
<g text-anchor="middle" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke">${names.join("\n")}</g>
<text x="24" y="${at(frame.height - 20)}" fill="${palette.soft}">${xml(captionOf(scene))}</text>
</svg>
`;
}

export function toPng(scene: Scene, palette: Palette, scale: number): Promise<Blob | null> {
  const frame = frameOf(scene);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(frame.width * scale);
  canvas.height = Math.round(frame.height * scale);
  const ctx = canvas.getContext("2d");
  if (ctx === null) return Promise.resolve(null);
  ctx.scale(scale, scale);
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, frame.width, frame.height);
  ctx.font = `${FONT}px ${palette.font}`;
  for (const { from, to, bend, size, loop, folded } of scene.edges) {
    const [a, b] = [frame.spots.get(from), frame.spots.get(to)];
    if (a === undefined || b === undefined || folded) continue;
    if (loop > 0) strokeLoop(ctx, loopOf(a, loop), Math.max(1, size * 0.7), palette.edge);
    else drawCurve(ctx, { from: a, to: b, bend }, Math.max(1, size * 0.7), palette.edge);
  }
  for (const { id, kind } of scene.nodes) {
    const spot = frame.spots.get(id);
    if (spot !== undefined) drawNode(ctx, kind, spot, palette.types[kind]);
  }
  for (const { text, x, y, width } of namesOf(scene, frame)) {
    const at = { x: x + (width - ctx.measureText(text).width) / 2, y };
    drawName(ctx, text, at, { ink: palette.ink, paper: palette.paper });
  }
  drawName(
    ctx,
    captionOf(scene),
    { x: 24, y: frame.height - 24 },
    { ink: palette.soft, paper: palette.paper },
  );
  const about = { ...scene.about, evidence: evidenceOf(scene) };
  return new Promise((resolve) =>
    canvas.toBlob((blob) => {
      if (blob === null) resolve(null);
      else resolve(withText(blob, "Description", JSON.stringify(about)));
    }, "image/png"),
  );
}
