/** Draws every node as its type's shape from one triangle: a signed distance to a star or polygon in the fragment. */
import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { NodeLabel } from "../../src/http/contract.ts";
import type { EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";
import { FLOAT, TRIANGLES, UNSIGNED_BYTE } from "./gl-constants.ts";
import { SHAPES } from "./shapes.ts";

/** Shapes by number; types of one shape share it. */
const KINDS = Object.keys(SHAPES) as readonly NodeLabel[];
const NUMBER = new Map(KINDS.map((kind, number) => [kind, number]));

/** `a_mark` is three times the number of the shape plus the corner of the triangle. */
const VERTEX = `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_mark;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform vec3 u_shapes[${KINDS.length}];
varying vec4 v_color;
varying vec2 v_diff;
varying float v_radius;
varying float v_slice;
varying float v_turn;
varying vec2 v_normal;
const float PI = 3.14159265359;
void main() {
  float unit = u_correctionRatio / u_sizeRatio;
  float corner = mod(a_mark, 3.0);
  vec3 shape = u_shapes[int(a_mark / 3.0 + 0.1)];
  float angle = corner * 2.0 * PI / 3.0;
  v_diff = a_size * unit * 4.4 * vec2(cos(angle), sin(angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_diff, 1)).xy, 0, 1);
  v_radius = a_size * unit * 2.0;
  v_slice = PI / shape.x;
  v_turn = shape.z;
  vec2 side = shape.y * vec2(cos(v_slice), sin(v_slice)) - vec2(1.0, 0.0);
  v_normal = normalize(vec2(side.y, -side.x));
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}`;

/** A shape of very many corners is round: that one needs no angles. */
const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec2 v_diff;
varying float v_radius;
varying float v_slice;
varying float v_turn;
varying vec2 v_normal;
uniform float u_correctionRatio;
void main() {
  float border = u_correctionRatio * 2.0;
  float dist = length(v_diff) - v_radius;
  if (v_slice > 0.2) {
    float angle = mod(atan(v_diff.y, v_diff.x) - v_turn, 2.0 * v_slice);
    angle = min(angle, 2.0 * v_slice - angle);
    vec2 p = length(v_diff) * vec2(cos(angle), sin(angle));
    dist = dot(p - vec2(v_radius, 0.0), v_normal);
  }
  dist += border * 0.5;
  gl_FragColor = mix(v_color, vec4(0.0), clamp(dist / border, 0.0, 1.0));
}`;

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix", "u_shapes"] as const;
const CORNERS = 3;
const FIELDS = 5;

/** Three vertices a node and no instances: a software GPU draws instances one by one. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeAttrs, EdgeAttrs> {
  getDefinition() {
    return {
      VERTICES: CORNERS,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_mark", size: 1, type: FLOAT },
      ],
    };
  }

  /** Nodes are found by their outlines: none needs a colour of its own to be told apart by. */
  override process(_index: number, offset: number, data: NodeDisplayData): void {
    super.process(0, offset, data);
  }

  processVisibleItem(
    _nodeIndex: number,
    startIndex: number,
    data: NodeDisplayData & Partial<Pick<NodeAttrs, "kind">>,
  ): void {
    const kind = data.kind ?? "Person";
    const number = NUMBER.get(kind) ?? 0;
    const size = data.size * SHAPES[kind].grow;
    const color = floatColor(data.color);
    const { array } = this;
    for (let corner = 0, at = startIndex; corner < CORNERS; corner += 1, at += FIELDS) {
      array[at] = data.x;
      array[at + 1] = data.y;
      array[at + 2] = size;
      array[at + 3] = color;
      array[at + 4] = number * CORNERS + corner;
    }
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram<(typeof UNIFORMS)[number]>["setUniforms"]>[1],
  ): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform3fv(uniformLocations.u_shapes ?? null, SHAPE_NUMBERS);
  }
}

const SHAPE_NUMBERS = new Float32Array(
  KINDS.flatMap((kind) => [SHAPES[kind].corners, SHAPES[kind].waist, SHAPES[kind].turn]),
);
