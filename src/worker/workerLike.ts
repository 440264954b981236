/** What a client needs of a Worker. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;
