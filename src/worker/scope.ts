/** What a worker's events can do besides being events. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A question of a page to the worker. */
interface MessageToWorker extends MessageEvent, WorkerEvent {}

/** The part of a service worker's global scope that ours uses; the types of pages and of workers exclude each other in one program. */
interface WorkerScope {
  clients: { claim(): Promise<void>; matchAll(options: object): Promise<unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;
