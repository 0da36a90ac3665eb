/** Work that the browser lets run to its end. */
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

/** As much of `ServiceWorkerGlobalScope` as is used; TypeScript knows it only in place of the DOM. */
export interface WorkerScope {
  readonly location: Pick<Location, 'origin'>;
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  readonly registration: Pick<ServiceWorkerRegistration, 'unregister'>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (
      event: Extendable & { readonly request: Request; respondWith(answer: Promise<Response>): void },
    ) => void,
  ): void;
  addEventListener(type: 'message', listener: (event: Extendable & { readonly data: unknown }) => void): void;
  /** Background Sync: a `waitUntil` that rejects is tried again later. */
  addEventListener(type: 'sync', listener: (event: Extendable & { readonly tag: string }) => void): void;
}
