/** Draws nodes, lines and names on a 2D canvas: for what is hovered or chosen, and for pictures to keep. */
import type { NodeLabel } from "../../src/http/contract.ts";
import { outline, SHAPES } from "./shapes.ts";

/** Height of names in pixels. */
export const FONT = 13;
const LONGEST = 16;

/** A long name keeps its beginning; the whole one shows on hover and in the panel. */
export function shortName(name: string): string {
  // Counting characters costs more than counting units, of which there are never fewer.
  if (name.length <= LONGEST) return name;
  const chars = [...name];
  return chars.length <= LONGEST ? name : `${chars.slice(0, LONGEST - 1).join("")}…`;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Curve {
  readonly from: Spot;
  readonly to: Spot;
  readonly bend: number;
}

/** The control point of a line bent by `bend` of its length, as the WebGL program bends it. */
export function control({ from, to, bend }: Curve): { readonly x: number; readonly y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
}

/** Where the arrow's tip touches the target, and the direction it comes from. */
export function arrival(curve: Curve): { readonly x: number; readonly y: number; readonly angle: number } {
  const via = control(curve);
  const angle = Math.atan2(curve.to.y - via.y, curve.to.x - via.x);
  const back = curve.to.size + 1;
  return { x: curve.to.x - Math.cos(angle) * back, y: curve.to.y - Math.sin(angle) * back, angle };
}

export function drawNode(ctx: CanvasRenderingContext2D, kind: NodeLabel, spot: Spot, color: string): void {
  ctx.beginPath();
  for (const [x, y] of outline(SHAPES[kind], spot.size)) ctx.lineTo(spot.x + x, spot.y + y);
  ctx.closePath();
  ctx.fillStyle = color;
  ctx.fill();
}

export function drawCurve(ctx: CanvasRenderingContext2D, curve: Curve, width: number, color: string): void {
  const via = control(curve);
  const tip = arrival(curve);
  ctx.strokeStyle = color;
  ctx.fillStyle = color;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(curve.from.x, curve.from.y);
  ctx.quadraticCurveTo(via.x, via.y, tip.x, tip.y);
  ctx.stroke();
  const [long, wide] = [width * 2.4 + 3, width + 2];
  ctx.beginPath();
  ctx.moveTo(tip.x, tip.y);
  for (const side of [1, -1]) {
    const x = tip.x - Math.cos(tip.angle) * long + Math.sin(tip.angle) * wide * side;
    const y = tip.y - Math.sin(tip.angle) * long - Math.cos(tip.angle) * wide * side;
    ctx.lineTo(x, y);
  }
  ctx.closePath();
  ctx.fill();
}

/** A name with a halo of paper, its middle at `y`. */
export function drawName(
  ctx: CanvasRenderingContext2D,
  text: string,
  at: { readonly x: number; readonly y: number },
  colors: { readonly ink: string; readonly paper: string },
): void {
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.lineWidth = 3.5;
  ctx.strokeStyle = colors.paper;
  ctx.strokeText(text, at.x, at.y);
  ctx.fillStyle = colors.ink;
  ctx.fillText(text, at.x, at.y);
}

/** A small filled pill with a word in it, its left middle at (x, y). */
export function drawPill(
  ctx: CanvasRenderingContext2D,
  text: string,
  at: { readonly x: number; readonly y: number },
  colors: { readonly fill: string; readonly ink: string },
): void {
  const width = ctx.measureText(text).width + 8;
  ctx.beginPath();
  ctx.roundRect(at.x, at.y - 8, width, 16, 8);
  ctx.fillStyle = colors.fill;
  ctx.fill();
  ctx.textBaseline = "middle";
  ctx.fillStyle = colors.ink;
  ctx.fillText(text, at.x + 4, at.y + 0.5);
}
