/**
 * Many lists in one store, each of which grows at its end until it is given back whole. A list lies in chunks of a fixed number
 * of places, so that lists of all lengths share the store without being moved. Only places are dealt out here; what lies in
 * them is the caller's.
 */
export class ChunkedLists {
  /** List → the place after its last; a multiple of the chunk's length: its newest chunk is full, 0: the list is empty. */
  private readonly ends: Int32Array;
  private readonly chunkBits: number;
  private readonly chunkMask: number;
  /** Chunk → where the list ended when the chunk was added; for a free chunk: the free chunk after it. */
  private endsBefore = new Int32Array(16);
  /** Chunk 0 is never used. */
  private chunks = 1;
  private freeChunk = 0;

  /** @param chunkBits a chunk has 2^chunkBits places */
  constructor(lists: number, chunkBits: number) {
    this.ends = new Int32Array(lists);
    this.chunkBits = chunkBits;
    this.chunkMask = (1 << chunkBits) - 1;
  }

  /** Adds a place to a list. */
  add(list: number): number {
    let place = this.ends[list];
    if ((place & this.chunkMask) === 0) place = this.addChunk(place);
    this.ends[list] = place + 1;
    return place;
  }

  /**
   * Where a list ends, 0: it is empty. From there one goes through it chunk by chunk, the newest first: a chunk's places are
   * those from `chunkStart(end)` up to its end, and the one before it ends at `endBefore(end)`.
   */
  end(list: number): number {
    return this.ends[list];
  }

  /** The first place of the chunk that ends at `end`. */
  chunkStart(end: number): number {
    return (end - 1) & ~this.chunkMask;
  }

  /** Where the chunk before the one that ends at `end` ends; 0: there is none. */
  endBefore(end: number): number {
    return this.endsBefore[(end - 1) >> this.chunkBits];
  }

  /** Empties a list. */
  clear(list: number): void {
    let end = this.ends[list];
    this.ends[list] = 0;
    while (end !== 0) {
      const chunk = (end - 1) >> this.chunkBits;
      end = this.endsBefore[chunk];
      this.endsBefore[chunk] = this.freeChunk;
      this.freeChunk = chunk;
    }
  }

  private addChunk(end: number): number {
    let chunk = this.freeChunk;
    if (chunk !== 0) this.freeChunk = this.endsBefore[chunk];
    else {
      chunk = this.chunks++;
      if (chunk === this.endsBefore.length) this.grow();
    }
    this.endsBefore[chunk] = end;
    return chunk << this.chunkBits;
  }

  private grow(): void {
    const larger = new Int32Array(this.endsBefore.length * 2);
    larger.set(this.endsBefore);
    this.endsBefore = larger;
  }
}
