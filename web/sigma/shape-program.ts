/** Draws every node as its type's shape from one triangle: a signed distance to a star or polygon in the fragment. */
import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";
import { SHAPES } from "./shapes.ts";

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_corners;
attribute float a_waist;
attribute float a_turn;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_diff;
varying float v_radius;
varying float v_corners;
varying float v_waist;
varying float v_turn;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.4;
  v_diff = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_diff, 1)).xy, 0, 1);
  v_radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  v_corners = a_corners;
  v_waist = a_waist;
  v_turn = a_turn;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec2 v_diff;
varying float v_radius;
varying float v_corners;
varying float v_waist;
varying float v_turn;
uniform float u_correctionRatio;
const float PI = 3.14159265359;
void main() {
  float border = u_correctionRatio * 2.0;
  float slice = PI / v_corners;
  float angle = mod(atan(v_diff.y, v_diff.x) - v_turn, 2.0 * slice);
  angle = min(angle, 2.0 * slice - angle);
  vec2 p = length(v_diff) * vec2(cos(angle), sin(angle));
  vec2 tip = vec2(v_radius, 0.0);
  vec2 side = v_radius * v_waist * vec2(cos(slice), sin(slice)) - tip;
  vec2 normal = normalize(vec2(side.y, -side.x));
  float dist = dot(p - tip, normal) + border * 0.5;
  #ifdef PICKING_MODE
  gl_FragColor = dist > border ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), clamp(dist / border, 0.0, 1.0));
  #endif
}`;

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = globalThis.WebGLRenderingContext ?? {
  FLOAT: 0,
  UNSIGNED_BYTE: 0,
  TRIANGLES: 0,
};

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeAttrs, EdgeAttrs> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_corners", size: 1, type: FLOAT },
        { name: "a_waist", size: 1, type: FLOAT },
        { name: "a_turn", size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(
    nodeIndex: number,
    startIndex: number,
    data: NodeDisplayData & Partial<Pick<NodeAttrs, "kind">>,
  ): void {
    const shape = SHAPES[data.kind ?? "Person"];
    const { array } = this;
    array[startIndex] = data.x;
    array[startIndex + 1] = data.y;
    array[startIndex + 2] = data.size * shape.grow;
    array[startIndex + 3] = floatColor(data.color);
    array[startIndex + 4] = nodeIndex;
    array[startIndex + 5] = shape.corners;
    array[startIndex + 6] = shape.waist;
    array[startIndex + 7] = shape.turn;
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram<(typeof UNIFORMS)[number]>["setUniforms"]>[1],
  ): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
  }
}
