import { readBack, timed } from "./contender.ts";
import type { Contender } from "./contender.ts";
import { hairline, putStage, stageSize } from "./placedPeople.ts";
import type { PlacedPeople } from "./placedPeople.ts";

const vertexShader = `#version 300 es
in vec2 place;
in vec4 colour;
uniform vec2 halfStage;
uniform float pointSize;
out vec4 paint;
void main() {
  gl_Position = vec4(place / halfStage, 0.0, 1.0);
  gl_PointSize = pointSize;
  paint = vec4(colour.rgb * colour.a, colour.a);
}`;

const fragmentShader = `#version 300 es
precision mediump float;
in vec4 paint;
out vec4 pixel;
void main() { pixel = paint; }`;

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) throw new Error("WebGL2 took no program.");
  return program;
}

/** Hands an attribute's column over to the graphics card, for the vertex array that is bound. */
function hand(
  gl: WebGL2RenderingContext,
  place: number,
  column: Float32Array | Uint8Array,
  width: number,
): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, column, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(place);
  const isBytes = column instanceof Uint8Array;
  gl.vertexAttribPointer(place, width, isBytes ? gl.UNSIGNED_BYTE : gl.FLOAT, isBytes, 0, 0);
}

/** Places as WebGL has them, y upward, two numbers each. */
const placesOf = ({ x, y }: PlacedPeople, rows: Int32Array): Float32Array =>
  Float32Array.from({ length: 2 * rows.length }, (_, at) =>
    at % 2 === 0 ? x[rows[at >> 1]] : -y[rows[at >> 1]],
  );

/** The least that WebGL2 needs: square points and straight lines of a px from buffers of the graphics card, no smoothing. */
export function webgl(people: PlacedPeople): Contender {
  const canvas = putStage(document.createElement("canvas"));
  canvas.width = stageSize.width;
  canvas.height = stageSize.height;
  const gl = canvas.getContext("webgl2", { antialias: false, alpha: true })!;
  const program = link(gl);
  const [place, colour] = ["place", "colour"].map((name) => gl.getAttribLocation(program, name));
  const { count, sponsors, colourOf, pointRadius } = people;

  const rows = Int32Array.from({ length: count }, (_, row) => row);
  const points = gl.createVertexArray();
  gl.bindVertexArray(points);
  hand(gl, place, placesOf(people, rows), 2);
  const colours = Array.from(rows, (row) => Number(`0x${colourOf(row).slice(1)}`));
  hand(
    gl,
    colour,
    Uint8Array.from(colours.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255, 255])),
    4,
  );

  const recruits = rows.filter((row) => sponsors[row] >= 0);
  const ends = Int32Array.from({ length: 2 * recruits.length }, (_, at) =>
    at % 2 === 0 ? sponsors[recruits[at >> 1]] : recruits[at >> 1],
  );
  const lines = gl.createVertexArray();
  gl.bindVertexArray(lines);
  hand(gl, place, placesOf(people, ends), 2);
  const { red, green, blue, alpha } = hairline;
  gl.vertexAttrib4f(colour, red / 255, green / 255, blue / 255, alpha);

  gl.useProgram(program);
  gl.uniform2f(gl.getUniformLocation(program, "halfStage"), stageSize.width / 2, stageSize.height / 2);
  gl.uniform1f(gl.getUniformLocation(program, "pointSize"), 2 * pointRadius);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  return {
    redraw: () =>
      timed(() => {
        gl.clear(gl.COLOR_BUFFER_BIT);
        gl.bindVertexArray(lines);
        gl.drawArrays(gl.LINES, 0, ends.length);
        gl.bindVertexArray(points);
        gl.drawArrays(gl.POINTS, 0, count);
        readBack(gl);
      }),
  };
}
