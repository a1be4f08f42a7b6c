/** The few numbers of WebGL that the programs name; where there is no WebGL they are never used. */
export const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = globalThis.WebGLRenderingContext ?? {
  FLOAT: 0,
  UNSIGNED_BYTE: 0,
  TRIANGLES: 0,
};
