/** What lies between the visitor and every server. */
export interface Network {
  /** From a request's arrival to the first byte of its reply; what a server needs for it passes within this time. */
  readonly roundTripMs: number;
  readonly kilobitsPerSecond: number;
  /** Round trips before a new connection carries its first request. */
  readonly handshakes: number;
}

export const networks = {
  fast: { roundTripMs: 40, kilobitsPerSecond: 10_240, handshakes: 0 },
  slow: { roundTripMs: 150, kilobitsPerSecond: 1_600, handshakes: 0 },
  /** The slow one where TCP and TLS 1.3 are paid for, too: each further origin costs two round trips. */
  'slow, new connections': { roundTripMs: 150, kilobitsPerSecond: 1_600, handshakes: 2 },
} as const satisfies Readonly<Record<string, Network>>;

export type NetworkName = keyof typeof networks;
export const isNetwork = (name: string): name is NetworkName => Object.hasOwn(networks, name);
