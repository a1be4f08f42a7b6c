/** Where places of the graph stand in the view: Sigma's own reckoning, done for three places and carried over to all others. */
import type { Place } from "./enclosing.ts";
import type { Renderer } from "./renderer.ts";

/** Holds until the camera or the frame of the graph changes. */
export function projectionOf(sigma: Renderer): (place: Place) => Place {
  const none = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1 });
  const [xx, xy, yx, yy] = [right.x - none.x, up.x - none.x, right.y - none.y, up.y - none.y];
  return ({ x, y }) => ({ x: none.x + x * xx + y * xy, y: none.y + x * yx + y * yy });
}
