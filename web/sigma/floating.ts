/** What floats over the canvas: no name is drawn under it. */
import type { Reach } from "./label-boxes.ts";

/** Places of what is marked `data-floats` beside or in the canvas, in its own pixels. */
export function floating(container: HTMLElement): readonly Reach[] {
  const around = container.parentElement ?? container;
  const { left: x, top: y } = container.getBoundingClientRect();
  return Array.from(around.querySelectorAll("[data-floats]"), (one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
  }).filter(({ left, right }) => right > left);
}
