/** Why delivery looks whether there is something to send. `tap` is also said when a response was just saved. */
export type WakeReason = 'start' | 'online' | 'visible' | 'pageshow' | 'timer' | 'tap';

/** Sends what waits in the outbox until the collector has it. */
export interface Delivery {
  /** Sends now, unless the collector asked for patience. Never throws; news comes through `onChange`. */
  wake(reason: WakeReason): void;
  /** Called after records were sent or set aside, here or in another tab; ask the outbox for their states. */
  onChange(listener: () => void): () => void;
  /** Resolves once nothing is being sent: what waits by then could not be sent now. */
  atRest(): Promise<void>;
  /** As `work` settles, done while nothing is being sent: for taking out of the outbox what shall not be sent. */
  withhold<T>(work: () => Promise<T>): Promise<T>;
  /** Sends what waits once more and stops for good; what is under way comes to its end. */
  retire(): Promise<void>;
  /** Gives up what is under way. Resolves once nothing of it runs any more. */
  stop(): Promise<void>;
}
