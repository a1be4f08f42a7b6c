/** Draws a straight line with its arrowhead from nine vertices: one program, and no instances, which a software GPU draws one by one. */
import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";
import { FLOAT, TRIANGLES, UNSIGNED_BYTE } from "./gl-constants.ts";

/** Length and width of the head against the line's thickness. */
export const ARROW = { lengthToThicknessRatio: 3, widenessToThicknessRatio: 2.2 } as const;

/** `a_corner`: 0 and 1 at the start, 2 and 3 where the head begins, 4 its tip, 5 and 6 its wings; even ones lie to the left. */
const VERTEX = `
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_thickness;
attribute float a_radius;
attribute float a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_feather;
varying vec4 v_color;
varying float v_side;
varying float v_thickness;
varying float v_feather;
void main() {
  vec2 way = a_to - a_from;
  float far = length(way);
  vec2 along = far > 0.0 ? way / far : vec2(0.0);
  vec2 across = vec2(-along.y, along.x);
  float thickness = max(a_thickness / u_sizeRatio, u_minEdgeThickness) * u_correctionRatio;
  float tip = a_radius * 2.0 * u_correctionRatio / u_sizeRatio;
  float head = thickness * ${(ARROW.lengthToThicknessRatio * 2).toFixed(1)};
  float side = mod(a_corner, 2.0) < 0.5 ? 1.0 : -1.0;
  vec2 position = a_corner < 1.5 ? a_from : a_to - along * (a_corner == 4.0 ? tip : tip + head);
  float wide = a_corner == 4.0 ? 0.0 : a_corner > 4.0 ? ${ARROW.widenessToThicknessRatio.toFixed(1)} : 1.0;
  gl_Position = vec4((u_matrix * vec3(position + across * side * wide * thickness, 1)).xy, 0, 1);
  v_side = a_corner > 3.5 ? 0.0 : side;
  v_thickness = thickness / u_zoomRatio;
  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;
  v_color = a_color;
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying float v_side;
varying float v_thickness;
varying float v_feather;
void main() {
  float dist = abs(v_side) * v_thickness;
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(v_thickness - v_feather, v_thickness, dist));
}`;

const UNIFORMS = [
  "u_matrix",
  "u_sizeRatio",
  "u_zoomRatio",
  "u_pixelRatio",
  "u_correctionRatio",
  "u_minEdgeThickness",
  "u_feather",
] as const;
/** Two triangles of the line, one of the head. */
const CORNERS = [0, 1, 2, 2, 1, 3, 4, 6, 5] as const;
const FIELDS = 8;

export class ArrowProgram extends EdgeProgram<(typeof UNIFORMS)[number], NodeAttrs, EdgeAttrs> {
  getDefinition() {
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_from", size: 2, type: FLOAT },
        { name: "a_to", size: 2, type: FLOAT },
        { name: "a_thickness", size: 1, type: FLOAT },
        { name: "a_radius", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_corner", size: 1, type: FLOAT },
      ],
    };
  }

  processVisibleItem(
    _edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { array } = this;
    const color = floatColor(data.color);
    for (let i = 0, at = startIndex; i < CORNERS.length; i += 1, at += FIELDS) {
      array[at] = source.x;
      array[at + 1] = source.y;
      array[at + 2] = target.x;
      array[at + 3] = target.y;
      array[at + 4] = data.size;
      array[at + 5] = target.size;
      array[at + 6] = color;
      array[at + 7] = CORNERS[i] as number;
    }
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations: at }: Parameters<EdgeProgram<(typeof UNIFORMS)[number]>["setUniforms"]>[1],
  ): void {
    gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(at.u_zoomRatio ?? null, params.zoomRatio);
    gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform1f(at.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(at.u_minEdgeThickness ?? null, params.minEdgeThickness);
    gl.uniform1f(at.u_feather ?? null, params.antiAliasingFeather);
  }
}
