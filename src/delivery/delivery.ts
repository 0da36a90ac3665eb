/** Why delivery looks whether there is something to send. `tap` is also said when a response was just saved. */
export type WakeReason = 'start' | 'online' | 'visible' | 'pageshow' | 'timer' | 'tap';

/** Sends what waits in the outbox until the collector has it. */
export interface Delivery {
  /** Sends now, unless the collector asked for patience. Never throws; news comes through `onChange`. */
  wake(reason: WakeReason): void;
  /** Called after records were sent or set aside, here or in another tab; ask the outbox for their states. */
  onChange(listener: () => void): () => void;
  /** Sends what waits once more and stops for good; what is under way comes to its end. */
  retire(): Promise<void>;
  /** Gives up what is under way. Resolves once nothing of it runs any more. */
  stop(): Promise<void>;
}
