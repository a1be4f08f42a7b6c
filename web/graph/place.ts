/** Where nodes start: always the same for the same id, so that a view opens the same way twice. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** A spot inside a disc that only the id decides. */
export function seeded(id: string, radius: number): Point {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  const angle = share(mix(hash)) * 2 * Math.PI;
  const far = Math.sqrt(share(mix(hash + 0x9e3779b9))) * radius;
  return { x: Math.cos(angle) * far, y: Math.sin(angle) * far };
}

/** `count` spots in a sunflower around `anchor`, the nearest `gap` away. */
export function beside(anchor: Point, count: number, gap: number): readonly Point[] {
  return Array.from({ length: count }, (_, i) => {
    const far = gap * Math.sqrt(1 + i / 2);
    return { x: anchor.x + Math.cos(i * GOLDEN) * far, y: anchor.y + Math.sin(i * GOLDEN) * far };
  });
}

/** Spreads neighbouring hashes apart (the finalizer of MurmurHash3). */
function mix(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function share(hash: number): number {
  return (hash >>> 0) / 2 ** 32;
}
