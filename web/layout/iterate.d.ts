/** The kernel that graphology's ForceAtlas2 package exports without types. */
declare module "graphology-layout-forceatlas2/iterate" {
  /** One iteration in place over the node (10 floats each) and edge (3 floats each) matrices. */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
}
