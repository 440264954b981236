// What the bench uses of its peers. Their own types are there only where they have been installed, for the bench alone.

declare module "sigma" {
  export default class Sigma {
    constructor(graph: unknown, container: HTMLElement, settings?: Readonly<Record<string, unknown>>);
    refresh(options: {
      readonly partialGraph: { readonly nodes: readonly string[] };
      readonly skipIndexation: boolean;
    }): this;
    getCanvases(): Readonly<Record<string, HTMLCanvasElement>>;
  }
}

declare module "sigma/rendering" {
  export const EdgeLineProgram: unknown;
  export const NodePointProgram: unknown;
}

declare module "graphology" {
  export class DirectedGraph {
    addNode(name: string, attributes: Readonly<Record<string, unknown>>): string;
    addEdge(from: string, to: string, attributes: Readonly<Record<string, unknown>>): string;
  }
}

declare module "force-graph" {
  export default class ForceGraph {
    constructor(container: HTMLElement);
    width(px: number): this;
    height(px: number): this;
    graphData(data: { readonly nodes: readonly object[]; readonly links: readonly object[] }): this;
    cooldownTicks(count: number): this;
    nodeRelSize(radius: number): this;
    linkColor(colour: () => string): this;
    linkWidth(width: number): this;
    enablePointerInteraction(enabled: boolean): this;
    autoPauseRedraw(enabled: boolean): this;
    onEngineStop(listener: () => void): this;
    zoom(scale: number): this;
    zoom(): number;
    centerAt(x: number, y: number): this;
    pauseAnimation(): this;
    resumeAnimation(): this;
  }
}
